/// A word for a unit of money.
struct CurrencyUnit: Hashable {
  /// The ISO 4217 code; nothing for a word that leaves the currency open.
  var code: String?
  /// Whether it is a hundredth, such as a cent.
  var isHundredth = false
  /// Which currencies share the name, so that the setting decides among them.
  var family: CurrencyFamily?
}

/// Currencies of one name, told apart by the setting.
enum CurrencyFamily: Hashable {
  case dollar, pound, rupee, peso, franc, krona, yen, dinar, cent

  /// Whether a currency bears the name.
  func includes(_ code: String) -> Bool { members.contains(code) }

  private var members: Set<String> {
    switch self {
    case .dollar: CurrencyFamily.dollars
    case .pound: ["GBP", "EGP"]
    case .rupee: ["INR", "PKR", "LKR", "NPR"]
    case .peso: ["MXN", "ARS", "CLP", "COP", "PHP", "UYU", "DOP"]
    case .franc: ["CHF", "XOF", "XAF"]
    case .krona: ["SEK", "NOK", "DKK", "ISK", "CZK"]
    case .yen: ["JPY", "CNY"]
    case .dinar: ["KWD", "BHD", "JOD", "TND", "RSD", "IQD"]
    case .cent: CurrencyFamily.dollars.union(["EUR"])
    }
  }

  private static let dollars: Set<String> = [
    "USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "JMD", "TTD", "BBD", "BSD",
  ]
}

/// ISO 4217 codes by the letters that people write, on either side of a figure; without those that
/// are common words in capitals too, such as ALL and TOP.
let currencyCodes: WordMap<String> = {
  let codes = """
    AED AFN ANG AOA ARS AUD AWG AZN BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF
    CHF CLP CNY COP CRC CVE CZK DJF DKK DOP DZD EGP ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD
    HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KHR KMF KPW KRW KWD KYD KZT LAK LBP
    LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD
    OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SRD SSP STN SYP
    SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR
    ZMW
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
  let others = [
    ("rmb", "CNY"), ("rs", "INR"), ("ntd", "TWD"), ("sfr", "CHF"), ("stg", "GBP"), ("euro", "EUR"),
  ]
  return WordMap(
    (codes.map { ($0.lowercased(), $0) } + others).map { (WordKey($0.0), $0.1) })
}()

/// Codes that are also words; they are taken in capitals only.
let wordlikeCodes: WordSet = [
  "try", "cop", "pen", "ron", "sar", "omr", "tnd", "stg", "gel", "mad", "mop", "bob", "php", "lak",
  "nad", "mur", "ang", "gip", "pab", "scr", "stn", "std",
]

/// Short names of currencies that stand before a figure only.
let leadingCodes: WordMap<String> = [
  "rp": "IDR", "rm": "MYR", "ksh": "KES", "kshs": "KES", "fr": "CHF", "ghc": "GHS", "kes": "KES",
  "php": "PHP", "tsh": "TZS", "ush": "UGX", "nis": "ILS", "sr": "SAR", "dhs": "AED", "bs": "BOB",
]

/// Short names of currencies that stand behind a figure only.
let trailingCodes: WordMap<String> = [
  "zł": "PLN", "zl": "PLN", "pln": "PLN", "kč": "CZK", "kc": "CZK", "lei": "RON", "leu": "RON",
  "лв": "BGN", "руб": "RUB", "₽": "RUB", "грн": "UAH", "tl": "TRY", "円": "JPY", "元": "CNY",
  "圆": "CNY", "원": "KRW", "nis": "ILS", "dhs": "AED", "rub": "RUB", "rbl": "RUB", "eu": "EUR",
]

/// Letters before a sign that name one of several currencies of that sign, such as `C$`.
let signPrefixes: WordMap<String> = [
  "us": "USD", "c": "CAD", "ca": "CAD", "can": "CAD", "cdn": "CAD", "a": "AUD", "au": "AUD",
  "nz": "NZD", "hk": "HKD", "s": "SGD", "sg": "SGD", "r": "BRL", "mx": "MXN", "nt": "TWD",
  "tw": "TWD", "j": "JMD", "tt": "TTD", "cl": "CLP", "ar": "ARS",
]

/// Names of currencies as words, behind a figure.
let currencyUnits = PhraseTable<CurrencyUnit>([
  (CurrencyUnit(code: "USD", family: .dollar), "dollars;dollar;bucks;buck;dolars;dollers"),
  (CurrencyUnit(code: "USD"), "us|american|usd dollars|dollar|bucks;greenbacks"),
  (CurrencyUnit(code: "CAD"), "canadian|cdn dollars|dollar|bucks;loonies"),
  (CurrencyUnit(code: "AUD"), "australian|aussie|aus dollars|dollar|bucks"),
  (CurrencyUnit(code: "NZD"), "new zealand|kiwi dollars|dollar;kiwi dollars|dollar"),
  (CurrencyUnit(code: "SGD"), "singapore|singaporean|sing dollars|dollar"),
  (CurrencyUnit(code: "HKD"), "hong kong dollars|dollar"),
  (CurrencyUnit(code: "TWD"), "taiwan|taiwanese|new taiwan dollars|dollar"),
  (CurrencyUnit(code: "JMD"), "jamaican dollars|dollar"),
  (CurrencyUnit(code: "EUR"), "euros;euro;euroes"),
  (CurrencyUnit(code: "GBP", family: .pound), "pounds;pound"),
  (
    CurrencyUnit(code: "GBP"),
    "quid;sterling;pounds|pound sterling;british|english|uk pounds|pound;gb pounds"
  ),
  (CurrencyUnit(code: "EGP"), "egyptian pounds|pound"),
  (CurrencyUnit(code: "CHF", family: .franc), "francs;franc"),
  (CurrencyUnit(code: "CHF"), "swiss francs|franc;franken"),
  (CurrencyUnit(code: "JPY"), "(japanese) yen"),
  (CurrencyUnit(code: "INR", family: .rupee), "rupees;rupee;rupies"),
  (CurrencyUnit(code: "INR"), "indian rupees|rupee"),
  (CurrencyUnit(code: "PKR"), "pakistani|pakistan rupees|rupee"),
  (CurrencyUnit(code: "LKR"), "sri lankan rupees|rupee"),
  (CurrencyUnit(code: "NPR"), "nepalese|nepali rupees|rupee"),
  (CurrencyUnit(code: "CNY"), "(chinese) yuan|yuans|renminbi;kuai"),
  (CurrencyUnit(family: .krona), "kr;kroner;krone;crowns"),
  (CurrencyUnit(code: "SEK", family: .krona), "kronor;krona"),
  (CurrencyUnit(code: "SEK"), "swedish kronor|krona|kroner|crowns|krone"),
  (CurrencyUnit(code: "NOK"), "norwegian kroner|krone|crowns|kronor|krona"),
  (CurrencyUnit(code: "DKK"), "danish kroner|krone|crowns|kronor|krona"),
  (CurrencyUnit(code: "ISK"), "icelandic krona|kronur|kronas|crowns"),
  (CurrencyUnit(code: "CZK"), "czech koruna|korunas|koruny|crowns;korunas;koruna"),
  (CurrencyUnit(code: "PLN"), "(polish) zloty|zlotys|zlotych|złoty"),
  (CurrencyUnit(code: "HUF"), "(hungarian) forint|forints"),
  (CurrencyUnit(code: "RON"), "romanian lei|leu"),
  (CurrencyUnit(code: "BGN"), "(bulgarian) leva|lev"),
  (CurrencyUnit(code: "BRL"), "reais;brazilian reais|real|reals"),
  (CurrencyUnit(code: "MXN", family: .peso), "pesos;peso"),
  (CurrencyUnit(code: "MXN"), "mexican pesos|peso"),
  (CurrencyUnit(code: "ARS"), "argentine|argentinian|argentinean pesos|peso"),
  (CurrencyUnit(code: "CLP"), "chilean pesos|peso"),
  (CurrencyUnit(code: "COP"), "colombian pesos|peso"),
  (CurrencyUnit(code: "PHP"), "philippine|filipino pesos|peso"),
  (CurrencyUnit(code: "UYU"), "uruguayan pesos|peso"),
  (CurrencyUnit(code: "PEN"), "(peruvian) soles;peruvian sol"),
  (CurrencyUnit(code: "ZAR"), "(south african) rand|rands"),
  (CurrencyUnit(code: "AED"), "dirhams;dirham;emirati|uae dirhams|dirham"),
  (CurrencyUnit(code: "MAD"), "moroccan dirhams|dirham"),
  (CurrencyUnit(code: "SAR"), "riyals;riyal;saudi riyals|riyal"),
  (CurrencyUnit(code: "QAR"), "qatari riyals|riyal"),
  (CurrencyUnit(code: "OMR"), "omani rials|rial|riyals"),
  (CurrencyUnit(code: "KWD"), "kuwaiti dinars|dinar"),
  (CurrencyUnit(code: "BHD"), "bahraini dinars|dinar"),
  (CurrencyUnit(code: "JOD"), "jordanian dinars|dinar"),
  (CurrencyUnit(code: "RSD"), "serbian dinars|dinar"),
  (CurrencyUnit(family: .dinar), "dinars;dinar"),
  (CurrencyUnit(code: "TRY"), "(turkish) lira|liras"),
  (CurrencyUnit(code: "RUB"), "(russian) rubles|ruble|roubles|rouble"),
  (CurrencyUnit(code: "UAH"), "(ukrainian) hryvnia|hryvnias|hryvnya|hryvnyas"),
  (CurrencyUnit(code: "KZT"), "(kazakh) tenge"),
  (CurrencyUnit(code: "GEL"), "georgian lari;lari"),
  (CurrencyUnit(code: "ILS"), "(israeli) shekels|shekel|sheqels;new shekels"),
  (CurrencyUnit(code: "KRW"), "korean won;south korean won"),
  (CurrencyUnit(code: "THB"), "(thai) baht|bahts"),
  (CurrencyUnit(code: "VND"), "(vietnamese) dong"),
  (CurrencyUnit(code: "IDR"), "(indonesian) rupiah|rupiahs"),
  (CurrencyUnit(code: "MYR"), "(malaysian) ringgit|ringgits"),
  (CurrencyUnit(code: "BDT"), "(bangladeshi) taka|takas"),
  (CurrencyUnit(code: "NGN"), "(nigerian) naira|nairas"),
  (CurrencyUnit(code: "KES"), "kenyan shillings|shilling;shillings"),
  (CurrencyUnit(code: "TZS"), "tanzanian shillings|shilling"),
  (CurrencyUnit(code: "UGX"), "ugandan shillings|shilling"),
  (CurrencyUnit(code: "GHS"), "(ghanaian) cedis|cedi"),
  (CurrencyUnit(code: "CRC"), "(costa rican) colones"),
  (
    CurrencyUnit(code: "USD", isHundredth: true, family: .cent),
    "cents;cent;pennies"
  ),
  (CurrencyUnit(code: "USD", isHundredth: true), "us cents|cent"),
  (CurrencyUnit(code: "EUR", isHundredth: true), "euro|eur cents|cent;eurocents;eurocent"),
  (CurrencyUnit(code: "CAD", isHundredth: true), "canadian cents|cent"),
  (CurrencyUnit(code: "AUD", isHundredth: true), "australian|aussie cents|cent"),
  (CurrencyUnit(code: "GBP", isHundredth: true), "pence;penny;p sterling"),
  (CurrencyUnit(code: "INR", isHundredth: true), "paise;paisa"),
  (CurrencyUnit(code: "RUB", isHundredth: true), "kopecks;kopeks"),
])
