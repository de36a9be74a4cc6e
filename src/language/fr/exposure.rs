//! What exposures say, in French.

use crate::exposure::observers::ObserversSay;
use crate::exposure::thresholds::ThresholdSays;

pub fn observers(code: ObserversSay) -> &'static str {
    match code {
        ObserversSay::NotInFile => "le fichier ne contient rien de tel",
        ObserversSay::NotSeen => "rien de tel dans les lignes et les champs qu’il voit",
        ObserversSay::Links => "{0} sur {1} {1#lien commercial|liens commerciaux}",
        ObserversSay::GoodsByValue => "marchandises connues pour {0} de la valeur",
        ObserversSay::Goods => "marchandises connues pour {0} {0#envoi|envois} sur {1}",
        ObserversSay::Lanes => "trajet connu pour {0} {0#envoi|envois} sur {1}",
        ObserversSay::Persons => {
            "{0} sur {1} {1#particulier|particuliers} {0#pourrait être identifié|pourraient être identifiés}"
        }
        ObserversSay::Legs => "{0} sur {1} {1#tronçon|tronçons} du réseau d’approvisionnement",
        ObserversSay::LegsWrong => {
            "{0} sur {1} {1#tronçon|tronçons} du réseau d’approvisionnement ; {2} de ce qu’il prendrait pour des tronçons serait faux"
        }
        ObserversSay::RiseInADay => "une hausse de {0} se verrait en un jour",
        ObserversSay::RiseInAWeek => "une hausse de {0} se verrait en une semaine",
        ObserversSay::RiseInAMonth => "une hausse de {0} se verrait en un mois",
        ObserversSay::TooFewInTime => "trop peu d’envois dans le temps pour distinguer un changement du hasard",
    }
}

pub fn thresholds(code: ThresholdSays) -> &'static str {
    match code {
        ThresholdSays::Judged => "{0} : {1} ({2})",
        ThresholdSays::Low => "faible",
        ThresholdSays::Moderate => "modéré",
        ThresholdSays::High => "élevé",
        ThresholdSays::Severe => "grave",
        ThresholdSays::AtLeast => "au moins {0}",
        ThresholdSays::AtMost => "au plus {0}",
        ThresholdSays::LinksSeen => "liens commerciaux du fichier qui peuvent être lus : {0}",
        ThresholdSays::PersonsSeen => "personnes physiques du fichier qui peuvent être identifiées : {0}",
        ThresholdSays::LegsSeen => "tronçons du réseau d’approvisionnement qui peuvent être reconstitués : {0}",
        ThresholdSays::RiseSeen => "plus petite hausse visible en une période : {0}",
        ThresholdSays::MoreThan => "plus de {0}",
        ThresholdSays::Under => "moins de {0}",
        ThresholdSays::AtLeastOne => "au moins un cas",
        ThresholdSays::NoneOf => "aucun cas",
        ThresholdSays::Stated => "seuil fixé par ce projet",
        ThresholdSays::ClassSize => {
            "la taille de classe 5 correspond au seuil de risque 0,2 d’ARX ; les parts sont fixées par ce projet"
        }
        ThresholdSays::MergerGuidelines => {
            "SWD(2021) 352, d’après le CEPII, pour la limite de dépendance, 4 000 ; lignes directrices américaines de 2023 sur les concentrations pour 1 800 et 1 000"
        }
        ThresholdSays::OrganisationsNamed => "envois qui nomment une organisation identifiable : {0}",
        ThresholdSays::LinksVisible => "envois qui montrent qui expédie à qui : {0}",
        ThresholdSays::ShipmentsKnown => "envois dont cela est connu : {0}",
        ThresholdSays::LinesKnown => "lignes dont cela est connu : {0}",
        ThresholdSays::StrategicLines => "lignes figurant sur une liste : {0}",
        ThresholdSays::RevealingLines => {
            "lignes dont les marchandises peuvent révéler une catégorie particulière de données sur une personne : {0}"
        }
        ThresholdSays::PersonsArt9 => {
            "personnes physiques dont les marchandises peuvent révéler une catégorie particulière de données : {0}"
        }
        ThresholdSays::HubShare => "envois qui passent par le hub le plus fréquenté : {0}",
        ThresholdSays::Predictable => "trajets et liens commerciaux dont le prochain envoi pourrait être prédit : {0}",
        ThresholdSays::DirectIdentifiers => "lignes avec un identifiant direct, dans la colonne qui en contient le plus : {0}",
        ThresholdSays::PersonNumbers => "numéros qui désignent des personnes, sans identifiant direct : {0}",
        ThresholdSays::SmallClasses => "envois qui partagent ces valeurs avec moins de quatre autres : {0}",
        ThresholdSays::Reidentification => "probabilité moyenne de trouver le bon envoi : {0}",
        ThresholdSays::RiskBounds => {
            "20 % est le seuil de risque d’ARX, 9 % celui de la politique 0070 de l’EMA pour les données cliniques publiées ; 50 % est fixé par ce projet"
        }
        ThresholdSays::SpecialUniques => "envois que trois valeurs au plus suffisent à isoler : {0}",
        ThresholdSays::GoodsFollow => "envois dont les marchandises se déduisent du lieu et de la date : {0}",
        ThresholdSays::Unicity => "destinataires que quelques livraisons individualisent : {0}",
        ThresholdSays::Concentration => "concentration : {0} sur 10 000",
        ThresholdSays::SingleSources => "produits comptant assez d’envois et n’ayant qu’une source : {0}",
        ThresholdSays::CutOff => "organisations et lieux qui seraient coupés du reste : {0}",
        ThresholdSays::ShipmentsLost => "envois qui ne trouveraient pas d’autre voie : {0}",
        ThresholdSays::EuDependent => "groupes de produits qui présentent une dépendance : {0}",
        ThresholdSays::EuCommission => "SWD(2021) 352 pour les limites 0,4 et 0,5 ; les parts sont fixées par ce projet",
        ThresholdSays::ShareMoved => "variation de la part d’un groupe dans les envois : {0}",
        ThresholdSays::Seasonal => "force de la saisonnalité : {0}",
        ThresholdSays::Hyndman => {
            "d’après Wang, Smith et Hyndman 2006 ; à partir de 0,64, le paquet R forecast tient une saisonnalité pour forte"
        }
        ThresholdSays::SeriesChanged => "séries assez longues pour en juger qui présentent un changement : {0}",
        ThresholdSays::FewSeriesChanged => {
            "séries qui présentent un changement, moins de 3 étant assez longues pour en juger : {0}"
        }
    }
}
