// Made by `swift run generate` from Themes/high-contrast.json: change that, not this.
// swift-format-ignore-file

extension BuiltInFile {
  static var themesHighContrast: BuiltInFile {
    BuiltInFile(path: "Themes/high-contrast.json", name: "high-contrast", language: "", content: #"""
{
  "schema": 1,
  "roles": {
    "text": "#ffffff on #000000",
    "text.quiet": "#e4e4e4",
    "title": "bold",
    "tab": "#ffffff",
    "tab.selected": "#000000 on #ffffff bold",
    "rule": "#ffffff",
    "list.selected": "#000000 on #ffff00 bold",
    "list.unavailable": "#d0d0d0 italic",
    "heading": "#ffff00 bold",
    "label": "#00ffff",
    "field": "underline",
    "field.focused": "#000000 on #ffffff",
    "match": "#ffff00 bold underline",
    "availability.open": "#00ff00 bold",
    "availability.limited": "#ffff00",
    "availability.full": "#e4e4e4",
    "availability.leave": "#00ffff",
    "time.soon": "#ffff00 bold",
    "time.late": "#000000 on #ffd700 bold",
    "bar.full": "#ffffff bold",
    "bar.empty": "#d0d0d0",
    "notice": "bold",
    "notice.safety": "#000000 on #ffff00 bold",
    "notice.error": "#000000 on #ffb0b0 bold",
    "key": "#00ffff bold",
    "footer": "#ffffff",
    "overlay": "#ffffff on #000000",
    "overlay.border": "#ffff00",
    "editor.selection": "#000000 on #00ffff",
    "demo.banner": "#000000 on #00ffff bold",
    "spoken": "#ffffff italic"
  }
}
"""#)
  }
}
