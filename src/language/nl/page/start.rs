//! What is seen first, in Dutch.

use crate::language::page::StartSays;

/// The text of a code.
pub fn text(code: StartSays) -> &'static str {
    match code {
        StartSays::WindowTitle => "Portolan: wat uw zendingsbestanden prijsgeven",
        StartSays::Promise => "Sleep uw zendingsbestanden hierheen. Zie wat ze prijsgeven, en aan wie.",
        StartSays::Second => "Er verlaat niets deze browser.",
        StartSays::Open => "Sleep bestanden of een map naar deze pagina, waar u maar wilt",
        StartSays::ChooseFiles => "Bestanden kiezen",
        StartSays::ChooseFolder => "Map kiezen",
        StartSays::PasteText => "Tekst plakken",
        StartSays::Reads => {
            "Gelezen worden tabellen (CSV en verwante, Excel, OpenDocument, Parquet, JSON, XML), berichten (UN/EDIFACT, ANSI X12, Cargo-IMP, Cargo-XML, ONE Record, EPCIS, UBL, douaneaangiften) en archieven daarvan, herkend aan hun inhoud. U kunt ook op Ctrl+V drukken met rijen die u uit een rekenblad hebt gekopieerd."
        }
        StartSays::Sample => "Een voorbeeld proberen",
        StartSays::SampleIs => {
            "Ongeveer 5.000 pakketten via de luchthaven van Luik, door deze pagina verzonnen; er komt geen bestaande persoon of onderneming in voor."
        }
        StartSays::Measured => "Wat er wordt gemeten",
        StartSays::MeasuredLead => {
            "Zes blootstellingen: wat wie deze bestanden krijgt, zou kunnen achterhalen. Elk daarvan is één zin en één getal, met de definitie, de records erachter en wat het zou verlagen."
        }
        StartSays::PasteTitle => "Rijen plakken",
        StartSays::PasteWhat => "Rijen uit een tabel of een tekstbestand, met hun kopregel",
        StartSays::PasteRead => "Deze tekst lezen",
        StartSays::Close => "Sluiten",
        StartSays::LetGo => "Laat los om ze hier te openen",
        StartSays::NothingIn => {
            "Daar zat geen bestand en geen tekst in. Sleep bestanden of een map hierheen, of plak rijen die u uit een tabel hebt gekopieerd."
        }
        StartSays::NoFile => "Daar zat geen bestand in, dus is er niets te lezen.",
        StartSays::ChosenEmpty => "De gekozen map bevat geen bestanden, dus is er niets te lezen.",
        StartSays::EmptyFolders => "{0#De map|De mappen} {1} {0#bevat|bevatten} geen bestanden, dus is er niets te lezen.",
        StartSays::Refused => "De browser wilde “{0}” niet openen: {1}.",
        StartSays::RefusedMore => "De browser wilde “{0}” en nog {1} {1#ander item|andere items} niet openen: {2}.",
        StartSays::Quoted => "“{0}”",
        StartSays::AboutOrganisations => "Wie met wie handelt.",
        StartSays::AboutProducts => "Wat er wordt verzonden, hoe nauwkeurig bekend, voor welke prijs.",
        StartSays::AboutRoutes => "Langs welke weg, met wie, hoe regelmatig.",
        StartSays::AboutConsumers => "Welke mensen, hoe identificeerbaar, wat hun goederen over hen zeggen.",
        StartSays::AboutNetwork => "Het toeleveringsnetwerk en zijn zwakke punten.",
        StartSays::AboutPatterns => "Veranderingen in wat waar wordt gekocht.",
    }
}
