//! What is said of how tables were understood, beside roles and their reasons.

use crate::codes;
use crate::saying::{Saying, Value};

codes! {
    /// What was assumed or left undone in understanding the tables: sentences that begin with the file, and what stands in them.
    pub enum NotesSay {
        /// In the file `{0}` the column `{1}` is read as `{2}`, the next three.
        ReadAs = "notes.read-as",
        /// What numbers of a column of times count.
        Seconds = "notes.seconds",
        /// What numbers of a column of times count.
        Milliseconds = "notes.milliseconds",
        /// What numbers of a column of times count.
        Days = "notes.days",
        /// In the file `{0}` a value is the column `{1}` times `{2}`.
        ValueIs = "notes.value-is",
        /// `{0}` lines with a value name no currency, while others do.
        NoCurrency = "notes.no-currency",
        /// In the file `{0}` the column `{1}` names no unit.
        NoUnit = "notes.no-unit",
        /// In the file `{0}` the unit of the column `{1}` is that of the column `{2}`.
        UnitBeside = "notes.unit-beside",
        /// In the file `{0}` the unit of the column `{1}` is that of its cells, `{2}`.
        UnitOfCells = "notes.unit-of-cells",
        /// In the file `{0}` the column `{1}` mixes the units `{2}`.
        MixesUnits = "notes.mixes-units",
        /// In the file `{0}` `{2}` cells of the column `{1}` are left out.
        UnknownUnits = "notes.unknown-units",
        /// In the file `{0}` the column `{1}` counts `{2}`, several of the next nine.
        MixesCounts = "notes.mixes-counts",
        /// What is counted.
        Pieces = "notes.pieces",
        /// What is counted.
        Cartons = "notes.cartons",
        /// What is counted.
        Packages = "notes.packages",
        /// What is counted.
        Pallets = "notes.pallets",
        /// What is counted.
        Pairs = "notes.pairs",
        /// What is counted.
        Sets = "notes.sets",
        /// What is counted.
        Dozens = "notes.dozens",
        /// What is counted.
        Litres = "notes.litres",
        /// What is counted.
        Metres = "notes.metres",
        /// In the file `{0}` the texts of the column `{1}` are too many to be searched.
        NoOperatorsSought = "notes.no-operators-sought",
        /// In the file `{0}` `{2}` texts of the column `{1}` are too many to be searched.
        NoPersonsSought = "notes.no-persons-sought",
        /// After `{0}` million comparisons or `{1}` thousand pairs names were compared no more.
        NotAllCompared = "notes.not-all-compared",
        /// `{0}` shipments stand in the tables `{1}` and `{2}`, by the same `{3}`: a kind of number of [`ShipmentSays`].
        Joined = "notes.joined",
        /// The part `{1}` of the file `{0}`.
        PartOfFile = "notes.part-of-file",
        /// `{0}` of `{1}` are not recognised: `{2}`, examples.
        Origins = "notes.origins",
        /// The same of another part.
        Departures = "notes.departures",
        /// The same of another part.
        Loadings = "notes.loadings",
        /// The same of another part.
        Transits = "notes.transits",
        /// The same of another part.
        Discharges = "notes.discharges",
        /// The same of another part.
        Destinations = "notes.destinations",
        /// The same of another part.
        CustomsOffices = "notes.customs-offices",
        /// The same of another part.
        Positions = "notes.positions",
        /// An example: the cell `{0}`, in `{1}` lines.
        Example = "notes.example",
    }
}

codes! {
    /// What makes lines one shipment; clauses, and the kinds of number that stand in them.
    pub enum ShipmentSays {
        /// Each row is a shipment.
        OnePerRow = "shipment-is.one-per-row",
        /// Each row is a shipment, with a number of the kind `{0}` in the column `{1}`.
        OwnNumber = "shipment-is.own-number",
        /// Rows with the same number of the kind `{0}` in the column `{1}` are one.
        SameNumber = "shipment-is.same-number",
        /// In the file `{0}`: `{1}`.
        OfFile = "shipment-is.of-file",
        /// A kind of number.
        ShipmentNumber = "shipment-is.shipment-number",
        /// A kind of number.
        TrackingNumber = "shipment-is.tracking-number",
        /// A kind of number.
        DeclarationNumber = "shipment-is.declaration-number",
        /// A kind of number.
        OrderNumber = "shipment-is.order-number",
        /// A kind of number.
        InvoiceNumber = "shipment-is.invoice-number",
        /// A kind of number.
        WaybillNumber = "shipment-is.waybill-number",
        /// A kind of number.
        ContainerNumber = "shipment-is.container-number",
        /// A kind of number.
        ParcelNumber = "shipment-is.parcel-number",
    }
}

codes! {
    /// Why a party is held to be a company or a person: clauses.
    pub enum KindBecause {
        /// The person said so.
        Corrected = "party-kind.corrected",
        /// A company.
        Numbered = "party-kind.numbered",
        /// A company.
        LegalForm = "party-kind.legal-form",
        /// A company.
        CompanyWord = "party-kind.company-word",
        /// A company, for which only a sign speaks.
        CompanySign = "party-kind.company-sign",
        /// A company.
        CompanyAsARule = "party-kind.company-as-a-rule",
        /// A company.
        CommonWord = "party-kind.common-word",
        /// A company.
        PersonalFormAmongCompanies = "party-kind.personal-form-among-companies",
        /// A company.
        SenderAsARule = "party-kind.sender-as-a-rule",
        /// A company.
        OwnDomain = "party-kind.own-domain",
        /// A company.
        CompanyMailbox = "party-kind.company-mailbox",
        /// A company.
        NoPersonalForm = "party-kind.no-personal-form",
        /// A person.
        TitleBefore = "party-kind.title-before",
        /// A person.
        TitleBehind = "party-kind.title-behind",
        /// A person.
        GivenName = "party-kind.given-name",
        /// A person.
        ChineseForm = "party-kind.chinese-form",
        /// A person.
        SurnameForm = "party-kind.surname-form",
        /// A person.
        AddressedByName = "party-kind.addressed-by-name",
        /// A person.
        PersonalFormAmongPersons = "party-kind.personal-form-among-persons",
        /// A person.
        PersonalForm = "party-kind.personal-form",
        /// A person.
        PersonsNumber = "party-kind.persons-number",
        /// A person.
        PrivateMailbox = "party-kind.private-mailbox",
        /// Either.
        NoPersonalFormAmongPersons = "party-kind.no-personal-form-among-persons",
        /// Either.
        NumberOnly = "party-kind.number-only",
        /// Either.
        EmailOnly = "party-kind.email-only",
    }
}

codes! {
    /// Why mentions were held to be one party, and what speaks for two being the same: clauses.
    pub enum EvidenceSays {
        /// What ties a spelling to its party.
        SameName = "evidence.same-name",
        /// What ties a spelling to its party.
        SameNumber = "evidence.same-number",
        /// What ties a spelling to its party.
        SameRow = "evidence.same-row",
        /// What ties a spelling to its party.
        MergedByPerson = "evidence.merged-by-person",
        /// Names of two parties.
        NamesSame = "evidence.names-same",
        /// Names of two parties.
        NamesSameWords = "evidence.names-same-words",
        /// Names of two parties, alike by `{0}` of 1.
        NamesSimilar = "evidence.names-similar",
        /// Names of two parties.
        NamesOtherScript = "evidence.names-other-script",
        /// What two parties share.
        Postcode = "evidence.postcode",
        /// What two parties share.
        City = "evidence.city",
        /// What two parties share.
        Email = "evidence.email",
        /// What two parties share.
        EmailDomain = "evidence.email-domain",
        /// What two parties share.
        Phone = "evidence.phone",
    }
}

codes! {
    /// Currencies that a file does not name by their code.
    pub enum CurrencySays {
        /// No currency stands beside the value.
        NotSaid = "currency.not-said",
        /// A sign of several currencies.
        Dollars = "currency.dollars",
        /// A sign of several currencies.
        YenOrYuan = "currency.yen-or-yuan",
    }
}

/// The sign that stands in a list of currencies for values beside which none is named.
pub(super) const NOT_SAID: &str = "¤";

/// A currency as it is said: by its code, or where only a sign is known in words.
pub fn currency_said(code: &str) -> Value {
    let says = match code {
        NOT_SAID => CurrencySays::NotSaid,
        "$" => CurrencySays::Dollars,
        "¥" => CurrencySays::YenOrYuan,
        _ => return Value::Name(code.to_owned()),
    };
    Saying::plain(says).into()
}

/// The file and the column that a note is of.
pub(super) fn of_column(file: &str, column: &str) -> [Value; 2] {
    [Value::File(file.to_owned()), Value::Name(column.to_owned())]
}
