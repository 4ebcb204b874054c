//! English.

use super::forms::Forms;

pub(super) static ENGLISH: Forms = Forms {
    called: &["english", "en", "אנגלית", "inglés", "anglais", "englisch"],
    help: &["help", "info", "commands"],
    privacy: &["privacy", "privacy policy", "policy"],
    status: &["status"],
    stop: &[
        "stop",
        "stopall",
        "stop all",
        "unsubscribe",
        "cancel",
        "end",
        "quit",
        "revoke",
        "optout",
        "opt out",
    ],
    start: &["start", "unstop", "resume"],
    yes: &["yes", "y", "yes i am", "yes im 16 or older"],
    no: &["no", "n", "no im not"],
    language: &["language"],
    voice: &["voice"],
    on: &["on"],
    off: &["off"],
    auto: &["auto", "automatic"],
    show: &["show"],
    hide: &["hide"],
};
