//! Messages that are no shipments.

crate::codes! {
    /// What messages are that are no shipments, in the plural, without an article.
    pub enum OtherMessages {
        /// That a message came.
        Acknowledgements = "ingest-other-messages.acknowledgements",
        /// What became of a message.
        ApplicationAdvices = "ingest-other-messages.application-advices",
        /// Money.
        BankStatements = "ingest-other-messages.bank-statements",
        /// Insurance.
        BenefitEnrolments = "ingest-other-messages.benefit-enrolments",
        /// Ports.
        BerthRequests = "ingest-other-messages.berth-requests",
        /// Insurance.
        ClaimStatusAnswers = "ingest-other-messages.claim-status-answers",
        /// Insurance.
        ClaimStatusRequests = "ingest-other-messages.claim-status-requests",
        /// Statistics.
        CompanyDeclarations = "ingest-other-messages.company-declarations",
        /// Money.
        CreditAdvices = "ingest-other-messages.credit-advices",
        /// What customs answers.
        CustomsResponses = "ingest-other-messages.customs-responses",
        /// Money.
        DebitAdvices = "ingest-other-messages.debit-advices",
        /// Money.
        DirectDebits = "ingest-other-messages.direct-debits",
        /// Insurance.
        EligibilityAnswers = "ingest-other-messages.eligibility-answers",
        /// Insurance.
        EligibilityInquiries = "ingest-other-messages.eligibility-inquiries",
        /// Energy.
        EnergyMasterData = "ingest-other-messages.energy-master-data",
        /// Energy.
        EnergyTimeSeries = "ingest-other-messages.energy-time-series",
        /// Insurance.
        HealthCareClaims = "ingest-other-messages.health-care-claims",
        /// Insurance.
        HealthCarePayments = "ingest-other-messages.health-care-payments",
        /// Insurance.
        HealthCareReviews = "ingest-other-messages.health-care-reviews",
        /// Carriers.
        LoadTenderAnswers = "ingest-other-messages.load-tender-answers",
        /// Health.
        MedicalBills = "ingest-other-messages.medical-bills",
        /// Health.
        MedicalReports = "ingest-other-messages.medical-reports",
        /// Health.
        MedicalRequests = "ingest-other-messages.medical-requests",
        /// Energy.
        MeterReadings = "ingest-other-messages.meter-readings",
        /// Master data.
        PartyInformation = "ingest-other-messages.party-information",
        /// Travellers.
        PassengerBookings = "ingest-other-messages.passenger-bookings",
        /// Travellers.
        PassengerLists = "ingest-other-messages.passenger-lists",
        /// Health.
        PatientInformation = "ingest-other-messages.patient-information",
        /// Money.
        PaymentOrders = "ingest-other-messages.payment-orders",
        /// Money.
        Payments = "ingest-other-messages.payments",
        /// Health.
        Prescriptions = "ingest-other-messages.prescriptions",
        /// Master data.
        PriceCatalogues = "ingest-other-messages.price-catalogues",
        /// Master data.
        ProductData = "ingest-other-messages.product-data",
        /// That a message was not taken.
        Rejections = "ingest-other-messages.rejections",
        /// Money.
        RemittanceAdvices = "ingest-other-messages.remittance-advices",
        /// Answers of any kind.
        Responses = "ingest-other-messages.responses",
        /// Sales.
        SalesForecasts = "ingest-other-messages.sales-forecasts",
        /// Sales.
        SalesReports = "ingest-other-messages.sales-reports",
        /// Invoices for services.
        ServiceInvoices = "ingest-other-messages.service-invoices",
        /// Air cargo: answers to bookings.
        SpaceAnswers = "ingest-other-messages.space-answers",
        /// Air cargo: bookings.
        SpaceRequests = "ingest-other-messages.space-requests",
        /// Air cargo: questions where a consignment is.
        StatusRequests = "ingest-other-messages.status-requests",
        /// Stores.
        StockReports = "ingest-other-messages.stock-reports",
        /// Vessels.
        StowageInstructions = "ingest-other-messages.stowage-instructions",
        /// Vessels.
        TankReports = "ingest-other-messages.tank-reports",
        /// Totals of taxes.
        TaxControls = "ingest-other-messages.tax-controls",
        /// Free text.
        TextMessages = "ingest-other-messages.text-messages",
        /// Vessels.
        VesselCalls = "ingest-other-messages.vessel-calls",
        /// Vessels.
        VesselDepartures = "ingest-other-messages.vessel-departures",
    }
}
