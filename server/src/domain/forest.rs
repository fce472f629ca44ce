//! Things that stand below each other: each below one other of them or on top. What somebody wrote may go in a circle, or
//! deeper than anybody could follow.

/// Why a thing does not stand where it was said to stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Misplaced {
    /// It would stand below itself.
    Circle,
    /// More would stand below each other than may.
    TooDeep,
}

/// An order in which a parent comes before what stands below it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Arranged {
    /// The places of all things; what may stays in the order in which it was given.
    pub order: Vec<usize>,
    /// What was put on top instead, by place.
    pub misplaced: Vec<(usize, Misplaced)>,
}

/// Arranges things of which each stands below the one at the place `parents` gives, or on top. What goes in a circle is
/// cut at its first, what is deeper than `deepest` at each such step: there `parents` becomes `None`. Looks at each
/// thing three times at most, however long the chains are.
pub fn arrange(parents: &mut [Option<usize>], deepest: usize) -> Arranged {
    let mut known: Vec<Option<Known>> = vec![None; parents.len()];
    let mut misplaced = Vec::new();
    for start in 0..parents.len() {
        let mut way = way_up(start, parents, &known);
        if let Some(first) = way.circle {
            parents[first] = None;
            misplaced.push((first, Misplaced::Circle));
            way = way_up(start, parents, &known);
        }
        for place in way.places.into_iter().rev() {
            let parent =
                parents[place].and_then(|parent| Some((parent, known.get(parent).copied()??)));
            let (step, round) = match parent {
                Some((_, above)) if above.step >= deepest => {
                    parents[place] = None;
                    misplaced.push((place, Misplaced::TooDeep));
                    (1, 0)
                }
                Some((parent, above)) => {
                    (above.step + 1, above.round + usize::from(parent > place))
                }
                None => (1, 0),
            };
            known[place] = Some(Known { step, round });
        }
    }
    let mut order: Vec<usize> = (0..parents.len()).collect();
    order.sort_by_key(|place| known[*place].map(|known| known.round));
    misplaced.sort_unstable_by_key(|(place, _)| *place);
    Arranged { order, misplaced }
}

#[derive(Debug, Clone, Copy)]
struct Known {
    /// 1 on top.
    step: usize,
    /// How often one would have to go over all of them to meet its parent first.
    round: usize,
}

struct Way {
    /// From the start up to the first that is known or on top.
    places: Vec<usize>,
    /// The first of those that go in a circle.
    circle: Option<usize>,
}

fn way_up(start: usize, parents: &[Option<usize>], known: &[Option<Known>]) -> Way {
    let mut places = Vec::new();
    let mut met = std::collections::HashMap::new();
    let mut next = Some(start);
    while let Some(place) = next.filter(|place| known.get(*place).is_some_and(Option::is_none)) {
        if let Some(since) = met.insert(place, places.len()) {
            let circle = places[since..].iter().copied().min();
            return Way { places, circle };
        }
        places.push(place);
        next = parents[place];
    }
    Way { places, circle: None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn arranged(parents: &[Option<usize>], deepest: usize) -> (Vec<Option<usize>>, Arranged) {
        let mut parents = parents.to_vec();
        let arranged = arrange(&mut parents, deepest);
        (parents, arranged)
    }

    #[test]
    fn parents_come_first_and_the_rest_stays_in_order() {
        let (_, told) = arranged(&[Some(3), None, Some(1), None], 6);
        assert_eq!(told, Arranged { order: vec![1, 2, 3, 0], misplaced: vec![] });
    }

    #[test]
    fn circles_are_cut_at_their_first_and_deep_chains_where_they_are_too_deep() {
        assert_eq!(arranged(&[Some(0)], 6).1.misplaced, [(0, Misplaced::Circle)]);
        let (parents, told) = arranged(&[Some(2), Some(3), Some(1), Some(2)], 6);
        assert_eq!(
            (parents, told.misplaced),
            (vec![Some(2), None, Some(1), Some(2)], vec![(1, Misplaced::Circle)])
        );
        let chain: Vec<Option<usize>> =
            (0..100_000_usize).map(|place| place.checked_sub(1)).collect();
        let (parents, told) = arranged(&chain, 6);
        assert_eq!((told.misplaced.len(), parents[6], parents[5]), (16_666, None, Some(4)));
        let upside_down: Vec<Option<usize>> = (1..100_000).map(Some).chain([None]).collect();
        assert_eq!(arranged(&upside_down, 6).1.misplaced.len(), 16_666);
        assert_eq!(arranged(&upside_down, usize::MAX).1.order[0], 99_999);
    }

    proptest! {
        #[test]
        fn every_thing_stands_once_behind_its_parent(parents in prop::collection::vec(prop::option::of(0..12_usize), 12), deepest in 1..6_usize) {
            let (left, told) = arranged(&parents, deepest);
            let mut sorted = told.order.clone();
            sorted.sort_unstable();
            prop_assert_eq!(sorted, (0..12).collect::<Vec<_>>());
            let at = |place: usize| told.order.iter().position(|one| *one == place);
            for (place, parent) in left.iter().enumerate() {
                let cut = told.misplaced.iter().any(|(one, _)| *one == place);
                prop_assert_eq!(cut, *parent != parents[place]);
                if let Some(parent) = parent {
                    prop_assert!(at(*parent) < at(place));
                }
                let above = std::iter::successors(Some(place), |place| left[*place]).count();
                prop_assert!(above <= deepest);
            }
        }
    }
}
