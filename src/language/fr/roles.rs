//! What columns mean, in French.

use crate::understand::{
    GoodsRole, Identifier, Measure, Money, PartyAttribute, PartyRole, PlaceRole, RoleSays, TimeRole, Transport,
};

pub fn roles(code: RoleSays) -> &'static str {
    match code {
        RoleSays::OfParty => "{0} : {1}",
        RoleSays::Other => "Autre (non utilisée)",
        RoleSays::Parties => "Parties",
        RoleSays::Places => "Lieux",
        RoleSays::Goods => "Marchandises",
        RoleSays::Transport => "Transport",
        RoleSays::Dates => "Dates",
        RoleSays::References => "Références",
        RoleSays::WeightsAndCounts => "Poids et nombres",
        RoleSays::Money => "Montants",
        RoleSays::NotUsed => "Non utilisée",
    }
}

pub fn party(code: PartyRole) -> &'static str {
    match code {
        PartyRole::Consignor => "Expéditeur",
        PartyRole::Seller => "Vendeur",
        PartyRole::Exporter => "Exportateur",
        PartyRole::Manufacturer => "Fabricant",
        PartyRole::Consignee => "Destinataire",
        PartyRole::Buyer => "Acheteur",
        PartyRole::Importer => "Importateur",
        PartyRole::Notify => "Partie à notifier",
        PartyRole::Declarant => "Déclarant",
        PartyRole::Carrier => "Transporteur",
        PartyRole::Forwarder => "Transitaire",
        PartyRole::Platform => "Plateforme",
        PartyRole::Unspecified => "Partie (rôle non indiqué)",
    }
}

pub fn attribute(code: PartyAttribute) -> &'static str {
    match code {
        PartyAttribute::Name => "nom",
        PartyAttribute::Id => "numéro ou code",
        PartyAttribute::RegisteredId => "numéro d’enregistrement (TVA, EORI, LEI…)",
        PartyAttribute::Street => "rue et numéro",
        PartyAttribute::City => "ville",
        PartyAttribute::Region => "État, province ou région",
        PartyAttribute::Postcode => "code postal",
        PartyAttribute::Country => "pays",
        PartyAttribute::Contact => "personne de contact",
        PartyAttribute::Email => "adresse électronique",
        PartyAttribute::Phone => "téléphone ou fax",
        PartyAttribute::PersonalId => "numéro d’identité ou de passeport",
    }
}

pub fn place(code: PlaceRole) -> &'static str {
    match code {
        PlaceRole::Origin => "Pays d’origine",
        PlaceRole::Departure => "Lieu ou pays de départ",
        PlaceRole::Loading => "Port ou aéroport de chargement",
        PlaceRole::Transit => "Lieu de passage",
        PlaceRole::Discharge => "Port ou aéroport de déchargement",
        PlaceRole::Destination => "Lieu ou pays de destination",
        PlaceRole::CustomsOffice => "Bureau de douane",
        PlaceRole::Coordinates => "Coordonnées",
    }
}

pub fn goods(code: GoodsRole) -> &'static str {
    match code {
        GoodsRole::TariffCode => "Code tarifaire (SH)",
        GoodsRole::Description => "Désignation des marchandises",
        GoodsRole::Article => "Référence d’article (SKU, GTIN)",
        GoodsRole::Category => "Catégorie de marchandises",
        GoodsRole::Brand => "Marque",
        GoodsRole::Lot => "Numéro de lot ou de série",
        GoodsRole::Dangerous => "Marchandises dangereuses (numéro ONU)",
    }
}

pub fn transport(code: Transport) -> &'static str {
    match code {
        Transport::Mode => "Mode de transport",
        Transport::Means => "Navire ou véhicule",
        Transport::Voyage => "Numéro de vol ou de voyage",
        Transport::Terms => "Conditions de livraison (Incoterms)",
        Transport::Service => "Service",
    }
}

pub fn time(code: TimeRole) -> &'static str {
    match code {
        TimeRole::Ordered => "Date de commande ou de vente",
        TimeRole::Issued => "Date de déclaration ou d’émission",
        TimeRole::Departed => "Date d’expédition ou de départ",
        TimeRole::Planned => "Date prévue",
        TimeRole::Delivered => "Date d’arrivée ou de livraison",
        TimeRole::Recorded => "Date d’enregistrement",
        TimeRole::Expiry => "Date de péremption",
        TimeRole::Unspecified => "Date (de quoi, non indiqué)",
    }
}

pub fn identifier(code: Identifier) -> &'static str {
    match code {
        Identifier::Shipment => "Numéro d’envoi ou de connaissement house",
        Identifier::Tracking => "Numéro de suivi",
        Identifier::MasterBill => "LTA ou connaissement maître",
        Identifier::Container => "Numéro de conteneur",
        Identifier::Order => "Numéro de commande",
        Identifier::Line => "Numéro de ligne",
        Identifier::Invoice => "Numéro de facture",
        Identifier::Declaration => "Numéro de déclaration",
        Identifier::Seal => "Numéro de scellé",
        Identifier::Reference => "Autre référence",
    }
}

pub fn measure(code: Measure) -> &'static str {
    match code {
        Measure::GrossMass => "Masse brute",
        Measure::NetMass => "Masse nette",
        Measure::Quantity => "Quantité",
        Measure::Packages => "Nombre de colis",
        Measure::Size => "Longueur, largeur, hauteur ou volume",
    }
}

pub fn money(code: Money) -> &'static str {
    match code {
        Money::Value => "Valeur des marchandises",
        Money::UnitPrice => "Prix unitaire",
        Money::Freight => "Fret",
        Money::Insurance => "Assurance",
        Money::Tax => "Droit ou taxe",
        Money::Currency => "Monnaie",
    }
}
