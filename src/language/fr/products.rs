//! What is said of products, in French.

use crate::exposure::products::ProductsSay;

/// The text of a code.
pub(super) fn text(code: ProductsSay) -> &'static str {
    use ProductsSay as Say;
    match code {
        Say::NothingMore => "",
        Say::NoGoods => {
            "Aucune colonne ne décrit les marchandises (code tarifaire, désignation, référence d’article) ; on n’en sait donc rien."
        }
        Say::Known => "Envois dont les marchandises sont connues jusqu’au produit, ou à six chiffres du tarif ou plus : {0}{1}.",
        Say::KnownByValue => " ; en valeur, {0}",
        Say::AsProduct => "un produit nommé ou une référence d’article",
        Say::AsNational => "un code tarifaire national (8 à 10 chiffres)",
        Say::AsSubheading => "une sous-position tarifaire (6 chiffres)",
        Say::AsHeading => "une position tarifaire (4 chiffres)",
        Say::AsChapter => "un chapitre du tarif (2 chiffres) ou une catégorie",
        Say::AsNothing => "rien",
        Say::SomeShipments => "{0} {0#envoi|envois}",
        Say::OfValue => "{0} de la valeur",
        Say::OfValueIn => "{0} de la valeur en {1}",
        Say::Guess => "peut-être « {0} » (SH, chapitre {1})",
        Say::GuessNote => {
            "{0} {0#envoi|envois} sans code tarifaire ; supposé d’après les mots {1} (juste dans {2} des cas) ; non compté"
        }

        Say::NoValueNoQuantity => "Aucune colonne ne donne de valeur ni de quantité ; aucun prix ne peut donc être lu.",
        Say::NoValue => "Aucune colonne ne donne la valeur des marchandises ; aucun prix ne peut donc être lu.",
        Say::NoQuantity => "Aucune colonne ne donne de quantité ; le prix unitaire ne peut donc pas être lu.",
        Say::NoQuantityButMass => {
            "Aucune colonne ne donne de quantité ; le prix unitaire ne peut donc pas être lu. La valeur et la masse donnent néanmoins un prix au kilogramme dans {0}."
        }
        Say::PriceVisible => "Lignes dont la valeur et la quantité permettent de calculer le prix unitaire : {0}.",
        Say::ByUnit => "valeur et quantité : prix unitaire",
        Say::ByKilogram => "valeur et masse : prix au kilogramme",
        Say::ValueAlone => "valeur",
        Say::SomeLines => "{0} {0#ligne|lignes}",

        Say::DispersionNoBuyer => {
            "Aucune colonne ne nomme qui achète ou reçoit ; les prix ne peuvent donc pas être comparés d’un acheteur à l’autre."
        }
        Say::DispersionNoPrice => {
            "Aucune ligne ne donne à la fois une valeur et une quantité ; les prix ne peuvent donc pas être comparés d’un acheteur à l’autre."
        }
        Say::DispersionTooFew => {
            "Pas assez de données : aucun produit n’a {0} acheteurs dont le prix unitaire puisse être calculé."
        }
        Say::Dispersion => {
            "Pour {0} {0#produit|produits}, on pourrait comparer ce que chaque acheteur paie à l’unité : au quartile supérieur des acheteurs, {1} fois le prix du quartile inférieur{2}."
        }
        Say::DispersionNearlyNone => {
            "Pour {0} {0#produit|produits}, on pourrait comparer ce que chaque acheteur paie à l’unité : presque la même chose{1}."
        }
        Say::DispersionMedian => ", en médiane de ces produits",
        Say::DispersionNote => "fois le prix ; {0} {0#acheteur|acheteurs}",
        Say::DispersionNoteIn => "fois le prix ; {0} {0#acheteur|acheteurs}, prix en {1}",

        Say::NoTariffCode => {
            "Aucune colonne ne contient de codes tarifaires ; les marchandises ne peuvent donc pas être comparées aux listes de biens stratégiques."
        }
        Say::StrategicNone => "Aucune ligne ne porte un code tarifaire des listes de biens stratégiques{0}.",
        Say::Strategic => "{0} {0#ligne|lignes} ({1}) {0#pourrait|pourraient} révéler des biens stratégiques : {2}{3}.",
        Say::CodesTooShort => " ; {0} {0#ligne a|lignes ont} moins de six chiffres, trop peu pour comparer",
        Say::OnHighPriority => "{0} sur la liste des biens communs hautement prioritaires",
        Say::OnRawMaterials => "{0} {0#proposée|proposées} comme matières premières critiques",
        Say::OnDualUse => "{0} avec un indice de double usage (sans classement)",
        Say::TariffCode => "SH {0}",
        Say::LinesOf => "{0#ligne|lignes}",
        Say::HighPriorityTier => "biens communs hautement prioritaires, niveau {0} (liste)",
        Say::StrategicMaterial => "matière première stratégique : {0} (proposition)",
        Say::CriticalMaterial => "matière première critique : {0} (proposition)",
        Say::DualUse => "double usage : {0} (indice, non un classement)",

        Say::RevealingNone => {
            "Aucune ligne n’a été trouvée dont les marchandises pourraient révéler, sur une personne qui les reçoit, ce que protège l’art. 9 du RGPD{0}."
        }
        Say::Revealing => {
            "{0} {0#ligne|lignes} ({1}) {0#pourrait|pourraient} révéler, sur la personne qui reçoit les marchandises, ce que protège l’art. 9 du RGPD : {2}{3}."
        }
        Say::RevealingToOthers => {
            " ; {0} {0#ligne portant|lignes portant} de telles marchandises {0#va|vont} à une organisation, ou à aucun destinataire nommé"
        }
        Say::RevealingByPurpose => " ; pour {0}, la finalité du produit est elle-même la catégorie",
        Say::InBiometric => "données biométriques ({0})",
        Say::InGenetic => "données génétiques ({0})",
        Say::InHealth => "santé ({0})",
        Say::InPolitics => "opinions politiques ({0})",
        Say::InBelief => "religion ou convictions ({0})",
        Say::InSexLife => "vie sexuelle ou orientation sexuelle ({0})",
        Say::InUnion => "appartenance syndicale ({0})",
        Say::Biometric => "données biométriques",
        Say::Genetic => "données génétiques",
        Say::Health => "santé",
        Say::Politics => "opinions politiques",
        Say::Belief => "religion ou convictions",
        Say::SexLife => "vie sexuelle ou orientation sexuelle",
        Say::Union => "appartenance syndicale",
        Say::WeakSign => "{0} : indice faible (1 sur 3)",
        Say::TypicalSign => "{0} : indice typique (2 sur 3)",
        Say::PurposeSign => "{0} : finalité même du produit (3 sur 3)",
        Say::BasisHealth => {
            "RGPD, art. 9, par. 1 ; CJUE C-21/23 (commandes de médicaments réservés aux pharmacies), C-184/20 (déduction)"
        }
        Say::BasisBiometric => "RGPD, art. 9, par. 1, considérant 51 : seulement si traitées pour identifier une personne",
        Say::BasisOther => "RGPD, art. 9, par. 1 ; CJUE C-184/20 (déduction), C-252/21 (un tel élément marque un ensemble mixte)",
        Say::ToldBy => "révélé par « {0} »",
    }
}
