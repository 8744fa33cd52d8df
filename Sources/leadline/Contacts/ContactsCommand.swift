import ArgumentParser

/// `leadline contacts`: the contacts of the book.
struct ContactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contacts", abstract: "List, show and find the contacts of the book.",
    subcommands: [ContactsList.self, ContactsShow.self, ContactsFind.self, ContactsCommand.Convert.self,
    ],
    defaultSubcommand: ContactsList.self)
}
