import BuiltIn
import PeerSupport

/// The plan as one page of HTML that needs nothing else and prints on a sheet or two, of A4 or of Letter.
struct PlanPaper {
  private let title: String
  private let language: String
  private let sections: [PlanSection]
  private let empty: String

  init(_ plan: SelfCarePlan, _ words: Catalogue, _ now: Timestamp) {
    title = words(.planTitle)
    language = words.language
    sections = plan.sections(words, now: now)
    empty = words(.planEmpty)
  }

  // No size is set, so that a sheet is as large as the paper in the printer; long words break before they are cut.
  private static let style = """
    @page { margin: 14mm }
    body { font: 10pt/1.4 Georgia, serif; margin: 2em auto; max-width: 60em; padding: 0 1em; color: #222;
      overflow-wrap: anywhere }
    h1 { font-size: 18pt; font-weight: normal; margin: 0 0 .6em }
    main { columns: 2; column-gap: 10mm }
    section { break-inside: avoid; margin: 0 0 1.1em }
    h2 { font-size: 11pt; margin: 0 0 .2em }
    p { margin: 0 0 .4em; white-space: pre-line }
    @media (max-width: 40em) { main { columns: 1 } }
    @media print { body { margin: 0; max-width: none; padding: 0 } main { columns: 2 } }
    """

  /// The whole file.
  var html: String {
    let body =
      sections.isEmpty
      ? "<p>\(Markup.escaped(empty))</p>\n"
      : sections.map { section in
        "<section>\n<h2>\(Markup.escaped(section.title))</h2>\n"
          + section.texts.map { "<p>\(Markup.escaped($0))</p>\n" }.joined() + "</section>\n"
      }.joined()
    return Markup.page(
      title: title, language: language, style: Self.style,
      body: "<h1>\(Markup.escaped(title))</h1>\n<main>\n\(body)</main>\n")
  }
}

/// A page of HTML that loads nothing and runs nothing.
enum Markup {
  static func page(title: String, language: String, style: String, body: String) -> String {
    """
    <!doctype html>
    <html lang="\(escaped(language))">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>\(escaped(title))</title>
    <style>
    \(style)
    </style>
    </head>
    <body>
    \(body)</body>
    </html>

    """
  }

  /// Text in which nothing is markup.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
