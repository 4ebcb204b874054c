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
         {i} ~ filed|tucked|stashed|squirreled|stowed|locked|put ~ {it}|your ~ away|down
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
         {i} ~ set|started ~ _? _? minute|minutes|hour|hours ~ on ~ the ~ clock
         {i} ~ {halted}|stopped|cancelled|canceled ~ it|that|this|tomorrow|today|tonight|{when} ~ s? ~ _? ~ for|this|until|till|tomorrow|today|only|once|as|so|and|$|by
         {i} ~ {halted}|stopped|cancelled|canceled|killed|dropped ~ .. one|ones|{timer}
         {i} ~ {halted}|stopped|cancelled|canceled|killed|set|scheduled|moved|created|added|started|changed|shifted|turned .. {daily} ~ s? ~ {brief}|thing|message
         {i} ~ snoozed|paused|muted|silenced|unmuted|unpaused|resumed|reactivated|rescheduled|reinstated|suspended ~ _
         {i} ~ turned|switched|shut|toggled|flipped ~ it|that|them|this|those|both|the|your|all .. off|on|down|back
         {i} ~ turned|switched|shut ~ off|down|on ~ it|that|them|the|your|both|all
         {i} ~ gave|given|bought|added ~ you|it ~ .. minutes|mins|hour ~ $|more
         ^ {halted}|moved|pushed|shifted|bumped|changed|cancelled|canceled|stopped|updated|deleted|removed|dropped ~ the|your|that|his|her|my ~ _? _? {timer}
         ^ {halted}|moved|pushed|shifted|bumped|changed|cancelled|canceled|stopped|removed|dropped ~ the|your ~ {daily} ~ {brief}
         {i} ~ put|taken|took|called ~ .. on ~ pause|hold|mute|snooze
         {i}|^ ~ pushed|moved|bumped|put|shifted ~ {it}? ~ back|forward|off|out|on ~ by? ~ a|an? ~ {hour}|$",
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
         {i} ~ placed|submitted .. order|orders
         {i} ~ put ~ in .. order
         {i} ~ paid ~ your|the|for|$|it
         {i} ~ told|notified|informed|updated|alerted|asked|warned|messaged|texted|emailed|called|phoned ~ the|your _? group|team|family|class|crew|chat|office|committee|guests|others|lot|gang|folks|guys|list
         {i} ~ sent ~ word|that
         {i} ~ passed ~ your|the|that|it .. to|on|along
         {i} ~ handed|routed|delegated|escalated ~ {it}|your|the .. to|off|over
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
    // Put where things are kept, whatever the verb.
    (
        Deed::Saved,
        "{i} ~ _|-looked|-look|-see|-saw|-found|-find|-read|-checked|-check|-went|-was|-do|-can|-could|-would|-think|-believe|-took|-removed|-deleted|-dropped|-got|-have|-had|-cut|-{drops} .. in|into|on|onto|to|under|with|among ~ my ~ _? _? {store}
         {i}|^ ~ {edits}|stuck|popped|got|made|{kept}|-set|-put .. in|into|on|onto|to|under|with|among|of ~ your|the ~ _? _? {yours}
         {i}|^ ~ {kept} ~ {it}|your|his|her|their|@|both|away|down
         {i} ~ {kept} ~ the ~ _|-mistake|-error|-typo|-game|-file|-document|-day|-way|-door ~ _? _? under|in|to|for|as|away|down|next|with|$
         {i}|^ ~ made|taken|took ~ a|myself|me ~ a? ~ _? _? note|record
         {i}|^ ~ got ~ {it}|you|him|her|them|your ~ .. {memory}|down|memorized|pinned|recorded
         {i} ~ learned|learnt ~ that
         {i} ~ put|got|stuck ~ a ~ pin ~ in
         {i} ~ swapped|replaced|set|switched|updated|changed ~ your ~ .. {detail}|language|old|for|to ~ _
         {i} ~ put|got|have ~ you|him|her|them ~ down
         {i} ~ fixed|corrected|swapped|replaced|amended|updated|rectified|straightened|changed ~ .. on|in|at|from ~ my ~ _
         {i} ~ swapped|replaced|exchanged ~ {it}|the|his|her|@ .. for|with|by ~ _
         {i} ~ moved|set|changed|switched|updated|shifted|adjusted|put ~ you|your|everything|all ~ .. timezone|zone|clock|time
         {i} ~ moved|switched|changed|bumped|promoted|corrected|updated ~ him|her|them|you ~ up|over|down? ~ to ~ _",
    ),
    // Set in a calendar, or moved there.
    (
        Deed::Set,
        "{i} ~ put|brought ~ it|that|them ~ back ~ on|up|$
         {i}|^ ~ moved|pushed|shifted|bumped|brought|nudged|slid ~ {it} ~ .. earlier|later|sooner|forward|ahead
         {i}|^ ~ moved|pushed|shifted|bumped|rescheduled|switched|changed|postponed|snoozed|brought ~ .. to|from|until|till|by|forward|back ~ {hour}
         {i}|^ ~ blocked|held|reserved|carved|cleared|penciled|pencilled|slotted|scheduled|booked ~ .. {hour}|off|out|in
         {i}|^ ~ lined|queued|teed|rigged|armed|timed|programmed ~ .. up|$|for|at|{timer}
         {i} ~ set ~ {it}|you|one|two|both ~ .. {hour}|up
         {i}|^ ~ put|got|have ~ you ~ down ~ for
         {i} ~ put|got ~ it|that|this|them ~ in ~ $|and|for
         youre|everythings|alls|you|everything|all|{timer} ~ are|is? ~ all? ~ back? ~ on|in|to ~ _|-good|-plenty|-borrowed ~ _? ~ time|timezone ~ with|again|here|from|now
         {i}|^ ~ put|set|moved|switched|flipped|shifted|brought|changed|swapped|bumped ~ you|everything|everyone|all ~ .. on|onto|to ~ @ ~ _?
         {i}|^ ~ put|set|moved|switched|flipped|shifted|brought|changed|swapped|bumped ~ you|everything|everyone|all ~ .. on|onto|to ~ .. time
         {i}|^ ~ reset|updated|changed|adjusted|moved|set|switched|synced ~ your ~ clock|timezone|zone|time
         your|my ~ clock|timezone|zone ~ .. is|s|reads|says|runs ~ set? ~ now|back? ~ to|on|in? ~ @
         {i}|^ ~ snoozed|rescheduled|scheduled|booked ~ {it}|your|the|till|until|for",
    ),
    // Told to a third person, whatever is told, or done in the world for the person.
    (
        Deed::Sent,
        "{i} ~ {told} ~ {third}
         ^ {told} ~ {them} ~ _
         {i} ~ {told} ~ your|the|his|her|their|our ~ _? _? {who}
         ^ {told} ~ your|the ~ _? {who}
         {i} ~ told|asked|notified|informed|contacted|warned|alerted|invited|messaged|texted|emailed|phoned|briefed|updated|called|rang ~ your|the ~ _|-truth|-question|-questions|-story|-tale|-text|-list|-plan|-recipe|-profile|-address|-name|-draft|-wording|-code|-first|-second|-shots|-{detail}|-{store}
         {i} ~ flagged|reported|escalated|raised|referred|submitted|filed|lodged|passed|handed|forwarded|relayed|sent|shared|routed|opened ~ .. to|with ~ the|your|our|their|my|{third}
         {i} ~ opened|filed|raised|lodged|submitted|requested|left|made|placed|put ~ a|an|your|in ~ a? ~ _? ticket|complaint|report|request|claim|refund|message|enquiry|inquiry|word|order|call|appeal|reservation|booking|bid|offer|payment
         {i} ~ looped|filled|clued|roped|brought|kept|caught|copied|cced|bcced|added ~ {third} ~ .. in|up|to|on|$
         {i} ~ got|gotten|been|was|get ~ in ~ touch|contact
         {i} ~ got|gotten|get ~ hold|through|ahold
         {i} ~ had ~ a ~ _? word|chat|talk
         {i} ~ spoken|spoke|talked|chatted|checked|confirmed|arranged|agreed|reached|followed|apologized|apologised|dealt|settled|negotiated|haggled|bargained|pleaded ~ _? _? _? out|up? ~ to|with ~ your|the|{third}
         {i} ~ wrote|written|replied|responded|answered ~ back? ~ to? ~ {third}|your|the _? {who}
         ^ spoke|spoken|talked|checked|chatted|called|rang|phoned|texted|messaged|emailed|asked|told|wrote|pinged|notified ~ to|with? ~ your|the|{third}
         {i} ~ *ed|rang|spoke|spoken|put|got|gave|made|had|took|taken|left|given|written|wrote|-seemed|-wondered|-learned|-heard|-enjoyed|-loved|-liked|-compared|-assumed|-confused|-meant|-needed ~ .. to|with|for|at|from|on ~ your|the|my? ~ {who}
         {i} ~ .. on ~ your ~ behalf
         {i} ~ {told} ~ .. from|for ~ you ~ $",
    ),
    // Dropped, whatever it was.
    (
        Deed::Forgotten,
        "{i} ~ {drops} ~ {it}|his|her|their|@|what|everything|all|any|every|from|$
         {i} ~ {drops} ~ the|your ~ _|-{who}|-paragraph|-sentence|-sentences|-word|-words|-comma|-commas|-line|-lines|-section|-last|-first|-second|-third|-typo|-extra|-intro|-title|-ball|-repetition|-duplicates|-emoji|-emojis|-step|-salt
         ^ {drops} ~ {it}|from|for|and|every|your ~ _|-{who}
         {i}|^ ~ cleaned|cleared|wiped ~ everything|all|it|the slate|board|decks|list?
         {i}|^ ~ took|taken|crossed|struck|pulled|knocked|kicked|lifted|cut ~ .. off|from|out ~ of? ~ the|my|your
         {i}|^ ~ got|gotten ~ rid ~ of
         {i} ~ threw|thrown|tossed|chucked|binned ~ .. away|out|$
         {i}|^ ~ disposed ~ of
         {i} ~ forgot|forgotten ~ all|everything|about ~ _
         {i} ~ let|put|packed|laid|buried|swept|retired ~ {it}|your|@|the ~ .. go|away|rest|behind|under
         i ~ dont|cant|no ~ longer|even? ~ hold|have|keep|recall|remember|store|know ~ .. longer|anymore|more|told",
    ),
];

/// The brief is made other than it was.
pub(super) const SHAPES: &str = "{i}|^ ~ trimmed|shortened|cut|slimmed|pared|stripped|condensed|tightened|whittled|boiled|narrowed|reduced|simplified|expanded|extended|lengthened|split|reordered|halved|lightened|tweaked|reshaped|reworked|streamlined ~ {it}|the|your|some|out|down|back ~ .. _|$
        {i}|^ ~ made|kept|turned|got|set ~ {it}|the|your ~ _? {brief}? ~ .. shorter|longer|leaner|lighter|snappier|simpler|tighter|briefer|smaller|richer|short|quick|later|earlier
        {its}|itll|it|{brief} ~ is|s|will|comes|ll|gets? ~ be? ~ .. shorter|longer|leaner|lighter|snappier|simpler|tighter|briefer|lines|line|bullets|only|just|down";

/// It was put in on an earlier day.
pub(super) const PUT_IN: &str = "{i} ~ put|added|popped|stuck|entered|slotted|typed|dropped|got|set|placed|pencilled|penciled|booked ~ {it}|one|them ~ in|down|up|there? ~ .. when|after|since|last|yesterday|ago|earlier|as|moment|minute|day|time|while";
