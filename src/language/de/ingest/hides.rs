//! What hides in files, in German.

use crate::ingest::says::HidesSay as Say;

/// The text of a code.
pub fn text(code: Say) -> &'static str {
    match code {
        Say::Sender => "Absender im Umschlag: {0}.",
        Say::Recipient => "Empfänger im Umschlag: {0}.",
        Say::Password => "Der Umschlag ({0}) enthält ein Passwort zum System des Empfängers, im Klartext.",
        Say::Test => "Der Umschlag sagt, dass dies ein Test ist.",
        Say::InTeletype => "Fernschreibumschlag",
        Say::TeletypeSender => "Absender im Fernschreibumschlag: {0}.",
        Say::TeletypeAddressees => "Empfänger im Fernschreibumschlag: {0}.",
        Say::InEmail => "{0}: eine E-Mail-Adresse",
        Say::InPhone => "{0}: eine Telefonnummer",
        Say::InName => "{0}: der Name einer Person",
        Say::Email => "Freitext enthält eine E-Mail-Adresse: {0}.",
        Say::Phone => "Freitext enthält eine Telefonnummer: {0}.",
        Say::Name => "Freitext enthält den Namen einer Person: {0}.",
        Say::EmailCut => "Freitext enthält eine E-Mail-Adresse, in zwei Teile geschnitten: {0}.",
        Say::Signature => "Eine Unterschrift nennt {0}.",
        Say::Screener => "Name der Person, die die Fracht kontrolliert hat: {0}.",
        Say::Times => "{0} ({1}-mal)",
        Say::InSource => "Kommentar im Quelltext",
        Say::SourceComment => "Ein Kommentar, den keine Tabelle zeigt: „{0}“.",
        Say::Signatory => "Eine Person ist genannt, die unterschrieben oder geprüft hat: „{0}“.",
        Say::EnvelopeParty => "Der Umschlag nennt einen Absender oder Empfänger: „{0}“.",
        Say::EmailInText => "Eine E-Mail-Adresse steht im Freitext: {0}, in „{1}“.",
        Say::MoreOfThese => "Und {0} weitere davon.",
        Say::Link => {
            "Die Datei enthält einen Verweis auf {0}: Er verrät, aus wessen System sie kommt oder auf wessen System sie sich \
             bezieht."
        }
        Say::Links => {
            "Die Datei enthält {1} Verweise auf {0}: Sie verraten, aus wessen System sie kommt oder auf wessen System sie \
             sich bezieht."
        }
        Say::MoreHosts => "Und Verweise auf {0} weitere {0#Domain|Domains}.",
        Say::InSheet => "Blatt „{0}“",
        Say::HiddenRows => {
            "{0} {0#Zeile|Zeilen} auf dem Blatt „{1}“ {0#ist|sind} ausgeblendet; {0#sie wird|sie werden} gelesen wie die anderen."
        }
        Say::HiddenColumns => "Spalten auf dem Blatt „{1}“ sind ausgeblendet ({0}); sie werden gelesen wie die anderen.",
        Say::HiddenSheet => "Das Blatt „{0}“ ist ausgeblendet. Es wird gelesen wie die anderen.",
        Say::VeryHiddenSheet => {
            "Das Blatt „{0}“ ist so ausgeblendet, dass nur ein Programm es einblenden kann. Es wird gelesen wie die anderen."
        }
        Say::Comments => {
            "{0} {0#Kommentar hängt|Kommentare hängen} an Zellen auf dem Blatt „{1}“. Was darin steht, wird hier nicht \
             gezeigt und geht mit der Datei mit."
        }
        Say::CommentsBy => {
            "{0} {0#Kommentar hängt|Kommentare hängen} an Zellen auf dem Blatt „{1}“ (von {2}). Was darin steht, wird hier \
             nicht gezeigt und geht mit der Datei mit."
        }
        Say::OtherAuthors => "{0} {0#weiteren Person|weiteren Personen}",
        Say::InNames => "definierte Namen",
        Say::DefinedName => "Der definierte Name „{0}“.",
        Say::DefinedNameFor => "Der definierte Name „{0}“ steht für {1}.",
        Say::MoreNames => "{0} {0#weiterer definierter Name|weitere definierte Namen}.",
        Say::InProperty => "Dokumenteigenschaft „{0}“",
        Say::Property => "Eigenschaft des Dokuments, {0}: {1}",
        Say::Author => "Autor",
        Say::FirstAuthor => "erster Autor",
        Say::LastChangedBy => "zuletzt geändert von",
        Say::PrintedBy => "gedruckt von",
        Say::Company => "Firma",
        Say::Manager => "Manager",
        Say::Created => "erstellt",
        Say::LastChanged => "zuletzt geändert",
        Say::LastPrinted => "zuletzt gedruckt",
        Say::Title => "Titel",
        Say::Subject => "Betreff",
        Say::Description => "Beschreibung",
        Say::Keywords => "Stichwörter",
        Say::InFooter => "Footer, „{0}“",
        Say::CreatedBy => "erstellt von",
        Say::FooterProgram => "Der Footer sagt, welches Programm die Datei geschrieben hat: {0}",
        Say::FooterNote => {
            "Der Footer enthält eine Notiz „{0}“ von {1} {1#Zeichen|Zeichen}, die Programme ungefragt dorthin schreiben."
        }
    }
}
