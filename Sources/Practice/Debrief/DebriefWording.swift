import AnswerParsing
public import Dialogue
import Hearing
import Qualification
import Scoring

/// Every sentence that a debrief says.
extension Wording {
  static func asked(_ id: QuestionID) -> String { "asked about \(id.rawValue)" }

  static let orderTitle = "asked what troubles them before money"
  static let whoElseTitle = "who else has a say was asked or taken up"
  static let dateTitle = "a date was told"
  static let reasonTitle = "why that date was asked or told"
  static let stepTitle = "a next step was agreed"
  static let noGateTitle = "no disqualifier was missed: there was none"
  static let notFound = "not found"
  static let moot = "they were disqualified before it could be asked"
  static let openInstead = "begin with what, how or why"
  static let whoElseInstead = "Who else has to agree, and who signs?"
  static let reasonInstead = "What happens if it is not there by then?"
  static let stepInstead = "Shall we sit down with everybody on Thursday at ten?"

  static let pitchTitle = "their trouble came up before anything was pitched"
  static let oneAtATimeInstead = "ask the one that matters most, and wait for the answer"
  static let objectionInstead = "What would you have to see to be sure of that?"

  static func oneAtATimeTitle(_ crowded: Int) -> String {
    crowded == 0
      ? "one question at a time"
      : "one question at a time: \(crowded) \(crowded == 1 ? "turn asks" : "turns ask") several at once"
  }

  static func objectionTitle(_ missed: Int) -> String {
    missed == 0
      ? "every objection was taken up"
      : "every objection was taken up: \(missed) \(missed == 1 ? "was" : "were") not"
  }

  static func talkShare(_ measures: CallMeasures) -> String? {
    measures.talkShare.map { share in
      let band = ReferenceBand.all.first { $0.measure == .talkShare }?.range
      let isMuch = band.map { share > $0.upperBound } ?? false
      let longest = measures.unit == .words ? measures.ourLongest : nil
      return "talk: \(share)% of it was ours"
        + (isMuch ? ", more than where calls go well" : "")
        + (longest.map { ", at most \($0.length) words in one go, turn \($0.turn)" } ?? "")
    }
  }

  static func formTitle(_ open: Int, of all: Int) -> String {
    "open questions: \(open) of \(all), at least half are meant to be"
  }

  static func cueTitle(_ missed: Int) -> String {
    missed == 0
      ? "every cue was followed"
      : "every cue was followed: \(missed) \(missed == 1 ? "was" : "were") not"
  }

  static func followInstead(_ subject: CallMeasures.MissedCue.Subject) -> String {
    switch subject {
    case .pain: "What does that cost you, in hours or in money?"
    case .money: "How was that figure arrived at, and what is it for?"
    case .date: "What happens if it is not there by then?"
    case .decider: "What will they want to see before they say yes?"
    case .competitor: "What do you like about them, and what is missing?"
    }
  }

  static func gateTitle(_ text: String) -> String { "the disqualifier was noticed: \(text)" }

  static func gateInstead(_ criterion: CriterionID) -> String {
    "note it (\(criterion.rawValue): …), say so kindly, and ask who would be better served"
  }

  static func recorded(_ id: CriterionID, _ noted: Level?, right: Level) -> String {
    noted == right
      ? "\(id.rawValue) is noted as \(right.rawValue)"
      : "\(id.rawValue) is noted as \(right.rawValue): your note makes it \(noted?.rawValue ?? "unknown")"
  }

  static func recorded(_ id: CriterionID, as noted: FactValue, told: FactValue) -> String {
    "\(id.rawValue) is noted as it was told: your note says \(phrase(for: noted)), and they said "
      + phrase(for: told)
  }

  static func recordInstead(_ id: CriterionID, _ words: String) -> String {
    "\(id.rawValue): \(words)"
  }

  static func rated(_ guess: Rating, right: Rating) -> String {
    guess == right
      ? "rated \(guess.rawValue), as what was said is worth"
      : "rated \(guess.rawValue), and what was said is worth \(right.rawValue)"
  }

  static func ratingInstead(_ right: Rating, _ reason: RatingReason) -> String {
    if !reason.gates.isEmpty {
      return "\(right.rawValue): \(reason.gates.map(\.gate.text).joined(separator: ", "))"
    }
    let levels = reason.levels.map { "\($0.criterion.rawValue) \($0.level?.rawValue ?? "unknown")" }
    return "\(right.rawValue): \(reason.isLack ? "what is missing decides" : "the core decides"), "
      + levels.joined(separator: ", ")
  }
}

extension Debrief {
  /// The debrief as lines to show.
  public var lines: [Line] {
    var lines = [Line("Debrief: \(passed) of \(count) checks passed (\(share)%)", .heading)]
    for check in checks { lines += check.lines }
    let kinds = mix.map { "\($0.kind.rawValue) \($0.count)" }.joined(separator: ", ")
    lines.append(
      Line(
        "  questions: \(measures.questions), of them discovery \(measures.discoveryQuestions) (\(kinds))",
        .muted))
    if let share = Wording.talkShare(measures) { lines.append(Line("  " + share, .muted)) }
    return lines
  }
}

extension Check {
  /// The check as lines to show: what it is, what shows it, and what to try.
  var lines: [Line] {
    if isMoot {
      return [
        Line([Line.Span("  n/a  ", .muted), Line.Span(title)]),
        Line([Line.Span("       " + Wording.moot, .muted)]),
      ]
    }
    let mark = isPassed ? "yes" : "no "
    var rows = [
      Line([Line.Span("  \(mark)  ", isPassed ? .fact : .warning), Line.Span(title)])
    ]
    if isPassed, evidence == nil { return rows }
    let place = evidence.map { $0.turn.map { "turn \($0): " } ?? "your notes: " }
    rows.append(
      Line([
        Line.Span("       "), Line.Span(place ?? Wording.notFound, .muted),
        Line.Span(evidence.map { "\"\($0.words)\"" } ?? "", .quote),
      ]))
    if let tryInstead {
      rows.append(
        Line([Line.Span("       try instead: ", .muted), Line.Span(tryInstead, .hint)]))
    }
    return rows
  }
}
