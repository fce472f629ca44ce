//! Limits that were set looser than their defaults, which is for load tests alone.

use crate::config::Limits;
use serde_json::{Value, json};

/// Every limit that is above its default, with both values: all of them are upper bounds.
pub fn looser(limits: &Limits) -> Vec<(String, u64, u64)> {
    let (Value::Object(set), Value::Object(usual)) = (json!(limits), json!(Limits::default()))
    else {
        return Vec::new();
    };
    let pairs = set.into_iter().filter_map(|(name, value)| {
        let (value, usual) = (value.as_u64()?, usual.get(&name)?.as_u64()?);
        (value > usual).then_some((name, value, usual))
    });
    pairs.collect()
}

/// The same as findings.
pub fn look(limits: &Limits) -> Vec<String> {
    let line = |(name, value, usual): (String, u64, u64)| {
        format!("limits.{name} is {value}; the default is {usual}")
    };
    looser(limits).into_iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_looser_limits_are_named() {
        assert_eq!(looser(&Limits::default()), []);
        let limits = Limits { connections: 9, handler_seconds: 60, ..Limits::default() };
        assert_eq!(looser(&limits), [("handler_seconds".to_owned(), 60, 15)]);
    }
}
