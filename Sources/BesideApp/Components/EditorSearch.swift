import Canvas
import PeerSupport

extension Editor {
  /// Where some words stand next from an offset on, or before it, round and round; case and accents never matter.
  func found(_ words: String, from offset: Int, backwards: Bool = false) -> Range<Int>? {
    let wanted = words.map(Self.folded)
    let count = wrapped.count
    guard let first = wanted.first, wanted.count <= count else { return nil }
    // Far quicker than to ask for each character by its place.
    let letters = Array(text)
    let step = backwards ? -1 : 1
    var start = (offset % count + count) % count
    for _ in 0..<count {
      let end = start + wanted.count
      if end <= letters.count, Self.isSame(letters[start], first),
        zip(letters[start..<end], wanted).allSatisfy({ Self.isSame($0, $1) })
      {
        return start..<end
      }
      start = (start + step + count) % count
    }
    return nil
  }

  private static func folded(_ letter: Character) -> String { Folding.folded(String(letter)) }

  private static func isSame(_ letter: Character, _ wanted: String) -> Bool {
    if let ascii = letter.asciiValue {
      return wanted.utf8.count == 1 && wanted.utf8.first == (ascii >= 65 && ascii <= 90 ? ascii | 32 : ascii)
    }
    return folded(letter) == wanted
  }
}
