//! Where somebody goes on to after signing in.

/// A parameter `next` that a browser sent: only a path of this site, or nothing (HD8).
///
/// Refused is whatever a browser could read as another site or another scheme: a second slash or a backslash at the
/// beginning, a control character, anything that does not begin with `/`, also behind percent signs.
pub fn next_of(asked: &str) -> Option<&str> {
    let inner = asked.strip_prefix('/')?;
    let plain = asked.len() <= 1_024 && asked.bytes().all(|byte| (0x21..0x7f).contains(&byte));
    let hides = ['\\', '<', '>', '"', '\''].iter().any(|letter| asked.contains(*letter))
        || ["%2f", "%5c", "%0", "%1", "%7f"]
            .iter()
            .any(|part| asked.to_ascii_lowercase().contains(part));
    let begins = !inner.starts_with('/') && !inner.starts_with('\\');
    (plain && !hides && begins).then_some(asked)
}

#[cfg(test)]
mod tests {
    use super::next_of;

    #[test]
    fn hd8_next_leads_to_a_path_of_this_site_alone() {
        for fine in ["/en", "/en/account?asked=1", "/zh-Hans/library/%E4%BD%A0", "/en/admin/people"]
        {
            assert_eq!(next_of(fine), Some(fine));
        }
        for evil in [
            "",
            "en",
            "//evil",
            "/\\evil",
            "\\/evil",
            "https:evil",
            "https://evil",
            "/%2fevil",
            "%2f%2fevil",
            "/\tevil",
            "/\n/evil",
            "/ /evil",
            "/%5cevil",
            "/%09/evil",
            "javascript:alert(1)",
            "/é",
        ] {
            assert_eq!(next_of(evil), None, "{evil}");
        }
    }
}
