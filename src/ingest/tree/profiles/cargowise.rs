//! CargoWise eAdaptor: UniversalShipment and UniversalInterchange.

use super::{Recognised, Top};
use crate::ingest::terms::*;
use crate::ingest::tree::profile::{Field, How, Profile, field};

const ADDRESS: &str = "OrganizationAddressCollection/OrganizationAddress";

const PARTIES: &[(&str, &str)] = &[
    (
        "OrganizationAddressCollection/OrganizationAddress[AddressType=ConsignorDocumentaryAddress|ShipperDocumentaryAddress|ConsignorAddress|ConsignorPickupDeliveryAddress]",
        CONSIGNOR,
    ),
    (
        "OrganizationAddressCollection/OrganizationAddress[AddressType=ConsigneeDocumentaryAddress|ConsigneeAddress|ConsigneePickupDeliveryAddress]",
        CONSIGNEE,
    ),
    ("OrganizationAddressCollection/OrganizationAddress[AddressType=SupplierDocumentaryAddress|Supplier]", SELLER),
    ("OrganizationAddressCollection/OrganizationAddress[AddressType=ImporterDocumentaryAddress|ImporterOfRecord]", IMPORTER),
    ("OrganizationAddressCollection/OrganizationAddress[AddressType=BuyerDocumentaryAddress|BuyerAddress]", BUYER),
    ("OrganizationAddressCollection/OrganizationAddress[AddressType=ExporterDocumentaryAddress]", EXPORTER),
    ("OrganizationAddressCollection/OrganizationAddress[AddressType=NotifyParty|NotifyPartyDocumentaryAddress]", NOTIFY),
    ("OrganizationAddressCollection/OrganizationAddress[AddressType=SendingForwarderAddress|LocalForwarder]", FORWARDER),
    ("OrganizationAddressCollection/OrganizationAddress[AddressType=ShippingLineAddress|Carrier|CarrierAddress]", CARRIER),
];

const PARTY: &[Field] = &[
    field("CompanyName", NAME, How::Text),
    field("OrganizationCode", ID, How::Text),
    field("GovRegNum ; RegistrationNumberCollection/RegistrationNumber/Value", REGISTERED_ID, How::Text),
    field("Address1 + Address2", STREET, How::Lines),
    field("Postcode", POSTCODE, How::Text),
    field("City", CITY, How::Text),
    field("State", REGION, How::Text),
    field("Country/Code ; Country/Name", COUNTRY, How::Text),
    field("Contact", CONTACT, How::Text),
    field("Email", EMAIL, How::Text),
    field("Phone ; Mobile", PHONE, How::Text),
];

const FIELDS: &[Field] = &[
    field("DataContext/DataSourceCollection/DataSource/Key", SHIPMENT, How::Text),
    field("WayBillNumber", MASTER_BILL, How::Text),
    field("ContainerNumber ; ContainerCollection/Container/ContainerNumber", CONTAINER, How::Text),
    field("OrderNumber ; Order/OrderNumber", ORDER, How::Text),
    field("InvoiceNumber", INVOICE, How::Text),
    field("./LineNo|Link", LINE, How::Text),
    field("HarmonisedCode ; ClassPartAttrib1", TARIFF, How::Text),
    field("Description|GoodsDescription ; DetailedDescription", GOODS, How::Text),
    field("PartNo ; Product/Code", ARTICLE, How::Text),
    field("CountryOfOrigin/Code ; OriginCountry/Code", ORIGIN, How::Text),
    field("PortOfOrigin/Code ; PortOfOrigin/Name", DEPARTURE, How::Text),
    field("PortOfLoading/Code ; PortOfLoading/Name", LOADING, How::Text),
    field("PortOfDischarge/Code ; PortOfDischarge/Name", DISCHARGE, How::Text),
    field("PortOfDestination/Code ; PortOfDestination/Name", DESTINATION, How::Text),
    field("TransportMode/Code", MODE, How::Text),
    field("VesselName", MEANS, How::Text),
    field("VoyageFlightNo", VOYAGE, How::Text),
    field("ShipmentIncoTerm/Code", TERMS, How::Text),
    field("ServiceLevel/Code", SERVICE, How::Text),
    field("Weight ; TotalWeight|ActualChargeable", GROSS_MASS, How::Mass("KG")),
    field("NetWeight", NET_MASS, How::Mass("KG")),
    field("Volume ; TotalVolume", VOLUME, How::Volume("M3")),
    field("PackQty ; OuterPacks ; TotalNoOfPacks", PACKAGES, How::Text),
    field("InvoiceQuantity ; CustomsQuantity", QUANTITY, How::Text),
    field("LinePrice ; CustomsValue ; GoodsValue", VALUE, How::Amount),
    field("DateCollection/Date[Type=Departure]/Value", DEPARTED, How::Date),
    field("DateCollection/Date[Type=Arrival]/Value", PLANNED, How::Date),
    field("NoteCollection/Note/NoteText", FREE_TEXT, How::Text),
];

static UNIVERSAL: Profile = Profile {
    rows: "**/SubShipmentCollection/SubShipment ; **/Shipment",
    lines: "CommercialInfo/CommercialInvoiceCollection/CommercialInvoice/CommercialInvoiceLineCollection/CommercialInvoiceLine ; PackingLineCollection/PackingLine",
    parties: PARTIES,
    party: PARTY,
    fields: &[FIELDS],
    noise: &["DataProvider", "Content", "Action"],
    envelope: "**/SenderID + **/RecipientID + **/EnterpriseID",
    signatories: "**/EventUser/Name",
    ..Profile::EMPTY
};

pub(super) fn recognise(top: &Top<'_>) -> Option<Recognised> {
    let of_cargowise = top.namespace.contains("cargowise.com/Schemas/Universal");
    let named = matches!(top.name(), "UniversalShipment" | "UniversalInterchange");
    debug_assert!(PARTIES.iter().all(|(path, _)| path.starts_with(ADDRESS)));
    (of_cargowise || named).then(|| Recognised::named(&UNIVERSAL, format!("CargoWise {}", top.name()), top.name()))
}
