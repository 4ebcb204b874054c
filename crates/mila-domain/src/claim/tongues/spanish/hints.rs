//! Spanish: what hints at a deed.

use super::super::Patterns;
use crate::claim::Deed;

/// Mila did or will do something, whatever it is: somebody was told, or it happens later.
pub(super) const ACTS: Patterns = &[(Deed::Set, "{yo_will} ~ _")];

/// Where the person told something.
pub(super) const HINTS: Patterns = &[
    // Mila changed something, and no text is at hand.
    (
        Deed::Saved,
        "!añadí|!agregué|!cambié|!pasé|!enlacé|!conecté|!marqué|!puse|puse|!moví|!convertí|!actualicé|!corregí|!reemplacé|!incluí|!metí|!señalé|!etiqueté|!vinculé|!uní|!subrayé|!rodeé|!dejé|!sumé ~ _
         {he} ~ *ado|*ido|puesto|hecho|-pensado|-entendido|-visto|-leido|-querido|-podido|-tenido|-sido|-estado|-buscado|-encontrado|-oido|-dicho|-notado ~ _
         para ~ que ~ no ~ te|se|lo|tengas|tengais ~ _",
    ),
    // Something of Mila's own keeping is spoken of.
    (
        Deed::Saved,
        "^ {edited} ~ tu|tus|$
         en|a|con|entre ~ mi|mis ~ _|-@|-reservas|-pedidos|-compras|-viajes|-suscripciones|-dispositivos|-facturas|-citas|-opinion|-caso|-lugar|-vida|-experiencia|-humilde
         conmigo ~ $|y
         a|en|de ~ lo ~ que ~ !sé|se ~ de
         caja ~ fuerte
         !está|esta|queda|quedo|!quedó|va|vive ~ .. en ~ tu|tus|la|mi ~ _
         a ~ salvo|mano ~ aqui|$
         ya|siempre|lo ~ !sabré|sabre|se|!sé ~ de|quien|!quién|cuando|donde|que
         no ~ se ~ me ~ olvida|olvidara|!olvidará
         nada|ningun|ninguna|cero|ni ~ .. de ~ mi
         solo ~ pregunta|preguntame|di|dilo ~ $
         listo|lista ~ .. para ~ cuando
         asi ~ se ~ queda
         se ~ queda ~ entre
         en ~ el|la|tu ~ resumen|lista|menu|tabla|libreta|registro
         aqui ~ dentro ~ $
         {yo_did} ~ _
         desde ~ ya|hoy|ahora ~ _
         de|desde ~ aqui|ahora|hoy ~ en ~ adelante ~ , _|-se|-es|-todo|-la|-el
         resaltado|resaltada|marcado|marcada|subrayado ~ en ~ rojo|grande|negrita
         vetado|vetada|vetados|vetadas|prohibido|prohibida|fuera ~ de|del
         vas ~ por ~ {hour}
         llevas ~ {hour}
         por|de ~ mi ~ parte
         buenas ~ manos
         en|de ~ tu ~ hoja|pagina|ficha
         en ~ su ~ sitio|lugar ~ $
         forma|forman ~ parte ~ de ~ como|!cómo
         escrito|escrita|escritos|escritas|sumado|sumada ~ $|a
         solo ~ {lo}? ~ tendras|!tendrás|tienes|falta ~ que ~ preguntar|pedir*|decir*
         ^ _ ~ movido|movida|cambiado|cambiada|pasado|pasada ~ a|al",
    ),
    // A time, and Mila or a bell at it.
    (
        Deed::Set,
        "nota|banderita|toque|pitido|marca ~ .. {hour}|ahi|mia|para
         a ~ las ~ _ ** estoy|!estaré|te|voy|empiezo|yo ~ _
         te|os ~ *o|-quiero|-entiendo|-recomiendo|-sugiero|-explico|-deseo|-felicito|-creo|-digo|-ayudo|-cuento|-ofrezco|-propongo|-agradezco|-pido|-mando|-pregunto|-dejo|-doy|-muestro|-paso|-explico|-lo|-mando ~ .. {hour}|veinte|quince|treinta|en|a
         {hour} ** dentro|metido|metida|metidos|apuntado|listo|puesto|guardado ~ $
         contando|corriendo ~ $
         que ~ no ~ te ~ pierdas ~ _
         {hour} ~ .. circulo|marca|banderita|bandera
         todo ~ en ~ silencio
         {timer} ~ descansa|duerme|libra|calla ~ _?
         {hour} ~ en ~ el ~ reloj|punto
         ^ cubierto|cubierta
         todo|todos|todas|ambos|los ~ dos? ~ alineado|listo|armado|armados|metido|metidos|dentro|puestos ~ $
         el|la ~ primero|primera ~ ya ~ corre
         {hour} ** reviso|miro|compruebo ~ que|si
         a ~ diario ~ $
         apagada|apagado|cancelada|silenciado ~ $
         no ~ suena|suenan|!sonará|!sonarán|!saltará|!llegará ~ el|la|los|las|ningun|nada|$
         fuera|quitado|sacado|anadido|agregado|!añadí|!quité ~ de|del|a|al ~ tu? ~ {brief}
         _ ~ {be} ~ {be}? ~ {halted}|-parado|-parada|-retrasado|-retrasada|-suspendido|-suspendida|-aplazado|-aplazada ~ $|hasta|para|por|y|solo|desde
         es|son ~ ahora ~ el|a ~ _
         {hour} ~ .. encontraras|!encontrarás|tendras|!tendrás ~ _
         ya ~ !está|esta ~ ocupado|ocupada|tomado|reservado
         ^ _ ~ cerrado|cerrada|cambiado|cambiada ~ $
         !reinicié|!solté|!cambié|!pospuse ~ _
         te ~ llega|susurro|soplo ~ _
         en ~ vez ~ de|del ~ {hour}
         {hour} ** seré|!seré|toco|suelto|canto|aviso|!aviso
         se ~ movio|!movió|corrio|!corrió|cambio|!cambió ~ $
         a ~ la ~ hora ~ del? ** !seré|!estaré|yo",
    ),
    // A third person reacts to what Mila must have told.
    (
        Deed::Sent,
        "te|os ~ manda|mandan|devuelve|devuelven|desea|desean|espera|esperan|responde ~ _|-un
         !estará|estara|!estarán|vendra|!vendrá|llegara|!llegará ~ ahi|alli|aqui ~ a|en
         {who}|@|informatica|mantenimiento ~ .. !está|esta|estan|!están ~ en ~ ello|informado|informada|encantados|encantada|contentos
         !dije|dije|!avisé|!llamé|!pregunté|!contesté|!abrí|!presenté|!hablé ~ _|-que|-de
         tiene|tienen ~ la|el|los|las ~ _ ~ y ~ te
         es|son ~ vuestra|vuestro|tuya|tuyo|tuyas|vuestros ~ $|de
         transmitidas|transmitido|dadas|entregado|reportado|reportada|comunicado ~ $|a
         tiene|tienen ~ la|el|tu|los|las ~ _? nueva|nuevo|codigo|direccion|numero
         numero ~ de ~ caso|pedido|referencia|ticket|reserva ~ es
         fila ~ _ ~ , asientos|asiento
         !cambié|cambie|os ~ al ~ de
         !contestado|contestado|confirmado|pagado|pagada|pedido|pedida|cancelado|hecha|enviada ~ $
         los|las|lo|la ~ tiene|tienen ~ en|ya|$
         !está|esta ~ con ~ el|la|los ~ _ ~ que
         !prometió|prometio ~ _
         ya? ~ le|les ~ !cayó|cayo|cayeron|!llegó|llego|llegaron|!entró|entro|!sonó|!saltó ~ .. a|al ~ _
         ya ~ le|les ~ !cayó|!llegó|!entró|!saltó ~ $|tu|el|la
         se ~ lo|la ~ !planteé|!comenté|!expliqué
         le ~ !di|di ~ un ~ toque
         en|sobre ~ su ~ mesa|bandeja|buzon
         escaneado|devuelto|firmado|presentado|entregado|remitido ~ y|a|al
         saben|sabe ~ que ~ os|llegas|vas|sois|eres|tu
         llego|!llegó|llegaron ~ a ~ su|tu|la ~ _",
    ),
    // What was told is let go.
    (
        Deed::Forgotten,
        "!quité|!saqué|!borré|!eliminé|!tiré|!solté|!vacié|!limpié|!retiré|!enterré|quite|saque ~ _
         {lo} ~ !quité|!saqué|!borré|!eliminé|!tiré|!solté|!vacié|!limpié|!retiré|!enterré|saque
         salio|!salió|desaparecio|!desapareció|volo|!voló|fuera ~ .. de ~ mi|todas|todo|mis
         se ~ puede|pueden ~ ir
         !está|esta|va|van|!fue ~ .. trituradora|papelera
         no ~ {lo}? ~ !mencionaré|!sacaré|mencionare
         no ~ !sé|se ~ de ~ ningun|ninguna|nada
         desde ~ hace ~ un ~ minuto
         ^ _ ~ fuera ~ $
         vuelve|vuelven ~ $
         cero ~ _
         termina|acaba ~ aqui
         sale|salen|salio|!salió|salieron ~ de ~ mi|tu ~ _
         borrado|borrada|borrados|borradas|parado|parada ~ $
         es|son ~ historia
         aqui ~ no ~ queda
         _ ~ quien|!quién ~ $
         no ~ queda|quedan ~ nada|ni
         no ~ me ~ suena
         a|al ~ la? ~ trituradora|calle
         triturado|triturada|quemado ~ $
         fuera ~ del|de ~ _ ~ $

         por ~ ninguna ~ parte
         hecho ~ humo
         soltado|soltada|quemado|quemada|desechado ~ $
         !fue|fue|fueron ~ a ~ la ~ papelera|basura|trituradora
         nunca ~ {lo}? ~ oi|!oí",
    ),
];
