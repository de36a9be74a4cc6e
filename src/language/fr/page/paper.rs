//! What the printed report says, in French.

use crate::language::page::PaperSays;

/// The text of a code.
pub fn text(code: PaperSays) -> &'static str {
    match code {
        PaperSays::Contents => "Sommaire",
        PaperSays::Part => "Ces chiffres portent sur une partie des fichiers : {0} des {1} envois, soit {2} {2#ligne|lignes}.",
        PaperSays::PartDays => "Du {0} au {1}.",
        PaperSays::PartTariff => "Marchandises dont le code tarifaire commence par {0}.",
        PaperSays::PartGoods => "Un seul groupe de marchandises.",
        PaperSays::PartCountry => "Ce qui touche à ce pays : {0}.",
        PaperSays::PartPlace => "Un seul lieu.",
        PaperSays::PartParty => "Une seule partie.",
        PaperSays::Threshold => "Niveau d’après ce seuil",
        PaperSays::Records => "{0} {0#enregistrement l’étaye|enregistrements l’étayent} ; aucun ne figure dans ce rapport.",
        PaperSays::Table => "La même chose en tableau",
        PaperSays::Way => "la colonne « {0} », {1} : {2} {2#ligne|lignes}",
        PaperSays::More => "Encore {0} {0#élément omis|éléments omis} ici.",
        PaperSays::Files => "Ce qui a été lu, et ce qu’il faut en savoir",
        PaperSays::Size => "Taille en octets",
        PaperSays::Warnings => "À savoir sur {0}",
        PaperSays::Hidden => "Caché dans {0}",
        PaperSays::Sure => "Certitude",
        PaperSays::Clear => "nette",
        PaperSays::Likely => "probable",
        PaperSays::Uncertain => "incertaine",
        PaperSays::ByPerson => "fixée par une personne",
        PaperSays::Definitions => "Définitions",
        PaperSays::Methods => "Méthodes et limites",
        PaperSays::Permits => {
            "Ce rapport dit ce que les enregistrements permettent d’apprendre, jamais ce que quiconque a fait. Qu’une loi permette une injonction ne signifie pas qu’il y en ait eu une."
        }
        PaperSays::Levels => {
            "Les niveaux résultent de seuils énoncés sur des chiffres énoncés. Il n’y a pas de note globale, et les niveaux de deux expositions ne se compensent pas."
        }
        PaperSays::Inferred => {
            "Ce que signifie une colonne, quelles graphies désignent une même organisation et qui est une personne est déduit des en-têtes et des valeurs. Là où la déduction est fausse, les chiffres qui en dépendent le sont aussi."
        }
        PaperSays::OnlyThese => {
            "Seuls ces fichiers ont été examinés. Ce qu’un observateur sait déjà, ou peut acheter, en dirait davantage ; un fichier n’est pas un échantillon aléatoire d’un commerce, et ses parts sont des parts du fichier."
        }
        PaperSays::Incomplete => {
            "Les tables des opérateurs, des propriétaires et des lois ne sont pas complètes. Une absence n’y signifie rien ; ce qui n’a pas de source est marqué comme non vérifié. Ceci n’est pas un avis juridique."
        }
        PaperSays::HoldsNone => {
            "Ce rapport ne contient aucun enregistrement. Il nomme toutefois des fichiers, des colonnes, des organisations, des lieux et des marchandises, et ce que les fichiers cachent : qui le lit les apprend."
        }
        PaperSays::WhereMade => {
            "Tout a été calculé sur la machine où se trouvaient les fichiers ; rien n’a été envoyé nulle part."
        }
        PaperSays::Made => "Établi par {0}. Structure du rapport : version {1}.",
    }
}
