//! Which code names which thing: exposures, levels, parts, fields, how specifically goods are known.

use super::{ColumnsSay, FrameSays, GoodsSay, OverviewSays, WhoSays};
use crate::exposure::observers::{Field, Part};
use crate::exposure::{Exposure, Level};
use crate::understand::{GoodsDetail, OperatorRole};

/// What an exposure is called.
pub fn exposure(exposure: Exposure) -> OverviewSays {
    match exposure {
        Exposure::Organisations => OverviewSays::Organisations,
        Exposure::Products => OverviewSays::Products,
        Exposure::Routes => OverviewSays::Routes,
        Exposure::Consumers => OverviewSays::Consumers,
        Exposure::Network => OverviewSays::Network,
        Exposure::Patterns => OverviewSays::Patterns,
    }
}

/// A level's word.
pub fn level(level: Option<Level>) -> FrameSays {
    match level {
        Some(Level::Low) => FrameSays::Low,
        Some(Level::Moderate) => FrameSays::Moderate,
        Some(Level::High) => FrameSays::High,
        Some(Level::Severe) => FrameSays::Severe,
        None => FrameSays::NoLevel,
    }
}

/// What an observer is in the trade.
pub fn part(part: Part) -> WhoSays {
    match part {
        Part::Carrier => WhoSays::PartCarrier,
        Part::Post => WhoSays::PartPost,
        Part::Platform => WhoSays::PartPlatform,
        Part::Forwarder => WhoSays::PartForwarder,
        Part::CustomsBroker => WhoSays::PartCustomsBroker,
        Part::Hub => WhoSays::PartHub,
        Part::Tracking => WhoSays::PartTracking,
        Part::DataSystem => WhoSays::PartDataSystem,
        Part::Equipment => WhoSays::PartEquipment,
        Part::Recipient => WhoSays::PartRecipient,
    }
}

/// What a field is called.
pub fn field(field: Field) -> WhoSays {
    match field {
        Field::Shipper => WhoSays::FieldShipper,
        Field::Consignee => WhoSays::FieldConsignee,
        Field::OtherParties => WhoSays::FieldOtherParties,
        Field::Addresses => WhoSays::FieldAddresses,
        Field::Contacts => WhoSays::FieldContacts,
        Field::PersonalNumbers => WhoSays::FieldPersonalNumbers,
        Field::Route => WhoSays::FieldRoute,
        Field::Transport => WhoSays::FieldTransport,
        Field::Goods => WhoSays::FieldGoods,
        Field::Tariff => WhoSays::FieldTariff,
        Field::Value => WhoSays::FieldValue,
        Field::Quantity => WhoSays::FieldQuantity,
        Field::Times => WhoSays::FieldTimes,
        Field::References => WhoSays::FieldReferences,
    }
}

/// As what an observer is recognised.
pub fn acting(acts_as: OperatorRole) -> WhoSays {
    match acts_as {
        OperatorRole::Carrier => WhoSays::ActsCarrier,
        OperatorRole::Platform => WhoSays::ActsPlatform,
        OperatorRole::Forwarder => WhoSays::ActsForwarder,
        OperatorRole::Declarant => WhoSays::ActsDeclarant,
        OperatorRole::Place => WhoSays::ActsPlace,
        OperatorRole::Shipper => WhoSays::ActsShipper,
        OperatorRole::Consignee => WhoSays::ActsConsignee,
        OperatorRole::Party => WhoSays::ActsParty,
        OperatorRole::Named => WhoSays::ActsNamed,
    }
}

/// How specifically goods are known.
pub fn detail(detail: GoodsDetail) -> GoodsSay {
    match detail {
        GoodsDetail::Nothing => GoodsSay::DetailNothing,
        GoodsDetail::Chapter => GoodsSay::DetailChapter,
        GoodsDetail::Heading => GoodsSay::DetailHeading,
        GoodsDetail::Subheading => GoodsSay::DetailSubheading,
        GoodsDetail::National => GoodsSay::DetailNational,
        GoodsDetail::Product => GoodsSay::DetailProduct,
    }
}

/// What most cells of a column are, by the report's word for it.
pub fn kind(word: &str) -> ColumnsSay {
    match word {
        "text" => ColumnsSay::Text,
        "number" => ColumnsSay::Number,
        "date" => ColumnsSay::Date,
        _ => ColumnsSay::Empty,
    }
}
