//! Workbooks, in Dutch.

use crate::ingest::says::BooksSay as Say;

/// The text of a code.
pub fn text(code: Say) -> &'static str {
    match code {
        Say::SaveTable => {
            "{0} is {1}. Staat er een tabel met zendingen in, sla die dan op als XLSX of CSV en sleep dat bestand hierheen."
        }
        Say::Encrypted => {
            "{0} is {1}. Open het bestand met het wachtwoord, sla een kopie zonder wachtwoord op en sleep die hierheen; niets verlaat deze pagina."
        }
        Say::SaveAgain => {
            "{0} is {1}. De inhoudsopgave ervan kan niet worden gelezen: kopieer het bestand opnieuw, of open het in een rekenbladprogramma en sla het op als XLSX."
        }
        Say::SaveAttachments => "{0} is {1}. Sla de bijlagen ervan op en sleep die hierheen.",
        Say::Export => "{0} is {1}. Exporteer de records erachter als CSV en sleep dat bestand hierheen.",
        Say::Sheet => "{0}, werkblad “{1}”",
        Say::MoreSheets => "{0} heeft meer dan {1} werkbladen; verdere worden niet gelezen.",
        Say::CutTooLarge => {
            "{0} kan niet tot het einde worden gelezen: uitgepakt is het meer dan hier wordt aangenomen. Wat ervoor staat, is gelezen. Open het in een rekenbladprogramma, sla het opnieuw op en sleep dat bestand hierheen."
        }
        Say::CutEncrypted => {
            "{0} kan niet tot het einde worden gelezen: het is versleuteld. Wat ervoor staat, is gelezen. Open het in een rekenbladprogramma, sla het opnieuw op en sleep dat bestand hierheen."
        }
        Say::CutMethod => {
            "{0} kan niet tot het einde worden gelezen: het is ingepakt met {1}. Wat ervoor staat, is gelezen. Open het in een rekenbladprogramma, sla het opnieuw op en sleep dat bestand hierheen."
        }
        Say::CutDamaged => {
            "{0} kan niet tot het einde worden gelezen: de bytes ervan zijn beschadigd of afgebroken. Wat ervoor staat, is gelezen. Open het in een rekenbladprogramma, sla het opnieuw op en sleep dat bestand hierheen."
        }
        Say::SingleColumn => {
            "{0}, werkblad “{1}” is een enkele kolom van {2} {2#cel|cellen} naast werkbladen met tabellen; het wordt niet gelezen."
        }
        Say::NoTable => {
            "{0} is een werkmap zonder tabel: geen van de werkbladen heeft rijen en kolommen die zendingen kunnen zijn."
        }
        Say::Errors => {
            "{0}, werkblad “{1}”, cel {2}: {3} {3#cel toont|cellen tonen} een fout in plaats van een waarde, zoals #N/A; {3#die wordt gelezen zoals ze er staat|die worden gelezen zoals ze er staan}."
        }
        Say::MoreMerges => {
            "{0}, werkblad “{1}”: meer dan {2} gebieden met samengevoegde cellen; in verdere is alleen de eerste cel gevuld."
        }
        Say::BeyondColumn => "{0}, werkblad “{1}”, rij {2}: cellen voorbij kolom {3} worden niet gelezen.",
        Say::Title => {
            "{0}, werkblad “{1}” heeft {2} {2#titelrij|titelrijen} boven de tabel; {2#die hoort|die horen} er niet bij."
        }
        Say::TwoRows => {
            "{0}, werkblad “{1}”, rijen {2} en {3}: beide bevatten kolomnamen, de bovenste van groepen; ze worden als één kopregel gelezen, zoals “{4}”."
        }
        Say::NoHeader => "{0}, werkblad “{1}” heeft geen rij met kolomnamen; de kolommen worden naar hun positie genoemd.",
        Say::HeaderMended => {
            "{0}, werkblad “{1}”: in de kopregel {2#is|zijn} {2} {2#kolomnaam|kolomnamen} leeg en {3#herhaalt|herhalen} er {3} een andere; ze worden naar hun positie genoemd of genummerd."
        }
        Say::OtherOrder => {
            "{0}, werkblad “{1}”: de rijen staan in het bestand in een andere volgorde dan hun nummers aangeven; ze worden gelezen zoals ze er staan."
        }
        Say::LateColumns => {
            "{0}, werkblad “{1}”, cel {2}: meer dan {3} kolommen zijn pas ver onder de kopregel gevuld; cellen in verdere worden niet gelezen."
        }
        Say::MoreCells => {
            "{0}, werkblad “{1}” heeft meer dan {2} cellen; {3} {3#rij|rijen} aan het einde {3#is|zijn} niet gelezen. Splits het en sleep de delen hierheen."
        }
        Say::NoRoom => {
            "{0}, werkblad “{1}”: de rijen vullen minder dan één op de {2} van de {3} {3#kolom|kolommen} van de tabel; het geheugen zou vollopen met lege cellen, en {4} {4#rij|rijen} aan het einde {4#is|zijn} niet gelezen. Verwijder kolommen die niets bevatten en sleep het opnieuw hierheen."
        }
        Say::Merged => {
            "{0}, werkblad “{1}”: {2} {2#cel is|cellen zijn} samengevoegd met een cel erboven; {2#die herhaalt|die herhalen} wat daar staat."
        }
        Say::Totals => {
            "{0}, werkblad “{1}”, rij {2}: de laatste rij (“{3}”) lijkt totalen te bevatten. Ze blijft een rij: sommen over de tabel tellen haar mee."
        }
        Say::OnlyCells => "{0}, werkblad “{1}” bevat geen tabel, alleen {2} gevulde {2#cel|cellen}; het wordt niet gelezen.",
        Say::OnlyHeader => "{0}, werkblad “{1}” heeft kolomnamen en geen rijen eronder.",
        Say::Repeated => {
            "{0}, werkblad “{1}” zegt dat gevulde cellen meer dan {2} keer worden herhaald; {3} daarvan {3#is|zijn} niet gelezen. Is dat de bedoeling, sla het dan op als CSV en sleep dat bestand hierheen."
        }
    }
}
