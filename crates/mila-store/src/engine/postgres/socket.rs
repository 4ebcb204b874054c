//! From an address to a stream on which the server waits for requests.
//!
//! The driver reads the address and logs in. It then gives the stream back, because it would end
//! each statement with a Sync of its own, and the server would answer each by itself.

use std::future::{Ready, ready};
use std::io;
use std::net::IpAddr;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use postgres_protocol::message::frontend;
use socket2::{SockRef, TcpKeepalive};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _, ReadBuf};
use tokio::net::{TcpStream, UnixStream, lookup_host};
use tokio_postgres::Config;
use tokio_postgres::config::{Host, SslMode, SslNegotiation};
use tokio_postgres::tls::{ChannelBinding, MakeTlsConnect, TlsConnect, TlsStream};
use tokio_postgres_rustls::MakeRustlsConnect;

use crate::engine::error::EngineError;

/// A stream to a server, encrypted or within this machine.
pub(super) trait Stream: TlsStream + Send + Sync + Unpin {}

impl<S: TlsStream + Send + Sync + Unpin> Stream for S {}

/// The port of a server that names none.
const PORT: u16 = 5432;

/// Where a server listens, and the name that it proves.
pub(super) struct Place {
    host: Host,
    name: Option<String>,
    port: u16,
}

/// The servers of an address, in the order in which it names them. A numeric address is used in
/// the place of the name beside it, which is proven nevertheless.
pub(super) fn places(config: &Config) -> Vec<Place> {
    let (hosts, numbers, ports) = (config.get_hosts(), config.get_hostaddrs(), config.get_ports());
    let place = |at: usize| {
        let named = hosts.get(at).cloned();
        let numbered = numbers.get(at).map(|number| Host::Tcp(number.to_string()));
        let name = match &named {
            Some(Host::Tcp(name)) => Some(name.clone()),
            Some(Host::Unix(_)) | None => None,
        };
        let port = ports.get(at).or(ports.first()).copied().unwrap_or(PORT);
        Some(Place { host: numbered.or(named)?, name, port })
    };
    (0..hosts.len().max(numbers.len())).filter_map(place).collect()
}

/// Connects to a server and logs in.
pub(super) async fn log_in(
    place: &Place,
    config: &Config,
    tls: Option<&MakeRustlsConnect>,
) -> Result<Box<dyn Stream>, EngineError> {
    let mut stream = match &place.host {
        Host::Unix(folder) => {
            let path = folder.join(format!(".s.PGSQL.{}", place.port));
            Box::new(Plain(in_time(config, UnixStream::connect(path)).await?)) as Box<dyn Stream>
        }
        Host::Tcp(host) => {
            let socket = reach(host, place.port, config).await?;
            match tls {
                Some(tls) => encrypt(socket, place.name.as_deref().unwrap_or(host), tls).await?,
                None => Box::new(Plain(socket)),
            }
        }
    };
    // "Direct": the driver finds the stream encrypted, where it is to be.
    let mut config = config.clone();
    config.ssl_mode(SslMode::Require).ssl_negotiation(SslNegotiation::Direct);
    config.connect_raw(Lent(&mut *stream), Encrypted).await.map(drop)?;
    Ok(stream)
}

/// The first address of a host that answers.
async fn reach(host: &str, port: u16, config: &Config) -> Result<TcpStream, EngineError> {
    let addresses: Vec<_> = match host.parse::<IpAddr>() {
        Ok(number) => vec![(number, port).into()],
        Err(_) => in_time(config, lookup_host((host, port))).await?.collect(),
    };
    let mut failed = io::Error::new(io::ErrorKind::NotFound, "the host has no address");
    for address in addresses {
        match in_time(config, TcpStream::connect(address)).await {
            Ok(socket) => {
                tune(&socket, config)?;
                return Ok(socket);
            }
            Err(error) => failed = error,
        }
    }
    Err(failed.into())
}

fn tune(socket: &TcpStream, config: &Config) -> io::Result<()> {
    socket.set_nodelay(true)?;
    let socket = SockRef::from(socket);
    socket.set_tcp_user_timeout(config.get_tcp_user_timeout().copied())?;
    match config.get_keepalives() {
        true => {
            let idle = TcpKeepalive::new().with_time(config.get_keepalives_idle());
            socket.set_tcp_keepalive(&idle)
        }
        false => Ok(()),
    }
}

async fn in_time<T>(
    config: &Config,
    connecting: impl Future<Output = io::Result<T>>,
) -> io::Result<T> {
    let limit = config.get_connect_timeout().copied().unwrap_or(Duration::MAX);
    let connected = tokio::time::timeout(limit, connecting).await;
    connected.unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into()))
}

/// Asks the server for TLS and proves its name (PostgreSQL, protocol flow, "SSL session
/// encryption").
async fn encrypt(
    mut socket: TcpStream,
    name: &str,
    tls: &MakeRustlsConnect,
) -> Result<Box<dyn Stream>, EngineError> {
    let mut request = bytes::BytesMut::new();
    frontend::ssl_request(&mut request);
    socket.write_all(&request).await?;
    if socket.read_u8().await? != b'S' {
        return Err(io::Error::other("the server does not support TLS").into());
    }
    let connector = MakeTlsConnect::<TcpStream>::make_tls_connect(&mut tls.clone(), name);
    let connector = connector.map_err(io::Error::other)?;
    Ok(Box::new(connector.connect(socket).await?))
}

/// A stream within this machine.
struct Plain<S>(S);

/// A stream that the driver has for its login.
struct Lent<'s>(&'s mut dyn Stream);

/// Finds that the stream is as it is to be.
struct Encrypted;

impl<'s> TlsConnect<Lent<'s>> for Encrypted {
    type Stream = Lent<'s>;
    type Error = io::Error;
    type Future = Ready<io::Result<Lent<'s>>>;

    fn connect(self, stream: Lent<'s>) -> Self::Future {
        ready(Ok(stream))
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> TlsStream for Plain<S> {
    fn channel_binding(&self) -> ChannelBinding {
        ChannelBinding::none()
    }
}

impl TlsStream for Lent<'_> {
    fn channel_binding(&self) -> ChannelBinding {
        self.0.channel_binding()
    }
}

macro_rules! passes_through {
    ($([$($generics:tt)*] $stream:ty),+ $(,)?) => {$(
        impl<$($generics)*> AsyncRead for $stream {
            fn poll_read(
                mut self: Pin<&mut Self>,
                cx: &mut Context<'_>,
                into: &mut ReadBuf<'_>,
            ) -> Poll<io::Result<()>> {
                Pin::new(&mut self.0).poll_read(cx, into)
            }
        }

        impl<$($generics)*> AsyncWrite for $stream {
            fn poll_write(
                mut self: Pin<&mut Self>,
                cx: &mut Context<'_>,
                bytes: &[u8],
            ) -> Poll<io::Result<usize>> {
                Pin::new(&mut self.0).poll_write(cx, bytes)
            }

            fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
                Pin::new(&mut self.0).poll_flush(cx)
            }

            fn poll_shutdown(
                mut self: Pin<&mut Self>,
                cx: &mut Context<'_>,
            ) -> Poll<io::Result<()>> {
                Pin::new(&mut self.0).poll_shutdown(cx)
            }
        }
    )+};
}

passes_through!([S: AsyncRead + AsyncWrite + Unpin] Plain<S>, [] Lent<'_>);
