import ArgumentParser
import BesideApp
import BuiltIn
import PeerLibrary

/// Destroys the plan.
struct PlanDestroyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "destroy", abstract: "Destroy your plan. Nobody can bring it back.",
    discussion: """
      Where your locker holds nothing else that you need, its file is gone as well. Backups that were made before \
      may still hold it, sealed under your passphrase.

      Example: beside plan destroy
      """)

  @OptionGroup var passphrase: PassphraseOptions

  func run() throws {
    let context = CommandContext()
    var keeper = try passphrase.openLocker(context)
    let words = context.words
    var conversation = Conversation(words: words)
    let isPart = keeper.contents?.holdsMoreThanPlan == true
    conversation.say(words(isPart ? .planDestroyPart : .planDestroyFile), words(.planDestroyCopies))
    guard try conversation.isYes(words(.planSureToDestroy) + " ") else {
      conversation.say(words(.planKept))
      throw ExitStatus.declined
    }
    try keeper.destroyPlan()
    try StandardOutput.write(line: words(.planDestroyed))
  }
}
