//! Spanish.

mod did;
mod is;
mod will;

use super::Tables;
use crate::claim::Deed;

const CLASSES: &[(&str, &str)] = &[
    ("lo", "lo|la|los|las|le|les|se|te|me|os|nos"),
    ("he", "he|hemos|habia|acabo"),
    (
        "timer",
        "recordatorio|recordatorios|alarma|alarmas|temporizador|temporizadores|aviso|avisos|notificacion|notificaciones|alerta|alertas|cronometro",
    ),
    ("calendar", "calendario|agenda"),
    (
        "when",
        "manana|luego|hora|horas|minutos|minuto|noche|tarde|temprano|tempranito|lunes|martes|miercoles|jueves|viernes|sabado|sabados|domingo|domingos|dia|dias|semana|semanas|cada|todos|todas|antes|rato|ratito|mes|meses|mediodia|cuando|semanalmente|diariamente|pasado|vispera|anterior",
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
        "puesto|puesta|programado|programada|configurado|configurada|creado|creada|activado|activada|agendado|agendada|establecido|establecida|fijado|fijada|listo|lista|cancelado|cancelada|preparado|preparada|puestos|puestas|programados|programadas|configurados|creados|creadas|activados|activadas|agendados|agendadas|listos|listas|cancelados|canceladas|activo|activa|activos|activas|iniciado|iniciada|corriendo|funcionando|andando|lanzado|anadido|agregado|apartado|reservado|reservada|concertado|concertada|confirmado|confirmada",
    ),
    (
        "message",
        "mensaje|mensajes|correo|correos|email|mail|sms|invitacion|invitaciones|carta|nota|respuesta|whatsapp|felicitacion|felicitaciones|saludo|saludos",
    ),
    ("article", "el|la|los|las|un|una|tu|tus|su|sus|mi|mis|otro|otra"),
    (
        "be",
        "esta|estan|queda|quedan|quedo|!quedó|quedaron|ha|han|fue|fueron|es|son|sido|estaba|!está|!están",
    ),
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
    naught: "nada nadie ningun ninguna ninguno",
    prefixes: "",
    classes: CLASSES,
    did: did::DID,
    is: is::IS,
    will: will::WILL,
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
    talk: "guardar|guarda|guardado ~ silencio|relacion|cama|reposo|secreto
        guardado|guardada ~ silencio|relacion|cama|reposo|por
        {sender} ~ por
        {sender} ~ desde
        guardo ~ silencio
        anotado|anote|!anoté|apuntado ~ un|dos|tres|el|varios .. gol|goles|punto|puntos
        {goner} ~ por
        !recordaré|recordare .. como
        te recuerdo ~ que
        pedido ~ .. enviado|entregado|despachado
        recordado|recordada|recordados|conocido ~ como|por|con
        {he}? {edited}|!cambié|!añadí|!agregué|!corregí|!actualicé .. texto|receta|borrador|parrafo|frase|frases|tono|titulo|codigo|redaccion|ensayo|plan|ingredientes|coma|tilde|tildes
        {he} ~ pedido ~ perdon|disculpas|ayuda|que
        !pedí ~ perdon|disculpas|ayuda|que
        he ~ eliminado|borrado|quitado .. parrafo|palabra|palabras|frase|frases|coma|comas|linea|lineas|seccion|oracion|repeticion|repeticiones
        !eliminé|!borré|!quité .. parrafo|palabra|palabras|frase|frases|coma|comas|linea|lineas|seccion|oracion|repeticion|repeticiones
        creo que
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
    elsewhere: "foto fotos imagen imagenes documento documentos descargas carpeta galeria drive icloud nube servidor \
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
        el otro dia
        la otra|primera vez
        en enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre
        el lunes|martes|miercoles|jueves|viernes|sabado|domingo",
    asks: &[
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
    ],
    asks_whether: "guardaste|anotaste|apuntaste|recordaste|registraste|enviaste|mandaste|pusiste|programaste|borraste|eliminaste|olvidaste|creaste|avisaste
        has ~ {lo}? ~ guardado|anotado|apuntado|registrado|enviado|mandado|puesto|programado|borrado|eliminado|olvidado|creado|avisado
        te acuerdas
        recuerdas|sabes|tienes ~ mi|mis|que|cual|cuando|lo|el|la
        cual|cuando|cuales es|son|era|fue|eran ~ mi|mis|el|la
        que ~ sabes|recuerdas|guardaste|tienes
        esta|!está|quedo|!quedó",
    drafts: "texto mensaje borrador correo carta nota respuesta version frase ejemplo traduccion poema cuento decir escribir \
        enviar mandar algo propuesta sugerencia asi dile escribe redaccion dialogo opcion",
    asks_tale: "escribe|escribeme|escribir|cuenta|cuentame|haz|hazme|hazlo|hazla|convierte|conviertelo|conviertela|inventa|sigue|continua|dame|quiero|compon|canta|transforma|termina|pasalo|ponlo|vuelvelo .. poema|cuento|historia|cancion|rima|rimas|verso|versos|haiku|fabula|soneto|relato|copla|novela|leyenda|verso
        ^ un? ~ poema|cuento|cancion|fabula|relato|soneto|haiku
        cuento|poema|relato|historia ~ corto|corta|breve|para|de|sobre
        haz ~ que ~ rime",
    others: "tu el ella ellos ellas usted ustedes quien quienes alguien vosotros",
    mine: "",
    subjects: "he|hemos|acabo de?
        voy ~ a",
    ands: "y e tambien ademas",
    theirs: "si|cuando|apenas|despues|desde ~ que|de? ~ {lo}? ~ {lo}? !borró|!envió|!eliminó|!mandó|!guardó|!quitó|enviaste|mandaste|borraste|eliminaste|guardaste|quitaste|escribiste|toques|pulses|presiones|tocas|pulsas
        al ~ tocar|pulsar|presionar|hacer|enviar|borrar|confirmar",
    world: "en ~ {article}|una|esta|esa|este|ese ~ _? ~ pelicula|libro|novela|cuento|historia|serie|obra|cancion|poema|escena|biblia|articulo|juego|capitulo|leyenda
        ^ segun
        ^ de ~ acuerdo ~ con|al
        ^ conforme ~ a",
    steps: "pulsa toca presiona clic selecciona elige desliza pulse toque oprime presione seleccione",
    facts: "numero numeros cumpleanos nombre apodo talla preferencia contrasena",
    closings: "saludos atentamente cordialmente abrazo abrazos besos un tuyo tuya cordiales afectuosamente",
    asks_draft: "borrador
        haz|hazlo|hazla|ponlo|dejalo ~ mas|en
        escribe|escribeme|redacta|redactame|traduce|traduceme|traducir|corrige|corrigeme|reescribe|mejora|revisa|resume|redactar|traduccion
        como ~ se? ~ dice|digo|dirias|escribo|respondo|contesto
        que ~ le? ~ digo|escribo|respondo|contesto|pongo
        cuento|poema|historia|carta|dialogo|mensaje|texto|correo ~ sobre|para|de|a|que|diciendo",
    greetings: "hola querido querida estimado estimada buenos buenas buen",
    how_to: "{program} ** puedes|puede|pueden|!podrás|podras|se
        puedes|puede|pueden|!podrás ** {program}",
    things: "mensaje mensajes chat chats foto fotos video correo correos conversacion cuenta publicacion historia grupo \
        contacto archivo archivos llamada historial nota",
    advice: "pon|ponte|ponle|programa|programate|configura|activa|crea|usa|agrega|anade|poner|programar|ponga|utiliza .. {timer}|movil|telefono|celular|reloj|calendario|app",
    comes: "!recibirás recibiras !tendrás tendras",
    thus: "asi",
    from_mila: "mi mia yo",
    arrived: "{message}|aviso|recado .. le|les ~ ha|han? ~ {arrived} ~ a|al|$
        ya ~ le|les ~ ha|han? ~ {arrived} ~ a|al|tu|el|la ~ _? {message}|aviso|recado|{who}
        ya ~ {got} ~ tu|el|la|su ~ {message}|aviso|recado
        {message}|aviso|recado ~ ya? ~ {be} ~ en ~ {article}? ~ manos|poder|bandeja .. de|del
        {who}|@ ya ~ lo|la ~ !recibió|recibieron|tiene|tienen ~ $",
};
