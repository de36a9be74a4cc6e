//! Who is who, in English.

use crate::language::page::PartiesSay;

/// The text of a code.
pub fn text(code: PartiesSay) -> &'static str {
    match code {
        PartiesSay::Title => "Who is who",
        PartiesSay::Lead => {
            "{0} {0#organisation|organisations}, {1} {1#person|persons}, and {2} of which only a number is known. Names are taken for one party on evidence only. Where that is wrong, say so: everything is measured again at once."
        }
        PartiesSay::Alike => "Possibly the same, and counted as two ({0})",
        PartiesSay::Merged => "Written in several ways, and counted as one ({0})",
        PartiesSay::Largest => "In most records ({0})",
        PartiesSay::ShowAll => "Show {0}",
        PartiesSay::NotListed => "{0} more are not listed.",
        PartiesSay::Same => "Same",
        PartiesSay::NotSame => "Not the same",
        PartiesSay::IsAnother => "“{0}” is another",
        PartiesSay::KindOf => "{0} is",
        PartiesSay::AsFound => "as found",
        PartiesSay::Organisation => "organisation",
        PartiesSay::Person => "person",
        PartiesSay::OrganisationFound => "organisation (found)",
        PartiesSay::PersonFound => "person (found)",
        PartiesSay::NotKnown => "not known",
        PartiesSay::SetRight => "What you set right",
        PartiesSay::AreSame => "{0} and {1} are the same.",
        PartiesSay::AreTwo => "{0} and {1} are two.",
        PartiesSay::IsOrganisation => "{0} is an organisation.",
        PartiesSay::IsPerson => "{0} is a person.",
        PartiesSay::Columns => "{0} {0#column has a role|columns have roles} that you chose; see above.",
        PartiesSay::TakeBack => "Take back",
        PartiesSay::Save => "Save corrections",
        PartiesSay::SaveIs => "A small file. Drop it again together with the next files of this kind.",
    }
}
