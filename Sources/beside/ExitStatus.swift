import ArgumentParser

/// How the command ends, by the numbers of sysexits.
enum ExitStatus {
  /// The person said no, so nothing was done.
  static let declined = ExitCode(1)
  static let usage = ExitCode(64)
  static let data = ExitCode(65)
  static let noInput = ExitCode(66)
  static let unavailable = ExitCode(69)
  static let software = ExitCode(70)
  static let cannotCreate = ExitCode(73)
  static let inputOutput = ExitCode(74)
  static let tryAgain = ExitCode(75)
  static let noPermission = ExitCode(77)
  static let configuration = ExitCode(78)
}
