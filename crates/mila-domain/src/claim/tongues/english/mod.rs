//! English.

mod did;
mod is;
mod will;

use super::Tables;
use crate::claim::Deed;

const CLASSES: &[(&str, &str)] = &[
    ("i", "i|ive|we|weve"),
    ("will", "ill|im|well"),
    (
        "timer",
        "reminder|reminders|alarm|alarms|timer|timers|notification|notifications|alert|alerts|countdown|wakeup|nudge",
    ),
    ("calendar", "calendar|agenda|diary|schedule|planner"),
    (
        "when",
        "tomorrow|tonight|later|every|each|daily|weekly|monthly|monday|mondays|tuesday|tuesdays|wednesday|wednesdays|thursday|thursdays|friday|fridays|saturday|saturdays|sunday|sundays|weekday|weekdays|weekend|morning|evening|afternoon|noon|midnight|midday|hour|hours|minutes|minute|mins|oclock|am|pm|beforehand|dawn|bedtime|8am|9am|7am|6am|10am",
    ),
    (
        "contact",
        "message|text|write|call|ring|phone|ping|buzz|nudge|poke|prod|remind|wake|alert|notify|shout|holler|yell|wish|ask|check|email|mail|drop|shoot|give|send|bug|pester|nag|tap|tell|cheer|congratulate|greet|dm|contact|chase|catch|checkin|followup|follow",
    ),
    (
        "edits",
        "added|put|entered|included|updated|changed|corrected|edited|amended|adjusted|fixed|switched|swapped|replaced|revised|set|logged|recorded|moved|written|wrote|tucked|filed|saved|slotted|slipped|popped|stuck|scribbled|noted|inserted|registered",
    ),
    (
        "detail",
        "name|nickname|address|birthday|age|phone|number|preference|preferences|diet|size|job|info|information|details|data|facts|anniversary|city|home|pronouns|allergy|allergies|favorite|favourite|surname|title|occupation|status",
    ),
    (
        "goods",
        "pizza|food|taxi|cab|uber|flowers|bouquet|groceries|dinner|lunch|breakfast|sushi|ride|tickets|ticket|books|book|coffee|cake|burger|burgers|meal|delivery|gift|present|table|room|flight|flights|hotel|car|shoes|shirt|medicine|prescription|seats|seat|milk|order|appointment",
    ),
    (
        "memory",
        "memory|memories|notes|profile|record|records|preferences|contacts|database|journal|notebook|file|files|facts|brain|head|memorybank|register|registry|books|dossier|vault|storage|logbook|archive|archives",
    ),
    ("it", "it|this|that|these|those|them|everything|all|both|\""),
    ("its", "its|thats|thiss|everythings|alls|theyre|thatll|itll|thisll"),
    ("of", "your|yours|you|youre|youve|his|her|hers|their|my|the|a|an|our"),
    ("them", "him|her|them|everyone|everybody|someone|somebody"),
    ("be", "is|are|was|were|has|have|been|be|being|gets|got|will"),
    (
        "message",
        "message|messages|email|emails|mail|text|sms|invitation|invitations|invite|invites|letter|note|reply|response|request|greeting|greetings|wishes|regards|congratulations|congrats|condolences",
    ),
    (
        "data",
        "memory|memories|fact|facts|note|notes|entry|entries|record|records|conversation|conversations|chat|chats|history|message|messages|data|information|info|details|birthday|address|number|name|profile|reminder|alarm|preference|preferences|password|pin|code",
    ),
    ("goner", "deleted|erased|forgotten|removed|wiped|cleared|purged|scrubbed|discarded"),
    (
        "keeper",
        "saved|stored|noted|recorded|memorized|memorised|remembered|logged|registered|archived|bookmarked|filed",
    ),
    (
        "who",
        "boss|manager|mother|mom|mum|father|dad|wife|husband|partner|sister|brother|son|daughter|friend|friends|team|doctor|dentist|landlord|lawyer|bank|office|school|teacher|group|family|parents|colleague|colleagues|neighbor|neighbour|restaurant|police|support|client|accountant|plumber|hotel|girlfriend|boyfriend|aunt|uncle|cousin|grandmother|grandma|grandfather|grandpa|boss's|assistant|kids|child|company",
    ),
    ("list", "list|lists|watchlist|wishlist|todo|todos|cart|basket|shoppinglist|queue"),
    ("wrong", "wrong|mistaken|mistake|correction|meant|misspoke|mixed|typo|confused"),
    (
        "program",
        "whatsapp|telegram|signal|instagram|facebook|messenger|gmail|outlook|slack|teams|icloud|google|iphone|android|imessage|snapchat|discord|app|twitter|linkedin|tiktok|skype|zoom",
    ),
];

pub(super) const TABLES: Tables = Tables {
    fillers: "just now also already then even have successfully safely securely gone went ahead and \
        happily gladly indeed too both quickly permanently completely fully finally definitely \
        certainly actually personally officially duly carefully always immediately right away here \
        ok okay so done great perfect sure yes yep yeah got well alright absolutely of course for you \
        ve be been do totally gently promptly all thanks hi hey dear there again properly officially \
        forever firmly faithfully automatically manually kindly instantly ",
    not: "not no never havent hasnt havnt dont doesnt didnt cant cannot couldnt wont wouldnt isnt arent \
        wasnt werent nothing none neither nor nobody without unable shouldnt aint hadnt hardly \
        cant rather instead failed impossible",
    naught: "nothing none nobody neither",
    prefixes: "",
    classes: CLASSES,
    did: did::DID,
    is: is::IS,
    will: will::WILL,
    done: "^ done ~ $
        ^ done ~ and ~ dusted
        all ~ set ~ $
        youre ~ all? ~ set
        ^ thats|its|all ~ done|sorted|handled|settled ~ $
        consider ~ {it} ~ done|handled|sorted
        ^ sorted|handled|completed ~ $
        {it}|its|thats|ive ~ been? ~ taken care of
        ^ taken care of
        ^ will do
        ^ on it $
        ^ updated|changed|corrected|fixed|amended|removed|dropped|gone|out|added|ordered|booked|paid|purchased|created|activated|scheduled|cancelled|canceled ~ $
        ^ created|scheduled|set|programmed|started|running|activated|booked|confirmed|cancelled|canceled ~ $|for|at
        {i} ~ updated|changed|corrected|fixed|amended|edited|removed|added|dropped|ordered|booked|paid|cancelled|canceled|took|taken|crossed|struck ~ it|that|this|them|him|her|@ ~ $|to|now|off|from|out|for
        _ ~ {be} ~ been? ~ taken|removed|crossed|struck|deleted|dropped|scratched|updated|changed|corrected|ordered|booked|paid ~ off|from|$|to
        ^ your|the|my .. {be} ~ taken|removed|crossed|struck|deleted|dropped|scratched|updated|changed|corrected|ordered|booked|paid ~ off|from|$
        ^ consider ~ it
        he|she|they|@|_ ~ knows|know|hes|shes|theyve ~ now|already|been ~ $|told
        ^ youre ~ covered
        ^ leave ~ {it} ~ to|with ~ me
        {its} ~ done
        ^ mission accomplished
        i ~ did ~ it|that ~ $
        ive ~ done ~ it|that|so ~ $
        _ ~ is|are|goes|go|went ~ on|in|to|into ~ your|our|the ~ _? _? {list} ~ $
        he|she|they|@|{who} ~ has|have|got|received ~ it|your|the ~ {message}? ~ $
        {its}|it|{message} ~ is? ~ with ~ @|{them} ~ $
        ^ corrected|changed|updated|fixed|amended ~ to ~ _
        ^ rectified ~ $
        {i} ~ corrected|rectified ~ {it}|that ~ $
        ^ _ ~ has|have|got|received ~ it|your ~ _? {message}? ~ $
        ^ the _ ~ has|have|got|received ~ it|your ~ _? {message}? ~ $",
    talk: "save|saved|saving|saves ~ you|us|me|time|money|life|lives|energy|space|hours|minutes|people|some ~ time|money|a|some|from|hours|the|lot|trouble|effort|$|up|on|by|about
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
        remember|recall ~ {of}? ~ lesson|reading|studying|when|correctly|right|rightly
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
        list ~ below|above",
    ifs: "if unless whether suppose supposing imagine assuming pretend provided wish",
    whens: "when once after until till before whenever soon",
    offers: "you|youd|u ~ want|wish|like|prefer|agree|confirm|confirmed|approve|say|reply|ask|allow|tell|give|send|choose|decide|had|were|rather|let|share|answer
        that|thats|it|its ~ is? ~ ok|okay|alright|fine|wanted|needed|helpful|useful
        i ~ could|had|were|can
        needed|wanted|asked|confirmed|approved",
    questions: "shall should do does did have has had is are was were am can could may might will would want wanna \
        what why how when where who which whose need must ready ok okay any",
    by_order: true,
    reported: "you said|say|told|asked|wrote|think|thought|claim|claimed|mean|meant|write|believe that|me|i?
        as|like
        who|he|she|they|@ says|said|writes|wrote|told that|me|it?
        text|message|page|screen|button|note|app|site says|said|shows|reads that?
        make|be|check|double-check|verify|ensure|see|making|confirm sure? that|if|whether? the|your?
        pretend|imagine|example|means|meaning that?
        other|they|she|he|recipient|people|everyone|others person|side|end|party? ~ will|can|may|might|still? ~ see|sees|notice|notices|know|knows ~ that? the|your|a?",
    elsewhere: "photo photos picture pictures document documents download downloads folder gallery drive icloud cloud \
        server servers app apps whatsapp google iphone android phone computer laptop device devices settings browser package \
        parcel parcels game progress default backup backups cookies desktop usb disk database software windows chrome \
        recipients bank attachment attachments draft twilio operator encrypted video videos screenshot screenshots \
        camera automatically",
    earlier: "already
        yesterday
        last ~ week|month|year|time|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday
        earlier|previously|before|beforehand|formerly
        ago
        back then|in|when
        on|in january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday
        when|after|since you|we first|told|mentioned|asked|said|talked|spoke
        you told|mentioned|asked .. before|last|earlier
        the ~ other|first ~ day|time
        this ~ morning|afternoon",
    asks: &[
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
         book|schedule|reserve ~ {it}|me|us|the|a|an|@",
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
    ],
    asks_whether: "did|have|had|havent|didnt you
        what|when|where|which|how did|have|do|does you|i
        do|dont you ~ still ~ remember|know|have|recall|keep
        is|are|was|were ~ my|the|that|it|there|this
        what ~ is|was|are|do|did ~ my|you
        whats|wheres|whens ~ my|the
        has ~ my|the|it|that",
    drafts: "text message draft email mail letter note reply version sentence caption post translation say write \
        send wording template example response suggestion like try poem story wrote words lines sms tweet toast speech \
        dialogue dialog script sample phrase answer greeting paste english spanish hebrew",
    asks_tale: "write|tell|make|turn|give|continue|compose|sing|rewrite|put|do|want|need|go|carry|create|finish .. poem|song|story|haiku|rhyme|limerick|lyrics|verse|verses|tale|fable|fairytale|ballad|sonnet|novel|rap|scene|chapter|fiction
        ^ a? ~ _? poem|song|story|haiku|limerick|tale|fable|ballad|sonnet|rap
        _? short|bedtime|love|little ~ story|poem|tale|song
        make ~ it|this|that ~ rhyme|poetic|rhyming|verse",
    others: "you he she they who someone somebody everyone everybody nobody which youd hed shed theyd",
    mine: "will",
    subjects: "i|we have|had|did|will?
        ive|weve|ill|im",
    ands: "and then plus & but also",
    theirs: "if|when|once|after|because|since|unless|until ~ you|he|she|they|it|someone|somebody|your|the _? _? sent|deleted|saved|texted|emailed|removed|erased|wrote|told|wiped|forwarded|stored|set|noted|forgot|forgets|deletes|sends|saves|removes|tap|press|click|hit|select|choose|confirm|swipe|open|go|turn|enable|push|pressed|tapped|clicked",
    world: "in ~ the|a|that|this ~ _? film|movie|book|novel|story|series|show|episode|play|song|poem|scene|bible|tale|game|article|example|dream
        ^ according ~ to
        ^ as ~ per
        ^ per ~ the
        ^ under ~ the ~ law|treaty|deal|contract
        tap|press|click|hit|select|choose|pick|swipe ~ _? _? and|then
        remembered|recorded|noted|known ~ as|for|by
        at ~ the ~ time|museum",
    steps: "tap tapping press pressing click clicking hit select choose swipe toggle scroll",
    facts: "number numbers birthday anniversary nickname size preference preferences password pin passcode",
    closings: "best regards kind warm warmly sincerely cheers love yours respectfully cordially xoxo",
    asks_draft: "write|draft|compose|phrase|rephrase|reword|translate|proofread|rewrite|polish|improve|correct|edit|translation
        how .. say|write|phrase|word|answer|reply
        what .. say|write|answer|reply
        help me ~ with? ~ write|say|answer|reply|a|the|word|phrase
        story|poem|dialogue|dialog|text|email|letter|caption|speech ~ about|for|to|where|in|that|saying|from|of",
    greetings: "hi hello hey dear good",
    how_to: "{program} ** you|one|people|users|anyone|they|can|could ~ can|could|may|be
        you|one|people|users|anyone ~ can|could|may ** {program}",
    things: "message messages chat chats photo photos picture video mail mails email emails conversation account post \
        story group contact file files call history note",
    advice: "^ then? set|create|schedule|program|enable|add|use|make|turn|put|stick|try|keep|start ~ on? .. {timer}|phone|phones|clock|watch|app|calendar|siri|alexa|planner
        and|or|then|to set|create|schedule|program|enable|add|use|turn|put|start ~ on? .. {timer}|phone|phones|clock|watch|app|calendar|siri|alexa",
    comes: "you youll expect",
    thus: "way so",
    from_mila: "me i ill",
    arrived: "{who}|he|she|they|@ ~ now|already ~ has|have|got ~ it|this|your|the ~ {message}? ~ $
        {who}|he|she|they|@ ~ has|have|got|received ~ it|your|the ~ {message}? ~ now|already ~ $
        {message} ~ has|have|just? ~ reached ~ your|@|the|his|her|their|{them}
        {message} ~ has|have|just? ~ gotten|got|arrived|landed ~ to|at|with|in ~ your|@|the|his|her|their|{them} ~ {who}|inbox|$
        it ~ has ~ reached ~ @|{them}
        it ~ has ~ reached|landed|arrived ~ with|at|to? ~ your|the ~ {who}
        {its}|it|{message} ~ is? ~ with ~ @ ~ now|already
        {its}|it|{message} ~ is? ~ with ~ your|the ~ {who} ~ $
        {its}|it|{message} ~ is? ~ in ~ his|her|their|@ ~ _? inbox|mailbox|hands|dms
        ^ _ ~ now|already ~ has|have|got ~ it|your|the ~ {message}? ~ $
        ^ _ ~ has|have|got|received ~ it|your|the ~ {message}? ~ now|already ~ $",
};
