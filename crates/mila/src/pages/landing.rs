//! The landing page: who Mila is, and the way to write to it.

use qrcode::{Color, QrCode};

use super::frame::document;
use super::policy::email;
use super::words::{self, Words};
use super::{Escaped, Html};
use crate::config::Settings;
use mila_domain::Language;

/// White around the code, in modules: what readers need (ISO/IEC 18004).
const QUIET_ZONE: usize = 4;

/// The page at `/`.
pub(crate) fn landing(settings: &Settings, language: Language) -> Html {
    let Words { greeting, what_it_is, write, scan, age, .. } = words::of(language);
    let link = chat_link(settings);
    let code = qr_code(&link, scan).unwrap_or_default();
    let link = Escaped(&link);
    let main = format!(
        "<h1>{greeting}</h1>\n<p>{what_it_is}</p>\n{code}\
         <p><a class=\"write\" href=\"{link}\">{write}</a></p>\n<p>{age}</p>\n{}",
        operator(settings, language)
    );
    document(settings, language, "Mila", &main)
}

/// Opens a chat with the sender, on a phone or in WhatsApp's web client. WhatsApp wants the
/// number in full, without a plus sign.
fn chat_link(settings: &Settings) -> String {
    let number: String =
        settings.twilio.from.expose().chars().filter(char::is_ascii_digit).collect();
    format!("https://wa.me/{number}")
}

fn operator(settings: &Settings, language: Language) -> String {
    let Words { run_by, contact, .. } = words::of(language);
    let operator = &settings.operator;
    let name =
        operator.name.as_deref().map(|name| format!("{run_by} <bdi>{}</bdi>. ", Escaped(name)));
    let address = operator.privacy_email.as_deref().map(|it| format!("{contact} {}", email(it)));
    let lines: String = name.into_iter().chain(address).collect();
    if lines.is_empty() { lines } else { format!("<p>{lines}</p>\n") }
}

/// The link as a picture that a phone's camera reads; none when it is too long for one. Black
/// on white in dark mode too, for some readers know nothing else.
fn qr_code(link: &str, label: &str) -> Option<String> {
    let code = QrCode::new(link).ok()?;
    let (width, side) = (code.width(), code.width() + 2 * QUIET_ZONE);
    let dark = code.to_colors().into_iter().enumerate().filter(|(_, color)| *color == Color::Dark);
    let square = |(at, _): (usize, Color)| {
        format!("M{} {}h1v1h-1z", at % width + QUIET_ZONE, at / width + QUIET_ZONE)
    };
    let path: String = dark.map(square).collect();
    let label = Escaped(label);
    Some(format!(
        "<svg class=\"qr\" role=\"img\" aria-label=\"{label}\" viewBox=\"0 0 {side} {side}\" \
         shape-rendering=\"crispEdges\" xmlns=\"http://www.w3.org/2000/svg\">\
         <rect width=\"{side}\" height=\"{side}\" fill=\"#fff\"/>\
         <path d=\"{path}\" fill=\"#000\"/></svg>\n"
    ))
}
