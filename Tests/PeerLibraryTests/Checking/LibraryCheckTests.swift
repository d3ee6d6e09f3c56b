import Glibc
import PeerSupport
import Testing

@testable import PeerLibrary

@Suite("A look through the whole library")
struct LibraryCheckTests {
  let library: HealthyLibrary
  init() throws { library = try HealthyLibrary() }

  /// The one finding, where there is exactly one.
  func onlyFinding() throws -> Finding {
    let findings = try library.check.findings()
    return try #require(findings.count == 1 ? findings.first : nil, "\(findings)")
  }

  @Test("finds nothing in a healthy one")
  func healthy() throws {
    #expect(try library.check.findings().isEmpty)
  }

  @Test(
    "names file, place and what was expected of a damaged document",
    arguments: [
      ("", "", DocumentError.Problem.empty),
      ("{\"schema\": 1", "", .notJSON),
      ("[1]", "", .wrongType(expected: "a group of members in braces")),
      ("{}", "schema", .missing),
      ("{\"schema\": 1}", "id", .missing),
      ("{\"schema\": 1, \"id\": 7}", "id", .wrongType(expected: "text in quotation marks")),
      ("{\"schema\": \"1\"}", "schema", .wrongType(expected: "a whole number")),
      (String(repeating: "[", count: 100_000), "", .notJSON),
      (String(repeating: "{\"a\":", count: 1000), "", .notJSON),
      ("{\"schema\": 1, \"id\": \"\u{1}\"}", "", .notJSON),
      ("\u{0}\u{0}\u{0}", "", .empty),
    ])
  func damaged(_ text: String, _ key: String, _ problem: DocumentError.Problem) throws {
    let path = "supporters/cleo.json"
    try library.save(text, as: path)
    let finding = try onlyFinding()
    #expect(
      finding == Finding(path: path, problem: .damaged(DocumentError(file: path, key: key, problem: problem)))
    )
    #expect(finding.isMendable)
    #expect(finding.message.contains(path))
  }

  @Test("takes huge numbers and bytes that are no text for damage", arguments: [0, 1, 2])
  func strange(_ index: Int) throws {
    let contents: [[UInt8]] = [
      Array("{\"schema\": 1\(String(repeating: "0", count: 5000))}".utf8), Array("{\"schema\": 1e999}".utf8),
      (0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 7) | 0x80 },
    ]
    try library.save(contents[index], as: "requests/odd.json")
    #expect(try onlyFinding().isMendable)
  }

  @Test("keeps apart what a newer Beside wrote: it is not damage")
  func newer() throws {
    try library.save("{\"schema\": 7}", as: "supporters/cleo.json")
    let finding = try onlyFinding()
    #expect(finding.problem == .newerSchema(found: 7, known: 1))
    #expect(!finding.isMendable)
  }

  @Test("finds a file too large to read without reading it")
  func tooLarge() throws {
    try library.write([], to: "requests/big.json")
    #expect(truncate("\(library.storage.path)/requests/big.json", 200_000_000) == 0)
    #expect(try onlyFinding() == Finding(path: "requests/big.json", problem: .tooLarge(limit: 64 << 10)))
  }

  @Test("finds a copy that carries another's id")
  func copied() throws {
    try library.save(HealthyLibrary.supporter("anna"), as: "supporters/anna-2.json")
    let finding = try onlyFinding()
    #expect(finding == Finding(path: "supporters/anna-2.json", problem: .otherID("anna")))
    #expect(!finding.isMendable)
  }

  @Test(
    "finds names that no library has",
    arguments: [
      "notes.txt", "supporters/Anna.json", "supporters/anna.json~", "requests/.x.new", "other.json",
    ])
  func names(_ path: String) throws {
    try library.write([1], to: path)
    #expect(try onlyFinding() == Finding(path: path, problem: .unexpectedName))
  }

  @Test("finds links, pipes and folders in a file's place, and waits for none of them")
  func notFiles() throws {
    let path = library.storage.path
    symlink("\(path)/supporters/anna.json", "\(path)/supporters/cleo.json")
    mkfifo("\(path)/requests/pipe.json", 0o600)
    mkdir("\(path)/requests/folder.json", 0o700)
    symlink("/tmp", "\(path)/team")
    let findings = try library.check.findings()
    #expect(findings.map(\.problem) == [.notAFile, .notAFile, .notAFile, .notAFile])
    #expect(
      findings.map(\.path) == ["requests/folder.json", "requests/pipe.json", "supporters/cleo.json", "team"])
  }

  @Test(
    "finds what is no sealed document, where it can be told without a key",
    arguments: ["questions", "shared"])
  func notSealed(folder: String) throws {
    let path = "\(folder)/\(String(repeating: "ab", count: 16)).json"
    try library.write(Array(#"{ "envelope": {}, "schema": 1 }"#.utf8), to: path)
    let findings = try library.check.findings()
    let isFound = findings.contains { finding in
      if case .damaged = finding.problem { finding.path == path } else { false }
    }
    #expect(isFound, "\(findings)")
  }

  @Test("counts what other accounts may open, folder by folder")
  func modes() throws {
    let path = library.storage.path
    chmod("\(path)/supporters", 0o755)
    chmod("\(path)/supporters/anna.json", 0o640)
    chmod("\(path)/program.json", 0o604)
    #expect(
      try library.check.findings() == [
        Finding(path: ".", problem: .openToOthers(count: 1)),
        Finding(path: "supporters", problem: .openToOthers(count: 2)),
      ])
  }

  @Test("finds files of several accounts", .enabled(if: getuid() == 0, "only root may give files away"))
  func owners() throws {
    chown("\(library.storage.path)/requests/ab12.json", 65_534, 65_534)
    let finding = try onlyFinding()
    #expect(finding == Finding(path: ".", problem: .severalOwners([0, 65_534])))
    #expect(finding.message.contains("2 accounts"))
  }

  @Test("finds what a stopped save left behind, and not one that goes on")
  func leftBehind() throws {
    let (left, living) = (WriterMark().fileName, WriterMark())
    let lock = try living.hold(in: library.storage.library.directory, path: "requests")
    for name in [left, living.fileName] { try library.write([1], to: "requests/\(name)") }
    #expect(try onlyFinding() == Finding(path: "requests/\(left)", problem: .leftBehind))
    withExtendedLifetime(lock) {}
  }

  @Test("says where no program was begun")
  func noProgram() throws {
    let empty = try FolderStorage.create(path: "\(library.folder.path)/empty")
    #expect(try LibraryCheck(empty).findings() == [Finding(path: ".", problem: .noProgram)])
  }

  @Test("finds a document that is not byte for byte what is written for its contents, and moves it nowhere")
  func changedOutside() throws {
    let written = String(decoding: try HealthyLibrary.supporter("anna"), as: UTF8.self)
    for changed in [
      written.replacing("\"schema\" : 1", with: "\"schema\": 1"), written + "\n",
      written.replacing("\"interests\"", with: "\"interestz\""),
    ] {
      #expect(changed != written)
      try library.write(Array(changed.utf8), to: "supporters/anna.json")
      let finding = try onlyFinding()
      #expect(finding == Finding(path: "supporters/anna.json", problem: .changedOutside))
      #expect(!finding.isMendable)
    }
  }

  @Test("cannot be had of a library that vanished")
  func vanished() throws {
    rename(library.storage.path, "\(library.folder.path)/bin")
    #expect(throws: StorageError.vanished(path: library.storage.path)) { try library.check.findings() }
  }

  @Test("lasts through every single byte of a document being cut off or changed")
  func everyByte() throws {
    let whole = try HealthyLibrary.supporter("anna")
    for index in whole.indices {
      var changed = whole
      changed[index] ^= 0x21
      try library.write(Array(whole[..<index]), to: "supporters/anna.json")
      let cut = try library.check.findings()
      // Only the newline at the end can be missed by nobody.
      #expect(cut.count == 1 || index == whole.count - 1, "cut at \(index)")
      try library.write(changed, to: "supporters/anna.json")
      #expect(try library.check.findings().allSatisfy { $0.path == "supporters/anna.json" })
    }
  }
}
