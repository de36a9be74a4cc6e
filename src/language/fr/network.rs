//! What is said of the supply network, in French.

use crate::exposure::network::NetworkSay as Say;

/// The text of a code.
pub fn text(code: Say) -> &'static str {
    match code {
        Say::Chapter => "« {0} » (SH, chapitre {1})",
        Say::ChapterNumber => "SH, chapitre {0}",
        Say::GoodsNamed => "« {0} »",
        Say::Region => "{0} ({1})",
        Say::Between => "{0} – {1}",
        Say::NoShipments => {
            "Ces lignes ne ressemblent pas à des envois : aucune colonne ne décrit de marchandises, de destinataire ou de destination, ni ne contient de numéro d’envoi ; on ne peut donc pas dire de quoi ils dépendent."
        }
        Say::NoSideOfGoods => {
            "Aucune colonne ne nomme de fournisseur, de pays d’origine, de transporteur, de port ou de hub ; on ne peut donc pas dire de quoi dépendent les marchandises."
        }
        Say::NoSideOfShipments => {
            "Aucune colonne ne nomme de fournisseur, de pays d’origine, de transporteur, de port ou de hub ; on ne peut donc pas dire de quoi dépendent les envois."
        }
        Say::OnlySupplierOfGoods => {
            "Pas assez de données : tout le fichier n’a qu’un fournisseur, et on ne connaît rien d’autre dont ses marchandises puissent dépendre."
        }
        Say::OnlySupplierOfShipments => {
            "Pas assez de données : tout le fichier n’a qu’un fournisseur, et on ne connaît rien d’autre dont ses envois puissent dépendre."
        }
        Say::ConcentrationTooFew => {
            "Pas assez de données : il n’y a pas {0} envois dont le fournisseur, l’origine, le transporteur, le port ou le hub soit connu."
        }
        Say::GoodsTogether => "toutes les marchandises ensemble",
        Say::ShipmentsTogether => "tous les envois ensemble",
        Say::GoodsHang => "Prises ensemble, les marchandises dépendent surtout d’{0} : {1} (concentration : {2} sur 10 000).",
        Say::ShipmentsHang => "Pris ensemble, les envois dépendent surtout d’{0} : {1} (concentration : {2} sur 10 000).",
        Say::OneGroupHangs => "{3} dépend surtout d’{0} : {1} (concentration : {2} sur 10 000).",
        Say::OfGroupsHangs => {
            "Sur {4} {4#groupe|groupes} de produits, {3} dépend le plus d’{0} : {1} (concentration : {2} sur 10 000)."
        }
        Say::ConcentrationNote => "indice {0} : {1} ; équivaut à {2} {2#membre|membres} à parts égales",
        Say::OneSupplier => "un fournisseur",
        Say::OneOrigin => "un pays d’origine",
        Say::OneCarrier => "un transporteur",
        Say::OneLoading => "un port ou aéroport de chargement",
        Say::OneDischarge => "un port ou aéroport de déchargement",
        Say::OneHub => "un hub",
        Say::OverSuppliers => "par fournisseur",
        Say::OverOrigins => "par pays d’origine",
        Say::OverCarriers => "par transporteur",
        Say::OverLoadings => "par port de chargement",
        Say::OverDischarges => "par port de déchargement",
        Say::OverHubs => "par hub",
        Say::SupplierShips => "{0} expédie {1}",
        Say::OriginOf => "{0}, origine de {1}",
        Say::CarrierCarries => "{0} transporte {1}",
        Say::LoadedAt => "{0}, lieu de chargement de {1}",
        Say::DischargedAt => "{0}, lieu de déchargement de {1}",
        Say::HubSees => "{0}, lieu de passage de {1}",
        Say::AllOf => "la totalité des {0} {0#envoi|envois}",
        Say::PartOf => "{0} des {1} {1#envoi|envois}",
        Say::SourceNeither => {
            "Aucune colonne ne décrit les marchandises ni ne nomme qui les expédie ; aucune source unique ne peut donc être lue."
        }
        Say::SourceNoGoods => "Aucune colonne ne décrit les marchandises ; aucune source unique ne peut donc être lue.",
        Say::SourceNoSupplier => {
            "Aucune colonne ne nomme qui expédie les marchandises ; aucune source unique ne peut donc être lue."
        }
        Say::SourceOnlySupplier => {
            "Tous les envois viennent d’un seul fournisseur ; les sources uniques ne se distinguent donc pas des autres."
        }
        Say::SourceTooFew => "Pas assez de données : aucun produit n’a {0} envois dont le fournisseur soit connu.",
        Say::SourceNone => "Sur {0} {0#produit|produits} comptant assez d’envois, aucun ne vient surtout d’un seul fournisseur.",
        Say::SourceSome => {
            "{0} sur {1} {1#produit|produits} comptant assez d’envois ({2}) {0#vient|viennent} d’un seul fournisseur, ou d’un même fournisseur à plus de 60 % : un observateur pourrait voir lesquels, et de qui."
        }
        Say::SourceAlone => "d’un seul fournisseur",
        Say::SourceNote => "{0} chez {1}, sur {2} {2#fournisseur|fournisseurs}",
        Say::EuNoGoods => "Aucune colonne ne décrit les marchandises ; aucune dépendance de l’UE ne peut donc être lue.",
        Say::EuNoDestination => {
            "Aucun envoi n’est connu pour aller vers l’UE ; on ne peut donc pas dire de quoi l’UE dépendrait."
        }
        Say::EuNoOrigin => {
            "Aucun pays d’origine n’est connu pour les marchandises à destination de l’UE ; aucune dépendance ne peut donc être lue."
        }
        Say::EuOneOrigin => {
            "Tous les envois connus pour aller vers l’UE viennent d’un même pays ({0}) ; ce fichier ne permet donc pas de distinguer ce dont l’UE dépend de ce que son expéditeur envoie."
        }
        Say::EuTooFew => "Pas assez de données : aucun groupe de produits n’a {0} envois vers l’UE dont l’origine soit connue.",
        Say::EuNone => {
            "Sur {0} {0#groupe de produits qui va|groupes de produits qui vont} vers l’UE, aucun ne présente de dépendance comme celles que recherche la Commission européenne."
        }
        Say::EuSome => {
            "Sur {1} {1#groupe de produits qui va|groupes de produits qui vont} vers l’UE, {0} {0#présente|présentent} une dépendance comme celles que recherche la Commission européenne : {2} vient de pays tiers pour {3} des envois, dont {5} d’un même pays ({4})."
        }
        Say::EuNote => "de pays tiers, sur {3} {3#envoi|envois} ; concentration : {0} sur 1 ; dont {2} d’un même pays ({1})",
        Say::EuNoteNone => "de pays tiers, sur {0} {0#envoi|envois}",
        Say::ChokeTooSmall => {
            "Pas assez de données : un réseau d’approvisionnement suppose {0} organisations ou lieux qui se transmettent des envois, et ces enregistrements en montrent moins."
        }
        Say::ChokeNone => {
            "Aucune organisation ni aucun lieu, à lui seul, ne scinderait le réseau d’approvisionnement de {0} {0#membre|membres} que montrent ces enregistrements."
        }
        Say::Choke => {
            "Sans le maillon {0}, {1} des {2} autres organisations et lieux du réseau d’approvisionnement {1#serait coupé|seraient coupés} du reste ; {3} maillons en tout ont, chacun à lui seul, un tel effet."
        }
        Say::ChokePoint => {
            "du réseau seraient coupés : {0} {0#organisation ou lieu|organisations et lieux}, avec {1} {1#envoi|envois} sur leurs tronçons"
        }
        Say::ChokeBridge => {
            "du réseau ne tiennent qu’à ce tronçon : {0} {0#organisation ou lieu|organisations et lieux} ; {1} {1#envoi l’emprunte|envois l’empruntent}"
        }
        Say::ChokeBetween => "des plus courts chemins entre les autres y passent",
        Say::ChokeBetweenSampled => {
            "des plus courts chemins entre les autres y passent (d’après un échantillon, à {0} près au plus)"
        }
        Say::ChokeLane => {
            "{0#port ou hub|ports et hubs} au minimum sans lesquels aucun des {1} {1#envoi|envois} dont on voit qu’ils en traversent n’arrive : {2}"
        }
        Say::FailsNoGoods => {
            "Aucune colonne ne décrit les marchandises ; on ne peut donc pas dire ce qui pourrait remplacer quoi."
        }
        Say::FailsTooFew => "Pas assez de données : aucun produit n’a {0} envois dont le fournisseur ou la voie soit connu.",
        Say::FailsOnlyOwn => {
            "Tous les envois ont le même fournisseur ou le même point de départ, et aucune autre organisation ni aucun autre lieu n’est nommé sur leur parcours ; on ne peut donc pas dire ce qui manquerait sans l’un d’eux."
        }
        Say::FailsNothing => {
            "Quel que soit le fournisseur, le lieu ou le hub perdu, tous les envois pourraient prendre une autre voie que montre ce fichier."
        }
        Say::Fails => {
            "Sans le maillon {0}, {1} des envois ne trouveraient pas d’autre voie ({2}) ; {3} {3#produit|produits} sur {4} {3#resterait|resteraient} sans aucune voie."
        }
        Say::FailsNoProduct => {
            "Sans le maillon {0}, {1} des envois ne trouveraient pas d’autre voie ({2}) ; aucun produit ne resterait sans aucune voie."
        }
        Say::FailsOverMonths => {
            "une autre voie est une voie que ce fichier montre pour le même produit, jusqu’au niveau de son meilleur mois"
        }
        Say::FailsInOneMonth => "dans un fichier d’un seul mois, par définition, rien ne peut prendre une autre voie",
        Say::FailsPasses => "{0} des envois y passent",
        Say::FailsValue => "{0} de la valeur",
        Say::LosesSource => "seule source de {0} {0#produit|produits}",
        Say::LosesWay => "sur toutes les voies de {0} {0#produit|produits}",
        Say::ChokeOne => {
            "Sans le maillon {0}, {1} des {2} autres organisations et lieux du réseau d’approvisionnement {1#serait coupé|seraient coupés} du reste ; aucun autre maillon n’en coupe à lui seul."
        }
    }
}
