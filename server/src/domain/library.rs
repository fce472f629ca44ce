//! The words of the library: what an item is, and what it may be.

use super::words::words;

words! {
    /// What an item is.
    ItemKind {
        /// One thing to read, hear, watch or download.
        Resource = "resource",
        /// An ordered, annotated set of resources for a purpose.
        Toolkit = "toolkit",
        /// Ordered lessons.
        Training = "training",
        /// A gathering with a time and a place or link.
        Event = "event",
    }
}

words! {
    /// What a resource is made of.
    ResourceForm {
        /// Text to read on the page.
        Article = "article",
        /// A file to download.
        Document = "document",
        /// Something to watch.
        Video = "video",
        /// Something to hear.
        Audio = "audio",
        /// Another site's page.
        Link = "link",
        /// A form to fill or print.
        Form = "form",
    }
}

words! {
    /// How much depends on a text being right.
    Class {
        /// Rights, deadlines, health, legal, money, safety.
        Critical = "critical",
        /// Everything else that lasts.
        General = "general",
        /// Event notes and news, soon outdated.
        Ephemeral = "ephemeral",
    }
}

words! {
    /// What a lesson asks of the person.
    LessonKind {
        /// Text to read.
        Reading = "reading",
        /// Something to watch.
        Video = "video",
        /// Something to hear.
        Audio = "audio",
        /// Steps to tick off.
        Checklist = "checklist",
        /// Questions with feedback.
        Quiz = "quiz",
        /// A task to do.
        Practice = "practice",
        /// Questions to think or talk about.
        Reflection = "reflection",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_reads_back() {
        for kind in ItemKind::ALL {
            assert_eq!(kind.as_str().parse(), Ok(*kind));
        }
        for form in ResourceForm::ALL {
            assert_eq!(form.as_str().parse(), Ok(*form));
        }
    }

    #[test]
    fn an_unknown_word_names_the_known_ones() {
        let error = "poster".parse::<Class>().unwrap_err().to_string();
        assert!(error.contains("critical, general, ephemeral"), "{error}");
    }
}
