public import Qualification

/// The names of the profiles that leadline carries.
public let bundledProfileNames: [String] = embeddedProfiles.map(\.name)

/// The text of a profile that leadline carries; nothing where there is none of that name.
public func bundledProfileText(_ name: String) -> String? {
  embeddedProfiles.first { $0.name == name }?.text
}

/// A profile that leadline carries, under a playbook; nothing where there is none of that name.
public func bundledProfile(_ name: String, _ playbook: Playbook) throws(Complaint) -> Profile? {
  guard let text = bundledProfileText(name) else { return nil }
  return try readProfile(text, file: "\(name).yaml", playbook) { base in
    base == name ? nil : try? bundledProfile(base, playbook)
  }
}
