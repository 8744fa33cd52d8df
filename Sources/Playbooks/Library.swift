/// The names of the playbooks that leadline carries, the standard one first.
public let libraryPlaybookNames: [String] = embeddedLibrary.map(\.name)

/// The text of a playbook that leadline carries; nothing where there is none of that name.
public func libraryPlaybookText(_ name: String) -> String? {
  embeddedLibrary.first { $0.name == name }?.text
}

/// The name of the playbook that is used where none is chosen.
public let standardPlaybookName = "discovery"
