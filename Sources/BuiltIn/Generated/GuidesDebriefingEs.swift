// Made by `swift run generate` from Content/es/guides/debriefing.json: change that, not this.
// swift-format-ignore-file

extension BuiltInFile {
  static var guidesDebriefingEs: BuiltInFile {
    BuiltInFile(path: "Content/es/guides/debriefing.json", name: "debriefing", language: "es", content: #"""
{
  "schema": 2,
  "id": "debriefing",
  "language": "es",
  "version": 1,
  "title": "Sesión de grupo tras un suceso",
  "purpose": "Una charla más larga días después de algo grave, con un equipo formado.",
  "section": "groups",
  "window": { "fromHours": 24, "toHours": 72 },
  "pages": [
    {
      "id": "pre-meeting",
      "title": "Primero se reúne el equipo",
      "aim": "Conoced el suceso, a la gente y vuestro propio estado.",
      "rows": ["K3"],
      "caution": "No empujes a nadie a contarlo todo de una vez. La Organización Mundial de la Salud desaconseja una única sesión para todos. Que sea libre, y llama días después para ver cómo está cada cual.",
      "points": [
        "¿Está todo el equipo formado, y no estuvo ninguno allí?",
        "Repasad qué pasó. ¿Quién estuvo, y cómo de cerca?",
        "Repartid papeles: uno guía, uno ayuda, uno cuida la puerta.",
        "La sala: tranquila, un círculo, agua, pañuelos, otra sala cerca.",
        "Preguntaos: ¿hoy estoy para esto?"
      ],
      "minutes": 20
    },
    {
      "id": "introduction",
      "title": "Presentación y reglas",
      "aim": "Di quiénes sois, qué es esto y qué vale aquí.",
      "rows": ["K3"],
      "lines": [
        { "text": "Podéis quedaros, guardar silencio o iros." },
        { "text": "Lo que se diga aquí, que no salga de aquí. Si alguien está en peligro, o hay que dar aviso, tenemos que pedir ayuda." },
        { "text": "Nadie toma notas. Nadie busca fallos." },
        { "text": "Cada uno habla por sí, de uno en uno." }
      ],
      "minutes": 10
    },
    {
      "id": "facts",
      "title": "Los hechos",
      "aim": "Qué pasó, en orden, y qué hizo cada uno.",
      "rows": ["K3"],
      "lines": [
        { "text": "¿Quién llegó primero? ¿Qué encontraste?" },
        { "text": "¿Cuál fue tu parte?" },
        { "text": "¿Quién vino después?" }
      ],
      "asides": [
        "Los hechos son la puerta fácil. Habla una vez todo el que quiera."
      ],
      "minutes": 15
    },
    {
      "id": "thoughts",
      "title": "Los pensamientos",
      "aim": "De la cabeza hacia el corazón.",
      "rows": ["K3"],
      "lines": [
        { "text": "¿Qué fue lo primero que pensaste, cuando por fin paraste?" },
        { "text": "¿Qué se te ha quedado en la cabeza?" }
      ],
      "minutes": 15
    },
    {
      "id": "reactions",
      "title": "Lo que se siente",
      "aim": "La peor parte, para quien quiera decirla.",
      "rows": ["K3"],
      "caution": "No empujes a nadie a contarlo todo de una vez. La Organización Mundial de la Salud desaconseja una única sesión para todos. Que sea libre, y llama días después para ver cómo está cada cual.",
      "lines": [
        { "text": "¿Cuál fue la peor parte para ti?" },
        { "text": "Si pudieras quitar una cosa, ¿cuál sería?" }
      ],
      "asides": [
        "A nadie se le pregunta dos veces. Llorar está bien, y no llorar también.",
        "Si es demasiado para alguien, uno del equipo sale con él."
      ],
      "minutes": 25
    },
    {
      "id": "signs",
      "title": "Señales de malestar",
      "aim": "Lo que se nota en el cuerpo, el ánimo y el sueño.",
      "rows": ["K3"],
      "lines": [
        { "text": "¿Qué has notado en ti desde entonces?" },
        { "text": "¿Cómo duermes? ¿Cómo va en casa?" }
      ],
      "points": [
        "El sueño, la comida, el genio, imágenes que vuelven, evitar cosas."
      ],
      "minutes": 15
    },
    {
      "id": "information",
      "title": "Información y recuperación",
      "aim": "Qué es normal, qué ayuda, y dónde hay más ayuda.",
      "rows": ["K3", "D12"],
      "points": [
        "Es normal, y a casi todos se les pasa en semanas.",
        "Ayuda: dormir, comer, moverse, la gente, lo que siempre hiciste.",
        "Reparte la lista de ayuda, y di quién está de guardia.",
        "¿Pasan semanas y sigue mal? Entonces conviene más ayuda."
      ],
      "minutes": 15,
      "resources": ["general", "crisis"]
    },
    {
      "id": "summary",
      "title": "Resumen",
      "aim": "Ciérralo, y queda en llamar otra vez.",
      "rows": ["K3"],
      "lines": [
        { "text": "¿Qué te llevas de hoy?" },
        { "text": "La semana que viene os llamamos a cada uno, si os parece bien." }
      ],
      "points": [
        "Di en pocas palabras lo que has oído, sin nombres.",
        "Pregunta qué se lleva cada uno.",
        "Di cuándo vuelves a llamar. Quédate al café; lo que se habla en la puerta importa.",
        "El equipo se reúne después y se cuida."
      ],
      "minutes": 10
    }
  ]
}
"""#)
  }
}
