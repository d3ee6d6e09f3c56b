import ArgumentParser

/// Words behind a command that takes none: most likely a return code, which must not stand there.
struct StrayCode: ParsableArguments {
  @Argument(help: .hidden)
  var words: [String] = []

  /// Says where a code belongs instead.
  func refuse() throws {
    guard words.isEmpty else {
      throw ValidationError(
        "Please do not put the code behind the command: others on this machine could see it there. "
          + "Run the command alone, and type the code when it asks.")
    }
  }
}
