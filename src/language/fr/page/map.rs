//! What the map says of itself, in French.

use crate::language::page::map::MapSays;

/// The text of a code.
pub fn text(code: MapSays) -> &'static str {
    match code {
        MapSays::Title => "Flux d’un pays à l’autre",
        MapSays::Nothing => {
            "Aucun envoi ne nomme de pays de départ ou d’arrivée ; il n’y a donc rien à dessiner. Si une colonne contient bien des pays, donnez-lui ce rôle sous Fichiers."
        }
        MapSays::NothingThen => "Aucun envoi de ces mois n’est sur un flux.",
        MapSays::OneEndSome => {
            "Aucun envoi ne nomme à la fois un pays de départ et un pays d’arrivée. Sur {1} pays où des envois commencent ou finissent, les {0} qui en comptent le plus sont dessinés ; le tableau les contient tous."
        }
        MapSays::OneEnd => {
            "Aucun envoi ne nomme à la fois un pays de départ et un pays d’arrivée. Les anneaux montrent {0} pays où des envois commencent ou finissent."
        }
        MapSays::SomeDrawn => "Les {0} plus grands flux sur {1} sont dessinés ; le tableau contient les {2} autres.",
        MapSays::AllDrawn => "{0} flux, le plus grand au-dessus.",
        MapSays::Without => {
            "{0} {0#envoi n’est|envois ne sont} sur aucun flux, parce que le pays d’origine ou de destination n’est pas connu."
        }
        MapSays::AllFlows => "Tous les flux",
        MapSays::WhereTheyEnd => "Leurs arrivées",
        MapSays::World => "Monde entier",
        MapSays::Part => "Partie du monde",
        MapSays::ZoomIn => "Zoom avant",
        MapSays::ZoomOut => "Zoom arrière",
        MapSays::Zoom => "Zoom",
        MapSays::ZoomWays => {
            "Pour zoomer : + et −, la molette avec Ctrl ou ⌘, deux doigts. Pour déplacer : faire glisser, ou Maj et une touche fléchée."
        }
        MapSays::Countries => "{0} pays proches",
        MapSays::SomeHubs => "{0} {0#hub proche|hubs proches}",
        MapSays::Together => "{0} : {1}. Zoome sur eux.",
        MapSays::TogetherIs => "plusieurs proches l’un de l’autre ; les choisir zoome sur eux",
        MapSays::Drawing => {
            "Carte des flux. Les touches fléchées vont d’un flux à l’autre, le plus grand d’abord, puis aux marques de plusieurs lieux ; Entrée choisit le pays où finit un flux, ou zoome sur les lieux. + et − zooment, 0 montre le monde entier, Maj avec une touche fléchée déplace la carte. Échap quitte les flux : les touches fléchées seules déplacent alors la carte."
        }
        MapSays::Way => "{0} → {1}",
        MapSays::SpokenWay => "origine {0}, destination {1}",
        MapSays::Within => "Intérieur : {0}",
        MapSays::Begins => "Origine : {0} ; destination non indiquée",
        MapSays::Ends => "Destination : {0} ; origine non indiquée",
        MapSays::Flow => "{0} : {1}, {2}",
        MapSays::Amount => "{0}, {1} du total",
        MapSays::AmountOnFlows => "{0}, {1} du total de ces flux",
        MapSays::By => "Largeur selon",
        MapSays::Shipments => "Envois",
        MapSays::Weight => "Poids",
        MapSays::Worth => "Valeur",
        MapSays::SomeShipments => "{0} {0#envoi|envois}",
        MapSays::Tonnes => "{0} t",
        MapSays::Kilograms => "{0} kg",
        MapSays::Money => "{0} {1}",
        MapSays::WeightKey => "Poids (kg)",
        MapSays::WorthKey => "Valeur ({0})",
        MapSays::MonthsAreCounts => "Par mois, seul le nombre d’envois est connu.",
        MapSays::RunsTo => "de l’extrémité étroite à la flèche",
        MapSays::RingIs => "dans un même pays, ou une seule extrémité connue",
        MapSays::HubIs => "hub, surface selon sa part de tous les envois",
        MapSays::Months => "Mois",
        MapSays::From => "Début",
        MapSays::To => "Fin",
        MapSays::AllMonths => "Tous les mois",
        MapSays::Between => "{0} à {1}",
        MapSays::Hubs => "Hubs",
        MapSays::Hub => "{0}, {1} de tous les envois",
        MapSays::AsTable => "En tableau",
        MapSays::AllFlowsTable => "Tous les flux, le plus grand d’abord",
        MapSays::FromColumn => "Origine",
        MapSays::ToColumn => "Destination",
        MapSays::Share => "Part du total",
        MapSays::HubsTable => "Hubs, selon la part des envois qui y passent",
        MapSays::HubColumn => "Hub",
        MapSays::Country => "Pays",
        MapSays::Choose => "Choisir : {0}",
        MapSays::Chosen => "Choix : {0}",
        MapSays::Everywhere => "Tous les pays",
        MapSays::North => "{0}° N",
        MapSays::South => "{0}° S",
        MapSays::East => "{0}° E",
        MapSays::West => "{0}° O",
    }
}
