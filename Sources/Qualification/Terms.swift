/// The words that a playbook shows for the stages; the stages themselves stay neutral.
///
/// Vendors disagree on whether leads become prospects or prospects become leads, so the words are
/// a setting of display and never a type.
public enum Terms: String, CaseIterable, Hashable, Sendable {
  case leadFirst = "lead-first"
  case prospectFirst = "prospect-first"
  /// Calls suspects and engaged contacts together leads.
  case umbrella
  case hubspot, salesforce
  /// Uses lead and prospect for one and the same.
  case same

  /// The word for a stage, in the singular.
  public func word(for stage: Stage) -> String {
    switch (self, stage) {
    case (_, .customer): "customer"
    case (_, .disqualified): "disqualified"
    case (_, .opportunity): "opportunity"
    case (.leadFirst, .suspect), (.prospectFirst, .suspect), (.same, .suspect): "suspect"
    case (.leadFirst, .engaged): "lead"
    case (.leadFirst, .qualified): "prospect"
    case (.prospectFirst, .engaged): "prospect"
    case (.prospectFirst, .qualified): "lead"
    case (.umbrella, .suspect), (.umbrella, .engaged): "lead"
    case (.umbrella, .qualified): "prospect"
    case (.hubspot, .suspect): "lead"
    case (.hubspot, .engaged): "marketing qualified lead"
    case (.hubspot, .qualified): "sales qualified lead"
    case (.salesforce, .suspect): "new lead"
    case (.salesforce, .engaged): "working lead"
    case (.salesforce, .qualified): "qualified lead"
    case (.same, .engaged): "lead (prospect)"
    case (.same, .qualified): "qualified lead (prospect)"
    }
  }
}
