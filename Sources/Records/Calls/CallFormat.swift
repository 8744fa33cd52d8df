/// A form in which services and people write down a call.
public enum CallFormat: String, CaseIterable, Hashable, Sendable {
  /// WebVTT captions, as Teams, Zoom, Meet and players write them.
  case webvtt
  /// SubRip captions.
  case srt
  /// The text that Otter exports: a line of name and time, the words below it.
  case otter
  /// The transcript of Fireflies as JSON.
  case fireflies
  /// The transcript of Gong as JSON, with or without its parties.
  case gong
  /// The transcript of Fathom as JSON.
  case fathom
  /// The answer of Deepgram as JSON.
  case deepgram
  /// Any other JSON with a turn an object, or a call in a string.
  case json
  /// Comma, semicolon or tab separated values, with a turn a row or a call in a cell.
  case csv
  /// CHAT of the TalkBank corpora.
  case chat
  /// Notes in Markdown with what was said in them.
  case markdown
  /// `Name: text` in any of its variants.
  case plain

  /// The form in a few words.
  public var name: String {
    switch self {
    case .webvtt: "WebVTT"
    case .srt: "SubRip"
    case .otter: "Otter text"
    case .fireflies: "Fireflies JSON"
    case .gong: "Gong JSON"
    case .fathom: "Fathom JSON"
    case .deepgram: "Deepgram JSON"
    case .json: "JSON"
    case .csv: "CSV"
    case .chat: "CHAT"
    case .markdown: "Markdown"
    case .plain: "plain text"
    }
  }
}
