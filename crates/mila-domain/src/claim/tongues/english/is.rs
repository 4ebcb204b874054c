//! English: what is done.

use super::super::Patterns;
use crate::claim::Deed;

pub(super) const IS: Patterns = &[
    (
        Deed::Saved,
        "_ ~ is|are ~ on ~ there ~ now|already ~ $
         {its} ~ {keeper}|written|locked|in|on ~ down|in|memory|my|file|now|for|$|here|under
         {its} ~ {keeper}
         {it}|what ~ {be} ~ {keeper}
         {it} ~ {be} ~ in|on my|file ~ {memory}|mind|$
         {it} ~ {be} ~ written down
         your|his|her|their|my|the|@ _? _? _? _? {be} ~ {keeper}
         your|his|her|their|my|the|@ _? _? _? {be} ~ in my ~ {memory}
         your|his|her|their|my|the|@ _? _? _? {be} ~ written down
         your|his|her|the|my _? _? s|is|are|has|have|been ~ been? ~ added|committed|written|entered .. {memory}|list
         {it}|your ~ {be} ~ been? ~ added|committed|written|entered .. {memory}|list
         {its} ~ been? ~ added|committed|entered .. {memory}|list
         my|your memory|notes|profile|records|preferences _? {be} ~ updated|changed|saved
         ^ saved|stored|memorized|memorised|recorded|logged|registered|bookmarked ~ {it}|$|for|to|your|in|under|as|\"
         ^ saved|stored|noted|recorded|logged ~ @
         ^ noted ~ {it}|$|for|your|down|you|on
         ^ remembered ~ {it}|$|your
         ^ duly|all|and|it ~ noted|saved|stored|recorded
         ^ your? _? _? _? saved|noted|stored|recorded|memorized|remembered|logged ~ $
         ^ added|committed|written ~ to|in|into|down ~ my|your ~ {memory}|list
         ^ note|notes|memory ~ taken|made|saved|updated|added
         ^ preference|preferences|birthday|address|name|number|fact|details|info|profile ~ saved|noted|stored|recorded|updated|added
         consider ~ {it} ~ {keeper}
         got .. saved|noted|stored|written|recorded ~ down|$|now|for|in
         safe|safely|stored|locked in|with|away ~ my ~ {memory}
         ^ added|filed|tucked|stashed|put|logged|popped|slotted|entered|written|recorded|updated ~ .. to|in|into|on|under|with ~ your|my|the ~ _? {memory}|facts|list|lists|details|data
         ^ filed|tucked|stashed|squirreled|stowed|locked|stored|put|packed ~ {it}|safely? ~ away|in|down ~ $|for|under|in|and|with|as
         ^ locked ~ in|down ~ $|and
         ^ locked ~ and ~ loaded
         ^ etched|engraved|burned|burnt|carved|tattooed|seared|branded|sealed|cemented ~ in|into|on ~ my|memory|stone
         {its}|it|that ~ is? ~ etched|engraved|burned|burnt|carved|tattooed|seared|locked|filed|tucked|stashed|memorized|pinned ~ in|into|on|away|down|$
         {its}|^ in ~ the|my ~ vault|bank|notebook|books|brain|system|files|records|notes|memory|memorybank|head
         it|that|this|your _? _? is|are|goes|stays|went ~ straight? ~ in|into|on|to ~ the|my ~ vault|bank|notebook|books|brain|files|records|notes|memory|memorybank|head|list
         ^ mental|duly note|noted ~ made|taken|$
         your|the|that _? _? _? {be} ~ been? ~ updated|changed|corrected|amended|edited|set|switched ~ in|on ~ my|your ~ _? {memory}
         ^? your|the ~ {detail} ~ {be} ~ been? ~ updated|changed|corrected|amended|switched ~ $|to|in|from|now
         ^ {detail}|profile|records|record|notes|memory|facts|list|preference ~ , updated|changed|corrected|saved|noted|stored|recorded|amended|added|logged
         ^ committed ~ to ~ memory
         ^ pinned|memorized|memorised|bookmarked|jotted|penciled|pencilled|scribbled|registered|captured ~ {it}|$|down|for|your|in
         your|my ~ {memory}|list|facts|details ~ {be} ~ been? ~ updated|changed|saved|corrected|amended
         your|his|her|the|my|@ _? _? {be} ~ safe ~ with ~ me
         {its}|it|secret ~ is? ~ safe ~ with ~ me
         i ~ now ~ know ~ that ~ you
         you ~ are|re ~ in ~ my ~ {memory}
         your|my {memory} ~ now ~ says|say|shows|reads|lists|has|includes
         _ ~ {be} ~ been? ~ added|saved|entered|put|written|filed ~ to|in|into|on|under ~ your|my ~ _? {memory}|list
         added|saved|filed ~ to|with|under ~ what ~ i ~ know
         hes|shes|theyre|youre ~ in|on ~ my ~ {memory}|list
         he|she|they|@ ~ is|are ~ in|on ~ my ~ {memory}|list
         your ~ _? {detail} ~ now ~ reads|says|shows
         your ~ _? {detail} ~ is ~ now ~ set|listed|down|saved
         {be}|its|theyre ~ now ~ on|in|under ~ your|our ~ _? _? {list}
         {be}|its|theyre ~ now ~ on|in ~ the ~ shopping|grocery|groceries|todo|packing|reading|wish ~ _? {list}
         {be}|its|theyre ~ on|in ~ your|our|the ~ _? _? {list} ~ now
         {be}? ~ joined|joins|goes|gets|hopped|landed ~ straight? on|onto|to|into|in? ~ your|our ~ _? _? {list}
         you|youve ~ now ~ have|got .. on|in ~ your ~ _? _? {list}
         youll|you ~ will? ~ find|see .. on|in ~ your ~ _? _? {list} ~ $|at|under|now
         ^ corrected|amended|rectified|fixed|updated ~ , ~ your|his|her|their|@ ~ _? _? {detail} ~ is|are|now|s
         its|theyre|thats ~ on ~ your ~ _? _? {list}
         waiting|sitting|listed ~ on|in|under ~ your ~ _? _? {list}
         {be} ~ been? ~ {edits} ~ on|onto|to|in|into ~ your|our ~ _? _? {list}",
    ),
    (
        Deed::Set,
        "{timer} ~ {be}|s ~ set|scheduled|created|active|ready|on|in|saved|confirmed|live|running|updated|cancelled|canceled|place|added|rescheduled|changed|moved|booked|armed|enabled
         {timer} ~ {be} been ~ set|scheduled|created|saved|updated|cancelled|canceled|added|rescheduled|changed|moved|deleted|removed
         {timer} ~ for .. {be} ~ set|scheduled|created|active|ready|on|in|saved|confirmed|live|place
         {timer} ~ to .. {be} ~ set|scheduled|created|active|ready|on|in|saved|confirmed|live|place
         ^ your|the|a? _? _? {timer} ~ set|scheduled|created|added|saved|confirmed|activated|cancelled|canceled|updated|started|done
         ^ scheduled|added|booked|created ~ a|an|the|your? _? _? {timer}|{calendar}
         ^ set ~ for|$|at
         ^ scheduled|booked ~ for|$|at
         {its} ~ in|on ~ your|the ~ {calendar}
         {it} ~ {be} ~ in|on ~ your|the ~ {calendar}
         {its}|{it} ~ {be}? ~ been? ~ added|put|entered .. {calendar}
         your|the _? _? _? {be} ~ in|on ~ your|the ~ {calendar}
         your|the _? _? _? {be} ~ been? ~ added|put|entered .. {calendar}
         your|the _? _? appointment|meeting|event|call|booking|reservation|table ~ {be} ~ booked|scheduled|reserved|confirmed|added
         ^ added|put ~ to|in|on|into .. {calendar}
         {its} ~ set ~ for|$|at|up
         {its} ~ scheduled|booked ~ for|$|at
         {it} ~ {be} ~ been? ~ scheduled|booked
         consider ~ {it} ~ set|scheduled|booked
         consider ~ yourself ~ reminded
         ^ {timer} ~ for|at|to _ ~ set
         {timer} ~ for .. ~ set ~ $
         ^ _? _? _? {timer} ~ , set|created|scheduled|added|saved|confirmed|activated|on|cancelled|canceled|updated|started|done|running|ticking|ready|active|live|armed|programmed|placed|up ~ $|for|at|on|and|now|,
         {timer} ~ {be}|s|now ~ running|ticking|going|underway|counting|up|started|programmed|armed|waiting|good|done|all
         youre|you|were ~ are? ~ all? ~ booked|penciled|pencilled ~ in|with|for|at|on|$
         youre|you ~ are? ~ all? ~ scheduled ~ in|with
         youre|you ~ are? ~ all? ~ down ~ for ~ _? _? {when}|appointment
         youre|you ~ are? ~ on ~ the|their ~ books|schedule|waitlist|calendar
         ^ booked|scheduled|reserved|penciled|pencilled|calendared|slotted ~ {it}|in|you|your|the|a|with|@
         ^ _? _? _? booking|reservation|appointment|meeting|call|event ~ , booked|scheduled|confirmed|set|made|added|created|reserved ~ $|for|at|on|with|and|,
         the|your|@ _? _? _? is|are|was|were|has|have|s ~ been? ~ booked|scheduled|reserved|penciled ~ in|$|for ~ _? _? {when}
         appointment|booking|reservation|meeting ~ with .. {be} ~ been? ~ booked|scheduled|confirmed|set|made
         the ~ clock ~ is|s ~ ticking|running
         ^ countdown|clock ~ , started|running|on
         is|are|goes|go|went|gets ~ on|in|into|onto|to ~ your ~ _? {calendar}
         you|youve ~ now ~ have|got .. on|in ~ your ~ _? {calendar}
         youll|you ~ will? ~ find|see .. on|in ~ your ~ _? {calendar} ~ $|at|on|for|under|now
         ^ _ _? _? is|are ~ on|in ~ the ~ calendar|agenda|diary ~ $
         ^ {halted} ~ $|it|that|for|until|till|tomorrow|today|tonight|this|the|your|by|once|{hour}
         {bell} ~ {isnow} ~ been? ~ {halted} ~ $|and|for|this|until|till|by|once|so|only|{hour}
         {timer}|{brief}|one|ones ~ {isnow} ~ been? ~ turned|switched|shut ~ off|on|down
         {timer}|{brief}|one|ones|{its} ~ {isnow}? ~ been? ~ stopped|cancelled|canceled|called|off ~ off? ~ $|now|for|this|until|as|and
         {timer}|one|ones|{daily} ~ {isnow} ~ been? ~ skipped|cancelled|canceled|paused|snoozed|muted
         {its}|it|that ~ {isnow}? ~ been? ~ turned|switched|shut ~ off|on|down ~ $|now|for|until|till|and|so
         ^ turned|switched|shut ~ it|that|them|this? ~ off|down|back ~ $|it|for|until|till|the|your
         ^ skipping|snoozing|pausing|muting|postponing|silencing ~ it|that|this|tomorrow|today|tonight|for|until|till|{hour}
         ^|your|the|that ~ {daily} ~ s? ~ {brief} ~ .. {isnow} ~ been? ~ all? ~ set|scheduled|on|live|booked|ready|coming|active|running|off|moved|up|sorted|created|added|in|starting
         ^|your|the|that ~ {daily} ~ {brief} ~ , {hour}|set|scheduled|on|live|booked|active|off|moved|cancelled|canceled|paused
         ^|your|the|that ~ {daily} ~ {brief} ~ .. will|ll|starts|comes|lands|arrives|begins|kicks|hits ~ _
         no ~ more ~ {daily} ~ {brief}|messages|message|updates|briefs|summaries
         first|next ~ one|{brief}|{timer} ~ s|is|lands|comes|arrives|hits|goes|pops|will|ll ~ .. {when}|{hour}
         ^ back ~ on ~ $|from|as|for|at
         your|the ~ _? {brief} ~ now? ~ comes|lands|starts|arrives|begins|goes|runs ~ .. {hour}
         ^ bumped|pushed|moved|shifted|rescheduled|postponed|snoozed ~ _? to|until|till ~ before|after ~ _
         {isnow}|^ ~ out|off|gone|removed|dropped|cut|in|added|included|back ~ of|from|to|in? ~ your|the ~ {daily} ~ {brief}
         {hour} ~ {brief} ~ .. will|ll|is|s|starts|comes|lands|arrives|begins|kicks|hits ~ _",
    ),
    (
        Deed::Sent,
        "{message} ~ {be} ~ been? ~ sent|delivered|forwarded|dispatched|submitted|emailed|out ~ to|$|off|out|successfully|by|now|with
         {message} ~ went out|through
         your|the _? _? order ~ is|has|was ~ been? ~ placed|submitted|confirmed|in ~ $|and|with|at|for|now
         ^ order|orders ~ , placed|submitted|confirmed|in ~ $|and|with|at|for
         {message} ~ .. is|are|s|has|have|been|now|all ~ been? ~ all? ~ queued|scheduled|lined|teed|cued|timed|set|ready|programmed ~ up? ~ to? ~ go|send? ~ out? ~ for|to|on|at|until|till|{hour}
         your|the|that ~ {message} ~ to|for? ~ _? _? ~ goes|go|going|leaves|sends|sent|flies|heads ~ out|off|over? ~ on|at|in|to? ~ {hour}
         {message} ~ to .. {be} ~ been? ~ sent|delivered|forwarded|submitted
         {message} ~ {be} ~ on its|their way
         {its} ~ been? ~ sent|delivered|forwarded|dispatched|emailed|submitted|posted ~ to|$|off|out|now
         {it} ~ has|have|was|were ~ been? ~ sent|delivered|forwarded|dispatched|emailed|submitted
         {its} ~ on its way ~ to|$
         ^ sent|emailed|texted|delivered|messaged ~ $|to|{it}|off|out|@|him|her|your|the
         ^ forwarded ~ to|{it}|on|your|the
         ^ your|the? _? _? {message} ~ sent|delivered|forwarded|submitted
         he|she|they|@ ~ has|have|been|hes|shes|theyve ~ been? ~ notified|informed|told|messaged|texted|emailed|contacted|invited
         hes|shes|theyve ~ been ~ notified|informed|told|messaged|texted|emailed|contacted|invited
         your _ ~ has|have|is|are ~ been? ~ notified|informed|told|messaged|texted|emailed|contacted|invited
         consider ~ {it} ~ sent|delivered
         {message} ~ is? ~ on ~ its|their|the ~ way
         {message} ~ to|for .. on ~ its|their|the ~ way
         {message}|@ ~ just? ~ flew|flown|shot ~ off|out
         ^ off ~ it|they ~ goes|go|went
         ^ away ~ it|they ~ goes|go|went
         ^ _? _? {message} ~ , sent|delivered|forwarded|submitted|dispatched|out ~ $|to|and|now
         your|the|a _? _? _? {be} ~ been? ~ ordered|purchased|paid ~ $|for|and|from|,
         {its}|theyre ~ been? ~ ordered|purchased|paid ~ $|for|and|from
         ^ ordered|purchased|paid ~ $|you|your|the|a|for|it|two|one|three
         ^ {goods} ~ , ordered|purchased|booked|reserved|paid ~ $|and|for
         {goods} ~ is|are ~ on ~ its|the|their ~ way
         the|your _? group|team|family|boss|landlord|class|office ~ {isnow}|now ~ been? ~ knows|notified|informed|told|messaged|texted|emailed|updated
         he|she|they ~ now ~ knows|know ~ that|$|about
         \"|it|that|{message} ~ just|safely? ~ landed|arrived ~ with|at|in ~ {third}|your|{them}
         {message} ~ {be} ~ been? ~ sent ~ over|along",
    ),
    (
        Deed::Forgotten,
        "{its} ~ been? ~ {goner} ~ $|from|now|for|permanently|completely|forever|and|too
         {it} ~ {be} ~ been? ~ {goner} ~ $|from|now|for|permanently|completely|forever|and|too
         your|my|the|his|her|@ _? _? _? {be} ~ been? ~ {goner} ~ $|from|now|for|permanently|completely|forever|and|too
         {it}|{data} .. {be} ~ been ~ deleted|erased|wiped|purged|removed
         {its}|{it} ~ {be}? ~ gone ~ from|now|for|forever .. {memory}|good|$
         {its} ~ gone ~ now|$
         ^ deleted|erased|forgotten|removed|wiped|gone|cleared|purged ~ $|from|{it}|forever|for|your|and
         ^ your? _? _? deleted|erased|forgotten|wiped|removed ~ $
         consider ~ {it} ~ {goner}|gone
         {its}|it|that|your|@ .. is|are|its|thats ~ no longer ~ in|on|stored|saved|kept|part|with|remembered|known ~ of? ~ in? ~ my? ~ {memory}|mind|me|list|$|there
         {its}|it|that|what .. no longer ~ in|on|part|with ~ of? ~ my ~ {memory}|list
         ^ scratched|struck|scrubbed|scrapped|binned|trashed|ditched|nuked|zapped|stricken|nixed|poof ~ $|from|that|it|and|the|your
         _ ~ {be}|s ~ been? ~ taken|removed|crossed|struck|deleted|dropped|scratched|scrubbed|pulled ~ off|from|out ~ of? ~ my|your ~ _? _? list|lists|{memory}
         {its}|it|that|everything|all ~ is|are|been? ~ wiped|scrubbed|scratched|struck|vanished|erased ~ clean|$|from|out|now
         ^ out ~ of ~ my ~ {memory}|mind|system
         {its}|it|that ~ is? not|isnt ~ in|on|part ~ of? ~ my|your ~ {memory} ~ anymore|any|now
         _ ~ {be}|s ~ out ~ of ~ my ~ {memory}|mind|head|list",
    ),
    // Something stays where things are kept.
    (
        Deed::Saved,
        "_ ~ has|have|s? ~ replaced|replaces|superseded ~ the|your ~ old|previous|former
         {its}|that|this ~ {isnow}? ~ in|on ~ the ~ file|system|book|profile|list|record ~ now
         your|my|his|her ~ {memory}|card|profile ~ says|reads|shows|lists|has ~ .. from|instead ~ today|now|of|on|tomorrow
         ^|{its}|youre|everything|all ~ back ~ on|in|to ~ _ ~ _? ~ time ~ $|from|now|as|and|for|,
         {stays} ~ .. in|into|on|onto|to|under|with|among ~ my ~ _? _? _? {store}
         {stays} ~ .. in|into|on|onto|to|under|with|among ~ your ~ _? _? {yours}
         part ~ of ~ your|my|what|everything ~ _
         ^ {edits}|{kept} ~ .. on|at|by ~ my ~ end|side|part
         {stays} ~ .. with ~ me ~ now|already|$
         {stays} ~ .. in|into|on|onto|to|under|with|among ~ the ~ vault|files|books|records|log|notes|memory|memorybank|archives|record|database ~ bank?
         safe|safely|stored|kept|filed|tucked|secure|sound|stays|stay|remains ~ .. with|by ~ me
         {its}|all|both ~ all? ~ down|written|memorized|memorised|logged|recorded|noted ~ $
         ^ all|both ~ down|memorized|memorised|logged|recorded|noted|saved|stored|in
         ^ _ _? _? _? tucked|stashed|squirreled|stowed|filed|locked|banked|logged|memorized|memorised|jotted|etched|pinned|safe ~ away|down|in|up ~ $
         ^ {kept} ~ and ~ {kept}|safe|sound|ready|done|locked|dusted
         the _? _? _? {isnow} ~ _? {kept} ~ away|down|safely|$|in|under|for
         _ ~ {isnow} ~ memorized|memorised|noted|recorded|documented|logged|registered|saved|stored ~ $|for|in|under|now|next|so
         memory|recall ~ like|of ~ an? ~ elephant|steel
         perfect|total|photographic|flawless ~ recall|memory
         on ~ file|record ~ $|now|with|under|for
         written|carved|etched|set ~ in ~ ink|stone
         {stays} ~ right? ~ under|beside|alongside|next ~ to? ~ your|his|her ~ _
         your|my ~ {memory}|card|profile ~ now? ~ says|reads|shows|lists|has ~ .. now
         {it}|{its}|that ~ is? ~ on ~ your ~ card|file|profile
         youre|you|everything|all|{timer}|clock ~ .. are|re|is|runs|run|comes|come|follows|follow|ticks|set ~ on|in|to|by ~ _|-good|-plenty|-borrowed ~ _? ~ time|timezone ~ $|now|for|from|so|until|with|again|here|everywhere|and
         joins|joined ~ the ~ .. list|tree|club|notes|others
         tucked|stored|kept|hidden ~ somewhere|where
         ^ _? _? _? {kept} ~ to ~ memory
         for ~ the ~ books
         {it}|{its}|everything ~ {be} ~ all? ~ down|memorized|memorised|logged ~ $
         ^ updated|corrected|changed|swapped|replaced|amended ~ , ~ you|youre|your|its
         ^ _ _? _? recorded|logged|noted|jotted|registered|updated|memorized ~ , ~ _
         im ~ your ~ .. brain|memory|notebook|diary|elephant|backup|witness
         count|trust|rely ~ on? ~ me ~ to ~ remember|keep
         i ~ promise|swear ~ to? ~ remember|keep",
    ),
    // A bell that will ring.
    (
        Deed::Set,
        "ping|pings|bell|bells|nudges|buzz|buzzes|beep|beeps ~ {be}|now|s|re ~ been? ~ set|scheduled|on|in|live|ready|active|up|waiting|armed|booked|back|off|paused|muted|cancelled|canceled|gone|history
         {i}|^ ~ got|put|set|stuck|popped|left|hung|planted ~ a|an|the|you|two|another|some|it ~ .. bell|ping|pings|nudge|flag|buzz|beep ~ .. {hour}|for|on|at|$
         {timer}|one|{its}|it|they|that|thing|{ringing} ~ now ~ repeats|repeat|rings|ring|recurs|pings|buzzes|fires|comes|lands|goes|runs|starts|sits|falls ~ .. every|each|twice|hourly|at|on|in|{often}|{hour}
         off|out|gone|removed|cleared ~ of|from? ~ your|the ~ _? {calendar}
         tracking|nagging|pinging|logging ~ .. {isnow} ~ over|stopped|ended|ceased|off|done
         ^ {hour} ~ from|starting ~ on? ~ tomorrow|tonight|today|now|monday|tuesday|wednesday|thursday|friday|saturday|sunday
         ^ from|starting ~ tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday ~ at? ~ {hour} ~ $
         ^ possible|yes|sure ~ and ~ done ~ $
         from|starting ~ tomorrow|tonight|today|now|next|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday ~ week|on? ** it|they|{timer}|{brief}|everything|all|that ~ rings|ring|repeats|runs|run|comes|come|goes|go|lands|land|fires|fire|buzzes|pings|starts|follows|follow
         brief|briefing|digest|roundup|rundown ~ .. from|starting ~ {when}|now|today
         {isnow}|^|_ ~ out|off|gone|removed|dropped|cut|in|added|included|back|joined|joins ~ of|from|to|in|on? ~ your|the ~ _? brief|briefing|digest|roundup|rundown
         {timer}|headsup|heads|call ~ up? ~ is|are|s|has|have ~ been? ~ waiting|in|on|lined|queued|ready|armed|coming|going|live|there|scheduled|set|good|sorted|ordered|arranged|handled|done|placed|booked ~ place|for|at|up|$|to|now|{hour}
         theres|there|therell ~ is|are|ll|will? ~ be? ~ .. {timer} ~ .. for|at|on|waiting|in|before|every|set|coming
         {timer}|headsup ~ _? _? _? goes|rings|fires|sounds|comes|lands|arrives|pops|kicks|buzzes|hits ~ off|up|in|on|at|to|every|$
         {timer}|clock ~ {isnow}? ~ ticking|running|counting|rolling|going|armed|started
         you|youve ~ have|got|ve ~ .. {timer} ~ .. for|at|on|in|before|every|waiting|coming|the|set
         ^ {timer} ~ , {hour}
         ^ your|the ~ _? {timer} ~ , {hour}
         ^ _? _? _? {timer} ~ call? ~ ordered|booked|placed|sorted|arranged|off|moved|pushed|snoozed ~ $|for|to|till|until
         ^ _? recurring|daily|weekly|monthly|hourly ~ {timer} ~ , {hour}",
    ),
    // A time that is kept free.
    (
        Deed::Set,
        "_ .. {isnow} ~ blocked|held|carved|penciled|pencilled|slotted|marked|circled ~ off|out|in|for|from|$|on
         _ ~ moved ~ to|from ~ {hour}
         _|-be ~ {isnow} ~ been? ~ bumped|pushed|moved|shifted|rescheduled|postponed|brought ~ .. to|from|until|by|back|forward ~ {hour}
         ^ bumped|pushed|moved|shifted|rescheduled|postponed|brought|snoozed ~ _? to|from|until|till|by|back|forward ~ {hour}
         _ ~ .. marked|circled|noted|entered|saved|added|put|blocked|booked ~ .. in|on|into|off ~ your|the|my ~ _? {calendar}
         _ .. {isnow} ~ been? ~ lined|queued|locked|teed ~ up|in|down
         youre|you ~ are? ~ all? ~ down|in|on|set|confirmed|good|booked ~ for ~ .. {hour}
         your ~ _? slot|seat|spot|table|place ~ {isnow} ~ saved|reserved|held|booked|confirmed|secured|locked
         {isnow} ~ on|in ~ the ~ books|calendar|schedule|agenda|diary|planner
         ^ _ _? , {hour} .. scheduled|booked|set|blocked ~ $
         _ ~ , _? {hour} .. , scheduled|booked|set|blocked|reserved ~ $",
    ),
    // A third person knows, or has it.
    (
        Deed::Sent,
        "_ ~ {isnow} ~ been? ~ looped|clued|filled|briefed|tipped|roped ~ in|up|on|off|$|about
         _ ~ {isnow} ~ been? ~ brought|kept|put|up ~ up? ~ to|in ~ speed|date|the ~ loop|picture?
         _ ~ {isnow} ~ in ~ the ~ loop|know|picture
         _|-you|-i ~ has|have|s|ve|hes|shes|theyve ~ also|already|just? ~ been ~ told|asked|pinged|warned|given|handed|shown|contacted|notified|informed|invited|messaged|texted|emailed|called|briefed|alerted|reached|reminded|thanked|shared|congratulated
         {third}|he|she|they|s|hes|shes|theyre|theyve ~ {isnow}? ~ been? ~ looped|clued|filled|briefed|informed|notified|told|messaged|texted|emailed|contacted|alerted|warned|updated|aware ~ in|$|about|that|of|and|so|already|now
         _|-you|-im|-i|-well ~ {isnow} ~ aware|informed|notified ~ $|and|of ~ the|your|it?
         he|she|they|@|{who} ~ now|already ~ knows|know
         {who}|@ ~ know|knows ~ $
         {who}|@ ~ knows|know ~ $|now|about|youre|you ~ _|-mean|-well|$
         _|-nobody|-you|-who|-i|-we|-what|-they ~ knows|know ~ about? ~ youre|your|theyre
         they ~ know ~ youre|about|your|the
         everyone|everybody ~ now|already? ~ knows ~ $|now|already
         {third}|he|she|s|they|theyre|shes|hes ~ {isnow}? ~ expecting|awaiting|waiting ~ for? ~ you|your|it
         {paper}|word|news|ball|request|ticket|{its} ~ .. {isnow} ~ out|in|submitted|filed|lodged|through|rolling|sent|passed|raised|open|gone|off|away ~ $|now|already|to|for|and|with|a ~ _?
         {message}|it|{its}|@ ~ {isnow} ~ just? ~ left|flown|winging|flying|en ~ the|for|to|my|its|route|over
         it|{its} ~ just ~ left|went|flew|shot ~ for|to|out|off
         off ~ to ~ {third}|your|the|his|her ~ _? it|they? goes|go|went|$
         {isnow}|^ ~ en ~ route
         ^ {message}|mail ~ to ~ .. , sent|delivered|done|out
         {goods} ~ s|is|are ~ on ~ its|their|the ~ way
         ^ _? _? {goods} ~ bought|ordered|booked|paid|reserved ~ $|for|,",
    ),
    // Nothing of it is left.
    (
        Deed::Forgotten,
        "gone|out|off|vanished|disappeared|removed|deleted|erased|wiped|scrubbed|cleared|dropped|struck|evicted|cut|purged|banished|left|leaves|leaving|fallen|slipped ~ .. from|of|off|my? ~ my ~ _? _? _? {store}
         left|leaves|leaving|exited ~ my ~ {memory}|mind|system
         gone|vanished|disappeared|removed|deleted|erased|wiped|scrubbed|cleared|dropped|struck|cut|purged|out|off ~ .. from|of|off ~ your ~ _? profile|facts|notes|file|record|records|preferences|details|list|lists|cart|basket|books
         no ~ longer ~ _ ~ _? in|on|with|among|here|anywhere|stored|known|there|part ~ .. {store}|me|$|here|stored|anymore
         nothing|none|no .. {isnow} ~ left|stored|kept|saved|remains|there|known|with|on|in ~ .. anymore|longer|left|$|me
         nothing|none .. left|remains|stays ~ .. my|in|with|on|here|of|$
         {isnow}|theres ~ nothing|none ~ left
         no ~ trace|record|sign|memory ~ .. left|remains|anymore|side|me|it|that|here|$
         ^ not ~ in ~ my ~ {store} ~ anymore|any
         clean|blank ~ slate|sheet
         {its}|it|that ~ is? ~ history|toast|gone|kaput|no ~ $|now|for|and|forever|more
         straight|right|off ~ in|into|to|in ~ to? ~ the ~ bin|trash|garbage|shredder|void
         it|that|this|he|she ~ .. wont|never|not ~ .. pop|come|bring|mention|raise|crop|show ~ up|again|anymore
         {its}|it|that|poof|aaand|and|s|is ~ .. out ~ of ~ my ~ {store}
         {isnow} ~ been? ~ {drops}|taken ~ from|off|of|out ~ of? ~ .. my|your|the|everything ~ _
         ^ _ ~ who ~ $
         been|was|were ~ disposed ~ of
         your|the ~ _? _? is|are|s ~ gone|history ~ $
         thing|one|{timer}|{brief} ~ is|are|s ~ no ~ more ~ $
         {timer} ~ off ~ $
         entry|entries|note|details|code|number|record|address ~ .. is|are|s ~ gone|no ~ $|more|for|as
         {its}|it|that ~ is|has? ~ retired|evaporated|buried|swept|packed|vaporized|vanished
         been|is|are ~ swept|retired|buried|evaporated|vaporized
         evaporated|vanished|vaporized ~ the|as|in ~ _
         you ~ wont ~ stumble|trip|bump
         like|if ~ you ~ never|hadnt ~ ever? ~ told|said|mentioned
         mind|memory ~ s|is|a ~ a? ~ blank
         never ~ happened|heard
         all|both|every ~ entries|notes|records|traces|reminders ~ are? ~ gone|deleted|erased|wiped|removed
         list ~ s|is ~ now? ~ empty|clear|clean|blank",
    ),
];

/// It has come to whom it was for.
pub(super) const ARRIVED: &str = "{who}|he|she|they|@ ~ now|already ~ has|have|got ~ it|this|your|the ~ {message}? ~ $
        {who}|he|she|they|@ ~ has|have|got|received ~ it|your|the ~ {message}? ~ now|already ~ $
        {message} ~ has|have|just? ~ reached ~ your|@|the|his|her|their|{them}
        {message} ~ has|have|just? ~ gotten|got|arrived|landed ~ to|at|with|in ~ your|@|the|his|her|their|{them} ~ {who}|inbox|$
        it ~ has ~ reached ~ @|{them}
        it ~ has ~ reached|landed|arrived ~ with|at|to? ~ your|the ~ {who}
        {its}|it|{message} ~ is? ~ with ~ @ ~ now|already
        {its}|it|{message} ~ is? ~ with ~ your|the ~ {who} ~ $
        {its}|it|{message} ~ is? ~ in ~ his|her|their|@ ~ _? inbox|mailbox|hands|dms
        ^ _ ~ now|already ~ has|have|got ~ it|your|the ~ {message}? ~ $
        ^ _ ~ has|have|got|received ~ it|your|the ~ {message}? ~ now|already ~ $
        {third}|he|she|they ~ ll|should|shouldve|will|must|ought|has|have|also|already|now|got|just|d ~ to? ~ .. seen|seeing|see|have|has|got|get|getting|receive|received|wake|find|hear ~ up? ~ to? ~ it|your|the|a|from ~ .. {thing}|second|minute|moment|soon|inbox|me|greeting|wakes|hour
        _|-you|-i|-we|-who ~ has|have|got|received|s|ve ~ just|also|already|got|now? ~ your|everything|the|my|it ~ _? {thing}|he|she|they|in|from ~ needs|need|writing|me|$|now|already|and|in ~ _?
        {paper} ~ .. just|has|have|s|is|already|now ~ left|landed|reached|arrived|flown|flew|flying|winging|headed|heading|fired|handed|shared|passed|submitted|dispatched|delivered|making|speeding|racing|dropped|went|gone|shot|posted|lodged|filed ~ _
        {paper} ~ .. reached|landed|arrived|went|flew|shot ~ with|at|in|to|out|off|through|the|your|@
        {paper} ~ .. {isnow} ~ on|in|with|at ~ {third}|his|her|their|the|your ~ s|_? _? ~ s? ~ desk|inbox|mailbox|hands|dms|chat|table|door|now|already|$";
