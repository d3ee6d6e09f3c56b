/// Digits of three columns and five rows.
enum LargeDigits {
  /// A number in rows of large digits, broken at its own gaps; nothing where a sign has no large form.
  static func rows(of number: String, columns: Int) -> [String] {
    guard number.allSatisfy({ shapes[$0] != nil }) else { return [] }
    var lines: [String] = []
    for group in groups(of: number) {
      if let last = lines.last, (last.count + group.count) * 4 <= columns {
        lines[lines.count - 1] = last + group
      } else {
        lines.append(group)
      }
    }
    guard lines.allSatisfy({ $0.count * 4 <= columns }) else { return [] }
    return lines.flatMap { line in
      (0..<5).map { row in line.map { shape(of: $0, row) }.joined(separator: " ") } + [""]
    }
  }

  /// The number in pieces that end at a blank or a hyphen.
  private static func groups(of number: String) -> [String] {
    var groups = [""]
    for sign in number {
      groups[groups.count - 1].append(sign)
      if sign == " " || sign == "-" { groups.append("") }
    }
    return groups.filter { !$0.isEmpty }
  }

  private static func shape(of sign: Character, _ row: Int) -> String {
    let rows = (shapes[sign] ?? "").split(separator: "/", omittingEmptySubsequences: false)
    guard rows.indices.contains(row) else { return "   " }
    return String(rows[row].map { (dot: Character) -> Character in dot == "#" ? "█" : " " })
  }

  private static let shapes: [Character: String] = [
    "0": "###/# #/# #/# #/###", "1": " # /## / # / # /###", "2": "###/  #/###/#  /###",
    "3": "###/  #/ ##/  #/###", "4": "# #/# #/###/  #/  #", "5": "###/#  /###/  #/###",
    "6": "###/#  /###/# #/###", "7": "###/  #/ # / # / # ", "8": "###/# #/###/# #/###",
    "9": "###/# #/###/  #/###", "-": "   /   /###/   /   ", " ": "   /   /   /   /   ",
    "+": "   / # /###/ # /   ", "(": " # /#  /#  /#  / # ", ")": " # /  #/  #/  #/ # ",
  ]
}
