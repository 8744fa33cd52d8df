import Crypto
import Glibc

/// The first 12 hex digits of SHA-256 over bytes.
public func hash(of bytes: some Sequence<UInt8>) -> String {
  var hasher = SHA256()
  hasher.update(data: Array(bytes))
  return hasher.finalize().prefix(6).map { byte in
    let digits = String(byte, radix: 16)
    return digits.utf8.count < 2 ? "0" + digits : digits
  }.joined()
}

/// How files are opened for reading.
let openFlags = O_RDONLY | O_NONBLOCK

/// A new key of four letters and digits that none of the known ones is; a longer one where hardly any
/// of four is left.
///
/// It begins with a letter and has no vowel, so that it spells neither a number nor a word.
func newID(avoiding known: Set<String>) -> String {
  let letters = Array("bcdfghjkmnpqrstvwxz")
  let others = Array("bcdfghjkmnpqrstvwxz23456789")
  var tries = 0
  while true {
    let bytes = randomBytes(4 + tries / 64).map { Int($0) }
    var id = String(letters[bytes[0] % letters.count])
    for byte in bytes[1...] { id.append(others[byte % others.count]) }
    if !known.contains(id) { return id }
    tries += 1
  }
}

/// How lock files are opened.
let lockFlags = O_RDWR | O_CREAT
