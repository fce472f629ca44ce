CREATE TABLE address_change (
        person_id INTEGER NOT NULL PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
        hash BLOB NOT NULL UNIQUE,
        code BLOB NOT NULL,
        lookup BLOB NOT NULL,
        sealed BLOB NOT NULL,
        tries INTEGER NOT NULL DEFAULT 0,
        expires INTEGER NOT NULL
    ) STRICT;
CREATE TABLE audit_entry (
        number INTEGER NOT NULL PRIMARY KEY,
        day TEXT NOT NULL,
        actor TEXT NOT NULL,
        action TEXT NOT NULL,
        object TEXT NOT NULL,
        detail TEXT NOT NULL,
        previous BLOB NOT NULL,
        hash BLOB NOT NULL
    ) STRICT;
CREATE TABLE card (
        document_id INTEGER NOT NULL REFERENCES document (id),
        language TEXT NOT NULL,
        title TEXT NOT NULL,
        summary TEXT NOT NULL,
        slug TEXT NOT NULL,
        made_on TEXT NOT NULL,
        number INTEGER NOT NULL,
        segments INTEGER NOT NULL,
        behind INTEGER NOT NULL,
        machine INTEGER NOT NULL,
        machine_edited INTEGER NOT NULL,
        unknown INTEGER NOT NULL,
        unreviewed INTEGER NOT NULL,
        share INTEGER NOT NULL DEFAULT 100,
        PRIMARY KEY (document_id, language)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE ceremony (
        hash BLOB NOT NULL PRIMARY KEY,
        person_id INTEGER REFERENCES person (id) ON DELETE CASCADE,
        state TEXT NOT NULL,
        expires INTEGER NOT NULL
    ) STRICT;
CREATE TABLE content_version (
        id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
        number INTEGER NOT NULL,
        lockdown INTEGER NOT NULL DEFAULT FALSE
    ) STRICT;
CREATE TABLE deletion_entry (
        number INTEGER NOT NULL PRIMARY KEY,
        line TEXT NOT NULL
    ) STRICT;
CREATE TABLE document (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        token TEXT NOT NULL UNIQUE,
        item_id INTEGER NOT NULL REFERENCES item (id),
        role TEXT NOT NULL CHECK (role IN ('main', 'section', 'lesson', 'entry')),
        parent_id INTEGER REFERENCES document (id),
        lesson_kind TEXT CHECK ((role = 'lesson') = (lesson_kind IS NOT NULL)),
        member_item_id INTEGER REFERENCES item (id) CHECK ((role = 'entry') = (member_item_id IS NOT NULL)),
        position INTEGER NOT NULL,
        source_language TEXT NOT NULL
    ) STRICT;
CREATE TABLE document_file (
        document_id INTEGER NOT NULL REFERENCES document (id),
        language TEXT NOT NULL,
        file_id INTEGER NOT NULL REFERENCES file (id),
        name TEXT NOT NULL,
        PRIMARY KEY (document_id, language, file_id)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE document_slug (
        scope TEXT NOT NULL,
        language TEXT NOT NULL,
        slug TEXT NOT NULL,
        document_id INTEGER NOT NULL REFERENCES document (id),
        current INTEGER NOT NULL,
        PRIMARY KEY (scope, slug, language)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE draft (
        document_id INTEGER NOT NULL REFERENCES document (id),
        language TEXT NOT NULL,
        revision_id INTEGER NOT NULL,
        PRIMARY KEY (document_id, language),
        FOREIGN KEY (document_id, language, revision_id) REFERENCES revision (document_id, language, id)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE file (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        hash TEXT NOT NULL UNIQUE,
        size INTEGER NOT NULL,
        media_type TEXT NOT NULL,
        width INTEGER,
        height INTEGER
    ) STRICT;
CREATE TABLE file_variant (
        file_id INTEGER NOT NULL REFERENCES file (id),
        format TEXT NOT NULL CHECK (format IN ('webp')),
        width INTEGER NOT NULL,
        height INTEGER NOT NULL,
        variant_file_id INTEGER NOT NULL REFERENCES file (id),
        PRIMARY KEY (file_id, format, width)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE invitation (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        token TEXT NOT NULL UNIQUE,
        hash BLOB NOT NULL UNIQUE,
        role TEXT NOT NULL,
        scope TEXT NOT NULL,
        organization_id INTEGER REFERENCES organization (id) ON DELETE CASCADE,
        item_id INTEGER REFERENCES item (id) ON DELETE CASCADE,
        language TEXT NOT NULL,
        sealed BLOB,
        invited_by INTEGER REFERENCES person (id) ON DELETE CASCADE,
        since TEXT NOT NULL,
        expires INTEGER NOT NULL,
        CHECK (organization_id IS NULL OR item_id IS NULL)
    ) STRICT;
CREATE TABLE item (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        token TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL CHECK (kind IN ('resource', 'toolkit', 'training', 'event')),
        form TEXT CHECK ((kind = 'resource') = (form IS NOT NULL)),
        class TEXT NOT NULL CHECK (class IN ('critical', 'general', 'ephemeral')),
        organization_id INTEGER NOT NULL REFERENCES organization (id),
        license TEXT,
        attribution TEXT,
        position INTEGER NOT NULL,
        languages TEXT NOT NULL
    ) STRICT;
CREATE TABLE item_language (
        language TEXT NOT NULL,
        item_id INTEGER NOT NULL REFERENCES item (id),
        changed_on TEXT NOT NULL DEFAULT '1970-01-01',
        PRIMARY KEY (language, item_id)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE item_topic (
        topic_id INTEGER NOT NULL REFERENCES topic (id),
        item_id INTEGER NOT NULL REFERENCES item (id),
        direct INTEGER NOT NULL,
        kind TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (topic_id, item_id)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE known_browser (
        hash BLOB NOT NULL PRIMARY KEY,
        person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
        since TEXT NOT NULL
    ) STRICT;
CREATE TABLE language_wish (
        item_id INTEGER NOT NULL REFERENCES item (id),
        language TEXT NOT NULL,
        day TEXT NOT NULL,
        count INTEGER NOT NULL CHECK (count > 0),
        PRIMARY KEY (item_id, language, day)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE mail_stop (
        lookup BLOB NOT NULL,
        kind TEXT NOT NULL,
        since TEXT NOT NULL,
        PRIMARY KEY (lookup, kind)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE one_time_password (
        person_id INTEGER NOT NULL PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
        secret BLOB NOT NULL,
        step INTEGER NOT NULL DEFAULT 0,
        since TEXT
    ) STRICT;
CREATE TABLE organization (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        token TEXT NOT NULL UNIQUE,
        slug TEXT NOT NULL UNIQUE,
        parent_id INTEGER REFERENCES organization (id)
    ) STRICT;
CREATE TABLE organization_text (
        organization_id INTEGER NOT NULL REFERENCES organization (id),
        language TEXT NOT NULL,
        name TEXT NOT NULL,
        description TEXT NOT NULL,
        contact TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (organization_id, language)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE outbox (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        message TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL,
        language TEXT NOT NULL,
        recipient BLOB NOT NULL,
        parts BLOB NOT NULL,
        since TEXT NOT NULL,
        due INTEGER NOT NULL,
        leased INTEGER,
        attempts INTEGER NOT NULL DEFAULT 0,
        given_up TEXT
    ) STRICT;
CREATE TABLE passkey (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        token TEXT NOT NULL UNIQUE,
        person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
        credential_id BLOB NOT NULL UNIQUE,
        credential TEXT NOT NULL,
        name TEXT NOT NULL,
        since TEXT NOT NULL,
        used TEXT,
        doubted INTEGER NOT NULL
    ) STRICT;
CREATE TABLE password (
        person_id INTEGER NOT NULL PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
        hash TEXT NOT NULL,
        since TEXT NOT NULL
    ) STRICT;
CREATE TABLE person (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        token TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        language TEXT NOT NULL,
        reading TEXT NOT NULL DEFAULT '',
        spoken TEXT NOT NULL DEFAULT '',
        full_mail INTEGER NOT NULL,
        since TEXT NOT NULL,
        seen TEXT NOT NULL
    ) STRICT;
CREATE TABLE person_address (
        person_id INTEGER NOT NULL PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
        lookup BLOB NOT NULL UNIQUE,
        sealed BLOB NOT NULL,
        since TEXT NOT NULL
    ) STRICT;
CREATE TABLE person_notice (
        person_id INTEGER NOT NULL PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
        day TEXT NOT NULL
    ) STRICT;
CREATE TABLE publication (
        document_id INTEGER NOT NULL REFERENCES document (id),
        language TEXT NOT NULL,
        revision_id INTEGER NOT NULL,
        PRIMARY KEY (document_id, language),
        FOREIGN KEY (document_id, language, revision_id) REFERENCES revision (document_id, language, id)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE recovery_code (
        person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
        hash BLOB NOT NULL,
        PRIMARY KEY (person_id, hash)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE report_done (
        report_id INTEGER NOT NULL PRIMARY KEY REFERENCES text_report (id) ON DELETE CASCADE,
        person_id INTEGER REFERENCES person (id) ON DELETE SET NULL,
        day TEXT NOT NULL
    ) STRICT;
CREATE TABLE retention_run (
        name TEXT NOT NULL PRIMARY KEY,
        day TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
CREATE TABLE review (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        segment_id INTEGER NOT NULL REFERENCES segment (id),
        language TEXT NOT NULL,
        text_hash TEXT NOT NULL,
        level TEXT NOT NULL CHECK (level IN ('peer', 'qualified')),
        reviewer TEXT,
        made_on TEXT NOT NULL
    ) STRICT;
CREATE TABLE revision (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        document_id INTEGER NOT NULL REFERENCES document (id),
        language TEXT NOT NULL,
        number INTEGER NOT NULL,
        made_on TEXT NOT NULL,
        author TEXT,
        note TEXT NOT NULL,
        link TEXT,
        file_id INTEGER REFERENCES file (id),
        file_name TEXT,
        origin_hash TEXT,
        UNIQUE (document_id, language, number),
        UNIQUE (document_id, language, id)
    ) STRICT;
CREATE TABLE revision_segment (
        revision_id INTEGER NOT NULL REFERENCES revision (id),
        position INTEGER NOT NULL,
        path TEXT NOT NULL,
        kind TEXT NOT NULL,
        segment_text_id INTEGER NOT NULL REFERENCES segment_text (id),
        PRIMARY KEY (revision_id, position)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE role_grant (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        token TEXT NOT NULL UNIQUE,
        person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
        role TEXT NOT NULL,
        scope TEXT NOT NULL,
        organization_id INTEGER REFERENCES organization (id) ON DELETE CASCADE,
        item_id INTEGER REFERENCES item (id) ON DELETE CASCADE,
        since TEXT NOT NULL,
        until TEXT,
        CHECK (organization_id IS NULL OR item_id IS NULL),
        UNIQUE (person_id, role, scope)
    ) STRICT;
CREATE TABLE "seaql_migrations" ( "version" varchar NOT NULL PRIMARY KEY, "applied_at" integer NOT NULL );
CREATE TABLE search_block (
        token TEXT NOT NULL,
        language TEXT NOT NULL,
        upto INTEGER NOT NULL,
        postings BLOB NOT NULL,
        PRIMARY KEY (token, language, upto)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE search_doc (
        item_id INTEGER NOT NULL,
        place INTEGER NOT NULL,
        language TEXT NOT NULL,
        document_id INTEGER NOT NULL,
        revision_id INTEGER NOT NULL,
        PRIMARY KEY (item_id, place, language)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE search_gram (
        gram TEXT NOT NULL,
        word TEXT NOT NULL,
        language TEXT NOT NULL,
        PRIMARY KEY (gram, word, language)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE search_label (
        owner TEXT NOT NULL CHECK (owner IN ('topic', 'organization')),
        owner_id INTEGER NOT NULL,
        language TEXT NOT NULL,
        position INTEGER NOT NULL,
        first TEXT NOT NULL,
        tokens TEXT NOT NULL,
        PRIMARY KEY (owner, owner_id, language, position)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE search_spelling (
        word TEXT NOT NULL,
        language TEXT NOT NULL,
        shown TEXT NOT NULL,
        docs INTEGER NOT NULL,
        PRIMARY KEY (word, language)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE search_state (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        version INTEGER NOT NULL,
        next_item INTEGER
    ) STRICT;
CREATE TABLE search_total (
        language TEXT NOT NULL PRIMARY KEY,
        docs INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
CREATE TABLE search_word (
        token TEXT NOT NULL,
        language TEXT NOT NULL,
        docs INTEGER NOT NULL,
        floor INTEGER NOT NULL,
        head BLOB NOT NULL,
        PRIMARY KEY (token, language)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE segment (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        token TEXT NOT NULL UNIQUE,
        document_id INTEGER NOT NULL REFERENCES document (id),
        split_from_id INTEGER REFERENCES segment (id)
    ) STRICT;
CREATE TABLE segment_text (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        segment_id INTEGER NOT NULL REFERENCES segment (id),
        language TEXT NOT NULL,
        revision_id INTEGER NOT NULL REFERENCES revision (id),
        text TEXT NOT NULL,
        hash TEXT NOT NULL,
        html TEXT NOT NULL,
        provenance TEXT NOT NULL CHECK (provenance IN ('person', 'machine', 'machine-edited', 'unknown')),
        tool TEXT,
        source_language TEXT,
        source_revision_id INTEGER REFERENCES revision (id),
        source_hash TEXT,
        CHECK ((source_language IS NULL) = (source_hash IS NULL))
    ) STRICT;
CREATE TABLE session (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        hash BLOB NOT NULL UNIQUE,
        token TEXT NOT NULL UNIQUE,
        person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
        name TEXT NOT NULL DEFAULT '',
        factor TEXT NOT NULL,
        since TEXT NOT NULL,
        begun INTEGER NOT NULL,
        used INTEGER NOT NULL,
        proved INTEGER
    ) STRICT;
CREATE TABLE sign_in_link (
        hash BLOB NOT NULL PRIMARY KEY,
        lookup BLOB,
        person_id INTEGER REFERENCES person (id) ON DELETE CASCADE,
        browser BLOB,
        code BLOB,
        next TEXT NOT NULL DEFAULT '',
        mailed INTEGER,
        tries INTEGER NOT NULL DEFAULT 0,
        tries_elsewhere INTEGER NOT NULL DEFAULT 0,
        expires INTEGER NOT NULL,
        UNIQUE (browser, lookup)
    ) STRICT;
CREATE TABLE text_report (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        document_id INTEGER NOT NULL REFERENCES document (id),
        day TEXT NOT NULL,
        place INTEGER NOT NULL,
        language TEXT NOT NULL,
        number INTEGER NOT NULL,
        segment_id INTEGER REFERENCES segment (id),
        message TEXT NOT NULL,
        origin TEXT NOT NULL UNIQUE,
        UNIQUE (document_id, day, place)
    ) STRICT;
CREATE TABLE topic (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        token TEXT NOT NULL UNIQUE,
        parent_id INTEGER REFERENCES topic (id),
        position INTEGER NOT NULL
    ) STRICT;
CREATE TABLE topic_slug (
        slug TEXT NOT NULL PRIMARY KEY,
        topic_id INTEGER NOT NULL REFERENCES topic (id)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE topic_synonym (
        topic_id INTEGER NOT NULL REFERENCES topic (id),
        language TEXT NOT NULL,
        position INTEGER NOT NULL,
        synonym TEXT NOT NULL,
        PRIMARY KEY (topic_id, language, position)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE topic_text (
        topic_id INTEGER NOT NULL REFERENCES topic (id),
        language TEXT NOT NULL,
        label TEXT NOT NULL,
        slug TEXT NOT NULL,
        description TEXT NOT NULL,
        PRIMARY KEY (topic_id, language),
        UNIQUE (language, slug)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE unmet_search (
        language TEXT NOT NULL,
        day TEXT NOT NULL,
        count INTEGER NOT NULL,
        PRIMARY KEY (language, day)
    ) STRICT, WITHOUT ROWID;
CREATE INDEX document_file_file ON document_file (file_id);
CREATE INDEX document_item ON document (item_id, role, position);
CREATE UNIQUE INDEX document_main ON document (item_id) WHERE role = 'main';
CREATE INDEX document_member ON document (member_item_id);
CREATE INDEX document_slug_document ON document_slug (document_id, language);
CREATE INDEX file_variant_variant ON file_variant (variant_file_id);
CREATE INDEX invitation_organization ON invitation (organization_id);
CREATE INDEX item_form ON item (form, id);
CREATE INDEX item_kind ON item (kind, id);
CREATE INDEX item_language_changed ON item_language (language, changed_on, item_id);
CREATE INDEX item_language_item ON item_language (item_id);
CREATE INDEX item_order ON item (kind, position, id);
CREATE INDEX item_organization ON item (organization_id, id);
CREATE INDEX item_organization_kind ON item (organization_id, kind, id);
CREATE INDEX item_topic_item ON item_topic (item_id, topic_id);
CREATE INDEX item_topic_kind ON item_topic (topic_id, kind, item_id);
CREATE INDEX known_browser_person ON known_browser (person_id);
CREATE INDEX outbox_due ON outbox (due);
CREATE INDEX passkey_person ON passkey (person_id);
CREATE INDEX report_done_person ON report_done (person_id);
CREATE INDEX review_segment ON review (segment_id, language, text_hash);
CREATE INDEX role_grant_item ON role_grant (item_id, person_id);
CREATE INDEX role_grant_organization ON role_grant (organization_id, person_id);
CREATE INDEX search_label_first ON search_label (first);
CREATE INDEX segment_document ON segment (document_id);
CREATE INDEX segment_text_segment ON segment_text (segment_id, language);
CREATE INDEX session_person ON session (person_id);
CREATE INDEX sign_in_link_lookup ON sign_in_link (lookup);
CREATE INDEX sign_in_link_person ON sign_in_link (person_id);
CREATE INDEX topic_parent ON topic (parent_id, position);
CREATE INDEX topic_slug_topic ON topic_slug (topic_id);
PRAGMA defer_foreign_keys = ON;
INSERT INTO address_change (person_id, hash, code, lookup, sealed, tries, expires) VALUES (1, X'2A', X'2B', X'2C', X'2D', 1, 1795564800);
INSERT INTO audit_entry (number, day, actor, action, object, detail, previous, hash) VALUES (1, '2026-11-08', 'operator', 'grant', 'grant00000000001', '', X'', X'CA');
INSERT INTO audit_entry (number, day, actor, action, object, detail, previous, hash) VALUES (2, '2026-11-09', 'person0000000001', 'invite', 'invitation000001', 'editor', X'CA', X'CB');
INSERT INTO card (document_id, language, title, summary, slug, made_on, number, segments, behind, machine, machine_edited, unknown, unreviewed, share) VALUES (1, 'en', 'Pay', '', 'pay', '2026-11-01', 1, 2, 0, 0, 0, 1, 2, 100);
INSERT INTO card (document_id, language, title, summary, slug, made_on, number, segments, behind, machine, machine_edited, unknown, unreviewed, share) VALUES (1, 'es', 'Salario', '', 'salario', '2026-11-03', 1, 1, 0, 1, 0, 0, 0, 50);
INSERT INTO card (document_id, language, title, summary, slug, made_on, number, segments, behind, machine, machine_edited, unknown, unreviewed, share) VALUES (2, 'en', 'Safety', 'Words', 'safety', '2026-11-02', 1, 1, 0, 0, 0, 0, 1, 100);
INSERT INTO ceremony (hash, person_id, state, expires) VALUES (X'8A', 1, '{}', 1794183300);
INSERT INTO content_version (id, number, lockdown) VALUES (1, 41, 0);
INSERT INTO deletion_entry (number, line) VALUES (1, '{}');
INSERT INTO document (id, token, item_id, role, parent_id, lesson_kind, member_item_id, position, source_language) VALUES (1, 'document00000001', 1, 'main', NULL, NULL, NULL, 0, 'en');
INSERT INTO document (id, token, item_id, role, parent_id, lesson_kind, member_item_id, position, source_language) VALUES (2, 'document00000002', 2, 'main', NULL, NULL, NULL, 0, 'en');
INSERT INTO document (id, token, item_id, role, parent_id, lesson_kind, member_item_id, position, source_language) VALUES (3, 'document00000003', 2, 'lesson', NULL, 'text', NULL, 0, 'en');
INSERT INTO document_file (document_id, language, file_id, name) VALUES (1, 'en', 2, 'a.png');
INSERT INTO document_slug (scope, language, slug, document_id, current) VALUES ('resource', 'en', 'pay', 1, 1);
INSERT INTO document_slug (scope, language, slug, document_id, current) VALUES ('resource', 'en', 'wages', 1, 0);
INSERT INTO document_slug (scope, language, slug, document_id, current) VALUES ('training', 'en', 'safety', 2, 1);
INSERT INTO draft (document_id, language, revision_id) VALUES (1, 'en', 4);
INSERT INTO file (id, hash, size, media_type, width, height) VALUES (1, 'a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1', 9, 'application/pdf', NULL, NULL);
INSERT INTO file (id, hash, size, media_type, width, height) VALUES (2, 'a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2', 7, 'image/png', 640, 480);
INSERT INTO file (id, hash, size, media_type, width, height) VALUES (3, 'a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3', 5, 'image/webp', 320, 240);
INSERT INTO file_variant (file_id, format, width, height, variant_file_id) VALUES (2, 'webp', 320, 240, 3);
INSERT INTO invitation (id, token, hash, role, scope, organization_id, item_id, language, sealed, invited_by, since, expires) VALUES (1, 'invitation000001', X'BA', 'editor', 'organization 2', 2, NULL, 'ar', X'BB', 1, '2026-11-09', 1794787200);
INSERT INTO item (id, token, kind, form, class, organization_id, license, attribution, position, languages) VALUES (1, 'item000000000001', 'resource', 'article', 'critical', 1, 'CC-BY-4.0', 'Mesa', 0, 'en es');
INSERT INTO item (id, token, kind, form, class, organization_id, license, attribution, position, languages) VALUES (2, 'item000000000002', 'training', NULL, 'general', 2, NULL, NULL, 1, 'en');
INSERT INTO item_language (language, item_id, changed_on) VALUES ('en', 1, '2026-11-01');
INSERT INTO item_language (language, item_id, changed_on) VALUES ('en', 2, '2026-11-02');
INSERT INTO item_language (language, item_id, changed_on) VALUES ('es', 1, '2026-11-03');
INSERT INTO item_topic (topic_id, item_id, direct, kind) VALUES (1, 1, 0, 'resource');
INSERT INTO item_topic (topic_id, item_id, direct, kind) VALUES (1, 2, 1, 'training');
INSERT INTO item_topic (topic_id, item_id, direct, kind) VALUES (2, 1, 1, 'resource');
INSERT INTO known_browser (hash, person_id, since) VALUES (X'4A', 1, '2026-11-08');
INSERT INTO language_wish (item_id, language, day, count) VALUES (1, 'ht', '2026-11-06', 3);
INSERT INTO mail_stop (lookup, kind, since) VALUES (X'EA', 'reminder', '2026-11-09');
INSERT INTO one_time_password (person_id, secret, step, since) VALUES (1, X'9A', 59800000, NULL);
INSERT INTO organization (id, token, slug, parent_id) VALUES (1, 'organization0001', 'mesa', NULL);
INSERT INTO organization (id, token, slug, parent_id) VALUES (2, 'organization0002', 'seed', 1);
INSERT INTO organization_text (organization_id, language, name, description, contact) VALUES (1, 'en', 'Mesa', '', 'mesa.example');
INSERT INTO organization_text (organization_id, language, name, description, contact) VALUES (2, 'ar', 'بذرة', 'جماعة', '');
INSERT INTO outbox (id, message, kind, language, recipient, parts, since, due, leased, attempts, given_up) VALUES (1, 'message000000001', 'invitation', 'ar', X'DA', X'DB', '2026-11-09', 1794182400, NULL, 2, NULL);
INSERT INTO passkey (id, token, person_id, credential_id, credential, name, since, used, doubted) VALUES (1, 'passkey000000001', 1, X'7A', '{}', 'Phone', '2026-11-08', '2026-11-09', 0);
INSERT INTO password (person_id, hash, since) VALUES (1, '$argon2id$', '2026-11-08');
INSERT INTO person (id, token, name, language, reading, spoken, full_mail, since, seen) VALUES (1, 'person0000000001', 'A friend', 'es', 'es en', 'es', 0, '2026-11-08', '2026-11-09');
INSERT INTO person_address (person_id, lookup, sealed, since) VALUES (1, X'1A', X'1B', '2026-11-08');
INSERT INTO person_notice (person_id, day) VALUES (1, '2026-11-10');
INSERT INTO publication (document_id, language, revision_id) VALUES (1, 'en', 1);
INSERT INTO publication (document_id, language, revision_id) VALUES (1, 'es', 2);
INSERT INTO publication (document_id, language, revision_id) VALUES (2, 'en', 3);
INSERT INTO recovery_code (person_id, hash) VALUES (1, X'AA');
INSERT INTO recovery_code (person_id, hash) VALUES (1, X'AB');
INSERT INTO report_done (report_id, person_id, day) VALUES (1, 1, '2026-11-11');
INSERT INTO retention_run (name, day) VALUES ('sessions', '2026-11-09');
INSERT INTO review (id, segment_id, language, text_hash, level, reviewer, made_on) VALUES (1, 1, 'es', 'h2', 'qualified', NULL, '2026-11-05');
INSERT INTO revision (id, document_id, language, number, made_on, author, note, link, file_id, file_name, origin_hash) VALUES (1, 1, 'en', 1, '2026-11-01', 'Ana', '', NULL, 1, 'a.pdf', 'o1');
INSERT INTO revision (id, document_id, language, number, made_on, author, note, link, file_id, file_name, origin_hash) VALUES (2, 1, 'es', 1, '2026-11-03', NULL, 'first', NULL, NULL, NULL, NULL);
INSERT INTO revision (id, document_id, language, number, made_on, author, note, link, file_id, file_name, origin_hash) VALUES (3, 2, 'en', 1, '2026-11-02', NULL, '', NULL, NULL, NULL, NULL);
INSERT INTO revision (id, document_id, language, number, made_on, author, note, link, file_id, file_name, origin_hash) VALUES (4, 1, 'en', 2, '2026-11-04', NULL, '', NULL, NULL, NULL, NULL);
INSERT INTO revision_segment (revision_id, position, path, kind, segment_text_id) VALUES (1, 0, '', 'title', 1);
INSERT INTO revision_segment (revision_id, position, path, kind, segment_text_id) VALUES (1, 1, '', 'paragraph', 3);
INSERT INTO revision_segment (revision_id, position, path, kind, segment_text_id) VALUES (2, 0, '', 'title', 2);
INSERT INTO revision_segment (revision_id, position, path, kind, segment_text_id) VALUES (3, 0, '', 'title', 4);
INSERT INTO role_grant (id, token, person_id, role, scope, organization_id, item_id, since, until) VALUES (1, 'grant00000000001', 1, 'editor', 'organization 1', 1, NULL, '2026-11-08', NULL);
INSERT INTO seaql_migrations (version, applied_at) VALUES ('m20261201_000001_release_0_1_0', 0);
INSERT INTO search_block (token, language, upto, postings) VALUES ('pay', 'en', 1, X'00FF');
INSERT INTO search_doc (item_id, place, language, document_id, revision_id) VALUES (1, 0, 'en', 1, 1);
INSERT INTO search_gram (gram, word, language) VALUES ('pay', 'pay', 'en');
INSERT INTO search_label (owner, owner_id, language, position, first, tokens) VALUES ('topic', 1, 'en', 0, 'work', 'work');
INSERT INTO search_spelling (word, language, shown, docs) VALUES ('pay', 'en', 'Pay', 1);
INSERT INTO search_state (id, version, next_item) VALUES (1, 0, 0);
INSERT INTO search_total (language, docs) VALUES ('en', 2);
INSERT INTO search_word (token, language, docs, floor, head) VALUES ('pay', 'en', 1, 0, X'0102');
INSERT INTO segment (id, token, document_id, split_from_id) VALUES (1, 'segment000000001', 1, NULL);
INSERT INTO segment (id, token, document_id, split_from_id) VALUES (2, 'segment000000002', 1, 1);
INSERT INTO segment (id, token, document_id, split_from_id) VALUES (3, 'segment000000003', 2, NULL);
INSERT INTO segment_text (id, segment_id, language, revision_id, text, hash, html, provenance, tool, source_language, source_revision_id, source_hash) VALUES (1, 1, 'en', 1, 'Plain words', 'h1', '', 'person', NULL, NULL, NULL, NULL);
INSERT INTO segment_text (id, segment_id, language, revision_id, text, hash, html, provenance, tool, source_language, source_revision_id, source_hash) VALUES (2, 1, 'es', 2, 'Palabras *claras*', 'h2', 'Palabras <em>claras</em>', 'machine', 'tool', 'en', 1, 'h1');
INSERT INTO segment_text (id, segment_id, language, revision_id, text, hash, html, provenance, tool, source_language, source_revision_id, source_hash) VALUES (3, 2, 'en', 1, '\', 'h3', ' ', 'unknown', NULL, NULL, NULL, NULL);
INSERT INTO segment_text (id, segment_id, language, revision_id, text, hash, html, provenance, tool, source_language, source_revision_id, source_hash) VALUES (4, 3, 'en', 3, 'Training', 'h4', '', 'person', NULL, NULL, NULL, NULL);
INSERT INTO session (id, hash, token, person_id, name, factor, since, begun, used, proved) VALUES (1, X'3A', 'session000000001', 1, 'At home', 'passkey', '2026-11-08', 1794096000, 1794182400, NULL);
INSERT INTO sign_in_link (hash, lookup, person_id, browser, code, next, mailed, tries, tries_elsewhere, expires) VALUES (X'5A', X'5B', 1, X'5C', X'5D', '/es', 1794182400, 1, 2, 1794183300);
INSERT INTO sign_in_link (hash, lookup, person_id, browser, code, next, mailed, tries, tries_elsewhere, expires) VALUES (X'6A', NULL, 1, NULL, NULL, '', NULL, 0, 0, 1794268800);
INSERT INTO text_report (id, document_id, day, place, language, number, segment_id, message, origin) VALUES (1, 1, '2026-11-06', 1, 'es', 1, 1, 'A wrong word', 'r1');
INSERT INTO topic (id, token, parent_id, position) VALUES (1, 'topic00000000001', NULL, 0);
INSERT INTO topic (id, token, parent_id, position) VALUES (2, 'topic00000000002', 1, 1);
INSERT INTO topic_slug (slug, topic_id) VALUES ('labour', 1);
INSERT INTO topic_synonym (topic_id, language, position, synonym) VALUES (1, 'en', 1, 'labour');
INSERT INTO topic_text (topic_id, language, label, slug, description) VALUES (1, 'en', 'Work', 'work', '');
INSERT INTO topic_text (topic_id, language, label, slug, description) VALUES (2, 'es', 'Salario', 'salario', '');
INSERT INTO unmet_search (language, day, count) VALUES ('ar', '2026-11-07', 2);
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence (name, seq) VALUES ('document', 3);
INSERT INTO sqlite_sequence (name, seq) VALUES ('file', 3);
INSERT INTO sqlite_sequence (name, seq) VALUES ('invitation', 1);
INSERT INTO sqlite_sequence (name, seq) VALUES ('item', 2);
INSERT INTO sqlite_sequence (name, seq) VALUES ('organization', 2);
INSERT INTO sqlite_sequence (name, seq) VALUES ('outbox', 1);
INSERT INTO sqlite_sequence (name, seq) VALUES ('passkey', 1);
INSERT INTO sqlite_sequence (name, seq) VALUES ('person', 1);
INSERT INTO sqlite_sequence (name, seq) VALUES ('review', 1);
INSERT INTO sqlite_sequence (name, seq) VALUES ('revision', 4);
INSERT INTO sqlite_sequence (name, seq) VALUES ('role_grant', 1);
INSERT INTO sqlite_sequence (name, seq) VALUES ('segment', 3);
INSERT INTO sqlite_sequence (name, seq) VALUES ('segment_text', 4);
INSERT INTO sqlite_sequence (name, seq) VALUES ('session', 1);
INSERT INTO sqlite_sequence (name, seq) VALUES ('text_report', 1);
INSERT INTO sqlite_sequence (name, seq) VALUES ('topic', 2);
