import Qualification

/// What can be wrong with a file of contacts as a whole.
enum ImportProblem: Hashable {
  case noHeading
  case cardOpen
  case noCard

  func complaint(at mark: SourceMark) -> Complaint {
    switch self {
    case .noHeading:
      Complaint(
        at: mark, message: "no row here is a heading of contacts",
        cure:
          "give the table a first row such as `Name,Company,Email`, or say with --map what its columns are"
      )
    case .cardOpen:
      Complaint(
        at: mark, message: "this card has no END:VCARD", cure: "export it again, or add the line")
    case .noCard:
      Complaint(
        at: mark, message: "this line stands outside of any card",
        cure: "begin each card with BEGIN:VCARD")
    }
  }
}
