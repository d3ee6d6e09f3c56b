import Glibc

/// Where the XDG base directories say that a person's files belong.
struct StandardFolders: Sendable {
  let config: String
  let data: String

  /// The folders of the environment; a relative or empty value counts as unset, as the specification asks.
  init(environment: (String) -> String? = Self.variable) {
    let home = environment("HOME") ?? "/"
    func folder(_ name: String, _ standard: String) -> String {
      guard let value = environment(name), value.hasPrefix("/") else { return home + "/" + standard }
      return value
    }
    config = folder("XDG_CONFIG_HOME", ".config") + "/beside"
    data = folder("XDG_DATA_HOME", ".local/share") + "/beside"
  }

  /// Folders below one folder, for a demo that leaves nothing behind.
  init(below folder: String) {
    config = folder + "/config"
    data = folder + "/data"
  }

  var configFile: String { config + "/config.json" }
  var lockers: String { data + "/lockers" }
  var knownPrograms: String { data + "/programs.json" }

  /// A path as it was typed, with the person's own folder in place of "~".
  static func expanded(_ path: String) -> String {
    path.hasPrefix("~/") ? (variable("HOME") ?? "") + path.dropFirst() : path
  }

  /// The value of an environment variable.
  static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
