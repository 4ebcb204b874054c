//! English.

use super::{Age, Answers, Forms, Stops, Sums};

pub(super) static ENGLISH: Forms = Forms {
    called: "english, en, אנגלית, inglés, anglais, englisch, inglese, engels, angielski, ingilizce, \
        английский, англійська, الإنجليزية, अंग्रेज़ी",
    help: "help, info, commands, menu",
    privacy: "privacy, privacy policy, policy, my privacy",
    status: "status, my status, account status",
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
