//! What is said beside the pictures of the network, of changes over time and of consumers, in French.

use crate::language::page::{NetSay, PeopleSay, TimeSay};

/// The text of a code.
pub fn net(code: NetSay) -> &'static str {
    match code {
        NetSay::Title => "Le réseau d’approvisionnement",
        NetSay::Drawn => "Qui est relié à qui",
        NetSay::Lead => "Organisations et lieux, reliés là où des envois passent de l’un à l’autre.",
        NetSay::Choose => {
            "Choisissez-en un pour voir ce qui manquerait sans lui, pour autant que ce fichier montre d’autres voies."
        }
        NetSay::Nothing => "Ces fichiers ne nomment pas assez d’organisations et de lieux pour dessiner un réseau.",
        NetSay::Units => "Taille et largeur : envois",
        NetSay::Node => "Organisation ou lieu",
        NetSay::Weight => "Envois",
        NetSay::Links => "Relié à",
        NetSay::Role => "Dans le réseau",
        NetSay::State => "Si coupé",
        NetSay::Chokepoint => "beaucoup de voies y passent",
        NetSay::Separates => "sans lui, d’autres sont coupés",
        NetSay::Bridge => "seule voie entre deux parties",
        NetSay::Cut => "coupé",
        NetSay::Affected => "un quart ou plus de ses envois passent par le point coupé",
        NetSay::Severed => "tous ses envois passent par le point coupé",
        NetSay::IfSevered => "Tous les envois de {0} {0#organisation ou lieu|organisations et lieux} passent par {1}.",
        NetSay::IfPart => {
            "Pour {0} {0#organisation ou lieu|organisations et lieux}, un quart des envois ou davantage passe par {1}, mais pas tous."
        }
        NetSay::WhatFails => "Ce qui manquerait",
        NetSay::Passes => "y passent",
        NetSay::NoOtherWay => "aucune autre voie dans ce fichier",
        NetSay::NoRoom => "pas de place ailleurs, si d’autres reprenaient jusqu’au niveau de leur meilleur mois",
        NetSay::Products => "Produits",
        NetSay::Share => "Part",
        NetSay::Dependents => "Qui en dépend",
        NetSay::MoreDependents => "{0} de plus {0#n’est pas listé|ne sont pas listés}.",
        NetSay::PassToo => "Passent par le point coupé",
        NetSay::LeftOut => {
            "Non dessinés : {0} {0#organisation ou lieu|organisations et lieux} comptant le moins d’envois, et {1} {1#liaison|liaisons}."
        }
        NetSay::IfCut => "Sans le maillon {0}, {1} {1#envoi devrait|envois devraient} prendre une autre voie.",
        NetSay::IfCutOff => {
            "Pour {0} {0#envoi|envois} et {1} {1#produit|produits}, le fichier ne montre aucune voie qui s’en passe."
        }
        NetSay::IfLost => {
            "Si d’autres prenaient le relais jusqu’au niveau de leur meilleur mois, {0} {0#envoi|envois} de {1} {1#produit|produits} ne {0#trouverait|trouveraient} toujours pas de voie."
        }
        NetSay::IfNothing => "D’autres, jusqu’au niveau de leur meilleur mois, pourraient tous les reprendre.",
        NetSay::IfOwn => {
            "{0} : c’est là que commencent ou finissent les envois du fichier lui-même ; rien n’y passe donc en route vers quelqu’un d’autre."
        }
        NetSay::Whole => "Rien de coupé",
    }
}

/// The text of a code.
pub fn time(code: TimeSay) -> &'static str {
    match code {
        TimeSay::Title => "Évolutions dans le temps",
        TimeSay::Lead => {
            "Les envois dans le temps, par marchandises et par destination, aussi finement que leur nombre le permet. Des repères montrent où le niveau a changé plus que le hasard ne l’explique."
        }
        TimeSay::Nothing => "Ces fichiers n’indiquent pas assez de jours pour dessiner une série.",
        TimeSay::Series => "Envois par marchandises et destination",
        TimeSay::SeriesUnits => "Envois par jour, semaine ou mois",
        TimeSay::Group => "Marchandises et destination",
        TimeSay::Day => "À partir du",
        TimeSay::Shipments => "Envois",
        TimeSay::OwnScale => "Chaque graphique a sa propre échelle, de zéro à sa valeur la plus haute.",
        TimeSay::LeftOut => {
            "{0} {0#série n’est pas dessinée : celle qui compte|séries ne sont pas dessinées : celles qui comptent} le moins d’envois."
        }
        TimeSay::TooShort => "{0} {0#série compte|séries comptent} trop peu d’envois pour distinguer un changement du hasard.",
        TimeSay::Changes => "Changements de niveau",
        TimeSay::SmallestRise => "Plus petite hausse visible",
        TimeSay::Calendar => "Envois jour par jour",
        TimeSay::CalendarUnits => "Envois par jour",
        TimeSay::None => "aucun envoi",
        TimeSay::Movers => "Marchandises dont la part a le plus changé",
        TimeSay::MoversUnits => {
            "Variation de la part des envois entre la première moitié de la période et la seconde, en points de pourcentage ; hachuré là où le hasard peut l’expliquer"
        }
        TimeSay::Before => "Part avant",
        TimeSay::After => "Part après",
        TimeSay::Change => "Variation, points de %",
    }
}

/// The text of a code.
pub fn people(code: PeopleSay) -> &'static str {
    match code {
        PeopleSay::Title => "Consommateurs",
        PeopleSay::Lead => {
            "Quelles personnes se trouvent derrière les envois, combien peu d’autres leur ressemblent, et ce que leurs marchandises pourraient dire d’elles."
        }
        PeopleSay::Classes => "Combien d’envois se ressemblent",
        PeopleSay::ClassesUnits => {
            "Envois selon le nombre de ceux qui partagent ce que d’autres peuvent en savoir (classes d’équivalence)"
        }
        PeopleSay::Alone => "seuls",
        PeopleSay::Between => "{0} à {1} semblables",
        PeopleSay::From => "{0} semblables ou plus",
        PeopleSay::Class => "Semblables",
        PeopleSay::Shipments => "Envois",
        PeopleSay::Contributions => "Ce qui rend les envois uniques",
        PeopleSay::ContributionsUnits => "Part de chaque valeur dans le score des uniques spéciaux (SUDA)",
        PeopleSay::Value => "Ce qui est connu",
        PeopleSay::Share => "Part du score",
        PeopleSay::Unicity => "Combien de livraisons désignent une personne",
        PeopleSay::UnicityUnits => {
            "Part des destinataires individualisés par autant de livraisons tirées au hasard, chacune connue ainsi : {0} ; intervalle à 95 %"
        }
        PeopleSay::UnicityAxis => "Livraisons connues",
        PeopleSay::Deliveries => "Livraisons",
        PeopleSay::Low => "Borne basse",
        PeopleSay::High => "Borne haute",
        PeopleSay::Revealing => "Ce que les marchandises pourraient révéler sur des personnes",
        PeopleSay::RevealingUnits => {
            "Personnes physiques recevant de telles marchandises, par catégorie de l’art. 9 du RGPD et par force, de 1 à 3"
        }
        PeopleSay::Category => "Catégorie et force",
        PeopleSay::Persons => "Personnes",
        PeopleSay::OfStrength => "{0}, force {1}",
    }
}
