import AnswerParsing
public import Qualification

/// Finds who speaks for us on a call and who for them.
///
/// `rep` and `contact` are names from outside and settle it; a name that nobody has says nothing.
/// `asked` are the discovery questions of each turn, empty where they are not known; `conduct` is what
/// speakers do, above zero for our side.
public func findSides(
  of call: RecordedCall, rep: String? = nil, contact: String? = nil,
  asked: [[AskedQuestion]] = [], conduct: [String: Int] = [:]
) -> Sides {
  var placing = Placing(call)
  placing.place(rep, .ours)
  placing.place(contact, .theirs)
  placing.placeByHeader()
  placing.placeByCompany()
  placing.placeByConduct(asked, conduct)
  return Sides(speakers: placing.placed())
}

/// The work of placing the speakers of one call.
private struct Placing {
  private struct Seat {
    var name: String
    var attendee: Attendee?
    var side: Evidence.Side = .unknown
    var reason: Sides.Reason = .guess
    var isCertain = false
    /// What they do speaks for our side above zero, for theirs below.
    var conduct = 0
  }

  private let call: RecordedCall
  private var seats: [Seat]

  init(_ call: RecordedCall) {
    self.call = call
    seats = call.speakers.map { name in
      Seat(name: name, attendee: call.attendees.named(name) { $0.name })
    }
  }

  private var isSettled: Bool { seats.allSatisfy { $0.side != .unknown } }

  private mutating func settle(
    _ index: Int, _ side: Evidence.Side, _ reason: Sides.Reason, isCertain: Bool = true
  ) {
    guard seats[index].side == .unknown else { return }
    seats[index].side = side
    seats[index].reason = reason
    seats[index].isCertain = isCertain
  }

  /// Places who was named from outside.
  mutating func place(_ name: String?, _ side: Evidence.Side) {
    guard let name, let seat = seats.named(name, { $0.name }),
      let index = seats.firstIndex(where: { $0.name == seat.name })
    else { return }
    settle(index, side, .named)
  }

  /// Places by what the transcript says of people: sides, labels instead of names, titles.
  mutating func placeByHeader() {
    for index in seats.indices {
      if let side = seats[index].attendee?.side, side != .unknown { settle(index, side, .stated) }
      let words = NameWords(seats[index].name).words
      if words.contains(where: { SpeakerParts.ours.contains($0) }) { settle(index, .ours, .label) }
      if words.contains(where: { SpeakerParts.theirs.contains($0) }) {
        settle(index, .theirs, .label)
      }
    }
    // Two that are said to sell are a team or a mistake; on one side alone nobody is left to buy.
    let selling = seats.indices.filter { sells(seats[$0]) }
    if selling.count < seats.count { for index in selling { settle(index, .ours, .title) } }
  }

  private func sells(_ seat: Seat) -> Bool {
    // "Acme Account Executive" may have been taken for a company.
    let person = seat.attendee
    let title = [person?.title, person?.company, NameWords(seat.name).bracketed]
      .compactMap { $0 }.joined(separator: " ")
    let words = title.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return sellingTitles.contains { phrase in
      words.indices.contains { start in words[start...].starts(with: phrase) }
    }
  }

  /// Places those whose company is that of somebody placed, and those of other companies opposite.
  mutating func placeByCompany() {
    let companies = seats.map { company(of: $0) }
    var sides: [String: Evidence.Side] = [:]
    for (seat, company) in zip(seats, companies) where seat.side != .unknown {
      if let company { sides[company] = seat.side }
    }
    if sides.isEmpty, Set(companies.compactMap { $0 }).count == 2,
      let ours = introducedCompany(among: companies)
    {
      sides[ours] = .ours
    }
    let others = Set(companies.compactMap { $0 }).subtracting(sides.keys)
    // With one company left over, it sits opposite.
    if others.count == 1, Set(sides.values).count == 1, let known = sides.values.first,
      let other = others.first
    {
      sides[other] = known == .ours ? .theirs : .ours
    }
    for index in seats.indices {
      if let company = companies[index], let side = sides[company] {
        settle(index, side, .company)
      }
    }
  }

  /// The company of a speaker, as its first telling word.
  private func company(of seat: Seat) -> String? {
    let mail = seat.attendee?.email.flatMap { $0.split(separator: "@").dropFirst().first }
    let bracketed = NameWords(seat.name).bracketed.flatMap { $0.contains(".") ? $0 : nil }
    guard let text = seat.attendee?.company ?? bracketed ?? mail.map({ String($0) }) else {
      return nil
    }
    var words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    if words.first == "www" || words.first == "the" { words.removeFirst() }
    return words.first
  }

  /// The company that a speaker of it names as the one they call for, early in the call.
  private func introducedCompany(among companies: [String?]) -> String? {
    for turn in call.turns.prefix(Placing.opening) {
      guard let index = seats.firstIndex(where: { $0.name == turn.speaker }),
        let company = companies[index]
      else { continue }
      let words = Lexer.tokens(of: turn.text).map(\.spelling)
      for place in words.indices.dropLast() where words[place + 1] == company {
        let before = words[max(0, place - 6)..<place]
        if ["from", "with", "at", "for"].contains(words[place]),
          before.contains("this") || before.contains("calling") || before.contains("name")
        {
          return company
        }
      }
    }
    return nil
  }

  /// Places the others by what they do, and whoever is left on the side that is still empty.
  mutating func placeByConduct(_ asked: [[AskedQuestion]], _ conduct: [String: Int]) {
    guard !isSettled else { return }
    weighConduct(asked)
    for index in seats.indices { seats[index].conduct += conduct[seats[index].name] ?? 0 }
    let open = seats.indices.filter { seats[$0].side == .unknown }
    let known = Set(seats.map(\.side)).subtracting([.unknown])
    if open.count == 1, seats.count == 2, let side = known.first {
      return settle(open[0], side == .ours ? .theirs : .ours, .opposite)
    }
    if seats.count == 1 {
      let side: Evidence.Side = seats[0].conduct > 0 ? .ours : .theirs
      return settle(0, side, seats[0].conduct == 0 ? .guess : .conduct, isCertain: false)
    }
    weighSelfIntroduction()
    let links = introductions(in: call, of: seats.map(\.name))
    let teams = teams(links)
    for (team, members) in teams.enumerated() {
      let sides = Set(members.map { seats[$0].side }).subtracting([.unknown])
      guard sides.count == 1, let side = sides.first else { continue }
      for index in teams[team] { settle(index, side, .company) }
    }
    let weights = weights(of: teams)
    if !known.contains(.ours) { placeLeader(teams, weights) }
    var isOpposed = seats.contains { $0.side == .theirs }
    var leader = seats.indices.filter { seats[$0].side == .ours }.map { weights[$0] }.max() ?? 0
    for index in seats.indices where seats[index].side == .unknown {
      let weight = weights[index]
      let isLast = !isOpposed && index == seats.indices.last
      let side: Evidence.Side = weight >= Placing.margin && !isLast ? .ours : .theirs
      let isClear = seats.count == 2 ? leader - weight >= Placing.margin : abs(weight) >= 2
      settle(index, side, weight == 0 ? .opposite : .conduct, isCertain: isClear)
      if side == .theirs { isOpposed = true } else { leader = max(leader, weight) }
    }
  }

  /// Places the team that sells most, and those of the same companies.
  private mutating func placeLeader(_ teams: [[Int]], _ weights: [Double]) {
    let open = seats.indices.filter { seats[$0].side == .unknown }
    guard let most = open.max(by: { weights[$0] < weights[$1] }) else { return }
    let least = open.map { weights[$0] }.min() ?? 0
    let lead = weights[most] - least
    let isCertain = lead >= Placing.margin && weights[most] > 0
    let team = teams.first { $0.contains(most) } ?? [most]
    for index in team where team.count < open.count || index == most {
      settle(index, .ours, lead > 0 ? .conduct : .guess, isCertain: isCertain)
    }
    if isCertain { placeByCompany() }
  }

  /// Those who are introduced by one another, which puts them on one side.
  private func teams(_ links: [Introduction]) -> [[Int]] {
    var team = Array(seats.indices)
    for link in links {
      let (one, other) = (seats[link.speaker], seats[link.introduced])
      if one.side != .unknown, other.side != .unknown, one.side != other.side { continue }
      // Whoever sells also says that somebody of theirs is here now.
      if !link.isOwn, one.side == .ours || one.conduct > 0, other.conduct <= 0 { continue }
      let (kept, merged) = (team[link.speaker], team[link.introduced])
      for index in team.indices where team[index] == merged { team[index] = kept }
    }
    return Dictionary(grouping: seats.indices) { team[$0] }.values.sorted { $0[0] < $1[0] }
  }

  /// What those of a speaker's team do on the average, for each speaker.
  private func weights(of teams: [[Int]]) -> [Double] {
    var weights = seats.map { Double($0.conduct) }
    for team in teams {
      let sum = team.map { seats[$0].conduct }.reduce(0, +)
      for index in team { weights[index] = Double(sum) / Double(team.count) }
    }
    return weights
  }

  /// Weighs that one speaker alone says in whose name they call: "it's Kelly from Evergreen Plans".
  private mutating func weighSelfIntroduction() {
    let callers = Set(
      call.turns.prefix(Placing.opening).compactMap { turn in
        seats.firstIndex { seat in
          seat.name == turn.speaker && introducesSelf(seat.name, in: turn.text)
        }
      })
    if callers.count == 1, let caller = callers.first {
      seats[caller].conduct += Int(Placing.margin * 1.5)
    } else if callers.isEmpty, let first = call.turns.first, answersForBusiness(first.text),
      let seat = seats.firstIndex(where: { $0.name == first.speaker })
    {
      // Nobody says where they call from: then whoever picks up in a firm's name is called for what it sells.
      seats[seat].conduct += Int(Placing.margin)
    }
  }

  /// Whether somebody picks up the telephone of a firm: "hello, Comfort Kings, this is Desiree", "thanks
  /// for calling Harbour Dental, how can I help?".
  private func answersForBusiness(_ text: String) -> Bool {
    let tokens = Lexer.tokens(of: text)
    let words = tokens.map(\.spelling)
    let offersHelp = words.indices.contains { index in
      words[index] == "help" && words[..<index].suffix(3).contains { ["can", "may"].contains($0) }
        && index > 0 && ["i", "we"].contains(words[index - 1])
    }
    let thanks = words.indices.contains { index in
      words[index] == "for" && index + 1 < words.count && words[index + 1] == "calling"
    }
    let named = tokens.indices.dropFirst(2).contains { index in
      tokens[index].word == "this" && index + 2 < tokens.count && tokens[index + 1].word == "is"
        && tokens[index + 2].isCapitalized && tokens[index - 1].isMark(",")
        && tokens[..<index].dropFirst().contains { $0.isCapitalized }
    }
    return thanks || offersHelp || named
  }

  private func introducesSelf(_ name: String, in text: String) -> Bool {
    guard let first = NameWords(name).words.first else { return false }
    let tokens = Lexer.tokens(of: text)
    if isLabel(name) { return callsFrom(tokens) }
    let words = tokens.map(\.spelling)
    return words.indices.contains { index in
      guard words[index] == first else { return false }
      let before = words[max(0, index - 2)..<index]
      let behind = words[(index + 1)...].prefix(4)
      return before.contains { ["it", "'s", "is", "'m", "am", "this"].contains($0) }
        && behind.contains { ["from", "at", "with"].contains($0) }
        && !behind.contains { ["you", "your"].contains($0) }
    }
  }

  /// Whether somebody says in whose name they call, whatever they are called here: "this is Tyler over at
  /// Crossline Freight".
  private func callsFrom(_ tokens: [Token]) -> Bool {
    tokens.indices.contains { index in
      guard ["is", "'s", "'m", "am"].contains(tokens[index].word), index > 0,
        ["this", "it", "name", "i", "here"].contains(tokens[index - 1].word)
      else { return false }
      let rest = tokens[(index + 1)...].prefix(9)
      guard rest.first?.isCapitalized ?? false else { return false }
      return rest.indices.dropLast().contains { place in
        ["from", "at", "with"].contains(rest[place].word) && rest[place + 1].isCapitalized
      }
    }
  }

  /// Weighs what each speaker says, over as many turns as it takes to know them.
  private mutating func weighConduct(_ asked: [[AskedQuestion]]) {
    for (number, turn) in call.turns.prefix(Placing.reach).enumerated() {
      guard let index = seats.firstIndex(where: { $0.name == turn.speaker }) else { continue }
      if asked.indices.contains(number), asked[number].contains(where: \.isCertain) {
        seats[index].conduct += 2
      }
      let tokens = Lexer.tokens(of: turn.text)
      for sentence in Asking.split(tokens, { _ in false }) {
        let said = Placing.lexicon.concepts(tokens[sentence.tokens])
        if said.intersects(Placing.sells) { seats[index].conduct += 2 }
        if said.intersects(Placing.buys) { seats[index].conduct -= 2 }
      }
    }
  }

  /// The speakers where they were placed.
  func placed() -> [Sides.Placed] {
    seats.map {
      Sides.Placed(name: $0.name, side: $0.side, reason: $0.reason, isCertain: $0.isCertain)
    }
  }

  /// In how many turns people say where they call from.
  private static let opening = 8
  /// After so many turns everybody has shown their side.
  private static let reach = 80
  /// By how much one side must outweigh the other to be sure.
  private static let margin = 4.0
  private static let lexicon = Lexicon([sideWords])
  private static let sells = lexicon.concept("sells")
  private static let buys = lexicon.concept("buys")
}
