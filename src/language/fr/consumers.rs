//! What is said of consumers, in French.

use crate::exposure::consumers::ConsumersSay;

/// The text of a code.
pub(super) fn text(code: ConsumersSay) -> &'static str {
    use ConsumersSay as Say;
    match code {
        Say::NothingMore => "",
        Say::Postcode => "code postal",
        Say::City => "ville",
        Say::Destination => "destination",
        Say::Date => "date",
        Say::Goods => "marchandises",
        Say::Mass => "masse",
        Say::Value => "valeur",

        Say::NoQuasi => {
            "Aucune colonne ne contient ce que d’autres peuvent savoir d’une livraison (code postal, ville, date, marchandises, masse, valeur) ; personne ne pourrait donc être isolé par ce moyen."
        }
        Say::NoDelivery => {
            "Ces lignes ne ressemblent pas à des livraisons : aucune colonne n’indique de destinataire, de destination ou de jour, ni ne contient de numéro d’envoi ; personne ne pourrait donc être isolé par une livraison."
        }
        Say::NoneUsed => "Aucune des valeurs choisies ne figure dans le fichier ; rien ne distingue donc les envois.",
        Say::NoShipment => "Il n’y a aucun envoi.",
        Say::OnlyOrganisations => {
            "Chaque destinataire est une organisation ; aucune personne ne pourrait donc être isolée par les caractéristiques d’une livraison."
        }
        Say::OneShipment => "Un seul envoi peut être celui d’une personne ; quiconque connaît cette livraison l’a donc trouvé.",
        Say::NoPersonSaid => " ; le fichier ne dit pas si une personne se trouve derrière une livraison",
        Say::TooFew => {
            "{0#Seul|Seuls} {0} {0#envoi peut être celui d’une personne|envois peuvent être ceux de personnes} ; quiconque connaît l’une de ces livraisons l’a donc presque trouvée."
        }
        Say::Drawn => " ; estimation d’après {0} {0#envoi tiré|envois tirés} avec la graine {1}, chacun comparé à tous",

        Say::NoLine => "Il n’y a aucune ligne où chercher des personnes.",
        Say::OrganisationsLeftOut => {
            "{0} {0#adresse postale, adresse e-mail ou numéro de téléphone appartient à une organisation et n’est pas compté|adresses postales, adresses e-mail et numéros de téléphone appartiennent à des organisations et ne sont pas comptés}."
        }
        Say::DirectAndLeftOut => "{0} {1}",
        Say::DirectNone => "Aucune cellule trouvée ne nomme une personne ni n’indique comment la joindre.",
        Say::DirectOnlyNumbers => {
            "{0} {0#cellule contient|cellules contiennent} un numéro qui désigne un client dans les registres d’un tiers ({1} {1#client|clients} en tout) ; aucune cellule ne nomme directement une personne."
        }
        Say::Direct => {
            "{0} {0#cellule nomme une personne ou indique comment la joindre|cellules nomment une personne ou indiquent comment la joindre} : {1}{2}."
        }
        Say::DirectAndNumbers => {
            " ; {0} {0#cellule contient|cellules contiennent} un numéro qui désigne un client dans les registres d’un tiers ({1} {1#client|clients} en tout)"
        }
        Say::TaxIds => "{0} {0#numéro fiscal, d’identité ou bancaire|numéros fiscaux, d’identité ou bancaires}",
        Say::Names => "{0} {0#nom|noms}",
        Say::Streets => "{0} {0#adresse|adresses} avec rue",
        Say::Emails => "{0} {0#adresse électronique|adresses électroniques}",
        Say::Phones => "{0} {0#numéro|numéros} de téléphone",
        Say::CustomsIds => "{0} {0#identifiant douanier|identifiants douaniers}",
        Say::PersonNumbers => "{0} {0#numéro désignant|numéros désignant} une personne",
        Say::AsTaxIds => "{0#numéro fiscal, d’identité ou bancaire|numéros fiscaux, d’identité ou bancaires}",
        Say::AsNames => "{0#nom|noms}",
        Say::AsStreets => "{0#adresse|adresses} avec rue",
        Say::AsEmails => "{0#adresse électronique|adresses électroniques}",
        Say::AsPhones => "{0#numéro|numéros} de téléphone",
        Say::AsCustomsIds => "{0#identifiant douanier|identifiants douaniers}",
        Say::AsPersonNumbers => "{0#numéro désignant|numéros désignant} une personne",
        Say::CellsOf => "{0}, {1} {1#valeur distincte|valeurs distinctes}",
        Say::CellsVerified => "{0}, {1} {1#valeur distincte|valeurs distinctes} ; chiffre de contrôle correct pour {2}",
        Say::LeaveOut => "Omettre {0} pour quiconque reçoit le fichier sans livrer à domicile.",
        Say::NothingToLeaveOut => "Rien à omettre : aucun identifiant direct n’a été trouvé.",

        Say::KNone => {
            "Quiconque connaît {0#cet élément|ces éléments} d’une livraison ({0}) ne pourrait pas l’isoler : chacun des {1} {1#envoi|envois} {0#le|les} partage avec quatre autres ou plus{2}."
        }
        Say::KAll => {
            "Quiconque connaît {0#cet élément|ces éléments} d’une livraison ({0}) pourrait l’isoler : chacun des {1} {1#envoi|envois} est seul à {0#le|les} présenter{2}."
        }
        Say::KAlone => {
            "Quiconque connaît {0#cet élément|ces éléments} d’une livraison ({0}) pourrait l’isoler : {2} des {1} {1#envoi|envois} sont seuls à {0#le|les} présenter{3}."
        }
        Say::KNearly => {
            "Quiconque connaît {0#cet élément|ces éléments} d’une livraison ({0}) pourrait l’isoler, ou presque : {2} des {1} {1#envoi|envois} {0#le|les} partagent avec moins de quatre autres{3}{4}."
        }
        Say::KNearlyAll => {
            "Quiconque connaît {0#cet élément|ces éléments} d’une livraison ({0}) pourrait l’isoler, ou presque : les {1} {1#envoi|envois} {0#le|les} partagent tous avec moins de quatre autres{3}{4}."
        }
        Say::StandAlone => ", et {0} {0#est seul|sont seuls}",
        Say::SmallestClass => "k, taille de la plus petite classe",
        Say::SmallestClassNote => "envois identiques pour toutes ces valeurs",
        Say::DistinctionRow => "distinction, classes par envoi",
        Say::ClassesOf => "{0} {0#classe|classes}",
        Say::Alone => "seuls",
        Say::InClassesBelow => "en classes de moins de {0}",
        Say::ByOne => "par {0} seulement",
        Say::WithAnother => "… avec {0} en plus",
        Say::InSmall => "{0} en classes de moins de {1}",
        Say::Coarsen => "{0} : dans l’ordre du tableau ci-dessous, connaître cet élément ({1}) fait passer la part de {2} à {3}.",
        Say::CoarserPostcode => "Ne garder que les premiers chiffres du code postal",
        Say::CoarserCity => "Indiquer la région au lieu de la ville",
        Say::CoarserDestination => "Indiquer le pays de destination au lieu du lieu précis",
        Say::CoarserDate => "Indiquer le mois au lieu du jour",
        Say::CoarserGoods => "Indiquer la position tarifaire ou une catégorie au lieu des marchandises elles-mêmes",
        Say::CoarserMass => "Arrondir la masse au kilogramme ou plus",
        Say::CoarserValue => "Indiquer la valeur par tranches",

        Say::Distinction => {
            "De tout ce que d’autres peuvent savoir d’une livraison, {0#cet élément est le plus révélateur|ces éléments sont les plus révélateurs} : {0}. {1} des {2} {2#envoi|envois} {0#le|les} partagent avec moins de quatre autres{3}{4}."
        }
        Say::DistinctionNone => {
            "De tout ce que d’autres peuvent savoir d’une livraison, {0#cet élément est le plus révélateur|ces éléments sont les plus révélateurs} : {0}. Pourtant, chacun des {1} {1#envoi|envois} {0#le|les} partage avec quatre autres ou plus{2}{3}."
        }
        Say::DistinctionNote => "classes par envoi ; {0} des paires distinguées ; {1} des envois en classes de moins de {2}",

        Say::Reidentification => {
            "Quiconque cherche une livraison dont il connaît {0#cet élément|ces éléments} ({0}) désignerait le bon envoi parmi {3} avec une probabilité de {1} en moyenne, et de {2} dans le pire des cas{4}."
        }
        Say::ReidentificationEven => {
            "Quiconque cherche une livraison dont il connaît {0#cet élément|ces éléments} ({0}) désignerait le bon envoi parmi {2} avec une probabilité de {1}{3}."
        }
        Say::ProsecutorAverage => "en moyenne",
        Say::ProsecutorHighest => "dans le pire des cas",
        Say::SmallestClassOf => "{0} {0#envoi|envois} dans la plus petite classe",
        Say::ProsecutorAtRisk => "envois à plus de {0}",
        Say::AtRiskWithWildcards => "envois à plus de {0}, une cellule vide valant toute valeur",
        Say::IndividualRisk => "en moyenne, si ces envois étaient {0} de toutes les livraisons de ce type",
        Say::IndividualRiskNote => "risque individuel selon Benedetti et Franconi, une cellule vide étant une valeur à part",

        Say::Population => {
            "Si ces envois étaient {0} de toutes les livraisons de ce type, tirées au hasard, environ {1} de toutes les livraisons seraient seules à présenter leurs valeurs ({2}) ; un fichier n’est pas un échantillon aléatoire : ce n’est qu’un ordre de grandeur."
        }
        Say::PopulationNoneAlone => {
            "Aucun envoi n’est seul à présenter ses valeurs ({0}) ; aucun ne peut donc être seul de son espèce parmi toutes les livraisons."
        }
        Say::PopulationAllAlone => {
            "Il n’y a pas deux envois qui aient les mêmes valeurs ({0}) ; le nombre de livraisons qui seraient seules parmi toutes ne peut donc pas être estimé."
        }
        Say::PopulationNoPairs => {
            "Les envois qui ont les mêmes valeurs ({0}) ne vont jamais par deux ; le nombre de livraisons qui seraient seules parmi toutes ne peut donc pas être estimé."
        }
        Say::ByPitman => "selon le modèle de Pitman",
        Say::ByZayatz => "selon le modèle de Zayatz",
        Say::AtFraction => "s’il s’agissait de {0} de toutes, au hasard",
        Say::AloneInFile => "seuls dans le fichier lui-même",

        Say::Special => {
            "Trois valeurs au plus ({2}) suffisent à isoler {0} des {1} {1#envoi|envois} ; la plus révélatrice ({3}) intervient dans {4} du score{5}{6}."
        }
        Say::SpecialByOne => "Une seule valeur ({2}) suffit à isoler {0} des {1} {1#envoi|envois}{3}{4}.",
        Say::SpecialNone => {
            "Trois valeurs, quelles qu’elles soient ({1}), ne suffisent à isoler aucun des {0} {0#envoi|envois}{2}{3}."
        }
        Say::AloneBySo => "seuls par {0} {0#valeur|valeurs}, pas moins",
        Say::ContributionNote => "part du score des uniques spéciaux où il intervient",

        Say::AttributeNoGoods => "Aucune colonne ne distingue les marchandises ; le lieu et la date n’en apprennent donc rien.",
        Say::AttributeNoPlace => {
            "Aucune valeur utilisée ne dit où ou quand une livraison a eu lieu ; les marchandises ne peuvent donc pas s’en déduire."
        }
        Say::AttributeBoth => {
            "Quiconque connaît {0#cet élément|ces éléments} d’une livraison ({0}) pourrait dire les marchandises de {1} des {2} {2#envoi|envois} : pour {3}, parce qu’aucun autre ne {3#lui|leur} ressemble ; pour {4}, parce que tous ceux qui se ressemblent contiennent les mêmes marchandises{5}."
        }
        Say::AttributeAlone => {
            "Quiconque connaît {0#cet élément|ces éléments} d’une livraison ({0}) pourrait dire les marchandises de {1} des {2} {2#envoi|envois}, parce qu’aucun autre ne leur ressemble{3}."
        }
        Say::AttributeSame => {
            "Quiconque connaît {0#cet élément|ces éléments} d’une livraison ({0}) pourrait dire les marchandises de {1} des {2} {2#envoi|envois} sans en isoler aucun, parce que tous ceux qui se ressemblent contiennent les mêmes marchandises{3}."
        }
        Say::AttributeNone => {
            "Quiconque connaît {0#cet élément|ces éléments} d’une livraison ({0}) ne pourrait pas en dire les marchandises avec certitude : partout où certains des {1} {1#envoi|envois} {0#le|les} partagent, leurs marchandises diffèrent{2}."
        }
        Say::AloneInClass => "marchandises déduites, aucun semblable",
        Say::SameGoodsInClass => "marchandises déduites, les semblables ont les mêmes",
        Say::LDistinct => "l, marchandises différentes",
        Say::LDistinctNote => "le minimum dans une classe",
        Say::LEntropy => "l, par l’entropie",
        Say::LEntropyNote => "e élevé à la plus petite entropie d’une classe",
        Say::LRecursive => "c, pour la (c, 2)-diversité récursive",
        Say::LRecursiveNote => "les marchandises les plus fréquentes d’une classe rapportées à toutes ses autres, au plus",
        Say::TCloseness => "t, écart avec l’ensemble des marchandises",
        Say::TClosenessNote => "de la classe qui s’en écarte le plus ; 0 : même répartition, 1 : rien en commun",
        Say::BetaLikeness => "β, le plus grand gain",
        Say::BetaLikenessNote => "la plus forte hausse d’une part, de tous les envois à une classe, en multiples de cette part",
        Say::BetaEnhanced => "β, renforcé",
        Say::BetaEnhancedNote => "le même, mais pour les marchandises fréquentes au plus −ln de leur part",
        Say::DeltaDisclosure => "δ, le plus grand changement",
        Say::DeltaDisclosureNote => "le plus grand changement d’une part, de tous les envois à une classe, en logarithme naturel",

        Say::UnicityNoPoint => {
            "Ni le lieu et la date, ni la date et les marchandises ne distinguent ces livraisons ; elles ne forment donc pas la trace de qui les reçoit."
        }
        Say::UnicityNoConsignee => {
            "Aucune colonne ne dit qui reçoit, pas même par un numéro ; les livraisons ne forment donc pas de trace."
        }
        Say::UnicityNobody => {
            "Aucun destinataire susceptible d’être une personne n’a de livraison dont on sache assez ; il n’y en a donc aucune trace."
        }
        Say::UnicityTooFew => {
            "{0} {0#destinataire susceptible d’être une personne est|destinataires susceptibles d’être des personnes sont} trop peu pour dire combien de livraisons en individualisent un : il en faut {1}."
        }
        Say::Unicity => {
            "{0} {0#livraison tirée|livraisons tirées} au hasard ({5}) {0#suffit|suffisent} à distinguer un destinataire de tous les autres dans {1} des cas (intervalle à 95 % : {2} à {3}), parmi les {4} {4#destinataire qui en a|destinataires qui en ont} autant."
        }
        Say::UnicityBy => "{0} {0#livraison|livraisons} ({1})",
        Say::UnicityNote => {
            "{0} à {1} ; {2} {2#examiné|examinés} sur {3} {3#destinataire|destinataires} en ayant autant, graine {4}"
        }
    }
}
