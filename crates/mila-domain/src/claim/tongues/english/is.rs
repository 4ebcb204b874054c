//! English: what is done.

use super::super::Patterns;
use crate::claim::Deed;

pub(super) const IS: Patterns = &[
    (
        Deed::Saved,
        "{its} ~ {keeper}|written|locked|in|on ~ down|in|memory|my|file|now|for|$|here|under
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
         ^ your|the|a? _? _? {timer} ~ set|scheduled|created|added|saved|confirmed|activated|on|cancelled|canceled|updated|started|done
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
         ^ _ _? _? is|are ~ on|in ~ the ~ calendar|agenda|diary ~ $",
    ),
    (
        Deed::Sent,
        "{message} ~ {be} ~ been? ~ sent|delivered|forwarded|dispatched|submitted|emailed|out ~ to|$|off|out|successfully|by|now|with
         {message} ~ went out|through
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
         the|your _? group|team|family|boss|landlord|class|office ~ {be}|now ~ been? ~ knows|notified|informed|told|messaged|texted|emailed|updated
         he|she|they ~ now ~ knows|know ~ that|$|about
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
];
