// Made by `swift run generate` from Content and Themes: change that, not this.
// swift-format-ignore-file

extension BuiltIn {
  /// Sorted by path.
  public static var crisisLines: [BuiltInFile] { [
    .crisisLinesEn,
    .crisisLinesEs,
  ] }
}
