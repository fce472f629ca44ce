//! How arguments travel: JSON from islands, the fields of a form from a button. Both refuse what nobody asked for (AZ5),
//! which the encodings of server_fn do not.

use leptos::server_fn::{Bytes, ContentType, Decodes, Encodes, Format, FormatType, codec::Post};
use serde::{Serialize, de::DeserializeOwned};

/// Arguments as a JSON object in the body, answers as JSON.
pub type Json = Post<StrictJson>;
/// Arguments as the fields of a form (`application/x-www-form-urlencoded`).
pub type Form = Post<StrictForm>;

/// JSON (RFC 8259) without members that nobody asked for.
#[derive(Debug, Clone, Copy)]
pub struct StrictJson;

/// Fields of a form, as the URL standard writes them, without any that nobody asked for.
#[derive(Debug, Clone, Copy)]
pub struct StrictForm;

/// Why arguments are none.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EncodingError {
    /// They are no such text, or a value does not fit.
    #[error("{0}")]
    Malformed(String),
    /// Nobody asked for this one.
    #[error("there is no argument “{0}”")]
    Unknown(String),
}

impl ContentType for StrictJson {
    const CONTENT_TYPE: &'static str = "application/json";
}

impl FormatType for StrictJson {
    const FORMAT_TYPE: Format = Format::Text;
}

impl<T: Serialize> Encodes<T> for StrictJson {
    type Error = EncodingError;

    fn encode(value: &T) -> Result<Bytes, EncodingError> {
        serde_json::to_vec(value).map(Bytes::from).map_err(malformed)
    }
}

impl<T: DeserializeOwned> Decodes<T> for StrictJson {
    type Error = EncodingError;

    fn decode(bytes: Bytes) -> Result<T, EncodingError> {
        let mut json = serde_json::Deserializer::from_slice(&bytes);
        let value = known::<T, _>(&mut json)?;
        json.end().map_err(malformed)?;
        Ok(value)
    }
}

impl ContentType for StrictForm {
    const CONTENT_TYPE: &'static str = "application/x-www-form-urlencoded";
}

impl FormatType for StrictForm {
    const FORMAT_TYPE: Format = Format::Text;
}

impl<T: Serialize> Encodes<T> for StrictForm {
    type Error = EncodingError;

    fn encode(value: &T) -> Result<Bytes, EncodingError> {
        serde_urlencoded::to_string(value).map(Bytes::from).map_err(malformed)
    }
}

impl<T: DeserializeOwned> Decodes<T> for StrictForm {
    type Error = EncodingError;

    fn decode(bytes: Bytes) -> Result<T, EncodingError> {
        let pairs = form_urlencoded::parse(&bytes);
        known::<T, _>(serde_urlencoded::Deserializer::new(pairs))
    }
}

fn malformed(error: impl std::fmt::Display) -> EncodingError {
    EncodingError::Malformed(error.to_string())
}

/// Reads a value, and refuses what was not asked for: on the server, where it matters.
#[cfg(feature = "ssr")]
fn known<'de, T, D>(source: D) -> Result<T, EncodingError>
where
    T: DeserializeOwned,
    D: serde::Deserializer<'de>,
{
    let mut unknown = None;
    let value = serde_ignored::deserialize(source, |path| {
        unknown.get_or_insert_with(|| path.to_string());
    });
    match (value, unknown) {
        (Err(error), _) => Err(malformed(error)),
        (Ok(_), Some(name)) => Err(EncodingError::Unknown(name)),
        (Ok(value), None) => Ok(value),
    }
}

#[cfg(not(feature = "ssr"))]
fn known<'de, T, D>(source: D) -> Result<T, EncodingError>
where
    T: DeserializeOwned,
    D: serde::Deserializer<'de>,
{
    T::deserialize(source).map_err(malformed)
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;
    use serde::Deserialize;

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Asked {
        token: String,
    }

    fn json(text: &str) -> Result<Asked, EncodingError> {
        StrictJson::decode(Bytes::copy_from_slice(text.as_bytes()))
    }

    fn form(text: &str) -> Result<Asked, EncodingError> {
        StrictForm::decode(Bytes::copy_from_slice(text.as_bytes()))
    }

    #[test]
    fn az5_arguments_that_nobody_asked_for_are_refused() {
        let asked = Asked { token: "a b".to_owned() };
        assert_eq!(json(r#"{"token":"a b"}"#), Ok(asked));
        assert_eq!(form("token=a+b").unwrap().token, "a b");
        let unknown = EncodingError::Unknown("surplus".to_owned());
        assert_eq!(json(r#"{"token":"a","surplus":1}"#), Err(unknown.clone()));
        assert_eq!(form("token=a&surplus=1"), Err(unknown));
        // The twin: the encoding of the library takes it.
        let lax = leptos::server_fn::codec::JsonEncoding::decode(Bytes::from_static(
            br#"{"token":"a","surplus":1}"#,
        ));
        assert!(lax.is_ok_and(|asked: Asked| asked.token == "a"));
    }

    #[test]
    fn what_is_cut_off_or_goes_on_is_refused() {
        for text in ["", "{", r#"{"token":"a"}x"#, r#"{"token":1}"#, "[]"] {
            assert!(matches!(json(text), Err(EncodingError::Malformed(_))), "{text}");
        }
        for text in ["", "other=1", "token=a&token=b"] {
            assert!(form(text).is_err(), "{text}");
        }
    }

    #[test]
    fn what_one_side_writes_the_other_reads() {
        let asked = Asked { token: "ä & = 水".to_owned() };
        let bytes = StrictForm::encode(&asked).unwrap();
        assert_eq!(StrictForm::decode(bytes), Ok(Asked { token: asked.token.clone() }));
        let bytes = StrictJson::encode(&asked).unwrap();
        assert_eq!(StrictJson::decode(bytes), Ok(asked));
    }
}
