//! JSON and XML, in English.

use crate::ingest::says::TreesSay as Say;

/// The text of a code.
pub fn text(code: Say) -> &'static str {
    match code {
        Say::JsonFrom => {
            "{0} is not valid JSON from line {1}, column {2} (byte {3}) on: {4}. What stands before it is read, what follows is not."
        }
        Say::JsonNone => "{0} is not valid JSON from line {1}, column {2} (byte {3}) on: {4}. Nothing of it could be read.",
        Say::JsonLine => {
            "{0}, {1}: column {2} of this line is not valid JSON: {3}. The line is passed over; the others are read."
        }
        Say::TextEnds => "the text ends",
        Say::ControlStands => "character {0} stands",
        Say::Stands => "“{0}” stands",
        Say::WhereName => "{0} where a member’s name or “}” belongs",
        Say::WhereColon => "{0} where a colon belongs",
        Say::WhereBrace => "{0} where a comma or “}” belongs",
        Say::WhereBracket => "{0} where a comma or “]” belongs",
        Say::WhereValue => "{0} where a value belongs",
        Say::TooManyValues => "it has more than {0} values, which is as many as are read",
        Say::TooDeep => "it nests deeper than {0} levels, which no document of the trade does",
        Say::OpenText => "a text in quotation marks does not end",
        Say::NoDigits => "four hexadecimal digits belong behind “\\u”",
        Say::MoreElements => {
            "{0}, {1}: it has more than {2} elements and attributes, which is as many as are read. What follows is not read."
        }
        Say::DeepElements => "{0}, {1}: elements nest deeper than {2} levels; what stands deeper is not read.",
        Say::EndsEarly => {
            "{0}, {1}: “</{2}>” ends an element while “{3}” within it has not ended. It is read as if it had; check what stands before."
        }
        Say::NeverBegan => {
            "{0}, {1}: “</{2}>” ends an element that never began; it is passed over. An unclosed comment before it can be the cause."
        }
        Say::Entity => "{0}, {1}: “&{2};” stands for a text defined elsewhere. Such texts are never put in; it is left as it is.",
        Say::Entities => {
            "{0}, {1}: it defines texts to be put in elsewhere (entities). They are not put in: such definitions can blow a file up or fetch others."
        }
        Say::Unended => "what “{0}” begins is not ended by “{1}”",
        Say::Malformed => "it breaks the rules of XML",
        Say::NoXml => "{0}, {1}: it is not valid XML from here on ({2}). What stands before is read, what follows is not.",
        Say::CutOff => {
            "{0} ends at {1} while “{2}” has not ended: it was cut off, or an element is not closed. What is there is read."
        }
        Say::MoreFields => {
            "{0} has more than {1} different fields; {2} {2#value|values} of the further ones {2#is|are} not kept."
        }
        Say::LongLists => {
            "Beside the rows {0} holds long lists ({1}) that belong to no single row; they are not repeated on each."
        }
        Say::NoRecord => "{0} ({1}) holds no record: nothing in it has a value. Was the export filtered down to nothing?",
    }
}
