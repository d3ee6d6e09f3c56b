// Made by `swift run generate` from Content/es/crisis-lines.json: change that, not this.
// swift-format-ignore-file

extension BuiltInFile {
  static var crisisLinesEs: BuiltInFile {
    BuiltInFile(path: "Content/es/crisis-lines.json", name: "crisis-lines", language: "es", content: #"""
{
  "schema": 1,
  "emergency": [
    {"country": "AT", "number": "112", "source": "ec.europa.eu, según news.lt: el 112 funciona en todos los países miembros", "verifiedOn": "2026-11-21"},
    {"country": "AU", "number": "000", "source": "police.nsw.gov.au, call Triple Zero", "verifiedOn": "2026-11-21"},
    {"country": "BE", "number": "112", "source": "ec.europa.eu, según news.lt: el 112 funciona en todos los países miembros", "verifiedOn": "2026-11-21"},
    {"country": "BG", "number": "112", "source": "ec.europa.eu, según news.lt: el 112 funciona en todos los países miembros", "verifiedOn": "2026-11-21"},
    {"country": "CA", "number": "911", "source": "richmondhilluc.ca/news/988-hotline-launched", "verifiedOn": "2026-11-21"},
    {"country": "CY", "number": "112", "source": "ec.europa.eu, según news.lt: el 112 funciona en todos los países miembros", "verifiedOn": "2026-11-21"},
    {"country": "CZ", "number": "112", "source": "ec.europa.eu, según news.lt: el 112 funciona en todos los países miembros", "verifiedOn": "2026-11-21"},
    {"country": "DE", "number": "112", "source": "ec.europa.eu, según news.lt: el 112 funciona en todos los países miembros", "verifiedOn": "2026-11-21"},
    {"country": "DK", "number": "112", "source": "ec.europa.eu, según news.lt: el 112 funciona en todos los países miembros", "verifiedOn": "2026-11-21"},
    {"country": "EE", "number": "112", "source": "ec.europa.eu, según news.lt: el 112 funciona en todos los países miembros", "verifiedOn": "2026-11-21"},
    {"country": "ES", "number": "112", "source": "ec.europa.eu, según news.lt: el 112 funciona en todos los países miembros", "verifiedOn": "2026-11-21"},
    {"country": "FI", "number": "112", "source": "ec.europa.eu, según news.lt: el 112 funciona en todos los países miembros", "verifiedOn": "2026-11-21"},
    {"country": "FR", "number": "112", "source": "ec.europa.eu, según news.lt: el 112 funciona en todos los países miembros", "verifiedOn": "2026-11-21"},
    {"country": "GB", "number": "999", "source": "devon-cornwall.police.uk/youth/8-10/phoning-999", "verifiedOn": "2026-11-21"},
    {"country": "GR", "number": "112", "source": "ec.europa.eu, según news.lt: el 112 funciona en todos los países miembros", "verifiedOn": "2026-11-21"},
    {"country": "HR", "number": "112", "source": "ec.europa.eu, según news.lt: el 112 funciona en todos los países miembros", "verifiedOn": "2026-11-21"},
    {"country": "HU", "number": "112", "source": "ec.europa.eu, según news.lt: el 112 funciona en todos los países miembros", "verifiedOn": "2026-11-21"},
    {"country": "IE", "number": "112", "source": "ec.europa.eu, según news.lt: el 112 funciona en todos los países miembros", "verifiedOn": "2026-11-21"},
    {"country": "IT", "number": "112", "source": "ec.europa.eu, según news.lt: el 112 funciona en todos los países miembros", "verifiedOn": "2026-11-21"},
    {"country": "LT", "number": "112", "source": "ec.europa.eu, según news.lt: el 112 funciona en todos los países miembros", "verifiedOn": "2026-11-21"},
    {"country": "LU", "number": "112", "source": "ec.europa.eu, según news.lt: el 112 funciona en todos los países miembros", "verifiedOn": "2026-11-21"},
    {"country": "LV", "number": "112", "source": "ec.europa.eu, según news.lt: el 112 funciona en todos los países miembros", "verifiedOn": "2026-11-21"},
    {"country": "MT", "number": "112", "source": "ec.europa.eu, según news.lt: el 112 funciona en todos los países miembros", "verifiedOn": "2026-11-21"},
    {"country": "NL", "number": "112", "source": "ec.europa.eu, según news.lt: el 112 funciona en todos los países miembros", "verifiedOn": "2026-11-21"},
    {"country": "NZ", "number": "111", "source": "odt.co.nz/news/national/launch-two-new-mental-health-services-make-getting-help-easier", "verifiedOn": "2026-11-21"},
    {"country": "PL", "number": "112", "source": "ec.europa.eu, según news.lt: el 112 funciona en todos los países miembros", "verifiedOn": "2026-11-21"},
    {"country": "PT", "number": "112", "source": "ec.europa.eu, según news.lt: el 112 funciona en todos los países miembros", "verifiedOn": "2026-11-21"},
    {"country": "RO", "number": "112", "source": "ec.europa.eu, según news.lt: el 112 funciona en todos los países miembros", "verifiedOn": "2026-11-21"},
    {"country": "SE", "number": "112", "source": "ec.europa.eu, según news.lt: el 112 funciona en todos los países miembros", "verifiedOn": "2026-11-21"},
    {"country": "SI", "number": "112", "source": "ec.europa.eu, según news.lt: el 112 funciona en todos los países miembros", "verifiedOn": "2026-11-21"},
    {"country": "SK", "number": "112", "source": "ec.europa.eu, según news.lt: el 112 funciona en todos los países miembros", "verifiedOn": "2026-11-21"},
    {"country": "US", "number": "911", "source": "webmd.com/mental-health/features/988-suicide-prevention-overview", "verifiedOn": "2026-11-21"}
  ],
  "lines": [
    {
      "id": "us-988",
      "country": "US",
      "name": "988 Suicide & Crisis Lifeline",
      "reach": [
        { "kind": "call", "number": "988", "note": "pulsa 1 si eres veterano, 2 para español" },
        { "kind": "text", "number": "988" }
      ],
      "hours": "día y noche",
      "languages": ["en", "es"],
      "source": "988lifeline.org/get-help/what-to-expect",
      "verifiedOn": "2026-11-21"
    },
    {
      "id": "us-crisis-text-line",
      "country": "US",
      "name": "Crisis Text Line",
      "reach": [
        { "kind": "text", "number": "741741", "note": "escribe HOME" }
      ],
      "hours": "día y noche",
      "languages": ["en"],
      "source": "alexproject.org/crisis-text-line-text-home-to-741741",
      "verifiedOn": "2026-11-21"
    },
    {
      "id": "us-copline",
      "country": "US",
      "name": "COPLINE",
      "reach": [
        { "kind": "call", "number": "1-800-267-5463" }
      ],
      "hours": "día y noche",
      "languages": ["en"],
      "forWhom": "policías, de ahora o de antes, y sus familias",
      "source": "copline.org/about/who-we-are",
      "verifiedOn": "2026-11-21"
    },
    {
      "id": "ca-988",
      "country": "CA",
      "name": "9-8-8 Suicide Crisis Helpline",
      "reach": [
        { "kind": "call", "number": "988" },
        { "kind": "text", "number": "988" }
      ],
      "hours": "día y noche",
      "languages": ["en", "fr"],
      "source": "newswire.ca, Gobierno de Canadá, 30 de noviembre de 2023",
      "verifiedOn": "2026-11-21"
    },
    {
      "id": "gb-samaritans",
      "country": "GB",
      "name": "Samaritans",
      "reach": [
        { "kind": "call", "number": "116 123", "note": "gratis" }
      ],
      "hours": "día y noche",
      "languages": ["en"],
      "source": "samaritans.org/how-we-can-help/contact-samaritan",
      "verifiedOn": "2026-11-21"
    },
    {
      "id": "gb-shout",
      "country": "GB",
      "name": "Shout",
      "reach": [
        { "kind": "text", "number": "85258", "note": "gratis" }
      ],
      "hours": "día y noche",
      "languages": ["en"],
      "source": "crisistextline.uk/how-it-works",
      "verifiedOn": "2026-11-21"
    },
    {
      "id": "ie-samaritans",
      "country": "IE",
      "name": "Samaritans",
      "reach": [
        { "kind": "call", "number": "116 123", "note": "gratis" }
      ],
      "hours": "día y noche",
      "languages": ["en"],
      "source": "samaritans.org/how-we-can-help/contact-samaritan",
      "verifiedOn": "2026-11-21"
    },
    {
      "id": "au-lifeline",
      "country": "AU",
      "name": "Lifeline",
      "reach": [
        { "kind": "call", "number": "13 11 14" },
        { "kind": "text", "number": "0477 13 11 14" }
      ],
      "hours": "día y noche",
      "languages": ["en"],
      "source": "lifeinmind.org.au/news/lifelines-crisis-text-service-now-available-24-7",
      "verifiedOn": "2026-11-21"
    },
    {
      "id": "nz-1737",
      "country": "NZ",
      "name": "1737 Need to talk?",
      "reach": [
        { "kind": "call", "number": "1737", "note": "gratis" },
        { "kind": "text", "number": "1737", "note": "gratis" }
      ],
      "hours": "día y noche",
      "languages": ["en"],
      "source": "pegasus.health.nz, preguntas y respuestas sobre el 1737",
      "verifiedOn": "2026-11-21"
    }
  ]
}
"""#)
  }
}
