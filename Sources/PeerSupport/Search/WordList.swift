/// Distinct words, each with a number, found whole by hashing and by their beginning in sorted order.
///
/// All bytes stand in one array: a hundred thousand small strings would cost ten times the room.
struct WordList: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []
  /// The first eight bytes of each word as a number that sorts like them; settles most comparisons.
  private var keys: [UInt64] = []
  /// Word numbers plus one, at a place that follows from the hash; 0 is a free place.
  private var places: [UInt32] = Array(repeating: 0, count: 1_024)
  private var sorted: [UInt32] = []

  var count: Int { ends.count }

  /// The number of a word, which is new when the word is.
  mutating func number(of word: ArraySlice<UInt8>) -> Int {
    let key = WordList.key(word)
    let place = place(of: word, key)
    if places[place] != 0 { return Int(places[place] - 1) }
    bytes.append(contentsOf: word)
    ends.append(UInt32(bytes.count))
    keys.append(key)
    places[place] = UInt32(count)
    if count * 2 > places.count { makeRoom() }
    return count - 1
  }

  /// The number of a word that is there.
  func find(_ word: ArraySlice<UInt8>) -> Int? {
    let place = place(of: word, WordList.key(word))
    return places[place] == 0 ? nil : Int(places[place] - 1)
  }

  /// Where a word stands in the table, or the free place where it would.
  private func place(of word: ArraySlice<UInt8>, _ key: UInt64) -> Int {
    var place = hash(word, key) & (places.count - 1)
    while places[place] != 0 {
      let candidate = Int(places[place] - 1)
      if keys[candidate] == key && isSame(candidate, word) { break }
      place = (place + 1) & (places.count - 1)
    }
    return place
  }

  /// Brings the words that came since the last time into sorted order, once they are enough to be worth it.
  ///
  /// Until then `numbers(beginningWith:)` looks through them one by one.
  mutating func sortWhenWorthwhile() {
    guard (count - sorted.count) * 4 > sorted.count else { return }
    let new = (sorted.count..<count).map(UInt32.init).sorted { precedes(Int($0), Int($1)) }
    var merged: [UInt32] = []
    merged.reserveCapacity(count)
    var old = sorted[...]
    for word in new {
      while let first = old.first, precedes(Int(first), Int(word)) { merged.append(old.removeFirst()) }
      merged.append(word)
    }
    sorted = merged + old
  }

  /// The numbers of all words that begin like this.
  func numbers(beginningWith beginning: [UInt8]) -> [Int] {
    var low = 0
    var high = sorted.count
    let key = WordList.key(beginning[...])
    while low < high {
      let middle = (low + high) / 2
      if isBefore(Int(sorted[middle]), beginning, key) { low = middle + 1 } else { high = middle }
    }
    let begins = { (word: Int) in bytes[range(word)].starts(with: beginning) }
    return sorted[low...].lazy.map(Int.init).prefix(while: begins) + (sorted.count..<count).filter(begins)
  }

  /// The numbers of all words whose beginning is a text but for one slip.
  ///
  /// Every word is looked at: most differ by their first letters, and no further table has to be kept for it.
  func numbers(oneSlipFrom text: [UInt8]) -> [Int] {
    (0..<count).filter { Slip.leads(from: text[...], to: bytes[range($0)]) }
  }

  private func range(_ word: Int) -> Range<Int> { (word == 0 ? 0 : Int(ends[word - 1]))..<Int(ends[word]) }

  private func precedes(_ left: Int, _ right: Int) -> Bool {
    keys[left] != keys[right]
      ? keys[left] < keys[right] : bytes[range(left)].lexicographicallyPrecedes(bytes[range(right)])
  }

  private func isBefore(_ word: Int, _ text: [UInt8], _ key: UInt64) -> Bool {
    keys[word] != key ? keys[word] < key : bytes[range(word)].lexicographicallyPrecedes(text)
  }

  private static func key(_ word: ArraySlice<UInt8>) -> UInt64 {
    let first = word.prefix(8)
    let key = first.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return key << UInt64(8 * (8 - first.count))
  }

  /// Whether a word whose key is the same is the same: only beyond eight bytes is there more to compare.
  private func isSame(_ candidate: Int, _ word: ArraySlice<UInt8>) -> Bool {
    let range = range(candidate)
    return range.count == word.count && (word.count <= 8 || bytes[range] == word)
  }

  private func hash(_ word: ArraySlice<UInt8>, _ key: UInt64) -> Int {
    var hash = key &* 0x9e37_79b9_7f4a_7c15
    for byte in word.dropFirst(8) { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return Int(truncatingIfNeeded: (hash ^ hash >> 32) & 0x7fff_ffff)
  }

  private mutating func makeRoom() {
    places = Array(repeating: 0, count: places.count * 2)
    for word in 0..<count {
      var place = hash(bytes[range(word)], keys[word]) & (places.count - 1)
      while places[place] != 0 { place = (place + 1) & (places.count - 1) }
      places[place] = UInt32(word + 1)
    }
  }
}
