//! Spanish: what Mila will do.

use super::super::Patterns;
use crate::claim::Deed;

pub(super) const WILL: Patterns = &[
    (
        Deed::Saved,
        "!recordaré|recordare ~ {it}|que|tu|tus|esto|eso|el|la|los|las|siempre|todo|$|para|a
         lo|la|los|las !recordaré|recordare|!memorizaré|recordaremos
         !guardaré|!anotaré|!apuntaré|!registraré|!almacenaré|!memorizaré|!grabaré|!archivaré|guardare|anotare|apuntare|registrare|memorizare
         voy a ~ recordar|recordarlo|recordarla|guardar|guardarlo|guardarla|anotar|anotarlo|anotarla|apuntar|apuntarlo|apuntarla|registrar|registrarlo|memorizar|memorizarlo|grabarme
         {lo} voy a ~ recordar|guardar|anotar|apuntar|registrar|memorizar
         lo|la|los|las !tendré|tendre ~ en cuenta|presente|mente
         !tendré|tendre|tengo|mantendré|!mantendré ~ .. en ~ cuenta|mente
         !tendré|tendre ~ presente
         no ~ {lo}? ~ {lo}? ~ !olvidaré|olvidare|!olvidará|olvidara
         no ~ {lo}? ~ {lo}? ~ voy|va a ~ olvidar|olvidarlo
         no se me ~ olvida
         !tomo|!tomaré|tomare ~ {lo}? ~ nota
         me ~ lo|la|los ~ !apunto|!anoto|!guardo|!grabo|!apunto
         te|se? ~ lo|la|los|las ~ !guardo|!anoto|!apunto|!registro|recuerdo
         lo|la|los|las ~ !guardo|!anoto|!apunto|!registro|!memorizo|!dejo ~ {keeper}|$|en|para|ahora|como|ya
         !guardo|!anoto|!apunto ~ {article}|que|esto|eso|todo
         {lo}? ~ !dejo ~ {keeper}
         estoy ~ guardando|anotando|apuntando|registrando|memorizando|guardandolo|anotandolo
         lo|la estoy ~ guardando|anotando|apuntando|registrando
         !agregaré|!añadiré|!incluiré|!pondré|agregare .. {memory}|lista
         queda ~ en mi ~ {memory}
         ya lo se|!sé para la proxima
         me !acordaré|acordare|acordaremos
         me ~ voy ~ a ~ acordar|grabar|apuntar|guardar|quedar
         me ~ lo|la|los|las ~ quedo|grabo|!grabo|!apunto|!anoto|!guardo|tatuo|aprendo
         no ~ se ~ me ~ olvida|!olvidará|olvidara|escapa|!escapará|pasa|!pasará|pasara|va
         no ~ se ~ me ~ va ~ a
         lo|la|los|las ~ tendremos ~ en|presente
         siempre ~ !tendré|tendre
         !actualizaré|!cambiaré|!corregiré|actualizare ~ {article} ~ nombre|direccion|perfil|preferencia|preferencias|datos
         lo|la|los|las ~ conservo|custodio|atesoro|archivo
         queda|quedan ~ entre ~ mis",
    ),
    (
        Deed::Set,
        "te ~ lo|la|los|las? ~ !recordaré|recordare|recuerdo|!avisaré|avisare|!aviso|!despertaré|despertare|despierto|!notificaré|notificare|!alertaré
         te ~ voy a ~ recordar|avisar|despertar|notificar|escribir|llamar
         voy a ~ recordarte|recordartelo|avisarte|despertarte|notificarte
         !pondré|pondre|!programaré|!configuraré|!crearé|!activaré|!agendaré|agendare|!fijaré|pongo|!programo|!creo|!configuro|!activo .. {timer}|{calendar}
         voy a ~ poner|ponerte|programar|configurar|crear|activar|agendar|fijar .. {timer}|{calendar}
         voy a ~ agendar|agendarlo|programarlo
         {lo}? ~ !agendaré|!programaré|!agendo|!programo
         te ~ !escribiré|!llamaré|!contactaré|!diré|!mandaré|!enviaré .. manana|luego|tarde|cuando|hora|las|noche|lunes|martes|miercoles|jueves|viernes|sabado|domingo|proxima|dia|dias|minutos|horas|semana
         te|{lo} ~ !enviaré|!mandaré|!daré|!envío|!envio|!mando|enviare .. {timer}
         !recibirás|recibiras|!tendrás .. {timer}
         estoy ~ poniendo|programando|configurando|creando|activando .. {timer}|{calendar}
         me ~ !encargaré|encargare|encargo ~ de ~ recordarte|recordartelo|avisarte|recordarselo
         te|les|os|le|se|nos ~ lo|la|los|las? ~ !recordaré|!avisaré|!despertaré|!notificaré|!alertaré|recordaremos|avisaremos|recordare|avisare
         te|os ~ lo? ~ {soon} .. {when}
         te|os ~ lo? ~ {soon} .. a|en ~ las|la|una|unas|unos|media|diez|cinco|1*|2*|3*|4*|5*|6*|7*|8*|9*
         {when} .. te|os ~ lo? ~ {soon}|{later}
         a ~ las|la _ .. te|os ~ lo? ~ {soon}|{later}
         en ~ una|media|dos|diez|cinco|un|unos|unas|1*|2*|3* .. te|os ~ lo? ~ {soon}|{later}
         te|os ~ lo? ~ {later} .. {when}
         te|os ~ lo? ~ {later} .. a|en ~ las|la|una|unas|unos|media|diez|cinco
         te|os ~ pego|doy|echo|mando|!mando|lanzo|!daré|!pegaré|!echaré ~ un|una ~ grito|toque|timbrazo|llamada|aviso|empujoncito|recordatorio|telefonazo|silbidito|ping
         hablamos ~ en ~ una|media|dos|diez
         yo ~ te ~ lo? ~ !aviso|recuerdo|!despierto|despierto|!llamo
         asi|para ~ que? ~ puedo|poder|pueda? ~ recordarte|recordartelo|avisarte|despertarte
         asi|para ~ que? ~ puedo|poder|pueda? ~ preguntarte|escribirte|llamarte .. {when}
         asi ~ te|os ~ lo? ~ {soon}|{later} .. noche|dia|tarde
         {lo}? ~ !pospongo|!aplazo|!desactivo|!apago|!pauso|!saltaré|!pospondré|!apagaré|!desactivaré|!silenciaré|!pausaré|pospongo ~ $|la|el|los|las|hasta|para|por|a|ya|_
         me ~ lo|la|los|las ~ salto|!salto|!saltaré ~ _|$
         me ~ salto|!salto|!saltaré ~ la|el ~ .. {timer}|de|{hour}
         te ~ {lo}? ~ !llegará|llegara|llega|mando|!mando|!mandaré|!enviaré|paso ~ .. {brief} ~ .. {hour}|{daily}
         !recibirás|recibiras|!tendrás|tendras ~ .. {brief}",
    ),
    (
        Deed::Sent,
        "se ~ lo|la|los|las ~ !enviaré|enviare|!mandaré|mandare|!envío|!envio|!mando|!diré|dire|digo|!pasaré|!paso|!haré|!comunicaré|!reenvio|!reenviaré
         le|les ~ !enviaré|enviare|!mandaré|mandare|!diré|!avisaré|avisare|!escribiré|!llamaré|!informaré|!notificaré|!contaré|!envío|!envio|!mando|!aviso|escribo
         lo|la|los|las ~ !enviaré|!mandaré|!llamaré|!contactaré|!avisaré|!reenviaré|!invitaré|!envío|!envio|!mando|!llamo|!reenvio
         !enviaré|!mandaré|!reenviaré|!avisaré|!llamaré|!notificaré|!contactaré|!informaré|enviare|mandare ~ {article}|a|al|{it}|{message}
         voy a ~ enviar|enviarle|enviarlo|enviarselo|mandar|mandarle|mandarlo|mandarselo|avisar|avisarle|llamar|llamarlo|llamarla|escribirle|notificar|reenviar|reenviarlo|decirle|contactar
         {lo} ~ voy a ~ enviar|mandar|avisar|llamar|escribir|decir
         se|{lo} ~ lo? ~ voy a ~ enviar|mandar|decir
         estoy ~ enviando|mandando|reenviando|avisando|enviandole|mandandole|llamando
         {lo}? ~ !pediré|!encargaré|!compraré|!pagaré|!ordenaré|pedire|comprare ~ {article}|{goods}|$
         te ~ pido|encargo|compro|!encargo|!compro ~ {article}? ~ {goods}
         voy a ~ pedir|pedirte|encargar|comprar|comprarte|pagar|informar|informarle|contarle|preguntarle
         estoy ~ pidiendo|encargando|comprando|pagando
         !informaré|!avisaré|!preguntaré|!actualizaré ~ a|al",
    ),
    (
        Deed::Forgotten,
        "{lo}? ~ !borraré|borrare|!eliminaré|eliminare|!olvidaré|olvidare|!suprimiré|!borro|!elimino|!olvido
         voy a ~ borrar|borrarlo|borrarla|eliminar|eliminarlo|olvidar|olvidarlo|suprimir
         {lo} ~ voy a ~ borrar|eliminar|olvidar
         estoy ~ borrando|eliminando|olvidando|borrandolo
         !dejaré|dejare|!dejo de ~ recordar|recordarlo|guardar
         {lo}? ~ !quitaré|!sacaré|!tacharé|quitare .. lista|{memory}|$
         voy a ~ quitar|quitarlo|sacarlo|tacharlo|quitarla",
    ),
    // What will be known, and need not be told again.
    (
        Deed::Saved,
        "no ~ {lo}? ~ {lo}? ~ olvido|olvido|!olvidaré|olvidare
         no ~ {lo}? ~ tendras|!tendrás|tienes|tenes|!tenés|necesitas|hace|hara|!hará ~ que|falta? ~ que? ~ repetir*|recordar*|decir*|volver*|explicar*|contar*|lo|me
         desde|de|a ~ hoy|ahora|aqui|partir ~ en? ~ de? ~ ahora|hoy|adelante|aqui? ** todas|todos|mis|mi|siempre|solo|nada|te|ninguna|cada|*aré|*eré|*iré|ya|las|los|no|sin ~ _
         {yo_will} ~ .. en ~ cuenta|mente
         lo|la|los|las ~ {yo_will} ~ en|presente|siempre|para
         la ~ proxima|siguiente ~ vez? ~ ya? ~ {lo}? ~ !sabré|sabre|tendre|!tendré
         {lo} ~ estoy ~ guardando|anotando|apuntando|registrando|metiendo|anadiendo|agregando
         me|lo ~ lo|la|los? ~ guardo|anoto|apunto|grabo|registro|!apunto|!anoto|!guardo ~ _
         cuando|siempre ~ {lo}? ~ necesites|necesite|!necesités|quieras|haga .. me|pidemelo|pedimelo|preguntame|preguntas ~ lo|la|pide|pides|$|y|por
         lo|la ~ seguire|!seguiré ~ sabiendo|recordando|teniendo
         no ~ {lo}? ~ vas ~ a ~ tener ~ que
         no ~ te ~ !volveré|volvere ~ a ~ sugerir|recomendar|proponer|ofrecer
         en ~ adelante ~ .. mis|mi|todas|todos|te|solo|*aré|*eré|*iré
         mis ~ respuestas|sugerencias|recomendaciones|recetas|propuestas ~ seran|!serán|van|iran|!irán
         en ~ mis ~ respuestas|sugerencias|recomendaciones|recetas|propuestas
         todas|todos ~ .. !próximas|proximas|proximos|futuras|siguientes ~ _ ~ seran|!serán|iran|van
         !dejaré|dejare|!evitaré|evitare|!quitaré ~ .. fuera|de|en ~ .. recetas|sugerencias|menus|recomendaciones
         prometo ~ acordarme|recordarlo|recordarla|recordar|no ~ _?
         cuando|siempre ~ lo|la? ~ necesites|quieras|haga ** preguntame|pidemelo|pidemela|pedimelo|preguntas|pides
         !podrás|podras ~ preguntarme
         !tendrás|tendras ~ .. listo|lista ~ cuando
         si ~ te ~ quedas ~ en ~ blanco ** _
         si ~ te|se|lo ~ quedas|olvidas|olvida|olvidara|pierdes ** preguntame|aqui|pregunta|me|yo
         ningun|ninguna|ni|cada|todos|todo ~ .. menu|receta|plan|sugerencia|lista ~ que ~ te
         menu|menus|receta|recetas|sugerencia|plan|lista|listas|idea ~ que ~ te|os ~ *e|*a|*é ~ _?
         cero|ni|ningun|ninguna|sin ~ .. en ~ tus ~ listas|menus|recetas|planes
         desde|de|a ~ hoy|ahora|ya|aqui ** ni ~ una
         te ~ lo|la|los|las ~ sostengo|sujeto|cuido|guardo|aguanto ~ hasta|_
         que ~ te ~ llevo|guardo|cuido
         eso|no ~ no? ~ se ~ me ~ pierde|!perderá
         se ~ queda ~ el ~ nombre
         tu ~ ficha|perfil ~ ya? ~ dice|pone|muestra
         asi ~ que? ~ .. mis ~ recomendaciones|sugerencias|recetas|propuestas|ideas",
    ),
    // Mila will be heard of, or something rings.
    (
        Deed::Set,
        "te|os ~ va|van ~ a ~ llegar|sonar|entrar|saltar|caer ~ .. mio|mia|{timer}|mensajito|mensaje|toque|de
         te|os ~ !llegará|llegara|llega|!saltará|salta|!sonará|suena|!caerá ~ .. mio|mia|{timer}|mensajito|toque
         {timer}|mensajito|mensaje|toque|empujoncito ~ mio|mia ~ _
         voy ~ a ~ estar|darte|perseguirte|insistirte|escribirte|llamarte|despertarte|avisarte|recordarte|tocarte|molestarte|sacarte ~ .. {hour}|hasta|encima|la|*ndote
         voy ~ a ~ estar .. *ndote
         !estaré|estare ~ .. *ndote
         {hour} ~ .. te|os ~ _ ~ toque|grito|aviso|lata|brasa|bola
         te|os ~ doy|!daré|pego|echo|pondre|pongo|!pondré ~ .. toque|grito|aviso|lata|brasa|{timer}
         {hour} .. te|os ~ *aré|*eré|*iré|*o|-*ado|-*ido ~ _
         a ~ las ~ _ ~ *o|-*ado|-*ido|-{idle_o} ~ a? ~ _
         {hour} ~ .. de ~ mi ~ parte
         {hour} ~ .. mio|mia ~ $
         !sabrás|sabras|tendras|!tendrás ~ .. de ~ mi ~ en|{hour}
         {hour} .. !estaré|estare|estoy ~ ahi|aqui|contigo|alli
         te|os ~ doy|pego|echo|mando ~ .. toquecito|toque|empujon|empujoncito|grito|silbido|aviso|pitido|codazo
         te ~ canto|grito|silbo|chillo|toco|busco|saco ~ _
         te|os ~ voy ~ a ~ _ ~ .. {hour}|lata|toque|grito|hasta|{timer}
         me ~ aseguro|!aseguraré|asegurare ~ de ~ que ~ no ~ se ~ te|os
         te|os ~ {handles}|saco|despierto|!despierto|levanto|toco ~ .. {hour}
         !vuelvo|vuelvo|!volveré|volvere ~ .. {hour}
         {hour} .. !miro|miro|compruebo|reviso|!comprobaré ~ si
         no ~ te ~ !dejaré|dejare|voy|dejo ~ a? ~ dejar? ~ olvidar*|pasar|dormir*
         no ~ se ~ te ~ va|!olvidará|!pasará|olvidara|pasara ~ _? _? ~ $|yo|de",
    ),
    // A third person will hear of it.
    (
        Deed::Sent,
        "le|les ~ {telling} ~ _
         le|les ~ lo? ~ va|van|estoy|voy ~ a? ~ {to_tell}|llegar|entrar|*ando|*iendo
         lo|la|yo|me ~ yo|lo? ~ {handles} ~ .. con ~ _
         quedo ~ yo ~ con ~ _
         {handles} ~ yo? ~ .. con|a ~ el|la|los|las|tu|@ ~ _
         {handles} ~ {article} ~ .. a|al|con ~ _
         me ~ aseguro|!aseguraré ~ de ~ que ~ _|-no
         _ ~ lo|la ~ !sabrá|sabra|!sabrán ~ $|hoy|manana|esta|en
         _ ~ !tendrá|tendra|!recibirá|recibira|recibe ~ .. noticias|mensaje|nota ~ mias|mio|mia|tuya|tuyo|tu
         avisaremos|diremos|escribiremos|mandaremos|llamaremos ~ a|al
         lo|la|los ~ estoy ~ consultando|hablando|gestionando|preguntando|pidiendo|tramitando
         _ ~ !encontrará|encontrara|!verá|vera ~ tu|el ~ {thing}|saludo|felicitacion
         le|les ~ hago|!haré|hare ~ llegar|saber
         se ~ lo|la|los|las ~ {telling}|hago|!haré|estoy|voy ~ _
         le|les ~ {yo_will}
         {yo_will} ~ .. a|al|con ~ tu|tus|la|el|los|las|su? ~ {who}
         {yo_will} ~ a|con ~ @
         !avisaré|!llamaré|!escribiré|!contactaré|!hablaré|!informaré|avisare|llamare ~ a|al|con
         voy ~ a ~ {to_tell} ~ _
         estoy ~ avisando|escribiendo|mandando|enviando|llamando|contactando|hablando|contandole|escribiendole|avisandole|mandandole ~ a|al|con|le|{article}|$
         de|del ~ .. me ~ encargo|ocupo ~ yo
         me ~ encargo|ocupo|!encargaré|!ocuparé ~ de ~ avisar*|decir*|hablar*|llamar*|que|escribir*
         ahora ~ mismo? ~ aviso|!aviso|llamo|escribo|hablo|mando|contacto
         {telling} ~ a|al|con ~ tu|la|el|los|las|@? ~ {third}
         !aviso|aviso|llamo|escribo ~ ya|ahora|ahorita|enseguida ~ a|al",
    ),
    // It is being dropped.
    (
        Deed::Forgotten,
        "{lo}? ~ estoy ~ {dropping}
         {lo} ~ borro|elimino|quito|saco|tacho|olvido|suprimo|!borro ~ $|ya|ahora|de|mismo|todo|enseguida
         se ~ va|van|ira|!irá|iran|borrara|!borrará|eliminara ~ .. entera|entero|todo|a|para|papelera|olvido|basura|$
         no ~ {lo}? ~ !volveré|volvere|!mencionaré|!sacaré ~ a|nunca|mas|$ ~ _?
         {it}|{article} .. !será|sera|!serán|seran|quedara|!quedará ~ {goner}",
    ),
];
