import PeerLibrary

/// Saves one document again and again in the folder it is given, and prints how many seconds each saving took.
@main
enum SavingBenchmark {
  static func main() throws {
    guard CommandLine.arguments.count == 2 else { throw StorageError.missing(path: "the folder to save in") }
    let storage = try FolderStorage.create(path: CommandLine.arguments[1] + "/saving")
    guard let name = DocumentName(folder: .supporters, id: "one") else { return }
    var revision: Revision?
    for round in 0..<200 {
      // As long as a supporter's card, and never twice the same.
      let bytes = [UInt8](repeating: UInt8(ascii: "a") + UInt8(round % 26), count: 2_000)
      let began = ContinuousClock.now
      revision = try storage.put(bytes, as: name, replacing: revision)
      print((ContinuousClock.now - began) / .seconds(1))
    }
  }
}
