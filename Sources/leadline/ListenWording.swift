import Qualification

/// Every sentence that `leadline call --listen` says of itself.
extension CommandWording {
  static let noStream =
    "--listen - takes the running transcript from standard input, which is a terminal here:"
    + " write `recogniser | leadline call --listen -`, or name a file"

  static let repWithoutStream =
    "--rep says who of those heard speaks for us: give it with --listen FILE"
}
