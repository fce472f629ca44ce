//! One figure with its unit, what it stands beside, and what it should be.

use serde::Serialize;

/// A figure.
#[derive(Debug, Clone, Serialize)]
pub struct Measure {
    /// What was measured.
    pub name: String,
    /// The size of the library, where it matters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<usize>,
    /// How much.
    pub value: f64,
    /// Of what.
    pub unit: &'static str,
    /// Times the figure that it stands beside.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ratio: Option<f64>,
    /// What it stands beside, where that is not plain: `the limit`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<&'static str>,
    /// What it should be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<Target>,
    /// Whether it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub holds: Option<bool>,
}

/// What a figure should be.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Target {
    /// The most that the value, or the ratio, may be.
    pub at_most: f64,
    /// Whether the ratio is meant.
    pub of_ratio: bool,
    /// Where that is written.
    pub row: &'static str,
}

impl Target {
    /// For the value itself.
    pub fn at_most(at_most: f64, row: &'static str) -> Self {
        Self { at_most, of_ratio: false, row }
    }

    /// For the ratio.
    pub fn ratio(at_most: f64, row: &'static str) -> Self {
        Self { at_most, of_ratio: true, row }
    }
}

impl Measure {
    /// A figure without a target.
    pub fn new(name: &str, items: Option<usize>, value: f64, unit: &'static str) -> Self {
        let name = name.to_owned();
        Self { name, items, value, unit, ratio: None, of: None, target: None, holds: None }
    }

    /// The same as so many times another figure.
    pub fn beside(self, other: f64) -> Self {
        Self { ratio: Some(self.value / other), ..self }
    }

    /// The same as so many times what the limit takes under the same load.
    pub fn beside_limit(self, limit: f64) -> Self {
        Self { of: Some("the limit"), ..self.beside(limit) }
    }

    /// What its ratio is called.
    pub fn times(&self) -> String {
        self.of.map_or_else(|| "x".to_owned(), |of| format!("× {of}"))
    }

    /// Judged by a target. Call it after [`Self::beside`].
    pub fn against(self, target: Target) -> Self {
        let judged = if target.of_ratio { self.ratio } else { Some(self.value) };
        Self { holds: judged.map(|judged| judged <= target.at_most), target: Some(target), ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ratio_is_judged_as_a_ratio() {
        let measure = Measure::new("lesson", None, 1.0, "ms CPU").beside(0.1);
        assert_eq!(measure.clone().against(Target::ratio(20.0, "P3")).holds, Some(true));
        assert_eq!(measure.against(Target::ratio(8.0, "P3")).holds, Some(false));
    }
}
