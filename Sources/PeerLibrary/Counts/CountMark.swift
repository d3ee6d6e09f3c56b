import PeerSupport
import Sealing

/// One contact in a day's count, or one answer about how it was: a sealed mark that the coordinator alone can open
/// (E2, E8).
///
/// It names nobody and nothing. Whoever wrote it cannot open it again, and does not sign it.
struct CountMark: Codable, Hashable, Sendable {
  /// 16 bytes as 32 hexadecimal digits.
  let id: String
  private let mark: String

  /// What a mark stands for; all look the same to everyone but the coordinator.
  enum Meaning: Hashable {
    /// Nothing, so that the number of marks tells nothing.
    case none
    /// A contact that was made.
    case contact
    /// What someone said about how it was.
    case answer(Afterwards)

    fileprivate var byte: UInt8 {
      switch self {
      case .none: 0
      case .contact: 1
      case .answer(let answer): answer.rawValue
      }
    }

    fileprivate init?(_ byte: UInt8) {
      switch byte {
      case 0: self = .none
      case 1: self = .contact
      default:
        guard let answer = Afterwards(rawValue: byte) else { return nil }
        self = .answer(answer)
      }
    }
  }

  /// What stands inside after the meaning, always as long: the day and the id, so that none can be moved or copied.
  private static func place(of id: String, on day: Day) -> [UInt8] {
    Array(day.description.utf8) + (Hex.decode(id) ?? [])
  }

  /// A mark for a day.
  init(id: String, day: Day, _ meaning: Meaning, sealedTo key: [UInt8]) throws(SealingError) {
    self.id = id
    mark = Base64.encode(try SealedBox.seal([meaning.byte] + Self.place(of: id, on: day), to: key))
  }

  /// What it stands for on that day; nil where these keys do not open it, or it was made for another place.
  func meaning(on day: Day, opening keys: [SealingKeys]) -> Meaning? {
    guard let sealed = Base64.decode(mark),
      let contents = keys.lazy.compactMap({ try? SealedBox.open(sealed, with: $0) }).first,
      let byte = contents.first, Array(contents.dropFirst()) == Self.place(of: id, on: day)
    else { return nil }
    return Meaning(byte)
  }

  /// An id that no other mark has.
  static func freshID() -> String { Hex.encode(Random.bytes(16)) }
}

extension OpenedRequest {
  /// The id of the mark for the last step: the same whenever it is worked out, and telling nothing without the
  /// content key.
  var markID: String {
    let context = Array("beside count mark".utf8)
    return Hex.encode(Array(Digest.hash(context + Array(head.utf8), key: contentKey.bytes).prefix(16)))
  }
}

extension ReturnCode.Keys {
  /// The id of the mark for what the holder of the code says: the same however often it is worked out (E8).
  var answerID: String {
    Hex.encode(Array(Digest.hash(Array("beside answer mark".utf8), key: sealing.secret.bytes).prefix(16)))
  }
}
