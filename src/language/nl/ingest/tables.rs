//! Delimited text, in Dutch.

use crate::ingest::says::TablesSay as Say;

/// The text of a code.
pub fn text(code: Say) -> &'static str {
    match code {
        Say::TwoLines => {
            "{0} heeft twee regels met kolomnamen, de bovenste van groepen; ze worden als één kopregel gelezen, zoals “{1}”."
        }
        Say::NoHeader => "{0} heeft geen regel met kolomnamen; de kolommen worden naar hun positie genoemd.",
        Say::HeaderMended => {
            "In de kopregel van {0} {1#is|zijn} {1} {1#kolomnaam|kolomnamen} leeg en {2#herhaalt|herhalen} er {2} een andere; ze worden naar hun positie genoemd of genummerd."
        }
        Say::Title => "{0} heeft {1} {1#titelregel|titelregels} boven de tabel; {1#dat is geen rij|dat zijn geen rijen}.",
        Say::OpenQuote => {
            "{0}, {1}: een aanhalingsteken opent een cel en sluit niet binnen {2} kB; het wordt als een gewoon teken gelezen. Lijken cellen daar samengevoegd of gesplitst, herstel dan de aanhalingstekens."
        }
        Say::NoRoom => {
            "{0}, {1}: de rijen vullen minder dan één op de {2} van de {3} {3#cel|cellen} van de tabel; het geheugen zou vollopen met lege, en vanaf hier worden geen rijen meer gelezen. Is de eerste regel geen kopregel, verwijder die dan en sleep het bestand opnieuw hierheen."
        }
        Say::TooManyCells => "{0}, {1}: een rij heeft meer dan {2} cellen; de verdere worden niet bewaard.",
        Say::FewerCells => {
            "Rijen van {0} hebben minder cellen dan de {1} van de kopregel, het eerst {2} met {3}; de ontbrekende zijn leeg."
        }
        Say::MoreCells => {
            "Rijen van {0} hebben meer cellen dan de {1} van de kopregel, het eerst {2} met {3}; daarvoor zijn kolommen toegevoegd. Meestal is een scheidingsteken zonder aanhalingstekens in een cel de oorzaak."
        }
        Say::FarMoreCells => {
            "Rijen van {0} hebben meer cellen dan de {1} van de kopregel, het eerst {2} met {3}; daarvoor zijn kolommen toegevoegd, tot {4} kolommen; cellen daarbuiten worden niet bewaard. Meestal is een scheidingsteken zonder aanhalingstekens in een cel de oorzaak."
        }
        Say::Blank => "{0} heeft regels zonder enige gevulde cel; dat zijn geen rijen.",
        Say::OnlyHeader => {
            "{0} heeft een regel met kolomnamen en geen rijen eronder: er is niets te meten. Heeft een filter alles uit de export weggelaten?"
        }
        Say::NoRow => "{0} bevat geen enkele rij van een tabel.",
    }
}
