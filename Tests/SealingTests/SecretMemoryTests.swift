import Glibc
import Testing

@testable import Sealing

@Suite("Memory for secrets")
struct SecretMemoryTests {
  @Test("It is locked where the system allows it, so that it never reaches a swap file")
  func locked() throws {
    var limit = rlimit()
    getrlimit(__rlimit_resource_t(__RLIMIT_MEMLOCK.rawValue), &limit)
    let secret = SecretBytes(randomCount: 32)
    let kilobytes = try #require(lockedKilobytes())
    #expect(kilobytes > 0 || limit.rlim_cur < 16_384 && getuid() != 0)
    #expect(secret.count == 32)
  }

  @Test("What was given back is wiped before anyone else takes it")
  func wiped() {
    for _ in 0..<3 {
      let taken = (0..<200).map { _ in SecretMemory.take(48) }
      for start in taken {
        #expect((0..<SecretMemory.slotSize).allSatisfy { start[$0] == 0 })
        for index in 0..<48 { start[index] = 0xAB }
      }
      for start in taken { SecretMemory.giveBack(start, 48) }
    }
  }

  @Test("Thousands of keys share pages, and longer secrets have their own")
  func many() {
    let before = lockedKilobytes() ?? 0
    let secrets = (0..<5_000).map { _ in SecretBytes(randomCount: 32) }
    let long = SecretBytes([UInt8](repeating: 7, count: 70_000))
    #expect(Set(secrets.map(\.bytes)).count == 5_000)
    #expect(long.bytes == [UInt8](repeating: 7, count: 70_000))
    #expect((lockedKilobytes() ?? 0) - before < 2_000)
  }

  @Test("Neighbours do not disturb each other")
  func neighbours() {
    let secrets = (0..<300).map { SecretBytes([UInt8](repeating: UInt8($0 % 256), count: $0 % 65)) }
    for (index, secret) in secrets.enumerated() {
      #expect(secret.bytes == [UInt8](repeating: UInt8(index % 256), count: index % 65))
    }
  }

  /// How much memory of this process is locked.
  private func lockedKilobytes() -> Int? {
    guard let file = fopen("/proc/self/status", "r") else { return nil }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, 256, file) != nil {
      let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      if text.hasPrefix("VmLck:") { return Int(text.filter(\.isNumber)) }
    }
    return nil
  }
}
