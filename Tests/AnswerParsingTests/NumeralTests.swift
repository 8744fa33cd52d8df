import Testing

/// Numbers as they are said and written, before anything is asked.
@Suite struct NumeralTests {
  @Test(arguments: [
    ("three hundred twelve", "312"), ("twenty-two thousand five hundred", "22500"),
    ("seventy six", "76"), ("two and a half thousand", "2500"), ("one point five", "1.5"),
    ("six hundred and forty-two thousand and nine", "642009"), ("a thousand and one", "1001"),
    ("a million two hundred thousand", "1200000"), ("eleven hundred", "1100"),
    ("nineteen hundred", "1900"), ("zilch", "0"),
    ("a single plant", "1"), ("a pair of shoes", "2"),
    ("a couple of laptops", "2"), ("a dozen eggs", "12"), ("two dozen", "24"),
    ("three dozens", "36"), ("half a dozen", "6"), ("half dozen", "6"), ("5 dozen", "60"),
    ("4 doz", "48"), ("two hundred dozen", "2400"),
  ])
  func words(text: String, value: String) {
    #expect(spokenNumbers(text) == [value])
  }

  @Test(arguments: [
    ("two thirds", "0.667"), ("a half", "0.5"), ("one half", "0.5"), ("one fifth", "0.2"),
    ("four fifths", "0.8"), ("seven eighths", "0.875"), ("nine tenths", "0.9"),
    ("one twentieth", "0.05"), ("5 and 3/4", "5.75"), ("2 1/2", "2.5"),
    ("six and a half", "6.5"), ("six and a quarter", "6.25"), ("six and two thirds", "6.667"),
    ("½", "0.5"), ("¾", "0.75"), ("2½", "2.5"), ("a half million", "500000"),
    ("three quarters of a billion", "750000000"), ("half a billion", "500000000"),
    ("quarter of a million", "250000"), ("one and a half million", "1500000"),
    ("1.5 mil", "1500000"),
  ])
  func partsOfAWhole(text: String, value: String) {
    #expect(spokenNumbers(text) == [value])
  }

  @Test(arguments: [
    ("7,234,568", "7234568"), ("1 234 567", "1234567"), ("1'234'567", "1234567"),
    ("12,34,567", "1234567"), ("12,34,567.50", "1234567.5"), ("1.234.567", "1234567"),
    ("1.234.567,89", "1234567.89"), ("1,234.5", "1234.5"), ("987.65", "987.65"), ("0,5", "0.5"),
    (".5", "0.5"), ("-.5", "-0.5"), ("-17", "-17"), ("minus 17.3", "-17.3"),
    ("negative thirty", "-30"), ("−42", "-42"), ("+42", "42"), ("007", "7"), ("1e6", "1000000"),
    ("1.5e3", "1500"), ("2E5", "200000"), ("3e-2", "0.03"), ("1 234 567.89", "1234567.89"),
    ("1 234 567.89", "1234567.89"), ("5 000 000", "5000000"), ("450 000 employees", "450000"),
  ])
  func figures(text: String, value: String) {
    #expect(spokenNumbers(text) == [value])
  }

  @Test(arguments: [
    ("50K", "50000"), ("50 k", "50000"), ("3M", "3000000"), ("3 M", "3000000"),
    ("7 mio", "7000000"), ("7mil", "7000000"), ("2.5bn", "2500000000"),
    ("2.5 bn", "2500000000"), ("1.2G", "1200000000"), ("3 lakh", "300000"),
    ("3 lakhs", "300000"), ("2 crore", "20000000"), ("2 cr", "20000000"),
    ("1 lakh crore", "1000000000000"), ("5 trillion", "5000000000000"),
    ("five hundred million", "500000000"), ("six hundred thousand", "600000"),
    ("0.5 million", "500000"), ("12 hundred", "1200"),
    ("thirty million five hundred thousand", "30500000"),
  ])
  func magnitudes(text: String, value: String) {
    #expect(spokenNumbers(text) == [value])
  }

  @Test(arguments: [
    ("45 percent", "45"), ("45%", "45"), ("four percent", "4"), ("12.5 %", "12.5"),
  ])
  func percentages(text: String, value: String) {
    #expect(spokenNumbers(text) == [value])
  }

  @Test(arguments: [
    ("more than 45", "45.."), ("fewer than 9 people", "..9"),
    ("less than or equal to 12", "..12"), ("greater or equal than 12", "12.."),
    ("less or equal than 12", "..12"), ("at least 5 and at most 9", "5..9"),
    ("between 4 and 9", "4..9"), ("from 3 to 7", "3..7"), ("between four and nine", "4..9"),
    ("3 to 7", "3..7"), ("3-7", "3..7"), ("3 - 7", "3..7"), ("3–7", "3..7"), ("3..7", "3..7"),
    (">30", "30.."), ("> 30", "30.."), (">=30", "30.."), ("> = 30", "30.."), ("<30", "..30"),
    ("<-30", "..-30"), ("≥ 30", "30.."), ("≤30", "..30"), ("30+", "30.."),
    ("30 or more", "30.."), ("30 or less", "..30"), ("30 or fewer", "..30"),
    ("30 and above", "30.."), ("a minimum of 30", "30.."), ("a maximum of 30", "..30"),
    ("not more than 30", "..30"), ("not less than 30", "30.."), ("no fewer than 30", "30.."),
    ("not exceeding 30", "..30"), ("bigger than 30 but smaller than 40", "30..40"),
    ("upwards of 30", "30.."), ("north of 30", "30.."), ("south of 30", "..30"),
    ("in excess of 30", "30.."), ("up to 30", "..30"), ("as many as 30", "..30"),
    ("at most thirty", "..30"), ("greater than minus 30", "-30.."), ("below 30", "..30"),
    ("under thirty", "..30"), ("over a hundred", "100.."), ("equal to 30", "30"),
    ("equals 30", "30"), ("exactly 30", "30"), ("around 30", "30"), ("~30", "30"),
    ("30-ish", "30"), ("30ish", "30"), ("ten or twelve", "10..12"),
    ("ten to twelve thousand", "10000..12000"), ("between three and four hundred", "300..400"),
    ("three or four hundred", "300..400"), ("2 to 3 million", "2000000..3000000"),
    ("2-3m", "2000000..3000000"), ("10k to 20k", "10000..20000"), ("10k-20k", "10000..20000"),
  ])
  func bounds(text: String, value: String) {
    #expect(spokenNumbers(text) == [value])
  }

  /// Two bounds of one number, in any order and writing.
  @Test(arguments: [
    "at least 15 and at most 40", "not less than 15 and not more than 40", "over 15 but under 40",
    "less than 40 and more than 15", "larger than 15, smaller than 40", ">15 and <40",
    "from 15 up to 40", "from 15 through 40", "between fifteen to forty",
    "in the range of 15 to 40",
    "above fifteen and below forty", ">= 15 and <= 40", "anywhere from 15 to 40",
  ])
  func twoBoundsAreOneRange(text: String) {
    #expect(spokenNumbers(text) == ["15..40"])
  }

  @Test(arguments: [
    ("never more than 40", "..40"), ("doesn't exceed 40", "..40"), ("not under 40", "40.."),
    ("equal or greater than 40", "40.."), ("max. 40", "..40"), ("from -5 to -1", "-5..-1"),
    ("more than 2/3", "0.667.."), ("hundreds of emails", "100.."), ("a good hundred", "100"),
    ("seven thousandths", "0.007"), ("three and one third", "3.333"), ("4 3/4", "4.75"),
    ("12.345,67", "12345.67"), ("a hundred trillion", "100000000000000"),
  ])
  func boundsAndParts(text: String, value: String) {
    #expect(spokenNumbers(text) == [value])
  }

  @Test func decimalsComeBackWithTheMagnitude() {
    #expect(spokenNumbers("1.23456 million") == ["1234560"])
    #expect(spokenNumbers("2.174 trillion") == ["2174000000000"])
    #expect(spokenNumbers("3.142") == ["3.142"])
    #expect(spokenNumbers("12.500") == ["12500"])
  }

  @Test(arguments: ["it's open 24/7", "ring 555-0142", "555-867-5309 is the desk", "a 75ml vial"])
  func areNoNumbers(text: String) {
    #expect(spokenNumbers(text) == [])
  }

  @Test func thirdIsAPartOrAPlace() {
    #expect(spokenNumbers("a third of the team") == ["0.333"])
    #expect(spokenNumbers("a third vendor") == [])
    #expect(spokenNumbers("one third party") == ["1"])
    #expect(spokenNumbers("three quarters of our customers") == ["0.75"])
    #expect(spokenNumbers("three quarters") == [])
  }
}
