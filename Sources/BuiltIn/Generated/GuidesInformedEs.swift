// Made by `swift run generate` from Content/es/guides/informed.json: change that, not this.
// swift-format-ignore-file

extension BuiltInFile {
  static var guidesInformedEs: BuiltInFile {
    BuiltInFile(path: "Content/es/guides/informed.json", name: "informed", language: "es", content: #"""
{
  "schema": 2,
  "id": "informed",
  "language": "es",
  "version": 1,
  "title": "Ayuda que sabe del trauma",
  "purpose": "Cinco contrastes: la ayuda que sabe por lo que ha pasado la gente, y la que no.",
  "section": "role",
  "pages": [
    {
      "id": "pairs",
      "title": "Lado a lado",
      "aim": "Mira de qué lado está hoy tu ayuda.",
      "rows": ["H5"],
      "pairs": {
        "first": "La ayuda que no sabe",
        "second": "La ayuda que sabe",
        "rows": [
          {
            "title": "Qué hace falta",
            "first": "El personal dice qué necesita la persona.",
            "second": "La persona dice qué necesita."
          },
          {
            "title": "Qué es seguro",
            "first": "Seguro es que el riesgo esté controlado.",
            "second": "Seguro es lo que cada persona dice que lo es."
          },
          {
            "title": "Quién elige",
            "first": "Quien ayuda elige la ayuda.",
            "second": "La persona elige la ayuda."
          },
          {
            "title": "En qué se apoya",
            "first": "Arreglamos cosas y damos lo que hay.",
            "second": "Somos personas libres y unidas."
          },
          {
            "title": "Cómo trabajamos",
            "first": "De arriba abajo.",
            "second": "Juntos, y respondemos a lo que oímos."
          }
        ]
      }
    },
    {
      "id": "safety",
      "title": "Dos sentidos de «seguro»",
      "aim": "La misma palabra puede decir dos cosas. Pregunta cuál.",
      "rows": ["H5"],
      "lines": [
        { "text": "¿Qué haría esto más seguro para ti?" },
        { "text": "¿Qué debo saber para no hacerte daño sin querer?" },
        { "text": "Tú eliges dónde nos sentamos y cuándo paramos." }
      ],
      "points": [
        "Quien usa los servicios suele decir: yo decido sobre mi vida.",
        "Quien lleva los servicios suele decir: controlamos lo que hay alrededor, y hay menos riesgo."
      ],
      "asides": [
        "Cuando se cruzan los dos sentidos, dilo en voz alta. Baja la tensión."
      ]
    }
  ]
}
"""#)
  }
}
