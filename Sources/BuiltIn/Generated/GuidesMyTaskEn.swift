// Made by `swift run generate` from Content/en/guides/my-task.json: change that, not this.
// swift-format-ignore-file

extension BuiltInFile {
  static var guidesMyTaskEn: BuiltInFile {
    BuiltInFile(path: "Content/en/guides/my-task.json", name: "my-task", language: "en", content: #"""
{
  "schema": 2,
  "id": "my-task",
  "language": "en",
  "version": 1,
  "title": "Is this task mine?",
  "purpose": "Fifteen everyday jobs: when they fit your role, when they do not, and which trap it is. Search with /.",
  "section": "role",
  "pages": [
    {
      "id": "traps",
      "title": "Three traps",
      "aim": "A task that pulls you out of your role mostly falls into one of three traps.",
      "rows": ["H4"],
      "points": [
        "Busy work: it has to be done by someone, and you were handy. It takes the time that you have for people.",
        "Somebody’s agenda: it serves the plan of a boss, a service or a family, and the person did not ask for it.",
        "A power imbalance: it gives you a say over the person. After that you are no longer equals."
      ],
      "asides": [
        "Ask three things. Who asked for it? Whom does it serve? Are we still equals after it?",
        "A kind way to say no: “That would change what I am for them. Can we find someone else for it?”"
      ]
    },
    {
      "id": "tasks",
      "title": "Fifteen tasks",
      "aim": "Find the task you were asked to do. Type / and a word.",
      "rows": ["H4"],
      "pairs": {
        "first": "It fits",
        "second": "It does not fit",
        "rows": [
          {
            "title": "Medicine",
            "first": "Help them say what worries them, gather facts, and plan how to manage it on their own.",
            "second": "Hand it out, talk them into it, or tell others if they took it.",
            "note": "Trap: a power imbalance."
          },
          {
            "title": "Money",
            "first": "Build skills together, and plan how they get back a say over it.",
            "second": "Hold their money, or decide what they spend it on.",
            "note": "Trap: a power imbalance."
          },
          {
            "title": "Rides",
            "first": "You trust each other, you offered, and you go along as company.",
            "second": "Be a taxi by habit, or because all others are busy.",
            "note": "Trap: busy work."
          },
          {
            "title": "Cleaning",
            "first": "They asked you, and you both agreed on it.",
            "second": "You were sent, or it stands in a plan that someone else wrote.",
            "note": "Trap: busy work. Trap: somebody’s agenda."
          },
          {
            "title": "Assessments",
            "first": "Help them get ready, sit with them, and go through what was written.",
            "second": "Give your opinion of them, or fill in the forms.",
            "note": "Trap: a power imbalance."
          },
          {
            "title": "Care plans",
            "first": "Help them say what they want, change what does not fit, and speak up.",
            "second": "Write the plan, steer your talks by it, or report how they do.",
            "note": "Trap: a power imbalance. Trap: somebody’s agenda."
          },
          {
            "title": "Meetings",
            "first": "Help them be there and be heard. Go to meetings about rules for all.",
            "second": "Talk about someone who is not in the room.",
            "note": "Trap: a power imbalance."
          },
          {
            "title": "Court and a hospital stay they did not choose",
            "first": "Stay, explain, tell them their rights, look after pets, bills and things at home, help them prepare.",
            "second": "Carry the papers, speak against them in court, or say what should be done with them.",
            "note": "Trap: a power imbalance. Trap: somebody’s agenda."
          },
          {
            "title": "Visits",
            "first": "They asked for it or said yes.",
            "second": "You were sent although they said no, or you come to plan goals.",
            "note": "Trap: somebody’s agenda."
          },
          {
            "title": "Files",
            "first": "Help them see their own file, or have it changed.",
            "second": "Read it to get to know them, or because everyone does.",
            "note": "Trap: busy work. Trap: somebody’s agenda. Trap: a power imbalance."
          },
          {
            "title": "Looking for a job",
            "first": "They asked, and you share how it went for you.",
            "second": "The employer or a plan says so.",
            "note": "Trap: somebody’s agenda."
          },
          {
            "title": "Looking for a home",
            "first": "They asked, and you share how it went for you.",
            "second": "A service or a plan says so.",
            "note": "Trap: somebody’s agenda."
          },
          {
            "title": "Phones",
            "first": "Now and then, on your own line or on a line run by equals.",
            "second": "Every day at the desk, or sorting callers by how bad it is.",
            "note": "Trap: busy work. Trap: a power imbalance."
          },
          {
            "title": "Filing",
            "first": "Your own papers.",
            "second": "Papers about people, as a routine.",
            "note": "Trap: busy work. Trap: a power imbalance."
          },
          {
            "title": "Social events",
            "first": "You both enjoy it and find out what is fun.",
            "second": "It is all you are ever asked to do, or the person does not want to go.",
            "note": "Trap: busy work."
          }
        ]
      }
    }
  ]
}
"""#)
  }
}
