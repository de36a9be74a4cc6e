//! What detectors recognise.

use serde::Serialize;

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident $one:literal $many:literal)*) => {
        /// What a value is.
        #[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
        pub enum Kind { $($(#[$doc])* $kind,)* }

        impl Kind {
            /// What it is called, one and many.
            pub fn name(self) -> (&'static str, &'static str) {
                match self { $(Kind::$kind => ($one, $many),)* }
            }
        }
    };
}

kinds! {
    /// An e-mail address.
    Email "e-mail address" "e-mail addresses"
    /// A telephone number.
    Phone "telephone number" "telephone numbers"
    /// An address on the web.
    Url "web address" "web addresses"
    /// An Internet address.
    IpAddress "IP address" "IP addresses"
    /// An international bank account number.
    Iban "IBAN" "IBANs"
    /// A payment card's number.
    PaymentCard "payment card" "payment cards"
    /// An amount with its currency.
    Money "amount of money" "amounts of money"
    /// A number for value added tax, with its country.
    Vat "VAT number" "VAT numbers"
    /// An economic operator's number for customs.
    Eori "EORI number" "EORI numbers"
    /// A number of the one-stop shops for value added tax.
    Ioss "IOSS number" "IOSS numbers"
    /// A legal entity identifier.
    Lei "LEI" "LEIs"
    /// A company's number in its country's register.
    CompanyId "company number" "company numbers"
    /// A natural person's number in a state's books.
    PersonalId "personal id" "personal ids"
    /// A passport's number or machine-readable line.
    Passport "passport number" "passport numbers"
    /// A person's name.
    PersonName "personal name" "personal names"
    /// A street address.
    Street "street address" "street addresses"
    /// An air waybill.
    AirWaybill "air waybill" "air waybills"
    /// A freight container.
    Container "container number" "container numbers"
    /// A ship.
    Ship "ship number" "ship numbers"
    /// A postal item.
    PostalItem "postal item number" "postal item numbers"
    /// A parcel in a carrier's books.
    Parcel "tracking number" "tracking numbers"
    /// An order or parcel in a platform's books.
    PlatformNumber "platform number" "platform numbers"
    /// A customs declaration.
    Declaration "movement reference number" "movement reference numbers"
    /// A consignment in customs' books.
    ConsignmentReference "unique consignment reference" "unique consignment references"
    /// A carrier's code of letters (SCAC).
    CarrierCode "carrier code" "carrier codes"
    /// An airline's prefix of three digits.
    AirlinePrefix "airline prefix" "airline prefixes"
    /// A place's UN/LOCODE.
    Locode "UN/LOCODE" "UN/LOCODEs"
    /// A tariff code.
    TariffCode "tariff code" "tariff codes"
    /// A trade item, or a place or party of GS1.
    TradeItem "GS1 number" "GS1 numbers"
    /// A logistic unit.
    LogisticUnit "logistic unit (SSCC)" "logistic units (SSCC)"
    /// Dangerous goods.
    DangerousGoods "UN number of dangerous goods" "UN numbers of dangerous goods"
    /// A postcode.
    Postcode "postcode" "postcodes"
    /// A point on the earth.
    Coordinates "pair of coordinates" "pairs of coordinates"
    /// A day.
    Date "date" "dates"
}
