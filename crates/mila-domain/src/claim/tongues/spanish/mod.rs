//! Spanish.

mod asks;
mod did;
mod hints;
mod is;
mod will;

use super::Tables;

const CLASSES: &[(&str, &str)] = &[
    ("lo", "lo|la|los|las|le|les|se|te|me|os|nos"),
    ("he", "he|hemos|habia|acabo"),
    // To put it at another time, as it is asked for in one word.
    (
        "move_it",
        "pasalo|pasala|pasamelo|pasamela|muevelo|muevela|muevemelo|movelo|movela|cambialo|cambiala|cambiamelo|adelantalo|adelantala|atrasalo|atrasala|retrasalo|retrasala|aplazalo|aplazala|posponlo|posponla|correlo|correla|ponlo|ponla|ponmelo|ponmela|dejalo|dejala|dejamelo|dejamela|programalo|programala|repitelo",
    ),
    (
        "timer",
        "recordatorio|recordatorios|alarma|alarmas|temporizador|temporizadores|aviso|avisos|notificacion|notificaciones|alerta|alertas|cronometro|despertador|despertadores",
    ),
    ("calendar", "calendario|agenda"),
    ("brief", "resumen|resumenes|informe|boletin|parte|noticiario|repaso|digest"),
    (
        "daily",
        "matutino|matutinos|manana|mananas|matinal|diario|diaria|nocturno|semanal|vespertino|mananero|dia|noche",
    ),
    // What is done to a reminder that there is: by Mila, and as it then is.
    (
        "halting",
        "!pospuse|!aplacé|!salté|!omití|!silencié|!desactivé|!apagué|!pausé|!paré|!detuve|!suspendí|!reactivé|!reanudé|!retrasé|!reprogramé|!frené|!corté|pospuse|detuve",
    ),
    (
        "halted",
        "saltado|saltada|saltados|saltadas|omitido|omitida|pospuesto|pospuesta|pospuestos|aplazado|aplazada|silenciado|silenciada|silenciados|desactivado|desactivada|desactivados|apagado|apagada|pausado|pausada|parado|parada|detenido|detenida|suspendido|suspendida|reactivado|reactivada|reanudado|reanudada|retrasado|retrasada|reprogramado|reprogramada|frenado",
    ),
    (
        "youtold",
        "dijiste|contaste|pediste|mencionaste|comentaste|escribiste|mandaste|pasaste|explicaste|corregiste|preguntaste|avisaste",
    ),
    (
        "date",
        "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|lunes|martes|miercoles|jueves|viernes|sabado|domingo|verano|invierno|otono|primavera|1*|2*|3*|4*|5*|6*|7*|8*|9*|principios|finales",
    ),
    (
        "soon",
        "!llamo|!escribo|escribo|!mando|!envío|!aviso|pego|doy|pregunto|!despierto|despierto|recuerdo|hecho|echo|saludo|deseo|felicito|busco|molesto|hablo|marco|timbro|notifico|escribimos|lanzo|suelto",
    ),
    (
        "later",
        "!escribiré|!llamaré|!contactaré|!mandaré|!enviaré|!pegaré|!daré|!preguntaré|!despertaré|!recordaré|!avisaré|!echaré|!hablaré|!desearé|!felicitaré|!molestaré|!buscaré|!notificaré|escribire|llamare|preguntare|avisare|recordare|hablare|mandare|enviare",
    ),
    (
        "hour",
        "1*|2*|3*|4*|5*|6*|7*|8*|9*|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|media|{day}|{when}",
    ),
    (
        "when",
        "manana|luego|hora|horas|minutos|minuto|noche|tarde|temprano|tempranito|lunes|martes|miercoles|jueves|viernes|sabado|sabados|domingo|domingos|dia|dias|semana|semanas|cada|todos|todas|antes|rato|ratito|mes|meses|mediodia|cuando|semanalmente|diariamente|pasado|vispera|anterior",
    ),
    ("day", "lunes|martes|miercoles|jueves|viernes|sabado|domingo"),
    ("tu", "tu|vos|usted|ustedes"),
    // What is asked for is words, or nothing that is done.
    (
        "idle_order",
        "dame|dime|decime|explicame|ayudame|cuentame|contame|ensename|traduceme|traducime|hablame|recomiendame|recomendame|sugiereme|muestrame|mostrame|escribeme|escribime|llamame|hazme|haceme|resumeme|resumime|corrigeme|pasame|hazlo|hazla|ponlo|ponla|dale|vale|dilo|dila|traducelo|explicalo|explicamelo|resumelo|acortalo|corrigelo|mejoralo|cambialo|reescribelo|repitelo|describeme|buscame|dejame|perdoname|disculpame|creeme|mirame|escuchame|esperame|avisame|recuerdame|recordame|despiertame|sale|cale|chale|hola|ola|sala|mala|bala|cola|escuela|abuela|novela|tela|vela|estela|pelo|cielo|hielo|suelo|modelo|abuelo|paralelo|regalo|malo|palo|halo|pasalo|ajustame|zapatilla|infórmame|preguntame|propon*",
    ),
    (
        "please_tell",
        "dile|decile|diles|deciles|diselo|avisale|avisales|mandale|mandales|mandaselo|enviale|enviales|enviaselo|escribele|escribile|escribeles|escribiles|llamalo|llamala|llamale|preguntale|preguntales|cuentale|contale|cuentales|pasale|pasales|pasaselo|reenviale|reenviaselo|reenvialo|contestale|respondele|felicitalo|felicitala|invitalo|invitala|pidele|pedile|pidelo|confirmale|hazle|hacele|comunicale|notificale|informale|recuerdale|recordale|transmitele|dales|deseale|agradecele",
    ),
    // Mila did it, by the ending of the verb; will do it; does it now.
    (
        "yo_did",
        "*é|*í|-!esté|-!dé|-!pié|-!olé|-!rubí|-!allí|-*aré|-*eré|-*iré|-!qué|-!sé|-!café|-!así|-!ahí|-!aquí|-!allí|-!sí|-!té|-!porqué|-!bebé|-!puré|-!comité|-!mí|-!por|-!caí|-!pensé|-!creí|-!entendí|-!quise|-!vi|-!leí|-!encontré|-!busqué|-!olvidé|-!equivoqué|-!confundí|-!conté|-!calculé|-!traduje|-!acorté|-!corregí|-!quité|-!cambié|-!añadí|-!agregué|-!escribí|-!resumí|-!ordené|-!reescribí|-!elegí|-!usé|-!supuse|-!comparé|-!revisé|-!miré|-!consulté|-!noté|-!mencioné|-!expliqué|-!respondí|-!entendí|-!sentí|-!aprendí|-!viví|-!nací|-!dejé|-!puse|-!hice|-!me|-!ahí|-!además|-!perdí|-!intenté|-!ajusté|-!adapté|-!dividí|-!separé|-!reduje|-!convertí|-!pasé|-!moví|-!eliminé|-!borré|-!expresé|-!preparé|-!marqué|-!señalé|-!ay|-!jamás|-!colibrí|-!josé|-!ojalá",
    ),
    (
        "yo_will",
        "*aré|*eré|*iré|!diré|!haré|!pondré|!tendré|-!seré|-!estaré|-!intentaré|-!trataré|-!explicaré|-!ayudaré|-!daré|-!necesitaré|-!usaré|-!empezaré|-!procuraré|-!evitaré|-!esperaré",
    ),
    (
        "idle_o",
        "todo|solo|!sólo|como|pero|cuando|creo|pienso|supongo|recomiendo|sugiero|tengo|puedo|quiero|digo|veo|luego|tiempo|mucho|poco|espero|entiendo|prefiero|lo|no|yo|ultimo|punto|sueno|medio|minuto|menos|tanto|justo|aproximado|cierro|deseo|mejor|otro|sino|bueno|claro|primero|segundo|domingo|almuerzo|desayuno|metro|vuelo",
    ),
    (
        "telling",
        "digo|comento|tiro|lanzo|mando|!mando|envio|!envío|!aviso|aviso|escribo|cuento|paso|hago|pido|llamo|reenvio|!reenvío|comunico|notifico|informo|pregunto|contesto|respondo|transmito|hago|dejo|confirmo|felicito|invito|contacto|traslado|suelto|chivo|echo",
    ),
    (
        "thing",
        "{paper}|numero|direccion|codigo|enlace|archivo|propuesta|tarjeta|hora|cambio|lugar|detalles|datos|instrucciones|noticia|noticias|disculpa|presupuesto",
    ),
    (
        "handles",
        "arreglo|resuelvo|cancelo|gestiono|hablo|trato|consulto|coordino|negocio|ajusto|acuerdo|confirmo|cierro|tramito|traslado|reenvio|!reenvío|escribo|llamo|aviso|!aviso",
    ),
    (
        "to_tell",
        "decirle|decirles|decirselo|avisar|avisarle|avisarles|mandarle|mandarles|mandar|enviar|enviarle|enviarles|escribirle|escribirles|escribir|llamar|llamarle|llamarlo|llamarla|contarle|contarles|pasarle|pasarles|pedirle|pedirles|preguntarle|preguntarles|reenviar|reenviarle|comunicarle|comunicar|comentarle|dirigirme|reportar|reportarlo|trasladar|trasladarle|notificar|informar|informarle|contactar|hablar|felicitar|invitar|responderle|contestarle|confirmarle|entrar|llegar",
    ),
    (
        "dropped",
        "!borré|!eliminé|!suprimí|!quité|!saqué|!taché|!limpié|!vacié|!retiré|!tiré|!olvidé|!descarté|!deseché|!desterré|!arranqué|borrado|eliminado|suprimido|quitado|sacado|tachado|limpiado|vaciado|retirado|tirado|olvidado|descartado|desechado|desterrado",
    ),
    (
        "dropping",
        "borrando|borrandolo|borrandola|eliminando|eliminandolo|eliminandola|quitando|quitandolo|quitandola|sacando|sacandolo|tachando|tachandolo|limpiando|vaciando|retirando|olvidando|suprimiendo|tirando",
    ),
    (
        "edited",
        "agregado|agregada|agregados|anadido|anadida|anadidos|incluido|incluida|actualizado|actualizada|actualizados|actualizadas|cambiado|cambiada|corregido|corregida|modificado|modificada|incorporado|incorporada|metido|metida|puesto|puesta|sumado|sumada|rectificado|rectificada",
    ),
    (
        "goods",
        "pizza|comida|taxi|uber|flores|ramo|compra|cena|almuerzo|sushi|entradas|entrada|libro|libros|cafe|pastel|tarta|hamburguesa|hamburguesas|regalo|mesa|vuelo|hotel|habitacion|medicina|pedido|billetes|boletos|zapatos",
    ),
    (
        "bought",
        "pedido|pedida|pedidos|pedidas|encargado|encargada|comprado|comprada|pagado|pagada|ordenado|ordenada|realizado|realizada",
    ),
    (
        "store",
        "{memory}|notita|chuleta|fichero|cerebro|cabecita|coco|libro|baul|caja|archivador|sistema|disco|corazon|bolsillo|lado|sitio|gustos|lo|dia|alma|cajon",
    ),
    (
        "memory",
        "memoria|memorias|notas|perfil|registro|registros|preferencias|contactos|archivo|ficha|datos|lista|listas|cabeza|mente|apuntes|libreta|cuaderno|base|detalles|hechos|informacion|expediente|carpeta",
    ),
    ("it", "lo|la|los|las|eso|esto|todo|toda|ello|\""),
    (
        "keeper",
        "guardado|guardada|guardados|guardadas|anotado|anotada|anotados|anotadas|apuntado|apuntada|apuntados|apuntadas|registrado|registrada|registrados|registradas|almacenado|almacenada|memorizado|memorizada|grabado|grabada|archivado|archivada|archivados|guardadito|guardadita|anotadito|anotadita|apuntadito|guardadisimo|anotadisimo|apuntadisimo|apuntadisima|registradito|fichado|tatuado|blindado|memorizados|salvado|quitadito",
    ),
    (
        "sender",
        "enviado|enviada|enviados|enviadas|mandado|mandada|mandados|mandadas|reenviado|reenviada|entregado|entregada|remitido",
    ),
    (
        "goner",
        "borrado|borrada|borrados|borradas|eliminado|eliminada|eliminados|eliminadas|olvidado|olvidada|olvidados|suprimido|suprimida|eliminadisimo|olvidadisimo|quitado|quitada|quitados|tachado|tachada|sacado|sacada|retirado|retirada",
    ),
    (
        "setter",
        "puesto|puesta|programado|programada|configurado|configurada|creado|creada|activado|activada|agendado|agendada|establecido|establecida|fijado|fijada|listo|lista|cancelado|cancelada|preparado|preparada|puestos|puestas|programados|programadas|configurados|creados|creadas|activados|activadas|agendados|agendadas|listos|listas|cancelados|canceladas|activo|activa|activos|activas|iniciado|iniciada|corriendo|funcionando|andando|lanzado|anadido|agregado|apartado|reservado|reservada|concertado|concertada|confirmado|confirmada|resuelto|resuelta|encargado|encargada|pospuesto|pospuesta|apagado|apagada|fijo|fija|movido|movida|aplazado|aplazada",
    ),
    (
        "paper",
        "{message}|factura|formulario|solicitud|reclamacion|queja|informe|archivo|documento|aviso|recado|justificante|baja|peticion|ficha|pdf|foto|fotos|contrato|presupuesto|incidencia|incidente|ticket",
    ),
    ("third", "{who}|@|-{day}|-whatsapp|-google|-gmail|-telegram|-ingles|-espanol"),
    (
        "message",
        "mensaje|mensajes|correo|correos|email|mail|sms|invitacion|invitaciones|carta|nota|respuesta|whatsapp|felicitacion|felicitaciones|saludo|saludos",
    ),
    (
        "article",
        "el|la|los|las|un|una|tu|tus|su|sus|mi|mis|otro|otra|ese|esa|esos|esas|aquel|aquella",
    ),
    (
        "be",
        "esta|estan|queda|quedan|quedo|!quedó|quedaron|ha|han|fue|fueron|es|son|sido|estaba|!está|!están",
    ),
    ("isnow", "esta|estan|queda|quedan|quedo|!quedó|quedaron|ha|han|sido|!está|!están|ya|fueron"),
    ("list", "lista|listas|carrito|cesta|cola"),
    (
        "who",
        "jefe|jefa|madre|mama|padre|papa|mujer|marido|esposa|esposo|pareja|hermana|hermano|hijo|hija|amigo|amiga|amigos|equipo|medico|dentista|casero|casera|abogado|abogada|banco|oficina|escuela|profesor|profesora|grupo|familia|padres|colega|vecino|vecina|cliente|novia|novio|tia|tio|prima|primo|abuela|abuelo|companero|companera|secretaria",
    ),
    ("arrived", "!llegó|llegaron|llegado"),
    ("got", "!recibió|recibieron|recibido|tiene|tienen"),
    ("yousent", "mandaste|enviaste|escribiste|has|mandaron|dejaste"),
    (
        "data",
        "nombre|direccion|edad|numero|telefono|cumpleanos|ciudad|talla|fecha|apellido|apodo|aniversario|alergia",
    ),
    (
        "wrong",
        "!equivoqué|equivoque|equivocado|equivocada|!confundí|confundi|perdon|correccion|realidad|quise|!quería",
    ),
    (
        "fixed",
        "corregido|corregida|rectificado|rectificada|enmendado|enmendada|arreglado|arreglada",
    ),
    (
        "program",
        "whatsapp|telegram|signal|instagram|facebook|messenger|gmail|outlook|slack|teams|icloud|google|iphone|android|app|twitter|discord|snapchat|skype|zoom",
    ),
];

pub(super) const TABLES: Tables = Tables {
    fillers: "ya tambien ahora acabo de simplemente perfectamente correctamente bien asi listo hecho claro si \
        vale perfecto perfecta genial ok okay por supuesto mismo misma mila gracias entonces justo pues \
        oficialmente completamente permanentemente siempre aqui ahi entendido anda venga muy bueno exitosamente \
        todavia aun sin problema de acuerdo automaticamente",
    not: "no nunca jamas nada ningun ninguna ninguno nadie sin tampoco imposible ni",
    thought: "podria !podría podrian !podrían podriamos deberia !debería haria !haría habria !habría podrias !podrías deberias !deberías diria !diría \
        cambiaria !cambiaría borraria !borraría guardaria !guardaría pondria !pondría mandaria !mandaría seria !sería quedaria !quedaría \
        escribiria !escribiría contaria !contaría esperaria !esperaría avisaria !avisaría llamaria !llamaría",
    naught: "nada nadie ningun ninguna ninguno",
    prefixes: "",
    classes: CLASSES,
    did: did::DID,
    is: is::IS,
    will: will::WILL,
    acts: hints::ACTS,
    hints: hints::HINTS,
    done: "^ hecho ~ $
        ^ listo ~ $
        ^ lista ~ $
        ya ~ esta|!está ~ hecho|listo|$
        esta|!está|queda|todo ~ hecho|listo ~ $
        ^ todo listo
        lo ~ {he} ~ hecho
        cuenta con ello|eso
        dalo por hecho
        asi lo !haré|hare
        ya lo hice
        ^ {edited}|{bought}|{setter}|{goner} ~ $
        _ ~ {be} ~ {be}? ~ {goner}|{edited}|{bought} ~ de ~ la ~ lista
        _ ~ {be} ~ {be}? ~ {goner}|{edited}|{bought} ~ $
        lo|la|los|las !cambié|!actualicé|!corregí|!quité|!saqué|!pedí|!compré|!reservé|!pagué|!añadí|!agregué|!taché|cambie|actualice|quite
        lo|la|los|las ~ {he} ~ {edited}|{bought}|{goner}|{setter}
        ya ~ {be} ~ $
        ya ~ lo ~ sabe|saben|tiene|tienen|recibio
        ^ hechisimo|hecho
        ^ dejamelo|dejalo ~ a|en ~ mi|mis|conmigo
        ^ yo me ~ encargo|ocupo
        ^ me ~ encargo|ocupo
        _ ~ {be}|va|van ~ en ~ la|tu|nuestra ~ {list}
        ^ {fixed} ~ $
        lo|la|los|las ~ {he}? ~ !corregí|!rectifiqué|corregi|{fixed}
        {he} ~ {fixed} ~ $
        ^ !corregí|!rectifiqué|corregi ~ {article} ~ {data}
        ya ~ lo|la ~ !recibió|recibieron
        le|les ~ ha|han? ~ {arrived} ~ $
        _ ~ {got} ~ tu|el|la ~ {message}|aviso|recado",
    talk: "una|un|cualquier ~ {timer} ~ {setter}|{keeper} ~ en|con|por|no|se ~ _
        logro|victoria|triunfo|exito|gol|punto|puntos|medalla|derrota|empate|tanto ~ _? {keeper}
        guardar|guarda|guardado ~ silencio|relacion|cama|reposo|secreto
        guardado|guardada ~ silencio|relacion|cama|reposo|por
        {sender} ~ por
        {sender} ~ desde
        guardo ~ silencio
        anotado|anote|!anoté|apuntado ~ un|dos|tres|el|varios .. gol|goles|punto|puntos
        {goner} ~ por
        {dropped}|{sender}|{keeper} ~ por ~ {article}|@|alguien
        !recordaré|recordare .. como
        te recuerdo ~ que
        pedido ~ .. enviado|entregado|despachado
        recordado|recordada|recordados|conocido ~ como|por|con
        {he}? {edited}|!cambié|!añadí|!agregué|!corregí|!actualicé .. texto|receta|borrador|parrafo|frase|frases|tono|titulo|codigo|redaccion|ensayo|plan|ingredientes|coma|tilde|tildes
        {he} ~ pedido ~ perdon|disculpas|ayuda
        !pedí ~ perdon|disculpas|ayuda
        he ~ eliminado|borrado|quitado .. parrafo|palabra|palabras|frase|frases|coma|comas|linea|lineas|seccion|oracion|repeticion|repeticiones
        !eliminé|!borré|!quité .. parrafo|palabra|palabras|frase|frases|coma|comas|linea|lineas|seccion|oracion|repeticion|repeticiones
        creo que
        manda|envia|pega|mandame|enviame .. y ~ _
        lo ~ que ~ me ~ pidas|digas|cuentes ** *aré|*eré|*iré
        te ~ pregunto ~ algo|una|otra|antes|porque|para|por
        dime|decime|confirmame|cuentame|contame|elige|escoge|saber|falta ~ con|a|para|de|en? ~ !cuánto|cuanto|!cuándo|cuando|!qué|que|!cuál|cual|!dónde|donde|!cómo|como|si|quien ~ .. te|os|le|les|lo|la|*o ~ _
        con|en|a|por|de ~ el|la|los|las ~ que|cual|cuales ~ te|os|le|les|yo? ~ _
        no|nada|ningun|ninguna ~ _? ~ se|{be} ~ ha|{be}? ~ {keeper}|{setter}|{sender}|{goner}|!guardó|!envió|!borró|!programó
        mientras ~ no? ** , queda|sigue|!guardo|conservo|{be}
        {halted} ~ por|de ~ el|la|los|tu
        dime|decime|dame|pasame|mandame|cuentame|contame ** , y ~ {lo}? ~ _
        he ~ anotado|apuntado .. errores|error|texto|faltas
        se me ~ olvido|!olvidó|ha|olvidaba
        me ~ {he} olvidado
        {lo} dejo claro
        creo|puesto|puse .. ejemplo
        que|!qué|todo|nada|algo ~ {be} ~ en ~ {article}
        que|!qué|todo|nada|algo ~ hay|tienes ~ en ~ {article}
        {got}|{arrived} .. que ~ {lo}? ~ {lo}? ~ {yousent}
        {message}|foto|fotos ~ que ~ {lo}? ~ {lo}? ~ {yousent} .. {arrived}|{got}
        quiza|quizas|seguro|seguramente|probablemente|igual|supongo|ojala .. {got}|{arrived}
        comprueba|verifica|revisa|mira|asegurate ~ de? ~ que|si .. en ~ {article}
        me ~ quedo ~ con ~ que ~ es|fue|hay|son|era
        lista ~ de ~ publicaciones|espera|invitados|candidatos|especies|finalistas|ganadores
        me ~ quedo ~ con ~ que ~ lo ~ _",
    ifs: "si salvo suponiendo imagina imaginemos supongamos ojala aunque",
    whens: "cuando despues antes hasta apenas mientras como despues-de una-vez vez",
    nows: "ahora",
    offers: "quieres|quiere|quisieras|prefieres|deseas|gustaria|gusta|parece|apetece|confirmas|confirmes|confirme|confirma|dices|digas|pides|pidas|acuerdo|des|das|mandes|envies|cuentes|dame|permites|pudiera|tuviera|fuera|puedo",
    questions: "quieres quiere te-gustaria prefieres deseas puedo debo deberia lo-guardo te-parece que cual como \
        cuando donde quien cuanto por acaso seguro he necesitas gustaria",
    by_order: false,
    reported: "dijiste|dices|dice|dijo|pides|pediste|crees|pensabas|decias que|me|yo?
        segun|como
        dice|decir|diga|escribe|pone que?
        asegurate|asegurese|comprueba|compruebe|verifica|verifique|revisa|confirma|mira ~ de? que|si? {article}?
        imagina|ejemplo|significa|supongamos que?
        otra|otro|destinatario|ellos|ella|el persona|lado|parte? ~ ve|vera|!verá|veran|nota|sabe|!sabrá ~ que {article}?",
    elsewhere: "gmail outlook telegram facebook instagram foto fotos imagen imagenes documento documentos descargas carpeta galeria icloud nube servidor \
        servidores app aplicacion whatsapp google iphone android telefono movil celular ordenador computadora \
        dispositivo ajustes navegador paquete partida progreso copia copias archivo archivos banco adjunto borrador \
        automaticamente videos video captura capturas",
    earlier: "ayer
        anteayer
        ya
        antes|anteriormente|previamente
        hace
        pasado|pasada
        cuando me|lo|la|te|hablamos
        apenas|cuanto ~ {lo}? ~ {lo}? ~ {youtold}
        el otro dia
        la otra|primera vez
        en enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre
        el lunes|martes|miercoles|jueves|viernes|sabado|domingo",
    dated: "en|el|desde ~ pasado? ~ {date} ** , cuando|que|porque ~ {lo}? ~ {lo}? ~ {youtold}
        cuando ~ {lo}? ~ {lo}? ~ {youtold} ** , en|el ~ pasado? ~ {date}",
    since: "pasado|pasada|ayer|anteayer|hace|anoche ** {youtold} ** , y ~ asi? ~ {lo} ~ _
        {youtold} ** , pasado|pasada|ayer|anteayer|hace|anoche ** , y ~ asi? ~ {lo} ~ _
        desde ~ {date}|entonces|ese|aquel|que ~ {lo}? ~ {lo}? ~ _
        {youtold} ** , desde ~ entonces|ese|aquel|{date}
        {youtold} ** , ese|aquel ~ mismo? ~ dia
        {youtold} ** , esa|aquella ~ misma? ~ tarde|noche|semana
        ese|aquel|esa|aquella ~ mismo|misma ~ dia|tarde|noche ** , {youtold}",
    asks: asks::ASKS,
    orders: asks::ORDERS,
    requests: asks::REQUESTS,
    asks_words: asks::ASKS_WORDS,
    polite: asks::POLITE,
    reminds: asks::REMINDS,
    declines: asks::DECLINES,
    asks_back: asks::ASKS_BACK,
    assents: asks::ASSENTS,
    wraps_up: asks::WRAPS_UP,
    shrugs: asks::SHRUGS,
    asks_whether: asks::ASKS_WHETHER,
    drafts: "texto mensaje borrador correo carta nota respuesta version frase ejemplo traduccion poema cuento decir escribir \
        enviar mandar algo propuesta sugerencia asi dile escribe redaccion dialogo opcion",
    asks_tale: asks::ASKS_TALE,
    others: "tu el ella ellos ellas usted ustedes quien quienes alguien vosotros",
    mine: "",
    subjects: "he|hemos|acabo de?
        voy ~ a",
    ands: "y e tambien ademas",
    theirs: "si|cuando|apenas|despues|desde ~ que|de? ~ {lo}? ~ {lo}? !borró|!envió|!eliminó|!mandó|!guardó|!quitó|enviaste|mandaste|borraste|eliminaste|guardaste|quitaste|escribiste|toques|pulses|presiones|tocas|pulsas
        al ~ tocar|pulsar|presionar|hacer|enviar|borrar|confirmar",
    world: "ojala|!ojalá|esperemos
        espero|esperamos ~ $
        con ~ suerte
        en ~ {article}|una|esta|esa|este|ese ~ _? ~ pelicula|libro|novela|cuento|historia|serie|obra|cancion|poema|escena|biblia|articulo|juego|capitulo|leyenda
        ^ segun
        durante ~ la ~ guerra
        ^ de ~ acuerdo ~ con|al
        ^ conforme ~ a ~ _|-su|-tu|-lo",
    steps: "pulsa toca presiona clic selecciona elige desliza pulse toque oprime presione seleccione",
    facts: "numero numeros cumpleanos nombre apodo talla preferencia contrasena",
    closings: "saludos atentamente cordialmente abrazo abrazos besos un tuyo tuya cordiales afectuosamente",
    asks_draft: asks::ASKS_DRAFT,
    greetings: "hola querido querida estimado estimada buenos buenas buen",
    how_to: "{program} ** puedes|puede|pueden|!podrás|podras|se
        puedes|puede|pueden|!podrás ** {program}",
    things: "mensaje mensajes chat chats foto fotos video correo correos conversacion cuenta publicacion historia grupo \
        contacto archivo archivos llamada historial nota",
    advice: "pon|ponte|ponle|programa|programate|configura|activa|crea|usa|agrega|anade|poner|programar|ponga|utiliza .. {timer}|movil|telefono|celular|reloj|calendario|app",
    comes: "!recibirás recibiras !tendrás tendras",
    thus: "asi",
    from_mila: "mi mia yo mis conmigo",
    us: "yo me mi mis mio mia conmigo soy estoy tengo puedo quiero vivo te ti tu tus tuyo tuya contigo vos usted ustedes nos \
        nosotros nuestro nuestra mila",
    mentions: asks::MENTIONS,
    asks_turned: asks::ASKS_TURNED,
    asks_shown: asks::ASKS_SHOWN,
    of_brief: asks::OF_BRIEF,
    shapes: did::SHAPES,
    put_in: did::PUT_IN,
    befell: asks::BEFELL,
    orders_too: did::ORDERS_TOO,
    arrived: "{message}|aviso|recado .. le|les ~ ha|han? ~ {arrived} ~ a|al|$
        ya ~ le|les ~ ha|han? ~ {arrived} ~ a|al|tu|el|la ~ _? {message}|aviso|recado|{who}
        ya ~ {got} ~ tu|el|la|su ~ {message}|aviso|recado
        {message}|aviso|recado ~ ya? ~ {be} ~ en ~ {article}? ~ manos|poder|bandeja .. de|del
        {who}|@ ya ~ lo|la ~ !recibió|recibieron|tiene|tienen ~ $
        _|-tu|-vos ~ ya ~ lo|la|te|nos|le ~ sabe|saben|tiene|tienen|espera|esperan|!recibió
        _|-tu|-vos ~ ya ~ sabe|saben|tiene|tienen ~ que|tu|el|la|lo|los|donde|a
        _ ~ lo|la ~ sabe|saben|tiene|tienen ~ $|todo|ya|desde
        _|-que|-quien|-nadie|-tu|-vos ~ ya|!ya? ~ tiene|tienen|recibio|!recibió|recibieron|conoce|conocen|!tendrá ~ tu|el|la|las|los|todo|toda ~ _? {thing}|lo|baja|tu
        {paper}|{thing} ~ .. ya? ~ la|lo|las|los ~ tiene|tienen ~ _
        {paper} ~ .. salio|!salió|salieron|partio|!partió|volo|!voló|llego|!llegó|viaja|va|vuela|{sender}|entregada|presentada|presentado|tramitada|registrada ~ _|$
        {paper}|{thing} ~ .. aterrizo|!aterrizó|paso|!pasó|volaron|volo|!voló|viajan|viaja|va|van ~ a|en|al|de|camino|hacia ~ _",
};
