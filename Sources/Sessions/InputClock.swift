import Dialogue
import Qualification

/// How far a call is, as the stamps of its inputs tell it: it never runs backwards.
///
/// Where the clock is put back, the time between two inputs is not known and counts nothing; from
/// there on, time goes on as before.
struct InputClock {
  /// A step of the clock between two lines that no talk explains.
  enum Jump: Hashable {
    /// It was put back by so many seconds.
    case back(Int)
    /// It went ahead by so many seconds.
    case ahead(Int)
  }

  /// Seconds since the start; nothing where nothing tells.
  private(set) var elapsed: Int?

  private let conversation: Conversation
  private var last: Moment?
  private var hasTicked = false

  /// The least steps that are worth a word, in seconds: two minutes back, twelve hours ahead.
  private static let (back, ahead) = (120, 12 * 3600)

  /// Makes the clock of a conversation of which so many seconds have passed already.
  init(_ conversation: Conversation, elapsed: Int? = nil) {
    self.conversation = conversation
    self.elapsed = elapsed
    guard let started = conversation.started else { return }
    last = Moment(seconds: started.seconds + Int64(elapsed ?? 0), offset: started.offset)
  }

  /// Goes on to the time of the next input; gives the jump on the way.
  mutating func tick(_ moment: Moment?) -> Jump? {
    guard let moment, conversation.started != nil else { return nil }
    guard let last else { return nil }
    let step = Int(clamping: moment.seconds - last.seconds)
    // A call may be taken up again after days.
    let isLater = hasTicked
    self.last = moment
    hasTicked = true
    elapsed = min(Entry.latest, (elapsed ?? 0) + max(0, step))
    if step < -InputClock.back { return .back(-step) }
    return isLater && step > InputClock.ahead ? .ahead(step) : nil
  }
}
