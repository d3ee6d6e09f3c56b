import PeerSupport
import Sealing

/// What tells whether a stored request is for a reader: its ephemeral key and its slots, found without reading the
/// block, which is most of the document.
///
/// A client looks at every open request of a large program, and most are for others.
struct EnvelopeGlance {
  /// Half the hash of what was found; it changes with every writing, since the nonce stands between key and slots.
  let mark: [UInt8]
  private let ephemeralKey: [UInt8]?
  private let slots: [UInt8]

  static let markSize = 16

  /// Looks at a document's bytes; where it is not written as Beside writes it, all of it is hashed and nothing known.
  init(_ bytes: [UInt8]) {
    let found = bytes.withUnsafeBufferPointer { Self.find(in: $0) }
    mark = Array(Digest.hash(found.map { Array(bytes[$0.range]) } ?? bytes).prefix(Self.markSize))
    let key = found.flatMap { Base64.decode($0.ephemeralKey) }
    let slots = found.flatMap { Base64.decode($0.slots) }
    ephemeralKey = slots == nil ? nil : key
    self.slots = slots ?? []
  }

  /// Whether no slot is for any of these keys; false where that is not known.
  func isForNone(of keys: [SealingKeys]) -> Bool {
    guard let ephemeralKey else { return false }
    return !keys.contains { SlottedEnvelope.isFor($0, ephemeralKey: ephemeralKey, slots: slots) }
  }

  private struct Found {
    let range: Range<Int>
    let ephemeralKey: String
    /// The slots in one text: 48 bytes each, so that base64 ends evenly with every one.
    let slots: String
  }

  private static let keyOpening = Array(#""ephemeralKey" : ""#.utf8)
  private static let slotsOpening = Array(#""slots" : ["#.utf8)
  private static let slotDigits = SlottedEnvelope.slotSize / 3 * 4

  /// From the end, since the members are sorted and the block stands first.
  private static func find(in bytes: UnsafeBufferPointer<UInt8>) -> Found? {
    guard let slotsStart = last(slotsOpening, in: bytes, before: bytes.count),
      let keyStart = last(keyOpening, in: bytes, before: slotsStart),
      let (slots, end) = slots(in: bytes, from: slotsStart + slotsOpening.count)
    else { return nil }
    let key = bytes[(keyStart + keyOpening.count)..<slotsStart].prefix { $0 != UInt8(ascii: "\"") }
    return Found(
      range: keyStart..<end, ephemeralKey: String(decoding: key, as: UTF8.self),
      slots: String(decoding: slots, as: UTF8.self))
  }

  private static func slots(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (digits: [UInt8], end: Int)? {
    var digits: [UInt8] = []
    var place = start
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "]"): return (digits, place)
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: ","): place += 1
      case UInt8(ascii: "\""):
        let end = place + 1 + slotDigits
        guard end < bytes.count, bytes[end] == UInt8(ascii: "\"") else { return nil }
        digits.append(contentsOf: bytes[(place + 1)..<end])
        place = end + 1
      default: return nil
      }
    }
    return nil
  }

  /// Where a text begins for the last time before some place.
  private static func last(
    _ text: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, before end: Int
  ) -> Int? {
    var start = end - text.count
    while start >= 0 {
      if bytes[start] == text[0], bytes[start..<start + text.count].elementsEqual(text) { return start }
      start -= 1
    }
    return nil
  }
}
