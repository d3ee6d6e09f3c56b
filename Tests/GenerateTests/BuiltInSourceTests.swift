import Testing

@testable import generate

@Suite struct BuiltInSourceTests {
  @Test(arguments: [
    ("Themes/high-contrast.json", "", "ThemesHighContrast"),
    ("Content/en/guides/safety-together.json", "en", "GuidesSafetyTogetherEn"),
    ("Content/es/crisis-lines.json", "es", "CrisisLinesEs"),
  ])
  func namesEachSourceAfterItsFile(path: String, language: String, name: String) {
    #expect(BuiltInSource(path: path, language: language).fileName == name)
  }

  @Test func makesTheSameFilesEveryTime() throws {
    #expect(try Generator.output().files == Generator.output().files)
  }

  @Test("What stands in the program is what Content and Themes say")
  func nothingHasDrifted() throws {
    try Generator.output().check()
  }
}
