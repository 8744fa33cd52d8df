import Qualification

let months: WordMap<Int> = [
  "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4,
  "may": 5, "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9,
  "sep": 9, "sept": 9, "october": 10, "oct": 10, "november": 11, "nov": 11, "december": 12,
  "dec": 12,
]

let weekdays: WordMap<Weekday> = [
  "monday": .monday, "mon": .monday, "tuesday": .tuesday, "tue": .tuesday, "tues": .tuesday,
  "wednesday": .wednesday, "wed": .wednesday, "thursday": .thursday, "thu": .thursday,
  "thurs": .thursday, "thur": .thursday, "weds": .wednesday, "friday": .friday, "fri": .friday,
  "saturday": .saturday, "sat": .saturday,
  "sunday": .sunday, "sun": .sunday,
]

/// Words that are a month or weekday only where something beside them says so.
let falseFriends: WordSet = ["may", "march", "mar", "sat", "sun", "wed", "mon", "fri", "jan"]

let calendarUnits: WordMap<Period.Unit> = [
  "day": .day, "days": .day, "week": .week, "weeks": .week, "wk": .week, "wks": .week,
  "month": .month, "months": .month, "mo": .month, "mos": .month, "mth": .month, "mths": .month,
  "quarter": .quarter,
  "quarters": .quarter, "qtr": .quarter, "qtrs": .quarter, "year": .year, "years": .year,
  "yr": .year, "yrs": .year,
]

/// Letters glued to a number that are a unit of time, such as the `w` of `8w`.
let unitSuffixes: WordMap<Period.Unit> = [
  "d": .day, "days": .day, "day": .day, "w": .week, "wk": .week, "wks": .week, "weeks": .week,
  "mo": .month, "mos": .month, "mth": .month, "months": .month, "q": .quarter, "y": .year,
  "yr": .year, "yrs": .year, "years": .year, "year": .year, "month": .month, "week": .week,
]

/// How far from now: this, next, last.
let deictics = PhraseTable<Int>([
  (0, "this;the current;current;this very"),
  (2, "this coming|upcoming;the coming|upcoming"),
  (1, "next;the next;the new;the following;following;coming;upcoming;the very next"),
  (
    -1,
    """
    last;the last;previous;the previous;past;the past;this past;these past;this last;prior;\
    the prior;preceding;the preceding
    """
  ),
])

/// Words for a part of a period.
let parts = PhraseTable<Period.Part>([
  (
    .late,
    """
    (the) end of;late;close of;the close of;the last part of;the end;end;\
    back end of;the back end of;(the) tail end of;late in;late on in;towards|toward the end of;\
    (the) latter part of;(the) later part of
    """
  ),
  (
    .early,
    """
    early;(the) beginning of;(the) start of;early in;early on in;beginning;start of;\
    (the) first part of;(the) early part of;(the) onset of
    """
  ),
  (
    .middle,
    "mid;(the) middle of;midway through|in;halfway through;middle;(the) middle part of;mid way through"
  ),
  (
    .rest,
    """
    (the) rest of;(the) remainder of;(the) remaining of;what is left of;what's left of;\
    (the) remaining days|weeks|months|part of|in;the balance of;remaining;the remaining
    """
  ),
  (.laterHalf, "later;later in;later on;later on in;(the) back half of;(the) latter half of"),
  (
    .earlierHalf,
    "earlier;earlier in;earlier on;earlier on in;(the) front half of;(the) former half of"
  ),
  (.soFar, "so far;thus far;so far in"),
])

/// Seasons of the northern half, by their first month.
let seasons: WordMap<Int> = ["spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12]

/// An end or beginning in one word: year-end, EOQ, BOY, fiscal year close.
let namedParts = PhraseTable<NamedPart>([
  (
    NamedPart(unit: .year),
    """
    year end;years end;the year end;end of (the) year;eoy;close of (the) year;(the) year's end;\
    year close
    """
  ),
  (
    NamedPart(unit: .year, isFiscal: true),
    """
    (our|the) fiscal year close|end;(our|the) end of (the|our) fiscal (year);\
    (our|the) financial year end;fy end;eofy;end of fy;end of (the) financial year;\
    (our|the) fy close
    """
  ),
  (
    NamedPart(unit: .quarter),
    "quarter end;end of (the) quarter;eoq;end of (the) qtr;quarter close;(the) quarter's end"
  ),
  (NamedPart(unit: .month), "month end;end of (the) month;eom;the month's end"),
  (NamedPart(unit: .week), "end of (the) week;eow;week's end"),
  (NamedPart(unit: .year, part: .middle), "midyear;mid year"),
  (NamedPart(unit: .month, part: .middle), "midmonth;mid month"),
  (NamedPart(unit: .week, part: .middle), "midweek;mid week"),
  (NamedPart(unit: .year, part: .early), "boy;start of year;beginning of year"),
  (NamedPart(unit: .quarter, part: .early), "boq;start of quarter;beginning of quarter"),
  (NamedPart(unit: .month, part: .early), "bom;start of month;beginning of month"),
  (NamedPart(unit: .year, part: .soFar), "year to date;ytd;the year to date"),
  (NamedPart(unit: .quarter, part: .soFar), "quarter to date;qtd"),
  (NamedPart(unit: .month, part: .soFar), "month to date;mtd"),
])

struct NamedPart: Hashable {
  var unit: Period.Unit
  var isFiscal = false
  var part = Period.Part.late
}

/// The end of a day of work: of the day behind it, or of today.
let dayEnds = PhraseTable<Bool>([
  (true, "eod;eob;cob;cop;end of (the) day;end of business;(the) close of business|play|trading")
])
