//! `style/main.css` and all it imports as one small file.

use crate::outcome::Outcome;
use lightningcss::{
    bundler::{Bundler, FileProvider},
    printer::PrinterOptions,
    stylesheet::{MinifyOptions, ParserOptions},
    targets::{Browsers, Targets},
};
use std::path::Path;

/// The oldest browsers that the style sheet speaks to. Without them the minifier would write newer, shorter forms.
const OLDEST: Browsers = Browsers {
    android: Some(95 << 16),
    chrome: Some(95 << 16),
    edge: Some(95 << 16),
    firefox: Some(91 << 16),
    ie: None,
    ios_saf: Some(15 << 16),
    opera: Some(81 << 16),
    safari: Some(15 << 16),
    samsung: Some(17 << 16),
};

/// Reads the file with its imports. Errors name file and line.
pub fn bundle(main: &Path) -> Outcome<String> {
    let files = FileProvider::new();
    let mut bundler = Bundler::new(&files, None, ParserOptions::default());
    let mut sheet = bundler.bundle(main).map_err(|error| format!("style: {error}"))?;
    let targets = Targets::from(OLDEST);
    let minify = MinifyOptions { targets, ..MinifyOptions::default() };
    sheet.minify(minify).map_err(|error| format!("style: {error}"))?;
    let print = PrinterOptions { minify: true, targets, ..PrinterOptions::default() };
    Ok(sheet.to_css(print).map_err(|error| format!("style: {error}"))?.code)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::temporary::Temporary;
    use std::fs;

    #[test]
    fn imports_become_one_sheet_without_newer_forms() {
        let folder = Temporary::new("css").unwrap();
        fs::write(folder.path().join("main.css"), "/* why */ @import \"a.css\"; p { color: red; }")
            .unwrap();
        fs::write(
            folder.path().join("a.css"),
            "@media (min-width: 48rem) { a { margin-inline: 0 1rem } }",
        )
        .unwrap();
        let css = bundle(&folder.path().join("main.css")).unwrap();
        assert_eq!(css, "@media (min-width:48rem){a{margin-inline:0 1rem}}p{color:red}");
    }

    #[test]
    fn the_sheet_that_asks_for_a_missing_one_is_named() {
        let folder = Temporary::new("css").unwrap();
        fs::write(folder.path().join("main.css"), "@import \"missing.css\";").unwrap();
        let error = bundle(&folder.path().join("main.css")).unwrap_err();
        assert!(error.contains("main.css:"), "{error}");
    }
}
