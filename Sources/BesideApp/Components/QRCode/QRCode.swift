/// A text as a square that a telephone's camera reads (ISO 18004): versions 1 to 5, which have one block, level L.
///
/// A number or an address fits; drawn here rather than by a library, as it is small and needs no other package.
struct QRCode: Equatable, Sendable {
  /// How many modules a side has.
  let size: Int
  private var modules: [Bool]
  private var isFixed: [Bool]

  /// Draws a text; nil where it has more than 106 bytes.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let version = QRVersion.all.first(where: { $0.capacity >= bytes.count }) else { return nil }
    let unmasked = QRCode(version, bytes)
    guard let best = (0..<8).map({ unmasked.masked(by: $0) }).min(by: { $0.penalty < $1.penalty })
    else { return nil }
    self = best
  }

  private init(_ version: QRVersion, _ bytes: [UInt8]) {
    size = version.size
    modules = [Bool](repeating: false, count: size * size)
    isFixed = modules
    drawPatterns(of: version)
    drawData(version.codewords(for: bytes))
  }

  /// Whether a module is dark; light outside of the square.
  func isDark(row: Int, column: Int) -> Bool {
    (0..<size).contains(row) && (0..<size).contains(column) && modules[row * size + column]
  }

  private mutating func fix(_ row: Int, _ column: Int, _ isDark: Bool) {
    guard (0..<size).contains(row), (0..<size).contains(column) else { return }
    modules[row * size + column] = isDark
    isFixed[row * size + column] = true
  }

  /// What a camera finds the square by.
  private mutating func drawPatterns(of version: QRVersion) {
    for place in 0..<size {
      fix(6, place, place % 2 == 0)
      fix(place, 6, place % 2 == 0)
    }
    for (row, column) in [(3, 3), (3, size - 4), (size - 4, 3)] {
      for down in -4...4 {
        for across in -4...4 {
          let ring = max(abs(down), abs(across))
          fix(row + down, column + across, ring != 2 && ring != 4)
        }
      }
    }
    if let place = version.alignment {
      for down in -2...2 {
        for across in -2...2 { fix(place + down, place + across, max(abs(down), abs(across)) != 1) }
      }
    }
    drawFormat(mask: 0)
  }

  /// Which level and mask were used, twice, with check bits of their own.
  private mutating func drawFormat(mask: Int) {
    let data = 0b01 << 3 | mask
    var rest = data
    for _ in 0..<10 { rest = rest << 1 ^ (rest >> 9) * 0x537 }
    let bits = (data << 10 | rest) ^ 0x5412
    func bit(_ index: Int) -> Bool { bits >> index & 1 == 1 }
    for index in 0...5 { fix(index, 8, bit(index)) }
    fix(7, 8, bit(6))
    fix(8, 8, bit(7))
    fix(8, 7, bit(8))
    for index in 9..<15 { fix(8, 14 - index, bit(index)) }
    for index in 0..<8 { fix(8, size - 1 - index, bit(index)) }
    for index in 8..<15 { fix(size - 15 + index, 8, bit(index)) }
    fix(size - 8, 8, true)
  }

  /// The bits of the text, in columns of two from right to left, up and down in turn.
  private mutating func drawData(_ codewords: [UInt8]) {
    var index = 0
    for right in stride(from: size - 1, through: 1, by: -2).map({ $0 <= 6 ? $0 - 1 : $0 }) {
      for step in 0..<size {
        for column in [right, right - 1] {
          let isUpward = (right + 1) & 2 == 0
          let row = isUpward ? size - 1 - step : step
          let place = row * size + column
          guard !isFixed[place], index < codewords.count * 8 else { continue }
          modules[place] = codewords[index / 8] >> (7 - index % 8) & 1 == 1
          index += 1
        }
      }
    }
  }

  private func masked(by mask: Int) -> QRCode {
    var code = self
    for row in 0..<size {
      for column in 0..<size where !isFixed[row * size + column] {
        if Self.inverts(mask, row, column) { code.modules[row * size + column].toggle() }
      }
    }
    code.drawFormat(mask: mask)
    return code
  }

  private static func inverts(_ mask: Int, _ row: Int, _ column: Int) -> Bool {
    switch mask {
    case 0: (row + column) % 2 == 0
    case 1: row % 2 == 0
    case 2: column % 3 == 0
    case 3: (row + column) % 3 == 0
    case 4: (row / 2 + column / 3) % 2 == 0
    case 5: row * column % 2 + row * column % 3 == 0
    case 6: (row * column % 2 + row * column % 3) % 2 == 0
    default: ((row + column) % 2 + row * column % 3) % 2 == 0
    }
  }

  /// How hard the square would be to read; the mask with the least is taken.
  private var penalty: Int {
    var total = 0
    let rows = (0..<size).map { row in (0..<size).map { isDark(row: row, column: $0) } }
    let columns = (0..<size).map { column in (0..<size).map { isDark(row: $0, column: column) } }
    for line in rows + columns { total += Self.penalty(of: line) }
    for row in 0..<size - 1 {
      for column in 0..<size - 1 {
        let square = [
          rows[row][column], rows[row][column + 1], rows[row + 1][column], rows[row + 1][column + 1],
        ]
        if Set(square).count == 1 { total += 3 }
      }
    }
    let dark = modules.count { $0 }
    let share = dark * 100 / modules.count
    return total + min(abs(share / 5 * 5 - 50), abs(share / 5 * 5 + 5 - 50)) / 5 * 10
  }

  /// Long runs of one colour, and what looks like the corners.
  private static func penalty(of line: [Bool]) -> Int {
    var total = 0
    var run = 0
    for (place, module) in line.enumerated() {
      run = place > 0 && line[place - 1] == module ? run + 1 : 1
      if run == 5 { total += 3 } else if run > 5 { total += 1 }
    }
    let corner = [true, false, true, true, true, false, true]
    let light = [Bool](repeating: false, count: 4)
    for start in 0..<max(0, line.count - 10) {
      let piece = Array(line[start..<start + 11])
      if piece == corner + light || piece == light + corner { total += 40 }
    }
    return total
  }
}

/// A size of QR codes at level L.
struct QRVersion {
  /// How many modules a side has.
  let size: Int
  /// How many bytes carry the text.
  let dataBytes: Int
  /// How many bytes check it.
  let checkBytes: Int
  /// Where the middle of the small square is; nil where there is none.
  let alignment: Int?

  static let all = [
    QRVersion(size: 21, dataBytes: 19, checkBytes: 7, alignment: nil),
    QRVersion(size: 25, dataBytes: 34, checkBytes: 10, alignment: 18),
    QRVersion(size: 29, dataBytes: 55, checkBytes: 15, alignment: 22),
    QRVersion(size: 33, dataBytes: 80, checkBytes: 20, alignment: 26),
    QRVersion(size: 37, dataBytes: 108, checkBytes: 26, alignment: 30),
  ]

  /// How many bytes of text it has room for, beside what says that they are bytes and how many.
  var capacity: Int { dataBytes - 2 }

  /// The bytes of the square: kind, length, text, padding and check bytes.
  func codewords(for bytes: [UInt8]) -> [UInt8] {
    var nibbles: [UInt8] = [0b0100, UInt8(bytes.count) >> 4, UInt8(bytes.count) & 0xF]
    for byte in bytes { nibbles += [byte >> 4, byte & 0xF] }
    nibbles.append(0)
    var data = stride(from: 0, to: nibbles.count - 1, by: 2).map { nibbles[$0] << 4 | nibbles[$0 + 1] }
    let padding: [UInt8] = [0xEC, 0x11]
    for index in 0..<max(0, dataBytes - data.count) { data.append(padding[index % 2]) }
    return data + ReedSolomon.checkBytes(of: data, count: checkBytes)
  }
}
