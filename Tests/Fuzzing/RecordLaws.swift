import Practice
import Qualification

/// A rep's record: complaints name places in it, what was read can be written and read again, and
/// what is added never changes what was there.
func checkRecord(_ input: [UInt8], _ laws: inout Laws) {
  let text = String(decoding: input, as: UTF8.self)
  let record = Record(parsing: text, file: "record.txt")
  for complaint in record.complaints { checkPlace(complaint, in: text, &laws) }
  let fresh = Record(rep: record.rep)
  let written = fresh.addition(of: record.entries)
  laws.require(written != nil, "a new record can't be written")
  let again = Record(parsing: written ?? "", file: "record.txt")
  laws.require(again.complaints.isEmpty, "what was written is complained of")
  laws.require(again.entries == record.entries, "what was written reads differently")
  laws.require(again.rep == record.rep, "the rep's name reads differently")
  let entry = Record.Entry(
    at: Moment(startOf: Day(number: 20_000)),
    .drill(CardAnswer(card: "c", grade: .good, given: "warm", right: "warm")))
  guard let addition = record.addition(of: [entry]) else {
    laws.require(record.isReadOnly, "a record that is not read-only can't be added to")
    return
  }
  let longer = Record(parsing: text + addition, file: "record.txt")
  laws.require(longer.entries == record.entries + [entry], "adding changes what was there")
}
