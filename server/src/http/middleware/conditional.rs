//! What a browser has already is not sent again (RFC 9110, section 13).

use axum::{body::Body, response::Response};
use http::{HeaderMap, HeaderValue, StatusCode, header};

/// What the reader says to have.
#[derive(Debug, Clone)]
pub struct Known(Vec<HeaderValue>);

impl Known {
    /// The tags in `If-None-Match`.
    pub fn of(asked: &HeaderMap) -> Self {
        Self(asked.get_all(header::IF_NONE_MATCH).iter().cloned().collect())
    }

    /// Whether one of them is this one. Weak marks make no difference here.
    pub fn holds(&self, tag: &[u8]) -> bool {
        let plain = |tag: &'_ [u8]| tag.strip_prefix(b"W/").unwrap_or(tag).to_vec();
        let wanted = plain(tag);
        let tags = self.0.iter().flat_map(|list| list.as_bytes().split(|byte| *byte == b','));
        tags.map(<[u8]>::trim_ascii).any(|one| one == b"*" || plain(one) == wanted)
    }

    /// The answer without its body, if the reader has it.
    pub fn checked(&self, answer: Response) -> Response {
        let tag = answer.headers().get(header::ETAG).filter(|_| answer.status() == StatusCode::OK);
        if self.0.is_empty() || !tag.is_some_and(|tag| self.holds(tag.as_bytes())) {
            return answer;
        }
        let (mut parts, _) = answer.into_parts();
        parts.status = StatusCode::NOT_MODIFIED;
        for name in [header::CONTENT_LENGTH, header::CONTENT_TYPE, header::CONTENT_ENCODING] {
            parts.headers.remove(name);
        }
        Response::from_parts(parts, Body::empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn up7_a_tag_is_known_when_it_is_in_the_list() {
        let known = |list: &str, tag: &str| {
            let asked = HeaderMap::from_iter([(header::IF_NONE_MATCH, list.parse().unwrap())]);
            Known::of(&asked).holds(tag.as_bytes())
        };
        assert!(known("\"a\"", "\"a\""));
        assert!(known("\"b\", W/\"a\"", "\"a\""));
        assert!(known("*", "\"a\""));
        assert!(!known("\"a-br\"", "\"a\""));
        assert!(!known("a", "\"a\""));
        assert!(!Known::of(&HeaderMap::new()).holds(b"\"a\""));
    }
}
