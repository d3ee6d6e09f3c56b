/// Why something typed is not a return code.
public enum ReturnCodeError: Error, Hashable, Sendable {
  /// Too few or too many letters.
  case wrongLength(found: Int, expected: Int)
  /// A letter that no code has in this place, counted from 1.
  case unknownLetter(Character, position: Int)
  /// All letters are possible, but at least one is not the right one.
  case slip

  /// What happened and what to do next, for the person at the keyboard.
  public var message: String {
    switch self {
    case .wrongLength(let found, let expected):
      "A return code has \(expected) letters, and this has \(found). Please compare it with what you wrote down."
    case .unknownLetter(_, let position):
      "Letter \(position) of this return code cannot be right. Please compare it with what you wrote down."
    case .slip:
      "There is a slip somewhere in this return code. Please compare it with what you wrote down."
    }
  }
}
