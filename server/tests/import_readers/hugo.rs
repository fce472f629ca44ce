//! A small Hugo site, written for this test.

use super::support::*;
use server::{
    domain::{
        library::{Class, ItemKind, ResourceForm},
        translation::Provenance,
    },
    services::studio::import::{ImportError, ProblemReason, ReadOptions, SourceLibrary, hugo},
};
use std::path::PathBuf;

const MAP: &str = "name = 'town'\nlicense = 'CC0-1.0'\nattribution = 'The town'\n\
    [[topic]]\nkey = 'water'\n[topic.labels]\nen = 'Water'\nes = 'Agua'\n\
    [[page]]\nwhen = { type = 'well' }\ntitle = 'well_name'\nclass = 'critical'\ntopics = ['water']\ntoolkit = 'wells'\nsummary = 'about-well'\n\
    [[page.list]]\ntitle = 'times'\n[[page.list.entry]]\nfield = 'opens'\nlabel = 'from'\n[[page.list.entry]]\nfield = 'map'\nlabel = 'way'\nlink = true\n\
    [[toolkit]]\nkey = 'wells'\ntitle = 'all-wells'\ntitle_from = { page = 'index', field = 'wells_header' }\n\
    [shortcodes]\nhome = { link = 'wells' }\nfile = { file = 'src' }\nforeign = { text = 'foreign' }\nall = { pages = [{ title = 'wells_header', toolkit = 'wells' }] }\nquiet = { drop = true }\n\
    [labels]\ntimes = { en = 'Times', es = 'Horas' }\nfrom = { en = 'From' }\nway = { en = 'The way', es = 'El camino' }\n\
    all-wells = { en = 'All wells' }\nforeign = { en = '(in English)', es = '(en inglés)' }\nabout-well = { en = 'Well {title}.' }\n";

fn site() -> Folder {
    let folder = Folder::with(&[
        (
            "en/wells/north.md",
            "+++\ntype = 'well'\nwell_name = 'North'\ntranslationKey = 'north'\nopens = '8 am'\nmap = 'https://example.org/n'\n+++\n",
        ),
        (
            "es/pozos/norte.md",
            "+++\ntype = 'well'\nwell_name = 'Norte'\ntranslationKey = 'north'\nopens = '8:00'\nmap = ''\n+++\n",
        ),
        (
            "en/wells/east.md",
            "---\ntype: well\nwell_name: East\ntranslationKey: east\n---\nClosed now. See [north](../north/) or [north]({{< ref \"/wells/north.md\" >}}).\n",
        ),
        (
            "en/about.html",
            "+++\ntitle = 'About'\nmeta_description = 'Who we are.'\ntranslationKey = 'about'\n+++\n<div><h2 id=\"a\">We</h2><p>Ask <EAC> or <a href=\"{{< home >}}\">\n<button>go</button></a>, <a href=\"#a\">up</a>.</p><p><a href=\"{{< file src=`/plan.pdf` >}}\">Plan</a></p><script>alert(1)</script></div>\n",
        ),
        (
            "es/acerca.html",
            "+++\ntitle = 'Acerca'\ntranslationKey = 'about'\n+++\n<p>Hola {{< foreign >}} <a href='{{< file src=`/es/plano.pdf` >}}'>Plano</a></p>\n",
        ),
        (
            "en/list.html",
            "+++\ntitle = 'List'\ntranslationKey = 'index'\nwells_header = 'Wells of the town'\n+++\n{{< all >}}\n",
        ),
        (
            "es/lista.html",
            "+++\ntitle = 'Lista'\ntranslationKey = 'index'\nwells_header = 'Pozos del pueblo'\n+++\n{{< all >}}\n",
        ),
        ("en/help/index.md", "+++\ntitle = 'We help you:'\nheadless = true\n+++\n"),
        (
            "en/help/two.md",
            "+++\ntitle = 'Two'\nweight = 1\n+++\nText {{< odd a=1 >}}{{< odd >}}{{< quiet >}}{{</* kept */>}}\n",
        ),
        ("en/help/one.md", "+++\ntitle = 'One'\nweight = 2\n+++\nText {{< odd >}}\n"),
        ("es/help/one.html", "+++\ntitle = 'Uno'\n+++\n<p>Texto</p>\n"),
        ("en/draft.md", "+++\ntitle = 'Later'\ndraft = true\n+++\nText\n"),
        ("README.md", "About\n"),
        ("en/.gitkeep", ""),
        ("map.toml", MAP),
    ]);
    folder.add("en/plan.pdf", b"%PDF-1.4");
    folder.add("es/plano.pdf", b"%PDF-1.4");
    folder.add("en/rules.pdf", b"%PDF-1.4");
    folder
}

fn site_library() -> SourceLibrary {
    let folder = site();
    let map = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(map.path(), MAP).unwrap();
    std::fs::remove_file(folder.path().join("map.toml")).unwrap();
    let options = ReadOptions { field_map: Some(map.path().to_owned()), ..options() };
    hugo::read(folder.path(), &options, &mut |_| {}).unwrap()
}

#[test]
fn one_key_is_one_page_whatever_its_path() {
    let library = site_library();
    assert_eq!((library.name.as_str(), library.license.as_deref()), ("town", Some("CC0-1.0")));
    let north = item(&library, "north");
    assert_eq!(north.texts[&tag("en")].path, PathBuf::from("en/wells/north.md"));
    assert_eq!(north.texts[&tag("es")].path, PathBuf::from("es/pozos/norte.md"));
    assert_eq!(north.texts[&tag("es")].provenance, Provenance::Unknown);
    assert_eq!(north.texts[&tag("es")].source_language, Some(tag("en")));
    let one = item(&library, "help/one");
    assert_eq!(one.texts.len(), 2, "the same path is the same page, in Markdown or HTML");
    assert_eq!(one.texts[&tag("es")].markdown, "Texto");
}

#[test]
fn fields_become_lists() {
    let library = site_library();
    let north = item(&library, "north");
    assert_eq!(
        (north.class, north.topics.as_slice()),
        (Some(Class::Critical), &["water".to_owned()][..])
    );
    let english = &north.texts[&tag("en")];
    assert_eq!(
        (english.title.as_str(), english.summary.as_deref()),
        ("North", Some("Well North."))
    );
    assert_eq!(
        english.markdown,
        "## Times\n\n- **From:** 8 am\n- [The way](https://example.org/n)"
    );
    let spanish = &north.texts[&tag("es")];
    assert_eq!(
        spanish.markdown, "## Horas\n\n- **From:** 8:00",
        "English stands in for a missing label, an empty field is none"
    );
    assert_eq!(spanish.summary, None, "a summary has no stand-in");
}

#[test]
fn pages_that_name_a_toolkit_form_it() {
    let library = site_library();
    let wells = item(&library, "wells");
    assert_eq!(wells.kind, ItemKind::Toolkit);
    let members: Vec<&str> = wells.entries.iter().map(|entry| entry.item.as_str()).collect();
    assert_eq!(members, ["east", "north"]);
    assert_eq!(wells.texts[&tag("en")].title, "Wells of the town");
    assert_eq!(wells.texts[&tag("es")].title, "Pozos del pueblo");
    let help = item(&library, "help/index");
    assert_eq!(
        (help.kind, help.texts[&tag("en")].title.as_str()),
        (ItemKind::Toolkit, "We help you")
    );
    let members: Vec<&str> = help.entries.iter().map(|entry| entry.item.as_str()).collect();
    assert_eq!(members, ["help/two", "help/one"], "by weight");
}

#[test]
fn shortcodes_become_text_or_links() {
    let library = site_library();
    assert_eq!(
        text(&library, "about", "en").markdown,
        "## We\n\nAsk \\<EAC> or [go](semilla:key:wells), [up](semilla:key:about#we).\n\n[Plan](semilla:file:en/plan.pdf)"
    );
    assert_eq!(text(&library, "about", "en").summary.as_deref(), Some("Who we are."));
    assert_eq!(
        text(&library, "about", "es").markdown,
        "Hola (en inglés) [Plano](semilla:file:es/plano.pdf)"
    );
    assert_eq!(
        text(&library, "index", "en").markdown,
        "## Wells of the town\n\n* [East](semilla:key:east)\n* [North](semilla:key:north)"
    );
    assert_eq!(
        text(&library, "index", "es").markdown,
        "## Pozos del pueblo\n\n* [Norte](semilla:key:north)"
    );
    assert_eq!(
        text(&library, "east", "en").markdown,
        "Closed now. See [north](semilla:key:north) or [north](semilla:key:north)."
    );
    assert_eq!(text(&library, "help/two", "en").markdown, "Text {{< kept >}}");
}

#[test]
fn an_unknown_shortcode_is_told_once() {
    let library = site_library();
    let told: Vec<_> = library
        .problems
        .iter()
        .filter(|problem| matches!(problem.reason, ProblemReason::UnknownShortcode { .. }))
        .collect();
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].reason, ProblemReason::UnknownShortcode { name: "odd".into(), count: 3 });
    assert_eq!(reasons(&library, "en/draft.md"), [&ProblemReason::Draft]);
    assert_eq!(library.problems.len(), 2, "{:?}", library.problems);
}

#[test]
fn documents_become_resources() {
    let library = site_library();
    let plan = item(&library, "about/document");
    assert_eq!((plan.kind, plan.form), (ItemKind::Resource, Some(ResourceForm::Document)));
    assert_eq!(plan.file[&tag("en")], PathBuf::from("en/plan.pdf"));
    assert_eq!(plan.file[&tag("es")], PathBuf::from("es/plano.pdf"));
    assert_eq!(plan.texts[&tag("es")].title, "Acerca (PDF)");
    let rules = item(&library, "rules.pdf");
    assert_eq!(rules.texts[&tag("en")].title, "Rules");
}

#[test]
fn chinese_is_told_by_its_letters() {
    let page = |text: &str| format!("+++\ntitle = '登'\n+++\n{text}\n");
    let folder = Folder::with(&[
        ("en/a.md", "+++\ntitle = 'A'\n+++\nText\n"),
        ("zh/a.md", &page("選舉日前必須登記，請選擇您所在的州。")),
        ("zh-hans/a.md", &page("选举日前必须登记，请选择您所在的州。")),
        ("tl/a.md", &page("Teksto")),
    ]);
    let library = read(hugo::read, &folder);
    assert_no_problems(&library);
    let languages: Vec<String> =
        item(&library, "a").texts.keys().map(ToString::to_string).collect();
    assert_eq!(languages, ["en", "fil", "zh-Hans", "zh-Hant"]);
}

#[test]
fn a_bad_field_map_stops_before_anything_is_read() {
    let folder = site();
    let options = ReadOptions { field_map: Some(folder.path().join("en/about.html")), ..options() };
    let error = hugo::read(folder.path(), &options, &mut |_| {}).unwrap_err();
    assert!(matches!(error, ImportError::FieldMap { .. }), "{error}");
}

#[test]
fn nested_html_is_refused_and_the_rest_goes_on() {
    let folder = site();
    folder.add(
        "en/deep.html",
        format!("+++\ntitle = 'Deep'\n+++\n{}", "<div>".repeat(100_000)).as_bytes(),
    );
    let library = read(hugo::read, &folder);
    assert!(matches!(reasons(&library, "en/deep.html")[..], [ProblemReason::TooNested { .. }]));
    assert!(library.items.iter().any(|item| item.key == "help/one"));
}

#[test]
fn a_link_to_a_named_heading_goes_by_its_words() {
    let folder = Folder::with(&[
        (
            "en/a.md",
            "---\ntitle: A\n---\n[here](#until) [there](b.md#rest) [by words](b.html#the-rest) \
             [by code]({{< ref \"b.md#rest\" >}}) [own]({{< ref \"#until\" >}}) [top](#)\n\n## The deadline {#until}\n\nFriday.\n",
        ),
        (
            "es/a.md",
            "---\ntitle: A\n---\n[aquí](#until) [allí](b.html#rest) [nada](#nada)\n\n## La fecha {#until}\n\nViernes.\n",
        ),
        ("en/b.html", "---\ntitle: B\n---\n<h2 id=\"rest\">The <em>rest</em></h2><p>b</p>\n"),
        ("es/b.html", "---\ntitle: B\n---\n<h2 id='rest'>El resto</h2><p>b</p>\n"),
    ]);
    let library = read(hugo::read, &folder);
    assert!(
        text(&library, "a", "en").markdown.starts_with(
            "[here](semilla:key:a#the-deadline) [there](semilla:key:b#the-rest) [by words](semilla:key:b#the-rest) \
             [by code](semilla:key:b#the-rest) [own](semilla:key:a#the-deadline) [top](semilla:key:a)"
        ),
        "{}",
        text(&library, "a", "en").markdown
    );
    assert!(
        text(&library, "a", "es").markdown.starts_with(
            "[aquí](semilla:key:a#la-fecha) [allí](semilla:key:b#el-resto) [nada](semilla:key:a#nada)"
        ),
        "{}",
        text(&library, "a", "es").markdown
    );
    assert_no_problems(&library);
}

/// The keys of the items that were read.
fn keys(library: &SourceLibrary) -> Vec<&str> {
    library.items.iter().map(|item| item.key.as_str()).collect()
}

#[test]
fn what_hugo_would_not_publish_is_kept_back_and_named() {
    let page = |fields: &str| format!("---\ntitle: T\n{fields}\n---\nNot for the public.\n");
    let kept_back = [
        ("draft", "draft: yes", "draft"),
        ("draft-in-toml", "", "draft"),
        ("future", "publishDate: 2099-01-01", "read from 2099-01-01"),
        ("dated", "date: 2099-01-01T08:00:00Z", "read from 2099-01-01 08:00 UTC"),
        ("ended", "expiryDate: 2020-01-01", "read until 2020-01-01"),
        ("never", "build:\n  render: never\n  list: never", "no page of it"),
        ("link", "_build: {render: link}", "no page of it"),
        ("headless", "headless: true", "no page of it"),
        ("unclear", "draft: perhaps", "nobody can tell"),
    ];
    let folder = Folder::with(&[("en/guide/open.md", "---\ntitle: Open\n---\nText\n")]);
    for (name, fields, _) in kept_back {
        folder.add(&format!("en/guide/{name}.md"), page(fields).as_bytes());
    }
    folder.add("en/guide/draft-in-toml.md", b"+++\ntitle = 'T'\ndraft = 'on'\n+++\nText\n");
    folder.add("en/guide/until.md", page("expiryDate: 2099-01-01").as_bytes());
    let library = read(hugo::read, &folder);
    assert_eq!(keys(&library), ["guide/open", "guide/until"]);
    for (name, _, why) in kept_back {
        let told = reasons(&library, &format!("en/guide/{name}.md"));
        assert!(told.len() == 1 && told[0].to_string().contains(why), "{name}: {told:?}");
    }
    assert_eq!(library.problems.len(), kept_back.len());
    let ends = |key: &str| {
        let mut terms = library.terms.iter().filter(|term| term.key == key);
        terms.next().map(|term| term.until.is_some())
    };
    assert_eq!(
        (ends("guide/open"), ends("guide/until"), ends("guide/draft")),
        (None, Some(true), Some(false))
    );
}

#[test]
fn what_lies_beside_a_page_that_is_kept_back_and_what_stands_below_it_is_kept_back_too() {
    let folder = Folder::with(&[
        ("en/plan/index.md", "---\ntitle: Plan\ndraft: true\n---\nText\n"),
        ("en/plan/names.md", "---\ntitle: Names\n---\nText\n"),
        ("en/old/_index.md", "---\ntitle: Old\ncascade:\n  build: {render: never}\n---\n"),
        ("en/old/deep/one.md", "---\ntitle: One\n---\nText\n"),
        ("en/old/two.md", "---\ntitle: Two\nbuild: {render: always}\n---\nText\n"),
        ("en/open/index.md", "---\ntitle: Open\n---\nText\n"),
    ]);
    folder.add("en/plan/list.pdf", b"%PDF-1.4");
    folder.add("en/open/list.pdf", b"%PDF-1.4");
    let library = read(hugo::read, &folder);
    assert_eq!(keys(&library), ["old/two", "open", "open/list.pdf"]);
    let kept_back =
        |key: &str| library.terms.iter().any(|term| term.key == key && term.until.is_none());
    assert!(kept_back("plan") && kept_back("plan/list.pdf") && !kept_back("open/list.pdf"));
    for path in ["en/plan/index.md", "en/plan/names.md"] {
        assert_eq!(reasons(&library, path), [&ProblemReason::Draft]);
    }
    assert!(matches!(
        reasons(&library, "en/old/deep/one.md")[..],
        [ProblemReason::NotAPage { .. }]
    ));
}

#[test]
fn the_markdown_of_hugo_becomes_ours() {
    let folder = Folder::with(&[
        ("en/json.md", "{\n  \"title\": \"Front matter in JSON\"\n}\nBody.\n"),
        (
            "en/marks.Markdown",
            "---\ntitle: Marks\n---\n## Your rights {#rights}\n\nSee https://example.org/help for help, or [JSON](json.md).\n\nTerm\n: What it means\n",
        ),
        ("en/heading.MD", "# Called {#so}\n\nText\n"),
    ]);
    let library = read(hugo::read, &folder);
    assert_no_problems(&library);
    assert_eq!(text(&library, "json", "en").title, "Front matter in JSON");
    assert_eq!(text(&library, "json", "en").markdown, "Body.");
    assert_eq!(
        text(&library, "marks", "en").markdown,
        "## Your rights\n\nSee [https://example.org/help](https://example.org/help) for help, or [JSON](semilla:key:json).\n\n- **Term**\n\n  What it means"
    );
    assert_eq!(text(&library, "heading", "en").title, "Called");
    assert_eq!(text(&library, "heading", "en").markdown, "Text");
}
