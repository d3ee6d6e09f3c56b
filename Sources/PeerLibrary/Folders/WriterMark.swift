import Glibc
import Sealing

/// Who is writing a temporary file, told by its name: ".<id>.<machine>.<process>.<random>.new".
struct WriterMark: Hashable {
  /// The running system and its process numbers, as 16 hexadecimal digits.
  let machine: String
  let process: pid_t

  /// This process.
  static let own = WriterMark(machine: ownMachine(), process: getpid())

  /// A name that no other temporary file has.
  func fileName(for id: String) -> String {
    let random = String(UInt64.random(in: .min ... .max), radix: 16)
    return ".\(id).\(machine).\(process).\(random).new"
  }

  /// The writer of the temporary file of that name, or nil where it is no such file.
  init?(fileName: String) {
    let parts = fileName.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 6, parts[0].isEmpty, parts[5] == "new", DocumentName.isValid(id: String(parts[1])),
      parts[2].utf8.count == 16, let process = pid_t(parts[3]), process > 0
    else { return nil }
    self.init(machine: String(parts[2]), process: process)
  }

  init(machine: String, process: pid_t) {
    self.machine = machine
    self.process = process
  }

  /// Whether the writer is known to have ended; of another machine's nobody knows.
  var isGone: Bool {
    machine == Self.own.machine && kill(process, 0) != 0 && errno == ESRCH
  }

  /// Process numbers mean something only within one start of the system and one space of process numbers.
  private static func ownMachine() -> String {
    guard let start = systemStart(), let space = processSpace() else {
      // Unlike every other, so that nobody takes this process for gone.
      return String(Digest.hex(Random.bytes(16)).prefix(16))
    }
    return String(Digest.hex(start + space).prefix(16))
  }

  private static func systemStart() -> [UInt8]? {
    let path = "/proc/sys/kernel/random/boot_id"
    guard let file = try? Descriptor(path: path, opening: { open(path, O_RDONLY | O_CLOEXEC) }) else {
      return nil
    }
    return filled { read(file.number, $0, $1) }
  }

  private static func processSpace() -> [UInt8]? {
    filled { readlink("/proc/self/ns/pid", $0, $1) }
  }

  /// What a system call puts into a buffer, or nil where it puts nothing there.
  private static func filled(by call: (UnsafeMutablePointer<CChar>, Int) -> Int) -> [UInt8]? {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 64) { buffer in
      guard let start = buffer.baseAddress else { return nil }
      let count = retrying { call(start, buffer.count) }
      return count > 0 ? buffer.prefix(count).map(UInt8.init(bitPattern:)) : nil
    }
  }
}
