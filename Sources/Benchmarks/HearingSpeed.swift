import Glibc
import Hearing
import Qualification
import Records

/// Measures how fast recorded calls are read and heard, and what memory many of them take.
func measureHearing(_ files: [String], _ table: inout Table) throws {
  let listener = Listener(try standardPlaybook())
  // The first call builds the tables of words.
  _ = try HeardRecording(Array(madeUpCall(of: 20_000).utf8), file: "first", listener)
  for file in files {
    let bytes = try readBytes(file)
    let name = String(file.split(separator: "/").last ?? "")
    try table.add(
      "\(name), read", rate(of: bytes.count) { _ = try readCall(bytes, file: name) }, "MB/s",
      least: 20)
    try table.add(
      "  read and heard",
      rate(of: bytes.count) { _ = try HeardRecording(bytes, file: name, listener) }, "MB/s",
      least: 1)
  }
  let long = Array(madeUpCall(of: 200_000).utf8)
  let times = try (0..<5).map { _ in
    let start = computed()
    _ = try HeardRecording(long, file: "long", listener)
    return computed() - start
  }
  table.add("200 kB of seven speakers", median(times), "ms", limit: 300)
  let short = (0..<50).map { Array(madeUpCall(of: 400, first: $0 * 3).utf8) }
  var early = 0.0
  for number in 1...100_000 {
    _ = try HeardRecording(short[number % short.count], file: "short", listener)
    if number == 10_000 { early = residentMegabytes(getpid()) }
  }
  table.add("resident after 10000 calls", early, "MB", limit: nil)
  table.add(
    "  after 100000, against it", residentMegabytes(getpid()) / early, "times", limit: 1.1)
}

/// Millions of bytes a second of computing time, the median of some rounds.
private func rate(of bytes: Int, _ body: () throws -> Void) rethrows -> Double {
  var rates: [Double] = []
  for _ in 0..<5 {
    let start = computed()
    var rounds = 0
    repeat {
      try body()
      rounds += 1
    } while computed() - start < 50
    rates.append(Double(bytes * rounds) / (computed() - start) / 1000)
  }
  return median(rates)
}

/// A call of about so many bytes: two who sell and five who buy, in turns of one to four sentences.
private func madeUpCall(of bytes: Int, first: Int = 0) -> String {
  var text = ""
  var number = first
  while text.utf8.count < bytes {
    let isOurs = number % 2 == 0
    let speaker = isOurs ? sellers[number / 2 % 2] : buyers[number / 2 % 5]
    let sentences = isOurs ? offers : replies
    let said = (0...(number * 7 % 4)).map { sentences[(number * 5 + $0 * 3) % sentences.count] }
    text += "\(speaker): \(said.joined(separator: " "))\n\n"
    number += 1
  }
  return text
}

private let sellers = ["Marta Vale", "Owen Pike"]
private let buyers = ["Ines Corder", "Tom Aldous", "Pia Renner", "Sam Okoro", "Lena Fisk"]

private let offers = [
  "Thanks for making the time today.", "What takes most of your week at the moment?",
  "And who would have to agree before something like this starts?",
  "The package for your size is 28 thousand a year, all in.",
  "We install it in about six weeks, with two people from our side.",
  "So you would want it running before the season begins?",
  "Have you looked at anybody else for this?", "I can send you a summary after the call.",
  "Is there money set aside for it this year?", "Does that sound right to you?",
  "Most of our customers see the first results after a quarter.",
]

private let replies = [
  "We type every order twice, and it costs us about nine hours a week.",
  "The finance director signs anything above ten thousand.", "That works for me.",
  "We have about 30 thousand for it in this year's plan.",
  "It has to be in place before the first of June.", "We talked to one other firm last month.",
  "I would have to ask the board about that.", "Yes, that is about right.",
  "Our own customers pay between 40 and 60 euros an order.",
  "Let us speak again on Thursday, then Lena can join.", "Honestly, the old system just crashes.",
  "There were 14 of us when it was bought, and now there are 52.", "I am not sure about the price.",
]
