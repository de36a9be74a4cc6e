//! What is said of patterns in time, in French.

use crate::exposure::patterns::PatternsSay as Say;

/// The text of a code.
pub fn text(code: Say) -> &'static str {
    match code {
        Say::AllShipments => "tous les envois",
        Say::GoodsTo => "{0} → {1}",
        Say::OtherGoods => "autres marchandises",
        Say::SeriesOfGoodsTo => "{0} séries de marchandises par destination",
        Say::SeriesOfGoods => "{0} séries de marchandises",
        Say::SeriesTo => "{0} séries par destination",
        Say::SeriesOfAll => "{0} séries de tous les envois",
        Say::NoDays => {
            "Aucune colonne n’indique quand quoi que ce soit a eu lieu ; aucun changement dans le temps ne peut donc être lu."
        }
        Say::NoGoods => {
            "Aucune colonne ne décrit les marchandises ; aucun changement dans ce qui est expédié ne peut donc être lu."
        }
        Say::ChangeTooFew => {
            "Pas assez de données : pour un changement, il faut {0} jours, semaines ou mois, dont la moitié au moins compte {1} envois ou plus, et même tous les envois ensemble n’y suffisent pas."
        }
        Say::NothingMore => "",
        Say::MoreTooShort => " ; {0} {0#autre compte|autres comptent} trop peu d’envois pour en juger",
        Say::NoChangeInOne => "Aucun changement n’apparaît dans la seule série dont on puisse juger{0}.",
        Say::NoChange => "Aucun changement n’apparaît dans les {0} dont on puisse juger{1}.",
        Say::LevelADay => "d’environ {0} à environ {1} {1#envoi|envois} par jour, à partir du {2}",
        Say::LevelAWeek => "d’environ {0} à environ {1} {1#envoi|envois} par semaine, à partir du {2}",
        Say::LevelAMonth => "d’environ {0} à environ {1} {1#envoi|envois} par mois, dès {2}",
        Say::OneSeriesOneChange => {
            "Quiconque suit ces enregistrements pourrait voir 1 changement dans le nombre d’envois : {0}, {1}."
        }
        Say::OneSeriesChanges => {
            "Quiconque suit ces enregistrements pourrait voir {2} changements dans le nombre d’envois, le plus net étant : {0}, {1}."
        }
        Say::OneChange => "Quiconque suit ces enregistrements pourrait voir 1 changement dans l’une des {2} : {0}, {1}.",
        Say::Changes => {
            "Quiconque suit ces enregistrements pourrait voir {3} changements dans {4} des {2} ; le plus net : {0}, {1}."
        }
        Say::ADayBefore => "envois par jour à partir du {0}, {1} auparavant",
        Say::AWeekBefore => "envois par semaine à partir du {0}, {1} auparavant",
        Say::AMonthBefore => "envois par mois dès {0}, {1} auparavant",
        Say::VisibleTooFew => {
            "Pas assez de données : pour dire quel changement, si petit soit-il, se verrait, il faut {0} jours, semaines ou mois, dont la moitié au moins compte {1} envois ou plus."
        }
        Say::VisibleLevelTooShort => {
            "Pas assez de données : le nombre d’envois ne reste à aucun niveau pendant {0} périodes ; un nouveau changement ne peut donc pas être distingué des autres."
        }
        Say::VisibleInADay => {
            "Une hausse de l’ensemble des envois {0} se verrait en un seul jour, au niveau d’environ {2} par jour ; {1}."
        }
        Say::VisibleInAWeek => {
            "Une hausse de l’ensemble des envois {0} se verrait en une seule semaine, au niveau d’environ {2} par semaine ; {1}."
        }
        Say::VisibleInAMonth => {
            "Une hausse de l’ensemble des envois {0} se verrait en un seul mois, au niveau d’environ {2} par mois ; {1}."
        }
        Say::FallVisible => "une baisse se voit à partir de {0}",
        Say::FallHidden => "même une chute à zéro ne se verrait pas à coup sûr",
        Say::VisibleNoteDay => "de {0} envois par jour",
        Say::VisibleNoteWeek => "de {0} envois par semaine",
        Say::VisibleNoteMonth => "de {0} envois par mois",
        Say::MixTooFew => {
            "Pas assez de données : pour un changement dans ce qui est expédié, il faut deux groupes de produits, et deux jours, semaines ou mois de {0} envois ou plus."
        }
        Say::Movers => {
            "{0} sur {1} {1#groupe|groupes} de produits {0#a|ont} vu {0#sa|leur} part des envois changer plus que le hasard ne l’explique, entre la période antérieure au {2} et la suivante ; surtout, {3}."
        }
        Say::NoMover => {
            "Sur {0} {0#groupe|groupes} de produits, aucun n’a vu sa part des envois changer plus que le hasard ne l’explique, entre la période antérieure au {1} et la suivante."
        }
        Say::Rose => "{0} : hausse de {1} à {2} (de {3} à {4} points de pourcentage, à 95 % de confiance)",
        Say::Fell => "{0} : baisse de {1} à {2} (de {3} à {4} points de pourcentage, à 95 % de confiance)",
        Say::RoseNote => "hausse de {1} à {2} ; de {3} à {4} points de pourcentage",
        Say::FellNote => "baisse de {1} à {2} ; de {3} à {4} points de pourcentage",
        Say::ByChance => "de {0} à {1} : pas plus que le hasard n’explique",
        Say::MixByDay => {
            "Ce qui est expédié diffère de la veille plus que le hasard ne l’explique {0} {0#jour|jours} sur {1}, surtout le {2} : {3} fois ce que fait le hasard."
        }
        Say::MixByWeek => {
            "Ce qui est expédié diffère de la semaine précédente plus que le hasard ne l’explique {0} {0#semaine|semaines} sur {1}, surtout la semaine du {2} : {3} fois ce que fait le hasard."
        }
        Say::MixByMonth => {
            "Ce qui est expédié diffère du mois précédent plus que le hasard ne l’explique {0} mois sur {1}, surtout en {2} : {3} fois ce que fait le hasard."
        }
        Say::MixNoneByDay => {
            "D’un jour à l’autre, ce qui est expédié ne diffère pas plus que le hasard ne l’explique, sur {0} {0#jour|jours}."
        }
        Say::MixNoneByWeek => {
            "D’une semaine à l’autre, ce qui est expédié ne diffère pas plus que le hasard ne l’explique, sur {0} {0#semaine|semaines}."
        }
        Say::MixNoneByMonth => {
            "D’un mois à l’autre, ce qui est expédié ne diffère pas plus que le hasard ne l’explique, sur {0} mois."
        }
        Say::MixNoteBeyond => "{0} fois ce que fait le hasard en moyenne : plus que le hasard n’explique",
        Say::MixNoteChance => "{0} fois ce que fait le hasard en moyenne : sur tant de périodes, l’une peut différer d’autant",
        Say::SeasonTooFew => {
            "Pas assez de données : pour une saisonnalité, il faut en moyenne deux semaines entières de {0} envois par jour, ou deux années entières de {0} envois par mois."
        }
        Say::NoSeason => {
            "Aucune saisonnalité n’apparaît : les jours de la semaine, et les mois de l’année lorsqu’il y a deux ans, ne diffèrent pas plus que le hasard ne l’explique."
        }
        Say::SeasonOfWeek => "Le nombre d’envois suit les jours de la semaine (force : {0} sur 1) : maximum {1}, minimum {2}.",
        Say::SeasonOfYear => "Le nombre d’envois suit les mois de l’année (force : {0} sur 1) : maximum en {1}, minimum en {2}.",
        Say::OverTheWeek => "sur les jours de la semaine",
        Say::OverTheYear => "sur les mois de l’année",
        Say::SeasonByChance => "force de la saisonnalité ; le hasard seul fait {0} en moyenne",
        Say::Monday => "le lundi",
        Say::Tuesday => "le mardi",
        Say::Wednesday => "le mercredi",
        Say::Thursday => "le jeudi",
        Say::Friday => "le vendredi",
        Say::Saturday => "le samedi",
        Say::Sunday => "le dimanche",
        Say::January => "janvier",
        Say::February => "février",
        Say::March => "mars",
        Say::April => "avril",
        Say::May => "mai",
        Say::June => "juin",
        Say::July => "juillet",
        Say::August => "août",
        Say::September => "septembre",
        Say::October => "octobre",
        Say::November => "novembre",
        Say::December => "décembre",
        Say::VisibleLevelTooLow => {
            "Pas assez de données : depuis son dernier changement, le nombre d’envois est inférieur à {0} par période en moyenne, trop peu pour qu’un nouveau changement se distingue du hasard."
        }
        Say::RiseBy => "d’au moins {0}",
        Say::RiseTo => "jusqu’à {0} fois le niveau ou plus",
    }
}
