import Glibc
import PeerLibrary

/// Saves where there is no room, or no permission.
struct Starving {
  let storage: FolderStorage

  init(_ storage: FolderStorage) { self.storage = storage }

  /// Saves until there is no more room, then says what the library looks like.
  func fill() throws {
    signal(SIGXFSZ, SIG_IGN)
    var saved: [DocumentName] = []
    var failure: StorageError?
    while failure == nil, saved.count < 1000 {
      guard let name = DocumentName(folder: .requests, id: "sample-\(saved.count)") else { return }
      do throws(StorageError) {
        _ = try storage.put(Sample.bytes(saved.count + 1), as: name, replacing: nil)
        saved.append(name)
      } catch {
        failure = error
      }
    }
    let whole = try saved.enumerated().allSatisfy { index, name in
      Sample.number(of: try storage.get(name).bytes) == index + 1
    }
    let listed = try storage.list(.requests)
    Faults.say("failure \(Self.name(of: failure))")
    Faults.say("saved some \(!saved.isEmpty) whole \(whole) listed \(Set(listed) == Set(saved))")
    Faults.say("left over \(leftOver())")
  }

  /// Tries to read and to save as an account without rights of its own.
  func readButNotSave() throws {
    if getuid() == 0, CommandLine.arguments.last == "unprivileged" {
      guard setgroups(0, nil) == 0, setgid(65_534) == 0, setuid(65_534) == 0 else { exit(77) }
    }
    for id in ["open", "closed"] {
      guard let name = DocumentName(folder: .requests, id: id) else { return }
      Faults.say("read \(id) \(outcome { () throws(StorageError) in _ = try storage.get(name) })")
      Faults.say("delete \(id) \(outcome { () throws(StorageError) in try storage.delete(name, at: nil) })")
    }
    guard let name = DocumentName(folder: .requests, id: "new") else { return }
    Faults.say(
      "save \(outcome { () throws(StorageError) in _ = try storage.put([1], as: name, replacing: nil) })")
    for case .unreadable(let error) in try LibraryCheck(storage).findings().map(\.problem) {
      Faults.say("found \(Self.name(of: error))")
    }
    Faults.say("left over \(leftOver())")
  }

  private func outcome(_ attempt: () throws(StorageError) -> Void) -> String {
    do throws(StorageError) {
      try attempt()
      return "done"
    } catch {
      return Self.name(of: error)
    }
  }

  /// How many temporary files there are.
  private func leftOver() -> Int {
    guard let stream = opendir("\(storage.path)/requests") else { return -1 }
    defer { closedir(stream) }
    var count = 0
    while let entry = readdir(stream) {
      // "." and ".." are the only other names that begin with a dot.
      if entry.pointee.d_name.0 == CChar(UInt8(ascii: ".")) { count += 1 }
    }
    return count - 2
  }

  private static func name(of error: StorageError?) -> String {
    switch error {
    case .noSpace: "noSpace"
    case .readOnly: "readOnly"
    case .refused: "refused"
    case nil: "none"
    case .some(let other): "\(other)"
    }
  }
}
