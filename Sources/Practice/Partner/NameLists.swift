/// The stand-ins for first names.
let firstNames = [
  "Alex", "Robin", "Kim", "Jamie", "Morgan", "Taylor", "Casey", "Jordan", "Riley", "Quinn", "Avery",
  "Rowan", "Sasha", "Toby",
]

/// The stand-ins for families.
let lastNames = [
  "Brook", "Marsh", "Field", "Stone", "Heath", "Wood", "Hill", "Lake", "Ford", "Dale", "Thorne",
  "Ashby", "Colby", "Denby",
]

/// The stand-ins for streets.
let streetNames = [
  "Alder", "Birch", "Cedar", "Elder", "Hazel", "Juniper", "Larch", "Maple", "Poplar", "Sorrel",
]

/// The stand-ins for companies.
let companyNames = [
  "Firstco", "Secondco", "Thirdco", "Fourthco", "Fifthco", "Sixthco", "Seventhco", "Eighthco",
]

/// What stands before a name and is none of it.
let titles: Set<String> = [
  "dr", "mr", "mrs", "ms", "miss", "prof", "professor", "sir", "herr", "frau", "mx", "dame", "rev",
]

/// What stands behind the name of a company and is often left out.
let legalForms: Set<String> = [
  "ltd", "limited", "inc", "llc", "llp", "plc", "gmbh", "ag", "co", "corp", "corporation", "sa",
  "bv",
  "company",
]

/// Names that are ordinary words, and names only with a capital.
let ordinaryWords: Set<String> = [
  "will", "mark", "may", "june", "april", "august", "rose", "grace", "art", "bill", "jack", "frank",
  "hope", "joy", "dawn", "sandy", "chase", "pat", "sue", "rob", "drew", "miles", "grant", "dale",
  "page", "stone", "wood", "hill", "field", "marsh", "brook", "bell", "north", "south", "east",
  "west",
  "upper", "lower", "new", "old", "the", "first", "general", "united", "national", "royal", "great",
  "city", "best", "green", "white", "black", "brown", "young", "long", "short", "king", "price",
  "cook",
  "baker", "miller", "carter", "walker", "fisher", "mason", "cole", "lane", "park", "rich", "gene",
  "ray", "guy", "penny", "violet", "ivy", "olive", "ginger", "faith", "summer", "christian", "ward",
  "wolf", "fox", "hunter", "banks", "bush", "day", "law", "power", "sharp", "small", "strong",
  "sons",
  "partners", "group", "home", "house", "harbour", "harbor", "data", "blue", "red", "silver",
  "gold",
  "food", "foods", "stock", "front", "open", "quick", "smart", "star", "sun", "sales", "it", "don",
  "val", "al", "ed", "max", "bob", "barb", "roll", "pell", "steel", "iron", "river", "lake", "ford",
  "bridge", "mill", "farm", "view", "point", "tie", "hume", "frame",
]

/// First names with their short forms.
let nicknameGroups: [Set<String>] = [
  ["robert", "rob", "bob", "bobby", "robbie"], ["william", "bill", "will", "billy", "willy"],
  ["elizabeth", "liz", "lizzie", "beth", "betty", "eliza"], ["richard", "rich", "rick", "dick"],
  ["katherine", "catherine", "kathryn", "kate", "kathy", "cathy", "katie"],
  ["margaret", "marguerite", "margarethe", "maggie", "meg", "peggy", "greta"],
  ["michael", "mike", "mick", "mikey"],
  ["james", "jim", "jimmy", "jamie"], ["john", "jack", "johnny"], ["thomas", "tom", "tommy"],
  ["anthony", "tony"], ["christopher", "chris"], ["christine", "christina", "chris", "tina"],
  ["daniel", "dan", "danny"], ["david", "dave", "davey"], ["edward", "ed", "eddie", "ted", "ned"],
  ["joseph", "joe", "joey"], ["joshua", "josh"], ["matthew", "matt"],
  ["nicholas", "nick", "nicky"],
  ["patrick", "pat", "paddy"], ["patricia", "pat", "patty", "trish"], ["peter", "pete"],
  ["samuel", "sam"], ["samantha", "sam"], ["stephen", "steven", "steve"],
  ["susan", "sue", "susie"],
  ["alexander", "alex", "alec"], ["alexandra", "alex", "sandra"], ["andrew", "andy", "drew"],
  ["benjamin", "ben", "benny"], ["charles", "charlie", "chuck"], ["deborah", "deb", "debbie"],
  ["frederick", "fred", "freddie"], ["gregory", "greg"], ["henry", "harry", "hank"],
  ["jennifer", "jen", "jenny"], ["jessica", "jess"], ["kenneth", "ken", "kenny"],
  ["lawrence", "larry"], ["leonard", "len", "lenny"], ["nathaniel", "nathan", "nate"],
  ["pamela", "pam"], ["philip", "phillip", "phil"], ["rebecca", "becky", "becca"],
  ["ronald", "ron", "ronnie"], ["theodore", "ted", "theo"], ["timothy", "tim"],
  ["victoria", "vicky", "vic"], ["victor", "vic"], ["walter", "walt"], ["abigail", "abby"],
  ["barbara", "barb", "babs"], ["cynthia", "cindy"], ["dorothy", "dot", "dottie"],
  ["gerald", "gerry", "jerry"], ["graham", "gra"], ["jonathan", "jon"], ["moira", "mo"],
  ["rosalind", "roz", "rose"], ["raymond", "ray"], ["douglas", "doug"], ["donald", "don"],
  ["albert", "al", "bert"], ["francis", "frank"], ["zachary", "zach", "zack"],
]

/// Words with a capital that are no names.
let calendarWords: Set<String> = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
  "November", "December", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  "Sunday",
  "Christmas", "Easter", "English", "Excel", "Word", "Windows", "Outlook", "Internet",
]

/// Words with a capital that name a part, not a person.
let roleWords: Set<String> = [
  "Vice", "President", "Director", "Manager", "Executive", "Chief", "Officer", "Head", "Board",
  "Managing", "Account", "Sales", "Operations", "Finance",
]
