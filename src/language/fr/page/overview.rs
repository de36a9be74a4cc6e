//! What the overview says, in French.

use crate::language::page::OverviewSays;

/// The text of a code.
pub fn text(code: OverviewSays) -> &'static str {
    match code {
        OverviewSays::Title => "Ce que révèlent ces fichiers",
        OverviewSays::FilesRead => "{0} {0#fichier|fichiers}",
        OverviewSays::RowsRead => "{0#ligne lue|lignes lues}",
        OverviewSays::RowsNotRead => "{0#ligne non lue|lignes non lues}",
        OverviewSays::ShipmentsAre => "{0#envoi|envois} : {1}",
        OverviewSays::Took => "pour lire et mesurer",
        OverviewSays::Synthetic => "Fictif",
        OverviewSays::SyntheticMeans => {
            "Ces enregistrements ont été inventés par cette page. Aucune personne ni entreprise réelle n’y figure."
        }
        OverviewSays::AddFiles => "Ajouter des fichiers",
        OverviewSays::SaveReport => "Rapport (JSON)",
        OverviewSays::SavePaper => "Rapport (HTML)",
        OverviewSays::Clear => "Effacer",
        OverviewSays::Worst => "{0#Le point le plus grave|Les points les plus graves} de ces fichiers",
        OverviewSays::NothingMeasured => "Rien dans ces fichiers n’a pu être mesuré.",
        OverviewSays::WhoCould => "Qui pourrait l’apprendre",
        OverviewSays::WhatToDo => "Ce qui le réduirait",
        OverviewSays::Observers => "{0}",
        OverviewSays::ObserversMore => "{0} et {1} {1#autre|autres}",
        OverviewSays::OnlyHolders => "Aucun opérateur nommé dans ces enregistrements ; quiconque à qui les fichiers sont remis.",
        OverviewSays::ShowView => "Voir : {0}",
        OverviewSays::ShowRecords => "{0} {0#enregistrement|enregistrements} à l’appui",
        OverviewSays::ShowWho => "Qui pourrait le voir",
        OverviewSays::MatrixTitle => "Qui pourrait apprendre quoi",
        OverviewSays::MatrixUnits => {
            "Niveau et chiffre de chaque exposition, sur les lignes et les champs que voit un observateur"
        }
        OverviewSays::MatrixDescription => {
            "Un tableau de {0} {0#ligne|lignes} et de six expositions ; {1} {1#cellule est|cellules sont} au niveau élevé ou grave."
        }
        OverviewSays::MatrixNote => {
            "Les parts portent sur ce que contiennent les fichiers. Pour les évolutions, le chiffre est la plus petite hausse qui se verrait : plus elle est petite, plus on en voit."
        }
        OverviewSays::MatrixChoose => "Choisissez une cellule pour voir l’observateur.",
        OverviewSays::MatrixHead => "Observateur",
        OverviewSays::MatrixEmpty => {
            "Aucun opérateur de notre table n’est nommé dans ces enregistrements ; il n’y a donc personne à comparer. Indiquez sous Qui à qui vous remettez les fichiers."
        }
        OverviewSays::SeesShare => "voit {0} des envois",
        OverviewSays::Together => "{0} {0#observateur|observateurs} ensemble",
        OverviewSays::NotSeen => "non vu",
        OverviewSays::Rise => "+{0}",
        OverviewSays::Holds => "Ce que contiennent les fichiers",
        OverviewSays::FileTable => "Fichiers, une ligne chacun",
        OverviewSays::File => "Fichier",
        OverviewSays::Format => "Format",
        OverviewSays::Rows => "Lignes lues",
        OverviewSays::NotRead => "Lignes non lues",
        OverviewSays::Warnings => "À savoir",
        OverviewSays::MoreFiles => "{0} {0#autre fichier figure|autres fichiers figurent} sous Fichiers.",
        OverviewSays::Glance => "Les six expositions en un coup d’œil",
        OverviewSays::NotInFiles => "absent de ces fichiers",
        OverviewSays::Organisations => "Organisations",
        OverviewSays::Products => "Produits",
        OverviewSays::Routes => "Itinéraires",
        OverviewSays::Consumers => "Consommateurs",
        OverviewSays::Network => "Réseau",
        OverviewSays::Patterns => "Évolutions",
        OverviewSays::UnitOrganisations => "{0#organisation|organisations}",
        OverviewSays::UnitLinks => "{0#lien commercial|liens commerciaux}",
        OverviewSays::UnitShipments => "{0#envoi|envois}",
        OverviewSays::UnitCells => "{0#cellule|cellules}",
        OverviewSays::UnitPersons => "{0#personne|personnes}",
        OverviewSays::UnitHhiPoints => "points d’IHH sur 10 000",
        OverviewSays::UnitChangePoints => "{0#changement|changements}",
        OverviewSays::UnitLines => "{0#ligne|lignes}",
        OverviewSays::UnitSpellings => "{0#graphie|graphies}",
        OverviewSays::UnitDays => "{0#jour|jours}",
        OverviewSays::UnitRatio => "fois le prix",
        OverviewSays::UnitProducts => "{0#produit|produits}",
        OverviewSays::UnitStops => "{0#organisation ou lieu|organisations et lieux}",
        OverviewSays::UnitBits => "bits",
    }
}
