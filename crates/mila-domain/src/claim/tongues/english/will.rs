//! English: what Mila will do.

use super::super::Patterns;
use crate::claim::Deed;

pub(super) const WILL: Patterns = &[
    (
        Deed::Saved,
        "{will} ~ remember|memorize|memorise|store|record|retain|recall
         i will|shall ~ remember|memorize|memorise|store|record|retain|recall
         {will}|will ~ make? ~ sure ~ to|i|that? i? ~ remember|save|note|keep|store
         {will} going to ~ remember|save|store|memorize|record
         {will} ~ going to ~ remember|save|store|memorize|record
         {will} ~ save ~ {it}|{of}|@|$|for
         i will|shall ~ save ~ {it}|{of}|@|$|for
         {will} ~ note ~ {it}|your|his|her|down|$
         i will|shall ~ note ~ {it}|your|his|her|down|$
         {will} ~ note that ~ {of}|down
         {will}|will ~ note .. down
         {will}|will ~ keep|bear|hold .. in mind
         {will}|will ~ keep .. on file|record
         {will}|will ~ keep .. in|on my|your ~ {memory}
         {will}|will ~ keep|hold .. saved|stored|noted|safe
         {will}|will ~ keep ~ {it} ~ $
         {will}|will ~ keep ~ a ~ note|record
         {will}|will ~ keep track
         {will}|will ~ make|take .. note
         {will}|will ~ write|jot|put ~ {it}|{of} .. down
         {will}|will ~ write|jot ~ down
         {will}|will ~ add|put .. memory|memories|notes|profile|records|list
         {will}|will ~ log|file|register|bookmark ~ {it}|your|the
         {will}|will ~ know ~ for|from|next .. time|now|future|on
         i|ill|im|will wont|never|not ~ ever? ~ forget
         i wont|never ~ forget
         ^ wont ~ forget
         ill never forget
         im ~ saving|storing|memorizing|memorising|recording|logging|registering
         im ~ noting|writing|jotting|making|taking .. down|note|notes|{it}
         im ~ keeping .. in mind
         im ~ keeping ~ a ~ note
         im ~ adding|putting .. memory|notes|profile|records|list
         ^ saving|storing|noting|recording|memorizing ~ {it}|your|the|down|now
         ^ making|taking ~ a ~ note
         you wont|dont|neednt ~ have|need to ~ tell|repeat|remind|say .. again
         ^ will|shall ~ remember|note|save|store|keep
         ^ remembering ~ {it}|your
         from now on ill|i ~ will? ~ remember
         {will}|will ~ keep|hold|store|tuck|lock|stash|file ~ {it}|your .. safe|close|handy|away|down|mind|here|me|locked
         im ~ keeping|holding|storing|tucking|locking|stashing|filing ~ {it}|your .. safe|close|handy|away|mind|down|me|locked|in
         im ~ keeping ~ {it} ~ $
         ^ keeping|holding|tucking|locking|stashing|filing ~ {it}|your ~ safe|close|handy|away|in|down
         {will}|will ~ take .. into ~ account|consideration
         {will}|will ~ take .. on ~ board
         {will}|will ~ factor ~ {it} ~ in
         im ~ making|taking ~ a ~ mental|quick|little note
         ^ making|taking ~ a ~ mental|quick|little note
         wont|never|not ~ slip ~ my ~ mind
         {it}|your .. wont|never ~ slip ~ my
         {will}|will ~ commit .. memory
         {will}|will ~ call ~ you _ ~ from now on
         from now on ~ ill|i ~ will? ~ call ~ you
         {will}|will ~ update|change|correct|edit|amend ~ your .. {detail}|{memory}
         im ~ updating|changing|correcting|editing|amending ~ your .. {detail}|{memory}
         {will}|will ~ etch|engrave|memorize|pin ~ {it}|your
         {will}|will ~ have ~ {it} ~ ready|handy|down|on|in
         {will}|will ~ hold|hang ~ on|onto ~ to? ~ {it}|that|your",
    ),
    (
        Deed::Set,
        "{will}|will ~ remind|wake|alert|nudge ~ you|u|@|{them}|$|again|about|at
         {will}|will ~ make? ~ sure ~ to|i ~ remind|wake|notify|ping|alert
         {will}|will ~ notify|ping|buzz|prompt|poke ~ you
         {will}|will ~ be ~ reminding|waking|pinging|alerting ~ you
         {will}|will ~ give|shoot|drop ~ you .. {timer}|nudge|ping|shout|buzz|call|headsup|wakeup
         {will}|will ~ send ~ you .. {timer}|nudge|ping
         {will}|will ~ set|schedule|create|add|put|book|make|arrange|start .. {timer}|{calendar}
         {will}|will ~ schedule|book|reserve ~ {it}|{of}|$
         {will}|will ~ set ~ {it}|one ~ $|for|up|at|now
         {will}|will ~ come|get|circle|be|report|check ~ back ~ to|with|on? ~ you|it|this? ~ .. {hour}|at|on|in
         {will}|will ~ be ~ in ~ touch ~ .. {hour}|at|on|in
         {will}|will ~ let you know ~ at|on|when|tomorrow|tonight|later|next|in|every|once|before|the|as
         {will}|will ~ tell|message|text|write|call|email ~ to? you ~ about? ~ it? ~ at|on|tomorrow|tonight|later|every|when|in|before
         {will}|will ~ check|follow|circle|get ~ in|back|up ~ with|to? ~ you ~ at|on|tomorrow|tonight|later|every|when|in|before|next|$
         {will}|will ~ send ~ you .. tomorrow|tonight|every|daily|weekly
         {will}|will ~ remind
         {will}|will ~ keep ~ an eye
         {will}|will ~ make sure ~ that? you ~ dont|wont|never forget
         you|youll ~ will? ~ get|receive|hear .. {timer}|reminded|notified|nudge
         you|youll ~ will? ~ be ~ reminded|notified|alerted
         youll ~ hear from me
         you will hear from me
         expect ~ a .. {timer}|nudge|ping|message|text
         im ~ setting|scheduling|adding|creating|putting|booking .. {timer}|{calendar}
         im ~ scheduling|booking ~ {it}|{of}
         {will} ~ going to ~ remind|wake|alert|notify|ping ~ you
         {will} ~ going to ~ set|schedule|create|book|add .. {timer}|{calendar}
         ^ will|shall ~ remind|wake ~ you
         ^ setting|scheduling|creating|adding ~ a|an|your|the|{it} .. {timer}|{calendar}
         ^ reminding you ~ at|on|tomorrow|tonight|in
         {will}|will ~ {contact} ~ to|up|in|on|at|with? ~ in|on|with? ~ you .. {when}
         {will}|will ~ {contact} ~ to|up|in|on|at|with? ~ in|on|with? ~ you .. at|in|before|when|once _
         {when} .. {will}|will ~ {contact} ~ to|up|in|on|at|with? ~ in|on|with? ~ you
         at|in|before _ .. {will}|will ~ {contact} ~ to|up|in|on|at|with? ~ in|on|with? ~ you ~ $|about|a|to
         {will}|will ~ drop|shoot|send|leave|write|fire ~ you ~ a|an ~ _? message|line|note|dm|reminder|nudge|ping|alert|notification|heads|headsup|text|email|mail|voice ~ $|about|when|at|on|so|before|every|in|as|up|to
         {will}|will ~ text|message|ping|buzz|ring|nudge|poke|bug|nag|pester|phone|dm ~ you ~ $|about|when|at|on|so|before|every|in|as|then|first|to|again
         {will}|will ~ give ~ you ~ a ~ _? shout|holler|yell|bell|ring|tinkle|call|buzz|ping|nudge|poke|heads|headsup|wakeup|push|kick|yell
         {will}|will ~ be? ~ sure ~ to ~ {contact} .. {when}
         {will}|will ~ be? ~ sure ~ to ~ remind|wake|ping|nudge|text|message|alert ~ you
         {will}|will ~ check|follow|circle|touch|report ~ in|back|up|base .. {when}
         {when} .. {will}|will ~ check|follow|circle|touch|report ~ in|back|up|base
         ^ talk|speak|chat ~ to|with ~ you ~ in|at _
         {will}|will ~ talk|speak ~ to|with ~ you ~ in|at|tomorrow|on
         ^ expect ~ me|my ~ at|to|call|message|in|tomorrow|text
         {will}|will ~ be ~ there|back|here ~ to ~ remind|wake|nudge|ping
         ^ you ~ will? ~ get|have|hear ~ a? ~ .. from ~ me ~ .. {when}
         so|way ~ that? ~ i ~ can|could|may ~ remind|wake|nudge|ping|alert|notify|poke ~ you
         {will}|will ~ skip|snooze|pause|mute|silence|unmute|resume|postpone|defer ~ it|that|this|them|tomorrow|today|tonight|the|your|{when} ~ _? ~ _?
         {will}|will ~ turn|switch|shut ~ it|that|them|the|your .. off|on|down
         youll|you ~ will? ~ get|receive|have|find|hear ~ .. {daily} ~ {brief}
         youll|you ~ will? ~ get|receive|have|find ~ .. {brief} ~ .. every|each|daily
         im ~ skipping|snoozing|pausing|muting|silencing|turning|switching|postponing ~ it|that|this|them|tomorrow|today|the|your|off|{when}
         so|way ~ that? ~ i ~ can|could|may ~ ask|check|message|text|call ~ up|in|on|with? ~ on|with? ~ you .. {when}|night|that|before",
    ),
    (
        Deed::Sent,
        "{will}|will ~ send|forward|email|text|message|mail|relay|whatsapp|dispatch|deliver ~ {it}|him|her|out|off|along|over|@|the|a|an|your|everyone|everybody
         {will}|will ~ send|forward|email|text ~ $
         {will}|will ~ tell|ask|phone|ring|notify|inform|contact|warn|alert|invite|call|remind ~ {them}|@|your
         {will}|will ~ let ~ {them}|@|your .. know
         {will}|will ~ make? ~ sure ~ to|i ~ tell|send|notify|inform|let ~ {it}|{them}|@|your|the
         {will}|will ~ pass|convey|relay ~ {it}|your|the .. on|along|to
         {will}|will ~ reach|write|reply|talk|speak ~ out? to|with ~ {them}|@|your
         {will}|will ~ share|post|submit|publish ~ {it}|your|the|@
         {will} ~ going to ~ send|forward|email|text|message|call|tell|notify|contact ~ {it}|{them}|@|your|the|a
         im ~ sending|forwarding|emailing|texting|messaging|calling|notifying|contacting|letting|telling|informing ~ {it}|{them}|@|your|the|a|out|off
         ^ sending|forwarding|emailing|texting|messaging|calling|notifying ~ {it}|{them}|@|your|the|a
         {will}|will ~ order|purchase|buy ~ you|your|it|one|some|{goods}
         {will}|will ~ order|purchase|buy|get ~ you? ~ a|an|the|your|two|some ~ _? {goods}
         {will}|will ~ place .. order
         im ~ ordering|purchasing|buying|placing ~ you|your|the|a|an|it|some|two
         ^ ordering|purchasing|buying|placing ~ you|your|the|a|an|it|two ~ _? {goods}|now
         {will}|will ~ pay ~ your|the|for|it
         {will}|will ~ tell|notify|inform|update|ask|warn ~ the _? group|team|family|class|office|guests|others|crew",
    ),
    (
        Deed::Forgotten,
        "{will}|will ~ forget|delete|erase|wipe|purge|scrub ~ {it}|{of}|what|about|any|anything|@|every|$
         {will}|will ~ remove|clear|drop ~ it|this|that|everything|them|all|your
         {will}|will ~ remove|clear|drop|take .. from my|the|your ~ {memory}
         {will}|will ~ no longer ~ remember|keep|store|use|have
         {will}|will ~ stop ~ remembering|keeping|storing
         {will} ~ going to ~ forget|delete|erase|remove|wipe ~ {it}|{of}|what
         im ~ deleting|erasing|forgetting|removing|wiping|clearing ~ {it}|{of}|what|everything
         ^ deleting|erasing|forgetting|wiping ~ {it}|{of}|what
         ^ will ~ forget|delete|erase ~ {it}|your
         {will}|will ~ scratch|strike|drop|scrap|ditch|bin|nix|toss|lose ~ {it}|that|what|your
         {will}|will ~ take|cross|strike|remove|knock ~ _ ~ off|from|out ~ of? ~ my|the|your ~ _? list|{memory}|contacts
         im ~ scratching|striking|dropping|scrapping|ditching|taking|crossing ~ {it}|that|@ ~ off|from|$|now|out",
    ),
    // What will be known, and need not be told again.
    (
        Deed::Saved,
        "im|^ ~ {keeping} ~ {it}|your|his|her|their|@|the|down|a ~ .. {memory}|down|away|note|now|speak|under|for|in|$
         im|^ ~ taking ~ {it} ~ on ~ board
         you ~ wont|dont|neednt|never|no ~ longer? ~ have|need|having? ~ to? ~ tell|repeat|remind|say|explain|mention|spell|type|write|ask
         youll ~ never ~ have|need ~ to
         no ~ need|reason ~ to|for ~ you|tell|repeat|remind|mention|explain|say ~ .. again|twice|me|it|that|$
         never|not|wont ~ have|need ~ to ~ tell|repeat|remind|explain|mention
         {will}|wont ~ not|never? ~ be? ~ ask|suggest|offer|recommend|mention|suggesting|recommending|offering ~ .. again|ever
         {will} ~ not|never ~ going ~ to ~ forget
         {will}|will ~ still|always? ~ know ~ _|-more|-if|-whether|-when|-what|-where|-soon
         {will}|will ~ have|pull|bring|dig|recall|fetch ~ .. next|ready|whenever|when|handy|hand ~ .. time|you|need|ask|$
         {will}|will ~ pull|bring|dig|fetch ~ it|that|them ~ up|out|back
         {will}|will ~ steer|stay|keep|leave|skip|avoid ~ .. clear|away|off|out ~ of|from ~ .. now|on|future|suggestions|recipes|recipe|menus|list|every
         {will}|will ~ keep|hold|store|take ~ .. in ~ mind|account|consideration
         {will}|will ~ take ~ .. into ~ account|consideration
         {will}|will ~ hold ~ that|this|onto|on ~ to? ~ thought|it|that
         from ~ now|here|this ~ on|onward|onwards|out|forward|point|day ** {promised} ~ _
         from|starting|of ~ today|now|tonight ** {promised} ~ _
         going|moving ~ forward ** {promised} ~ _
         henceforth|hereafter ** {promised} ~ _
         {promised} ~ .. from ~ now|here|this ~ on|onward|onwards|out|forward|point|day
         {promised} ~ .. going|moving ~ forward
         {promised} ~ .. for|in ~ all? ~ future ~ $|chats|messages|recipes|suggestions|conversations
         no ~ more ~ .. in|from|by ~ my|me
         all|every|any|future|upcoming|next ~ .. recipe|recipes|suggestion|suggestions|replies|reply|answers|menus|plans|recommendations|ideas|tips ~ will|are|be|come|ll|from
         ready ~ .. next|when|whenever ~ time|you
         {will} ~ be ~ keeping|remembering|noting|storing
         {plan} ~ i|ill ~ plan|make|suggest|give|find|recommend|pick|send|cook|propose|build|put|write ~ for|you|$
         {plan} ~ from ~ me
         no|zero ~ _ ~ in ~ your ~ {plan}
         if ~ you ~ ever? ~ forget|blank|lose|misplace ** ask|ping|just|call|i|im|ive|come ~ me|here|got|have|ask|know
         ask|ping|nudge ~ me ~ if ~ you ~ forget|blank|lose
         i ~ wont|cant|never ~ ever? ~ lose|misplace
         i ~ keep|hold|manage|maintain|run|curate ~ for ~ you
         {will} ~ holding|keeping|minding|guarding ~ it|that|them|your
         sticks ~ $
         let ~ me ~ just|quickly? ~ save|note|jot|write|store|log|add|remember|file ~ {it}|your|a|down
         lemme ~ save|note|jot|write|store|log|add|remember|file
         ask ~ me ~ for ~ it|them|that|the
         ask ~ me ~ again ~ in|any|when
         just|simply ~ ask ~ me ~ $|for|where|when
         whenever ~ you ~ need|want|forget .. ask|just|say|shout",
    ),
    // Mila will be heard of, or something rings.
    (
        Deed::Set,
        "all|everything|both|it|they|{timer}|things|stuff ~ .. will|ll ~ now? ~ follow|run|come|ring|land|go|fire|be ~ .. on|in|by|to? ~ .. time|timezone ~ _|$
         {will}|will ~ going|be|to? ~ to|the|one|there|here|around|right? ~ .. buzzing|waking|nudging|pinging|bugging|reminding|poking|nagging|ringing|texting|messaging|calling|bothering|yelling|checking|knocking|pestering|shouting ~ you|in|up|at
         {will} ~ going ~ to ~ {contact} ~ you ~ .. {hour}|till|until|every|before
         {will}|will ~ buzz|ping|nudge|poke|wake|bug|pester|nag|remind|ring|alert|yell|shout|holler ~ at? ~ you
         im|gonna ~ going? ~ to? ~ bug|nag|pester|buzz|wake|remind|nudge|ping|poke|haunt|chase|annoy|drag|kick|prod ~ you
         {will}|will ~ haunt|chase|annoy|drag|prod|badger|hound|rouse|jolt|holler|tug|knock|shake ~ you|at
         {will}|will ~ _|-{idle_will} ~ .. you ~ .. {hour}
         {will}|will ~ be ~ on ~ your ~ case|back
         you|youll ~ ll|will? ~ be ~ nudged|buzzed|pinged|reminded|woken|poked|alerted|notified|called|warned
         ill ~ be ~ there ~ .. with|each|every|to
         {hour} .. im|ill ~ there|here|back|around|in
         {hour} .. i ~ _|-*ed|-set|-put|-wrote|-sent|-told|-think|-see|-guess|-mean|-would|-am|-can|-know|-like|-hope|-believe|-recommend|-suggest|-was|-did|-had|-have ~ _
         im ~ *ing|-{idle_will} ~ {it}|for|on ~ for|it|you ~ you|till|until|$
         {hour} ~ .. from ~ me
         you|youll ~ ll? ~ hear|get ~ about|wind ~ of|it ~ .. {hour}
         {hour} ~ on ~ the ~ clock|dot
         {will}|will ~ be ~ in ~ your ~ .. {hour}|ear
         {will}|will ~ knock|check|ring|call|drop|pop|swing ~ .. {hour}|whether
         hear ~ .. from ~ me
         expect ~ .. from ~ me
         you|youll ~ ll|will? ~ get|have|see|receive|find|hear ~ .. {timer}|nudge|ping|buzz|headsup|heads|poke|shout ~ .. {hour}|from|before|in|at|every|about|for|to|$
         ^ {hour} .. {will} ~ {contact}
         im ~ on ~ it|duty ~ .. {hour}|reminder|alarm
         im ~ counting ~ down
         {timer} ~ .. will|ll ~ .. go|ring|sound|fire|come|pop|buzz|wake|nudge|remind|hit|land|arrive
         i|ill ~ wont|not|never|dont ~ let ~ you ~ forget|miss|oversleep|sleep|be
         you ~ wont|cant|not|never ~ miss|forget|oversleep|sleep ~ .. i|ill|im
         {will}|will ~ make|see ~ sure|certain|to ~ it|that|you? ~ that? ~ you ~ dont|never|wont|remember|take|wake|get
         im ~ blocking|penciling|pencilling|moving|pushing|shifting|bumping ~ {it}|your|the|@|off|out",
    ),
    // A third person will hear of it from Mila.
    (
        Deed::Sent,
        "im|^ ~ going|about? ~ to? ~ {telling} ~ {third}|your|the
         im ~ about ~ to ~ {tell} ~ {third}|your|the
         {will} ~ going ~ to ~ {tell} ~ {third}|your
         {will}|will|shall ~ {tell} ~ {third}
         {will}|will|shall ~ {tell} ~ your|the|his|her|their ~ _? _? {who}
         {will}|will|shall ~ tell|notify|inform|contact|warn|alert|message|text|email|phone|brief|update|ring|call ~ your|the ~ _|-story|-truth|-rest|-text|-plan|-list|-recipe|-draft|-wording|-question|-tale|-joke|-{detail}|-{store}
         {will}|will ~ flag|report|escalate|raise|refer|submit|file|lodge|pass|hand|forward|relay|send|share|route ~ .. to|with|on|along|over ~ {third}|the|your|our|$
         {will}|will|sure ~ to? ~ pass|relay|convey ~ {it} ~ along|on|to
         {will}|will ~ get|be ~ in ~ touch|contact ~ with ~ {third}|the|your
         {will}|will ~ loop|fill|clue|keep|bring ~ .. in|up|loop|posted ~ $|to|on|about|and
         {will}|will ~ have ~ {third} ~ informed|told|notified|called|updated|briefed
         {will}|will ~ see|make ~ to|sure ~ it|that? ~ that? ~ {third}|your|the|he|she|they|everyone ~ .. knows|know|gets|get|hears|hear|has|have|sees
         {will} ~ on ~ the ~ phone|line
         {will}|will ~ have ~ a ~ word ~ with
         {will}|will ~ let ~ the|your ~ _? _ ~ know
         {will}|will|shall ~ _|-{idle_will} ~ .. {third}
         {will}|will|shall ~ answer|break ~ .. {third}
         {will} ~ *ing|-{idle_will} ~ .. {third}
         he|she|they|@|{who} ~ ll|will|should ~ hear|get|find|receive|know|have|see ~ .. from|it|note|message|word|email|text|shortly|soon|today|tomorrow|minute|second|moment|hour|me
         {who}|@|_ ~ gets|hears|receives ~ .. from ~ me
         shell|hell|theyll ~ ll? ~ hear|find|receive|wake|know|have|see
         let ~ me ~ just|quickly? ~ tell|text|message|call|email|ask|ping ~ {third}|your",
    ),
    // It is being dropped.
    (
        Deed::Forgotten,
        "im|^ ~ just|now? ~ {dropping} ~ {it}|your|his|her|their|@|the|every|everything|all|from|away|what ~ _|-{who}|$
         {will}|will ~ delete|erase|wipe|purge|scrub|forget|unlearn|trash|bin|nuke|shred|expunge ~ {it}|your|@|the|every|everything|all|any|what|about
         {will}|will ~ never|not ~ mention|bring|raise|speak|talk|say ~ .. again|up|anymore|more|of
         {will}|will ~ stop ~ bringing|mentioning|nagging|pushing|suggesting|talking
         {will}|will ~ act|pretend ~ like|as|that|i
         {its}|it|that|your|@|everything ~ .. will|ll ~ be ~ {drops}|gone ~ from|off|out|by|$|tonight|tomorrow|before
         let ~ me ~ just? ~ delete|erase|wipe|remove|clear|drop",
    ),
];
