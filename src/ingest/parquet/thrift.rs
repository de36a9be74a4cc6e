//! Thrift's compact protocol, as far as Parquet's footer and page headers need it: a tree of fields by number.

/// Structures in structures go so deep.
const MAX_DEPTH: usize = 24;

/// A value of any type.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value<'a> {
    Bool(bool),
    Int(i64),
    Double,
    Bytes(&'a [u8]),
    List(Vec<Value<'a>>),
    Struct(Fields<'a>),
}

/// The fields of a structure, by their numbers.
#[derive(Clone, Debug, PartialEq, Default)]
pub(super) struct Fields<'a>(Vec<(i16, Value<'a>)>);

impl<'a> Fields<'a> {
    fn get(&self, field: i16) -> Option<&Value<'a>> {
        self.0.iter().find(|(known, _)| *known == field).map(|(_, value)| value)
    }

    pub(super) fn has(&self, field: i16) -> bool {
        self.get(field).is_some()
    }

    pub(super) fn int(&self, field: i16) -> Option<i64> {
        match self.get(field)? {
            Value::Int(value) => Some(*value),
            _ => None,
        }
    }

    /// A size or count: an integer that is not negative.
    pub(super) fn size(&self, field: i16) -> Option<u64> {
        u64::try_from(self.int(field)?).ok()
    }

    pub(super) fn truth(&self, field: i16) -> Option<bool> {
        match self.get(field)? {
            Value::Bool(value) => Some(*value),
            _ => None,
        }
    }

    pub(super) fn text(&self, field: i16) -> Option<String> {
        match self.get(field)? {
            Value::Bytes(bytes) => Some(String::from_utf8_lossy(bytes).into_owned()),
            _ => None,
        }
    }

    pub(super) fn structure(&self, field: i16) -> Option<&Fields<'a>> {
        match self.get(field)? {
            Value::Struct(fields) => Some(fields),
            _ => None,
        }
    }

    /// The structures of a list.
    pub(super) fn structures(&self, field: i16) -> impl Iterator<Item = &Fields<'a>> {
        let list = match self.get(field) {
            Some(Value::List(list)) => list.as_slice(),
            _ => &[],
        };
        list.iter().filter_map(|value| match value {
            Value::Struct(fields) => Some(fields),
            _ => None,
        })
    }
}

/// Reads a structure at the beginning of the bytes, which go on behind it; `None` if there is none.
pub(super) fn structure<'a>(bytes: &mut &'a [u8]) -> Option<Fields<'a>> {
    fields(bytes, 0)
}

fn fields<'a>(bytes: &mut &'a [u8], depth: usize) -> Option<Fields<'a>> {
    let mut fields = Vec::new();
    let mut number = 0i16;
    loop {
        let head = byte(bytes)?;
        if head == 0 {
            return Some(Fields(fields));
        }
        let delta = i16::from(head >> 4);
        number = if delta == 0 { i16::try_from(zigzag(bytes)?).ok()? } else { number.checked_add(delta)? };
        let value = match head & 0x0F {
            1 => Value::Bool(true),
            2 => Value::Bool(false),
            kind => value(bytes, kind, depth)?,
        };
        fields.push((number, value));
    }
}

fn value<'a>(bytes: &mut &'a [u8], kind: u8, depth: usize) -> Option<Value<'a>> {
    if depth > MAX_DEPTH {
        return None;
    }
    Some(match kind {
        1 | 2 => Value::Bool(byte(bytes)? == 1),
        3 => Value::Int(i64::from(byte(bytes)? as i8)),
        4..=6 => Value::Int(zigzag(bytes)?),
        7 => {
            take(bytes, 8)?;
            Value::Double
        }
        8 => {
            let length = usize::try_from(varint(bytes)?).ok()?;
            Value::Bytes(take(bytes, length)?)
        }
        9 | 10 => {
            let head = byte(bytes)?;
            let length = if head >> 4 == 15 { usize::try_from(varint(bytes)?).ok()? } else { usize::from(head >> 4) };
            // Each element takes a byte at least.
            if length > bytes.len() {
                return None;
            }
            let mut list = Vec::new();
            for _ in 0..length {
                list.push(value(bytes, head & 0x0F, depth + 1)?);
            }
            Value::List(list)
        }
        12 => Value::Struct(fields(bytes, depth + 1)?),
        _ => return None,
    })
}

fn byte(bytes: &mut &[u8]) -> Option<u8> {
    let (&first, rest) = bytes.split_first()?;
    *bytes = rest;
    Some(first)
}

fn take<'a>(bytes: &mut &'a [u8], length: usize) -> Option<&'a [u8]> {
    let taken = bytes.get(..length)?;
    *bytes = &bytes[length..];
    Some(taken)
}

/// An integer in groups of seven bits, the lowest first.
pub(super) fn varint(bytes: &mut &[u8]) -> Option<u64> {
    let mut value = 0u64;
    for shift in (0..64).step_by(7) {
        let next = byte(bytes)?;
        value |= u64::from(next & 0x7F) << shift;
        if next & 0x80 == 0 {
            return Some(value);
        }
    }
    None
}

/// A signed integer, small ones in few bytes.
pub(super) fn zigzag(bytes: &mut &[u8]) -> Option<i64> {
    let value = varint(bytes)?;
    Some((value >> 1) as i64 ^ -((value & 1) as i64))
}
