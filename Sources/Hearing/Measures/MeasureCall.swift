import AnswerParsing
public import Qualification

/// Measures a call from its turns, the sides of its speakers, the discovery questions of each turn
/// and the facts that were heard.
///
/// Only what is said by somebody placed on a side counts; `asked` has an element for each turn.
public func measure(
  _ call: RecordedCall, sides: Sides, asked: [[AskedQuestion]], facts: [Fact]
) -> CallMeasures {
  let placed = call.turns.map { sides.side(of: $0.speaker) }
  let lengths = TalkLengths(call, placed)
  var measures = CallMeasures(
    unit: lengths.unit, ours: 0, theirs: 0, questions: 0, discoveryQuestions: 0, reached: [],
    missed: [])
  let stretches = stretches(of: call, lengths.values)
  measures.ourLongest = longest(stretches) { sides.side(of: $0) == .ours }
  measures.theirLongest = longest(stretches) { sides.side(of: $0) == .theirs }
  // Whether each turn of ours sounds them out.
  var soundsOut = [Bool](repeating: false, count: call.turns.count)
  for (index, turn) in call.turns.enumerated() {
    switch placed[index] {
    case .ours:
      measures.ours += lengths.values[index]
      let put = QuestionCues.asked(in: turn.text)
      measures.questions += put.count
      soundsOut[index] = put.soundsOut
      measures.discoveryQuestions += asked.indices.contains(index) ? asked[index].count : 0
    case .theirs: measures.theirs += lengths.values[index]
    case .unknown: break
    }
  }
  measures.reached = reached(facts, call)
  measures.missed = missedCues(in: call, placed, soundsOut)
  return measures
}

/// How long each turn is, in one unit for all.
private struct TalkLengths {
  let unit: CallMeasures.Unit
  let values: [Int]

  init(_ call: RecordedCall, _ placed: [Evidence.Side]) {
    let times = call.turns.indices.map { index -> Int? in
      let turn = call.turns[index]
      let next = index + 1 < call.turns.count ? call.turns[index + 1].start : nil
      guard let start = turn.start, let end = turn.end ?? next else { return nil }
      return max(0, end - start)
    }
    // The last turn often has no end; its length is then in proportion to its words.
    let words = call.turns.map { countWords(in: $0.text) }
    let timed = times.indices.filter { times[$0] != nil }
    let isTimed =
      times.dropLast().allSatisfy { $0 != nil } && timed.contains { (times[$0] ?? 0) > 0 }
    guard isTimed else {
      unit = .words
      values = words
      return
    }
    unit = .milliseconds
    let spoken = max(1, timed.map { words[$0] }.reduce(0, +))
    let whole = timed.compactMap { times[$0] }.reduce(0, +)
    values = times.indices.map { times[$0] ?? whole / spoken * words[$0] }
  }
}

/// What was said in one go: neighbouring turns of one speaker together.
private func stretches(of call: RecordedCall, _ lengths: [Int]) -> [CallMeasures.Stretch] {
  var stretches: [CallMeasures.Stretch] = []
  var last: String?
  for (index, turn) in call.turns.enumerated() {
    if let speaker = turn.speaker {
      if speaker == last, !stretches.isEmpty {
        stretches[stretches.count - 1].length += lengths[index]
      } else {
        stretches.append(
          CallMeasures.Stretch(speaker: speaker, turn: index + 1, length: lengths[index]))
      }
    }
    last = turn.speaker
  }
  return stretches
}

/// The first of the longest stretches of some speakers.
private func longest(
  _ stretches: [CallMeasures.Stretch], of isMeant: (String) -> Bool
) -> CallMeasures.Stretch? {
  var longest: CallMeasures.Stretch?
  for stretch in stretches
  where stretch.length > longest?.length ?? 0 && isMeant(stretch.speaker) { longest = stretch }
  return longest
}

private func reached(_ facts: [Fact], _ call: RecordedCall) -> [CallMeasures.Reached] {
  var first: [CriterionID: Int] = [:]
  for fact in facts where fact.value != nil && call.turns.indices.contains(fact.evidence.turn - 1) {
    first[fact.criterion] = min(first[fact.criterion] ?? .max, fact.evidence.turn)
  }
  return first.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map { criterion, turn in
    CallMeasures.Reached(criterion: criterion, turn: turn, time: call.turns[turn - 1].start)
  }
}

/// The cues from their side after which the next two turns of ours asked nothing.
private func missedCues(
  in call: RecordedCall, _ placed: [Evidence.Side], _ soundsOut: [Bool]
) -> [CallMeasures.MissedCue] {
  // Whether the next two turns of ours from a turn on hold a question; nothing where none follows.
  var isFollowed = [Bool?](repeating: nil, count: call.turns.count + 1)
  var next: [Bool] = []
  for index in call.turns.indices.reversed() {
    isFollowed[index] = next.isEmpty ? nil : next.prefix(2).contains(true)
    if placed[index] == .ours {
      // Two turns of ours in a row are one answer.
      let asks = soundsOut[index]
      if index + 1 < placed.count, placed[index + 1] == .ours, !next.isEmpty {
        next[0] = next[0] || asks
      } else {
        next.insert(asks, at: 0)
        if next.count > 2 { next.removeLast() }
      }
    }
  }
  return call.turns.indices.flatMap { index -> [CallMeasures.MissedCue] in
    guard placed[index] == .theirs, isFollowed[index] == false else { return [] }
    return buyerCues(in: call.turns[index].text).map {
      CallMeasures.MissedCue(subject: $0.subject, turn: index + 1, range: $0.range)
    }
  }
}
