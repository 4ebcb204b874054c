//! Spanish: what is done.

use super::super::Patterns;
use crate::claim::Deed;

pub(super) const IS: Patterns = &[
    (
        Deed::Saved,
        "{be} ~ {be}? ~ {keeper}
         se ~ ha|han ~ {keeper}
         se ~ {lo}? ~ {lo}? !guardó|!anotó|!registró|!apuntó|guardaron|anotaron|registraron
         {be} ~ {be}? ~ en mi|la ~ {memory}
         {keeper} ~ {be} $
         ^ {keeper} ~ {article}|en|que|para|queda|esta|$|con|:
         ^ {article}? _? _? _? {keeper} ~ $
         ^ nota ~ tomada
         ^ tomada ~ nota
         ^ tomado ~ nota
         {memory} ~ {be}? ~ actualizada|actualizado|actualizados|actualizadas
         {be} ~ {be}? ~ agregado|agregada|anadido|anadida|incluido|incluida .. {memory}|lista
         ^ agregado|agregada|anadido|anadida ~ a .. {memory}|lista
         dalo ~ por ~ {keeper}|hecho
         {it} tienes ~ {keeper}
         ^ {edited} ~ a|en|al ~ {article}? ~ _? ~ {memory}
         {be} ~ {be}? ~ {edited} ~ a|en|al|de ~ {article}? ~ _? ~ {memory}
         {article} ~ nombre|direccion|perfil|preferencia|preferencias|datos|edad|numero|telefono|cumpleanos|dieta|talla ~ _? _? {be} ~ {be}? ~ {edited}
         ^ nombre|direccion|perfil|preferencia|preferencias|datos|edad|memoria|lista|ficha ~ , {edited}
         ^ {keeper} ~ a ~ fuego
         {keeper} ~ a|en ~ fuego|piedra|memoria|mente
         ^ grabado|guardado|tatuado|anotado ~ en
         ^ a ~ buen ~ recaudo
         {be} ~ a ~ salvo ~ conmigo
         {be} ~ a ~ buen ~ recaudo
         {article} _? _? ~ figura|aparece|consta .. en ~ mis|mi|tu|tus ~ {memory}
         {be} ~ en ~ tu|tus|nuestra|vuestra ~ {list}
         {be} ~ en ~ la ~ lista ~ de ~ la ~ compra|compras|super
         ahora|ya ~ lo|la|los|las? ~ tienes .. en ~ tu|tus|la ~ {list}
         {article}? ~ ya|ahora ~ {be}|figura|figuran|aparece|aparecen ~ en ~ tu|la ~ {list}
         ^ {fixed}|actualizado|actualizada|cambiado|cambiada ~ , ~ {article} ~ {data}
         ya ~ te? ~ espera|esperan ~ en ~ tu ~ {list}
         se ~ sumaron|anadieron|agregaron|incluyeron|!sumó|!añadió|!agregó|!incluyó ~ a|en ~ tu ~ {list}",
    ),
    (
        Deed::Set,
        "{timer} .. {be} ~ {be}? ~ {setter}|{keeper}
         {be} ~ {be}? ~ {setter} .. {timer}
         ^ {article}? ~ {timer} .. {setter}
         ^ {setter} .. {timer}
         se ha|han ~ puesto|programado|configurado|creado|activado|agendado .. {timer}|{calendar}
         se ~ {lo}? ~ {lo}? !programó|!creó|!configuró|!activó|!agendó|programaron|crearon|activaron|agendaron
         se ~ {lo}? ~ {lo}? !puso|puso|!añadió|!agregó|!dejó|pusieron ~ .. {timer}|{calendar}
         {be} ~ {be}? ~ agendado|agendada|programado|programada|reservado|reservada
         {be} ~ {be}? ~ en tu|el ~ {calendar}
         ^ agendado|agendada|programado|programada ~ $|para|el|la
         {article} ~ {timer} ~ te ~ !avisará|!sonará
         {timer} ~ !sonará|sonara
         ^ _? _? _? {timer} ~ , {setter}|encendido|encendida|actualizado|actualizada ~ $|para|a|y|por|,
         {article}? ~ {timer} .. , {setter} ~ $
         ^ {timer} ~ de|para|del ~ .. , {setter} ~ $
         {timer} ~ {be}? ~ en ~ marcha
         {timer} ~ ya? ~ corre|corriendo|suena|cuenta
         {be} ~ en ~ marcha
         {article} ~ cita|reunion|reserva|llamada|evento .. {be} ~ {be}? ~ {setter}|apuntada|anotada|hecha
         ^ cita|reunion|reserva|llamada|evento ~ , {setter}|apuntada|anotada|hecha
         ^ reservado|reservada|apartado|apartada|concertada ~ $|para|el|la|con
         tienes ~ {article}? ~ cita|hora|mesa|reserva ~ {setter}|con|el|para
         ya ~ tienes ~ {article}? ~ cita|hora|mesa|reserva
         cuenta ~ atras ~ {be}? ~ iniciada|en
         ^ {article}? ~ mesa|habitacion|hora|plaza|vuelo|hotel|sala|pista ~ _? _? reservada|reservado|reservados|reservadas|apartada
         ^ {article}? ~ {timer} ~ , {be}? ~ en ~ marcha
         ^ {article}? ~ {timer} ~ de|para|del .. , {be}? ~ en ~ marcha
         {be}|figura|figuran|aparece|aparecen|va|consta ~ en ~ tu|tus|el|la ~ {calendar}
         ahora|ya ~ lo|la|los|las? ~ tienes .. en ~ tu|el|la ~ {calendar}
         {be} ~ {be}? ~ {keeper}|{edited} ~ en ~ tu|el|la ~ {calendar}
         queda|quedan|!quedó|va|van ~ sin ~ {timer}|{brief} ~ _?
         ^ {halted} ~ $|hasta|para|por|el|la|los|las|lo|eso|todo|a|solo|unos|media|una|{hour}
         {timer}|{brief}|{daily}|{day} ~ {be} ~ {be}? ~ {halted} ~ $|hasta|para|por|y|solo|a|desde
         {timer}|{brief} ~ .. {be} ~ {be}? ~ {halted}|cancelado|cancelada|{goner}
         {timer}|{brief}|{it}|_ ~ {be} ~ {be}? ~ dado|dada|dados|dadas ~ de ~ baja|alta
         {brief} ~ .. pasa|!pasó|va|llega|!llegará|sale|!saldrá|queda|se ~ queda? ~ a|en|para ~ las|la|tres|dos|cuatro|cinco ~ {hour}|lineas
         ^|tu|el ~ {brief} ~ {daily}|de|del ~ _? _? ~ {be}? ~ {setter}|{keeper}|{halted}|llega|!llegará|sale|!saldrá|empieza|!empezará
         {timer}|{brief} ~ {daily}? ~ .. ya ~ no ~ _
         tienes|tendras|!tendrás ~ .. {brief} ~ .. {hour}|{daily}
         ^ no? ~ habra|!habrá|hay|suena|!sonará ~ .. {timer}|{brief} ~ .. {hour}|hoy|manana|esta",
    ),
    (
        Deed::Sent,
        "{be} ~ {be}? ~ {sender} ~ a|al|$|con|por|correctamente|exitosamente
         {message} ~ {be} ~ {be}? ~ {sender}
         se ~ {lo}? ~ ha|han ~ {sender}
         se ~ {lo}? ~ !envió|!mandó|enviaron
         ^ {sender} ~ $|a|al|el|la
         ^ {article}? ~ {message} ~ {sender}
         {message} ~ {be}? ~ en camino
         tu|el|la|tus ~ {message} ~ .. {be} ~ .. programado|programada|cola|listo|lista|preparado|preparada ~ .. {hour}|para|el
         tu|el|la|tus ~ {message} ~ .. sale|!saldrá|saldra|va|se ~ a? ~ salir|!enviará|enviara|envia|!envía|manda|!mandará? ~ .. {hour}
         {isnow} ~ avisado|avisada|avisados|informado|informada|notificado|notificada|notificados|avisadas
         {message} ~ .. ~ va|esta|!está|van|sale ~ en|de ~ camino
         {message} .. en ~ camino
         ^ en ~ camino
         {goods} ~ {be}|va ~ en ~ camino
         {article} _? _? {be} ~ {be}? ~ {bought} ~ $|y|para|con|,
         ^ {bought} ~ $|y|para
         ^ {goods} ~ , {bought}
         ^ pedido ~ , hecho|realizado|confirmado|enviado
         {article} ~ pedido ~ {be} ~ {be}? ~ hecho|realizado|confirmado|listo|en|puesto
         {be} ~ {be}? ~ avisados|avisadas|informados|informadas|al ~ tanto|corriente
         {message} ~ _? _? ~ salio|!salió|partio|!partió ~ a|hacia|para|rumbo|$|ya",
    ),
    (
        Deed::Forgotten,
        "{be} ~ {be}? ~ {goner} ~ $|de|del|para|por|y|todo|permanentemente|completamente
         se ~ {lo}? ~ ha|han ~ {goner}
         se ~ {lo}? ~ {lo}? ~ !borró|!eliminó|borraron|eliminaron
         ^ {goner} ~ $|de|del|todo|para|por|el|la|los|las|tu|tus
         ^ {article}? _? _? {goner} ~ $
         dalo ~ por ~ {goner}
         ya no ~ {be} ~ en|entre ~ mi|mis|la|tu|tus ~ {memory}|notas
         ya no ~ aparece|figura|existe|consta ~ en|$
         {goner} ~ de ~ mi|mis|tu|tus|la ~ {memory}|notas
         {article}|todo|eso ~ _? _? _? ~ {goner} ~ de ~ mi|mis
         fuera ~ de ~ mi|mis|la ~ {memory}",
    ),
    // It stays where things are kept.
    (
        Deed::Saved,
        "sustituye|reemplaza|!sustituyó|!reemplazó|sustituyen ~ al|a ~ {article}? ~ _? ~ viejo|vieja|anterior|antiguo|antigua
         {fixed}|{edited} ~ en ~ todas|todos ~ partes|lados|sitios
         {be}|va|vive|figura|consta|entra|entro|!entró|ya|permanece|reposa|duerme|queda|sigue ~ .. en|entre|dentro ~ mi|mis|tu|tus ~ {memory}|gustos|cabeza|ficha|cabecita
         lo|la|los|las ~ tengo ~ _|-claro|-dificil|$
         todo|{timer}|reloj ~ .. va|van|!está|esta|estan|suena|sigue|vuelve|vuelven|pasa|pasan|anda|andan|queda|quedan|corre ~ .. hora|horario|huso ~ de|del ~ _
         asi|aqui|ya ~ te|lo|la|los|las? ~ tengo ~ $|tu|el|la|los|las|en
         bajo ~ siete? ~ llave|llaves
         {be}|queda|sigue|!está ~ .. seguro|segura|seguros|guardadito ~ conmigo
         {be}|se ~ queda|!está|esta? ~ conmigo
         queda|quedan|!quedó ~ a ~ mano
         directo|directito|va|derecho ~ .. a|al ~ tu|mi|banco ~ perfil|ficha|memoria|de
         {article} ~ _ ~ {be} ~ {edited} ~ a|al|de|por
         ^ tomado|tomada|fichado|fichada ~ $
         tomado|tomada ~ en ~ cuenta
         me ~ hice|!hice ~ {article} ~ nota|notita|apunte
         soy ~ tu ~ memoria|agenda|libreta
         es|son|!está ~ ya? ~ parte ~ de ~ tu|mi|lo
         queda|quedan|va|van|!quedó|entra|entran|!está|esta ~ en|entre ~ tu|tus ~ _|-agenda|-calendario
         ^ {edited}|{keeper} ~ por|de ~ mi ~ parte|lado
         forma|forman ~ parte ~ de ~ lo|mis|mi ~ que? ~ !sé|se|conozco|{memory}|$
         ^ _? _? ~ {keeper} ~ .. bajo|con|entre|para|en|queda|quedan|y ~ _
         {be} ~ {be}? ~ {keeper}
         a ~ salvo|buen ~ conmigo|recaudo
         la ~ memoria ~ la ~ pongo
         metido|metida|incluido|incluida|incorporado|incorporada|anadido|anadida|agregado|agregada|sumado|sumada ~ .. en|a|al ~ tu|tus|mi|mis|la|el ~ {memory}|gustos|perfil|ficha",
    ),
    // A bell that will ring, a time that is kept.
    (
        Deed::Set,
        "salio|!salió|salieron|desaparecieron|fuera ~ de ~ tu|la|el|del? ~ {calendar}
         ^ desde|partir ~ de? ~ manana|hoy|ahora|{day} ~ , a ~ las ~ {hour}
         ^ a ~ partir ~ de ~ manana|hoy|ahora|{day} ~ , a ~ las ~ {hour}
         se ~ {lo}? ~ !recorrió|!ajustó|!adaptó|!actualizó|recorrieron|ajustaron|adaptaron|actualizaron ~ .. solo|solito|solos|solitos|sola|solita|a|al|todo|$
         hay|tienes|tenes|!tenés|espera|esperan|queda|quedan|!quedó|quedaron|van|suenan ~ .. {timer} ~ .. {hour}|para|listo|esperando
         ^ {article}? ~ {timer} ~ .. {be}? ~ para|a|el|cada|en ~ las|la|el? ~ {hour}
         metido|metida|anotado|anotada|marcado|marcada|apuntado|apuntada|puesto|puesta|bloqueado|bloqueada|guardado|guardada|incluido|incluida ~ en ~ {article} ~ {calendar}
         {be} ~ {be}? ~ corrida|corrido|movida|movido|pasada|pasado|adelantada|adelantado|aplazada|aplazado|pospuesta|cambiada|cambiado|bloqueada|bloqueado|reservado|reservada ~ .. al|a|para|de|del|el ~ las|la? ~ {hour}
         ^ movido|movida|pasado|pasada|corrido|corrida|cambiado|cambiada|adelantado|adelantada|aplazado|aplazada ~ al|a|para ~ las|la? ~ {hour}
         {timer}|reloj|tiempo|cuenta ~ ya? ~ corre|corriendo|atras|andando ~ $|en|ya|!está
         te ~ despierta|avisa ~ {article} ~ {timer}
         te|os ~ !saldrá|saldra|!aparecerá|aparecera|!esperará ~ .. {timer}
         se ~ movio|!movió|corrio|!corrió|paso|!pasó|cambio|!cambió|adelanto|!adelantó|!aplazó ~ a|al|para ~ las|la? ~ {hour}
         _ ~ paso|!pasó ~ a|al|para ~ las|la? ~ {hour}
         ^ {setter} ~ hasta|para ~ las|la|el|manana
         quedas|quedais|quedan ~ para ~ _
         {timer} ~ .. en ~ cola|espera
         ^ {timer}|recordatorio ~ fijo|diario|semanal|mensual|recurrente ~ , ~ _
         te|os ~ hice|!hice|!hicimos ~ un? ~ hueco|espacio|sitio
         ^ contando ~ , {hour}
         , ^ en ~ la|el|tu ~ {calendar} ~ $",
    ),
    // A third person knows, or has it.
    (
        Deed::Sent,
        "^ {article}? ~ _ ~ avisado|avisada|avisados|avisadas|informado|informada|informados|enterado|enterada|notificado|notificada ~ $|y|de
         {isnow} ~ {isnow}? ~ avisado|avisada|avisados|avisadas|informado|informada|informados|enterado|enterada|enterados|notificado|notificada|notificados|al ~ tanto|corriente|dia|$|de|y|a|al
         {be} ~ {be}? ~ notificado|notificada|trasladado|trasladada|comunicado|comunicada|reportado|reportada|escalado|elevado ~ a|al
         {who}|@|_ ~ {be} ~ {be}? ~ al ~ tanto|corriente|dia
         esperan|espera ~ ya? ~ a ~ ti|las|vosotros
         _|-que|-quien|-nadie ~ sabe|saben ~ que ~ llegas|vas|vais|estas|!estás|no|{article}|te|sois|son
         _|-que|-quien|-nadie ~ sabe|saben ~ la|el|lo|de|del ~ _? {thing}|nueva|nuevo|tuyo|cambio
         _ ~ lo|la ~ sabe|saben ~ y|$
         _ ~ lo ~ tiene|tienen ~ por ~ escrito
         _ ~ {be} ~ {be}? ~ compartida|compartido|confirmada|confirmado|hablado|cerrado|acordado ~ con ~ _
         corrio|!corrió ~ la ~ voz
         {be}|!está ~ en|sobre ~ la ~ mesa ~ de|del
         acaba|acaban ~ de ~ recibir|enterarse|leer|ver ~ _
         {paper}|pago|compra|reserva|anuncio|incidencia ~ .. se|{be} ~ hizo|abierta|abierto|publicado|publicada|hecho|hecha|realizado|cursada|cursado
         entradas|billetes|boletos ~ compradas|comprados|reservadas
         van|va ~ .. en ~ camino
         alla|ahi ~ va|van ~ $|con
         ^ doble ~ check
         os|te ~ esperan ~ a ~ las",
    ),
    // Nothing of it is left.
    (
        Deed::Forgotten,
        "fuera ~ de ~ mi|mis|tu|tus ~ {store}
         desaparecio|!desapareció|desaparecieron|salio|!salió|volo|!voló|!esfumó|esfumado|borro|!borró ~ .. de ~ mi|mis|tu|tus ~ {store}
         {be} ~ {be}? ~ {goner}|fuera|vacia|vacio|limpia|limpio ~ $|de|del|para|por|y|en
         quedo|!quedó|queda ~ en|todo ~ blanco|cero|limpio
         directo|directa|derecho|derechito ~ a ~ la ~ papelera|basura
         no ~ queda|queda|quedan|!quedó|figura|consta|existe|aparece ~ .. ni|rastro|ya|ninguna|mas|huella
         no ~ queda|quedan|!quedó ~ nada ~ $|de
         ni ~ rastro|huella
         no ~ volvere|!volveré|volvere ~ a ~ _
         se ~ {lo}? ~ fue|ha|han|!fue ~ ido? ~ de ~ la|mi ~ {store}
         hay|queda ~ rastro|huella ~ aqui|$
         no ~ lo|la|los|las ~ !tendré|tendre
         no ~ esta|!está ~ escrito|guardado|anotado ~ en
         eso|esto|aqui ~ nunca ~ paso|!pasó|existio|!existió|se
         quien ~ es ~ ese|esa|eso ~ $
         _ ~ salio|!salió|fuera ~ de ~ la ~ lista
         !enterré|enterre|!solté|jubilé ~ _?
         jubilado|jubilada|enterrado|enterrada|barrido|barrida|evaporado ~ $|cada|de
         se ~ evaporo|!evaporó|!disolvió
         lo|la|los|las ~ !enterré|!solté|!jubilé|solte|enterre
         _ ~ fuera ~ de ~ tu|mi ~ {store}
         ya ~ no ~ !está|esta|queda|vive|!están ~ conmigo|$|aqui|ahi|en
         tema ~ cerrado|zanjado|olvidado
         borron ~ y ~ cuenta
         como ~ si ~ nunca|no|jamas ~ .. hubiera|hubieras|hubiese|existido|dicho|contado
         ya ~ no ~ existe|esta|!está|queda|figura|consta ~ $|en|entre|para|nada|ni
         lista ~ ya? ~ vacia|limpia|borrada",
    ),
];
