//! From words to bytes: headers that hold one line each, one part of plain text, nothing remote (TX4).

use super::Mailer;
use crate::domain::{accounts::address::MailAddress, token::Token};
use chrono::{DateTime, NaiveDate, Utc};
use lettre::{
    Address, Message,
    address::Envelope,
    message::{
        Body, Mailbox,
        header::{ContentTransferEncoding, ContentType, HeaderName, HeaderValue},
    },
};
use locales::LanguageTag;

/// A letter in words.
pub(super) struct Words {
    pub subject: String,
    pub text: String,
    /// The language that it is really in.
    pub language: LanguageTag,
}

/// A letter as it leaves.
#[derive(Clone)]
pub struct Mail {
    /// What its Message-ID is made of.
    pub message: Token,
    /// The day on which it is sent.
    pub day: NaiveDate,
    /// Whose account it is about.
    pub person: Option<Token>,
    /// Who gets it.
    pub to: MailAddress,
    pub subject: String,
    /// The plain text.
    pub text: String,
    /// From whom and to whom, as the server is told.
    pub envelope: Envelope,
    /// The whole message.
    pub bytes: Vec<u8>,
}

/// What a letter is made of besides its words.
pub(super) struct Frame<'a> {
    pub message: &'a Token,
    pub person: Option<&'a Token>,
    pub to: &'a MailAddress,
    pub now: DateTime<Utc>,
    /// The address of the page that stops letters of this kind.
    pub stop: Option<&'a str>,
}

/// A letter that cannot be written: never sent, whatever is tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Unwritable {
    /// A header would hold a line break or another control character.
    #[error("a field of a letter holds a control character")]
    Control,
    /// No mail server takes such an address.
    #[error("no mail server takes such an address")]
    Address,
    /// A link leads elsewhere.
    #[error("a link of a letter is no path of this site")]
    Link,
    /// The message cannot be put together.
    #[error("a letter cannot be put together")]
    Message,
    /// The row was sealed under another key, or is none of ours.
    #[error("a letter in the outbox cannot be opened")]
    Sealed,
}

/// Letters of a line on the wire (RFC 5322 asks for 78 at most).
const LINE: usize = 76;

pub(super) fn write(mailer: &Mailer, words: &Words, frame: &Frame<'_>) -> Result<Mail, Unwritable> {
    let to = address(frame.to)?;
    let from = &mailer.from;
    for field in
        [&words.subject, from.name.as_deref().unwrap_or_default(), frame.stop.unwrap_or_default()]
    {
        one_line(field)?;
    }
    let envelope = Envelope::new(Some(from.email.clone()), vec![to.clone()])
        .map_err(|_| Unwritable::Message)?;
    let mut builder = Message::builder()
        .from(from.clone())
        .to(Mailbox::new(None, to))
        .subject(words.subject.clone())
        .date(frame.now.into())
        .message_id(Some(format!("<{}@{}>", frame.message, mailer.host)))
        .raw_header(header("Auto-Submitted", "auto-generated".to_owned()))
        .raw_header(header("Content-Language", words.language.to_string()))
        .header(ContentType::TEXT_PLAIN);
    if let Some(stop) = frame.stop {
        builder = builder
            .raw_header(header("List-Unsubscribe", format!("<{stop}>")))
            .raw_header(header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned()));
    }
    let message = builder.body(body(&words.text)?).map_err(|_| Unwritable::Message)?;
    Ok(Mail {
        message: frame.message.clone(),
        day: frame.now.date_naive(),
        person: frame.person.cloned(),
        to: frame.to.clone(),
        subject: words.subject.clone(),
        text: words.text.clone(),
        envelope,
        bytes: message.formatted(),
    })
}

/// One address. It was parsed as one; lettre agrees, or nothing is sent.
fn address(address: &MailAddress) -> Result<Address, Unwritable> {
    one_line(address.as_str())?;
    let typed: Address = address.as_str().parse().map_err(|_| Unwritable::Address)?;
    in_ascii(&typed).ok_or(Unwritable::Address)
}

/// The same address with its host in letters that every mail server knows (`xn--…`, RFC 5891): one of any script has such a
/// form, and it leads to the same mailbox. In the envelope and in the header, whatever our own server can do (RFC 6531,
/// 3.7.1): the next one on the way may not, and the letter would come back from there. What stands before the at sign has
/// no such form; a letter to it needs servers with SMTPUTF8.
pub(super) fn in_ascii(address: &Address) -> Option<Address> {
    if address.domain().is_ascii() {
        return Some(address.clone());
    }
    let host = idna::domain_to_ascii(address.domain()).ok()?;
    Address::new(address.user(), host).ok()
}

/// Refuses what could end a header and begin another.
pub(super) fn one_line(text: &str) -> Result<&str, Unwritable> {
    match text.contains(char::is_control) {
        true => Err(Unwritable::Control),
        false => Ok(text),
    }
}

fn header(name: &'static str, value: String) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value)
}

/// Short lines on the wire, whatever the script.
fn body(text: &str) -> Result<Body, Unwritable> {
    if text.chars().any(|letter| letter.is_control() && letter != '\n') {
        return Err(Unwritable::Control);
    }
    let foreign = text.bytes().filter(|byte| !byte.is_ascii()).count();
    let encoding = match foreign {
        0 if text.lines().all(|line| line.len() <= LINE) => ContentTransferEncoding::SevenBit,
        // What has few letters of its own stays readable as it is.
        foreign if foreign * 6 < text.len() => ContentTransferEncoding::QuotedPrintable,
        _ => ContentTransferEncoding::Base64,
    };
    Body::new_with_encoding(text.to_owned(), encoding).map_err(|_| Unwritable::Message)
}
