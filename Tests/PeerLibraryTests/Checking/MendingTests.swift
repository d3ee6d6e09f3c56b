import Glibc
import PeerSupport
import Testing

@testable import PeerLibrary

@Suite("Mending a library")
struct MendingTests {
  let library: HealthyLibrary
  init() throws { library = try HealthyLibrary() }

  @Test("moves damaged files whole into a folder of their own, and they are told of from then on")
  func damaged() throws {
    let broken = Array("{\"schema\": 1, \"id\": \"cle".utf8)
    try library.save(broken, as: "supporters/cleo.json")
    try library.write([], to: "requests/big.json")
    #expect(truncate("\(library.storage.path)/requests/big.json", 200_000_000) == 0)

    let moves = try library.check.mend()
    #expect(moves.map(\.from) == ["requests/big.json", "supporters/cleo.json"])
    let target = try #require(moves.last).to
    #expect(target.hasPrefix("set-aside/supporters.cleo."))
    #expect(try library.read(target) == broken)
    #expect(library.folder.mode(of: "library/set-aside") == 0o700)
    #expect(try library.storage.list(.supporters).map(\.id) == ["anna", "ben"])
    #expect(
      try library.check.findings()
        == moves.map { Finding(path: $0.to, problem: .setAside) }.sorted { $0.path < $1.path })
    #expect(try library.check.mend().isEmpty)
  }

  @Test("moves one document twice when it is damaged twice, and loses neither")
  func twice() throws {
    for text in ["one", "two"] {
      try library.save(text, as: "supporters/cleo.json")
      #expect(try library.check.mend().count == 1)
    }
    let kept = try library.folder.names(in: "library/set-aside").map { try library.read("set-aside/\($0)") }
    #expect(Set(kept) == [Array("one".utf8), Array("two".utf8)])
  }

  @Test("leaves everything alone that is not damaged, whatever else is to be said of it")
  func notDamaged() throws {
    let path = library.storage.path
    try library.save("{\"schema\": 7}", as: "supporters/newer.json")
    try library.save(HealthyLibrary.supporter("anna"), as: "supporters/copy.json")
    try library.write([1], to: "requests/notes.txt")
    symlink("\(path)/program.json", "\(path)/supporters/link.json")
    mkfifo("\(path)/requests/pipe.json", 0o600)
    chmod("\(path)/requests/ab12.json", 0o644)
    let before = try library.check.findings()
    #expect(before.count == 6)
    #expect(try library.check.mend().isEmpty)
    #expect(try library.check.findings() == before)
  }

  @Test("never moves the program's own document")
  func program() throws {
    try library.write(Array("{".utf8), to: "program.json")
    #expect(try library.check.findings().count == 1)
    #expect(try library.check.mend().isEmpty)
    #expect(try library.storage.list(nil) == [.program])
  }

  @Test("does not move through a link in the place of its folder")
  func linkedFolder() throws {
    try library.save("{", as: "supporters/cleo.json")
    symlink("/tmp", "\(library.storage.path)/set-aside")
    #expect(throws: StorageError.notAFile(path: "set-aside")) { try library.check.mend() }
    #expect(try library.storage.list(.supporters).count == 3)
  }
}
