//! The files the page is made of, compiled in.

use axum::Router;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use axum::routing::get;

/// A file of the page.
#[derive(Clone, Copy)]
struct Asset {
    path: &'static str,
    content_type: &'static str,
    text: &'static str,
}

const ASSETS: [Asset; 7] = [
    Asset { path: "/", content_type: "text/html; charset=utf-8", text: include_str!("index.html") },
    Asset {
        path: "/stage/style.css",
        content_type: "text/css; charset=utf-8",
        text: include_str!("style.css"),
    },
    Asset {
        path: "/stage/phone.js",
        content_type: "text/javascript; charset=utf-8",
        text: include_str!("phone.js"),
    },
    Asset {
        path: "/stage/chat.js",
        content_type: "text/javascript; charset=utf-8",
        text: include_str!("chat.js"),
    },
    Asset {
        path: "/stage/wire.js",
        content_type: "text/javascript; charset=utf-8",
        text: include_str!("wire.js"),
    },
    Asset {
        path: "/stage/dom.js",
        content_type: "text/javascript; charset=utf-8",
        text: include_str!("dom.js"),
    },
    Asset {
        path: "/stage/icon.svg",
        content_type: "image/svg+xml",
        text: include_str!("icon.svg"),
    },
];

pub(super) fn router() -> Router {
    ASSETS.into_iter().fold(Router::new(), |router, asset| {
        router.route(asset.path, get(move || async move { asset.into_response() }))
    })
}

impl IntoResponse for Asset {
    fn into_response(self) -> Response {
        ([(header::CONTENT_TYPE, self.content_type)], self.text).into_response()
    }
}
