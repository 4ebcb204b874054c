//! The command line.

mod claim;
mod contact;
mod hear;
mod lines;
mod memory;
mod number;
mod person;
mod recall;
mod request;
mod show;
mod speak;
mod when;
mod word;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

/// A developer's microscope: what Mila would show, say, understand, hear and ask, and when, line by
/// line
///
/// Each line of standard input is a JSON object, and gives one line on standard output, in order. An
/// `id` of any kind is handed through. A line that cannot be used gives {"id":...,"error":"..."} and
/// the next one goes on. Nothing leaves the machine, and nothing is kept.
#[derive(Parser)]
#[command(name = "mila-eval", version, after_help = AFTER_HELP)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

const AFTER_HELP: &str = r#"Examples:
  echo '{"id":1,"text":"- **Bread**\n- Milk"}' | mila-eval show
  echo '{"text":"It is 5 km.","hints":["en"]}' | mila-eval speak
  echo '{"text":"yes","state":"pending_age","question":"age"}' | mila-eval word
  echo '{"contacts":[{"name":"Dana"}],"said":"dana"}' | mila-eval contact
  echo '{"now_utc":"2026-03-01T00:00:00Z","structured":{"kind":"elapsed","seconds":60}}' | mila-eval when
  echo '{"country":"IL","typed":["050-234-5678","100"]}' | mila-eval number
  mila-eval hear --hints en,he note.ogg

Exit codes: 0 at the end of the input, also when lines were wrong; 1 nothing more could be read or
written; 2 a wrong command line."#;

#[derive(Subcommand)]
enum Command {
    /// {text} -> {parts}: the messages of an answer, as a phone gets them
    Show,
    /// {text, hints} -> {language, spoken, text_beside}: the voice of an answer
    ///
    /// The hints are the languages that the person spoke or reads, the likeliest first. The language
    /// is null where there is no voice for it. The text stands beside a voice that does not say all
    /// of it, and alone where there is no voice.
    Speak,
    /// {text, state, language, question} -> {read}: what a message is without the model
    ///
    /// The state is one of an account's, such as active or pending_age; language and question may be
    /// left out or null; the question is age or confirm. What is no fixed word there reads none.
    Word,
    /// {text, asked, done, earlier} -> {undone}: what an answer claims and was not done
    ///
    /// What the person asked is a list of texts; deeds are names with spaces between: saved, set, sent,
    /// forgotten. All but the text may be left out.
    Claim,
    /// {contacts, said} -> {found}, {ask} or {none}: whom a name means
    ///
    /// A contact is {name, number, relations}; what it is to the person is a list of words such as
    /// "wife". All but the name may be left out. Found is the contact's name and number, ask a list of
    /// those who may be meant, and none true where it is nobody.
    Contact,
    /// {text, about, fact, quote, kind, until, forwarded, today} -> {kept} or {refused}: what may be
    /// kept of a message
    ///
    /// The fact is what a model proposes, quoting the text. Today is the day of the message, as
    /// 2026-11-30. Kind, until and forwarded may be left out.
    Memory,
    /// {country, typed} -> {numbers}: which telephone numbers were typed
    ///
    /// What was typed is a list of texts, each for one number; each gives {e164}, {ask} or {refuse}.
    /// The country is that of who types, as two letters of ISO 3166; it may be left out or null.
    Number,
    /// {now_utc, structured} -> {utc} or {refuse}: when something comes
    ///
    /// What is structured has a kind: once {local, zone}; rule {dtstart, rrule, zone, exdate,
    /// until_local}, of which the last two may be left out; elapsed {seconds}; interval {seconds,
    /// first_utc}. At most 12 times are told, all after now. Zones come from the program, or from
    /// --zones.
    When(When),
    /// What is heard in recordings: {file, text, language, marks} for each
    ///
    /// The marks are the kinds of loss: doubtful (words followed by (?) in the text), sound, words and
    /// language. Where the language cannot be told it is null. A file in which nothing was heard has
    /// an error in their place; what the speech program suffers is said on standard error.
    Hear(Hear),
    /// How much of what was said is found again: a table for each file
    ///
    /// A file is {messages, questions}: a message is {id, at, author, text}, a question {question,
    /// category, evidence}, whose evidence are ids of messages. The first author is the person, who
    /// asks, and what the other says are answers; they go through a database that is thrown away, and
    /// are found as the tool that searches finds them. Each row tells how many questions it is about;
    /// the mean share of their evidence among the first 5, 10, 20 and 40 messages returned; the time
    /// of a query; and the tokens of the 40, at 4 bytes each. The last row tells how many questions
    /// got a vector in time, and how long that took.
    Recall(recall::Recall),
    /// {now_utc, messages} -> {request}: the body of the request for the next answer
    ///
    /// A message is {at, author, text}: at in RFC 3339 and in order, the author person or mila. They
    /// go through a database that is thrown away. Fixed words, and what Mila says where nobody waits
    /// for an answer, are no part of a request. Settings are the defaults.
    Request(Request),
}

#[derive(Args)]
struct Hear {
    /// The recordings: Ogg files of Opus
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// The languages that the speaker is known to speak
    #[arg(long, value_name = "CODES", value_delimiter = ',')]
    hints: Vec<String>,
    /// The directory of the speech models; MILA_TEST_MODELS when left out
    #[arg(long, value_name = "DIR")]
    models: Option<PathBuf>,
    /// The speech program; mila-speech beside this one when left out
    #[arg(long, value_name = "FILE")]
    program: Option<PathBuf>,
}

#[derive(Args)]
struct When {
    /// A directory with a zone database, such as /usr/share/zoneinfo
    #[arg(long, value_name = "DIR")]
    zones: Option<PathBuf>,
}

#[derive(Args)]
struct Request {
    /// The request of a Mila that hears recordings
    #[arg(long)]
    voice: bool,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let done = match Cli::parse().command {
        Command::Show => lines::answer(async |line| Ok(show::show(&line))).await,
        Command::Speak => lines::answer(async |line| Ok(speak::speak(&line))).await,
        Command::Word => lines::answer(async |line| word::word(&line)).await,
        Command::Claim => lines::answer(async |line| claim::claim(&line)).await,
        Command::Contact => lines::answer(async |line| Ok(contact::contact(&line))).await,
        Command::Memory => lines::answer(async |line| memory::memory(&line)).await,
        Command::Number => lines::answer(async |line| number::number(&line)).await,
        Command::When(of) => match when::zones(of.zones.as_deref()) {
            Ok(zones) => lines::answer(async |line| when::when(&zones, &line)).await,
            Err(why) => Err(std::io::Error::other(why)),
        },
        Command::Hear(hear) => hear::hear(hear).await,
        Command::Recall(of) => recall::recall(of).await,
        Command::Request(of) => match request::settings(of.voice) {
            Ok(settings) => {
                lines::answer(async |line| request::request(&settings, line).await).await
            }
            Err(why) => Err(std::io::Error::other(why)),
        },
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            lines::complain(&error);
            ExitCode::FAILURE
        }
    }
}
