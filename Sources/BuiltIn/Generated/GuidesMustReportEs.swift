// Made by `swift run generate` from Content/es/guides/must-report.json: change that, not this.
// swift-format-ignore-file

extension BuiltInFile {
  static var guidesMustReportEs: BuiltInFile {
    BuiltInFile(path: "Content/es/guides/must-report.json", name: "must-report", language: "es", content: #"""
{
  "schema": 2,
  "id": "must-report",
  "language": "es",
  "version": 1,
  "title": "Cuando hay que dar aviso",
  "purpose": "Daño a un niño, a una persona mayor o a un adulto que necesita cuidados: qué contar, a quién y cómo.",
  "section": "safety",
  "pages": [
    {
      "id": "what",
      "title": "De qué hay que avisar",
      "aim": "Saber qué no puede quedar entre dos.",
      "rows": ["G11", "E7", "C8"],
      "lines": [
        { "text": "Lo que me acabas de contar es algo que tengo que comunicar.", "concerns": ["ofAChild", "ofAnElder"] },
        { "text": "Puede que estén haciendo daño a un niño. No puedo dejarlo entre nosotros.", "concerns": ["ofAChild"] },
        { "text": "No puede protegerse por su cuenta. Así que tengo que decirlo.", "concerns": ["ofAnElder"] },
        { "text": "Quiero que sepas por mí qué pasa ahora.", "concerns": ["ofAChild", "ofAnElder"] }
      ],
      "asides": [
        "Las personas de apoyo deben avisar cuando a un niño le hacen daño, abusan de él o lo dejan sin cuidados.",
        "Lo mismo vale para una persona mayor y para un adulto que no puede protegerse.",
        "No hace falta estar seguro ni tener pruebas. Basta una preocupación real. Averiguarlo es tarea de otros.",
        "Las reglas de tu programa están en sus normas. Si dudas, pregunta a quien está de guardia, sin que eso retrase el aviso."
      ],
      "showsHelpNow": true
    },
    {
      "id": "whom",
      "title": "A quién decirlo",
      "aim": "Llegar pronto a las personas adecuadas, con quien supervisa a tu lado.",
      "rows": ["G11", "G9"],
      "lines": [
        { "text": "Si alguien está en peligro ahora, llamamos a emergencias.", "concerns": ["ofAChild", "ofAnElder"] },
        { "text": "Si no, llamo a la oficina que protege a los niños.", "concerns": ["ofAChild"] },
        { "text": "Si no, llamo a la oficina que protege a los adultos que necesitan cuidados.", "concerns": ["ofAnElder"] },
        { "text": "Quien me supervisa me ayudará a hacerlo bien. Oirá solo lo necesario.", "concerns": ["ofAChild", "ofAnElder"] }
      ],
      "asides": [
        "Peligro ahora: el número de emergencias. Lo demás viene después.",
        "Llama a quien te supervisa. Sabe cuál es la oficina de tu zona, y en qué plazo pide la ley el aviso.",
        "Decírselo a quien supervisa quizá no sustituye el aviso. Pregunta quién lo hace, y asegúrate de que se haga."
      ],
      "showsHelpNow": true
    },
    {
      "id": "how",
      "title": "Cómo contarlo",
      "aim": "Cuenta lo que viste y oíste, y solo lo necesario.",
      "rows": ["G11", "A4"],
      "lines": [
        { "text": "¿Quieres hacer la llamada conmigo?", "concerns": ["ofAChild", "ofAnElder"] },
        { "text": "Voy a contar lo que me dijiste, con tus palabras hasta donde pueda.", "concerns": ["ofAChild", "ofAnElder"] },
        { "text": "Dejo fuera todo lo que no tiene que ver con esto.", "concerns": ["ofAChild", "ofAnElder"] },
        { "text": "Después sigo aquí para ti. Eso no cambia.", "concerns": ["ofAChild", "ofAnElder"] }
      ],
      "asides": [
        "Di quién puede sufrir daño, qué viste u oíste, cuándo, y dónde está ahora.",
        "Deja fuera lo que imaginas, y el resto de la charla.",
        "Díselo a la persona antes de llamar, salvo que eso ponga a alguien en peligro.",
        "No guardes notas propias. Escribe solo lo que pide el aviso."
      ],
      "showsHelpNow": true
    }
  ]
}
"""#)
  }
}
