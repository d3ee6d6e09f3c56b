// Made by `swift run generate` from Content/es/guides/role.json: change that, not this.
// swift-format-ignore-file

extension BuiltInFile {
  static var guidesRoleEs: BuiltInFile {
    BuiltInFile(path: "Content/es/guides/role.json", name: "role", language: "es", content: #"""
{
  "schema": 2,
  "id": "role",
  "language": "es",
  "version": 1,
  "title": "Qué hace una persona de apoyo",
  "purpose": "Qué te toca como persona de apoyo, qué no, y cómo decirlo con cariño.",
  "section": "role",
  "pages": [
    {
      "id": "do",
      "title": "Lo que haces",
      "aim": "Con qué puede contar la gente.",
      "rows": ["H3", "C5", "F14"],
      "lines": [
        { "text": "Te contesto en un día, y antes si es urgente." },
        { "text": "Podemos hablar una vez, o mientras ayude." },
        { "text": "Puedo buscar contigo personas y lugares que encajen." },
        { "text": "Estaré en la reunión del equipo. Allí también me encuentras." }
      ],
      "asides": [
        "Apoya a la gente con la que trabajas, de igual a igual.",
        "Contesta en un día. Antes, si es urgente.",
        "Ve a las reuniones, los grupos de trabajo y la formación.",
        "Señala ayuda de la lista del programa.",
        "Guarda lo que oyes, dentro de los límites que todos conocen.",
        "Cuídate: descanso, movimiento, algo que hagas con las manos.",
        "Apóyate en otros compañeros. Primero los de otros equipos.",
        "Habla con quien supervisa o con otro compañero si alguien puede quitarse la vida."
      ]
    },
    {
      "id": "leave",
      "title": "Lo que dejas a otros",
      "aim": "Qué no te toca, para poder seguir siendo un igual.",
      "rows": ["H3", "G8", "A3"],
      "lines": [
        { "text": "Eso es más de lo que puedo ser para ti. Busquemos quién puede." },
        { "text": "No soy quien dice qué va mal. Puedo decirte lo que veo." },
        { "text": "No puedo aceptar regalos ni dinero. Con un gracias basta." },
        { "text": "He oído tu no. No vuelvo a preguntar." }
      ],
      "asides": [
        "No evalúas una crisis, y no vas hasta ella.",
        "No dices con quién hablan tus compañeros, ni de qué.",
        "No pones etiquetas a nadie ni nombras una enfermedad.",
        "No haces terapia, y no escribes planes de cuidado ni de seguridad.",
        "No supervisas el trabajo diario de nadie en la organización.",
        "No aceptas regalos de valor, y no prestas ni pides dinero.",
        "No impones tus ideas a nadie.",
        "No insistes con quien dijo que no."
      ]
    },
    {
      "id": "ties",
      "title": "Cuando estás demasiado cerca",
      "aim": "Nota cuándo no eres un igual para esta persona, y pásalo.",
      "rows": ["D4", "B5"],
      "lines": [
        { "text": "Nos conocemos demasiado para esto. ¿Te busco a otra persona?" },
        { "text": "Yo también estaba allí esa noche. Mereces a alguien que no estuviera." },
        { "text": "Trabajas bajo mi mando. Busquemos a alguien con quien no midas tus palabras." },
        { "text": "Esta noche estoy. Mañana sigue alguien más cercano a tu rango." }
      ],
      "asides": [
        "Piensa en seis cosas: la línea de mando, el rango, la familia o un lazo cercano, haber estado allí, la fe o el dinero entre vosotros, el amor.",
        "Si viste lo mismo, pásalo siempre.",
        "Si es por el rango y no puede esperar, ayuda ahora y pásalo después."
      ]
    },
    {
      "id": "unsure",
      "title": "Cuando dudas",
      "aim": "Nunca tienes que resolverlo a solas.",
      "rows": ["D9", "D10"],
      "lines": [
        { "text": "¿Puedo contarte una historia, sin nombre?" },
        { "text": "Me gustaría pensarlo. ¿Te digo algo mañana?" },
        { "text": "No lo sé. Averiguo quién lo sabe." }
      ],
      "asides": [
        "Pregunta a quien te supervisa, como una historia en la que nadie se reconozca.",
        "Pregunta a un compañero de otro equipo.",
        "Si te quita el sueño, ya es motivo para hablar."
      ]
    }
  ]
}
"""#)
  }
}
