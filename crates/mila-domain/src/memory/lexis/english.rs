//! English.

use super::Lexis;

pub(super) static ENGLISH: Lexis = Lexis {
    stop: "a, an, the, i, im, ive, id, ill, me, my, mine, myself, you, your, yours, youre, we, \
        us, our, ours, he, him, his, she, her, hers, it, its, they, them, their, theirs, this, that, \
        thats, these, those, there, here, am, is, are, was, were, be, been, being, do, does, did, \
        doing, have, has, had, having, will, would, shall, should, can, could, may, might, must, \
        and, or, but, so, if, then, than, as, at, by, for, from, in, into, of, off, on, onto, out, \
        over, to, up, with, about, after, before, not, no, dont, doesnt, didnt, isnt, arent, wasnt, \
        cant, wont, what, which, who, whom, whose, when, where, why, how, too, very, just, also, \
        only, really, please, ok, okay, yes, yeah, well, oh, hi, hey, hello, thanks, thank, some, \
        any, all, more, most, much, many, because, while, until, since, again, now, still, already, \
        got, get, gets, let, lets, say, says, said, tell, know, thing, things, something, anything, \
        nothing, user, users, person, persons, mila",
    verb: "likes, like, loves, love, enjoys, enjoy, hates, hate, dislikes, prefers, prefer, wants, \
        want, wishes, needs, need, lives, live, living, resides, works, work, working, works as, \
        studies, has, have, owns, owned, eats, eat, drinks, drink, plays, speaks, speak, named, \
        name, names, called, call, goes, takes, take, uses, use, years, year, old, age, aged, \
        birthday, born, married, favourite, favorite, is, are, always, never, should, asks, asked, \
        wears, plans, visits, travels, answer, answers, reply, addressed, address, usually, often, \
        sometimes, every, told, mentioned, not, does, cannot, date, time, day, day of birth, visit, \
        trip, going, flies, flying, leaves, arrives, meets, meeting, starts, begins, ends, moves, \
        moving, moved, stays, makes, drives, teaches, learns, reads, first, last, stopped, formerly, \
        longer, anymore, at, oclock, month, week, hour, pm, am, keeps, since, will, gets, turns, has \
        started, started, being, become, becoming, lately, wife, s, costs, cost, pays, pay, earns, \
        spends, weighs, pays for, job, weeks, months, days, hours, minutes, think, thinks",
    nod: "yes, yeah, yep, yup, yes please, no, nope, nah, ok, okay, okey, k, sure, of course, \
        right, correct, exactly, true, fine, good, great, cool, nice, perfect, thanks, thank you, \
        thx, ty, please, hi, hello, hey, bye, maybe, i do, i am, i dont, it is, thats right, \
        done, got it, lol, haha, hmm, wow, really, at all",
    not: "hate, hates, hated, dislike, dislikes, disliked, detest, detests, loathe, loathes, \
        despise, despises, not, no, never, none, nothing, nobody, neither, nor, nowhere, without, \
        cannot, cant, dont, doesnt, didnt, isnt, arent, wasnt, werent, couldnt, wont, wouldnt, \
        shouldnt, havent, hasnt, hadnt, aint, neednt, mustnt, dunno, no longer, anymore, hardly, \
        barely, stopped, quit, used to, gave up, given up, former, formerly, im done with, unable, \
        refuse, refuses, avoid, avoids, noone, cease, ceased, its false that, untrue, im not, dont \
        ever, nor do",
    not_not: "not only, no doubt, no problem, cant wait, cannot wait, no worries, not just, why \
        not, if not, or not, used to it, used to the, got used to, get used to, am used to, im used \
        to, is used to, dont forget, do not forget, never forget, not a problem, no matter, no \
        wonder",
    but: "but, however, though, although, yet, except, whereas, while, instead",
    and: "and, so, or, because, cause, since, then",
    who: "i, im, ive, id, ill, we, were, weve, he, hes, she, shes, it, its, they, theyre, my, \
        our, his, her, their, you, youre, your, the",
    ask: "want you to remember, need you to remember, like you to remember, remember that i, \
        remember im, remember i am, please remember, keep in mind, bear in mind, keep that in mind, \
        keep this in mind, bear this in mind, dont forget, do not forget, never forget, dont you \
        forget, note that, make a note, take a note, take note, make note of, note this, note it, \
        note down, note it down, write this down, write that down, write it down, jot this down, jot \
        it down, jot down, please note, save this, save that, save it, save the fact, remember this, \
        remember it, commit to memory, commit this to memory, add to your memory, add this to your \
        memory, add it to your memory, put this in your memory, store this, store that, for future \
        reference, for the record, for your records, for next time, you should know that, you should \
        remember, you must remember, you need to remember, so you remember, so that you remember, \
        learn that i, to your memory, in your memory, know for the future, make sure you remember, \
        make sure to remember, memorize, memorise, try to remember, to remember that, to remember \
        this, as a memory, to memory",
    ask_first: "correct that, remember, note, save, store, keep, record, write down, jot, learn, log, nb, mind \
        that, always remember, memo, fyi, note to self",
    polite: "please, pls, plz, mila, hey, hi, hello, ok, okay, and, also, so, but, now, just, \
        can you, could you, would you, will you, can u, could u, would u, will u, you can, you \
        could, yes, no, well, oh, by the way, btw, one more thing, kindly, do, do please, can you \
        please, could you please, would you please, will you please, may i ask you to, i ask you to, \
        id like you to, i want you to, i need you to, id love you to, would you mind, thanks, great, \
        from now on",
    recall: "i remember, i dont remember, i do not remember, i cant remember, i cannot remember, \
        cant remember, i couldnt remember, i didnt remember, i never remember, do you remember, did \
        you remember, do you still remember, can you still remember, you remember, dont you \
        remember, i always remember, i hardly remember, i barely remember, hard to remember, \
        remember me, remember when, remember what, remember where, remember who, remember how, he \
        remembers, i should remember, i have to remember, i must remember, i need to remember, we \
        remember, remember to ask, i forget, i dont forget, i never forget, i cant save, cant save, \
        distance between us, difference between us, i dont recall, save money, save time, store is, \
        store was, keep on, keep going, keep it up, keep calm, record label, keep quiet, remember \
        the time, she remembers, they remember, difference between you and me, dont want to forget",
    off: "off the record, between us, between you and me, just between us, dont remember this, dont \
        remember that, dont remember it, dont remember any, dont remember what, do not remember \
        this, do not remember that, do not remember it, do not remember any, dont save this, dont \
        save that, dont save it, do not save this, do not save that, do not save it, dont save any, \
        dont save what, dont store, do not store, dont keep this, dont keep that, do not keep this, \
        do not keep that, dont keep a record, dont write this down, dont write that down, dont write \
        it down, do not write this down, do not write that down, do not write it down, dont note \
        this, dont note that, dont note it, do not note, dont record this, dont record that, dont \
        record it, do not record this, do not record, forget i said, forget what i said, forget \
        this, forget that i said, forget what i just said, dont memorize, dont memorise, do not \
        memorize, do not memorise, dont add this to, dont put this in your memory, not for the \
        record, not for your memory, no need to remember, no need to save, dont need to remember, \
        shouldnt remember, should not remember, not to remember, without remembering, without \
        saving, keep this secret, keep it secret, keep this a secret, keep it a secret, this is a \
        secret, its a secret, in confidence, confidentially, this is confidential, strictly \
        confidential, stays between, keep this between, keep it between, dont tell anyone, dont tell \
        anybody, do not tell anyone, not be remembered, not be saved, never remember this, never \
        save this, please forget, dont log, do not log, i dont want you to remember, i dont want \
        this saved, dont want you to save, not on the record, entre nous, dont you remember this, \
        you didnt hear this, you didnt hear that from me, dont hold on to this, dont remember, do \
        not remember, dont note, dont keep that in mind, not for memory, no notes, keep this off, \
        leave this out of, dont retain, do not retain, dont file this, keep it to yourself, keep \
        this to yourself, dont put this in, dont jot this, should not be kept, shouldnt be kept, \
        shouldnt be saved, not be kept, not be stored, not be recorded, not be written down, not to \
        be kept, not to be saved, not to be stored, not to be recorded, dont want this kept, dont \
        want it kept, dont want it saved, dont want this remembered, dont want it remembered, dont \
        want this stored, dont want this written, i never said this, i never told you this, pretend \
        i never said, pretend i didnt say, you never heard this, doesnt leave this chat, doesnt \
        leave this room, goes no further, go no further, leave no trace, leave no record, no record \
        of this, no trace of this, wipe this, erase this, dont hang on to this, without keeping, \
        dont make a note, dont take note, dont take notes, just between you and i, stay between us, \
        for your ears only, this is not for keeping, not for keeping",
    question: "do i, am i, is my, are my, did i, have i, has my, can i, should i, was i, will i, would i, \
        could i, do we, are we, is it, is there, are there, is that, is this, does my, does it, does \
        he, does she, did you, do you, are you, can you, could you, would you, will you, have you, \
        was it, were you, may i, dont i, arent i, what is, whats, what are, what do, what does, what \
        did, what should, what can, what could, what would, what was, what time, what kind, what \
        about, what color, what colour, what if, where is, wheres, where are, where do, where does, \
        where did, where can, where should, where was, who is, whos, who am, who are, who was, who \
        do, who did, when is, when do, when does, when did, when are, when was, when should, why is, \
        why do, why does, why did, why am, why are, how is, how do, how does, how did, how can, how \
        should, how many, how much, how old, how long, how far, how about, how come, how would, how \
        could, which is, which are, which do, which one, whose is, any idea, guess what, guess \
        where, guess who, tell me what, tell me where, tell me who, tell me whether, tell me if, is \
        he, is she, are they, didnt i, havent i, isnt it, isnt my, whether i, i wonder whether, i \
        wonder if, i wonder what, i wonder where, ideas, any ideas, thoughts, any thoughts, \
        suggestions, any suggestions, any tips, tips, you think, u think, worth it, should we, will \
        we, can we, got any, whatcha, wdyt, wat, wot, is that normal, is this normal, can u, could \
        u, do u, will u, would u, shall i, shall we, u know, no idea what, no idea how, no idea \
        where, no idea which, no idea who, no idea if, idk what, idk how, idk if, not sure what, not \
        sure how, not sure which",
    game: "imagine, pretend, lets play, lets pretend, lets say, lets imagine, lets suppose, lets \
        assume, suppose i, suppose that, suppose we, suppose my, supposing, role play, roleplay, in \
        this story, in the story, in my story, in this game, in the game, in character, \
        hypothetically, hypothetical, for example, for instance, as an example, fictional, fiction, \
        act as if, act as though, you are now, my character, once upon a time, assume i, assume \
        that, assume my, assume im, say i was, say i were, as a test, just testing, this is a test, \
        in a parallel universe, in my dream, in the dream, i dreamt, i dreamed, write a story, write \
        a poem, a short story, a joke about, say that i was",
    what_if: "if i were, if i was, if i had, if i could, if i lived, if i moved, if i would, if \
        only, what if, i wish i, i wish my, as if, as though, would be, would have, even if i, if \
        my, had i been, were i, jk, just kidding, kidding, im joking, just joking, only joking, i \
        was joking, sarcasm, i would if, in theory, as a joke, it was a joke, id be, i might as \
        well be, in another life, you could say im, someone who, people think i, people say i, \
        they think i, theres a rumor, theres a rumour, wish i, wish my, wish we",
    when_if: "if, unless, whether, in case, provided that, assuming, otherwise, i doubt, i doubt that, \
        maybe, perhaps, possibly, could become, could be, i might, we might, i may, we may, i could, \
        we could",
    said: "said, says, say, wrote, writes, told, tells, texted, sent, replied, answered, asked, \
        posted, tweeted, shared, quote, quoted, reads, goes, message, message from, email, email \
        from, letter, text, lyrics, article, poem, post, from, wrote me, wrote to me, told me, sent \
        me, conversation, chat, the following, dialogue, quoting",
    task: "translate, proofread, correct, correct this, fix, rewrite, rephrase, paraphrase, \
        summarize, summarise, edit, check, spell check, grammar check, improve, polish, shorten, \
        expand, reply to, respond to, answer this, explain, transcribe, read, analyze, analyse, \
        continue, complete, finish, write, draft, compose, how do you say, how do i say, how would \
        you say, what does it mean, make this, turn this into, convert, help me write, help me \
        reply, help me answer, say in, repeat after me, repeat",
    label: "note, notes, remember, reminder, fyi, btw, ps, p s, update, edit, fact, facts, \
        address, phone, number, email, birthday, allergies, allergy, diet, name, job, age, hobby, \
        hobbies, hometown, home, work, family, me, about me, important, correction, info, keep in \
        mind, answer, well, ok, yes, no, so, also, wish, rule, wishes, plan, plans, city, nickname, \
        language, languages, favorite, favourite, likes, dislikes, pets, kids, wife, husband, \
        partner, password, wifi, pin, code, please note, please remember, nb, news, big news, good \
        news, fun fact, one more thing, thing is, the thing is, long story short, tldr, size, shoe \
        size, date, deadline, hi mila, mila, hey mila, honestly, truth, confession, new job, new \
        address, new number, goal, goals, profile, for the record, remember this, note to self, \
        todo",
    weekday: "monday/mon, tuesday/tue/tues, wednesday/wed/weds, thursday/thu/thur/thurs, \
        friday/fri, saturday, sunday",
    month: "january/jan, february/feb, march/mar, april/apr, may, june/jun, july/jul, \
        august/aug, september/sep/sept, october/oct, november/nov, december/dec",
    span: "second, seconds, minute, minutes, min, mins, hour, hours, day, days, night, nights, \
        week, weeks, weekend, weekends, fortnight, month, months, year, years, decade, decades, \
        quarter, semester, term, summer, winter, spring, autumn, fall, morning, afternoon, evening, \
        season, century",
    relative: "today, todays, tomorrow, tomorrows, tmrw, tmr, # moro, tonight, tonights, yesterday, \
        yesterdays, day after tomorrow, day before yesterday, next %, last %, this %, next @, last \
        @, this @, coming @, coming %, past %, past # %, next # %, last # %, next few %, last few %, \
        past few %, previous %, upcoming %, following %, next ^, last ^, this ^, in # %, in a %, in \
        an %, in a few %, in a couple of %, in a couple %, in about # %, in some %, within # %, \
        within a %, within the %, within an %, # % ago, a % ago, an % ago, few % ago, couple of % \
        ago, couple % ago, # and a half % ago, % ago, some time ago, long ago, % from now, # % \
        later, # % from today, a % from now, a % from today, @, on @, by @, until @, soon, recently, \
        lately, right now, at the moment, just now, at present, in the near future, sometime soon, \
        later today, one of these days, the other day, earlier today, this moment, shortly, next \
        time, the day before, the day after, end of the %, a % ago today, in half an hour, half a % \
        ago, in half a %, a fortnight ago, easter this, @ week, christmas this, this christmas, next \
        christmas, last christmas, rest of the %, next birthday, later on, momentarily, as of now, \
        currently visiting, tomorow, tommorow, tommorrow, tomorro, tmw",
    often: "every @, each @, every other @, any @, @ to @, @ through @, @ till @, @ until @, from @ to \
        @, between @ and @, most %, every %, each %, @ mornings, @ evenings, @ nights, @ afternoons, \
        all @, first @ of, second @ of, last @ of, last @ of the month, last % of the, last % of \
        every, last % of each, good @, black friday, day by day, one day a week, @ and @ mornings, \
        last name, this way, same %, days a week, day a week, past the age, this year, this years",
    secret: "password, passwords, passcode, passphrase, pass word, pwd, passwd, pin, pins, pin \
        code, pincode, pin number, cvv, cvc, cvv2, otp, one time code, one time password, security \
        code, access code, door code, gate code, alarm code, entry code, entrance code, verification \
        code, confirmation code, unlock code, lock code, safe code, safe combination, combination of \
        the safe, combination to the safe, lockbox, combination lock, recovery code, recovery \
        phrase, seed phrase, backup code, backup codes, # fa, mfa, authenticator, login, log in \
        details, logins, credential*, secret key, private key, api key, api token, access token, \
        auth token, bearer token, ssh key, encryption key, license key, secret question, security \
        question, credit card, debit card, card number, card no, bank account, account number, \
        routing number, sort code, iban, swift code, bic, ssn, social security, social insurance \
        number, national insurance, national id, id number, identity number, identity card, id card, \
        passport number, passport no, my passport, driving licence number, drivers license number, \
        driver license number, licence number, license number, tax id, tax number, taxpayer, tin \
        number, itin, nhs number, medicare number, wifi key, wi fi key, wallet key, code is #, my \
        code, the code for, the code to, codes for, secret code, crypto wallet, username and, expiry \
        date, expiration date, my secret is",
    health: "sick, sickness, im ill, am ill, is ill, was ill, feel ill, feeling ill, fell ill, got ill, \
        mentally ill, very ill, seriously ill, terminally ill, chronically ill, been ill, illness*, \
        disease*, disorder*, syndrome*, condition called, medical*, medicine*, medicat*, meds, pill, \
        pills, tablets, prescri*, dose, dosage, diagnos*, symptom*, therap*, psycho*, psychiatr*, \
        counsel*, antidepress*, depress*, anxiety, anxious, panic attack*, bipolar, schizo*, autis*, \
        asperger*, adhd, add diagnosis, ocd, ptsd, trauma*, suicid*, self harm*, eating disorder, \
        anorexi*, bulimi*, addict*, alcoholic*, rehab*, sober, overdos*, drug abuse, cancer*, \
        tumor*, tumour*, leukemi*, leukaemi*, lymphoma*, chemo*, radiotherap*, oncolog*, metast*, \
        diabet*, insulin*, blood sugar, asthma*, inhaler*, allerg*, intoleran*, celiac, coeliac, \
        epilep*, seizure*, migraine*, headache*, stroke, heart attack, heart disease, heart \
        condition, heart problem*, heart failure, arrhythm*, pacemaker*, blood pressure, hypertens*, \
        cholesterol, anemi*, anaemi*, hemophil*, thyroid*, arthrit*, rheumat*, osteopor*, sclerosis, \
        parkinson*, alzheimer*, dementia*, lupus, crohn*, colitis, ibs, ulcer*, reflux, gastritis, \
        hepatitis, cirrhosis, kidney*, dialysis, liver disease, hiv, aids, std, sti, herpes, \
        syphilis, gonorrh*, chlamydia, infection*, infected, virus, covid*, coronavirus, flu, \
        influenza, pneumonia, bronchit*, tuberculosis, have a cold, fever*, pregnan*, miscarr*, \
        abortion*, ivf, infertil*, fertility, menopaus*, menstrua*, my period, periods are, \
        endometrio*, pcos, contracepti*, birth control, surger*, operation on, was operated, \
        operated on, hospitalized, hospitalised, in hospital, in the hospital, my doctor, my \
        doctors, see a doctor, to the doctor, at the doctor, at the doctors, doctors appointment, \
        doctor says, doctor said, my dentist, to the dentist, my gynecologist, my cardiologist, my \
        neurologist, blood test*, blood type, mri, ct scan, x ray, biops*, vaccin*, disab*, \
        wheelchair*, blind, deaf, hearing aid*, paraly*, amput*, prosthe*, dyslexi*, crutches, \
        handicap*, injur*, fracture*, broken leg, broken arm, broke my, pain, painful, ache, aches, \
        backache, sciatica, hernia*, insomnia*, sleep apnea, sleep apnoea, obes*, overweight, \
        underweight, bmi, eczema*, psoriasis, acne, glaucoma, cataract*, tinnitus, vertigo, xanax, \
        prozac, zoloft, ritalin, adderall, lithium, ibuprofen, antibiot*, steroid*, chronic*, \
        terminal, hospice, transplant*, genetic condition, down syndrome, mental health, burnout, \
        burned out, burnt out, vomit*, nausea*, nauseous, diarrh*, constipat*, gluten sensitiv*, \
        lactose, anaphyla*, epipen*, gout, stutter*, prostate, mastectom*, hysterectom*, transgender \
        surgery, weight loss drug, painkiller*, sleeping pill*, mood stabil*, anxiolytic*, chemo, \
        deficien*, low iron, low ferritin, low b, low vitamin, thalass*, sickle cell, lack of iron, \
        iron levels, haemorrhoid*, hemorrhoid*, shingles, scoliosis, neuropath*, fibromyalg*, \
        endocrin*, hormone*, hypothyr*, hyperthyr*, gallstone*, sinusitis, hives",
    can: "can you, could you, would you, will you, would you mind, do you mind, mind, is it \
        possible to, possible for you to, is it ok to, would it be possible to, may i ask you to, \
        any chance you could, id appreciate you",
    keep: "remember that, remember i, remember im, remember my, remembering, noting, note that, \
        save that, saving that, keep in mind, keeping in mind, make a note, making a note, store \
        that, memorize, memorise",
    yet: "still, yet, also, even, really, just",
    amount: "several=0, few=0, dozen=12, dozens=12, couple=2, pair=2, hundred=100, \
        hundreds=100, thousand=1000, thousands=1000, million=1000000, twins=2, triplets=3, \
        score=20, first=1, second=2, third=3, fourth=4, fifth=5, sixth=6, seventh=7, \
        eighth=8, ninth=9, tenth=10, eleventh=11, twelfth=12, thirteenth=13, fourteenth=14, \
        fifteenth=15, sixteenth=16, seventeenth=17, eighteenth=18, nineteenth=19, \
        twentieth=20, thirtieth=30, grand=1000",
    years: "last year=-1, the previous year=-1, the year before last=-2, a year ago=-1, one year \
        ago=-1, a couple of years ago=-2, # years ago=-#, # years back=-#, for # years=-#, this \
        year=0, next year=1, in a year=1, in # years=#, last month=-1m, a month ago=-1m, # months \
        ago=-#m, this month=0m, next month=1m, in a month=1m, in # months=#m",
    code: "code, codes, pin, combination, number",
    lock: "card, cards, door, gate, alarm, safe, bank, sim, locker, vault, account, atm, garage, \
        visa, mastercard",
    open_code: "zip code, postal code, area code, country code, dress code, source code, promo \
        code, door number, phone number, house number, number one, gate number",
    job: "psychologist*, psychotherapist*, therapist*, psychiatrist*, counselor*, counsellor*, \
        medical student*, medical school, medical doctor*, study medicine, studies medicine, \
        studying medicine, studied medicine, study psychology, studies psychology, studying \
        psychology, studied psychology, practice medicine, practise medicine, teach medicine, \
        medical translator*, medical secretary, oncologist*, work* in a hospital, work* in the \
        hospital, work* in hospital*, nurse in a hospital, nurse in the hospital, doctor in a \
        hospital, doctor in the hospital, job in a hospital, job in the hospital, my doctorate",
    patient: "my, see, seeing, saw, visit, visited, need, needs, want, have, has, got, with, to, \
        her, his, their, our",
    real: "in reality, in fact, actually, anyway, for now, right now, at the moment, \
        currently, meanwhile, in the meantime, these days, truth is, now, nowadays, today",
    days: "today=0, todays=0, tonight=0, this morning=0, this evening=0, this afternoon=0, tomorrow=1, \
        tomorrows=1, tmrw=1, tmr=1, tomoz=1, # moro=1, day after tomorrow=2, day after tmrw=2, \
        overmorrow=2, yesterday=-1, yesterdays=-1, last night=-1, day before yesterday=-2, # days \
        ago=-#, a day ago=-1, couple of days ago=-2, in # days=#, in a day=1, in a couple of days=2, \
        in a couple days=2, # days from now=#, # days from today=#, # days later=#, # days time=#, \
        in a week=1w, a week from now=1w, a week from today=1w, a weeks time=1w, in a fortnight=2w, \
        a fortnight ago=-2w, in # weeks=#w, in a couple of weeks=2w, # weeks from now=#w, # weeks \
        from today=#w, # weeks time=#w, a week ago=-1w, # weeks ago=-#w, in a month=1m, in # \
        months=#m, a month ago=-1m, # months ago=-#m, next week=1week, this week=0week, last \
        week=-1week, this weekend=0weekend, the weekend=0weekend, next weekend=1weekend, last \
        weekend=-1weekend, @=@, on @=@, this @=@, coming @=@, by @=@, until @=@, next @=@next, @ \
        week=@next, a week on @=@next, last @=-@, past @=-@, on the # st=#th, on the # nd=#th, on \
        the # rd=#th, on the # th=#th, the # st=#th, the # nd=#th, the # rd=#th, the # th=#th, on \
        the #=#th, by the #=#th, tomorow=1, tommorow=1, tommorrow=1, tomorro=1, tmw=1",
    gone: "was, were, had, went, came, *ed, got, met, saw, bought, left, did, took, made, \
        gave, began, flew, sold, lost, won, ate, drove, found, paid, ran, sent, spent, told, \
        wrote, chose, broke, quit, became",
    clock: "quarter past #=0:15, a quarter past #=0:15, half past #=0:30, half #=0:30, \
        quarter to #=-1:45, a quarter to #=-1:45, ten past #=0:10, ten to #=-1:50, five past \
        #=0:05, five to #=-1:55, twenty past #=0:20, twenty to #=-1:40, # pm=12:00, # in the \
        evening=12:00, # in the afternoon=12:00, # at night=12:00, # oclock=0:00",
    wish: "want to, wants to, wanna, wanting to, wanted to, want a, want an, want my, want some, want \
        the, wants a, wants an, wants the, want, wants, id like, id love, would like, would love, \
        hope to, hopes to, hoping to, hope, hopes, dream of, dreams of, dreaming of, dream about, \
        dreams about, my dream is, dream is, dream, wish to, wishes to, wish, wishes, planning to, \
        plan to, plans to, planning on, plan, plans, aim to, aims to, thinking of, thinking about, \
        think of, considering, considers, looking to, would rather, need a, need an, need to, needs \
        a, needs an, needs to, needs, going to become, going to be, gonna be, gonna become, will \
        become, ill be a, ill become, cant wait to be, trying to become, tries to become, wants, \
        saving up for, saving for, saves up for, saving up to, saving to, fancy a, fancies, applying \
        to be, training to be, trains to be, training to become, trains to become, studying to be, \
        studying to become, studies to be, studies to become, feel like, feels like, one day ill, \
        someday ill, intend to, intends to, goal is, aspire to, aspires to, aspiring, aspires, \
        almost *ed, nearly *ed, almost bought, nearly bought, almost took, nearly took, almost got, \
        nearly got, almost became, nearly became, almost went, nearly went, almost had, nearly had, \
        almost chose, nearly chose, almost left, nearly left, almost said, nearly said, came close \
        to, was about to, were about to, was going to, were going to, was gonna, were gonna, on the \
        verge of, kill for, killing for, give anything, dying to, dying for, one day i, some day i, \
        cant wait to, id give, would give",
    past: "used to, was a, was an, were a, was the, was living, was working, were living, \
        was married, was dating, was vegan, was vegetarian, formerly, former, ex, \
        previously, once lived, once worked, back when, in my youth, as a kid, as a child, \
        when i was, in the past, no longer, not anymore, anymore, grew up",
    kin: "sister/sis/sisters/stepsister/sister in law, \
        brother/bro/brothers/stepbrother/brother in law, \
        mother/mum/mom/mums/moms/mama/mommy/mummy/ma, father/dad/dads/daddy/papa/pa, \
        wife/wifey, husband/hubby/hubs, son/sons, daughter/daughters, \
        girlfriend/gf/girlfriends, boyfriend/bf, partner, friend/friends/bestie/mate/bff, \
        boss, uncle/uncles, aunt/aunts/auntie/aunty, cousin/cousins/cuz, nephew/nephews, \
        niece/nieces, grandmother/grandma/gran/granny/nan/nana, \
        grandfather/grandpa/granddad/grandad, fiance, fiancee, neighbour/neighbor, \
        roommate/flatmate, colleague/coworker, grandson, granddaughter, dog/dogs, cat/cats, \
        ex, kid/kids/child/children, stepmother/stepmom/stepmum, stepfather/stepdad, \
        godmother, godfather, godson, goddaughter, teacher, landlord, twin/twins",
    of: "of, my, his, her, their, our, the, your, s",
    short: "tomorrow/tmrw/tmr, birthday/bday/bdays, vegetarian/veggie, apartment/apt/flat, \
        university/uni, years/yrs/yr/year, old/yo, because/cuz/cos, cannot/cant, \
        favourite/fav/fave/favorite, appointment/appt, restaurant/resto, number/no, \
        street/st, school/skool, pounds/quid, minutes/mins, work/wrk, people/ppl",
    no_if: "in case you, in case u, if you ask me, if you must know, as if, even if, if \
        anyone asks, if u ask me, if you were wondering, if u were wondering, if you \
        wondered, if youre wondering, if you want to know, if u want to know, see if, know \
        if, not sure if, if possible, if you can, if u can, if you could, if thats ok, if \
        you dont mind, if not, if so, if it helps, if it matters",
};
