// Made by `swift run generate` from Content/es/guides/safety-together.json: change that, not this.
// swift-format-ignore-file

extension BuiltInFile {
  static var guidesSafetyTogetherEs: BuiltInFile {
    BuiltInFile(path: "Content/es/guides/safety-together.json", name: "safety-together", language: "es", content: #"""
{
  "schema": 2,
  "id": "safety-together",
  "language": "es",
  "version": 1,
  "title": "Cuidarnos en el peligro",
  "purpose": "Cuando en una charla aparece un peligro: seis páginas serenas para dos. Nada se guarda.",
  "section": "safety",
  "pages": [
    {
      "id": "say",
      "title": "Decirlo",
      "aim": "Di lo que sientes y lo que te preocupa, claro y con cariño.",
      "rows": ["G1", "G8", "G12"],
      "lines": [
        { "text": "Me alegra que me lo cuentes. Gracias por confiar en mí." },
        { "text": "Siento preocupación y quiero hablarte con sinceridad." },
        { "text": "Lo que has dicho me preocupa. ¿Puedo preguntarte más?" },
        { "text": "No hace falta que busques las palabras. Cuéntalo como te salga." },
        { "text": "Cuando has dicho que no puedes más, he sentido miedo por ti.", "concerns": ["toOneself"] },
        { "text": "Me importas. Me preocupa que te hagas daño.", "concerns": ["toOneself"] },
        { "text": "Noto que todo esto te agota. Quiero saber hasta dónde llega.", "concerns": ["toOneself"] },
        { "text": "Cuando has dicho lo que les harías, me ha dado miedo.", "concerns": ["toAnother"] },
        { "text": "Veo cuánta rabia tienes. Me preocupa que alguien salga herido.", "concerns": ["toAnother"] },
        { "text": "No creo que quieras que esto acabe con alguien herido. Yo tampoco.", "concerns": ["toAnother"] },
        { "text": "Lo que me has contado del niño no se me va. Me preocupa.", "concerns": ["ofAChild"] },
        { "text": "No era fácil decirlo. Me alegro de que lo hayas hecho, por el niño y por ti.", "concerns": ["ofAChild"] },
        { "text": "Me inquieta, porque suena a que un niño no está a salvo.", "concerns": ["ofAChild"] },
        { "text": "Por lo que cuentas, me preocupa que no esté a salvo donde vive.", "concerns": ["ofAnElder"] },
        { "text": "Duele oír cómo tratan a esa persona. Creo que a ti también te duele.", "concerns": ["ofAnElder"] },
        { "text": "Me inquieta. A alguien que necesita cuidados le hacen daño, o está solo.", "concerns": ["ofAnElder"] },
        { "text": "Me preocupa. Parece que ya no comes ni duermes.", "concerns": ["notAbleToCare"] },
        { "text": "Me da la impresión de que los días te superan.", "concerns": ["notAbleToCare"] },
        { "text": "Me importa cómo estás, y no quiero mirar a otro lado.", "concerns": ["notAbleToCare"] }
      ],
      "asides": [
        "Habla despacio. Tu calma os ayuda a los dos.",
        "Empieza por «siento» o «me preocupa». Deja fuera el «deberías».",
        "Aquí se puede hablar del suicidio. Hablar de ello no le mete la idea en la cabeza a nadie. Por sí solo no es motivo para romper la confianza.",
        "Lo tuyo es escuchar, preguntar y conectar. No evalúas, no vas hasta allí y no escribes ningún plan formal."
      ],
      "showsHelpNow": true
    },
    {
      "id": "ask",
      "title": "Preguntar",
      "aim": "Pregunta sin rodeos qué pasa y cómo de fuerte es.",
      "rows": ["G2", "G8", "G9", "G12"],
      "lines": [
        { "text": "Prefiero preguntarte que imaginar. ¿Te parece bien?" },
        { "text": "¿Piensas en acabar con tu vida, o en hacer daño a alguien?" },
        { "text": "¿Hay alguien en peligro ahora, o podría pasar hoy?" },
        { "text": "¿Qué es lo que más te preocupa?" },
        { "text": "¿Estás pensando en matarte?", "concerns": ["toOneself"] },
        { "text": "¿Está ahí ahora mismo? ¿Es hoy peor que otros días?", "concerns": ["toOneself"] },
        { "text": "¿Has pensado cómo? ¿Lo tienes a mano?", "concerns": ["toOneself"] },
        { "text": "¿Has pensado cuándo?", "concerns": ["toOneself"] },
        { "text": "¿Piensas en hacer daño a alguien?", "concerns": ["toAnother"] },
        { "text": "¿Es una persona en concreto?", "concerns": ["toAnother"] },
        { "text": "¿Tienes un plan, o algo con qué hacerlo?", "concerns": ["toAnother"] },
        { "text": "¿Qué te ha frenado hasta ahora?", "concerns": ["toAnother"] },
        { "text": "¿Está el niño en peligro ahora, o esta noche?", "concerns": ["ofAChild"] },
        { "text": "¿Qué has visto u oído tú?", "concerns": ["ofAChild", "ofAnElder"] },
        { "text": "¿Sabes si ha pasado antes?", "concerns": ["ofAChild"] },
        { "text": "¿Quién está con el niño en este momento?", "concerns": ["ofAChild"] },
        { "text": "¿Está en peligro ahora, u hoy?", "concerns": ["ofAnElder"] },
        { "text": "¿Puede hablar por su cuenta? ¿Sabe que te preocupa?", "concerns": ["ofAnElder"] },
        { "text": "¿Quién cuida de esa persona, y quién más pasa por allí?", "concerns": ["ofAnElder"] },
        { "text": "¿Cuándo comiste y bebiste algo por última vez?", "concerns": ["notAbleToCare"] },
        { "text": "¿Tienes un sitio seguro y caliente para dormir hoy?", "concerns": ["notAbleToCare"] },
        { "text": "¿Hay algún medicamento que necesitas y no consigues o no puedes tomar?", "concerns": ["notAbleToCare"] },
        { "text": "¿Hay alguien contigo, o podría ir alguien hoy?", "concerns": ["notAbleToCare"] }
      ],
      "asides": [
        "Pregunta y espera. El silencio está bien.",
        "Puede tratarse de quien habla, de la otra persona o de alguien que no está. Sirven las mismas palabras.",
        "Preguntas para entender. No juzgas, y no hay nada que puntuar.",
        "Cuando alguien puede quitarse la vida, llama a quien supervisa o a otra persona de apoyo. No tienes que llevarlo solo.",
        "Lo tuyo es escuchar, preguntar y conectar. No evalúas, no vas hasta allí y no escribes ningún plan formal."
      ],
      "showsHelpNow": true
    },
    {
      "id": "urgency",
      "title": "Cuánta prisa",
      "aim": "Si no hay tiempo que perder, dilo en voz alta.",
      "rows": ["G3", "G7"],
      "lines": [
        { "text": "Creo que esto no puede esperar." },
        { "text": "Si empeora mientras hablamos, quiero que llamemos enseguida." },
        { "text": "¿Hay alguien en peligro ahora mismo? Entonces llamamos primero a emergencias." },
        { "text": "Me lo tomo en serio, y no quiero que cargues con esto a solas." },
        { "text": "Lo que me cuentas me parece una emergencia.", "concerns": ["toOneself"] },
        { "text": "Tienes un plan y con qué hacerlo. Hoy necesitamos más ayuda.", "concerns": ["toOneself"] },
        { "text": "Por favor, no pases esta noche a solas con esto.", "concerns": ["toOneself"] },
        { "text": "Alguien podría salir herido hoy. Me lo tomo en serio.", "concerns": ["toAnother"] },
        { "text": "Creo que hay que hacer algo antes de que pase nada.", "concerns": ["toAnother"] },
        { "text": "¿Puedes poner distancia ahora mismo?", "concerns": ["toAnother"] },
        { "text": "Si el niño está en peligro ahora, llamamos ya a emergencias.", "concerns": ["ofAChild"] },
        { "text": "Aunque ahora esté tranquilo, hay que contarlo pronto.", "concerns": ["ofAChild", "ofAnElder"] },
        { "text": "No puedo dejarlo para la semana que viene. Un niño no puede esperarnos.", "concerns": ["ofAChild"] },
        { "text": "Si tiene heridas o corre peligro ahora, llamamos ya a emergencias.", "concerns": ["ofAnElder"] },
        { "text": "Quizá no pueda pedir ayuda. Nos toca a nosotros.", "concerns": ["ofAnElder"] },
        { "text": "Estar tanto tiempo sin comer ni beber es peligroso.", "concerns": ["notAbleToCare"] },
        { "text": "Creo que necesitas a alguien contigo hoy, no la semana que viene.", "concerns": ["notAbleToCare"] },
        { "text": "Si te mareas o no puedes pensar claro, pedimos ayuda ya.", "concerns": ["notAbleToCare"] }
      ],
      "asides": [
        "Peligro ahora mismo: llama primero a emergencias. Lo demás puede esperar.",
        "¿Hay tiempo? Dilo también: «Tenemos tiempo para pensarlo».",
        "Lo tuyo es escuchar, preguntar y conectar. No evalúas, no vas hasta allí y no escribes ningún plan formal."
      ],
      "showsHelpNow": true
    },
    {
      "id": "together",
      "title": "Hacerlo juntos",
      "aim": "Pide hacerlo juntos. No tienes que saber la respuesta.",
      "rows": ["G4", "G8", "G9"],
      "lines": [
        { "text": "¿Podemos entre los dos hacer más seguras las próximas horas?" },
        { "text": "¿A quién más querrías con nosotros en esto?" },
        { "text": "¿Llamamos a alguien que sabe de esto? Me quedo en la línea." },
        { "text": "¿Qué te ha ayudado antes, aunque fuera poco?" },
        { "text": "¿Llamamos juntos a una línea de crisis? Me quedo en la línea.", "concerns": ["toOneself"] },
        { "text": "¿Qué te ha ayudado otras veces a pasar una noche así?", "concerns": ["toOneself"] },
        { "text": "¿Podría alguien guardar lo que podría hacerte daño, solo por ahora?", "concerns": ["toOneself"] },
        { "text": "¿Qué te ayudaría a no acercarte esta noche?", "concerns": ["toAnother"] },
        { "text": "¿Hay alguien que pueda estar contigo hasta que se enfríe?", "concerns": ["toAnother"] },
        { "text": "¿Llamamos a alguien que sabe de momentos así? ¿Juntos?", "concerns": ["toAnother"] },
        { "text": "Pensemos quién puede proteger al niño esta noche.", "concerns": ["ofAChild"] },
        { "text": "¿Hacemos el aviso juntos? Puedes oír cada palabra mía.", "concerns": ["ofAChild", "ofAnElder"] },
        { "text": "¿Hay un adulto en quien el niño confía y que pueda estar allí?", "concerns": ["ofAChild"] },
        { "text": "¿Qué querría esa persona, si pudiéramos preguntarle?", "concerns": ["ofAnElder"] },
        { "text": "¿Quién podría pasar a ver cómo está hoy?", "concerns": ["ofAnElder"] },
        { "text": "¿Qué necesitas primero: comer, dormir, calor o compañía?", "concerns": ["notAbleToCare"] },
        { "text": "¿Quién podría pasar hoy? ¿Le llamamos juntos?", "concerns": ["notAbleToCare"] },
        { "text": "¿Buscamos un médico o un servicio? Puedo estar en la llamada.", "concerns": ["notAbleToCare"] }
      ],
      "asides": [
        "Ofrece, no empujes. Su idea suele ser mejor que la tuya.",
        "Quédate en la línea. No vayas hasta allí: va gente preparada para ello.",
        "Si alguien puede quitarse la vida, habla también con quien supervisa o con otra persona de apoyo.",
        "Lo tuyo es escuchar, preguntar y conectar. No evalúas, no vas hasta allí y no escribes ningún plan formal."
      ],
      "showsHelpNow": true
    },
    {
      "id": "role",
      "title": "Mi papel",
      "aim": "Deja claro qué eres, qué puedes dar y qué tienes que hacer.",
      "rows": ["G5", "G8", "E7"],
      "lines": [
        { "text": "Estoy aquí de igual a igual, no como médico ni terapeuta." },
        { "text": "Quiero seguir contigo en esto hasta donde pueda." },
        { "text": "Seré sincero sobre lo que puedo callar y lo que no." },
        { "text": "Si alguien está en peligro, tengo que llamar a otros. Si puedo, te lo digo antes." },
        { "text": "Tu vida me importa más que guardar un secreto.", "concerns": ["toOneself"] },
        { "text": "Esto es más de lo que puedo darte por mi cuenta. Quiero más gente a tu lado.", "concerns": ["toOneself"] },
        { "text": "No me pierdes cuando llegan otros.", "concerns": ["toOneself"] },
        { "text": "Si alguien puede salir herido, no puedo callarlo.", "concerns": ["toAnother"] },
        { "text": "Esto nos supera a los dos. Hace falta gente que sepa qué hacer.", "concerns": ["toAnother"] },
        { "text": "No estoy contra ti. No quiero que nadie salga herido, tampoco tú.", "concerns": ["toAnother"] },
        { "text": "Tengo que avisar si un niño sufre daño o corre peligro. No puedo elegir.", "concerns": ["ofAChild"] },
        { "text": "Contaré solo lo necesario, y solo a quien deba saberlo.", "concerns": ["ofAChild", "ofAnElder"] },
        { "text": "Puedes formar parte de ello. Lo prefiero a hacerlo sin ti.", "concerns": ["ofAChild", "ofAnElder"] },
        { "text": "Tengo que avisar si dañan a alguien que necesita cuidados. No puedo elegir.", "concerns": ["ofAnElder"] },
        { "text": "No puedo darte los cuidados que necesitas, y no voy a fingir.", "concerns": ["notAbleToCare"] },
        { "text": "Si no puedes mantenerte a salvo, tengo que llamar a alguien.", "concerns": ["notAbleToCare"] },
        { "text": "Sigues decidiendo con nosotros cada paso que puedas.", "concerns": ["notAbleToCare"] }
      ],
      "asides": [
        "Escuchas, preguntas, conectas. No evalúas a nadie, y no escribes ningún plan formal de seguridad.",
        "Nunca prometas guardar un secreto. Promete ser sincero.",
        "Di esto con calidez, y una vez. Luego vuelve a la persona."
      ],
      "showsHelpNow": true
    },
    {
      "id": "alone",
      "title": "Si no podemos",
      "aim": "Solo si no se puede hacer juntos: di qué vas a hacer y por qué, antes de hacerlo.",
      "rows": ["G6", "G7"],
      "lines": [
        { "text": "Me gustaría mucho más hacerlo contigo." },
        { "text": "No me voy. Después de la llamada sigo aquí." },
        { "text": "Voy a pedir ayuda ahora. Creo que alguien está en peligro." },
        { "text": "Les diré lo que tienen que saber, y nada más." },
        { "text": "Voy a pedir ayuda ahora. Creo que tu vida está en peligro.", "concerns": ["toOneself"] },
        { "text": "Les diré lo que me has contado hoy, y no más de lo necesario.", "concerns": ["toOneself"] },
        { "text": "Quizá te enfades conmigo. Prefiero que te enfades y que vivas.", "concerns": ["toOneself"] },
        { "text": "Voy a llamar ahora. Creo que alguien va a salir herido.", "concerns": ["toAnother"] },
        { "text": "Les diré quién puede estar en peligro, y lo que me has contado.", "concerns": ["toAnother"] },
        { "text": "Te lo digo a ti primero. No hago nada a tus espaldas.", "concerns": ["toAnother", "ofAChild", "ofAnElder"] },
        { "text": "Voy a dar aviso ahora, para que el niño esté a salvo.", "concerns": ["ofAChild"] },
        { "text": "Diré lo necesario para proteger al niño, y nada más.", "concerns": ["ofAChild"] },
        { "text": "Voy a dar aviso ahora, para que esté a salvo.", "concerns": ["ofAnElder"] },
        { "text": "Diré lo necesario para proteger a esa persona, y nada más.", "concerns": ["ofAnElder"] },
        { "text": "Voy a pedir ayuda ahora. No creo que estés a salvo a solas.", "concerns": ["notAbleToCare"] },
        { "text": "Les pediré que te traten con cuidado, y diré qué te ayudaría.", "concerns": ["notAbleToCare"] },
        { "text": "Aún puedes decirme cómo te gustaría que se hiciera.", "concerns": ["notAbleToCare"] }
      ],
      "asides": [
        "¿Hay una vida en peligro ahora mismo? Llama primero y habla después.",
        "Después llama a quien supervisa, y cuídate.",
        "Lo que viene luego está en la guía «Después de una charla así».",
        "Lo tuyo es escuchar, preguntar y conectar. No evalúas, no vas hasta allí y no escribes ningún plan formal."
      ],
      "gate": { "afterPage": "together", "orConfirm": "Ahora mismo no es posible hacerlo juntos." },
      "showsHelpNow": true
    }
  ]
}
"""#)
  }
}
