/// The names of many files in one piece of memory, in their order and by the contact to which each
/// belongs: some seventy bytes a file, where texts and tables of them would take several times that.
struct FileNames: Sendable {
  private var bytes: [UInt8] = []
  private var places: [Place] = []
  /// The numbers of the names, ordered by their keys.
  private var byKey: [UInt32] = []

  /// Where a name stands among the bytes, and the key of its contact in it.
  private struct Place {
    var name: Range<UInt32>
    var key: Range<UInt32>
  }

  /// Takes over names of files, in their order, that belong to contacts; others are left out.
  init(_ names: [String]) {
    for name in names {
      guard let key = Book.contactID(ofFile: name),
        let dot = name.utf8.lastIndex(of: UInt8(ascii: "."))
      else { continue }
      let start = UInt32(bytes.count)
      bytes += name.utf8
      let keyEnd = start + UInt32(name.utf8.distance(from: name.startIndex, to: dot))
      places.append(
        Place(
          name: start..<UInt32(bytes.count), key: keyEnd - UInt32(key.utf8.count)..<keyEnd))
    }
    byKey = places.indices.map { UInt32($0) }.sorted { one, other in
      let (left, right) = (keyBytes(one), keyBytes(other))
      if left.lexicographicallyPrecedes(right) { return true }
      return one < other && !right.lexicographicallyPrecedes(left)
    }
  }

  /// How many names there are.
  var count: Int { places.count }

  /// The name with a number, counted from 0.
  subscript(index: Int) -> String { text(places[index].name) }

  /// The key of the contact to which the file with a number belongs.
  func key(_ index: Int) -> String { text(places[index].key) }

  /// The names of the files of a contact, in their order.
  func names(of key: String) -> [String] {
    let key = Array(key.utf8)
    var (low, high) = (0, byKey.count)
    while low < high {
      let middle = (low + high) / 2
      if keyBytes(byKey[middle]).lexicographicallyPrecedes(key) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return byKey[low...].prefix { keyBytes($0).elementsEqual(key) }.map { self[Int($0)] }
  }

  private func keyBytes(_ index: UInt32) -> ArraySlice<UInt8> {
    let key = places[Int(index)].key
    return bytes[Int(key.lowerBound)..<Int(key.upperBound)]
  }

  private func text(_ range: Range<UInt32>) -> String {
    String(decoding: bytes[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self)
  }
}
