//! What people may do, and who was invited.

pub(super) const UP: &[&str] = &[
    // Where neither organization nor item is named, the role holds in the whole coalition. `scope` says the same in one
    // word, so that nobody has a role twice.
    "CREATE TABLE role_grant (
        id {id},
        token {word} NOT NULL UNIQUE,
        person_id {integer} NOT NULL REFERENCES person (id) ON DELETE CASCADE,
        role {word} NOT NULL,
        scope {word} NOT NULL,
        organization_id {integer} REFERENCES organization (id) ON DELETE CASCADE,
        item_id {integer} REFERENCES item (id) ON DELETE CASCADE,
        since {day} NOT NULL,
        until {day},
        CHECK (organization_id IS NULL OR item_id IS NULL),
        UNIQUE (person_id, role, scope)
    ) {rows}",
    "CREATE INDEX role_grant_organization ON role_grant (organization_id, person_id)",
    "CREATE INDEX role_grant_item ON role_grant (item_id, person_id)",
    // `hash` is that of what the link holds; `sealed` the address it was sent to, if any, under a key of the site.
    "CREATE TABLE invitation (
        id {id},
        token {word} NOT NULL UNIQUE,
        hash {bytes} NOT NULL UNIQUE,
        role {word} NOT NULL,
        scope {word} NOT NULL,
        organization_id {integer} REFERENCES organization (id) ON DELETE CASCADE,
        item_id {integer} REFERENCES item (id) ON DELETE CASCADE,
        language TEXT NOT NULL,
        sealed {bytes},
        invited_by {integer} REFERENCES person (id) ON DELETE CASCADE,
        since {day} NOT NULL,
        expires {integer} NOT NULL,
        CHECK (organization_id IS NULL OR item_id IS NULL)
    ) {rows}",
    "CREATE INDEX invitation_organization ON invitation (organization_id)",
];
