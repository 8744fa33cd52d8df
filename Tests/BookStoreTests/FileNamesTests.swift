import Chance
import Testing

@testable import BookStore

/// Names of files in one piece of memory, beside the names themselves.
@Suite struct FileNamesTests {
  @Test(arguments: 1...20)
  func namesAreFoundByTheKeysOfContacts(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    let keys = ["k3f9", "k3f", "k3f99", "a", "zz--z", "é", "K3F9", ""]
    let names = (0..<Int.random(in: 0..<80, using: &chance)).map { number in
      let key = keys.randomElement(using: &chance) ?? ""
      let ending = [".md", ".txt", ""].randomElement(using: &chance) ?? ""
      return ["grace--hopper", "Zoë", "x.y", ""].randomElement(using: &chance).map {
        chance.once(in: 9) ? "\($0)\(number)\(ending)" : "\($0)\(number)--\(key)\(ending)"
      } ?? ""
    }
    let kept = names.filter { Book.contactID(ofFile: $0) != nil }
    let files = FileNames(names)
    #expect((0..<files.count).map { files[$0] } == kept, "seed \(seed)")
    #expect(
      (0..<files.count).map { files.key($0) } == kept.compactMap { Book.contactID(ofFile: $0) },
      "seed \(seed)")
    for key in keys + ["b", "z"] {
      #expect(
        files.names(of: key) == kept.filter { Book.contactID(ofFile: $0) == key },
        "seed \(seed), key \(key)")
    }
  }
}
