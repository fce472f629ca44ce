//! The browser's own player for the film or recording of a text. Nothing is fetched before somebody presses play; its
//! place on the page is kept, and what it weighs stands beside it.

use crate::request_context::RequestContext;
use leptos::{either::Either, prelude::*};
use server::{
    database::query::document::{Download, ReadableText},
    domain::{pictures, text::BlockKind, translation::State},
    routes,
};

/// What a browser plays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Medium {
    /// To be seen.
    Film,
    /// To be heard.
    Recording,
}

impl Medium {
    /// What a file of this type is, where it is one of them.
    pub fn of(media_type: &str) -> Option<Self> {
        match media_type.split('/').next() {
            Some("video") => Some(Self::Film),
            Some("audio") => Some(Self::Recording),
            _ => None,
        }
    }
}

/// The player. It is called what the text is called.
#[component]
pub fn Player<'a>(
    /// Who asks, and in which language.
    ctx: &'a RequestContext,
    /// The text.
    text: &'a ReadableText,
    /// Its file.
    file: &'a Download,
    /// What the file is.
    medium: Medium,
) -> impl IntoView + use<> {
    let src = routes::File { hash: file.hash.as_str(), name: file.name.as_str() }.path();
    let (lang, _) = ctx.marks(&text.language);
    let name = text.title.clone();
    match medium {
        Medium::Film => {
            let poster = poster(ctx, text, file.pixels);
            let class = if poster.is_some() { "player with-poster" } else { "player" };
            let (width, height) = file.pixels.unzip();
            Either::Left(view! {
                <div class=class>
                    <video controls playsinline preload="none" src=src poster=poster width=width height=height
                        aria-label=name lang=lang></video>
                </div>
            })
        }
        Medium::Recording => Either::Right(view! {
            <div class="player">
                <audio controls preload="none" src=src aria-label=name lang=lang></audio>
            </div>
        }),
    }
}

/// What a film shows before it plays: the picture with which its text begins, where it has the proportions of the film, so
/// that nothing jumps. The text shows it no second time, but to those who hear what it shows; so it stays where the text is
/// read part by part or in two languages.
fn poster(ctx: &RequestContext, text: &ReadableText, film: Option<(i64, i64)>) -> Option<String> {
    let first = text.blocks.first()?;
    let is_plain = first.kind == BlockKind::Paragraph
        && first.language == text.language
        && first.state == State::Current;
    let picture = pictures::alone(first.html.as_str())?;
    let stands_in = is_plain && fits(picture.size, film) && !ctx.parts && ctx.with.is_none();
    stands_in.then(|| picture.address.to_owned())
}

/// Whether a picture fills the place of a film. One whose size nobody knows has a place of its own, whatever is in it.
fn fits(picture: Option<(i64, i64)>, film: Option<(i64, i64)>) -> bool {
    let Some((width, height)) = film else { return true };
    picture.is_some_and(|(across, down)| {
        let (film, picture) = (width * down, height * across);
        (film - picture).abs() * 50 <= film
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn films_and_recordings_are_played_and_nothing_else() {
        assert_eq!(Medium::of("video/webm"), Some(Medium::Film));
        assert_eq!(Medium::of("audio/mpeg"), Some(Medium::Recording));
        for other in ["application/pdf", "image/webp", "text/vtt; charset=utf-8", "videos/x", ""] {
            assert_eq!(Medium::of(other), None, "{other}");
        }
    }

    #[test]
    fn a_picture_of_other_proportions_stays_in_the_text() {
        let film = Some((640, 360));
        assert!(fits(Some((1280, 720)), film) && fits(Some((500, 281)), film));
        assert!(!fits(Some((800, 600)), film) && !fits(Some((360, 640)), film));
        assert!(!fits(None, film) && fits(None, None) && fits(Some((800, 600)), None));
    }
}
