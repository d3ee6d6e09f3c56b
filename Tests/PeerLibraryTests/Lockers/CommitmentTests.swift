import PeerSupport
import Testing

@testable import PeerLibrary

@Suite("A signed commitment")
struct CommitmentTests {
  private let unsigned = Commitment(text: "I rest.", name: "Sam", day: Timestamp(seconds: 0).day)

  @Test("F10: it is signed under the plan's own key, the same each time, and any later change shows")
  func signing() throws {
    var locker = Locker()
    let signed = locker.sign(unsigned)
    #expect(signed.isAsSigned)
    var later = unsigned
    later.day = later.day.adding(days: 1)
    #expect(locker.sign(later).key == signed.key)
    let changes: [(inout Commitment) -> Void] = [
      { $0.text += " Often." }, { $0.name = "Kim" }, { $0.day = $0.day.adding(days: 1) },
      { $0.signature = nil }, { $0.key = later.key }, { $0.signature = "AAAA" },
    ]
    for change in changes {
      var changed = signed
      change(&changed)
      #expect(!changed.isAsSigned)
    }
  }

  @Test("F10: the key of the plan signs nothing else, and stays in the locker")
  func ownKey() throws {
    var locker = Locker()
    _ = locker.makeSupporterKeys(for: SupporterID(checked: "kim"), on: unsigned.day)
    let signed = locker.sign(unsigned)
    #expect(signed.key != locker.supporterKeys?.signing.publicKeyText)
    let read = try DocumentCoder.decode(Locker.self, from: DocumentCoder.encode(locker), file: "l")
    var again = read
    #expect(again.sign(unsigned) == signed)
  }

  @Test("One from before there were signatures is taken as it is")
  func old() { #expect(unsigned.isAsSigned) }
}
