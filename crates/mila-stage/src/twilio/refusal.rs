//! Error answers in Twilio's shape, by code.

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::json;

/// Why a request was refused: one of Twilio's error codes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Refusal {
    code: u32,
    /// Name of the parameter at fault, where that helps; never its value.
    parameter: Option<String>,
}

/// Code, HTTP status, meaning in our words. The statuses of 19056 and 30409 are our guess:
/// Twilio documents the codes only.
const MEANINGS: [(u32, u16, &str); 26] = [
    (19056, 415, "The body is not of the expected content type"),
    (20001, 400, "This parameter is not known (the stage refuses what Twilio may ignore)"),
    (20003, 401, "The credentials are not those of this account"),
    (20009, 400, "The message is not finished yet and cannot be deleted"),
    (20404, 404, "There is no such resource"),
    (20422, 400, "A parameter is not valid"),
    (20429, 429, "Too many concurrent requests"),
    (20500, 500, "Internal error"),
    (20503, 503, "The service is not available"),
    (21211, 400, "'To' is not a valid address"),
    (21212, 400, "'From' is not a valid address"),
    (21602, 400, "A message needs a body, a medium or content"),
    (21603, 400, "A message needs 'From' or 'MessagingServiceSid'"),
    (21604, 400, "A message needs 'To'"),
    (21609, 400, "'StatusCallback' is not a usable address"),
    (21617, 400, "The body is longer than 1600 characters"),
    (21620, 400, "A media address is malformed"),
    (21623, 400, "More than ten media"),
    (21654, 400, "'ContentVariables' needs 'ContentSid'"),
    (21655, 400, "'ContentSid' is not content of this account"),
    (21656, 400, "'ContentVariables' is not an object of texts"),
    (21705, 400, "'MessagingServiceSid' is not a service of this account"),
    (21910, 400, "'From' and 'To' are on different channels"),
    (30409, 409, "Only a scheduled message can be canceled"),
    (63007, 400, "'From' is not a sender of this account"),
    (63031, 400, "'From' and 'To' are the same"),
];

impl Refusal {
    pub(crate) fn of(code: u32) -> Self {
        Self { code, parameter: None }
    }

    pub(crate) fn naming(code: u32, parameter: &str) -> Self {
        Self { code, parameter: Some(parameter.to_owned()) }
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let (_, status, meaning) = MEANINGS
            .into_iter()
            .find(|(code, ..)| *code == self.code)
            .unwrap_or((self.code, 400, "The request was refused"));
        let message = match self.parameter {
            Some(name) => format!("{meaning}: {name}"),
            None => meaning.to_owned(),
        };
        let body = json!({
            "code": self.code,
            "message": message,
            "more_info": format!("https://www.twilio.com/docs/errors/{}", self.code),
            "status": status,
        });
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_REQUEST);
        (status, Json(body)).into_response()
    }
}
