//! What is said of organisations, in Dutch.

use crate::exposure::organisations::OrganisationsSay;

/// The text of a code.
pub(super) fn text(code: OrganisationsSay) -> &'static str {
    use OrganisationsSay as Say;
    match code {
        Say::NoParty => {
            "Geen kolom noemt een partij (afzender, geadresseerde, vervoerder …), dus is er geen organisatie af te lezen."
        }
        Say::Named => "Wie deze gegevens leest, zou {0} {0#organisatie|organisaties} te weten kunnen komen{1}{2}.",
        Say::OnlyPersons => "Er wordt geen organisatie genoemd: de partijen zijn privépersonen.",
        Say::OnlyNumbers => "{0}; er wordt geen organisatie genoemd.",
        Say::NothingMore => "",
        Say::OneUnknown => ", zij het zonder registratienummer of plaats waaruit blijkt om welke het gaat",
        Say::NoneKnown => ", zij het geen enkele met een registratienummer of plaats waaruit blijkt om welke het gaat",
        Say::OneKnown => ", volledig genoeg vermeld om te weten om welke het gaat",
        Say::AllKnown => ", alle volledig genoeg vermeld om te weten om welke het gaat",
        Say::SomeKnown => ", waarvan {0} volledig genoeg vermeld om te weten om welke het gaat",
        Say::AndNumbers => "; {0}",
        Say::KnownOnlyBy => "{0} {2#is|zijn} alleen bekend onder {1}",
        Say::ByNumber => "een nummer",
        Say::ByEmail => "een e-mailadres",
        Say::ByNumberOrEmail => "een nummer of een e-mailadres",
        Say::Identifiable => "organisaties, {0} identificeerbaar",
        Say::BesidePersons => "naast {0} {0#privépersoon|privépersonen}",
        Say::BesideNumbers => "{0} alleen bekend onder {1}",
        Say::TwoWays => "op twee of meer manieren geschreven",
        Say::TwoWaysNote => "één schrijfwijze verbergen zou ze niet verbergen",
        Say::PossiblySame => "mogelijk dezelfde",
        Say::PossiblySameNote => {
            "paren van gelijkende namen met een gemeenschappelijke postcode, plaats, e-mail of telefoon: elk als twee geteld"
        }
        Say::Mentions => "{0} {0#vermelding|vermeldingen}",
        Say::Consignors => "{0} {0#afzender|afzenders}",
        Say::Sellers => "{0} {0#verkoper|verkopers}",
        Say::Exporters => "{0} {0#exporteur|exporteurs}",
        Say::Manufacturers => "{0} {0#fabrikant|fabrikanten}",
        Say::Consignees => "{0} {0#geadresseerde|geadresseerden}",
        Say::Buyers => "{0} {0#koper|kopers}",
        Say::Importers => "{0} {0#importeur|importeurs}",
        Say::NotifyParties => "{0} {0#notify party|notify parties}",
        Say::Declarants => "{0} {0#aangever|aangevers}",
        Say::Carriers => "{0} {0#vervoerder|vervoerders}",
        Say::Forwarders => "{0} {0#expediteur|expediteurs}",
        Say::Platforms => "{0} {0#platform|platforms}",
        Say::OtherParties => "{0} {0#andere partij|andere partijen}",
        Say::AsConsignor => "afzenders",
        Say::AsSeller => "verkopers",
        Say::AsExporter => "exporteurs",
        Say::AsManufacturer => "fabrikanten",
        Say::AsConsignee => "geadresseerden",
        Say::AsBuyer => "kopers",
        Say::AsImporter => "importeurs",
        Say::AsNotify => "notify parties",
        Say::AsDeclarant => "aangevers",
        Say::AsCarrier => "vervoerders",
        Say::AsForwarder => "expediteurs",
        Say::AsPlatform => "platforms",
        Say::AsOther => "andere partijen",

        Say::NoShipperNoConsignee => {
            "Geen kolom noemt een verzender of een geadresseerde, dus is er geen handelsrelatie af te lezen."
        }
        Say::NoShipper => {
            "Geen kolom noemt wie verzendt (afzender, exporteur, verkoper of fabrikant), dus is er geen handelsrelatie af te lezen."
        }
        Say::NoConsignee => {
            "Geen kolom noemt wie ontvangt (geadresseerde, importeur of koper), dus is er geen handelsrelatie af te lezen."
        }
        Say::Links => {
            "Wie deze gegevens leest, zou {0} {0#handelsrelatie|handelsrelaties} te weten kunnen komen: wie aan wie verzendt, bij {1}{2}."
        }
        Say::LinksNothingMore => "",
        Say::LinksAllNumbered => ", waarbij één kant alleen onder een nummer bekend is",
        Say::LinksSomeNumbered => "; bij {0} daarvan is één kant alleen onder een nummer bekend",
        Say::LinksAllToPersons => ", telkens naar een privépersoon",
        Say::LinksSomeToPersons => "; {0} daarvan {0#eindigt|eindigen} bij een privépersoon",
        Say::LinksValue => "waarde in {0} op zichtbare relaties",
        Say::LinksValueOfNoCurrency => "waarde op zichtbare relaties",
        Say::LinksValueNote => "aandeel in de waarde van alle regels",

        Say::NoveltyNoDay => {
            "Geen kolom zegt wanneer iets is gebeurd, dus is een nieuwe handelsrelatie niet van een oude te onderscheiden."
        }
        Say::NoveltyNoDatedLink => {
            "Geen regel met verzender en geadresseerde heeft een datum, dus is een nieuwe handelsrelatie niet van een oude te onderscheiden."
        }
        Say::NoveltyTooFew => {
            "Te weinig om te zeggen wanneer een handelsrelatie nieuw is: daarvoor zijn twee dagen, weken of maanden nodig, met {0} of meer zendingen in ten minste de helft ervan."
        }
        Say::NoveltyDay => {
            "Een nieuwe leverancier of klant zou binnen een dag kunnen opvallen: op {0}, de laatste dag, {1#is|zijn} {1} {1#handelsrelatie|handelsrelaties} voor het eerst te zien{2}."
        }
        Say::NoveltyWeek => {
            "Een nieuwe leverancier of klant zou binnen een week kunnen opvallen: in de laatste hele week, vanaf {0}, {1#is|zijn} {1} {1#handelsrelatie|handelsrelaties} voor het eerst te zien{2}."
        }
        Say::NoveltyMonth => {
            "Een nieuwe leverancier of klant zou binnen een maand kunnen opvallen: in {0}, de laatste hele maand, {1#is|zijn} {1} {1#handelsrelatie|handelsrelaties} voor het eerst te zien{2}."
        }
        Say::NoveltyNothingBefore => "",
        Say::NoveltyDaysBefore => "; de mediaan is {0} per dag over de {1} {1#dag|dagen} ervoor",
        Say::NoveltyWeeksBefore => "; de mediaan is {0} per week over de {1} {1#week|weken} ervoor",
        Say::NoveltyMonthsBefore => "; de mediaan is {0} per maand over de {1} {1#maand|maanden} ervoor",
        Say::NoveltyWeekFrom => "week vanaf {0}",
        Say::NoveltyOf => "nieuwe handelsrelaties, van {0} waargenomen",

        Say::VariantsNoOrganisation => "Er wordt geen organisatie genoemd, dus kan er geen op twee manieren geschreven zijn.",
        Say::VariantsNone => "Van {0} {0#organisatie|organisaties} is er geen gevonden die op twee manieren is geschreven.",
        Say::Variants => {
            "{0} van {1} {1#organisatie|organisaties} {0#is|zijn} op twee of meer manieren geschreven: één schrijfwijze verbergen zou {0#die organisatie|ze} niet verbergen."
        }
        Say::VariantsSpellings => "schrijfwijzen; ook {0}",
        Say::VariantsCount => "schrijfwijzen",
        Say::VariantByName => "“{0}” (zelfde naam en land)",
        Say::VariantByNumber => "“{0}” (zelfde registratienummer)",
        Say::VariantByRow => "“{0}” (ernaast in dezelfde rij)",
        Say::VariantByPerson => "“{0}” (door u samengevoegd)",
    }
}
