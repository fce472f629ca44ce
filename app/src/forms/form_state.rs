//! What a refused form remembers: typed values that may be shown again, an error per field, errors of the whole.

use std::fmt;

/// The fields of one form.
pub trait FormField: Copy + Eq + fmt::Debug + Send + Sync + 'static {
    /// Why a value is refused: one variant per rule, translated where it is shown.
    type FieldError: Copy + Eq + fmt::Debug + Send + Sync + 'static;

    /// The field's name on the wire, and the stem of its ids in the page.
    fn name(self) -> &'static str;

    /// Whether the page may show again what was typed. Never for a password or a code.
    fn echoes(self) -> bool {
        true
    }
}

/// The state of a form: empty on GET, filled when a POST was refused.
///
/// It has no `Debug`: what people type may be personal.
#[derive(Clone)]
pub struct FormState<F: FormField> {
    values: Vec<(F, String)>,
    errors: Vec<(F, F::FieldError)>,
    whole: Vec<F::FieldError>,
}

impl<F: FormField> Default for FormState<F> {
    fn default() -> Self {
        Self { values: Vec::new(), errors: Vec::new(), whole: Vec::new() }
    }
}

impl<F: FormField> FormState<F> {
    /// Remembers what was typed, if the field may be shown again.
    pub fn typed(&mut self, field: F, value: impl Into<String>) {
        if field.echoes() {
            self.values.retain(|(known, _)| *known != field);
            self.values.push((field, value.into()));
        }
    }

    /// Refuses a field's value. The first refusal of a field is the one shown.
    pub fn refuse(&mut self, field: F, why: F::FieldError) {
        if self.error(field).is_none() {
            self.errors.push((field, why));
        }
    }

    /// Refuses the form as a whole.
    pub fn refuse_whole(&mut self, why: F::FieldError) {
        self.whole.push(why);
    }

    /// What stands in the field when the form is shown.
    pub fn value(&self, field: F) -> &str {
        self.values.iter().find(|(known, _)| *known == field).map_or("", |(_, value)| value)
    }

    /// Why the field's value was refused.
    pub fn error(&self, field: F) -> Option<F::FieldError> {
        self.errors.iter().find(|(known, _)| *known == field).map(|(_, why)| *why)
    }

    /// The refusals of fields, in the order in which they were made.
    pub fn errors(&self) -> &[(F, F::FieldError)] {
        &self.errors
    }

    /// The refusals of the whole form.
    pub fn whole(&self) -> &[F::FieldError] {
        &self.whole
    }

    /// Whether anything was refused; then the answer is 422.
    pub fn is_refused(&self) -> bool {
        !self.errors.is_empty() || !self.whole.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    enum Field {
        Name,
        Code,
    }
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    enum FieldError {
        Missing,
        TooLong,
    }
    impl FormField for Field {
        type FieldError = FieldError;
        fn name(self) -> &'static str {
            match self {
                Self::Name => "name",
                Self::Code => "code",
            }
        }
        fn echoes(self) -> bool {
            self != Self::Code
        }
    }

    #[test]
    fn a_code_is_never_shown_again() {
        let mut form = FormState::default();
        form.typed(Field::Name, "Ana");
        form.typed(Field::Code, "1234");
        assert_eq!(form.value(Field::Name), "Ana");
        assert_eq!(form.value(Field::Code), "");
    }

    #[test]
    fn the_first_refusal_of_a_field_stands() {
        let mut form = FormState::<Field>::default();
        assert!(!form.is_refused());
        form.refuse(Field::Name, FieldError::Missing);
        form.refuse(Field::Name, FieldError::TooLong);
        assert_eq!(form.errors(), [(Field::Name, FieldError::Missing)]);
        assert!(form.is_refused());
    }
}
