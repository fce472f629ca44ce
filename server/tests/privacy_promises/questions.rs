//! Immigration status and what stands for it is asked nowhere: in no sentence of nine languages, in no column (PR3).

use server::domain::inventory::tables;
use std::{fs, path::Path};
use unicode_normalization::UnicodeNormalization;

/// Terms by language, those of English first: they hold in every file. Written as people write them.
const TERMS: &[(&str, &[&str])] = &[
    (
        "en",
        &[
            "immigration status",
            "legal status",
            "alien number",
            "alien registration",
            "social security",
            "SSN",
            "ITIN",
            "country of birth",
            "place of birth",
            "date of birth",
            "birth date",
            "birthday",
            "year of birth",
            "visa",
            "passport",
            "green card",
            "legal name",
            "full name",
            "employer",
            "home address",
            "street address",
            "nationality",
            "citizenship",
            "citizen",
            "undocumented",
            "work permit",
        ],
    ),
    (
        "es",
        &[
            "estatus migratorio",
            "estado migratorio",
            "situación migratoria",
            "estatus legal",
            "número de extranjero",
            "seguro social",
            "país de nacimiento",
            "lugar de nacimiento",
            "fecha de nacimiento",
            "cumpleaños",
            "visa",
            "visado",
            "pasaporte",
            "tarjeta verde",
            "nombre legal",
            "nombre completo",
            "empleador",
            "dirección de su casa",
            "domicilio",
            "nacionalidad",
            "ciudadanía",
            "ciudadano",
            "indocumentado",
            "permiso de trabajo",
        ],
    ),
    (
        "pt-BR",
        &[
            "status imigratório",
            "situação migratória",
            "situação imigratória",
            "número de estrangeiro",
            "seguro social",
            "previdência social",
            "país de nascimento",
            "local de nascimento",
            "data de nascimento",
            "aniversário",
            "visto de entrada",
            "seu visto",
            "passaporte",
            "nome legal",
            "nome completo",
            "empregador",
            "endereço residencial",
            "endereço de casa",
            "nacionalidade",
            "cidadania",
            "cidadão",
            "indocumentado",
        ],
    ),
    (
        "ht",
        &[
            "estati imigrasyon",
            "sitiyasyon imigrasyon",
            "nimewo etranje",
            "sekirite sosyal",
            "peyi ou fèt",
            "kote ou fèt",
            "dat ou fèt",
            "dat nesans",
            "viza",
            "paspò",
            "kat vèt",
            "non legal",
            "non konplè",
            "patwon",
            "anplwayè",
            "adrès lakay",
            "nasyonalite",
            "sitwayen",
            "sitwayènte",
            "san papye",
        ],
    ),
    (
        "zh-Hans",
        &[
            "移民身份",
            "移民状态",
            "合法身份",
            "外国人号码",
            "社会安全号",
            "社安号",
            "出生国",
            "出生地",
            "出生日期",
            "生日",
            "签证",
            "护照",
            "绿卡",
            "法定姓名",
            "真实姓名",
            "雇主",
            "住址",
            "国籍",
            "公民",
            "无证",
        ],
    ),
    (
        "zh-Hant",
        &[
            "移民身分",
            "移民身份",
            "移民狀態",
            "合法身分",
            "外籍人士號碼",
            "社會安全號",
            "社安號",
            "出生國",
            "出生地",
            "出生日期",
            "生日",
            "簽證",
            "護照",
            "綠卡",
            "法定姓名",
            "真實姓名",
            "雇主",
            "住址",
            "國籍",
            "公民",
            "無證",
        ],
    ),
    (
        "ko",
        &[
            "이민 신분",
            "체류 신분",
            "체류 자격",
            "외국인 등록 번호",
            "사회보장번호",
            "소셜 번호",
            "출생국",
            "출생지",
            "생년월일",
            "생일",
            "비자",
            "여권",
            "영주권",
            "법적 이름",
            "실명",
            "고용주",
            "집 주소",
            "국적",
            "시민권",
            "서류 미비",
        ],
    ),
    (
        "gu",
        &[
            "ઇમિગ્રેશન",
            "સોશિયલ સિક્યુરિટી",
            "જન્મ તારીખ",
            "જન્મતારીખ",
            "જન્મ સ્થળ",
            "જન્મનો દેશ",
            "વિઝા",
            "પાસપોર્ટ",
            "ગ્રીન કાર્ડ",
            "કાનૂની નામ",
            "નોકરીદાતા",
            "ઘરનું સરનામું",
            "રાષ્ટ્રીયતા",
            "નાગરિક",
        ],
    ),
    (
        "ar",
        &[
            "وضع الهجرة",
            "حالة الهجرة",
            "الوضع القانوني",
            "رقم الأجنبي",
            "الضمان الاجتماعي",
            "بلد الميلاد",
            "مكان الميلاد",
            "تاريخ الميلاد",
            "تأشيرة",
            "جواز السفر",
            "جواز سفر",
            "البطاقة الخضراء",
            "الاسم القانوني",
            "صاحب العمل",
            "جهة العمل",
            "عنوان المنزل",
            "عنوان السكن",
            "الجنسية",
            "المواطنة",
        ],
    ),
];

/// Parts of names that no column has.
const COLUMNS: &[&str] = &[
    "visa",
    "passport",
    "ssn",
    "itin",
    "alien",
    "birth",
    "born",
    "national",
    "citizen",
    "immigr",
    "status",
    "employer",
    "legal_name",
    "surname",
    "last_name",
    "street",
    "home",
    "country",
    "phone",
];

/// Small letters without accents, vowel marks or anything unseen; wide letters become narrow.
fn plain(text: &str) -> String {
    text.nfkd()
        .flat_map(char::to_lowercase)
        .filter(|letter| {
            !matches!(letter, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{640}' | '\u{ad}'
                | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
        })
        .collect()
}

/// The words of a text. Letters that stand alone, one after another, are one word that somebody spread.
fn words(text: &str) -> Vec<String> {
    let plain = plain(text);
    let mut words: Vec<String> = Vec::new();
    let mut spread = false;
    for word in
        plain.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty())
    {
        let single = word.chars().count() == 1;
        match words.last_mut() {
            Some(last) if single && spread => last.push_str(word),
            _ => words.push(word.to_owned()),
        }
        spread = single;
    }
    words
}

/// Whether a text holds a term: word by word in Latin letters, a word being one in the plural too; anywhere in scripts
/// that join words or add endings.
fn holds(text: &str, term: &str) -> bool {
    if term.chars().all(|letter| letter.is_ascii() || ('\u{c0}'..'\u{250}').contains(&letter)) {
        let (text, term) = (words(text), words(term));
        let is = |(word, term): (&String, &String)| {
            word == term
                || word.strip_suffix('s') == Some(term)
                || word.strip_suffix("es") == Some(term)
        };
        let joined = term.concat();
        return text.windows(term.len()).any(|part| part.iter().zip(&term).all(is))
            || text.contains(&joined);
    }
    let letters =
        |text: &str| plain(text).chars().filter(|l| l.is_alphanumeric()).collect::<String>();
    letters(text).contains(&letters(term))
}

fn sentences(language: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales").join(language);
    let mut all = String::new();
    for entry in fs::read_dir(folder).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            all.push_str(line.split_once(" = ").map_or(line, |(_, sentence)| sentence));
            all.push('\n');
        }
    }
    all
}

#[test]
fn pr3_no_sentence_of_nine_languages_asks_for_status_or_what_stands_for_it() {
    let english = TERMS[0].1;
    assert_eq!(TERMS.len(), 9);
    for (language, terms) in TERMS {
        let sentences = sentences(language);
        assert!(sentences.lines().count() > 300, "{language}");
        for term in terms.iter().chain(english) {
            let found = sentences.lines().find(|line| holds(line, term));
            assert!(found.is_none(), "{language}: {term} in: {}", found.unwrap_or_default());
        }
        // As words it would be any number.
        assert!(!["A-number", "A-Number", "A#"].iter().any(|term| sentences.contains(term)));
    }
}

#[test]
fn pr3_tricks_with_accents_and_spaces_are_seen_through() {
    for (text, term) in [
        ("Your passport, please", "passport"),
        ("PÁSSPORTS", "passport"),
        ("p a s s p o r t", "passport"),
        ("p.a.s.s.p.o.r.t number", "passport"),
        ("pass\u{ad}port", "passport"),
        ("v\u{200b}isa", "visa"),
        ("ｖｉｓａ", "visa"),
        ("Immigration-Status", "immigration status"),
        ("immigrationstatus", "immigration status"),
        ("situacion   migratoria", "situación migratoria"),
        ("adres lakay ou", "adrès lakay"),
        ("请填写签 证", "签证"),
        ("여 권 번호", "여권"),
        ("તમારો પાસપોર્ટનો નંબર", "પાસપોર્ટ"),
        ("تَأْشِيرة", "تأشيرة"),
        ("تـأشيرة", "تأشيرة"),
    ] {
        assert!(holds(text, term), "{term} in {text}");
    }
    for (text, term) in [("Revisa el texto", "visa"), ("television", "visa"), ("a visit", "visa")] {
        assert!(!holds(text, term), "{term} is not in {text}");
    }
}

#[test]
fn pr3_no_column_holds_status_or_what_stands_for_it() {
    let is_proxy = |name: &str| COLUMNS.iter().any(|part| name.contains(part));
    for table in tables() {
        for column in table.columns {
            assert!(!is_proxy(column.name), "{}.{}", table.name, column.name);
        }
    }
    assert!(is_proxy("visa_number") && is_proxy("country_of_birth"));
}
