//! From when and until when a source lets its readers see a text, and whether at all. Whoever writes `draft: yes` means it:
//! what cannot be understood here keeps a text back.

use super::{
    front_matter::{Fields, short, shown, yes_or_no},
    problem::ProblemReason,
};
use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use serde_json::Value;

/// Fields that hold the moment from which a text may be read. `published` may also be yes or no.
const BEGINS: [&str; 3] = ["publishDate", "pubDate", "published"];

/// Fields that hold the moment from which it may not be read any more.
const ENDS: [&str; 2] = ["expiryDate", "unpublishDate"];

/// Until when a text may be read, or why it may not be read now.
pub type Availability = Result<Option<DateTime<Utc>>, ProblemReason>;

/// What holds for a text that is part of another one: it may be read no longer than that.
pub fn within(whole: &Availability, part: Availability) -> Availability {
    let whole = whole.clone()?;
    let part = part?;
    Ok(part.into_iter().chain(whole).min())
}

/// Whether a field is one of those that are read here.
pub fn is_known(field: &str) -> bool {
    let known = |name: &str| name.eq_ignore_ascii_case(field);
    known("draft") || BEGINS.into_iter().chain(ENDS).any(known)
}

/// Until when a text may be read, where that has an end; why not, if it may not be read at `now`.
pub fn availability(fields: &Fields, now: DateTime<Utc>) -> Availability {
    for (key, value) in said(fields, "draft") {
        match yes_or_no(value) {
            Some(false) => {}
            Some(true) => return Err(ProblemReason::Draft),
            None => return Err(unclear(key, value, "yes or no is expected")),
        }
    }
    for (key, value) in BEGINS.into_iter().flat_map(|name| said(fields, name)) {
        match (yes_or_no(value), key.eq_ignore_ascii_case("published")) {
            (Some(true), true) => {}
            (Some(false), true) => return Err(ProblemReason::Draft),
            _ => begins_before(key, moment(key, value)?, now)?,
        }
    }
    let mut end = None;
    for (key, value) in ENDS.into_iter().flat_map(|name| said(fields, name)) {
        let moment = moment(key, value)?;
        if moment <= now {
            return Err(ProblemReason::Ended { key: key.to_owned(), since: day(moment) });
        }
        end = Some(end.map_or(moment, |known: DateTime<Utc>| known.min(moment)));
    }
    Ok(end)
}

/// The same for a page of Hugo, which also knows pages that it makes no page of, and takes the date of a page for the day on
/// which it is published where nothing else says that.
pub fn availability_in_hugo(fields: &Fields, now: DateTime<Utc>) -> Availability {
    let until = availability(fields, now)?;
    let mut days = BEGINS.into_iter().flat_map(|name| said(fields, name));
    let says_when = days.any(|(_, value)| yes_or_no(value).is_none());
    for (key, value) in said(fields, "date") {
        // Many dates of old pages are written in words; they are long past.
        if let (false, Ok(moment)) = (says_when, moment(key, value)) {
            begins_before(key, moment, now)?;
        }
    }
    for (key, value) in ["build", "_build"].into_iter().flat_map(|name| said(fields, name)) {
        let table = value.as_object().ok_or_else(|| unclear(key, value, "a table is expected"))?;
        for (_, value) in said(table, "render") {
            is_rendered(&format!("{key}.render"), value)?;
        }
    }
    Ok(until)
}

/// Whether the page at hand has no page of its own, as parts of others have.
pub fn is_headless(fields: &Fields) -> Result<bool, ProblemReason> {
    let mut headless = false;
    for (key, value) in said(fields, "headless") {
        headless |= yes_or_no(value).ok_or_else(|| unclear(key, value, "yes or no is expected"))?;
    }
    Ok(headless)
}

fn is_rendered(key: &str, value: &Value) -> Result<(), ProblemReason> {
    let word = value.as_str().map(|word| word.trim().to_lowercase());
    match (yes_or_no(value), word.as_deref()) {
        (Some(true), _) | (None, Some("always")) => Ok(()),
        (Some(false), _) | (None, Some("never" | "link")) => {
            Err(ProblemReason::NotAPage { key: key.to_owned(), value: shown(value) })
        }
        _ => Err(unclear(key, value, "always, never or link is expected")),
    }
}

/// What is said in a field, in small letters or large ones: Hugo reads both. A field without anything says nothing.
fn said<'f>(fields: &'f Fields, name: &str) -> Vec<(&'f str, &'f Value)> {
    let is_empty = |value: &Value| {
        value.is_null() || value.as_str().is_some_and(|text| text.trim().is_empty())
    };
    let named = fields.iter().filter(|(key, _)| key.eq_ignore_ascii_case(name));
    named.filter(|(_, value)| !is_empty(value)).map(|(key, value)| (key.as_str(), value)).collect()
}

fn begins_before(
    key: &str,
    moment: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<(), ProblemReason> {
    if moment <= now {
        return Ok(());
    }
    Err(ProblemReason::NotYet { key: key.to_owned(), from: day(moment) })
}

fn moment(key: &str, value: &Value) -> Result<DateTime<Utc>, ProblemReason> {
    let text = value.as_str().map(str::trim);
    text.and_then(read_moment)
        .ok_or_else(|| unclear(key, value, "a day such as 2027-01-31 is expected"))
}

/// A day is its first moment. What says no time zone is in that of the site: UTC.
fn read_moment(text: &str) -> Option<DateTime<Utc>> {
    const ZONED: [&str; 4] = [
        "%Y-%m-%dT%H:%M:%S%.f%z",
        "%Y-%m-%d %H:%M:%S%.f %z",
        "%Y-%m-%d %H:%M:%S%.f%z",
        "%Y-%m-%dT%H:%M%z",
    ];
    const TIMES: [&str; 4] =
        ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%d %H:%M:%S%.f", "%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M"];
    const DAYS: [&str; 4] = ["%Y-%m-%d", "%Y/%m/%d", "%d %B %Y", "%B %d, %Y"];
    let zoned = DateTime::parse_from_rfc3339(text)
        .or_else(|_| DateTime::parse_from_rfc2822(text))
        .ok()
        .or_else(|| ZONED.iter().find_map(|form| DateTime::parse_from_str(text, form).ok()));
    if let Some(zoned) = zoned {
        return Some(zoned.to_utc());
    }
    let time = TIMES.iter().find_map(|form| NaiveDateTime::parse_from_str(text, form).ok());
    let day = || DAYS.iter().find_map(|form| NaiveDate::parse_from_str(text, form).ok());
    Some(time.or_else(|| Some(day()?.and_time(NaiveTime::MIN)))?.and_utc())
}

/// A moment as a report says it.
pub fn day(moment: DateTime<Utc>) -> String {
    let form = if moment.time() == NaiveTime::MIN { "%Y-%m-%d" } else { "%Y-%m-%d %H:%M UTC" };
    moment.format(form).to_string()
}

fn unclear(key: &str, value: &Value, expected: &'static str) -> ProblemReason {
    ProblemReason::Unclear { key: short(key), value: shown(value), expected }
}

#[cfg(test)]
mod tests {
    use super::{super::front_matter::read_yaml, *};

    fn now() -> DateTime<Utc> {
        read_moment("2026-12-01T12:00:00Z").unwrap()
    }

    fn of(yaml: &str) -> Result<Option<String>, ProblemReason> {
        Ok(availability(&read_yaml(yaml).unwrap(), now())?.map(day))
    }

    fn in_hugo(yaml: &str) -> Result<Option<String>, ProblemReason> {
        Ok(availability_in_hugo(&read_yaml(yaml).unwrap(), now())?.map(day))
    }

    #[test]
    fn a_draft_is_one_in_every_way_to_say_it() {
        for draft in [
            "draft: yes",
            "draft: on",
            "draft: 1",
            "draft: y",
            "draft: \"True\"",
            "Draft: TRUE",
            "DRAFT: 'Yes'",
            "draft: no\nDraft: yes",
            "published: no",
            "published: false",
        ] {
            assert_eq!(of(draft), Err(ProblemReason::Draft), "{draft}");
        }
        for open in ["title: a", "draft: no", "draft: 0", "draft: Off", "draft:", "published: yes"]
        {
            assert_eq!(of(open), Ok(None), "{open}");
        }
        for unclear in ["draft: maybe", "draft: 2", "draft: [no]", "draft: {a: no}"] {
            let reason = of(unclear).unwrap_err();
            assert!(matches!(reason, ProblemReason::Unclear { .. }), "{unclear}: {reason}");
        }
    }

    #[test]
    fn a_text_is_there_from_its_first_moment_until_its_last() {
        for open in ["publishDate: 2026-12-01", "publishdate: 2026-12-01 12:00", "date: 2099-01-01"]
        {
            assert_eq!(of(open), Ok(None), "{open}");
        }
        for later in [
            "publishDate: 2099-01-01",
            "PublishDate: \"2026-12-02\"",
            "pubdate: 2026-12-01T12:00:01Z",
            "publishDate: 2026-12-01T11:00:00-02:00",
            "published: 2099-01-01",
        ] {
            let reason = of(later).unwrap_err();
            assert!(matches!(reason, ProblemReason::NotYet { .. }), "{later}: {reason}");
        }
        for past in [
            "expiryDate: 2020-01-01",
            "expirydate: 2026-12-01",
            "unpublishDate: 2026-12-01T12:00:00Z",
        ] {
            let reason = of(past).unwrap_err();
            assert!(matches!(reason, ProblemReason::Ended { .. }), "{past}: {reason}");
        }
        assert_eq!(of("expiryDate: 2026-12-02"), Ok(Some("2026-12-02".to_owned())));
        assert_eq!(
            of("expiryDate: 2026-12-31T23:59:00+02:00"),
            Ok(Some("2026-12-31 21:59 UTC".to_owned()))
        );
        for unclear in ["publishDate: soon", "expiryDate: 31.12.2026", "expiryDate: [2099-01-01]"] {
            let reason = of(unclear).unwrap_err();
            assert!(matches!(reason, ProblemReason::Unclear { .. }), "{unclear}: {reason}");
        }
    }

    #[test]
    fn what_hugo_makes_no_page_of_is_none() {
        for none in [
            "build: {render: never}",
            "build:\n  render: link",
            "build: {render: false}",
            "_build: {render: No}",
            "Build: {Render: NEVER}",
        ] {
            let reason = in_hugo(none).unwrap_err();
            assert!(matches!(reason, ProblemReason::NotAPage { .. }), "{none}: {reason}");
        }
        for page in ["build: {list: never}", "build: {render: always}", "build: {render: true}"] {
            assert_eq!(in_hugo(page), Ok(None), "{page}");
        }
        for unclear in ["build: {render: perhaps}", "build: never"] {
            let reason = in_hugo(unclear).unwrap_err();
            assert!(matches!(reason, ProblemReason::Unclear { .. }), "{unclear}: {reason}");
        }
        assert!(matches!(in_hugo("date: 2099-01-01"), Err(ProblemReason::NotYet { .. })));
        for open in
            ["date: 2099-01-01\npublishDate: 2020-01-01", "date: in May", "date: 2020-01-01"]
        {
            assert_eq!(in_hugo(open), Ok(None), "{open}");
        }
        assert_eq!(is_headless(&read_yaml("headless: yes").unwrap()), Ok(true));
        assert_eq!(is_headless(&read_yaml("headless: no").unwrap()), Ok(false));
        assert!(is_headless(&read_yaml("headless: perhaps").unwrap()).is_err());
    }
}
