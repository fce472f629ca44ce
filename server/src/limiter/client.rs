//! Whom a limit counts: an address, or one of many who share one.

use std::net::{IpAddr, Ipv4Addr};

/// Who asks, as far as limits need to know. Without `Debug`: it is personal.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Client(Option<IpAddr>);

impl Client {
    /// All requests without a socket, as in tests, are one client.
    pub const NOWHERE: Self = Self(Some(IpAddr::V4(Ipv4Addr::UNSPECIFIED)));

    /// A client with an address of its own.
    pub fn at(address: IpAddr) -> Self {
        Self(Some(address.to_canonical()))
    }

    /// One of many who share an address, such as all visitors of an onion service.
    pub fn shared() -> Self {
        Self(None)
    }

    /// What is hashed of it: a whole address of version 4, the network (/64) of one of version 6; `None` for one of many.
    pub(super) fn prefix(self) -> Option<Vec<u8>> {
        Some(match self.0? {
            IpAddr::V4(address) => [b"4".as_slice(), &address.octets()].concat(),
            IpAddr::V6(address) => [b"6".as_slice(), &address.octets()[..8]].concat(),
        })
    }
}
