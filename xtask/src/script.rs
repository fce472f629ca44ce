//! The script that wasm-bindgen writes, without what only people read: comments on lines of their own, indentation.

use crate::outcome::Outcome;

/// The same script, smaller. Refuses text in backquotes over several lines, where indentation would count.
pub fn pack(text: &str) -> Outcome<String> {
    let (mut packed, mut in_comment) = (String::with_capacity(text.len()), false);
    for line in text.lines().map(str::trim) {
        in_comment |= line.starts_with("/*");
        let is_comment = in_comment || line.starts_with("//");
        in_comment &= !line.ends_with("*/");
        if is_comment || line.is_empty() {
            continue;
        }
        if line.matches('`').count() % 2 == 1 {
            return Err("the script of the islands holds a text over several lines".to_owned());
        }
        packed.push_str(line);
        packed.push('\n');
    }
    Ok(packed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_browser_does_not_read_goes() {
        let text = "/**\n * @returns {number}\n */\nfunction one() {\n    // Why.\n    return 1; // so\n}\n\n/* x */\nexport { one };\n";
        let packed = "function one() {\nreturn 1; // so\n}\nexport { one };\n";
        assert_eq!(pack(text).unwrap(), packed);
        assert!(pack("const a = `one\n  two`;\n").is_err());
    }
}
