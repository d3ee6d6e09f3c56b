import Canvas

/// Keys and texts from a file, one step a line.
///
/// A step is `press a Ctrl-s`, `type some words`, `paste words`,
/// `click COLUMN ROW`, `resize 40x15`. A line that begins with # is for the reader.
struct Script {
  let events: [Event]

  init(reading path: String) throws(CommandFailure) {
    let text = String(decoding: try SmallFile.read(path), as: UTF8.self)
    var events: [Event] = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard let step = Self.events(of: line) else {
        throw CommandFailure(
          "\(path):\(number + 1): “\(line)” is no step. Write press, type, paste, click or resize first.",
          ExitStatus.data)
      }
      events += step
    }
    self.events = events
  }

  private static func events(of line: Substring) -> [Event]? {
    guard !line.isEmpty, !line.hasPrefix("#") else { return [] }
    let verb = line.prefix { $0 != " " }
    let rest = line.dropFirst(verb.count + 1)
    switch verb {
    case "press":
      let keys = rest.split(separator: " ").map { KeyPress(String($0)) }
      return keys.contains(nil) ? nil : keys.compactMap { $0.map(Event.key) }
    case "type": return rest.map { .key(KeyPress(.character($0))) }
    case "paste": return [.paste(String(rest))]
    case "click":
      let numbers = rest.split(separator: " ").compactMap { Int($0) }
      guard numbers.count == 2 else { return nil }
      return [.mouse(MouseEvent(.click(doubled: false), at: Point(column: numbers[0], row: numbers[1])))]
    case "resize": return ScreenSize(argument: String(rest)).map { [.resize($0.size)] }
    default: return nil
    }
  }
}
