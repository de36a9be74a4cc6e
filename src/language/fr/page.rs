//! What the page says of itself, in French.

pub mod amounts;
pub mod columns;
pub mod files;
pub mod finding;
pub mod map;
pub mod notices;
pub mod overview;
pub mod paper;
pub mod part;
pub mod parties;
pub mod pictures;
pub mod products;
pub mod records;
pub mod seal;
pub mod start;
pub mod who;
pub mod worker;

use crate::language::page::{FrameSays, PictureSays};

pub fn frame(code: FrameSays) -> &'static str {
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

pub fn picture(code: PictureSays) -> &'static str {
    match code {
        PictureSays::Table => "En tableau",
        PictureSays::SaveAs => "Enregistrer en",
        PictureSays::MoreRows => "{0} {0#autre ligne se trouve|autres lignes se trouvent} dans le fichier CSV.",
        PictureSays::Others => "{0} {0#autre|autres}",
    }
}
