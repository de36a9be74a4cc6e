//! What the view of observers says, in French.

use crate::language::page::WhoSays;

/// The text of a code.
pub fn text(code: WhoSays) -> &'static str {
    match code {
        WhoSays::Title => "Qui pourrait le voir",
        WhoSays::Lead => {
            "{0} {0#opérateur est nommé|opérateurs sont nommés} dans ces enregistrements, ou par vous. Quiconque transporte ou entrepose un envoi, ou s’en fait l’intermédiaire, peut en voir l’enregistrement ; les lois ci-dessous disent qui pourrait être tenu de le communiquer. Qu’une loi permette une injonction ne signifie pas qu’il y en ait eu une."
        }
        WhoSays::Nobody => "Aucun opérateur de notre table n’est nommé dans ces enregistrements.",
        WhoSays::NobodyMeans => {
            "Cela signifie qu’aucun transporteur, plateforme, transitaire ou hub que cette page connaît par son nom n’apparaît dans une colonne qui en nomme un. Cela ne signifie pas que personne d’autre ne voit ces enregistrements : quiconque reçoit les fichiers les voit, et un opérateur peut ne pas être nommé, ou manquer à la table."
        }
        WhoSays::FlowTitle => "Des types de données aux ordres juridiques",
        WhoSays::FlowUnits => "Envois dont l’enregistrement pourrait être vu, comptés une fois par type de données",
        WhoSays::FlowDescription => {
            "Un diagramme de flux allant des types de données, par {0} {0#observateur|observateurs} et leurs groupes, à {1} {1#ordre juridique|ordres juridiques}."
        }
        WhoSays::FlowNote => {
            "Ce qu’un observateur pourrait voir, et qui pourrait lui enjoindre de le communiquer ; non ce que quiconque a fait. Un observateur soumis à plusieurs droits figure en entier sous chacun."
        }
        WhoSays::FlowChoose => "Choisissez un observateur pour l’ouvrir.",
        WhoSays::FlowThin => "Les flux plus minces qu’un pixel sont dessinés d’un pixel de large.",
        WhoSays::FlowFrom => "De",
        WhoSays::FlowTo => "À",
        WhoSays::FlowValue => "Envois × types de données",
        WhoSays::StageKinds => "Type de données",
        WhoSays::StageObservers => "Observateur",
        WhoSays::StageGroups => "Groupe",
        WhoSays::StageLaws => "Injonction possible selon",
        WhoSays::NoLaw => "Non connu",
        WhoSays::Shipments => "Envois",
        WhoSays::KindParties => "Qui expédie, qui reçoit",
        WhoSays::KindPersons => "Adresses et contacts",
        WhoSays::KindRoute => "Itinéraire et transport",
        WhoSays::KindGoods => "Marchandises",
        WhoSays::KindValue => "Valeur et quantité",
        WhoSays::KindTimes => "Dates et références",
        WhoSays::Observers => "Observateurs",
        WhoSays::ObserversLead => {
            "Ouvrez-en un pour voir ce qu’il pourrait apprendre, et pour corriger les lignes et les champs qu’il voit."
        }
        WhoSays::GroupIs => "Groupe : {0}",
        WhoSays::SeesShipments => "{0} {0#envoi|envois}",
        WhoSays::SetByYou => "fixé par vous",
        WhoSays::Part => "Son rôle",
        WhoSays::PartAsFound => "comme trouvé : {0}",
        WhoSays::PartCarrier => "transporteur",
        WhoSays::PartPost => "opérateur postal",
        WhoSays::PartPlatform => "plateforme",
        WhoSays::PartForwarder => "transitaire",
        WhoSays::PartCustomsBroker => "représentant en douane",
        WhoSays::PartHub => "hub, port ou entrepôt",
        WhoSays::PartTracking => "service de suivi",
        WhoSays::PartDataSystem => "logiciel ou système de données",
        WhoSays::PartEquipment => "équipement",
        WhoSays::PartRecipient => "destinataire du fichier",
        WhoSays::RowsSeen => "Lignes qu’il voit",
        WhoSays::RowsNamed => "celles qui le nomment",
        WhoSays::RowsAll => "tout le fichier",
        WhoSays::FieldsSeen => "Champs qu’il voit",
        WhoSays::FieldsAbsent => "Absents de ces fichiers : {0}.",
        WhoSays::FieldShipper => "qui expédie",
        WhoSays::FieldConsignee => "qui reçoit",
        WhoSays::FieldOtherParties => "autres parties",
        WhoSays::FieldAddresses => "rues",
        WhoSays::FieldContacts => "courriel, téléphone",
        WhoSays::FieldPersonalNumbers => "numéros personnels",
        WhoSays::FieldRoute => "lieux",
        WhoSays::FieldTransport => "moyens de transport",
        WhoSays::FieldGoods => "désignations des marchandises",
        WhoSays::FieldTariff => "codes tarifaires",
        WhoSays::FieldValue => "valeurs et prix",
        WhoSays::FieldQuantity => "masse et quantité",
        WhoSays::FieldTimes => "jours et heures",
        WhoSays::FieldReferences => "numéros de référence",
        WhoSays::AsByDefault => "Par défaut",
        WhoSays::Remove => "Retirer",
        WhoSays::RemoveWho => "Retirer : {0}",
        WhoSays::Recognised => "Reconnu par",
        WhoSays::Way => "« {0} » dans la colonne « {1} », {2} : {3} {3#ligne|lignes}",
        WhoSays::NotNamed => "Les enregistrements ne le nomment pas ; c’est vous qui l’avez nommé.",
        WhoSays::ActsCarrier => "comme transporteur",
        WhoSays::ActsPlatform => "comme plateforme",
        WhoSays::ActsForwarder => "comme transitaire",
        WhoSays::ActsDeclarant => "comme déclarant en douane",
        WhoSays::ActsPlace => "comme lieu du parcours",
        WhoSays::ActsShipper => "comme expéditeur",
        WhoSays::ActsConsignee => "comme destinataire",
        WhoSays::ActsParty => "comme partie",
        WhoSays::ActsNamed => "nommé dans un texte",
        WhoSays::CouldLearn => "Pourrait apprendre",
        WhoSays::CouldBeOrdered => "Droit en vertu duquel il pourrait être tenu de communiquer",
        WhoSays::NoneRecorded => "Aucun ordre juridique n’est enregistré pour cet opérateur.",
        WhoSays::RestsOn => "Contrôle établi d’après",
        WhoSays::GeneralKnowledge => "connaissances générales",
        WhoSays::ToldByYou => "vos indications",
        WhoSays::Unverified => "non vérifié",
        WhoSays::Position => "Sa position publique",
        WhoSays::HandTitle => "Je remets ces fichiers à…",
        WhoSays::HandLead => "Ajoutez qui d’autre les reçoit. Par défaut, quiconque reçoit un fichier le voit en entier.",
        WhoSays::HandKnown => "Un opérateur que cette page connaît",
        WhoSays::HandChoose => "choisir…",
        WhoSays::HandOther => "Un autre, par son nom",
        WhoSays::HandCountry => "Droit applicable (pays)",
        WhoSays::HandAdd => "Ajouter",
        WhoSays::Laws => "En vertu de quel droit une injonction serait possible",
        WhoSays::LawsLead => {
            "Chaque ordre juridique une fois, sur un même ton pour toutes. Une disposition est ce qu’une loi permet, non ce que quiconque a fait."
        }
        WhoSays::Over => "Concerne : {0}.",
        WhoSays::TogetherSee => "Pris ensemble, ils voient {0} des envois, et pourraient apprendre :",
        WhoSays::Provisions => "{0} {0#disposition|dispositions}",
        WhoSays::NoProvisions => "Aucune disposition n’est enregistrée ici. Cela ne signifie pas qu’il n’y en ait aucune.",
        WhoSays::Source => "Source : {0}",
        WhoSays::Contested => "Contesté",
    }
}
