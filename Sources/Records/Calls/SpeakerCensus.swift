import Qualification

/// Counts the names before colons and decides which of them speak.
struct SpeakerCensus {
  private var counts: [String: Int] = [:]
  private var kinds: [String: LabelKind] = [:]
  private var keys: [String: String] = [:]
  private var order: [String] = []
  private var labelled = 0
  private var others = 0

  /// The key under which all spellings of a name are counted.
  private mutating func key(_ name: String) -> String {
    if let key = keys[name] { return key }
    let key = baseName(name).lowercased()
    if keys.count < 50_000 { keys[name] = key }
    return key
  }

  /// Counts a line with a name.
  mutating func count(_ name: String) {
    let key = key(name)
    if kinds[key] == nil {
      kinds[key] = labelKind(name)
      order.append(key)
    }
    counts[key, default: 0] += 1
    labelled += 1
  }

  /// Counts a line without one.
  mutating func countOther() { others += 1 }

  /// How often lines begin with names that are repeated or are those of a role.
  var weight: Int {
    order.reduce(0) { sum, key in
      guard let count = counts[key], let kind = kinds[key] else { return sum }
      switch kind {
      case .heading, .sentence: return sum
      case .role: return sum + count
      case .name, .word: return sum + (count > 1 ? count : 0)
      }
    }
  }

  /// How many lines begin with what can be a name.
  var names: Int { labelled }

  /// The names that stand more than once.
  var repeated: Speakers {
    Speakers(
      keys: Set(
        order.filter {
          kinds[$0] != .heading && kinds[$0] != .sentence && counts[$0, default: 0] > 1
        }))
  }

  /// How many of a hundred lines have a name.
  var share: Int { labelled * 100 / max(1, labelled + others) }

  /// Those who speak.
  ///
  /// A name does so that is repeated, or is known to be there, or says what people do on calls;
  /// one that stands once does where nearly every line has a name.
  ///
  /// - Parameter isMarked: Whether the names are set off by more than a colon.
  func speakers(attendees: some Sequence<String>, isMarked: Bool = false) -> Speakers {
    let known = Set(attendees.flatMap { [$0.lowercased(), firstWord($0).lowercased()] })
    var keys: Set<String> = []
    var named = 0
    for key in order {
      guard let count = counts[key], let kind = kinds[key] else { continue }
      let isSpeaker: Bool =
        switch kind {
        case .role: true
        case .name: count > 1 || known.contains(key)
        case .word: count > 2 && labelled >= others
        case .heading: known.contains(key)
        case .sentence: known.contains(key)
        }
      if isSpeaker {
        keys.insert(key)
        named += count
      }
    }
    // Where nearly each line has a name, one that stands once is a name as well.
    let singles = order.filter { kinds[$0] == .name && !keys.contains($0) }
    if isMarked || (named + singles.count) * 3 >= (labelled + others) * 2 {
      keys.formUnion(singles)
    }
    return Speakers(keys: keys)
  }

  /// Those who speak, where the attendees of a call are known.
  func speakers(attendees: [Attendee]) -> Speakers { speakers(attendees: attendees.map(\.name)) }
}

/// The names that speak, whatever their spelling.
struct Speakers {
  private(set) var keys: Set<String>

  /// Makes the set of names with these keys.
  init(keys: Set<String>) { self.keys = keys }

  /// Whether a name is one of them.
  func contains(_ name: String) -> Bool {
    keys.contains(baseName(name).lowercased())
  }

  /// How many they are.
  var count: Int { keys.count }
}

private func firstWord(_ name: String) -> String {
  String(name.split(separator: " ").first ?? "")
}
