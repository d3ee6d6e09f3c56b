import Glibc
import Sealing

/// Texts that nobody else types, and the search for them in everything that is left behind (E1, E4).
public struct Canaries {
  private let texts: [String]

  /// Texts to be looked for.
  public init(_ texts: [String]) { self.texts = texts }

  /// What stands in the files below some folders and in their names, in words; not in the files that are excepted.
  public func found(below folders: [String], except own: [String] = []) throws -> [String] {
    let files = try Program.run(["find"] + folders + ["-type", "f"]).output.split(separator: "\n").map(
      String.init)
    let contents = files.filter { !own.contains($0) }.flatMap { found(in: Self.bytes(of: $0), of: $0) }
    let names = try Program.run(["find"] + folders).output
    return contents + found(in: Array(names.utf8), of: "the names below \(folders)")
  }

  /// What stands in some bytes, in words.
  public func found(in bytes: [UInt8], of place: String) -> [String] {
    texts.filter { Self.holds(bytes, $0) }.map { "“\($0)” stands in \(place)" }
  }

  /// Whether a text stands in some bytes: as it is or in capitals, backwards, in UTF-16, in base64, in hexadecimal digits
  /// or as part of an address.
  public static func holds(_ bytes: [UInt8], _ text: String) -> Bool {
    let plain = Array(text.utf8)
    let hex = Array(Hex.encode(plain).utf8)
    let shapes =
      [plain, plain.reversed(), wide(text), wide(text, isBigEnd: true), hex] + encoded(plain)
      + [Array(text.replacing(" ", with: "%20").utf8), Array(text.replacing(" ", with: "+").utf8)]
    let folded = bytes.map { Self.folded($0) }
    return shapes.contains { find($0, in: bytes) } || [plain, hex].contains { find($0, in: folded) }
  }

  /// Where the text begins within three bytes decides its letters; those at both ends belong to its neighbours as well.
  private static func encoded(_ plain: [UInt8]) -> [[UInt8]] {
    (0..<3).map { shift in
      let text = Base64.encode([UInt8](repeating: 0, count: shift) + plain).filter { $0 != "=" }
      return Array(text.dropFirst(shift == 0 ? 0 : shift + 1).dropLast(1).utf8)
    }
  }

  private static func wide(_ text: String, isBigEnd: Bool = false) -> [UInt8] {
    text.utf16.flatMap { unit in
      let halves = [UInt8(unit & 255), UInt8(unit >> 8)]
      return isBigEnd ? halves.reversed() : halves
    }
  }

  private static func folded(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }

  private static func find(_ part: [UInt8], in bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { all in
      guard let base = all.baseAddress, let first = part.first else { return false }
      var place = 0
      while place + part.count <= all.count {
        guard let next = memchr(base + place, Int32(first), all.count - part.count - place + 1) else { break }
        place = base.distance(to: UnsafeRawPointer(next))
        if memcmp(base + place, part, part.count) == 0 { return true }
        place += 1
      }
      return false
    }
  }

  private static func bytes(of path: String) -> [UInt8] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer.prefix(count) }
    return bytes
  }
}
