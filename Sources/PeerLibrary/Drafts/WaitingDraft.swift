import PeerSupport
import Sealing

/// A draft that waits, sealed under a random key of its own: in a folder that goes with the login, or in memory alone.
///
/// In the folder it outlives the program, however that ends; the key and the draft are then two files that nobody but
/// this account can open. In memory it outlives the screen.
public struct WaitingDraft: Sendable {
  private let key: SecretBytes
  private let file: DraftFile?
  private var sealed: SealedBytes?

  /// A place for a draft in memory.
  public init() {
    key = SecretBytes(randomCount: SealedBytes.keySize)
    file = nil
  }

  /// A place for a draft in a folder.
  public init(inFolder path: String) throws(StorageError) {
    let key = SecretBytes(randomCount: SealedBytes.keySize)
    file = try DraftFile(making: key, inFolder: path)
    self.key = key
  }

  private init(key: SecretBytes, file: DraftFile) {
    self.key = key
    self.file = file
  }

  /// What programs left in a folder that no longer run, the newest last; whoever asks has it from now on.
  public static func left(inFolder path: String) -> [WaitingDraft] {
    DraftFile.left(inFolder: path).map { WaitingDraft(key: $0.key, file: $0.file) }
  }

  /// How many drafts stand in a folder, those being written too.
  public static func count(inFolder path: String) -> Int { DraftFile.count(inFolder: path) }

  /// Seals a draft in place of the one before.
  public mutating func keep(_ draft: KeptDraft) throws(StorageError) {
    var bytes = DocumentCoder.canonicalBytes(of: draft)
    defer { bytes.wipe() }
    let sealed = SealedBytes(sealing: bytes, key: key, header: Self.header)
    if let file { try file.write(sealed.joined) } else { self.sealed = sealed }
  }

  /// The draft; nil where none was kept here, or something else stands in its place.
  public var draft: KeptDraft? {
    let sealed = file.map { file in file.read().flatMap { try? SealedBytes(joined: $0) } } ?? self.sealed
    guard var bytes = try? sealed?.open(key: key, header: Self.header) else { return nil }
    defer { bytes.wipe() }
    return try? DocumentCoder.decodePart(KeptDraft.self, from: bytes, file: "draft")
  }

  /// Destroys the key and what it sealed.
  public func drop() { file?.remove() }

  private static let header = Array("beside draft".utf8)
}
