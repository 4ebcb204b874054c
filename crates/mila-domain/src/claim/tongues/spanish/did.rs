//! Spanish: what Mila did.

use super::super::Patterns;
use crate::claim::Deed;

pub(super) const DID: Patterns = &[
    (
        Deed::Saved,
        "{he} ~ {lo}? ~ de? ~ guardado|anotado|apuntado|registrado|almacenado|memorizado|grabado|archivado|guardar|guardarlo|anotar|anotarlo|apuntar|apuntarlo|registrar|registrarlo
         {he} ~ tomado|tomar nota
         {he} ~ hecho una? nota
         {he} ~ agregado|anadido|incluido|actualizado|puesto|metido|incorporado .. {memory}|lista
         {he} ~ recordado ~ que
         !guardé|!anoté|!apunté|!registré|!almacené|!memoricé|!grabé|!archivé|guardamos|anotamos|registramos
         {it} guarde|anote|apunte|registre|memorice $
         ya lo guarde|anote|apunte|registre
         !tomé|!hice|tome ~ nota|note
         !agregué|!añadí|!incluí|!actualicé|!puse|!metí|!incorporé|puse .. {memory}|lista
         !dejé|deje ~ {lo}? ~ {keeper}
         !dejé|deje ~ {article} .. {keeper}
         {he} ~ dejado ~ {keeper}
         {he} ~ dejado ~ {article} .. {keeper}
         lo|la|los|las tengo|llevo ~ {keeper}
         tengo ~ {keeper}
         tengo|llevo ~ {article} .. {keeper}
         me ~ {he} aprendido|grabado|memorizado
         me lo !aprendí|!grabé|!guardé|!anoté
         !agregué|!añadí|!incluí|!actualicé|!cambié|!corregí|!modifiqué|!metí|!sumé|!edité|!puse|puse|actualice|cambie|agregue .. {memory}|perfil
         {he} ~ {lo}? ~ {edited}|editado .. {memory}|perfil|nombre|direccion|preferencia|dieta|edad
         !actualicé|!cambié|!corregí|!modifiqué|cambie|actualice ~ {article} ~ nombre|direccion|perfil|preferencia|preferencias|datos|edad|numero|telefono|cumpleanos|ciudad|dieta|talla|informacion
         me lo|la|los|las ~ {he}? ~ !guardé|guarde|!apunté|!anoté|!grabé|!quedé|grabe|apunte|anote|guardado|grabado|apuntado|quedado
         me !guardé|!apunté|!anoté|!grabé|!aprendí
         lo|la|los|las ~ tengo|llevo ~ en|bien|muy ~ bien? ~ en|mi|la|{keeper} ~ {memory}|$
         lo|la|los|las ~ tengo|llevo .. {memory}|cabeza|mente|presente
         me ~ {he} ~ quedado ~ con
         !sumé|!agregué|!añadí|!incluí|!metí|sume|agregue|{edited} .. lo ~ que ~ !sé|se|conozco
         {he} ~ {fixed}|{edited} ~ {article} ~ {data}
         !corregí|!rectifiqué|corregi|rectifique ~ {article} ~ {data}
         me ~ {he}? ~ quedo|!quedé|quedado ~ con ~ que
         me ~ quedo|!quedé ~ con ~ eso|esto|ello ~ para",
    ),
    (
        Deed::Set,
        "{he} ~ {lo}? ~ de? ~ puesto|programado|configurado|creado|activado|agendado|establecido|fijado|anadido|agregado|cancelado|cambiado|movido|actualizado|desactivado|preparado|dejado|poner|crear|programar|guardado|ponerte .. {timer}|{calendar}
         {he} ~ {lo}? ~ agendado|programado|reservado|calendarizado
         !puse|puse|!programé|!configuré|!creé|!activé|!agendé|!establecí|!fijé|!añadí|!agregué|!cancelé|!cambié|!moví|!dejé|!guardé .. {timer}|{calendar}
         {lo}? !agendé|!programé|!reservé
         tienes .. {timer} ~ {setter}
         !dejo|!dejé .. {timer}|{calendar}
         {he}|!he ** y ~ puesto|programado|configurado|creado|activado .. {timer}|{calendar}
         !guardé|!anoté|!apunté ** y ~ !puse|!programé|!creé|puse .. {timer}|{calendar}
         te|os|les|le ~ {he}? ~ !agendé|!reservé|!programé|agende|reserve|agendado|reservado|programado|apuntado|anotado ~ cita|la|el|una|un|con|para|hora|$
         {he} ~ concertado|agendado|reservado|apartado|iniciado|arrancado
         {lo}? ~ {lo}? ~ {halting} ~ .. {timer}|{brief}
         lo|la|los|las ~ {halting}|!cancelé|!paré|cancele ~ _|$
         {halting}|-!salté|-!corté|-!paré|-!omití ~ la|el|los|las|tu|tus|hasta|para|por|unos|una|media|{hour}|$
         me ~ lo|la|los|las ~ !salté|salto
         me ~ !salté ~ la|el ~ de|del|{timer}
         {he} ~ {lo}? ~ {halted}|cancelado|quitado|movido|cambiado ~ .. {timer}|{brief}
         {he} ~ {lo}? ~ {halted}|-parado ~ $|la|el|los|las|hasta|para|por|tu
         lo|la|los|las ~ {he} ~ {halted}|cancelado|cancelada
         {he}|lo|la? ~ dado|!di|di ~ de ~ baja|alta
         !puse|puse|!programé|!configuré|!activé|!dejé|!quité|!cancelé|!cambié|!moví ~ .. {brief} ~ {daily}|de|del|a|para
         {he} ~ puesto|programado|configurado|activado|dejado|quitado|cancelado|cambiado|movido ~ .. {brief} ~ {daily}|de|del|a|para
         te ~ di|!di|he ~ dado? ~ .. minutos|hora ~ $
         !concerté|!aparté|!inicié|!arranqué ~ {article}",
    ),
    (
        Deed::Sent,
        "{he} ~ {lo}? ~ {lo}? ~ de? ~ enviado|mandado|reenviado|remitido|transmitido|compartido|entregado|publicado|enviar|mandar|enviarle|mandarle|enviarlo|mandarlo
         {he} ~ avisado|notificado|informado|contactado|llamado|escrito|contestado|respondido|invitado ~ a|al
         {lo} {he} ~ avisado|notificado|informado|contactado|llamado|escrito|dicho|contestado|respondido|pasado|comunicado|invitado
         !envié|!mandé|!reenvié|!remití|!transmití|enviamos|mandamos
         le|les|se|lo|la|los|las envie|mande|avise
         se lo|la|los|las ~ envie|mande|reenvie|di|!di|pase|!pasé|comunique|!comuniqué|dije|!dije|transmiti|!transmití
         le|les !avisé|!escribí|!dije|dije|!llamé|!contesté|!respondí|!notifiqué|!informé|!comuniqué|escribi
         lo|la|los|las !avisé|!llamé|!contacté|!invité|!notifiqué|!informé
         !avisé|!llamé|!notifiqué|!contacté|!informé|!invité|!escribí|avise|llame ~ a|al
         {he}|!he ** y ~ {lo}? ~ enviado|mandado|avisado
         {he} ~ {lo}? ~ {lo}? ~ pedido|encargado|comprado|pagado|ordenado ~ {article}|{goods}|$|ya
         {lo}? !pedí|!encargué|!compré|!pagué ~ {article}|{goods}|$|ya
         !actualicé|!informé|!avisé|!notifiqué|!pregunté|!invité|avise|informe ~ a|al ~ {article}? ~ _
         {he} ~ hecho|realizado|puesto|tramitado ~ {article}? ~ pedido|compra|pago
         !hice|hice|!realicé ~ {article}? ~ pedido|compra|pago
         {he} ~ puesto ~ al ~ tanto|corriente
         !pasé|!di|pase ~ {article} ~ mensaje|recado|aviso ~ a|al
         {he} ~ pasado|dado ~ {article} ~ mensaje|recado
         se ~ lo|la|los|las ~ !conté|conte|!comenté|!transmití|!hice|hice|!avisé|!pasé|!entregué|!envié|!mandé
         le|les ~ !conté|conte|!comenté|!pregunté|!pasé|!hice|hice ~ saber|{article}|que|lo|$|a|llegar
         se ~ lo|la ~ {he} ~ contado|dicho|comunicado|pasado|hecho|transmitido|preguntado
         {lo}? !pedí|!encargué|!compré|!pagué|!reservé .. {goods}",
    ),
    (
        Deed::Forgotten,
        "{he} ~ {lo}? ~ de? ~ borrado|eliminado|olvidado|suprimido|borrar|borrarlo|eliminar|eliminarlo
         {he} ~ quitado|sacado|limpiado|vaciado .. {memory}|datos|todo
         {lo} {he} ~ quitado|sacado $
         !borré|!eliminé|!suprimí|borramos|eliminamos
         {it} borre|elimine|olvide|!olvidé $
         ya {it} borre|elimine|olvide|!olvidé
         !olvidé ~ {it}|que|tu|tus|el|la|los|las
         !quité|!saqué|!limpié|!vacié .. {memory}|datos
         ya no ~ {lo}? ~ recuerdo|!guardo|tengo|conservo|almaceno
         !quité|!saqué|!taché|!retiré|quite|saque .. lista|{memory}|contactos|eso|todo
         {he} ~ {lo}? ~ quitado|sacado|tachado|retirado .. lista|{memory}|contactos|todo|eso|$|a|al
         lo|la|los|las !quité|!saqué|!taché|!limpié|!eliminé ~ $|de|ya
         {he} ~ {lo}? ~ hecho ~ borron",
    ),
    // Put where things are kept, whatever the verb.
    (
        Deed::Saved,
        "{yo_did}|*ado|*ido ~ .. en|a|al|con|entre|dentro ~ mi|mis|tu|tus ~ {memory}|gustos|cabeza|ficha|perfil
         {he} ~ *ado|*ido|puesto|hecho .. en|a|al|con|entre ~ mi|mis|tu|tus ~ {memory}|gustos
         {lo} ~ *é|*í|puse|deje ~ en ~ tu|tus|mi|mis ~ _
         {he} ~ *ado|*ido|puesto ~ .. en|a ~ tu|tus|mi|mis ~ _
         acabo ~ de ~ {lo}? ~ registrar|anotar|guardar|apuntar|memorizar|anadir|agregar|incluir|registrarlo|anotarlo|guardarlo|apuntarlo
         !cambié|!actualicé|!modifiqué|!reemplacé|cambie ~ {article} .. mis|mi|tus|tu ~ {memory}
         ya ~ me ~ lo|la ~ se
         {lo}? ~ !cambié|!puse|puse|!pasé|!actualicé|!moví|!ajusté ~ .. hora|horario|huso|zona|reloj ~ _
         ya|vuelves ~ a? ~ andas|vas|estas|estar|!estás ~ en|con|a ~ la? ~ hora|horario|huso
         te|os|les|los|las ~ tengo|puse|!puse|dejo|!dejé|!pasé|!cambié|!moví|!devolví|!ajusté ~ .. hora|horario|huso ~ _
         te|os|les|los|las ~ {he} ~ vuelto|puesto|pasado|cambiado|movido|dejado|ajustado|actualizado|metido|devuelto|regresado ~ .. hora|horario|huso ~ _
         !cambié|!sustituí|!reemplacé ~ _ ~ por ~ _
         !corregí|!cambié|!arreglé|!actualicé|!rectifiqué|{he} ~ _ ~ .. en|de ~ mis|mi ~ _",
    ),
    (
        Deed::Set,
        "{yo_did} .. {timer}|{calendar}
         {lo}? ~ !moví|!pasé|!corrí|!adelanté|!atrasé|!aplacé|!pospuse|!cambié ~ .. a|al|para ~ las|la? ~ {hour}
         {he} ~ {lo}? ~ movido|pasado|corrido|adelantado|atrasado|aplazado|bloqueado|apartado ~ .. {hour}
         te|os ~ !dejé|!puse|puse|!creé|!programé|!activé ~ .. {timer}
         !bloqueé|!aparté|!reservé ~ _",
    ),
    // Told to a third person, or done in the world for the person.
    (
        Deed::Sent,
        "le|les ~ {lo}? ~ acabo ~ de ~ _
         acabo ~ de ~ {to_tell}
         le|les|se ~ lo|la|los|las? ~ {yo_did}|{yo_will}|-!explicaré|-!recomendé
         se ~ lo|la|los|las ~ !dije|dije|di|!di|puse|hice
         le|les|se ~ lo|la|los|las? ~ {yo_will}
         se ~ lo|la|los|las ~ *é|*í
         {yo_did} ~ con|a|al ~ {article}|@|ellos|ellas|{who}
         !pedí|!solicité|!exigí ~ que|{article} ~ _
         {he} ~ *ado|*ido|puesto|hecho|escrito|dicho|abierto|-estado|-sido|-pensado|-encontrado|-preparado|-traducido|-cambiado|-intentado|-entendido|-visto|-tenido|-añadido|-corregido|-leido|-revisado|-comprobado|-mirado|-buscado|-contado|-calculado|-elegido|-usado|-dejado|-quitado|-acortado|-ordenado|-equivocado|-confundido|-podido|-querido|-pedido|-recibido|-resumido|-escrito|-puesto|-hecho|-olvidado|-eliminado|-borrado|-reescrito|-modificado|-ajustado|-ido|-quedado|-agregado|-incluido|-mencionado|-notado|-dicho|-explicado|-respondido|-contestado|-sentido|-aprendido|-adaptado|-separado|-dividido|-supuesto|-asumido|-interpretado|-perdido|-llegado|-terminado|-empezado|-seguido|-sacado|-guardado|-anotado|-apuntado|-registrado|-actualizado|-metido|-listado|-formulado ~ a|al|con|para|{article} ~ _
         !conseguí|!localicé|!convencí|!logré|!gestioné|!reclamé|!denuncié|!invité ~ _
         los|las|lo|la ~ !convencí|!localicé|!llamé|!contacté|!avisé|!invité|!conseguí
         estuve|!estuve ~ hablando|consultando|gestionando|negociando
         {lo} ~ !pasé|!envié|!mandé|!reporté|!trasladé|!elevé|!comuniqué ~ a|al
         me ~ dieron|confirmaron|dijeron|contestaron|respondieron|aseguraron ~ _
         {he} ~ puesto ~ {article} ~ reclamacion|queja|denuncia|solicitud
         en ~ tu ~ nombre
         le ~ !di|di ~ a ~ enviar|mandar
         le|les ~ !dije|dije|!di|puse|hice|pedi|!traduje ~ _
         le|les ~ {he}|acabo|hemos ~ de? ~ _|-explicado|-dado|-recomendado
         me ~ puse|!contacté|!comuniqué|!acerqué ~ en? ~ contacto? ~ con
         me ~ {he} ~ puesto|comunicado ~ en? ~ contacto? ~ con
         !hablé|hable|!contacté|!quedé|!acordé|!gestioné|!tramité|!solicité|!reclamé|!presenté|!pedí|!trasladé|!confirmé|!presenté|!abrí ~ con|{article}|a|del|al|en ~ _|-claro|-frase
         !dejé|deje ~ {article} ~ mensaje|recado|aviso|nota|dicho
         !consulté|!traté|!coordiné|!negocié ~ con
         {he} ~ hablado|contactado|quedado|acordado|gestionado|tramitado|solicitado|reclamado|presentado|pedido|trasladado|confirmado|abierto|avisado|preguntado ~ con|{article}|a|al|en|que|si ~ _|-ayuda|-disculpas|-perdon
         !pedí ~ del|para|que|hora|cita|turno
         {yo_did}|*ado|*ido ~ .. a|al|con ~ tu|tus|la|el|los|las|su? ~ {who}
         {yo_did} ~ a ~ @
         {he} ~ {lo}? ~ dado|echado ~ {article}? ~ toque|voz|aviso|parte
         !di|di ~ aviso|parte
         de ~ tu ~ parte",
    ),
    // Dropped, whatever it was.
    (
        Deed::Forgotten,
        "{lo}? ~ {dropped} ~ {it}|todo|lo|{article} ~ _|-frase|-palabra|-linea|-coma|-parrafo|-parrafos|-ultima|-ultimo|-primera|-primer|-segunda|-segundo|-tilde|-palabras|-frases|-repeticiones
         {he} ~ {lo}? ~ {dropped} ~ $|de|lo|todo|{article} ~ _|-parrafo|-parrafos|-frase|-palabra|-coma|-linea|-frases|-palabras
         {lo} ~ {he}? ~ tirado|!tiré|!mandé|mandado ~ a ~ la ~ basura|papelera
         {he} ~ hecho ~ limpieza|borron|tabula
         hice|!hice ~ limpieza|borron
         me ~ !deshice|deshice|!olvidé|olvide|!libré ~ de|del
         !reinicié|!reseteé|!formateé ~ _
         {lo}? ~ {dropped} ~ _ ~ _? de ~ mi|mis
         ya ~ no ~ {lo}? ~ tengo|guardo|recuerdo|se|conservo|!sé",
    ),
];

/// The brief is made other than it was.
pub(super) const SHAPES: &str = "{lo}? ~ {lo}? ~ !acorté|!recorté|!reduje|reduje|!resumí|!achiqué|!simplifiqué|!aligeré|!corté|!compacté|!alargué|!amplié|!condensé|acorte|recorte ~ {article}|$|_
        {lo}? ~ {he} ~ {lo}? ~ acortado|recortado|reducido|achicado|simplificado|aligerado|condensado|alargado|ampliado|hecho|dejado ~ {article}|$|mas|_
        {lo} ~ !dejé|!hice|hice|!puse|puse|deje|dejo ~ .. corto|breve|ligero|cortito|largo|lineas|solo
        {brief}|ya|ahora|desde|!será|sera ~ .. corto|breve|ligero|cortito|lineas ~ _?";

/// It was put in on an earlier day.
pub(super) const PUT_IN: &str = "lo|la|los|las ~ puse|!puse|!metí|!añadí|!agregué|!apunté|!dejé|!programé|!agendé|!marqué|!cargué ~ .. {youtold}|ayer|anoche|pasada|pasado";

/// Verbs of the second person too, as they are said in the south.
pub(super) const ORDERS_TOO: &str = "!pedí !escribí !exigí !compartí !insistí !abrí !subí !repetí !corregí !añadí !elegí !seguí !resumí \
    !reescribí !medí !salí !conseguí !decidí !permití !cubrí !traducí !recibí !sugerí !despedí !discutí";
