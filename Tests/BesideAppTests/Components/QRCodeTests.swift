import Testing

@testable import BesideApp

/// Against symbols that another encoder (the Python package `qrcode`) makes of the same texts.
@Suite struct QRCodeTests {
  private func drawn(_ text: String) -> [String] {
    guard let code = QRCode(text) else { return [] }
    return (0..<code.size).map { row in
      (0..<code.size).map { code.isDark(row: row, column: $0) ? "#" : "." }.joined()
    }
  }

  @Test func aNumberIsTheKnownSymbol() {
    #expect(
      drawn("tel:988") == [
        "#######..#.##.#######",
        "#.....#..###..#.....#",
        "#.###.#.##.##.#.###.#",
        "#.###.#..#.#..#.###.#",
        "#.###.#...#.#.#.###.#",
        "#.....#.....#.#.....#",
        "#######.#.#.#.#######",
        "........##.##........",
        "###.########.##...#..",
        ".#####..#.....##...##",
        "#...#.#.#.#.#...#####",
        ".###....#.#...##...#.",
        ".#...##.#.#.#.#....##",
        "........#.##.#..#.#.#",
        "#######.##.#.##.#.###",
        "#.....#.#..###.#.#..#",
        "#.###.#.####.##..#.##",
        "#.###.#..##...#.####.",
        "#.###.#.##..#...#...#",
        "#.....#.#.#...#..#.#.",
        "#######.###.#.#..#.##",
      ])
  }

  @Test func aLongerTextIsTheKnownSymbol() {
    #expect(
      drawn("sms:741741?body=HOME") == [
        "#######..#...#.##.#######",
        "#.....#.##.#####..#.....#",
        "#.###.#..###..##..#.###.#",
        "#.###.#.##.#..#...#.###.#",
        "#.###.#...#.##.##.#.###.#",
        "#.....#.#.#...###.#.....#",
        "#######.#.#.#.#.#.#######",
        "............#.###........",
        "#####.#####.#.#.##.#.#.#.",
        "#...#...##.......#...#.#.",
        "...##.#..#.##.###.#...###",
        "...#....####..##.###.#.##",
        ".#....#..#.#....#.###.##.",
        "####.#..#.#.##..##...##..",
        "#..##.#####..###.#.######",
        "#.#..#.#.#..##.###.#.#.#.",
        "#.##..#...#.#.#######.#.#",
        "........##.....##...#..#.",
        "#######.#####...#.#.#.###",
        "#.....#...##..#.#...##..#",
        "#.###.#.#.##...######.###",
        "#.###.#.##..###.#####..##",
        "#.###.#.##...##.#....#..#",
        "#.....#.#.#.##.##.##.#..#",
        "#######.###.#.#.......###",
      ])
  }

  @Test(
    "The smallest square that has room is taken",
    arguments: [(17, 21), (18, 25), (53, 29), (78, 33), (106, 37)])
  func sizes(bytes: Int, size: Int) {
    #expect(QRCode(String(repeating: "x", count: bytes))?.size == size)
  }

  @Test func whatHasNoRoomIsNotDrawn() {
    #expect(QRCode(String(repeating: "x", count: 107)) == nil)
    #expect(QRCode("")?.size == 21)
  }

  @Test("The check bytes are those of the standard's own example (ISO 18004, annex I)")
  func checkBytes() {
    let data: [UInt8] = [
      0x10, 0x20, 0x0C, 0x56, 0x61, 0x80, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11,
    ]
    #expect(
      ReedSolomon.checkBytes(of: data, count: 10) == [
        0xA5, 0x24, 0xD4, 0xC1, 0xED, 0x36, 0xC7, 0x87, 0x2C, 0x55,
      ])
  }
}
