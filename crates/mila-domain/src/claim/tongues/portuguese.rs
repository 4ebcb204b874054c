//! Portuguese.

use super::Tables;
use crate::claim::Deed;

pub(super) const TABLES: Tables = Tables {
    fillers: "ja tambem agora acabei de simplesmente bem pronto claro sim ok perfeito certo obrigada obrigado entao eu com sucesso voce ti te lhe o a isso",
    not: "nao nunca jamais nada nenhum nenhuma ninguem sem",
    did: &[
        (Deed::Saved, "guardei|salvei|anotei|registrei|registei|memorizei|gravei|anotamos
             tomei nota
             acabei de ~ guardar|salvar|anotar|registrar
             adicionei|coloquei|atualizei .. memoria|notas|perfil|lista
             deixei .. anotado|guardado|salvo|registrado"),
        (Deed::Set, "criei|configurei|programei|ativei|agendei|marquei|defini|coloquei|pus|adicionei .. lembrete|lembretes|alarme|alarmes|temporizador|aviso|agenda|calendario|notificacao
             agendei
             adiei|silenciei|desliguei|desativei|cancelei|pausei|pulei|suspendi|movi|mudei|reativei .. lembrete|lembretes|alarme|alarmes|temporizador|aviso|resumo ~ _?
             adiei|silenciei|pausei|pulei|desliguei ~ $|por|para|o|a|ate"),
        (Deed::Sent, "enviei|mandei|encaminhei|reenviei
             avisei|notifiquei|informei|liguei|escrevi|contei|respondi ~ a|ao|para|ele|ela|eles|@
             pedi|perguntei|falei|comprei|reservei|encomendei|paguei|telefonei|comuniquei ~ a|ao|com|para|um|uma|o|que
             lhe|lhes ~ disse|pedi|escrevi|enviei|mandei|perguntei"),
        (Deed::Forgotten, "apaguei|eliminei|exclui|!excluí|deletei
             removi .. memoria|dados
             esqueci ~ isso|tudo|disso|o que"),
    ],
    is: &[
        (Deed::Saved, "esta|estao|fica|ficou|foi|foram ~ guardado|guardada|anotado|anotada|salvo|salva|registrado|registrada|registado|gravado|memorizado
             ^ guardado|guardada|anotado|anotada|salvo|salva|registrado|registrada|registado|memorizado ~ $|isso"),
        (Deed::Set, "lembrete|alarme|temporizador .. criado|definido|configurado|ativado|programado|agendado|pronto|marcado
             ^ agendado|marcado
             lembrete|alarme|temporizador|aviso|resumo .. adiado|adiada|silenciado|desligado|desativado|cancelado|pausado|pulado|suspenso|movido|reativado
             ^ adiado|adiada|silenciado|desligado|desativado|pausado|pulado|suspenso ~ $|por|para|ate|o
             resumo ~ matinal|diario|da|do ~ .. programado|agendado|ativado|configurado|comeca|chega|chegara"),
        (Deed::Sent, "foi|foram|ja ~ enviado|enviada|enviados|enviadas|mandada|mandado
             mensagem|email ~ enviada|enviado
             ^ enviado|enviada ~ $|para
             mensagem|email|carta|convite|resposta ~ .. a ~ caminho
             mensagem|email|carta|convite|resposta .. ja? ~ saiu|seguiu|chegou
             esta|estao ~ avisado|avisada|avisados|informado|informada|a ~ par?
             @|ele|ela|todos ~ ja ~ sabe|sabem|recebeu"),
        (Deed::Forgotten, "foi|foram|esta ~ apagado|apagada|apagados|eliminado|eliminada|excluido|excluida|deletado|esquecido
             ^ apagado|eliminado|excluido|deletado|esquecido ~ $
             sumiu|saiu|desapareceu|apagado|apagada|fora .. da|das|dos ~ minha|minhas|meus ~ memoria|notas|registros
             ja ~ nao ~ esta|consta|tenho ~ _
             nao ~ resta|sobrou ~ _"),
    ],
    will: &[
        (Deed::Saved, "vou ~ lembrar|lembrarme|guardar|anotar|salvar|registrar|memorizar|me
             lembrarei|guardarei|anotarei|salvarei|memorizarei
             nao ~ me? ~ esquecerei
             nao ~ vou ~ me? ~ esquecer
             terei .. em mente|conta"),
        (Deed::Set, "vou ~ te|lhe|voce? lembrar ~ te|lhe|voce|as|amanha
             vou ~ te|lhe ~ lembrar|avisar|acordar
             vou ~ lembrarte|avisarte|acordarte
             te ~ lembrarei|avisarei|lembro|aviso
             vou ~ criar|programar|configurar|agendar|definir|marcar .. lembrete|alarme|agenda|calendario"),
        (Deed::Sent, "vou ~ enviar|mandar|encaminhar|avisar|ligar ~ a|o|para|uma|um|isso|ao|@
             enviarei|mandarei|avisarei
             vou ~ dizer|contar|avisar|pedir|perguntar|falar|escrever ~ a|ao|para|com|@|o
             digo|aviso|peco|pergunto|escrevo|mando ~ ja? ~ a|ao|para|@|o
             direi|pedirei|perguntarei|escreverei ~ a|ao|@"),
        (Deed::Forgotten, "vou ~ apagar|eliminar|excluir|deletar|esquecer
             apagarei|eliminarei|esquecerei"),
    ],
    done: "^ feito ~ $
        ^ pronto ~ $
        esta ~ feito ~ $",
    talk: "salvei|salvar ~ vidas|tempo|dinheiro|a vida",
    ifs: "se caso",
    whens: "quando depois antes ate assim enquanto",
    offers: "quiser|queres|quer|preferir|confirmar|confirmares|concordar|pedir|gostaria|disser",
    questions: "quer queres gostaria devo posso que qual como quando onde por sera",
    reported: "disseste|disse|voce disse que?
        como|segundo",
    elsewhere: "arquivo ficheiro foto fotos documento pasta downloads galeria nuvem aplicativo whatsapp google telefone celular banco automaticamente",
    earlier: "ontem
        ja
        antes|anteriormente
        passada|passado
        quando me|voce",
    asks: &[
        (Deed::Saved, "lembra|lembre|guarda|guarde|anota|anote|salva|salve|registra|memoriza
             nao ~ te? ~ esquecas|esqueca"),
        (Deed::Set, "lembrame|avisame|acordame
             me ~ lembra|lembre|avisa|avise|acorda|acorde
             cria|crie|poe|coloca|programa .. lembrete|alarme|agenda"),
        (Deed::Sent, "envia|envie|manda|mande|avisa|avise|encaminha ~ a|o|para|uma|@
             diz|diga ~ a|ao|para"),
        (Deed::Forgotten, "esquece|esqueca|apaga|apague|elimina|exclui|deleta"),
    ],
    orders: &[
        (Deed::Saved, "^ lembra|lembre|guarda|guarde|anota|anote|salva|salve|registra ~ que|isso|meu|minha|o|a"),
        (Deed::Set, "lembrame|acordame|avisame ~ _
             ^ me ~ lembra|lembre|acorda|acorde|avisa|avise ~ _
             ^ cria|crie|poe|coloca|programa .. lembrete|alarme|timer"),
        (Deed::Sent, "^ diz|diga|avisa|avise|manda|mande|envia|envie|pergunta|pergunte|escreve|escreva|liga|ligue ~ a|ao|para|pro|pra|@|minha|meu|uma|o"),
        (Deed::Forgotten, "^ esquece|esqueca|apaga|apague|remove|exclui|tira ~ o|a|tudo|meu|minha|isso|que"),
    ],
    asks_back: "quando|qual|que|quem|horas|quer|queres|devo|posso",
    asks_whether: "guardaste|anotaste|salvou|guardou|anotou|enviou|criou|apagou
        voce ~ lembra|sabe
        qual|quando|onde e|era|foi",
    drafts: "mensagem texto rascunho email carta resposta traducao frase exemplo dizer escrever",
    asks_draft: "escreve|escreva|traduz|traduza|redige|corrige
        como ~ se? ~ diz|digo|escrevo",
    greetings: "ola oi querido querida caro cara bom boa",
    ..Tables::NONE
};
