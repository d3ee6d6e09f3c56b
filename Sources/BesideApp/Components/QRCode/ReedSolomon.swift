/// The check bytes of a QR code, by which a camera mends what it reads wrongly (ISO 18004).
enum ReedSolomon {
  /// So many check bytes for some data.
  static func checkBytes(of data: [UInt8], count: Int) -> [UInt8] {
    let divisor = divisor(count)
    var rest = [UInt8](repeating: 0, count: count)
    for byte in data {
      let factor = byte ^ rest.removeFirst()
      rest.append(0)
      for index in rest.indices { rest[index] ^= product(divisor[index], factor) }
    }
    return rest
  }

  /// The polynomial whose roots are the first powers of two, without its leading term.
  private static func divisor(_ degree: Int) -> [UInt8] {
    var result = [UInt8](repeating: 0, count: degree - 1) + [1]
    var root: UInt8 = 1
    for _ in 0..<degree {
      for index in result.indices {
        result[index] = product(result[index], root) ^ (index + 1 < result.count ? result[index + 1] : 0)
      }
      root = product(root, 2)
    }
    return result
  }

  /// The product in the field of 256 elements that QR codes use.
  private static func product(_ left: UInt8, _ right: UInt8) -> UInt8 {
    var result: UInt8 = 0
    for bit in (0..<8).reversed() {
      result = (result << 1) ^ (result & 0x80 == 0 ? 0 : 0x1D)
      if right >> bit & 1 == 1 { result ^= left }
    }
    return result
  }
}
