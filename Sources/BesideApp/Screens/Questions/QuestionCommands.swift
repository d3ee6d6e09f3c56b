import BuiltIn
import PeerSupport

/// Consulting a supervisor about a doubt that names no one, and answering as one (D9, J5).
enum QuestionCommands {
  static let all: [Command] = [
    Command(
      "questions.show", keys: ["s"], title: .questionShow, help: .questionShowHelp,
      alsoKnownAs: .questionShowAlso, layers: [.inbox, .request, .guides, .team],
      availability: { state in
        guard state.isUnlocked else { return .unavailable(.init(.reasonOpenLocker)) }
        return .when(!state.supervisors.isEmpty, else: .questionNobody)
      }
    ) { state in
      state.push(.questions)
      return [.readQuestions]
    },
    Command(
      "questions.ask", keys: ["n"], title: .questionAsk, help: .questionAskHelp, layers: [.questions],
      isInFooter: true, availability: { .when($0.me != nil, else: .questionNotAsker) }
    ) { state in
      state.questions.startAsking(state.supervisors.map(\.name))
      state.push(.question)
      return []
    },
    Command(
      "questions.answer", keys: ["Enter"], title: .questionAnswerOne, help: .questionAnswerOneHelp,
      layers: [.questions], isInFooter: true,
      availability: { .when($0.questions.selected?.isMine == false, else: .reasonNothingToAnswer) }
    ) { state in
      guard let question = state.questions.selected else { return [] }
      state.questions.startAnswering(question)
      state.push(.question)
      return []
    },
    Command(
      "questions.end", keys: ["x"], title: .questionEnd, help: .questionEndHelp, layers: [.questions],
      isInFooter: true, destroys: true,
      availability: { .when($0.questions.selected?.isMine == true, else: .reasonNoQuestion) }
    ) { state in
      guard let question = state.questions.selected else { return [] }
      let asks: WordKey = question.answer == nil ? .questionTakeBackQuestion : .questionEndQuestion
      state.confirmation = Confirmation(state.words(asks), effects: [.endQuestion(question.id)])
      state.push(.confirmation)
      return []
    },
    Command(
      "questions.back", keys: ["Escape", "q"], title: .commandBack, help: .commandBackHelp,
      layers: [.questions], isInFooter: true
    ) { state in
      state.pop()
      return []
    },
    Command(
      "question.send", keys: ["Ctrl-s"], title: .questionSend, help: .questionSendHelp, layers: [.question],
      isInFooter: true, availability: { .when(!$0.isWaiting, else: .reasonWaiting) }
    ) { state in state.sendQuestion() },
    Command(
      "question.back", keys: ["Escape"], title: .commandBack, help: .questionBackHelp, layers: [.question],
      isInFooter: true
    ) { state in
      state.pop()
      return []
    },
  ]
}
