//! What is seen first and what is said of a drop, in English.

use crate::language::page::StartSays;

/// The text of a code.
pub fn text(code: StartSays) -> &'static str {
    match code {
        StartSays::WindowTitle => "Portolan: what your shipment files give away",
        StartSays::Promise => "Drop your shipment files. See what they give away, and to whom.",
        StartSays::Second => "Nothing leaves this browser.",
        StartSays::Open => "Drop files or a folder anywhere on this page",
        StartSays::ChooseFiles => "Choose files",
        StartSays::ChooseFolder => "Choose a folder",
        StartSays::PasteText => "Paste text",
        StartSays::Reads => {
            "Read are tables (CSV and kin, Excel, OpenDocument, Parquet, JSON, XML), messages (UN/EDIFACT, ANSI X12, Cargo-IMP, Cargo-XML, ONE Record, EPCIS, UBL, customs declarations) and archives of these, recognised by what is in them. You can also press Ctrl+V with rows copied from a spreadsheet."
        }
        StartSays::Sample => "Try a sample",
        StartSays::SampleIs => {
            "About 5,000 parcels through Liège airport, made up by this page; no real person or company is in them."
        }
        StartSays::Measured => "What is measured",
        StartSays::MeasuredLead => {
            "Six exposures: what anyone who gets these files could learn. Each comes as one sentence and one number, with its definition, the records behind it, and what would lower it."
        }
        StartSays::PasteTitle => "Paste rows",
        StartSays::PasteWhat => "Rows copied from a table or a text file, with their header",
        StartSays::PasteRead => "Read this text",
        StartSays::Close => "Close",
        StartSays::LetGo => "Let go to open them here",
        StartSays::NothingIn => {
            "There was neither a file nor text in that. Drop files or a folder, or paste rows copied from a table."
        }
        StartSays::NoFile => "There was no file in that, so there is nothing to read.",
        StartSays::ChosenEmpty => "The folder that was chosen holds no files, so there is nothing to read.",
        StartSays::EmptyFolders => "{0#The folder|The folders} {1} {0#holds|hold} no files, so there is nothing to read.",
        StartSays::Refused => "The browser would not open “{0}”: {1}.",
        StartSays::RefusedMore => "The browser would not open “{0}” and {1} {1#item|items} more: {2}.",
        StartSays::Quoted => "“{0}”",
        StartSays::AboutOrganisations => "Who trades with whom.",
        StartSays::AboutProducts => "What is shipped, how specifically, at what price.",
        StartSays::AboutRoutes => "By which way, with whom, how regularly.",
        StartSays::AboutConsumers => "Which people, how identifiable, what their goods say about them.",
        StartSays::AboutNetwork => "The supply network and its weak points.",
        StartSays::AboutPatterns => "Changes in what is bought where.",
    }
}
