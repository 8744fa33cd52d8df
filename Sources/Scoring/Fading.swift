import Qualification

/// What is left of a fact's points after a time: `1024 × 0.5^(age / halfLife)`, rounded.
///
/// From a table of 64 steps an octave, in integers, so that every machine gives the same. An age
/// below zero counts as none; a half-life below one day counts as one.
public func fadingFactor(ageInDays: Int, halfLife: Int) -> Int {
  let age = min(max(0, ageInDays), 4_000_000)
  let half = max(1, halfLife)
  let octave = age / half
  guard octave < 11 else { return 0 }
  let step = (age % half * 64 + half / 2) / half
  let whole = step == 64 ? octave + 1 : octave
  let value = halving[step % 64]
  return whole == 0 ? value : (value + (1 << (whole - 1))) >> whole
}

/// `1024 × 0.5^(step / 64)` for the 64 steps of an octave, rounded to the nearest integer.
private let halving: [Int] = [
  1024, 1013, 1002, 991, 981, 970, 960, 949, 939, 929, 919, 909, 899, 890, 880, 870,
  861, 852, 843, 834, 825, 816, 807, 798, 790, 781, 773, 764, 756, 748, 740, 732,
  724, 716, 709, 701, 693, 686, 679, 671, 664, 657, 650, 643, 636, 629, 622, 616,
  609, 602, 596, 589, 583, 577, 571, 564, 558, 552, 546, 540, 535, 529, 523, 518,
]
