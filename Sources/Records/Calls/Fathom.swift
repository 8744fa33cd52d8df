/// Reads the transcript of Fathom: `transcript` with `speaker.display_name` and `hh:mm:ss`.
///
/// The form is the answer of Fathom's API to `meetings`, one of them or a list of `items`; who is
/// external stands in `calendar_invitees`, who recorded in `recorded_by`.
func readFathom(_ root: JSONValue, _ draft: inout CallDraft) {
  guard let call = fathomCall(root) else { return }
  let people = JSONPeople(call)
  people.apply(to: &draft)
  for turn in call["transcript"]?.items ?? [] { appendJSONTurn(turn, people, .seconds, &draft) }
  putSummaryAside(call, &draft)
}

/// The object that holds the transcript.
func fathomCall(_ root: JSONValue) -> JSONValue? {
  (root["items"] ?? root["meetings"])?.items.first ?? root["meeting"] ?? root
}
