//! What the view of goods says, in French.

use crate::language::page::GoodsSay;

/// The text of a code.
pub fn text(code: GoodsSay) -> &'static str {
    match code {
        GoodsSay::Title => "Ce qui est expédié",
        GoodsSay::Lead => {
            "Les marchandises par chapitre et position du Système harmonisé, et la précision avec laquelle un observateur de tout le fichier pourrait les connaître."
        }
        GoodsSay::Area => "Surface selon",
        GoodsSay::ByShipments => "envois",
        GoodsSay::ByValue => "valeur en {0}",
        GoodsSay::ByValueAlone => "valeur",
        GoodsSay::TreeTitle => "Marchandises par chapitre et position",
        GoodsSay::UnitsShipments => "Surface : envois. Nuance : précision avec laquelle les marchandises sont connues.",
        GoodsSay::UnitsValue => "Surface : valeur en {0}. Nuance : précision avec laquelle les marchandises sont connues.",
        GoodsSay::UnitsValueAlone => {
            "Surface : valeur, dans une monnaie que les fichiers ne nomment pas. Nuance : précision avec laquelle les marchandises sont connues."
        }
        GoodsSay::Description => {
            "{0} {0#chapitre ou catégorie|chapitres et catégories} avec {1} {1#position ou produit|positions et produits}."
        }
        GoodsSay::Several => "Un envoi de plusieurs marchandises compte pour chacune.",
        GoodsSay::Unknown => {
            "{0} {0#envoi n’est pas dessiné : on ne sait rien de ses|envois ne sont pas dessinés : on ne sait rien de leurs} marchandises."
        }
        GoodsSay::OtherGroups => {
            "{0} {0#autre chapitre ou catégorie n’est pas dessiné|autres chapitres et catégories ne sont pas dessinés}, avec {1} {1#envoi|envois}."
        }
        GoodsSay::OtherCurrencies => "{0} {0#ligne est|lignes sont} dans une autre monnaie et dans aucune somme ici.",
        GoodsSay::Nothing => "Ces fichiers ne disent rien des marchandises ; il n’y a donc rien à dessiner.",
        GoodsSay::HeadChapter => "Chapitre",
        GoodsSay::HeadHeading => "Position",
        GoodsSay::HeadShipments => "Envois",
        GoodsSay::HeadValue => "Valeur ({0})",
        GoodsSay::HeadValueAlone => "Valeur",
        GoodsSay::HeadDetail => "Connu comme",
        GoodsSay::HeadSigns => "Signalé",
        GoodsSay::NoHeading => "position non indiquée",
        GoodsSay::DetailNothing => "pas du tout",
        GoodsSay::DetailChapter => "chapitre ou catégorie",
        GoodsSay::DetailHeading => "position (4 chiffres)",
        GoodsSay::DetailSubheading => "sous-position (6 chiffres)",
        GoodsSay::DetailNational => "code national (8 à 10 chiffres)",
        GoodsSay::DetailProduct => "le produit même",
        GoodsSay::Strategic => "Sur une liste de biens stratégiques",
        GoodsSay::Revealing => "Peut révéler une catégorie particulière de données à caractère personnel",
        GoodsSay::Code => "{0} {1}",
        GoodsSay::Marked => "choisi",
        GoodsSay::Chosen => "Choix : {0}",
        GoodsSay::ChosenValue => "{0} : {1}.",
        GoodsSay::ChosenHolds => "{0} {0#envoi|envois}.",
        GoodsSay::ChosenKnown => "Connu comme : {0}.",
        GoodsSay::ChosenNone => "Choisissez une position pour la suivre dans toutes les vues.",
        GoodsSay::Release => "Tous les produits",
    }
}
