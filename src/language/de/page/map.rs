//! What the map says of itself, in German.

use crate::language::page::map::MapSays;

/// The text of a code. Countries come without an article: no preposition stands before them.
pub fn text(code: MapSays) -> &'static str {
    match code {
        MapSays::Title => "Ströme von Land zu Land",
        MapSays::Nothing => {
            "Keine Sendung nennt ein Land, in dem sie beginnt oder endet, daher gibt es nichts zu zeichnen. Enthält eine \
             Spalte doch Länder, geben Sie ihr diese Rolle unter Dateien."
        }
        MapSays::NothingThen => "Keine Sendung in diesen Monaten liegt auf einem Strom.",
        MapSays::OneEndSome => {
            "Keine Sendung nennt sowohl ein Land, in dem sie beginnt, als auch eines, in dem sie endet. Von {1} {1#Land, in \
             dem|Ländern, in denen} Sendungen beginnen oder enden, sind die {0} mit den meisten gezeichnet; die Tabelle hat \
             alle."
        }
        MapSays::OneEnd => {
            "Keine Sendung nennt sowohl ein Land, in dem sie beginnt, als auch eines, in dem sie endet. Die Ringe zeigen {0} \
             {0#Land, in dem|Länder, in denen} Sendungen beginnen oder enden."
        }
        MapSays::SomeDrawn => "Die {0} größten von {1} {1#Strom|Strömen} sind gezeichnet; die Tabelle hat die übrigen {2}.",
        MapSays::AllDrawn => "{0} {0#Strom|Ströme}, die größten zuoberst.",
        MapSays::Without => {
            "{0} {0#Sendung liegt|Sendungen liegen} auf keinem Strom, weil Herkunfts- oder Bestimmungsland nicht bekannt ist."
        }
        MapSays::AllFlows => "Alle Ströme",
        MapSays::WhereTheyEnd => "Wo sie enden",
        MapSays::World => "Ganze Welt",
        MapSays::Part => "Ausschnitt der Welt",
        MapSays::ZoomIn => "Näher heran",
        MapSays::ZoomOut => "Weiter weg",
        MapSays::Zoom => "Zoomen",
        MapSays::ZoomWays => {
            "Zoomen: + und −, das Mausrad mit Strg oder ⌘, zwei Finger. Verschieben: ziehen, oder Umschalt mit einer Pfeiltaste."
        }
        MapSays::Countries => "{0} {0#Land|Länder} dicht beieinander",
        MapSays::SomeHubs => "{0} {0#Drehkreuz|Drehkreuze} dicht beieinander",
        MapSays::Together => "{0}: {1}. Zeigt sie von näher.",
        MapSays::TogetherIs => "mehrere dicht beieinander; wählen zeigt sie von näher",
        MapSays::Drawing => {
            "Karte der Ströme. Pfeiltasten führen von Strom zu Strom, der größte zuerst, dann zu Zeichen mehrerer Orte; Eingabe wählt das Land, in dem ein Strom endet, oder zeigt die Orte von näher. + und − zoomen, 0 zeigt die ganze Welt, Umschalt mit einer Pfeiltaste verschiebt die Karte. Escape verlässt die Ströme: Pfeiltasten allein verschieben dann die Karte."
        }
        MapSays::Way => "{0} → {1}",
        MapSays::SpokenWay => "Herkunft {0}, Ziel {1}",
        MapSays::Within => "Innerhalb: {0}",
        MapSays::Begins => "Herkunft: {0}; Ziel nicht genannt",
        MapSays::Ends => "Ziel: {0}; Herkunft nicht genannt",
        MapSays::Flow => "{0}: {1}, {2}",
        MapSays::Amount => "{0}, {1} von allem",
        MapSays::AmountOnFlows => "{0}, {1} von allem auf diesen Strömen",
        MapSays::By => "Breite nach",
        MapSays::Shipments => "Sendungen",
        MapSays::Weight => "Gewicht",
        MapSays::Worth => "Wert",
        MapSays::SomeShipments => "{0} {0#Sendung|Sendungen}",
        MapSays::Tonnes => "{0} t",
        MapSays::Kilograms => "{0} kg",
        MapSays::Money => "{0} {1}",
        MapSays::WeightKey => "Gewicht (kg)",
        MapSays::WorthKey => "Wert ({0})",
        MapSays::MonthsAreCounts => "Nach Monaten ist nur die Zahl der Sendungen bekannt.",
        MapSays::RunsTo => "vom schmalen Ende zum Pfeil",
        MapSays::RingIs => "innerhalb eines Landes, oder nur ein Ende bekannt",
        MapSays::HubIs => "Drehkreuz, Fläche nach seinem Anteil an allen Sendungen",
        MapSays::Months => "Monate",
        MapSays::From => "Von",
        MapSays::To => "Bis",
        MapSays::AllMonths => "Alle Monate",
        MapSays::Between => "{0} bis {1}",
        MapSays::Hubs => "Drehkreuze",
        MapSays::Hub => "{0}, {1} aller Sendungen",
        MapSays::AsTable => "Als Tabelle",
        MapSays::AllFlowsTable => "Alle Ströme, die größten zuerst",
        MapSays::FromColumn => "Von",
        MapSays::ToColumn => "Nach",
        MapSays::Share => "Anteil an allem",
        MapSays::HubsTable => "Drehkreuze, nach dem Anteil der Sendungen, die sie passieren",
        MapSays::HubColumn => "Drehkreuz",
        MapSays::Country => "Land",
        MapSays::Choose => "{0} wählen",
        MapSays::Chosen => "Gewählt: {0}",
        MapSays::Everywhere => "Alle Länder",
        MapSays::North => "{0}° N",
        MapSays::South => "{0}° S",
        MapSays::East => "{0}° O",
        MapSays::West => "{0}° W",
    }
}
