//! Who is who, in French.

use crate::language::page::PartiesSay;

/// The text of a code.
pub fn text(code: PartiesSay) -> &'static str {
    match code {
        PartiesSay::Title => "Qui est qui",
        PartiesSay::Lead => {
            "{0} {0#organisation|organisations}, {1} {1#personne|personnes} et {2} {2#partie connue|parties connues} seulement par un numéro. Des noms ne sont tenus pour ceux d’une même partie que sur indices. Si c’est faux, dites-le : tout est aussitôt mesuré de nouveau."
        }
        PartiesSay::Alike => "Peut-être les mêmes, et comptées pour deux ({0})",
        PartiesSay::Merged => "Écrites de plusieurs façons, et comptées pour une ({0})",
        PartiesSay::Largest => "Dans le plus d’enregistrements ({0})",
        PartiesSay::ShowAll => "Voir les {0}",
        PartiesSay::NotListed => "{0} de plus {0#n’est pas citée|ne sont pas citées}.",
        PartiesSay::Same => "Les mêmes",
        PartiesSay::NotSame => "Différentes",
        PartiesSay::IsAnother => "« {0} » en est une autre",
        PartiesSay::KindOf => "{0} est",
        PartiesSay::AsFound => "comme trouvé",
        PartiesSay::Organisation => "organisation",
        PartiesSay::Person => "personne",
        PartiesSay::OrganisationFound => "organisation (trouvé)",
        PartiesSay::PersonFound => "personne (trouvé)",
        PartiesSay::NotKnown => "inconnu",
        PartiesSay::SetRight => "Vos corrections",
        PartiesSay::AreSame => "{0} et {1} sont la même partie.",
        PartiesSay::AreTwo => "{0} et {1} sont deux parties.",
        PartiesSay::IsOrganisation => "{0} est une organisation.",
        PartiesSay::IsPerson => "{0} est une personne.",
        PartiesSay::Columns => {
            "{0} {0#colonne a un rôle que|colonnes ont des rôles que} vous avez {0#choisi|choisis} ; voir plus haut."
        }
        PartiesSay::TakeBack => "Reprendre",
        PartiesSay::Save => "Enregistrer les corrections",
        PartiesSay::SaveIs => "Un petit fichier. Déposez-le de nouveau avec les prochains fichiers de ce type.",
    }
}
