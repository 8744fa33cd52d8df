import BookStore
import Hearing
import Practice
import Qualification
import Records

/// A call to practise on, as it was found: by name among those of the program and of the book, or by
/// the path of a file.
struct PracticeMaterial {
  /// The key by which transcripts name it: its name, else the path of its file.
  let key: String
  let practice: PracticeCall
  /// The day on which it was held.
  let day: Day
  /// What it is there for; nothing where it does not say.
  let purpose: String?

  /// Finds and reads a practice.
  init(
    _ name: String, ours: String?, rep: String? = nil, in book: Book, _ listener: Listener,
    today: Day
  ) throws {
    let bytes: [UInt8]
    if let text = libraryPracticeText(name) {
      bytes = Array(text.utf8)
    } else if let path = PracticeMaterial.ownPath(name, in: book) {
      bytes = try orStop { try readRecording(at: path) }
    } else {
      guard name.contains("/") || name.contains(".") else {
        throw Stop(status: .usage, message: CommandWording.noPractice(name))
      }
      bytes = try orStop { try readRecording(at: name) }
    }
    try self.init(bytes, key: name, ours: ours, rep: rep, listener, today: today)
  }

  /// Reads a practice from the bytes of a recorded call; a rep who speaks in it speaks for us.
  init(
    _ bytes: [UInt8], key: String, ours: String?, rep: String? = nil, _ listener: Listener,
    today: Day
  ) throws {
    self.key = key
    let call: RecordedCall
    let sides: Sides
    let text = String(decoding: bytes, as: UTF8.self)
    purpose = practicePurpose(text)
    if bytes.starts(with: "leadline transcript ".utf8) {
      let talk = try PracticeTranscript(text, file: key).talk
      (call, day) = (talk.call, talk.day)
      // Of whom it never was said for whom they speak, it is found out.
      let isKnown = call.speakers.allSatisfy { talk.sides.side(of: $0) != .unknown }
      let known = ours ?? talk.sides.names(on: .ours).first
      sides = isKnown ? talk.sides : listener.sides(of: call, rep: known)
    } else {
      call = try orStop { try readCall(bytes, file: key) }.call
      let speaker = rep.flatMap { PracticeMaterial.speaker($0, in: call) }
      sides = listener.sides(of: call, rep: ours ?? speaker)
      day = call.day ?? call.started?.day ?? today
    }
    do {
      practice = try PracticeCall(call, sides: sides, on: day, listener)
    } catch {
      throw Stop(status: .badData, message: "\(key): \(error.message)")
    }
  }

  /// The speaker of a call who bears a name, in full or in part; nothing where there are none or two.
  private static func speaker(_ name: String, in call: RecordedCall) -> String? {
    let wanted = name.lowercased()
    if let same = call.speakers.first(where: { $0.lowercased() == wanted }) { return same }
    let alike = call.speakers.filter { speaker in
      speaker.lowercased().split(separator: " ").contains { $0 == wanted }
    }
    return alike.count == 1 ? alike[0] : nil
  }

  /// The folder of a book in which a rep's own practices are.
  static func ownFolder(in book: Book) -> String { book.path + "/practices" }

  private static func ownPath(_ name: String, in book: Book) -> String? {
    let names = folderNames(ownFolder(in: book)) ?? []
    return names.contains(name + ".md") ? ownFolder(in: book) + "/\(name).md" : nil
  }

  /// The names of the practices of the program and of the book.
  static func names(in book: Book) -> [String] {
    let own = (folderNames(ownFolder(in: book)) ?? []).filter { $0.hasSuffix(".md") }
    return libraryPracticeNames + own.map { String($0.dropLast(3)) }
  }

  /// The text of a practice of the program or of the book; nothing where there is none of that name.
  static func text(of name: String, in book: Book?) -> String? {
    libraryPracticeText(name)
      ?? book.flatMap { ownPath(name, in: $0) }.flatMap { try? readRecording(at: $0) }
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
