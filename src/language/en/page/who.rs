//! What the view of observers says, in English.

use crate::language::page::WhoSays;

/// The text of a code.
pub fn text(code: WhoSays) -> &'static str {
    match code {
        WhoSays::Title => "Who could see it",
        WhoSays::Lead => {
            "{0} {0#operator is|operators are} named in these records, or by you. Whoever carries, stores or brokers a shipment can see its record; the laws below say who could be ordered to hand it over. That a law permits an order does not mean that there was one."
        }
        WhoSays::Nobody => "No operator of our table is named in these records.",
        WhoSays::NobodyMeans => {
            "It means that no carrier, platform, forwarder or hub that this page knows by name appears in a column that names one. It does not mean that nobody else sees these records: whoever is sent the files sees them, and an operator can be left unnamed, or be missing from the table."
        }
        WhoSays::FlowTitle => "From kinds of data to jurisdictions",
        WhoSays::FlowUnits => "Shipments whose record could be seen, counted once for each kind of data",
        WhoSays::FlowDescription => {
            "A flow diagram from kinds of data through {0} {0#observer|observers} and their groups to {1} {1#jurisdiction|jurisdictions}."
        }
        WhoSays::FlowNote => {
            "What an observer could see, and who could order it to hand that over; not what anyone did. An observer under several laws stands at each of them in full."
        }
        WhoSays::FlowChoose => "Choose an observer to open it.",
        WhoSays::FlowThin => "Flows thinner than a pixel are drawn one pixel wide.",
        WhoSays::FlowFrom => "From",
        WhoSays::FlowTo => "To",
        WhoSays::FlowValue => "Shipments × kinds of data",
        WhoSays::StageKinds => "Kind of data",
        WhoSays::StageObservers => "Observer",
        WhoSays::StageGroups => "Group",
        WhoSays::StageLaws => "Could be ordered under",
        WhoSays::NoLaw => "Not known",
        WhoSays::Shipments => "Shipments",
        WhoSays::KindParties => "Who ships, who receives",
        WhoSays::KindPersons => "Addresses and contacts",
        WhoSays::KindRoute => "Route and transport",
        WhoSays::KindGoods => "Goods",
        WhoSays::KindValue => "Value and quantity",
        WhoSays::KindTimes => "Times and references",
        WhoSays::Observers => "Observers",
        WhoSays::ObserversLead => "Open one to see what it could learn, and to set right which rows and fields it sees.",
        WhoSays::GroupIs => "Group: {0}",
        WhoSays::SeesShipments => "{0} {0#shipment|shipments}",
        WhoSays::SetByYou => "set by you",
        WhoSays::Part => "Its part",
        WhoSays::PartAsFound => "as found: {0}",
        WhoSays::PartCarrier => "carrier",
        WhoSays::PartPost => "postal operator",
        WhoSays::PartPlatform => "platform",
        WhoSays::PartForwarder => "forwarder",
        WhoSays::PartCustomsBroker => "customs broker",
        WhoSays::PartHub => "hub, port or warehouse",
        WhoSays::PartTracking => "tracking service",
        WhoSays::PartDataSystem => "software or data system",
        WhoSays::PartEquipment => "equipment",
        WhoSays::PartRecipient => "recipient of the file",
        WhoSays::RowsSeen => "Rows that it sees",
        WhoSays::RowsNamed => "those that name it",
        WhoSays::RowsAll => "the whole file",
        WhoSays::FieldsSeen => "Fields that it sees",
        WhoSays::FieldsAbsent => "Not in these files: {0}.",
        WhoSays::FieldShipper => "who ships",
        WhoSays::FieldConsignee => "who receives",
        WhoSays::FieldOtherParties => "other parties",
        WhoSays::FieldAddresses => "streets",
        WhoSays::FieldContacts => "e-mail, telephone",
        WhoSays::FieldPersonalNumbers => "personal numbers",
        WhoSays::FieldRoute => "places",
        WhoSays::FieldTransport => "means of transport",
        WhoSays::FieldGoods => "descriptions of goods",
        WhoSays::FieldTariff => "tariff codes",
        WhoSays::FieldValue => "values and prices",
        WhoSays::FieldQuantity => "mass and quantity",
        WhoSays::FieldTimes => "days and times",
        WhoSays::FieldReferences => "reference numbers",
        WhoSays::AsByDefault => "As by default",
        WhoSays::Remove => "Remove",
        WhoSays::RemoveWho => "Remove: {0}",
        WhoSays::Recognised => "Recognised by",
        WhoSays::Way => "“{0}” in the column “{1}”, {2}: {3} {3#row|rows}",
        WhoSays::NotNamed => "The records do not name it; you did.",
        WhoSays::ActsCarrier => "as carrier",
        WhoSays::ActsPlatform => "as platform",
        WhoSays::ActsForwarder => "as forwarder",
        WhoSays::ActsDeclarant => "as customs declarant",
        WhoSays::ActsPlace => "as a place on the way",
        WhoSays::ActsShipper => "as shipper",
        WhoSays::ActsConsignee => "as consignee",
        WhoSays::ActsParty => "as a party",
        WhoSays::ActsNamed => "named in a text",
        WhoSays::CouldLearn => "Could learn",
        WhoSays::CouldBeOrdered => "Could be ordered to hand over under the law of",
        WhoSays::NoneRecorded => "No jurisdiction is recorded for this operator.",
        WhoSays::RestsOn => "Facts on control rest on",
        WhoSays::GeneralKnowledge => "general knowledge",
        WhoSays::ToldByYou => "what you said",
        WhoSays::Unverified => "unverified",
        WhoSays::Position => "Its published position",
        WhoSays::HandTitle => "I hand these files to …",
        WhoSays::HandLead => "Add who else receives them. By default whoever is handed a file sees all of it.",
        WhoSays::HandKnown => "An operator that this page knows",
        WhoSays::HandChoose => "choose …",
        WhoSays::HandOther => "Someone else, by name",
        WhoSays::HandCountry => "Under the law of",
        WhoSays::HandAdd => "Add",
        WhoSays::Laws => "Under which law could they be ordered",
        WhoSays::LawsLead => {
            "Each jurisdiction once, in one tone for all. A provision is what a law permits, not what anyone did."
        }
        WhoSays::Over => "Over {0}.",
        WhoSays::TogetherSee => "Taken together they see {0} of the shipments, and could learn:",
        WhoSays::Provisions => "{0} {0#provision|provisions}",
        WhoSays::NoProvisions => "No provision is recorded here. That does not mean that there is none.",
        WhoSays::Source => "Source: {0}",
        WhoSays::Contested => "Contested",
    }
}
