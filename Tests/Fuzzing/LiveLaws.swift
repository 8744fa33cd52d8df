import Chance
import Records

/// A running transcript: however its bytes are cut into pieces, the same words come out, each once.
///
/// The first byte chooses where it is cut.
func checkLive(_ input: [UInt8], _ laws: inout Laws) {
  let bytes = Array(input.dropFirst())
  var whole = LiveTranscript()
  let expected = whole.take(bytes) + whole.finish()
  var chance = SplitMix64(seed: UInt64(input.first ?? 0))
  var pieces = LiveTranscript()
  var found: [LiveTranscript.Utterance] = []
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = Int.random(in: 1...max(1, min(rest.count, 64)), using: &chance)
    found += pieces.take(rest.prefix(count))
    rest = rest.dropFirst(count)
  }
  found += pieces.finish()
  laws.require(found == expected, "pieces give other utterances than the whole")
  for utterance in expected {
    laws.require(!utterance.text.isEmpty, "an utterance says nothing")
    laws.require(!utterance.text.utf8.contains(10), "an utterance has lines")
    laws.require((0...bytes.count).contains(utterance.offset), "an utterance is behind the stream")
    let name = utterance.speaker
    laws.require(name.map { !$0.isEmpty && !$0.contains(":") } ?? true, "a name can't be written")
  }
  // What is written anew is heard once.
  var again = LiveTranscript()
  _ = again.take(bytes)
  _ = again.restart()
  let repeated = again.take(bytes) + again.restart()
  laws.require(repeated.isEmpty, "\(repeated.count) utterances are heard twice")
  var settled = LiveTranscript()
  for byte in bytes.prefix(2000) { _ = settled.take([byte]) + settled.settle() }
  laws.require(!settled.finish().contains { $0.text.isEmpty }, "an utterance says nothing")
}
