import Hearing
import Qualification

/// Which speakers of a call are ours, and which are theirs.
struct CallSides: Sendable {
  var ours: [String]
  var theirs: [String]
  var isSure: Bool

  init(of call: RecordedCall, rep: String?, _ listener: Listener) {
    let speakers = call.speakers
    func isOurs(_ name: String) -> Bool {
      if let rep { return name.lowercased().contains(rep.lowercased()) }
      return call.attendees.contains { $0.side == .ours && $0.name == name }
    }
    ours = speakers.filter(isOurs)
    if ours.isEmpty {
      var asked: [String: Int] = [:]
      for turn in call.turns {
        asked[turn.speaker ?? "", default: 0] += listener.questions(in: turn.text).count
      }
      ours = speakers.max { asked[$0, default: 0] < asked[$1, default: 0] }.map { [$0] } ?? []
      isSure = false
    } else {
      isSure = true
    }
    let own = ours
    theirs = speakers.filter { !own.contains($0) }
  }
}
