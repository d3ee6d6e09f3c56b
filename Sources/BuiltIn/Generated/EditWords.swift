// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var editBackspace: WordKey { WordKey("edit.backspace", "delete left") }
  public static var editBackspaceHelp: WordKey { WordKey("edit.backspaceHelp", "Deletes what is marked, or the letter to the left.") }
  public static var editCopy: WordKey { WordKey("edit.copy", "copy") }
  public static var editCopyHelp: WordKey { WordKey("edit.copyHelp", "Keeps what is marked, to paste it in here. It does not leave Beside.") }
  public static var editCut: WordKey { WordKey("edit.cut", "cut") }
  public static var editCutHelp: WordKey { WordKey("edit.cutHelp", "Takes what is marked away and keeps it, to paste it in here.") }
  public static var editDelete: WordKey { WordKey("edit.delete", "delete right") }
  public static var editDeleteHelp: WordKey { WordKey("edit.deleteHelp", "Deletes what is marked, or the letter to the right.") }
  public static var editDeleteToRowEnd: WordKey { WordKey("edit.deleteToRowEnd", "delete to line end") }
  public static var editDeleteToRowEndHelp: WordKey { WordKey("edit.deleteToRowEndHelp", "Deletes from here to the end of the line.") }
  public static var editDeleteToRowStart: WordKey { WordKey("edit.deleteToRowStart", "delete to line start") }
  public static var editDeleteToRowStartHelp: WordKey { WordKey("edit.deleteToRowStartHelp", "Deletes from here back to the start of the line.") }
  public static var editDeleteWordLeft: WordKey { WordKey("edit.deleteWordLeft", "delete word") }
  public static var editDeleteWordLeftHelp: WordKey { WordKey("edit.deleteWordLeftHelp", "Deletes back to the start of the word.") }
  public static var editDeleteWordRight: WordKey { WordKey("edit.deleteWordRight", "delete word right") }
  public static var editDeleteWordRightHelp: WordKey { WordKey("edit.deleteWordRightHelp", "Deletes to the end of the word.") }
  public static var editDown: WordKey { WordKey("edit.down", "down") }
  public static var editDownHelp: WordKey { WordKey("edit.downHelp", "Moves one line down.") }
  public static var editLeft: WordKey { WordKey("edit.left", "left") }
  public static var editLeftHelp: WordKey { WordKey("edit.leftHelp", "Moves one letter to the left.") }
  public static var editNewline: WordKey { WordKey("edit.newline", "new line") }
  public static var editNewlineHelp: WordKey { WordKey("edit.newlineHelp", "Begins a new line.") }
  public static var editPageDown: WordKey { WordKey("edit.pageDown", "page down") }
  public static var editPageDownHelp: WordKey { WordKey("edit.pageDownHelp", "Moves down by what fits on the screen.") }
  public static var editPageUp: WordKey { WordKey("edit.pageUp", "page up") }
  public static var editPageUpHelp: WordKey { WordKey("edit.pageUpHelp", "Moves up by what fits on the screen.") }
  public static var editPaste: WordKey { WordKey("edit.paste", "paste") }
  public static var editPasteHelp: WordKey { WordKey("edit.pasteHelp", "Puts in what you cut or copied last.") }
  public static var editRedo: WordKey { WordKey("edit.redo", "redo") }
  public static var editRedoHelp: WordKey { WordKey("edit.redoHelp", "Makes the change again that you took back.") }
  public static var editRight: WordKey { WordKey("edit.right", "right") }
  public static var editRightHelp: WordKey { WordKey("edit.rightHelp", "Moves one letter to the right.") }
  public static var editRowEnd: WordKey { WordKey("edit.rowEnd", "line end") }
  public static var editRowEndHelp: WordKey { WordKey("edit.rowEndHelp", "Moves to the end of the line.") }
  public static var editRowStart: WordKey { WordKey("edit.rowStart", "line start") }
  public static var editRowStartHelp: WordKey { WordKey("edit.rowStartHelp", "Moves to the start of the line.") }
  public static var editSelectAll: WordKey { WordKey("edit.selectAll", "mark all") }
  public static var editSelectAllHelp: WordKey { WordKey("edit.selectAllHelp", "Marks the whole text.") }
  public static var editSelectDown: WordKey { WordKey("edit.selectDown", "mark down") }
  public static var editSelectHelp: WordKey { WordKey("edit.selectHelp", "Marks text on the way, to cut or copy it, or to write over it.") }
  public static var editSelectLeft: WordKey { WordKey("edit.selectLeft", "mark left") }
  public static var editSelectRight: WordKey { WordKey("edit.selectRight", "mark right") }
  public static var editSelectRowEnd: WordKey { WordKey("edit.selectRowEnd", "mark to line end") }
  public static var editSelectRowStart: WordKey { WordKey("edit.selectRowStart", "mark to line start") }
  public static var editSelectUp: WordKey { WordKey("edit.selectUp", "mark up") }
  public static var editSelectWordLeft: WordKey { WordKey("edit.selectWordLeft", "mark word left") }
  public static var editSelectWordRight: WordKey { WordKey("edit.selectWordRight", "mark word right") }
  public static var editTextEnd: WordKey { WordKey("edit.textEnd", "to the end") }
  public static var editTextEndHelp: WordKey { WordKey("edit.textEndHelp", "Moves to the end of the text.") }
  public static var editTextStart: WordKey { WordKey("edit.textStart", "to the top") }
  public static var editTextStartHelp: WordKey { WordKey("edit.textStartHelp", "Moves to the start of the text.") }
  public static var editUndo: WordKey { WordKey("edit.undo", "undo") }
  public static var editUndoHelp: WordKey { WordKey("edit.undoHelp", "Takes back what you last wrote or deleted, step by step.") }
  public static var editUp: WordKey { WordKey("edit.up", "up") }
  public static var editUpHelp: WordKey { WordKey("edit.upHelp", "Moves one line up.") }
  public static var editWordLeft: WordKey { WordKey("edit.wordLeft", "word left") }
  public static var editWordLeftHelp: WordKey { WordKey("edit.wordLeftHelp", "Moves to the start of the word.") }
  public static var editWordRight: WordKey { WordKey("edit.wordRight", "word right") }
  public static var editWordRightHelp: WordKey { WordKey("edit.wordRightHelp", "Moves to the end of the word.") }

  static var editWords: [WordKey] { [
    editBackspace,
    editBackspaceHelp,
    editCopy,
    editCopyHelp,
    editCut,
    editCutHelp,
    editDelete,
    editDeleteHelp,
    editDeleteToRowEnd,
    editDeleteToRowEndHelp,
    editDeleteToRowStart,
    editDeleteToRowStartHelp,
    editDeleteWordLeft,
    editDeleteWordLeftHelp,
    editDeleteWordRight,
    editDeleteWordRightHelp,
    editDown,
    editDownHelp,
    editLeft,
    editLeftHelp,
    editNewline,
    editNewlineHelp,
    editPageDown,
    editPageDownHelp,
    editPageUp,
    editPageUpHelp,
    editPaste,
    editPasteHelp,
    editRedo,
    editRedoHelp,
    editRight,
    editRightHelp,
    editRowEnd,
    editRowEndHelp,
    editRowStart,
    editRowStartHelp,
    editSelectAll,
    editSelectAllHelp,
    editSelectDown,
    editSelectHelp,
    editSelectLeft,
    editSelectRight,
    editSelectRowEnd,
    editSelectRowStart,
    editSelectUp,
    editSelectWordLeft,
    editSelectWordRight,
    editTextEnd,
    editTextEndHelp,
    editTextStart,
    editTextStartHelp,
    editUndo,
    editUndoHelp,
    editUp,
    editUpHelp,
    editWordLeft,
    editWordLeftHelp,
    editWordRight,
    editWordRightHelp,
  ] }
}
