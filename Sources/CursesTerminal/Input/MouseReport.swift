import Canvas

/// What a terminal reports about the mouse.
struct MouseReport: Equatable {
  let button: Int
  let point: Point
  let isRelease: Bool

  /// Reads `<button;column;row` with `M` or `m` at its end, the sequence behind `ESC [`.
  init?(sequence bytes: [UInt8]) {
    guard bytes.first == UInt8(ascii: "<"), let last = bytes.last,
      last == UInt8(ascii: "M") || last == UInt8(ascii: "m")
    else { return nil }
    let numbers = bytes.dropFirst().dropLast().split(separator: UInt8(ascii: ";")).compactMap {
      Int(String(decoding: $0, as: UTF8.self))
    }
    guard numbers.count == 3, let button = numbers.first, numbers[1] > 0, numbers[2] > 0 else { return nil }
    self.button = button
    point = Point(column: numbers[1] - 1, row: numbers[2] - 1)
    isRelease = last == UInt8(ascii: "m")
  }

  /// Reads button, column and row as single bytes.
  init?(old bytes: [UInt8]) {
    guard bytes.count == 3, bytes.allSatisfy({ $0 >= 0x20 }), bytes[1] > 0x20, bytes[2] > 0x20 else {
      return nil
    }
    button = Int(bytes[0]) - 0x20
    point = Point(column: Int(bytes[1]) - 0x21, row: Int(bytes[2]) - 0x21)
    isRelease = button & 3 == 3 && button < 64
  }
}
