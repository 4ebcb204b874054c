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
         wont ~ forget
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
         {will}|will ~ let you know|tell you|check in|check back|get back to you|follow up|message you|text you|write to you|call you|be in touch|come back to you|be back .. at|on|when|tomorrow|tonight|later|next|soon|in|every|the|after|once|before
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
];
