//! Portuguese.

use super::Words;

pub(super) static PORTUGUESE: Words = Words {
    rules: "sempre, nunca, jamais, nunca mais, a partir de agora, de agora em diante, daqui em \
        diante, daqui para a frente, daqui pra frente, a partir de hoje, de hoje em diante, \
        doravante, no futuro, cada vez que, toda vez que, toda vez, todas as vezes, sempre \
        que, quando eu perguntar, quando eu escrever, todo dia, todos os dias, toda manhã, \
        todas as manhãs, toda noite, toda semana, em hipótese alguma, em nenhuma \
        circunstância, em nenhum caso, de jeito nenhum, sem exceção, sem exceções, por padrão, \
        via de regra, até segunda ordem, até eu dizer, a menos que eu, a não ser que eu, para \
        sempre, pra sempre, me chame, me chama de, chame me, chama me, pode me chamar, não me \
        chame, não me chama, meu nome é, o meu nome é, me chamo, chamo me, me trate, trate me, \
        fale comigo, fala comigo, responda em, responde em, responda me, me responda, escreva \
        em, escreve me em, prefiro, preferia que, quero que, preciso que, gostaria que, não \
        quero que, certifique se, lembre se de que, lembre se que, lembra que, lembra te que, \
        lembre que, tenha em mente, tem em conta, não esqueça que, não se esqueça que, não se \
        esqueça de que, a regra é, uma regra, você deve, você não deve, não deves, proibido, \
        não use, não uses, não me mande, não mande, não mandes, não envie, não me envie, não \
        escreva, não me escreva, não diga, não me diga, não fale, não fales, não me fale, não \
        mencione, não me pergunte, não pergunte, não me lembre, não me acorde, não me \
        incomode, não responda, não adicione, não inclua, não me dê, não compartilhe, não \
        conte, não conta pra ninguém, não sugira, não recomende, não coloque, não termine, não \
        comece, não ligue, pare de usar, pare de me chamar, pare de dizer, pare de mandar, \
        pare de perguntar, para de me chamar, sem emojis, sem emoji, só em português, \
        respostas curtas, seja breve",
    promises: "prometo, te prometo, eu prometo, prometi, lhe prometi, te prometi, prometeu, me \
        prometeu, prometeram, me prometeram, prometemos, prometido, promessa, juro, jurei, me \
        comprometi, comprometi me, comprometeu se, combinei, combinamos, ficou combinado, \
        fiquei de, ficou de, ficaram de, eu devo, devo a, te devo, lhe devo, devo te, me deve, \
        me devem, deve me, nos deve, estou devendo, tá me devendo, está me devendo, a dívida, \
        emprestei, me emprestou, emprestou me, peguei emprestado, devolver, tenho que \
        devolver, tenho que pagar, tenho que mandar, tenho que ligar, tenho de, me lembre, me \
        lembra, lembre me, lembra me, lembrete, não me deixe esquecer, não me deixes esquecer, \
        não posso esquecer, não esqueça de, não se esqueça de, te mando, mando te, te envio, \
        envio te, eu mando, eu envio, te ligo, ligo te, te pago, pago te, te trago, trago te, \
        te aviso, aviso te, te devolvo, devolvo te, te ajudo, te escrevo, te levo, te busco, \
        te passo, passo te, te dou, mandarei, enviarei, ligarei, escreverei, pagarei, trarei, \
        levarei, devolverei, comprarei, ajudarei, avisarei, darei, farei, direi, irei, estarei \
        lá, passarei, buscarei, terminarei, prepararei, reservarei, responderei, confirmarei, \
        entregarei, visitarei, cuidarei, deixa comigo, deixe comigo, pode contar comigo, conta \
        comigo, disse que ia, disse que vai, eu disse que, me mandará, me pagará, me \
        devolverá, vai me pagar, vai me devolver, vai me mandar, vai me ligar, vai me trazer",
    figures: "dólar, dólares, euros, reais, escudos, contos, kwanzas, meticais, brl, por cento, \
        janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, \
        novembro, dezembro, véspera de natal, depois de amanhã, meia noite, meio dia, e meia, \
        em ponto, à uma, uma e meia, um quarto para, meu endereço, o meu endereço, endereço, \
        morada, a minha morada, moro na rua, rua, avenida, travessa, alameda, praça, cep, \
        código postal, apartamento número, caixa postal, meu número, o meu número, número de \
        telefone, meu telefone, telemóvel, meu celular, meu e-mail, o meu email, número da \
        conta, chave pix, minha chave pix, número do voo, código da reserva",
    idle: "como sempre, antes tarde do que nunca, quase nunca, quase sempre, agora ou nunca, \
        nunca se sabe, nunca vi, nunca ouvi, nunca fui, nunca estive, quero que saiba, rua sem \
        saída, no meio da rua, andar de, andar a, vou andar, andar com",
    will: "vou, vou te, vou lhe, vamos, vai, vão, tenho que, tenho de, preciso, devo, ia, hei de, \
        a gente vai",
    deeds: "mandar, mandar te, enviar, ligar, telefonar, escrever, pagar, trazer, levar, devolver, \
        comprar, ajudar, avisar, dar, fazer, dizer, contar, buscar, pegar, terminar, preparar, \
        reservar, responder, confirmar, entregar, visitar, consertar, arrumar, revisar, \
        convidar, passar, assinar, emprestar, cuidar, cozinhar, vir, organizar, te mandar, te \
        enviar, te ligar, te pagar, te devolver, te trazer, me pagar, me mandar, me devolver, \
        me ligar, te ajudar, te avisar",
    endings: "",
    stems: "",
    streets: "",
    prefixes: "",
    on: "na, no, nesta, neste, próxima, próximo, na próxima, no próximo, até, desde, antes de, \
        para, pra, toda, todo, às, aos, em, de",
    days: "segunda, segunda feira, terça, terça feira, quarta, quarta feira, quinta, quinta \
        feira, sexta, sexta feira, sábado, domingo, sábados, domingos",
    months: "",
    parts: "de manhã, à tarde, de tarde, à noite, de noite, às, ao meio dia, que vem, próxima",
    counted: "euro, real, libra, libras, franco, francos, centavos, cêntimos, paus, mil, milhões, \
        quilo, quilos, kg, gramas, litro, litros, quilômetros, quilómetros, metros, graus, \
        anos, dias, semanas, meses, horas, comprimido, comprimidos, gotas, vezes ao dia, vezes \
        por dia, vezes por semana, pessoas, convidados, ingressos, bilhetes, por mês, da \
        manhã, da tarde, da noite, andar, bloco",
    at: "às, as, até às, até as, desde as, por volta das, lá pelas, antes das, depois das, \
        quarto, sala, portão, número, linha, plataforma, apartamento",
    numbers: "cem, cento, duzentos, duzentas, trezentos, trezentas, quatrocentos, quinhentos, \
        quinhentas, seiscentos, setecentos, oitocentos, novecentos, mil, milhão, milhões, \
        meia, meio, dúzia, zero, duas, par",
};
