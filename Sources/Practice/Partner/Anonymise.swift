import AnswerParsing
import Hearing
public import Qualification

/// What was replaced in a call that was made anonymous.
public struct Replacement: Hashable, Sendable {
  /// The words as they were.
  public var original: String

  /// What stands in their place, everywhere the same.
  public var stand: String
}

/// Replaces names, companies, streets, e-mails, phone numbers and amounts in a call, each everywhere by
/// the same; gives the call and what was replaced, in the order in which it is first met.
///
/// Names are those of the speakers and of the attendees with their companies, of `people` and
/// `companies`, which are only spoken of, and of whom the talk introduces, speaks to or asks for; a
/// name that nothing marks as one stays.
public func anonymise(
  _ call: RecordedCall, people: [String] = [], companies: [String] = []
) -> AnonymousCall {
  var pseudonyms = Pseudonyms(call, people, companies)
  var result = call
  result.title = nil
  result.asides = []
  result.attendees = call.attendees.map { attendee in
    var attendee = attendee
    attendee.name = pseudonyms.text(attendee.name)
    attendee.company = attendee.company.map { pseudonyms.text($0) }
    attendee.email = attendee.email.map { pseudonyms.text($0) }
    attendee.title = attendee.title.map { pseudonyms.text($0) }
    return attendee
  }
  result.turns = call.turns.map { turn in
    var turn = turn
    turn.speaker = turn.speaker.map { pseudonyms.text($0) }
    turn.text = pseudonyms.text(turn.text)
    return turn
  }
  return AnonymousCall(call: result, replaced: pseudonyms.replaced, words: pseudonyms.words)
}

/// A call in which nobody is named.
public struct AnonymousCall: Sendable {
  /// The call, with stand-ins.
  public let call: RecordedCall

  /// What was replaced, in the order in which it is first met.
  public let replaced: [Replacement]

  fileprivate let words: [NamePseudonym]

  /// A file name without the names that may be in it.
  public func fileName(for stem: String) -> String {
    var result = ""
    var rest = stem[...]
    while !rest.isEmpty {
      let word = rest.prefix { $0.isLetter }
      if word.isEmpty {
        result.append(rest.removeFirst())
        continue
      }
      rest = rest.dropFirst(word.count)
      let name =
        words.first { $0.original.lowercased() == word.lowercased() }
        ?? words.first { name in
          name.original.lowercased().split { !$0.isLetter }.contains { part in
            part.count > 2 && part == word.lowercased()
          }
        }
      result += name?.stand.split(separator: " ").first ?? word
    }
    return result
  }

  /// The words with a capital that may be names that nothing marks as such, each once, in the order of
  /// the call.
  public var unmarked: [String] {
    namesUnmarked(
      in: call,
      besides: Set(
        (replaced.map(\.stand) + call.speakers).flatMap {
          $0.split(separator: " ").map(String.init)
        }))
  }
}

/// What stands for what, word for word.
private struct Pseudonyms {
  private(set) var replaced: [Replacement] = []
  /// Names and companies with what stands for them, longest first.
  private(set) var words: [NamePseudonym]

  init(_ call: RecordedCall, _ people: [String], _ companies: [String]) {
    let spoken = call.turns.map(\.text).joined(separator: " ").lowercased()
    let present = call.speakers + call.attendees.map(\.name)
    let streets = streets(in: call).filter { street in
      !present.contains { $0.lowercased().hasSuffix(street.lowercased()) }
    }
    // What only is in the name of a street was taken for somebody or a company.
    func isNoStreet(_ name: String) -> Bool { !streets.contains { $0.contains(name) } }
    let names =
      present + people.filter(isNoStreet) + namesInFull(in: call, besides: streets)
      + namesShown(in: call)
    let theirs = call.attendees.compactMap(\.company) + companies.filter(isNoStreet)
    words =
      NamePseudonyms(names, theirs, streets: streets, besides: spoken) {
        shortForms(of: $0, in: call)
      }.words
  }

  /// A text with everything replaced.
  mutating func text(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    let inWords = amountsInWords(in: text)
    let bare = bareAmounts(in: text)
    while !rest.isEmpty {
      let isStart = result.last.map { !$0.isLetter && !$0.isNumber } ?? true
      let offset = text.utf8.distance(from: text.startIndex, to: rest.startIndex)
      if isStart, let (length, stand) = inWords[offset] ?? match(rest) ?? bare[offset] {
        let original = String(rest.prefix(length))
        note(original, stand)
        result += stand
        rest = rest.dropFirst(length)
      } else {
        result.append(rest.removeFirst())
      }
    }
    return result
  }

  private mutating func note(_ original: String, _ stand: String) {
    guard original != stand, !replaced.contains(where: { $0.original == original }) else { return }
    replaced.append(Replacement(original: original, stand: stand))
  }

  /// What begins at the start of a text and is replaced: its length in characters, and its stand-in.
  private func match(_ text: Substring) -> (Int, String)? {
    if let (length, stand) = figureStandIn(at: text) { return (length, stand) }
    if let house = houseNumberLength(text) {
      // The number goes with its street; any other is none of an address.
      let street = text.dropFirst(house.number + house.gap)
      for name in words where name.isStreet {
        guard let length = name.length(at: street) else { continue }
        let gap = text.dropFirst(house.number).prefix(house.gap)
        return (house.number + house.gap + length, name.houseNumber + gap + name.stand)
      }
    }
    if let length = postcodeLength(text) { return (length, "XX1 1XX") }
    for name in words {
      guard let length = name.length(at: text) else { continue }
      // "Hauptstraße 12" has its number behind it.
      let behind = text.dropFirst(length).prefix { $0 == " " }
      if name.isStreet, !name.original.contains(" "), behind.count == 1 {
        let number = text.dropFirst(length + 1).prefix { $0.isNumber || $0.isLetter }
        if number.first?.isNumber == true, number.count < 5 {
          return (length + 1 + number.count, name.stand + " " + name.houseNumber)
        }
      }
      return (length, name.stand)
    }
    return nil
  }
}
