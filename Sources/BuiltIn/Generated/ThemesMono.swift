// Made by `swift run generate` from Themes/mono.json: change that, not this.
// swift-format-ignore-file

extension BuiltInFile {
  static var themesMono: BuiltInFile {
    BuiltInFile(path: "Themes/mono.json", name: "mono", language: "", content: #"""
{
  "schema": 1,
  "roles": {
    "text": "default on default plain",
    "text.quiet": "dim",
    "title": "bold",
    "tab": "dim",
    "tab.selected": "bold underline",
    "rule": "dim",
    "list.selected": "reverse",
    "list.unavailable": "dim italic",
    "heading": "bold",
    "label": "dim",
    "field": "underline",
    "field.focused": "bold underline",
    "match": "bold italic",
    "availability.open": "bold",
    "availability.limited": "italic",
    "availability.full": "dim",
    "availability.leave": "dim italic",
    "time.soon": "bold",
    "time.late": "bold underline",
    "bar.full": "bold",
    "bar.empty": "dim",
    "notice": "bold",
    "notice.safety": "bold reverse",
    "notice.error": "bold underline",
    "key": "bold",
    "footer": "dim",
    "overlay": "plain",
    "overlay.border": "bold",
    "editor.selection": "reverse",
    "demo.banner": "bold reverse",
    "spoken": "italic"
  }
}
"""#)
  }
}
