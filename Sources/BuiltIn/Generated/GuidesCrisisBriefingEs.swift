// Made by `swift run generate` from Content/es/guides/crisis-briefing.json: change that, not this.
// swift-format-ignore-file

extension BuiltInFile {
  static var guidesCrisisBriefingEs: BuiltInFile {
    BuiltInFile(path: "Content/es/guides/crisis-briefing.json", name: "crisis-briefing", language: "es", content: #"""
{
  "schema": 2,
  "id": "crisis-briefing",
  "language": "es",
  "version": 1,
  "title": "Reunión informativa en una crisis",
  "purpose": "Para un grupo grande, de tres a cien personas y más: qué pasó, y qué ayuda.",
  "section": "groups",
  "pages": [
    {
      "id": "pre-meeting",
      "title": "Primero se reúne el equipo",
      "aim": "Acordad qué se sabe y quién lo dice.",
      "rows": ["K4"],
      "points": [
        "Apuntad qué es seguro, qué no, y qué se puede decir.",
        "Una persona de la dirección cuenta los hechos. El resto, las personas de apoyo.",
        "Papeles: uno habla, uno responde, otros están por la sala.",
        "Una sala donde quepan todos, un micrófono, hojas para llevar."
      ],
      "minutes": 15
    },
    {
      "id": "introduction",
      "title": "Presentación y reglas",
      "aim": "Quién habla, cuánto dura, y qué no es esto.",
      "rows": ["K4"],
      "lines": [
        { "text": "Os contamos lo que sabemos, y lo que puede ayudar." },
        { "text": "De media hora a una hora. Podéis salir cuando queráis." },
        { "text": "Esto no es una investigación, y no hay prensa." }
      ],
      "minutes": 5
    },
    {
      "id": "facts",
      "title": "Los hechos",
      "aim": "Solo lo seguro. Aquí acaban los rumores.",
      "rows": ["K4"],
      "lines": [
        { "text": "Esto es lo que sabemos seguro." },
        { "text": "Esto aún no lo sabemos. Os lo diremos cuando se sepa." }
      ],
      "minutes": 10
    },
    {
      "id": "thoughts",
      "title": "Los pensamientos",
      "aim": "Lo que muchos piensan ahora.",
      "rows": ["K4"],
      "lines": [
        { "text": "Muchos se preguntan si podían haber hecho algo." },
        { "text": "Es normal pensarlo. No por eso es verdad." }
      ],
      "minutes": 5
    },
    {
      "id": "emotions",
      "title": "Las emociones",
      "aim": "Lo que muchos sienten ahora.",
      "rows": ["K4"],
      "lines": [
        { "text": "Unos sienten pena, otros rabia, otros nada. Todo es normal." },
        { "text": "No tienes que sentir lo mismo que quien está a tu lado." }
      ],
      "minutes": 5
    },
    {
      "id": "education",
      "title": "Qué puede venir",
      "aim": "Qué puede venir en los próximos días, y qué ayuda.",
      "rows": ["K4"],
      "points": [
        "Dormir mal, imágenes, mal genio, sobresaltos: normal unos días.",
        "Ayuda: dormir, comer, moverse, la gente. Menos noticias, menos alcohol.",
        "Con los niños: respuestas cortas y ciertas, y estar cerca."
      ],
      "minutes": 10
    },
    {
      "id": "questions",
      "title": "Preguntas",
      "aim": "Acepta cada pregunta. «No lo sé» es una respuesta.",
      "rows": ["K4"],
      "lines": [
        { "text": "¿Qué queréis preguntar?" },
        { "text": "No lo sé. Me informo y os lo digo." }
      ],
      "minutes": 10
    },
    {
      "id": "resources",
      "title": "Dónde hay ayuda",
      "aim": "Dónde hay ayuda, hoy y la semana que viene.",
      "rows": ["K4", "D12"],
      "points": [
        "Reparte la hoja con los números.",
        "Di quién está de guardia, y dónde estáis después.",
        "Quédate en la sala. Casi todos vienen de uno en uno."
      ],
      "minutes": 5,
      "resources": ["general", "crisis", "practical"]
    }
  ]
}
"""#)
  }
}
