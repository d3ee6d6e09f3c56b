import Canvas
import Glibc
import PeerSupport
import Testing

@testable import BesideApp
@testable import PeerLibrary
@testable import beside

@Suite("The config file")
struct ConfigTests {
  /// Reads a config with that text.
  private func read(_ text: String) throws -> (Config, problems: [String]) {
    var template = Array("/tmp/beside-config-XXXXXX".utf8CString)
    let file = mkstemp(&template)
    defer { close(file) }
    _ = text.withCString { write(file, $0, strlen($0)) }
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { unlink(path) }
    let (config, problems) = try Config.read(from: path)
    return (config, problems.map { $0.replacing(path, with: "config.json") })
  }

  @Test("No file means that nothing is set")
  func missing() throws {
    let (config, problems) = try Config.read(from: "/tmp/no such folder/config.json")
    #expect(config == Config())
    #expect(problems == [])
  }

  @Test("Keys of one's own replace the table's")
  func overrides() throws {
    let (config, problems) = try read(#"{ "theme": "tide", "keys": { "app.quit": ["Z"] } }"#)
    #expect(config.theme == "tide")
    #expect(config.overrides["app.quit"]?.map(\.description) == ["Z"])
    #expect(problems == [])
  }

  @Test("A language that is not spoken is told with file and line")
  func unknownLanguage() throws {
    #expect(try read(#"{ "language": "es-MX" }"#).problems == [])
    let (_, problems) = try read("{\n  \"language\": \"fi\"\n}\n")
    #expect(problems == ["config.json:2: Beside does not speak “fi”. It speaks en and es."])
  }

  @Test("An id that does not exist is told with file and line")
  func unknownID() throws {
    let (_, problems) = try read("{\n  \"keys\": {\n    \"app.fly\": [\"Z\"]\n  }\n}\n")
    #expect(problems == ["config.json:3: there is no command “app.fly”. Press ? in Beside to see them all."])
  }

  @Test("A key that does not exist is told with file and line")
  func unknownKey() throws {
    let (_, problems) = try read("{\n  \"keys\": { \"app.quit\": [\"Hyper-q\"] }\n}\n")
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("config.json:2: “Hyper-q” names no key.") == true)
  }

  @Test("Two commands that want one key are told with file and line, and the earlier one has it")
  func clash() throws {
    let (config, problems) = try read("{\n\n  \"keys\": { \"app.quit\": [\"!\"] }\n}\n")
    #expect(problems == ["config.json:3: ! would run help.now and app.quit. The first one has it."])
    #expect(
      Keymap(overrides: config.overrides).command(for: .init("!") ?? .init(.escape), in: .guides)?.id
        == "help.now")
  }

  @Test(
    "Help now and the ways out keep a key", arguments: ["help.now", "app.quit", "app.quitAnywhere"])
  func neededKeys(id: String) throws {
    let (config, problems) = try read("{\n  \"keys\": { \"\(id)\": [] }\n}\n")
    #expect(problems == ["config.json:2: “\(id)” needs a key. It keeps its own."])
    #expect(config.overrides[CommandID(rawValue: id)] == nil)
  }

  @Test(
    "No one key asks and answers yes, and Enter never does",
    arguments: [
      ("confirmation.yes", "Enter"), ("confirmation.yes", "e"), ("confirmation.yes", "q"),
      ("request.end", "Ctrl-y"),
    ])
  func oneKeyIsNotEnough(id: String, key: String) throws {
    let (config, problems) = try read("{\n  \"keys\": { \"\(id)\": [\"\(key)\"] }\n}\n")
    #expect(problems.first?.hasPrefix("config.json:2: the key that says yes must differ") == true)
    #expect(config.overrides[CommandID(rawValue: id)] == nil)
  }

  @Test(
    "What is no config is refused in a sentence that names the file",
    arguments: ["", "{", "[]", #"{"keys": 3}"#])
  func nonsense(_ text: String) {
    #expect {
      try read(text)
    } throws: { error in
      (error as? CommandFailure)?.status == ExitStatus.configuration
        && (error as? CommandFailure)?.message.contains("is not a config file that Beside understands")
          == true
    }
  }

  @Test("D8: every setting that can stand in the file is told by “beside kept”")
  func settingsAreDeclared() throws {
    let declared = Set(StoredKind.settings.fields.inClear.map { String($0.prefix { $0 != "." }) })
    #expect(declared == Set(Mirror(reflecting: Config()).children.compactMap(\.label)))
  }
}
