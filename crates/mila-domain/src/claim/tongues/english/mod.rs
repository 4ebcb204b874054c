//! English.

mod asks;
mod did;
mod hints;
mod is;
mod will;

use super::Tables;

const CLASSES: &[(&str, &str)] = &[
    // What rings or comes at its time.
    (
        "bell",
        "{timer}|{brief}|{daily}|one|ones|dose|today|tomorrow|tonight|{when}|occurrence|ping|pings|nudges|buzzes|notices",
    ),
    // What a person calls a thing that rings or comes, and how often it may.
    (
        "ringing",
        "thing|pill|pills|med|meds|medicine|meeting|gym|standup|call|class|vitamins|water|plants|{timer}|{brief}",
    ),
    (
        "often",
        "hourly|daily|weekly|monthly|nightly|yearly|weekdays|weekends|evenings|mornings|nights|afternoons|fortnightly|biweekly",
    ),
    ("i", "i|ive|we|weve"),
    ("will", "ill|im|well|gonna|lemme"),
    (
        "timer",
        "reminder|reminders|alarm|alarms|timer|timers|notification|notifications|alert|alerts|countdown|wakeup|nudge",
    ),
    ("calendar", "calendar|agenda|diary|schedule|planner"),
    (
        "brief",
        "brief|briefing|summary|digest|roundup|recap|rundown|report|update|forecast|overview|agenda",
    ),
    ("daily", "morning|daily|evening|nightly|weekly|weekday|weekend|monday|sunday"),
    // What is done to a reminder that there is.
    (
        "halted",
        "skipped|snoozed|paused|muted|silenced|unmuted|unpaused|resumed|reactivated|rescheduled|deferred|postponed|disabled|deactivated|delayed|suspended|reinstated",
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
    ("promised", "i|ill|my|me|im|nothing|no|everything|all|youll|you|your|only|every|expect|ive"),
    (
        "plan",
        "menu|menus|recipe|recipes|suggestion|suggestions|playlist|playlists|plan|plans|idea|ideas|tip|tips|answer|answers|reply|replies|list|lists|workout|workouts|itinerary|recommendation|recommendations|meal|meals",
    ),
    (
        "yours",
        "profile|facts|notes|file|records|record|preferences|details|data|list|lists|stuff|card|log|logs|expenses|budget|section|diary|tracker|chart|tab|ledger|sheet|category|inventory|tally|pantry|favourites|favorites|journal|history|routine|contacts|allergies|basics|settings|account|address|circle|tree|people|important|health|medical|family|week|things",
    ),
    (
        "adverb",
        "just|also|then|definitely|certainly|happily|gladly|quickly|always|even|now|personally|gently|surely|simply|of|course|so|totally|actually|still|only|really|probably|honestly|never",
    ),
    ("third", "{them}|{who}|@|-{day}|-{program}"),
    (
        "date",
        "{day}|1*|2*|3*|4*|5*|6*|7*|8*|9*|winter|spring|summer|autumn|fall|beginning|start|end|-1|-i|-im|-ive|-ill|-id|-ok|-english|-spanish|-hebrew|-french|-german|-italian|-arabic|-russian",
    ),
    (
        "day",
        "monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|english|spanish|hebrew|french|german|italian|arabic|russian|i|ill|im|ive|id|ok|christmas|easter",
    ),
    (
        "paper",
        "{message}|form|report|invoice|rsvp|cancellation|application|postcard|proposal|complaint|apology|payment|cv|resume|contract|receipt|link|feedback|claim|refund|order|pdf|package",
    ),
    (
        "thing",
        "{message}|number|address|file|files|photo|photos|picture|pictures|invoice|details|link|proposal|report|card|form|document|documents|code|directions|info|information|headsup|news|apology|answer|rsvp|cancellation|complaint|feedback|order|schedule|change|contract|receipt|update",
    ),
    (
        "goods",
        "pizza|food|taxi|cab|uber|flowers|bouquet|groceries|dinner|lunch|breakfast|sushi|ride|tickets|ticket|books|book|coffee|cake|burger|burgers|meal|delivery|gift|present|table|room|flight|flights|hotel|car|shoes|shirt|medicine|prescription|seats|seat|milk|order|appointment",
    ),
    (
        "store",
        "{memory}|note|notepad|mind|book|system|cabinet|drawer|pocket|sleeve|data|datastore|radar|roster|ledger|list|lists|cheatsheet|knowledge|stuff|map|card|favorites|favourites|end|side|log|diary|keeping",
    ),
    (
        "memory",
        "memory|memories|notes|profile|record|records|preferences|contacts|database|journal|notebook|file|files|facts|brain|brains|head|memorybank|register|registry|books|dossier|vault|storage|logbook|archive|archives|bank|circuits",
    ),
    ("it", "it|this|that|these|those|them|everything|all|both|\""),
    ("its", "its|thats|thiss|everythings|alls|theyre|thatll|itll|thisll"),
    ("of", "your|yours|you|youre|youve|his|her|hers|their|my|the|a|an|our"),
    ("them", "him|her|them|everyone|everybody|someone|somebody"),
    ("be", "is|are|was|were|has|have|been|be|being|gets|got|will|s"),
    (
        "message",
        "message|messages|msg|msgs|email|emails|mail|text|sms|invitation|invitations|invite|invites|letter|note|reply|response|request|greeting|greetings|wishes|regards|congratulations|congrats|condolences",
    ),
    (
        "data",
        "memory|memories|fact|facts|note|notes|entry|entries|record|records|conversation|conversations|chat|chats|history|message|messages|data|information|info|details|birthday|address|number|name|profile|reminder|alarm|preference|preferences|password|pin|code",
    ),
    (
        "kept",
        "saved|stored|memorized|memorised|recorded|jotted|logged|bookmarked|archived|registered|filed|noted|tucked|stashed|squirreled|stowed|banked|pinned|captured|etched|engraved|burned|ingrained|inscribed|cataloged|catalogued|documented|scribbled|penned|penciled|pencilled|locked|parked|slotted|popped|stuck|slipped|scrawled|committed|imprinted|tattooed",
    ),
    (
        "keeping",
        "saving|storing|memorizing|memorising|recording|jotting|logging|bookmarking|archiving|registering|filing|noting|tucking|stashing|stowing|banking|pinning|capturing|etching|engraving|burning|documenting|scribbling|penciling|pencilling|locking|parking|slotting|popping|sticking|slipping|committing|adding|putting|writing|entering|updating",
    ),
    (
        "stays",
        "hes|shes|lives|live|sits|sitting|rests|resting|stays|staying|belongs|settled|parked|landed|slots|made|moved|found|entered|goes|going|went|gone|is|are|its|theyre|s|kept|remains|resides|safe|safely|get|gets|got|heading|headed|straight|tattooed|joined|joins",
    ),
    (
        "drops",
        "deleted|erased|wiped|purged|scrubbed|discarded|destroyed|unlearned|expunged|scratched|struck|crossed|scrapped|ditched|binned|trashed|nuked|zapped|stricken|nixed|axed|tossed|shredded|dumped|chucked|torched|dropped|removed|cleared|forgotten|unsaved|undone|eliminated|obliterated|burned|flushed|emptied|yanked|pulled|evicted|retired",
    ),
    (
        "dropping",
        "deleting|erasing|wiping|purging|scrubbing|discarding|destroying|unlearning|expunging|scratching|striking|crossing|scrapping|ditching|binning|trashing|nuking|zapping|nixing|axing|tossing|shredding|dumping|chucking|torching|dropping|removing|clearing|forgetting|eliminating|flushing|emptying|yanking|pulling",
    ),
    (
        "told",
        "told|asked|called|phoned|rang|notified|informed|contacted|warned|alerted|invited|pinged|dmed|messaged|texted|emailed|mailed|whatsapped|briefed|reached|wished|congratulated|thanked|reminded|nudged|begged|urged|shot|dropped|sent|forwarded|gave|given|handed|passed|written|wrote|looped|buzzed|booked|tipped|caught|updated|hit",
    ),
    (
        "telling",
        "telling|asking|calling|phoning|ringing|notifying|informing|contacting|warning|alerting|inviting|pinging|messaging|texting|emailing|mailing|briefing|reaching|wishing|congratulating|thanking|reminding|nudging|shooting|dropping|sending|forwarding|giving|passing|writing|looping|letting|updating|filling|buzzing",
    ),
    (
        "tell",
        "tell|ask|call|phone|ring|notify|inform|contact|warn|alert|invite|ping|dm|message|text|email|mail|whatsapp|brief|reach|wish|congratulate|thank|remind|nudge|urge|shoot|drop|send|forward|give|pass|write|loop|let|update|fill|buzz",
    ),
    // What Mila may well have done, or will: it thinks, looks, and works on a text.
    (
        "idle_did",
        "need|feed|indeed|speed|bed|red|agreed|added|answered|assumed|believed|calculated|called|changed|checked|chopped|collected|combined|compared|compiled|computed|condensed|confused|considered|converted|corrected|counted|created|decided|described|doubled|drafted|edited|enjoyed|estimated|expected|explained|failed|filled|fixed|focused|followed|gathered|grouped|guessed|helped|highlighted|hoped|imagined|improved|included|intended|interpreted|invented|jumped|kept|learned|liked|listed|looked|loved|managed|marked|meant|mentioned|missed|misunderstood|mixed|moved|named|needed|waited|hesitated|stayed|noticed|numbered|offered|ordered|organized|organised|overlooked|phrased|picked|planned|pointed|polished|prepared|promised|proofread|ranked|rearranged|received|recommended|refused|removed|reordered|rephrased|replaced|reviewed|revised|reworded|reworked|rounded|searched|seemed|shortened|showed|shown|simplified|skipped|smoothed|solved|sorted|started|stopped|structured|stuck|suggested|summarised|summarized|supposed|switched|talked|asked|thanked|tightened|translated|tried|trimmed|turned|tweaked|updated|used|wanted|warned|wondered|worked|worried|put|got|gotten|given|gave|made|had|took|taken|left|had|promised|noted|remembered|forgotten|set",
    ),
    (
        "idle_will",
        "always|never|also|definitely|certainly|gladly|soon|really|totally|absolutely|probably|ever|even|already|actually|honestly|whenever|until|till|before|if|when|because|there|here|over|up|down|out|for|to|of|by|and|or|but|this|that|it|my|mine|me|you|stop|repeat|refer|miss|enjoy|love|cheer|root|cross|hope|search|read|listen|hear|understand|know|let|call|check|get|come|throw|toss|teach|guide|share|provide|offer|continue|finish|move|run|summon|invent|create|design|build|prepare|solve|calculate|work|turn|change|replace|remove|cut|trim|drop|fix|correct|format|organize|order|sort|group|mark|highlight|quiz|test|simplify|expand|elaborate|clarify|respond|reply|return|switch|jump|dive|sing|dance|laugh|joke|smile|cry|wonder|question|doubt|agree|disagree|accept|apologize|apologise|own|behave|seem|become|feel|want|prefer|like|hate|wish|bring|pass|send|set|save|note|keep|hold|be|try|keep|stay|explain|walk|show|give|go|stick|skip|wait|assume|list|use|have|leave|take|admit|confess|bet|pretend|start|begin|say|add|write|draft|translate|rewrite|shorten|describe|describe|need|help|put|make|do|see|find|look|think|guess|suggest|recommend|name|pick|choose|cover|include|mention|focus|happily|gladly|gonna|going|just|quickly|now|then|simply|compare|sum|summarize|summarise|break|split|sketch|base|point|trust|quote|spell|count|play|speak|answer|treat|imagine|tell|ask|not|never|sure|glad|happy|sorry|afraid|well|here|all|with|so|in|on|a|an|the|your|no|still|only|really|at|from|like|feeling|thinking|looking|talking|kidding|joking|guessing|assuming|hoping|wondering|trying|referring|doing|having|learning|getting|listening|seeing|counting|curious|proud|excited|happy|right|fine|good|great|ready|aware|impressed|jealous|certain|confident|told",
    ),
    ("isnow", "is|are|has|have|been|now|just|already|s|theyre|youre|ve|got|gets"),
    ("goner", "deleted|erased|forgotten|removed|wiped|cleared|purged|scrubbed|discarded"),
    (
        "keeper",
        "saved|stored|noted|recorded|memorized|memorised|remembered|logged|registered|archived|bookmarked|filed",
    ),
    (
        "who",
        "boss|manager|mother|mom|mum|mama|mommy|mummy|father|dad|daddy|wife|husband|hubby|partner|sister|brother|son|daughter|friend|friends|team|doctor|doctors|dentist|landlord|landlady|lawyer|school|teacher|teachers|group|family|parents|colleague|colleagues|coworker|coworkers|neighbor|neighbour|neighbors|neighbours|restaurant|police|support|client|clients|customer|supplier|accountant|plumber|electrician|mechanic|garage|hotel|girlfriend|boyfriend|fiance|fiancee|ex|aunt|uncle|cousin|cousins|niece|nephew|grandmother|grandma|granny|nana|grandfather|grandpa|assistant|kids|child|children|company|vet|clinic|hospital|pharmacy|pizzeria|reception|receptionist|airline|gym|council|committee|guest|guests|caterer|florist|nanny|babysitter|sitter|coach|trainer|therapist|tutor|professor|principal|driver|courier|host|hosts|roommate|roommates|flatmate|tenant|agent|insurance|insurer|embassy|hr|payroll|developers|devs|technicians|engineers|hairdresser|barber|salon|library|editor|publisher|municipality|provider|operator|concierge|chef|kitchen|staff|crew|department|desk|bank|office|everyone|everybody|folks|guys|gang|squad|couple|inlaws|crowd|lads|girls|boys|others|class|club|choir|band",
    ),
    (
        "hour",
        "1*|2*|3*|4*|5*|6*|7*|8*|9*|fifteen|twenty|thirty|forty|fortyfive|half|quarter|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|next|{when}",
    ),
    (
        "when",
        "tomorrow|tonight|later|every|each|daily|weekly|monthly|monday|mondays|tuesday|tuesdays|wednesday|wednesdays|thursday|thursdays|friday|fridays|saturday|saturdays|sunday|sundays|weekday|weekdays|weekend|weekends|morning|evening|afternoon|noon|midnight|midday|hour|hours|minutes|minute|mins|oclock|am|pm|beforehand|dawn|bedtime|8am|9am|7am|6am|10am",
    ),
    (
        "someone",
        "_|-me|-us|-a|-an|-the|-my|-our|-your|-it|-this|-that|-you|-myself|-to|-about|-everything|-something",
    ),
    ("list", "list|lists|watchlist|wishlist|todo|todos|cart|basket|shoppinglist|queue"),
    (
        "youtold",
        "told|mentioned|said|asked|wrote|gave|shared|sent|texted|messaged|brought|explained|corrected|introduced",
    ),
    ("wrong", "wrong|mistaken|mistake|correction|meant|misspoke|mixed|typo|confused"),
    (
        "program",
        "whatsapp|telegram|signal|instagram|facebook|messenger|gmail|outlook|slack|teams|icloud|google|iphone|android|imessage|snapchat|discord|app|twitter|linkedin|tiktok|skype|zoom",
    ),
];

pub(super) const TABLES: Tables = Tables {
    fillers: "*ly -only -family -reply -july -fly -apply -supply -italy -daily -weekly -monthly -hourly -nightly -yearly \
        -early -friendly -lonely -emily -sally -kelly -rely -imply -ally -ugly -silly -lily -molly -likely -unlikely \
        -probably -hopefully -possibly -presumably -nearly -hardly -usually -normally -generally -typically just now also already then even have successfully safely securely gone went ahead and \
        happily gladly indeed too both quickly permanently completely fully finally definitely \
        certainly actually personally officially duly carefully always immediately right away here \
        ok okay so done great perfect sure yes yep yeah got well alright absolutely of course for you \
        ve be been do totally gently promptly all thanks hi hey dear there again properly officially \
        forever firmly faithfully automatically manually kindly instantly ",
    not: "not no never havent hasnt havnt dont doesnt didnt cant cannot couldnt wont wouldnt isnt arent \
        wasnt werent nothing none neither nor nobody without unable shouldnt aint hadnt hardly \
        cant rather instead failed impossible",
    thought: "would could might may id youd",
    naught: "nothing none nobody neither",
    prefixes: "",
    classes: CLASSES,
    did: did::DID,
    is: is::IS,
    will: will::WILL,
    acts: hints::ACTS,
    hints: hints::HINTS,
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
    talk: hints::TALK,
    ifs: "if unless whether suppose supposing imagine assuming pretend provided wish",
    whens: "when once after until till before whenever soon",
    nows: "now",
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
        make|be|making sure that|if|whether? the|your?
        stresses|implies|suggests|means|emphasizes|shows|imply|mean that
        check|double-check|verify|ensure|see|confirm that|if|whether? the|your?
        pretend|imagine|example|means|meaning that?
        other|they|she|he|recipient|people|everyone|others person|side|end|party? ~ will|can|may|might|still? ~ see|sees|notice|notices|know|knows ~ that? the|your|a?",
    elsewhere: "photo photos picture pictures document documents download downloads folder gallery icloud cloud \
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
    dated: "on|in|since|around ~ the? ~ {date} ** , when|as|after|where|because|while ~ you ~ {youtold}
        when|after ~ you ~ first? ~ {youtold} ** , on|in|since|of|around ~ the? ~ {date}",
    since: "last|yesterday|ago ** you ~ {youtold} ** , and|so ~ i ~ did|_
        you ~ {youtold} ** last|yesterday|ago ** , and|so ~ i ~ did|_
        since ~ back? ~ in|on? ~ {date}|then ** , {i}|its|it
        {i}|it|its .. since ~ back? ~ in|on? ~ {date}|then
        {i} .. back ~ in|on ~ {date}
        you ~ first? ~ {youtold} ** , then ~ $
        you ~ first? ~ {youtold} ** , since ~ $|then|{date}
        you ~ first? ~ {youtold} ** , that ~ same|very ~ day|evening|morning|night|minute|week
        that ~ same|very ~ day|evening|morning|night|minute|week ** , you ~ first? ~ {youtold}",
    asks: asks::ASKS,
    orders: asks::ORDERS,
    requests: asks::REQUESTS,
    asks_words: asks::ASKS_WORDS,
    polite: asks::POLITE,
    reminds: asks::REMINDS,
    declines: asks::DECLINES,
    asks_back: asks::ASKS_BACK,
    assents: asks::ASSENTS,
    wraps_up: asks::WRAPS_UP,
    shrugs: asks::SHRUGS,
    asks_whether: asks::ASKS_WHETHER,
    drafts: "text message draft email mail letter note reply version sentence caption post translation say write \
        send wording template example response suggestion like try poem story wrote words lines sms tweet toast speech \
        dialogue dialog script sample phrase answer greeting paste english spanish hebrew",
    asks_tale: asks::ASKS_TALE,
    others: "you he she they who someone somebody everyone everybody nobody which youd hed shed theyd",
    mine: "will shall",
    subjects: "i|we have|had|did|will?
        ive|weve|ill|im",
    ands: "and then plus & but also",
    theirs: "if|when|once|after|because|since|unless|until ~ you|he|she|they|it|someone|somebody|your|the _? _? sent|deleted|saved|texted|emailed|removed|erased|wrote|told|wiped|forwarded|stored|set|noted|forgot|forgets|deletes|sends|saves|removes|tap|press|click|hit|select|choose|confirm|swipe|open|go|turn|enable|push|pressed|tapped|clicked",
    world: "hopefully
        i|we|lets ~ do? hope ~ $
        fingers ~ crossed
        tooth|good ~ fairy
        in ~ the|a|that|this ~ _? film|movie|book|novel|story|series|show|episode|play|song|poem|scene|bible|tale|game|article|example|dream
        ^ according ~ to
        ^ as ~ per
        ^ per ~ the
        ^ under ~ the ~ law|treaty|deal|contract
        tap|press|click|hit|select|choose|pick|swipe ~ _? _? and|then
        remembered|recorded|noted|known ~ as|for|by
        at ~ the ~ time|museum
        the|a|every ~ _? paper|report|police|press|news|article|company|government|study|site ~ says|said|reports|reported|announced|writes",
    steps: "tap tapping press pressing click clicking hit select choose swipe toggle scroll",
    facts: "number numbers birthday anniversary nickname size preference preferences password pin passcode",
    closings: "best regards kind warm warmly sincerely cheers love yours respectfully cordially xoxo",
    asks_draft: asks::ASKS_DRAFT,
    greetings: "hi hello hey dear good",
    how_to: "{program} ** you|one|people|users|anyone|they|can|could ~ can|could|may|be
        you|one|people|users|anyone ~ can|could|may ** {program}",
    things: "message messages chat chats photo photos picture video mail mails email emails conversation account post \
        story group contact file files call history note",
    advice: "^ then? set|create|schedule|program|enable|add|use|make|turn|put|stick|try|keep|start ~ on? .. {timer}|phone|phones|clock|watch|app|calendar|siri|alexa|planner
        and|or|then|to set|create|schedule|program|enable|add|use|turn|put|start ~ on? .. {timer}|phone|phones|clock|watch|app|calendar|siri|alexa",
    comes: "you youll expect",
    thus: "way so",
    from_mila: "me i ill my im ive",
    us: "i im ive ill id me my mine myself we weve our ours us you youre youve youll youd your yours yourself u ur mila",
    mentions: asks::MENTIONS,
    asks_turned: asks::ASKS_TURNED,
    asks_shown: asks::ASKS_SHOWN,
    of_brief: asks::OF_BRIEF,
    shapes: did::SHAPES,
    put_in: did::PUT_IN,
    befell: "",
    orders_too: "",
    arrived: is::ARRIVED,
};
