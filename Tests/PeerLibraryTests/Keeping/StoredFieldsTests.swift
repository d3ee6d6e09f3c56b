import FoundationEssentials
import PeerSupport
import Testing

@testable import PeerLibrary

/// E1, E4: `beside kept` can only be believed if nothing is stored that it does not list.
@Suite("What is kept is declared")
struct StoredFieldsTests {
  @Test(
    "Every member of every stored document is declared, and nothing else is", arguments: StoredKind.allCases)
  func everyMemberIsDeclared(kind: StoredKind) throws {
    guard let documents = try StoredSamples.documents(of: kind) else { return }
    #expect(
      try Self.paths(documents.inClear.map { DocumentCoder.encode($0) }, declared: kind.fields.inClear)
        == Set(kind.fields.inClear))
    #expect(
      try Self.paths(
        documents.sealed.map { DocumentCoder.canonicalBytes(of: $0) }, declared: kind.fields.sealed)
        == Set(kind.fields.sealed))
  }

  @Test(
    "The samples leave nothing out, so that no member can hide by being absent",
    arguments: StoredKind.allCases)
  func samplesAreFull(kind: StoredKind) throws {
    guard let documents = try StoredSamples.documents(of: kind) else { return }
    for document in documents.inClear as [Any] + documents.sealed { #expect(holes(in: document) == []) }
  }

  @Test("A member that nobody declared is found")
  func undeclaredMembersAreFound() throws {
    let bytes = Array(#"{"parts": {"well": 1}, "note": {"who": ["a"]}}"#.utf8)
    #expect(try Self.paths([bytes], declared: ["parts.*"]) == ["parts.*", "note.who"])
    #expect(holes(in: Membership(id: SupporterID(checked: "kim"), signingKey: "a")).count == 12)
  }

  @Test("Every folder of a library is a kind of its own, and a locker’s parts are those it declares")
  func everyFolderIsAKind() {
    #expect(Set(Folder.allCases.map(\.kind)).count == Folder.allCases.count)
    let declared = StoredKind.lockers.fields.sealed.map { $0.prefix { $0 != "." } }
    #expect(Set(declared.map(String.init)) == Set(LockerPart.allCases.map(\.rawValue)).union(["schema"]))
  }

  private static func paths(_ documents: [[UInt8]], declared: [String]) throws -> Set<String> {
    try documents.reduce(into: []) { paths, bytes in
      paths.formUnion(
        try JSONDecoder().decode(JSONTree.self, from: Data(bytes)).paths(declared: declared))
    }
  }
}
