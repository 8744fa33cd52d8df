import AnswerParsing
import Dialogue
import Terminal

/// A text with what was understood of it under its words: each reading with a mark under its span,
/// the value in words, the reason, and what else it may have meant.
struct UnderstandingView {
  let text: String
  let readings: [Reading]

  init(_ text: String, _ readings: [Reading]) {
    self.text = text
    self.readings = UnderstandingView.withRunnersUp(readings)
  }

  /// A number on the very words of an amount is what else the amount may be.
  private static func withRunnersUp(_ readings: [Reading]) -> [Reading] {
    var kept: [Reading] = []
    for reading in readings {
      // The readings stand in their order, so the amount is one of the last.
      if case .number = reading.value,
        let amount = kept.indices.suffix(4).last(where: {
          kept[$0].range == reading.range && kept[$0].isMoney
        })
      {
        kept[amount].alternatives.append(reading.value)
      } else {
        kept.append(reading)
      }
    }
    return kept
  }

  /// The readings under the rows of the text, which break between words.
  ///
  /// What a reading says stands behind its mark, or below it where there is no room.
  func lines(columns: Int) -> [Line] {
    var lines: [Line] = []
    var rest = readings[...]
    for row in rows(columns: columns) {
      lines.append(Line(slice(row), .quote))
      while let reading = rest.first, reading.range.lowerBound < row.upperBound {
        rest.removeFirst()
        let indent = shownWidth(row.lowerBound..<reading.range.lowerBound)
        let end = min(reading.range.upperBound, row.upperBound)
        let size = max(1, shownWidth(reading.range.lowerBound..<end))
        let mark = [
          Line.Span(String(repeating: " ", count: indent)),
          Line.Span(String(repeating: "^", count: size), .key),
        ]
        let value = phrase(for: reading)
        let said = [Line.Span(value, .fact), Line.Span(reasonBehind(reading), .hint)]
        let room = columns - indent - size - 1
        let others = reading.alternatives.map {
          Line([Line.Span("  "), Line.Span(CommandWording.runnerUp(phrase(for: $0)), .hint)])
        }
        if width(of: OutputGate.escaped(value + reasonBehind(reading))) <= room {
          lines.append(Line(mark + [Line.Span(" ")] + said))
        } else {
          lines += [Line(mark), Line([Line.Span("  ")] + said)]
        }
        lines += others
      }
    }
    return lines
  }

  /// The columns of a stretch as it is shown, with what a terminal might obey made visible.
  private func shownWidth(_ range: Range<Int>) -> Int {
    width(of: OutputGate.escaped(slice(range)))
  }

  /// The readings as `label: value` lines, for a screen reader.
  var plainLines: [Line] {
    readings.flatMap { reading in
      var lines = [
        Line(CommandWording.readWords(slice(reading.range))),
        Line(CommandWording.readAs(phrase(for: reading))),
      ]
      if !reading.reason.isEmpty { lines.append(Line(CommandWording.readBecause(reading.reason))) }
      return lines
        + reading.alternatives.map { Line(CommandWording.runnerUp(phrase(for: $0))) }
    }
  }

  private func reasonBehind(_ reading: Reading) -> String {
    reading.reason.isEmpty ? "" : " (\(reading.reason))"
  }

  /// The rows of the text as UTF-8 offsets, none wider than so many columns unless a word is.
  private func rows(columns: Int) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var start = 0
    var used = 0
    var offset = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let size = width(of: OutputGate.escaped(String(word)))
      if used > 0, used + size > columns {
        rows.append(start..<offset)
        (start, used) = (offset, 0)
      }
      used += size + 1
      offset += word.utf8.count + 1
    }
    rows.append(start..<text.utf8.count)
    return rows
  }

  private func slice(_ range: Range<Int>) -> String {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    let end = utf8.index(utf8.startIndex, offsetBy: min(range.upperBound, utf8.count))
    return String(decoding: utf8[start..<end], as: UTF8.self)
  }
}

extension Reading {
  fileprivate var isMoney: Bool {
    if case .money = value { true } else { false }
  }
}
