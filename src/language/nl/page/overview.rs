//! What the overview says, in Dutch.

use crate::language::page::OverviewSays;

/// The text of a code.
pub fn text(code: OverviewSays) -> &'static str {
    match code {
        OverviewSays::Title => "Wat deze bestanden prijsgeven",
        OverviewSays::FilesRead => "{0} {0#bestand|bestanden}",
        OverviewSays::RowsRead => "gelezen {0#rij|rijen}",
        OverviewSays::RowsNotRead => "niet gelezen {0#rij|rijen}",
        OverviewSays::ShipmentsAre => "{0#zending|zendingen}: {1}",
        OverviewSays::Took => "om te lezen en te meten",
        OverviewSays::Synthetic => "Synthetisch",
        OverviewSays::SyntheticMeans => {
            "Deze gegevens zijn door deze pagina verzonnen. Er komt geen bestaande persoon of onderneming in voor."
        }
        OverviewSays::AddFiles => "Bestanden toevoegen",
        OverviewSays::SaveReport => "Rapport (JSON)",
        OverviewSays::SavePaper => "Rapport (HTML)",
        OverviewSays::Clear => "Wissen",
        OverviewSays::Worst => "De ernstigste {0#bevinding|bevindingen} in deze bestanden",
        OverviewSays::NothingMeasured => "In deze bestanden kon niets worden gemeten.",
        OverviewSays::WhoCould => "Wie het zou kunnen achterhalen",
        OverviewSays::WhatToDo => "Wat het zou verlagen",
        OverviewSays::Observers => "{0}",
        OverviewSays::ObserversMore => "{0} en nog {1}",
        OverviewSays::OnlyHolders => {
            "Geen marktdeelnemer die in deze gegevens wordt genoemd; ieder aan wie de bestanden worden overhandigd."
        }
        OverviewSays::ShowView => "Naar {0}",
        OverviewSays::ShowRecords => "{0} {0#record|records} erachter",
        OverviewSays::ShowWho => "Wie het zou kunnen zien",
        OverviewSays::MatrixTitle => "Wie wat zou kunnen achterhalen",
        OverviewSays::MatrixUnits => "Niveau en getal van elke blootstelling, over de rijen en velden die een waarnemer ziet",
        OverviewSays::MatrixDescription => {
            "Een tabel van {0} {0#rij|rijen} bij zes blootstellingen; {1} {1#cel is|cellen zijn} hoog of ernstig."
        }
        OverviewSays::MatrixNote => {
            "Aandelen zijn die van wat de bestanden bevatten. Bij patronen is het getal de kleinste stijging die te zien zou zijn: hoe kleiner, hoe meer er te zien is."
        }
        OverviewSays::MatrixChoose => "Kies een cel om de waarnemer te zien.",
        OverviewSays::MatrixHead => "Waarnemer",
        OverviewSays::MatrixEmpty => {
            "In deze gegevens wordt geen marktdeelnemer uit onze tabel genoemd, dus valt er niemand te vergelijken. Zeg onder Wie aan wie u de bestanden overhandigt."
        }
        OverviewSays::SeesShare => "ziet {0} van de zendingen",
        OverviewSays::Together => "{0} {0#waarnemer|waarnemers} samen",
        OverviewSays::NotSeen => "niet gezien",
        OverviewSays::Rise => "+{0}",
        OverviewSays::Holds => "Wat de bestanden bevatten",
        OverviewSays::FileTable => "Bestanden, één per regel",
        OverviewSays::File => "Bestand",
        OverviewSays::Format => "Formaat",
        OverviewSays::Rows => "Gelezen rijen",
        OverviewSays::NotRead => "Niet gelezen",
        OverviewSays::Warnings => "Te weten",
        OverviewSays::MoreFiles => "Nog {0} {0#bestand staat|bestanden staan} onder Bestanden.",
        OverviewSays::Glance => "De zes blootstellingen in één oogopslag",
        OverviewSays::NotInFiles => "niet in deze bestanden",
        OverviewSays::Organisations => "Organisaties",
        OverviewSays::Products => "Producten",
        OverviewSays::Routes => "Routes",
        OverviewSays::Consumers => "Consumenten",
        OverviewSays::Network => "Netwerk",
        OverviewSays::Patterns => "Patronen",
        OverviewSays::UnitOrganisations => "{0#organisatie|organisaties}",
        OverviewSays::UnitLinks => "{0#handelsrelatie|handelsrelaties}",
        OverviewSays::UnitShipments => "{0#zending|zendingen}",
        OverviewSays::UnitCells => "{0#cel|cellen}",
        OverviewSays::UnitPersons => "{0#persoon|personen}",
        OverviewSays::UnitHhiPoints => "HHI-punten van 10.000",
        OverviewSays::UnitChangePoints => "{0#verandering|veranderingen}",
        OverviewSays::UnitLines => "{0#regel|regels}",
        OverviewSays::UnitSpellings => "{0#schrijfwijze|schrijfwijzen}",
        OverviewSays::UnitDays => "{0#dag|dagen}",
        OverviewSays::UnitRatio => "keer zoveel",
        OverviewSays::UnitProducts => "{0#product|producten}",
        OverviewSays::UnitStops => "{0#organisatie of plaats|organisaties en plaatsen}",
        OverviewSays::UnitBits => "bits",
    }
}
