import Testing

@Suite("Guides of a program’s own")
struct GuideOverrideTests {
  let team: Team

  init() throws { team = try Team() }

  private let ours = #"""
    {"schema": 2, "id": "ethics", "language": "en", "version": 1, "basedOn": 1, "title": "How we do it",
     "purpose": "Ours.", "pages": [{"id": "a", "title": "One", "aim": "Be kind."}]}
    """#

  private func sign(_ text: String) throws -> Outcome {
    try team.coordinator.write(text, to: "ours.json")
    let path = team.coordinator.path("ours.json")
    return try team.coordinator.beside(["coordinator", "sign", "guide", path] + team.coordinator.unlocked)
  }

  @Test("A mistake is named by file, page and key, before anything is signed")
  func lint() throws {
    let broken = ours.replacing("\"aim\"", with: "\"amí\"")
    try team.coordinator.write(broken, to: "broken.json")
    let path = team.coordinator.path("broken.json")
    let lint = try team.coordinator.beside("guide", "lint", path)
    #expect(lint.status == 65)
    #expect(lint.errors == "In \(path), at pages[0].aim (page “a”): this is missing.\n")
    #expect(try sign(broken).status == 65)
    try team.coordinator.write(ours, to: "fine.json")
    #expect(try team.coordinator.beside("guide", "lint", team.coordinator.path("fine.json")).status == 0)
    #expect(try team.coordinator.beside("guide", "lint", "/nowhere.json").status == 66)
  }

  @Test("It is shown in place of the built-in one, compared with it, and falls back to it when it is broken")
  func override() throws {
    #expect(try sign(ours).status == 0)
    #expect(try team.coordinator.beside("guide", "ethics").output.contains("How we do it"))
    let diff = try team.coordinator.beside("guide", "diff", "ethics")
    #expect(diff.lines.contains("- Our thirteen commitments"))
    #expect(diff.lines.contains("+ How we do it"))
    #expect(try team.coordinator.beside("guide", "diff", "role").status == 66)

    let stored = String(decoding: try team.coordinator.read("library/guides/ethics-en.json"), as: UTF8.self)
    try team.coordinator.write(
      stored.replacing("Be kind.", with: "Be harsh."), to: "library/guides/ethics-en.json")
    #expect(try team.coordinator.beside("guide", "ethics").output.contains("Our thirteen commitments"))
  }

  @Test("An editor gets a schema")
  func schema() throws {
    let schema = try team.coordinator.beside("guide", "schema")
    #expect(schema.status == 0)
    #expect(schema.output.contains("json-schema.org"))
  }
}
