import AnswerParsing

/// Others who serve the contact now, told by what was done, paid or had from them.
extension Rivals {
  /// What was served by whom: "we had X round", "the X people in", "done by X", "somebody from X
  /// sending me something", "we have X for the payroll", "everything runs through X".
  mutating func readService(at index: Int) {
    guard !isDenied(before: index) else { return }
    switch word(index) {
    case "had", "having", "got":
      let start = word(index + 1) == "the" ? index + 2 : index + 1
      guard let run = name(at: start), !isKin(run) else { return }
      let isCrowd = RivalWords.crowds.contains(word(run.upperBound))
      let place = isCrowd ? run.upperBound + 1 : run.upperBound
      let isHere = ["round", "in", "out", "over", "up"].contains(word(place))
      if isHere, isCrowd || run.count > 1 || isAboutOffers { found.append(run) }
    case "have", "'ve", "run":
      guard ["we", "i"].contains(word(index - 1)), let run = name(at: index + 1),
        word(run.upperBound) == "for",
        ["the", "our", "my", "that"].contains(word(run.upperBound + 1))
      else { return }
      found.append(run)
    case "to":
      // "We're paying about 50 to FleetIQ."
      guard tokens[..<index].suffix(6).contains(where: { ["paying", "pay"].contains($0.word) }),
        tokens[..<index].contains(where: { ["we", "i"].contains($0.word) }), remark.hasFigures,
        let run = name(at: index + 1)
      else { return }
      found.append(run)
    case "on":
      // "We've been on Vercel for about 18 months."
      guard word(index - 1) == "been",
        tokens[..<index].suffix(4).contains(where: {
          ["we", "i", "we've", "i've"].contains($0.word)
        }),
        !["linkedin", "facebook", "instagram", "youtube", "amazon", "etsy"].contains(
          word(index + 1)),
        let run = name(at: index + 1), ["for", "since"].contains(word(run.upperBound))
      else { return }
      found.append(run)
    case "through":
      guard word(index - 1) == "everything", let run = name(at: index + 1) else { return }
      found.append(run)
    case "by":
      guard ["done", "installed", "fitted", "supplied", "serviced"].contains(word(index - 1)),
        let run = name(at: index + 1),
        run.count > 1 || tokens.indices.contains(where: { isPrice(near: $0) })
      else { return }
      found.append(run)
    case "from":
      guard RivalWords.callers.contains(word(index - 1)), let run = name(at: index + 1),
        tokens[run.upperBound...].prefix(5).contains(where: { RivalWords.calling.contains($0.key) })
          || ["had", "got", "have"].contains(word(index - 3))
          || ["had", "got", "have"].contains(word(index - 2))
      else { return }
      found.append(run)
    case "used", "using":
      guard ["we", "i", "'ve", "been"].contains(word(index - 1)), let run = name(at: index + 1),
        word(run.upperBound) == "for" || word(run.upperBound) == "since"
      else { return }
      found.append(run)
    default: return
    }
  }

  /// Whether a name is only what somebody calls one of their own: "we had Mum round".
  private func isKin(_ run: Range<Int>) -> Bool {
    run.count == 1 && RivalWords.neighbours.contains(tokens[run.lowerBound].key)
  }
}
