//! How often the named actions may be done, where the operator wants other rates than those beside the names.

use crate::domain::limit::{Action, Rate};
use serde::{Deserialize, Deserializer, Serialize};
use std::collections::BTreeMap;

/// What one client, or one target, may do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Each(BTreeMap<Action, Rate>);

/// What all clients together may do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct All(BTreeMap<Action, Rate>);

impl Default for Each {
    fn default() -> Self {
        Self(Action::ALL.into_iter().map(|action| (action, action.each())).collect())
    }
}
impl Default for All {
    fn default() -> Self {
        Self(Action::ALL.into_iter().map(|action| (action, action.all())).collect())
    }
}

impl Each {
    /// The rate of an action.
    pub fn rate(&self, action: Action) -> Rate {
        self.0.get(&action).copied().unwrap_or_else(|| action.each())
    }

    /// Sets another one.
    pub fn set(&mut self, action: Action, rate: Rate) {
        self.0.insert(action, rate);
    }
}

impl All {
    /// The rate of an action.
    pub fn rate(&self, action: Action) -> Rate {
        self.0.get(&action).copied().unwrap_or_else(|| action.all())
    }

    /// Sets another one.
    pub fn set(&mut self, action: Action, rate: Rate) {
        self.0.insert(action, rate);
    }
}

// What is not set keeps its default.
impl<'de> Deserialize<'de> for Each {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let mut rates = Self::default();
        rates.0.extend(BTreeMap::<Action, Rate>::deserialize(from)?);
        Ok(rates)
    }
}
impl<'de> Deserialize<'de> for All {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let mut rates = Self::default();
        rates.0.extend(BTreeMap::<Action, Rate>::deserialize(from)?);
        Ok(rates)
    }
}
