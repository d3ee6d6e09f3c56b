// Made by `swift run generate` from Themes/light.json: change that, not this.
// swift-format-ignore-file

extension BuiltInFile {
  static var themesLight: BuiltInFile {
    BuiltInFile(path: "Themes/light.json", name: "light", language: "", content: #"""
{
  "schema": 1,
  "roles": {
    "text": "default on default",
    "text.quiet": "240",
    "title": "bold",
    "tab": "240",
    "tab.selected": "default bold underline",
    "rule": "241",
    "list.selected": "bold reverse",
    "list.unavailable": "241 italic",
    "heading": "bold 23",
    "label": "240",
    "field": "underline",
    "field.focused": "bold underline",
    "match": "bold 94",
    "availability.open": "22",
    "availability.limited": "94",
    "availability.full": "240",
    "availability.leave": "60",
    "time.soon": "bold 88",
    "time.late": "bold underline 88",
    "bar.full": "23",
    "bar.empty": "241",
    "notice": "bold",
    "notice.safety": "bold 88",
    "notice.error": "bold 124",
    "key": "bold 23",
    "footer": "240",
    "overlay": "plain",
    "overlay.border": "23",
    "editor.selection": "reverse",
    "demo.banner": "bold reverse",
    "spoken": "italic 58"
  }
}
"""#)
  }
}
