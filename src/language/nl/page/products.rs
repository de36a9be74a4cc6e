//! What the view of goods says, in Dutch.

use crate::language::page::GoodsSay;

/// The text of a code.
pub fn text(code: GoodsSay) -> &'static str {
    match code {
        GoodsSay::Title => "Wat er wordt verzonden",
        GoodsSay::Lead => {
            "Goederen naar hoofdstuk en post van het geharmoniseerd systeem (GS), en hoe nauwkeurig een waarnemer van het hele bestand ze zou kunnen kennen."
        }
        GoodsSay::Area => "Oppervlakte toont",
        GoodsSay::ByShipments => "zendingen",
        GoodsSay::ByValue => "waarde in {0}",
        GoodsSay::ByValueAlone => "waarde",
        GoodsSay::TreeTitle => "Goederen naar hoofdstuk en post",
        GoodsSay::UnitsShipments => "Oppervlakte: zendingen. Tint: hoe nauwkeurig goederen bekend zijn.",
        GoodsSay::UnitsValue => "Oppervlakte: waarde in {0}. Tint: hoe nauwkeurig goederen bekend zijn.",
        GoodsSay::UnitsValueAlone => {
            "Oppervlakte: waarde, in een valuta die de bestanden niet noemen. Tint: hoe nauwkeurig goederen bekend zijn."
        }
        GoodsSay::Description => {
            "{0} {0#hoofdstuk of categorie|hoofdstukken en categorieën} met {1} {1#post of product|posten en producten}."
        }
        GoodsSay::Several => "Een zending met verschillende goederen telt voor elk daarvan.",
        GoodsSay::Unknown => "{0} {0#zending is|zendingen zijn} niet getekend: over hun goederen is niets bekend.",
        GoodsSay::OtherGroups => {
            "Nog {0} {0#hoofdstuk of categorie is|hoofdstukken en categorieën zijn} niet getekend, met {1} {1#zending|zendingen}."
        }
        GoodsSay::OtherCurrencies => "{0} {0#regel is|regels zijn} in een andere valuta en in geen som hier.",
        GoodsSay::Nothing => "Deze bestanden zeggen niets over goederen, dus is er niets te tekenen.",
        GoodsSay::HeadChapter => "Hoofdstuk",
        GoodsSay::HeadHeading => "Post",
        GoodsSay::HeadShipments => "Zendingen",
        GoodsSay::HeadValue => "Waarde ({0})",
        GoodsSay::HeadValueAlone => "Waarde",
        GoodsSay::HeadDetail => "Bekend als",
        GoodsSay::HeadSigns => "Gemarkeerd",
        GoodsSay::NoHeading => "geen post vermeld",
        GoodsSay::DetailNothing => "helemaal niet",
        GoodsSay::DetailChapter => "hoofdstuk of categorie",
        GoodsSay::DetailHeading => "post (4 cijfers)",
        GoodsSay::DetailSubheading => "onderverdeling (6 cijfers)",
        GoodsSay::DetailNational => "nationale code (8 tot 10 cijfers)",
        GoodsSay::DetailProduct => "het product zelf",
        GoodsSay::Strategic => "Op een lijst van strategische goederen",
        GoodsSay::Revealing => "Kan een bijzondere categorie van persoonsgegevens onthullen",
        GoodsSay::Code => "{0} {1}",
        GoodsSay::Marked => "gekozen",
        GoodsSay::Chosen => "Gekozen: {0}",
        GoodsSay::ChosenValue => "{0}: {1}.",
        GoodsSay::ChosenHolds => "{0} {0#zending|zendingen}.",
        GoodsSay::ChosenKnown => "Bekend als: {0}.",
        GoodsSay::ChosenNone => "Kies een post om die in elke weergave te bekijken.",
        GoodsSay::Release => "Alle goederen",
    }
}
