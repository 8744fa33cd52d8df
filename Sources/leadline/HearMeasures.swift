import Dialogue
import Hearing
import Qualification
import Records

/// The measures of a call that was heard, as text and as JSON.
struct HearMeasures {
  private let measures: CallMeasures
  private let turns: [Turn]

  /// Measures a call by what was heard in it.
  init(of file: HeardFile, _ listener: Listener) {
    let call = file.reading.call
    let asked = call.turns.map { turn in
      file.sides.side(of: turn.speaker) == .ours ? listener.questions(in: turn.text) : []
    }
    measures = measure(
      call, sides: file.sides, asked: asked, facts: file.heard.conversation.contact.facts)
    turns = call.turns
  }

  // MARK: JSON

  /// The measures as an object; lengths are seconds or words, as `unit` says, and times seconds.
  var json: JSONText {
    .object([
      JSONText.Member("unit", .string(isTimed ? "seconds" : "words")),
      JSONText.Member("talk_share", measures.talkShare.map { .integer($0) } ?? .null),
      JSONText.Member("ours", .integer(length(measures.ours))),
      JSONText.Member("theirs", .integer(length(measures.theirs))),
      JSONText.Member("longest_ours", stretch(measures.ourLongest)),
      JSONText.Member("longest_theirs", stretch(measures.theirLongest)),
      JSONText.Member("questions", .integer(measures.questions)),
      JSONText.Member("discovery_questions", .integer(measures.discoveryQuestions)),
      JSONText.Member(
        "reached",
        .array(
          measures.reached.map { place in
            .object([
              JSONText.Member("criterion", .string(place.criterion.rawValue)),
              JSONText.Member("turn", .integer(place.turn)),
              JSONText.Member("at", place.time.map { .integer($0 / 1000) } ?? .null),
            ])
          })),
      JSONText.Member(
        "missed",
        .array(
          measures.missed.map { cue in
            .object([
              JSONText.Member("about", .string(cue.subject.rawValue)),
              JSONText.Member("turn", .integer(cue.turn)),
              JSONText.Member("words", .string(words(of: cue))),
            ])
          })),
    ])
  }

  private func stretch(_ stretch: CallMeasures.Stretch?) -> JSONText {
    guard let stretch else { return .null }
    return .object([
      JSONText.Member("speaker", .string(stretch.speaker)),
      JSONText.Member("turn", .integer(stretch.turn)),
      JSONText.Member("length", .integer(length(stretch.length))),
    ])
  }

  private var isTimed: Bool { measures.unit == .milliseconds }

  private func length(_ length: Int) -> Int { isTimed ? length / 1000 : length }

  private func words(of cue: CallMeasures.MissedCue) -> String {
    let text = Array(turns[cue.turn - 1].text.utf8)
    return String(decoding: text[cue.range.clamped(to: 0..<text.count)], as: UTF8.self)
  }

  // MARK: Text

  private func text(of stretch: CallMeasures.Stretch) -> String {
    CommandWording.length(length(stretch.length), isTimed: isTimed)
  }

  /// The main measures as cells of a row: our share of the talk, the longest stretch of anybody,
  /// questions of ours, and cues that no question followed.
  var cells: [Line.Cell] {
    let longest = [measures.ourLongest, measures.theirLongest].compactMap { $0 }
      .max { $0.length < $1.length }
    return [
      measures.talkShare.map(CommandWording.percent) ?? "", longest.map(text) ?? "",
      String(measures.questions), String(measures.missed.count),
    ].map { Line.Cell($0, .plain, .trailing) }
  }

  /// So many cues that were let go are shown; the JSON has all.
  private static let cuesShown = 5

  /// The measures line by line, with what other people found of other calls.
  var lines: [Line] {
    var lines = [Line(CommandWording.measuresHead, .heading)]
    func add(_ text: String) { lines.append(Line("  " + text)) }
    if let share = measures.talkShare { add(CommandWording.talkShare(share)) }
    for (label, stretch) in [
      (CommandWording.ourLongest, measures.ourLongest),
      (CommandWording.theirLongest, measures.theirLongest),
    ] {
      guard let stretch else { continue }
      add(CommandWording.stretch(label, text(of: stretch), stretch.speaker, stretch.turn))
    }
    add(CommandWording.questions(measures.questions, discovery: measures.discoveryQuestions))
    for place in measures.reached {
      add(
        CommandWording.reached(place.criterion, place.turn, seconds: place.time.map { $0 / 1000 }))
    }
    for cue in measures.missed.prefix(HearMeasures.cuesShown) {
      lines.append(
        Line([
          Line.Span("  " + CommandWording.missed(cue.subject, cue.turn) + "  "),
          Line.Span(CommandWording.quoted(words(of: cue)), .quote),
        ]))
    }
    if measures.missed.count > HearMeasures.cuesShown {
      add(CommandWording.moreMissed(measures.missed.count - HearMeasures.cuesShown))
    }
    return lines
      + ReferenceBand.all.map { Line("  " + CommandWording.band($0), .hint) }
  }
}
