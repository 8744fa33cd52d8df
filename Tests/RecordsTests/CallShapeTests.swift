import Qualification
import Records
import Testing

/// Calls in shapes that only some programs and people write.
@Suite struct CallShapeTests {
  private func said(_ text: String) throws -> [String] {
    try readCall(text, file: "call").call.turns.map { ($0.speaker ?? "?") + ": " + $0.text }
  }

  private static let words = ["Ada: Is it slow?", "Omar: It is.", "Ada: I see.", "Omar: Good."]

  @Test(arguments: [
    "[Ada] Is it slow? [Omar] It is. [Ada] I see. [Omar] Good.",
    "id,speaker_role,utterance\n1,Ada,Is it slow?\n1,Omar,It is.\n1,Ada,I see.\n1,Omar,Good.\n",
    "{\"turns\":[{\"t\":0,\"sp\":\"Ada\",\"line\":\"Is it slow?\"},{\"sp\":\"Omar\",\"line\":\"It is.\"},{\"sp\":\"Ada\",\"line\":\"I see.\"},{\"sp\":\"Omar\",\"line\":\"Good.\"}]}",
    "{\"transcript\":\"Ada: Is it slow?\\nOmar: It is.\\nAda: I see.\\nOmar: Good.\",\"first\":[{\"role\":\"agent\",\"content\":\"Is it\"}]}",
    "Date: June 15, 2026\nRep Name: Ada Brook\nClient's Name: Omar Vale\n\nAda: Is it slow?\n\nOmar: It is.\n\nAda: I see.\n\nOmar: Good.\n",
    "Customer (Ada, CISO): Is it slow?\nRep (Omar): It is.\nCustomer (Ada, CISO): I see.\nRep (Omar): Good.\n",
  ])
  func theySayTheSame(text: String) throws {
    #expect(try said(text) == CallShapeTests.words)
  }

  @Test func channelsSpeak() throws {
    let call = """
      {"utterances":[{"s":0.4,"ch":1,"text":"Shipping, this is Bev."},
      {"s":2.0,"ch":0,"text":"Hey Bev, this is Tyler at Lake Freight."},{"s":9.1,"ch":1,"text":"What do you need?"}]}
      """
    #expect(try readCall(call, file: "call").call.speakers.count == 2)
  }

  @Test func aCallInACellIsReadWhoeverItsAgentIs() throws {
    let talk =
      "[AGENT] Hi, is this Mrs Vale? I'm calling about the roof over your kitchen and the two sheds. [CUST] Who's calling? [AGENT] My name is Kyle, from Sunvale. How are you today? [CUST] I'm fine, what is it about? [AGENT] We look at roofs in your street, and I wanted to ask whether you own your home. [CUST] My husband and I do."
    let turns = try readCall("id,agent,transcript\n7,kyle.m,\"\(talk)\"\n", file: "call").call.turns
    #expect(turns.map(\.speaker) == ["AGENT", "CUST", "AGENT", "CUST", "AGENT", "CUST"])
  }

  private static let unnamed = [
    "hello am i speaking with mr vale", "yes who is this",
    "sir i am calling from the policy mart about your cover", "i have not asked for anything",
    "you had put your number for it on the third", "no i did not, who gave you my number",
    "sorry sir, may i ask your age", "please do not call me",
  ]

  @Test(arguments: ["\n", "\n\n"])
  func aTalkWithoutNamesIsOfTwoInTurn(gap: String) throws {
    let reading = try readCall(CallShapeTests.unnamed.joined(separator: gap), file: "call")
    #expect(reading.call.turns.map(\.text) == CallShapeTests.unnamed)
    #expect(Set(reading.call.turns.map(\.speaker)) == ["Speaker 1", "Speaker 2"])
    #expect(reading.complaints.first?.message.hasPrefix("nobody is named here") == true)
  }

  /// What only tells of something is no talk, however many lines it has.
  @Test func proseIsNoTalk() {
    let lines = [
      "The hall was built in 1902.", "Its roof leaked for years.", "The parish sold it in spring.",
      "A firm from the coast bought it.", "Work began in June.", "The floor is of oak.",
      "Nobody knows who laid it.", "It opens again in May.",
    ]
    #expect(throws: Complaint.self) { try readCall(lines.joined(separator: "\n"), file: "call") }
  }
}
