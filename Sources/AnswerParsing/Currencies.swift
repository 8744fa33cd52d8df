/// A word for a unit of money.
struct CurrencyUnit: Hashable {
  /// The ISO 4217 code; nothing for a word that leaves the currency open.
  var code: String?
  /// Whether it is a hundredth, such as a cent.
  var isHundredth = false
}

/// ISO 4217 codes by the letters that people write.
let currencyCodes: WordMap<String> = [
  "usd": "USD", "eur": "EUR", "gbp": "GBP", "chf": "CHF", "jpy": "JPY", "inr": "INR",
  "cad": "CAD", "aud": "AUD", "nzd": "NZD", "sek": "SEK", "nok": "NOK", "dkk": "DKK",
  "pln": "PLN", "cny": "CNY", "rmb": "CNY", "sgd": "SGD", "hkd": "HKD", "brl": "BRL",
  "mxn": "MXN", "zar": "ZAR", "aed": "AED", "krw": "KRW", "try": "TRY", "czk": "CZK",
  "huf": "HUF", "ils": "ILS", "rs": "INR", "vnd": "VND", "thb": "THB", "php": "PHP",
  "rub": "RUB", "uah": "UAH", "ngn": "NGN", "kes": "KES", "idr": "IDR", "myr": "MYR",
]

/// Letters before a sign that name one of several currencies of that sign, such as `C$`.
private let signPrefixes: WordMap<String> = [
  "us": "USD", "c": "CAD", "ca": "CAD", "a": "AUD", "au": "AUD", "nz": "NZD", "hk": "HKD",
  "s": "SGD", "r": "BRL", "mx": "MXN",
]
/// Prefixes that may also be words; only those written to the sign are taken.
private let shortPrefixes: WordSet = ["a", "s", "r"]

private let units = PhraseTable<CurrencyUnit>([
  (CurrencyUnit(code: "USD"), "dollars;dollar;bucks;buck;us|american dollars|dollar"),
  (CurrencyUnit(code: "EUR"), "euros;euro"),
  (CurrencyUnit(code: "GBP"), "pounds;pound;quid;sterling;pounds sterling;british pounds"),
  (CurrencyUnit(code: "CHF"), "francs;swiss francs;franken"),
  (CurrencyUnit(code: "JPY"), "(japanese) yen"),
  (CurrencyUnit(code: "INR"), "rupees;rupee;indian rupees"),
  (CurrencyUnit(code: "CNY"), "(chinese) yuan;renminbi;元"),
  (CurrencyUnit(code: "CAD"), "canadian dollars|dollar"),
  (CurrencyUnit(code: "AUD"), "australian|aussie dollars|dollar"),
  (CurrencyUnit(code: "NZD"), "new zealand dollars|dollar"),
  (CurrencyUnit(code: "SEK"), "swedish kronor;kronor"),
  (CurrencyUnit(code: "NOK"), "norwegian kroner"),
  (CurrencyUnit(code: "DKK"), "danish kroner"),
  (CurrencyUnit(code: "PLN"), "zloty;zlotys"),
  (CurrencyUnit(code: "BRL"), "reais"),
  (CurrencyUnit(code: "MXN"), "mexican pesos;pesos"),
  (CurrencyUnit(code: "ZAR"), "rand"),
  (CurrencyUnit(code: "AED"), "dirhams"),
  (CurrencyUnit(), "kr"),
  (CurrencyUnit(code: "USD", isHundredth: true), "cents;cent;pennies"),
  (CurrencyUnit(code: "GBP", isHundredth: true), "pence;penny"),
])

extension Utterance {
  /// A currency sign or code before a figure: `$`, `US$`, `EUR`.
  func currencySign(at index: Int) -> Parsed<String>? {
    guard tokens.indices.contains(index) else { return nil }
    switch tokens[index].kind {
    case .currency(let code): return Parsed(value: code, end: index + 1)
    case .word(let word):
      if let code = signPrefixes[word] ?? currencyCodes[word], tokens.indices.contains(index + 1),
        tokens[index + 1].kind == .currency("USD"),
        tokens[index].range.upperBound == tokens[index + 1].range.lowerBound
          || !shortPrefixes.contains(word)
      {
        return Parsed(value: code, end: index + 2)
      }
      guard let code = currencyCodes[word], word != "try" else { return nil }
      let end = isMark(".", at: index + 1) ? index + 2 : index + 1
      let isBeforeFigure = tokens.indices.contains(end) && tokens[end].number != nil
      return isBeforeFigure ? Parsed(value: code, end: end) : nil
    default: return nil
    }
  }

  /// A currency behind a figure: `euros`, `EUR`, `€`, `cents`.
  func currencyUnit(at index: Int) -> Parsed<CurrencyUnit>? {
    guard tokens.indices.contains(index) else { return nil }
    // "3.14US$"
    if word(index) == "us", tokens.indices.contains(index + 1),
      tokens[index + 1].kind == .currency("USD")
    {
      return Parsed(value: CurrencyUnit(code: "USD"), end: index + 2)
    }
    if case .currency(let code) = tokens[index].kind {
      // The sign may belong to the next figure, as in "40 $50", unless it touches this one.
      let isNext = tokens.indices.contains(index + 1) && tokens[index + 1].number != nil
      let isOwn =
        index > 0 && tokens[index - 1].range.upperBound == tokens[index].range.lowerBound
        && code != "USD"
      return isNext && !isOwn ? nil : Parsed(value: CurrencyUnit(code: code), end: index + 1)
    }
    if let unit = units.match(tokens, at: index) { return unit }
    guard let code = currencyCodes[word(index)], !["try", "rs"].contains(word(index)) else {
      return nil
    }
    return Parsed(value: CurrencyUnit(code: code), end: index + 1)
  }
}
