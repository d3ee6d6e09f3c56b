// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A Swift room of the house: the arrows of ARCHITECTURE.md are its dependencies, and no others.
func room(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

let package = Package(
  name: "beside",
  products: [
    .library(name: "PeerSupport", targets: ["PeerSupport"]),
    .executable(name: "beside", targets: ["beside"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .target(
      name: "CNCurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "CSodium", linkerSettings: [.linkedLibrary("sodium")]),
    .target(name: "CSystem"),

    room("PeerSupport", []),
    room("Sealing", ["CSodium", "CSystem"]),
    room("PeerLibrary", ["PeerSupport", "Sealing", "CSystem"]),
    room("Canvas", ["CSystem"]),
    room("BuiltIn", []),
    room("SampleProgram", ["PeerSupport"]),
    room("BesideApp", ["PeerSupport", "Canvas", "BuiltIn"]),
    room("CursesTerminal", ["Canvas", "CNCurses", "CSystem"]),
    room("PlainTerminal", ["Canvas", "BesideApp", "CSystem"]),
    .executableTarget(
      name: "beside",
      dependencies: [
        "PeerSupport", "Sealing", "PeerLibrary", "Canvas", "BuiltIn", "BesideApp",
        "CursesTerminal", "PlainTerminal", "SampleProgram", "CSystem",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .executableTarget(name: "generate", exclude: ["folding-table.py"], swiftSettings: settings),
    .executableTarget(
      name: "SavingBenchmark", dependencies: ["PeerLibrary"], path: "Benchmarks/SavingBenchmark",
      swiftSettings: settings),
    .executableTarget(
      name: "SealingBenchmark", dependencies: ["PeerLibrary", "PeerSupport", "Sealing"],
      path: "Benchmarks/SealingBenchmark", swiftSettings: settings),

    tests("CSystemTests", ["CSystem"]),
    tests("PeerSupportTests", ["PeerSupport", "BuiltIn", "TestSupport"]),
    tests("SealingTests", ["Sealing", "CSystem"]),
    .executableTarget(
      name: "PeerLibraryFaults", dependencies: ["PeerLibrary", "PeerSupport", "Sealing"],
      path: "Tests/PeerLibraryFaults",
      swiftSettings: settings),
    tests("PeerLibraryTests", ["PeerLibrary", "PeerLibraryFaults", "PeerSupport", "CSystem", "Sealing"]),
    tests("CanvasTests", ["Canvas", "TestSupport"]),
    .target(
      name: "TestSupport", dependencies: ["Sealing"], path: "Tests/TestSupport", swiftSettings: settings),
    .executableTarget(
      name: "TerminalProbe", dependencies: ["CursesTerminal", "Canvas"], path: "Tests/TerminalProbe",
      swiftSettings: settings),
    tests("CursesTerminalTests", ["CursesTerminal", "Canvas", "TestSupport", "TerminalProbe"]),
    tests(
      "BesideAppTests", ["BesideApp", "SampleProgram", "TestSupport"],
      exclude: ["Goldens/Frames", "Goldens/Exports"]),
    tests(
      "BesideTests",
      ["beside", "BesideApp", "Canvas", "PeerLibrary", "PeerSupport", "SampleProgram", "Sealing"]),
    tests(
      "PlainTerminalTests",
      ["PlainTerminal", "beside", "BesideApp", "Canvas", "PeerSupport", "TestSupport"]),
    tests("GenerateTests", ["generate"]),
    tests("CommandTests", ["beside", "PeerLibrary", "Sealing", "TestSupport"]),
    tests(
      "EndToEndTests",
      [
        "beside", "BesideApp", "BuiltIn", "PeerLibrary", "PeerSupport", "SampleProgram", "Sealing",
        "TestSupport",
      ]),
  ]
)
