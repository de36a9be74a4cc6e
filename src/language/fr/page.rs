//! What the page says of itself, in French.

mod map;
mod overview;
mod part;
mod pictures;
mod products;
mod records;
mod who;

use crate::language::page::{
    ColumnsSay, FrameSays, GoodsSay, MapSays, NetSay, OverviewSays, PartSays, PeopleSay, PictureSays, RecordsSay, TimeSay, WhoSays,
};

/// The text of a key of the page's rooms.
pub fn text(room: &str, key: &str) -> Option<&'static str> {
    match room {
        "frame" => FrameSays::of_key(key).map(frame),
        "picture" => PictureSays::of_key(key).map(picture),
        "columns" => ColumnsSay::of_key(key).map(columns),
        "part" => PartSays::of_key(key).map(part::text),
        "overview" => OverviewSays::of_key(key).map(overview::text),
        "who" => WhoSays::of_key(key).map(who::text),
        "goods" => GoodsSay::of_key(key).map(products::text),
        "records" => RecordsSay::of_key(key).map(records::text),
        "net" => NetSay::of_key(key).map(pictures::net),
        "time" => TimeSay::of_key(key).map(pictures::time),
        "people" => PeopleSay::of_key(key).map(pictures::people),
        "map" => MapSays::of_key(key).map(map::text),
        _ => None,
    }
}

fn frame(code: FrameSays) -> &'static str {
    match code {
        FrameSays::Skip => "Aller au contenu",
        FrameSays::Views => "Vues du résultat",
        FrameSays::Overview => "Synthèse",
        FrameSays::Who => "Qui",
        FrameSays::Map => "Carte",
        FrameSays::Network => "Réseau",
        FrameSays::Products => "Produits",
        FrameSays::Consumers => "Consommateurs",
        FrameSays::Patterns => "Évolutions",
        FrameSays::Records => "Données",
        FrameSays::Files => "Fichiers",
        FrameSays::Undo => "Annuler",
        FrameSays::Redo => "Rétablir",
        FrameSays::Theme => "Thème",
        FrameSays::ThemeAuto => "Auto",
        FrameSays::ThemeLight => "Clair",
        FrameSays::ThemeDark => "Sombre",
        FrameSays::Language => "Langue",
        FrameSays::Low => "Faible",
        FrameSays::Moderate => "Modéré",
        FrameSays::High => "Élevé",
        FrameSays::Severe => "Grave",
        FrameSays::NoLevel => "Sans niveau",
        FrameSays::Foot => {
            "Portolan {0}. Cette page dit ce que des enregistrements permettent, jamais ce que quiconque a fait. Rien n’est conservé, sinon votre choix de thème et de langue."
        }
        FrameSays::FootMap => {
            "Terres : Natural Earth, domaine public. Projection : Equal Earth (Šavrič, Patterson et Jenny 2018)."
        }
    }
}

fn picture(code: PictureSays) -> &'static str {
    match code {
        PictureSays::Table => "En tableau",
        PictureSays::SaveAs => "Enregistrer en",
        PictureSays::MoreRows => "{0} {0#autre ligne se trouve|autres lignes se trouvent} dans le fichier CSV.",
        PictureSays::Others => "{0} {0#autre|autres}",
    }
}

fn columns(code: ColumnsSay) -> &'static str {
    match code {
        ColumnsSay::DatesBegin => "Les dates comme 3/4/2024 commencent par",
        ColumnsSay::Assumed => "le jour, comme supposé",
        ColumnsSay::DayFirst => "le jour",
        ColumnsSay::MonthFirst => "le mois",
    }
}
