//! A streamed answer on its way: from bytes cut anywhere to one message.

use reqwest::header::HeaderMap;

use super::assemble::{Assembly, Ended};
use super::error::request_id;
use super::stream::EventReader;
use super::{ApiError, ClaudeError, Message, Usage};

/// Takes the bytes of one stream as they come and gives the message once it is whole.
pub struct StreamedAnswer {
    headers: HeaderMap,
    reader: EventReader,
    assembly: Assembly,
}

impl StreamedAnswer {
    /// The answer that began with these headers.
    #[must_use]
    pub fn new(headers: HeaderMap) -> Self {
        Self { headers, reader: EventReader::default(), assembly: Assembly::default() }
    }

    /// Takes the next bytes. After the message, or an error, the stream is of no use.
    ///
    /// # Errors
    /// [`ClaudeError::Unreadable`]; [`ClaudeError::Api`] when the service failed on the way.
    pub fn push(&mut self, bytes: &[u8]) -> Result<Option<Message>, ClaudeError> {
        let events =
            self.reader.push(bytes).map_err(|_| self.unreadable("the stream is too long"))?;
        for data in events {
            match self.assembly.take(&data).map_err(|what| self.unreadable(what))? {
                None => {}
                Some(Ended::Whole(message)) => return Ok(Some(*message)),
                Some(Ended::Failed(error)) => {
                    return Err(ClaudeError::Api(ApiError::new(200, &self.headers, error)));
                }
            }
        }
        Ok(None)
    }

    /// The error of a stream that ended before its message did.
    #[must_use]
    pub fn cut(&self) -> ClaudeError {
        ClaudeError::CutStream { request_id: request_id(&self.headers) }
    }

    /// What the service has counted so far, if it has begun to answer.
    #[must_use]
    pub fn usage(&self) -> Option<&Usage> {
        self.assembly.usage()
    }

    fn unreadable(&self, what: &'static str) -> ClaudeError {
        ClaudeError::Unreadable { what, request_id: request_id(&self.headers) }
    }
}
