//! What is said beside the pictures of the network, of changes over time and of consumers, in Dutch.

use crate::language::page::{NetSay, PeopleSay, TimeSay};

/// The text of a code.
pub fn net(code: NetSay) -> &'static str {
    match code {
        NetSay::Title => "Het toeleveringsnetwerk",
        NetSay::Drawn => "Wie met wie verbonden is",
        NetSay::Lead => "Organisaties en plaatsen, verbonden waar zendingen van de ene naar de andere gaan.",
        NetSay::Choose => "Kies er een om te zien wat zonder die zou uitvallen, voor zover dit bestand andere wegen laat zien.",
        NetSay::Nothing => "Deze bestanden noemen niet genoeg organisaties en plaatsen om een netwerk te tekenen.",
        NetSay::Units => "Grootte en breedte: zendingen",
        NetSay::Node => "Organisatie of plaats",
        NetSay::Weight => "Zendingen",
        NetSay::Links => "Verbonden met",
        NetSay::Role => "In het netwerk",
        NetSay::State => "Bij uitval",
        NetSay::Chokepoint => "veel wegen lopen erlangs",
        NetSay::Separates => "zonder dit punt raken andere afgesneden",
        NetSay::Bridge => "de enige weg tussen twee delen",
        NetSay::Cut => "uitgevallen",
        NetSay::Affected => "een kwart of meer van de zendingen gaat langs wat uitvalt",
        NetSay::Severed => "alle zendingen gaan langs wat uitvalt",
        NetSay::IfSevered => "Alle zendingen van {0} {0#organisatie of plaats|organisaties en plaatsen} gaan langs {1}.",
        NetSay::IfPart => {
            "Van {0} {0#organisatie of plaats|organisaties en plaatsen} gaat een kwart van de zendingen of meer langs {1}, maar niet alle."
        }
        NetSay::WhatFails => "Wat uitvalt",
        NetSay::Passes => "gaan erlangs",
        NetSay::NoOtherWay => "geen andere weg in dit bestand",
        NetSay::NoRoom => "elders geen ruimte, als andere overnemen tot het aantal van hun beste maand",
        NetSay::Products => "Producten",
        NetSay::Share => "Aandeel",
        NetSay::Dependents => "Wie ervan afhangt",
        NetSay::MoreDependents => "Nog {0} {0#staat|staan} niet in de lijst.",
        NetSay::PassToo => "Gaan langs wat uitvalt",
        NetSay::LeftOut => {
            "Niet getekend: {0} {0#organisatie of plaats|organisaties en plaatsen} met de minste zendingen, en {1} {1#verbinding|verbindingen}."
        }
        NetSay::IfCut => "Zonder {0} {1#zou|zouden} {1} {1#zending|zendingen} een andere weg moeten nemen.",
        NetSay::IfCutOff => {
            "Voor {0} {0#zending|zendingen} en {1} {1#product|producten} laat het bestand geen weg zien die zonder kan."
        }
        NetSay::IfLost => {
            "Als andere tot het aantal van hun beste maand zouden overnemen, {0#zou|zouden} {0} {0#zending|zendingen} van {1} {1#product|producten} nog geen weg vinden."
        }
        NetSay::IfNothing => "Andere zouden, tot het aantal van hun beste maand, alles kunnen overnemen.",
        NetSay::IfOwn => {
            "Bij {0} beginnen of eindigen de eigen zendingen van het bestand, dus gaat er niets langs op weg naar iemand anders."
        }
        NetSay::Whole => "Niets uitgevallen",
    }
}

/// The text of a code.
pub fn time(code: TimeSay) -> &'static str {
    match code {
        TimeSay::Title => "Veranderingen in de tijd",
        TimeSay::Lead => {
            "Zendingen in de tijd, naar goederen en naar waar ze heen gaan, zo fijn als er genoeg van zijn. Markeringen tonen waar het niveau meer is veranderd dan het toeval verklaart."
        }
        TimeSay::Nothing => "Deze bestanden bevatten niet genoeg dagen om een reeks te tekenen.",
        TimeSay::Series => "Zendingen naar goederen en bestemming",
        TimeSay::SeriesUnits => "Zendingen per dag, week of maand",
        TimeSay::Group => "Goederen en bestemming",
        TimeSay::Day => "Vanaf",
        TimeSay::Shipments => "Zendingen",
        TimeSay::OwnScale => "Elk paneel heeft zijn eigen schaal, van nul tot de hoogste waarde.",
        TimeSay::LeftOut => "{0} {0#reeks is|reeksen zijn} niet getekend: die met de minste zendingen.",
        TimeSay::TooShort => {
            "{0} {0#reeks heeft|reeksen hebben} te weinig zendingen om een verandering van toeval te onderscheiden."
        }
        TimeSay::Changes => "Veranderingen van niveau",
        TimeSay::SmallestRise => "Kleinste zichtbare stijging",
        TimeSay::Calendar => "Zendingen per dag",
        TimeSay::CalendarUnits => "Zendingen per dag",
        TimeSay::None => "geen zending",
        TimeSay::Movers => "Goederen waarvan het aandeel het meest veranderde",
        TimeSay::MoversUnits => {
            "Verandering van het aandeel in de zendingen tussen de eerste helft van de tijd en de tweede, in procentpunten; gearceerd waar toeval ze kan verklaren"
        }
        TimeSay::Before => "Aandeel ervoor",
        TimeSay::After => "Aandeel erna",
        TimeSay::Change => "Verandering, procentpunten",
    }
}

/// The text of a code.
pub fn people(code: PeopleSay) -> &'static str {
    match code {
        PeopleSay::Title => "Consumenten",
        PeopleSay::Lead => {
            "Welke mensen achter de zendingen staan, hoe weinig andere op hen lijken, en wat hun goederen over hen zouden kunnen zeggen."
        }
        PeopleSay::Classes => "Hoeveel zendingen aan elkaar gelijk zijn",
        PeopleSay::ClassesUnits => "Zendingen naar het aantal dat deelt wat anderen ervan kunnen weten (equivalentieklassen)",
        PeopleSay::Alone => "uniek",
        PeopleSay::Between => "{0} tot {1} gelijk",
        PeopleSay::From => "{0} of meer gelijk",
        PeopleSay::Class => "Gelijk",
        PeopleSay::Shipments => "Zendingen",
        PeopleSay::Contributions => "Wat zendingen uniek maakt",
        PeopleSay::ContributionsUnits => "Aandeel van elke waarde in de score van special uniques (SUDA)",
        PeopleSay::Value => "Wat bekend is",
        PeopleSay::Share => "Aandeel in de score",
        PeopleSay::Unicity => "Hoe weinig leveringen een persoon herkenbaar maken",
        PeopleSay::UnicityUnits => {
            "Aandeel geadresseerden dat herkenbaar is door zoveel willekeurig getrokken leveringen, telkens met bekende {0}; 95 %-interval"
        }
        PeopleSay::UnicityAxis => "Bekende leveringen",
        PeopleSay::Deliveries => "Leveringen",
        PeopleSay::Low => "Interval van",
        PeopleSay::High => "Interval tot",
        PeopleSay::Revealing => "Wat goederen over personen zouden kunnen onthullen",
        PeopleSay::RevealingUnits => "Natuurlijke personen met zulke goederen, naar categorie van art. 9 AVG en sterkte, 1 tot 3",
        PeopleSay::Category => "Categorie en sterkte",
        PeopleSay::Persons => "Personen",
        PeopleSay::OfStrength => "{0}, sterkte {1}",
    }
}
