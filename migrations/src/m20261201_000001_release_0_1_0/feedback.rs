//! What readers say back: reports that a text is wrong, and wishes for a language. Neither holds anything about a
//! person but who looked after a report.

pub(super) const UP: &[&str] = &[
    // "This is wrong." `number` is the revision that was shown, `place` counts the reports of a text on a day: no two
    // have the same, and none is above the limit. `origin` is the hash of everything said, so that a form that is sent
    // twice is one report.
    "CREATE TABLE text_report (
        id {id},
        document_id {integer} NOT NULL REFERENCES document (id),
        day {day} NOT NULL,
        place {integer} NOT NULL,
        language TEXT NOT NULL,
        number {integer} NOT NULL,
        segment_id {integer} REFERENCES segment (id),
        message TEXT NOT NULL,
        origin TEXT NOT NULL UNIQUE,
        UNIQUE (document_id, day, place)
    ) {rows}",
    // No row: it waits. The report stays done when the person is gone.
    "CREATE TABLE report_done (
        report_id {integer} NOT NULL PRIMARY KEY REFERENCES text_report (id) ON DELETE CASCADE,
        person_id {integer} REFERENCES person (id) ON DELETE SET NULL,
        day {day} NOT NULL
    ) {rows}",
    "CREATE INDEX report_done_person ON report_done (person_id)",
    // How often somebody asked for an item in a language, by day.
    "CREATE TABLE language_wish (
        item_id {integer} NOT NULL REFERENCES item (id),
        language TEXT NOT NULL,
        day {day} NOT NULL,
        count {integer} NOT NULL CHECK (count > 0),
        PRIMARY KEY (item_id, language, day)
    ) {keyed}",
];
