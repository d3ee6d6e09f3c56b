import PeerLibrary
import Sealing

/// Gives a locker one passphrase after another.
struct ChangingPassphrases {
  let folder: LockerFolder

  /// The passphrase of that number.
  static func passphrase(_ number: Int) -> String { "passphrase \(number)" }

  /// Changes the passphrase until killed, saying each one that holds; begins with the one that opens.
  func changeForEver(from number: Int) throws {
    guard let id = try folder.lockers().first else { return }
    var locker = try folder.open(id, passphrase: Self.passphrase(number))
    var number = number
    while true {
      number += 1
      locker = try folder.changePassphrase(
        of: locker, to: Self.passphrase(number), parameters: .smallest)
      Faults.say("changed \(number)")
    }
  }
}
