// Made by `swift run generate` from Content/es/guides/one-to-one.json: change that, not this.
// swift-format-ignore-file

extension BuiltInFile {
  static var guidesOneToOneEs: BuiltInFile {
    BuiltInFile(path: "Content/es/guides/one-to-one.json", name: "one-to-one", language: "es", content: #"""
{
  "schema": 2,
  "id": "one-to-one",
  "language": "es",
  "version": 1,
  "title": "Uno a uno",
  "purpose": "Una charla entre dos iguales, paso a paso.",
  "section": "groups",
  "pages": [
    {
      "id": "place",
      "title": "Buscar un lugar",
      "aim": "Un sitio privado, del que los dos podáis salir cuando queráis.",
      "rows": ["K1"],
      "lines": [
        { "text": "¿Te va bien este sitio?" },
        { "text": "Tengo como una hora. Podemos parar cuando quieras." }
      ],
      "points": [
        "Elige un sitio donde nadie os oiga. Pasear está bien.",
        "Deja el móvil. Di cuánto tiempo tienes.",
        "Sentaos en ángulo, no con una mesa en medio."
      ],
      "minutes": 5
    },
    {
      "id": "equal",
      "title": "Empezar como iguales",
      "aim": "Di quién eres y qué queda entre vosotros.",
      "rows": ["K1", "D5"],
      "lines": [
        { "text": "Estoy aquí como persona de apoyo. No apunto nada." },
        { "text": "Si alguien está en peligro, pido ayuda. Si puedo, te lo digo antes." }
      ],
      "points": [
        "Di que estás como persona de apoyo, como igual.",
        "Di qué queda en privado, y dónde acaba eso."
      ],
      "minutes": 5
    },
    {
      "id": "listen",
      "title": "Escuchar",
      "aim": "Casi todo el tiempo es suyo.",
      "rows": ["K1", "A2"],
      "lines": [
        { "text": "¿Por dónde quieres empezar?" },
        { "text": "¿Qué es lo más duro?" }
      ],
      "points": [
        "Haz una pregunta abierta, y espera.",
        "Repite lo que has oído.",
        "Ofrece tu historia solo con su sí."
      ],
      "minutes": 30
    },
    {
      "id": "after",
      "title": "A dónde puede llevar",
      "aim": "Unas charlas acaban aquí. Otras siguen.",
      "rows": ["K1", "D12"],
      "lines": [
        { "text": "¿Basta por ahora?" },
        { "text": "¿Te ayudaría buscar a alguien que sepa más de esto?" }
      ],
      "points": [
        "Pregunta qué ayudaría ahora.",
        "Ofrece un nombre o un lugar de la lista del programa, si lo quiere.",
        "Quedad para otra charla, o para ninguna."
      ],
      "minutes": 10,
      "resources": ["general", "practical", "peerRun"]
    }
  ]
}
"""#)
  }
}
