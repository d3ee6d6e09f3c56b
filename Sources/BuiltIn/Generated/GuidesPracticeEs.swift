// Made by `swift run generate` from Content/es/guides/practice.json: change that, not this.
// swift-format-ignore-file

extension BuiltInFile {
  static var guidesPracticeEs: BuiltInFile {
    BuiltInFile(path: "Content/es/guides/practice.json", name: "practice", language: "es", content: #"""
{
  "schema": 2,
  "id": "practice",
  "language": "es",
  "version": 1,
  "title": "Diez minutos de práctica",
  "purpose": "Situaciones para pensar, sacadas al azar. Primero piensa, luego mira. Nada se puntúa.",
  "section": "conversation",
  "isPractice": true,
  "pages": [
    {
      "id": "five-nights",
      "title": "Cinco noches",
      "aim": "«Llevo cinco noches sin dormir. No me hables de lavanda.»",
      "rows": ["H9"],
      "lines": [
        { "text": "Nada de lavanda, te lo prometo. Cinco noches es una barbaridad." },
        { "text": "¿Cómo son las noches?" },
        { "text": "¿Alguna ha sido un poco mejor?" }
      ],
      "asides": [
        "En tus palabras, mira: ¿te quedaste, o diste un consejo?"
      ]
    },
    {
      "id": "fine",
      "title": "«Estoy bien»",
      "aim": "Pidió una llamada. Ahora dice: «No es nada. Estoy bien».",
      "rows": ["H9"],
      "lines": [
        { "text": "Me alegra oírlo. Tengo tiempo, por si detrás de ese «bien» hay algo más." },
        { "text": "¿Qué te hizo pedirlo la semana pasada?" },
        { "text": "También podemos hablar solo del turno." }
      ],
      "asides": [
        "En tus palabras, mira: ¿dejaste sitio sin escarbar?"
      ]
    },
    {
      "id": "same-call",
      "title": "El mismo aviso",
      "aim": "Cuenta un aviso muy parecido al peor tuyo.",
      "rows": ["H9", "H7"],
      "lines": [
        { "text": "Necesito respirar. Este me toca de cerca." },
        { "text": "Estoy contigo. ¿Quieres seguir?" },
        { "text": "¿Puedo pedir a alguien menos cercano que siga?" }
      ],
      "asides": [
        "En tus palabras, mira: ¿te diste cuenta de lo que te pasaba a ti?",
        "Lo muy parecido te puede arrastrar. Puedes pasarlo."
      ]
    },
    {
      "id": "secret",
      "title": "Un secreto",
      "aim": "«Promete que no se lo dirás a nadie, y te lo cuento.»",
      "rows": ["H9", "E7"],
      "lines": [
        { "text": "No puedo prometerlo a ciegas. Puedo prometer que seré sincero." },
        { "text": "Casi todo se queda conmigo. Si alguien está en peligro, llamo a otros. Si puedo, te lo digo antes." },
        { "text": "Tú decides cuánto cuentas." }
      ],
      "asides": [
        "En tus palabras, mira: ¿dijiste los límites antes, y no después?"
      ]
    },
    {
      "id": "silence",
      "title": "Silencio",
      "aim": "Preguntas cómo está. Pasa un minuto y no llega nada.",
      "rows": ["H9"],
      "lines": [
        { "text": "Sigo aquí." },
        { "text": "No hace falta llenarlo." },
        { "text": "¿Sería más fácil por escrito?" }
      ],
      "asides": [
        "En tus palabras, mira: ¿pudiste dejar en paz el silencio?"
      ]
    },
    {
      "id": "boss",
      "title": "Tu propio jefe",
      "aim": "Quien pide hablar contigo es tu propio jefe de equipo.",
      "rows": ["H9", "D4"],
      "lines": [
        { "text": "Gracias por la confianza. Trabajo bajo tu mando, así que no soy la persona." },
        { "text": "Si no puede esperar, esta noche estoy. Mañana sigue alguien más cercano a tu rango." },
        { "text": "¿Te digo quién podría ser?" }
      ],
      "asides": [
        "En tus palabras, mira: ¿dejaste la puerta abierta al pasarlo?"
      ]
    },
    {
      "id": "gift",
      "title": "Un regalo",
      "aim": "Después de tres charlas te trae un reloj caro.",
      "rows": ["H9", "H6"],
      "lines": [
        { "text": "Qué amable. No puedo aceptarlo." },
        { "text": "Con que estés mejor me basta." },
        { "text": "¿Me escribes una línea? Esa sí la guardo." }
      ],
      "asides": [
        "En tus palabras, mira: ¿fue cálido tu no?"
      ]
    },
    {
      "id": "drive",
      "title": "«Ven a buscarme»",
      "aim": "A medianoche: «Estoy en un bar y no puedo conducir. ¿Me recoges?»",
      "rows": ["H9", "H4"],
      "lines": [
        { "text": "Qué bien que llames antes de conducir." },
        { "text": "No voy a ir, y me quedo en la línea hasta que tengas cómo volver." },
        { "text": "¿Quién más podría ir? ¿Buscamos un taxi?" }
      ],
      "asides": [
        "En tus palabras, mira: ¿te quedaste sin ir?"
      ]
    },
    {
      "id": "jokes",
      "title": "Solo bromas",
      "aim": "Cada vez que se pone serio, hace una broma.",
      "rows": ["H9"],
      "lines": [
        { "text": "Tienes gracia. Y me pregunto qué hay debajo." },
        { "text": "Hoy podemos quedarnos en las bromas." },
        { "text": "La de tu padre, ¿era solo una broma?" }
      ],
      "asides": [
        "En tus palabras, mira: ¿te reíste y oíste también el resto?"
      ]
    },
    {
      "id": "third-call",
      "title": "Tercera llamada hoy",
      "aim": "Llama por tercera vez hoy, por lo mismo.",
      "rows": ["H9", "D7"],
      "lines": [
        { "text": "Hoy no te suelta, ¿verdad?" },
        { "text": "Puedo escuchar. También creo que necesitas algo más que a mí." },
        { "text": "¿Buscamos a alguien con más tiempo para esto?" }
      ],
      "asides": [
        "En tus palabras, mira: ¿ofreciste más ayuda sin contar sus llamadas?"
      ]
    },
    {
      "id": "faith",
      "title": "La fe",
      "aim": "«Dios me castiga por aquel turno.»",
      "rows": ["H9"],
      "lines": [
        { "text": "Eso pesa para llevarlo a casa." },
        { "text": "¿Qué dice tu fe de la misericordia?" },
        { "text": "¿Hay alguien de tu fe en quien confíes para esto?" }
      ],
      "asides": [
        "En tus palabras, mira: ¿dejaste fuera lo que tú crees?"
      ]
    },
    {
      "id": "pills",
      "title": "Qué pastillas",
      "aim": "«Tú también las tomaste, ¿no? ¿Dejo las mías?»",
      "rows": ["H9", "H1"],
      "lines": [
        { "text": "Sí. Lo que me fue bien a mí puede irte mal a ti." },
        { "text": "¿Por qué quieres dejarlas?" },
        { "text": "Antes de cambiar nada, ¿qué querrías preguntar en la consulta?" }
      ],
      "asides": [
        "En tus palabras, mira: ¿evitaste decir sí o no?"
      ]
    },
    {
      "id": "divorce",
      "title": "Tomar partido",
      "aim": "«Mi mujer es imposible. Tú la conoces. Di algo.»",
      "rows": ["H9"],
      "lines": [
        { "text": "Estáis mal ahora mismo." },
        { "text": "No voy a decir quién tiene razón. Estoy aquí por ti." },
        { "text": "¿Qué dolió más esta semana?" }
      ],
      "asides": [
        "En tus palabras, mira: ¿tomaste partido?"
      ]
    },
    {
      "id": "shame",
      "title": "Vergüenza",
      "aim": "«Me quedé helado. Murió porque me quedé helado.»",
      "rows": ["H9"],
      "lines": [
        { "text": "Ese momento no te deja." },
        { "text": "¿Me cuentas cómo fue, hasta donde quieras?" },
        { "text": "¿Qué le dirías a un compañero que se quedó helado?" }
      ],
      "asides": [
        "En tus palabras, mira: ¿corriste a decir que no fue culpa suya?",
        "Antes de consuelo, necesita que lo oigan."
      ]
    },
    {
      "id": "leak",
      "title": "Una indiscreción",
      "aim": "En la cocina preguntan: «¿Cómo está? Tú hablas con él, ¿no?»",
      "rows": ["H9", "H3"],
      "lines": [
        { "text": "No digo con quién hablo." },
        { "text": "Podrías preguntarle tú. Quizá le guste." },
        { "text": "¿Y tú cómo estás?" }
      ],
      "asides": [
        "En tus palabras, mira: ¿sabría alguien ahora más que antes?"
      ]
    },
    {
      "id": "newbie",
      "title": "Primera semana",
      "aim": "Una compañera nueva llora en el coche tras su primer aviso duro.",
      "rows": ["H9"],
      "lines": [
        { "text": "Lo mío también fue en un aparcamiento." },
        { "text": "No hay nada malo en ti." },
        { "text": "¿Me quedo un rato, o quieres un minuto a solas?" }
      ],
      "asides": [
        "En tus palabras, mira: ¿la dejaste elegir?"
      ]
    },
    {
      "id": "stronger",
      "title": "«Otros están peor»",
      "aim": "«No debería quejarme. Otros están peor.»",
      "rows": ["H9"],
      "lines": [
        { "text": "Aquí no hay concurso." },
        { "text": "¿Qué dirías, si pudieras quejarte dos minutos?" },
        { "text": "Otros pueden estar peor, y lo tuyo también es duro." }
      ],
      "asides": [
        "En tus palabras, mira: ¿le hiciste sitio?"
      ]
    },
    {
      "id": "suicide",
      "title": "Una frase",
      "aim": "Casi al final dice: «A veces pienso que sería más fácil no estar».",
      "rows": ["H9", "G12"],
      "lines": [
        { "text": "Me alegra que lo digas. ¿Hablas de acabar con tu vida?" },
        { "text": "¿Hoy es así?" },
        { "text": "Gracias por decírmelo. Quedémonos aquí." }
      ],
      "asides": [
        "En tus palabras, mira: ¿preguntaste claro?",
        "Las seis páginas de «Cuidarnos en el peligro» están a una tecla."
      ]
    },
    {
      "id": "no",
      "title": "Un no",
      "aim": "Después de una charla escribe: «Prefiero no seguir».",
      "rows": ["H9", "C6"],
      "lines": [
        { "text": "Gracias por decírmelo." },
        { "text": "La puerta sigue abierta, para mí o para otra persona." },
        { "text": "Te deseo lo mejor." }
      ],
      "asides": [
        "En tus palabras, mira: ¿preguntaste por qué?",
        "No hace falta. Un no es definitivo."
      ]
    },
    {
      "id": "hero",
      "title": "El héroe",
      "aim": "«Me salvaste. Sin ti estaría perdido.»",
      "rows": ["H9"],
      "lines": [
        { "text": "Me alegro de que ayudara. Lo difícil lo hiciste tú." },
        { "text": "¿Quién más sabe lo lejos que has llegado?" },
        { "text": "¿Qué descubriste de ti?" }
      ],
      "asides": [
        "En tus palabras, mira: ¿le devolviste el mérito?"
      ]
    },
    {
      "id": "angry-you",
      "title": "Enfado contigo",
      "aim": "«Dijiste que llamabas a las seis. Eres como los demás.»",
      "rows": ["H9"],
      "lines": [
        { "text": "Tienes razón. Llamé tarde, y lo siento." },
        { "text": "Esperaste, y fue duro." },
        { "text": "¿Aún quieres hablar, o basta por hoy?" }
      ],
      "asides": [
        "En tus palabras, mira: ¿diste razones, o pediste perdón?"
      ]
    },
    {
      "id": "child",
      "title": "En casa",
      "aim": "«Cuando salgo de noches, grito a mis hijos. Ayer tiré un plato.»",
      "rows": ["H9", "G11"],
      "lines": [
        { "text": "A ti también te asustó." },
        { "text": "¿Alguien salió herido? ¿Están a salvo ahora?" },
        { "text": "Quiero ser sincero sobre lo que puedo guardar entre nosotros." }
      ],
      "asides": [
        "En tus palabras, mira: ¿preguntaste por los niños?",
        "Si un niño puede sufrir daño, mira «Cuando hay que dar aviso»."
      ]
    },
    {
      "id": "overlap",
      "title": "Tu historia",
      "aim": "Te oyes hablar cinco minutos de tu propia pérdida.",
      "rows": ["H9", "H7"],
      "lines": [
        { "text": "Me doy cuenta de que hablo de mí. Volvamos a ti." },
        { "text": "¿Dónde estabas, antes de que yo empezara?" }
      ],
      "asides": [
        "En tus palabras, mira: ¿lo notaste, y lo dijiste sin más?"
      ]
    },
    {
      "id": "dispute",
      "title": "Un conflicto",
      "aim": "«Le han dado mis vacaciones a otro. Llama tú a la oficina.»",
      "rows": ["H9", "D11"],
      "lines": [
        { "text": "Lo ves injusto, y quieres que se arregle." },
        { "text": "No voy a llamar por ti. Puedo decirte quién ayuda con eso." },
        { "text": "¿Qué quieres decirles?" }
      ],
      "asides": [
        "En tus palabras, mira: ¿quién llama en tu respuesta?"
      ]
    }
  ]
}
"""#)
  }
}
