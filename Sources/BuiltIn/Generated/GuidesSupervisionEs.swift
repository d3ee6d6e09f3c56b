// Made by `swift run generate` from Content/es/guides/supervision.json: change that, not this.
// swift-format-ignore-file

extension BuiltInFile {
  static var guidesSupervisionEs: BuiltInFile {
    BuiltInFile(path: "Content/es/guides/supervision.json", name: "supervision", language: "es", content: #"""
{
  "schema": 2,
  "id": "supervision",
  "language": "es",
  "version": 1,
  "title": "Una sesión de supervisión",
  "purpose": "Cinco pasos para una hora con una persona de apoyo, y qué hace bueno a quien supervisa.",
  "section": "supervision",
  "pages": [
    {
      "id": "well",
      "title": "Lo que va bien",
      "aim": "Empieza por lo que va bien. Sé concreto.",
      "rows": ["J5"],
      "lines": [
        { "text": "Cuéntame una charla que fue bien." },
        { "text": "¿Qué hiciste ahí, en concreto?" },
        { "text": "Vi que esperaste. Eso pide calma." }
      ],
      "points": [
        "Pide ejemplos.",
        "Di lo que viste, no solo «buen trabajo»."
      ],
      "minutes": 15
    },
    {
      "id": "reaction",
      "title": "Cómo lo recibe",
      "aim": "Cómo recibe lo que has dicho.",
      "rows": ["J5"],
      "lines": [
        { "text": "¿Cómo es para ti oír esto?" },
        { "text": "¿Lo ves igual?" }
      ],
      "points": [
        "Escucha. No defiendas lo que dijiste."
      ],
      "minutes": 10
    },
    {
      "id": "questions",
      "title": "Sus preguntas",
      "aim": "Lo que quiere pensar contigo.",
      "rows": ["J5", "D9"],
      "lines": [
        { "text": "¿A qué le das vueltas?" },
        { "text": "Cuéntalo como una historia, sin nombre." },
        { "text": "¿Qué pensaste hacer?" }
      ],
      "points": [
        "Pregunta más de lo que dices.",
        "Dejad fuera quién era."
      ],
      "minutes": 20
    },
    {
      "id": "need",
      "title": "Qué necesitas",
      "aim": "De ti, y ahora.",
      "rows": ["J5", "F14"],
      "lines": [
        { "text": "¿Qué necesitas ahora de mí?" },
        { "text": "¿Cómo te cuidas?" },
        { "text": "¿Te harían bien unas semanas de descanso?" }
      ],
      "minutes": 10
    },
    {
      "id": "thanks",
      "title": "Aprecio",
      "aim": "Acaba con un gracias que se pueda llevar a casa.",
      "rows": ["J5", "J9"],
      "lines": [
        { "text": "Gracias por las noches que le diste a esto." },
        { "text": "Lo que valoro de ti es cómo te quedas." }
      ],
      "minutes": 5
    },
    {
      "id": "supervisor",
      "title": "Ser quien supervisa",
      "aim": "Con qué puede contar una persona de apoyo.",
      "rows": ["J5"],
      "points": [
        "Defiendes este trabajo, y muchas veces diste o recibiste apoyo.",
        "Hiciste la misma formación, y ayudas a elegir a los nuevos.",
        "Llamas como acordasteis, y se te encuentra entre medias.",
        "Sabes de trauma, y de culturas que no son la tuya.",
        "Eres amable, justo y tranquilo. Preguntas más de lo que dices.",
        "Se ve que te cuidas."
      ]
    }
  ]
}
"""#)
  }
}
