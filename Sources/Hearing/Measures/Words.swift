/// How many words a text has, counted by the spaces between them.
func countWords(in text: String) -> Int {
  var count = 0
  var isInside = false
  for byte in text.utf8 {
    let isSpace = byte == 32 || (9...13).contains(byte)
    if !isSpace && !isInside { count += 1 }
    isInside = !isSpace
  }
  return count
}
