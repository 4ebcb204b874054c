//! The files the page is made of, compiled in. They stand in `web/` and are served as they are.

use axum::Router;
use axum::http::header::CONTENT_TYPE;
use axum::routing::get;

const HTML: &str = "text/html; charset=utf-8";
const STYLE: &str = "text/css; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";
const DRAWING: &str = "image/svg+xml";

/// Path, content type and text of a file.
type Asset = (&'static str, &'static str, &'static str);

macro_rules! asset {
    ($content_type:expr, $file:literal) => {
        (concat!("/stage/", $file), $content_type, include_str!(concat!("web/", $file)))
    };
}

const ASSETS: [Asset; 27] = [
    ("/", HTML, include_str!("web/index.html")),
    asset!(STYLE, "style.css"),
    asset!(STYLE, "frame.css"),
    asset!(STYLE, "chat.css"),
    asset!(STYLE, "voice.css"),
    asset!(STYLE, "wire.css"),
    asset!(SCRIPT, "stage.js"),
    asset!(SCRIPT, "people.js"),
    asset!(SCRIPT, "chat.js"),
    asset!(SCRIPT, "bubble.js"),
    asset!(SCRIPT, "composer.js"),
    asset!(SCRIPT, "recorder.js"),
    asset!(SCRIPT, "microphone.js"),
    asset!(SCRIPT, "capture.js"),
    asset!(SCRIPT, "ogg.js"),
    asset!(SCRIPT, "player.js"),
    asset!(SCRIPT, "waveform.js"),
    asset!(SCRIPT, "markup.js"),
    asset!(SCRIPT, "wire.js"),
    asset!(SCRIPT, "line.js"),
    asset!(SCRIPT, "clock.js"),
    asset!(SCRIPT, "menu.js"),
    asset!(SCRIPT, "words.js"),
    asset!(SCRIPT, "dom.js"),
    asset!(SCRIPT, "lang/en.js"),
    asset!(SCRIPT, "lang/he.js"),
    asset!(DRAWING, "icon.svg"),
];

pub(super) fn router() -> Router {
    ASSETS.into_iter().fold(Router::new(), |router, (path, content_type, text)| {
        router.route(path, get(move || async move { ([(CONTENT_TYPE, content_type)], text) }))
    })
}
