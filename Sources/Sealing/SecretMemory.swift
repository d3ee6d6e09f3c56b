import CSodium
import Synchronization

/// Memory for secrets: kept out of swap where the system allows it, between pages that nobody may touch, and wiped
/// when it is given back.
///
/// An account may lock only a little memory, often 64 KiB, and a page for every key would soon use that up: so
/// secrets of the size of a key share pages. Where the system refuses to lock, everything else still holds.
enum SecretMemory {
  /// The most bytes of a secret that shares its page.
  static let slotSize = 64
  /// As many slots as fit in a page beside the mark by which libsodium notices an overrun.
  private static let slotsInPage = 63

  /// The addresses of the slots that are free, all of them wiped.
  private static let free = Mutex<[UInt]>([])

  /// Memory of so many bytes, all zero.
  static func take(_ count: Int) -> UnsafeMutablePointer<UInt8> {
    guard count <= slotSize else { return allocate(count) }
    let address = free.withLock { free in
      if free.isEmpty {
        let page = UInt(bitPattern: allocate(slotsInPage * slotSize))
        free = (0..<slotsInPage).map { page + UInt($0 * slotSize) }
      }
      return free.removeLast()
    }
    guard let slot = UnsafeMutablePointer<UInt8>(bitPattern: address) else {
      preconditionFailure("no slot stands at zero")
    }
    return slot
  }

  /// Wipes memory that was taken for so many bytes, for others to take.
  static func giveBack(_ start: UnsafeMutablePointer<UInt8>, _ count: Int) {
    guard count <= slotSize else { return sodium_free(start) }
    sodium_memzero(start, count)
    free.withLock { $0.append(UInt(bitPattern: start)) }
  }

  /// Locked as far as the system allows; `sodium_free` wipes it.
  private static func allocate(_ count: Int) -> UnsafeMutablePointer<UInt8> {
    guard Sodium.isReady, let start = sodium_malloc(count) else {
      preconditionFailure("there is no memory left")
    }
    sodium_memzero(start, count)
    return start.bindMemory(to: UInt8.self, capacity: count)
  }
}
