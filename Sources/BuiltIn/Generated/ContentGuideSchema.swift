// Made by `swift run generate` from Content/guide-schema.json: change that, not this.
// swift-format-ignore-file

extension BuiltInFile {
  static var contentGuideSchema: BuiltInFile {
    BuiltInFile(path: "Content/guide-schema.json", name: "guide-schema", language: "", content: #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "A guide of Beside",
  "type": "object",
  "additionalProperties": false,
  "required": ["schema", "id", "language", "version", "title", "purpose", "pages"],
  "properties": {
    "schema": { "const": 2, "description": "The form of the document." },
    "id": { "type": "string", "pattern": "^[a-z0-9-]{1,60}$", "description": "The guide's name, the same in every language. That of a built-in guide puts yours in its place." },
    "language": { "type": "string", "maxLength": 80, "description": "The language it is written in, such as en or es." },
    "version": { "type": "integer", "minimum": 1, "description": "Raise it when the content changes." },
    "basedOn": { "type": "integer", "minimum": 1, "description": "The version of the built-in guide that this one was made from." },
    "title": { "type": "string", "minLength": 1, "maxLength": 80, "description": "What stands in the list of guides." },
    "purpose": { "type": "string", "minLength": 1, "maxLength": 200, "description": "When and for what to open it, in one sentence." },
    "section": { "enum": ["safety", "conversation", "role", "groups", "supervision"], "description": "Where it stands on the shelf. Without it: with your program's own." },
    "isPractice": { "type": "boolean", "description": "Whether pages are situations that come at random, with the lines shown after thinking." },
    "window": {
      "type": "object",
      "additionalProperties": false,
      "required": ["fromHours", "toHours"],
      "description": "How many hours after an event this is usually done. Shown, never enforced.",
      "properties": {
        "fromHours": { "type": "integer", "minimum": 0 },
        "toHours": { "type": "integer", "minimum": 1 }
      }
    },
    "pages": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "$ref": "#/$defs/page" } }
  },
  "$defs": {
    "page": {
      "type": "object",
      "additionalProperties": false,
      "required": ["id", "title", "aim"],
      "properties": {
        "id": { "type": "string", "minLength": 1, "maxLength": 80, "description": "The page's name within its guide." },
        "title": { "type": "string", "minLength": 1, "maxLength": 80 },
        "aim": { "type": "string", "minLength": 1, "maxLength": 200, "description": "What the page is for, in one sentence." },
        "rows": { "type": "array", "items": { "type": "string" }, "description": "The rows of the practice that it keeps, such as G3." },
        "lines": { "type": "array", "maxItems": 200, "items": { "$ref": "#/$defs/line" }, "description": "Lines one could say." },
        "points": { "type": "array", "maxItems": 40, "items": { "type": "string" }, "description": "What to do, in order." },
        "pairs": { "$ref": "#/$defs/pairs" },
        "asides": { "type": "array", "maxItems": 40, "items": { "type": "string" }, "description": "What is good to know and is not said aloud." },
        "caution": { "type": "string", "description": "What to be careful about; it comes first." },
        "minutes": { "type": "integer", "minimum": 1, "maximum": 600, "description": "How long the page usually takes." },
        "resources": {
          "type": "array",
          "items": { "enum": ["general", "crisis", "practical", "cultural", "legal", "housing", "benefits", "peerRun"] },
          "description": "The kinds of help of the program's list that fit the page."
        },
        "gate": {
          "type": "object",
          "additionalProperties": false,
          "required": ["afterPage", "orConfirm"],
          "description": "What must come before the page opens.",
          "properties": {
            "afterPage": { "type": "string", "description": "The name of an earlier page." },
            "orConfirm": { "type": "string", "maxLength": 200, "description": "The sentence to confirm instead." }
          }
        },
        "showsHelpNow": { "type": "boolean", "description": "Whether crisis lines and the person on call stand on the page." }
      }
    },
    "line": {
      "type": "object",
      "additionalProperties": false,
      "required": ["text"],
      "properties": {
        "text": { "type": "string", "minLength": 1, "maxLength": 200 },
        "concerns": {
          "type": "array",
          "minItems": 1,
          "items": { "enum": ["toOneself", "toAnother", "ofAChild", "ofAnElder", "notAbleToCare"] },
          "description": "The worries that the line fits; left out when it fits all."
        }
      }
    },
    "pairs": {
      "type": "object",
      "additionalProperties": false,
      "required": ["first", "second", "rows"],
      "description": "Things side by side, under two headings.",
      "properties": {
        "first": { "type": "string", "maxLength": 80 },
        "second": { "type": "string", "maxLength": 80 },
        "rows": {
          "type": "array",
          "minItems": 1,
          "maxItems": 100,
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": ["first", "second"],
            "properties": {
              "title": { "type": "string", "maxLength": 200 },
              "first": { "type": "string", "maxLength": 400 },
              "second": { "type": "string", "maxLength": 400 },
              "note": { "type": "string", "maxLength": 400 }
            }
          }
        }
      }
    }
  }
}
"""#)
  }
}
