import AnswerParsing
import Hearing
import Qualification

/// The lone words that the talk itself shows to be somebody's name: who is introduced, spoken to or
/// asked for.
///
/// A word that the talk has in small letters too is none.
func namesShown(in call: RecordedCall) -> [String] {
  let small = smallWords(of: call)
  var found: [String] = []
  for turn in call.turns {
    for sentence in sentences(of: turn.text) {
      let text = turn.text.slice(sentence)
      let tokens = Lexer.tokens(of: text)
      for index in tokens.indices where isShown(index, tokens) {
        let name = text.slice(tokens[index].range)
        guard isLoneName(name, small), !found.contains(name) else { continue }
        found.append(name)
      }
    }
  }
  return found
}

/// Whether what stands around a word with a capital tells that it is a name.
private func isShown(_ index: Int, _ tokens: [Token]) -> Bool {
  guard tokens[index].isCapitalized, !tokens[index].word.isEmpty else { return false }
  return isAskedFor(index, tokens) || isSpeaking(index, tokens) || isSpokenTo(index, tokens)
}

/// "Ask for Dana", "my name is Dana", "my colleague Dana".
private func isAskedFor(_ index: Int, _ tokens: [Token]) -> Bool {
  (1...5).contains { length in
    index >= length && NameCues.before.match(tokens, at: index - length)?.end == index
  }
}

/// "This is Dana from", "Dana here", "it's Dana speaking".
private func isSpeaking(_ index: Int, _ tokens: [Token]) -> Bool {
  guard let behind = NameCues.speaking.match(tokens, at: index + 1) else { return false }
  if index == 0 {
    return behind.value || behind.end == tokens.count || !isWord(behind.end, tokens)
  }
  return (1...3).contains { length in
    index >= length && NameCues.thisIs.match(tokens, at: index - length)?.end == index
  }
}

/// "Dana, can you", "thanks, Dana", "what do you think, Dana?".
private func isSpokenTo(_ index: Int, _ tokens: [Token]) -> Bool {
  let isBehindMark = index > 0 && tokens[index - 1].isMark(",")
  let isBeforeMark = index + 1 < tokens.count && tokens[index + 1].isMark(",")
  let isLast =
    index + 1 == tokens.count || tokens.dropFirst(index + 1).allSatisfy { $0.word.isEmpty }
  if isBeforeMark, index == 0 || isBehindMark && isGreeting(tokens[..<(index - 1)]),
    NameCues.toYou.match(tokens, at: index + 2) != nil
  {
    return true
  }
  let lead = tokens[..<(isBehindMark ? index - 1 : index)]
  if isGreeting(lead), isLast || isBeforeMark { return true }
  guard isBehindMark, isLast, tokens.last?.isMark("?") == true else { return false }
  return tokens[..<index].contains { ["you", "your"].contains($0.word) }
    && tokens[..<(index - 1)].allSatisfy { !$0.isMark(",") }
}

/// Whether some words are nothing but a greeting, thanks or a short reply.
private func isGreeting(_ tokens: ArraySlice<Token>) -> Bool {
  let tokens = tokens.filter { !$0.isMark(",") }
  return NameCues.greetings.match(tokens, at: 0)?.end == tokens.count
}

private func isWord(_ index: Int, _ tokens: [Token]) -> Bool {
  index < tokens.count && !tokens[index].word.isEmpty
}

private func isLoneName(_ name: String, _ small: Set<String>) -> Bool {
  let word = name.lowercased()
  return name.count > 2 && isNameLike(name) && !small.contains(word)
    && !openingWords.contains(word) && !noNames.contains(word) && !peoples.contains(word)
}

/// The phrases by which a talk shows a name.
private enum NameCues {
  /// What a name comes right behind.
  static let before = PhraseTable([
    (
      true,
      inOneLine(
        """
        my|his|her|their|the name is|'s; i am|'m; call me; ask for; asks for; ask|asked|tell|told|ring|email|copy;
        speak|talk|spoke|talked|talking|speaking to|with; put|get me|you through to; is called; named; meet;
        my|our|his|her|their colleague|boss|manager|partner|assistant|predecessor|successor|deputy|director|brother|sister|husband|wife|son|daughter|father|mother|accountant|lawyer|foreman|engineer|friend|neighbour|neighbor;
        a colleague|woman|man|lady|gentleman|guy called|named; regards|love to; wait for;
        attention of; care of
        """)
    )
  ])

  /// What comes right behind who is speaking; whether it tells so by itself.
  static let speaking = PhraseTable([
    (true, "speaking; here again; here from"), (false, "here; from; at; calling; again; with"),
  ])

  /// What introduces who is speaking.
  static let thisIs = PhraseTable([(true, inOneLine("this is; it is|'s; it|this was; here is|'s"))])

  /// What is said to somebody whose name comes before it.
  static let toYou = PhraseTable([
    (
      true,
      inOneLine(
        """
        can|could|would|will|do|did|have|are|were|shall|should|may|might you|we|i; what; how; when; why; who;
        where; you; your; please; let me; let us|'s; thank you; thanks; i 'd|'ll|'m|want|wanted|have|think|know; is|was there|that|it
        """)
    )
  ])

  /// What is said with somebody's name behind it.
  static let greetings = PhraseTable([
    (
      true,
      inOneLine(
        """
        hi; hello; hey; dear; (good) morning|afternoon|evening; good day; thanks (again|so much|a lot|very much);
        thank you (again|so much|very much); bye; goodbye; bye bye; yes; yeah; no; okay; ok; right; sure; great; perfect; exactly;
        absolutely; sorry; welcome (back); of course; all right; alright; good; fine; well; well done; take care; cheers; please;
        good|nice|lovely|great to meet|see|hear|have you; how are you (today|doing); see|speak|talk to you (soon|then|tomorrow); speak|talk soon; you too; have a good|nice|great day|weekend|evening;
        over to you; go ahead; and you; go on; i see; understood; that's right|it|great|fine
        """)
    )
  ])
}

/// Parts of a company and what people are called without a name, with a capital now and then.
private let noNames: Set<String> = [
  "finance", "sales", "legal", "procurement", "purchasing", "marketing", "logistics", "production",
  "quality", "accounts", "accounting", "engineering", "maintenance", "security", "support",
  "reception", "operations", "management", "corporate", "compliance", "facilities", "treasury",
  "controlling", "head", "headquarters", "office", "customer", "customers", "human", "research",
  "mum", "dad", "boss", "sir", "madam", "everyone", "folks", "team", "guys", "ladies", "gentlemen",
  "god", "lord", "speaker",
]

/// What people are by country or tongue, which is no name of theirs.
private let peoples: Set<String> = [
  "american", "australian", "austrian", "belgian", "british", "canadian", "chinese", "czech",
  "danish", "dutch", "english", "european", "finnish", "french", "german", "greek", "hungarian",
  "indian", "irish", "italian", "japanese", "kenyan", "korean", "mexican", "nigerian", "norwegian",
  "polish", "portuguese", "romanian", "russian", "scottish", "spanish", "swedish", "swiss",
  "turkish", "ukrainian", "welsh", "brazilian", "american's", "jewish", "muslim", "christian",
]
