//! An address that a camera reads from paper or from another screen: drawn inside the page, black on white whatever the
//! colours of the page, so that it needs no request and prints as it is.
//!
//! What is printed draws its modules itself, in the units of its own `viewBox`: what Chromium prints of a `<use>` is less
//! than half as large as what it shows, and no camera reads it.

use crate::request_context::RequestContext;
use leptos::prelude::*;
use locales::msg;
use qrcodegen::{Mask, QrCode, QrCodeEcc, QrSegment, Version};
use std::fmt::Write;

/// White modules around the code, as its standard asks for.
const QUIET: i32 = 4;
/// One of the eight patterns that break up large areas. Weighing all eight for the finest takes 285 µs for a usual
/// address, as long as the rest of its page; taking one takes 9 µs, and cameras read all alike.
const MASK: u8 = 3;
/// The name of the drawing inside its page.
const NAME: &str = "qr";
/// Shows the drawing of that name, on the screen alone.
const AGAIN: &str = "<use href=\"#qr\"/>";

/// A code: how wide it is, and its dark modules as an SVG path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// Modules on each side, without the quiet ones.
    pub size: i32,
    /// Strokes of the width of one module, row by row.
    pub path: String,
}

impl Code {
    /// The code of an address; `None` for one that is too long for any code. A seventh of it may be dirty or torn, more
    /// where that makes it no finer.
    pub fn of(address: &str) -> Option<Self> {
        let segments = QrSegment::make_segments(address);
        let mask = Some(Mask::new(MASK));
        let (from, to, level) = (Version::MIN, Version::MAX, QrCodeEcc::Medium);
        let code = QrCode::encode_segments_advanced(&segments, level, from, to, mask, true).ok()?;
        let mut path = String::new();
        for y in 0..code.size() {
            let mut end = None;
            for (start, length) in runs(&code, y) {
                let _never_fails = match end {
                    None => write!(path, "M{start} {y}.5h{length}"),
                    Some(end) => write!(path, "m{} 0h{length}", start - end),
                };
                end = Some(start + length);
            }
        }
        Some(Self { size: code.size(), path })
    }

    /// What the drawing takes, the white around it counted.
    fn view_box(&self) -> String {
        let side = self.size + 2 * QUIET;
        format!("-{QUIET} -{QUIET} {side} {side}")
    }

    /// The drawing under its name.
    fn drawing(&self) -> String {
        let (side, path) = (self.size + 2 * QUIET, &self.path);
        format!(
            "<g id=\"{NAME}\"><path fill=\"#fff\" d=\"M-{QUIET}-{QUIET}h{side}v{side}h-{side}z\"/>\
             <path stroke=\"#000\" d=\"{path}\"/></g>"
        )
    }
}

/// The dark runs of a row: where each begins, and how long it is.
fn runs(code: &QrCode, y: i32) -> Vec<(i32, i32)> {
    let mut runs: Vec<(i32, i32)> = Vec::new();
    for x in 0..code.size() {
        match runs.last_mut() {
            _ if !code.get_module(x, y) => {}
            Some((start, length)) if *start + *length == x => *length += 1,
            _ => runs.push((x, 1)),
        }
    }
    runs
}

/// The code of an address for the foot of a sheet; nothing where the address is too long for one.
#[component]
pub fn Qr<'a>(
    /// Who asks, and in which language.
    ctx: &'a RequestContext,
    /// The address.
    address: &'a str,
) -> impl IntoView + use<> {
    Code::of(address).map(|code| drawn(&code, code.drawing(), name(ctx)))
}

/// The code of something else than an address of a sheet, under a name of its own.
#[component]
pub fn QrNamed<'a>(
    /// What a camera reads.
    text: &'a str,
    /// What is said in its place.
    label: String,
) -> impl IntoView + use<> {
    Code::of(text).map(|code| drawn(&code, code.drawing(), label))
}

/// The code of that address once more on the page, where somebody else's camera can read it. Costs no second drawing, needs
/// a page that holds the first, and is not printed.
#[component]
pub fn QrAgain<'a>(
    /// Who asks, and in which language.
    ctx: &'a RequestContext,
    /// The address.
    address: &'a str,
) -> impl IntoView + use<> {
    Code::of(address).map(|code| drawn(&code, AGAIN.to_owned(), name(ctx)))
}

fn name(ctx: &RequestContext) -> String {
    ctx.plain(msg::library::qr_name())
}

fn drawn(code: &Code, drawing: String, label: String) -> impl IntoView + use<> {
    let units = code.view_box();
    view! { <svg class="qr" viewBox=units role="img" aria-label=label inner_html=drawing></svg> }
}
