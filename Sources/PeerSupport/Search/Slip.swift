/// One wrong, missing, extra or swapped letter in a folded word.
///
/// A letter is a Unicode scalar: what has an accent was folded to its letter before.
enum Slip {
  /// Shorter words have too many others beside them for a slip to mean anything.
  private static let fewestLetters = 5

  /// Whether a word is long enough to be looked for in spite of a slip.
  static func isPossible(in word: ArraySlice<UInt8>) -> Bool {
    word.lazy.filter { !isInsideLetter($0) }.count >= fewestLetters
  }

  /// Whether exactly one slip leads from a word to another one, or to the beginning of it.
  static func leads(from word: ArraySlice<UInt8>, to other: ArraySlice<UInt8>, isWhole: Bool) -> Bool {
    let same = lettersInCommon(word, other)
    let (left, right) = (word.dropFirst(same), other.dropFirst(same))
    guard !left.isEmpty || (isWhole && !right.isEmpty) else { return false }
    func ends(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
      isWhole ? right.elementsEqual(left) : right.starts(with: left)
    }
    let (leftLetter, rightLetter) = (letter(left), letter(right))
    let (leftRest, rightRest) = (left.dropFirst(leftLetter.count), right.dropFirst(rightLetter.count))
    let isWrong = !left.isEmpty && !right.isEmpty && ends(leftRest, rightRest)
    let isMissing = !right.isEmpty && ends(left, rightRest)
    let isExtra = !left.isEmpty && ends(leftRest, right)
    if isWrong || isMissing || isExtra { return true }
    guard !rightLetter.isEmpty, letter(leftRest).elementsEqual(rightLetter),
      letter(rightRest).elementsEqual(leftLetter)
    else { return false }
    return ends(leftRest.dropFirst(rightLetter.count), rightRest.dropFirst(leftLetter.count))
  }

  /// How many bytes both begin with, up to the end of a letter.
  private static func lettersInCommon(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Int {
    let longest = min(left.count, right.count)
    var same = 0
    while same < longest, left[left.startIndex + same] == right[right.startIndex + same] { same += 1 }
    while same > 0, begins(inside: left, at: same) || begins(inside: right, at: same) { same -= 1 }
    return same
  }

  private static func begins(inside word: ArraySlice<UInt8>, at offset: Int) -> Bool {
    offset < word.count && isInsideLetter(word[word.startIndex + offset])
  }

  /// The first letter of a word; empty where there is none.
  private static func letter(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    word.prefix(1 + word.dropFirst().prefix(while: isInsideLetter).count)
  }

  private static func isInsideLetter(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
