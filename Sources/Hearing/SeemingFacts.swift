import AnswerParsing
import Qualification

/// What a remark says that only seems to be a fact about the contact: suppositions, sayings, what is
/// bound elsewhere or has gone by.
extension Remark {
  /// Whether it only supposes what somebody else does or does not: "if she doesn't, nine a month".
  var supposes: Bool {
    word(0) == "if" && ["she", "he", "they", "it"].contains(word(1))
      && (2..<5).contains { deniers.contains(key($0)) } || isUnreal
  }

  /// Whether it is only made up: "say they've got fifty thousand", "let's pretend it's due in May".
  var isMadeUp: Bool {
    tokens.indices.prefix(6).contains { index in
      let isOrder =
        index == 0 || tokens[index - 1].isAnyMark
        || ["so", "let", "'s", "just", "and", "let's"].contains(word(index - 1))
      return isOrder
        && ["say", "suppose", "imagine", "pretend", "assume", "assuming"].contains(word(index))
        && !["yes", "no", "hello", "hi", "that"].contains(word(index + 1))
    }
  }

  /// Whether it tells what would have been: "I'd have had it in by September", "I could have paid".
  private var isUnreal: Bool {
    tokens.indices.contains { index in
      guard ["have", "'ve"].contains(word(index)),
        !["to", "somebody", "someone"].contains(word(index + 1))
      else { return false }
      return ["would", "'d", "could", "should", "might"].contains(word(index - 1))
        && (pastParticiples.contains(key(index + 1)) || spelling(index + 1).hasSuffix("ed"))
    }
  }

  /// Whether its amount is what something was, or what others earn or ask: "the board was nineteen
  /// bucks", "she does three hundred thousand a month", "the last one cost us ten".
  var tellsOfOtherMoney: Bool {
    guard hasFigures, let figure = tokens.indices.first(where: isFigure) else { return false }
    if tokens.contains(where: { stillToSpend.contains($0.key) }) { return false }
    let part = parts.first { $0.contains(figure) } ?? tokens.indices
    let before = part.lowerBound..<figure
    if before.contains(where: { costing.contains(key($0)) }) {
      return !tokens[part].contains { presentVerbs.contains($0.key) }
    }
    return before.suffix(3).contains { index in
      earning.contains(key(index)) && ["he", "she", "they", "it"].contains(word(index - 1))
    }
  }

  /// Whether it tells of a time that is over: "back in 2022", "two years ago", "we used to".
  func isOfATimeGoneBy(on day: Day) -> Bool {
    tokens.indices.contains { index in
      switch word(index) {
      case "ago":
        // "Two weeks ago" is now.
        return (max(0, index - 3)..<index).contains { longAgo.contains(key($0)) }
      case "used": return word(index + 1) == "to" && !isDenied(before: index)
      default: return isYear(at: index, before: day.year)
      }
    }
  }

  /// Whether a year gone by stands there: behind "in", "of" or a pause, and counting nothing.
  private func isYear(at index: Int, before year: Int) -> Bool {
    guard let number = tokens[index].number, number.digits == 4, let named = number.whole,
      (1950..<year).contains(named), index > 0
    else { return false }
    let isLed = ["in", "of", "from"].contains(word(index - 1)) || tokens[index - 1].isAnyMark
    let counts =
      index + 1 < tokens.count && !tokens[index + 1].isAnyMark
      && !behindYears.contains(key(index + 1))
    return isLed && !counts
  }

  /// Whether what it names is denied behind it: "a problem, not really".
  var endsInDenial: Bool {
    let words = tokens.map(\.word).filter { !$0.isEmpty }
    return wordCount <= 8
      && (words.suffix(2).elementsEqual(["not", "really"])
        || words.suffix(2).elementsEqual(["not", "quite"])
        || words.last == "no" || words.last == "hardly")
  }

  /// Whether it says no and no more: "not really".
  var deniesOutright: Bool {
    guard !isQuestion else { return false }
    let words = tokens.map(\.word).filter { !$0.isEmpty }
    return words.count == 2 && words[0] == "not"
      && ["really", "particularly", "much", "especially"].contains(words[1])
  }

  /// Whether a year in it is that of some money: "that's next year's money".
  var tellsWhichMoney: Bool {
    tokens.indices.contains { index in
      guard ["money", "budget", "funds"].contains(word(index)) else { return false }
      let before = owner(ofMoneyAt: index)
      return ["year", "year's", "quarter", "quarter's", "month's"].contains(before)
        && !["for", "in"].contains(word(index + 1))
    }
  }

  /// Whether it tells us what we have done, as "you've gone and spoiled it" does.
  var isOnlyOfYou: Bool {
    guard let start = tokens.firstIndex(where: { $0.word == "you" }),
      tokens[..<start].allSatisfy({
        $0.isAnyMark || ["now", "so", "but", "and", "well"].contains($0.word)
      })
    else { return false }
    return ["'ve", "were", "had", "have"].contains(word(start + 1))
      && !tokens.contains { ownWords.contains($0.key) }
  }

  /// Whether a date stands in a part that denies it, and no limit does: "it won't be Friday".
  func deniesDate(in part: Range<Int>) -> Bool {
    part.contains { deniers.contains(key($0)) }
      && !part.contains { limitingDates.contains(key($0)) }
  }

  /// Whether a role is named in it only in passing: "across the board", "in her head", "there's no
  /// committee".
  func isFigureOfSpeech(_ role: String?) -> Bool {
    guard let role,
      let place = tokens.firstIndex(where: {
        !$0.spelling.isEmpty && role.lowercased().hasSuffix($0.spelling)
      }
      )
    else { return false }
    switch word(place) {
    case "board":
      return word(place - 1) == "on" || ["across", "above", "drawing"].contains(word(place - 1))
        || word(place - 1) == "the" && ["across", "over"].contains(word(place - 2))
    case "head": return ["my", "his", "her", "their", "your"].contains(word(place - 1))
    default: return word(place - 1) == "no"
    }
  }

  /// Whether the speaker has not thought of the money or never sees it, which says nothing of it.
  var cannotSayWhat: Bool {
    tokens.indices.contains { index in
      ["thought", "considered", "see", "seen", "thinking", "handle", "say", "name"].contains(
        word(index))
        && isDenied(before: index, within: 3)
        && (max(0, index - 4)..<index).contains {
          ["i", "we", "'ve", "i've", "we've"].contains(word($0))
        }
    }
  }

  /// Whether what can't be afforded is a loss and no price: "we can't afford to be down", "can't
  /// afford another delay".
  var affordsNoLoss: Bool {
    tokens.indices.contains { index in
      guard word(index) == "afford", isDenied(before: index, within: 3) else { return false }
      if word(index + 1) == "to" { return losing.contains(key(index + 2)) }
      return ["downtime", "delays", "mistakes", "errors"].contains(word(index + 1))
        || word(index + 1) == "another"
          && ["delay", "outage", "mistake", "incident", "miss"].contains(word(index + 2))
    }
  }

  /// Whether money is only what something is called after: "we have a budget review in May", "it has
  /// blown our budget".
  var namesBudgetOnly: Bool {
    !hasFigures
      && tokens.indices.contains { index in
        guard ["budget", "budgets"].contains(word(index)) else { return false }
        // "Another spike that we didn't budget for."
        if word(index + 1) == "for", isDenied(before: index, within: 2), word(index - 1) != "a",
          index + 2 >= tokens.count || tokens[index + 2].isAnyMark
        {
          return true
        }
        return ["review", "reviews", "meeting", "meetings", "season", "cycle", "planning", "talks"]
          .contains(word(index + 1))
          || (max(0, index - 3)..<index).contains {
            ["blown", "blew", "blow", "busted", "broke"].contains(word($0))
          }
      }
  }

  /// Whether a sum is one that they missed: "sixty grand I left on the table".
  var isLeftOnTheTable: Bool {
    tokens.indices.contains {
      ["left", "leave", "leaving"].contains(word($0))
        && (($0 + 1)...($0 + 3)).contains { word($0) == "table" }
    }
  }

  /// Whether it tells what a budget is not, as in "a smile isn't a budget".
  var isSayingOnBudgets: Bool {
    tokens.indices.contains { index in
      word(index) == "budget" && word(index - 1) == "a" && deniers.contains(key(index - 2))
        && !["there", "that"].contains(word(index - 3)) && word(index - 2) != "not"
    }
  }

  /// Whether it tells of the best or worst so far: "the best call I've had this year".
  var looksBack: Bool {
    tokens.indices.contains { index in
      superlatives.contains(key(index))
        && (index + 1..<index + 8).contains {
          ["'ve", "i've", "we've", "have", "has", "had", "'s"].contains(word($0))
            && pastParticiples.contains(key($0 + 1)) || word($0) == "had"
        }
    }
  }

  /// Whether something is only dealt with once it happens: "if it breaks we'll look at it then".
  var copesLater: Bool {
    guard let start = tokens.firstIndex(where: { $0.word == "if" }) ?? (word(0) == "when" ? 0 : nil)
    else { return false }
    return (start..<tokens.count).contains { index in
      ["'ll", "will", "we'll", "i'll", "'d", "would", "i'd", "we'd"].contains(word(index))
        && ["look", "see", "deal", "worry", "handle", "cross", "manage", "sort", "cope", "ring"]
          .contains(word(index + 1))
    }
  }

  /// Whether it begins with somebody else's words in quotation marks, and says something of them.
  var opensWithQuotation: Bool {
    guard let first = tokens.first, quotationMarks.contains(where: { first.isMark($0) }) else {
      return false
    }
    let rest = tokens.dropFirst(4)
    return rest.dropLast(3).contains { token in quotationMarks.contains { token.isMark($0) } }
  }

  /// Whether money is bound to something else: "it can't be touched for anything else", "it's restricted".
  var tellsOfBoundMoney: Bool {
    tokens.indices.contains { index in
      switch word(index) {
      case "touched", "used", "spent", "moved":
        return word(index - 1) == "be" && isDenied(before: index, within: 4)
      case "restricted", "ringfenced": return !isDenied(before: index)
      default: return false
      }
    }
  }

  /// Whether it tells of what the speaker does not do in some season: "I don't drive in the winter".
  var isHabitDenied: Bool {
    tokens.indices.contains { index in
      ["don't", "doesn't", "never"].contains(word(index))
        && (index + 1..<index + 5).contains { word($0) == "in" && word($0 + 1) == "the" }
        && !tokens.contains { changing.contains($0.key) }
    }
  }

  /// Whether it tells of friends of the speaker: "my friend at the mill needs it by March".
  var isOfFriends: Bool {
    tokens.indices.contains { word($0) == "my" && friends.contains(key($0 + 1)) }
  }

  /// Whether it tells of a day of the speaker's family: "my mother has her eyes done on the first".
  var isOfFamily: Bool {
    tokens.indices.contains { word($0) == "my" && family.contains(key($0 + 1)) }
      && !tokens.contains { feasts.contains($0.key) }
  }

  /// Whether it is what we have to be able to do: "if you can't do it by then, tell me".
  var isConditionForUs: Bool {
    tokens.indices.contains {
      word($0) == "if" && word($0 + 1) == "you"
        && (["can't", "cannot", "won't"].contains(word($0 + 2)) || isDenied(before: $0 + 5))
    }
  }

  /// Whether it only says that the speaker does not know: "I couldn't tell you".
  var cannotTell: Bool {
    guard
      let index = tokens.indices.first(where: {
        ["tell", "say"].contains(word($0)) && isDenied(before: $0)
      })
    else { return false }
    let next = word(index + 1) == "you" ? index + 2 : index + 1
    return next >= tokens.count || tokens[next].isAnyMark
  }
}

/// What one does or puts off who buys.
private let changing: WordSet = [
  "buy", "buying", "start", "sign", "decide", "do", "change", "switch", "move", "want", "need",
  "spend", "order", "install", "go",
]

private let ownWords: WordSet = [
  "i", "we", "us", "our", "me", "my", "they", "it's", "everybody", "nobody", "people", "can't",
]

private let limitingDates: WordSet = [
  "later", "before", "until", "till", "after", "earlier", "past", "sooner", "than", "beyond",
  "wait", "without", "if", "by", "only", "just", "rush", "miss", "why", "need",
]

/// What may stand behind a year, which counts nothing.
private let behindYears: WordSet = [
  "and", "but", "when", "or", "we", "i", "they", "he", "she", "it", "the", "with", "for", "already",
  "so", "then", "before", "after", "because", "as", "my", "our",
]

private let longAgo: WordSet = [
  "year", "years", "summers", "winters", "decade", "decades", "springs", "seasons",
]

/// What tells that money is still to be spent, or was granted for it.
private let stillToSpend: WordSet = [
  "budget", "thinking", "hoping", "looking", "planning", "planned", "expecting", "mind", "approved",
  "aside", "earmarked", "allocated", "budgeted", "hoped", "figured", "reserved", "cap", "limit",
  "ceiling", "max", "maximum", "spend", "figure", "number", "given", "budgeting",
]

private let costing: WordSet = [
  "was", "were", "paid", "cost", "charged", "sold", "made", "spent", "ran", "came", "went", "lost",
]

private let earning: WordSet = [
  "does", "makes", "make", "earns", "earn", "sells", "sell", "charges", "charge", "pays", "did",
  "made", "takes",
]

/// What is bought for in a family.
private let feasts: WordSet = [
  "wedding", "married", "birthday", "graduation", "graduates", "party", "baby", "school", "college",
  "university", "moves", "moving", "exam", "exams", "funeral",
]

private let superlatives: WordSet = [
  "best", "worst", "first", "last", "only", "busiest", "longest", "biggest", "slowest", "hardest",
  "nicest", "craziest", "strangest",
]
private let quotationMarks: [Unicode.Scalar] = ["\"", "\u{201C}", "\u{201D}", "\u{201E}"]

/// Participles that do not end in "ed".
private let pastParticiples: WordSet = [
  "had", "been", "done", "bought", "gone", "taken", "paid", "made", "got", "gotten", "put", "said",
  "told", "found", "given", "spent", "kept", "come", "known", "thought", "loved",
]

private let friends: WordSet = [
  "girlfriend", "boyfriend", "friend", "buddy", "mate", "neighbour", "neighbor",
]

private let family: WordSet = [
  "mother", "mum", "mom", "father", "dad", "wife", "husband", "daughter", "son", "sister", "kid",
  "kids", "girl", "boy", "niece", "nephew", "granddaughter", "grandson", "missus", "cousin",
]

extension Remark {
  /// Whether it tells what comes round again and again: "every Ash Wednesday", "three years running".
  var isRecurring: Bool {
    tokens.indices.contains { index in
      switch word(index) {
      case "every", "each": tokens.indices.contains(index + 1) && tokens[index + 1].isCapitalized
      case "running", "straight":
        ["years", "months", "weeks", "days", "summers", "winters"].contains(word(index - 1))
      default: false
      }
    }
  }

  /// Whether its day is that of a debt: "then in January I owe you".
  var owes: Bool { tokens.contains { ["owe", "owes", "owed"].contains($0.word) } }

  /// Whether it promises us something by its day: "you'll have them tonight".
  var isPromiseToUs: Bool {
    let start = tokens.indices.first { !tokens[$0].isAnyMark } ?? 0
    return ["you", "you'll"].contains(word(start))
      && (start..<start + 4).contains { ["have", "get", "hear"].contains(word($0)) }
      && (start..<start + 3).contains { ["'ll", "will", "you'll"].contains(word($0)) }
  }

  /// Whether its day is in the plans of one person who is not the speaker: "he was gonna be paid off
  /// by Christmas"; what somebody wants or decides is another thing.
  var isOfSomebodyElsesPlan: Bool {
    let start = tokens.indices.first { !tokens[$0].isAnyMark } ?? 0
    let isOfTheirThing = tokens.indices.contains {
      word($0) == "their" && ["renewal", "contract", "deadline", "audit"].contains(word($0 + 1))
    }
    return (["he", "she"].contains(word(start)) || isClaimOfOthers || isOfTheirThing)
      && !tokens.contains { token in
        ["we", "us", "our", "i", "me", "my", "wants", "want", "needs", "need", "signs", "decides"]
          .contains(token.word)
      }
  }

  /// Whether it tells what others say they can do: "they claim they can be live in four weeks".
  var isClaimOfOthers: Bool {
    let start = tokens.indices.first { !tokens[$0].isAnyMark } ?? 0
    return word(start) == "they"
      && ["claim", "claimed", "promise", "promised", "quoted", "reckon"].contains(word(start + 1))
  }

  /// Whether a part of the year is only that of some figures: "our Q4 budget", "this quarter's targets".
  var namesNumbersOfPeriod: Bool {
    tokens.indices.contains { index in
      let isPeriod =
        ["q1", "q2", "q3", "q4"].contains(word(index))
        || word(index) == "'s"
          && ["quarter", "year", "month"].contains(word(index - 1))
      return isPeriod && figures.contains(key(index + 1))
    }
  }

  /// Whether it is to be before something of theirs: "before the renewal in the autumn".
  var isBeforeOccasion: Bool {
    tokens.indices.contains { index in
      ["before", "by"].contains(word(index))
        && (index + 1..<index + 6).contains {
          ["renewal", "audit", "inspection", "season", "launch", "opening"].contains(word($0))
        }
    }
  }

  /// Whether it is of all that was named: "we have all of those", "yes, all".
  var namesAllOfThem: Bool {
    tokens.indices.contains { index in
      word(index) == "all"
        && (index + 1 >= tokens.count || tokens[index + 1].isAnyMark
          || ["of", "five", "four", "three", "yes", "true"].contains(word(index + 1)))
    }
  }

  /// Whether what it says would only be so if the speaker had a say: "tomorrow, if it was up to me".
  var isUpToOthers: Bool {
    tokens.indices.contains { index in
      word(index) == "if"
        && (index + 1..<index + 6).contains {
          word($0) == "up" && word($0 + 1) == "to" && word($0 + 2) == "me"
        }
    }
  }

  /// Whether it says how something is right now.
  var namesNow: Bool {
    tokens.indices.contains { word($0) == "right" && word($0 + 1) == "now" }
  }

  /// Whether a sum is that from which buying goes by tender.
  var isOfTenders: Bool {
    tokens.contains { ["tender", "tendered", "tenders", "tendering"].contains($0.word) }
  }

  /// Whether it says that what was said just before was a joke: "no, I'm kidding".
  var takesBackAsJoke: Bool {
    tokens.prefix(8).contains {
      ["kidding", "joking", "jesting"].contains($0.word)
    } && !isQuestion && !tokens.prefix(8).contains { ["not", "you"].contains($0.word) }
  }
}

/// What nobody can afford, whatever they have to spend.
private let losing: WordSet = [
  "lose", "be", "wait", "miss", "have", "fail", "stop", "let", "risk", "keep", "go", "stand",
]

/// Figures that firms have for a part of the year.
private let figures: WordSet = [
  "budget", "budgets", "targets", "target", "numbers", "goals", "goal", "forecast", "revenue",
  "results", "campaigns", "quota", "pipeline",
]
