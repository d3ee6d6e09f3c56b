import PeerSupport
import TestSupport
import Testing

@Suite("Two windows of one person")
struct WindowsTests {
  let account: Account

  init() throws {
    account = try Account()
    try account.makeLocker()
  }

  @Test("What one of them saved is never saved over by the other")
  func differentParts() throws {
    let first = try account.startPlan()
    let second = try account.startPlan()
    try first.type("from the first window")
    try first.send(keys: "Escape")
    try first.waitUntilSaved()
    try second.send(keys: "Tab")
    try second.wait(forText: "My A-Team")
    try second.type("from the second window")
    try second.send(keys: "C-s")
    try second.wait(forText: "Both texts are here now")
    try second.send(keys: "C-s")
    try second.waitUntilSaved()
    #expect(try account.stored(.well) == "from the first window")
    #expect(try account.stored(.aTeam) == "from the second window")
  }

  @Test("Where both wrote the same part, both texts are there")
  func samePart() throws {
    let first = try account.startPlan()
    let second = try account.startPlan()
    try first.type("one voice")
    try first.send(keys: "C-s")
    try first.waitUntilSaved()
    try second.type("another voice")
    try second.send(keys: "C-s")
    try second.wait(forText: "Both texts are here now")
    try second.wait(forText: "one voice")
    try second.send(keys: "C-s")
    try second.waitUntilSaved()
    let stored = try account.stored(.well)
    #expect(stored.contains("one voice") && stored.contains("another voice"))
  }
}
