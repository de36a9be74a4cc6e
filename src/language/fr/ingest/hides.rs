//! What hides in files, in French.

use crate::ingest::says::HidesSay as Say;

/// The text of a code.
pub fn text(code: Say) -> &'static str {
    match code {
        Say::Sender => "Expéditeur dans l’enveloppe : {0}.",
        Say::Recipient => "Destinataire dans l’enveloppe : {0}.",
        Say::Password => "L’enveloppe ({0}) contient un mot de passe du système du destinataire, en clair.",
        Say::Test => "L’enveloppe dit qu’il s’agit d’un test.",
        Say::InTeletype => "enveloppe télétype",
        Say::TeletypeSender => "Expéditeur dans l’enveloppe télétype : {0}.",
        Say::TeletypeAddressees => "Destinataires dans l’enveloppe télétype : {0}.",
        Say::InEmail => "{0} : une adresse électronique",
        Say::InPhone => "{0} : un numéro de téléphone",
        Say::InName => "{0} : un nom de personne",
        Say::Email => "Un texte libre contient une adresse électronique : {0}.",
        Say::Phone => "Un texte libre contient un numéro de téléphone : {0}.",
        Say::Name => "Un texte libre contient un nom de personne : {0}.",
        Say::EmailCut => "Un texte libre contient une adresse électronique, coupée en deux : {0}.",
        Say::Signature => "Une signature nomme {0}.",
        Say::Screener => "Le nom de la personne qui a contrôlé la sûreté du fret : {0}.",
        Say::Times => "{0} ({1} fois)",
        Say::InSource => "commentaire dans le code source",
        Say::SourceComment => "Un commentaire qu’aucun tableau ne montre : « {0} ».",
        Say::Signatory => "Une personne qui a signé ou contrôlé est nommée : « {0} ».",
        Say::EnvelopeParty => "L’enveloppe nomme un expéditeur ou un destinataire : « {0} ».",
        Say::EmailInText => "Une adresse électronique se trouve dans un texte libre : {0}, dans « {1} ».",
        Say::MoreOfThese => "Et {0} de plus du même genre.",
        Say::Link => {
            "Le fichier contient un lien vers {0} : il indique de quel système le fichier provient, ou auquel il renvoie."
        }
        Say::Links => {
            "Le fichier contient {1} liens vers {0} : ils indiquent de quel système le fichier provient, ou auquel il renvoie."
        }
        Say::MoreHosts => "Et des liens vers {0} {0#autre hôte|autres hôtes}.",
        Say::InSheet => "feuille « {0} »",
        Say::HiddenRows => {
            "{0} {0#ligne|lignes} de la feuille « {1} » {0#est masquée|sont masquées} ; {0#elle est lue|elles sont lues} comme les autres."
        }
        Say::HiddenColumns => "Colonnes masquées de la feuille « {1} » : {0} ; elles sont lues comme les autres.",
        Say::HiddenSheet => "La feuille « {0} » est masquée. Elle est lue comme les autres.",
        Say::VeryHiddenSheet => {
            "La feuille « {0} » est masquée de telle sorte que seul un programme peut l’afficher. Elle est lue comme les autres."
        }
        Say::Comments => {
            "{0} {0#commentaire est attaché|commentaires sont attachés} à des cellules de la feuille « {1} ». Ce qu’{0#il dit|ils disent} n’est pas montré ici, et part avec le fichier."
        }
        Say::CommentsBy => {
            "{0} {0#commentaire|commentaires} (par {2}) {0#est attaché|sont attachés} à des cellules de la feuille « {1} ». Ce qu’{0#il dit|ils disent} n’est pas montré ici, et part avec le fichier."
        }
        Say::OtherAuthors => "{0} {0#autre|autres}",
        Say::InNames => "noms définis",
        Say::DefinedName => "Le nom défini « {0} ».",
        Say::DefinedNameFor => "Le nom défini « {0} » désigne {1}.",
        Say::MoreNames => "{0} {0#autre nom défini|autres noms définis}.",
        Say::InProperty => "propriété du document « {0} »",
        Say::Property => "Les propriétés du document indiquent, {0} : {1}",
        Say::Author => "auteur",
        Say::FirstAuthor => "premier auteur",
        Say::LastChangedBy => "dernière modification par",
        Say::PrintedBy => "imprimé par",
        Say::Company => "entreprise",
        Say::Manager => "responsable",
        Say::Created => "date de création",
        Say::LastChanged => "dernière modification",
        Say::LastPrinted => "dernière impression",
        Say::Title => "titre",
        Say::Subject => "sujet",
        Say::Description => "description",
        Say::Keywords => "mots-clés",
        Say::InFooter => "pied de fichier, « {0} »",
        Say::CreatedBy => "créé par",
        Say::FooterProgram => "Le pied du fichier dit quel programme l’a écrit : {0}",
        Say::FooterNote => {
            "Le pied du fichier contient une note « {0} » de {1} {1#caractère|caractères}, que des programmes y écrivent sans qu’on le leur demande."
        }
    }
}
