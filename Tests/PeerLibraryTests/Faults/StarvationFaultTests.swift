import Glibc
import PeerLibrary
import Testing

/// Saving where the system gives no room or no permission; what a test needs from the machine stands at the test.
@Suite("A library that cannot take more", .timeLimit(.minutes(5)))
struct StarvationFaultTests {
  /// Whether this machine lets a process mount a file system that only it sees.
  static let canMount: Bool = {
    let attempt = try? Command("/usr/bin/unshare", "-rm", "/bin/mount", "-t", "tmpfs", "none", "/mnt").run()
    return attempt?.status == 0
  }()

  @Test(
    "on a full disk says so and keeps all it had whole", .enabled(if: canMount, "needs a mount of its own"))
  func fullDisk() throws {
    let folder = try TemporaryFolder()
    let script = "mount -t tmpfs -o size=256k none \"$0\" && exec \"$1\" fill \"$0\" once"
    let (output, status) = try Command(
      "/usr/bin/unshare", "-rm", "/bin/sh", "-c", script, folder.path, try Command.faultsPath()
    ).run()
    #expect(output == "failure noSpace\nsaved some true whole true listed true\nleft over 0\n")
    #expect(status == 0)
  }

  @Test("beyond a limit on file size says so and keeps all it had whole")
  func limitedFiles() throws {
    let folder = try TemporaryFolder()
    // Blocks of 512 bytes: a write that crosses the limit is cut short first and fails next.
    let script = "ulimit -f 16 && exec \"$1\" fill \"$0\" once"
    let (output, status) = try Command("/bin/sh", "-c", script, folder.path, try Command.faultsPath()).run()
    #expect(output == "failure noSpace\nsaved some true whole true listed true\nleft over 0\n")
    #expect(status == 0)
  }

  @Test("on a read-only disk is read and not written", .enabled(if: canMount, "needs a mount of its own"))
  func readOnlyDisk() throws {
    let folder = try prepared()
    let script =
      "mount --bind \"$0\" \"$0\" && mount -o remount,bind,ro \"$0\" && exec \"$1\" read \"$0\" asOwner"
    let (output, status) = try Command(
      "/usr/bin/unshare", "-rm", "/bin/sh", "-c", script, folder.path, try Command.faultsPath()
    ).run()
    #expect(
      output == """
        read open done
        delete open readOnly
        read closed done
        delete closed readOnly
        save readOnly
        left over 0

        """)
    #expect(status == 0)
  }

  @Test("of another account is read as far as its owner allows")
  func otherAccount() throws {
    let folder = try prepared()
    for path in [folder.path, "\(folder.path)/requests"] { chmod(path, 0o555) }
    chmod("\(folder.path)/requests/closed.json", 0)
    defer { for path in [folder.path, "\(folder.path)/requests"] { chmod(path, 0o755) } }
    let (output, status) = try Command.faults("read", folder.path, "unprivileged").run()
    #expect(
      output == """
        read open done
        delete open refused
        read closed refused
        delete closed refused
        save refused
        found refused
        left over 0

        """)
    #expect(status == 0)
  }

  /// A library with one document that everyone may read and one for its owner.
  private func prepared() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    // Without either this or a program, the folder would not be taken for a library.
    mkdir("\(folder.path)/supporters", 0o755)
    let storage = try FolderStorage(path: folder.path)
    for id in ["open", "closed"] {
      _ = try storage.put([1], as: try #require(DocumentName(folder: .requests, id: id)), replacing: nil)
    }
    chmod("\(folder.path)/requests/open.json", 0o644)
    return folder
  }
}
