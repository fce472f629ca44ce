//! `target/site`: the files that browsers load, under names that change with their bytes, and `manifest.json` from
//! plain names to those.

use crate::{
    compress, css,
    outcome::{During, Outcome},
    project,
    wasm::Bundle,
};
use sha2::{Digest, Sha256};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// Folders of `style/` whose files are served as they are.
const FOLDERS: &[&str] = &["fonts", "icons"];
/// Endings of files there that browsers load; texts of licences are not.
const SERVED: &[&str] = &["woff2", "svg", "png", "ico"];

/// The folder as it was written.
#[derive(Debug)]
pub struct Site {
    /// Changes with every name and byte. The server's build is given it, because cargo does not notice new files.
    pub digest: String,
}

/// Writes the folder anew.
pub fn write(bundle: Option<&Bundle>) -> Outcome<Site> {
    let root = project::root();
    let mut files = Files::default();
    for folder in FOLDERS {
        for path in listed(&root.join("style").join(folder)) {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            files.add(&format!("{folder}/{name}"), fs::read(&path).during(&project::short(&path))?);
        }
    }
    let css = files.with_addresses(css::bundle(&root.join("style/main.css"))?)?;
    files.add("main.css", css.into_bytes());
    if let Some(bundle) = bundle {
        let script = |name: &str| {
            let path = root.join("app/src/islands").join(name);
            fs::read_to_string(&path).during(&project::short(&path))
        };
        files.add_islands(bundle, &script("loader.js")?, &script("accounts/passkey.js")?)?;
    }
    files.write(&project::target().join("site"))
}

fn listed(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .map(|entries| entries.flatten().map(|entry| entry.path()).collect())
        .unwrap_or_default();
    files.retain(|path| {
        path.extension().is_some_and(|ending| SERVED.iter().any(|one| ending == *one))
    });
    files.sort();
    files
}

/// Sixteen letters and digits that stand for the bytes.
pub fn fingerprint(parts: &[&[u8]]) -> String {
    let mut digest = Sha256::new();
    for part in parts {
        digest.update(part.len().to_le_bytes());
        digest.update(part);
    }
    data_encoding::HEXLOWER.encode(&digest.finalize()[..8])
}

#[derive(Default)]
struct Files {
    /// Plain name → path from the site's folder.
    names: BTreeMap<String, String>,
    /// That path → bytes.
    bytes: BTreeMap<String, Vec<u8>>,
}

impl Files {
    /// Adds a file under the hash of its bytes.
    fn add(&mut self, name: &str, bytes: Vec<u8>) {
        let hash = fingerprint(&[&bytes]);
        self.add_as(name, name, &hash, bytes);
    }

    fn add_as(&mut self, name: &str, file: &str, hash: &str, bytes: Vec<u8>) {
        let (stem, ending) = file.rsplit_once('.').unwrap_or((file, "bin"));
        let path = format!("pkg/{stem}.{hash}.{ending}");
        self.names.insert(name.to_owned(), path.clone());
        self.bytes.insert(path, bytes);
    }

    /// The style sheet with the served addresses of the fonts that it names. Refuses every other address.
    fn with_addresses(&self, mut css: String) -> Outcome<String> {
        for (plain, hashed) in self.names.iter().filter(|(plain, _)| plain.starts_with("fonts/")) {
            css = css.replace(&format!("url({plain})"), &format!("url(/{hashed})"));
        }
        match css.match_indices("url(").find(|(at, _)| !css[*at..].starts_with("url(/pkg/fonts/")) {
            None => Ok(css),
            Some((at, _)) => {
                let name: String = css[at..].chars().take(60).collect();
                Err(format!("style: {name} names no file of style/fonts"))
            }
        }
    }

    /// The bundle under one hash, the script of passkeys, and the loader that names both.
    fn add_islands(&mut self, bundle: &Bundle, loader: &str, passkey: &str) -> Outcome {
        let hash = fingerprint(&[&bundle.js, &bundle.wasm]);
        self.add_as("semilla.js", "semilla.js", &hash, bundle.js.clone());
        self.add_as("semilla_bg.wasm", "semilla.wasm", &hash, bundle.wasm.clone());
        self.add("passkey.js", without_comments(passkey).into_bytes());
        let passkey = self.names["passkey.js"].replace("pkg/", "./");
        let mut loader = without_comments(loader);
        for (plain, hashed) in [
            ("./passkey.js", passkey),
            ("./semilla.js", format!("./semilla.{hash}.js")),
            ("./semilla_bg.wasm", format!("./semilla.{hash}.wasm")),
        ] {
            if loader.matches(plain).count() != 1 {
                return Err(format!("app/src/islands/loader.js must name \"{plain}\" once"));
            }
            loader = loader.replace(plain, &hashed);
        }
        self.add("islands.js", loader.into_bytes());
        Ok(())
    }

    fn write(&self, folder: &Path) -> Outcome<Site> {
        if folder.exists() {
            fs::remove_dir_all(folder).during("target/site")?;
        }
        for (path, bytes) in &self.bytes {
            let file = folder.join(path);
            if let Some(parent) = file.parent() {
                fs::create_dir_all(parent).during(path)?;
            }
            fs::write(&file, bytes).during(path)?;
            compress::beside(&file, bytes)?;
        }
        let manifest = serde_json::to_string_pretty(&self.names).during("manifest.json")?;
        fs::write(folder.join("manifest.json"), manifest).during("target/site/manifest.json")?;
        let all: Vec<&[u8]> = self
            .bytes
            .iter()
            .flat_map(|(path, bytes)| [path.as_bytes(), bytes.as_slice()])
            .collect();
        Ok(Site { digest: fingerprint(&all) })
    }
}

/// A script without its comment lines and indents. It holds no text of more than one line.
fn without_comments(script: &str) -> String {
    let lines =
        script.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.fold(String::new(), |script, line| script + line + "\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::temporary::Temporary;

    const LOADER: &str = "// why\nimport(\"./semilla.js\");\n  new URL(\"./semilla_bg.wasm\", here);\nimport(\"./passkey.js\");\n";
    const PASSKEY: &str = "// why\nrun();\n";

    fn bundle(wasm: &[u8]) -> Bundle {
        Bundle { js: b"js".to_vec(), wasm: wasm.to_vec(), is_optimized: true }
    }

    #[test]
    fn the_loader_names_the_bundle_by_its_hash() {
        let mut files = Files::default();
        files.add_islands(&bundle(b"one"), LOADER, PASSKEY).unwrap();
        let loader = String::from_utf8(files.bytes[&files.names["islands.js"]].clone()).unwrap();
        for name in ["semilla.js", "semilla_bg.wasm", "passkey.js"] {
            let file = files.names[name].trim_start_matches("pkg/");
            assert!(loader.contains(&format!("\"./{file}\"")), "{loader}");
        }
        assert!(!loader.contains("why"));
    }

    #[test]
    fn one_changed_byte_changes_every_name_that_depends_on_it() {
        let names = |wasm: &[u8]| {
            let mut files = Files::default();
            files.add("main.css", b"p{}".to_vec());
            files.add_islands(&bundle(wasm), LOADER, PASSKEY).unwrap();
            files.names
        };
        let (one, other) = (names(b"one"), names(b"two"));
        for name in ["main.css", "passkey.js"] {
            assert_eq!(one[name], other[name], "{name}");
        }
        for name in ["semilla.js", "semilla_bg.wasm", "islands.js"] {
            assert_ne!(one[name], other[name], "{name}");
        }
    }

    #[test]
    fn a_loader_that_names_no_bundle_is_refused() {
        let other = "import(\"./passkey.js\");import(\"./other.js\")";
        let error = Files::default().add_islands(&bundle(b"one"), other, PASSKEY).unwrap_err();
        assert!(error.contains("./semilla.js"), "{error}");
    }

    #[test]
    fn the_style_sheet_names_fonts_by_their_hash_and_nothing_else() {
        let mut files = Files::default();
        files.add("fonts/a.woff2", b"font".to_vec());
        let hashed = files.names["fonts/a.woff2"].clone();
        let css = files.with_addresses("b{src:url(fonts/a.woff2)format(\"woff2\")}".to_owned());
        assert_eq!(css.unwrap(), format!("b{{src:url(/{hashed})format(\"woff2\")}}"));
        for other in ["url(fonts/b.woff2)", "url(https://a.test/a.png)", "url(\"fonts/a.woff2\")"] {
            assert!(files.with_addresses(format!("b{{src:{other}}}")).is_err(), "{other}");
        }
    }

    #[test]
    fn packed_variants_stand_beside_a_file() {
        let folder = Temporary::new("site").unwrap();
        let mut files = Files::default();
        files.add("main.css", "p{color:red}".repeat(100).into_bytes());
        let first = files.write(folder.path()).unwrap();
        let path = folder.path().join(&files.names["main.css"]);
        assert!(path.exists());
        for ending in ["br", "gz"] {
            assert!(PathBuf::from(format!("{}.{ending}", path.display())).exists(), "{ending}");
        }
        files.add("icons/a.svg", b"<svg/>".to_vec());
        assert_ne!(files.write(folder.path()).unwrap().digest, first.digest);
    }
}
