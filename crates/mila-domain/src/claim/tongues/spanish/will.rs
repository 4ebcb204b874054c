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
         asi ~ te|os ~ lo? ~ {soon}|{later} .. noche|dia|tarde",
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
];
