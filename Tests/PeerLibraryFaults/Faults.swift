import Glibc
import PeerLibrary

/// A program for the tests to kill, crowd and starve while it saves.
@main
enum Faults {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count == 4 else { return usage() }
    do {
      if arguments[1] == "passphrases" {
        let folder = try LockerFolder(path: arguments[2])
        return try ChangingPassphrases(folder: folder).changeForEver(from: Int(arguments[3]) ?? 0)
      }
      if arguments[1] == "plan" { return try WritingPlan(path: arguments[2]).writeForEver() }
      let storage = try FolderStorage(path: arguments[2])
      switch arguments[1] {
      case "save": try Saving(storage).saveForEver(seed: UInt64(arguments[3]) ?? 0)
      case "count":
        try Saving(storage).count(times: Int(arguments[3]) ?? 0)
        say("counted \(arguments[3])")
      case "fill": try Starving(storage).fill()
      case "replace": try Replacing(Library(storage), rootSeed: arguments[3]).replaceForEver()
      case "answer": try Answering(Library(storage), secrets: arguments[3]).answerForEver()
      case "take": try Answering(Library(storage), secrets: arguments[3]).takeAll()
      case "read": try Starving(storage).readButNotSave()
      default: usage()
      }
    } catch {
      say("error \(error)")
      exit(1)
    }
  }

  /// One line, written in one go, so that what a killed program said is whole.
  static func say(_ line: String) {
    let bytes = Array("\(line)\n".utf8)
    _ = write(1, bytes, bytes.count)
  }

  private static func usage() {
    say("usage: PeerLibraryFaults save|count|fill|read|replace|answer|take|plan folder how")
    exit(2)
  }
}
