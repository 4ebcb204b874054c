//! English: what the person asks, and answers that decline it.

use super::super::Patterns;
use crate::claim::Deed;

pub(super) const ASKS: Patterns = &[
        (
            Deed::Saved,
            "remember|memorize|memorise|save|store|note|record|jot|log|write|keep|add ~ {it}|that|i|im|my|down|your|the|me|@|in|our|she|he|we|dana
             keep .. in mind
             dont|never forget
             make|take .. note
             add|put .. list|notes|memory|profile
             remember
         correct|change|update|fix|edit|amend|switch ~ my .. {detail}
         add|put ~ .. to|in|on ~ your|my ~ {memory}|list|facts|contacts
         call me
         {wrong} ** , {detail}
         {detail} ** , {wrong}
         no|nope|wait|sorry|oops|actually ** , {detail} ~ _? _? is|are|was|isnt|s
         i ~ was ~ wrong|mistaken ~ $
         i ~ made ~ a ~ mistake|typo ~ $
         put|add .. {list}",
        ),
        (
            Deed::Set,
            "remind|wake|ping|alert|notify|nudge me|us
             set|create|schedule|add|make|start|put|book .. {timer}|{calendar}|appointment|meeting|event|table
             schedule|book|reserve
             {timer} ~ for|at|in|to
             let me know ~ at|when|tomorrow
         call|text|message|ring|phone|write ~ to? ~ me ~ in|at|tomorrow|tonight|when|on|later|every
         start|run|cancel|stop|turn|switch|move|change .. {timer}
         book|schedule|reserve ~ {it}|me|us|the|a|an|@
         skip|snooze|pause|mute|silence|unmute|resume|postpone|delay|defer ~ _|$
         stop|cancel|turn|switch|move|change|start|kill|drop|set|want|like|need|send .. {brief}|{daily}
         turn|switch ~ it|that|them|this ~ off|on
         {hour} ~ more ~ minutes|mins|min|hour|hours",
        ),
        (
            Deed::Sent,
            "send|forward|mail|text|message|email ~ it|this|that|him|her|them|@|my|the|a|an|your|to|mom|dad|mum
             tell|call|phone|ask|notify|inform|contact|invite ~ {them}|@|my|mom|dad|mum
             let ~ {them}|@|my .. know
             write|reply ~ to ~ {them}|@|my
         order|buy|purchase|get ~ me|us|some|a|an|the|two ~ .. {goods}
         order|buy|purchase ~ me|us|a|an|the
         pay ~ my|the|for
         place .. order
         tell|ask|notify|inform|update|warn|let ~ the|my _? group|team|family|class|office|boss|landlord
         send|forward|mail|text|message|email _ ~ the|my|a|that|this
         email|mail|text|message ~ the|my|@
         tell|ask|notify|inform|update|warn|text|email|message ~ the|my ~ _? {who}",
        ),
        (
            Deed::Forgotten,
            "forget|delete|erase|wipe|remove|clear ~ it|this|that|everything|all|my|what|about|the|any|@|i|me
             stop ~ remembering|keeping
             dont ~ remember
         scratch|drop|strike|lose|ditch|scrap|nix|cross|take|kick ~ that|what|the|it|him|her|@ .. $|about|off|out|from|thing|i
         remove|delete|clear|cross|strike|drop|take .. list|contacts|{memory}
         forget|delete|erase|wipe|remove|clear|scratch ~ _ ~ $|from",
        ),
];

pub(super) const ORDERS: Patterns = &[
    (
        Deed::Saved,
        "^ remember|memorize|memorise|save|store|note|record|jot|log ~ that|this|my|im|ive|i|our|his|her|@|down|for
         ^ remember|memorize|memorise|save|store ~ it ~ $|for|please|pls
         ^ remember|memorize|memorise|save|store|log ~ the _|-time|-day|-date|-world|-file|-document
         ^ write|jot|put|take|note ~ {it}|my .. down
         ^ write|jot ~ down
         ^ keep|bear .. in mind
         ^ hold|hang ~ onto|on ~ to? ~ this|that|my|it
         ^ make|take ~ a? ~ note
         ^ dont|never ~ forget ~ that|my|im|i
         ^ add|put|pop|stick|throw|include|move .. {list}
         ^ add|put .. to|in|on|into ~ your|my ~ {memory}
         ^ track|log|record ~ my|this|that|{it}|_
         ^ call|address ~ me ~ @",
    ),
    (
        Deed::Set,
        "^ remind|wake|ping|alert|nudge|buzz|poke|notify ~ me|us ~ at|in|on|to|about|every|when|before|up|again|that|{when}
         ^ make ~ it ~ {hour}
         ^ set|create|schedule|make|start|put|add|program|stop|cancel|delete|turn|switch|change|move|push|snooze|shift|bring|adjust .. {timer}
         ^ {timer} ~ for|at|in|to
         ^ wakeup|timer|alarm ~ _? {hour}
         ^ schedule|book|reserve|reschedule|calendar ~ me|us|the|a|an|it|my|@|_
         ^ add|put|pop|block|enter .. {calendar}
         ^ move|push|shift|bump|reschedule|postpone .. to|from|by|until|till ~ {hour}
         ^ cancel|move|reschedule|postpone .. meeting|appointment|booking|reservation|lunch|dinner|visit
         ^ put|sign|write|pencil|slot ~ me|us ~ down|up|in ~ for
         ^ mute|silence|snooze|unmute ~ .. {timer}|it|everything|$
         ^ dont ~ let|make ~ me ~ forget|miss|sleep|oversleep
         ^ make ~ sure ~ i|that ~ i? ~ dont|remember|wake|take
         ^ call|text|message|write|ring|phone|check|bug|nag ~ in? ~ to|on|with? ~ me ~ at|in|on|every|when|later|{when}",
    ),
    // What there is, done to it.
    (
        Deed::Set,
        "^ skip|pause|snooze|mute|silence|resume ~ tomorrow|today|tonight|this ~ s|_? ~ {timer}|one|{brief}|dose|week|s|$
         ^ skip|pause|snooze|mute|silence|resume|delay|postpone|stop|drop|kill .. {timer}|{brief} ~ $|for|until|till|this|tomorrow|today|tonight|only|please|i|we|it|the
         ^ snooze|postpone|delay ~ it|that|this|for|until|till|{hour}|$
         ^ stop|kill|cancel|turn|switch ~ off? ~ the|my|that ~ {daily} ~ {brief}|thing|messages|message|updates
         {hour} ~ more ~ minutes|mins|min|hour|hours ~ $|please|pls
         another|extra ~ {hour} ~ minutes|mins|min|hour|hours ~ $|please|pls
         ^ send|give|write ~ me|us ~ .. {brief} ~ .. every|each|daily|morning
         ^ make|move|push|change|set|shift|bring ~ the|my ~ {daily} ~ {brief}|thing ~ .. {hour}
         ^ stop ~ reminding|pinging|bugging|nagging|nudging|waking|sending ~ me|the
         ^ dont ~ bug|wake|ping|nudge|bother|notify|alert ~ me ~ .. {when}|anymore|this|about
         ^ enough ~ with ~ .. {timer}|{brief}|pings|nudges
         i|id|we|can|could ~ i? ~ want|like|love|need|get|have ~ .. {brief} ~ .. every|each|daily",
    ),
    // How often or when it comes from now on, whatever it is called.
    (
        Deed::Set,
        "^ make|put|set|switch|change|move|shift|push|bump|bring|do|get ~ the|my|our|that|this|those|it ~ .. every|hourly|twice|{often}
         ^ make|put|set|switch|change|move|shift|push|bump|bring|slide|delay ~ .. {bell}|{ringing} ~ .. to|at|on|by|till|for|{hour} ~ _
         ^ move|shift|push|bump|slide ~ .. to|till|until ~ {hour}|thurs|tues|weds|fri|mon|sat|sun|{often}
         ^ move|shift|push|bump|slide|delay ~ .. thing|one|{timer} ~ .. {hour}|back|forward|up
         ^ move|push|shift|bump|slide|make ~ it|that|this ~ to? ~ {hour}
         ^ do|repeat|send|ring ~ it|that|this|me? ~ .. every|each|hourly|{often}
         ^ do|send|ring|repeat ~ it|that|this ~ on|at ~ {hour}
         ^ bring ~ back ~ .. {brief}|{timer}|one|thing
         ^ dont ~ let ~ me ~ screw|mess|blow|fail|down
         ^ remind|wake|ping|alert|nudge|buzz|poke ~ me|us ~ _|-what|-who|-why|-how|-where|-which|-of|-whose
         not ~ now|yet|today ** , ask|remind|ping|later|in|skip|tomorrow ~ _?
         ^ later ~ , like? in|at|tomorrow|tonight
         ^ {brief}|{daily}|{timer} ~ {brief}|thing? ~ at|for|in|on ~ {hour}
         i|id ~ want|like|need|love ~ .. {brief}|news|{timer}|pings ~ .. {hour}|off|on|every|muted|quiet|again
         i|id|we|dont ~ dont? ~ need|want ~ .. {timer}|{brief}|pings ~ .. anymore|longer|more
         ^ start|stop|resume|quit ~ sending|giving|pinging|reminding|texting|messaging ~ me|us|the
         ^ turn|switch ~ .. {brief}|thing|{timer}|pings ~ .. on|off
         ^ scrap|drop|kill|cancel|undo|stop|remove|delete|lose|ditch|axe|nix ~ .. {timer}|{brief}|one|ones|pings ~ $|for|please|too|anymore|i
         ^ undo|cancel|scrap ~ that|it|the
         ^ add|set|put|make ~ another|one|two ~ .. before|earlier|later|{hour}
         i|^ ~ dont ~ want|wanna|need|like ~ to? ~ hear ~ from ~ you|u
         i|^ ~ dont ~ want|wanna|need|like ~ to? ~ get? ~ .. {timer}|{brief}|pings|nudges
         ^ no ~ more? pings|reminders|alarms|briefs|nudges|notifications ~ .. today|tonight|tomorrow|till|until|please|pls|after|$
         ^ quiet|silence|silent ~ .. after|till|until|from
         ^ dont ~ text|message|ping|bug|wake|call|buzz ~ me ~ .. after|before|till|until|on|at
         ^ skip ~ it|that|this|tomorrow|today|tonight|them|the ~ .. $|one|{timer}
         {bell}|{ringing} ~ at|on|from ~ {hour} ~ .. instead ~ of
         ^ move ~ us|me ~ to
         im|were ~ .. in|to ~ _ ** , adjust|fix|change|update|move|switch ~ the|my|all? ~ times|time|clock|timezone|reminders|zone
         ^ set|change|switch|adjust|update|use|move ~ the|my|to? ~ .. timezone|zone|times|clock|time ~ .. to|from|now|$|please|for|accordingly",
    ),
    (
        Deed::Saved,
        "^ fyi|note|ps|hey|also|so|btw|oh ~ , remember|note ~ _|-when|-how|-what|-to
         ^ fyi|note|ps ~ remember|note ~ _|-when|-how|-what|-to
         ^ note ~ to ~ self
         ^ put|write|note|jot ~ down ~ that|how|im|i|my|the|_
         ^ put|write|note|jot ~ this|that|it ~ down
         ^ keep ~ this|that ~ .. for ~ me|later
         ^ update|change|correct|fix|set ~ my .. {detail} ~ .. to
         {its}|name|its|im|hes|shes ~ .. not ~ _ ** , fix|correct|change|update ~ it|that|please|pls|$",
    ),
    (
        Deed::Sent,
        "^ ask ~ {someone} ~ what|when|where|how|which|who|why|whats|if|whether
         ^ shoot|drop|slip|forward ~ {third} ~ the|my|a|an|our|this|that|it
         ^ say|wish ~ _? _? _? ~ to ~ {third} ~ .. for|from ~ me|us
         ^ say|wish ~ happy|merry|good|goodnight|thanks|hi ~ .. to ~ {third}",
    ),
    (
        Deed::Sent,
        "^ tell|ask|text|message|email|mail|call|phone|ring|notify|inform|update|warn|invite|contact|whatsapp|ping|alert|remind|nudge|thank|congratulate|wish|reach ~ {them}|@|mom|mum|dad|grandma|grandpa
         ^ tell|ask|text|message|email|mail|call|phone|ring|notify|inform|update|warn|invite|contact|whatsapp|remind|thank|congratulate|wish ~ my|our|the ~ _? {who}
         ^ tell|text|warn|email|message|inform|notify|remind|ask ~ {someone} ~ \"|that|im|ive|ill|i|we|were|to|if|about|hes|shes|not|whether|happy
         ^ tell|ask|text|message|email|call|notify|inform|warn ~ my|the|our ~ _|-time|-truth|-story|-difference|-weather|-joke
         ^ say|send|give ~ hi|hello|hey|thanks|regards|greetings|love|congrats ~ to
         ^ let ~ {them}|@|my|the|our .. know
         ^ let ~ {someone} .. know
         ^ send|shoot|drop|fire|write ~ _|-me|-us ~ _? a|an|the ~ quick? ~ {message}|text|line|note
         ^ send|forward|pass|give|relay|deliver ~ {them}|@|mom|mum|dad ~ _
         ^ send|forward|pass|give|relay|mail|email ~ my|our|the ~ {who} ~ _
         ^ send|forward|pass|give|relay|mail|email|submit .. to|on ~ {someone}|$
         ^ send|forward|pass|give|relay|mail|email|submit .. to ~ my|our|the ~ _|-next|-end|-top|-list
         ^ invite ~ the|my|our ~ _
         someone|somebody ~ should|must|needs ~ to? ~ tell|call|ask|inform|let ~ _
         ^ reply|respond|write ~ to ~ {them}|@|mom|mum|dad|my|our|the
         ^ order|buy|get ~ me|us ~ .. {goods}
         ^ order ~ _? _? _? {goods}
         ^ pay ~ my|the|our
         {who}|{them}|@ ~ should|must|needs|need|has|have|gotta ~ to? ~ know|hear ~ $|about|that|it",
    ),
    (
        Deed::Forgotten,
        "^ forget|delete|erase|wipe|remove|clear|drop|lose|scrub|scratch|ditch|purge|unlearn|trash|bin|kill ~ my|what|whatever|everything|all|that|about|any|@|his|her|their|our
         ^ forget|delete|erase|wipe|remove|clear ~ it|this|him|them ~ from|for|now|forever|please|completely|all
         ^ forget|unsave|unlearn ~ _|-it|-this
         ^ delete|erase|wipe|remove|clear|drop|lose|scrub|purge|trash ~ the _|-paragraph|-sentence|-word|-last|-first|-second|-third|-comma|-intro|-title|-line|-emoji|-rest|-extra
         ^ take|cross|strike|remove|knock|scratch|pull|drop ~ .. off|from|out
         ^ strike|scratch|nix|remove|delete ~ the ~ _|-paragraph|-sentence|-word|-last|-first|-second|-third|-comma|-intro|-title|-line|-emoji|-rest|-extra
         ^ delete|erase|remove|strike|scratch|drop ~ _|-it|-that|-this ~ $
         ^ dont|never ~ keep|save|store|remember|note|record|mention|hold|hang ~ _
         ^ pretend|act ~ like|as|that|i ~ _
         ^ no ~ more ~ reminders|mentions|talk|advice|notifications
         ^ stop ~ remembering|mentioning|bringing|keeping|storing
         ^ get ~ rid ~ of ~ my|what|everything|that|the
         i|id ~ want|like|need .. deleted|removed|erased|wiped|forgotten|gone",
    ),
];

pub(super) const REQUESTS: &str = "^ rsvp|upload|publish|tweet|renew|unsubscribe|subscribe|cancel|decline|accept|register|enroll|enrol|transfer|dispute|refund|hire|uninvite|negotiate|unfollow|pay|donate ~ _
        ^ confirm ~ with|the|my|our|{third}
        ^ post|share ~ .. on|to|with|in ~ my|our|{third}|the|insta|instagram|facebook|twitter|linkedin|_
        ^ submit|file|lodge|open|report ~ a|an|the|my|this|it ~ _? _? claim|complaint|form|application|ticket|report|request|bug|issue|return|{paper}
        ^ apply ~ for|to ~ _
        ^ sign ~ me|us ~ up
        ^ check ~ me|us ~ in
        ^ check|follow ~ in|up? ~ with ~ {third}|the|my
        ^ get ~ in|hold|through ~ of|touch|to? ~ with? ~ _
        ^ reach ~ out ~ to
        ^ get|buy|order ~ me|us ~ _? tickets|seats|a ~ _?
        ^ turn|switch ~ .. on|off ~ $
        ^ turn|switch ~ on|off ~ _";

pub(super) const ASKS_WORDS: &str = "^ what|whats|when|whens|where|wheres|who|whos|which|how|hows|why|is|are|was|were|do|does|did|should|whose
        ^ explain|describe|summarize|summarise|show|list|compare|recommend|suggest|teach|find|calculate|convert|count|guess|define|solve|check|read|look|search|play|sing|imagine|pretend|name|sort|shorten|extend|simplify|continue|answer|help|fix|correct|edit|rewrite|proofread|improve|translate|quote
        ^ give|tell|show|make|get|find|teach|ask|send|read ~ me|us ~ _|-a|-up ~ _?
        ^ tell|give|show|make|teach|read ~ me|us
        ^ make|put|turn ~ {it}|the ~ _? _? shorter|longer|simpler|better|nicer|polite|funny|formal|rhyme|bold
        ^ best|easiest|good|fastest|quickest ~ way|ways|trick|tricks ~ to
        ^ tips|tricks|ways|ideas|recipe|recipes|options|help|synonym|synonyms|meaning|definition|weather|news";

pub(super) const POLITE: &str = "please|pls|plz|kindly
        can|could|would|will|wont ~ you|u ~ please|pls|plz?
        i|id ~ need|want|like ~ you|u ~ to
        can|could|cant ~ we|i ~ please|pls|just?
        so|and|then|but|lets
        ^ ugh|argh|yo|mila|btw|oh|actually|hmm|quick|well|listen|fyi|hey|also|nah|no|nope|not|sorry|wait|hi|heya|sup|yep|yes|ok";

pub(super) const REMINDS: &str = "remind|nudge|ping|poke|buzz|alert ~ me|us
        reminder|alarm|timer ~ to|for
        dont ~ let ~ me ~ forget";

pub(super) const DECLINES: &str = "yourself|unfortunately|unable|regrettably|myself
        only ~ you ~ can
        you|youll|youd ~ can|could|may|might|should|have|need|will? ~ to? ~ ask|tell|set|open|use|try|send|text|write|call|copy|paste|tap|do|delete|remove|forward|say|type
        i|id ~ need|require ~ the|your|a|to|more|his|her|their|an
        ill|will ~ need ~ the|your|a|to|more|his|her|their|an
        tell|give|send|say|share|drop ~ me ~ the|when|what|which|whether|how|a ~ time|date|day|number|address|_
        let ~ me ~ know ~ what|which|when|who|how|whether
        i ~ could|would|might|can
        i ~ am|m ~ afraid
        ask|asking ~ you ~ to|for
        you|please|to|needs|need ~ confirm
        once|if|after|when|unless ~ you ~ confirm|approve|say|agree|reply|tap|answer|ok
        your ~ ok|okay|confirmation|approval|permission|goahead
        heres|here|how ~ is|about|s? ~ a|the|one|your ~ _? draft|text|message|wording|version|template
        outside|beyond|above ~ my|what
        hear ~ it? ~ from ~ you
        ^ give|drop ~ {them} ~ a
        ^ just|best|simply|then|first? ~ open|call|check|log|visit|tap|email|contact|copy|paste ~ _
        most|usually|typically|normally|generally
        easiest|quickest|fastest|simplest|safest ~ way|is
        before ~ i";

pub(super) const ASKS_BACK: &str =
    "what|which ~ _? time|day|date|hour|number|address|email|name|one|dan|text|message|list
        what|when|how|where|who|whom ~ should|exactly|would|do|shall|is ~ i|it|you|the|that|your
        for? ~ when|whom|who ~ $
        how ~ long|often|early|soon|far|many
        shall|should|may|can|do i|we
        do ~ you ~ want|mean|prefer|have|need
        would ~ you ~ like|prefer|rather
        want ~ me ~ to
        is ~ that|it|this ~ right|correct|ok|okay|fine
        you ~ mean|sure
        which ~ one|ones|of? ~ .. should|shall|do|does|did|is|are|would|goes|to|can|$
        ^ _? _? the|that|your|just|only|both|all ~ .. or ~ the|that|your|just|only|both|all|@ ~ _";

pub(super) const ASSENTS: &str = "^ i|id|ill|we? ~ would|will|be? ~ happy|glad|love|delighted|pleased ~ to ~ help|do|set? ~ it|that|you|so|out? ~ with? ~ that|this? ~ $
        ^ with ~ pleasure ~ $
        ^ my ~ pleasure ~ $
        ^ happily|gladly ~ $
        ^ good|great|nice|smart ~ idea|call|plan|thinking|one|question ~ $
        ^ can ~ do ~ $
        ^ no ~ problem ~ $
        ^ quick|just? ~ one ~ thing|question|detail|sec|second ~ $";

pub(super) const WRAPS_UP: &str = "anything|something|what ~ else|more|other
        need|want ~ anything|something
        how ~ about ~ you
        what ~ about ~ you";

pub(super) const SHRUGS: &str = "instead ~ of ~ _
        no|not|without ~ a? ~ problem|problems|worries|prob|probs|stress|shame|rush|need|sweat|doubt|more|trace|matter|biggie|longer|excuses|fuss|worry|bother|drama|thanks|one|big|chance|mention|sooner|surprises|anymore
        no|without ~ _|-way|-access|-tool|-option|-ability|-means|-alarm|-alarms|-reminder|-reminders|-calendar|-such|-idea|-phone|-contact|-contacts|-memory|-you|-i
        dont|never ~ worry|mention|sweat|forget|fear|stress|fret|panic|you|let
        so ~ _? _? wont|dont|doesnt|cant|cannot|no|not|nothing|nobody|never
        you|youll|u ~ wont|dont|cant|never|neednt|not|no
        nothing ~ to|left|remains|else|of|from
        wont|never|not|cant|no ~ be? ~ late|longer|pop|come|show|appear|bother|forget|miss|again|sleep|slip|happened|let
        ^ i ~ wont ~ $
        never ~ mind|happened|heard|again
        not ~ anymore|to|just|only";

pub(super) const ASKS_WHETHER: &str = "do|does|did you ~ remember|know|recall|have|keep
        did|have|had|havent|didnt you
        what|when|where|which did|have|do|does you|i
        how did|have you|i
        do|dont you ~ still ~ remember|know|have|recall|keep
        is|are|was|were ~ my|the|that|it|there|this
        what ~ is|was|are|do|did ~ my|you
        whats|wheres|whens ~ my|the
        has ~ my|the|it|that";

pub(super) const ASKS_DRAFT: &str = "draft|compose|phrase|rephrase|reword|translate|proofread|rewrite|polish|improve|edit|translation
        write ~ _|-this|-that|-it|-down|$
        write ~ this|that|it ~ _|-down|$
        correct ~ _|-it|-that|-my
        correct ~ my ~ _|-{detail}
        how .. say|write|phrase|word|answer|reply
        ^ a? ~ quick|short|nice|polite|formal|friendly|good ~ reply|answer|response|message|msg|text|txt|note ~ to|for|from
        what .. say|write|answer|reply
        help me ~ with? ~ write|say|answer|reply|a|the|word|phrase
        story|poem|dialogue|dialog|text|email|letter|caption|speech ~ about|for|to|where|in|that|saying|from|of";

pub(super) const ASKS_TALE: &str = "write|tell|make|turn|give|continue|compose|sing|rewrite|put|do|want|need|go|carry|create|finish .. poem|song|story|joke|riddle|haiku|rhyme|limerick|lyrics|verse|verses|tale|fable|fairytale|ballad|sonnet|novel|rap|scene|chapter|fiction
        something|anything|say|tell|sth ~ something? ~ funny|hilarious|silly
        make|crack ~ me|us ~ up|laugh|smile|giggle
        got|have|know|any|good|some ~ .. jokes|joke|puns|pun|oneliners|riddles
        ^ a? ~ _? joke|riddle|pun|poem|song|story|haiku|limerick|tale|fable|ballad|sonnet|rap
        _? short|bedtime|love|little ~ story|poem|tale|song
        make ~ it|this|that ~ rhyme|poetic|rhyming|verse";

pub(super) const ASKS_TURNED: &str =
    "translate|translation|rephrase|reword|proofread|rewrite|paraphrase
        how .. say ~ _|-to|-that|-it";

pub(super) const MENTIONS: &str =
    "difference|between|meaning|definition|synonym|opposite|antonym|plural ~ between|of|for ~ _
        the|a ~ word|words|verb|term|phrase|expression
        what|whats ~ does|do|is|are? .. mean|means|called
        say|write|spell|use ~ _ .. or ~ _
        which ~ is|one|s ~ is? ~ right|correct|proper|better
        ^ _ _? ~ vs|versus ~ _ _? $";

pub(super) const ASKS_SHOWN: &str =
    "sum|summarize|summarise|summary|explain|translate|tldr|gist|simplify|recap|shorten|condense|rephrase
        what|whats ~ is|does|s|do? ~ .. in|this|that|it|here|say|says|mean|means";

pub(super) const OF_BRIEF: &str = "brief|briefs|briefing|briefings|digest|roundup|rundown
        {daily} ~ s? ~ {brief}|message|messages|thing|news|text";
