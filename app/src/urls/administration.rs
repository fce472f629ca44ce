//! Addresses of those who look after topics and the languages of the interface.

use super::{Link, encoded, push_query};

/// All topics as a tree; narrowed to those that have no name in a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TopicTree<'a> {
    /// The tag of the language.
    pub without: Option<&'a str>,
}

impl Link for TopicTree<'_> {
    fn tail(&self) -> String {
        let mut tail = "/admin/topics".to_owned();
        push_query(&mut tail, &[("without", self.without)]);
        tail
    }
}

/// The form that adds a topic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AddTopic<'a> {
    /// The token of the one above it; nothing for the top.
    pub below: Option<&'a str>,
}

impl Link for AddTopic<'_> {
    fn tail(&self) -> String {
        let mut tail = "/admin/topics/add".to_owned();
        push_query(&mut tail, &[("below", self.below)]);
        tail
    }
}

/// What can be changed of a topic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ManageTopic<'a> {
    /// Its token.
    pub topic: &'a str,
}

impl Link for ManageTopic<'_> {
    fn tail(&self) -> String {
        format!("/admin/topics/{}", encoded(self.topic))
    }
}

/// What it says in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TopicText<'a> {
    /// Its token.
    pub topic: &'a str,
    /// The tag of the language.
    pub of: &'a str,
}

impl Link for TopicText<'_> {
    fn tail(&self) -> String {
        let above = ManageTopic { topic: self.topic }.tail();
        format!("{above}/texts/{}", encoded(self.of))
    }
}

/// Where the button posts that removes a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RemoveTopicText<'a>(pub TopicText<'a>);

impl Link for RemoveTopicText<'_> {
    fn tail(&self) -> String {
        format!("{}/remove", self.0.tail())
    }
}

macro_rules! of_topic {
    ($($(#[$doc:meta])* $name:ident = $end:literal;)+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub struct $name<'a> {
            /// Its token.
            pub topic: &'a str,
        }
        impl Link for $name<'_> {
            fn tail(&self) -> String {
                format!(concat!("{}/", $end), ManageTopic { topic: self.topic }.tail())
            }
        }
    )+};
}

of_topic! {
    /// The form that moves a topic below another one.
    MoveTopic = "move";
    /// Where the buttons post that move it one step.
    StepTopic = "step";
    /// The form that removes it, or makes it part of another one.
    RemoveTopic = "remove";
}

/// How the languages of the interface stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InterfaceLanguages;

impl Link for InterfaceLanguages {
    fn tail(&self) -> String {
        "/admin/languages".to_owned()
    }
}

/// The sentences of one language that need somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LanguageSentences<'a> {
    /// The tag of the language.
    pub of: &'a str,
    /// Which of them: a word of the page.
    pub only: Option<&'a str>,
    /// Which page, from 1; `None` for the first.
    pub page: Option<usize>,
}

impl Link for LanguageSentences<'_> {
    fn tail(&self) -> String {
        let mut tail = format!("/admin/languages/{}", encoded(self.of));
        let page = self.page.map(|page| page.to_string());
        push_query(&mut tail, &[("only", self.only), ("page", page.as_deref())]);
        tail
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_topics_name_them_by_token() {
        let text = TopicText { topic: "0123", of: "zh-Hans" };
        assert_eq!(RemoveTopicText(text).tail(), "/admin/topics/0123/texts/zh-Hans/remove");
        assert_eq!(AddTopic { below: Some("0123") }.tail(), "/admin/topics/add?below=0123");
        assert_eq!(StepTopic { topic: "0123" }.tail(), "/admin/topics/0123/step");
        assert_eq!(TopicTree { without: Some("ar") }.tail(), "/admin/topics?without=ar");
        let page = LanguageSentences { of: "ht", only: Some("missing"), page: Some(2) };
        assert_eq!(page.tail(), "/admin/languages/ht?only=missing&page=2");
    }
}
