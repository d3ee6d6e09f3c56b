import Glibc
import PeerSupport
import Testing

@testable import PeerLibrary

@Suite("Where files would carry several owners", .enabled(if: getuid() == 0, "only root may give files away"))
struct OwnerTests {
  private let folder: TemporaryFolder
  private let team: Team

  init() throws {
    folder = try TemporaryFolder()
    team = try Team(in: FolderStorage.create(path: folder.path + "/library"))
  }

  @Test("Nothing is sent and no step is taken, and nothing is written", arguments: ["", "/program.json"])
  func refused(part: String) throws {
    let sent = try team.send(Team.letter(to: [Team.amara]))
    let path = folder.path + "/library"
    chown(path + part, 65_534, 65_534)
    let requests = try folder.names(in: "library/requests")
    let refusal = RequestFailure.storage(.otherOwner(path: path))
    #expect(throws: refusal) { try team.send(Team.letter(to: [Team.amara])) }
    #expect(throws: refusal) { try team.act(.taken, on: sent.id, as: Team.amara) }
    #expect(try folder.names(in: "library/requests") == requests)
    #expect(try folder.names(in: "library").allSatisfy { !$0.contains(".new") })
    #expect(refusal.message.contains("another account"))
  }
}
