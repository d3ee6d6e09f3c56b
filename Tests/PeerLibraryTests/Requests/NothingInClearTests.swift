import PeerSupport
import Sealing
import Testing

@testable import PeerLibrary

@Suite("On disk (E1, E4)")
struct NothingInClearTests {
  private let folder: TemporaryFolder
  private let team: Team

  init() throws {
    folder = try TemporaryFolder()
    team = try Team(in: FolderStorage.create(path: folder.path + "/library"))
  }

  @Test("No private text and no name of who asked whom reaches the disk in clear")
  func canaries() throws {
    let codes = [ReturnCode(), ReturnCode()]
    let sent = try team.send(Team.letter(to: [Team.amara], reserves: [Team.ben]), code: codes[0])
    _ = try team.send(Team.letter(to: [Team.ines], for: .colleague(agreed: true)), code: codes[1])
    try team.act(.taken, on: sent.id, as: Team.amara)
    try team.act(.contactMade, on: sent.id, as: Team.amara)
    try team.act(.passedOn(to: Team.ben), on: sent.id, as: Team.amara)

    let seeds = try Team.supporterIDs.flatMap { id in
      [try team.keys(id).signing.seed, try team.keys(id).sealing[0].secret]
    }
    let secrets = (seeds + [team.founded.rootSeed, team.founded.sealingSecret]).map {
      Base64.encode($0.bytes)
    }
    let everywhere = secrets + codes.map(\.text) + ["CANARY"]
    let inRequests = Team.supporterIDs.map(\.rawValue) + ["taken", "contact", "phone", "colleague"]
    var files = 0
    for directory in ["", "supporters", "applicants", "requests"] {
      for name in try folder.names(in: "library/" + directory) where name.contains(".") && name != ".lock" {
        let text = String(decoding: try folder.read("library/\(directory)/\(name)"), as: UTF8.self)
        for canary in everywhere + (directory == "requests" ? inRequests : []) {
          #expect(!text.contains(canary), "\(canary) stands in \(directory)/\(name)")
        }
        files += 1
      }
    }
    #expect(files == 6)
  }

  @Test("Ending leaves nothing behind (D8)")
  func ended() throws {
    let sent = try team.send(Team.letter(to: [Team.amara]))
    try team.act(.taken, on: sent.id, as: Team.amara)
    try team.library.end(sent.id)
    #expect(try folder.names(in: "library/requests") == [])
  }
}
