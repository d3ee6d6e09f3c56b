import CSystem
import Glibc
import Sealing
import Testing

@Suite("Secrets in memory")
struct SecretBytesTests {
  @Test("Equal secrets are equal, and others are not")
  func comparison() {
    #expect(SecretBytes([1, 2, 3]) == SecretBytes([1, 2, 3]))
    #expect(SecretBytes([1, 2, 3]) != SecretBytes([1, 2, 4]))
    #expect(SecretBytes([1, 2, 3]) != SecretBytes([1, 2]))
    #expect(SecretBytes([]) == SecretBytes([]))
  }

  @Test("A secret never prints its bytes")
  func printing() {
    let secret = SecretBytes([171, 205])
    var dumped = ""
    dump(secret, to: &dumped)
    for text in ["\(secret)", String(reflecting: secret), dumped] {
      #expect(!text.contains("171") && !text.contains("205"))
    }
  }

  @Test("A crash writes no memory, and no other program may read it")
  func coreDumps() {
    #expect(ProcessPrivacy.forbidCoreDumps())
    var limit = rlimit()
    #expect(getrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit) == 0)
    #expect(limit.rlim_cur == 0 && limit.rlim_max == 0)
    #expect(beside_memory_is_readable() == 0)
  }
}
