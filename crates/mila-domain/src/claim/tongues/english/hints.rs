//! English: what hints at a deed.

use super::super::Patterns;
use crate::claim::Deed;

/// Mila did or will do something, whatever it is: somebody was told, or it happens later.
pub(super) const ACTS: Patterns = &[
    (
        Deed::Sent,
        "{i} ~ *ed|rang|bought|paid|hit|woke|woken|tore|torn|drew|drawn|swept|dug|hid|hung|spoke|shook|swore|broke|broken|froze|held|dealt|fed|ran|-{idle_did} ~ _",
    ),
    (
        Deed::Set,
        "ill|gonna {adverb}? {adverb}? _|-{idle_will}|-{adverb}|-*ing
         i will|shall {adverb}? {adverb}? _|-{idle_will}|-{adverb}|-*ing
         im going to _|-{idle_will}|-{adverb}",
    ),
];

/// Where the person told something.
pub(super) const HINTS: Patterns = &[
    // Mila changed something, and no text is at hand.
    (
        Deed::Saved,
        "{i}|^ ~ added|changed|switched|linked|connected|marked|flagged|circled|placed|moved|updated|fixed|corrected|replaced|swapped|noted|included|paired|tied|matched|labeled|labelled|tagged|starred|underlined ~ _
         {i} ~ set|put|made|turned|kept|attached _|-together|-you|-shorter|-sure|-it|-sense|-some
         {i} ~ got ~ _ ~ .. saved|stored|noted|down|covered
         {i} ~ _|-think|-thought|-mean|-guess|-hope|-would|-can|-know ** so ~ that? ~ you|it|that|nobody|nothing|i ~ dont|wont|cant|never|doesnt|have|know ~ _
         so ~ you ~ dont|wont|never ~ have|need ~ to ~ explain|repeat|tell|say|look|think|remember",
    ),
    // Something of Mila's own keeping is spoken of.
    (
        Deed::Saved,
        "in|into|on|onto|to|with|under|among ~ my ~ _? _? _|-bookings|-orders|-trips|-account|-purchases|-subscriptions|-opinion|-view|-book|-day|-experience|-house|-answer|-favourite|-favorite|-life|-world|-language
         in|into|to|of ~ what ~ i ~ know
         safe|stored|kept|saved ~ here|somewhere
         i ~ remember|know ~ $|now|that
         ill|i ~ will? ~ know ~ who|what|where|which
         stays|sticks|stay ~ with|that|this ~ me|way
         nothing|no|none|zero|only|every ~ .. from|by ~ me
         no ~ _ ~ in ~ anything ~ i
         just ~ ask|say|shout ~ $
         next ~ visit|time ** ask|say|just
         ready ~ .. whenever|when|if
         !📝|!🔐|!🔒|!💾|!📌|!🗂|!📋|!✍|!✅|!✔|!☑
         is|are|s|goes|go|went ~ .. on|in|into|off ~ the|your ~ _? _? list|overview|summary|menu|family|books|notebook|chart|system|card|file
         as ~ of ~ today|now|tonight
         zipped|locked|sealed|tucked|tight|safe|stored ~ .. in? ~ here
         between ~ you ~ .. me
         off ~ my|your|the ~ menu|list|table
         ill|i ~ .. whenever|each|every ~ time? ~ you ~ _
         ill ~ plan|work|cook|build ~ around
         them|him|her|it|that ~ into|onto|in ~ your ~ _
         under ~ \"|home|family|work|health|food|car|travel
         from ~ now|here|this ~ on|out|onward ~ , _|-it|-things|-prices
         marked|highlighted|flagged|written|underlined ~ in ~ red|bold|capitals
         updated|corrected|fixed|changed|renamed ~ everywhere|throughout
         banned|vetoed|barred|off ~ limits? ~ from|as ~ _
         as ~ far ~ as ~ im ~ concerned
         youre|thats ~ at ~ {hour}
         my ~ _? _? book|notebook|notes|shelf|drawer|files|map|collection|page|head
         your ~ _? page|chart|tally|total|count ~ $
         safe|good ~ hands
         things|all ~ i ~ know
         right|just ~ where ~ it|they ~ belongs|belong
         only|just ~ have|need ~ to ~ ask
         ^ filed|stored|sorted|saved|listed ~ under|in|with
         part ~ of ~ how ~ i|ill
         ^ _ _? _? written|jotted|noted|added|logged ~ down ~ $
         ^ _ ~ moved|updated|changed ~ to ~ _
         _ ~ {isnow}|was ~ been? ~ swapped|replaced|corrected|fixed|amended|rectified|straightened|updated ~ out? ~ $|for|with|to|by|now|and|in|on|everywhere|across
         changed|swapped|corrected|updated|fixed|replaced ** , _ ~ _? ~ instead ~ of ~ _
         {its}|everywhere|always|only|spelled|written|called|named|with ~ .. from ~ now|here|this ~ on|onward|onwards|out|forward
         {its}|it|_ ~ is|s|are? ~ right|correct ~ everywhere|on|in ~ $|now|from|my",
    ),
    // A time, and Mila or a bell at it.
    (
        Deed::Set,
        "flag|nudge|ping|buzz|headsup|poke ~ .. {hour}|there|then|before|from
         {hour} .. from ~ me
         {hour} ** i|ill|im ~ be? ~ here|there|around|in|with|ask|wake|get|knock|come|make|start|sing|shout|text|call|ring|check|remind
         ill ~ get|wake|rouse|fetch ~ you
         {hour} ** {its}|its|thats|theyre ~ all? ~ in|down|set|booked|yours|blocked|there ~ $
         {hour} ~ minutes? ~ , counting|starting|running|ticking|go
         counting|ticking|running ~ down? ~ $
         {hour} ~ .. has|have|got|gets ~ .. circle|flag|mark|dot|star|pin|reminder
         flag|pin|marker|bookmark ~ .. there|on|in
         slip ~ .. past|by ~ you
         you ~ dont|wont|cant ~ miss ~ _
         all ~ quiet ~ until|till
         ^ swapped|moved|shifted|switched|rescheduled|bumped ~ over? ~ $
         {timer}|one|bell ~ sits|rests|naps|sleeps|stays|takes|gets ~ .. out|quiet|off|silent|tomorrow|today
         _ ~ {isnow} ~ out|in|off|gone ~ from|starting ~ tomorrow|today|now|monday
         silence|quiet|hush|peace ~ until|till ~ {hour}
         nothing|no ~ _? ~ will|ll|gonna|going ~ to? ~ reach|bother|ping|ring|buzz|disturb ~ _
         {its}|it|that|one ~ is|s|has? ~ off|dropped|cancelled|canceled|skipped|gone ~ then|today|tonight|tomorrow
         off ~ it ~ goes
         sleep ~ in ~ $
         !⏰|!⏱|!⏲|!🔔|!📅|!📆|!🗓
         both|all|they ~ are? ~ armed|lined|in|ready|booked|running|live ~ up? ~ $
         first ~ one? ~ s|is ~ running|ticking
         youre|you ~ covered
         {its}|its|it ~ is? ~ on|in ~ your ~ plate|day|week|books
         daily|weekly|nightly|monthly ~ , no|at|starting|until
         {hour} ~ , {hour} ~ .. , it|its ~ _
         is|s|are ~ spoken ~ for
         is|s|are ~ taken|occupied|yours ~ now|from
         consider ~ yourself ~ _
         ^ _ _? locked|booked|blocked|set|swapped ~ $
         {i} ~ reset|restarted|swapped|stopped ~ _
         been ~ swapped|reset|shifted|switched|skipped|stopped|cancelled|canceled|paused|snoozed ~ $
         ten|fifteen|twenty|thirty|5|10|15|20|30|half ~ more ~ minutes|mins|min? ~ $|coming|then
         coming ~ up ~ $
         {bell}|it|they|that ~ wont|not ~ .. ring|buzz|go|ping|bother|come|sound|fire ~ off? ~ .. until|till|tomorrow|today|tonight|this|anymore|again|{when}
         {when} ~ s? ~ {isnow} ~ off|on|out|cancelled|canceled|gone ~ $|and|for|now
         ^ stopped|paused|silenced ~ $|for|until|till|it
         ^ off ~ for|until|till
         {its}|it|that|both|all|these|those ~ {isnow}? ~ been? ~ {halted}|-delayed|-disabled|-suspended|-postponed ~ $|and|for|this|until|till|by|once|so|{hour}
         it|that ~ {isnow} ~ been? ~ stopped|cancelled|canceled|called ~ off? ~ $|now|for|as|so
         {its} ~ off|paused|stopped|live|active|back|quiet ~ on? ~ $|now|for|until|till
         see|talk|ring|buzz|ping ~ you? ~ again? ~ in ~ {hour}
         ^ no ~ more? ~ _? {timer}|{brief}|ping|nudge|buzz ~ .. tomorrow|today|tonight|this|anymore|until|{when}
         {hour} ~ instead ~ of
         {hour} ** ill|i ~ be ~ the|your
         carved|etched|written|stamped|inked ~ in|into ~ your ~ _
         has|have|s ~ moved ~ over|along|up|back",
    ),
    // A third person reacts to what Mila must have told.
    (
        Deed::Sent,
        "he|she|they|{who}|@ ~ says|sends|asks|wishes|thanks|replied|answered|agreed|promised|accepted ~ hi|back|his|her|their|when|yes|you|ok|thanks|best|love|regards|get|it|and|that
         he|she|they|hes|shes|theyre|{who}|@ ~ s|is|are|ll|will? ~ be ~ there|here|in ~ at|by|in|on ~ {hour}
         hes|shes|theyre|he|she|they|{who}|@ ~ s|is|are? ~ putting|delighted|thrilled|happy|smiling|relieved|waiting|walking|coming|sending|looking|working|on|saving|holding|keeping ~ .. you|youre|it|over|up|on|somebody|someone|a|the|your
         all|everyone|everybody|each|both ~ of? ~ _? _? has|have|got ~ the|your|it ~ _
         it|your|the|my ~ _? _? is|s|are ~ on ~ {it}
         {who}|facilities|maintenance|security|@ ~ knows|know ~ $
         {isnow} ~ in ~ $|and|now
         i ~ told|asked|called|rang|wrote|texted ~ _|-you|-because|-it|-for|-to|-that|-myself|-this
         case|ticket|reference|confirmation|booking|order ~ number ~ is ~ _
         flowers|taxi|cab|pizza|food|somebody|someone ~ .. is|are|s? ~ on ~ the|its|their ~ way
         row ~ _ ~ .. seat|seats
         !📨|!📤|!✉|!📧|!📩|!📮|!📬
         _|-i|-you|-who ~ has|have ~ the ~ _ ~ and ~ says|sends|thanks|knows|will
         lodged|filed|submitted|reported|placed|confirmed|passed|delivered ~ with|to|at|on|$
         _ ~ is|s ~ yours ~ $|from|at
         sent|delivered|posted ~ at|on|before ~ {hour}
         on ~ his|her|their ~ desk
         {i} ~ put|took|brought ~ it ~ to|up ~ with? ~ {them}
         promised ~ _
         {goods}|kilos|boxes|packs ~ .. on ~ the ~ way
         is|s|are ~ with ~ the ~ _? team|people|folks|crew
         scanned|returned|signed|submitted|lodged|mailed|delivered|couriered ~ and|to ~ _
         {isnow} ~ reached|arrived ~ _
         got ~ your ~ _ ~ $
         it|that|this|everything ~ just|already|safely? ~ reached|found|hit|got ~ to|through? ~ to? ~ @|{them}|his|her|their
         know|knows ~ you ~ like|want|prefer|need|are",
    ),
    // What was told is let go.
    (
        Deed::Forgotten,
        "{i}|^ ~ removed|taken|took|dropped|cleared|crossed|struck|emptied|unlinked|unsaved|thrown|threw ~ .. out|off|away|go|everywhere|behind|all
         {i} ~ removed|deleted|erased|cleared|dropped ~ _
         can ~ go ~ $
         gone ~ all|too|for|now
         {its}|it|that ~ is? ~ off ~ my
         off|from|out ~ of? ~ my ~ _|-hands|-league|-depth|-way|-window
         i ~ wont|will ~ not? ~ bring|mention|raise|ask ~ _
         i ~ know ~ nothing ~ about|of
         not ~ since ~ _
         as ~ if|though ~ i|you ~ never|hadnt
         is|s|are|went ~ in ~ the ~ shredder|bin|trash|past
         {isnow} ~ welcome ~ again|back
         zero ~ _ ~ $
         ends ~ here
         !🗑|!🧹|!🧽|!🚮
         off ~ the|my|your ~ _ ~ it|they|he|she ~ goes|go
         left|leaves ~ my ~ _
         {isnow} ~ history
         {drops}|unsaved|-crossed|-struck ~ $
         doesnt|not ~ ring ~ a? ~ bell|bells
         gone|off ~ from? ~ the ~ _? list|map ~ $
         left|leaves ~ your ~ _
         let ~ it|that|them ~ slip|go
         shown ~ the ~ door
         shredded|torn|swept|burned ~ $|up|away|both|all
         up ~ in ~ smoke
         been|was|were|is|are|got|get ~ thrown|tossed ~ out|away
         never ~ heard ~ of",
    ),
];
