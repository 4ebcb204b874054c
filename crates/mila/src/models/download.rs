//! A file from an address, in as many pieces as the connection allows.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;

use reqwest::header::{CONTENT_RANGE, RANGE};
use reqwest::{Client, Response, StatusCode, Url};

use super::trouble::SourceError;
use crate::egress::Unconnected;
use crate::loopback::is_loopback;

/// Tries in a row that bring not one byte, after which a source is given up.
const IDLE_TRIES: u32 = 3;

/// Fetches `size` bytes from `url` into `part`, going on where an earlier try ended. `has` is told
/// how many bytes are there. What they are is for the caller to check.
pub(super) async fn download(
    client: &Client,
    url: &str,
    size: u64,
    part: &Path,
    has: &mut impl FnMut(u64),
) -> Result<(), SourceError> {
    let url = allowed(url)?;
    let mut idle = 0;
    loop {
        let before = length(part)?;
        if before == size {
            return Ok(());
        }
        if before > size {
            fs::remove_file(part)?;
            continue;
        }
        let Err(error) = attempt(client, &url, size, part, has).await else { return Ok(()) };
        idle = if length(part)? > before { 0 } else { idle + 1 };
        let passing = matches!(error, SourceError::Cut | SourceError::Unconnected(_));
        if !passing || idle == IDLE_TRIES {
            return Err(error);
        }
    }
}

fn allowed(url: &str) -> Result<Url, SourceError> {
    let url = Url::parse(url).map_err(|_| SourceError::Insecure)?;
    let safe = url.scheme() == "https" || is_loopback(&url);
    safe.then_some(url).ok_or(SourceError::Insecure)
}

fn length(part: &Path) -> io::Result<u64> {
    match part.metadata() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(0),
        meta => Ok(meta?.len()),
    }
}

async fn attempt(
    client: &Client,
    url: &Url,
    size: u64,
    part: &Path,
    has: &mut impl FnMut(u64),
) -> Result<(), SourceError> {
    let from = length(part)?;
    let mut request = client.get(url.clone());
    if from > 0 {
        request = request.header(RANGE, format!("bytes={from}-"));
    }
    let mut response = request.send().await.map_err(|error| refused(&error))?;
    let mut file = open(&response, part, from)?;
    let mut at = file.metadata()?.len();
    has(at);
    while let Some(piece) = response.chunk().await.map_err(|_| SourceError::Cut)? {
        at += piece.len() as u64;
        if at > size {
            drop(file);
            fs::remove_file(part)?;
            return Err(SourceError::TooMuch);
        }
        file.write_all(&piece)?;
        has(at);
    }
    if at < size { Err(SourceError::Cut) } else { Ok(file.sync_all()?) }
}

/// The file to go on writing, or to begin anew when the whole is sent.
fn open(response: &Response, part: &Path, from: u64) -> Result<File, SourceError> {
    match response.status() {
        StatusCode::PARTIAL_CONTENT if begins_at(response, from) => {
            Ok(OpenOptions::new().append(true).open(part)?)
        }
        StatusCode::OK => Ok(File::create(part)?),
        StatusCode::RANGE_NOT_SATISFIABLE => {
            // The piece here is not the beginning of what is there.
            fs::remove_file(part)?;
            Err(SourceError::Cut)
        }
        status => Err(SourceError::Status(status.as_u16())),
    }
}

fn begins_at(response: &Response, from: u64) -> bool {
    let range = response.headers().get(CONTENT_RANGE).and_then(|value| value.to_str().ok());
    range.is_some_and(|range| range.starts_with(&format!("bytes {from}-")))
}

fn refused(error: &reqwest::Error) -> SourceError {
    if error.is_redirect() {
        SourceError::Astray
    } else if error.is_connect() {
        SourceError::Unconnected(Unconnected::of(error))
    } else {
        SourceError::Cut
    }
}
