//! Tables that people open in a spreadsheet: comma-separated values as RFC 4180 writes them, in UTF-8.
//!
//! A spreadsheet takes a cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage return for a formula, and may run
//! it. Such a cell gets an apostrophe in front, which spreadsheets read as "this is text" (TX3).

/// The mark by which spreadsheets know that a file is UTF-8: without it, names in Arabic or Chinese open broken.
const UTF8: &str = "\u{feff}";

/// A table, row by row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spreadsheet(String);

impl Spreadsheet {
    /// A table with these columns.
    pub fn new(columns: &[&str]) -> Self {
        let mut table = Self(UTF8.to_owned());
        table.row(columns);
        table
    }

    /// Adds a row.
    pub fn row<S: AsRef<str>>(&mut self, cells: &[S]) {
        for (place, cell) in cells.iter().enumerate() {
            if place > 0 {
                self.0.push(',');
            }
            self.cell(cell.as_ref());
        }
        self.0.push_str("\r\n");
    }

    /// The file.
    pub fn into_text(self) -> String {
        self.0
    }

    fn cell(&mut self, text: &str) {
        let harmless = if begins_like_a_formula(text) { "'" } else { "" };
        if !text.contains([',', '"', '\r', '\n']) {
            self.0.push_str(harmless);
            self.0.push_str(text);
            return;
        }
        self.0.push('"');
        self.0.push_str(harmless);
        self.0.push_str(&text.replace('"', "\"\""));
        self.0.push('"');
    }
}

/// Space in front does not stop every spreadsheet, and some take the wide forms of Chinese and Japanese for the same.
fn begins_like_a_formula(text: &str) -> bool {
    const MARKS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
    text.starts_with(['\t', '\r', '\n']) || text.trim_start().starts_with(MARKS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn cell(text: &str) -> String {
        let mut table = Spreadsheet::new(&["a"]);
        table.row(&[text]);
        let whole = table.into_text();
        whole.strip_prefix("\u{feff}a\r\n").unwrap().strip_suffix("\r\n").unwrap().to_owned()
    }

    /// A reader of RFC 4180, apart from the writer.
    fn read(text: &str) -> Vec<Vec<String>> {
        let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
        let (mut quoted, mut letters) = (false, text.chars().peekable());
        while let Some(letter) = letters.next() {
            match letter {
                '"' if quoted && letters.peek() == Some(&'"') => {
                    letters.next();
                    cell.push('"');
                }
                '"' => quoted = !quoted,
                ',' if !quoted => row.push(std::mem::take(&mut cell)),
                '\r' if !quoted => {
                    assert_eq!(letters.next(), Some('\n'));
                    row.push(std::mem::take(&mut cell));
                    rows.push(std::mem::take(&mut row));
                }
                other => cell.push(other),
            }
        }
        assert!(row.is_empty() && cell.is_empty() && !quoted);
        rows
    }

    #[test]
    fn tx3_what_looks_like_a_formula_is_text() {
        for (typed, written) in [
            ("=1+1", "'=1+1"),
            ("+1", "'+1"),
            ("-1", "'-1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\tx", "'\tx"),
            ("  =1", "'  =1"),
            ("＝1", "'＝1"),
            ("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""),
            ("\r=1", "\"'\r=1\""),
            ("a=1", "a=1"),
            ("2026-11", "2026-11"),
            ("", ""),
        ] {
            assert_eq!(cell(typed), written);
        }
    }

    #[test]
    fn commas_quotes_and_lines_stay_in_their_cell() {
        assert_eq!(cell("a, \"b\"\nc"), "\"a, \"\"b\"\"\nc\"");
        assert_eq!(cell("سلامة، معا"), "سلامة، معا");
    }

    proptest! {
        #[test]
        fn every_table_reads_back(cells in prop::collection::vec("[ -~\r\n\té字=]{0,12}", 1..6)) {
            let mut table = Spreadsheet::new(&["a"]);
            table.row(&cells);
            let whole = table.into_text();
            let rows = read(whole.strip_prefix(UTF8).unwrap());
            prop_assert_eq!(rows[1].len(), cells.len());
            for (got, typed) in rows[1].iter().zip(&cells) {
                let harmless = format!("'{}", typed);
                prop_assert!(got == typed || *got == harmless);
                prop_assert!(!begins_like_a_formula(got));
            }
        }
    }
}
