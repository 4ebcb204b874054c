//! What the service says about a model: read by a check of the set-up, not while serving.

use std::time::Duration;

use reqwest::StatusCode;
use serde::Deserialize;

use super::client::{Claude, read_body, refusal, wire};
use super::{ClaudeError, error::request_id};

/// Longest wait for the description of a model.
const LIMIT: Duration = Duration::from_secs(10);

/// Most bytes of a description.
const LONGEST: usize = 1 << 20;

/// A model as `GET /v1/models/{id}` describes it.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
pub struct ModelInfo {
    /// Where it is in its life. Absent before version 2026-10-21.
    pub lifecycle: Option<Lifecycle>,
    /// When it ends, RFC 3339; absent when that is not decided.
    pub retires_at: Option<String>,
    /// The longest answer that it gives, in tokens.
    pub max_tokens: Option<u64>,
}

/// Where a model is in its life.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Lifecycle {
    /// In service.
    Active,
    /// In service; its end is decided.
    Deprecated,
    /// Gone.
    Retired,
    /// A state that we do not know.
    #[serde(other)]
    Unknown,
}

impl Claude {
    /// Asks what a model is. Costs nothing; proves the key too.
    ///
    /// # Errors
    /// [`ClaudeError`]; status 404 when there is no such model, or when a local server does
    /// not describe its models.
    pub async fn model(&self, id: &str) -> Result<ModelInfo, ClaudeError> {
        let mut url = url::Url::parse(self.base_url()).map_err(|_| ClaudeError::Unwritable)?;
        url.path_segments_mut()
            .map_err(|()| ClaudeError::Unwritable)?
            .pop_if_empty()
            .extend(["v1", "models", id]);
        let request = self.authorized(self.http().get(url))?;
        let response = wire(LIMIT, self.http().send(request)).await?;
        let request_id = request_id(response.headers());
        if response.status() != StatusCode::OK {
            return Err(ClaudeError::Api(refusal(response, LIMIT).await));
        }
        let (body, _) = read_body(response, LIMIT, LONGEST).await?;
        let what = "the description of the model is not understood";
        serde_json::from_slice(&body).map_err(|_| ClaudeError::Unreadable { what, request_id })
    }
}
