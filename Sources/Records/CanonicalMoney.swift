import Qualification

/// An amount in its canonical form: `40000-50000 EUR per year approx`, `over 20000`, `up to 12.50`.
func canonicalText(_ money: Money) -> String {
  var text =
    switch (money.lower, money.upper) {
    case (nil, nil): "any"
    case (let lower?, nil): "over " + figures(lower)
    case (nil, let upper?): "up to " + figures(upper)
    case (let lower?, let upper?):
      lower == upper ? figures(lower) : figures(lower) + "-" + figures(upper)
    }
  if let currency = money.currency { text += " " + currency }
  switch money.period {
  case nil: break
  case .once: text += " once"
  case let period?: text += " per " + period.rawValue
  }
  return money.isApproximate ? text + " approx" : text
}

private func figures(_ hundredths: Int64) -> String {
  let cents = hundredths.magnitude % 100
  let whole = (hundredths < 0 ? "-" : "") + String(hundredths.magnitude / 100)
  return cents == 0 ? whole : whole + (cents < 10 ? ".0" : ".") + String(cents)
}

extension LineScanner {
  /// The amount here; nothing where there is none.
  mutating func money() -> Money? {
    var money = Money(lower: nil, upper: nil)
    if skip("over ") {
      money.lower = hundredths()
      if money.lower == nil { return nil }
    } else if skip("up to ") {
      money.upper = hundredths()
      if money.upper == nil { return nil }
    } else if !skip("any") {
      guard let lower = hundredths() else { return nil }
      money.lower = lower
      money.upper = lower
      if skip("-") {
        guard let upper = hundredths() else { return nil }
        money.upper = upper
      }
    }
    if let currency = currency() { money.currency = currency }
    if skip(" once") {
      money.period = .once
    } else if skip(" per ") {
      guard let period = Money.Period(rawValue: word()) else { return nil }
      money.period = period
    }
    if skip(" approx") { money.isApproximate = true }
    return money
  }

  private mutating func hundredths() -> Int64? {
    let sign: Int64 = skip("-") ? -1 : 1
    guard let whole = number(), whole.magnitude < 90_000_000_000_000_000 else { return nil }
    guard next == UInt8(ascii: ".") else {
      return sign * whole * 100
    }
    var ahead = self
    _ = ahead.skip(".")
    let start = ahead.position
    guard let cents = ahead.number(), ahead.position - start == 2 else {
      return sign * whole * 100
    }
    self = ahead
    return sign * (whole * 100 + cents)
  }

  private mutating func currency() -> String? {
    guard position + 4 <= end, bytes[position] == 32,
      bytes[position + 1..<position + 4].allSatisfy({ (65...90).contains($0) }),
      position + 4 == end || bytes[position + 4] == 32 || bytes[position + 4] == UInt8(ascii: ";")
    else { return nil }
    defer { position += 4 }
    return String(decoding: bytes[position + 1..<position + 4], as: UTF8.self)
  }
}
