//! English: what Mila did.

use super::super::Patterns;
use crate::claim::Deed;

pub(super) const DID: Patterns = &[
    (
        Deed::Saved,
        "{i} ~ saved|stored|memorized|memorised|recorded|jotted|logged|bookmarked|archived|registered|filed
         ive|weve ~ remembered
         i have ~ remembered
         {i} ~ noted ~ {it}
         {i} ~ noted ~ down
         {i} ~ noted .. down
         {i} ~ noted ~ $
         {i} ~ noted that|how|where|when ~ {of}
         ive|weve ~ noted {of}
         i have ~ noted {of}
         {i} ~ noted your|yours|his|her|their
         {i} ~ written|wrote|jotted|took|taken|scribbled ~ {it} ~ down
         {i} ~ written|wrote|jotted|took|taken|scribbled ~ down
         {i} ~ written|wrote|jotted .. down
         {i} ~ made|took|taken|kept|left|keep .. note|notes|record
         {i} ~ added|put|entered|included|updated|wrote|written|kept|changed|corrected|stored|placed|stashed .. memory|memories|notes|profile|records|preferences|contacts|database|journal|notebook
         {i} ~ added|put|entered|included .. to|on|in|into your|my .. list|lists|file
         {i} ~ updated|corrected ~ your|my .. {data}|{memory}
         {i} ~ got|have|ve .. saved|stored|noted|written|recorded|down|logged|memorized|memorised|bookmarked
         {i} ~ got|have .. on file|record
         i did ~ save|store|note|record|remember ~ {it}|{of}|$
         {i} ~ committed .. memory
         {i} ~ kept|keeping .. in mind
         {i} ~ learned|learnt ~ that you
         {i} ** and|, ~ saved|stored|noted|recorded|logged ~ {it}|{of}
         {i} ~ {edits} .. {memory}|facts|list|lists|details|data
         {i} ~ changed|updated|corrected|edited|amended|fixed|switched ~ your .. {detail}
         {i} ~ filed|tucked|stashed|squirreled|stowed|locked|put ~ {it}|your ~ away|in|down
         {i} ~ filed|tucked|stashed|squirreled|stowed ~ away
         {i} ~ made|taken|took|making ~ a ~ mental|quick|little note
         {i} ~ got|have ~ {it}|you|your .. memorized|memorised|covered|pinned|locked|safe|filed
         {i} ~ pinned|etched|engraved ~ {it}|your
         {i} ~ learned|learnt ~ {it}|your
         {i} ~ taken|took .. on board|into ~ account ~ for|from|next|always
         {i} ~ changed ~ how .. call|address ~ you
         {i} ~ put|got|have|set|marked|took ~ {it}|your|you|him|her|@|_ ~ down ~ as|in|under|on|$
         {i} ~ made ~ sure ~ to|i ~ remember|save|note|store|keep
         {i} ~ {edits} .. what ~ i ~ know
         {i} ~ changed|updated|corrected|edited|amended|fixed|switched ~ his|her|their|@ ~ _? {detail}",
    ),
    (
        Deed::Set,
        "{i} ~ set|created|scheduled|added|put|made|programmed|activated|placed|started|enabled|arranged|got|have|prepared|configured|updated|changed|moved|rescheduled|adjusted|pushed|saved|turned|switched|cancelled|canceled|stopped|disabled|deleted|removed|snoozed|fixed|established .. {timer}
         {i} ~ added|put|entered|marked|placed|penciled|pencilled|noted|blocked|got|have|created|made|inserted .. {calendar}
         {i} ~ scheduled|booked|reserved|rescheduled|programmed
         {i} ~ set ~ {it} ~ up? for|at
         i did ~ set|create|schedule .. {timer}|{calendar}
         {i} ~ set ~ one|two|another
         {i} ~ set ~ up .. to ~ remind|notify|alert|ping
         ive|weve|have ** and ~ set|created|scheduled ~ a|an|the|your .. {timer}|{calendar}
         {i} ** and ~ set|created|scheduled|added .. {timer}|{calendar}
         {i} ~ {edits}|got|have ~ you ~ down|in ~ for|with|at|on
         {i} ~ got ~ you ~ booked|scheduled|in ~ for|with|at|on|$
         {i} ~ pencilled|penciled|slotted ~ you|{it}|@
         {i} ~ put ~ {it}|that .. on|in ~ your ~ {calendar}
         {i} ~ started|starting ~ the|a ~ clock|countdown|timer
         {i} ~ set|started ~ _? _? minute|minutes|hour|hours ~ on ~ the ~ clock",
    ),
    (
        Deed::Sent,
        "{i} ~ sent|forwarded|emailed|texted|messaged|mailed|dispatched|relayed|whatsapped|faxed|delivered|transmitted ~ {it}|him|her|out|off|along|over|@|the|a|an|my|our|your|everyone|everybody|some|word|two|three|one|another
         {i} ~ sent|forwarded|emailed|texted|messaged|mailed|dispatched|relayed|delivered|submitted ~ $
         {i} ~ sent ~ you .. email|mail|sms|invite|invitation|reminder|notification|copy|link|postcard|letter|package|text
         {i} ~ emailed|texted|mailed|messaged ~ you
         {i} ~ passed|relayed|conveyed|given|gave|shared|submitted|posted|published|delivered .. to|on|along|with ~ {them}|your|the|@|it|$|that|for
         {i} ~ passed|forwarded ~ {it}|your ~ on|along|message
         {i} ~ told|asked|called|phoned|rang|notified|informed|contacted|warned|alerted|invited|pinged|dmed|reminded|reached ~ {them}|@
         {i} ~ told|asked|called|phoned|rang|notified|informed|contacted|warned|alerted|invited|pinged|reminded|texted|emailed|messaged ~ your|the ~ {who}
         i did ~ send|tell|text|email|message|call ~ {it}|{them}|@|the|a|your
         {i} ~ dropped|shot|gave|given ~ {them}|@|your .. line|message|note|text|email|call|ring|headsup
         {i} ~ let ~ {them}|@|your .. know
         {i} ~ let ~ your|the .. know
         {i} ~ replied|responded|written|wrote|reached|spoken|spoke|talked ~ out? to|with ~ {them}|@|your
         {i} ~ submitted|posted|tweeted|published ~ {it}|the|your|@
         {i} ** and ~ sent|forwarded|emailed|texted ~ {it}|{them}|@|a|the|your
         {i} ~ ordered|purchased|bought ~ you|your|it|$
         {i} ~ ordered|purchased|bought|reserved ~ {of}|some|two|three|one ~ _? _? {goods}
         {i} ~ placed|submitted|put .. order|orders
         {i} ~ paid ~ your|the|for|$|it
         {i} ~ told|notified|informed|updated|alerted|asked|warned|messaged|texted|emailed|called|phoned ~ the|your _? group|team|family|class|crew|chat|office|committee|guests|others|lot|gang|folks|guys|list
         {i} ~ sent ~ word|that
         {i} ~ passed ~ your|the|that|it .. to|on|along
         {i} ~ handed|routed|delegated|escalated ~ {it}|your|the .. to|off|over
         your|the _? _? order ~ is|has|was ~ been? ~ placed|submitted|confirmed|in ~ $|and|with|at|for|now
         ^ order|orders ~ , placed|submitted|confirmed|in ~ $|and|with|at|for
         {i} ~ ordered|purchased|bought|reserved .. {goods}",
    ),
    (
        Deed::Forgotten,
        "{i} ~ deleted|erased|wiped|purged|scrubbed|discarded|destroyed|unlearned|expunged ~ {it}|{of}|what|about|any|anything|@|every|from|$
         i did ~ delete|erase|remove|forget ~ {it}|{of}|$
         ive|weve ~ forgotten
         i have ~ forgotten
         {i} ~ forgot ~ {it}|what|about ~ you? $
         {i} ~ forgot ~ everything|all
         {i} ~ removed|cleared|dropped ~ it|this|that|everything|them|all
         {i} ~ removed|cleared|dropped|deleted|took|taken|gotten .. from|out my|the|your ~ {memory}
         {i} ~ removed|cleared|dropped|emptied ~ {of} _? _? {data}
         {i} no longer ~ have|know|remember|keep|store|hold|recall
         i dont have|keep|hold|remember|know .. anymore
         i dont have|keep|hold|remember|know .. any more
         {i} ** and ~ deleted|erased|wiped ~ {it}|{of}
         {i} ~ scratched|struck|crossed|scrapped|scrubbed|ditched|binned|trashed|nuked|zapped|stricken|nixed|axed|tossed ~ {it}|{of}|what|everything|all|@|$
         {i} ~ removed|took|taken|crossed|struck|dropped|deleted|cleared|pulled|kicked|knocked|scratched ~ .. off|from|out ~ of? ~ my|the|your ~ _? _? list|lists|facts|{memory}|contacts
         {i} ~ let ~ go ~ of ~ {it}|that|what
         {i} ~ wiped|cleared|cleaned ~ the|your ~ slate",
    ),
];
