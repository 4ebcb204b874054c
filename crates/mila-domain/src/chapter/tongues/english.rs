//! English.

use super::Words;

pub(super) static ENGLISH: Words = Words {
    rules: "always, never, never ever, don't ever, do not ever, dont you ever, from now on, from \
        now onwards, from here on, from today on, from today onwards, from this point on, from \
        this day on, starting today, starting now, as of today, as of now, going forward, \
        moving forward, henceforth, in future, every time, everytime, each time, whenever, any \
        time i, anytime i, every day, every morning, every evening, every night, every week, \
        every month, each morning, each evening, at all times, without exception, no \
        exceptions, as a rule, by default, under no circumstances, in no case, no matter what, \
        until i say otherwise, unless i say otherwise, unless i ask, unless i tell you, until \
        further notice, until i tell you, only ever, at no time, no longer, not anymore, call \
        me, don't call me, do not call me, refer to me, address me, my name is, name's, my \
        pronouns, my nickname, i go by, i want you to, i'd like you to, i would like you to, i \
        need you to, i don't want you to, i do not want you to, i never want, i'd rather you, \
        i prefer, i'd prefer, i would prefer, i insist, make sure you, make sure to, be sure \
        to, remember that, remember this, please remember, keep in mind, bear in mind, don't \
        forget that, do not forget that, note that i, the rule is, one rule, new rule, house \
        rule, ground rule, my rule, you must, you must not, you mustn't, you should always, \
        you may not, you are not allowed, you're not allowed, you're never to, permanently, \
        for good, forever, for ever, stop using, stop calling, stop saying, stop sending, stop \
        asking, stop telling, stop adding, stop writing, stop mentioning, stop reminding, stop \
        ending, stop starting, quit calling, quit saying, quit using, don't use, do not use, \
        don't say, do not say, don't send, do not send, don't write, do not write, don't text, \
        do not text, don't message, do not message, don't tell anyone, do not tell anyone, \
        don't tell anybody, don't mention, do not mention, don't talk about, do not talk \
        about, don't bring up, do not bring up, don't speak, do not speak, don't answer, do \
        not answer, don't reply, do not reply, don't ask me, do not ask me, don't add, do not \
        add, don't include, do not include, don't give me, do not give me, don't remind me, do \
        not remind me, don't wake, do not wake, don't disturb, do not disturb, don't share, do \
        not share, don't start, don't end, don't put, don't suggest, do not suggest, don't \
        recommend, do not recommend, don't book, don't correct, don't translate, no emojis, no \
        emoji, no more emojis, no bullet points, no lists, no small talk, only answer, only \
        reply, only write, only use, only speak, only send, answer in, reply in, respond in, \
        write in, write to me in, speak in, speak to me in, talk to me in, answer me in, keep \
        it short, keep your answers, keep answers, keep replies, keep your replies, use short, \
        be brief, be concise, short answers",
    promises: "i promise, i promised, i've promised, i have promised, we promised, we promise, \
        promised me, promised to, promised her, promised him, promised them, promised you, \
        promised us, promised my, promises to, he promised, she promised, they promised, you \
        promised, a promise, my promise, my word, i swear, i vow, i vowed, i pledged, i \
        committed to, i've committed, i agreed to, we agreed, agreed that, it's a deal, i owe, \
        i still owe, owe you, owe me, owe him, owe her, owes me, owes him, owes her, owes us, \
        owes my, owed me, you owe, we owe, they owe, he owes, she owes, in debt to, iou, i'm \
        indebted, lent me, lent him, lent her, i lent, i borrowed, borrowed from, borrowed my, \
        i have to give back, give it back, give back, pay back, pay you back, pay me back, pay \
        him back, pay her back, pay them back, remind me, reminder to, don't let me forget, do \
        not let me forget, don't forget to, do not forget to, make sure i, i mustn't forget, i \
        must not forget, i have to remember, i need to remember, remember to, i said i'd, i \
        said i would, i told her i'd, i told him i'd, i told her i would, i told him i would, \
        i told them i would, i told them i'd, said he'd, said she'd, said he would, said she \
        would, said they'd, said they would, said you'd, said you would, you said you'd, you \
        said you would, you were going to, assured me, guaranteed me, gave me his word, gave \
        me her word, i gave my word, count on me, you can count on me, leave it to me, i'm on \
        it, i'll get back, i'll take care, i'll be there, i'll let you know, get back to you, \
        get back to me",
    figures: "dollar, dollars, euros, pounds sterling, shekel, shekels, rupees, rupee, pesos, \
        zlotys, roubles, rubles, swiss francs, usd, eur, gbp, chf, jpy, cny, nis, inr, rub, \
        uah, pln, mxn, brl, aed, cad, aud, bitcoin, bitcoins, quid, bucks, per cent, january, \
        february, april, june, july, august, september, october, november, december, new \
        year's eve, new year's day, christmas eve, christmas day, boxing day, valentine's day, \
        half past, quarter past, quarter to, o'clock, at noon, by noon, midday, midnight, \
        noon, the day after tomorrow, my address, address is, home address, the address, email \
        address, e-mail address, lives at, i live at, we live at, zip code, postal code, \
        postcode, po box, p.o. box, apartment number, house number, phone number, my number \
        is, mobile number, extension number, account number, licence plate, license plate, \
        flight number, booking reference, confirmation code, booking code, i live on, lives \
        on, corner of, street number, high street, main street",
    idle: "never mind, nevermind, as always, like always, as never before, like never before, now \
        or never, better late than never, never say never, never a dull moment, happily ever \
        after, always has been, always have been, i never knew, i never thought, never heard, \
        i've never heard, never seen, i've never seen, i never said, you never know, one never \
        knows, never been, i've never been, have never been, has never been, always wanted, \
        always wondered, i always thought, i always knew, thanks as always, call me back, call \
        me crazy, call me when, call me later, whenever you can, whenever you have time, \
        whenever you like, whenever you want, forever ago, took forever, takes forever, \
        forever and a day, every day life, no longer here, i prefer not to say, for good \
        measure, for good reason, for good luck, don't say that, don't start, don't ask me \
        why, don't tell anyone i, in future tense, lives on in",
    will: "i'd, he'd, she'd, they'd, we'd, you'd, i would, he would, she would, \
        they would, i'll, i will, i shall, i'm going to, i am going to, i'm gonna, im gonna, i gotta, i'd \
        better, i plan to, we'll, we will, we're going to, we are going to, he'll, he will, \
        she'll, she will, they'll, they will, he's going to, she's going to, they're going to, \
        you'll, you will, dad will, mom will, mum will, i have to, i need to, i must, i \
        should, i've got to, i still have to, i still need to",
    deeds: "send, bring, call, ring, phone, write, text, message, email, e-mail, mail, pay, give, \
        get you, get her, get him, get it, get them, get back, do it, do that, do this, make, \
        tell, come, come by, be there, pick, pick up, meet, take, help, show, finish, book, \
        buy, order, check, look into, look at, return, transfer, wire, fix, prepare, cook, \
        bake, drive, deliver, drop, let you know, let her know, let him know, let them know, \
        invite, visit, remind, ask, sign, submit, hand, forward, share, post, ship, repay, \
        refund, lend, organise, organize, arrange, handle, sort, cover, join, reply, answer, \
        respond, keep, quit, stop, try, sell, draft, read, review, translate, introduce, \
        teach, babysit, water, feed, clean, wash, repair, call you, mail you, wait, see you, \
        pass, reserve, treat, start",
    endings: "",
    stems: "",
    streets: "",
    prefixes: "",
    on: "on, next, this, last, by, until, till, since, before, after, from, early, late, mid, \
        end of, beginning of, in, for, every",
    days: "monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, \
        thu, thur, thurs, fri, mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, \
        sundays",
    months: "may, march, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, jan, feb",
    parts: "morning, afternoon, evening, night, at, noon, lunchtime",
    counted: "pound, pounds, penny, pence, cents, cent, euro, franc, francs, yen, lira, liras, real, \
        reais, crowns, rand, kilo, kilos, kg, kilogram, kilograms, gram, grams, litre, litres, \
        liter, liters, km, kilometres, kilometers, miles, metres, meters, percent, degrees, \
        years old, pill, pills, tablet, tablets, drops, doses, times a day, times a week, a \
        month, an hour, days, weeks, months, years, hours, people, guests, tickets, floor, \
        apartment, street, avenue, in the morning, in the evening, in the afternoon",
    at: "at, by, around, about, until, till, before, after, from, room, gate, platform, number, \
        flat, apartment, line, bus, seat",
    numbers: "hundred, hundreds, thousand, thousands, million, billion, dozen, couple, half, zero, \
        oh, first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, \
        eleventh, twelfth, thirteenth, fourteenth, fifteenth, sixteenth, seventeenth, \
        eighteenth, nineteenth, twentieth, thirtieth, k",
};
