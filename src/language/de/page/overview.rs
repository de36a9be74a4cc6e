//! What the overview says, in German.

use crate::language::page::OverviewSays;

/// The text of a code.
pub fn text(code: OverviewSays) -> &'static str {
    match code {
        OverviewSays::Title => "Was diese Dateien preisgeben",
        OverviewSays::FilesRead => "{0} {0#Datei|Dateien}",
        OverviewSays::RowsRead => "{0#Zeile|Zeilen} gelesen",
        OverviewSays::RowsNotRead => "{0#Zeile|Zeilen} nicht gelesen",
        OverviewSays::ShipmentsAre => "{0#Sendung|Sendungen}: {1}",
        OverviewSays::Took => "zum Lesen und Messen",
        OverviewSays::Synthetic => "Synthetisch",
        OverviewSays::SyntheticMeans => {
            "Diese Datensätze hat die Seite erfunden. Keine wirkliche Person und kein wirkliches Unternehmen kommt darin vor."
        }
        OverviewSays::AddFiles => "Dateien hinzufügen",
        OverviewSays::SaveReport => "Bericht (JSON)",
        OverviewSays::SavePaper => "Bericht (HTML)",
        OverviewSays::Clear => "Leeren",
        OverviewSays::Worst => "{0#Der schwerste Befund|Die schwersten Befunde} in diesen Dateien",
        OverviewSays::NothingMeasured => "In diesen Dateien ließ sich nichts messen.",
        OverviewSays::WhoCould => "Wer es erfahren könnte",
        OverviewSays::WhatToDo => "Was es mindern würde",
        OverviewSays::Observers => "{0}",
        OverviewSays::ObserversMore => "{0} und {1} weitere",
        OverviewSays::OnlyHolders => {
            "Kein Betreiber ist in diesen Datensätzen genannt; alle, denen die Dateien übergeben werden."
        }
        OverviewSays::ShowView => "{0} ansehen",
        OverviewSays::ShowRecords => "{0} {0#Datensatz|Datensätze} dahinter",
        OverviewSays::ShowWho => "Wer es sehen könnte",
        OverviewSays::MatrixTitle => "Wer was erfahren könnte",
        OverviewSays::MatrixUnits => "Stufe und Zahl je Bereich, über die Zeilen und Felder, die ein Beobachter sieht",
        OverviewSays::MatrixDescription => {
            "Eine Tabelle aus {0} {0#Zeile|Zeilen} und sechs Bereichen; {1} {1#Zelle ist|Zellen sind} hoch oder gravierend."
        }
        OverviewSays::MatrixNote => {
            "Anteile beziehen sich auf den Inhalt der Dateien. Bei Mustern ist die Zahl der kleinste Anstieg, der sichtbar würde: je kleiner, desto mehr ist zu sehen."
        }
        OverviewSays::MatrixChoose => "Wählen Sie eine Zelle, um den Beobachter zu sehen.",
        OverviewSays::MatrixHead => "Beobachter",
        OverviewSays::MatrixEmpty => {
            "Kein Betreiber aus unserer Tabelle ist in diesen Datensätzen genannt, daher gibt es niemanden zu vergleichen. \
             Geben Sie unter Wer an, wem Sie die Dateien übergeben."
        }
        OverviewSays::SeesShare => "sieht {0} der Sendungen",
        OverviewSays::Together => "{0} Beobachter zusammen",
        OverviewSays::NotSeen => "nicht sichtbar",
        OverviewSays::Rise => "+{0}",
        OverviewSays::Holds => "Was die Dateien enthalten",
        OverviewSays::FileTable => "Dateien, je eine Zeile",
        OverviewSays::File => "Datei",
        OverviewSays::Format => "Format",
        OverviewSays::Rows => "Zeilen gelesen",
        OverviewSays::NotRead => "Nicht gelesen",
        OverviewSays::Warnings => "Hinweise",
        OverviewSays::MoreFiles => "{0} weitere {0#Datei ist|Dateien sind} unter Dateien aufgeführt.",
        OverviewSays::Glance => "Die sechs Bereiche auf einen Blick",
        OverviewSays::NotInFiles => "nicht in diesen Dateien",
        OverviewSays::Organisations => "Organisationen",
        OverviewSays::Products => "Produkte",
        OverviewSays::Routes => "Routen",
        OverviewSays::Consumers => "Verbraucher",
        OverviewSays::Network => "Netz",
        OverviewSays::Patterns => "Muster",
        OverviewSays::UnitOrganisations => "{0#Organisation|Organisationen}",
        OverviewSays::UnitLinks => "{0#Lieferbeziehung|Lieferbeziehungen}",
        OverviewSays::UnitShipments => "{0#Sendung|Sendungen}",
        OverviewSays::UnitCells => "{0#Zelle|Zellen}",
        OverviewSays::UnitPersons => "{0#Person|Personen}",
        OverviewSays::UnitHhiPoints => "HHI-Punkte von 10.000",
        OverviewSays::UnitChangePoints => "{0#Änderung|Änderungen}",
        OverviewSays::UnitLines => "{0#Zeile|Zeilen}",
        OverviewSays::UnitSpellings => "{0#Schreibweise|Schreibweisen}",
        OverviewSays::UnitDays => "{0#Tag|Tage}",
        OverviewSays::UnitRatio => "mal so viel",
        OverviewSays::UnitProducts => "{0#Produkt|Produkte}",
        OverviewSays::UnitStops => "{0#Organisation oder Ort|Organisationen und Orte}",
        OverviewSays::UnitBits => "Bit",
    }
}
