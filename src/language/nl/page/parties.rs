//! Who is who, in Dutch.

use crate::language::page::PartiesSay;

/// The text of a code.
pub fn text(code: PartiesSay) -> &'static str {
    match code {
        PartiesSay::Title => "Wie is wie",
        PartiesSay::Lead => {
            "{0} {0#organisatie|organisaties}, {1} {1#persoon|personen}, en {2} waarvan alleen een nummer bekend is. Namen worden alleen op grond van aanwijzingen als één partij beschouwd. Klopt dat ergens niet, zeg het dan: alles wordt meteen opnieuw gemeten."
        }
        PartiesSay::Alike => "Mogelijk dezelfde, en als twee geteld ({0})",
        PartiesSay::Merged => "Op verschillende manieren geschreven, en als één geteld ({0})",
        PartiesSay::Largest => "In de meeste records ({0})",
        PartiesSay::ShowAll => "{0} tonen",
        PartiesSay::NotListed => "Nog {0} {0#staat|staan} niet in de lijst.",
        PartiesSay::Same => "Dezelfde",
        PartiesSay::NotSame => "Niet dezelfde",
        PartiesSay::IsAnother => "“{0}” is een andere",
        PartiesSay::KindOf => "{0} is",
        PartiesSay::AsFound => "zoals gevonden",
        PartiesSay::Organisation => "organisatie",
        PartiesSay::Person => "persoon",
        PartiesSay::OrganisationFound => "organisatie (gevonden)",
        PartiesSay::PersonFound => "persoon (gevonden)",
        PartiesSay::NotKnown => "niet bekend",
        PartiesSay::SetRight => "Wat u hebt gecorrigeerd",
        PartiesSay::AreSame => "{0} en {1} zijn dezelfde.",
        PartiesSay::AreTwo => "{0} en {1} zijn twee verschillende.",
        PartiesSay::IsOrganisation => "{0} is een organisatie.",
        PartiesSay::IsPerson => "{0} is een persoon.",
        PartiesSay::Columns => "{0} {0#kolom heeft een rol|kolommen hebben een rol} die u hebt gekozen; zie hierboven.",
        PartiesSay::TakeBack => "Terugnemen",
        PartiesSay::Save => "Correcties opslaan",
        PartiesSay::SaveIs => "Een klein bestand. Sleep het hierheen samen met de volgende bestanden van deze soort.",
    }
}
