//! Portuguese.

use super::{Age, Answers, Forms, Memory, Stops, Sums};

pub(super) static PORTUGUESE: Forms = Forms {
    called: "",
    help: "ajuda, comandos",
    privacy: "privacidade, política de privacidade",
    status: "estado, situação, meu status",
    reminders: "lembretes, meus lembretes, os meus lembretes, os lembretes, todos os meus \
        lembretes, lista de lembretes, mostra os meus lembretes, mostre meus lembretes, \
        mostra meus lembretes, quais lembretes tenho",
    start: "iniciar, começar, ativar, reativar",
    again: "continuar, continua, continue, volta, voltar, pode escrever, pode me escrever, \
        quero voltar, quero começar, recomeçar, retomar, inscrever, mudei de ideia",
    language: "idioma, língua",
    voice: "voz",
    on: "sempre, ligada",
    off: "desligada, nunca",
    auto: "automática, automático",
    show: "mostrar",
    hide: "ocultar, esconder",
    polite: "por favor, por gentileza, pf, pfv, obrigado, obrigada, muito obrigado, muito obrigada, \
        brigado, brigada, valeu, vlw, olá, oi, oi mila, olá mila, bom dia, boa tarde, \
        boa noite, desculpa, desculpe, senhor, senhora, amigo, amiga, mila, kkk, kkkk, haha, \
        rs, tchau, adeus, ei, então, bem, só, cara, moço, moça, grato, grata, desde já",
    stops: Stops {
        stop: "stop, pare, parar, parem, parar tudo, cancelar inscrição, descadastrar, \
            me descadastra, me descadastre, descadastre me, sair da lista, me tira da lista, \
            me tire da lista, me tirem da lista, me remova da lista, me remova, me remove, \
            remova me, remover, me deixa em paz, me deixe em paz, me deixem em paz, \
            deixa me em paz, deixe me em paz, deixem me em paz, esquece meu número, \
            esqueça meu número, esquece o meu número, não me incomode, não me incomodem, \
            não me incomode mais, não me perturbe, não perturbe, para de me incomodar, \
            pare de me incomodar, chega de mensagens, nada de mensagens, sem mais mensagens, \
            quero cancelar a inscrição, quero me descadastrar, quero sair da lista, baixa",
        cancel: "cancelar, cancela, cancele, fim, sair, terminar, encerrar, finalizar",
        likely: "para, para com isso, pare com isso, chega, basta, já chega, vai embora, vá embora, \
            cala a boca, cale se, silêncio, não tenho interesse, não estou interessado, \
            não estou interessada, sem interesse, número errado, é engano, apaga meu número, \
            apague meu número, delete meu número, pode parar, quero parar, como paro isso, \
            como cancelo, como faço para parar, como faço para cancelar, \
            como paro de receber mensagens, como cancelo a inscrição, cancelar assinatura, \
            cancelar serviço, encerrar conversa, desligar, desativar, spam, isso é spam, \
            muitas mensagens",
        halt: "para de, pare de, parem de, parar de, deixa de, deixe de, deixem de, \
            pode parar de, podem parar de, quero que pare de, quero que você pare de, \
            quero parar de, gostaria de parar de, chega de",
        forbid: "não, nunca mais, nunca, não quero que, não volte a, não voltem a, favor não, \
            jamais",
        unwanted: "não quero, não quero mais, não desejo, não desejo mais, não preciso, não gostaria, \
            não queremos",
        write: "me mandar, me enviar, me escrever, me contatar, me chamar, mandar, enviar, \
            escrever, me mande, me envie, me escreva, me contate, me contacte, me mandem, \
            me enviem, me escrevam, mande, envie, escreva, mandem, enviem, falar comigo, \
            fale comigo, me chame, que me escreva, que me escrevam, entre em contato, \
            entrar em contato, enviar me, mandar me, escrever me, contactar me, contatem, \
            me contatem, me mandes, me envies, me escrevas",
        get: "receber, ver",
        me: "me, comigo, para mim, pra mim, a mim, me mandar, me enviar, me escrever, \
            me contatar, me chamar, me mande, me envie, me escreva, me contate, me contacte, \
            me mandem, me enviem, me escrevam, falar comigo, fale comigo, me chame, enviar me, \
            mandar me, escrever me, contactar me, me contatem, me mandes, me envies, \
            me escrevas, este número, meu número, para este número, para o meu número",
        mail: "mensagens, mensagem, msgs, msg, sms, suas mensagens, notificações, whatsapp, spam",
        tail: "mais, agora, já, nunca, nunca mais, de novo, novamente, outra vez, para sempre, \
            imediatamente, todas, tudo, as, os, essas, estas, nada, nenhuma, de, da, lista, \
            da lista, dessa lista, serviço, completamente, definitivamente, aqui, por, \
            pelo whatsapp, por favor, tantas, e, essa, do, de vocês, de você",
    },
    memory: Memory {
        called: "memória, a memória, tua memória, a tua memória, sua memória, a sua memória, \
            memórias, as memórias, minhas memórias, as minhas memórias, suas memórias, \
            todas as memórias, função de memória, modo memória, minha memória",
        on: "on, ligada, ativada, ativa, activada, habilitada",
        off: "off, desligada, desativada, inativa, desactivada, desabilitada",
        turn: "deixa, deixe, quero, mantém, mantenha, põe, coloca",
        turn_on: "liga, ligue, ligar, ativa, ative, ativar, activar, habilita, habilitar, \
            habilite, permite, permitir, permito, aceito, autorizo, reativa, reativar, \
            quero ligar, quero ativar, pode ligar, pode ativar, podes ligar, podes ativar",
        turn_off: "desliga, desligue, desligar, desativa, desative, desativar, desactivar, \
            desabilita, desabilitar, desabilite, me oponho, me oponho à, oponho me, oponho me à, \
            oponho, não permito, não aceito, não autorizo, não quero, não use, pausa, pausar, \
            suspende, suspender, quero desligar, quero desativar, pode desligar, pode desativar, \
            podes desligar, podes desativar, você pode desligar, você pode desativar",
        show: "mostra, mostre, mostrar, me mostra, me mostre, mostra me, ver, quero ver, \
            posso ver, gostaria de ver, deixa eu ver, lista, liste, listar, o que há em, \
            o que tem na, diz, diga, me diz, me diga, diz me, me conta, me conte, conta me, \
            quero saber, gostaria de saber, pode me dizer, podes dizer me, você pode me dizer, \
            pode me mostrar, me fala, me fale, fala",
        ask: "o que, o que é que, que, o que você, o que vc, o que tu, o que mais, \
            o que mais você, o que exatamente, tudo o que, tudo que, tudo o que você, \
            tudo que você, as coisas que, as coisas que você, que coisas, que coisas você, \
            que informações, que informações você, quais informações, quais informações você, \
            que dados você, quanto você, e o que você, oq vc, oq você, oque você, oque vc, \
            que mais",
        know: "sabe, sabes, lembra, lembras, se lembra, te lembras, lembrou, recorda, recordas, \
            guardou, guardaste, guarda, guardas, tem, tens, tem guardado, tens guardado, \
            tem salvo, tem anotado, tens anotado, anotou, anotaste, aprendeu, aprendeste, salvou, \
            salvaste, memorizou, memorizaste, armazenou, armazena, registrou, registaste, \
            conhece, conheces, já sabe, já sabes, sabia",
        keep: "lembrar, se lembrar, lembrar se, guardar, anotar, salvar, memorizar, armazenar, \
            registrar, registar, recordar, gravar, lembre, se lembre, lembres, te lembres, \
            guarde, guardes, anote, anotes, salve, salves, memorize, memorizes, armazene, \
            armazenes, registre, registe, grave, recolher",
        kept: "",
        of_me: "de mim, sobre mim, a meu respeito, ao meu respeito, acerca de mim, da minha vida, \
            sobre a minha vida, sobre minha vida",
        things: "coisas, nada, algo, alguma coisa, nenhuma coisa, dados, informações, informação, \
            tudo, detalhes, dados pessoais, informações pessoais, coisas pessoais, memórias, \
            de nada, de coisas",
        told: "o que eu digo, o que digo, o que eu te digo, o que te digo, o que eu falo, \
            o que eu escrevo, o que eu conto",
        halt: "para de, pare de, parar de, deixa de, deixe de, quero que pares de, \
            quero que pare de, pode parar de, podes parar de, você pode parar de, não quero que, \
            não quero que você, prefiro que não, me oponho a que, não permito que, \
            não te autorizo a",
        forbid: "não, nunca, jamais, por favor não, nunca mais, não quero, já não",
        may: "pode, podes, você pode, permito que, permito que você, autorizo que, começa a, \
            comece a, volta a, volte a, tem permissão para, tens permissão para, te autorizo a, \
            tudo bem, já pode",
        tail: "já, agora, até agora, até hoje, ainda, exatamente, realmente, mesmo, mais, \
            a partir de agora, a partir de hoje, de agora em diante, daqui para a frente, \
            de novo, outra vez, novamente, na sua memória, na tua memória, na memória, \
            atualmente, hoje, por agora, por enquanto, mila, você, tu, guardado, salvo, \
            para sempre, no futuro",
        shown: "o que eu te contei sobre mim, o que te contei sobre mim, \
            o que eu já te contei sobre mim, o que eu te disse sobre mim, \
            sabe alguma coisa sobre mim, você sabe alguma coisa sobre mim, \
            você sabe algo sobre mim, a memória está ligada, a memória está desligada, \
            a memória está ativada, que memórias você tem, que memórias tens, \
            que memórias você tem de mim, o que há na sua memória, o que tem na sua memória",
        allowed: "começa a lembrar, comece a lembrar, volta a lembrar, volte a lembrar, \
            pode voltar a lembrar, pode lembrar de novo, volte a guardar memórias",
        refused: "para de lembrar, pare de lembrar, para de guardar memórias, \
            pare de guardar memórias, não lembre de nada, não se lembre de nada, \
            não te lembres de nada, não guarde nada, não guardes nada, não salve nada, \
            não anote nada, não memorize nada, não memorizes nada, não armazene nada, \
            não guarde o que eu digo, não guardes o que eu digo, não lembre o que eu digo, \
            não guarde memórias, não guardes memórias, me oponho à memória, oponho me à memória, \
            opor me à memória, quero me opor à memória",
    },
    answers: Answers {
        yes: "sim, sím, s, ss, sim sim, claro, claro que sim, com certeza, certeza, isso, \
            isso mesmo, exato, exatamente, correto, certo, certamente, positivo, óbvio, \
            evidentemente, lógico, confirmo, pois claro, afirmativo, yep, yes, aham, uhum, \
            é sim, verdade, sou sim, tenho sim, sem dúvida",
        no: "não, nao, n, nn, nope, claro que não, de jeito nenhum, negativo, nem pensar, \
            de maneira nenhuma, infelizmente não, não não",
        no_is_not: true,
        not: "não sou, nem",
        either: "",
        ok: "ok, okay, okey, tá, tá bom, tá bem, está bem, beleza, blz, bom, bem, de acordo, \
            certo então, combinado, entendi, entendido, perfeito, ótimo, aceito, concordo, \
            fechado, tudo bem, k",
        affirm: "sou, tenho, eu tenho, eu sou, tenho mais, sou mais velho, sou mais velha",
        go: "pode, faça isso, faz isso, quero, sim quero, tenho certeza, vá em frente, pare",
        stay: "não pare, não para, continue, continua, continuar, espera, espere, deixa, \
            deixa pra lá, esquece, foi engano, foi um erro, erro, por engano, fica, agora não, \
            ainda não, não faça isso, não quero, não quero parar, mudei de ideia, cancelar não",
    },
    age: Age {
        i: "eu, eu tenho, eu sou",
        frame: "tenho, sou, idade, minha idade é, minha idade, de idade, anos, ano, aninhos, \
            eu tenho, já tenho, completos",
        filler: "e, e meio, meio, já, só, apenas, fiz, já fiz, acabei de fazer, acabo de fazer, \
            completei, semana passada, na semana passada, no mês passado, mês passado, \
            ano passado, no ano passado, ontem, hoje, agora, atualmente, exatamente, \
            na verdade, ainda, o, a, os, as, um, uma, de, homem, mulher, pessoa, bem, há, faz, \
            recentemente, que, com, muito, este ano, mesmo",
        over: "mais de, maior de, maior que, acima de, acima dos, no mínimo, pelo menos, +, \
            mais velho que, mais velha que, superior a, além dos, mínimo, mais que, + de",
        older: "ou mais, mais, maior, mais velho, mais velha, plus, acima disso, e mais, \
            mais que isso, para cima, bem mais, e poucos",
        under: "menos de, menor de, menor que, abaixo de, abaixo dos, inferior a, mais novo que, \
            mais nova que, menos que, <",
        younger: "mais novo, mais nova, ou menos, muito novo, muito nova, menos, muito jovem, \
            menos que isso",
        soon: "quase, em breve, vou fazer, vou completar, farei, terei, faço, na semana que vem, \
            semana que vem, mês que vem, no mês que vem, ano que vem, no ano que vem, \
            próxima semana, na próxima semana, próximo mês, no próximo mês, amanhã, daqui a, \
            em, prestes a fazer, prestes a completar, vou ter, falta, faltam, até, perto de, \
            quando fizer, indo para",
        spans: "meses, mês, semanas, semana, dias, dia",
        not_yet: "ainda não, ainda não tenho, não tenho ainda, ainda não fiz, ainda não completei, \
            ainda, não ainda",
        adult: "adulto, adulta, maior de idade, sou maior de idade, maioridade, aposentado, \
            aposentada, avó, avô, de maior, um adulto, uma adulta",
        born: "nasci em, nascido em, nascida em, ano de nascimento, nasci, sou de, nasci no ano de",
        numbers: "um=1, uma=1, dois=2, duas=2, três=3, quatro=4, cinco=5, seis=6, sete=7, oito=8, \
            nove=9, dez=10, onze=11, doze=12, treze=13, catorze=14, quatorze=14, quinze=15, \
            dezesseis=16, dezasseis=16, dezessete=17, dezassete=17, dezoito=18, dezenove=19, \
            dezanove=19, vinte=20, trinta=30, quarenta=40, cinquenta=50, cinqüenta=50, \
            sessenta=60, setenta=70, oitenta=80, noventa=90",
        sums: Sums::Apart,
    },
};
