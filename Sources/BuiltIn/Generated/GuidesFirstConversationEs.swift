// Made by `swift run generate` from Content/es/guides/first-conversation.json: change that, not this.
// swift-format-ignore-file

extension BuiltInFile {
  static var guidesFirstConversationEs: BuiltInFile {
    BuiltInFile(path: "Content/es/guides/first-conversation.json", name: "first-conversation", language: "es", content: #"""
{
  "schema": 2,
  "id": "first-conversation",
  "language": "es",
  "version": 1,
  "title": "Una primera conversación",
  "purpose": "Cómo abrir, quedarse, compartir y terminar, de persona a persona.",
  "section": "conversation",
  "pages": [
    {
      "id": "opening",
      "title": "Abrir",
      "aim": "Di quién eres y cómo funciona esto, en medio minuto. Luego deja que empiece.",
      "rows": ["D5", "C9", "A1"],
      "lines": [
        { "text": "Hola, te llamo como persona de apoyo. Yo también hago noches." },
        { "text": "Soy tu igual, no un terapeuta. Yo también he pasado momentos duros." },
        { "text": "Pediste que alguien te llamara. ¿Es buen momento?" },
        { "text": "Podemos hablar una vez, o unas cuantas. Tú eliges, y puedes parar cuando quieras." },
        { "text": "Lo que me cuentes se queda conmigo. No apunto nada." },
        { "text": "Hay límites. Tengo que pedir ayuda si alguien está en peligro o no puede cuidarse, o si dañan a un niño, a una persona mayor o a un adulto que necesita cuidados. Un juez también puede preguntar." },
        { "text": "No tienes que explicar nada. ¿Por dónde quieres empezar?" }
      ],
      "asides": [
        "Si llamas tú primero, di que llamas como persona de apoyo.",
        "¿Salta el buzón de voz? Deja un mensaje solo si dijo que es seguro.",
        "Sois iguales. Tú has pasado por ahí; por eso estás aquí."
      ]
    },
    {
      "id": "later",
      "title": "Cada vez después",
      "aim": "Repite la frase de la confianza, y pregunta para qué es hoy.",
      "rows": ["D5", "D6"],
      "lines": [
        { "text": "Me alegro de oírte. Como la otra vez: esto se queda conmigo, dentro de los límites que hablamos." },
        { "text": "¿Cómo te ha ido desde que hablamos?" },
        { "text": "¿Qué te gustaría llevarte de la charla de hoy?" },
        { "text": "¿Quieres que sigamos hablando, o basta por ahora?" }
      ],
      "asides": [
        "Marca el contacto como hecho. Solo se cuenta un número, para todo el programa."
      ]
    },
    {
      "id": "listening",
      "title": "Escuchar",
      "aim": "Quédate con lo que dice. No tienes que resolverlo.",
      "rows": ["A2", "K1"],
      "lines": [
        { "text": "Tómate tu tiempo. No tengo prisa." },
        { "text": "Eso pesa. ¿Cuánto llevas con ello?" },
        { "text": "¿Qué es lo más duro ahora mismo?" },
        { "text": "¿Quieres que escuche, o que piense contigo?" },
        { "text": "¿Qué necesitas hoy de mí?" },
        { "text": "No sé qué decir. Pero me alegro de que me lo cuentes." }
      ],
      "asides": [
        "Pregunta menos, oye más. Una pausa no es un problema.",
        "Repite lo que has oído con tus palabras, y pregunta si es así."
      ]
    },
    {
      "id": "sharing",
      "title": "Compartir tu historia",
      "aim": "Comparte cuando le ayude, con su sí, y breve.",
      "rows": ["H7"],
      "lines": [
        { "text": "A mí me pasó algo parecido. ¿Te ayudaría oírlo?" },
        { "text": "Para mí fue distinto, pero las noches también eran largas." },
        { "text": "Lo que me ayudó quizá no te sirva. Te lo cuento, y tú eliges." },
        { "text": "Me doy cuenta de que hablo de mí. Volvamos a ti." }
      ],
      "asides": [
        "Antes de compartir, pregúntate: ¿a quién ayuda esto ahora?",
        "Dos minutos bastan. Deja fuera las peores imágenes.",
        "Tu historia es tuya, y la suya es suya. Si sientes que vives la suya, díselo a quien te supervisa y descansa.",
        "Nunca digas «sé muy bien cómo te sientes»."
      ]
    },
    {
      "id": "heavy",
      "title": "Cuando pesa más",
      "aim": "Nota cuándo alguien necesita más que un igual, y quédate mientras señalas el camino.",
      "rows": ["H1", "A3", "D7", "D12"],
      "lines": [
        { "text": "Es mucho. ¿Lo has hablado alguna vez con alguien preparado para eso?" },
        { "text": "¿Qué te ayudó la última vez que fue así?" },
        { "text": "No puedo decirte qué dice la ley. ¿Buscamos a quien pueda?" },
        { "text": "Quiero acompañarte en esto. Para lo de los medicamentos, busquemos a la persona adecuada." },
        { "text": "Aunque tenga formación, eso no es lo que soy aquí para ti." },
        { "text": "Podemos mirar la lista juntos. No tienes que elegir hoy." }
      ],
      "asides": [
        "Señales: heridas antiguas y hondas, juicios, violencia en casa, alcohol o drogas, dudas sobre medicamentos, el deseo de que digas quién tiene razón o qué hacer.",
        "Señalar otra ayuda no es echar a nadie. Di que te quedas.",
        "Tu programa tiene una lista de personas y lugares. Da dos o tres, no diez.",
        "¿Llama alguien una y otra vez en poco tiempo? Pregúntate qué te dice eso. Luego ofrece más ayuda, con cariño. Nadie lleva la cuenta."
      ],
      "resources": ["general", "legal", "peerRun"]
    },
    {
      "id": "ending",
      "title": "Terminar",
      "aim": "Termina sin ceremonias. Sabe dónde encontrarte.",
      "rows": ["D8", "A4"],
      "lines": [
        { "text": "¿Es un buen punto para dejarlo hoy?" },
        { "text": "¿Qué harás por ti cuando colguemos?" },
        { "text": "Puedes pedir hablar conmigo otra vez, o con otra persona. Las dos cosas están bien." },
        { "text": "Si prefieres no seguir, dilo sin más. No hace falta motivo." }
      ],
      "asides": [
        "Un no es definitivo. Después de un no, nadie llama.",
        "No hay informe, ni formulario, ni carta de despedida. Cuando lo terminas, la petición desaparece."
      ]
    }
  ]
}
"""#)
  }
}
