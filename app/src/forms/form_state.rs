//! A form: what was typed, what may be shown again, and what was refused.
//!
//! **To write a form:** a type with its fields as constants and [`Form`] that lists them; a function that reads them; the
//! page with `components::form`. A body with a field that is not listed, or that comes twice, is refused (AZ5). A form with
//! a field for files is read by [`posted_files`](super::posted_files).

use super::{
    Field,
    field::Control,
    guarded::{self, MOMENT, Resubmit, TRAP},
    posted, posted_files, refusals,
};
use axum::{
    extract::{FromRequest, Request},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use locales::{LanguageTag, Message};
use server::{
    http::{HttpError, input::Input},
    state::AppState,
    storage::PostedFile,
};
use std::marker::PhantomData;

/// What a form declares.
pub trait Form: Send + Sync + 'static {
    /// Its fields.
    const FIELDS: &'static [Field];
    /// The name under which it asks programs once more, where anybody may send it without an account: its page then holds
    /// `components::form::FormGuard` and may be kept nowhere, and whoever reads it calls [`FormState::check`] first. What is
    /// sent twice is done once.
    const GUARD: Option<&'static str> = None;
    /// Whether one of its fields is for files: then it is sent in parts.
    const TAKES_FILES: bool = posted_files::takes_files(Self::FIELDS);
}

/// A form that is a button alone, and may come back with a refusal of the whole.
pub struct NoFields;

impl Form for NoFields {
    const FIELDS: &'static [Field] = &[];
}

/// A form as it was sent, or as it is shown: empty on GET, with what was refused after a POST.
///
/// It has no `Debug`: what people type may be personal.
pub struct FormState<F> {
    values: Vec<(&'static str, String)>,
    pub(super) files: Vec<(&'static str, PostedFile)>,
    errors: Vec<(&'static str, Message<'static>)>,
    whole: Vec<Message<'static>>,
    moment: String,
    trapped: bool,
    /// Whether the guard let it through, once it was asked.
    checked: Option<bool>,
    again: Option<Resubmit>,
    form: PhantomData<F>,
}

impl<F> Input for FormState<F> {}

impl<F> Default for FormState<F> {
    fn default() -> Self {
        Self {
            values: Vec::new(),
            files: Vec::new(),
            errors: Vec::new(),
            whole: Vec::new(),
            moment: String::new(),
            trapped: false,
            checked: None,
            again: None,
            form: PhantomData,
        }
    }
}

impl<F: Form> FormState<F> {
    /// A form to fill in, in which this stands.
    pub fn with<'a>(values: impl IntoIterator<Item = (Field, &'a str)>) -> Self {
        let mut form = Self::default();
        for (field, value) in values {
            form.values.push((field.name, value.to_owned()));
        }
        form
    }

    /// What was sent in a field; nothing where nothing was.
    pub fn value(&self, field: Field) -> &str {
        self.all(field).next().unwrap_or_default()
    }

    /// Everything that was sent in a field of many choices.
    pub fn all(&self, field: Field) -> impl Iterator<Item = &str> {
        let named = self.values.iter().filter(move |(name, _)| *name == field.name);
        named.map(|(_, value)| value.as_str())
    }

    /// What stands in the field when the form is shown.
    pub fn shown(&self, field: Field) -> &str {
        if field.echoes { self.value(field) } else { "" }
    }

    /// What a field says, or why it says nothing. A refusal is kept.
    pub fn read<T>(
        &mut self,
        field: Field,
        parse: impl FnOnce(&str) -> Result<T, Message<'static>>,
    ) -> Option<T> {
        parse(self.value(field)).map_err(|why| self.refuse(field, why)).ok()
    }

    /// The one of these languages that was chosen; another one is refused.
    pub fn language(&mut self, field: Field, offered: &[LanguageTag]) -> Option<LanguageTag> {
        self.read(field, |typed| {
            let chosen = offered.iter().find(|tag| tag.as_str() == typed);
            chosen.cloned().ok_or_else(refusals::unknown)
        })
    }

    /// Refuses a field's value. The first refusal of a field is the one shown.
    pub fn refuse(&mut self, field: Field, why: Message<'static>) {
        if self.error(field).is_none() {
            self.errors.push((field.name, why));
        }
    }

    /// Refuses the form as a whole.
    pub fn refuse_whole(&mut self, why: Message<'static>) {
        self.whole.push(why);
    }

    /// Why the field's value was refused.
    pub fn error(&self, field: Field) -> Option<&Message<'static>> {
        self.errors.iter().find(|(name, _)| *name == field.name).map(|(_, why)| why)
    }

    /// The refusals of fields, in the order in which they were made.
    pub fn errors(&self) -> &[(&'static str, Message<'static>)] {
        &self.errors
    }

    /// The refusals of the whole form.
    pub fn whole(&self) -> &[Message<'static>] {
        &self.whole
    }

    /// Whether anything was refused.
    pub fn is_refused(&self) -> bool {
        !self.errors.is_empty() || !self.whole.is_empty()
    }

    /// 422 when something was refused.
    pub fn status(&self) -> StatusCode {
        if self.is_refused() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK }
    }

    /// Whether a guarded form may be done; if not, it says so above itself. Asked again, it answers the same.
    pub fn check(&mut self, state: &AppState) -> bool {
        let checked = self.checked.unwrap_or_else(|| self.ask_guard(state));
        self.checked = Some(checked);
        checked
    }

    fn ask_guard(&mut self, state: &AppState) -> bool {
        let Some(name) = F::GUARD else { return true };
        let why = match self.trapped {
            true => Some(Resubmit::Trapped),
            false => {
                let taken = state.form_times.take(name, &self.moment, state.clock.as_ref());
                taken.is_err().then_some(Resubmit::Moment)
            }
        };
        if let Some(why) = why {
            self.whole.push(guarded::sentence(why));
            self.again = Some(why);
        }
        why.is_none()
    }

    /// Why a guarded form has to be sent once more.
    pub fn again(&self) -> Option<Resubmit> {
        self.again
    }

    /// The form of a body; `None` where it holds what this form does not.
    pub(super) fn of(fields: Vec<(String, String)>) -> Option<Self> {
        let mut form = Self::default();
        for (name, value) in fields {
            form.take(&name, value)?;
        }
        Some(form)
    }

    /// Takes a field of a body; `None` where this form does not hold it, or holds it already.
    pub(super) fn take(&mut self, name: &str, value: String) -> Option<()> {
        if F::GUARD.is_some() && name == MOMENT {
            self.moment = value;
            return Some(());
        }
        if F::GUARD.is_some() && name == TRAP {
            self.trapped |= !value.trim().is_empty();
            return Some(());
        }
        let field = F::FIELDS.iter().find(|field| field.name == name)?;
        let many = field.control == Control::Choice { many: true };
        if field.files().is_some() || (!many && self.all(*field).next().is_some()) {
            return None;
        }
        self.values.push((field.name, value));
        Some(())
    }
}

impl<F: Form> FromRequest<AppState> for FormState<F> {
    type Rejection = Response;

    async fn from_request(request: Request, state: &AppState) -> Result<Self, Response> {
        if F::TAKES_FILES {
            return Self::of_parts(request, state).await;
        }
        let fields = posted::fields(request, state).await?;
        let strange = HttpError::status(StatusCode::UNPROCESSABLE_ENTITY);
        Self::of(fields).ok_or_else(|| strange.into_response())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use locales::msg;

    const NAME: Field = Field::line("name", msg::organizations::text_name_label);
    const CODE: Field = Field::line("code", msg::organizations::text_name_label).secret();
    const SPOKEN: Field = Field::choices("spoken", msg::organizations::text_name_label);

    struct Trial;
    impl Form for Trial {
        const FIELDS: &'static [Field] = &[NAME, CODE, SPOKEN];
    }

    fn sent(fields: &[(&str, &str)]) -> Option<FormState<Trial>> {
        let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        FormState::of(fields.collect())
    }

    #[test]
    fn a_code_is_read_and_never_shown_again() {
        let form = sent(&[("name", "Ana"), ("code", "1234")]).unwrap();
        assert_eq!((form.shown(NAME), form.shown(CODE)), ("Ana", ""));
        assert_eq!(form.value(CODE), "1234");
    }

    #[test]
    fn the_first_refusal_of_a_field_stands() {
        let mut form = FormState::<Trial>::default();
        assert_eq!(form.status(), StatusCode::OK);
        form.refuse(NAME, refusals::empty());
        form.refuse(NAME, refusals::too_long(3));
        assert_eq!(form.errors().len(), 1);
        assert_eq!(form.error(NAME).unwrap().spec(), refusals::empty().spec());
        assert_eq!(form.status(), StatusCode::UNPROCESSABLE_ENTITY);
    }

    #[test]
    fn az5_what_a_form_does_not_know_and_what_comes_twice_is_refused() {
        assert!(sent(&[("name", "Ana"), ("role", "admin")]).is_none());
        assert!(sent(&[("name", "Ana"), ("name", "Bo")]).is_none());
        // It is not guarded: what guards others is unknown to it.
        assert!(sent(&[(TRAP, "")]).is_none());
        let many = sent(&[("spoken", "en"), ("spoken", "yue")]).unwrap();
        assert_eq!(many.all(SPOKEN).collect::<Vec<_>>(), ["en", "yue"]);
    }
}
