//! The islands as WASM with its JavaScript: compiled, given its bindings, made small.

use crate::{
    outcome::{During, Outcome},
    process::must,
    project,
    site::fingerprint,
    streams,
    toolchain::{TARGET, Toolchain},
    wasm_opt,
};
use std::{fs, path::Path};
use wasm_bindgen_cli_support::Bindgen;

/// The two files that a browser loads for islands.
#[derive(Debug)]
pub struct Bundle {
    /// The module that loads the WASM and exports `hydrate` and one function per island.
    pub js: Vec<u8>,
    /// The WASM.
    pub wasm: Vec<u8>,
    /// Whether wasm-opt made it small. Byte budgets are judged only then.
    pub is_optimized: bool,
}

/// How much work is put into the size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// As small as it gets, for readers.
    Small,
    /// As quick as it builds, for `dev`.
    Quick,
}

/// Compiles the islands.
pub fn build(toolchain: &Toolchain, size: Size) -> Outcome<Bundle> {
    let (profile, folder) = match size {
        Size::Small => ("wasm-release", "wasm-release"),
        Size::Quick => ("dev", "debug"),
    };
    let front = project::target().join("front");
    let mut cargo = toolchain.cargo();
    cargo
        .args([
            "build",
            "--lib",
            "--package",
            "semilla",
            "--locked",
            "--target",
            TARGET,
            "--profile",
            profile,
        ])
        .args(["--no-default-features", "--features", "hydrate", "--target-dir"])
        .arg(&front);
    must(&mut cargo)?;
    let compiled = front.join(TARGET).join(folder).join("semilla.wasm");
    bind(&compiled, &front.join("bundle").join(folder), size)
}

/// Bindings and size, unless the same WASM went through the same steps before.
fn bind(compiled: &Path, out: &Path, size: Size) -> Outcome<Bundle> {
    let optimizer = match size {
        Size::Small => wasm_opt::find()
            .inspect_err(|reason| println!("The islands stay larger: {reason}."))
            .ok(),
        Size::Quick => None,
    };
    let name = optimizer.as_ref().map_or("none", |optimizer| optimizer.version.as_str());
    let bytes = fs::read(compiled).during(&project::short(compiled))?;
    let stamp = format!(
        "{} {} {name}, no streams, packed",
        fingerprint(&[&bytes]),
        env!("CARGO_PKG_VERSION")
    );
    let stamp_file = out.join("stamp.txt");
    let (js, wasm) = (out.join("semilla.js"), out.join("semilla_bg.wasm"));
    if !fs::read_to_string(&stamp_file).is_ok_and(|last| last == stamp) {
        generate(compiled, out)?;
        streams::cut(&js, &wasm)?;
        if let Some(optimizer) = &optimizer {
            optimizer.run(&wasm)?;
        }
        fs::write(&stamp_file, &stamp).during("target/front/bundle")?;
    }
    Ok(Bundle {
        js: fs::read(&js).during("target/front/bundle")?,
        wasm: fs::read(&wasm).during("target/front/bundle")?,
        is_optimized: optimizer.is_some(),
    })
}

fn generate(compiled: &Path, out: &Path) -> Outcome {
    if out.exists() {
        fs::remove_dir_all(out).during("target/front/bundle")?;
    }
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(compiled)
        .out_name("semilla")
        .typescript(false)
        .demangle(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        // Our loader names the WASM, because its name holds a hash.
        .omit_default_module_path(true);
    let bindgen = bindgen.web(true).map_err(|error| format!("wasm-bindgen: {error:#}"))?;
    bindgen.generate(out).map_err(|error| format!("wasm-bindgen: {error:#}"))?;
    if out.join("snippets").exists() {
        return Err(
            "a dependency of the islands brings JavaScript of its own, which has no hashed name"
                .to_owned(),
        );
    }
    Ok(())
}
