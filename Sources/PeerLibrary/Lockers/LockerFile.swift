import PeerSupport
import Sealing

/// A locker as stored: what turns the passphrase into a key, and what that key opens.
struct LockerFile: Document {
  static let schema = 1

  private let operations: Int
  private let memoryBytes: Int
  private let salt: String
  private let nonce: String
  private let ciphertext: String
  /// The hash of all the above: tells a damaged file from a wrong passphrase, and nothing to anyone else.
  private let checksum: String
  /// Which locker it is, in a copy that travels; at home the file's name says so.
  private let locker: String?

  /// Locked bytes as they are stored, or with the locker's id as they travel.
  init(_ locked: LockedBytes, as locker: String? = nil) {
    operations = locked.lock.parameters.operations
    memoryBytes = locked.lock.parameters.memoryBytes
    salt = Base64.encode(locked.lock.salt)
    nonce = Base64.encode(locked.nonce)
    ciphertext = Base64.encode(locked.ciphertext)
    self.locker = locker
    checksum = Self.checksum(operations, memoryBytes, [salt, nonce, ciphertext, locker].compactMap(\.self))
  }

  /// Which locker a copy that travelled holds; nil for a file that did not.
  var traveller: LockerID? {
    locker.flatMap { DocumentName(folder: nil, id: $0) }.flatMap(LockerID.init)
  }

  /// The locked bytes, or nil where the file is damaged; throws `costRefused` for absurd work.
  func locked() throws(SealingError) -> LockedBytes? {
    guard
      checksum
        == Self.checksum(operations, memoryBytes, [salt, nonce, ciphertext, locker].compactMap(\.self)),
      let salt = Base64.decode(salt), let nonce = Base64.decode(nonce),
      let ciphertext = Base64.decode(ciphertext)
    else { return nil }
    let parameters = try PassphraseParameters(operations: operations, memoryBytes: memoryBytes)
    guard let lock = try? PassphraseLock(parameters: parameters, salt: salt) else { return nil }
    return try? LockedBytes(lock: lock, nonce: nonce, ciphertext: ciphertext)
  }

  /// What the locked bytes are bound to: where they stand and what opens them.
  static func header(_ id: LockerID, lock: PassphraseLock) -> [UInt8] {
    header(file: id.name.path, kind: "locker", lock: lock)
  }

  /// The same for another kind of file that a passphrase opens.
  static func header(file: String, kind: String, lock: PassphraseLock) -> [UInt8] {
    DocumentCoder.canonicalBytes(of: [
      "file": file, "kind": kind, "memoryBytes": "\(lock.parameters.memoryBytes)",
      "operations": "\(lock.parameters.operations)", "salt": Base64.encode(lock.salt), "schema": "\(schema)",
    ])
  }

  private static func checksum(_ operations: Int, _ memoryBytes: Int, _ texts: [String]) -> String {
    Digest.hex(DocumentCoder.canonicalBytes(of: ["\(operations)", "\(memoryBytes)"] + texts))
  }
}
