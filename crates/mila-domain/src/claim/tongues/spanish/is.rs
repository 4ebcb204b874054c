//! Spanish: what is done.

use super::super::Patterns;
use crate::claim::Deed;

pub(super) const IS: Patterns = &[
    (
        Deed::Saved,
        "{be} ~ {be}? ~ {keeper}
         se ~ ha|han ~ {keeper}
         se !guardó|!anotó|!registró|!apuntó|guardaron|anotaron|registraron
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
         se !programó|!creó|!configuró|!activó|!agendó
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
         {be} ~ {be}? ~ {keeper}|{edited} ~ en ~ tu|el|la ~ {calendar}",
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
         {be} ~ avisado|avisada|avisados|informado|informada|notificado|notificada|notificados|avisadas
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
         se ~ !borró|!eliminó|borraron|eliminaron
         ^ {goner} ~ $|de|del|todo|para|por|el|la|los|las|tu|tus
         ^ {article}? _? _? {goner} ~ $
         dalo ~ por ~ {goner}
         ya no ~ {be} ~ en|entre ~ mi|mis|la|tu|tus ~ {memory}|notas
         ya no ~ aparece|figura|existe|consta ~ en|$
         {goner} ~ de ~ mi|mis|tu|tus|la ~ {memory}|notas
         {article}|todo|eso ~ _? _? _? ~ {goner} ~ de ~ mi|mis
         fuera ~ de ~ mi|mis|la ~ {memory}",
    ),
];
