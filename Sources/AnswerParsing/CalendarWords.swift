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
  "month": .month, "months": .month, "mo": .month, "mos": .month, "quarter": .quarter,
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
  (1, "next;the next;the new;the following;following;coming;upcoming"),
  (-1, "last;the last;previous;the previous;past;the past;this past;these past"),
])

/// Words for a part of a period.
let parts = PhraseTable<Period.Part>([
  (
    .late,
    """
    (the) end of;late;close of;the close of;the last part of;the end;end;\
    back end of;the back end of;tail end of;late in;towards|toward the end of
    """
  ),
  (.early, "early;(the) beginning of;(the) start of;early in;beginning;start of"),
  (.middle, "mid;(the) middle of;midway through;middle"),
  (.rest, "(the) rest of;(the) remainder of;(the) remaining of;what is left of;what's left of"),
  (.laterHalf, "later;later in"), (.earlierHalf, "earlier;earlier in"),
])

/// Days and stretches with a name of their own, as a month and day of every year.
let holidays = PhraseTable<HolidayDate>([
  (HolidayDate(month: 12, day: 25), "christmas;xmas"),
  (HolidayDate(month: 12, day: 24), "the holidays;christmas eve"),
  (HolidayDate(month: 12, day: 31), "new years eve;new year's eve"),
  (HolidayDate(month: 1, day: 1), "new year's (day);new years day"),
])

struct HolidayDate: Hashable {
  var month: Int
  var day: Int
}

/// Seasons of the northern half, by their first month.
let seasons: WordMap<Int> = ["spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12]

/// The end of a stretch in one word: year-end, EOQ, fiscal year close.
let namedEnds = PhraseTable<NamedEnd>([
  (
    NamedEnd(unit: .year),
    "year end;years end;the year end;end of (the) year;eoy;close of (the) year;the year's end"
  ),
  (
    NamedEnd(unit: .year, isFiscal: true),
    """
    (our|the) fiscal year close|end;(our|the) end of (the|our) fiscal (year);\
    (our|the) financial year end;fy end;eofy;end of fy;end of (the) financial year;\
    (our|the) fy close
    """
  ),
  (NamedEnd(unit: .quarter), "quarter end;end of (the) quarter;eoq;end of (the) qtr;quarter close"),
  (NamedEnd(unit: .month), "month end;end of (the) month;eom"),
  (NamedEnd(unit: .week), "end of (the) week;eow;week's end"),
])

struct NamedEnd: Hashable {
  var unit: Period.Unit
  var isFiscal = false
}
