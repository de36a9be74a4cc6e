//! Who is who, in German.

use crate::language::page::PartiesSay;

/// The text of a code.
pub fn text(code: PartiesSay) -> &'static str {
    match code {
        PartiesSay::Title => "Wer ist wer",
        PartiesSay::Lead => {
            "{0} {0#Organisation|Organisationen}, {1} {1#Person|Personen} und {2} {2#Beteiligter|Beteiligte}, von \
             {2#dem|denen} nur eine Nummer bekannt ist. Namen gelten nur dann als ein Beteiligter, wenn etwas dafür spricht. \
             Wo das falsch ist, sagen Sie es: Alles wird sofort neu gemessen."
        }
        PartiesSay::Alike => "Möglicherweise dieselben und als zwei gezählt ({0})",
        PartiesSay::Merged => "In mehreren Schreibweisen und als einer gezählt ({0})",
        PartiesSay::Largest => "In den meisten Datensätzen ({0})",
        PartiesSay::ShowAll => "{0} zeigen",
        PartiesSay::NotListed => "{0} weitere sind nicht aufgeführt.",
        PartiesSay::Same => "Dieselben",
        PartiesSay::NotSame => "Nicht dieselben",
        PartiesSay::IsAnother => "„{0}“ ist jemand anderes",
        PartiesSay::KindOf => "{0} ist",
        PartiesSay::AsFound => "wie gefunden",
        PartiesSay::Organisation => "Organisation",
        PartiesSay::Person => "Person",
        PartiesSay::OrganisationFound => "Organisation (gefunden)",
        PartiesSay::PersonFound => "Person (gefunden)",
        PartiesSay::NotKnown => "nicht bekannt",
        PartiesSay::SetRight => "Ihre Korrekturen",
        PartiesSay::AreSame => "{0} und {1} sind ein und derselbe Beteiligte.",
        PartiesSay::AreTwo => "{0} und {1} sind zwei Beteiligte.",
        PartiesSay::IsOrganisation => "{0} ist eine Organisation.",
        PartiesSay::IsPerson => "{0} ist eine Person.",
        PartiesSay::Columns => "{0} {0#Spalte hat eine Rolle|Spalten haben Rollen}, die Sie gewählt haben; siehe oben.",
        PartiesSay::TakeBack => "Zurücknehmen",
        PartiesSay::Save => "Korrekturen speichern",
        PartiesSay::SaveIs => "Eine kleine Datei. Legen Sie sie zusammen mit den nächsten Dateien dieser Art wieder ab.",
    }
}
