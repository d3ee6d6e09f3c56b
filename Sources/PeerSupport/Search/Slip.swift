/// One wrong, missing, extra or swapped letter in a folded word.
///
/// A letter is a Unicode scalar: what has an accent was folded to its letter before.
enum Slip {
  /// Shorter words have too many others beside them for a slip to mean anything.
  private static let fewestLetters = 5

  /// Whether a word can be meant for another one in spite of a slip: it may have lost a letter by it.
  static func isPossible(in typed: ArraySlice<UInt8>) -> Bool { letters(in: typed) >= fewestLetters - 1 }

  /// Whether a word that was typed is meant for another one, or for the beginning of it, by exactly one slip.
  static func leads(from typed: ArraySlice<UInt8>, to other: ArraySlice<UInt8>) -> Bool {
    letters(in: typed) >= fewestLetters
      ? leads(from: typed, to: other, isWhole: false) : leads(from: typed, toWhole: other)
  }

  /// Whether a word that was typed is meant for another one by exactly one slip; the longer one has letters enough.
  static func leads(from typed: ArraySlice<UInt8>, toWhole other: ArraySlice<UInt8>) -> Bool {
    max(letters(in: typed), letters(in: other)) >= fewestLetters
      && leads(from: typed, to: other, isWhole: true)
  }

  /// Whether a word that was typed has a beginning by exactly one slip.
  ///
  /// A slip in its last letter would leave what strangers begin with too: "Daniel" is not meant for "danc-".
  static func leads(from typed: ArraySlice<UInt8>, toBeginning beginning: ArraySlice<UInt8>) -> Bool {
    letters(in: beginning) >= fewestLetters && !typed.starts(with: withoutLastLetter(beginning))
      && leads(from: beginning, to: typed, isWhole: false)
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

  private static func letters(in word: ArraySlice<UInt8>) -> Int {
    word.lazy.filter { !isInsideLetter($0) }.count
  }

  private static func withoutLastLetter(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    word.dropLast(1 + word.reversed().prefix(while: isInsideLetter).count)
  }

  private static func isInsideLetter(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
