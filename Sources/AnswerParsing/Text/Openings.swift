/// What may begin at a token, so that nothing else is tried there.
///
/// Only a saving of time: whoever lets a rule begin with another word adds it here. A test tries
/// every word that the rules name.
struct Openings: OptionSet, Sendable {
  var rawValue: UInt8

  /// An amount or a number.
  static let quantity = Openings(rawValue: 1)
  /// A length of time, which a quantity may be too.
  static let length = Openings(rawValue: 2)
  /// A period of the calendar.
  static let period = Openings(rawValue: 4)
  /// A stretch of days, which all but a quantity may be.
  static let window = Openings(rawValue: 8)

  static let all: Openings = [.quantity, .length, .period, .window]

  /// What may begin at a token.
  init(_ token: Token) {
    switch token.kind {
    case .number: self = .all
    case .date: self = [.period, .window]
    case .currency: self = [.quantity, .length, .window]
    case .mark(let mark):
      switch mark {
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "~"), UInt8(ascii: "<"),
        UInt8(ascii: ">"):
        self = [.quantity, .length, .window]
      case UInt8(ascii: "'"): self = [.period, .window]
      default: self = []
      }
    case .word(let word):
      if let known = openings[token.key] {
        self = known
      } else {
        // Q3, FY27 and W24, and "Juneish"
        let hasDigit = word.utf8.contains { $0.isDigit }
        self = hasDigit || word.hasSuffix("ish") ? [.period, .window] : []
      }
    }
  }

  init(rawValue: UInt8) { self.rawValue = rawValue }
}

/// The words with which something may begin: those of the tables, and those that rules name.
private let openings: WordMap<Openings> = {
  var found: [WordKey: Openings] = [:]
  func add(_ keys: [WordKey], _ openings: Openings) {
    for key in keys { found[key, default: []].formUnion(openings) }
  }
  func add(_ words: String, _ openings: Openings) {
    add(words.split(separator: " ").map { WordKey(String($0)) }, openings)
  }
  let quantity: Openings = [.quantity, .length, .window]
  add(boundsBefore.openers + cardinals.keys + fillings.keys + rangeOpenings.keys, quantity)
  add(currencyCodes.keys + signPrefixes.keys + leadingCodes.keys, quantity)
  add(
    """
    anywhere somewhere cap ceiling limit floor c app r kr minus negative point low mid middle \
    medium high upper a an couple cpl pair few several dozen doz half quarter gross score single \
    hundred thousand million tens hundreds thousands millions billions
    """, quantity)
  add(wholes.keys, [.length, .window])
  add("over a an one another half quarter three some days weeks months", [.length, .window])
  let period: Openings = [.period, .window]
  add(parts.openers + namedParts.openers + dayEnds.openers + deictics.openers, period)
  add(holidays.openers + months.keys + weekdays.keys + seasons.keys, period)
  add(calendarUnits.keys + ordinalUnits.keys + cardinals.keys + decadeNames.keys, period)
  add(
    """
    the our w week wk cw kw calendar opening last final closing remaining penultimate this same \
    weekend sometime fiscal financial fy cy today tonight tomorrow tmrw tmr tomorrows yesterday \
    now q half cue queue kew que kyu
    """, period)
  add(relations.openers + presentTimes.openers + timesToNow.openers, .window)
  add("in within after for over during upcoming recent fortnight not on by", .window)
  return WordMap(Array(found))
}()
