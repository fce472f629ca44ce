//! What server_fn brings into every bundle to stream bodies: three classes that a browser would call back. Our functions
//! stream nothing (docs/decisions/0026-server-functions.md), so the classes go, and what only they reached.

use crate::{
    outcome::{During, Outcome},
    script,
};
use std::{fs, path::Path};

/// The classes, as the script writes them; the WASM exports them in small letters.
const CLASSES: [&str; 3] =
    ["IntoUnderlyingByteSource", "IntoUnderlyingSink", "IntoUnderlyingSource"];

/// Takes them out of both files, and packs the script. Refuses when something still names them.
pub fn cut(file: &Path, wasm: &Path) -> Outcome {
    let text = fs::read_to_string(file).during("the script of the islands")?;
    fs::write(file, script::pack(&cut_script(&text)?)?).during("the script of the islands")?;
    let bytes = fs::read(wasm).during("the WASM of the islands")?;
    fs::write(wasm, cut_wasm(&bytes)?).during("the WASM of the islands")
}

fn cut_wasm(bytes: &[u8]) -> Outcome<Vec<u8>> {
    let mut module =
        walrus::Module::from_buffer(bytes).map_err(|error| format!("walrus: {error:#}"))?;
    let is_streaming =
        |name: &str| CLASSES.iter().any(|class| name.contains(&class.to_lowercase()));
    let gone: Vec<_> = module
        .exports
        .iter()
        .filter(|export| is_streaming(&export.name))
        .map(walrus::Export::id)
        .collect();
    for export in gone {
        module.exports.delete(export);
    }
    walrus::passes::gc::run(&mut module);
    Ok(module.emit_wasm())
}

fn cut_script(text: &str) -> Outcome<String> {
    let (mut kept, mut until) = (String::with_capacity(text.len()), None);
    for line in text.lines() {
        until = until.or_else(|| end_of(line));
        match until {
            None => {
                kept.push_str(line);
                kept.push('\n');
            }
            Some(end) if is_end(line, end) => until = None,
            Some(_) => {}
        }
    }
    match kept.to_lowercase().contains("intounderlying") {
        true => Err("the script of the islands uses the classes of streams otherwise".to_owned()),
        false => Ok(kept),
    }
}

/// Where a statement about one of them ends.
#[derive(Clone, Copy)]
enum End {
    /// On a line of its own: a class.
    Brace,
    /// On the line that ends so: everything else.
    Semicolon,
}

fn end_of(line: &str) -> Option<End> {
    let begins =
        |prefix: &str| CLASSES.iter().any(|class| line.starts_with(&format!("{prefix}{class}")));
    if begins("class ") || begins("export class ") {
        return Some(End::Brace);
    }
    let other = ["if (Symbol.dispose) ", "const "].iter().any(|prefix| begins(prefix));
    other.then_some(End::Semicolon)
}

fn is_end(line: &str, end: End) -> bool {
    match end {
        End::Brace => line == "}",
        End::Semicolon => line.ends_with(';'),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCRIPT: &str = "class IntoUnderlyingSink {
    free() {
        wasm.__wbg_intounderlyingsink_free(0, 0);
    }
}
if (Symbol.dispose) IntoUnderlyingSink.prototype[Symbol.dispose] = IntoUnderlyingSink.prototype.free;

export function hydrate() {
    wasm.hydrate();
}
const IntoUnderlyingSinkFinalization = (typeof FinalizationRegistry === 'undefined')
    ? { register: () => {}, unregister: () => {} }
    : new FinalizationRegistry(ptr => wasm.__wbg_intounderlyingsink_free(ptr, 1));
export { initSync };
";

    #[test]
    fn what_only_streams_need_goes_and_nothing_else() {
        let cut = cut_script(SCRIPT).unwrap();
        assert_eq!(
            cut,
            "\nexport function hydrate() {\n    wasm.hydrate();\n}\nexport { initSync };\n"
        );
        assert_eq!(cut_script(&cut).unwrap(), cut);
    }

    #[test]
    fn a_script_that_streams_is_refused() {
        assert!(cut_script("const made = new IntoUnderlyingSink(1);\n").is_err());
    }
}
