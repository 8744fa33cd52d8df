import Dialogue
import Practice
import Qualification
import Sessions

/// What the rep says in a practice and what comes back: a plain line is speech, all else a note or a
/// command.
struct PracticeSource<Base: InputSource>: InputSource {
  private var base: Base
  private var partner: Partner
  private let rep: String
  private let isExam: Bool
  /// Whether the lines come through a pipe, whose end nobody types.
  private let isPiped: Bool
  private let playbook: Playbook
  private let now: () -> Moment
  private let show: ([Line]) -> Void
  /// What the partner still has to say.
  private var reply: Partner.Reply?
  /// The input that waits until the rating is told.
  private var waiting: Input?
  private var isRated = false

  /// Makes the source of a practice; `earlier` is what our side has said already.
  init(
    _ base: Base, _ partner: Partner, rep: String, isExam: Bool, isPiped: Bool,
    _ playbook: Playbook,
    earlier: PracticeSoFar, now: @escaping () -> Moment, show: @escaping ([Line]) -> Void
  ) {
    self.base = base
    self.partner = partner
    self.rep = rep
    self.isExam = isExam
    self.isPiped = isPiped
    self.playbook = playbook
    self.now = now
    self.show = show
    for text in earlier.spoken { reply = self.partner.reply(to: text) }
    if !earlier.awaitsReply { reply = nil }
    isRated = earlier.isRated
  }

  mutating func next(_ prompt: Prompt) -> Input {
    if let reply { return say(reply) }
    if let input = waiting {
      waiting = nil
      return input
    }
    while true {
      var input = base.next(label(prompt))
      // A pipe that breaks off has not said that the exam is over.
      if isExam, isPiped, prompt.topic != .outcome, input.content == .ended {
        input.content = .departed
      }
      if case .typed(let text) = input.content {
        if isExam, PracticeLine.isHint(text, playbook) {
          show([Line(CommandWording.noHints, .warning)])
          continue
        }
        if PracticeLine.isHelp(text) {
          show(CommandWording.practiceHelp)
          continue
        }
        if text.trimmed.lowercased() == "/end", !isRated { return rate(before: input) }
        guard prompt.topic != .outcome else { return input }
        return take(PracticeLine(text, playbook), input)
      }
      return input
    }
  }

  private mutating func take(_ line: PracticeLine, _ input: Input) -> Input {
    var taken = input
    switch line {
    case .speech(let text):
      reply = partner.reply(to: text)
      taken.content = .heard(speaker: rep, text: text)
    case .note(let text), .command(let text): taken.content = .typed(text)
    case .rating(let rating):
      isRated = true
      taken.content = .typed("note: " + RatingNote.text(rating))
    case .asItIs: break
    }
    return taken
  }

  /// The reply as an utterance, shown with the line of the file on which it stands.
  private mutating func say(_ words: Partner.Reply) -> Input {
    reply = nil
    switch words {
    case .words(let speaker, let text, let line):
      show([
        Line([
          Line.Span(speaker + ": ", .key), Line.Span(text), .gap,
          Line.Span(CommandWording.sourceLine(line), .muted),
        ])
      ])
      return Input(.heard(speaker: speaker, text: text), at: now())
    case .aside(let aside):
      show([Line(aside.text, .hint)])
      return Input(.heard(speaker: Partner.programName, text: aside.text), at: now())
    }
  }

  /// Asks for the rating before the end, which waits for it.
  private mutating func rate(before end: Input) -> Input {
    isRated = true
    show([Line(CommandWording.rateThem, .question)])
    while true {
      let input = base.next(Prompt(label: "rating> "))
      guard case .typed(let text) = input.content else {
        waiting = end
        return input
      }
      let word = text.trimmed.lowercased()
      if word.isEmpty { return end }
      if let rating = Rating(rawValue: word) {
        waiting = end
        return Input(.typed("note: " + RatingNote.text(rating)), at: input.at)
      }
      show([Line(CommandWording.noRating(text), .warning)])
    }
  }

  private func label(_ prompt: Prompt) -> Prompt {
    var prompt = prompt
    if prompt.topic != .outcome { prompt.label = CommandWording.speechLabel }
    if isExam { prompt.hint = "" }
    return prompt
  }
}

/// What our side has said in a practice that goes on.
struct PracticeSoFar {
  /// The rep's words, in order.
  var spoken: [String] = []
  /// Whether the last of them has no reply yet.
  var awaitsReply = false
  /// Whether the rating was told.
  var isRated = false

  /// A practice that begins.
  init() {}

  /// The practice as its events tell it.
  init(_ events: [Event], rep: String) {
    for event in events {
      switch event {
      case .heard(let speaker, let text):
        awaitsReply = speaker == rep
        if awaitsReply { spoken.append(text) }
      case .noted(let note): isRated = isRated || RatingNote.rating(in: note) != nil
      default: break
      }
    }
  }
}

/// A line as it is typed in a practice.
enum PracticeLine: Hashable {
  /// Words to the partner.
  case speech(String)
  /// A note for the record.
  case note(String)
  /// What the rep takes the contact to be.
  case rating(Rating)
  /// A command without its slash, which nobody says to anybody.
  case command(String)
  /// A command, an answer with its label, or the choice of a doubt.
  case asItIs

  init(_ text: String, _ playbook: Playbook) {
    let line = text.trimmed
    if let command = PracticeLine.command(line) {
      self = .command(command)
    } else if let rating = RatingNote.rating(in: line) {
      self = .rating(rating)
    } else if line.hasPrefix("- ") {
      self = .note(String(line.dropFirst(2)).trimmed)
    } else if line.isEmpty || line.hasPrefix("/") || line == "<" || PracticeLine.isChoice(line)
      || PracticeLine.isLabelled(line, playbook)
    {
      self = .asItIs
    } else {
      self = .speech(line)
    }
  }

  /// Whether a line asks for help that an exam does not give.
  static func isHint(_ text: String, _ playbook: Playbook) -> Bool {
    if StudyKey(text) == .hint { return true }
    let word = text.trimmed.lowercased().split(separator: " ").first ?? ""
    return ["/why", "/next", "/ask", "/whatif", "/score"].contains(word)
  }

  /// Whether a line asks what can be typed.
  static func isHelp(_ text: String) -> Bool {
    switch StudyKey(text) {
    case .help, .hint: true
    default: false
    }
  }

  /// The command that a lone word asks for.
  private static func command(_ line: String) -> String? {
    guard !line.hasPrefix("/"), let key = StudyKey(line) else { return nil }
    return key == .leave ? "/quit" : nil
  }

  private static func isChoice(_ line: String) -> Bool {
    guard line.count <= 4, let last = line.last, last.isLetter else { return false }
    let digits = line.dropLast()
    return !digits.isEmpty && digits.allSatisfy(\.isNumber)
  }

  private static func isLabelled(_ line: String, _ playbook: Playbook) -> Bool {
    guard let colon = line.firstIndex(of: ":") else { return false }
    let label = String(line[..<colon]).trimmed.lowercased()
    return label == "note" || Contact.Field(rawValue: label) != nil
      || playbook.criterion(CriterionID(rawValue: label)) != nil
      || playbook.question(QuestionID(rawValue: label)) != nil
  }
}
