/// What a rep says beside the discovery questions, told by phrases.
enum TalkPhrases {
  /// Asks to go on with what was said last.
  static let goOn = [
    "go on", "tell me more", "say more", "more about that", "and then", "how so", "in what way",
    "for example", "such as", "what else", "anything else", "why is that", "why", "what happened",
    "please continue", "i'm listening", "what do you mean",
  ]

  /// Greets, or talks of this and that.
  static let smallTalk = [
    "hello", "hi", "hey", "good morning", "good afternoon", "good evening", "how are you",
    "how's it going", "nice to meet you", "thanks for taking", "thank you for taking", "weather",
    "weekend", "can you hear me",
  ]

  /// Comes to the end of the call.
  static let wrapUp = [
    "goodbye", "bye", "talk soon", "speak soon", "have a good", "have a nice",
    "thank you for your time", "thanks for your time", "next step", "next steps", "shall we meet",
    "put it in the diary", "send you an invitation", "i'll send", "i will send", "i'll call you",
    "i will call you", "let's meet", "let's talk again",
  ]

  /// Offers a next step.
  static let steps =
    wrapUp + [
      "send", "meet", "visit", "demo", "trial", "proposal", "calendar", "diary",
      "invitation", "monday", "tuesday", "wednesday", "thursday", "friday", "next week",
    ]

  /// Asks who beside the contact has a say.
  static let whoElse = [
    "who else", "anyone else", "anybody else", "somebody else", "someone else", "besides you",
    "apart from you", "who has to agree", "who needs to", "who signs", "sign off", "who decides",
    "who makes the decision", "who is involved", "who would be involved", "other people",
  ]

  /// Asks why a date is that date.
  static let whyThen = [
    "why then", "what happens if", "if it is late", "if that slips", "what if", "why that date",
    "why by then", "why is that date", "what if it", "and if it is not", "if it is not",
    "and if not", "if you miss",
    "what is driving", "what's driving", "what drives", "what makes that date", "what happens then",
  ]
}
