//! Twilio's posts: messages of people, and how far an answer got.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicU64, Ordering};

use bytes::Bytes;
use http_body_util::{BodyExt as _, Full};
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper::{Method, Request, StatusCode, Uri};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

use crate::Fallible;
use crate::identity::{ACCOUNT, MESSAGE_PATH, SENDER, TOKEN};
use crate::signature::{Pairs, sign};
use crate::stub::Sent;

/// Messages so far, for ids that never come twice.
static WRITTEN: AtomicU64 = AtomicU64::new(0);

/// One connection that is kept, as Twilio keeps one.
pub struct Line {
    address: SocketAddr,
    http: SendRequest<Full<Bytes>>,
}

impl Line {
    /// Connects.
    ///
    /// # Errors
    /// When nobody listens.
    pub async fn open(address: SocketAddr) -> Fallible<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        let (http, connection) = handshake(TokioIo::new(stream)).await?;
        // What ends the connection is told to the request that is under way.
        tokio::spawn(connection);
        Ok(Self { address, http })
    }

    /// A text of `person`, taken when this returns.
    ///
    /// # Errors
    /// When it was not taken.
    pub async fn writes(&mut self, person: &str, text: &str) -> Fallible<()> {
        let number = WRITTEN.fetch_add(1, Ordering::Relaxed);
        let sid = format!("SM{number:032x}");
        let digits = person.trim_start_matches("whatsapp:+");
        let context = r#"{"type":"whatsapp","data":{"context":{}}}"#;
        let pairs = owned(&[
            ("SmsMessageSid", &sid),
            ("NumMedia", "0"),
            ("ProfileName", "Dana"),
            ("MessageType", "text"),
            ("SmsSid", &sid),
            ("WaId", digits),
            ("ExternalUserId", &format!("whatsapp:US.{digits}")),
            ("SmsStatus", "received"),
            ("Body", text),
            ("To", SENDER),
            ("NumSegments", "1"),
            ("ReferralNumMedia", "0"),
            ("MessageSid", &sid),
            ("AccountSid", ACCOUNT),
            ("ChannelMetadata", context),
            ("From", person),
            ("ApiVersion", "2010-04-01"),
        ]);
        let url = format!("http://{}{MESSAGE_PATH}", self.address);
        self.post(&url, &pairs).await
    }

    /// Tells how far an answer got.
    ///
    /// # Errors
    /// When that was not taken.
    pub async fn tells_status(&mut self, sent: &Sent, person: &str, status: &str) -> Fallible<()> {
        let pairs = owned(&[
            ("ChannelPrefix", "whatsapp"),
            ("MessageStatus", status),
            ("SmsStatus", status),
            ("MessageSid", &sent.sid),
            ("SmsSid", &sent.sid),
            ("AccountSid", ACCOUNT),
            ("From", SENDER),
            ("To", person),
            ("ApiVersion", "2010-04-01"),
        ]);
        let url = sent.callback.split('#').next().unwrap_or_default().to_owned();
        self.post(&url, &pairs).await
    }

    async fn post(&mut self, url: &str, pairs: &[(String, String)]) -> Fallible<()> {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
        let request = self
            .request(Method::POST, url.parse::<Uri>()?.path())
            .header("content-type", "application/x-www-form-urlencoded; charset=UTF-8")
            .header("x-twilio-signature", sign(TOKEN, url, pairs))
            .body(Full::new(body.into()))?;
        match self.send(request).await? {
            status if status.is_success() => Ok(()),
            status => Err(format!("a webhook was answered with {status}").into()),
        }
    }

    /// The status of a page.
    ///
    /// # Errors
    /// When the connection breaks.
    pub async fn get(&mut self, path: &str) -> Fallible<StatusCode> {
        let request = self.request(Method::GET, path).body(Full::default())?;
        self.send(request).await
    }

    fn request(&self, method: Method, path: &str) -> hyper::http::request::Builder {
        Request::builder().method(method).uri(path).header("host", self.address.to_string())
    }

    async fn send(&mut self, request: Request<Full<Bytes>>) -> Fallible<StatusCode> {
        self.http.ready().await?;
        let response = self.http.send_request(request).await?;
        let status = response.status();
        response.into_body().collect().await?;
        Ok(status)
    }
}

fn owned(pairs: &[(&str, &str)]) -> Pairs {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}
