// swift-tools-version: 6.3
import PackageDescription

// Warnings are errors, and a file sees only what it imports itself: the arrows between targets
// (README, "The map of the code") stay true because the build refuses anything else.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let strictC: [CSetting] = [.unsafeFlags(["-Wall", "-Wextra", "-Werror"])]

func library(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], files: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: files, swiftSettings: strict)
}

let package = Package(
  name: "porada",
  products: [
    .executable(name: "porada", targets: ["porada"])
  ],
  targets: [
    // The domain and the one door.
    library("Coordination", []),
    library("Workspaces", ["Coordination"]),
    library("Records", ["Coordination", "Workspaces", "CPosix"]),
    .target(name: "CPosix", cSettings: strictC),

    // Archives, for documents that are made of several files.
    .target(name: "CZip", cSettings: strictC, linkerSettings: [.linkedLibrary("zip")]),
    library("Zip", ["CZip"]),

    // Words and documents.
    library("Phrases", ["Coordination", "Workspaces"]),
    library("Documents", ["Coordination", "Phrases"]),

    // The terminal.
    library("TerminalUI", []),
    .target(name: "CNcurses", cSettings: strictC, linkerSettings: [.linkedLibrary("ncursesw")]),
    library("Ncurses", ["TerminalUI", "CNcurses"]),
    .target(
      name: "Themes", path: "themes",
      resources: ["porada", "light", "monochrome", "contrast"].map { .embedInCode("\($0).plist") },
      swiftSettings: strict),

    // The two front ends.
    library("Screens", ["Coordination", "Workspaces", "Phrases", "Documents", "TerminalUI"]),
    library("Subcommands", ["Coordination", "Workspaces", "Phrases", "Documents"]),

    // The demonstration, the program, the benchmark.
    library("Demonstration", ["Coordination"]),
    .executableTarget(
      name: "porada",
      dependencies: [
        "Coordination", "Workspaces", "Records", "Zip", "Phrases", "Documents", "TerminalUI",
        "Ncurses", "Themes", "Screens", "Subcommands", "Demonstration",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "Benchmark",
      dependencies: [
        "Coordination", "Workspaces", "Records", "Phrases", "TerminalUI", "Screens",
        "Demonstration", "porada",
      ],
      swiftSettings: strict),

    // The four rings of tests.
    .target(
      name: "TestSupport",
      dependencies: ["Coordination", "Workspaces", "TerminalUI"],
      path: "Tests/TestSupport", swiftSettings: strict),
    tests("CoordinationTests", ["Coordination"]),
    tests("WorkspacesTests", ["Coordination", "Workspaces", "TestSupport"]),
    tests(
      "RecordsTests", ["Coordination", "Workspaces", "Records", "TestSupport"],
      files: ["Schemas"]),
    tests("ZipTests", ["Zip"]),
    tests("PhrasesTests", ["Coordination", "Phrases"]),
    tests(
      "DocumentsTests", ["Coordination", "Phrases", "Documents", "Demonstration", "TestSupport"]),
    tests("TerminalUITests", ["TerminalUI", "TestSupport"]),
    tests(
      "ScreensTests",
      [
        "Coordination", "Workspaces", "Phrases", "Documents", "TerminalUI", "Screens",
        "Demonstration", "TestSupport",
      ], files: ["Snapshots"]),
    tests(
      "SubcommandsTests",
      [
        "Coordination", "Workspaces", "Records", "Zip", "Phrases", "Documents", "Subcommands",
        "Demonstration", "TestSupport",
      ]),
    .target(
      name: "CPseudoTerminal", path: "Tests/CPseudoTerminal", cSettings: strictC,
      linkerSettings: [.linkedLibrary("util"), .linkedLibrary("vterm")]),
    tests(
      "EndToEndTests", ["CPseudoTerminal", "TestSupport", "porada"],
      files: ["WholeMeeting/Expected"]),
  ],
  swiftLanguageModes: [.v6]
)
