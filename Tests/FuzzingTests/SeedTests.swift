import Foundation
import Fuzzing
import Testing

/// The saved inputs of the fuzzer, without it: each law holds for each of them.
@Suite struct SeedTests {
  struct Seed: CustomTestStringConvertible, Sendable {
    let target: FuzzTarget
    let path: String

    var testDescription: String {
      "\(target.rawValue)/\(URL(filePath: path).lastPathComponent)"
    }
  }

  static let seeds: [Seed] = FuzzTarget.allCases.flatMap { target in
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Fuzzing/Seeds/\(target.rawValue)")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return names.sorted().map {
      Seed(target: target, path: folder.appending(path: $0).path(percentEncoded: false))
    }
  }

  @Test(arguments: FuzzTarget.allCases)
  func everyTargetHasSeeds(target: FuzzTarget) {
    #expect(SeedTests.seeds.count { $0.target == target } >= 5)
  }

  @Test(arguments: seeds)
  func breaksNoLaw(seed: Seed) throws {
    let bytes = try Data(contentsOf: URL(filePath: seed.path))
    #expect(bytes.count <= 8192)
    #expect(seed.target.brokenLaws(by: Array(bytes)) == [])
  }
}
