import Qualification

/// Letters before a sign that may also be words; only those written to the sign are taken.
private let shortPrefixes: WordSet = ["a", "s", "r", "j", "can", "ar"]

/// Whether some tokens may name a currency: where they do not, no amount in them has one.
///
/// It only looks at words, so that a text in which nothing of the kind stands need not be read.
package func mayNameCurrency(_ tokens: [Token]) -> Bool {
  tokens.contains { token in
    switch token.kind {
    case .currency: true
    case .number(let number): !magnitudeSuffixes.contains(number.suffix)
    case .word(let word):
      currencyCodes[token.key] != nil || leadingCodes[token.key] != nil
        || trailingCodes[token.key] != nil || word == "r" || word == "kr"
    case .date, .mark: false
    }
  } || currencyUnits.isFound(in: tokens)
}

/// What stands glued to a figure and is no currency.
private let magnitudeSuffixes: Set<String> = ["", "k", "m", "th", "st", "nd", "rd", "bn", "mm"]

extension Utterance {
  /// A currency sign or code before a figure: `$`, `US$`, `EUR`.
  func currencySign(at index: Int) -> Parsed<String>? {
    guard tokens.indices.contains(index) else { return nil }
    switch tokens[index].kind {
    case .currency(let code): return signed(code, at: index)
    case .word(let word):
      if let code = signPrefixes[word] ?? currencyCodes[word], tokens.indices.contains(index + 1),
        tokens[index + 1].kind == .currency("USD"),
        tokens[index].range.upperBound == tokens[index + 1].range.lowerBound
          || !shortPrefixes.contains(word)
      {
        return Parsed(value: code, end: index + 2)
      }
      if word == "r", isRand(at: index) { return Parsed(value: "ZAR", end: index + 1) }
      if word == "kr" { return beforeFigure(krona ?? "", at: index) }
      guard let code = currencyCodes[word] ?? leadingCodes[word], isCode(at: index, word) else {
        return nil
      }
      return beforeFigure(familyCode(word) ?? code, at: index)
    default: return nil
    }
  }

  /// A sign with the currency that the setting or letters behind it give it: `$`, `$ SGD`.
  private func signed(_ code: String, at index: Int) -> Parsed<String> {
    let end = index + 1
    if code == "USD", let named = currencyCodes[word(end)], isFigure(at: end + 1) {
      return Parsed(value: named, end: end + 1)
    }
    switch code {
    case "USD": return Parsed(value: own(.dollar) ?? code, end: end)
    case "JPY": return Parsed(value: own(.yen) ?? code, end: end)
    case "GBP": return Parsed(value: own(.pound) ?? code, end: end)
    default: return Parsed(value: code, end: end)
    }
  }

  private func beforeFigure(_ code: String, at index: Int) -> Parsed<String>? {
    var end = index + 1
    if isMark(".", at: end) || isMark(":", at: end) { end += 1 }
    let isNegative = isMark("-", at: end) && isFigure(at: end + 1)
    return isFigure(at: end) || isNegative ? Parsed(value: code, end: end) : nil
  }

  /// Whether a capital R stands before an amount, as in `R 1,299` and `R 250k`, and names no thing
  /// as `R 101` does.
  private func isRand(at index: Int) -> Bool {
    guard tokens[index].isCapitalized, tokens.indices.contains(index + 1),
      let figure = tokens[index + 1].number
    else { return false }
    if Magnitude.suffix(figure.suffix) != nil || magnitudes[key(index + 2)] != nil { return true }
    return figure.thousandths >= 1_000_000 && !figure.isPlain && figure.suffix.isEmpty
  }

  /// Whether letters that may be a word stand for a currency: `TRY 500`, but `try 5`.
  private func isCode(at index: Int, _ word: String) -> Bool {
    if word == "fr" || word == "bs" || word == "sr" { return isMark(".", at: index + 1) }
    return !wordlikeCodes.contains(word) || isInCapitals(index)
  }

  private func isInCapitals(_ index: Int) -> Bool {
    let range = tokens[index].range
    return text.utf8.dropFirst(range.lowerBound).prefix(range.count).allSatisfy {
      (65...90).contains($0)
    }
  }

  /// A currency behind a figure: `euros`, `EUR`, `€`, `cents`.
  func currencyUnit(at index: Int) -> Parsed<CurrencyUnit>? {
    guard tokens.indices.contains(index) else { return nil }
    if let end = nation(at: index) {
      if tokens.indices.contains(end), tokens[end].kind == .currency("USD") {
        return Parsed(value: CurrencyUnit(code: "USD"), end: end + 1)
      }
      // "12 U.S. dollars"
      if end > index + 1, let unit = currencyUnits.match(tokens, at: end) {
        var unit = unit
        if unit.value.family == .dollar { unit.value = CurrencyUnit(code: "USD") }
        return unit
      }
    }
    if case .currency(let code) = tokens[index].kind {
      // The sign may belong to the next figure, as in "40 $50", unless it touches this one.
      let isNext = isFigure(at: index + 1)
      let isOwn =
        index > 0 && tokens[index - 1].range.upperBound == tokens[index].range.lowerBound
        && code != "USD"
      if isNext, !isOwn { return nil }
      return Parsed(
        value: CurrencyUnit(code: signed(code, at: index).value), end: index + 1)
    }
    if let unit = currencyUnits.match(tokens, at: index) {
      return Parsed(value: resolved(unit.value), end: unit.end)
    }
    return shortUnit(at: index)
  }

  /// A code or a short name behind a figure.
  private func shortUnit(at index: Int) -> Parsed<CurrencyUnit>? {
    let name = word(index)
    if let code = trailingCodes[name] {
      return Parsed(value: CurrencyUnit(code: code), end: index + 1)
    }
    // "50,000 won" is money, "of 50, won 3" none.
    if name == "won" || name == "ft" {
      guard index > 0, let number = tokens[index - 1].number, number.digits >= 4 else { return nil }
      let isForint = name == "ft" && tokens[index].isCapitalized
      if name == "ft", !isForint { return nil }
      return Parsed(value: CurrencyUnit(code: isForint ? "HUF" : "KRW"), end: index + 1)
    }
    guard let code = currencyCodes[name], name != "rs",
      !wordlikeCodes.contains(name) || isInCapitals(index)
    else { return nil }
    return Parsed(value: CurrencyUnit(code: code), end: index + 1)
  }

  /// The token behind "US" or "U.S." here.
  private func nation(at index: Int) -> Int? {
    if word(index) == "us" { return index + 1 }
    // A lone "u" is known by its usual spelling.
    guard ["u", "you"].contains(word(index)), isMark(".", at: index + 1), word(index + 2) == "s"
    else { return nil }
    return isMark(".", at: index + 3) ? index + 4 : index + 3
  }

  // MARK: The setting

  /// A unit whose name several currencies share, as the setting has it.
  private func resolved(_ unit: CurrencyUnit) -> CurrencyUnit {
    guard let family = unit.family, let code = own(family) else { return unit }
    return CurrencyUnit(code: code, isHundredth: unit.isHundredth)
  }

  /// The currency of the setting, where it bears the name.
  private func own(_ family: CurrencyFamily) -> String? {
    settings.currency.flatMap { family.includes($0) ? $0 : nil }
  }

  private var krona: String? { own(.krona) }

  private func familyCode(_ word: String) -> String? { word == "rs" ? own(.rupee) : nil }
}
