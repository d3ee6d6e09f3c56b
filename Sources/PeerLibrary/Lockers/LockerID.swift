import Sealing

/// Which locker, by the keyed hash of its name: the folder tells nobody's name.
public struct LockerID: Hashable, Sendable {
  let name: DocumentName

  init?(_ name: DocumentName) {
    guard name.folder == nil, name.id.utf8.count == Self.digits, Hex.decode(name.id) != nil else {
      return nil
    }
    self.name = name
  }

  /// The locker of that name; case and spaces around it do not matter.
  ///
  /// Takes some hundredths of a second. The key of the hash is the name itself after slow work, so that a list of likely names takes long to try.
  init(named name: String, parameters: PassphraseParameters) throws(LockerError) {
    let plain = Array(name.lowercased().drop(while: \.isWhitespace).trimmedEnd().utf8)
    let salt = Array(Digest.hash(Array("beside locker names".utf8)).prefix(PassphraseLock.saltSize))
    do {
      let key = try PassphraseLock(parameters: parameters, salt: salt).key(for: plain)
      let hash = Digest.hash(plain, key: key.bytes)
      self.name = DocumentName(folder: nil, validID: Hex.encode(Array(hash.prefix(Self.digits / 2))))
    } catch {
      throw .sealing(error)
    }
  }

  private static let digits = 32
}

extension Substring {
  fileprivate func trimmedEnd() -> Substring {
    var text = self
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
