import ArgumentParser
import BuiltIn

/// Prints the JSON Schema of guides.
struct GuideSchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print what an editor needs to complete and check a guide (JSON Schema).",
    discussion: "Example: beside guide schema > guide.schema.json")

  func run() throws {
    try StandardOutput.write(lines: [String(decoding: BuiltIn.guideSchema.bytes, as: UTF8.self)])
  }
}
