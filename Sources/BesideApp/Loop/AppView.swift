import BuiltIn
public import Canvas

/// Turns the state into one frame.
public enum AppView {
  /// Below this there is one calm sentence instead of screens.
  public static let smallest = Size(columns: 40, rows: 12)

  static let tabTarget = "tab"
  static let rowTarget = "row"
  static let fieldTarget = "field"
  static let filterTarget = "filter"
  /// What lies under a panel, which answers no click.
  static let coveredTarget = "covered"

  /// The frame of a state: the topmost page, and the panels that stand on it.
  public static func frame(of state: AppState) -> Frame {
    var painter = Painter(size: state.size, theme: state.theme, words: state.words)
    let screen = Rectangle(column: 0, row: 0, columns: state.size.columns, rows: state.size.rows)
    guard state.layer != .tooSmall else {
      painter.writeWrapped(
        state.words(.appTooSmall, ["columns": smallest.columns, "rows": smallest.rows]), in: screen)
      painter.placeCursor(in: screen)
      painter.entitle(state.words(.appName))
      return painter.frame
    }
    guard !state.isLocking else {
      painter.writeWrapped(state.words(.commandLocking), in: screen)
      painter.placeCursor(in: screen)
      painter.entitle(state.words(.appName))
      return painter.frame
    }
    let page = state.layers.lastIndex(where: \.isPage) ?? 0
    Header.draw(state.layers[page], state, in: screen, &painter)
    for layer in state.layers[page...] { draw(layer, state, body(of: state), &painter) }
    Footer.draw(state, in: screen.rows(from: screen.rows - 2), &painter)
    return painter.frame
  }

  /// The layer on top alone, with nothing around it and nothing below it.
  static func top(of state: AppState) -> Frame {
    var painter = Painter(size: state.size, theme: state.theme, words: state.words)
    draw(state.layer, state, body(of: state), &painter)
    return painter.frame
  }

  /// What the chrome leaves: header and banner above, notice and footer below.
  static func body(of state: AppState) -> Rectangle {
    let screen = Rectangle(state.size)
    let header = Header.rows(state)
    return screen.rows(from: header).top(screen.rows - header - 2)
  }

  private static func draw(
    _ layer: Layer, _ state: AppState, _ body: Rectangle, _ painter: inout Painter
  ) {
    switch layer {
    case .welcome: WelcomeView.draw(state, in: body, &painter)
    case .directory: DirectoryView.draw(state, in: body, &painter)
    case .inbox: InboxView.draw(state, in: body, &painter)
    case .plan: PlanView.draw(state, in: body, &painter)
    case .team: TeamView.draw(state, in: body, &painter)
    case .teamList: TeamListView.draw(state, in: body, &painter)
    case .teamForm: TeamFormView.draw(state, in: body, &painter)
    case .guides: GuidesView.draw(state, in: body, &painter)
    case .ask: AskView.draw(state, in: body, &painter)
    case .askOrder: AskWhomView.drawOrder(state, in: body, &painter)
    case .askKeepOut: AskWhomView.drawKeepingOut(state, in: body, &painter)
    case .sent: SentView.draw(state, in: body, &painter)
    case .yourRequest: YourRequestView.draw(state, in: body, &painter)
    case .request: RequestView.draw(state, in: body, &painter)
    case .roleCheck: RoleCheckView.draw(state, in: body, &painter)
    case .planPart: PlanPartView.draw(state, in: body, &painter)
    case .planSearch: PlanSearchView.draw(state, in: body, &painter)
    case .planSheet: PlanSheetView.draw(state, in: body, &painter)
    case .planForm: PlanFormView.draw(state, in: body, &painter)
    case .planHard: HardView.draw(state, in: body, &painter)
    case .planDestroy: PlanDestroyView.draw(state, in: body, &painter)
    case .guide: GuideView.draw(state, in: body, &painter)
    case .aboutMe: AboutMeView.draw(state, in: body, &painter)
    case .card: CardView.draw(state, in: body, &painter)
    case .compare: CompareView.draw(state, in: body, &painter)
    case .helpNow: HelpNowView.draw(state, in: body, &painter)
    case .resources: ResourcesView.draw(state, in: body, &painter)
    case .large: LargeView.draw(state, in: body, &painter)
    case .kept: KeptPage.draw(state, in: body, &painter)
    case .programWords: ProgramWordsView.draw(state, in: body, &painter)
    case .filters: FiltersView.draw(state, in: body, &painter)
    case .availability: AvailabilityPanelView.draw(state, in: body, &painter)
    case .passOn: PassOnView.draw(state, in: body, &painter)
    case .reply: ReplyView.draw(state, in: body, &painter)
    case .planNext: NextContactView.draw(state, in: body, &painter)
    case .furtherHelp: FurtherHelpView.draw(state, in: body, &painter)
    case .beforeLeave: BeforeLeaveView.draw(state, in: body, &painter)
    case .questions: QuestionsView.draw(state, in: body, &painter)
    case .question: QuestionView.draw(state, in: body, &painter)
    case .calendarFile: CalendarFileView.draw(state, in: body, &painter)
    case .unlock: UnlockView.draw(state, in: body, &painter)
    case .passphraseChange: PassphraseChangeView.draw(state, in: body, &painter)
    case .confirmation: ConfirmationView.draw(state, in: body, &painter)
    case .themes: ThemePickerView.draw(state, in: body, &painter)
    case .keys: KeySheetView.draw(state, in: body, &painter)
    case .tooSmall: break
    }
  }
}
