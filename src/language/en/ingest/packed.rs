//! Archives and packed files, in English.

use crate::ingest::says::PackedSays as Say;

/// The text of a code.
pub fn text(code: Say) -> &'static str {
    match code {
        Say::OfSystem => {
            "{0} holds {1} {1#file|files} that an operating system adds (__MACOSX, .DS_Store, Thumbs.db); {1#it is|they are} passed over."
        }
        Say::NamesGuessed => {
            "{0} does not say how {1} of its file names are written; they are read as {2}. If they look wrong, what the files hold is not touched by it."
        }
        Say::MoreFiles => {
            "{0} lists more than {1} files; the {2} behind them {2#is|are} not read. Split the archive and drop its parts."
        }
        Say::NoFile => "{0} is a ZIP archive without any file in it.",
        Say::NoList => {
            "{0} begins as a ZIP archive or workbook does, but the list of its contents at the end is missing: it was cut off on its way. Copy or download it again."
        }
        Say::TooDeep => {
            "{0} lies more than {1} archives in archives deep; it is not opened. Unpack it and drop the files inside."
        }
        Say::Encrypted => "{0} is encrypted with a password. Unpack the archive with it and drop the files inside.",
        Say::Method => "{0} is packed by {1}, which is not read here. Unpack the archive and drop the files inside.",
        Say::OldMethod => "an old method (Shrink, Reduce, Implode)",
        Say::Aes => "AES encryption",
        Say::UnknownMethod => "an unknown method",
        Say::Damaged => {
            "{0} is damaged: it does not unpack to what was packed. What could be read of it is shown. Copy or download the archive again."
        }
        Say::TooLarge => {
            "{0} unpacks to too much: more than {1} times its packed size, or more than the {2} GB that one dropped file may hold in all. Unpacking was stopped there."
        }
    }
}
