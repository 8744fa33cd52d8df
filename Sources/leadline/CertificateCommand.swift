import ArgumentParser
import BookStore
import Dialogue
import Hearing
import Interchange
import Practice
import Qualification
import Records
import Terminal

/// `leadline progress certificate`: what an exam gave, recomputed from its transcript.
struct CertificateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "certificate",
    abstract: "A certificate of an exam, computed from its transcript.",
    discussion: """
      Without a file it is the last exam on record that was passed. With --check it says whether a \
      certificate is what the transcript gives.
      """)

  @OptionGroup var common: CommonOptions
  @Argument(
    help: ArgumentHelp("The transcript of an exam.", valueName: "file"), completion: .file())
  var transcript: String?
  @Option(
    help: ArgumentHelp("A certificate to recompute.", valueName: "file"), completion: .file())
  var check: String?
  @Option(
    help: ArgumentHelp("Write it as a page to this file.", valueName: "file"), completion: .file())
  var html: String?

  func run() throws {
    let surroundings = try Surroundings()
    ignoreBrokenPipes()
    let book = try common.openBookIfAny(surroundings)
    let record = try book.map { try FoundRecord(at: FoundRecord.path(in: $0)).record }
    let path = try transcript ?? lastPass(on: record, in: book)
    var output = try Output(common, surroundings)
    let found = try PracticeTranscript(at: path)
    let certificate = try certificate(of: found, path, record, in: book)
    if let check {
      let claimed = try readTextOrStop(check)
      let differences = certificate.differences(from: claimed)
      for (line, claimed, given) in differences {
        output.show([Line(CommandWording.difference(check, line, claimed, given), .warning)])
      }
      try output.finish()
      if !differences.isEmpty {
        throw Stop(status: .finding, message: CommandWording.otherCertificate(check, path))
      }
      output.say(CommandWording.sameCertificate(check, path))
      return
    }
    if let html {
      try writePage(certificate.page, to: html)
      output.say(CommandWording.pageWritten(html))
    } else {
      output.show(text: certificate.text.trimmingLastBreak)
    }
    try output.finish()
  }

  /// The transcript of the exam that was passed last.
  private func lastPass(on record: Record?, in book: Book?) throws -> String {
    let passed = record?.entries.last { entry in
      if case .exam(let done) = entry.event { done.isPassed == true } else { false }
    }
    guard let book, case .exam(let done)? = passed?.event else {
      throw Stop(status: .usage, message: CommandWording.noPass)
    }
    return RepRecord.practices(of: book).transcriptPath(done.transcript)
  }

  /// Recomputes the certificate of an exam; ends the command where that can't be done, or where the
  /// record knows the exam otherwise.
  private func certificate(
    of found: PracticeTranscript, _ path: String, _ record: Record?, in book: Book?
  ) throws -> Certificate {
    guard found.head.practice != nil, found.head.isExam else {
      throw Stop(status: .badData, message: CommandWording.noExam(path))
    }
    guard found.isEnded else {
      throw Stop(status: .finding, message: CommandWording.examNotEnded(path))
    }
    let playbook = try playbook(of: found, path, in: book)
    let result = debrief(found.talk, Listener(playbook))
    guard case .exam(let exam)? = found.done(result, playbook) else {
      throw Stop(status: .badData, message: CommandWording.noExam(path))
    }
    for entry in record?.entries ?? [] {
      guard case .exam(let done) = entry.event, done.transcript == exam.transcript else { continue }
      if done.hash != exam.hash {
        throw Stop(
          status: .finding, message: CommandWording.changedSince(path, done.hash, exam.hash))
      }
      if done.passed != exam.passed || done.missed != exam.missed || done.mark != exam.mark {
        throw Stop(
          status: .finding, message: CommandWording.judgedOtherwise(path, done.share, exam.share))
      }
    }
    guard
      let certificate = Certificate(
        exam, of: found.head.ours.first ?? record?.rep ?? CommandWording.you,
        on: found.talk.day, by: Leadline.program)
    else {
      throw Stop(
        status: .finding,
        message: CommandWording.notPassed(path, exam.share, of: playbook.thresholds.exam))
    }
    return certificate
  }

  /// The playbook by which the exam was held, and no other.
  private func playbook(
    of found: PracticeTranscript, _ path: String, in book: Book?
  ) throws -> Playbook {
    let own = book.map { RepRecord.practices(of: $0) }
    let loaded =
      try common.playbook.map { try loadPlaybook($0, in: book) }
      ?? loadPlaybook(of: found.head, path, in: own, saying: { _ in })
    let wanted = found.head.playbook?.text ?? ""
    guard playbookName(loaded.playbook).text == wanted else {
      throw Stop(status: .finding, message: CommandWording.playbookGone(path, wanted))
    }
    return loaded.playbook
  }
}

extension Certificate {
  /// The certificate as a page that stands alone in one file.
  var page: Page {
    let facts: [(String, String)] = [
      ("practice", exam.practice), ("day", day.iso), ("playbook", exam.playbook),
      ("transcript", exam.transcript), ("hash", exam.hash), ("program", program),
    ]
    let table = PageTable(
      PageWording.checksTitle, headings: PageWording.checksHeadings,
      rows: checks.map {
        [
          .init(.text($0.id)),
          .init(.text($0.isPassed ? "yes" : "no"), kind: $0.isPassed ? "" : "zero"),
        ]
      })
    return Page(
      title: rep, subtitle: [.text(PageWording.certificateLine(exam, on: day))],
      parts: [
        Page.tiles([
          Page.tile("\(exam.share)%", PageWording.checksPassed),
          Page.tile("\(exam.mark ?? 0)%", PageWording.needed),
        ]),
        Page.section(
          "checks-part", PageWording.checksHeading,
          [
            Page.pair(
              table.html,
              table: HTML.tag(
                "dl", ["class": "facts"],
                all: facts.flatMap {
                  [HTML.tag("dt", [:], .text($0.0)), .tag("dd", [:], .words($0.1))]
                }))
          ]),
      ], footer: [.tag("p", [:], .text(PageWording.noProof))])
  }
}
