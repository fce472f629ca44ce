use super::*;

const DOCUMENT_TEXT: &str = "## AU\n\n| id | asks for | held by |\n|---|---|---|\n\
    | AU2 | A mailed link works once. | `src/a.rs`: `au2_once` |\n\
    | AU7 | Nobody is locked out. | `src/a.rs`: `au7_tries` |\n\
    | P16 | Little memory when idle. | `cargo xtask bench` |\n";

fn tree() -> Tree {
    let mut tree = Tree::default();
    tree.add("src/a.rs", "#[test]\nfn au2_once() {}\n#[test]\nfn au7_tries() {}\n");
    tree.add("xtask/src/bench.rs", "\"P16\"");
    tree
}

fn found(text: &str, tree: &Tree) -> Vec<String> {
    problems(&document::lines(text), tree)
}

#[test]
fn a_whole_document_is_fine() {
    assert_eq!(found(DOCUMENT_TEXT, &tree()), Vec::<String>::new());
}

#[test]
fn a_test_without_a_line_is_told_which_line_to_add_and_where() {
    let mut tree = tree();
    tree.add(
        "server/tests/b.rs",
        "both_databases! {\n    au6_a_long_name_of_a_test()\n    au6_short()\n}\n",
    );
    assert_eq!(
        found(DOCUMENT_TEXT, &tree),
        [
            "docs/requirements.md has no line for AU6. Below the line of AU2 add this one, with one sentence for …:\n\
            | AU6 | … | `server/tests/b.rs`: `au6_short` |"
        ]
    );
}

#[test]
fn a_family_that_is_new_has_no_line_before_it() {
    let mut tree = tree();
    tree.add("end2end/specs/b.spec.ts", "test(\"row L14: a report\", async () => {})");
    let problems = found(DOCUMENT_TEXT, &tree);
    assert!(problems[0].contains("At the head of the table of row L add"), "{problems:?}");
    assert!(
        problems[0].ends_with("| row L14 | … | `end2end/specs/b.spec.ts`: `row L14: a report` |")
    );
}

#[test]
fn a_line_that_was_added_without_its_sentence_is_refused() {
    let text = DOCUMENT_TEXT.replace("Nobody is locked out.", "…");
    assert!(found(&text, &tree())[0].contains("does not say what AU7 asks for"));
}

#[test]
fn an_id_that_stands_twice_is_named() {
    let text = format!("{DOCUMENT_TEXT}| AU2 | Once more. | `src/a.rs`: `au2_once` |\n");
    let problems = found(&text, &tree());
    assert_eq!(problems.len(), 1);
    assert!(
        problems[0].ends_with("remove\n| AU2 | Once more. | `src/a.rs`: `au2_once` |"),
        "{problems:?}"
    );
}

#[test]
fn a_test_that_is_gone_is_replaced_by_one_that_is_there() {
    let text = DOCUMENT_TEXT.replace("au7_tries", "au7_gone");
    let problems = found(&text, &tree());
    assert_eq!(problems.len(), 1);
    assert!(
        problems[0].ends_with("| AU7 | Nobody is locked out. | `src/a.rs`: `au7_tries` |"),
        "{problems:?}"
    );
}

#[test]
fn a_test_that_moved_is_named_where_it_is() {
    let text = DOCUMENT_TEXT.replace("`src/a.rs`: `au7", "`src/old.rs`: `au7");
    let mut tree = tree();
    tree.add("a.rs", "#[test]\nfn au7_b() {}\n");
    let problems = found(&text, &tree);
    assert!(problems[0].ends_with("`src/a.rs`: `au7_tries` |"), "{problems:?}");
}

#[test]
fn a_line_without_any_test_goes() {
    let text = format!(
        "{DOCUMENT_TEXT}| AU9 | Said. | the documentation |\n| P17 | Little. | `cargo xtask bench` |\n"
    );
    let problems = found(&text, &tree());
    assert!(problems[0].contains("names no test for AU9. No test carries the id"), "{problems:?}");
    assert!(problems[1].contains("no target of the bench names it"), "{problems:?}");
}

/// The control over the real tree: the check complains as soon as one line is missing, doubled or wrong.
#[test]
fn a_violation_that_is_planted_in_the_real_document_is_found() {
    let root = project::root();
    let text = fs::read_to_string(root.join(DOCUMENT)).unwrap();
    let tree = Tree::read(&root).unwrap();
    let line = text.lines().find(|line| line.starts_with("| AU7 |")).unwrap();
    let planted = |with: &str| found(&text.replace(line, with), &tree);
    let before = found(&text, &tree).len();
    let missing = planted("");
    assert_eq!(missing.len(), before + 1, "{missing:?}");
    assert!(missing[0].starts_with("docs/requirements.md has no line for AU7"), "{missing:?}");
    assert_eq!(planted(&format!("{line}\n{line}")).len(), before + 1);
    assert_eq!(planted(&line.replace("`au7_", "`au7_not_")).len(), before + 1);
}
