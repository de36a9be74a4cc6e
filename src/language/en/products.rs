//! What is said of products, in English.

use crate::exposure::products::ProductsSay;

/// The text of a code.
pub(super) fn text(code: ProductsSay) -> &'static str {
    use ProductsSay as Say;
    match code {
        Say::NothingMore => "",
        Say::NoGoods => "No column tells of the goods (tariff code, description, article number), so nothing is known of them.",
        Say::Known => "In {0} the goods are known down to the product, or to six digits of the tariff or more{1}.",
        Say::KnownByValue => "; by value in {0}",
        Say::AsProduct => "a named product or article number",
        Say::AsNational => "a national tariff code (8 to 10 digits)",
        Say::AsSubheading => "a tariff subheading (6 digits)",
        Say::AsHeading => "a tariff heading (4 digits)",
        Say::AsChapter => "a tariff chapter (2 digits) or a category",
        Say::AsNothing => "nothing",
        Say::SomeShipments => "{0} of the shipments",
        Say::OfValue => "{0} of the value",
        Say::OfValueIn => "{0} of the value in {1}",
        Say::Guess => "perhaps “{0}” (HS chapter {1})",
        Say::GuessNote => {
            "{0} {0#shipment|shipments} without tariff code; guessed from the words {1}, as {2} of such guesses are right; not counted"
        }

        Say::NoValueNoQuantity => "No column gives a value or a quantity, so no price can be read.",
        Say::NoValue => "No column gives the value of the goods, so no price can be read.",
        Say::NoQuantity => "No column gives a quantity, so the price of one unit cannot be read.",
        Say::NoQuantityButMass => {
            "No column gives a quantity, so the price of one unit cannot be read. Value and mass still give a price per kilogram \
             in {0}."
        }
        Say::PriceVisible => "In {0} the price of one unit can be worked out from value and quantity.",
        Say::ByUnit => "value and quantity: price per unit",
        Say::ByKilogram => "value and mass: price per kilogram",
        Say::ValueAlone => "value",
        Say::SomeLines => "{0} of the lines",

        Say::DispersionNoBuyer => "No column names who buys or receives, so prices cannot be compared from buyer to buyer.",
        Say::DispersionNoPrice => "No line gives both a value and a quantity, so prices cannot be compared from buyer to buyer.",
        Say::DispersionTooFew => "Not enough to tell: no product has {0} buyers of whom the price of one unit can be worked out.",
        Say::Dispersion => {
            "For {0} {0#product|products} it could be compared what each buyer pays for one unit: at the upper quartile of the \
             buyers {1} times as much as at the lower{2}."
        }
        Say::DispersionNearlyNone => {
            "For {0} {0#product|products} it could be compared what each buyer pays for one unit: nearly the same{1}."
        }
        Say::DispersionMedian => ", in the median of these products",
        Say::DispersionNote => "times as much; {0} buyers",
        Say::DispersionNoteIn => "times as much; {0} buyers, prices in {1}",

        Say::NoTariffCode => "No column holds tariff codes, so the goods cannot be compared with lists of strategic goods.",
        Say::StrategicNone => "No line holds goods of a tariff code on the lists of strategic goods{0}.",
        Say::Strategic => "{0} {0#line|lines} ({1}) could tell of strategic goods: {2}{3}.",
        Say::CodesTooShort => "; {0} {0#line has|lines have} fewer than six digits, too few to compare",
        Say::OnHighPriority => "{0} on the common high priority list",
        Say::OnRawMaterials => "{0} proposed as critical raw materials",
        Say::OnDualUse => "{0} with a hint at dual use (no classification)",
        Say::TariffCode => "HS {0}",
        Say::LinesOf => "{0#line|lines}",
        Say::HighPriorityTier => "common high priority list, tier {0} (list)",
        Say::StrategicMaterial => "strategic raw material: {0} (proposal)",
        Say::CriticalMaterial => "critical raw material: {0} (proposal)",
        Say::DualUse => "dual use: {0} (hint, not classification)",

        Say::RevealingNone => {
            "No line was found whose goods could reveal what GDPR Art. 9 protects about a person who receives them{0}."
        }
        Say::Revealing => {
            "{0} {0#line|lines} ({1}) could reveal what GDPR Art. 9 protects about the person who receives the goods: {2}{3}."
        }
        Say::RevealingToOthers => {
            "; {0} {0#line|lines} with such goods {0#goes|go} to an organisation, or to nobody who is named"
        }
        Say::RevealingByPurpose => "; in {0} the purpose of the product is itself the category",
        Say::InBiometric => "biometric data in {0}",
        Say::InGenetic => "genetic data in {0}",
        Say::InHealth => "health in {0}",
        Say::InPolitics => "political opinions in {0}",
        Say::InBelief => "religion or belief in {0}",
        Say::InSexLife => "sex life or sexual orientation in {0}",
        Say::InUnion => "trade union membership in {0}",
        Say::Biometric => "biometric data",
        Say::Genetic => "genetic data",
        Say::Health => "health",
        Say::Politics => "political opinions",
        Say::Belief => "religion or belief",
        Say::SexLife => "sex life or sexual orientation",
        Say::Union => "trade union membership",
        Say::WeakSign => "{0}: a weak sign (1 of 3)",
        Say::TypicalSign => "{0}: a typical sign (2 of 3)",
        Say::PurposeSign => "{0}: the product's own purpose (3 of 3)",
        Say::BasisHealth => "GDPR Art. 9(1); CJEU C-21/23 (orders of pharmacy-only medicines), C-184/20 (inference)",
        Say::BasisBiometric => "GDPR Art. 9(1), recital 51: only if processed to identify a person",
        Say::BasisOther => "GDPR Art. 9(1); CJEU C-184/20 (inference), C-252/21 (one such item marks a mixed set)",
        Say::ToldBy => "told by “{0}”",
    }
}
