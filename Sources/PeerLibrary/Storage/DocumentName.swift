/// Where a document stands in a library: its folder and its id.
public struct DocumentName: Hashable, Sendable {
  /// The folder, or nil for the top of the library.
  public let folder: Folder?
  /// 1 to 64 characters of a-z, 0-9 and "-", so that no name can lead out of its folder.
  public let id: String

  /// A name, or nil where the id has characters or a length that no document's id has.
  public init?(folder: Folder?, id: String) {
    guard Self.isValid(id: id) else { return nil }
    self.init(folder: folder, validID: id)
  }

  /// A name from its path in the library, such as "requests/ab12.json" or "program.json".
  public init?(path: String) {
    var folder: Folder?
    var file = Substring(path)
    if let separator = path.firstIndex(of: "/") {
      guard let known = Folder(rawValue: String(path[..<separator])) else { return nil }
      folder = known
      file = path[path.index(after: separator)...]
    }
    self.init(folder: folder, fileName: String(file))
  }

  /// A name from a file's name, or nil where no document has such a file.
  init?(folder: Folder?, fileName: String) {
    guard fileName.hasSuffix(Self.suffix) else { return nil }
    self.init(folder: folder, id: String(fileName.dropLast(Self.suffix.count)))
  }

  init(folder: Folder?, validID: String) {
    self.folder = folder
    self.id = validID
  }

  /// The program's own document: "program.json" at the top.
  public static let program = DocumentName(folder: nil, validID: "program")

  /// The path in the library, such as "requests/ab12.json".
  public var path: String {
    if let folder { "\(folder.rawValue)/\(fileName)" } else { fileName }
  }

  /// The file's name in its folder, such as "ab12.json".
  var fileName: String { id + Self.suffix }

  private static let suffix = ".json"

  /// Whether the text may be the id of a document: 1 to 64 characters of a-z, 0-9 and "-".
  public static func isValid(id: String) -> Bool {
    (1...64).contains(id.utf8.count) && id.utf8.allSatisfy(isAllowed)
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
    default: false
    }
  }
}
