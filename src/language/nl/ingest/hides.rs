//! What hides in files, in Dutch.

use crate::ingest::says::HidesSay as Say;

/// The text of a code.
pub fn text(code: Say) -> &'static str {
    match code {
        Say::Sender => "Afzender in de envelop: {0}.",
        Say::Recipient => "Ontvanger in de envelop: {0}.",
        Say::Password => "De envelop ({0}) bevat een wachtwoord van het systeem van de ontvanger, in leesbare tekst.",
        Say::Test => "De envelop zegt dat dit een test is.",
        Say::InTeletype => "telexenvelop",
        Say::TeletypeSender => "Afzender in de telexenvelop: {0}.",
        Say::TeletypeAddressees => "Geadresseerden in de telexenvelop: {0}.",
        Say::InEmail => "{0}: een e-mailadres",
        Say::InPhone => "{0}: een telefoonnummer",
        Say::InName => "{0}: de naam van een persoon",
        Say::Email => "Vrije tekst bevat een e-mailadres: {0}.",
        Say::Phone => "Vrije tekst bevat een telefoonnummer: {0}.",
        Say::Name => "Vrije tekst bevat de naam van een persoon: {0}.",
        Say::EmailCut => "Vrije tekst bevat een e-mailadres, in tweeën geknipt: {0}.",
        Say::Signature => "Een ondertekening noemt {0}.",
        Say::Screener => "De naam van de persoon die de lading heeft gescreend: {0}.",
        Say::Times => "{0} ({1} keer)",
        Say::InSource => "opmerking in de bron",
        Say::SourceComment => "Een opmerking die in geen tabel te zien is: “{0}”.",
        Say::Signatory => "Een persoon die heeft ondertekend of gecontroleerd, wordt genoemd: “{0}”.",
        Say::EnvelopeParty => "De envelop noemt een afzender of ontvanger: “{0}”.",
        Say::EmailInText => "In vrije tekst staat een e-mailadres: {0}, in “{1}”.",
        Say::MoreOfThese => "En nog {0} hiervan.",
        Say::Link => {
            "Het bestand bevat een link naar {0}: die zegt uit wiens systeem het komt of naar welk systeem het verwijst."
        }
        Say::Links => {
            "Het bestand bevat {1} links naar {0}: die zeggen uit wiens systeem het komt of naar welk systeem het verwijst."
        }
        Say::MoreHosts => "En links naar nog {0} {0#host|hosts}.",
        Say::InSheet => "werkblad “{0}”",
        Say::HiddenRows => {
            "{0} {0#rij|rijen} van het werkblad “{1}” {0#is|zijn} verborgen; {0#die wordt|die worden} gelezen zoals de andere."
        }
        Say::HiddenColumns => "Van het werkblad “{1}” zijn kolommen verborgen ({0}); die worden gelezen zoals de andere.",
        Say::HiddenSheet => "Het werkblad “{0}” is verborgen. Het wordt gelezen zoals de andere.",
        Say::VeryHiddenSheet => {
            "Het werkblad “{0}” is zo verborgen dat alleen een programma het kan tonen. Het wordt gelezen zoals de andere."
        }
        Say::Comments => {
            "{0} {0#opmerking hangt|opmerkingen hangen} aan cellen van het werkblad “{1}”. Wat {0#die zegt|die zeggen}, wordt hier niet getoond en gaat met het bestand mee."
        }
        Say::CommentsBy => {
            "{0} {0#opmerking|opmerkingen} van {2} {0#hangt|hangen} aan cellen van het werkblad “{1}”. Wat {0#die zegt|die zeggen}, wordt hier niet getoond en gaat met het bestand mee."
        }
        Say::OtherAuthors => "{0} {0#andere|anderen}",
        Say::InNames => "gedefinieerde namen",
        Say::DefinedName => "De gedefinieerde naam “{0}”.",
        Say::DefinedNameFor => "De gedefinieerde naam “{0}” staat voor {1}.",
        Say::MoreNames => "Nog {0} gedefinieerde {0#naam|namen}.",
        Say::InProperty => "documenteigenschap “{0}”",
        Say::Property => "De eigenschappen van het document zeggen onder “{0}”: {1}",
        Say::Author => "auteur",
        Say::FirstAuthor => "eerste auteur",
        Say::LastChangedBy => "laatst gewijzigd door",
        Say::PrintedBy => "afgedrukt door",
        Say::Company => "bedrijf",
        Say::Manager => "manager",
        Say::Created => "gemaakt",
        Say::LastChanged => "laatst gewijzigd",
        Say::LastPrinted => "laatst afgedrukt",
        Say::Title => "titel",
        Say::Subject => "onderwerp",
        Say::Description => "beschrijving",
        Say::Keywords => "trefwoorden",
        Say::InFooter => "footer, “{0}”",
        Say::CreatedBy => "gemaakt door",
        Say::FooterProgram => "De footer zegt welk programma het bestand heeft geschreven: {0}",
        Say::FooterNote => {
            "De footer bevat een notitie “{0}” van {1} {1#teken|tekens}, die programma’s daar ongevraagd schrijven."
        }
    }
}
