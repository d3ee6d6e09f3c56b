/// Letters of ASCII for terminals that understand no others.
enum PlainLetters {
  /// What stands in for one cell's text; as many columns wide as the cell.
  static func replacement(for text: String, columns: Int) -> String {
    guard let scalar = text.unicodeScalars.first, !scalar.isASCII else {
      return String(text.unicodeScalars.prefix(1))
    }
    let letter = known[scalar] ?? "?"
    return String(repeating: letter, count: columns)
  }

  private static let known: [Unicode.Scalar: String] = {
    let groups: [(String, String)] = [
      ("─━┄┅┈┉╌╍═╴╶╸╺‐‑‒–—―−", "-"), ("│┃┆┇┊┋╎╏║╵╷╹╻", "|"),
      ("┌┍┎┏┐┑┒┓└┕┖┗┘┙┚┛├┝┠┣┤┥┨┫┬┯┰┳┴┷┸┻┼┿╂╋╔╗╚╝╠╣╦╩╬╭╮╯╰", "+"), ("█▉▊▋▌▐▀▄■▪●", "#"), ("░▒▓▍▎▏□▫○", "."),
      ("•·∙◦…", "."), ("‘’‚′", "'"), ("“”„«»″", "\""), ("→▶▸►❯›", ">"), ("←◀◂◄❮‹", "<"), ("↑▲▴", "^"),
      ("↓▼▾", "v"), ("✓✔☑", "x"), ("✗✘☒×", "x"), ("★☆◆◇♥❤", "*"), ("\u{A0}\u{3000}", " "), ("◌", "o"),
      ("¿", "?"),
      ("¡", "!"), ("ÀÁÂÃÄÅ", "A"), ("àáâãäåª", "a"), ("Ç", "C"), ("ç", "c"), ("ÈÉÊË", "E"), ("èéêë", "e"),
      ("ÌÍÎÏ", "I"), ("ìíîï", "i"), ("Ñ", "N"), ("ñ", "n"), ("ÒÓÔÕÖØ", "O"), ("òóôõöøº", "o"), ("ÙÚÛÜ", "U"),
      ("ùúûü", "u"), ("Ý", "Y"), ("ýÿ", "y"), ("ß", "s"), ("\u{FFFD}", "?"),
    ]
    var known: [Unicode.Scalar: String] = [:]
    for (scalars, letter) in groups {
      for scalar in scalars.unicodeScalars { known[scalar] = letter }
    }
    return known
  }()
}
