// Made by `swift run generate` from Content/en/guides/safety-together.json: change that, not this.
// swift-format-ignore-file

extension BuiltInFile {
  static var guidesSafetyTogetherEn: BuiltInFile {
    BuiltInFile(path: "Content/en/guides/safety-together.json", name: "safety-together", language: "en", content: #"""
{
  "schema": 2,
  "id": "safety-together",
  "language": "en",
  "version": 1,
  "title": "Staying safe together",
  "purpose": "When a talk turns to danger: six calm pages for two people. Nothing is kept.",
  "section": "safety",
  "pages": [
    {
      "id": "say",
      "title": "Say it",
      "aim": "Say what you feel and what worries you, plainly and kindly.",
      "rows": ["G1", "G8", "G12"],
      "lines": [
        { "text": "I’m glad you told me. Thank you for trusting me with this." },
        { "text": "I feel worried, and I want to be honest with you about it." },
        { "text": "What you said worries me. May I ask you more about it?" },
        { "text": "You don’t have to find the right words. Tell me as it comes." },
        { "text": "When you said you can’t go on, I got scared for you.", "concerns": ["toOneself"] },
        { "text": "I care about you. I’m worried that you might hurt yourself.", "concerns": ["toOneself"] },
        { "text": "You sound so tired of all this. I want to know how bad it gets.", "concerns": ["toOneself"] },
        { "text": "When you talked about what you would do to them, I felt afraid.", "concerns": ["toAnother"] },
        { "text": "I can hear how angry you are. I’m worried someone could get hurt.", "concerns": ["toAnother"] },
        { "text": "I don’t think you want this to end with someone harmed. I don’t either.", "concerns": ["toAnother"] },
        { "text": "What you told me about the child stays with me. I’m worried for them.", "concerns": ["ofAChild"] },
        { "text": "That was hard to say. I’m glad you did, for the child and for you.", "concerns": ["ofAChild"] },
        { "text": "I feel uneasy, because it sounds like a child is not safe.", "concerns": ["ofAChild"] },
        { "text": "From what you tell me, I’m worried they are not safe where they live.", "concerns": ["ofAnElder"] },
        { "text": "It hurts to hear how they are treated. I think it hurts you too.", "concerns": ["ofAnElder"] },
        { "text": "I feel uneasy. Someone who needs care is being harmed, or left alone.", "concerns": ["ofAnElder"] },
        { "text": "I’m worried. It sounds like eating and sleeping have stopped working.", "concerns": ["notAbleToCare"] },
        { "text": "I get the feeling that the days are more than you can manage now.", "concerns": ["notAbleToCare"] },
        { "text": "I care how you are, and I don’t want to look away from this.", "concerns": ["notAbleToCare"] }
      ],
      "asides": [
        "Speak slowly. When you are calm, it helps both of you.",
        "Start with “I feel” or “I worry”. Leave out “you should”.",
        "Talking about suicide is welcome here. It does not plant the idea. On its own it is no reason to break a confidence.",
        "Your part is to listen, ask and connect. You do not assess, you do not drive there, and you write no formal plan."
      ],
      "showsHelpNow": true
    },
    {
      "id": "ask",
      "title": "Ask",
      "aim": "Ask straight out what is going on and how strong it is.",
      "rows": ["G2", "G8", "G9", "G12"],
      "lines": [
        { "text": "I’d rather ask you straight than guess. Is that all right?" },
        { "text": "Are you thinking about ending your life, or about hurting someone?" },
        { "text": "Is anyone in danger right now, or could it happen today?" },
        { "text": "What worries you most about it?" },
        { "text": "Are you thinking about killing yourself?", "concerns": ["toOneself"] },
        { "text": "Is it there right now, and is today worse than other days?", "concerns": ["toOneself"] },
        { "text": "Have you thought about how? Is that close at hand?", "concerns": ["toOneself"] },
        { "text": "Have you thought about when?", "concerns": ["toOneself"] },
        { "text": "Are you thinking about hurting someone?", "concerns": ["toAnother"] },
        { "text": "Is there one person you have in mind?", "concerns": ["toAnother"] },
        { "text": "Do you have a plan, or a way to do it near you?", "concerns": ["toAnother"] },
        { "text": "What has held you back so far?", "concerns": ["toAnother"] },
        { "text": "Is the child in danger right now, or tonight?", "concerns": ["ofAChild"] },
        { "text": "What did you see or hear yourself?", "concerns": ["ofAChild", "ofAnElder"] },
        { "text": "Do you know if it has happened before?", "concerns": ["ofAChild"] },
        { "text": "Who is with the child at this moment?", "concerns": ["ofAChild"] },
        { "text": "Are they in danger right now, or today?", "concerns": ["ofAnElder"] },
        { "text": "Can they speak for themselves? Do they know that you are worried?", "concerns": ["ofAnElder"] },
        { "text": "Who looks after them, and who else comes by?", "concerns": ["ofAnElder"] },
        { "text": "When did you last eat and drink something?", "concerns": ["notAbleToCare"] },
        { "text": "Do you have a safe and warm place to sleep tonight?", "concerns": ["notAbleToCare"] },
        { "text": "Is there medicine that you need and can’t get or can’t take?", "concerns": ["notAbleToCare"] },
        { "text": "Is anyone with you, or could anyone come by today?", "concerns": ["notAbleToCare"] }
      ],
      "asides": [
        "Ask, then wait. Silence is fine.",
        "The worry may be about you who speak, about the other person, or about someone who is not here. The same words work.",
        "You ask so that you understand. You do not judge, and there is nothing to score.",
        "When someone may end their life, bring in the supervisor on call or another supporter. You need not carry this alone.",
        "Your part is to listen, ask and connect. You do not assess, you do not drive there, and you write no formal plan."
      ],
      "showsHelpNow": true
    },
    {
      "id": "urgency",
      "title": "How urgent",
      "aim": "If there is no time to lose, say so out loud.",
      "rows": ["G3", "G7"],
      "lines": [
        { "text": "I think this can’t wait." },
        { "text": "If it gets worse while we talk, I want us to call right away." },
        { "text": "Is anyone in danger this minute? Then we call the emergency number first." },
        { "text": "I take this seriously, and I don’t want you to be alone with it." },
        { "text": "What you tell me sounds like an emergency to me.", "concerns": ["toOneself"] },
        { "text": "You have a plan and a way. I think we need more help today.", "concerns": ["toOneself"] },
        { "text": "Please don’t stay alone with this tonight.", "concerns": ["toOneself"] },
        { "text": "Someone could get hurt today. I take that seriously.", "concerns": ["toAnother"] },
        { "text": "I think we have to act before anything happens.", "concerns": ["toAnother"] },
        { "text": "Can you put some distance between you and them, right now?", "concerns": ["toAnother"] },
        { "text": "If the child is in danger now, we call the emergency number now.", "concerns": ["ofAChild"] },
        { "text": "Even if it is quiet this minute, this has to be told soon.", "concerns": ["ofAChild", "ofAnElder"] },
        { "text": "I can’t leave this until next week. A child can’t wait for us.", "concerns": ["ofAChild"] },
        { "text": "If they are hurt or in danger now, we call the emergency number now.", "concerns": ["ofAnElder"] },
        { "text": "They may not be able to ask for help. So it is up to us.", "concerns": ["ofAnElder"] },
        { "text": "Going without food or water this long is dangerous.", "concerns": ["notAbleToCare"] },
        { "text": "I think you need someone with you today, not next week.", "concerns": ["notAbleToCare"] },
        { "text": "If you feel faint or cannot think clearly, let’s call for help now.", "concerns": ["notAbleToCare"] }
      ],
      "asides": [
        "Danger this minute: call the emergency number first. All the rest can wait.",
        "Is there time? Then say that too: “We have time to think this through.”",
        "Your part is to listen, ask and connect. You do not assess, you do not drive there, and you write no formal plan."
      ],
      "showsHelpNow": true
    },
    {
      "id": "together",
      "title": "Work on it together",
      "aim": "Ask to do this together. You don’t have to know the answer.",
      "rows": ["G4", "G8", "G9"],
      "lines": [
        { "text": "Could the two of us make the next hours safer?" },
        { "text": "Who else would you want with us in this?" },
        { "text": "Shall we call someone who knows about this? I’ll stay on the line." },
        { "text": "What has helped before, even a little?" },
        { "text": "Shall we call a crisis line together? I’ll stay on the line.", "concerns": ["toOneself"] },
        { "text": "What has helped you through a night like this before?", "concerns": ["toOneself"] },
        { "text": "Could someone keep the things that could hurt you, just for now?", "concerns": ["toOneself"] },
        { "text": "What would help you stay away from them tonight?", "concerns": ["toAnother"] },
        { "text": "Is there someone who can be with you until it cools down?", "concerns": ["toAnother"] },
        { "text": "Shall we call someone who knows about moments like this? Together?", "concerns": ["toAnother"] },
        { "text": "Let’s think about who can keep the child safe tonight.", "concerns": ["ofAChild"] },
        { "text": "Could we make the report together? You can hear every word I say.", "concerns": ["ofAChild", "ofAnElder"] },
        { "text": "Is there a grown-up the child trusts, who could be there now?", "concerns": ["ofAChild"] },
        { "text": "What would they want, if we could ask them?", "concerns": ["ofAnElder"] },
        { "text": "Who could look in on them today?", "concerns": ["ofAnElder"] },
        { "text": "What do you need first: food, sleep, warmth, or company?", "concerns": ["notAbleToCare"] },
        { "text": "Who could come by today? Shall we call them together?", "concerns": ["notAbleToCare"] },
        { "text": "Could we find a doctor or a service? I can be on the call with you.", "concerns": ["notAbleToCare"] }
      ],
      "asides": [
        "Offer, don’t push. Their idea is often better than yours.",
        "Stay on the line. Do not drive there: help comes from people who are trained to go.",
        "When someone may end their life, talk with the supervisor on call or another supporter as well.",
        "Your part is to listen, ask and connect. You do not assess, you do not drive there, and you write no formal plan."
      ],
      "showsHelpNow": true
    },
    {
      "id": "role",
      "title": "My role",
      "aim": "Be clear about what you are, what you can give, and what you must do.",
      "rows": ["G5", "G8", "E7"],
      "lines": [
        { "text": "I’m here as your equal, not as a doctor or a counsellor." },
        { "text": "I want to stay with you in this, as far as I can." },
        { "text": "I’ll be honest about what I can keep to myself, and what I can’t." },
        { "text": "When someone is in danger, I have to bring others in. If I can, I tell you first." },
        { "text": "Your life matters more to me than keeping a secret.", "concerns": ["toOneself"] },
        { "text": "This is more than I can give alone. I want more people around you.", "concerns": ["toOneself"] },
        { "text": "You don’t lose me when others join in.", "concerns": ["toOneself"] },
        { "text": "When someone may get hurt, I can’t keep it to myself.", "concerns": ["toAnother"] },
        { "text": "This is bigger than the two of us. We need people who know what to do.", "concerns": ["toAnother"] },
        { "text": "I’m not against you. I want no one harmed, and that means you too.", "concerns": ["toAnother"] },
        { "text": "I must report when a child is harmed or in danger. I can’t choose.", "concerns": ["ofAChild"] },
        { "text": "I’ll tell only what is needed, and only those who must know.", "concerns": ["ofAChild", "ofAnElder"] },
        { "text": "You can be part of it. I’d like that better than doing it alone.", "concerns": ["ofAChild", "ofAnElder"] },
        { "text": "I must report when someone who needs care is harmed. I can’t choose.", "concerns": ["ofAnElder"] },
        { "text": "I can’t give you the care you need now, and I won’t pretend.", "concerns": ["notAbleToCare"] },
        { "text": "If you can’t keep yourself safe, I have to bring someone in.", "concerns": ["notAbleToCare"] },
        { "text": "You still decide with us, every step that you can.", "concerns": ["notAbleToCare"] }
      ],
      "asides": [
        "You listen, you ask, you connect. You do not assess anyone, and you write no formal plan for their safety.",
        "Never promise to keep a secret. Promise to be honest.",
        "Say this part warmly, and once. Then turn back to the person."
      ],
      "showsHelpNow": true
    },
    {
      "id": "alone",
      "title": "If we cannot",
      "aim": "Only when it cannot be done together: say what you will do and why, before you do it.",
      "rows": ["G6", "G7"],
      "lines": [
        { "text": "I would much rather do this with you." },
        { "text": "I’m not going away. I’ll be here after the call too." },
        { "text": "I’m going to call for help now. I believe someone is in danger." },
        { "text": "I’ll tell them what they need to know, and no more." },
        { "text": "I’m going to call for help now. I believe your life is in danger.", "concerns": ["toOneself"] },
        { "text": "I’ll tell them what you told me today, and no more than they need.", "concerns": ["toOneself"] },
        { "text": "You may be angry with me. I’d rather have you angry and alive.", "concerns": ["toOneself"] },
        { "text": "I’m going to call now. I believe someone will be hurt.", "concerns": ["toAnother"] },
        { "text": "I’ll tell them who may be in danger, and what you told me.", "concerns": ["toAnother"] },
        { "text": "I’m telling you first. I don’t do things behind your back.", "concerns": ["toAnother", "ofAChild", "ofAnElder"] },
        { "text": "I’m going to report this now, so that the child is kept safe.", "concerns": ["ofAChild"] },
        { "text": "I’ll say what is needed to keep the child safe, and no more.", "concerns": ["ofAChild"] },
        { "text": "I’m going to report this now, so that they are kept safe.", "concerns": ["ofAnElder"] },
        { "text": "I’ll say what is needed to keep them safe, and no more.", "concerns": ["ofAnElder"] },
        { "text": "I’m going to ask for help now. I don’t believe you are safe alone.", "concerns": ["notAbleToCare"] },
        { "text": "I’ll ask them to come gently, and I’ll say what would help you.", "concerns": ["notAbleToCare"] },
        { "text": "You can still tell me how you would like it to be done.", "concerns": ["notAbleToCare"] }
      ],
      "asides": [
        "Is life in danger this minute? Call first, and talk after.",
        "Then call the supervisor on call, and look after yourself.",
        "What comes next is in the guide “After a safety talk”.",
        "Your part is to listen, ask and connect. You do not assess, you do not drive there, and you write no formal plan."
      ],
      "gate": { "afterPage": "together", "orConfirm": "Working together is not possible right now." },
      "showsHelpNow": true
    }
  ]
}
"""#)
  }
}
