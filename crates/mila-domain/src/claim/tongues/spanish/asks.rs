//! Spanish: what the person asks, and answers that decline it.

use super::super::Patterns;
use crate::claim::Deed;

pub(super) const ASKS: Patterns = &[
        (
            Deed::Saved,
            "recuerda|recorda|acuerdate|guarda|guardalo|guardame|anota|anotalo|anotame|apunta|apuntalo|apuntame|registra|memoriza|recuerde|guarde|anote|apunte|recordar|guardar|anotar|apuntar
             ten|tenlo ~ en cuenta
             toma nota
             no olvides|lo|te
         cambia|cambiame|corrige|corrigeme|actualiza|actualizame|modifica ~ {article} ~ nombre|direccion|perfil|edad|numero|preferencia|datos|dieta|telefono|cumpleanos|talla
         agrega|anade|pon|mete .. {memory}
         acuerdate
         {wrong} ** , {data}|llama|llamo|vivo|vive|cumple
         no ** , {data}|llama|llamo ~ _? _? es|son|con|sin
         anade|agrega|pon|mete|apunta|suma .. {list}",
        ),
        (
            Deed::Set,
            "recuerdame|recordame|recuerdamelo|avisame|despiertame|recordarme|avisarme|despertarme|notificame|recuerdeme|aviseme
             pon|ponme|crea|programa|configura|agenda|agendame|activa|poner|crear|programar .. {timer}|{calendar}
             agenda|agendame|agendalo|reserva|programalo
         llamame|escribeme|mandame|despiertame|avisame
         cancela|quita|cambia|mueve|inicia|arranca|pon .. {timer}|cita|reunion
         reserva|reservame|aparta|concierta|agenda
         salta|saltate|saltatela|omite|pospon|posponlo|posponla|aplaza|aplazalo|silencia|silencialo|desactiva|desactivala|apaga|apagalo|apagala|pausa|pausalo|suspende|reanuda|reactiva|deten ~ _|$
         quita|quitame|para|cancela|quiero|pon|ponme|manda|mandame|cambia .. {brief}
         que no se me ~ olvide|pase",
        ),
        (
            Deed::Sent,
            "envia|envialo|enviale|enviaselo|manda|mandale|mandalo|mandaselo|dile|diselo|avisale|avisa|escribele|llama|llamalo|llamala|reenvia|reenvialo|contesta|contestale|respondele|notifica|invita|enviar|enviarle|mandar|mandarle|decirle|avisarle|dilo|informa
         pide|pideme|encarga|encargame|compra|comprame|ordena|paga|pagame|pedir|comprar
         avisa|pregunta|preguntale|cuentale|informa|pasale|dile|diles|avisales|actualiza ~ a|al|que|{article}
         escribele|escribeles|escribe|redactale ~ a|al",
        ),
        (
            Deed::Forgotten,
            "olvida|olvidalo|olvidate|borra|borralo|borrame|elimina|eliminalo|quita|olvidar|borrar|eliminar|olvide|borre|elimine
             no recuerdes|guardes
         quita|quitalo|quitala|saca|sacalo|tacha|tachalo|limpia|retira|quitame",
        ),
];

pub(super) const ORDERS: Patterns = &[
    (
        Deed::Saved,
        "^ recuerda|!recordá|recuerde|guarda|!guardá|guarde|anota|!anotá|anote|apunta|!apuntá|apunte|registra|!registrá|memoriza|acuerdate|acordate ~ que|mi|mis|esto|eso|de|la|el|los|las|este|esta|por|:|$
         acuerdate|acordate|guardame|guardalo|anotame|anotalo|apuntame|apuntalo|recuerdalo|registralo|memorizalo|anotate|apuntate ~ _
         ten|tene|tenlo|tenelo ~ en ~ cuenta
         toma|!tomá ~ nota
         no ~ {lo}? ~ olvides|!olvidés ~ que|mi|de|lo|esto
         ^ agrega|!agregá|anade|!añadí|pon|pone|!poné|mete|!meté|suma|!sumá|apunta|incluye .. {list}
         tenlo|tenla|tenelo|tenlos ~ presente|en
         ^ actualiza|!actualizá|actualizame|cambia|!cambiá|cambiame|corrige|!corregí|modifica ~ {article} ~ {data} ~ _|$
         no ~ _ ~ _? ** , corrigelo|corrigela|cambialo|cambiala|actualizalo|arreglalo|corregilo
         vivo|llamo|llama|cumplo|trabajo ~ .. ** , corrigelo|cambialo|cambiala|actualizalo|arreglalo|corregilo|actualiza
         llamame|decime|dime ~ @ ~ de? ~ desde|a|partir ~ de? ~ ahora|partir|hoy
         a|desde ~ partir? ~ de? ~ ahora|hoy ~ llamame|dime|decime ~ _",
    ),
    (
        Deed::Set,
        "recuerdame|recordame|recuerdamelo|recordamelo|avisame|despiertame|despertame|notificame|recuerdeme|aviseme|levantame ~ _|-si|-cual|-quien
         ^ pon|ponme|pone|poneme|!poné|ponle|programa|!programá|programame|crea|!creá|creame|configura|activa|agenda|!agendá|agendame|cancela|!cancelá|quita|!quitá|cambia|!cambiá|mueve|!mové|move .. {timer}|{calendar}|cita|reunion|despertador
         ^ cambia|!cambiá|mueve|!mové|move|pasa|!pasá|pasame|corre|!corré|adelanta|!adelantá|atrasa|!atrasá|aplaza|pospon .. {timer}|cita|reunion|clase
         ^ cambia|mueve|move|pasa|!pasá|adelanta|!adelantá|atrasa|!atrasá|aplaza|pospon .. a|al|para ~ las|la? ~ {hour}
         ^ despertador|{timer} ~ .. {hour}
         me ~ avisas|recuerdas|despiertas ~ _
         ^ reserva|!reservá|reservame|agenda|!agendá|agendame|bloquea|!bloqueá ~ _
         no ~ me ~ dejes|!dejés ~ olvidar|perder|dormir
         que ~ no ~ se ~ me ~ olvide|pase
         salta|saltate|omite|pospon|aplaza|silencia|desactiva|apaga|pausa|suspende|reanuda|reactiva|deten|para ~ .. {timer}|{brief}
         ^ pospon|posponlo|posponla|aplazalo|aplazala|silencialo|apagalo|apagala|pausalo|pausala|desactivala|desactivalo ~ _|$
         ^ no ~ , en|dentro ~ _ ~ hora|minutos|rato|horas
         quiero|quisiera|necesito ~ .. cada|todas|todos ~ .. manana|mananas|dia|dias|noche ** , mandes|envies|des|avises|{brief}
         quita|quitame|cancela|para|apaga ~ .. {brief}
         ya ~ basta ~ con ~ _
         no ~ me ~ avises|despiertes|molestes|recuerdes ~ _
         no ~ quiero ~ .. mas ~ .. {timer}|{brief}
         ^ pausa|!pausá|suspende|congela ~ el|la|los|las ~ _|-musica|-video|-cancion
         ^ retrasa|adelanta|atrasa|!retrasá|!adelantá ~ todo|lo ~ _
         {move_it} ~ .. a|al|para|de|por|en|el ~ las|la? ~ {hour}|despues
         adelantalo|adelantala|atrasalo|atrasala|retrasalo|retrasala ~ _|$
         repitelo|repitela|repitemelo|hazlo|hacelo|ponlo|dejalo ~ cada|todos|todas|semanal|diario|mensual
         que ~ sea|suene|llegue|salga ~ .. cada|todos|todas|veces|{hour}
         ^ cambia|!cambiá|mueve|!mové|pasa|!pasá|pon|!poné ~ lo|el|la ~ de|del ~ .. {hour}|veces
         ^ cambia|!cambiá|mueve|!mové|pasa|!pasá|pon|!poné|adelanta|!adelantá|atrasa|!atrasá|retrasa|baja|sube ~ .. {timer}|{brief}|pastilla|pastillas|medicina|gimnasio|clase|cita ~ .. {hour}|veces
         ajusta|!ajustá|ajustame|cambia|cambiame|adapta|actualiza|usa|pon|ponme ~ {article}|todas? ~ horas|hora|horario|horarios|huso|reloj|zona ~ $|de|a|del|en|horaria
         dame|dejame|regalame|deme ~ .. minutos|minutitos|min|rato|ratito|hora|media ~ mas|!más|$
         me ~ lo ~ repites|recuerdas|vuelves ~ _?
         ^ ahora|hoy ~ no ~ , luego|despues|mejor|manana|en|mas|saltatelo ~ _?
         ^ mejor ~ en|a|al|mas|luego|manana|para ~ un|una|las|la|el? ~ rato|ratito|tarde|hora|{hour}
         ya ~ no ~ .. necesito|quiero ~ .. {timer}|{brief}
         no ~ necesito|quiero ~ .. {timer}|{brief}
         ya ~ no ~ {lo}? ~ quiero|necesito|mandes|envies ~ {article}? ~ lo|el|la ~ de|del ~ {article}? ~ {hour}|_
         ^ sin|ni ~ avisos|recordatorios|alarmas|un ~ .. hoy|manana|hasta|por|esta|este
         saltate|saltatelo|saltatela|saltalo|saltala ~ el|la|lo|los|las|$|hoy|manana|este|esta|por
         quiero|quisiera|prefiero|necesito ~ .. {brief} ~ .. {hour}
         activa|activame|reactiva|desactiva|desactivame|enciende|prende|apaga|apagame|devuelveme|regresame ~ .. {timer}|{brief}
         vuelve|!volvé ~ a ~ poner|activar|mandar|mandarme|programar|encender ~ .. {timer}|{brief}|lo
         borra|!borrá|elimina|!eliminá|quita|!quitá|cancela|!cancelá ~ .. {timer}|{brief}
         llamame|escribeme|escribime|mandame ~ .. a|en|el|cuando|dentro ~ las|la|una|media|lunes|martes|miercoles|jueves|viernes|sabado|domingo|1*|2*|3*|diez|veinte|de",
    ),
    (
        Deed::Sent,
        "{please_tell} ~ _
         ^ avisa|!avisá|avise|llama|!llamá|manda|!mandá|envia|!enviá|reenvia|!reenviá|pregunta|!preguntá|informa|!informá|felicita|!felicitá|invita|!invitá|notifica|escribe|!escribí|contesta|responde|pide|!pedí|di|!decí|cuenta ~ a|al ~ _|-mi|-lo
         ^ avisa|!avisá|llama|!llamá|pregunta|!preguntá|informa|!informá|felicita|!felicitá|invita|!invitá|notifica|di|!decí ~ a ~ mi ~ _
         ^ manda|!mandá|envia|!enviá|reenvia|!reenviá|pasa|!pasá ~ {article}|esto|eso .. a|al ~ _|-las
         reservanos|pidenos|pedinos|compranos|encarganos|pideme|pedime|encargame|comprame|compra|!comprá ~ {article}? ~ {goods}
         ^ pide|!pedí|encarga ~ _|-perdon
         ^ paga|!pagá|pagame ~ {article}
         ^ que ~ .. sepa|sepan|entere|enteren|llegue
         dale|dales|dile ~ las|muchas? ~ gracias|saludos|recuerdos ~ a|al
         ^ reporta|!reportá|denuncia|notifica ~ _
         quiero|necesito ~ que ~ le|les ~ _",
    ),
    (
        Deed::Forgotten,
        "^ olvida|!olvidá|olvidate|borra|!borrá|elimina|!eliminá|quita|!quitá|saca|!sacá|tacha|!tachá|limpia|!limpiá|suprime|vacia|!vaciá ~ todo|toda|lo|la|el|los|las|mi|mis|eso|esa|ese|esto|de|cuanto|a ~ _|-frase|-palabra|-linea|-coma|-parrafo|-ultima|-ultimo|-primera|-primer|-segunda|-segundo|-tilde
         olvidalo|olvidala|borralo|borrala|borrame|borrame|eliminalo|eliminala|quitalo|quitala|quitame|sacalo|sacala|tachalo|suprimelo
         haz|hace|!hacé ~ como ~ si|que
         deja|!dejá ~ de ~ mencionar*|recordar*|hablar*|sugerir*|insistir*
         no ~ quiero ~ que ~ {lo}? ~ acuerdes|!acordés|recuerdes|!recordés|guardes|!guardés
         no ~ guardes|!guardés|recuerdes|!recordés ~ _
         quiero ~ que ~ borres|elimines|olvides|quites
         derecho ~ de|al ~ !supresión|supresion|olvido",
    ),
];

pub(super) const REQUESTS: &str = "^ *ame|*eme|*ime|*ale|*ele|*ile|*ales|*alo|*elo|*ala|*selo|*sela|-{idle_order} ~ _
        ^ cancela|!cancelá|cancele|confirma|!confirmá|paga|!pagá|publica|!publicá|sube|!subí|renueva|!renová|silencia|!silenciá|bloquea|!bloqueá|compra|!comprá|encarga|!encargá|contrata|!contratá|inscribe|suscribe|tramita|!tramitá|gestiona|!gestioná|reclama|!reclamá|solicita|!solicitá|apunta|!apuntá|rechaza|acepta|transfiere|!transferí|contacta|!contactá ~ _
        no ~ mas ~ recordatorios|avisos
        que ~ .. sepa|sepan ~ _";

pub(super) const ASKS_WORDS: &str = "^ que|!qué|cual|!cuál|cuando|!cuándo|donde|!dónde|quien|!quién|como|!cómo|cuanto|!cuánto|cuantos ~ _|-los|-las|-no|-se|-mi|-le|-sepan
        ^ por ~ que|!qué
        ^ explica|explicame|describe|resume|resumeme|muestra|muestrame|lista|compara|recomienda|recomiendame|sugiere|ensename|busca|buscame|calcula|convierte|cuenta|cuentame|dime|dame|ayuda|ayudame|traduce|traduceme|corrige|corrigeme|acorta|acortalo|mejora|reescribe|juguemos|imagina|define|resuelve|lee|adivina|haz|hazlo|hazme|inventa
        ^ consejos|trucos|formas|maneras|ideas|receta|opciones|significado|sinonimo|noticias|novedades";

pub(super) const POLITE: &str = "por favor
        porfa|porfis|porfi|plis|oye|che|mila|ay|uf|buf|anda|y|entonces|ahora
        puedes|podes|!podés|podrias|puede|podria ~ por? favor?";

pub(super) const REMINDS: &str = "recuerdame|recordame|recuerdamelo|avisame|recuerdeme
        recordatorio|alarma|aviso ~ de|para|que
        no ~ me ~ dejes ~ olvidar";

pub(super) const DECLINES: &str = "lamentablemente|desgraciadamente|imposible
        por ~ desgracia
        solo ~ {tu}? ~ puedes|!podés|podes|{tu}
        puedes|!podés|podes|podrias|puede|tendrias|tendras|deberias ~ que? ~ decirle|decirselo|llamar|llamarle|llamarlo|escribirle|escribir|enviar|enviarlo|enviarselo|mandar|mandarle|mandarlo|usar|abrir|poner|ponerla|ponerlo|programar|programarlo|hacerlo|copiar|copiarlo|pedirle|borrar|borrarlo|borrarla|quitar|avisar|avisarle|configurar|activar|pedirmelo
        necesito|necesitaria|faltaria|falta|haria ~ saber|el|la|que|me|falta|un|una|tu
        me ~ falta
        dime|decime|pasame|mandame|dame|confirmame ~ a|que|cuando|cual|quien|el|la|los|las|si|como|cuanto|donde
        si ~ me ~ dices|das|confirmas|pasas|cuentas|decis|!decís
        confirmas|confirmes|confirme|confirma|confirmar|confirmarlo
        te ~ ayudo|ayudaria
        puedo ~ ayudarte|ayudar|redactar|escribirte
        tendria|!tendría|podria|!podría ~ que? ~ _
        aqui|ahi ~ tienes|va|van|tenes ~ .. texto|mensaje|borrador|propuesta|version";

pub(super) const ASKS_BACK: &str = "que|!qué|cual|cuando|!cuándo|quien|!quién|cuanto|!cuánto|donde ~ hora|dia|fecha|numero|direccion|correo|mensaje|texto|nombre|quieres|queres|seria|sería|es|digo|pongo
        a|para|con ~ quien|!quién|cual|!qué|cuando|!cuándo
        quieres|queres|!querés|quiere|prefieres|preferis|te|gustaria|parece|lo|la ~ que|gustaria|parece|hago|guardo|borro|mando|confirmas
        te ~ refieres|referis
        seguro|segura|confirmas
        cual|!cuál|cuales|!cuáles ~ de|quito|borro|quieres|queres|es|dejo|cambio|cancelo|quitas|prefieres|muevo|digo ~ _?
        ^ _? el|la|los|las|solo|a|al ~ .. o ~ el|la|los|las|solo|a|al|todo ~ _";

pub(super) const ASSENTS: &str = "^ con ~ mucho ~ gusto ~ $
        ^ con ~ gusto ~ $
        ^ encantada|encantado ~ de? ~ ayudar|ayudarte|hacerlo? ~ $
        ^ buena|gran ~ idea|pregunta ~ $
        ^ solo|una ~ una? ~ cosa|pregunta|duda ~ $
        ^ faltaria|!faltaría ~ mas ~ $";

pub(super) const WRAPS_UP: &str = "algo ~ mas|!más|otro
        alguna ~ otra|cosa ~ cosa? ~ _?
        que ~ mas|!más
        necesitas ~ algo
        y ~ tu|vos";

pub(super) const SHRUGS: &str = "que ~ no ~ se|te|le|me|nos ~ _|-puede|-pueden|-puedo|-permite
        no ~ te|se|os ~ preocupes|preocupe|agobies|apures|olvida|olvide|pasa|pase|olvidara|!olvidará|te|vuelva|me
        no ~ pasa|hay|importa|es ~ nada|problema|drama|nadie|de|por|para|necesario|falta
        no ~ me? ~ olvido|olvidare|!olvidaré|olvidas|tendras|!tendrás|tienes|tenes|!tenés|volvere|!volveré|volvera|!volverá|hace|queda|quedo|!quedó|figura|consta|aparece|existe|va|vas|vuelve
        sin ~ problema|falta|problemas|drama|duda|agobios|prisa
        ya ~ no ~ .. nada|nadie
        ya ~ no
        ni|sin ~ _|-acceso|-eso|-hora|-poder|-saber|-fecha
        para|asi ~ que? ~ _? no
        nunca|jamas ~ {lo}? ~ oi|!oí|supe|existio|!existió|paso
        nunca|nadie|nada|jamas ~ mas|se|te|me|de|queda|podra|ha|paso|!pasó|hubiera";

pub(super) const ASKS_WHETHER: &str = "guardaste|anotaste|apuntaste|recordaste|registraste|enviaste|mandaste|pusiste|programaste|borraste|eliminaste|olvidaste|creaste|avisaste
        has ~ {lo}? ~ guardado|anotado|apuntado|registrado|enviado|mandado|puesto|programado|borrado|eliminado|olvidado|creado|avisado
        te acuerdas
        recuerdas|sabes|tienes ~ mi|mis|que|cual|cuando|lo|el|la
        cual|cuando|cuales es|son|era|fue|eran ~ mi|mis|el|la
        que ~ sabes|recuerdas|guardaste|tienes
        !está|!quedó
        ^ esta|quedo ~ {keeper}|{sender}|{goner}|{setter}|mi|tu|el|la|lo";

pub(super) const ASKS_DRAFT: &str = "borrador
        haz|hazme|inventa|inventame|dame|quiero .. tuit|tweet|post|caption|eslogan|brindis|discurso
        haz|hazlo|hazla|ponlo|dejalo ~ mas|en
        escribe|escribeme|redacta|redactame|traduce|traduceme|traducir|corrige|corrigeme|reescribe|mejora|revisa|resume|redactar|traduccion
        como ~ se? ~ dice|digo|dirias|escribo|respondo|contesto
        que ~ le? ~ digo|escribo|respondo|contesto|pongo
        cuento|poema|historia|carta|dialogo|mensaje|texto|correo ~ sobre|para|de|a|que|diciendo";

pub(super) const ASKS_TALE: &str = "escribe|escribeme|escribir|cuenta|cuentame|haz|hazme|hazlo|hazla|convierte|conviertelo|conviertela|inventa|sigue|continua|dame|quiero|compon|canta|transforma|termina|pasalo|ponlo|vuelvelo .. poema|cuento|chiste|historia|cancion|rima|rimas|verso|versos|haiku|fabula|soneto|relato|copla|novela|leyenda|verso
        ^ un? ~ poema|chiste|cuento|cancion|fabula|relato|soneto|haiku
        cuento|poema|relato|historia ~ corto|corta|breve|para|de|sobre
        haz ~ que ~ rime
        algo|dime|di|cuenta ~ algo? ~ gracioso|chistoso|divertido|comico
        hazme|haceme|!hacé ~ me? ~ reir|!reír|sonreir
        sabes|tienes|conoces|otro|algun|!algún ~ un|!algún|algun? ~ chiste|chistes";

pub(super) const ASKS_TURNED: &str =
    "traduce|traduceme|traducime|traducir|traduccion|reescribe|parafrasea
        como ~ se ~ dice|!diría|diria";

pub(super) const MENTIONS: &str =
    "diferencia|significado|definicion|sinonimo|antonimo|plural|entre ~ entre|de ~ _
        la|el|una ~ palabra|verbo|expresion|termino|frase
        que|!qué ~ significa|quiere ~ decir? ~ _
        dice|escribe|pone|usa ~ _ .. o ~ _
        cual|!cuál|como|!cómo ~ {be}|es|se ~ bien|correcto|correcta|mejor|dice|escribe";

pub(super) const ASKS_SHOWN: &str = "resume|!resumí|resumeme|resumime|resumen|explica|!explicá|explicame|traduce|!traducí|traduceme|acorta|simplifica|sintetiza
        que|!qué ~ {lo}? ~ dice|pone|significa|hay|quiere|es ~ _?";

pub(super) const BEFELL: &str = "me|nos ~ *aron|*ieron|*eron|*ó|!hizo|!hicieron|!puso";

pub(super) const OF_BRIEF: &str = "{brief} ~ de|por|del? ~ {article}? ~ {daily}
        {brief} ~ {daily}
        briefing|brief";
