//! Portuguese.

use super::{Age, Answers, Forms, Stops, Sums};

pub(super) static PORTUGUESE: Forms = Forms {
    called: "",
    help: "ajuda, comandos",
    privacy: "privacidade, política de privacidade",
    status: "estado, situação, meu status",
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
