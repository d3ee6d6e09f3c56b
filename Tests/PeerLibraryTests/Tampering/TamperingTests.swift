import Testing

@testable import PeerLibrary

/// Whoever can write to the folder can change any byte, and is noticed; nothing that they make is shown as real.
@Suite("Changed files")
struct TamperingTests {
  private let files: [Tampered]

  init() throws {
    var library = try TamperedFiles(in: TemporaryFolder())
    files = try library.all()
  }

  @Test("Each file is shown while it is whole, and the doctor has nothing to say")
  func wholeFiles() throws {
    for file in files {
      #expect(try file.shown(file.original) != nil, "\(file.kind)")
      #expect(try file.isNamed?(file.original) != true, "\(file.kind)")
    }
  }

  @Test(
    "One flipped bit in any byte of any kind of sealed or signed file is noticed, in reading or by the doctor"
  )
  func flippedBits() throws {
    for file in files { #expect(try file.unnoticedFlips() == [], "\(file.kind)") }
  }

  @Test("Reading alone would miss a byte that changes nothing of what is said, so the doctor is needed")
  func doctorIsNeeded() throws {
    for file in files where file.kind == "supporter" || file.kind == "program" {
      let readAlone = Tampered(
        kind: file.kind, original: file.original, other: file.other, shown: file.shown, isNamed: nil)
      #expect(try !readAlone.unnoticedFlips().isEmpty, "\(file.kind)")
    }
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
