//! What differs for these scripts, and that nothing differs elsewhere.

use super::*;
use crate::domain::text::{Block, BlockKind, SanitisedHtml, plain_text, render_block, split};
use proptest::prelude::*;
use pulldown_cmark::{Options, Parser, html::push_html};

fn html(markdown: &str) -> String {
    let blocks = split("", "", markdown).unwrap();
    blocks.iter().map(render_block).map(SanitisedHtml::into_string).collect::<Vec<_>>().join("|")
}

#[test]
fn emphasis_ends_and_begins_beside_letters_that_need_no_space() {
    for (markdown, wanted) in [
        ("**注意：**请不要开门。", "<strong>注意：</strong>请不要开门。"),
        ("회의 전에 **준비물(신분증)**을", "회의 전에 <strong>준비물(신분증)</strong>을"),
        (
            "**[노동청](tel:+1)**에 전화하세요.",
            "<strong><a href=\"tel:+1\">노동청</a></strong>에 전화하세요.",
        ),
        ("请**「不」**说", "请<strong>「不」</strong>说"),
        ("他说**“好”**了", "他说<strong>“好”</strong>了"),
        ("これは*（重要）*です", "これは<em>（重要）</em>です"),
        ("这是**重要的。**But", "这是<strong>重要的。</strong>But"),
        ("***注意：***请", "<strong><em>注意：</em></strong>请"),
        ("**`code`**를", "<strong><code>code</code></strong>를"),
        ("テスト**(a)**，还有", "テスト<strong>(a)</strong>，还有"),
        ("**ハイパーテキスト（HTML）**と", "<strong>ハイパーテキスト（HTML）</strong>と"),
    ] {
        let shown = html(markdown);
        let shown = shown.replace("<em><strong>", "<strong><em>");
        let shown = shown.replace("</strong></em>", "</em></strong>");
        assert_eq!(shown, wanted, "{markdown}");
    }
}

#[test]
fn in_lists_tables_and_headings_too_and_the_text_comes_back() {
    let markdown = "## **注意：**请\n\n- **注意：**请\n\n| **注意：**请 | a |\n| --- | --- |\n| 请**「不」**说 | b |\n";
    let blocks = split("", "", markdown).unwrap();
    assert!(blocks.iter().all(|block| !plain_text(block).contains('*')));
    assert_eq!(crate::domain::text::to_markdown(&blocks), markdown);
}

#[test]
fn escaped_stars_code_and_addresses_are_left_alone() {
    assert_eq!(html("\\*\\*注意：\\*\\*请"), "**注意：**请");
    assert_eq!(html("`（**注`"), "<code>（**注</code>");
    assert_eq!(html("```\na（**注\n```"), "a（**注");
    let blocks = split("", "", "```（*注\na（**注\n```\n\n<p title=\"（*注\">（**注</p>").unwrap();
    assert!(!format!("{blocks:?}").contains(LETTER), "{blocks:?}");
    assert_eq!(
        split("", "", "[a](https://a.example/（**注)").unwrap()[0].text,
        "[a](https://a.example/（**注)"
    );
    assert_eq!(
        split("", "", "![（**注](/files/a \"（**注\")").unwrap()[0].text,
        "![（\\*\\*注](/files/a \"（\\*\\*注\")"
    );
}

/// Examples of the chapter on emphasis of the CommonMark specification.
const SPECIFICATION: &[&str] = &[
    "*foo bar*",
    "a * foo bar*",
    "a*\"foo\"*",
    "*\u{a0}a\u{a0}*",
    "*$*alpha.",
    "*£*bravo.",
    "*€*charlie.",
    "foo*bar*",
    "5*6*78",
    "_foo bar_",
    "_ foo bar_",
    "a_\"foo\"_",
    "foo_bar_",
    "5_6_78",
    "пристаням_стремятся_",
    "aa_\"bb\"_cc",
    "foo-_(bar)_",
    "_foo*",
    "*foo bar *",
    "*(*foo)",
    "*(*foo*)*",
    "*foo*bar",
    "_foo _",
    "_(_foo)",
    "_(_foo_)_",
    "_foo_bar",
    "_(bar)_.",
    "**foo bar**",
    "** foo bar**",
    "a**\"foo\"**",
    "foo**bar**",
    "__foo, __bar__, baz__",
    "**foo bar **",
    "**(**foo)",
    "*(**foo**)*",
    "**foo \"*bar*\" foo**",
    "**foo**bar",
    "*foo**bar**baz*",
    "*foo**bar*",
    "***foo** bar*",
    "*foo **bar***",
    "foo***bar***baz",
    "foo******bar*********baz",
    "** is not an empty emphasis",
    "**foo*",
    "****foo*",
    "*foo****",
    "***foo***",
    "_____foo_____",
    "*foo _bar* baz_",
    "**foo **bar baz**",
    "*[bar*](/url)",
    "*a `*`*",
];

#[test]
fn the_specification_holds_where_none_of_these_letters_is() {
    for example in SPECIFICATION {
        assert!(matches!(with_emphasis_marked(example), Cow::Borrowed(_)), "{example}");
        let mut control = String::new();
        push_html(&mut control, Parser::new_ext(example, Options::empty()));
        let words = SanitisedHtml::from_trusted_column(control).plain_text();
        let ours: String = split("", "", example).unwrap().iter().map(plain_text).collect();
        let plain = |text: &str| text.replace(char::is_whitespace, "");
        assert_eq!(plain(&ours), plain(&words), "{example}");
    }
}

/// What a run of stars may do by the rule: `(begin, end)`, told without the parser.
fn may(before: char, after: char) -> (bool, bool) {
    let foreign = |letter: char| is_punctuation(letter) && !is_cjk(letter);
    let parts = |letter: char| letter.is_whitespace() || is_punctuation(letter) || is_cjk(letter);
    let begins = !after.is_whitespace() && (!foreign(after) || parts(before));
    let ends = !before.is_whitespace() && (!foreign(before) || parts(after));
    (begins, ends)
}

/// The same of a run beside which letters may have been put, by CommonMark alone.
fn may_in_commonmark(before: char, after: char) -> (bool, bool) {
    let parts = |letter: char| letter.is_whitespace() || is_punctuation(letter);
    let plain = |letter: char| letter == LETTER || !is_punctuation(letter);
    let begins = !after.is_whitespace() && (plain(after) || parts(before) && before != LETTER);
    let ends = !before.is_whitespace() && (plain(before) || parts(after) && after != LETTER);
    (begins, ends)
}

#[test]
fn what_is_put_in_makes_the_rule_of_these_scripts_out_of_that_of_commonmark() {
    let letters = [' ', 'a', 'é', '.', '(', '“', '€', '注', '가', 'か', '：', '「', '。'];
    for before in letters {
        for after in letters {
            let (seen_before, seen_after) = match punctuation(before, after) {
                Some(Side::Before) => (LETTER, after),
                Some(Side::After) => (before, LETTER),
                None => (before, after),
            };
            let wanted = if is_cjk(before) || is_cjk(after) {
                may(before, after)
            } else {
                may_in_commonmark(before, after)
            };
            let told = may_in_commonmark(seen_before, seen_after);
            assert_eq!(told, wanted, "{before}**{after}");
        }
    }
}

#[test]
fn the_end_of_a_line_between_han_or_kana_is_no_space() {
    let words = |markdown: &str| -> String {
        split("", "", markdown).unwrap().iter().map(plain_text).collect::<Vec<_>>().join("|")
    };
    assert_eq!(words("请记住联\n系律师的电话。"), "请记住联系律师的电话。");
    assert_eq!(words("请记住，\n联系"), "请记住，联系");
    assert_eq!(words("でん\nわ「\nあ"), "でんわ「あ");
    assert_eq!(words("**联**\n系 联\n*系*"), "联系 联系");
    assert_eq!(words("- 联\n  系\n\n> 联\n> 系"), "联系|联系");
    // A space that was typed stays, and so does one beside other scripts.
    assert_eq!(words("联 系"), "联 系");
    assert_eq!(words("联\nABC\n系 1\n2"), "联 ABC 系 1 2");
    assert_eq!(words("권리를\n알다"), "권리를 알다");
    assert_eq!(words("联  \n系"), "联 系", "a break that the author wants");
    let title = &split("联\n系 a\nb", "", "").unwrap()[0];
    assert_eq!((&title.kind, title.text.as_str()), (&BlockKind::Title, "联系 a b"));
}

proptest! {
    #[test]
    fn without_these_letters_nothing_is_put_in(text in "[a-zéב *_.(\\\\\"“€\n-]{0,40}") {
        prop_assert!(matches!(with_emphasis_marked(&text), Cow::Borrowed(_)));
    }

    #[test]
    fn what_is_put_in_is_nowhere_in_what_is_read(text in "[a注가：「\\*_.`(\\]\\[ \n|~!<>\"-]{0,40}") {
        let text = crate::domain::text::without_unwanted(&BlockKind::Paragraph, &text).unwrap_or(text);
        let marked = with_emphasis_marked(&text);
        prop_assert_eq!(without_marks(&marked), text.as_str());
        let blocks: Vec<Block> = split("", "", &text).unwrap();
        prop_assert!(!format!("{blocks:?}").contains("ffff"), "{:?}", blocks);
    }

    #[test]
    fn wrapping_lines_of_han_changes_no_hash(words in prop::collection::vec("[注意请联系。]{1,4}", 1..12)) {
        let hashes = |text: &str| {
            split("", "", text).unwrap().iter().map(Block::hash).collect::<Vec<_>>()
        };
        prop_assert_eq!(hashes(&words.join("\n")), hashes(&words.concat()));
    }
}
