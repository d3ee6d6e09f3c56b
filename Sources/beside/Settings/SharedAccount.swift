/// Whether several people use this login, so that nothing of anyone is to stay.
enum SharedAccount {
  /// By an option, or else by the config file.
  static func isChosen(_ option: Bool, _ folders: StandardFolders) -> Bool {
    option || Config.readOrTell(from: folders.configFile).0.sharedAccount == true
  }
}
