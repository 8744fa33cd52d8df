/// Common words with which no amount, number, length or date begins, so that nothing is tried there.
///
/// Only a saving of time: a rule that begins with one of them takes it out of here, and a test tries
/// them all.
let ordinaryWords = WordSet(ordinaryWordList)

let ordinaryWordList = """
  i you he she it we they me him them my your his its their who which that there here 'll 's 're \
  've 'd 'm be is are was were am been being have has had do does did done will would could \
  should can't don't doesn't didn't won't isn't must of and or but if than with out off into per \
  how why where when because also too just still really very yes yeah ok please thanks each every \
  other own much many go goes going went get gets got give make take takes took comes came need \
  needs needed want wants know think look looking see use let tell talk meet meeting set \
  find said says show send sign signs decide decides pay buy sell spend cost costs work works \
  live help people team board company customers boss budget price money contract decision problem \
  system project projects product products service software tool tools vendor vendors supplier \
  client clients customer business office deal offer invoice invoices manager owner partner \
  director finance legal procurement staff guys everyone everybody someone somebody something \
  things thing stuff bit lot sure happy ready able great best big well quite pretty \
  probably actually basically honestly hopefully definitely especially again always never often \
  already however though while whether without against among behind happen happens wait \
  trying keep move moving change switch agree approve approved approves wanted thought told asked \
  ask hear heard feel believe guess hope expect plan plans run running bought sold spent \
  paid lost lose losing using used made makes
  """.split(separator: " ").map(String.init)
