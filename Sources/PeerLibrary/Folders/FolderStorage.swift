/// A library as a folder of files: nothing that was reported as saved is lost, and nothing is half-written.
public struct FolderStorage: Sendable {
  let library: LibraryFolder
  /// How long a save waits for the library's lock, in milliseconds.
  let patience: Int

  /// Opens the library in a folder; throws `missing` where there is none.
  public init(path: String) throws(StorageError) {
    try self.init(path: path, patience: 10_000)
  }

  init(path: String, patience: Int) throws(StorageError) {
    library = try LibraryFolder(path: path)
    self.patience = patience
  }

  /// Opens the library in a folder, making the folder where it is missing, for its owner alone.
  public static func create(path: String) throws(StorageError) -> FolderStorage {
    try Directory.makeAll(path: path)
    return try FolderStorage(path: path)
  }

  /// The folder's path, the same wherever the program goes on to work.
  public var path: String { library.path }

  /// Does something in the library's folder, and says that it vanished where that is why it failed.
  func inLibrary<Answer>(_ body: () throws(StorageError) -> Answer) throws(StorageError) -> Answer {
    try library.checkPresence()
    do throws(StorageError) {
      return try body()
    } catch {
      try library.checkPresence()
      throw error
    }
  }
}
