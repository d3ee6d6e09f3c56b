import Glibc
import Testing

@testable import PeerLibrary
@testable import PeerLibraryFaults

@Suite("A writer killed at any instant", .timeLimit(.minutes(5)))
struct KillFaultTests {
  /// How often to kill: 50, or as often as BESIDE_FAULTS says.
  static let kills = getenv("BESIDE_FAULTS").flatMap { Int(String(cString: $0)) } ?? 50

  @Test("loses nothing that it reported as saved, and leaves nothing half-written")
  func killing() throws {
    let seed = UInt64.random(in: .min ... .max)
    print("killing \(Self.kills) writers, seed \(seed)")
    var random = SeededNumbers(seed: seed)
    let folder = try TemporaryFolder()
    let storage = try FolderStorage(path: folder.path)
    var reported: [DocumentName: Int] = [:]

    for _ in 0..<Self.kills {
      let writer = try RunningCommand(.faults("save", folder.path, "\(random.next())"))
      for _ in 0..<random.next() % 20 { try note(try #require(writer.readLine()), in: &reported) }
      // From here to the kill is no time that anyone measures, only as long as so many turns happen to take.
      for _ in 0..<random.next() % 4000 { sched_yield() }
      writer.kill()
      while let line = writer.readLine() { try note(line, in: &reported) }
      #expect(writer.wait() == 128 + SIGKILL)
      try check(storage, against: &reported, seed)
    }
    #expect(!reported.isEmpty)
    try checkNothingIsLeft(in: folder)
  }

  @Test("leaves no file behind once the next writer has saved")
  func leftOvers() throws {
    let folder = try TemporaryFolder()
    let left = WriterMark().fileName
    let writer = WriterMark()
    let lock = try writer.hold(in: Directory(path: folder.path), path: "requests")
    let others = [".notes.new", ".0123456789abcdeg.new", "letter.txt", ".vimrc.swp"]
    for name in [left, writer.fileName] + others { try folder.write([1], to: "requests/\(name)") }

    let storage = try FolderStorage(path: folder.path)
    #expect(try storage.list(.requests).isEmpty)
    let name = try #require(DocumentName(path: "requests/new.json"))
    _ = try storage.put([1], as: name, replacing: nil)
    #expect(try Set(folder.names(in: "requests")) == Set([writer.fileName, "new.json"] + others))
    withExtendedLifetime(lock) {}
  }

  @Test("tells no machine and no process by the name of a file that is being written")
  func marks() throws {
    let name = WriterMark().fileName
    #expect(try #/\.[0-9a-f]{16}\.new/#.wholeMatch(in: name) != nil)
    #expect(WriterMark(fileName: name)?.fileName == name)
    #expect(WriterMark(fileName: ".0000000000000000.new") == nil)
  }

  /// The next program that saves cleans up after all that were killed.
  private func checkNothingIsLeft(in folder: TemporaryFolder) throws {
    let next = try RunningCommand(.faults("save", folder.path, "0"))
    var written: Set<String> = []
    while written.count < 3 {
      let line = try #require(next.readLine())
      written.insert(line.contains("requests") ? "requests" : line.contains("supporters") ? "supporters" : "")
    }
    next.kill()
    next.wait()
    // What this one was writing when it was killed is all that can be there.
    for place in written {
      let left = try folder.names(in: place).compactMap { WriterMark(fileName: $0) }
      #expect(left.count <= 1, "in \(place)")
    }
  }

  private func note(_ line: String, in reported: inout [DocumentName: Int]) throws {
    let words = line.split(separator: " ")
    try #require(words.count == 3 && words[0] == "saved", "\(line)")
    let number: Int = try #require(Int(words[2]))
    reported[try #require(DocumentName(path: String(words[1])))] = number
  }

  private func check(
    _ storage: FolderStorage, against reported: inout [DocumentName: Int], _ seed: UInt64
  ) throws {
    let listed = Set(try ([nil] + Folder.allCases).flatMap { folder in try storage.list(folder) })
    #expect(listed.isSuperset(of: reported.keys), "seed \(seed)")
    for name in listed {
      let number = try #require(Sample.number(of: try storage.get(name).bytes), "\(name.path), seed \(seed)")
      // A save may have reached the disk and been killed before it said so, never the other way round.
      let last = reported[name] ?? 0
      #expect((last...last + 1).contains(number), "\(name.path), seed \(seed)")
      reported[name] = number
    }
  }
}
