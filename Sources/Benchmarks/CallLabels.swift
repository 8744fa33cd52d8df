import FoundationEssentials

/// What people found in a recorded call by reading it.
struct CallLabel: Decodable {
  /// The name of the file beside the labels.
  var file: String
  /// The rating that the call deserves.
  var rating: String
  /// Why.
  var why: String
  /// What was said of each criterion that is labelled.
  var mentions: [LabelledCriterion: LabelledMention]

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: AnyKey.self)
    file = try fields.decode(String.self, forKey: AnyKey("file"))
    rating = try fields.decode(String.self, forKey: AnyKey("class"))
    why = try fields.decodeIfPresent(String.self, forKey: AnyKey("why")) ?? ""
    mentions = [:]
    for criterion in LabelledCriterion.allCases {
      let key = AnyKey(criterion.rawValue)
      // A text instead of an object says that nothing was mentioned.
      if try !fields.contains(key) || fields.decodeNil(forKey: key) { continue }
      if (try? fields.decode(String.self, forKey: key)) != nil { continue }
      mentions[criterion] = try fields.decode(LabelledMention.self, forKey: key)
    }
  }

  /// What was said of a criterion and counts.
  func counted(_ criterion: LabelledCriterion) -> LabelledMention? {
    mentions[criterion].flatMap { $0.counts ? $0 : nil }
  }
}

/// A criterion as the labels name it.
enum LabelledCriterion: String, CaseIterable {
  case budget, timeline
  case authority = "decision_process"
  case challenges, competition, interest
}

/// What was said of a criterion by a label: the words, and the value where it has one.
struct LabelledMention: Decodable {
  var quote: String
  /// Whether it is one that must be recorded.
  var counts: Bool
  var lowest: Double?
  var highest: Double?
  var currency: String?
  var period: String?
  /// In how many days at most it shall be.
  var days: Double?

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: AnyKey.self)
    quote = try fields.decodeIfPresent(String.self, forKey: AnyKey("quote")) ?? ""
    counts = try fields.decodeIfPresent(Bool.self, forKey: AnyKey("counts")) ?? true
    guard let value = try? fields.nestedContainer(keyedBy: AnyKey.self, forKey: AnyKey("value"))
    else { return }
    lowest = try? value.decode(Double.self, forKey: AnyKey("min"))
    highest = try? value.decode(Double.self, forKey: AnyKey("max"))
    currency = try? value.decode(String.self, forKey: AnyKey("currency"))
    period = try? value.decode(String.self, forKey: AnyKey("per"))
    days = try? value.decode(Double.self, forKey: AnyKey("days_max"))
  }
}

private struct AnyKey: CodingKey {
  var stringValue: String
  var intValue: Int? { nil }

  init(_ name: String) { stringValue = name }
  init?(stringValue: String) { self.init(stringValue) }
  init?(intValue: Int) { nil }
}

/// The labels of a folder of calls; nothing where it has none.
func readCallLabels(_ folder: String) throws -> [CallLabel]? {
  guard let data = try? Data(contentsOf: URL(filePath: folder + "/labels.jsonl")) else {
    return nil
  }
  let decoder = JSONDecoder()
  return try data.split(separator: 10).map { try decoder.decode(CallLabel.self, from: Data($0)) }
}
