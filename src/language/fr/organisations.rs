//! What is said of organisations, in French.

use crate::exposure::organisations::OrganisationsSay;

/// The text of a code.
pub(super) fn text(code: OrganisationsSay) -> &'static str {
    use OrganisationsSay as Say;
    match code {
        Say::NoParty => {
            "Aucune colonne ne nomme de partie (expéditeur, destinataire, transporteur…) ; aucune organisation ne peut donc être lue."
        }
        Say::Named => "Quiconque lit ces enregistrements pourrait y découvrir {0} {0#organisation|organisations}{1}{2}.",
        Say::OnlyPersons => "Aucune organisation n’est nommée : les parties sont des particuliers.",
        Say::OnlyNumbers => "{0} ; aucune organisation n’est nommée.",
        Say::NothingMore => "",
        Say::OneUnknown => ", mais sans numéro d’enregistrement ni lieu qui permette de savoir laquelle",
        Say::NoneKnown => ", mais aucune avec un numéro d’enregistrement ou un lieu qui permette de savoir laquelle",
        Say::OneKnown => ", assez précisément pour savoir laquelle",
        Say::AllKnown => ", toutes assez précisément pour savoir lesquelles",
        Say::SomeKnown => ", dont {0} assez précisément pour savoir {0#laquelle|lesquelles}",
        Say::AndNumbers => " ; {0}",
        Say::KnownOnlyBy => "{0} {2#n’apparaît|n’apparaissent} que par {1}",
        Say::ByNumber => "un numéro",
        Say::ByEmail => "une adresse électronique",
        Say::ByNumberOrEmail => "un numéro ou une adresse électronique",
        Say::Identifiable => "organisations, dont {0} {0#identifiable|identifiables}",
        Say::BesidePersons => "outre {0} {0#particulier|particuliers}",
        Say::BesideNumbers => "{0} n’apparaissant que par {1}",
        Say::TwoWays => "écrites de deux façons ou plus",
        Say::TwoWaysNote => "masquer une graphie ne les masquerait pas",
        Say::PossiblySame => "peut-être les mêmes",
        Say::PossiblySameNote => {
            "paires de noms semblables ayant en commun un code postal, une ville, une adresse électronique ou un téléphone : comptées chacune pour deux"
        }
        Say::Mentions => "{0} {0#mention|mentions}",
        Say::Consignors => "{0} {0#expéditeur|expéditeurs}",
        Say::Sellers => "{0} {0#vendeur|vendeurs}",
        Say::Exporters => "{0} {0#exportateur|exportateurs}",
        Say::Manufacturers => "{0} {0#fabricant|fabricants}",
        Say::Consignees => "{0} {0#destinataire|destinataires}",
        Say::Buyers => "{0} {0#acheteur|acheteurs}",
        Say::Importers => "{0} {0#importateur|importateurs}",
        Say::NotifyParties => "{0} {0#partie à notifier|parties à notifier}",
        Say::Declarants => "{0} {0#déclarant|déclarants}",
        Say::Carriers => "{0} {0#transporteur|transporteurs}",
        Say::Forwarders => "{0} {0#transitaire|transitaires}",
        Say::Platforms => "{0} {0#plateforme|plateformes}",
        Say::OtherParties => "{0} {0#autre partie|autres parties}",
        Say::AsConsignor => "expéditeurs",
        Say::AsSeller => "vendeurs",
        Say::AsExporter => "exportateurs",
        Say::AsManufacturer => "fabricants",
        Say::AsConsignee => "destinataires",
        Say::AsBuyer => "acheteurs",
        Say::AsImporter => "importateurs",
        Say::AsNotify => "parties à notifier",
        Say::AsDeclarant => "déclarants",
        Say::AsCarrier => "transporteurs",
        Say::AsForwarder => "transitaires",
        Say::AsPlatform => "plateformes",
        Say::AsOther => "autres parties",

        Say::NoShipperNoConsignee => {
            "Aucune colonne ne nomme d’expéditeur ni de destinataire ; aucun lien commercial ne peut donc être lu."
        }
        Say::NoShipper => {
            "Aucune colonne ne nomme qui expédie (expéditeur, exportateur, vendeur ou fabricant) ; aucun lien commercial ne peut donc être lu."
        }
        Say::NoConsignee => {
            "Aucune colonne ne nomme qui reçoit (destinataire, importateur ou acheteur) ; aucun lien commercial ne peut donc être lu."
        }
        Say::Links => {
            "Quiconque lit ces enregistrements pourrait y découvrir {0} {0#lien commercial|liens commerciaux} : qui expédie à qui, dans {1}{2}."
        }
        Say::LinksNothingMore => "",
        Say::LinksAllNumbered => ", un côté n’étant connu que par un numéro",
        Say::LinksSomeNumbered => " ; pour {0} d’entre eux, un côté n’est connu que par un numéro",
        Say::LinksAllToPersons => ", chacun aboutissant à un particulier",
        Say::LinksSomeToPersons => " ; {0} d’entre eux {0#aboutit|aboutissent} à un particulier",
        Say::LinksValue => "valeur en {0} sur les liens visibles",
        Say::LinksValueOfNoCurrency => "valeur sur les liens visibles",
        Say::LinksValueNote => "part de la valeur de toutes les lignes",

        Say::NoveltyNoDay => {
            "Aucune colonne n’indique quand quoi que ce soit a eu lieu ; un nouveau lien commercial ne se distingue donc pas d’un ancien."
        }
        Say::NoveltyNoDatedLink => {
            "Aucune ligne avec expéditeur et destinataire n’est datée ; un nouveau lien commercial ne se distingue donc pas d’un ancien."
        }
        Say::NoveltyTooFew => {
            "Pas assez de données pour dire quand un lien commercial est nouveau : il faut deux jours, semaines ou mois, dont la moitié au moins compte {0} envois ou plus."
        }
        Say::NoveltyDay => {
            "Un nouveau fournisseur ou client pourrait être remarqué en un jour : le {0}, dernier jour, {1} {1#lien commercial apparaît|liens commerciaux apparaissent} pour la première fois{2}."
        }
        Say::NoveltyWeek => {
            "Un nouveau fournisseur ou client pourrait être remarqué en une semaine : durant la dernière semaine entière, à partir du {0}, {1} {1#lien commercial apparaît|liens commerciaux apparaissent} pour la première fois{2}."
        }
        Say::NoveltyMonth => {
            "Un nouveau fournisseur ou client pourrait être remarqué en un mois : en {0}, dernier mois entier, {1} {1#lien commercial apparaît|liens commerciaux apparaissent} pour la première fois{2}."
        }
        Say::NoveltyNothingBefore => "",
        Say::NoveltyDaysBefore => " ; médiane : {0} par jour sur {1} {1#jour précédent|jours précédents}",
        Say::NoveltyWeeksBefore => " ; médiane : {0} par semaine sur {1} {1#semaine précédente|semaines précédentes}",
        Say::NoveltyMonthsBefore => " ; médiane : {0} par mois sur {1} mois {1#précédent|précédents}",
        Say::NoveltyWeekFrom => "semaine du {0}",
        Say::NoveltyOf => "nouveaux liens commerciaux, sur {0} {0#observé|observés}",

        Say::VariantsNoOrganisation => "Aucune organisation n’est nommée ; aucune ne peut donc être écrite de deux façons.",
        Say::VariantsNone => "Sur {0} {0#organisation|organisations}, aucune n’a été trouvée écrite de deux façons.",
        Say::Variants => {
            "{0} sur {1} {1#organisation|organisations} {0#est écrite|sont écrites} de deux façons ou plus : masquer une graphie ne {0#la|les} masquerait pas."
        }
        Say::VariantsSpellings => "graphies ; aussi {0}",
        Say::VariantsCount => "graphies",
        Say::VariantByName => "« {0} » (mêmes nom et pays)",
        Say::VariantByNumber => "« {0} » (même numéro d’enregistrement)",
        Say::VariantByRow => "« {0} » (à côté, dans la même ligne)",
        Say::VariantByPerson => "« {0} » (fusionné par vous)",
    }
}
