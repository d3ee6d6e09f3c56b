// Made by `swift run generate` from Content/es/guides/ethics.json: change that, not this.
// swift-format-ignore-file

extension BuiltInFile {
  static var guidesEthicsEs: BuiltInFile {
    BuiltInFile(path: "Content/es/guides/ethics.json", name: "ethics", language: "es", content: #"""
{
  "schema": 2,
  "id": "ethics",
  "language": "es",
  "version": 1,
  "title": "Nuestros trece compromisos",
  "purpose": "Lo que firma cada persona de apoyo junto con la promesa.",
  "section": "role",
  "pages": [
    {
      "id": "people",
      "title": "Las personas",
      "aim": "Cómo vemos a cada persona.",
      "rows": ["H6"],
      "lines": [
        { "text": "Creo que toda persona tiene puntos fuertes y puede crecer." },
        { "text": "Respeto los derechos y la dignidad de cada persona." },
        { "text": "No trato peor a nadie por quién es, qué cree o de dónde viene." }
      ],
      "asides": [
        "Estos tres van primero, porque en ellos se apoyan los demás."
      ]
    },
    {
      "id": "story",
      "title": "Mi propia historia",
      "aim": "Lo que traemos.",
      "rows": ["H6", "H7"],
      "lines": [
        { "text": "Comparto mi historia abiertamente cuando puede ayudar." },
        { "text": "Muestro con mi vida que las cosas pueden ir mejor." }
      ],
      "asides": [
        "Abiertamente no quiere decir todo. Tú eliges qué, cuándo y cuánto."
      ]
    },
    {
      "id": "trust",
      "title": "La confianza",
      "aim": "Con qué puede contar la gente.",
      "rows": ["H6", "E1"],
      "lines": [
        { "text": "Cuido la intimidad de las personas, y lo que me cuentan se queda conmigo dentro de los límites que les dije." },
        { "text": "Nunca amenazo, presiono, obligo ni humillo, y no prometo nada que no pueda cumplir." }
      ],
      "asides": [
        "Los límites están en las normas de tu programa. Dilos al empezar, siempre."
      ]
    },
    {
      "id": "conduct",
      "title": "La conducta",
      "aim": "Cómo nos portamos.",
      "rows": ["H6"],
      "lines": [
        { "text": "Me porto con rectitud, en el trabajo y fuera de él." },
        { "text": "No tomo un segundo papel que choque con este." },
        { "text": "No tengo contacto sexual con compañeros ni con personas a las que apoyo." },
        { "text": "No acepto regalos de valor." }
      ],
      "asides": [
        "Si has cruzado una de estas líneas, o te has acercado, habla pronto con quien te supervisa. Cuanto antes, más fácil."
      ]
    },
    {
      "id": "growing",
      "title": "Estar bien y crecer",
      "aim": "Cómo seguimos adelante.",
      "rows": ["H6", "F14", "J3"],
      "lines": [
        { "text": "Me cuido, para poder estar para otros." },
        { "text": "Sigo aprendiendo, y comparto lo que aprendo." }
      ],
      "asides": [
        "Tomarse un descanso es parte de esto. No hace falta motivo."
      ]
    },
    {
      "id": "pledge",
      "title": "Tu promesa",
      "aim": "Los trece se firman junto con la promesa de guardar lo que oyes.",
      "rows": ["H6", "E6"],
      "points": [
        "Firmas antes de que tu página se vea.",
        "Firmas otra vez cuando tu programa lo pide.",
        "¿No puedes cumplir alguno ahora? Descansa, o habla con quien te supervisa. No es ninguna vergüenza.",
        "Ten esta página cerca. Léela una vez al año, en un día tranquilo."
      ]
    }
  ]
}
"""#)
  }
}
