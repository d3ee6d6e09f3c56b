import Testing

@testable import PeerLibrary

/// Whoever can write to the folder can change any byte, and is noticed; nothing that they make is shown as real.
@Suite("Changed files")
struct TamperingTests {
  private let folder: TemporaryFolder
  private let files: [Tampered]

  init() throws {
    folder = try TemporaryFolder()
    let team = try Team()
    files = try [
      .request(team), .program(team), .supporter(team), .applicant(team), .resource(team),
      .locker(in: folder),
    ]
  }

  @Test("Each file is shown while it is whole")
  func wholeFiles() throws {
    for file in files { #expect(try file.shown(file.original) != nil, "\(file.kind)") }
  }

  @Test("One flipped bit in any byte of any kind of sealed or signed file is noticed")
  func flippedBits() throws {
    for file in files { #expect(try file.unnoticedFlips() == [], "\(file.kind)") }
  }

  @Test("A file that ends too early is noticed, wherever it ends")
  func truncation() throws {
    for file in files { #expect(try file.unnoticedCuts() == [], "\(file.kind)") }
  }

  @Test("Parts of one file in another are noticed, whichever part it is")
  func splicing() throws {
    for file in files {
      #expect(try JSONText(file.original).splices(from: JSONText(file.other)).count > 3)
      #expect(try file.unnoticedSplices() == 0, "\(file.kind)")
    }
  }
}
