//! Addresses for servers that are told a port, and are not handed a listener.

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::atomic::{AtomicU32, Ordering};

/// The ports below those that Linux gives to whoever asks for any, and to outgoing connections
/// (`ip_local_port_range`, 32768 and more): a free one of those may be somebody else's at once.
const FIRST: u32 = 16_384;
const PORTS: u32 = 16_384;

/// How far apart two test processes of neighbouring ids begin.
const APART: u32 = 512;

/// An address at which nobody listens, and which this process gives once.
pub(crate) fn free_address() -> SocketAddr {
    static GIVEN: AtomicU32 = AtomicU32::new(0);
    let begin = std::process::id() % (PORTS / APART) * APART;
    (0..PORTS)
        .find_map(|_| {
            let port = FIRST + (begin + GIVEN.fetch_add(1, Ordering::Relaxed)) % PORTS;
            let address = (Ipv4Addr::LOCALHOST, u16::try_from(port).unwrap()).into();
            TcpListener::bind::<SocketAddr>(address).is_ok().then_some(address)
        })
        .expect("no port is free")
}
