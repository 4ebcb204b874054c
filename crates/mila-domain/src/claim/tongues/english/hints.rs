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

/// What only looks like a claim.
pub(super) const TALK: &str = "consider ~ it ~ stolen|lost|a|an|your
        win|victory|point|points|goal|milestone|success|victories ~ {kept}|noted ~ $|for
        history|record ~ books
        save|saved|saving|saves ~ you|us|me|time|money|life|lives|energy|space|hours|minutes|people|some ~ time|money|a|some|from|hours|the|lot|trouble|effort|$|up|on|by|about
        remembered ~ as|for|by|fondly|in ~ history
        save|saved|saving .. life|lives|marriage|trouble|hassle|money|time|effort
        save|saved the day|planet|world|best|whales|environment
        saved by|from|through
        noted .. error|errors|mistake|mistakes|typo|typos|issue|issues|essay|article|draft|paragraph|poem|story|photo|code|above|earlier
        noted ~ in|from ~ your|the .. text|message|messages|essay|letter|document|code|article|email|story|list|line|section|chapter|report
        sent|send|delivered ~ by|from ~ the|your|@|whatsapp|someone|somebody|him|her|them|me|a|mistake
        deleted|erased|removed|stored|saved|recorded ~ by ~ the|your|@|whatsapp|google|default|someone|apple
        sent from
        send|sent ~ the ~ rest|next|second|remaining
        send|sent ~ {it} ~ to ~ you ~ $
        send|sent|share|shared .. here|above|below
        send|write ~ {it} ~ in ~ parts|pieces|two|three|separate
        removed|deleted|cleared|cut|dropped|erased .. paragraph|sentence|sentences|word|words|comma|commas|line|lines|section|phrase|emoji|emojis|typo|bullet|step|duplicate|duplicates|spaces|extra|unnecessary|repetition|column|row|ingredient|ingredients
        called ~ {them} ~ \"
        ordered .. by|alphabetically|chronologically
        ordered ~ by|alphabetically|chronologically|from|according|list|lists|pairs|set|pair
        changed|updated|corrected|fixed|edited|added .. {its}|paragraph|sentence|wording|tone|text|draft|recipe|ingredients|title|intro|code|function|line|essay|plan|comma|typo|spelling
        order ~ {be}|has .. shipped|delivered|dispatched|sent
        moved|put|added .. paragraph|sentence|wording|list ~ of ~ ingredients
        set ~ theory|menu|point|piece|pieces|phrase|design|list|meal|of|price|square|in|on|up|fire|foot|sail|an ~ example
        remember|recall ~ {of}? ~ lesson|reading|studying|when|correctly|rightly
        if i remember|recall
        recorded ~ music|song|album|history|in
        stored ~ energy|procedure
        note ~ that ~ the|this|some|many|it|there|prices|most|in|if|a|an
        im ~ well
        all ~ set ~ of|in|on
        tell|call ~ her|his|their ~ story|name
        tell|ask ~ {them} ~ apart|that
        i ~ forgot ~ to|about|that ~ mention|add|say|include
        sorry .. forgot|forgotten
        remember ~ to ~ save|back|press|click|set|send|delete
        keep ~ {it} ~ short|brief|simple|light|concise|up|going|in ~ touch
        written ~ down ~ in ~ history|the ~ bible|books
        what|whatever|anything|everything|something|whats|else ~ is|are|goes? ~ on|in ~ your
        _ that|which ~ is|are ~ on|in ~ your
        ^ put ~ .. on|in|into ~ your|the|my
        maybe|perhaps|probably|surely|likely|hopefully|possibly|guess|bet|think|suppose .. has|have|got|received|knows
        has|have|got|gets|received|reached|arrived .. you|youve ~ sent|texted|mailed|emailed|left|forwarded
        {message} ~ that? ~ you|youve ~ sent|texted|mailed|emailed|left .. reached|arrived|received|delivered|got|landed|through
        list ~ below|above
        tell|give|say|send|pick|choose|confirm|know ~ me? ~ .. when|what|which|how|where|whether ~ .. {will}|i|should
        nothing|none|no ~ _? _? got|was|were|has|have ~ been? ~ saved|stored|noted|recorded|written|set|scheduled|booked|sent|delivered|deleted|erased|removed|changed|touched|moved|cancelled|canceled ~ when|yet|so|until|till|before|on|without|from|at|to|for|$
        as|so ~ long ~ as ** , stays|stay|kept|remains|stored|saved|is
        until ~ you ~ ask|say|tell ** , stays|stay|kept|remains|stored|saved
        {i} ~ skipped ~ the|that|your ~ _? intro|part|step|steps|chapter|details|question|boring|rest|breakfast|lunch|dinner|class|gym|workout|line|greeting|formalities|section
        ^ skipping|pausing|muting|snoozing|postponing|silencing .. is|are|helps|can|may|might|means|makes|makes|isnt|wont ~ _
        {i} ~ turned ~ it|that|this|your ~ .. into|in ~ to? ~ _
        then ~ deleted|erased|removed|wiped
        may|might|must|could|would ~ have
        know ~ about ~ you
        send|tell|ask|give|show|paste|share ** , and ~ ill|i ~ _
        sent ~ to ~ everyone|all|members|customers ~ within|by|every
        save ~ .. for ~ the ~ end|last
        before ~ i ~ _";
