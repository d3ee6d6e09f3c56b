// Made by `swift run generate` from Content/es/guides/misconceptions.json: change that, not this.
// swift-format-ignore-file

extension BuiltInFile {
  static var guidesMisconceptionsEs: BuiltInFile {
    BuiltInFile(path: "Content/es/guides/misconceptions.json", name: "misconceptions", language: "es", content: #"""
{
  "schema": 2,
  "id": "misconceptions",
  "language": "es",
  "version": 1,
  "title": "Diez ideas que no son ciertas",
  "purpose": "Lo que se cree de las personas de apoyo, y lo que es verdad.",
  "section": "role",
  "pages": [
    {
      "id": "ten",
      "title": "Falso y cierto",
      "aim": "Úsalas cuando alguien pregunte a qué te dedicas.",
      "rows": ["H8"],
      "pairs": {
        "first": "Se cree",
        "second": "La verdad",
        "rows": [
          {
            "first": "Son ayudantes de terapeuta.",
            "second": "Es un papel propio, con sus propias habilidades."
          },
          {
            "first": "El trabajo está para curar a quien lo hace.",
            "second": "Es trabajo. Ayuda a otros, y se hace bien."
          },
          {
            "first": "Vale cualquiera que lo haya pasado mal.",
            "second": "Haberlo vivido es el principio. Hacen falta práctica, formación y cuidado."
          },
          {
            "first": "Le cuentan al equipo lo que oyen.",
            "second": "Primero va la confianza. Lo que hay que decir se dice a las claras, y antes."
          },
          {
            "first": "No pueden hablar del suicidio ni de medicación.",
            "second": "Se habla en serio, y están preparados."
          },
          {
            "first": "No tienen límites.",
            "second": "Sus límites son otros, y los sostiene un código ético."
          },
          {
            "first": "Solo los distingue lo que vivieron.",
            "second": "Hay mucho más: cómo escuchan, lo que saben, cómo caminan a tu lado."
          },
          {
            "first": "Están contra los médicos y las pastillas.",
            "second": "No empujan a nadie, ni a un lado ni al otro."
          },
          {
            "first": "Necesitan reglas especiales y un control de si están bien.",
            "second": "Valen las mismas reglas justas para todos."
          },
          {
            "first": "Si se hace bien, es fácil.",
            "second": "Algún roce es normal. Que no haya ninguno es mala señal."
          }
        ]
      }
    }
  ]
}
"""#)
  }
}
