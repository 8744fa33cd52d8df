import Chance
import Testing

@testable import Records

/// What is looked for in files of the book, and how words meet.
@Suite struct SearchTests {
  private func words(_ text: String) -> [String] {
    var reader = SearchWords()
    return reader.words(of: text)
  }

  @Test(arguments: [
    ("Jürgen's night-batch", ["juergen", "s", "night", "batch"]),
    ("Ju\u{308}rgen ZOE\u{308}", ["juergen", "zoe"]), ("Núñez ÅSA", ["nunez", "asa"]),
    ("40-50k, +49 30", ["40", "50k", "49", "30"]), ("王小明 Ltd", ["王", "小", "明", "ltd"]),
    ("Иван ИВАН", ["иван", "иван"]), ("a\u{200B}b \u{202E}c", ["ab", "c"]), ("  … \u{0} ", []),
  ])
  func wordsAreLettersWithoutAccents(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test func escapesAreGapsInTranscripts() {
    var reader = SearchWords()
    var bytes: [UInt8] = []
    reader.append(Array(#"first\nsecond\x1bthird \\ nine"#.utf8)[...], to: &bytes, escaped: true)
    #expect(String(decoding: bytes, as: UTF8.self) == "first second third nine ")
  }

  /// One edit is found by trying all of them.
  @Test func oneErrorOfTypingIsOneEdit() {
    var chance = SplitMix64(seed: 20_261_125)
    let letters = Array("abcd").map { $0 }
    func word(_ chance: inout SplitMix64) -> [Character] {
      (0..<Int.random(in: 3...6, using: &chance)).map { _ in
        letters[Int.random(in: 0..<4, using: &chance)]
      }
    }
    func edits(_ word: [Character]) -> Set<String> {
      var found: Set<String> = []
      for index in 0...word.count {
        for letter in letters {
          found.insert(String(word[..<index] + [letter] + word[index...]))
          if index < word.count {
            found.insert(String(word[..<index] + [letter] + word[(index + 1)...]))
          }
        }
        if index < word.count { found.insert(String(word[..<index] + word[(index + 1)...])) }
        if index + 1 < word.count {
          var swapped = word
          swapped.swapAt(index, index + 1)
          found.insert(String(swapped))
        }
      }
      found.remove(String(word))
      return found
    }
    var near = 0
    for _ in 0..<2000 {
      let (one, other) = (word(&chance), word(&chance))
      guard one != other else { continue }
      let isNear = edits(one).contains(String(other))
      near += isNear ? 1 : 0
      #expect(
        isOneErrorAway(Array(String(one).unicodeScalars), Array(String(other).unicodeScalars))
          == isNear, "\(String(one)) \(String(other))")
    }
    #expect(near > 20)
  }

  @Test func howWellWordsMeet() {
    #expect(WordMatch("budget", for: "budget") == .same)
    #expect(WordMatch("budgets", for: "budget") == .beginning)
    #expect(WordMatch("budget", for: "bugdet") == .typo)
    #expect(WordMatch("budget", for: "bu") == nil && WordMatch("cat", for: "car") == nil)
    #expect(WordMatch("invoice", for: "voice") == nil)
  }

  private func found(_ text: String, _ kind: SearchableText.Kind) -> [String] {
    let bytes = Array(text.utf8)
    return SearchableText(bytes, kind).lines.map { line in
      "\(line.number) \(String(decoding: bytes[line.bytes], as: UTF8.self))"
    }
  }

  @Test func linesOfAContactFile() {
    let text = """
      ---
      leadline: contact/1
      id: k3f9
      name: Grace Hopper
      rating: warm
      budget_said: 40-50k set aside
      budget_at: 2026-01-12 turn 4
      region: north
      people:
        - Petra
      ---

      <!-- leadline: written by leadline; what you change up to the end mark is lost -->
      # Grace Hopper
      <!-- leadline: end -->
      ## Notes
      met at the fair\r
      <!-- leadline: written by hand
      still mine
      """
    #expect(
      found(text, .contact) == [
        "3 id: k3f9", "4 name: Grace Hopper", "6 budget_said: 40-50k set aside",
        "8 region: north", "9 people:", "10   - Petra", "16 ## Notes", "17 met at the fair",
        "19 still mine",
      ])
  }

  @Test func linesOfATranscript() {
    let text = """
      leadline transcript 1
      kind: call
      name: Grace Hopper

      00:00 = budget: 9000 [strong, certain, said] | "9k"
      00:00 * next-step "old"
      00:00 ? challenges  What is hard?
      00:05 > it costs us 9k
      00:05 = need: cost [strong, certain, said] | "it costs us 9k"
      1:00:07 < Grace: fine
      > /note by hand
      # by hand
      * next-step "send it" on 2026-02-01
      * closed
      Grace: said without a mark
      """
    #expect(
      found(text, .transcript) == [
        "8 it costs us 9k", "10 Grace: fine", "12 by hand",
        #"13 next-step "send it" on 2026-02-01"#,
        "15 Grace: said without a mark",
      ])
    let bytes = Array(text.utf8)
    let heads = SearchableText(bytes, .transcript).heads
    #expect(heads.map { String(decoding: bytes[$0], as: UTF8.self) } == ["Grace Hopper"])
  }

  @Test func noBytesAreTooStrange() {
    var chance = SplitMix64(seed: 77)
    for _ in 0..<500 {
      let text = chance.hostileText() + "\n---\n" + chance.hostileText()
      let bytes = Array(chance.mutated(text).utf8)
      for kind in [SearchableText.Kind.contact, .transcript] {
        let searchable = SearchableText(bytes, kind)
        var reader = SearchWords()
        for line in searchable.lines {
          var words: [UInt8] = []
          reader.append(bytes[line.bytes], to: &words, escaped: searchable.isEscaped)
          #expect(!words.contains(10) && String(validating: words, as: UTF8.self) != nil)
        }
      }
    }
  }
}
