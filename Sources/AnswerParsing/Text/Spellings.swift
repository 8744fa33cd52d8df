/// Words as they are typed in a hurry, by the usual one: shorthand of chats and common slips.
let spellings: WordMap<String> = {
  let usual = """
    before: b4 befor; thanks: thx thnx tks thanx; please: pls plz; your: ur; people: ppl;
    next: nxt; meeting: mtg meetng; manager: mgr; management: mgmt; about: abt; because: bc cuz coz;
    through: thru; though: tho; without: wihtout; probably: probly prolly prob probaly; maybe: mayb
    mabye; definitely: definately definitly; budget: budegt buget bugdet budjet bdget bdgt budgt;
    approved: aproved apprvd approvd; approval: aproval; approve: aprove; decision: descision
    decison desicion; decide: deside; committee: comittee commitee committe; procurement: procurment
    procuremnt; purchasing: purchaseing; quarter: quater quartr; hundred: hundered hunderd;
    thousand: thosand thousend thousnad; million: millon milion; forty: fourty; ninety: ninty;
    fifteen: fiveteen; eighth: eigth; twelfth: twelth; january: janurary januray; february: febuary
    feburary; september: septmber setpember; august: agust; october: octber; november: novemeber;
    december: decemeber; wednesday: wendsday wensday wednsday; tuesday: tuseday; thursday: thurday;
    saturday: saterday; tomorrow: tommorow tommorrow tomorow tmrw tmw; until: untill; receive:
    recieve; currently: currenly; already: allready; annual: anual; monthly: montly
    """
  return WordMap(
    usual.split(separator: ";").flatMap { entry in
      let words = entry.split { $0 == ":" || $0 == " " || $0 == "\n" }.map(String.init)
      return words.dropFirst().map { (WordKey($0), words[0]) }
    })
}()
