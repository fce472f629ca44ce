//! The license of a text, linked where its words can be read.

use leptos::{either::Either, prelude::*};

/// The license by its name; those of Creative Commons lead to their own page.
#[component]
pub fn License<'a>(
    /// Its SPDX identifier, or its usual name.
    name: &'a str,
) -> impl IntoView + use<> {
    let shown = readable(name);
    match address(name) {
        Some(path) => {
            Either::Left(view! { <a href=path rel="license noreferrer"><bdi>{shown}</bdi></a> })
        }
        None => Either::Right(view! { <bdi>{shown}</bdi> }),
    }
}

/// The name as people write it: "CC BY-SA 4.0" for `CC-BY-SA-4.0`.
pub fn readable(name: &str) -> String {
    match name.strip_prefix("CC-").and_then(|rest| rest.rsplit_once('-')) {
        Some((kind, version)) => format!("CC {kind} {version}"),
        None => name.to_owned(),
    }
}

/// The address of a Creative Commons license, from its SPDX identifier or its usual name.
pub fn address(name: &str) -> Option<String> {
    let name = name.to_ascii_lowercase().replace(' ', "-");
    if name.starts_with("cc0") {
        return Some("https://creativecommons.org/publicdomain/zero/1.0/".to_owned());
    }
    let (kind, version) = name.strip_prefix("cc-")?.rsplit_once('-')?;
    let known = matches!(kind, "by" | "by-sa" | "by-nc" | "by-nc-sa" | "by-nd" | "by-nc-nd");
    let version_is_number = matches!(version, "1.0" | "2.0" | "2.5" | "3.0" | "4.0");
    (known && version_is_number)
        .then(|| format!("https://creativecommons.org/licenses/{kind}/{version}/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn creative_commons_is_known_by_its_names() {
        let by_sa = "https://creativecommons.org/licenses/by-sa/4.0/";
        assert_eq!(address("CC-BY-SA-4.0").as_deref(), Some(by_sa));
        assert_eq!(address("CC BY-SA 4.0").as_deref(), Some(by_sa));
        assert_eq!(readable("CC-BY-SA-4.0"), "CC BY-SA 4.0");
        assert_eq!(readable("MIT"), "MIT");
        assert!(address("CC0-1.0").is_some());
        assert_eq!(address("CC javascript:x-4.0"), None);
        assert_eq!(address("All rights reserved"), None);
    }
}
