//! The one part of a file that was asked for (RFC 9110, section 14). Several parts at once are answered as a whole.

use http::{HeaderMap, Method, header};

/// What to send.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// All of it.
    Whole,
    /// From the first to the last byte, both included and both inside the file.
    Between(u64, u64),
    /// A part that does not exist.
    Impossible,
}

/// Reads `Range` and `If-Range` for a file of `size` bytes and this entity tag. Only GET has parts: HEAD tells of the whole.
pub(super) fn asked_for(method: &Method, headers: &HeaderMap, tag: &str, size: u64) -> Part {
    if method != Method::GET {
        return Part::Whole;
    }
    let mut ranges = headers.get_all(header::RANGE).iter();
    let (Some(range), None) = (ranges.next(), ranges.next()) else { return Part::Whole };
    let Ok(range) = range.to_str() else { return Part::Whole };
    if headers.get(header::IF_RANGE).is_some_and(|known| known.as_bytes() != tag.as_bytes()) {
        return Part::Whole;
    }
    parse(range, size)
}

fn parse(range: &str, size: u64) -> Part {
    let Some((unit, spec)) = range.split_once('=') else { return Part::Whole };
    if !unit.trim().eq_ignore_ascii_case("bytes") || spec.contains(',') {
        return Part::Whole;
    }
    let Some((first, last)) = spec.trim().split_once('-') else { return Part::Whole };
    let number = |text: &str| -> Option<u64> {
        let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        // More digits than a number holds is still a number: beyond every file.
        digits.then(|| text.parse().unwrap_or(u64::MAX))
    };
    match (number(first), number(last)) {
        (Some(first), Some(last)) if first > last => Part::Whole,
        (Some(first), _) if first >= size && (last.is_empty() || number(last).is_some()) => {
            Part::Impossible
        }
        (Some(first), Some(last)) => Part::Between(first, last.min(size - 1)),
        (Some(first), None) if last.is_empty() => Part::Between(first, size - 1),
        (None, Some(0)) if first.is_empty() => Part::Impossible,
        (None, Some(_)) if first.is_empty() && size == 0 => Part::Impossible,
        (None, Some(count)) if first.is_empty() => {
            Part::Between(size.saturating_sub(count), size - 1)
        }
        _ => Part::Whole,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn up7_one_part_is_read_as_the_standard_says() {
        use Part::*;
        for (range, size, part) in [
            ("bytes=0-0", 10, Between(0, 0)),
            ("bytes=2-4", 10, Between(2, 4)),
            ("bytes=2-", 10, Between(2, 9)),
            ("bytes=-3", 10, Between(7, 9)),
            ("bytes=-30", 10, Between(0, 9)),
            ("bytes=5-99999999999999999999999999", 10, Between(5, 9)),
            ("bytes=10-", 10, Impossible),
            ("bytes=10-11", 10, Impossible),
            ("bytes=-0", 10, Impossible),
            ("bytes=0-", 0, Impossible),
            ("bytes=-1", 0, Impossible),
            ("bytes=4-2", 10, Whole),
            ("bytes=0-1,3-4", 10, Whole),
            ("pages=0-1", 10, Whole),
            ("bytes=a-b", 10, Whole),
            ("bytes=-", 10, Whole),
            ("bytes=+1-2", 10, Whole),
        ] {
            assert_eq!(parse(range, size), part, "{range} of {size}");
        }
    }

    #[test]
    fn up7_a_part_of_other_bytes_is_answered_as_a_whole() {
        let mut headers = HeaderMap::new();
        headers.insert(header::RANGE, "bytes=0-1".parse().unwrap());
        headers.insert(header::IF_RANGE, "\"other\"".parse().unwrap());
        let part = |method, headers: &HeaderMap| asked_for(&method, headers, "\"this\"", 10);
        assert_eq!(part(Method::GET, &headers), Part::Whole);
        headers.insert(header::IF_RANGE, "W/\"this\"".parse().unwrap());
        assert_eq!(part(Method::GET, &headers), Part::Whole, "a weak tag promises no equal bytes");
        headers.insert(header::IF_RANGE, "\"this\"".parse().unwrap());
        assert_eq!(part(Method::GET, &headers), Part::Between(0, 1));
        assert_eq!(part(Method::HEAD, &headers), Part::Whole);
    }
}
