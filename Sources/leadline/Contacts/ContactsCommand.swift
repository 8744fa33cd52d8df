import ArgumentParser

/// `leadline contacts`: the contacts of the book.
struct ContactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contacts", abstract: "Find, change, merge and forget the contacts of the book.",
    subcommands: [
      ContactsList.self, ContactsShow.self, ContactsFind.self, ContactsNext.self,
      ContactsAccount.self, ContactsEdit.self, ContactsMerge.self, ContactsForget.self,
      ContactsDoctor.self, ContactsConvert.self,
    ],
    defaultSubcommand: ContactsList.self)
}
