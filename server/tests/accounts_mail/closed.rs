//! PR5: letters over TLS, from the first byte and by STARTTLS, to who can show that they are the mail server.
//!
//! In front of the mail server of the other tests stands one that speaks TLS and hands on what it hears.

use super::{
    outbox::{letter, smtp},
    sink::Sink,
};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use server::{
    config::MailTls,
    mail::{
        MailSetupError,
        transport::{NotSent, Smtp, Transport, Why},
    },
};
use std::{fs, io, net::Ipv4Addr, path::Path, sync::Arc, time::Duration};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufStream, copy_bidirectional},
    net::{TcpListener, TcpStream},
};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{
        ServerConfig,
        crypto::ring,
        pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer},
    },
};

/// An authority of our own.
struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    fn new() -> Self {
        let mut parameters = CertificateParams::new(Vec::new()).unwrap();
        parameters.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        Self(CertifiedIssuer::self_signed(parameters, KeyPair::generate().unwrap()).unwrap())
    }

    /// Its certificate as a file.
    fn write(&self, folder: &Path) -> std::path::PathBuf {
        let file = folder.join("authority.pem");
        fs::write(&file, self.0.pem()).unwrap();
        file
    }

    /// What a server needs that it vouches for, under that name.
    fn vouch(&self, name: &str) -> TlsAcceptor {
        let key = KeyPair::generate().unwrap();
        let parameters = CertificateParams::new(vec![name.to_owned()]).unwrap();
        let certificate = parameters.signed_by(&key, &self.0).unwrap();
        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], key)
            .unwrap();
        TlsAcceptor::from(Arc::new(config))
    }
}

/// Takes one connection after the other and hands each on to `behind`; gives its port.
async fn front(acceptor: TlsAcceptor, tls: MailTls, behind: u16) -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let acceptor = acceptor.clone();
            // Who breaks off breaks off.
            tokio::spawn(async move { drop(hand_on(stream, acceptor, tls, behind).await) });
        }
    });
    port
}

async fn hand_on(
    stream: TcpStream,
    acceptor: TlsAcceptor,
    tls: MailTls,
    behind: u16,
) -> io::Result<()> {
    let mut clear = BufStream::new(stream);
    let mut server = BufStream::new(TcpStream::connect((Ipv4Addr::LOCALHOST, behind)).await?);
    if tls == MailTls::Starttls {
        offer_tls(&mut clear).await?;
        // The one behind greets too; nobody is greeted twice.
        server.read_line(&mut String::new()).await?;
    }
    let mut closed = acceptor.accept(clear.into_inner()).await?;
    copy_bidirectional(&mut closed, &mut server).await?;
    Ok(())
}

/// What is said in clear until both turn to TLS (RFC 3207).
async fn offer_tls(clear: &mut BufStream<TcpStream>) -> io::Result<()> {
    for reply in ["220 front.test", "250-front.test\r\n250 STARTTLS", "220 go on"] {
        clear.write_all(format!("{reply}\r\n").as_bytes()).await?;
        clear.flush().await?;
        if !reply.starts_with("220 go on") {
            let mut line = String::new();
            clear.read_line(&mut line).await?;
            assert!(line.starts_with("EHLO") || line.starts_with("STARTTLS"), "in clear: {line}");
        }
    }
    Ok(())
}

/// Sends one letter to a server that shows `shown`, believing `believed`; gives the outcome and how many arrived.
async fn send_over(
    tls: MailTls,
    shown: TlsAcceptor,
    believed: &Path,
) -> (Result<(), NotSent>, usize) {
    let sink = Sink::start(&[]);
    let port = front(shown, tls, sink.port).await;
    let mut config = smtp(port, tls);
    config.authority_file = believed.to_owned();
    let smtp = Smtp::open(&config, "semilla.test").unwrap();
    let sent = smtp.with_patience(Duration::from_secs(5)).send(&letter().await).await;
    (sent, sink.received().len())
}

#[tokio::test(flavor = "multi_thread")]
async fn pr5_a_letter_goes_over_tls_to_who_is_vouched_for_and_to_nobody_else() {
    let folder = tempfile::tempdir().unwrap();
    let (ours, strange) = (Authority::new(), Authority::new());
    let believed = ours.write(folder.path());
    for tls in [MailTls::Required, MailTls::Starttls] {
        let sent = send_over(tls, ours.vouch("localhost"), &believed).await;
        assert_eq!(sent, (Ok(()), 1), "{tls:?}");
        for (name, shown, believed) in [
            ("another authority", strange.vouch("localhost"), believed.as_path()),
            ("another name", ours.vouch("mail.example.org"), &believed),
            ("nobody's authority", ours.vouch("localhost"), Path::new("")),
        ] {
            let (sent, arrived) = send_over(tls, shown, believed).await;
            assert!(
                matches!(sent, Err(NotSent::Later(Why::Tls | Why::Unreachable))),
                "{name}: {sent:?}"
            );
            assert_eq!(arrived, 0, "{tls:?}, {name}");
        }
    }
}

#[test]
fn a_file_that_is_no_authority_is_refused_at_the_start() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("authority.pem");
    let open = || {
        let mut config = smtp(465, MailTls::Required);
        config.authority_file.clone_from(&file);
        Smtp::open(&config, "semilla.test")
    };
    assert!(matches!(open(), Err(MailSetupError::Authority { .. })));
    for text in
        ["", "no certificate", "-----BEGIN CERTIFICATE-----\n!\n-----END CERTIFICATE-----\n"]
    {
        fs::write(&file, text).unwrap();
        assert!(matches!(open(), Err(MailSetupError::NoCertificate(_))), "{text}");
    }
    Authority::new().write(folder.path());
    assert!(open().is_ok());
}
