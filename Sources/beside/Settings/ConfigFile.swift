import FoundationEssentials
import PeerSupport
import PeerLibrary

/// Changes one setting in the config file and leaves all else in it as it is.
struct ConfigFile {
  private let folder: String

  init(_ folders: StandardFolders) { folder = folders.config }

  /// Sets a member to a text.
  func set(_ key: String, to value: String) throws { try set(key, to: .text(value)) }

  /// Sets a member.
  func set(_ key: String, to value: JSONValue) throws {
    guard let name = DocumentName(path: "config.json") else { return }
    let storage = try FolderStorage.create(path: folder)
    var revision: Revision?
    var members: [String: JSONValue] = [:]
    do throws(StorageError) {
      let stored = try storage.get(name)
      revision = stored.revision
      guard let known = try? JSONDecoder().decode([String: JSONValue].self, from: Data(stored.bytes)) else {
        throw StorageError.refused(path: folder + "/config.json")
      }
      members = known
    } catch .missing {
    }
    members[key] = value
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    _ = try storage.put(
      Array(try encoder.encode(members)) + [UInt8(ascii: "\n")], as: name, replacing: revision)
  }
}
