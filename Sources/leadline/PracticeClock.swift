import Qualification

/// What time it is in a practice: the day is that of the call that is practised, so that a date in it
/// is as far away as it was then, whenever the practice is held.
struct PracticeClock {
  private let beginning: Moment
  private let real: Moment
  private let clock: () -> Moment

  /// The clock of a practice that begins now, on the day of its call.
  init(on day: Day, _ surroundings: Surroundings) {
    // Early enough that no practice runs into the next day.
    let nine = Int64(day.number) * 86_400 + 9 * 3600
    let offset = surroundings.now.offset
    self.init(
      from: Moment(seconds: nine - Int64(offset), offset: offset), surroundings)
  }

  /// The clock of a practice that goes on from a moment of its own.
  init(from beginning: Moment, _ surroundings: Surroundings) {
    self.beginning = beginning
    real = surroundings.now
    clock = { surroundings.now }
  }

  /// The present moment in the practice.
  var now: Moment {
    Moment(
      seconds: beginning.seconds + max(0, clock().seconds - real.seconds),
      offset: beginning.offset)
  }
}
