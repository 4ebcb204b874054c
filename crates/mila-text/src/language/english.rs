//! English.

use super::briefs::{Briefs, Quiet};
use super::memories::{Counted, Forgetting, LeftAsIs, Memories, MemoryModes, ShownMemories};
use super::reminders::{Confirmed, Listed, Moved, Reminders};
use super::when::When;
use super::{
    Apologies, Formats, Limits, Recordings, Refusals, Spoken, States, Texts, Undone, Voices,
};

pub(super) static ENGLISH: Spoken = Spoken {
    name: "English",
    texts: Texts {
        first_question: "Hello! I'm Mila, an AI assistant, not a person. To answer you, your \
            messages are processed by {processors}, {regions}. Privacy policy: {policy}\n\n\
            Before we begin: are you 16 or older? Reply YES or NO.\n\n\
            (HELP works at any time, and STOP keeps me quiet.)",
        not_invited: "Hello! I'm Mila, an AI assistant, not a person. I'm here by invitation: \
            please send me your invitation code. Without one I can't go on, and I forget this \
            message within 24 hours. Privacy policy: {policy}",
        not_listed: "Hello! I'm Mila, an AI assistant, not a person. I'm only here for people \
            whom my operator has added, so I can't go on, and I forget this message within 24 \
            hours. Privacy policy: {policy}",
        welcome: "Thank you! What can I do for you? Reply HELP at any time.",
        too_young: "Thank you for telling me. I'm only for people aged 16 and over, so I'm \
            deleting this conversation now. If you pressed the wrong button, write to {privacy}. \
            All the best to you!",
        declined: "Understood. I'm deleting this conversation and won't write to you again.",
        help: "I'm Mila, an AI assistant. Just write to me.\n\n\
            STOP: I won't write to you any more\n\
            START: I may write again\n\
            STATUS: how your account stands\n\
            PRIVACY: what I keep, and your rights\n\
            LANGUAGE: the language of messages like this one\n\
            VOICE: whether I answer in text or voice, and show what I heard\n\
            MEMORY: what I know about you, and whether I keep it\n\
            REMINDERS: what I'll remind you of\n\
            BRIEF AT 8: each day at 8, what the day holds; BRIEF OFF ends it\n\
            QUIET FROM 22 TO 7: the brief waits until these hours end; QUIET OFF\n\
            HELP: this message\n\n\
            About your data: {privacy}",
        privacy: "I keep your number, our conversation, and times and counts of use, while your \
            account is in use. They are processed by {processors}, {regions}. \
            STOP keeps me quiet. For a copy of your data, to have something corrected or \
            everything erased, or to object, write to {privacy}. You can also complain to your \
            data protection authority.\n\nPolicy in force: {version}, {policy}",
        status: "{state}\nWith me since: {since}\nLanguage of messages like this: {language}\n\
            Voice: {voice}\nMemory: {memory}\nTime zone: {clock}\nBrief: {brief}\nQuiet hours: \
            {quiet}\nPolicy in force: {version}",
        language: "In which language shall I write messages like this one? Reply LANGUAGE and \
            one of: {languages}. In conversation, just write in any language you like.",
        language_chosen: "From now on messages like this one are in English.",
        voice: "Voice is set to: {voice}. Reply VOICE ON (always), VOICE OFF (text only) or VOICE \
            AUTO (voice for voice, text for text). VOICE SHOW and VOICE HIDE: whether I show you \
            what I heard in your recordings.",
        voice_chosen: "Voice is now set to: {voice}.",
        voice_missing: "Voice is now set to: {voice}. There is no voice here yet, so for now I \
            answer in text; I'll remember your choice.",
        stopped: "Stopped. I won't write to you or use your messages until you reply START.",
        stopped_reminders: "Stopped. I won't write to you or use your messages until you reply START; \
            that goes for all your reminders too. Did you mean only that reminder? Reply START, and \
            then \"cancel\" and what it is about.",
        stopped_brief: "Stopped. I won't write to you or use your messages until you reply START; that \
            goes for your brief and your reminders too. Did you mean only the brief? Reply BRIEF OFF, \
            and then START.",
        started: "I'm back. What can I do for you?",
        already: "That's how it is already. START lets me answer, STOP keeps me quiet.",
        ask_stop: "Stop Mila altogether? Reply YES and I won't write to you any more. Anything else, \
            and I go on as before.",
        going_on: "All right, I go on as before.",
        hushed: "Understood. I don't write to you unasked.",
        still_stopped: "You asked me to stop, so I don't read or answer messages. Reply START if \
            you want me back.",
        held: "Phone numbers change hands, and this one may have, so I can't go on here as before. \
            Reply START to begin anew, with nothing of what was before. If nothing has changed \
            hands, write to {privacy} before that: then it can go on.",
        not_now: "I can't go on with this conversation here at the moment.",
        cut_off: "(I ran out of room here. Write \"more\" and I go on.)",
        message_cut: "(Your message reached me with 1,600 characters, the most that can, so its end \
            may be missing. If it is, please send the rest.)",
        undone: Undone {
            saved: "(To be clear: nothing was saved just now.)",
            set: "(To be clear: no reminder, alarm or appointment was set or changed just now.)",
            sent: "(To be clear: nothing was sent to anybody else just now.)",
            forgotten: "(To be clear: nothing was deleted just now.)",
        },
        not_delivered: "(A message I sent you earlier could not be delivered.)",
        states: States {
            pending_age: "I wait for your answer: are you 16 or older?",
            active: "All is well: I read what you write and answer.",
            stopped: "You asked me to stop. START brings me back.",
            other: "Your account is on hold.",
        },
        voices: Voices { auto: "auto", on: "on", off: "off" },
        limits: Limits {
            switched_off: "I'm switched off at the moment, so I can't answer, and this message \
                won't be answered later. Please write again another time. HELP, PRIVACY, STATUS \
                and STOP work as always.",
            not_offered: "Thank you for writing! I'm not offered in your country, so I can't \
                answer. Your message isn't passed to an AI. HELP, PRIVACY, STATUS and STOP work \
                as always. Privacy policy: {policy}",
            rights_only: "I'm no longer offered in your country, so I can't answer. What is \
                yours stays yours: PRIVACY says what I keep and how to get a copy or have it \
                erased. HELP, STATUS and STOP work too.",
            person_budget: "That was all I can do for you today: what may be spent on one person \
                in a day is used up. I won't answer this message later; please write again in \
                about {hours} h. HELP, PRIVACY, STATUS and STOP work as always.",
            service_budget: "What may be spent on everybody together in a day is used up, so I \
                can't answer today. I won't answer this message later; please write again in \
                about {hours} h. HELP, PRIVACY, STATUS and STOP work as always.",
            out_of_service: "I'm out of service: the people who run me must put something right \
                first, and have been told. I can't say how long that takes, and sending a message \
                again won't help until then. STOP and HELP work as ever.",
            slow_down: "That's more than I can follow. I leave out what comes now; please go on \
                in a few minutes.",
        },
        refusals: Refusals {
            audio: "I can't listen to voice messages here, so I'm deleting it unheard. Please \
                write to me instead.",
            image: "I can't look at pictures, so I'm deleting it unseen. Can you tell me in words?",
            video: "I can't watch videos, so I'm deleting it unseen. Can you tell me in words?",
            document: "I can't read files, so I'm deleting it unopened. You can paste the text \
                that matters.",
            location: "I don't take locations, so I'm deleting it. You can tell me the name of \
                the place.",
            contacts: "I can't take contact cards here, so I'm deleting it unread.",
            sticker: "Nice, I'm sure! But I can't see stickers.",
            other: "I can't open that kind of message, so I'm deleting it. Can you tell me in \
                words?",
        },
        recordings: Recordings {
            silent: "I listened, but heard nobody speak. Could you record it again, closer to the \
                microphone, or write to me?",
            too_short: "That was too short to hear anything. Hold the microphone button while you \
                speak, and let go at the end.",
            too_long: "That recording is too long for me: ten minutes is the most. I've deleted it \
                unheard. Could you send it in shorter pieces?",
            broken: "That recording arrived damaged, so I couldn't listen to it. Could you record \
                it again?",
            other_format: "That's {format}, and I only take recordings made in WhatsApp. Please \
                record it with WhatsApp's microphone button, or write to me.",
            unclear: "I heard you speak, but couldn't make out the words. Could you say it again \
                in a quieter place, or write to me?",
            unclear_language: "I heard you speak, but couldn't make out which language it was. \
                Could you say it again in a longer sentence, or write to me?",
            too_late: "I couldn't listen to your recording within 24 hours, so I've deleted it \
                unheard. I'm sorry! Please send it again, or write to me.",
            not_here: "I can't listen to recordings here right now, so I'm deleting it unheard. \
                Please write to me instead.",
            not_fetched: "I couldn't get your recording from WhatsApp. Could you send it again, \
                or write to me?",
            formats: Formats {
                m4a: "an M4A file",
                mp3: "an MP3 file",
                aac: "an AAC file",
                amr: "an AMR file",
                wav: "a WAV file",
                flac: "a FLAC file",
                webm: "a WebM file",
                ogg: "an Ogg file of another kind",
                unknown: "a kind of file that I don't know",
            },
        },
        transcript: "I heard: {text}",
        transcript_shown: "From now on I show you what I heard in each of your recordings. VOICE HIDE \
            ends that.",
        transcript_hidden: "From now on I don't show you what I heard in your recordings. VOICE SHOW \
            brings it back.",
        memories: Memories {
            modes: MemoryModes { on: "on", off: "off" },
            switched_on: "Memory is on: I keep in mind what you tell me about yourself. Ask me at any \
                time what I know about you. MEMORY OFF ends that.",
            switched_off: "Memory is off: I note nothing about you and use nothing that I noted \
                before. It isn't deleted by that; to have it deleted, tell me what to forget. \
                MEMORY ON brings it back.",
            shown: ShownMemories {
                heading: "This is what I keep about you, beside our conversation itself:",
                profile: "About you",
                wishes: "What you always want",
                facts: "What else you told me",
                noted: "{fact} (noted {date})",
                noted_until: "{fact} (noted {date}, until {until})",
                summary: "A summary of what we talked about earlier",
                lines: "Lines of yours that I keep word for word",
                nothing: "I've noted nothing about you.",
                off: "Memory is off: I don't note anything, and don't use what I noted before.",
                how: "Something you don't want me to know? Write \"forget\" and what it is. Something \
                    wrong? Tell me how it should be. I ask before I change anything. MEMORY OFF, and \
                    I note nothing more.",
            },
            counted: Counted {
                one: "one memory",
                two: "{count} memories",
                many: "{count} memories",
            },
            messages: Counted {
                one: "one message",
                two: "{count} messages",
                many: "{count} messages",
            },
            forget: Forgetting {
                memories: "Shall I forget {memories}?",
                messages: "Shall I stop using {messages} of our conversation?",
                both: "Shall I forget {memories} and stop using {messages} of our conversation?",
            },
            searched: "I looked for: {words}",
            forget_reply: "Reply YES to forget this for good. Anything else, and I keep it.",
            forgotten: Forgetting {
                memories: "Forgotten: {memories}.",
                messages: "Done: I no longer use {messages} of our conversation.",
                both: "Forgotten: {memories}. I no longer use {messages} of our conversation.",
            },
            nothing_found: "I find nothing like that in what I know about you, so nothing has changed.",
            correct: "I have: {before}\nShall it be: {after}?\n\nReply YES to correct it. Anything \
                else, and I leave it as it is.",
            corrected: "Corrected. I now have: {after}",
            undone: LeftAsIs {
                refused: "All right, I leave it as it is.",
                passed_by: "I had no YES from you, so what I know about you is as it was.",
                changed: "What I know about you has changed since I asked, so I did nothing. Please \
                    ask me again.",
            },
        },
        reminders: Reminders {
            due: "⏰ {text}",
            late: "⏰ {text}\n\n(This was for {time}. I'm sorry that it comes late.)",
            late_again: "⏰ {text}\n\n(This was for {first}, and came again until {time}. I'm sorry \
                that I say it only now.)",
            confirmed: Confirmed {
                set: "I'll remind you on {time}:\n{text}",
                changed: "Changed. I'll remind you on {time}:\n{text}",
                cancelled: "Cancelled, I won't remind you of this:\n{text}",
                snoozed: "Again on {time}:\n{text}",
                skipped: "Left out once. I'll remind you on {time}:\n{text}",
                skipped_last: "Left out, and it was the last time:\n{text}",
                waits: "If you haven't written to me in the 24 hours before, WhatsApp lets me say it \
                    only after your next message.",
            },
            listed: Listed {
                heading: "I'll remind you of this:",
                one: "{time}: {text}",
                nothing: "There is nothing that I'm to remind you of.",
                how: "To change or cancel one, tell me which.",
            },
            moved: Moved {
                home: "From now on I go by the clock of {place}. There it is {time}.",
                away: "I go by the clock of {place} until {day}, and then by that of {home} again. \
                    In {place} it is {time}.",
                one_follows: "One reminder comes by that clock.",
                follow: "{count} reminders come by that clock.",
                one_later: "One comes once you are back.",
                later: "{count} come once you are back.",
                one_stays: "One stays by the clock of its own place.",
                stay: "{count} stay by the clocks of their own places.",
                guessed: "Where your number is from there are several time zones, and I took the one \
                    of {place}. If yours is another, tell me where you are.",
            },
        },
        briefs: Briefs {
            heading: "☀️ {day}",
            reminders: "I'll remind you of this today:",
            one: "{times}: {text}",
            more: "And {count} more: REMINDERS shows all.",
            noted: "You told me, for today:",
            nothing: "Nothing is set for today.",
            late: "(This was for {time}. I'm sorry that it comes late.)",
            name: "your morning brief",
            set: "Your brief comes each day at {hour}, first on {time}: your reminders of the day, and \
                what you told me for it. BRIEF OFF ends it.",
            off: "No more brief. BRIEF AT 8, or another hour, brings it back.",
            is_at: "Your brief comes each day at {hour}. BRIEF AT and another hour moves it, BRIEF OFF \
                ends it.",
            is_off: "You get no brief. Write BRIEF AT 8, or another hour, and each day I tell you then \
                what it holds.",
            waits_for_quiet: "That is within your quiet hours, so it comes when they end, at {hour}.",
        },
        quiet: Quiet {
            set: "From {from} to {until} I say nothing of my own accord: your brief waits until then. \
                What you asked to be reminded of comes at its hour. QUIET OFF ends this.",
            off: "You have no quiet hours any more.",
            are: "Your quiet hours are from {from} to {until}: your brief waits until they end, your \
                reminders come at their hour. QUIET OFF ends this.",
            none: "You have no quiet hours. Write QUIET FROM 22 TO 7, or other hours, and I say nothing \
                of my own accord then.",
            own_hour: "(That is within your quiet hours. I'll remind you all the same, as you named the \
                hour.)",
        },
        when: When {
            weekdays: [
                "Monday",
                "Tuesday",
                "Wednesday",
                "Thursday",
                "Friday",
                "Saturday",
                "Sunday",
            ],
            months: [
                "January",
                "February",
                "March",
                "April",
                "May",
                "June",
                "July",
                "August",
                "September",
                "October",
                "November",
                "December",
            ],
            day: "{weekday}, {day} {month} {year}",
            time: "{day} at {time}",
            elsewhere: "{time} ({place} time)",
            next: "After that: {next}.",
            next_two: "After that: {next}, and {second}.",
        },
        apologies: Apologies {
            refused: "I'm sorry, I can't help with that one.",
            silent: "I'm sorry, I found no words for that. Could you put it another way?",
            too_many_rounds: "I'm sorry, I went round in circles with that. Could you ask it in \
                smaller steps?",
            too_long: "That was too long for me. Could you send it in smaller pieces?",
            unavailable: "I'm sorry, I can't think right now, so I couldn't answer your last \
                message. Please send it again a little later.",
            overloaded: "I'm sorry, very many people are asking at once, so I couldn't answer your \
                last message. Please send it again in a few minutes.",
            rejected: "I'm sorry, I couldn't take your last message in: something in it is \
                refused. Sending it again won't help, but you can put it another way.",
            dead_letter: "I'm sorry, I couldn't handle your last message. The people who run me have \
                been told. Other messages work as usual.",
        },
    },
};
