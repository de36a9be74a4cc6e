//! Delimited text, in French.

use crate::ingest::says::TablesSay as Say;

/// The text of a code.
pub fn text(code: Say) -> &'static str {
    match code {
        Say::TwoLines => {
            "{0} a deux lignes de noms de colonnes, ceux du haut étant ceux de groupes ; elles sont lues comme un seul en-tête, par exemple « {1} »."
        }
        Say::NoHeader => "{0} n’a pas de ligne de noms de colonnes ; ses colonnes sont désignées par leur position.",
        Say::HeaderMended => {
            "Dans l’en-tête de {0}, {1} {1#nom de colonne est vide|noms de colonnes sont vides} et {2} en {2#répète un autre|répètent un autre} ; ces colonnes sont désignées par leur position ou numérotées."
        }
        Say::Title => {
            "{0} a {1} {1#ligne|lignes} de titre au-dessus de son tableau ; {1#elle n’en fait|elles n’en font} pas partie."
        }
        Say::OpenQuote => {
            "{0}, {1} : un guillemet ouvre une cellule et ne se ferme pas dans les {2} ko qui suivent ; il est lu comme un caractère ordinaire. Si des cellules y paraissent réunies ou coupées, corrigez les guillemets."
        }
        Say::NoRoom => {
            "{0}, {1} : ses lignes remplissent moins d’une cellule sur {2} parmi les {3} {3#cellule|cellules} du tableau ; la mémoire se remplirait de cellules vides, et les lignes à partir d’ici ne sont pas lues. Si sa première ligne n’est pas un en-tête, supprimez-la et déposez de nouveau le fichier."
        }
        Say::TooManyCells => "{0}, {1} : une ligne a plus de {2} cellules ; les suivantes ne sont pas gardées.",
        Say::FewerCells => {
            "Des lignes de {0} ont moins de cellules que les {1} de son en-tête, d’abord celle-ci ({2}), qui en a {3} ; celles qui manquent sont vides."
        }
        Say::MoreCells => {
            "Des lignes de {0} ont plus de cellules que les {1} de son en-tête, d’abord celle-ci ({2}), qui en a {3} ; des colonnes sont ajoutées pour elles. La cause habituelle est un délimiteur sans guillemets dans une cellule."
        }
        Say::FarMoreCells => {
            "Des lignes de {0} ont plus de cellules que les {1} de son en-tête, d’abord celle-ci ({2}), qui en a {3} ; des colonnes sont ajoutées pour elles jusqu’à {4} colonnes ; les cellules au-delà ne sont pas gardées. La cause habituelle est un délimiteur sans guillemets dans une cellule."
        }
        Say::Blank => "{0} contient des lignes sans aucune cellule remplie ; elles ne comptent pas.",
        Say::OnlyHeader => {
            "{0} a une ligne de noms de colonnes et aucune ligne au-dessous : il n’y a rien à mesurer. L’export a-t-il été filtré jusqu’à ne rien laisser ?"
        }
        Say::NoRow => "{0} ne contient aucune ligne d’un tableau.",
    }
}
