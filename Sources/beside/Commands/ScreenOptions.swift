import ArgumentParser
import BesideApp
import Canvas

/// How screens look and whether they are shown to a terminal or to a script.
struct ScreenOptions: ParsableArguments {
  @Option(help: "The colours: \(Theme.builtInNames.joined(separator: ", ")), or a theme file.")
  var theme: String?

  @OptionGroup var language: LanguageOptions

  @Flag(help: "Say everything line by line, for screen readers, braille lines and pipes.")
  var plain = false

  @Flag(help: "Others use this login too: keep nothing of anyone here.")
  var sharedAccount = false

  @Option(help: "Press the keys in FILE instead of waiting for a person; for reports and tests.")
  var script: String?

  @Option(help: "The size of the screen for --script, such as 80x24.")
  var size: ScreenSize = ScreenSize(columns: 80, rows: 24)

  @Flag(help: "With --script: print the last frame as text.")
  var dump = false

  @Flag(help: "With --script: print the last frame as a picture (SVG).")
  var picture = false

  func validate() throws {
    if plain, script != nil {
      throw ValidationError("--plain reads lines, and --script presses keys. Choose one of them.")
    }
    if script == nil, dump || picture {
      throw ValidationError(
        "--dump and --picture show what a script led to. Give the script with --script FILE.")
    }
  }
}

/// A size as it is written: columns, an x, rows.
struct ScreenSize: ExpressibleByArgument {
  let columns: Int
  let rows: Int

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }

  init?(argument: String) {
    let numbers = argument.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 2, let columns = numbers[0], let rows = numbers[1], (1...1_000).contains(columns),
      (1...1_000).contains(rows)
    else { return nil }
    self.init(columns: columns, rows: rows)
  }

  var defaultValueDescription: String { "\(columns)x\(rows)" }

  var size: Size { Size(columns: columns, rows: rows) }
}
