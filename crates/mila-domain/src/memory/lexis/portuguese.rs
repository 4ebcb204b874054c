//! Portuguese.

use super::Lexis;

pub(super) static PORTUGUESE: Lexis = Lexis {
    stop: "o, a, os, as, um, uma, eu, tu, você, ele, ela, nós, eles, elas, meu, minha, meus, \
        minhas, seu, sua, seus, suas, me, te, se, lhe, de, do, da, dos, das, em, no, na, nos, nas, \
        com, por, para, pra, sem, sobre, e, ou, mas, que, como, quando, onde, quem, não, sim, é, \
        sou, somos, são, está, estou, era, foi, ser, estar, há, muito, mais, também, já, este, esta, \
        isto, isso, esse, essa, porque, oi, olá, obrigado, obrigada, tudo, algo, nada, agora, bem, \
        ao, à, usuário, pessoa",
    verb: "gosta, gosto, adora, ama, quer, prefere, odeia, mora, vive, trabalha, estuda, tem, \
        come, bebe, toma, fala, chama, chamado, chamada, nome, anos, idade, nasceu, casado, \
        casada, aniversário, precisa, usa, sempre, nunca, data, viaja, chega, vai, favorito, \
        favorita, irmã, irmão, dia, chamem, ser",
    nod: "sim, não, claro, ok, tá, tá bom, certo, isso, bom, obrigado, obrigada, oi, olá, tchau, \
        por favor, exato, perfeito, talvez, beleza, com certeza, verdade, é verdade",
    not: "não, nunca, jamais, nada, ninguém, nenhum, nenhuma, nem, sem, tampouco, parei, parou, \
        deixei de, odeio, odeia, detesto, detesta, deixou de, parado, detestava",
    not_not: "não só, não apenas, sem dúvida, não esqueça, não se esqueça, não esquece, sem \
        problema",
    but: "mas, porém, embora, enquanto, contudo",
    and: "e, ou, porque",
    who: "eu, meu, minha, ele, ela, nós, sou, tenho, moro, estou, quero, prefiro, trabalho, uso, \
        odeio, jogo, estudo, falo, preciso, nasci, toco",
    ask: "lembre que, lembre se, lembra que, lembra disso, lembre disso, tenha em mente, leve em \
        conta, não esqueça, não esquece, não se esqueça, anote, anota, tome nota, guarde que, \
        guarde isso, guarda isso, memorize, pode lembrar, poderia lembrar, quero que lembre, na \
        sua memória, para a próxima, saiba que, lembra se de que, lembre se de que, não te \
        esqueças, lembra te, lembra te que, anota aí, guarda aí",
    ask_first: "lembre, lembra, anote, anota, guarde, guarda, memorize, nota",
    polite: "por favor, oi, olá, mila, e, mas, também, você pode, pode, poderia, ok, sim, bom, \
        agora",
    recall: "não lembro, não me lembro, eu lembro, você lembra, me lembra, não consigo lembrar, \
        distância entre nós",
    off: "entre nós, entre você e eu, em off, off the record, não lembre, não se lembre, não guarde, \
        não anote, não salve, não memorize, esqueça o que eu disse, esquece o que eu disse, esqueça \
        isso, é segredo, em segredo, é um segredo, confidencial, não conte a ninguém, não quero que \
        lembre, não quero que guarde, cá entre nós, fica entre nós, não fique guardad*, não fique \
        salv*, não fique registrad*, não guardar, não salvar",
    question: "o que, qual, quais, quando é, onde, quem, como é, quanto, quantos, quantas, por \
        que, será que, você sabe",
    game: "imagine, imagina, imagine que, suponha, suponhamos, finja, vamos brincar, faz de \
        conta, por exemplo, hipoteticamente, no jogo, no meu sonho, sonhei, era uma vez, escreva uma \
        história",
    what_if: "se eu fosse, se fosse, se eu tivesse, se eu morasse, se eu pudesse, e se, quem me \
        dera, como se, seria, moraria, brincadeira, brincando, tomara",
    when_if: "se, a menos que, caso, talvez, poderia, poderíamos",
    said: "disse, diz, disseram, escreveu, mandou, enviou, respondeu, perguntou, contou, \
        mensagem, email, carta, texto, letra, artigo",
    task: "traduza, traduz, traduzir, corrija, corrige, resuma, resume, reescreva, revise, \
        escreva, escreve, responda a, como se diz, melhore, edite, explique",
    label: "nota, lembrete, lembre, endereço, telefone, email, aniversário, alergias, nome, \
        trabalho, idade, importante, correção, senha, código, sim, não, aliás, cidade, sobre mim, \
        eu, família",
    weekday: "segunda feira/segunda, terça feira/terça, quarta feira, quinta feira, sexta \
        feira/sexta, sábado, domingo",
    month: "janeiro/jan, fevereiro/fev, março, abril/abr, maio, junho, julho, agosto/ago, \
        setembro/set, outubro/out, novembro/nov, dezembro/dez",
    span: "segundos, minuto, minutos, hora, horas, dia, dias, noite, noites, semana, semanas, \
        fim de semana, mês, meses, ano, anos, verão, inverno, primavera, outono, manhã, tarde",
    relative: "hoje, amanhã, depois de amanhã, ontem, anteontem, esta noite, hoje à noite, esta \
        manhã, este %, esta %, nesta %, neste %, próximo %, próxima %, próximos # %, % que vem, % \
        passado, % passada, @ que vem, próxima @, @ passada, na @, no @, @, daqui a %, daqui a # %, \
        daqui a um %, daqui a uma %, em # %, em um %, em uma %, dentro de # %, há # %, há um %, há \
        uma %, # % atrás, % atrás, em breve, logo mais, recentemente, ultimamente, agora mesmo, no \
        momento, último %, última %",
    often: "toda @, todo @, todas as @, todos os @, cada @, cada %, todo %, toda %, às @, aos @, de @ a \
        @, da manhã, da tarde, da noite, este ano, esse ano, neste ano, nesse ano",
    secret: "senha*, pin, código de acesso, código de segurança, código secreto, código da \
        porta, código do alarme, cvv, cartão de crédito, cartão de débito, número do cartão, conta \
        bancária, número da conta, iban, cpf, rg, cnh, bilhete de identidade, cartão de cidadão, \
        número do passaporte, meu passaporte, palavra passe, token, chave privada, chave pix, frase \
        de recuperação",
    health: "doença*, doente*, diagn*, medicament*, medicação, remédio*, comprimido*, receita médica, \
        dose, sintoma*, terapia, terapeuta, psicólog*, psiquiatr*, depress*, ansiedade, pânico, \
        bipolar, esquizo*, autis*, tdah, trauma*, suicíd*, suicid*, anorexia, bulimia, viciad*, \
        alcoólatra, câncer, cancro, tumor*, leucemia, quimio*, diabet*, insulina, asma*, alerg*, \
        alérg*, intoleran*, celíac*, epilep*, enxaqueca*, infarto, enfarte, avc, pressão alta, \
        pressão arterial, hipertens*, colesterol, anemia, tireoide, artrite, parkinson, alzheimer, \
        demência, esclerose, lúpus, hepatite, diálise, hiv, aids, sida, herpes, infecção, vírus, \
        covid, gripe, pneumonia, febre, grávid*, gravidez, aborto*, fertilidade, menopausa, \
        menstrua*, endometriose, cirurgia, operação, operad*, internad*, meu médico, exame de \
        sangue, tipo sanguíneo, vacina*, deficiên*, deficiente, cadeira de rodas, ceg*, surd*, \
        paralis*, dislexia, lesão, fratura, dor, dores, dói, hérnia, insônia, obes*, sobrepeso, \
        saúde mental, antibiótic*, crônic*, transplante, náusea*, vômit*, diarreia, lactose, \
        antidepress*, ansiolític*, calmante*, analgésic*, soníferos, paracetamol, ibuprofeno, \
        hospitalizad*, anemi*, anêmic*, deficiência de, carência, ferritina, falta de ferro",
    can: "pode, poderia, podes, podias, você pode, você poderia, se importa de, consegue, dá \
        para, dá pra, seria possível, quer",
    keep: "lembrar que, lembrar de que, lembrar se que, lembrar se de que, guardar que, guardar, \
        anotar, memorizar, ter em conta, levar em conta, ter em mente, tomar nota, não esquecer",
    yet: "ainda, também, já, quase, me",
    amount: "vários=0, várias=0, alguns=0, algumas=0, cem=100, centenas=100, mil=1000, \
        milhares=1000, dúzia=12, dúzias=12, par=2, casal=2, dezena=10, milhão=1000000, \
        ambos=2, ambas=2, duzentos=200, trezentos=300, quinhentos=500, gêmeos=2, gémeos=2, \
        primeiro=1",
    years: "ano passado=-1, há um ano=-1, há # anos=-#, faz um ano=-1, faz # anos=-#, # anos \
        atrás=-#, um ano atrás=-1, ano retrasado=-2, este ano=0, ano que vem=1, próximo ano=1, \
        daqui a um ano=1, daqui a # anos=#, em # anos=#, mês passado=-1m, há um mês=-1m, há # \
        meses=-#m, # meses atrás=-#m, este mês=0m, mês que vem=1m, próximo mês=1m, daqui a # \
        meses=#m",
    code: "código, códigos, senha, pin, número, combinação",
    lock: "cartão, cartões, porta, portão, alarme, cofre, banco, conta, sim, armário, visa, \
        multibanco, cadeado, garagem, chip",
    open_code: "código postal, código de área, número de telefone, código fonte, número do \
        telefone",
    job: "psicólogo, psicóloga, psiquiatra, terapeuta, estud* medicina, estudante de medicina, \
        faculdade de medicina, enfermeir*",
    patient: "meu, minha, ao, no, na, à, ver, vejo, preciso, precisa, tenho, tem, com, seu, sua, \
        vou, vai, a",
    real: "na verdade, por enquanto, no momento, atualmente, agora, hoje",
    days: "hoje=0, hoje à noite=0, amanhã=1, depois de amanhã=2, ontem=-1, anteontem=-2, há \
        # dias=-#, # dias atrás=-#, daqui a # dias=#, em # dias=#, daqui a uma semana=1w, em \
        uma semana=1w, daqui a # semanas=#w, em # semanas=#w, há uma semana=-1w, há # \
        semanas=-#w, daqui a um mês=1m, daqui a # meses=#m, semana que vem=1week, próxima \
        semana=1week, semana passada=-1week, este fim de semana=0weekend, @=@, na @=@, no \
        @=@, nesta @=@, próxima @=@next, próximo @=@next, @ que vem=@next, @ passada=-@, @ \
        passado=-@, dia #=#th, no dia #=#th",
    gone: "foi, fui, fomos, era, estava, tinha, teve, *ei, *ou, *aram, *eram",
    clock: "# e quinze=0:15, # e meia=0:30, quinze para as #=-1:45, # da tarde=12:00, # da \
        noite=12:00",
    wish: "quero, quer, queremos, queria, gostaria, gostava de, espero, espera, sonho, \
        sonha, planejo, planeja, plano, pretendo, pretende, penso em, pensa em, preciso, \
        precisa, vou ser, vai ser, serei, será, desejo, deseja, estou juntando, está \
        juntando, tomara",
    past: "antes, antigamente, era, éramos, morava, trabalhava, jogava, tocava, vivia, *ava, \
        ex, antigo, antiga, em criança, quando criança, já não, cresci, cresceu",
    kin: "irmã/irmãs/mana, irmão/irmãos/mano, mãe/mamãe, pai/papai, mulher/esposa, \
        marido/esposo, filho/filhos, filha/filhas, namorada, namorado, amigo/amigos, \
        amiga/amigas, tio/tios, tia/tias, primo/primos, prima/primas, avó/vovó, avô/vovô, \
        sobrinho/sobrinhos, sobrinha/sobrinhas, sogra, sogro, cunhado, cunhada, chefe, \
        vizinho, vizinha, cachorro/cão/cães, gato/gatos, neto, neta",
    of: "de, do, da, meu, minha, seu, sua, a, o, dele, dela",
    short: "aniversário/niver, você/vc, também/tb, para/pra",
    no_if: "mesmo que, como se, ver se, se quiser saber, se puder, se interessa, se possível",
};
