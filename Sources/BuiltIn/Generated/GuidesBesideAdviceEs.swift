// Made by `swift run generate` from Content/es/guides/beside-advice.json: change that, not this.
// swift-format-ignore-file

extension BuiltInFile {
  static var guidesBesideAdviceEs: BuiltInFile {
    BuiltInFile(path: "Content/es/guides/beside-advice.json", name: "beside-advice", language: "es", content: #"""
{
  "schema": 2,
  "id": "beside-advice",
  "language": "es",
  "version": 2,
  "title": "Un consejo, o la respuesta de un igual",
  "purpose": "Seis momentos que piden consejo, y lo que un igual podría decir en su lugar.",
  "section": "conversation",
  "pages": [
    {
      "id": "anxiety",
      "title": "«Que pare»",
      "aim": "Alguien tiene mucho miedo y quiere algo que lo pare.",
      "rows": ["H2"],
      "pairs": {
        "first": "Un consejo",
        "second": "La respuesta de un igual",
        "rows": [
          {
            "title": "«No lo aguanto. ¿Qué me tomo?»",
            "first": "Prueba esta aplicación. Y toma menos café.",
            "second": "Eso asusta. Estoy aquí contigo."
          },
          {
            "title": "«Ya, pero eso ya lo probé.»",
            "first": "Pues ve al médico. Algo te darán.",
            "second": "¿Cómo lo notas ahora en el cuerpo? ¿Hay algo que alguna vez te haya aliviado un poco?"
          },
          {
            "title": "«No mucho. Caminar, quizá.»",
            "first": "Pues camina todos los días.",
            "second": "Yo contaba los coches del aparcamiento. ¿Te cuento cómo me fue? ¿O respiramos un rato, los dos?"
          }
        ]
      },
      "asides": [
        "El consejo dice, nombra un remedio y recibe un «ya, pero».",
        "Un igual se queda, pregunta qué sabe ya la persona, y cuenta algo suyo solo con un sí."
      ]
    },
    {
      "id": "nights",
      "title": "Sin dormir tras el turno de noche",
      "aim": "Alguien no puede dormir después del turno de noche y ya no rinde.",
      "rows": ["H2"],
      "pairs": {
        "first": "Un consejo",
        "second": "La respuesta de un igual",
        "rows": [
          {
            "title": "«Doy vueltas hasta mediodía.»",
            "first": "Compra cortinas oscuras y deja el móvil.",
            "second": "Volver a casa con luz y quedarse despierto. Lo conozco."
          },
          {
            "title": "«Las cortinas ya las tengo.»",
            "first": "Entonces es el café.",
            "second": "¿Qué has probado hasta ahora? ¿Qué se acercó más?"
          },
          {
            "title": "«Nada funciona.»",
            "first": "Tienes que poner de tu parte.",
            "second": "¿Qué te pasa por la cabeza ahí tumbado? ¿Te ayudaría oír qué hice yo con mis mañanas?"
          }
        ]
      },
      "asides": [
        "Los consejos ya los conoce. Un igual primero le cree que es duro."
      ]
    },
    {
      "id": "anger",
      "title": "Rabia contra la jefa",
      "aim": "Alguien está furioso con la persona que lo dirige.",
      "rows": ["H2", "D11"],
      "pairs": {
        "first": "Un consejo",
        "second": "La respuesta de un igual",
        "rows": [
          {
            "title": "«Lo ha vuelto a hacer, delante de todos.»",
            "first": "Ponlo en un correo con copia a todos.",
            "second": "Se nota cuánta rabia te da. ¿Qué parte no te suelta?"
          },
          {
            "title": "«Que nadie dijo nada.»",
            "first": "Deberías denunciarla.",
            "second": "¿Qué querrías que ella entendiera? ¿Qué has pensado hacer?"
          },
          {
            "title": "«No sé a quién acudir.»",
            "first": "Yo hablo con ella por ti.",
            "second": "Aquí hay gente para los conflictos de trabajo. ¿Quieres saber quién?"
          }
        ]
      },
      "asides": [
        "Un igual no toma partido y no llama a nadie por la persona. Puede decir a quién más acudir."
      ]
    },
    {
      "id": "death",
      "title": "Ha muerto un compañero",
      "aim": "Alguien ha perdido a un compañero y pregunta cómo pasar la semana.",
      "rows": ["H2"],
      "pairs": {
        "first": "Un consejo",
        "second": "La respuesta de un igual",
        "rows": [
          {
            "title": "«¿Cómo paso esta semana?»",
            "first": "Mantente ocupado. El tiempo lo cura.",
            "second": "Lo siento mucho. ¿Cómo se llamaba? Háblame de él, si quieres."
          },
          {
            "title": "«No dejo de ver la silla vacía.»",
            "first": "Intenta no pensar en ello.",
            "second": "¿Quién más lo echa de menos, con quien puedas sentarte?"
          },
          {
            "title": "«Ya debería estar bien.»",
            "first": "Tienes que pasar página.",
            "second": "No hay una forma correcta de vivir esta semana. Cuando perdí a alguien, me podían las cosas pequeñas. ¿Y a ti?"
          }
        ]
      },
      "asides": [
        "Un igual dice el nombre de quien murió, y no tiene prisa."
      ]
    },
    {
      "id": "leaving",
      "title": "Pensar en dejar el trabajo",
      "aim": "Alguien quiere irse y pregunta si debería.",
      "rows": ["H2", "A2"],
      "pairs": {
        "first": "Un consejo",
        "second": "La respuesta de un igual",
        "rows": [
          {
            "title": "«¿Lo dejo y ya está?»",
            "first": "Aguanta hasta la jubilación.",
            "second": "¿Cuánto tiempo lleva contigo esa idea?"
          },
          {
            "title": "«Desde primavera.»",
            "first": "Yo me habría ido hace mucho.",
            "second": "¿Qué echarías de menos? ¿Y qué no, ni un segundo?"
          },
          {
            "title": "«¿Qué hiciste tú?»",
            "first": "Haz lo que hice yo.",
            "second": "Yo estuve ahí. Puedo contarte cómo lo hice, no qué hacer."
          }
        ]
      },
      "asides": [
        "Un igual ayuda a que se oiga a sí mismo. La decisión es suya."
      ]
    },
    {
      "id": "drinking",
      "title": "Beber más",
      "aim": "Alguien bebe más que antes, y en parte quiere oír que no pasa nada.",
      "rows": ["H2", "H1"],
      "pairs": {
        "first": "Un consejo",
        "second": "La respuesta de un igual",
        "rows": [
          {
            "title": "«Son solo unas pocas más que antes.»",
            "first": "Deja de beber un mes.",
            "second": "Gracias por contármelo. No es fácil decirlo. ¿Qué te aporta beber por la noche?"
          },
          {
            "title": "«Apaga el ruido.»",
            "first": "Todo el mundo bebe. No te preocupes.",
            "second": "¿Y qué te quita? ¿Hubo una semana en que fue menos?"
          },
          {
            "title": "«Cuando estuvo mi hermana, quizá.»",
            "first": "Pues vete a vivir con ella.",
            "second": "¿Cómo fue esa semana? ¿Querrías hablar con alguien que conoce bien este camino? Puedo buscar contigo."
          }
        ]
      },
      "asides": [
        "Un igual no sermonea, ni le quita peso. Si dejarlo de golpe puede ser peligroso, hace falta un médico."
      ],
      "resources": ["general", "peerRun"]
    }
  ]
}
"""#)
  }
}
