import PeerSupport

@testable import PeerLibrary

/// One file of a kind, what a reader believes of it, and the ways in which someone may change it.
struct Tampered {
  /// The kind, as a failing test names it.
  let kind: String
  /// The file as it was written.
  let original: [UInt8]
  /// Another file of the same kind.
  let other: [UInt8]
  /// What a reader shows of other bytes in the file's place, as canonical bytes; nil where it is refused.
  let shown: ([UInt8]) throws -> [UInt8]?
  /// Whether `beside doctor` names the file with other bytes in its place; nil for files that no doctor looks at, so
  /// that all must be noticed in reading.
  let isNamed: (([UInt8]) throws -> Bool)?

  /// Where a flipped bit is noticed by nobody: it changes what is shown, or neither reader nor doctor sees it.
  func unnoticedFlips() throws -> [Int] {
    let real = try shown(original)
    return try original.indices.filter { place in
      var changed = original
      changed[place] ^= 1 << UInt8((place * 5 + 3) % 8)
      return try !isNoticed(changed, instead: real)
    }
  }

  /// The lengths at which a cut file is not noticed: every one near an end, and many between.
  func unnoticedCuts() throws -> [Int] {
    let real = try shown(original)
    let lengths = original.indices.filter { $0 < 100 || $0 > original.count - 100 || $0 % 31 == 0 }
    // The line end after the last brace is no part of the document; only a doctor looks at it.
    return try lengths.filter { length in
      if isNamed == nil, length == original.count - 1 { return false }
      return try !isNoticed(Array(original[..<length]), instead: real)
    }
  }

  /// How many exchanges of parts with the other file are shown as something that neither of their authors wrote.
  func unnoticedSplices() throws -> Int {
    let real = try shown(original)
    return try JSONText(original).splices(from: JSONText(other)).filter { splice in
      let now = try shown(splice.bytes)
      return now != nil && now != real
    }.count
  }

  private func isNoticed(_ changed: [UInt8], instead real: [UInt8]?) throws -> Bool {
    guard let now = try shown(changed) else { return true }
    return try now == real && isNamed?(changed) == true
  }
}
