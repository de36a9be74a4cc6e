//! What the printed report says, in Dutch.

use crate::language::page::PaperSays;

/// The text of a code.
pub fn text(code: PaperSays) -> &'static str {
    match code {
        PaperSays::Contents => "Inhoud",
        PaperSays::Part => {
            "Deze getallen gaan over een deel van de bestanden: {0} van de {1} zendingen, in {2} {2#regel|regels}."
        }
        PaperSays::PartDays => "Van {0} tot en met {1}.",
        PaperSays::PartTariff => "Goederen waarvan de goederencode met {0} begint.",
        PaperSays::PartGoods => "Eén groep goederen.",
        PaperSays::PartCountry => "Wat met dit land te maken heeft: {0}.",
        PaperSays::PartPlace => "Eén plaats.",
        PaperSays::PartParty => "Eén partij.",
        PaperSays::Threshold => "Niveau volgens deze drempel",
        PaperSays::Records => "{0} {0#record staat|records staan} erachter; geen daarvan staat in dit rapport.",
        PaperSays::Table => "Hetzelfde als tabel",
        PaperSays::Way => "de kolom “{0}”, {1}: {2} {2#rij|rijen}",
        PaperSays::More => "Nog {0} {0#is|zijn} hier weggelaten.",
        PaperSays::Files => "Wat is gelezen, en wat daarvan te weten is",
        PaperSays::Size => "Grootte in bytes",
        PaperSays::Warnings => "Te weten over {0}",
        PaperSays::Hidden => "Verborgen in {0}",
        PaperSays::Sure => "Zekerheid",
        PaperSays::Clear => "duidelijk",
        PaperSays::Likely => "waarschijnlijk",
        PaperSays::Uncertain => "onzeker",
        PaperSays::ByPerson => "door een persoon ingesteld",
        PaperSays::Definitions => "Definities",
        PaperSays::Methods => "Methoden en grenzen",
        PaperSays::Permits => {
            "Dit rapport zegt wat de records mogelijk maken om te weten te komen, nooit wat iemand heeft gedaan. Dat een wet een bevel toestaat, betekent niet dat er een was."
        }
        PaperSays::Levels => {
            "Niveaus volgen uit genoemde drempels op genoemde getallen. Er is geen totaalscore, en niveaus van twee blootstellingen zijn niet tegen elkaar weg te strepen."
        }
        PaperSays::Inferred => {
            "Wat een kolom betekent, welke spellingen één organisatie zijn en wie een persoon is, is afgeleid uit koppen en waarden. Waar dat niet klopt, kloppen ook de getallen niet die erop rusten."
        }
        PaperSays::OnlyThese => {
            "Alleen deze bestanden zijn bekeken. Wat een waarnemer al weet of kan kopen, zou meer vertellen; een bestand is geen aselecte steekproef van een handel, en de aandelen zijn aandelen van het bestand."
        }
        PaperSays::Incomplete => {
            "De tabellen van operatoren, eigenaars en wetten zijn niet volledig. Wie of wat erin ontbreekt, zegt niets; wat geen bron heeft, is als niet geverifieerd gemerkt. Dit is geen juridisch advies."
        }
        PaperSays::HoldsNone => {
            "Dit rapport bevat geen records. Het noemt wel bestanden, kolommen, organisaties, plaatsen en goederen, en wat in de bestanden verborgen is: wie het leest, komt die te weten."
        }
        PaperSays::WhereMade => "Alles is berekend op de machine waarop de bestanden stonden; er is niets verstuurd.",
        PaperSays::Made => "Gemaakt met {0}. Structuur van het rapport: versie {1}.",
    }
}
