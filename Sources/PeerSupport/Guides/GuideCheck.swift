/// Looks for mistakes in a guide that somebody wrote, and names each by file, page and key.
public enum GuideCheck {
  /// What is to be mended before the guide can be signed; nothing where all is well.
  public static func problems(in bytes: [UInt8], file: String) -> [String] {
    let written = (try? DocumentCoder.decodePart(JSONValue.self, from: bytes, file: file)) ?? .null
    do throws(DocumentError) {
      let guide = try DocumentCoder.decode(Guide.self, from: bytes, file: file)
      let known = DocumentCoder.encode(guide)
      let understood = (try? DocumentCoder.decodePart(JSONValue.self, from: known, file: file)) ?? .null
      return written.paths(notIn: understood).map { path in
        problem(at: path, in: written, file, .outOfRange(expected: "left out: there is no such key")).message
      }
    } catch {
      return [problem(at: error.key, in: written, file, error.problem).message]
    }
  }

  /// The same problem, with the page's own name beside its place in the list.
  private static func problem(
    at key: String, in written: JSONValue, _ file: String, _ problem: DocumentError.Problem
  ) -> DocumentError {
    let name = page(of: key).flatMap { written.pageName(at: $0) }
    return DocumentError(file: file, key: name.map { "\(key) (page “\($0)”)" } ?? key, problem: problem)
  }

  /// The place of the page that a key such as "pages[2].lines[0].text" leads to.
  private static func page(of key: String) -> Int? {
    guard key.hasPrefix("pages[") else { return nil }
    return Int(key.dropFirst("pages[".count).prefix { $0 != "]" })
  }
}

extension JSONValue {
  /// The name of a page by its place in a guide.
  fileprivate func pageName(at place: Int) -> String? {
    guard case .members(let guide) = self, case .list(let pages)? = guide["pages"],
      pages.indices.contains(place), case .members(let page) = pages[place],
      case .text(let name)? = page["id"]
    else { return nil }
    return name
  }

  /// The keys in here that another value lacks, sorted; of a key that is not known, what is below does not count.
  fileprivate func paths(notIn other: JSONValue, below path: String = "") -> [String] {
    switch (self, other) {
    case (.members(let own), .members(let known)):
      own.sorted { $0.key < $1.key }.flatMap { key, value -> [String] in
        let place = path.isEmpty ? key : "\(path).\(key)"
        guard value != .null else { return [] }
        return known[key].map { value.paths(notIn: $0, below: place) } ?? [place]
      }
    case (.list(let own), .list(let known)):
      zip(own, known).enumerated().flatMap { index, pair in
        pair.0.paths(notIn: pair.1, below: "\(path)[\(index)]")
      }
    default: []
    }
  }
}
