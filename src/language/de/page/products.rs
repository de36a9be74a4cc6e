//! What the view of goods says, in German.

use crate::language::page::GoodsSay;

/// The text of a code.
pub fn text(code: GoodsSay) -> &'static str {
    match code {
        GoodsSay::Title => "Was versandt wird",
        GoodsSay::Lead => {
            "Waren nach Kapitel und Position des Harmonisierten Systems, und wie genau ein Beobachter der ganzen Datei sie \
             kennen könnte."
        }
        GoodsSay::Area => "Fläche zeigt",
        GoodsSay::ByShipments => "Sendungen",
        GoodsSay::ByValue => "Wert in {0}",
        GoodsSay::ByValueAlone => "Wert",
        GoodsSay::TreeTitle => "Waren nach Kapitel und Position",
        GoodsSay::UnitsShipments => "Fläche: Sendungen. Tönung: wie genau die Waren bekannt sind.",
        GoodsSay::UnitsValue => "Fläche: Wert in {0}. Tönung: wie genau die Waren bekannt sind.",
        GoodsSay::UnitsValueAlone => {
            "Fläche: Wert, in einer Währung, die die Dateien nicht nennen. Tönung: wie genau die Waren bekannt sind."
        }
        GoodsSay::Description => {
            "{0} {0#Kapitel oder Kategorie|Kapitel und Kategorien} mit {1} {1#Position oder Produkt|Positionen und Produkten}."
        }
        GoodsSay::Several => "Eine Sendung mit mehreren Waren zählt für jede von ihnen.",
        GoodsSay::Unknown => "{0} {0#Sendung ist|Sendungen sind} nicht gezeichnet: Über ihre Waren ist nichts bekannt.",
        GoodsSay::OtherGroups => {
            "{0} {0#weiteres Kapitel oder weitere Kategorie ist|weitere Kapitel und Kategorien sind} nicht gezeichnet, mit {1} \
             {1#Sendung|Sendungen}."
        }
        GoodsSay::OtherCurrencies => "{0} {0#Zeile steht|Zeilen stehen} in einer anderen Währung und hier in keiner Summe.",
        GoodsSay::Nothing => "Diese Dateien sagen nichts über Waren, daher gibt es nichts zu zeichnen.",
        GoodsSay::HeadChapter => "Kapitel",
        GoodsSay::HeadHeading => "Position",
        GoodsSay::HeadShipments => "Sendungen",
        GoodsSay::HeadValue => "Wert ({0})",
        GoodsSay::HeadValueAlone => "Wert",
        GoodsSay::HeadDetail => "Bekannt als",
        GoodsSay::HeadSigns => "Kennzeichen",
        GoodsSay::NoHeading => "keine Position angegeben",
        GoodsSay::DetailNothing => "gar nicht",
        GoodsSay::DetailChapter => "Kapitel oder Kategorie",
        GoodsSay::DetailHeading => "Position (4 Stellen)",
        GoodsSay::DetailSubheading => "Unterposition (6 Stellen)",
        GoodsSay::DetailNational => "Warennummer (8 bis 10 Stellen)",
        GoodsSay::DetailProduct => "das Produkt selbst",
        GoodsSay::Strategic => "Auf einer Liste strategischer Güter",
        GoodsSay::Revealing => "Kann eine besondere Kategorie personenbezogener Daten offenbaren",
        GoodsSay::Code => "{0} {1}",
        GoodsSay::Marked => "gewählt",
        GoodsSay::Chosen => "Gewählt: {0}",
        GoodsSay::ChosenValue => "{0}: {1}.",
        GoodsSay::ChosenHolds => "{0} {0#Sendung|Sendungen}.",
        GoodsSay::ChosenKnown => "Bekannt als: {0}.",
        GoodsSay::ChosenNone => "Wählen Sie eine Position, um sie in jeder Ansicht zu betrachten.",
        GoodsSay::Release => "Alle Waren",
    }
}
