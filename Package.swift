// swift-tools-version: 6.2
import PackageDescription

// The layers of the package, lowest first. A target imports only what is listed here;
// `scripts/test` builds with the check that makes an undeclared import an error.

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func layer(
  _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "leadline",
  products: [
    .executable(name: "leadline", targets: ["leadline"]),
    // What `scripts/fuzz` links with libFuzzer; nothing else uses it.
    .library(name: "Fuzzing", type: .static, targets: ["Fuzzing"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    layer("Qualification"),
    layer("StrictYAML", ["Qualification", .product(name: "Yams", package: "Yams")]),
    layer("AnswerParsing", ["Qualification"]),
    layer("Scoring", ["Qualification"]),
    layer("Playbooks", ["Qualification", "StrictYAML", "Scoring"], exclude: ["Library"]),
    layer(
      "Hearing", ["Qualification", "AnswerParsing"],
      exclude: ["Questions/Examples", "Remarks/Examples"]),
    layer("Dialogue", ["Qualification", "AnswerParsing", "Scoring", "Hearing"]),
    layer("Records", ["Qualification", "Dialogue", "StrictYAML"]),
    layer(
      "Practice",
      ["Qualification", "AnswerParsing", "Scoring", "Hearing", "Dialogue", "StrictYAML"],
      exclude: ["Library"]),
    layer(
      "Interchange",
      ["Qualification", "Scoring", "Dialogue", "StrictYAML", "Records"],
      exclude: ["Profiles"]),
    layer("Sessions", ["Qualification", "Hearing", "Dialogue"]),
    layer(
      "BookStore",
      [
        "Qualification", "Dialogue", "Records", "Sessions",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    layer("Terminal", ["Qualification", "CEditline", "Sessions", "Dialogue"]),
    .target(name: "CEditline", linkerSettings: [.linkedLibrary("edit"), .linkedLibrary("tinfo")]),
    .executableTarget(
      name: "leadline",
      dependencies: [
        "Qualification", "AnswerParsing", "Scoring", "Playbooks", "Hearing", "Dialogue",
        "Records", "Sessions", "BookStore", "Terminal", "StrictYAML", "Practice",
        "Interchange",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Manual"],
      swiftSettings: strict),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "Qualification", "AnswerParsing", "Scoring", "Playbooks", "Hearing", "Dialogue", "Records",
        "BookStore", "Sessions",
      ],
      swiftSettings: strict),
    // What `scripts/learn` runs: it learns the weights of questions and remarks from their examples.
    .executableTarget(
      name: "Training", dependencies: ["Hearing", "AnswerParsing", "Chance"], swiftSettings: strict),
    .target(name: "Chance", path: "Tests/Chance", swiftSettings: strict),
    .target(
      name: "Fuzzing",
      dependencies: [
        "Chance", "Qualification", "AnswerParsing", "Scoring", "Playbooks", "Hearing", "Dialogue",
        "Practice", "Records", "Interchange", "Sessions", "Terminal",
      ],
      path: "Tests/Fuzzing", exclude: ["Seeds"], swiftSettings: strict),
    tests("QualificationTests", ["Qualification"]),
    tests("AnswerParsingTests", ["Chance", "AnswerParsing", "Qualification"]),
    tests("ScoringTests", ["Chance", "Scoring", "Qualification"]),
    tests("StrictYAMLTests", ["Chance", "StrictYAML", "Qualification"]),
    tests("PlaybooksTests", ["Chance", "Playbooks", "Qualification", "Scoring", "StrictYAML"]),
    tests("HearingTests", ["Chance", "Hearing", "AnswerParsing", "Qualification", "Playbooks"]),
    tests(
      "DialogueTests",
      ["Dialogue", "Qualification", "Playbooks", "AnswerParsing", "Hearing", "Scoring"]),
    tests(
      "RecordsTests", ["Chance", "Records", "Dialogue", "Qualification", "Playbooks", "Scoring"]),
    tests(
      "PracticeTests",
      ["Chance", "Practice", "Records", "Dialogue", "Hearing", "Playbooks", "Qualification"],
      exclude: ["Golden", "Debriefed"]),
    tests(
      "InterchangeTests",
      ["Chance", "Interchange", "Records", "Dialogue", "Playbooks", "Qualification", "Scoring"]),
    tests("SessionsTests", ["Sessions", "Dialogue", "Qualification", "Playbooks"]),
    tests(
      "BookStoreTests", ["Chance", "BookStore", "Records", "Sessions", "Dialogue", "Qualification"]),
    tests(
      "TerminalTests",
      ["Chance", "Terminal", "CEditline", "Sessions", "Dialogue", "Qualification"]),
    tests(
      "TranscriptTests",
      [
        "Records", "Sessions", "Dialogue", "Scoring", "Playbooks", "Qualification",
        "AnswerParsing", "Terminal",
      ],
      exclude: ["Golden"]),
    tests("CommandTests", ["Chance", "leadline", "CEditline", "Qualification"]),
    tests("FuzzingTests", ["Fuzzing"]),
  ]
)
