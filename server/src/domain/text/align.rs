//! The best way to lay two sequences side by side without crossing.

/// Where a cell of the table came from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Pair,
    /// One of the first sequence stands alone.
    First,
    /// One of the second sequence stands alone.
    Second,
}

/// Pairs `(place in first, place in second)`, both rising, with the greatest sum of scores; each one that stays alone
/// costs `alone`. `score` is `None` for two that cannot be a pair. About `cells` pairs are looked at: when there would
/// be more, only those near the diagonal.
pub(super) fn align(
    first: usize,
    second: usize,
    alone: f32,
    cells: usize,
    mut score: impl FnMut(usize, usize) -> Option<f32>,
) -> Vec<(usize, usize)> {
    if first == 0 || second == 0 {
        return Vec::new();
    }
    let wide = second;
    let narrow = (cells / first / 2).max(second / first + 2);
    let reach = if first.saturating_mul(second) <= cells { wide } else { narrow.min(wide) };
    let bounds = |row: usize| {
        let middle = row * second / first;
        (middle.saturating_sub(reach), (middle + reach).min(second))
    };
    let mut rows: Vec<Row> = Vec::with_capacity(first + 1);
    for row in 0..=first {
        let (from, to) = bounds(row);
        let mut current = Row {
            from,
            sums: Vec::with_capacity(to - from + 1),
            steps: Vec::with_capacity(to - from + 1),
        };
        for column in from..=to {
            let mut best =
                if row == 0 && column == 0 { (0.0, Step::Pair) } else { (f32::MIN, Step::First) };
            let above = rows.last();
            if let Some(sum) = above.and_then(|above| above.sum(column)) {
                best = better(best, (sum - alone, Step::First));
            }
            if let Some(sum) = column.checked_sub(1).and_then(|left| current.sum(left)) {
                best = better(best, (sum - alone, Step::Second));
            }
            if let (Some(above), Some(left)) = (above, column.checked_sub(1))
                && let Some(sum) = above.sum(left)
                && let Some(score) = score(row - 1, left)
            {
                best = better(best, (sum + score, Step::Pair));
            }
            current.sums.push(best.0);
            current.steps.push(best.1);
        }
        if let Some(above) = rows.last_mut() {
            above.sums = Vec::new();
        }
        rows.push(current);
    }
    way_back(&rows, first, second)
}

struct Row {
    from: usize,
    sums: Vec<f32>,
    steps: Vec<Step>,
}

impl Row {
    fn sum(&self, column: usize) -> Option<f32> {
        self.sums.get(column.checked_sub(self.from)?).copied().filter(|sum| *sum > f32::MIN)
    }
}

/// The first of two that are equally good stays.
fn better(one: (f32, Step), other: (f32, Step)) -> (f32, Step) {
    if other.0 > one.0 { other } else { one }
}

fn way_back(rows: &[Row], first: usize, second: usize) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    let (mut row, mut column) = (first, second);
    while row > 0 || column > 0 {
        let step = rows.get(row).and_then(|found| found.steps.get(column.checked_sub(found.from)?));
        match step {
            Some(Step::Pair) if row > 0 && column > 0 => {
                row -= 1;
                column -= 1;
                pairs.push((row, column));
            }
            Some(Step::First) if row > 0 => row -= 1,
            Some(Step::Second) if column > 0 => column -= 1,
            // Outside of what was looked at: nothing further can be told.
            _ => break,
        }
    }
    pairs.reverse();
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn equal(one: &str, other: &str, cells: usize) -> usize {
        let (one, other) = (one.as_bytes(), other.as_bytes());
        let score = |first: usize, second: usize| (one[first] == other[second]).then_some(1.0);
        align(one.len(), other.len(), 0.0, cells, score).len()
    }

    #[test]
    fn the_longest_common_order_is_found() {
        assert_eq!(equal("abcdef", "abxdyf", 1_000), 4);
        assert_eq!(equal("abc", "", 1_000), 0);
        assert_eq!(equal("xabcy", "abc", 1_000), 3);
    }

    #[test]
    fn large_sequences_are_laid_along_the_diagonal() {
        let mut looked = 0;
        let pairs = align(4_000, 4_000, 0.1, 100_000, |first, second| {
            looked += 1;
            Some(if first == second { 1.0 } else { 0.0 })
        });
        assert_eq!(pairs.len(), 4_000);
        assert!(looked < 200_000, "{looked}");
        assert_eq!(align(3, 4_000, 0.0, 10, |_, _| Some(1.0)).len(), 3);
        assert_eq!(align(4_000, 3, 0.0, 10, |_, _| Some(1.0)).len(), 3);
    }

    proptest! {
        #[test]
        fn pairs_rise_and_none_is_used_twice(first in 0..40_usize, second in 0..40_usize, cells in 1..2_000_usize, seed in any::<u32>()) {
            let score = |one: usize, other: usize| {
                let value = (one as u32).wrapping_mul(31).wrapping_add(other as u32).wrapping_mul(seed | 1) >> 28;
                (value != 0).then_some(value as f32 - 6.0)
            };
            let pairs = align(first, second, 0.5, cells, score);
            prop_assert!(pairs.windows(2).all(|two| two[0].0 < two[1].0 && two[0].1 < two[1].1));
            prop_assert!(pairs.iter().all(|(one, other)| *one < first && *other < second));
        }
    }
}
