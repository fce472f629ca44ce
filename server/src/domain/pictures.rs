//! Pictures inside a text: each says its size, so that the page does not jump while it loads.

use std::collections::HashMap;

/// Gives every kept picture its width and height, and lets it wait until the reader is near. `sizes` is by content hash,
/// in pixels; `html` is inline HTML that the sanitiser wrote.
pub fn with_sizes(html: &str, sizes: &HashMap<String, (i64, i64)>) -> String {
    const START: &str = "<img src=\"";
    let mut result = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find(START) {
        let tail = &rest[at + START.len()..];
        let Some(end) = tail.find('"') else { break };
        result.push_str(&rest[..at]);
        result.push_str("<img");
        if let Some((width, height)) = hash_in(&tail[..end]).and_then(|hash| sizes.get(hash)) {
            result.push_str(&format!(" width=\"{width}\" height=\"{height}\""));
        }
        result.push_str(" loading=\"lazy\" src=\"");
        result.push_str(&tail[..=end]);
        rest = &tail[end + 1..];
    }
    result.push_str(rest);
    result
}

/// The hash in `/files/<hash>/<name>`.
fn hash_in(address: &str) -> Option<&str> {
    address.strip_prefix("/files/")?.split('/').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_get_their_size_and_the_rest_stays() {
        let sizes = HashMap::from([("ab".to_owned(), (320, 200))]);
        let html =
            "a <img src=\"/files/ab/x.png\" alt=\"x\"> b <img src=\"/files/cd/y.png\" alt=\"\"> c";
        assert_eq!(
            with_sizes(html, &sizes),
            "a <img width=\"320\" height=\"200\" loading=\"lazy\" src=\"/files/ab/x.png\" alt=\"x\"> \
             b <img loading=\"lazy\" src=\"/files/cd/y.png\" alt=\"\"> c"
        );
    }
}
