import PeerSupport
import Testing

/// C4: a number as people write it, read back in groups.
@Suite("Phone numbers (C4)") struct PhoneNumberTests {
  @Test(
    "Numbers are read however they are written, in both languages",
    arguments: [
      ("5550199", "555 0199"), ("555-0199", "555 0199"), ("(555) 010-0199", "555 010 0199"),
      ("5550100199", "555 010 0199"), ("15550100199", "1 555 010 0199"),
      ("+1 555 010 0199", "+1 555 010 0199"),
      ("+15550100199", "+1 555 010 0199"), ("0034612345678", "+34 612 345 678"),
      ("tel. 612 34 56 78", "612 34 56 78"), ("mi móvil es 612.345.678", "612 345 678"),
      ("my cell: 555 0199", "555 0199"), ("+44 (0)20 7946 0018", "+44 20 7946 0018"),
      ("55 1234 5678", "55 1234 5678"), ("+34612345678", "+34 612 345 678"), ("５５５０１９９", "555 0199"),
    ])
  func grouped(text: String, grouped: String) {
    #expect(PhoneNumber(text)?.grouped == grouped)
  }

  @Test(
    "An extension stands apart",
    arguments: [
      ("555 0100 ext. 12", "555 0100", "12"), ("555-0100x12", "555 0100", "12"), ("x4417", "", "4417"),
      ("extensión 4417", "", "4417"), ("555 0100, ext 12", "555 0100", "12"),
    ])
  func branch(text: String, grouped: String?, branch: String?) {
    #expect(PhoneNumber(text)?.grouped == grouped)
    #expect(PhoneNumber(text)?.branch == branch)
  }

  @Test(
    "What else stands there is not read over",
    arguments: [
      "", "call me", "555 0199 or 555 0142", "555 0199, 555 0142", "ext", "1-800-FLOWERS", "1234567890123456",
      "555+0199", "the desk", "+",
    ])
  func notRead(text: String) {
    #expect(PhoneNumber(text) == nil)
  }

  @Test("C4: a slip is asked about, and never stands in the way")
  func doubts() {
    func doubt(_ way: Way, _ detail: String) -> Reach.Doubt? { Reach(way: way, detail: detail).doubt }
    #expect(doubt(.text, "511") == .short)
    #expect(doubt(.phone, "x4417") == nil)
    #expect(doubt(.phone, "555 0199") == nil)
    #expect(doubt(.phone, "12345678901234567") == .long)
    #expect(doubt(.email, "kim@localhost") == .noDot)
    #expect(doubt(.email, "kim@example.org") == nil)
    for (way, detail) in [
      (Way.phone, "call me"), (.email, "kim at example"), (.email, "a@b@c"), (.inPerson, " "),
    ] {
      #expect(!Reach(way: way, detail: detail).isReadable)
    }
    for (way, detail) in [
      (Way.phone, "the desk, 7"), (.email, " kim@example.org "), (.inPerson, "room E 12"),
    ] {
      #expect(Reach(way: way, detail: detail).isReadable)
    }
  }
}
