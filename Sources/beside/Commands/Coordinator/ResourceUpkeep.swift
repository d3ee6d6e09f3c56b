import ArgumentParser
import BesideApp
import BuiltIn
import PeerLibrary
import PeerSupport

/// Marks a resource as checked today.
struct RecheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recheck",
    abstract: "Mark a resource as checked today, once you have made sure that it is right.",
    discussion: "Example: beside coordinator recheck legal-desk")

  @OptionGroup var resource: ResourceOptions

  func run() throws {
    try resource.change { coordinator, resource, context in
      (try coordinator.save([resource.checked(on: context.today)], at: context.now), .resourceRechecked)
    }
  }
}

/// Takes a resource off the list.
struct RetireCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retire",
    abstract: "Take a resource off the list, so that nobody is pointed to it any more.",
    discussion: "Example: beside coordinator retire open-pantry")

  @OptionGroup var resource: ResourceOptions

  func run() throws {
    try resource.change { coordinator, resource, context in
      (try coordinator.retire(resource, at: context.now), .resourceRetired)
    }
  }
}

/// Which resource the coordinator looks after.
struct ResourceOptions: ParsableArguments {
  @Argument(help: "The id of the resource.")
  var id: String

  @OptionGroup var library: LibraryOptions
  @OptionGroup var passphrase: PassphraseOptions

  /// Does something with the resource as the coordinator, and says what.
  func change(_ change: (Coordinator, Resource, CommandContext) throws -> (Program, WordKey)) throws {
    let context = CommandContext()
    let library = try library.openProgram(context)
    guard let resource = library.pages().0.resources.first(where: { $0.id == id }) else {
      throw CommandFailure(context.words(.resourceNoSuch, ["name": id]), ExitStatus.noInput)
    }
    var (coordinator, lockers) = try CoordinatorOptions.coordinator(of: library, passphrase, context)
    let (program, said) = try change(coordinator, resource, context)
    try CoordinatorOptions.pin(program, of: library, &lockers, context)
    try StandardOutput.write(line: context.words(said, ["name": resource.name]))
  }
}
