import Qualification

/// A contact as the cells of a profile, with what is left out and what the profile does not take.
public struct CardRow: Sendable {
  /// The cells, one a column; nothing where a cell stays empty.
  public private(set) var cells: [CardValue?] = []

  /// What of the contact stands in no cell.
  public private(set) var losses: [LossReport.Loss] = []

  /// What the profile does not take.
  public private(set) var problems: [RowProblem] = []

  /// Writes a contact as the row of this number under a profile.
  public init(
    _ card: ContactCard, row: Int, _ profile: Profile, isFull: Bool,
    _ naming: Profile.Naming = .label
  ) {
    let columns = profile.columns(isFull: isFull)
    for (index, column) in columns.enumerated() {
      let cell = Cell(card, column, naming)
      cells.append(cell.value)
      losses += cell.losses
      if let problem = cell.problem {
        problems.append(
          RowProblem(
            row: row, who: card.who, column: index + 1,
            label: naming == .label ? column.label : column.name, message: problem.message,
            cure: problem.cure))
      }
    }
    let hasRecord = columns.contains { $0.field == .card(.record) }
    if !hasRecord { losses += card.holdings(besides: columns).map { loss($0, profile) } }
  }

  private func loss(_ field: String, _ profile: Profile) -> LossReport.Loss {
    let isTold = profile.columns.contains { $0.field == .card(.summary) }
    return LossReport.Loss(
      field: field, reason: InterchangeWording.noColumn(profile.name, isTold: isTold))
  }

  /// What a column shows of a contact.
  private struct Cell {
    var value: CardValue?
    var losses: [LossReport.Loss] = []
    var problem: (message: String, cure: String)?

    init(_ card: ContactCard, _ column: Profile.Column, _ naming: Profile.Naming) {
      if let constant = column.constant {
        value = .text(constant)
        return
      }
      guard let found = card.value(of: column.field) else {
        value = column.unknown.map { .text($0) }
        if column.unknown != nil {
          losses.append(
            LossReport.Loss(field: column.label, reason: InterchangeWording.standIn(column)))
        }
        if column.field == .card(.rating), !column.values.isEmpty {
          losses.append(
            LossReport.Loss(field: column.label, reason: InterchangeWording.noRating(card.status)))
        }
        return
      }
      value = found
      if !column.options.isEmpty || !column.values.isEmpty {
        choose(found, card, column, naming)
      } else {
        check(found, column)
      }
    }

    /// Takes the option that stands for a value.
    private mutating func choose(
      _ found: CardValue, _ card: ContactCard, _ column: Profile.Column, _ naming: Profile.Naming
    ) {
      let text = card.status(in: column) ?? found.text
      let mapped = column.optionName(for: text)
      guard let name = mapped ?? column.otherwise else {
        if column.options.isEmpty { return }
        problem = InterchangeWording.notAnOption(text, column)
        return
      }
      if mapped == nil {
        losses.append(
          LossReport.Loss(
            field: column.label, reason: InterchangeWording.otherwise(text, name)))
      }
      if name.isEmpty {
        value = nil
        losses.append(
          LossReport.Loss(field: column.label, reason: InterchangeWording.leftBlank(text)))
        return
      }
      guard !column.options.isEmpty else {
        value = .text(name)
        return
      }
      guard let option = column.option(name) else {
        problem = InterchangeWording.notAnOption(name, column)
        return
      }
      if let field = column.notBefore, let known = card.contact.identity[field],
        column.isBefore(option, known)
      {
        value = nil
        losses.append(
          LossReport.Loss(
            field: column.label, reason: InterchangeWording.notBefore(option.label, known)))
        return
      }
      value = .text(naming == .label ? option.label : option.name)
    }

    /// Checks what a column that takes any text takes.
    private mutating func check(_ found: CardValue, _ column: Profile.Column) {
      let text = found.text
      if let kind = InterchangeWording.wrongKind(text, column.kind) {
        value = nil
        losses.append(LossReport.Loss(field: column.label, reason: kind))
        return
      }
      guard let limit = column.limit, text.utf8.count > limit, text.utf16.count > limit else {
        return
      }
      guard column.isCut else {
        problem = InterchangeWording.tooLong(text.utf16.count, limit: limit)
        return
      }
      value = .text(cutText(text, to: limit))
      losses.append(
        LossReport.Loss(field: column.label, reason: InterchangeWording.isCut(limit: limit)))
    }
  }
}

/// A text cut to so many characters as programs count them, between whole ones, with a mark at its end.
func cutText(_ text: String, to limit: Int) -> String {
  let mark = InterchangeWording.cutMark
  if text.utf16.count <= limit - mark.utf16.count { return text + mark }
  var room = limit - mark.utf16.count
  let kept = text.prefix { character in
    room -= character.utf16.count
    return room >= 0
  }
  return kept + mark
}

extension Profile.Column {
  /// Whether an option comes before the one that another system gave last; a stage that is none of
  /// the options is taken for a later one, as nobody knows where it stands.
  fileprivate func isBefore(_ option: Profile.Option, _ known: String) -> Bool {
    guard let last = self.option(known), let place = options.firstIndex(of: last),
      let ours = options.firstIndex(of: option)
    else { return true }
    return ours < place
  }
}

extension ContactCard {
  /// The stage as a column of the status names it; nothing where it does not, or the rating tells more.
  fileprivate func status(in column: Profile.Column) -> String? {
    guard column.field == .card(.status), let stage = stageBeyondRating?.rawValue else {
      return nil
    }
    // A CRM is not told again what it said itself, and may have changed since.
    if contact.handSetStage == nil, column.notBefore == .lifecycleStage { return nil }
    return column.optionName(for: stage) == nil ? nil : stage
  }

  /// The names of what is on record and stands in none of the columns.
  fileprivate func holdings(besides columns: [Profile.Column]) -> [String] {
    let shown = Set(columns.map(\.field))
    func isShown(_ name: CardField.Name) -> Bool { shown.contains(.card(name)) }
    var fields: [String] = []
    for field in Contact.Field.allCases where contact.identity[field] != nil {
      let isNamed = field == .name && isShown(.lastName)
      // What a CRM said itself does not get lost there.
      let isTheirs = field == .lifecycleStage || field == .leadStatus
      if !shown.contains(.identity(field)), !isNamed, !isTheirs { fields.append(field.rawValue) }
    }
    for criterion in playbook.criteria {
      guard let fact = contact.latest(criterion.id) else { continue }
      if !shown.contains(.criterion(criterion.id)) { fields.append(criterion.id.fieldName) }
      if !fact.words.isEmpty, !shown.contains(.said(criterion.id)) {
        fields.append(criterion.id.fieldName + "_said")
      }
    }
    let names: [CardField.Name] = [
      .nextStep, .nextStepOn, .revisitOn, .lastOutcome, .doNotContact, .referralSource,
      .betterServedBy, .people, .notes, .disqualifyReason,
    ]
    for name in names where !isShown(name) {
      if value(of: .card(name)) != nil { fields.append(name.rawValue) }
    }
    if contact.handSetStage != nil, !isShown(.stage) { fields.append("stage") }
    let latest = Set(contact.facts.map(\.criterion)).count
    if contact.facts.count > latest { fields.append("earlier facts") }
    if !contact.rulings.isEmpty { fields.append("rulings on gates") }
    return fields
  }
}
