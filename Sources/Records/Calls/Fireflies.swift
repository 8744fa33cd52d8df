/// Reads the transcript of Fireflies: `sentences` with `speaker_name` and times in seconds.
///
/// The form is the answer of Fireflies' GraphQL API to `transcript`, whole or without what is
/// around it; `date` is milliseconds since 1970 or a text.
func readFireflies(_ root: JSONValue, _ draft: inout CallDraft) {
  guard let call = firefliesCall(root) else { return }
  let people = JSONPeople(call)
  people.apply(to: &draft)
  let sentences = call["sentences"]?.items ?? []
  let unit = timeUnit(sentences)
  for sentence in sentences { appendJSONTurn(sentence, people, unit, &draft) }
  putSummaryAside(call, &draft)
}

/// The object that holds the sentences.
func firefliesCall(_ root: JSONValue) -> JSONValue? {
  let data = root["data"] ?? root
  return data["transcript"] ?? data["transcripts"]?.items.first ?? data
}

/// What a service wrote about a call is no speech.
func putSummaryAside(_ call: JSONValue, _ draft: inout CallDraft) {
  for name in ["summary", "default_summary", "action_items", "notes", "overview"] {
    guard let value = call[name] else { continue }
    let described = value.first(["description", "text", "markdown_formatted"])
    let texts = described.map { [$0] } ?? [value] + value.items + value.members.map(\.value)
    for item in texts {
      if let text = item.string { draft.putAside(text, line: item.line) }
    }
  }
}
