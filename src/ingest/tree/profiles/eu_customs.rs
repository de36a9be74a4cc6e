//! Customs messages of the EU: entry summary and transit declarations of the older kind (CC315A, CC015B, with names of
//! eight letters and digits), and the newer ones (CC415, CC515C, CC015C, with names in words). A row is a goods item.

use super::{Recognised, Top};
use crate::ingest::says::{DocumentSays, FormatSays, name};
use crate::ingest::terms::*;
use crate::ingest::tree::profile::{Field, How, Profile, field};
use crate::saying::Saying;

const CODED_PARTIES: &[(&str, &str)] = &[
    ("TRACONCO1|TRACONCO2", CONSIGNOR),
    ("TRACONCE1|TRACONCE2", CONSIGNEE),
    ("TRAEXPEX1", EXPORTER),
    ("NOTPAR670|PRTNOT640", NOTIFY),
    ("TRACARENT601", CARRIER),
    ("PERLODSUMDEC", DECLARANT),
    ("TRAREP", DECLARANT),
    ("TRAPRIPC1", DECLARANT),
];

const CODED_PARTY: &[Field] = &[
    field("Nam*", NAME, How::Text),
    field("TIN*", REGISTERED_ID, How::Text),
    field("StrAndNum*|StrNum*", STREET, How::Text),
    field("PosCod*|PstCod*", POSTCODE, How::Text),
    field("Cit*|Cty*", CITY, How::Text),
    field("Cou*", COUNTRY, How::Text),
];

const CODED_FIELDS: &[Field] = &[
    field("ComRefNumGIM1 ; HEAHEA/ComRefNumHEA", SHIPMENT, How::Text),
    field("PRODOCDC2/DocRefDC23", MASTER_BILL, How::Text),
    field("HEAHEA/DocNumHEA5 ; HEAHEA/RefNumHEA4", DECLARATION, How::Text),
    field("./IteNumGDS7", LINE, How::Text),
    field("CONNR2/ConNumNR21", CONTAINER, How::Text),
    field("COMCODGODITM/ComNomCMD1 ; ComCodTarCodGDS10", TARIFF, How::Text),
    field("GooDesGDS23", GOODS, How::Text),
    field("CouOfOriGDI1", ORIGIN, How::Text),
    field("PlaLoaGOOITE334 ; HEAHEA/PlaOfLoaCodHEA*", LOADING, How::Text),
    field("PlaUnlGOOITE334 ; HEAHEA/CodPlUnHEA*|PlaOfUnlCodHEA*", DISCHARGE, How::Text),
    field("CouOfDisGDS58 ; HEAHEA/CouOfDisCodHEA55", DEPARTURE, How::Text),
    field("CouOfDesGDS59 ; HEAHEA/CouOfDesCodHEA30", DESTINATION_COUNTRY, How::Text),
    field("HEAHEA/TraModAtBorHEA76", MODE, How::Mode),
    field("HEAHEA/IdeOfMeaOfTraCroHEA85", MEANS, How::Text),
    field("HEAHEA/ConRefNumHEA", VOYAGE, How::Text),
    field("GroMasGDS46 ; HEAHEA/TotGroMasHEA307", GROSS_MASS, How::Mass("KGM")),
    field("NetMasGDS48", NET_MASS, How::Mass("KGM")),
    field("PACGS2/NumOfPacGS24 ; PACGS2/NumOfPieGS25", PACKAGES, How::Text),
    field("StaValAmoGDI1", VALUE, How::Text),
    field("StaValCurGDI1", CURRENCY, How::Text),
    field("HEAHEA/DecDatTimHEA114 ; HEAHEA/DecDatHEA383", ISSUED, How::Date),
    field("CUSOFFFENT730/ExpDatOfArrFIRENT733 ; HEAHEA/ExpDatOfArr*", PLANNED, How::Date),
];

static CODED: Profile = Profile {
    rows: "GOOITEGDS",
    parties: CODED_PARTIES,
    party: CODED_PARTY,
    fields: &[CODED_FIELDS],
    noise: &["schemaLocation", "SynIdeMES1", "SynVerNumMES2", "TesIndMES18", "MesIdeMES19"],
    envelope: "./MesSenMES3 + ./MesRecMES6",
    ..Profile::EMPTY
};

const WORDED_PARTIES: &[(&str, &str)] = &[
    ("Exporter", EXPORTER),
    ("Importer", IMPORTER),
    ("Consignor", CONSIGNOR),
    ("Consignee", CONSIGNEE),
    ("Consignment/Consignor", CONSIGNOR),
    ("Consignment/Consignee", CONSIGNEE),
    ("Seller", SELLER),
    ("Buyer", BUYER),
    ("NotifyParty", NOTIFY),
    ("Declarant|HolderOfTheTransitProcedure", DECLARANT),
    ("Carrier", CARRIER),
    ("Consignment/Carrier", CARRIER),
    ("Representative", OTHER_PARTY),
];

const WORDED_PARTY: &[Field] = &[
    field("name|Name", NAME, How::Text),
    field("identificationNumber|IdentificationNumber|eori|EORI", REGISTERED_ID, How::Text),
    field("Address/streetAndNumber|StreetAndNumber|street|Street + Address/number", STREET, How::Lines),
    field("Address/postcode|postCode|Postcode|PostCode", POSTCODE, How::Text),
    field("Address/city|City", CITY, How::Text),
    field("Address/country|Country", COUNTRY, How::Text),
    field("ContactPerson/name", CONTACT, How::Text),
    field("ContactPerson/eMailAddress ; Communication[type=EM]/identifier", EMAIL, How::Text),
    field("ContactPerson/phoneNumber ; Communication[type=TE]/identifier", PHONE, How::Text),
];

const WORDED_FIELDS: &[Field] = &[
    field("referenceNumberUCR ; UCR", SHIPMENT, How::Text),
    field("TransportDocument/referenceNumber", MASTER_BILL, How::Text),
    field("**/MRN ; **/LRN", DECLARATION, How::Text),
    field("./declarationGoodsItemNumber|goodsItemNumber|GoodsItemNumber", LINE, How::Text),
    field("TransportEquipment/containerIdentificationNumber", CONTAINER, How::Text),
    field(
        "Commodity/CommodityCode/harmonizedSystemSubHeadingCode|harmonisedSystemSubHeadingCode ; CommodityCode/harmonizedSystemSubheadingCode|harmonizedSystemSubHeadingCode",
        TARIFF,
        How::Text,
    ),
    field("Commodity/CommodityCode/combinedNomenclatureCode", "Combined nomenclature subheading", How::Text),
    field("Commodity/descriptionOfGoods|DescriptionOfGoods ; descriptionOfGoods", GOODS, How::Text),
    field("Origin/countryOfOrigin ; countryOfOrigin", ORIGIN, How::Text),
    field("countryOfDispatch|countryOfExport", DEPARTURE, How::Text),
    field("countryOfDestination", DESTINATION_COUNTRY, How::Text),
    field("PlaceOfLoading/UNLocode|location", LOADING, How::Text),
    field("PlaceOfUnloading/UNLocode|location", DISCHARGE, How::Text),
    field("modeOfTransportAtTheBorder", MODE, How::Mode),
    field("ActiveBorderTransportMeans/identificationNumber ; DepartureTransportMeans/identificationNumber", MEANS, How::Text),
    field("conveyanceReferenceNumber", VOYAGE, How::Text),
    field("DeliveryTerms/incotermCode", TERMS, How::Text),
    field("Commodity/GoodsMeasure/grossMass ; GoodsMeasure/grossMass ; grossMass", GROSS_MASS, How::Mass("KGM")),
    field("Commodity/GoodsMeasure/netMass ; GoodsMeasure/netMass ; netMass", NET_MASS, How::Mass("KGM")),
    field("Packaging/numberOfPackages", PACKAGES, How::Text),
    field("Packaging/shippingMarks", "Shipping marks", How::Text),
    field(
        "intrinsicValue ; IntrinsicValue ; itemAmountInvoiced ; statisticalValue ; itemPrice ; valueAmount",
        VALUE,
        How::Amount,
    ),
    field("IntrinsicValue/amount ; intrinsicValue/amount", VALUE, How::Text),
    field("IntrinsicValue/currency ; invoiceCurrency ; currency", CURRENCY, How::Text),
    field("TransportAndInsuranceCosts* ; transportAndInsuranceCosts*", FREIGHT, How::Amount),
    field("AdditionalFiscalReference/vatIdentificationNumber|VATIdentificationNumber", "Fiscal reference", How::Text),
    field("preparationDateAndTime ; declarationAcceptanceDate", ISSUED, How::Date),
    field("AdditionalInformation/text", FREE_TEXT, How::Text),
];

static WORDED: Profile = Profile {
    rows: "**/GovernmentAgencyGoodsItem ; **/GoodsItem ; **/GoodsShipmentItem ; **/ConsignmentItem ; **/HouseConsignment ; GoodsShipment ; .",
    parties: WORDED_PARTIES,
    party: WORDED_PARTY,
    fields: &[WORDED_FIELDS],
    noise: &["schemaLocation", "sequenceNumber", "PhaseID"],
    envelope: "./messageSender + ./messageRecipient",
    ..Profile::EMPTY
};

/// What the numbers of messages mean to people.
const NUMBERS: [(&str, DocumentSays); 8] = [
    ("315", DocumentSays::EntrySummary),
    ("313", DocumentSays::EntrySummaryAmended),
    ("015", DocumentSays::Transit),
    ("029", DocumentSays::TransitRelease),
    ("415", DocumentSays::Import),
    ("413", DocumentSays::ImportAmended),
    ("515", DocumentSays::Export),
    ("615", DocumentSays::ExitSummary),
];

pub(super) fn recognise(top: &Top<'_>) -> Option<Recognised> {
    // Some senders wrap the message in an envelope.
    let is_message = |name: &str| {
        let number = name.strip_prefix("CC").or_else(|| name.strip_prefix("IE"))?;
        let digits = number.get(..3)?;
        (digits.bytes().all(|byte| byte.is_ascii_digit()) && number.len() <= 5).then(|| digits.to_owned())
    };
    let digits = is_message(top.name())?;
    let kind = NUMBERS.iter().find(|(number, _)| *number == digits).map_or(DocumentSays::CustomsMessage, |&(_, kind)| kind);
    let coded = top.tree.child(top.node, "HEAHEA").is_some() || top.tree.child(top.node, "GOOITEGDS").is_some();
    let profile = if coded { &CODED } else { &WORDED };
    let format = Saying::of(FormatSays::EuMessage, [Saying::plain(kind).into(), name(top.name())]);
    Some(Recognised::document(profile, format, Saying::name(top.name())))
}
