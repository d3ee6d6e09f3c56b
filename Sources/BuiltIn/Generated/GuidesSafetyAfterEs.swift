// Made by `swift run generate` from Content/es/guides/safety-after.json: change that, not this.
// swift-format-ignore-file

extension BuiltInFile {
  static var guidesSafetyAfterEs: BuiltInFile {
    BuiltInFile(path: "Content/es/guides/safety-after.json", name: "safety-after", language: "es", content: #"""
{
  "schema": 2,
  "id": "safety-after",
  "language": "es",
  "version": 1,
  "title": "Después de una charla así",
  "purpose": "Cuando el momento ha pasado: la persona, los próximos días, y tú.",
  "section": "safety",
  "pages": [
    {
      "id": "person",
      "title": "Cómo está ahora",
      "aim": "Pregunta cómo le ha dejado la charla, y dale las gracias por quedarse.",
      "rows": ["G4", "G12"],
      "lines": [
        { "text": "¿Cómo estás ahora, comparado con cuando empezamos?" },
        { "text": "¿Cómo fue para ti que preguntara tan claro?" },
        { "text": "Gracias por abrirte conmigo. Hacía falta valor." },
        { "text": "Si te he hecho enfadar, quiero oírlo." },
        { "text": "Nada de esto te hace menos a mis ojos." }
      ],
      "asides": [
        "No tienes que arreglar lo que siente. Que le pregunten ya es algo.",
        "Si se pidió ayuda sin su sí, di otra vez por qué. Luego escucha."
      ],
      "showsHelpNow": true
    },
    {
      "id": "next",
      "title": "Qué viene ahora",
      "aim": "Quedad en un pequeño paso que los dos conozcáis.",
      "rows": ["G4", "D6", "D8"],
      "lines": [
        { "text": "¿Cuándo hablamos otra vez? ¿Esta noche o mañana?" },
        { "text": "¿Quién estará contigo hasta entonces?" },
        { "text": "¿Qué harás si antes vuelve a ponerse difícil?" },
        { "text": "Aquí tienes el número al que llamamos. Puedes llamar sin mí." },
        { "text": "También está bien si no quieres que llame. Tú decides." }
      ],
      "asides": [
        "Puedes apuntar el próximo contacto en tu bandeja. Solo se guarda la hora, nada más.",
        "Si la persona no quiere más contacto, es su decisión y es definitiva."
      ],
      "showsHelpNow": true
    },
    {
      "id": "me",
      "title": "Qué necesito yo",
      "aim": "Una charla así cuesta. Cuídate antes de seguir.",
      "rows": ["F14", "D9", "D10"],
      "lines": [
        { "text": "Vengo de una charla dura, y me vendrían bien diez minutos contigo." },
        { "text": "No necesito respuestas. Necesito que alguien se siente conmigo un rato." },
        { "text": "Me gustaría dejar el turno una hora. ¿Me cubres?" },
        { "text": "No dejo de pensar si hice bastante. ¿Puedo decirlo en voz alta?" }
      ],
      "asides": [
        "Bebe agua. Da una vuelta a la manzana. Come algo caliente.",
        "Apóyate en otro compañero. Mejor primero uno de otro equipo.",
        "Tu propio plan de cuidado se hizo para días como este."
      ]
    },
    {
      "id": "consult",
      "title": "Hablarlo",
      "aim": "Háblalo con quien te supervisa, sin decir quién era.",
      "rows": ["D9", "G9"],
      "lines": [
        { "text": "Te lo cuento como una historia, sin nombre." },
        { "text": "Alguien me contó algo así. ¿Qué habrías hecho tú?" },
        { "text": "¿Se me pasó algo que podría proteger a una persona?" },
        { "text": "¿Qué hago si vuelve a salir?" }
      ],
      "asides": [
        "Cambia o calla lo que podría señalar a la persona: equipo, turno, lugar, fechas.",
        "Si hay una vida en peligro, puede hacer falta un nombre. Entonces dilo solo a quien deba saberlo."
      ],
      "showsHelpNow": true
    }
  ]
}
"""#)
  }
}
