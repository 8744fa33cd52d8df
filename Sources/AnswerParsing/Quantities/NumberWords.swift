/// Numbers below a hundred in words, with the spellings that people mistype.
let cardinals: WordMap<Int64> = [
  "zero": 0, "nought": 0, "naught": 0, "nil": 0, "zilch": 0, "one": 1, "two": 2, "three": 3,
  "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
  "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
  "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40,
  "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "fivety": 50, "ninty": 90,
  "twelf": 12, "fourtien": 14, "ninteen": 19, "eigth": 8, "eightteen": 18, "thirthy": 30,
]

/// A word that multiplies the number before it.
struct Magnitude: Hashable {
  var factor: Int64
  /// Whether it is said of money alone.
  var isMoney = false
  /// The currency that goes without saying.
  var currency: String?
  /// Whether it counts things by the dozen, which nobody does with money.
  var isCount = false
}

private let lakh = Magnitude(factor: 100_000, currency: "INR")
private let crore = Magnitude(factor: 10_000_000, currency: "INR")
private let dozen = Magnitude(factor: 12, isCount: true)
private let million = Magnitude(factor: 1_000_000)
private let billion = Magnitude(factor: 1_000_000_000)
private let trillion = Magnitude(factor: 1_000_000_000_000)

/// Magnitudes as words of their own behind a number.
let magnitudes: WordMap<Magnitude> = [
  "hundred": Magnitude(factor: 100), "hundreds": Magnitude(factor: 100),
  "hundered": Magnitude(factor: 100), "hunderd": Magnitude(factor: 100),
  "thousand": Magnitude(factor: 1000), "thousands": Magnitude(factor: 1000),
  "thousend": Magnitude(factor: 1000), "thou": Magnitude(factor: 1000),
  "grand": Magnitude(factor: 1000, isMoney: true), "k": Magnitude(factor: 1000),
  "kay": Magnitude(factor: 1000), "ks": Magnitude(factor: 1000),
  "million": million, "millions": million, "milion": million, "mil": million, "mill": million,
  "mils": million, "mn": million, "mio": million, "mln": million,
  "mrd": billion, "billion": billion, "billions": billion, "bn": billion, "bln": billion,
  "bil": billion,
  "trillion": trillion, "trillions": trillion, "tn": trillion, "trn": trillion,
  "lakh": lakh, "lakhs": lakh, "lac": lakh, "lacs": lakh,
  "crore": crore, "crores": crore, "cr": crore,
  "dozen": dozen, "dozens": dozen, "doz": dozen, "dozs": dozen, "dz": dozen, "dzs": dozen,
]

/// Magnitudes as letters glued to figures that are none as words of their own.
private let suffixes: WordMap<Magnitude> = [
  "m": million, "mm": million, "b": billion, "ks": Magnitude(factor: 1000),
]

/// Letters that are a magnitude only where money or a long figure says so: `₹5L`, `$2T`, `1.2G`.
private let letters: WordMap<Magnitude> = [
  "m": million, "mm": million, "b": billion, "t": trillion, "g": billion, "l": lakh,
]

extension Magnitude {
  /// The magnitude of letters glued to figures: `40k`, `2.5MEUR`, `3million`.
  static func suffix(_ letters: String) -> Magnitude? {
    suffixes[letters] ?? magnitudes[letters] ?? joined(letters)
  }

  /// The magnitude of a letter or two that mean one only beside money.
  static func letter(_ word: String) -> Magnitude? {
    word.utf8.count <= 2 ? letters[word] : nil
  }

  /// A magnitude and a currency in one word, such as `MUSD` or `kEUR`.
  static func joined(_ word: String) -> Magnitude? {
    guard (4...8).contains(word.utf8.count), !plainWords.contains(WordKey(word)),
      let first = word.first
    else { return nil }
    let factor: Int64
    switch first {
    case "k": factor = 1000
    case "m": factor = 1_000_000
    case "b": factor = 1_000_000_000
    case "t" where word == "teur": factor = 1000
    default: return nil
    }
    let rest = String(word.dropFirst())
    guard let code = currencyCodes[rest] ?? spelledOut[rest] else { return nil }
    return Magnitude(factor: factor, isMoney: true, currency: code)
  }

  /// Words of English that only look like a magnitude and a currency: "three bars" is no money.
  private static let plainWords: WordSet = ["bars", "mars", "ball", "mall", "bern", "kern"]

  private static let spelledOut: WordMap<String> = [
    "euro": "EUR", "euros": "EUR", "dollars": "USD",
  ]
}
