//! The golden tokens of each script, and what holds for every text.

use super::*;
use proptest::prelude::*;

fn tokens(text: &str) -> String {
    let tokens: Vec<String> = analyse(text).into_iter().map(|token| token.text).collect();
    tokens.join(" ")
}

fn terms(text: &str) -> String {
    let terms = Query::read(text).terms.into_iter();
    let shown = terms.map(|term| if term.prefix { format!("{}*", term.token) } else { term.token });
    shown.collect::<Vec<_>>().join(" ")
}

/// The table of the handbook, and what each of its lines means besides.
#[test]
fn row_l6_golden_tokens_of_each_script() {
    for (text, wanted) in [
        // All scripts: compatibility forms, case, digits, joiners, punctuation.
        ("I-765", "i i765 765"),
        ("I‑765 I - 765 I--765", "i i765 765 i 765 i 765"),
        ("Ｗ-２", "w w2 2"),
        ("٧٦٥ ૭૬૫ ๗๖๕", "765 765 765"),
        ("a\u{ad}b\u{200d}c\u{200c}d", "abcd"),
        ("one/two_three.four", "one two three four"),
        // Latin, Greek, Cyrillic.
        ("Educación", "educac"),
        ("m’ap m'ap mʼap", "m ap m ap m ap"),
        ("Łódź đã øre ısı œuvre straße", "lodz da ore isi oeuvre strass"),
        ("Ἀθῆναι ΣΟΦΌΣ", "αθηναι σοφοσ"),
        ("Ёлка й", "елка и"),
        ("Tuꞌun", "tu un"),
        ("covid19 8005551234", "covid19 8005551234"),
        // Arabic and Urdu.
        ("عِلْم", "علم"),
        ("والإيجار", "ايجار"),
        ("الإيجار بالإيجار ايجار", "ايجار ايجار ايجار"),
        ("مسؤول مسوول حقوق‌ـــها", "مسوول مسوول حقوق ها"),
        ("می\u{200c}خواهم", "ميخواه مي خواهم"),
        ("می خواهم میخواهم", "مي خواهم ميخواه"),
        ("\u{200c}کی\u{200c}\u{200c} ab\u{200c}cd", "كي abcd"),
        ("للخصوصية وخصوصية الخصوصيات", "خصوص خصوص خصوص"),
        ("قانون القانونية قوانين", "قان قان قوان"),
        ("الوثيقة وثيقة وقت الوقت", "ثيق ثيق وقت وقت"),
        ("امان يد", "امان يد"),
        ("والد الوالد الى", "الد الد الي"),
        ("شہری کی", "شهر كي"),
        // Gujarati, Hindi and their sisters.
        ("નેટવર્ક", "નેટવ"),
        ("સભા સભાઓ વાત વાતો", "સભા સભા વાત વાત"),
        ("हिन्दी ज़मीन", "हिन्दी जमीन"),
        ("हाँ", "हां"),
        // Han: single letters and pairs, Traditional as Simplified.
        ("居民權", "居 民 权 居民 民权"),
        ("居民权", "居 民 权 居民 民权"),
        ("居民，權", "居 民 居民 权"),
        // Hangul and kana.
        ("권리를", "권 리 를 권리 리를"),
        ("\u{1100}\u{116f}\u{11ab}\u{1105}\u{1175}", "권 리 권리"),
        ("ガイド", "ガ イ ド ガイ イド"),
        ("2024年", "2024 年"),
        // Thai, Lao, Khmer, Burmese.
        ("สิทธิ", "สิท ทธิ"),
        ("ສິດ", "ສິດ"),
        ("ខ្មែរ", "ខ្មែរ"),
    ] {
        assert_eq!(tokens(text), wanted, "{text}");
    }
}

#[test]
fn row_l6_a_query_asks_for_pairs_and_leaves_its_last_word_open() {
    for (text, wanted) in [
        ("居民權", "居民 民权"),
        ("權", "权"),
        ("권리", "권리"),
        ("know your rig", "know your rig*"),
        ("rights", "rights"),
        ("a", "a"),
        ("Form I-765", "form i i765 765"),
        ("the the THE", "the"),
        ("حق", "حق*"),
        ("", ""),
        ("?!", ""),
    ] {
        assert_eq!(terms(text), wanted, "{text}");
    }
}

#[test]
fn ab6_a_long_query_is_shortened_and_says_so() {
    let long = "palabra ".repeat(1_000);
    let query = Query::read(&long);
    assert!(query.shortened);
    assert_eq!(query.terms.len(), 1);
    let many: String = (0..60).map(|number| format!("{number} ")).collect();
    let query = Query::read(&many);
    assert!(query.shortened && query.terms.len() == MOST_TERMS);
    assert!(!Query::read("an ordinary question").shortened);
}

#[test]
fn offsets_lead_back_to_the_original() {
    let text = "La Educación, 居民權 والإيجار I-765";
    let shown: Vec<&str> = analyse(text).iter().map(|token| &text[token.from..token.to]).collect();
    assert_eq!(
        shown,
        ["La", "Educación", "居", "民", "權", "居民", "民權", "والإيجار", "I", "I-765", "765"]
    );
}

#[test]
fn row_l4_a_snippet_shows_original_letters_with_the_match_marked() {
    let text = "Before the hearing. ".repeat(20)
        + "Ask for an interprète, it is free. "
        + &"After it. ".repeat(20);
    let found = snippet(&text, &Query::read("interprete"), 80).unwrap();
    assert!(found.begins_within && found.ends_within);
    let marked: Vec<&str> =
        found.pieces.iter().filter(|one| one.marked).map(|one| one.text.as_str()).collect();
    assert_eq!(marked, ["interprète"]);
    let whole: String = found.pieces.iter().map(|one| one.text.as_str()).collect();
    assert!(text.contains(&whole) && whole.len() < 120, "{whole}");
    assert_eq!(snippet(&text, &Query::read("nowhere"), 80), None);
    let pieces = marked_text("居民權利", "民权");
    assert_eq!(pieces, "居[民權]利");
}

fn marked_text(text: &str, query: &str) -> String {
    let pieces = marked(text, &Query::read(query)).into_iter();
    pieces.map(|one| if one.marked { format!("[{}]", one.text) } else { one.text }).collect()
}

/// Whether all that was typed is found in a text.
fn finds(typed: &str, text: &str) -> bool {
    let tokens = analyse(text);
    let terms = Query::read(typed).terms;
    !terms.is_empty() && terms.iter().any(|term| tokens.iter().any(|one| term.fits(&one.text)))
}

#[test]
fn a_space_a_non_joiner_and_nothing_find_each_other() {
    let all = ["کتاب\u{200c}خانه", "کتاب خانه"];
    for (typed, text) in all.into_iter().flat_map(|typed| all.map(|text| (typed, text))) {
        assert!(finds(typed, text), "{typed} in {text}");
        assert_eq!(folded(typed), folded(text));
        let whole: String = marked_text(text, typed);
        assert!(whole.starts_with('[') && whole.ends_with(']'), "{whole}");
    }
    assert_eq!(Query::read(all[0]).name_tokens(), Query::read(all[1]).name_tokens());
    assert_eq!(Query::read("Form I-765").name_tokens(), ["form", "i", "i765", "765"]);
    assert!(finds("کتابخانه", "در کتاب\u{200c}خانه بود"));
    assert!(finds("خانه", "کتاب\u{200c}خانه") && !finds("تاب", "کتاب\u{200c}خانه"));
    // A misspelt word is taken as a whole: its parts are no words to be corrected by themselves.
    let words: Vec<Option<String>> =
        Query::read("کتاب\u{200c}خانه").terms.into_iter().map(|term| term.word).collect();
    assert!(words[0].is_some() && words[1..].iter().all(Option::is_none), "{words:?}");
}

#[test]
fn a_gujarati_singular_finds_the_plural_wherever_it_stands_in_the_query() {
    for (typed, text) in [("સભા ક્યારે", "સભાઓ"), ("સભાઓ", "સભા"), ("વકીલ કોણ", "વકીલો")]
    {
        assert!(finds(typed, text), "{typed} in {text}");
    }
}

#[test]
fn what_nearly_every_text_has_is_not_marked() {
    let query = Query::read("the rights of all");
    let marks = |common: u32| -> String {
        let pieces = marked("The rights of the worker", &query.without(common));
        pieces.iter().filter(|one| one.marked).map(|one| format!("[{}]", one.text)).collect()
    };
    assert_eq!(marks(0), "[The][rights][of][the]");
    assert_eq!(marks(0b101), "[rights]");
    // Nothing but such words: then they are what was asked for.
    assert_eq!(marks(0b1111), "[The][rights][of][the]");
}

#[test]
fn the_title_weighs_most_and_has_tokens_of_its_own() {
    let field = |field, text: &str| FieldText { field, text: text.to_owned() };
    let weights = weigh(&[
        field(Field::Title, "Rent"),
        field(Field::Terms, "Deposit"),
        field(Field::Body, &("word ".repeat(200) + "eviction")),
    ]);
    assert!(weights["rent"] > weights["deposi"] && weights["deposi"] > weights["evicti"]);
    assert_eq!(weights["=rent"], weights["rent"]);
    assert!(!weights.contains_key("=evicti"));
    assert!(weights.contains_key(&exact_title(&folded("RENT")).unwrap()));
    assert!(analyse("=rent ==rent").iter().all(|token| !token.text.starts_with('=')));
}

#[test]
fn words_that_look_alike_are_near() {
    assert!(is_near("eviciton", "eviction") && is_near("desalojo", "desalojos"));
    assert!(!is_near("rent", "right") && !is_near("pay", "may be"));
    assert_eq!(grams("rent"), ["^re", "ent", "nt$", "ren"]);
    let words = spelled_words("El Desalojo de 2024 en 居民權 Form I-765");
    assert_eq!(
        words.into_iter().collect::<Vec<_>>(),
        [("desalojo".to_owned(), "desalojo".to_owned()), ("form".to_owned(), "form".to_owned()),]
    );
}

#[test]
fn rare_words_and_covering_more_of_the_query_rank_higher() {
    let list = |term, docs, items: &[i64]| Words {
        term,
        language: 0,
        docs,
        all: 1_000,
        share: 1.0,
        postings: items.iter().map(|item| Posting { item: *item, place: 0, weight: 100 }).collect(),
    };
    let found = rank(&[list(0, 900, &[9, 5, 3]), list(1, 2, &[3, 2])], 2, &Bonus::new(), MOST);
    let items: Vec<i64> = found.iter().map(|one| one.item).collect();
    assert_eq!(items, [3, 2, 9, 5]);
    let found = rank(&[list(0, 2, &[9, 5])], 1, &Bonus::from([(5, (1.0, 1)), (7, (0.5, 1))]), MOST);
    assert_eq!(found.iter().map(|one| one.item).collect::<Vec<_>>(), [5, 9, 7]);
}

fn some_postings() -> impl Strategy<Value = Vec<(i64, u32, u8)>> {
    proptest::collection::vec((1_i64..400, 0_u32..3, 1_u8..=255), 0..900)
}

proptest! {
    #[test]
    fn any_text_is_analysed_and_its_offsets_are_letters(text in "\\PC{0,80}") {
        let query = Query::read(&text);
        for token in analyse(&text) {
            prop_assert!(!token.text.is_empty());
            prop_assert!(text.get(token.from..token.to).is_some());
            prop_assert!(!token.text.contains(' '));
            // What was folded once stays as it is, so that a stored token can be asked for.
            if token.sort == Sort::Word {
                prop_assert!(token.text.chars().count() <= 40);
            }
        }
        let whole: String = marked(&text, &query).into_iter().map(|one| one.text).collect();
        prop_assert_eq!(whole, text);
    }

    #[test]
    fn postings_survive_packing_and_parting(wanted in some_postings(), gone in some_postings()) {
        let mut postings = Postings::default();
        let mut model = std::collections::BTreeMap::new();
        for (item, place, weight) in wanted {
            let new = postings.put(Posting { item, place, weight });
            prop_assert_eq!(new, model.insert((std::cmp::Reverse(item), place), weight).is_none());
        }
        for (item, place, _) in gone {
            prop_assert_eq!(postings.take(item, place), model.remove(&(std::cmp::Reverse(item), place)).is_some());
        }
        prop_assert_eq!(&Postings::unpack(&postings.pack()).unwrap(), &postings);
        let parts = postings.part();
        prop_assert!(postings.all().len() <= BLOCK);
        let mut all = postings.all().to_vec();
        for (newest, part) in parts.into_iter().rev() {
            prop_assert!(all.last().is_none_or(|last| last.item > newest));
            prop_assert_eq!(part.all()[0].item, newest);
            all.extend(part.all());
        }
        let all: Vec<_> = all.into_iter().map(|one| ((std::cmp::Reverse(one.item), one.place), one.weight)).collect();
        prop_assert_eq!(all, model.into_iter().collect::<Vec<_>>());
    }

    #[test]
    fn broken_postings_are_refused_not_believed(bytes in proptest::collection::vec(any::<u8>(), 0..64)) {
        let _ = Postings::unpack(&bytes);
    }
}

proptest! {
    /// The cheap look may say yes too often, never no too often.
    #[test]
    fn what_is_in_a_text_may_be_in_it(
        text in "[a-cA-CéÉßıͅ0-1 ‑-]{0,24}",
        typed in "[a-cA-CéÉßıͅ0-1 ‑-]{1,12}",
    ) {
        let query = Query::read(&typed);
        let holds = analyse(&text).iter().any(|token| query.asks_for(&token.text));
        prop_assert!(!holds || query.may_be_in(&text), "{typed} in {text}");
    }
}

#[test]
fn what_cannot_be_in_a_text_is_not_looked_for() {
    assert!(!Query::read("eviction").may_be_in("Know your rights"));
    assert!(Query::read("evict").may_be_in("EVICTIONS"));
    assert!(Query::read("i765").may_be_in("Form I-765"));
    assert!(Query::read("educacion").may_be_in("Educación"));
}

fn lists(most: usize) -> impl Strategy<Value = Vec<Words>> {
    let posting = (1_i64..40, 0_u32..3, 1_u8..=255);
    let list = (0_usize..3, 0_u16..3, 1_i64..90, prop::collection::vec(posting, 0..30));
    let list = list.prop_map(|(term, language, docs, postings)| {
        let mut all = Postings::default();
        for (item, place, weight) in postings {
            all.put(Posting { item, place, weight });
        }
        Words { term, language, docs, all: 90, share: 1.0, postings: all.all().to_vec() }
    });
    prop::collection::vec(list, 0..=most)
}

/// So many are ranked to the end here.
const MOST: usize = 1_100;

/// More than are ranked to the end: the best are the same, and none of them lost its texts.
#[test]
fn what_stands_far_behind_is_left_out() {
    let list = |count: i64| {
        let posting = |item| Posting { item, place: 0, weight: (item % 251) as u8 + 1 };
        let postings = (1..=count).rev().map(posting).collect();
        Words { term: 0, language: 0, docs: 5_000, all: 9_000, share: 1.0, postings }
    };
    let (some, all) = (list(1_000), list(5_000));
    assert_eq!(rank(&[some], 1, &Bonus::new(), MOST).len(), 1_000);
    let found = rank(std::slice::from_ref(&all), 1, &Bonus::new(), MOST);
    assert!(found.len() == MOST && found.iter().all(|one| one.hits.len() == 1));
    let mut wanted = all.postings.clone();
    wanted.sort_by_key(|one| std::cmp::Reverse((one.weight, one.item)));
    let wanted: Vec<i64> = wanted.iter().map(|one| one.item).take(found.len()).collect();
    assert_eq!(found.iter().map(|one| one.item).collect::<Vec<_>>(), wanted);
    assert_eq!(of_item(&all.postings, 7).len(), 1);
    assert!(of_item(&all.postings, 5_001).is_empty() && of_item(&all.postings, 0).is_empty());
}

proptest! {
    #[test]
    fn ranking_again_what_changed_is_ranking_all_of_it(first in lists(4), more in lists(2)) {
        let bonus = Bonus::from([(3, (1.0, 1)), (50, (0.5, 2))]);
        let again = rank_again(rank(&first, 3, &bonus, MOST), &first, &more, 3, &bonus);
        prop_assert_eq!(again, rank(&[first, more].concat(), 3, &bonus, MOST));
    }
}
