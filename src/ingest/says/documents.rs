//! Kinds of documents.

crate::codes! {
    /// What a document is, without an article.
    pub enum DocumentSays {
        /// Air cargo.
        MasterWaybill = "ingest-documents.master-waybill",
        /// Air cargo.
        HouseWaybill = "ingest-documents.house-waybill",
        /// Air cargo.
        HouseManifest = "ingest-documents.house-manifest",
        /// Air cargo.
        FlightManifest = "ingest-documents.flight-manifest",
        /// Air cargo: where a consignment is.
        Status = "ingest-documents.status",
        /// Customs.
        Declaration = "ingest-documents.declaration",
        /// Customs.
        Manifest = "ingest-documents.manifest",
        /// Customs, ENS.
        EntrySummary = "ingest-documents.entry-summary",
        /// Customs.
        EntrySummaryAmended = "ingest-documents.entry-summary-amended",
        /// Customs.
        Transit = "ingest-documents.transit",
        /// Customs.
        TransitRelease = "ingest-documents.transit-release",
        /// Customs.
        Import = "ingest-documents.import",
        /// Customs.
        ImportAmended = "ingest-documents.import-amended",
        /// Customs.
        Export = "ingest-documents.export",
        /// Customs, EXS.
        ExitSummary = "ingest-documents.exit-summary",
        /// Customs: another message.
        CustomsMessage = "ingest-documents.customs-message",
        /// A bill of lading or sea waybill of DCSA.
        TransportDocument = "ingest-documents.transport-document",
        /// What a transport document is made from.
        ShippingInstructions = "ingest-documents.shipping-instructions",
        /// A booking.
        Booking = "ingest-documents.booking",
        /// An order of a shop.
        Order = "ingest-documents.order",
        /// An object of ONE Record.
        Object = "ingest-documents.object",
        /// An event that does not say of which kind it is.
        Event = "ingest-documents.event",
        /// A shipment below the value that duty begins at.
        DeMinimis = "ingest-documents.de-minimis",
        /// US customs: the entry of such a shipment.
        EntryType86 = "ingest-documents.entry-type-86",
        /// US customs.
        CbpEntry = "ingest-documents.cbp-entry",
        /// US customs.
        Cbp3461 = "ingest-documents.cbp-3461",
        /// US customs.
        CbpEntrySummary = "ingest-documents.cbp-entry-summary",
        /// US customs, ISF.
        SecurityFiling = "ingest-documents.security-filing",
        /// Air cargo.
        AirWaybill = "ingest-documents.air-waybill",
        /// Sea cargo.
        HouseBill = "ingest-documents.house-bill",
        /// Sea cargo.
        MasterBill = "ingest-documents.master-bill",
        /// Cargo that changes its mode.
        MultimodalBill = "ingest-documents.multimodal-bill",
        /// Sea cargo.
        BillOfLading = "ingest-documents.bill-of-lading",
        /// A packing list.
        PackingList = "ingest-documents.packing-list",
        /// The delivery of a parcel.
        ParcelDelivery = "ingest-documents.parcel-delivery",
        /// An invoice for goods.
        CommercialInvoice = "ingest-documents.commercial-invoice",
        /// An order among companies.
        PurchaseOrder = "ingest-documents.purchase-order",
        /// When goods are to come.
        DeliverySchedule = "ingest-documents.delivery-schedule",
        /// That goods have come.
        DeliveryStatement = "ingest-documents.delivery-statement",
        /// What a vehicle carries.
        FreightManifest = "ingest-documents.freight-manifest",
        /// What a vessel carries.
        SeaManifest = "ingest-documents.sea-manifest",
        /// US customs.
        EntryNumber = "ingest-documents.entry-number",
        /// US customs.
        IntentToImport = "ingest-documents.intent-to-import",
    }
}
