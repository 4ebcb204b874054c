//! Bytes to and from a server: what is asked leaves together, and replies are read meanwhile, so
//! that neither side waits for room.

use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::{Buf as _, BytesMut};
use fallible_iterator::FallibleIterator as _;
use postgres_protocol::message::backend::{ErrorResponseBody, Message};
use tokio::io::{AsyncRead as _, AsyncWrite as _, ReadBuf};
use tokio::time::timeout;

use super::socket::Stream;
use crate::engine::error::EngineError;

/// Bytes that are read at once, about what a trip brings.
const CHUNK: usize = 8 << 10;

/// Both directions of a connection, and whether it is of use.
pub(super) struct Exchange {
    stream: Box<dyn Stream>,
    /// Read, and not yet a whole message.
    incoming: BytesMut,
    chunk: Box<[u8; CHUNK]>,
    /// How long a trip may take; `None`: as long as it takes.
    pub(super) limit: Option<Duration>,
    /// Whether a trip was broken off, so that nobody knows what comes next, or the server has
    /// hung up.
    spoiled: bool,
}

impl Exchange {
    pub(super) fn new(stream: Box<dyn Stream>, limit: Option<Duration>) -> Self {
        let (incoming, chunk) = (BytesMut::new(), Box::new([0; CHUNK]));
        Self { stream, incoming, chunk, limit, spoiled: false }
    }

    /// Makes a trip: sends `outgoing`, after which the server says that it is ready, and gives each
    /// message before that to `take`, refusals too. A future that is dropped spoils the connection.
    pub(super) async fn trip(
        &mut self,
        mut outgoing: BytesMut,
        mut take: impl FnMut(Message) -> Result<(), EngineError>,
    ) -> Result<(), EngineError> {
        self.spoiled = true;
        let limit = self.limit;
        let trip = poll_fn(|cx| self.poll_trip(cx, &mut outgoing, &mut take));
        match limit {
            Some(limit) => timeout(limit, trip).await.map_err(|_| EngineError::Deadline)??,
            None => trip.await?,
        }
        self.spoiled = false;
        Ok(())
    }

    /// Makes a trip for one thing; what the server refuses first is its error.
    pub(super) async fn ask(
        &mut self,
        outgoing: BytesMut,
        mut take: impl FnMut(&Message) -> Result<(), EngineError>,
    ) -> Result<(), EngineError> {
        let mut refused = None;
        let trip = self.trip(outgoing, |message| match &message {
            Message::ErrorResponse(body) => {
                refused.get_or_insert(refusal(body)?);
                Ok(())
            }
            message => take(message),
        });
        let ended = trip.await;
        refused.map_or(ended, Err)
    }

    fn poll_trip(
        &mut self,
        cx: &mut Context<'_>,
        outgoing: &mut BytesMut,
        take: &mut impl FnMut(Message) -> Result<(), EngineError>,
    ) -> Poll<Result<(), EngineError>> {
        self.poll_send(cx, outgoing)?;
        loop {
            while let Some(message) = Message::parse(&mut self.incoming)? {
                match message {
                    Message::ReadyForQuery(_) => return Poll::Ready(Ok(())),
                    message => take(message)?,
                }
            }
            ready!(self.poll_receive(cx))?;
        }
    }

    /// Lets nobody use the connection again.
    pub(super) const fn spoil(&mut self) {
        self.spoiled = true;
    }

    pub(super) const fn is_spoiled(&self) -> bool {
        self.spoiled
    }

    /// Looks whether the server has hung up meanwhile, or said that it will, without waiting.
    pub(super) async fn is_alive(&mut self) -> bool {
        let ended = poll_fn(|cx| Poll::Ready(self.look(cx).is_err())).await;
        self.spoiled |= ended;
        !self.spoiled
    }

    fn look(&mut self, cx: &mut Context<'_>) -> Result<(), EngineError> {
        while let Poll::Ready(received) = self.poll_receive(cx) {
            received?;
            while let Some(message) = Message::parse(&mut self.incoming)? {
                if matches!(message, Message::ErrorResponse(_)) {
                    return Err(EngineError::Closed);
                }
            }
        }
        Ok(())
    }

    fn poll_send(&mut self, cx: &mut Context<'_>, outgoing: &mut BytesMut) -> io::Result<()> {
        while outgoing.has_remaining() {
            match Pin::new(&mut self.stream).poll_write(cx, outgoing)? {
                Poll::Ready(0) => return Err(io::ErrorKind::WriteZero.into()),
                Poll::Ready(sent) => outgoing.advance(sent),
                Poll::Pending => break,
            }
        }
        // Waits for nothing: what is left leaves when this is polled again.
        match Pin::new(&mut self.stream).poll_flush(cx) {
            Poll::Ready(flushed) => flushed,
            Poll::Pending => Ok(()),
        }
    }

    fn poll_receive(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), EngineError>> {
        let mut chunk = ReadBuf::new(&mut self.chunk[..]);
        ready!(Pin::new(&mut self.stream).poll_read(cx, &mut chunk))?;
        if chunk.filled().is_empty() {
            return Poll::Ready(Err(EngineError::Closed));
        }
        self.incoming.extend_from_slice(chunk.filled());
        Poll::Ready(Ok(()))
    }
}

/// The server's refusal in our own terms.
pub(super) fn refusal(body: &ErrorResponseBody) -> Result<EngineError, EngineError> {
    let (mut code, mut message) = (String::new(), String::new());
    let mut fields = body.fields();
    while let Some(field) = fields.next()? {
        // PostgreSQL, "Error and Notice Message Fields".
        match field.type_() {
            b'C' => code = String::from_utf8_lossy(field.value_bytes()).into_owned(),
            b'M' => message = String::from_utf8_lossy(field.value_bytes()).into_owned(),
            _ => {}
        }
    }
    Ok(EngineError::Refused { code, message })
}
