//! The columns of a Parquet file: the leaves of its tree of fields, with names, types and levels.

use super::thrift::Fields;

/// Fields in fields go so deep.
const MAX_DEPTH: usize = 32;
/// A file may have so many columns; further ones are counted, not read.
pub(super) const MAX_COLUMNS: usize = 4096;

/// How values lie in pages.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) enum Physical {
    Boolean,
    Int32,
    Int64,
    Int96,
    Float,
    Double,
    Bytes,
    Fixed(usize),
}

/// What they mean.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) enum Meaning {
    /// As they lie there.
    Plain,
    /// Text.
    Text,
    /// Integers without sign.
    Unsigned,
    /// Integers with so many decimals.
    Decimal(u32),
    /// Days since 1970.
    Date,
    /// So many to the second since midnight.
    Time(i64),
    /// So many to the second since 1970, of universal time or of the place.
    Timestamp(i64, bool),
    /// Sixteen bytes that identify.
    Uuid,
    /// Numbers of two bytes.
    Half,
}

/// A column.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Leaf {
    /// The names of the fields from the outermost on, with dots between; names that only say "list" left out.
    pub(super) name: String,
    pub(super) physical: Physical,
    pub(super) meaning: Meaning,
    /// The level of definition at which there is a value.
    pub(super) definition: u8,
    /// The level of repetition of values of the innermost list.
    pub(super) repetition: u8,
}

/// The columns; `None` if the tree does not fit together. Columns beyond [`MAX_COLUMNS`] are in the list too.
pub(super) fn leaves(elements: &[&Fields<'_>]) -> Option<Vec<Leaf>> {
    let mut leaves = Vec::new();
    let mut at = 1;
    let children = elements.first()?.size(5)?;
    for _ in 0..children {
        walk(elements, &mut at, &mut Vec::new(), (0, 0), 0, &mut leaves)?;
    }
    Some(leaves)
}

fn walk(
    elements: &[&Fields<'_>],
    at: &mut usize,
    path: &mut Vec<String>,
    levels: (u8, u8),
    unnamed: usize,
    leaves: &mut Vec<Leaf>,
) -> Option<()> {
    let element = elements.get(*at)?;
    *at += 1;
    if path.len() > MAX_DEPTH {
        return None;
    }
    let (mut definition, mut repetition) = levels;
    match element.int(3).unwrap_or(0) {
        0 => {}
        1 => definition += 1,
        _ => {
            definition += 1;
            repetition += 1;
        }
    }
    let name = element.text(4).unwrap_or_default();
    let children = element.size(5).unwrap_or(0);
    path.push(if unnamed > 0 { String::new() } else { name });
    if children == 0 {
        let steps: Vec<&str> = path.iter().map(String::as_str).filter(|step| !step.is_empty()).collect();
        let physical = physical(element)?;
        leaves.push(Leaf { name: steps.join("."), physical, meaning: meaning(element, physical), definition, repetition });
    } else {
        // Of a list, the field that repeats and the one element in it only say that it is one; of a map, the first.
        let logical = element.structure(10);
        let converted = element.int(6);
        let inner = if logical.is_some_and(|logical| logical.has(3)) || converted == Some(3) {
            2
        } else if logical.is_some_and(|logical| logical.has(2)) || matches!(converted, Some(1 | 2)) {
            1
        } else {
            // Two steps are left out only where each is alone.
            if unnamed > 1 && children == 1 { unnamed - 1 } else { 0 }
        };
        for _ in 0..children {
            walk(elements, at, path, (definition, repetition), inner, leaves)?;
        }
    }
    path.pop();
    Some(())
}

fn physical(element: &Fields<'_>) -> Option<Physical> {
    Some(match element.int(1)? {
        0 => Physical::Boolean,
        1 => Physical::Int32,
        2 => Physical::Int64,
        3 => Physical::Int96,
        4 => Physical::Float,
        5 => Physical::Double,
        6 => Physical::Bytes,
        7 => Physical::Fixed(usize::try_from(element.int(2)?).ok().filter(|&length| (1..=1 << 16).contains(&length))?),
        _ => return None,
    })
}

fn meaning(element: &Fields<'_>, physical: Physical) -> Meaning {
    let per_second = |unit: Option<&Fields<'_>>| match unit {
        Some(unit) if unit.has(1) => 1_000,
        Some(unit) if unit.has(3) => 1_000_000_000,
        _ => 1_000_000,
    };
    let scale = |scale: Option<i64>| Meaning::Decimal(scale.and_then(|scale| u32::try_from(scale).ok()).unwrap_or(0).min(38));
    if let Some(logical) = element.structure(10) {
        if logical.has(1) || logical.has(4) || logical.has(12) {
            return Meaning::Text;
        } else if let Some(decimal) = logical.structure(5) {
            return scale(decimal.int(1));
        } else if logical.has(6) {
            return Meaning::Date;
        } else if let Some(time) = logical.structure(7) {
            return Meaning::Time(per_second(time.structure(2)));
        } else if let Some(stamp) = logical.structure(8) {
            return Meaning::Timestamp(per_second(stamp.structure(2)), stamp.truth(1).unwrap_or(false));
        } else if let Some(integer) = logical.structure(10) {
            return if integer.truth(2) == Some(false) { Meaning::Unsigned } else { Meaning::Plain };
        } else if logical.has(14) && physical == Physical::Fixed(16) {
            return Meaning::Uuid;
        } else if logical.has(15) && physical == Physical::Fixed(2) {
            return Meaning::Half;
        }
    }
    match element.int(6) {
        Some(0 | 4 | 19) => Meaning::Text,
        Some(5) => scale(element.int(7)),
        Some(6) => Meaning::Date,
        Some(7) => Meaning::Time(1_000),
        Some(8) => Meaning::Time(1_000_000),
        Some(9) => Meaning::Timestamp(1_000, true),
        Some(10) => Meaning::Timestamp(1_000_000, true),
        Some(11..=14) => Meaning::Unsigned,
        _ => Meaning::Plain,
    }
}
