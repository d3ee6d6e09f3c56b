/// Every file the generator answers for, by path: what it makes, and the catalogues it keeps in order.
struct Output {
  /// The folder that holds nothing but generated sources.
  static let folder = "Sources/BuiltIn/Generated"

  private(set) var files: [String: String] = [:]

  /// Adds a file; two files with one path are a mistake in the content.
  mutating func add(_ text: String, at path: String) throws {
    guard files.updateValue(text, forKey: path) == nil else {
      throw GenerateError("\(path) would be made twice. Give one of its sources another name.")
    }
  }

  /// Writes what differs and removes what is no longer made.
  func write() throws {
    for path in try drifted() {
      if let text = files[path] {
        try SourceTree.write(Array(text.utf8), to: path)
      } else {
        try SourceTree.remove(path)
      }
    }
  }

  /// Fails with the names of the files that differ from what would be made.
  func check() throws {
    let paths = try drifted()
    guard paths.isEmpty else {
      throw GenerateError(
        "these differ from what Content and Themes say; run `swift run generate`:\n  "
          + paths.joined(separator: "\n  "))
    }
  }

  private func drifted() throws -> [String] {
    let left = SourceTree.names(in: Self.folder).map { "\(Self.folder)/\($0)" }
    return try Set(files.keys).union(left).sorted().filter { path in
      try SourceTree.read(path) != files[path].map { Array($0.utf8) }
    }
  }
}
