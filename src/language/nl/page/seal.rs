//! The seal, and trying it, in Dutch.

use crate::language::page::SealSays;

/// The text of a code.
pub fn text(code: SealSays) -> &'static str {
    match code {
        SealSays::Sealed => "Verzegeld",
        SealSays::NotSealed => "Niet verzegeld",
        SealSays::SealedMeans => "Verzegeld: deze pagina kan niets meer verzenden.",
        SealSays::NotSealedBecause => "Niet verzegeld: {0}. Open hier geen bestanden.",
        SealSays::Region => "Of er iets deze pagina kan verlaten",
        SealSays::Try => "Uitproberen",
        SealSays::Trying => "Wordt geprobeerd …",
        SealSays::AllRefused => {
            "Zojuist {0#is|zijn} {0} {0#uitweg|uitwegen} geprobeerd, {0#en die is|alle} door de browser geweigerd."
        }
        SealSays::SomeNotRefused => {
            "Zojuist {0#is|zijn} {0} {0#uitweg|uitwegen} geprobeerd; {1} {1#is|zijn} niet geweigerd. Open hier geen bestanden."
        }
        SealSays::Tried => "Geprobeerde uitwegen",
        SealSays::TriedCaption => "Geprobeerde uitwegen, en wat de browser zei",
        SealSays::WayOut => "Uitweg",
        SealSays::From => "Vanuit",
        SealSays::Outcome => "Uitkomst",
        SealSays::BrowsersWord => "Wat de browser zei",
        SealSays::OfPage => "pagina",
        SealSays::OfWorker => "worker",
        SealSays::Refused => "geweigerd",
        SealSays::NotRefused => "niet geweigerd",
        SealSays::ByPolicy => "geweigerd door het beleid van deze pagina ({0})",
        SealSays::NoAddress => "niet geprobeerd: “{0}” is geen volledig adres",
        SealSays::Unreported => "{0}; de browser meldde geen weigering",
        SealSays::Threw => "gaf de fout {0}; de browser meldde geen weigering",
        SealSays::Answered => "beantwoord met status {0}",
        SealSays::TakenForSending => "aangenomen om te verzenden",
        SealSays::NotTakenForSending => "niet aangenomen om te verzenden",
        SealSays::Loaded => "geladen",
        SealSays::NoEnd => "beantwoord noch geweigerd",
        SealSays::NotRemoved => "de browser laat niet toe dat {0} wordt verwijderd",
        SealSays::LetThrough => "de browser liet een verzoek door nadat het beleid was ingesteld",
        SealSays::NoReport => "de browser meldde niet dat zijn beleid een verzoek weigerde",
        SealSays::NotWhole => "de pagina is niet volledig gestart",
    }
}
