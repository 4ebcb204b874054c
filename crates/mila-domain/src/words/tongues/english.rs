//! English.

use super::{Age, Answers, Forms, Memory, Stops, Sums};

pub(super) static ENGLISH: Forms = Forms {
    called: "english, en, אנגלית, inglés, anglais, englisch, inglese, engels, angielski, ingilizce, \
        английский, англійська, الإنجليزية, अंग्रेज़ी",
    help: "help, info, commands, menu",
    privacy: "privacy, privacy policy, policy, my privacy",
    status: "status, my status, account status",
    reminders: "reminders, my reminders, the reminders, all reminders, all my reminders, show \
        reminders, show my reminders, show me my reminders, list reminders, list my \
        reminders, reminder list, which reminders do i have, what reminders do i have",
    start: "start, unstop, restart, start again, please start, start mila",
    again: "resume, continue, go on, come back, carry on, begin, begin again, opt in, subscribe, \
        resubscribe, subscribe me, unmute, you can write again, you can write to me again, \
        write to me again, message me again, you can message me again, i want to start again, \
        i want to start, i want you back, turn on, wake up, i changed my mind",
    language: "language",
    voice: "voice",
    on: "on",
    off: "off",
    auto: "auto, automatic",
    show: "show",
    hide: "hide",
    polite: "my love, love, honey, hun, sweetie, sweetheart, darling, babe, please, pls, plz, plss, pleas, plese, thanks, thank you, thankyou, thank u, thx, ty, \
        tks, thanks a lot, thank you very much, thank you so much, many thanks, thanks so much, \
        hi, hello, hey, hiya, hi there, hello there, dear, mila, hi mila, hey mila, sir, madam, \
        maam, mam, miss, good morning, good evening, good afternoon, lol, lmao, haha, hahaha, \
        hehe, kindly, bro, man, mate, dude, buddy, friend, my friend, sorry, just, oh, ah, \
        well, so, um, uh, hmm, excuse me, have a nice day, have a good day, bye, goodbye, \
        bye bye, cheers, in advance, i said, i say, thats it, thats all",
    stops: Stops {
        stop: "stop, stopp, sotp, stpo, stopall, stop all, unsubscribe, unsubscribe me, \
            unsubcribe, unsuscribe, unsub, revoke, optout, opt out, opt me out, remove me, \
            take me off, get me off, leave me alone, leave me be, lose my number, \
            forget my number, no more messages, no more texts, no more msgs, stop bothering me, \
            stop spamming me, stop pestering me, stop annoying me, stop harassing me, \
            stop disturbing me, dont bother me, do not bother me, dont disturb me, \
            do not disturb me, i want to unsubscribe, i want to opt out, \
            i would like to unsubscribe, id like to unsubscribe, i would like to opt out, \
            id like to opt out, i wish to unsubscribe, i wish to opt out, let me unsubscribe, \
            let me opt out, let me out, i want off, i want to be removed, \
            i want to be taken off, take my number off, take me out, do not contact, stop mila, \
            stop the service, stop this service, stop everything, stop it all, make it stop, \
            remove my number from, delete my number from, i said stop, no more messages to me, \
            dont contact me, take me off your list, take me off ur list, take me off the list, \
            take me off this list, take me off of your list, take us off your list, \
            remove me from your list, remove me from the list, remove me from this list, \
            delete me from your list, never text me again, never message me again, \
            never contact me again, never write to me again, never write me again, \
            dont ever text me again, dont send me anything, dont send me anything else, \
            dont send me anything more, dont send me anything anymore, \
            dont send me anything ever again, do not send me anything, \
            do not send me anything else, stop sending me stuff, stop sending me things, \
            dont send me stuff anymore, dont send me any more stuff, quit texting me",
        cancel: "cancel, end, quit, exit, abort",
        likely: "wipe my number, wipe my data, cancel my registration, cancel the registration, cancel my sign up, cancel my membership, \
            delete my registration, delete my account, delete my number, delete me from your contacts, \
            delete my contact, delete my phone number, remove my phone number, give this up, \
            i want to give this up, \
            i dont want to hear from you, i dont want to hear from you again, unregister me, unregister, \
            i dont wanna use this, i dont wanna use this anymore, dont want to use this, \
            dont want to use this anymore, i want to leave mila, leave this service, leave the service, quit this service, leave this list, i no longer need, i dont need, no longer need, cancel the subscription, \
            get rid of you, how to get rid of you, how do i get rid of you, how can i leave mila, stop using mila, stop using this, stop using the service, stop using you, \
            i want to stop using, i would like to stop using, id like to stop using, \
            how do i stop getting, how do i stop receiving, how can i stop getting, \
            how can i stop receiving, how do i get off, how can i get off, how to get off, \
            i am leaving mila, delete me from, delete me, i no longer want to use, i no longer wish to use, no longer want to use, \
            no longer wish to use, i dont want to use, i do not want to use, i dont wish to use, \
            stop it, stop this, stop that, stop talking, stop talking to me, enough, \
            thats enough, that is enough, enough already, enough is enough, go away, shut up, \
            be quiet, quiet please, silence, shush, fuck off, piss off, get lost, buzz off, \
            not interested, im not interested, i am not interested, no longer interested, \
            wrong number, you have the wrong number, this is the wrong number, \
            delete my number, erase my number, remove my number, block my number, block me, \
            can you stop, could you stop, will you stop, would you stop, can i stop, \
            can i stop this, i want to stop, i would like to stop, id like to stop, \
            i want you to stop, i need you to stop, i want out, i quit, end chat, \
            end this chat, end the chat, end this conversation, end conversation, \
            end the conversation, cancel my subscription, cancel subscription, cancel service, \
            cancel the service, cancel my account, close my account, how do i stop this, \
            how to stop this, how do i unsubscribe, how can i unsubscribe, how to unsubscribe, \
            can i unsubscribe, how do i stop these messages, how can i stop these messages, \
            how do i stop the messages, how do i stop getting messages, \
            how do i stop getting these messages, how do i opt out, how can i opt out, \
            how to opt out, how do i stop you, how do i cancel this, \
            how do i get off this list, how do i turn this off, how do i turn you off, \
            turn off, turn this off, switch off, deactivate, stop sending so many messages, \
            too many messages, you write too much, you are annoying, youre annoying, \
            you are spamming me, this is spam, spam, stop calling me, stop emailing me, \
            i dont want to talk to you, i dont want to talk to you anymore, \
            i dont want to chat anymore, i do not want to talk to you",
        halt: "stop fucking, fucking stop, stop bloody, just stop, stop, quit, cease, please stop, can you stop, could you stop, \
            could you please stop, can you please stop, would you stop, would you please stop, \
            will you stop, will you please stop, i want you to stop, i need you to stop, \
            id like you to stop, i would like you to stop, i asked you to stop, \
            i told you to stop, you must stop, you should stop, you need to stop, \
            i want to stop, i would like to stop, id like to stop, i wish to stop",
        forbid: "dont, dont you, do not, dont you dare, dont ever, do not ever, never, never ever, \
            please dont, you may not, i dont want you to, i do not want you to",
        unwanted: "i dont want, i do not want, i no longer want, i dont wish, i do not wish, \
            i no longer wish, i dont need, i dont want to, i do not want to, \
            i no longer wish to, i no longer want to, i do not wish to, i dont wish to, \
            i dont like",
        write: "messaging, texting, writing, contacting, sending, pinging, msging, talking, \
            reaching out, message, text, write, contact, send, ping, msg, msgs, whatsapp, \
            reach out, talk",
        get: "receive, get, hear, be contacted, be messaged, getting, receiving, hearing, \
            be texted, see",
        me: "me, us, to me, to us, with me, my phone, my number, this number, this phone",
        mail: "messages, message, texts, msgs, msg, your messages, your texts, from you, \
            from mila, notifications, spam",
        tail: "this thing, thing, this app, mila, the service, service, it, now, right now, immediately, at once, right away, any more, anymore, no more, \
            again, ever, ever again, forever, for good, permanently, all, the, these, those, \
            any, more, such, completely, altogether, totally, entirely, from this number, \
            from this list, from your list, from the list, off your list, off this list, \
            off the list, your list, this list, list, of, off, from, to, this service, \
            your service, this, anything, stuff, things, unwanted, and, then, already, of it, \
            from it, mailing list, for ever, on whatsapp, here, with, i said, please, thanks, \
            you, your",
    },
    memory: Memory {
        called: "memory, the memory, your memory, my memory, memories, the memories, my memories, \
            your memories, all memories, all my memories, all the memories, memory function, \
            the memory function, memory feature, the memory feature, your memory function, \
            memory mode, memory settings, memory setting, long term memory, your memory of me, \
            your memories of me, saved memories, my saved memories, your memory about me",
        on: "on, to on, turned on, switched on, back on, enabled, activated, active",
        off: "off, to off, turned off, switched off, disabled, deactivated, inactive",
        turn: "turn, switch, set, put, keep, leave, turn it, i want, id like, i would like, \
            i want to turn, i want to switch, i would like to turn, id like to turn, \
            i want you to turn, can you turn, could you turn, will you turn, would you turn, \
            can you switch, could you switch, please turn, please switch, lets turn, \
            you can turn, i prefer, i want to have, have",
        turn_on: "turn on, turn back on, switch on, switch back on, enable, activate, reactivate, \
            reenable, allow, permit, accept, unpause, resume, i allow, i permit, i accept, \
            i agree to, i consent to, i want to enable, i want to turn on, i want to activate, \
            i want to allow, i would like to turn on, id like to turn on, can you turn on, \
            could you turn on, can you enable, could you enable, can you activate, \
            please turn on, please enable, please activate, please allow, you can turn on, \
            lets turn on, start",
        turn_off: "turn off, switch off, shut off, disable, deactivate, object to, object, \
            i object to, i object, i want to object to, opt out of, i opt out of, \
            i want to opt out of, pause, suspend, stop, i dont want, i do not want, i dont allow, \
            i do not allow, i dont consent to, i do not consent to, i dont agree to, \
            i do not agree to, i refuse, dont use, do not use, i want to disable, \
            i want to turn off, i want to switch off, i want to deactivate, \
            i would like to turn off, i would like to disable, id like to turn off, \
            id like to disable, can you turn off, could you turn off, can you switch off, \
            can you disable, could you disable, can you deactivate, please turn off, \
            please switch off, please disable, please deactivate, please stop, you can turn off, \
            lets turn off",
        show: "show, show me, list, list me, see, view, display, let me see, let me know, \
            i want to see, i would like to see, id like to see, i want to know, \
            i would like to know, id like to know, i wanna know, i wanna see, can i see, \
            could i see, may i see, can you show me, could you show me, can you show, \
            can you tell me, could you tell me, can you list, could you list, please show me, \
            please tell me, please list, tell me, tell me about, read me, read, whats in, \
            what is in, what do you have in, give me a list of, give me, summarise, summarize, \
            show me all, list all, tell me all",
        ask: "what do you, what did you, what have you, what you, what youve, what u, what do u, \
            what did u, what do ya, wat do you, wat do u, what does mila, what has mila, \
            what mila, what all do you, what else do you, what else have you, \
            what exactly do you, what exactly have you, what things do you, what things have you, \
            what stuff do you, what facts do you, what facts have you, which facts do you, \
            which facts have you, which things do you, which things have you, \
            what information do you, what information have you, which information do you, \
            what info do you, what info have you, what kind of things do you, \
            what kind of information do you, what sort of things do you, what memories do you, \
            which memories do you, what memories have you, what kind of memories do you, \
            how much do you, do you, does mila, did you, have you, everything you, \
            everything that you, everything youve, everything u, all you, all that you, \
            all the things you, all the things that you, all the facts you, \
            all the information you, the things you, the things that you, anything you, \
            what is it you, what is it that you, whatever you, what was, what is, whats, \
            what things are, what facts are, which facts are, which things are, \
            is there anything you, so what do you, and what do you, what do you even, \
            what can you, what are the things you, what are all the things you, what facts, \
            which facts, what info, what information, which information, what things, \
            which things, what memories, which memories, what stuff",
        know: "know, have, got, have got, hold, learned, learnt, have learned, have learnt, \
            saved, stored, kept, noted, memorised, memorized, written down, wrote down, \
            noted down, have saved, have stored, have kept, have noted, have noted down, \
            have written down, have remembered, have memorised, have memorized, have recorded, \
            remembered, recorded, collected, gathered, retained, found out, figured out, recall, \
            tell me you know, have on file, have on record, have in memory, have in your memory, \
            got on file, saved in memory, saved in your memory, do you know, do you remember, \
            do you have, have you saved, have you stored, have you kept, have you noted, \
            have you learned, have you recorded, have you memorised, have you memorized, \
            do you keep, do you store, do you save",
        keep: "remember, remembering, save, saving, store, storing, keep, keeping, note, noting, \
            memorise, memorising, memorize, memorizing, record, recording, collect, collecting, \
            retain, retaining, learn, learning, write down, writing down, note down, noting down, \
            keep in mind, taking notes, take notes, hold on to, holding on to, track, tracking",
        kept: "",
        of_me: "about me, of me, on me, regarding me, concerning me, about myself, on myself, \
            from me, about my life, about me and my life, about me personally",
        things: "things, anything, stuff, facts, info, information, data, any facts, any info, \
            any information, any data, a thing, a single thing, memories, any memories, notes, \
            details, any details, personal things, personal facts, personal information, \
            personal info, personal details, personal data, private things, my details, \
            new things, everything",
        told: "what i say, what i tell you, what i write, what i type, everything i say, \
            everything i tell you, anything i say, anything i tell you, things i say, \
            things i tell you, the things i say, the things i tell you, stuff i say, \
            stuff i tell you, anything i write, anything i type, everything i write",
        halt: "stop, please stop, quit, cease, can you stop, could you stop, \
            could you please stop, can you please stop, will you stop, would you stop, \
            i want you to stop, id like you to stop, i would like you to stop, you should stop, \
            you must stop, you can stop, i dont want you, i dont want you to, i do not want you, \
            i do not want you to, id rather you didnt, i would rather you didnt, \
            i prefer you dont, i object to you, i object to your, i object to, \
            i dont allow you to, i do not allow you to, i forbid you to, you may not, \
            you are not allowed to, youre not allowed to, you must not, no more",
        forbid: "dont, do not, dont ever, do not ever, never, never ever, please dont, \
            please do not, please never, you shouldnt, you should not, you mustnt, \
            i dont want mila to",
        may: "you may, you can, you are allowed to, youre allowed to, you are welcome to, \
            youre welcome to, feel free to, i allow you to, i permit you to, start, please start, \
            begin, go ahead and, its ok to, its okay to, it is ok to, it is okay to, its fine to, \
            its fine if you, its ok if you, you have my permission to, i consent to you, \
            i agree to you, i allow mila to, i want you to start, you can start, you may start, \
            you can begin, please start again",
        tail: "so far, already, now, right now, still, actually, really, exactly, at all, \
            anymore, any more, from now on, from today on, from today, ever, ever again, again, \
            all, today, currently, by now, until now, till now, up to now, to date, as of now, \
            in future, in the future, for now, on file, in your memory, in memory, \
            in your memories, completely, entirely, altogether, going forward, mila, else, also, \
            about, for me, for good, forever, for the moment, at the moment, of it, \
            off the top of your head, then, today on, saved, stored, in total, honestly, there",
        shown: "what have i told you about me, what have i told you about myself, \
            what did i tell you about me, what did i tell you about myself, \
            what memories do you have, which memories do you have, what have you memorised, \
            what have you memorized, what do you have saved about me, \
            what do you have stored about me, what do you have on file about me, \
            whats in your memory about me, what is in your memory about me, is memory on, \
            is memory off, is the memory on, is the memory off, is your memory on, \
            is your memory off, is my memory on, is memory turned on, is memory turned off, \
            is memory enabled, is memory disabled, do you have memories of me, \
            do you have memories about me, show everything you remember, \
            show me everything you remember, list everything you remember, \
            show what you remember, show me what you remember, memory status, status of memory, \
            memory list, show memory list",
        allowed: "start remembering, start remembering again, start remembering things, \
            start remembering things again, remember things again, you may remember again, \
            you can remember again, you may remember things, you may remember things again, \
            you can remember things again, start remembering me, remember me again",
        refused: "stop remembering, please stop remembering, stop memorising, stop memorizing, \
            dont remember anything, do not remember anything, never remember anything again, \
            dont remember anything anymore, dont remember anything any more, \
            do not remember anything any more, dont remember anything from now on, \
            dont save anything, do not save anything, dont save anything anymore, \
            dont store anything, do not store anything, dont memorise anything, \
            dont memorize anything, dont remember what i say, dont remember what i tell you, \
            do not remember what i say, do not remember what i tell you, \
            dont remember anything i say, dont remember anything i tell you, \
            do not remember anything i say, do not remember anything i tell you, \
            dont keep anything i say, dont keep anything i tell you, dont save what i say, \
            dont save what i tell you, dont save anything i say, dont save anything i tell you, \
            no memory please, object memories, stop making memories, dont make memories, \
            i dont want to be remembered, i dont want you to remember me, stop remembering me",
    },
    answers: Answers {
        yes: "oc, yes, yess, yep, yepp, yup, yupp, yeah, yeahh, yea, yeh, ya, yah, yas, yass, yh, \
            ye, yus, yse, yes yes, y, aye, sure, surely, for sure, sure thing, of course, ofc, \
            ofcourse, certainly, absolutely, definitely, definately, indeed, correct, right, \
            thats right, thats correct, that is right, that is correct, affirmative, true, \
            totally, obviously, naturally, you bet, uh huh, mhm, mm hmm, hell yes, hell yeah, \
            heck yes, i confirm, confirmed, without a doubt, yessir, roger that, yap, \
            that i am, very much so, 100%",
        no: "no, nope, nop, nah, naw, n, negative, no way, nay, nopes",
        no_is_not: false,
        not: "not, isnt, arent, im not, i am not, i aint, aint, not really, not at all, \
            of course not, absolutely not, definitely not, certainly not, sadly not, \
            unfortunately not, afraid not, im afraid not, sure not, obviously not, \
            i dont think so, dont think so, sadly no, unfortunately no, afraid no",
        either: "",
        ok: "ok, okay, okey, okie, oki, okk, k, kk, kay, okies, alright, all right, fine, good, \
            cool, great, got it, understood, sounds good, perfect, nice, deal, i agree, agree, \
            agreed, i accept, accept, go, go ahead, hm, ready, im ready, i am ready, done, \
            sounds great",
        affirm: "i am, i do, i sure am, i am indeed, am, both, im",
        go: "certain, im certain, i am certain, quite certain, quite sure, so it is, so i do, \
            that is what i want, its what i want, thats what i meant, 100 percent sure, thats what i said, thats what i want, i said yes, im done, i am done, do it, do so, please do, go ahead, proceed, i am sure, im sure, i do, i want, \
            i want to, i want that, thats what i want, i would, do, that, altogether, \
            completely",
        stay: "dont you dare go, dont you dare leave, just kidding, kidding, jk, i was kidding, im kidding, i was joking, only joking, just joking, \
            keep it up, keep going please, dont leave, please dont leave, dont leave me, dont go, \
            please dont go, please stay, stay please, stay with me, i want to keep you, ill keep you, \
            ignore that, ignore me, scratch that, on second thought stay, nvm stay, what are you talking about, what do you mean, dont, do not, dont stop, do not stop, please dont, please dont stop, no dont, \
            never mind, nevermind, nvm, keep going, go on, continue, carry on, keep writing, \
            stay, please stay, forget it, not now, wait, hold on, my mistake, mistake, \
            by mistake, oops, that was a mistake, it was a mistake, i didnt mean that, \
            didnt mean that, i didnt mean to, i want to continue, lets continue, keep it, \
            keep on, i changed my mind, i want you to stay, i do not, i dont, i dont want that, \
            i dont want to stop, i do not want to stop, i dont want to, not you, not yet, \
            not at all, im not, not really",
    },
    age: Age {
        i: "i, im, i am, me, i m",
        frame: "my age is, my age, age, aged, i have, am, its, years, year, yrs, yr, y, yo, y o, \
            years old, year old, old, years of age, years young, f, m, male, female, woman, \
            man, guy, i was, older person",
        filler: "a, an, the, and, and a half, half, still, only, just, actually, already, exactly, \
            currently, now, about, around, approximately, or so, turned, i turned, ive turned, \
            i have turned, just turned, have turned, i just turned, has turned, became, \
            just became, last week, last month, last year, last sunday, yesterday, today, ago, \
            this year, recently, i can confirm, honestly, really, very, way, well, much, \
            indeed, in fact, that, at, by now, than, do, years now, of, proud, happy, \
            for a long time, long ago, since, me, fully, is, it, but, tho, though, e, also, \
            years of age now, over there",
        over: "over, above, older than, more than, at least, +, greater than, beyond, past, \
            bigger than, elder than, not less than, not younger than, no younger than, \
            not under, not below, over the age of, above the age of, over age, above age, \
            older then, more then, upwards of, minimum, past the age of, upper, im not under, \
            i am not under, im not below",
        older: "older, or older, or over, or above, or more, and over, and above, and older, \
            older than that, over that, above that, plus, and up, or up, over it, or higher, \
            more than that, way older, much older, a lot older, plenty old",
        under: "under, below, younger than, less than, younger then, less then, under the age of, \
            below the age of, under age of, <",
        younger: "younger, too young, underage, under age, not old enough, younger than that, \
            under that, below that, less than that, not of age yet, or younger, or under, \
            and under, or less, and below",
        soon: "almost, nearly, soon, about to be, about to turn, going to be, gonna be, turning, \
            ill be, i will be, will be, will turn, ill turn, i will turn, i turn, next week, \
            next month, next year, tomorrow, in, close to, shy of, until, till, til, to be, \
            approaching, not quite, not even, soon to be, coming up to, going on, \
            on my next birthday, next birthday, away from, left, before, becoming, become, \
            when i, next, wont be, i wont be, if",
        spans: "months, month, weeks, week, days, day",
        not_yet: "not yet, yet, not old enough yet, not there yet",
        adult: "grandpa, grandma, granny, a nana, adult, grown up, grownup, of age, of legal age, legal age, legal, full age, \
            of full age, grown man, grown woman, old enough, senior, senior citizen, pensioner, \
            retired, in my twenties, in my 20s, in my thirties, in my 30s, in my forties, \
            in my 40s, in my fifties, in my 50s, in my sixties, in my 60s, in my seventies, \
            in my 70s, in my eighties",
        born: "born, born in, was born in, i was born in, year of birth, birth year, \
            my birth year is, was born",
        numbers: "one=1, two=2, three=3, four=4, five=5, six=6, seven=7, eight=8, nine=9, ten=10, \
            eleven=11, twelve=12, thirteen=13, fourteen=14, forteen=14, fifteen=15, \
            fiveteen=15, sixteen=16, seventeen=17, eighteen=18, nineteen=19, twenty=20, \
            thirty=30, forty=40, fourty=40, fifty=50, sixty=60, seventy=70, eighty=80, \
            ninety=90",
        sums: Sums::Apart,
    },
};
