// Made by `swift run generate` from Content/es/plan.json: change that, not this.
// swift-format-ignore-file

extension BuiltInFile {
  static var planEs: BuiltInFile {
    BuiltInFile(path: "Content/es/plan.json", name: "plan", language: "es", content: #"""
{
  "schema": 1,
  "parts": {
    "well": {
      "title": "Yo cuando estoy bien",
      "prompt": "¿Cómo eres en un buen día? ¿Qué notan los demás en ti?",
      "explanation": "Si conoces tus buenos días, es más fácil ver cuándo te alejas de ellos y encontrar el camino de vuelta.",
      "examples": [
        "Cocino y canto mientras cocino.",
        "Contesto los mensajes el mismo día.",
        "Duermo de un tirón.",
        "Hago bromas malas en el cambio de turno.",
        "Llamo a mi hermana porque sí.",
        "Me fijo en el tiempo que hace.",
        "Rezo por la mañana y lo siento de verdad.",
        "Salgo temprano con la silla, antes de que haya gente.",
        "Pregunto cómo estás y espero la respuesta."
      ]
    },
    "aTeam": {
      "title": "Mi equipo A",
      "prompt": "¿Quién te cubre las espaldas? ¿En quién confías? ¿Quién saca lo mejor de ti? ¿Quién viene aunque le venga mal?",
      "explanation": "Un nombre basta para empezar. No tiene que ser familia, y puede ser alguien de pocas palabras.",
      "examples": [
        "Ruth, la vecina, que tiene llave.",
        "Sam, de mi equipo de antes. Nos bastan pocas palabras.",
        "Mi hermano, hasta a las tres de la mañana.",
        "El padre Tomás, para las preguntas grandes.",
        "Mi grupo de los domingos.",
        "El perro. El perro cuenta.",
        "Mi médica, que me toma en serio.",
        "La tía Rosa, que primero me da de comer y luego pregunta.",
        "Mi padrino del grupo, de día o de noche."
      ]
    },
    "needs": {
      "title": "Lo que necesito de cada uno",
      "prompt": "¿Qué podría hacer cada uno por ti? ¿Qué sería mejor que no hiciera?",
      "explanation": "La gente quiere ayudar y muchas veces no sabe cómo. Puedes enseñarles esta página o decirles una sola línea.",
      "examples": [
        "Ruth: no me des consejos. Camina conmigo.",
        "Sam: pregúntame dos veces cuando digo que estoy bien.",
        "Mi hermano: quédate con los niños una tarde.",
        "Cuéntame una historia de otra cosa.",
        "Siéntate conmigo a ver el partido.",
        "Recuérdame que coma.",
        "No se lo digas a los demás hasta que lo haga yo.",
        "Mi mujer: abrázame y no digas nada.",
        "El grupo: guardadme el sitio."
      ]
    },
    "movement": {
      "title": "Movimiento que me sienta bien",
      "prompt": "¿Qué movimiento te sienta bien, o por lo menos te deja mejor que antes?",
      "explanation": "No tiene que ser deporte. Poco y a menudo basta.",
      "examples": [
        "Veinte minutos junto al canal.",
        "Tres canciones en la cocina, a todo volumen.",
        "Estirarme en el suelo antes de dormir.",
        "La escalera en vez del ascensor.",
        "Cavar en el huerto.",
        "Nadar cuando la piscina está vacía.",
        "Estirarme en la silla con la radio puesta.",
        "Bailar en casa de mi prima, con cualquier excusa.",
        "Una vuelta a la manzana, y luego puedo parar."
      ]
    },
    "sentence": {
      "title": "Una frase que me digo",
      "prompt": "¿Qué podrías decirte cuando se pone difícil? ¿Qué le dirías a un amigo?",
      "explanation": "Mejor corta. Que suene a ti.",
      "examples": [
        "Esto es una ola. Las olas pasan.",
        "Ya he podido con cosas difíciles.",
        "Una llamada cada vez.",
        "Hice lo que pude con lo que tenía.",
        "No todo me toca cargarlo a mí.",
        "Descansar es parte del trabajo.",
        "Puedo empezar otra vez ahora mismo.",
        "El Señor es mi pastor.",
        "Tengo derecho al cansancio."
      ]
    },
    "food": {
      "title": "Comida que me sienta bien",
      "prompt": "¿Qué comes y bebes que te da fuerza? ¿Qué es fácil en un turno largo?",
      "explanation": "Aquí no hay reglas. Piensa en lo que te ayuda y en cómo tenerlo cerca.",
      "examples": [
        "Sopa en el termo grande para las noches.",
        "Nueces y una manzana en el coche.",
        "Un vaso de agua antes de cada café.",
        "Huevos con pan cuando no puedo pensar.",
        "Las lentejas de mamá, congeladas en cajitas.",
        "Sentarme a comer de verdad una vez por semana.",
        "Arroz y frijoles para tres días.",
        "Dátiles y leche al romper el ayuno.",
        "Algo blando que no haya que masticar."
      ]
    },
    "settling": {
      "title": "Maneras de calmarme",
      "prompt": "¿Qué calma tu cuerpo y tu mente? ¿Qué funciona en un minuto y qué lleva una hora?",
      "explanation": "Ayuda tener algo pequeño que nadie vea, para mitad del turno.",
      "examples": [
        "Inspirar en cuatro, aguantar cuatro, soltar en cuatro.",
        "Sentir los dos pies en el suelo y nombrar cinco cosas que veo.",
        "Agua fría en las muñecas.",
        "Diez minutos de silencio en el coche antes de entrar.",
        "Una ducha caliente con la luz apagada.",
        "El sonido de la lluvia en el teléfono.",
        "Pasar las cuentas del rosario, una a una.",
        "Mecerme en la silla del porche.",
        "Mi manta pesada, diez minutos."
      ]
    },
    "spirit": {
      "title": "Lo que alimenta mi espíritu",
      "prompt": "¿Qué te hace sentir que la vida es más grande que el trabajo? ¿Dónde vuelves a ti?",
      "explanation": "Fe, naturaleza, música, gente, silencio: lo que sea para ti.",
      "examples": [
        "El coro de los jueves.",
        "La oración de la tarde, aunque sea la corta.",
        "El mar, con cualquier tiempo.",
        "Leerle a mi hija.",
        "Discos viejos en el suelo.",
        "Plantar algo.",
        "Encender una vela por los que perdimos.",
        "La oración del viernes con mi tío.",
        "Sentarme en la iglesia vacía al mediodía."
      ]
    },
    "humour": {
      "title": "Dónde encuentro humor",
      "prompt": "¿Qué te hace reír de verdad? ¿Con quién te ríes?",
      "explanation": "Reír no quiere decir que no fuera serio. Te da un respiro.",
      "examples": [
        "Comedias de radio antiguas.",
        "Los chistes sin final de mi hijo.",
        "El chat de mi primer equipo.",
        "Vídeos de gatos. Ya lo dije.",
        "Imitar al jefe en el coche, a solas.",
        "Ver otra vez esa película.",
        "Juegos de mesa donde todos hacen trampa.",
        "Las historias picantes de mi abuela.",
        "Los dibujos de mi país, en mi idioma."
      ]
    }
  }
}
"""#)
  }
}
