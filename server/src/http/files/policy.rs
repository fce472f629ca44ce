//! What a browser may do with a file that is opened by itself.
//!
//! A picture is in the answer already. A film or a PDF is not shown by the answer itself: the browser makes a page around
//! it, which obeys the policy of the file. None of these policies lets a script run.

use http::HeaderValue;

/// Nothing runs, loads or frames.
const NOTHING: HeaderValue = HeaderValue::from_static("sandbox; default-src 'none'");
/// The page around a film or a recording fetches it once more. It keeps its origin: from the one that a sandbox makes up,
/// `Cross-Origin-Resource-Policy` would refuse that. The player's own menu saves the file, and WebKit lays the page out by
/// an attribute of style. A sandbox without scripts also keeps it from playing by itself.
const PLAYS: HeaderValue = HeaderValue::from_static(
    "sandbox allow-same-origin allow-downloads; default-src 'none'; media-src 'self'; \
     style-src 'unsafe-inline'",
);
/// Chromium and Safari show a PDF by a plugin, which no sandbox allows, inside a page with a style of its own.
const VIEWED: HeaderValue =
    HeaderValue::from_static("default-src 'none'; style-src 'unsafe-inline'");

/// The policy of a file of this type.
pub(super) fn of(media_type: &str) -> HeaderValue {
    if media_type.starts_with("video/") || media_type.starts_with("audio/") {
        PLAYS
    } else if media_type == "application/pdf" {
        VIEWED
    } else {
        NOTHING
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn up5_what_is_played_or_viewed_may_be_and_nothing_may_run() {
        assert_eq!([of("video/mp4"), of("audio/mpeg")], [PLAYS, PLAYS]);
        assert_eq!(of("application/pdf"), VIEWED);
        for kept in
            ["image/png", "text/csv; charset=utf-8", "application/octet-stream", "", "video"]
        {
            assert_eq!(of(kept), NOTHING, "{kept}");
        }
        for policy in [NOTHING, PLAYS, VIEWED] {
            let policy = policy.to_str().unwrap();
            assert!(policy.contains("default-src 'none'"), "{policy}");
            assert!(!policy.contains("script") && !policy.contains('*'), "{policy}");
        }
    }
}
