import PeerLibrary

/// Saves that are reported one by one.
struct Saving {
  let storage: FolderStorage

  init(_ storage: FolderStorage) { self.storage = storage }

  /// Counts documents up in an order that follows from the seed, until killed, saying each one that is saved.
  func saveForEver(seed: UInt64) throws {
    var random = SeededNumbers(seed: seed)
    while true {
      let choice = random.next() % 8
      let folder: Folder? = choice == 0 ? nil : choice % 2 == 0 ? .requests : .supporters
      guard let name = DocumentName(folder: folder, id: "sample-\(choice)") else { continue }
      let number = try increment(name)
      Faults.say("saved \(name.path) \(number)")
    }
  }

  /// Adds to one counter as often as told, beginning anew whenever someone else was faster.
  func count(times: Int) throws(StorageError) {
    guard let name = DocumentName(folder: .counts, id: "counter") else { return }
    for _ in 0..<times {
      while true {
        do throws(StorageError) {
          _ = try increment(name)
          break
        } catch .conflict {
          continue
        }
      }
    }
  }

  private func increment(_ name: DocumentName) throws(StorageError) -> Int {
    let current = try existing(name)
    let number = current.flatMap { Sample.number(of: $0.bytes) } ?? 0
    _ = try storage.put(Sample.bytes(number + 1), as: name, replacing: current?.revision)
    return number + 1
  }

  private func existing(_ name: DocumentName) throws(StorageError) -> StoredDocument? {
    do throws(StorageError) {
      return try storage.get(name)
    } catch .missing {
      return nil
    }
  }
}

/// Numbers that look random and are the same for the same seed.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
