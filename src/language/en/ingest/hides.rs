//! What hides in files, in English.

use crate::ingest::says::HidesSay as Say;

/// The text of a code.
pub fn text(code: Say) -> &'static str {
    match code {
        Say::Sender => "Sender in the envelope: {0}.",
        Say::Recipient => "Recipient in the envelope: {0}.",
        Say::Password => "The envelope ({0}) holds a password of the recipient's system, in plain text.",
        Say::Test => "The envelope says that this is a test.",
        Say::InTeletype => "teletype envelope",
        Say::TeletypeSender => "Sender in the teletype envelope: {0}.",
        Say::TeletypeAddressees => "Addressees in the teletype envelope: {0}.",
        Say::InEmail => "{0}: an e-mail address",
        Say::InPhone => "{0}: a telephone number",
        Say::InName => "{0}: a person's name",
        Say::Email => "Free text holds an e-mail address: {0}.",
        Say::Phone => "Free text holds a telephone number: {0}.",
        Say::Name => "Free text holds a person's name: {0}.",
        Say::EmailCut => "Free text holds an e-mail address, cut in two: {0}.",
        Say::Signature => "A signature names {0}.",
        Say::Screener => "The name of the person who screened the cargo: {0}.",
        Say::Times => "{0} ({1} times)",
        Say::InSource => "comment in the source",
        Say::SourceComment => "A comment that no table shows: “{0}”.",
        Say::Signatory => "A person who signed or checked is named: “{0}”.",
        Say::EnvelopeParty => "The envelope names a sender or recipient: “{0}”.",
        Say::EmailInText => "An e-mail address stands in free text: {0}, in “{1}”.",
        Say::MoreOfThese => "And {0} more of these.",
        Say::Link => "The file holds a link to {0}: it tells whose system it comes from or refers to.",
        Say::Links => "The file holds {1} links to {0}: they tell whose system it comes from or refers to.",
        Say::MoreHosts => "And links to {0} more {0#host|hosts}.",
        Say::InSheet => "sheet “{0}”",
        Say::HiddenRows => "{0} {0#row|rows} of the sheet “{1}” {0#is|are} hidden; {0#it is|they are} read like the others.",
        Say::HiddenColumns => "Columns {0} of the sheet “{1}” are hidden; they are read like the others.",
        Say::HiddenSheet => "The sheet “{0}” is hidden. It is read like the others.",
        Say::VeryHiddenSheet => "The sheet “{0}” is hidden so that only a program can show it. It is read like the others.",
        Say::Comments => {
            "{0} {0#comment hangs|comments hang} on cells of the sheet “{1}”. What {0#it says|they say} is not shown here, and goes with the file."
        }
        Say::CommentsBy => {
            "{0} {0#comment|comments} by {2} {0#hangs|hang} on cells of the sheet “{1}”. What {0#it says|they say} is not shown here, and goes with the file."
        }
        Say::OtherAuthors => "{0} {0#other|others}",
        Say::InNames => "defined names",
        Say::DefinedName => "The defined name “{0}”.",
        Say::DefinedNameFor => "The defined name “{0}” stands for {1}.",
        Say::MoreNames => "{0} more defined {0#name|names}.",
        Say::InProperty => "document property “{0}”",
        Say::Property => "The properties of the document say, {0}: {1}",
        Say::Author => "author",
        Say::FirstAuthor => "first author",
        Say::LastChangedBy => "last changed by",
        Say::PrintedBy => "printed by",
        Say::Company => "company",
        Say::Manager => "manager",
        Say::Created => "created",
        Say::LastChanged => "last changed",
        Say::LastPrinted => "last printed",
        Say::Title => "title",
        Say::Subject => "subject",
        Say::Description => "description",
        Say::Keywords => "keywords",
        Say::InFooter => "footer, “{0}”",
        Say::CreatedBy => "created by",
        Say::FooterProgram => "The footer says which program wrote the file: {0}",
        Say::FooterNote => "The footer holds a note “{0}” of {1} {1#letter|letters}, which programs write there unasked.",
    }
}
