//! What the map says of itself, in Dutch.

use crate::language::page::map::MapSays;

/// The text of a code.
pub fn text(code: MapSays) -> &'static str {
    match code {
        MapSays::Title => "Stromen van land naar land",
        MapSays::Nothing => {
            "Geen zending noemt een land waar ze begint of eindigt, dus is er niets te tekenen. Als een kolom wel landen bevat, geef haar dan die rol onder Bestanden."
        }
        MapSays::NothingThen => "Geen zending in deze maanden maakt deel uit van een stroom.",
        MapSays::OneEndSome => {
            "Geen zending noemt zowel een land waar ze begint als een waar ze eindigt. Van {1} {1#land|landen} waar zendingen beginnen of eindigen, zijn de {0} met de meeste getekend; de tabel bevat ze alle."
        }
        MapSays::OneEnd => {
            "Geen zending noemt zowel een land waar ze begint als een waar ze eindigt. De ringen tonen {0} {0#land|landen} waar zendingen beginnen of eindigen."
        }
        MapSays::SomeDrawn => "De {0} grootste van {1} {1#stroom|stromen} zijn getekend; de tabel bevat de andere {2}.",
        MapSays::AllDrawn => "{0} {0#stroom|stromen}, de grootste bovenop.",
        MapSays::Without => {
            "{0} {0#zending maakt|zendingen maken} geen deel uit van een stroom, omdat het land van herkomst of bestemming niet bekend is."
        }
        MapSays::AllFlows => "Alle stromen",
        MapSays::WhereTheyEnd => "Waar ze eindigen",
        MapSays::World => "Hele wereld",
        MapSays::Part => "Deel van de wereld",
        MapSays::ZoomIn => "Inzoomen",
        MapSays::ZoomOut => "Uitzoomen",
        MapSays::Zoom => "Zoomen",
        MapSays::ZoomWays => {
            "Zoomen: + en −, het muiswiel met Ctrl of ⌘, twee vingers. Verplaatsen: slepen, of Shift met een pijltoets."
        }
        MapSays::Countries => "{0} {0#land|landen} dicht bij elkaar",
        MapSays::SomeHubs => "{0} {0#hub|hubs} dicht bij elkaar",
        MapSays::Together => "{0}: {1}. Zoomt erop in.",
        MapSays::TogetherIs => "meerdere dicht bij elkaar; kiezen zoomt erop in",
        MapSays::Drawing => {
            "Kaart van stromen. Met de pijltoetsen gaat u van stroom naar stroom, de grootste eerst, en dan naar merktekens van meerdere plaatsen; Enter kiest het land waar een stroom eindigt, of zoomt in op de plaatsen. + en − zoomen, 0 toont de hele wereld, Shift met een pijltoets verplaatst de kaart. Escape verlaat de stromen: pijltoetsen alleen verplaatsen dan de kaart."
        }
        MapSays::Way => "{0} → {1}",
        MapSays::SpokenWay => "{0} naar {1}",
        MapSays::Within => "Binnen {0}",
        MapSays::Begins => "Uit {0}; waarheen is niet vermeld",
        MapSays::Ends => "Naar {0}; waarvandaan is niet vermeld",
        MapSays::Flow => "{0}: {1}, {2}",
        MapSays::Amount => "{0}, {1} van alles",
        MapSays::AmountOnFlows => "{0}, {1} van alles op deze stromen",
        MapSays::By => "Breedte naar",
        MapSays::Shipments => "Zendingen",
        MapSays::Weight => "Gewicht",
        MapSays::Worth => "Waarde",
        MapSays::SomeShipments => "{0} {0#zending|zendingen}",
        MapSays::Tonnes => "{0} t",
        MapSays::Kilograms => "{0} kg",
        MapSays::Money => "{1} {0}",
        MapSays::WeightKey => "Gewicht (kg)",
        MapSays::WorthKey => "Waarde ({0})",
        MapSays::MonthsAreCounts => "Per maand is alleen het aantal zendingen bekend.",
        MapSays::RunsTo => "van het smalle einde naar de pijl",
        MapSays::RingIs => "binnen één land, of slechts één uiteinde bekend",
        MapSays::HubIs => "hub, oppervlakte naar aandeel in alle zendingen",
        MapSays::Months => "Maanden",
        MapSays::From => "Van",
        MapSays::To => "T/m",
        MapSays::AllMonths => "Alle maanden",
        MapSays::Between => "{0} t/m {1}",
        MapSays::Hubs => "Hubs",
        MapSays::Hub => "{0}, {1} van alle zendingen",
        MapSays::AsTable => "Als tabel",
        MapSays::AllFlowsTable => "Alle stromen, de grootste eerst",
        MapSays::FromColumn => "Van",
        MapSays::ToColumn => "Naar",
        MapSays::Share => "Aandeel",
        MapSays::HubsTable => "Hubs, naar het aandeel zendingen dat erlangs gaat",
        MapSays::HubColumn => "Hub",
        MapSays::Country => "Land",
        MapSays::Choose => "{0} kiezen",
        MapSays::Chosen => "Gekozen: {0}",
        MapSays::Everywhere => "Alle landen",
        MapSays::North => "{0}° NB",
        MapSays::South => "{0}° ZB",
        MapSays::East => "{0}° OL",
        MapSays::West => "{0}° WL",
    }
}
