import BuiltIn

/// The keys of a text being written: those that people know from their shell, and those from other programs.
enum EditingCommands {
  /// Where text can be written.
  private static let fields: Set<Layer> = [
    .welcome, .directory, .ask, .askKeepOut, .aboutMe, .card, .yourRequest, .planPart, .planSearch, .planForm,
    .teamForm, .question, .guide, .unlock, .passphraseChange, .keys,
  ]
  /// Where no list needs the keys to its ends.
  private static let fieldsWithoutList: Set<Layer> = [
    .ask, .aboutMe, .card, .planPart, .planSearch, .planForm, .teamForm, .question, .unlock,
    .passphraseChange,
  ]
  /// Where no row of choices needs the arrows to the sides.
  private static let fieldsWithoutChoices: Set<Layer> = [
    .welcome, .directory, .askKeepOut, .yourRequest, .planPart, .planSearch, .teamForm, .unlock,
    .passphraseChange, .keys,
  ]
  private static let pages: Set<Layer> = [.planPart]

  static let all: [Command] = moving + selecting + deleting + keeping

  private static let moving: [Command] = [
    move("edit.left", .left, ["Left"], .editLeft, .editLeftHelp, in: fieldsWithoutChoices),
    move("edit.right", .right, ["Right"], .editRight, .editRightHelp, in: fieldsWithoutChoices),
    move("edit.wordLeft", .wordLeft, ["Ctrl-Left", "Alt-b"], .editWordLeft, .editWordLeftHelp),
    move("edit.wordRight", .wordRight, ["Ctrl-Right", "Alt-f"], .editWordRight, .editWordRightHelp),
    move("edit.fieldStart", .rowStart, ["Ctrl-a"], .editRowStart, .editRowStartHelp),
    move("edit.fieldEnd", .rowEnd, ["Ctrl-e"], .editRowEnd, .editRowEndHelp),
    move("edit.rowStart", .rowStart, ["Home"], .editRowStart, .editRowStartHelp, in: fieldsWithoutList),
    move("edit.rowEnd", .rowEnd, ["End"], .editRowEnd, .editRowEndHelp, in: fieldsWithoutList),
    move("edit.up", .up, ["Up", "Ctrl-p"], .editUp, .editUpHelp, in: pages),
    move("edit.down", .down, ["Down", "Ctrl-n"], .editDown, .editDownHelp, in: pages),
    move("edit.pageUp", .pageUp, ["PageUp"], .editPageUp, .editPageUpHelp, in: pages),
    move("edit.pageDown", .pageDown, ["PageDown"], .editPageDown, .editPageDownHelp, in: pages),
    move(
      "edit.textStart", .textStart, ["Ctrl-Home", "Alt-<"], .editTextStart, .editTextStartHelp, in: pages),
    move("edit.textEnd", .textEnd, ["Ctrl-End", "Alt->"], .editTextEnd, .editTextEndHelp, in: pages),
  ]

  private static let selecting: [Command] = [
    select("edit.selectLeft", .left, ["Shift-Left"], .editSelectLeft),
    select("edit.selectRight", .right, ["Shift-Right"], .editSelectRight),
    select("edit.selectWordLeft", .wordLeft, ["Ctrl-Shift-Left"], .editSelectWordLeft),
    select("edit.selectWordRight", .wordRight, ["Ctrl-Shift-Right"], .editSelectWordRight),
    select("edit.selectRowStart", .rowStart, ["Shift-Home"], .editSelectRowStart),
    select("edit.selectRowEnd", .rowEnd, ["Shift-End"], .editSelectRowEnd),
    select("edit.selectUp", .up, ["Shift-Up"], .editSelectUp, in: pages),
    select("edit.selectDown", .down, ["Shift-Down"], .editSelectDown, in: pages),
    Command(
      "edit.selectAll", keys: ["Alt-a"], title: .editSelectAll, help: .editSelectAllHelp, group: .writing,
      layers: fields, availability: isWriting
    ) { state in
      change(&state) { $0.selectAll() }
    },
  ]

  private static let deleting: [Command] = [
    delete("edit.backspace", .left, ["Backspace", "Ctrl-h"], .editBackspace, .editBackspaceHelp),
    delete("edit.delete", .right, ["Delete"], .editDelete, .editDeleteHelp),
    delete(
      "edit.deleteWordLeft", .wordLeft, ["Ctrl-w", "Alt-Backspace"], .editDeleteWordLeft,
      .editDeleteWordLeftHelp),
    delete(
      "edit.deleteWordRight", .wordRight, ["Alt-d", "Ctrl-Delete"], .editDeleteWordRight,
      .editDeleteWordRightHelp),
    delete("edit.deleteToRowEnd", .rowEnd, ["Ctrl-k"], .editDeleteToRowEnd, .editDeleteToRowEndHelp),
    delete(
      "edit.deleteToRowStart", .rowStart, ["Ctrl-u"], .editDeleteToRowStart, .editDeleteToRowStartHelp),
    Command(
      "edit.newline", keys: ["Enter"], title: .editNewline, help: .editNewlineHelp, group: .writing,
      layers: pages,
      availability: { .when(editor($0)?.isMultiline == true, else: .reasonOneLine) }
    ) { state in
      if editor(state)?.isInEmptyItem == true { return changeText(&state) { $0.endList() } }
      return state.write(editor(state)?.lineBreak ?? "\n")
    },
  ]

  private static let keeping: [Command] = [
    Command(
      "edit.undo", keys: ["Alt-u", "Ctrl-_"], title: .editUndo, help: .editUndoHelp, group: .writing,
      layers: fields, availability: { .when(editor($0)?.canUndo == true, else: .reasonNothingToUndo) }
    ) { state in
      changeText(&state) { $0.undo() }
    },
    Command(
      "edit.redo", keys: ["Alt-r"], title: .editRedo, help: .editRedoHelp, group: .writing, layers: fields,
      availability: { .when(editor($0)?.canRedo == true, else: .reasonNothingToRedo) }
    ) { state in
      changeText(&state) { $0.redo() }
    },
    Command(
      "edit.copy", keys: ["Alt-c"], title: .editCopy, help: .editCopyHelp, group: .writing, layers: fields,
      availability: { .when(editor($0)?.selectedText != nil, else: .reasonNothingSelected) }
    ) { state in
      keepSelection(&state)
    },
    Command(
      "edit.cut", keys: ["Ctrl-x"], title: .editCut, help: .editCutHelp, group: .writing, layers: fields,
      availability: { .when(editor($0)?.selectedText != nil, else: .reasonNothingSelected) }
    ) { state in
      keepSelection(&state) + changeText(&state) { $0.delete(.left) }
    },
    Command(
      "edit.paste", keys: ["Ctrl-v"], title: .editPaste, help: .editPasteHelp, group: .writing,
      layers: fields,
      availability: {
        editor($0) == nil
          ? .unavailable(Availability.Reason(.reasonNoField))
          : .when(!$0.clipboard.isEmpty, else: .reasonNothingCopied)
      }
    ) { state in
      state.write(state.clipboard)
    },
  ]

  private static func move(
    _ id: CommandID, _ motion: EditorMotion, _ keys: [String], _ title: WordKey, _ help: WordKey,
    in layers: Set<Layer> = fields
  ) -> Command {
    Command(
      id, keys: keys, title: title, help: help, group: .moving, layers: layers, availability: isWriting
    ) { state in
      change(&state) { $0.move(motion) }
    }
  }

  private static func select(
    _ id: CommandID, _ motion: EditorMotion, _ keys: [String], _ title: WordKey,
    in layers: Set<Layer> = fields
  ) -> Command {
    Command(
      id, keys: keys, title: title, help: .editSelectHelp, group: .writing, layers: layers,
      availability: isWriting
    ) { state in
      change(&state) { $0.move(motion, selecting: true) }
    }
  }

  private static func delete(
    _ id: CommandID, _ motion: EditorMotion, _ keys: [String], _ title: WordKey, _ help: WordKey
  ) -> Command {
    Command(
      id, keys: keys, title: title, help: help, group: .writing, layers: fields, availability: isWriting
    ) { state in
      changeText(&state) { $0.delete(motion) }
    }
  }

  private static func isWriting(_ state: AppState) -> Availability {
    .when(state.editor != nil, else: .reasonNoField)
  }

  private static func editor(_ state: AppState) -> Editor? { state.editor.map { state[keyPath: $0] } }

  private static func change(_ state: inout AppState, _ change: (inout Editor) -> Void) -> [Effect] {
    if let editor = state.editor { change(&state[keyPath: editor]) }
    return []
  }

  /// Keeps what is selected for pasting, here and through the terminal elsewhere; on a shared login only here.
  private static func keepSelection(_ state: inout AppState) -> [Effect] {
    guard let text = editor(state)?.selectedText else { return [] }
    state.clipboard = text
    return state.surroundings.isShared ? [] : [.copy(text)]
  }

  private static func changeText(_ state: inout AppState, _ change: (inout Editor) -> Void) -> [Effect] {
    _ = Self.change(&state, change)
    return state.textChanged()
  }
}
