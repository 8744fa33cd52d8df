import Qualification

/// What words around a quantity do to its bounds.
enum BoundWord: Hashable {
  case about, atLeast, atMost, over
}

/// Words before a quantity.
let boundsBefore = PhraseTable<BoundWord>([
  (
    .about,
    """
    about;around;approximately;approx;aprox;appx;apprx;abt;arnd;roughly;circa;ca;some;something like;close to;nearly;\
    almost;in the region|ballpark|neighborhood|neighbourhood|vicinity|order of;on the order of;\
    to the tune of;ballpark;give or take;like;somewhere around|near|about;or around;say;maybe;\
    an estimated;estimated;est;just about;more or less;round about;hovering around|at|near;\
    in the range of;call it;figure on;pencil in;put it at|around
    """
  ),
  (
    .over,
    """
    over;above;more|greater|larger|bigger|higher|better than;north of;somewhere north of;\
    upwards|upward of;upwards from;in excess of;beyond;exceeding;exceeds;exceed;exceeded;\
    surpassing;surpass;surpasses;past;anything|everything|something|anywhere over|above;\
    anything|everything more than;anything|everything north of;anything|everything beyond;longer than
    """
  ),
  (
    .atLeast,
    """
    at least;minimum|floor is;minimum|floor would be;minimum|floor 's;at least or equal to;at the very least;minimum (of);a minimum of;a min of;\
    no|not less|smaller|lower|fewer than;starting at|from;min;as little|few|low as;a floor of;\
    more|greater|larger|bigger|higher than or equal (to);\
    more|greater|larger|bigger|higher or equal (to|than);not below|under;no lower than;\
    equal (to) or more|greater|larger|bigger|higher than;from at least
    """
  ),
  (
    .atMost,
    """
    under;below;less|smaller|lower|fewer|cheaper than;up to;upto;\
    less|smaller|lower|fewer than or equal (to);less|smaller|lower|fewer or equal (to|than);\
    equal (to) or less|smaller|lower|fewer than;south of;somewhere south of;at most;at the most;\
    max;maximum (of);a maximum|max of;no|not more|greater|larger|bigger|higher than;\
    not over|above|beyond|past;not exceeding;not to exceed;capped at|to;\
    limited to;as much|many|high as;anything up to;anything|everything under|below;limit of;\
    a ceiling|cap|limit of;topping out at;tops out at;maxed out at;maxes out at;max out at;\
    anything|everything less than;keep it to|under|below|within;stay within|under|below;\
    not a penny|cent more than;max|maximum|ceiling|cap|limit is|of;cap|ceiling;\
    max|maximum|ceiling|cap|limit would be;max|maximum|ceiling|cap|limit 's;\
      no|not longer than;shorter than
    """
  ),
])

/// Words behind a quantity.
let boundsAfter = PhraseTable<BoundWord>([
  (
    .about,
    """
    ish;or so;give or take;roughly;or thereabouts;thereabouts;odd;or something;or something like that;\
    approximately;approx;more or less;or around there;or around that;ballpark;in the ballpark;\
    and change;or close to it;or in that region;some odd;something
    """
  ),
  (
    .atLeast,
    """
    or|and more|greater|higher|above|over|up|upwards|upward|bigger|larger;minimum;min;at least;\
    at a|the minimum;at minimum;as a minimum;upwards;and counting;at the very least
    """
  ),
  (
    .atMost,
    """
    tops;max;maximum;at most;at the (very) most;or|and less|fewer|lower|below|under|smaller;\
    ceiling;as a maximum|max|ceiling;at the outside;at maximum;at a|the maximum;or cheaper;max out
    """
  ),
])

extension Utterance {
  /// The bounds that words and signs before a quantity set, and the token behind them.
  func leadingBounds(at start: Int) -> Parsed<Set<BoundWord>> {
    var index = start
    var bounds: Set<BoundWord> = []
    // Nobody heaps up more of them, and the reading stays linear.
    while index < start + 8, let match = boundsBefore.match(tokens, at: index) {
      // "CA$40" names a dollar.
      if word(index) == "ca", isCurrency(at: match.end) { break }
      bounds.insert(flipped(match.value, at: index))
      index = match.end
      // "Max: 20k"
      if isLabelSign(at: index), match.value == .atMost || match.value == .atLeast { index += 1 }
      // "Approx. 40"
      let hasPoint = isMark(".", at: index) && abbreviations.contains(key(index - 1))
      if hasPoint { index += 1 }
    }
    if let label = boundLabel(at: index) {
      bounds.insert(label.value)
      index = label.end
    }
    // "C. 30k"
    if word(index) == "c" || word(index) == "app", isMark(".", at: index + 1),
      isFigure(at: index + 2)
    {
      bounds.insert(.about)
      index += 2
    }
    if isMark("~", at: index) {
      bounds.insert(.about)
      index += isMark("~", at: index + 1) ? 2 : 1
    } else if isMark(">", at: index) || isMark("<", at: index) {
      bounds.insert(isMark(">", at: index) ? .over : .atMost)
      index += isMark("=", at: index + 1) ? 2 : 1
    }
    return Parsed(value: bounds, end: index)
  }

  /// A bound as the label of an amount: `ceiling = £500`, `cap £2k`, `floor: 10k`.
  private func boundLabel(at index: Int) -> Parsed<BoundWord>? {
    let bound: BoundWord
    switch word(index) {
    case "cap", "ceiling", "limit": bound = .atMost
    case "floor": bound = .atLeast
    default: return nil
    }
    switch word(index - 1) {
    case "", "our", "my", "the", "a", "hard", "upper", "budget", "price", "spend", "spending",
      "cost",
      "absolute", "with", "monthly", "annual", "yearly":
      break
    default: return nil
    }
    if isLabelSign(at: index + 1) { return Parsed(value: bound, end: index + 2) }
    guard tokens.indices.contains(index + 1), currencySign(at: index + 1) != nil else { return nil }
    return Parsed(value: bound, end: index + 1)
  }

  private func isLabelSign(at index: Int) -> Bool {
    isMark(":", at: index) || isMark("=", at: index)
  }

  /// "Can't spend more than 5k" is at most 5k, "not for less than 5k" at least.
  private func flipped(_ bound: BoundWord, at index: Int) -> BoundWord {
    // "Don't come back with anything over 30k."
    let isAnything = word(index) == "anything"
    guard bound == .over || bound == .atMost, isComparison(at: isAnything ? index + 1 : index),
      isNegated(before: index, within: isAnything ? 7 : 4)
    else { return bound }
    return bound == .over ? .atMost : .atLeast
  }

  private func isComparison(at index: Int) -> Bool {
    switch word(index) {
    case "more", "greater", "higher", "over", "above", "beyond", "exceed": true
    case "less", "lower", "below", "under": true
    default: false
    }
  }

  /// A bound behind a quantity.
  func trailingBound(at index: Int) -> Parsed<BoundWord>? {
    if let named = namedBound(at: index) ?? nothingMore(at: index) { return named }
    // "200 or less than 190" begins another bound; "over 40 plus travel" another amount.
    if let match = boundsAfter.match(tokens, at: index), word(match.end) != "than",
      match.value == .about || !isFigure(at: match.end) && !isNumberWord(at: match.end)
    {
      return match
    }
    if word(index) == "plus", !isFigure(at: index + 1), !isNumberWord(at: index + 1),
      word(index + 1) != "minus", word(index + 1) != "or", !additions.contains(key(index + 1)),
      !addsThing(at: index + 1)
    {
      return Parsed(value: .atLeast, end: index + 1)
    }
    if isMark("+", at: index), !isFigure(at: index + 1), !isMark("/", at: index + 1),
      !additions.contains(key(index + 1))
    {
      return Parsed(value: .atLeast, end: index + 1)
    }
    if isMark("-", at: index), word(index + 1) == "ish" {
      return Parsed(value: .about, end: index + 2)
    }
    return nil
  }

  /// "40k but not a penny more", where no amount follows that is more.
  private func nothingMore(at start: Int) -> Parsed<BoundWord>? {
    let index = isMark(",", at: start) ? start + 1 : start
    guard let match = nothingMoreWords.match(tokens, at: index), word(match.end) != "than" else {
      return nil
    }
    return Parsed(value: .atMost, end: match.end)
  }

  func isCurrency(at index: Int) -> Bool {
    guard tokens.indices.contains(index), case .currency = tokens[index].kind else { return false }
    return true
  }

  /// A bound that is named behind: "40k, that's the ceiling", "40k is the most we can do".
  private func namedBound(at start: Int) -> Parsed<BoundWord>? {
    var index = isMark(",", at: start) ? start + 1 : start
    if word(index) == "that" || word(index) == "this" || word(index) == "it" {
      index += 1
    } else if index > start, word(index) != "as" {
      return nil
    }
    guard ["is", "'s", "would", "'d", "as", "was"].contains(word(index)) else { return nil }
    index += word(index + 1) == "be" ? 2 : 1
    guard ["the", "our", "my", "a", "his", "her", "their"].contains(word(index)) else { return nil }
    index += 1
    if ["absolute", "very", "hard", "upper", "top", "outer", "bare"].contains(word(index)) {
      index += 1
    }
    switch word(index) {
    case "ceiling", "limit", "max", "maximum", "cap", "most", "top":
      return Parsed(value: .atMost, end: index + 1)
    case "minimum", "floor", "least", "min": return Parsed(value: .atLeast, end: index + 1)
    default: return nil
    }
  }

  func isFigure(at index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].number != nil
  }

  private func isNumberWord(at index: Int) -> Bool { cardinals[key(index)] != nil }

  /// How far an amount may be off, in words behind it: `give or take 5k`, `plus or minus 10 %`.
  func tolerance(at start: Int) -> Parsed<Quantity>? {
    var index = start
    if isMark(",", at: index) { index += 1 }
    guard let match = tolerances.match(tokens, at: index) ?? toleranceSign(at: index),
      let found = amount(at: match.end), found.value.suffix.isEmpty, !found.value.isOrdinal,
      (found.value.lower ?? 0) > 0, found.value.lower == found.value.upper
    else { return nil }
    return found
  }

  /// "80 plus an angry customer" adds something; "80 plus a month" goes on with its rhythm.
  private func addsThing(at index: Int) -> Bool {
    switch word(index) {
    case "an", "another", "his", "her", "their", "my", "your", "all", "whatever", "what": true
    case "a": Money.Period(rawValue: spelling(index + 1)) == nil
    default: false
    }
  }

  private func toleranceSign(at index: Int) -> Parsed<Bool>? {
    if word(index) == "±" { return Parsed(value: true, end: index + 1) }
    guard isMark("+", at: index), isMark("/", at: index + 1), isMark("-", at: index + 2) else {
      return nil
    }
    return Parsed(value: true, end: index + 3)
  }
}

/// What is paid on top: "20k plus training" says what the 20k leave out.
private let additions: WordSet = [
  "vat", "tax", "taxes", "gst", "hst", "training", "travel", "expenses", "shipping", "support",
  "fees", "costs", "postage", "delivery", "implementation", "setup", "onboarding", "services",
  "extras", "maintenance", "hosting", "installation", "the", "our", "some", "interest", "tip",
]
private let nothingMoreWords = PhraseTable<Bool>([
  (
    true,
    """
    (but|and) not a|one (single) penny|cent|dime|dollar|euro|pound more|over;but|and no|not more;\
    but|and nothing more
    """
  )
])
private let abbreviations: WordSet = ["approx", "ca", "max", "min", "est"]
private let tolerances = PhraseTable<Bool>([
  (true, "give or take;plus or minus;plus minus")
])

extension Quantity {
  /// The quantity with the bounds that the words around it set.
  func bounded(by words: Set<BoundWord>) -> Quantity {
    var copy = self
    if words.contains(.about) { copy.isApproximate = true }
    let isRange = lower != upper
    if words.contains(.atMost) {
      // "Under six figures" is below the least of them.
      if isFigures { copy.upper = lower }
      if !isRange || isFigures { copy.lower = nil }
    } else if words.contains(.over) || words.contains(.atLeast) {
      copy.lower = isRange ? lower : upper
      copy.upper = nil
    }
    return copy
  }

  /// The quantity made wider on both sides; `isPercent` takes the difference as a share.
  func widened(by other: Quantity, isPercent: Bool) -> Quantity? {
    guard let low = lower, let high = upper, let difference = other.lower, high < .max / 4,
      difference < .max / 4, low > 0
    else { return nil }
    var copy = self
    if isPercent {
      guard difference < 100_000 else { return nil }
      let share = high / 100_000 * difference + high % 100_000 * difference / 100_000
      (copy.lower, copy.upper) = (low - share, high + share)
    } else {
      // "50k, give or take 5" shares the thousands.
      let isScaled = hasThousands && !other.hasMagnitude && difference < 1_000_000
      let scale: Int64 = isScaled ? 1000 : 1
      guard difference * scale < low else { return nil }
      (copy.lower, copy.upper) = (low - difference * scale, high + difference * scale)
    }
    copy.isApproximate = true
    return copy
  }
}
