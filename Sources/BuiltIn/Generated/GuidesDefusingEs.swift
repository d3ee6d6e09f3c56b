// Made by `swift run generate` from Content/es/guides/defusing.json: change that, not this.
// swift-format-ignore-file

extension BuiltInFile {
  static var guidesDefusingEs: BuiltInFile {
    BuiltInFile(path: "Content/es/guides/defusing.json", name: "defusing", language: "es", content: #"""
{
  "schema": 2,
  "id": "defusing",
  "language": "es",
  "version": 1,
  "title": "Desahogo, el mismo día",
  "purpose": "Una charla corta en un grupo pequeño, poco después de algo duro.",
  "section": "groups",
  "window": { "fromHours": 8, "toHours": 12 },
  "pages": [
    {
      "id": "before",
      "title": "Antes de empezar",
      "aim": "Un grupo pequeño, la puerta cerrada, y solo quienes estuvieron.",
      "rows": ["K2"],
      "points": [
        "Hazlo en el mismo turno, si puedes.",
        "De cuatro a ocho personas que estuvieron. Nadie tiene que venir.",
        "Dos personas de apoyo que no estuvieron. Puede haber un profesional.",
        "Agua, sillas en círculo, móviles apagados, sin notas.",
        "Acordad quién guía y quién cuida del grupo."
      ],
      "asides": [
        "Cualquiera puede salir. Uno de vosotros va a ver si está bien."
      ],
      "minutes": 5
    },
    {
      "id": "introduction",
      "title": "Presentación",
      "aim": "Di por qué estáis aquí y qué vale en esta sala.",
      "rows": ["K2"],
      "lines": [
        { "text": "Este ha sido duro. Nos damos media hora antes de ir a casa." },
        { "text": "Nadie tiene que hablar. Lo que se diga aquí, que no salga de aquí. Si alguien está en peligro, o hay que dar aviso, tenemos que pedir ayuda." },
        { "text": "Esto no es un examen. Nadie busca fallos." }
      ],
      "minutes": 5
    },
    {
      "id": "exploration",
      "title": "Explorar",
      "aim": "¿Qué pasó, y cómo está cada uno?",
      "rows": ["K2"],
      "lines": [
        { "text": "¿Qué pasó, visto desde donde estabas?" },
        { "text": "¿Cómo estás ahora?" },
        { "text": "¿Qué te ronda desde entonces?" }
      ],
      "points": [
        "Quedaos en lo principal. No busques detalles.",
        "Oye a todos los que quieran hablar."
      ],
      "minutes": 15
    },
    {
      "id": "information",
      "title": "Información",
      "aim": "Qué es normal ahora, y qué ayuda esta noche.",
      "rows": ["K2", "F12"],
      "lines": [
        { "text": "¿Quién te lleva a casa?" },
        { "text": "Mañana os llamo a cada uno, si os parece bien." }
      ],
      "points": [
        "Dormir mal, imágenes que vuelven y el mal genio son normales unos días. Suelen irse.",
        "Come, bebe agua, muévete un poco. Poco alcohol y poco café.",
        "Estate con gente que quieres. Habla si quieres, y si no, no.",
        "Di cómo encontraros a ti y al programa, y quién está de guardia.",
        "Fíjate en quién sigue mal. Habla a solas con ellos."
      ],
      "minutes": 10
    }
  ]
}
"""#)
  }
}
