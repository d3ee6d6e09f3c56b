// Made by `swift run generate` from Content/es/guides/support-group.json: change that, not this.
// swift-format-ignore-file

extension BuiltInFile {
  static var guidesSupportGroupEs: BuiltInFile {
    BuiltInFile(path: "Content/es/guides/support-group.json", name: "support-group", language: "es", content: #"""
{
  "schema": 2,
  "id": "support-group",
  "language": "es",
  "version": 1,
  "title": "Un grupo de apoyo",
  "purpose": "Gente que comparte algo se reúne, una y otra vez.",
  "section": "groups",
  "pages": [
    {
      "id": "opening",
      "title": "Abrir",
      "aim": "Da la bienvenida, y di qué es esto.",
      "rows": ["K5"],
      "lines": [
        { "text": "Qué bien que estéis. En esta sala somos iguales." },
        { "text": "Estoy para cuidar del tiempo, no para enseñar." }
      ],
      "points": [
        "Luz, sillas en círculo, agua o té.",
        "Decid vuestro nombre. Nadie tiene que decir más."
      ],
      "minutes": 10
    },
    {
      "id": "guidelines",
      "title": "Las reglas",
      "aim": "Acordad cómo queréis estar juntos.",
      "rows": ["K5"],
      "lines": [
        { "text": "¿Queréis añadir algo?" }
      ],
      "points": [
        "Lo que se diga aquí, que no salga de aquí. Si alguien está en peligro, o hay que dar aviso, tenemos que pedir ayuda.",
        "Cada uno habla por sí. No damos consejos si nadie los pide.",
        "Se habla de uno en uno. El silencio está bien.",
        "Puedes no hablar, y puedes irte."
      ],
      "minutes": 10
    },
    {
      "id": "sharing",
      "title": "Compartir",
      "aim": "Casi todo el tiempo: cuenta quien quiera.",
      "rows": ["K5", "H7"],
      "lines": [
        { "text": "¿Quién quiere empezar?" },
        { "text": "¿Alguien conoce esto de su vida?" },
        { "text": "¿Nos quedamos aquí un momento?" }
      ],
      "asides": [
        "Cuida de que los callados también tengan sitio.",
        "¿Alguien está mal? Uno de vosotros sale con él."
      ],
      "minutes": 60
    },
    {
      "id": "close",
      "title": "Cerrar",
      "aim": "Cerrad juntos, y volved a lo de cada día.",
      "rows": ["K5"],
      "lines": [
        { "text": "¿Qué te llevas?" },
        { "text": "¿Qué harás por ti esta semana?" },
        { "text": "Nos vemos el día de siempre." }
      ],
      "minutes": 10
    }
  ]
}
"""#)
  }
}
