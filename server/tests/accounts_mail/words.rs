//! row M15, row D13: every letter whole in one language, that of who gets it.

use super::{app, send, send_fully};
use locales::{Direction, LanguageTag, Locales};
use server::mail::{Content, Mail};
use std::collections::BTreeSet;

server::both_databases! {
    row_m15_mails_in_the_recipients_language()
    row_d13_a_letter_in_another_language_says_so()
}

const NINE: [&str; 9] = ["en", "es", "zh-Hans", "zh-Hant", "pt-BR", "ko", "gu", "ar", "ht"];

/// One of each.
fn contents() -> Vec<Content> {
    let (link, code) = ("/en/x".to_owned(), "12345678".to_owned());
    vec![
        Content::SignIn { link: link.clone(), code: code.clone() },
        Content::NoAccount,
        Content::Invitation { link: link.clone() },
        Content::ConfirmAddress { link: link.clone(), code },
        Content::RolesChanged { link: link.clone() },
        Content::AddressChanged { link: link.clone() },
        Content::WaysInChanged { link: link.clone() },
        Content::AccountWillEnd { link },
        Content::AccountDeleted,
    ]
}

/// The sentences of a letter: what is neither a link, digits, nor the name of the site.
fn sentences(mail: &Mail) -> BTreeSet<String> {
    let own = |line: &&str| {
        let digits = line.bytes().all(|byte| byte.is_ascii_digit());
        !digits && !line.contains("://") && !["--", "Semilla"].contains(line)
    };
    mail.text.lines().filter(own).map(str::to_owned).chain([mail.subject.clone()]).collect()
}

async fn row_m15_mails_in_the_recipients_language() {
    let menu = Locales::load().unwrap().menu().to_vec();
    assert!(NINE.iter().all(|tag| menu.contains(&LanguageTag::parse(tag).unwrap())));
    for (number, content) in contents().into_iter().enumerate() {
        let app = app().await;
        for language in NINE {
            let to = format!("a{number}@{}.example.org", language.to_lowercase());
            send_fully(&app, &to, language, content.clone(), true).await.unwrap();
        }
        let mails = app.mails().await;
        assert_eq!(mails.len(), NINE.len());
        let by_language = |tag: &str| {
            mails.iter().find(|mail| mail.header("Content-Language").unwrap() == tag).unwrap()
        };
        let english = sentences(by_language("en"));
        for language in NINE {
            let mail = by_language(language);
            assert!(
                mail.to.as_str().ends_with(&format!("{}.example.org", language.to_lowercase()))
            );
            let own = sentences(mail);
            assert_eq!(own.len(), english.len(), "{language}: {own:?}");
            assert!(language == "en" || own.is_disjoint(&english), "{language}: {own:?}");
            assert!(
                mail.text.contains("Semilla")
                    && mail.links().iter().all(|link| link.starts_with('/'))
            );
            if Direction::of(&LanguageTag::parse(language).unwrap()) == Direction::Rtl {
                let alone = |line: &str| !line.contains("://") || line.starts_with("https://");
                assert!(mail.text.lines().all(alone), "links stand on lines of their own");
            }
        }
        app.end().await;
    }
}

async fn row_d13_a_letter_in_another_language_says_so() {
    let app = app().await;
    for (language, written, first) in [
        ("fr", "en", "This email is not in Français yet."),
        // A country does not make another language.
        ("es-MX", "es", "Puede entrar con este enlace."),
        ("pt", "pt-BR", "Você pode entrar com este link."),
    ] {
        let content = Content::SignIn { link: "/en/x".into(), code: "12345678".into() };
        send(&app, &format!("{language}@example.org"), language, content).await;
        let mail = app.mails().await.pop().unwrap();
        assert_eq!(mail.header("Content-Language").unwrap(), written, "{language}");
        let text = locales::strip_isolation(&mail.text);
        assert!(text.starts_with(first), "{language}: {text}");
    }
    app.end().await;
}
