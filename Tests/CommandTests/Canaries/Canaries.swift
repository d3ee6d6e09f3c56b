import Glibc
import Sealing
import Testing

/// Texts that nobody else types, and the search for them in everything that is left behind (E1, E4).
struct Canaries {
  private let texts: [String]

  init(_ texts: [String]) { self.texts = texts }

  /// Looks through every file of some homes byte by byte, with libraries, lockers, runtime and temporary folders in
  /// them; but not through those into which the test itself wrote.
  func expectNone(
    in accounts: [Account], except typed: [String] = [], sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    for account in accounts {
      let own = ([".input", "passphrase", "keys", "card.json"] + typed).map { account.path($0) }
      let files = try Process.run("/usr/bin/find", [account.home, "-type", "f"]).lines.filter {
        !own.contains($0)
      }
      #expect(!files.isEmpty, sourceLocation: sourceLocation)
      for file in files {
        let bytes = try account.read(String(file.dropFirst(account.home.count + 1)))
        expectNone(in: bytes, of: file, sourceLocation: sourceLocation)
      }
      let names = try Process.run("/usr/bin/find", [account.home]).output
      expectNone(in: Array(names.utf8), of: "the names in \(account.home)", sourceLocation: sourceLocation)
    }
  }

  /// Looks through what any program of this account may read of a process: its arguments and its environment.
  func expectNone(ofProcess process: Int32, sourceLocation: SourceLocation = #_sourceLocation) throws {
    for name in ["cmdline", "environ", "comm"] {
      let shown = try Process.run("/bin/cat", ["/proc/\(process)/\(name)"]).output
      expectNone(in: Array(shown.utf8), of: "the process’s \(name)", sourceLocation: sourceLocation)
    }
  }

  private func expectNone(in bytes: [UInt8], of place: String, sourceLocation: SourceLocation) {
    for text in texts where Self.holds(bytes, text) {
      Issue.record("“\(text)” stands in \(place)", sourceLocation: sourceLocation)
    }
  }

  /// Whether a text stands in some bytes: as it is or in capitals, backwards, in UTF-16, in base64, in hexadecimal digits
  /// or as part of an address.
  static func holds(_ bytes: [UInt8], _ text: String) -> Bool {
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
}
