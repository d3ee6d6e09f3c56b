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
    var about = [UInt8](repeating: 0, count: 128)
    let space = readlink("/proc/self/ns/pid", &about, about.count)
    let start = try? Directory(path: "/proc/sys/kernel/random").read("boot_id", limit: 128, path: "boot_id")
    guard space > 0, let start else { return hexadecimal(.random(in: .min ... .max)) }
    return String(Digest.hex(about.prefix(space) + start).prefix(16))
  }

  private static func hexadecimal(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
