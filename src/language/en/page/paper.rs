//! What the printed report says, in English.

use crate::language::page::PaperSays;

/// The text of a code.
pub fn text(code: PaperSays) -> &'static str {
    match code {
        PaperSays::Contents => "Contents",
        PaperSays::Part => "These numbers are of a part of the files: {0} of {1} shipments, in {2} {2#line|lines}.",
        PaperSays::PartDays => "From {0} to {1}.",
        PaperSays::PartTariff => "Goods whose tariff code begins with {0}.",
        PaperSays::PartGoods => "One group of goods.",
        PaperSays::PartCountry => "What has to do with {0}.",
        PaperSays::PartPlace => "One place.",
        PaperSays::PartParty => "One party.",
        PaperSays::Threshold => "Level by this threshold",
        PaperSays::Records => "{0} {0#record stands|records stand} behind it; none of them is in this report.",
        PaperSays::Table => "The same as a table",
        PaperSays::Way => "the column “{0}”, {1}: {2} {2#row|rows}",
        PaperSays::More => "{0} more {0#is|are} left out here.",
        PaperSays::Files => "What was read, and what to know of it",
        PaperSays::Size => "Size in bytes",
        PaperSays::Warnings => "To know of {0}",
        PaperSays::Hidden => "Hidden in {0}",
        PaperSays::Sure => "How sure",
        PaperSays::Clear => "clear",
        PaperSays::Likely => "likely",
        PaperSays::Uncertain => "uncertain",
        PaperSays::ByPerson => "set by a person",
        PaperSays::Definitions => "Definitions",
        PaperSays::Methods => "Methods and limits",
        PaperSays::Permits => {
            "This report says what the records permit someone to learn, never what anyone did. That a law permits an order does not mean that there was one."
        }
        PaperSays::Levels => {
            "Levels come from stated thresholds on stated numbers. There is no total score, and the levels of two exposures cannot be set off against each other."
        }
        PaperSays::Inferred => {
            "What a column means, which spellings are one organisation and who is a person is inferred from headers and values. Where that is wrong, the numbers that rest on it are wrong too."
        }
        PaperSays::OnlyThese => {
            "Only these files were looked at. What an observer already knows, or can buy, would tell more; a file is no random sample of a trade, and its shares are shares of the file."
        }
        PaperSays::Incomplete => {
            "The tables of operators, owners and laws are not complete. Who or what is missing from them says nothing; what has no source is marked as unverified. This is no legal advice."
        }
        PaperSays::HoldsNone => {
            "This report holds no records. It does name files, columns, organisations, places and goods, and what hides in the files: whoever reads it learns those."
        }
        PaperSays::WhereMade => "Everything was computed on the machine on which the files lay; nothing was sent anywhere.",
        PaperSays::Made => "Made by {0}. Structure of the report: version {1}.",
    }
}
