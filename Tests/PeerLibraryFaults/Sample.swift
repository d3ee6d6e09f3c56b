import PeerLibrary

/// Documents whose bytes tell whether they are whole: a number, then as many bytes as follow from it.
enum Sample {
  static func bytes(_ number: Int) -> [UInt8] {
    let size = (number * 7919) % 20_000
    var bytes = Array("\(number):".utf8)
    bytes.reserveCapacity(bytes.count + size)
    for index in 0..<size { bytes.append(UInt8(truncatingIfNeeded: index &* 31 &+ number)) }
    return bytes
  }

  /// The number of a document, or nil where a single byte of it is not as it was saved.
  static func number(of bytes: [UInt8]) -> Int? {
    guard
      let text = bytes.split(separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
        .first,
      let number = Int(String(decoding: text, as: UTF8.self)), number >= 0, Self.bytes(number) == bytes
    else { return nil }
    return number
  }
}
