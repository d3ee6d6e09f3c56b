import Glibc

/// Makes `Sources/BuiltIn/Generated` from `Content` and `Themes`, in the package's folder.
///
/// `swift run generate` writes; `swift run generate --check` writes nothing and fails on the first drift.
let arguments = CommandLine.arguments.dropFirst()

do {
  guard arguments.isEmpty || Array(arguments) == ["--check"] else {
    throw GenerateError("Say `generate` to write the sources, or `generate --check` to compare them.")
  }
  let output = try Generator.output()
  if arguments.isEmpty {
    try output.write()
  } else {
    try output.check()
  }
} catch {
  SourceTree.report("generate: \(error)")
  exit(1)
}
