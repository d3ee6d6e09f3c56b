/// Bytes as groups that can be said aloud: each 16 bits are consonant, vowel, consonant, vowel, consonant.
enum SpokenBytes {
  private static let consonants = Array("bdfghjklmnprstvz")
  private static let vowels = Array("aiou")
  private static let lettersInGroup = 5

  /// The groups, separated by hyphens; two bytes for each group.
  static func text(_ bytes: [UInt8]) -> String {
    stride(from: 0, to: bytes.count - 1, by: 2)
      .map { group(Int(bytes[$0]) << 8 | Int(bytes[$0 + 1])) }
      .joined(separator: "-")
  }

  private static func group(_ bits: Int) -> String {
    String([
      consonants[bits >> 12 & 15], vowels[bits >> 10 & 3], consonants[bits >> 6 & 15],
      vowels[bits >> 4 & 3], consonants[bits & 15],
    ])
  }

  /// The bytes behind so many groups; case, separators and look-alikes do not matter.
  static func parse(_ text: String, groups: Int) throws(ReturnCodeError) -> [UInt8] {
    let letters = text.lowercased().filter { !isSeparator($0) }
    let expected = groups * lettersInGroup
    guard letters.count == expected else { throw .wrongLength(found: letters.count, expected: expected) }
    var bytes: [UInt8] = []
    var bits = 0
    for (index, letter) in letters.enumerated() {
      let isVowel = index % lettersInGroup % 2 == 1
      guard let value = value(of: letter, isVowel: isVowel) else {
        throw .unknownLetter(letter, position: index + 1)
      }
      bits = bits << (isVowel ? 2 : 4) | value
      if index % lettersInGroup == lettersInGroup - 1 {
        bytes += [UInt8(bits >> 8), UInt8(bits & 255)]
        bits = 0
      }
    }
    return bytes
  }

  /// Every stretch of letters that may be so many groups.
  static func runs(of letters: [Character], groups: Int) -> [String] {
    let length = groups * lettersInGroup
    guard letters.count >= length else { return [] }
    return (0...letters.count - length).compactMap { start in
      let run = letters[start..<start + length]
      let isPossible = run.enumerated().allSatisfy { index, letter in
        value(of: letter, isVowel: index % lettersInGroup % 2 == 1) != nil
      }
      return isPossible ? String(run) : nil
    }
  }

  private static func value(of letter: Character, isVowel: Bool) -> Int? {
    let alphabet = isVowel ? vowels : consonants
    let meant = alphabet.contains(letter) ? letter : lookAlike(letter, isVowel: isVowel)
    return meant.flatMap { alphabet.firstIndex(of: $0) }
  }

  private static func isSeparator(_ character: Character) -> Bool {
    character.isWhitespace || character.isPunctuation
  }

  /// Which letter of this place someone may have meant who wrote another one.
  private static func lookAlike(_ letter: Character, isVowel: Bool) -> Character? {
    switch (letter, isVowel) {
    case ("0", true): "o"
    case ("1", true), ("l", true), ("|", true), ("j", true), ("y", true): "i"
    case ("v", true): "u"
    case ("4", true): "a"
    case ("1", false), ("i", false), ("|", false): "l"
    case ("u", false), ("w", false): "v"
    case ("5", false): "s"
    case ("8", false): "b"
    case ("6", false), ("9", false), ("q", false): "g"
    case ("2", false): "z"
    case ("7", false): "t"
    case ("c", false): "k"
    default: nil
    }
  }
}
