//! What is promised, and what it is checked with.

use super::{ORGANIZATION, Route, declare::pages};
use crate::domain::organizations::permission::Permission::SeeAudit;
use locales::msg;

/// The log of deletions, signed. Not kept as pages are: it is written apart from them.
pub const DELETIONS: Route = Route::public("log of deletions", "/deletions.jsonl");

pages! {
    /// What is stored, why, how long, and who can read it.
    WhatWeHold = Route::page("what we hold", "/{language}/what-we-hold")
        .in_footer(msg::privacy::hold_title);
    /// The audit log, narrowed: by the word of an action, by days, and where the page before ended.
    AuditLog in scope {} ? { action, from, to, before } = [
        Route::coalition(SeeAudit, "audit", "/{language}/admin/audit")
            .in_administration(msg::organizations::admin_audit, msg::organizations::office_audit_lead),
        Route::right(SeeAudit, "audit of organization", "/{language}/organizations/{slug}/audit")
            .sample(&[ORGANIZATION]),
    ];
    /// The same as lines for who checks it elsewhere. It leaves as a file only with a fresh proof (AU6).
    AuditFile in scope {} = [
        Route::coalition(SeeAudit, "audit file", "/{language}/admin/audit/log.jsonl").step_up(),
        Route::right(SeeAudit, "audit file of organization", "/{language}/organizations/{slug}/audit/log.jsonl")
            .step_up().sample(&[ORGANIZATION]),
    ];
}
