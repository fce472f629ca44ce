//! The marked destinations inside imported Markdown, found and replaced.

/// Replaces every destination that begins with `scheme` by what `replace` makes of the decoded rest. Where it gives
/// nothing, the destination becomes `#`, which the text's own rules turn into plain words.
pub fn rewrite(
    markdown: &str,
    scheme: &str,
    mut replace: impl FnMut(&str) -> Option<String>,
) -> String {
    let mut result = String::with_capacity(markdown.len());
    let mut rest = markdown;
    while let Some(at) = rest.find(scheme) {
        result.push_str(&rest[..at]);
        let tail = &rest[at + scheme.len()..];
        let end = tail.find([')', '>', '"', ' ', '\n', '\t', '#', ']']).unwrap_or(tail.len());
        result.push_str(&replace(&decode(&tail[..end])).unwrap_or_else(|| "#".to_owned()));
        rest = &tail[end..];
    }
    result.push_str(rest);
    result
}

/// Percent-decodes; a sequence that is not UTF-8 stays as it was written.
fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        let digits = tail.get(..2).and_then(|two| std::str::from_utf8(two).ok());
        match digits.and_then(|two| u8::from_str_radix(two, 16).ok()).filter(|_| *first == b'%') {
            Some(byte) => {
                bytes.push(byte);
                rest = &tail[2..];
            }
            None => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn destinations_are_replaced_and_words_stay() {
        let text = "see [a](semilla:key:x%2Fy%20z#part) and ![b](semilla:key:q) semilla:other";
        let seen = rewrite(text, "semilla:key:", |key| (key != "q").then(|| format!("<{key}>")));
        assert_eq!(seen, "see [a](<x/y z>#part) and ![b](#) semilla:other");
    }
}
