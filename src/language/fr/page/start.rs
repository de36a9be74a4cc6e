//! What is seen first and what is said of a drop, in French.

use crate::language::page::StartSays;

/// The text of a code.
pub fn text(code: StartSays) -> &'static str {
    match code {
        StartSays::WindowTitle => "Portolan : ce que révèlent vos fichiers d’expédition",
        StartSays::Promise => "Déposez vos fichiers d’expédition. Voyez ce qu’ils révèlent, et à qui.",
        StartSays::Second => "Rien ne quitte ce navigateur.",
        StartSays::Open => "Déposez des fichiers ou un dossier n’importe où sur cette page",
        StartSays::ChooseFiles => "Choisir des fichiers",
        StartSays::ChooseFolder => "Choisir un dossier",
        StartSays::PasteText => "Coller du texte",
        StartSays::Reads => {
            "Sont lus des tableaux (CSV et apparentés, Excel, OpenDocument, Parquet, JSON, XML), des messages (UN/EDIFACT, ANSI X12, Cargo-IMP, Cargo-XML, ONE Record, EPCIS, UBL, déclarations en douane) et des archives qui en contiennent, reconnus à leur contenu. Vous pouvez aussi appuyer sur Ctrl+V avec des lignes copiées d’un tableur."
        }
        StartSays::Sample => "Essayer un exemple",
        StartSays::SampleIs => {
            "Environ 5 000 colis passant par l’aéroport de Liège, inventés par cette page ; aucune personne ni entreprise réelle n’y figure."
        }
        StartSays::Measured => "Ce qui est mesuré",
        StartSays::MeasuredLead => {
            "Six expositions : ce que pourrait apprendre quiconque obtient ces fichiers. Chacune tient en une phrase et un chiffre, avec sa définition, les enregistrements à l’appui et ce qui la réduirait."
        }
        StartSays::PasteTitle => "Coller des lignes",
        StartSays::PasteWhat => "Lignes copiées d’un tableau ou d’un fichier texte, avec leur en-tête",
        StartSays::PasteRead => "Lire ce texte",
        StartSays::Close => "Fermer",
        StartSays::LetGo => "Lâchez pour les ouvrir ici",
        StartSays::NothingIn => {
            "Il n’y avait là ni fichier ni texte. Déposez des fichiers ou un dossier, ou collez des lignes copiées d’un tableau."
        }
        StartSays::NoFile => "Il n’y avait là aucun fichier ; il n’y a donc rien à lire.",
        StartSays::ChosenEmpty => "Le dossier choisi ne contient aucun fichier ; il n’y a donc rien à lire.",
        StartSays::EmptyFolders => {
            "{0#Le dossier|Les dossiers} {1} ne {0#contient|contiennent} aucun fichier ; il n’y a donc rien à lire."
        }
        StartSays::Refused => "Le navigateur n’a pas voulu ouvrir « {0} » : {1}.",
        StartSays::RefusedMore => "Le navigateur n’a pas voulu ouvrir « {0} » et {1} {1#autre élément|autres éléments} : {2}.",
        StartSays::Quoted => "« {0} »",
        StartSays::AboutOrganisations => "Qui commerce avec qui.",
        StartSays::AboutProducts => "Ce qui est expédié, avec quelle précision, à quel prix.",
        StartSays::AboutRoutes => "Par quelle voie, avec qui, avec quelle régularité.",
        StartSays::AboutConsumers => "Quelles personnes, à quel point identifiables, ce que leurs marchandises disent d’elles.",
        StartSays::AboutNetwork => "Le réseau d’approvisionnement et ses points faibles.",
        StartSays::AboutPatterns => "Les changements dans ce qui s’achète, et où.",
    }
}
