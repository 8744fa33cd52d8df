import Qualification
import Testing

/// Amounts of money as shops and people write them, before anything is asked.
@Suite struct CurrencyTests {
  @Test(arguments: [
    ("30MUSD", "30,000,000 USD"), ("30 MUSD", "30,000,000 USD"), ("EUR2,5k", "2,500 EUR"),
    ("EUR 2.5k", "2,500 EUR"), ("US$:12", "12 USD"), ("US$ 12", "12 USD"), ("USD12", "12 USD"),
    ("12USD", "12 USD"), ("12 usd", "12 USD"), ("U.S. $ 12", "12 USD"),
    ("12 U.S. dollars", "12 USD"), ("$12 US", "12 USD"), ("$12 USD", "12 USD"),
    ("C$ 40", "40 CAD"), ("CA$40", "40 CAD"), ("CDN$ 40", "40 CAD"), ("Can$40", "40 CAD"),
    ("A$40", "40 AUD"), ("AU$40", "40 AUD"), ("AUD 40", "40 AUD"), ("NZ$40", "40 NZD"),
    ("HK$40", "40 HKD"), ("S$40", "40 SGD"), ("SGD 40", "40 SGD"), ("NT$400", "400 TWD"),
    ("R$ 40", "40 BRL"), ("ZAR 400", "400 ZAR"), ("¥4000", "4,000 JPY"), ("4000円", "4,000 JPY"),
    ("¥ 4,000", "4,000 JPY"), ("RMB 300", "300 CNY"), ("CNY 300", "300 CNY"),
    ("300元", "300 CNY"), ("300 yuan", "300 CNY"), ("₹ 500", "500 INR"), ("Rs. 500", "500 INR"),
    ("Rs 1,50,000", "150,000 INR"), ("INR 500", "500 INR"), ("500 rupees", "500 INR"),
    ("500 INR", "500 INR"), ("₩50,000", "50,000 KRW"), ("50,000 won", "50,000 KRW"),
    ("₺75", "75 TRY"), ("75 TL", "75 TRY"), ("75 lira", "75 TRY"), ("₴250", "250 UAH"),
    ("250 грн", "250 UAH"), ("250 hryvnia", "250 UAH"), ("₽1500", "1,500 RUB"),
    ("1500 руб.", "1,500 RUB"), ("1500 rubles", "1,500 RUB"), ("₪99", "99 ILS"),
    ("99 shekels", "99 ILS"), ("₫200000", "200,000 VND"), ("฿300", "300 THB"),
    ("300 baht", "300 THB"), ("₱450", "450 PHP"), ("₦1000", "1,000 NGN"),
    ("1000 naira", "1,000 NGN"), ("50 zł", "50 PLN"), ("50 zl", "50 PLN"),
    ("49,99 zł", "49.99 PLN"), ("50 PLN", "50 PLN"), ("50 zloty", "50 PLN"),
    ("120 Kč", "120 CZK"), ("120 Kc", "120 CZK"), ("120 CZK", "120 CZK"),
    ("5000 Ft", "5,000 HUF"), ("5000 HUF", "5,000 HUF"), ("5000 forint", "5,000 HUF"),
    ("200 lei", "200 RON"), ("200 RON", "200 RON"), ("30 лв", "30 BGN"), ("30 BGN", "30 BGN"),
    ("kr 500", "500"), ("500 kr", "500"), ("500 kr.", "500"), ("500 SEK", "500 SEK"),
    ("SEK 500", "500 SEK"), ("500 NOK", "500 NOK"), ("500 DKK", "500 DKK"),
    ("500 swedish krona", "500 SEK"), ("500 swedish kronor", "500 SEK"),
    ("500 norwegian krone", "500 NOK"), ("500 danish kroner", "500 DKK"),
  ])
  func codesAndSigns(text: String, value: String) {
    #expect(spokenAmounts(text) == [value])
  }

  @Test(arguments: [
    ("CHF 1'200", "1,200 CHF"), ("CHF 1'200.50", "1,200.50 CHF"), ("1'200 CHF", "1,200 CHF"),
    ("Fr. 50.-", "50 CHF"), ("SFr. 50", "50 CHF"), ("50 swiss francs", "50 CHF"),
    ("50 francs", "50 CHF"), ("AED 300", "300 AED"), ("300 AED", "300 AED"),
    ("300 dirhams", "300 AED"), ("SAR 300", "300 SAR"), ("300 riyals", "300 SAR"),
    ("QAR 200", "200 QAR"), ("KWD 20", "20 KWD"), ("BHD 20", "20 BHD"), ("EGP 700", "700 EGP"),
    ("PKR 700", "700 PKR"), ("BDT 700", "700 BDT"), ("LKR 700", "700 LKR"), ("৳700", "700 BDT"),
    ("IDR 50.000", "50,000 IDR"), ("Rp 50.000", "50,000 IDR"), ("Rp50.000", "50,000 IDR"),
    ("RM 45", "45 MYR"), ("RM45.90", "45.90 MYR"), ("MYR 45", "45 MYR"), ("MX$ 45", "45 MXN"),
    ("MXN 45", "45 MXN"), ("ARS 45", "45 ARS"), ("CLP 4500", "4,500 CLP"),
    ("COP 45000", "45,000 COP"), ("BRL 45", "45 BRL"), ("45 reais", "45 BRL"),
    ("KES 900", "900 KES"), ("KSh 900", "900 KES"), ("GHS 20", "20 GHS"),
    ("TWD 300", "300 TWD"), ("€ 12,50", "12.50 EUR"), ("12,50€", "12.50 EUR"),
    ("12,50 EUR", "12.50 EUR"), ("12.50 Euro", "12.50 EUR"), ("1.250,00 €", "1,250 EUR"),
    ("€1.250", "1,250 EUR"), ("1 250,00 €", "1,250 EUR"), ("1 250 €", "1,250 EUR"),
    ("€ 1 250,50", "1,250.50 EUR"), ("12€50", "12.50 EUR"), ("5 euro", "5 EUR"),
    ("5 euros", "5 EUR"), ("5 euros 20", "5.20 EUR"), ("£12.50", "12.50 GBP"),
    ("£ 1,250.00", "1,250 GBP"), ("12.50 GBP", "12.50 GBP"), ("12 quid", "12 GBP"),
    ("12 pounds sterling", "12 GBP"), ("99 pence", "0.99 GBP"), ("4 pounds 50", "4.50 GBP"),
    ("4 pounds 50 pence", "4.50 GBP"), ("four pounds fifty", "4.50 GBP"),
    ("three dollars and 20 cents", "3.20 USD"), ("three dollars twenty cents", "3.20 USD"),
    ("3 dollars and twenty", "3.20 USD"), ("a dollar fifty", "1.50 USD"),
    ("a buck fifty", "1.50 USD"), ("two bucks", "2 USD"), ("a dollar", "1 USD"),
    ("one dollar", "1 USD"), ("25 cents", "0.25 USD"), ("25¢", "0.25 USD"),
    ("$0.99", "0.99 USD"), ("$.99", "0.99 USD"), ("$ .99", "0.99 USD"),
    ("$1,299.00", "1,299 USD"), ("$1299", "1,299 USD"), ("$ 1 299.00", "1,299 USD"),
    ("-$5", "-5 USD"), ("$-5", "-5 USD"), ("- $5", "5 USD"), ("($5)", "5 USD"),
    ("$5-10", "5–10 USD"), ("$5 - $10", "5–10 USD"), ("$5-$10", "5–10 USD"),
    ("$5 to 10", "5–10 USD"), ("5 to 10 dollars", "5–10 USD"),
    ("between $5 and $10", "5–10 USD"),
  ])
  func separatorsAndNames(text: String, value: String) {
    #expect(spokenAmounts(text) == [value])
  }

  @Test(arguments: [
    ("between 5 and 10 dollars", "5–10 USD"), ("from 5 to 10 dollars", "5–10 USD"),
    ("5-10 €", "5–10 EUR"), ("€5-10k", "5,000–10,000 EUR"), ("5k-10k €", "5,000–10,000 EUR"),
    ("40 or 50 grand", "40,000–50,000"), ("30, 35k max", "30,000–35,000"),
    ("over $500", "over 500 USD"), ("more than $500", "over 500 USD"),
    ("less than $500", "up to 500 USD"), ("under $500", "up to 500 USD"),
    ("at least €500", "over 500 EUR"), ("up to €500", "up to 500 EUR"),
    ("$500+", "over 500 USD"), ("$500 or more", "over 500 USD"),
    ("$500 or less", "up to 500 USD"), ("no more than $500", "up to 500 USD"),
    ("not exceeding $500", "up to 500 USD"), ("$500 max", "up to 500 USD"),
    ("max $500", "up to 500 USD"), ("minimum of $500", "over 500 USD"),
    ("around $500", "about 500 USD"), ("~$500", "about 500 USD"), ("$~500", "about 500 USD"),
    ("approx. $500", "about 500 USD"), ("approximately $500", "about 500 USD"),
    ("about 500 dollars", "about 500 USD"), ("$500ish", "about 500 USD"),
    ("$5M", "5,000,000 USD"), ("$5m", "5,000,000 USD"), ("$5MM", "5,000,000 USD"),
    ("$5mm", "5,000,000 USD"), ("$5 M", "5,000,000 USD"), ("$5 mil", "5,000,000 USD"),
    ("$5 mio", "5,000,000 USD"), ("€5 Mio.", "5,000,000 EUR"), ("$5B", "5,000,000,000 USD"),
    ("$5b", "5,000,000,000 USD"), ("$5 bn", "5,000,000,000 USD"), ("$5bn", "5,000,000,000 USD"),
    ("$5 billion", "5,000,000,000 USD"), ("$2.5T", "2,500,000,000,000 USD"),
    ("$2.5 trillion", "2,500,000,000,000 USD"), ("£3k", "3,000 GBP"), ("£3K", "3,000 GBP"),
    ("£3 thousand", "3,000 GBP"), ("5 million dollars", "5,000,000 USD"),
    ("five million US dollars", "5,000,000 USD"), ("half a million dollars", "500,000 USD"),
    ("three quarters of a billion dollars", "750,000,000 USD"),
    ("two and a half million euros", "2,500,000 EUR"), ("₹2 crore", "20,000,000 INR"),
    ("₹2 Cr", "20,000,000 INR"), ("₹2.5Cr", "25,000,000 INR"), ("₹5L", "500,000 INR"),
    ("Rs 5 lakh", "500,000 INR"), ("7-9 lakh rupees", "700,000–900,000 INR"),
    ("12,34,567.50 INR", "1,234,567.50 INR"), ("EUR 12.000,00", "12,000 EUR"),
    ("1.234.567,89 EUR", "1,234,567.89 EUR"), ("USD 1 234 567.89", "1,234,567.89 USD"),
    ("Price: $45.00", "45 USD"), ("Price $45.00 each", "45 USD"), ("Only 45,- €", "45 EUR"),
    ("45,— €", "45 EUR"), ("45.- CHF", "45 CHF"), ("€45,-", "45 EUR"),
    ("45 €/month", "45 EUR a month"), ("45€ pro", "45 EUR"), ("45$", "45 USD"),
    ("45 $", "45 USD"), ("45 $ CAD", "45 CAD"), ("usd 45 to usd 60", "45–60 USD"),
    ("12 000 €", "12,000 EUR"), ("12 000 €", "12,000 EUR"), ("12 000,50 €", "12,000.50 EUR"),
    ("2,000.00 Dollars", "2,000 USD"), ("two thousand dollars", "2,000 USD"),
    ("twenty five hundred dollars", "2,500 USD"), ("nineteen dollars ninety five", "19.95 USD"),
    ("a hundred bucks", "100 USD"), ("ten grand", "10,000"), ("nine grand", "9,000"),
    ("half a grand", "500"), ("5 figures", "about 10,000–90,000"),
  ])
  func boundsAndMagnitudes(text: String, value: String) {
    #expect(spokenAmounts(text) == [value])
  }

  @Test(arguments: [
    ("Was $60, now $45", ["60 USD", "45 USD"]), ("$45.00 $60.00", ["45 USD", "60 USD"]),
    ("rmb 15 usd 25", ["15 CNY", "25 USD"]), ("$100 and €80", ["100 USD", "80 EUR"]),
  ])
  func severalAmountsStaySeveral(text: String, values: [String]) {
    #expect(spokenAmounts(text) == values)
  }

  /// The setting says which dollar, pound, peso or crown is meant where the words leave it open.
  @Test(arguments: [
    ("CAD", "$40", "40 CAD"), ("AUD", "forty dollars", "40 AUD"), ("SEK", "500 kr", "500 SEK"),
    ("NOK", "kr 500", "500 NOK"), ("COP", "9000 pesos", "9,000 COP"),
    ("EUR", "40 cents", "0.40 EUR"),
    ("EUR", "$40", "40 USD"), ("CAD", "US$40", "40 USD"), ("CAD", "40 American dollars", "40 USD"),
    ("CNY", "¥90", "90 CNY"), ("PKR", "900 rupees", "900 PKR"), ("EUR", "40k", "40,000"),
  ])
  func theSettingChoosesAmongCurrenciesOfOneName(currency: String, text: String, value: String) {
    #expect(spokenAmounts(text, settings: Settings(currency: currency)) == [value])
  }

  @Test(arguments: [
    "try 5 of them", "PEN", "we won 3", "cop 5 minutes", "50 ron", "12 real issues",
    "three bars of signal", "two mars bars", "5 mall shops",
  ])
  func wordsThatLookLikeCodesAreNone(text: String) {
    #expect(spokenAmounts(text) == [])
  }
}
