/// Reads JSON from front to back without recursion, so that no depth can exhaust the stack.
struct JSONScanner {
  /// What may stand at a place.
  private enum State {
    case value, name, colon, comma
  }

  private let text: CallText
  private var index = 0
  private(set) var entries: [JSONTape.Entry] = []
  private(set) var problem: JSONTape.Problem?
  /// The arrays and objects that are open, by their index.
  private var open: [Int] = []
  private var state = State.value

  init(_ text: CallText) {
    self.text = text
    entries.reserveCapacity(text.bytes.count / 24 + 16)
  }

  /// Reads all of it, or up to what can't be read.
  mutating func scan() {
    begin(.array)
    while problem == nil {
      skipBlanks()
      guard index < text.bytes.count else { break }
      step()
    }
    let isCut = open.count > 1 || problem != nil
    if problem == nil, open.count > 1 {
      problem = JSONTape.Problem(problem: .cutJSON, offset: max(0, text.bytes.count - 1))
    }
    dropLoneName()
    while let last = open.last {
      entries[last].isWhole = !isCut
      close(last)
    }
  }

  private mutating func fail(_ expected: String, at offset: Int) {
    problem = JSONTape.Problem(problem: .badJSON(expected), offset: offset)
  }

  /// A name whose value was cut off tells nothing.
  private mutating func dropLoneName() {
    guard let last = open.last, entries[last].kind == .object, state == .colon || state == .value
    else { return }
    if entries.count > last + 1 { entries.removeLast() }
  }

  private mutating func skipBlanks() {
    while index < text.bytes.count {
      let byte = text.bytes[index]
      guard byte == 32 || byte == 10 || byte == 13 || byte == 9 || byte == 0 else { return }
      index += 1
    }
  }

  private mutating func step() {
    let byte = text.bytes[index]
    switch state {
    case .value:
      if byte == 93, let last = open.last, open.count > 1, entries[last].kind == .array {
        return end(last)
      }
      readValue(byte)
    case .name:
      if byte == 125, let last = open.last { return end(last) }
      guard byte == 34 else { return fail("a name in quotes belongs", at: index) }
      if readString() { state = .colon }
    case .colon:
      guard byte == 58 else { return fail("a colon belongs", at: index) }
      index += 1
      state = .value
    case .comma:
      guard let last = open.last else { return }
      let isObject = entries[last].kind == .object
      if byte == 44 {
        index += 1
        state = isObject ? .name : .value
      } else if open.count == 1 {
        // The next document.
        state = .value
      } else if byte == (isObject ? 125 : 93) {
        end(last)
      } else {
        fail("a comma or the end belongs", at: index)
      }
    }
  }

  private mutating func readValue(_ byte: UInt8) {
    switch byte {
    case 123: begin(.object)
    case 91: begin(.array)
    case 34: if readString() { state = .comma }
    case 45, 48...57: readNumber()
    default:
      for (word, kind) in [
        ("true", JSONTape.Kind.yes), ("false", .no), ("null", .null), ("NaN", .null),
      ]
      where text.bytes[index...].starts(with: word.utf8) {
        add(kind, index, index + word.utf8.count)
        index += word.utf8.count
        return
      }
      let isCut = text.bytes.count - index < 5 && byte.isLetter
      if isCut {
        problem = JSONTape.Problem(problem: .cutJSON, offset: index)
      } else {
        fail("a value belongs", at: index)
      }
    }
  }

  private mutating func begin(_ kind: JSONTape.Kind) {
    guard open.count <= JSONTape.deepest else {
      problem = JSONTape.Problem(problem: .deepJSON(JSONTape.deepest), offset: index)
      return
    }
    open.append(entries.count)
    entries.append(
      JSONTape.Entry(kind: kind, isWhole: true, start: index, end: index, next: entries.count + 1))
    // The array around all documents has no byte of its own.
    if entries.count > 1 { index += 1 }
    state = kind == .object ? .name : .value
  }

  private mutating func end(_ last: Int) {
    index += 1
    close(last)
    state = .comma
  }

  private mutating func close(_ last: Int) {
    open.removeLast()
    entries[last].end = index
    entries[last].next = entries.count
  }

  private mutating func add(_ kind: JSONTape.Kind, _ start: Int, _ end: Int) {
    entries.append(
      JSONTape.Entry(kind: kind, isWhole: true, start: start, end: end, next: entries.count + 1))
    state = .comma
  }

  private mutating func readNumber() {
    let start = index
    while index < text.bytes.count {
      let byte = text.bytes[index]
      guard byte.isDigit || byte == 45 || byte == 43 || byte == 46 || byte | 32 == 101 else {
        break
      }
      index += 1
    }
    add(.number, start, index)
    if index == text.bytes.count, open.count > 1 {
      // Nobody knows how many digits followed.
      entries.removeLast()
      state = .value
    }
  }

  private mutating func readString() -> Bool {
    let start = index + 1
    var position = start
    while position < text.bytes.count {
      let byte = text.bytes[position]
      if byte == 34 {
        add(.string, start, position)
        index = position + 1
        return true
      }
      position += byte == 92 ? 2 : 1
    }
    problem = JSONTape.Problem(problem: .cutJSON, offset: max(0, start - 1))
    index = text.bytes.count
    return false
  }
}
