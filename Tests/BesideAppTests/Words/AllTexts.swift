import Testing
import BuiltIn
import PeerSupport

/// Every text that the program brings along, with the place it comes from.
enum AllTexts {
  /// Texts that belong together: a guide's page, a part of the plan, a section of the interface.
  struct Passage: CustomTestStringConvertible {
    let place: String
    let texts: [String]
    var testDescription: String { place }
  }

  static func guides(in language: String = "en") throws -> [Guide] {
    try BuiltIn.guides(in: language).map {
      try DocumentCoder.decode(Guide.self, from: $0.bytes, file: $0.path)
    }
  }

  static func plan() throws -> PlanPrompts {
    let file = try #require(BuiltIn.plan(in: "en"))
    return try DocumentCoder.decode(PlanPrompts.self, from: file.bytes, file: file.path)
  }

  static func crisisLines() throws -> CrisisLines {
    let file = try #require(BuiltIn.crisisLines(in: "en"))
    return try DocumentCoder.decode(CrisisLines.self, from: file.bytes, file: file.path)
  }

  static func passages() throws -> [Passage] {
    let pages = try guides().flatMap { guide in
      guide.pages.map { page in
        Passage(
          place: "\(guide.id), \(page.id)",
          texts: [guide.purpose] + page.texts)
      }
    }
    let parts = try plan().parts.map { part, prompt in
      Passage(
        place: "plan, \(part.rawValue)",
        texts: [prompt.title, prompt.prompt, prompt.explanation] + prompt.examples)
    }
    let sections = Dictionary(grouping: WordKey.all) { $0.name.prefix { $0 != "." } }
    let words = sections.map { section, keys in
      Passage(place: "words, \(section)", texts: keys.flatMap { Set([$0.english.one, $0.english.other]) })
    }
    let lines = try crisisLines().lines.map { line in
      Passage(
        place: "crisis line, \(line.id)",
        texts: [line.hours, line.forWhom ?? ""] + line.reach.map { $0.note ?? "" })
    }
    return pages + parts + words + lines
  }
}
