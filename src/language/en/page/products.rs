//! What the view of goods says, in English.

use crate::language::page::GoodsSay;

/// The text of a code.
pub fn text(code: GoodsSay) -> &'static str {
    match code {
        GoodsSay::Title => "What is shipped",
        GoodsSay::Lead => {
            "Goods by chapter and heading of the Harmonized System, and how specifically an observer of the whole file could know them."
        }
        GoodsSay::Area => "Area shows",
        GoodsSay::ByShipments => "shipments",
        GoodsSay::ByValue => "value in {0}",
        GoodsSay::ByValueAlone => "value",
        GoodsSay::TreeTitle => "Goods by chapter and heading",
        GoodsSay::UnitsShipments => "Area: shipments. Shade: how specifically goods are known.",
        GoodsSay::UnitsValue => "Area: value in {0}. Shade: how specifically goods are known.",
        GoodsSay::UnitsValueAlone => {
            "Area: value, in a currency that the files do not name. Shade: how specifically goods are known."
        }
        GoodsSay::Description => {
            "{0} {0#chapter or category|chapters and categories} with {1} {1#heading or product|headings and products}."
        }
        GoodsSay::Several => "A shipment with several goods counts for each of them.",
        GoodsSay::Unknown => "{0} {0#shipment is|shipments are} not drawn: nothing is known of their goods.",
        GoodsSay::OtherGroups => {
            "{0} more {0#chapter or category is|chapters and categories are} not drawn, with {1} {1#shipment|shipments}."
        }
        GoodsSay::OtherCurrencies => "{0} {0#line is|lines are} in another currency and in no sum here.",
        GoodsSay::Nothing => "These files say nothing of goods, so there is nothing to draw.",
        GoodsSay::HeadChapter => "Chapter",
        GoodsSay::HeadHeading => "Heading",
        GoodsSay::HeadShipments => "Shipments",
        GoodsSay::HeadValue => "Value ({0})",
        GoodsSay::HeadValueAlone => "Value",
        GoodsSay::HeadDetail => "Known as",
        GoodsSay::HeadSigns => "Marked",
        GoodsSay::NoHeading => "no heading given",
        GoodsSay::DetailNothing => "not at all",
        GoodsSay::DetailChapter => "chapter or category",
        GoodsSay::DetailHeading => "heading (4 digits)",
        GoodsSay::DetailSubheading => "subheading (6 digits)",
        GoodsSay::DetailNational => "national code (8 to 10 digits)",
        GoodsSay::DetailProduct => "the very product",
        GoodsSay::Strategic => "On a list of strategic goods",
        GoodsSay::Revealing => "Can reveal a special category of personal data",
        GoodsSay::Code => "{0} {1}",
        GoodsSay::Marked => "chosen",
        GoodsSay::Chosen => "Chosen: {0}",
        GoodsSay::ChosenValue => "{0}: {1}.",
        GoodsSay::ChosenHolds => "{0} {0#shipment|shipments}.",
        GoodsSay::ChosenKnown => "Known as: {0}.",
        GoodsSay::ChosenNone => "Choose a heading to look at it in every view.",
        GoodsSay::Release => "All goods",
    }
}
