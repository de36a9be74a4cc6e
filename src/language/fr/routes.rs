//! What is said of routes, in French.

use crate::exposure::routes::RoutesSay;

/// The text of a code.
pub(super) fn text(code: RoutesSay) -> &'static str {
    use RoutesSay as Say;
    match code {
        Say::NothingMore => "",
        Say::NoEnds => "Aucune colonne ne nomme de lieu d’origine ni de destination ; aucun trajet ne peut donc être lu.",
        Say::NoStart => {
            "Aucune colonne ne dit d’où viennent les marchandises ; aucun trajet ne peut donc être lu. Destination connue : {0}."
        }
        Say::NoEnd => {
            "Aucune colonne ne dit où vont les marchandises ; aucun trajet ne peut donc être lu. Provenance connue : {0}."
        }
        Say::InNone => "aucun envoi",
        Say::Lanes => {
            "La provenance et la destination de l’envoi sont connues dans {0}, sur {1} {1#trajet|trajets différents}{2}."
        }
        Say::LanesFiner => " ; pour {0}, jusqu’à la ville, au port, au code postal ou à la rue",
        Say::LanesUnresolved => {
            "Des origines et des destinations sont nommées, mais dans aucun envoi les deux n’ont pu être rattachées à un pays (origine indiquée : {0} ; destination indiquée : {1})."
        }
        Say::AtAddress => "adresse aux deux extrémités",
        Say::AtPlace => "ville, port, aéroport ou code postal",
        Say::AtRegion => "État, province ou région",
        Say::AtCountry => "pays",
        Say::OrFiner => "{0} {0#envoi|envois} à ce niveau ou plus finement",

        Say::NoReference => {
            "Aucune colonne ne contient de référence (numéro de suivi, connaissement, conteneur, déclaration) ; aucun envoi ne peut donc être suivi ailleurs par un numéro."
        }
        Say::LinkableNone => "Aucun envoi ne porte de numéro permettant de le suivre ailleurs.",
        Say::Linkable => "{0} pourraient être suivis ailleurs{1}{2}.",
        Say::LinkableBy => " par {0}",
        Say::LinkableChecked => " ; chiffre de contrôle correct pour {0}",
        Say::Cells => "cellules, {0}",
        Say::CellsVerified => "cellules, {0} ; chiffre de contrôle vérifié pour {1}",
        Say::TrackingNumber => "numéro de suivi",
        Say::MasterBill => "connaissement maître ou LTA",
        Say::ContainerNumber => "numéro de conteneur",
        Say::ShipmentNumbers => "numéros d’envoi",
        Say::TrackingNumbers => "numéros de suivi",
        Say::MasterBills => "connaissements maîtres ou LTA",
        Say::ContainerNumbers => "numéros de conteneur",
        Say::OrderNumbers => "numéros de commande",
        Say::LineNumbers => "numéros de ligne",
        Say::InvoiceNumbers => "numéros de facture",
        Say::DeclarationNumbers => "numéros de déclaration",
        Say::SealNumbers => "numéros de scellé",
        Say::References => "références",
        Say::MeansOfTransport => "moyens de transport",
        Say::SomeContainers => "{0} {0#numéro|numéros} de conteneur",
        Say::SomeAirWaybills => "{0} LTA",
        Say::SomePostalItems => "{0} {0#numéro|numéros} d’envoi postal",
        Say::SomeShips => "{0} {0#numéro|numéros} de navire",

        Say::ChainNothing => {
            "Aucune colonne ne nomme de transporteur, de vol, de navire ou de véhicule ; aucun tronçon du parcours ne peut donc être identifié."
        }
        Say::ChainNoMeans => {
            "Aucune colonne ne nomme de vol, de navire ou de véhicule ; aucun tronçon du parcours ne peut donc être identifié. Un transporteur est nommé dans {0}."
        }
        Say::ChainNoDate => {
            "Un vol, un navire ou un véhicule est nommé dans {0}, mais aucune colonne ne dit quand il part ou arrive ; aucun tronçon du parcours ne peut donc être identifié."
        }
        Say::ChainNone => {
            "Dans aucun envoi un tronçon du parcours ne peut être identifié : il faut le transporteur, le vol, navire ou véhicule, et la date dans une même ligne."
        }
        Say::Chain => {
            "Dans {0}, au moins un tronçon du parcours peut être identifié, par le transporteur, le vol, navire ou véhicule, et la date."
        }
        Say::ChainAll => "les trois dans une même ligne",
        Say::ChainCarrier => "transporteur, nommé ou par le numéro de vol",
        Say::ChainMeans => "vol, navire ou véhicule",
        Say::ChainDate => "date de départ ou d’arrivée",
        Say::SomeShipments => "{0} {0#envoi|envois}",

        Say::RhythmNoDay => {
            "Aucune colonne n’indique quand quoi que ce soit a eu lieu ; aucun rythme des envois ne peut donc être lu."
        }
        Say::RhythmNothing => {
            "Aucune colonne ne nomme les deux extrémités d’un trajet, ni l’expéditeur et le destinataire ; aucun rythme des envois ne peut donc être lu."
        }
        Say::RhythmTooFew => "Pas assez de données : aucun trajet ni lien commercial ne compte d’envois sur {0} jours ou plus.",
        Say::RhythmNone => {
            "Sur {0} {0#trajet ou lien commercial|trajets et liens commerciaux} avec des envois sur {1} jours ou plus, aucun ne suit un rythme permettant de prédire le prochain envoi."
        }
        Say::Rhythm => {
            "{0} sur {1} {1#trajet ou lien commercial|trajets et liens commerciaux} avec des envois sur {2} jours ou plus {0#suit|suivent} un rythme permettant de prédire le prochain envoi{3}."
        }
        Say::RhythmDue => " ; sur {0}, il serait attendu le {1}, à {2} {2#jour|jours} près",
        Say::OnLane => "le trajet {0}",
        Say::OnLink => "le lien commercial {0}",
        Say::RhythmNote => "jours entre deux envois en moyenne ; le prochain est attendu le {0}, à {1} {1#jour|jours} près",
        Say::RhythmEnded => "jours entre deux envois en moyenne ; le dernier le {0}, et aucun quand le suivant était attendu",

        Say::HubNone => {
            "Aucune colonne ne nomme de port, d’aéroport ou d’autre pôle logistique (hub) ; aucune part ne peut donc en être donnée."
        }
        Say::Hub => {
            "{0} passent par {1}, le plus fréquenté des {2} ports, aéroports et hubs nommés : son exploitant pourrait les voir{3}."
        }
        Say::HubOnly => "{0} passent par {1}, seul port, aéroport ou hub nommé : son exploitant pourrait les voir{2}.",
        Say::HubValue => " ; en valeur, {0}",
        Say::Airport => "{0} (aéroport, {1})",
        Say::Port => "{0} (port, {1})",
        Say::HubByName => "{0} ({1})",
        Say::OfValue => "{0} de la valeur",
        Say::OfValueIn => "{0} de la valeur en {1}",
    }
}
