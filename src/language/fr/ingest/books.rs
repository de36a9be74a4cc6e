//! Workbooks, in French.

use crate::ingest::says::BooksSay as Say;

/// The text of a code.
pub fn text(code: Say) -> &'static str {
    match code {
        Say::SaveTable => {
            "{0} est {1}. S’il contient un tableau d’envois, enregistrez ce tableau en XLSX ou en CSV et déposez-le."
        }
        Say::Encrypted => {
            "{0} est {1}. Ouvrez-le avec son mot de passe, enregistrez-en une copie sans mot de passe et déposez-la ; rien ne quitte cette page."
        }
        Say::SaveAgain => {
            "{0} est {1}. La liste de son contenu ne peut pas être lue : copiez-le de nouveau, ou ouvrez-le dans un tableur et enregistrez-le en XLSX."
        }
        Say::SaveAttachments => "{0} est {1}. Enregistrez ses pièces jointes et déposez-les.",
        Say::Export => "{0} est {1}. Exportez en CSV les enregistrements dont il est tiré et déposez cet export.",
        Say::Sheet => "{0}, feuille « {1} »",
        Say::MoreSheets => "{0} a plus de {1} feuilles ; les suivantes ne sont pas lues.",
        Say::CutTooLarge => {
            "{0} ne peut pas être lu jusqu’au bout : une fois décompressé, il donne plus qu’il n’est admis ici. Ce qui précède est lu. Ouvrez-le dans un tableur, enregistrez-le de nouveau et déposez-le."
        }
        Say::CutEncrypted => {
            "{0} ne peut pas être lu jusqu’au bout : il est chiffré. Ce qui précède est lu. Ouvrez-le dans un tableur, enregistrez-le de nouveau et déposez-le."
        }
        Say::CutMethod => {
            "{0} ne peut pas être lu jusqu’au bout : il est compressé par {1}. Ce qui précède est lu. Ouvrez-le dans un tableur, enregistrez-le de nouveau et déposez-le."
        }
        Say::CutDamaged => {
            "{0} ne peut pas être lu jusqu’au bout : ses octets sont endommagés ou coupés. Ce qui précède est lu. Ouvrez-le dans un tableur, enregistrez-le de nouveau et déposez-le."
        }
        Say::SingleColumn => {
            "{0}, feuille « {1} » : c’est une seule colonne de {2} {2#cellule|cellules} à côté de feuilles contenant des tableaux ; elle n’est pas lue."
        }
        Say::NoTable => {
            "{0} est un classeur sans aucun tableau : aucune de ses feuilles n’a de lignes et de colonnes qui pourraient être des envois."
        }
        Say::Errors => {
            "{0}, feuille « {1} », cellule {2} : {3} {3#cellule montre|cellules montrent} une erreur au lieu d’une valeur, comme #N/A ; {3#elle est lue telle quelle|elles sont lues telles quelles}."
        }
        Say::MoreMerges => {
            "{0}, feuille « {1} » : plus de {2} zones de cellules fusionnées ; dans les suivantes, seule la première cellule est remplie."
        }
        Say::BeyondColumn => "{0}, feuille « {1} », ligne {2} : les cellules au-delà de la colonne {3} ne sont pas lues.",
        Say::Title => {
            "{0}, feuille « {1} » : {2} {2#ligne|lignes} de titre au-dessus du tableau ; {2#elle n’en fait|elles n’en font} pas partie."
        }
        Say::TwoRows => {
            "{0}, feuille « {1} », lignes {2} et {3} : toutes deux contiennent des noms de colonnes, ceux du haut étant ceux de groupes ; elles sont lues comme un seul en-tête, par exemple « {4} »."
        }
        Say::NoHeader => {
            "{0}, feuille « {1} » : pas de ligne de noms de colonnes ; ses colonnes sont désignées par leur position."
        }
        Say::HeaderMended => {
            "{0}, feuille « {1} » : dans son en-tête, {2} {2#nom de colonne est vide|noms de colonnes sont vides} et {3} en {3#répète un autre|répètent un autre} ; ces colonnes sont désignées par leur position ou numérotées."
        }
        Say::OtherOrder => {
            "{0}, feuille « {1} » : les lignes se trouvent dans le fichier dans un autre ordre que celui de leurs numéros ; elles sont lues telles quelles."
        }
        Say::LateColumns => {
            "{0}, feuille « {1} », cellule {2} : plus de {3} colonnes ne sont remplies que loin sous l’en-tête ; les cellules des suivantes ne sont pas lues."
        }
        Say::MoreCells => {
            "{0}, feuille « {1} » : plus de {2} cellules ; {3} {3#ligne|lignes} à la fin ne {3#est pas lue|sont pas lues}. Divisez-la et déposez-en les parties."
        }
        Say::NoRoom => {
            "{0}, feuille « {1} » : ses lignes remplissent moins d’une colonne sur {2} parmi les {3} {3#colonne|colonnes} du tableau ; la mémoire se remplirait de cellules vides, et {4} {4#ligne|lignes} à la fin ne {4#est pas lue|sont pas lues}. Supprimez les colonnes qui ne contiennent rien et déposez de nouveau le fichier."
        }
        Say::Merged => {
            "{0}, feuille « {1} » : {2} {2#cellule est fusionnée|cellules sont fusionnées} avec une autre au-dessus ; {2#elle répète|elles répètent} ce que celle-ci montre."
        }
        Say::Totals => {
            "{0}, feuille « {1} », ligne {2} : la dernière ligne (« {3} ») ressemble à des totaux. Elle est gardée comme ligne : les sommes sur le tableau la comptent aussi."
        }
        Say::OnlyCells => {
            "{0}, feuille « {1} » : pas de tableau, seulement {2} {2#cellule remplie|cellules remplies} ; elle n’est pas lue."
        }
        Say::OnlyHeader => "{0}, feuille « {1} » : des noms de colonnes et aucune ligne au-dessous.",
        Say::Repeated => {
            "{0}, feuille « {1} » : des cellules remplies s’y répètent, d’après le fichier, plus de {2} fois ; {3} d’entre elles ne {3#est pas lue|sont pas lues}. Si c’est voulu, enregistrez-la en CSV et déposez ce fichier."
        }
    }
}
