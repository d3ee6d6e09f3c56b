// Made by `swift run generate` from Content/es/guides/my-task.json: change that, not this.
// swift-format-ignore-file

extension BuiltInFile {
  static var guidesMyTaskEs: BuiltInFile {
    BuiltInFile(path: "Content/es/guides/my-task.json", name: "my-task", language: "es", content: #"""
{
  "schema": 2,
  "id": "my-task",
  "language": "es",
  "version": 1,
  "title": "¿Me toca esta tarea?",
  "purpose": "Quince tareas de cada día: cuándo encajan, cuándo no, y qué trampa es. Busca con /.",
  "section": "role",
  "pages": [
    {
      "id": "traps",
      "title": "Tres trampas",
      "aim": "Una tarea que te saca de tu papel suele caer en una de tres trampas.",
      "rows": ["H4"],
      "points": [
        "Trabajo de relleno: alguien tiene que hacerlo, y tú estabas a mano. Se come el tiempo que tienes para la gente.",
        "Los planes de otro: sirve a un jefe, un servicio o una familia, y la persona no lo ha pedido.",
        "Poder desigual: te da mando sobre la persona. Después ya no sois iguales."
      ],
      "asides": [
        "Pregunta tres cosas. ¿Quién lo pidió? ¿A quién sirve? ¿Seguimos siendo iguales después?",
        "Un no amable: «Eso cambiaría lo que soy para esa persona. ¿Buscamos a otro?»"
      ]
    },
    {
      "id": "tasks",
      "title": "Quince tareas",
      "aim": "Busca la tarea que te pidieron. Escribe / y una palabra.",
      "rows": ["H4"],
      "pairs": {
        "first": "Encaja",
        "second": "No encaja",
        "rows": [
          {
            "title": "Medicación",
            "first": "Ayudar a decir lo que preocupa, reunir datos y planear cómo llevarla por su cuenta.",
            "second": "Darla, convencer, o contar si la toma.",
            "note": "Trampa: poder desigual."
          },
          {
            "title": "Dinero",
            "first": "Aprender juntos, y planear cómo recupera el mando sobre él.",
            "second": "Guardar su dinero, o decidir en qué se gasta.",
            "note": "Trampa: poder desigual."
          },
          {
            "title": "Transporte",
            "first": "Hay confianza, tú lo ofreciste y vas como compañía.",
            "second": "Hacer de taxi por costumbre, o porque los demás no pueden.",
            "note": "Trampa: trabajo de relleno."
          },
          {
            "title": "Limpieza",
            "first": "Te lo pidió, y los dos estáis de acuerdo.",
            "second": "Te mandaron, o está en un plan que escribió otro.",
            "note": "Trampa: trabajo de relleno. Trampa: los planes de otro."
          },
          {
            "title": "Evaluaciones",
            "first": "Ayudar a prepararse, estar a su lado y entender lo que se escribió.",
            "second": "Dar tu opinión sobre la persona, o rellenar los formularios.",
            "note": "Trampa: poder desigual."
          },
          {
            "title": "Planes de cuidado",
            "first": "Ayudar a decir lo que quiere, cambiar lo que no encaja y hacerse oír.",
            "second": "Escribir el plan, llevar tus charlas según él, o contar cómo va.",
            "note": "Trampa: poder desigual. Trampa: los planes de otro."
          },
          {
            "title": "Reuniones",
            "first": "Ayudar a estar y a ser oído. Ir a las reuniones sobre reglas para todos.",
            "second": "Hablar de alguien que no está en la sala.",
            "note": "Trampa: poder desigual."
          },
          {
            "title": "Juicios e ingreso contra su voluntad",
            "first": "Quedarte, explicar, decir sus derechos, cuidar mascotas, cuentas y cosas de casa, ayudar a prepararse.",
            "second": "Llevar los papeles, declarar en contra, o decir qué se debe hacer con la persona.",
            "note": "Trampa: poder desigual. Trampa: los planes de otro."
          },
          {
            "title": "Visitas",
            "first": "La pidió o dijo que sí.",
            "second": "Te mandaron aunque dijo que no, o vas a planear metas.",
            "note": "Trampa: los planes de otro."
          },
          {
            "title": "Expedientes",
            "first": "Ayudar a ver el suyo, o a que lo cambien.",
            "second": "Leerlo para conocer a la persona, o porque todos lo hacen.",
            "note": "Trampa: trabajo de relleno. Trampa: los planes de otro. Trampa: poder desigual."
          },
          {
            "title": "Buscar trabajo",
            "first": "Te lo pidió, y cuentas cómo te fue a ti.",
            "second": "Lo dice la empresa o un plan.",
            "note": "Trampa: los planes de otro."
          },
          {
            "title": "Buscar casa",
            "first": "Te lo pidió, y cuentas cómo te fue a ti.",
            "second": "Lo dice un servicio o un plan.",
            "note": "Trampa: los planes de otro."
          },
          {
            "title": "Teléfonos",
            "first": "De vez en cuando, en tu línea o en una línea entre iguales.",
            "second": "Cada día en la centralita, u ordenar llamadas por gravedad.",
            "note": "Trampa: trabajo de relleno. Trampa: poder desigual."
          },
          {
            "title": "Archivar",
            "first": "Tus propios papeles.",
            "second": "Papeles sobre personas, como rutina.",
            "note": "Trampa: trabajo de relleno. Trampa: poder desigual."
          },
          {
            "title": "Actos sociales",
            "first": "Los dos disfrutáis y descubrís qué os gusta.",
            "second": "Es lo único que te piden, o la persona no quiere ir.",
            "note": "Trampa: trabajo de relleno."
          }
        ]
      }
    }
  ]
}
"""#)
  }
}
