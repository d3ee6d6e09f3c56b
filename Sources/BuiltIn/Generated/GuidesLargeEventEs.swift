// Made by `swift run generate` from Content/es/guides/large-event.json: change that, not this.
// swift-format-ignore-file

extension BuiltInFile {
  static var guidesLargeEventEs: BuiltInFile {
    BuiltInFile(path: "Content/es/guides/large-event.json", name: "large-event", language: "es", content: #"""
{
  "schema": 2,
  "id": "large-event",
  "language": "es",
  "version": 1,
  "title": "Después de un gran suceso",
  "purpose": "Lo aprendido, en general, sin nada que señale a nadie.",
  "section": "groups",
  "pages": [
    {
      "id": "who",
      "title": "Quién se sienta",
      "aim": "Todos los que ayudaron, también capellanes y profesionales.",
      "rows": ["K6"],
      "points": [
        "Invita a las personas de apoyo, y a los capellanes y profesionales que estuvieron.",
        "Di al empezar: sin nombres, sin unidades, sin historias que alguien pueda reconocer.",
        "Una persona guía, y otra apunta los puntos generales."
      ],
      "minutes": 10
    },
    {
      "id": "learned",
      "title": "Lo que aprendimos",
      "aim": "Solo lo que vale para muchos.",
      "rows": ["K6", "E3"],
      "lines": [
        { "text": "¿Qué ayudó a mucha gente?" },
        { "text": "¿Qué nos pidieron que no teníamos?" },
        { "text": "¿Qué haríamos antes la próxima vez?" }
      ],
      "asides": [
        "¿Un punto vale solo para una persona? Déjalo fuera.",
        "Un número pequeño también puede señalar. Di «unos pocos»."
      ],
      "minutes": 40
    },
    {
      "id": "ourselves",
      "title": "Cómo estamos",
      "aim": "Quien ayudó también carga con algo.",
      "rows": ["K6", "F14"],
      "lines": [
        { "text": "¿Qué se te queda?" },
        { "text": "¿Qué necesitas esta semana?" }
      ],
      "points": [
        "Acordad quién cuida de quién.",
        "Da las gracias, a cada uno por su nombre."
      ],
      "minutes": 20
    }
  ]
}
"""#)
  }
}
