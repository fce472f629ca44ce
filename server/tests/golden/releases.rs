//! The releases, and what is put into the tables of each, so that every later migration meets rows.

/// A release whose databases are stored.
#[derive(Debug)]
pub struct Release {
    pub version: &'static str,
    /// The newest migration that it knew.
    pub newest: &'static str,
    /// Fills the tables that are new in it, and says what is new in others; at the end every table holds something.
    /// Each value means the same on both databases: flags are TRUE and FALSE, bytes X'…'.
    pub rows: &'static [&'static str],
}

/// Every release, oldest first.
pub const RELEASES: &[Release] =
    &[Release { version: "0.1.0", newest: "m20261201_000001_release_0_1_0", rows: ROWS_0_1_0 }];

const ROWS_0_1_0: &[&str] = &[
    "INSERT INTO organization (id, token, slug, parent_id) VALUES (1, 'organization0001', 'mesa', NULL), (2, 'organization0002', 'seed', 1)",
    "INSERT INTO organization_text (organization_id, language, name, description, contact) VALUES (1, 'en', 'Mesa', '', 'mesa.example'), (2, 'ar', 'بذرة', 'جماعة', '')",
    "INSERT INTO topic (id, token, parent_id, position) VALUES (1, 'topic00000000001', NULL, 0), (2, 'topic00000000002', 1, 1)",
    "INSERT INTO topic_text (topic_id, language, label, slug, description) VALUES (1, 'en', 'Work', 'work', ''), (2, 'es', 'Salario', 'salario', '')",
    "INSERT INTO topic_synonym (topic_id, language, position, synonym) VALUES (1, 'en', 1, 'labour')",
    "INSERT INTO topic_slug (slug, topic_id) VALUES ('labour', 1)",
    "INSERT INTO file (id, hash, size, media_type, width, height) VALUES (1, 'a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1', 9, 'application/pdf', NULL, NULL), (2, 'a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2', 7, 'image/png', 640, 480), (3, 'a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3', 5, 'image/webp', 320, 240)",
    "INSERT INTO file_variant (file_id, format, width, height, variant_file_id) VALUES (2, 'webp', 320, 240, 3)",
    "INSERT INTO item (id, token, kind, form, class, organization_id, license, attribution, position, languages) VALUES (1, 'item000000000001', 'resource', 'article', 'critical', 1, 'CC-BY-4.0', 'Mesa', 0, 'en es'), (2, 'item000000000002', 'training', NULL, 'general', 2, NULL, NULL, 1, 'en')",
    "INSERT INTO item_topic (topic_id, item_id, direct, kind) VALUES (2, 1, TRUE, 'resource'), (1, 1, FALSE, 'resource'), (1, 2, TRUE, 'training')",
    "INSERT INTO item_language (language, item_id, changed_on) VALUES ('en', 1, '2026-11-01'), ('es', 1, '2026-11-03'), ('en', 2, '2026-11-02')",
    "INSERT INTO document (id, token, item_id, role, parent_id, lesson_kind, member_item_id, position, source_language) VALUES (1, 'document00000001', 1, 'main', NULL, NULL, NULL, 0, 'en'), (2, 'document00000002', 2, 'main', NULL, NULL, NULL, 0, 'en'), (3, 'document00000003', 2, 'lesson', NULL, 'text', NULL, 0, 'en')",
    "INSERT INTO segment (id, token, document_id, split_from_id) VALUES (1, 'segment000000001', 1, NULL), (2, 'segment000000002', 1, 1), (3, 'segment000000003', 2, NULL)",
    "INSERT INTO revision (id, document_id, language, number, made_on, author, note, link, file_id, file_name, origin_hash) VALUES (1, 1, 'en', 1, '2026-11-01', 'Ana', '', NULL, 1, 'a.pdf', 'o1'), (2, 1, 'es', 1, '2026-11-03', NULL, 'first', NULL, NULL, NULL, NULL), (3, 2, 'en', 1, '2026-11-02', NULL, '', NULL, NULL, NULL, NULL), (4, 1, 'en', 2, '2026-11-04', NULL, '', NULL, NULL, NULL, NULL)",
    "INSERT INTO segment_text (id, segment_id, language, revision_id, text, hash, html, provenance, tool, source_language, source_revision_id, source_hash) VALUES (1, 1, 'en', 1, 'Plain words', 'h1', '', 'person', NULL, NULL, NULL, NULL), (2, 1, 'es', 2, 'Palabras *claras*', 'h2', 'Palabras <em>claras</em>', 'machine', 'tool', 'en', 1, 'h1'), (3, 2, 'en', 1, '\\', 'h3', ' ', 'unknown', NULL, NULL, NULL, NULL), (4, 3, 'en', 3, 'Training', 'h4', '', 'person', NULL, NULL, NULL, NULL)",
    "INSERT INTO revision_segment (revision_id, position, path, kind, segment_text_id) VALUES (1, 0, '', 'title', 1), (1, 1, '', 'paragraph', 3), (2, 0, '', 'title', 2), (3, 0, '', 'title', 4)",
    "INSERT INTO review (id, segment_id, language, text_hash, level, reviewer, made_on) VALUES (1, 1, 'es', 'h2', 'qualified', NULL, '2026-11-05')",
    "INSERT INTO publication (document_id, language, revision_id) VALUES (1, 'en', 1), (1, 'es', 2), (2, 'en', 3)",
    "INSERT INTO draft (document_id, language, revision_id) VALUES (1, 'en', 4)",
    "INSERT INTO document_slug (scope, language, slug, document_id, current) VALUES ('resource', 'en', 'pay', 1, TRUE), ('resource', 'en', 'wages', 1, FALSE), ('training', 'en', 'safety', 2, TRUE)",
    "INSERT INTO document_file (document_id, language, file_id, name) VALUES (1, 'en', 2, 'a.png')",
    "INSERT INTO card (document_id, language, title, summary, slug, made_on, number, segments, behind, machine, machine_edited, unknown, unreviewed, share) VALUES (1, 'en', 'Pay', '', 'pay', '2026-11-01', 1, 2, 0, 0, 0, 1, 2, 100), (1, 'es', 'Salario', '', 'salario', '2026-11-03', 1, 1, 0, 1, 0, 0, 0, 50), (2, 'en', 'Safety', 'Words', 'safety', '2026-11-02', 1, 1, 0, 0, 0, 0, 1, 100)",
    "INSERT INTO search_total (language, docs) VALUES ('en', 2)",
    "INSERT INTO search_doc (item_id, place, language, document_id, revision_id) VALUES (1, 0, 'en', 1, 1)",
    "INSERT INTO search_word (token, language, docs, floor, head) VALUES ('pay', 'en', 1, 0, X'0102')",
    "INSERT INTO search_block (token, language, upto, postings) VALUES ('pay', 'en', 1, X'00FF')",
    "INSERT INTO search_label (owner, owner_id, language, position, first, tokens) VALUES ('topic', 1, 'en', 0, 'work', 'work')",
    "INSERT INTO search_spelling (word, language, shown, docs) VALUES ('pay', 'en', 'Pay', 1)",
    "INSERT INTO search_gram (gram, word, language) VALUES ('pay', 'pay', 'en')",
    "INSERT INTO unmet_search (language, day, count) VALUES ('ar', '2026-11-07', 2)",
    "UPDATE content_version SET number = 41",
    "INSERT INTO person (id, token, name, language, reading, spoken, full_mail, since, seen) VALUES (1, 'person0000000001', 'A friend', 'es', 'es en', 'es', FALSE, '2026-11-08', '2026-11-09')",
    "INSERT INTO person_address (person_id, lookup, sealed, since) VALUES (1, X'1A', X'1B', '2026-11-08')",
    "INSERT INTO address_change (person_id, hash, code, lookup, sealed, tries, expires) VALUES (1, X'2A', X'2B', X'2C', X'2D', 1, 1795564800)",
    "INSERT INTO session (id, hash, token, person_id, name, factor, since, begun, used, proved) VALUES (1, X'3A', 'session000000001', 1, 'At home', 'passkey', '2026-11-08', 1794096000, 1794182400, NULL)",
    "INSERT INTO known_browser (hash, person_id, since) VALUES (X'4A', 1, '2026-11-08')",
    "INSERT INTO sign_in_link (hash, lookup, person_id, browser, code, next, mailed, tries, tries_elsewhere, expires) VALUES (X'5A', X'5B', 1, X'5C', X'5D', '/es', 1794182400, 1, 2, 1794183300), (X'6A', NULL, 1, NULL, NULL, '', NULL, 0, 0, 1794268800)",
    "INSERT INTO passkey (id, token, person_id, credential_id, credential, name, since, used, doubted) VALUES (1, 'passkey000000001', 1, X'7A', '{}', 'Phone', '2026-11-08', '2026-11-09', FALSE)",
    "INSERT INTO ceremony (hash, person_id, state, expires) VALUES (X'8A', 1, '{}', 1794183300)",
    "INSERT INTO password (person_id, hash, since) VALUES (1, '$argon2id$', '2026-11-08')",
    "INSERT INTO one_time_password (person_id, secret, step, since) VALUES (1, X'9A', 59800000, NULL)",
    "INSERT INTO recovery_code (person_id, hash) VALUES (1, X'AA'), (1, X'AB')",
    "INSERT INTO role_grant (id, token, person_id, role, scope, organization_id, item_id, since, until) VALUES (1, 'grant00000000001', 1, 'editor', 'organization 1', 1, NULL, '2026-11-08', NULL)",
    "INSERT INTO invitation (id, token, hash, role, scope, organization_id, item_id, language, sealed, invited_by, since, expires) VALUES (1, 'invitation000001', X'BA', 'editor', 'organization 2', 2, NULL, 'ar', X'BB', 1, '2026-11-09', 1794787200)",
    "INSERT INTO audit_entry (number, day, actor, action, object, detail, previous, hash) VALUES (1, '2026-11-08', 'operator', 'grant', 'grant00000000001', '', X'', X'CA'), (2, '2026-11-09', 'person0000000001', 'invite', 'invitation000001', 'editor', X'CA', X'CB')",
    "INSERT INTO deletion_entry (number, line) VALUES (1, '{}')",
    "INSERT INTO person_notice (person_id, day) VALUES (1, '2026-11-10')",
    "INSERT INTO retention_run (name, day) VALUES ('sessions', '2026-11-09')",
    "INSERT INTO outbox (id, message, kind, language, recipient, parts, since, due, leased, attempts, given_up) VALUES (1, 'message000000001', 'invitation', 'ar', X'DA', X'DB', '2026-11-09', 1794182400, NULL, 2, NULL)",
    "INSERT INTO mail_stop (lookup, kind, since) VALUES (X'EA', 'reminder', '2026-11-09')",
    "INSERT INTO text_report (id, document_id, day, place, language, number, segment_id, message, origin) VALUES (1, 1, '2026-11-06', 1, 'es', 1, 1, 'A wrong word', 'r1')",
    "INSERT INTO report_done (report_id, person_id, day) VALUES (1, 1, '2026-11-11')",
    "INSERT INTO language_wish (item_id, language, day, count) VALUES (1, 'ht', '2026-11-06', 3)",
];
