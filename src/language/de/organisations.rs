//! What is said of organisations, in German.

use crate::exposure::organisations::OrganisationsSay;

/// The text of a code.
pub(super) fn text(code: OrganisationsSay) -> &'static str {
    use OrganisationsSay as Say;
    match code {
        Say::NoParty => {
            "Keine Spalte nennt einen Beteiligten (Versender, Empfänger, Frachtführer …), daher lässt sich keine Organisation \
             ablesen."
        }
        Say::Named => "Wer diese Datensätze liest, könnte von {0} {0#Organisation|Organisationen} erfahren{1}{2}.",
        Say::OnlyPersons => "Keine Organisation ist genannt: Die Beteiligten sind Privatpersonen.",
        Say::OnlyNumbers => "{0}; keine Organisation ist genannt.",
        Say::NothingMore => "",
        Say::OneUnknown => ", allerdings ohne Registernummer oder Ort, woran zu erkennen wäre, welche es ist",
        Say::NoneKnown => ", allerdings bei keiner mit Registernummer oder Ort, woran zu erkennen wäre, welche es ist",
        Say::OneKnown => ", genau genug, um zu erkennen, welche es ist",
        Say::AllKnown => ", bei allen genau genug, um zu erkennen, welche es sind",
        Say::SomeKnown => ", bei {0} davon genau genug, um zu erkennen, welche es {0#ist|sind}",
        Say::AndNumbers => "; {0}",
        Say::KnownOnlyBy => "{0} {2#ist|sind} nur durch {1} bekannt",
        Say::ByNumber => "eine Nummer",
        Say::ByEmail => "eine E-Mail-Adresse",
        Say::ByNumberOrEmail => "eine Nummer oder eine E-Mail-Adresse",
        Say::Identifiable => "Organisationen, davon {0} identifizierbar",
        Say::BesidePersons => "daneben {0} {0#Privatperson|Privatpersonen}",
        Say::BesideNumbers => "{0} nur durch {1} bekannt",
        Say::TwoWays => "in zwei oder mehr Schreibweisen",
        Say::TwoWaysNote => "eine Schreibweise wegzulassen, würde sie nicht verbergen",
        Say::PossiblySame => "möglicherweise dieselben",
        Say::PossiblySameNote => {
            "Paare ähnlicher Namen mit gleicher Postleitzahl, gleichem Ort, gleicher E-Mail-Adresse oder Telefonnummer: als je \
             zwei gezählt"
        }
        Say::Mentions => "{0} {0#Nennung|Nennungen}",
        Say::Consignors => "{0} {0#Versender|Versender}",
        Say::Sellers => "{0} {0#Verkäufer|Verkäufer}",
        Say::Exporters => "{0} {0#Ausführer|Ausführer}",
        Say::Manufacturers => "{0} {0#Hersteller|Hersteller}",
        Say::Consignees => "{0} {0#Empfänger|Empfänger}",
        Say::Buyers => "{0} {0#Käufer|Käufer}",
        Say::Importers => "{0} {0#Einführer|Einführer}",
        Say::NotifyParties => "{0} {0#Notify-Adresse|Notify-Adressen}",
        Say::Declarants => "{0} {0#Anmelder|Anmelder}",
        Say::Carriers => "{0} {0#Frachtführer|Frachtführer}",
        Say::Forwarders => "{0} {0#Spediteur|Spediteure}",
        Say::Platforms => "{0} {0#Plattform|Plattformen}",
        Say::OtherParties => "{0} {0#weiterer Beteiligter|weitere Beteiligte}",
        Say::AsConsignor => "Versender",
        Say::AsSeller => "Verkäufer",
        Say::AsExporter => "Ausführer",
        Say::AsManufacturer => "Hersteller",
        Say::AsConsignee => "Empfänger",
        Say::AsBuyer => "Käufer",
        Say::AsImporter => "Einführer",
        Say::AsNotify => "Notify-Adressen",
        Say::AsDeclarant => "Anmelder",
        Say::AsCarrier => "Frachtführer",
        Say::AsForwarder => "Spediteure",
        Say::AsPlatform => "Plattformen",
        Say::AsOther => "weitere Beteiligte",

        Say::NoShipperNoConsignee => {
            "Keine Spalte nennt einen Absender oder einen Empfänger, daher lässt sich keine Lieferbeziehung ablesen."
        }
        Say::NoShipper => {
            "Keine Spalte nennt, wer versendet (Versender, Ausführer, Verkäufer oder Hersteller), daher lässt sich keine \
             Lieferbeziehung ablesen."
        }
        Say::NoConsignee => {
            "Keine Spalte nennt, wer empfängt (Empfänger, Einführer oder Käufer), daher lässt sich keine Lieferbeziehung ablesen."
        }
        Say::Links => {
            "Wer diese Datensätze liest, könnte von {0} {0#Lieferbeziehung|Lieferbeziehungen} erfahren: wer an wen versendet, \
             in {1}{2}."
        }
        Say::LinksNothingMore => "",
        Say::LinksAllNumbered => ", wobei eine Seite nur durch eine Nummer bekannt ist",
        Say::LinksSomeNumbered => "; bei {0} davon ist eine Seite nur durch eine Nummer bekannt",
        Say::LinksAllToPersons => ", jeweils an eine Privatperson",
        Say::LinksSomeToPersons => "; {0} davon {0#endet|enden} bei einer Privatperson",
        Say::LinksValue => "Wert in {0} auf sichtbaren Beziehungen",
        Say::LinksValueOfNoCurrency => "Wert auf sichtbaren Beziehungen",
        Say::LinksValueNote => "Anteil am Wert aller Zeilen",

        Say::NoveltyNoDay => {
            "Keine Spalte sagt, wann etwas geschah, daher ist eine neue Lieferbeziehung nicht von einer alten zu unterscheiden."
        }
        Say::NoveltyNoDatedLink => {
            "Keine Zeile mit Absender und Empfänger hat ein Datum, daher ist eine neue Lieferbeziehung nicht von einer alten \
             zu unterscheiden."
        }
        Say::NoveltyTooFew => {
            "Zu wenig, um zu erkennen, wann eine Lieferbeziehung neu ist: Dazu braucht es zwei Tage, Wochen oder Monate, von \
             denen mindestens die Hälfte {0} oder mehr Sendungen hat."
        }
        Say::NoveltyDay => {
            "Ein neuer Lieferant oder Abnehmer könnte binnen eines Tages auffallen: Am {0}, dem letzten Tag, {1#ist|sind} {1} \
             {1#Lieferbeziehung|Lieferbeziehungen} erstmals zu sehen{2}."
        }
        Say::NoveltyWeek => {
            "Ein neuer Lieferant oder Abnehmer könnte binnen einer Woche auffallen: In der letzten ganzen Woche, ab dem {0}, \
             {1#ist|sind} {1} {1#Lieferbeziehung|Lieferbeziehungen} erstmals zu sehen{2}."
        }
        Say::NoveltyMonth => {
            "Ein neuer Lieferant oder Abnehmer könnte binnen eines Monats auffallen: Im {0}, dem letzten ganzen Monat, \
             {1#ist|sind} {1} {1#Lieferbeziehung|Lieferbeziehungen} erstmals zu sehen{2}."
        }
        Say::NoveltyNothingBefore => "",
        Say::NoveltyDaysBefore => "; im Median {0} pro Tag an {1#dem|den} {1} {1#Tag|Tagen} davor",
        Say::NoveltyWeeksBefore => "; im Median {0} pro Woche in {1#der|den} {1} {1#Woche|Wochen} davor",
        Say::NoveltyMonthsBefore => "; im Median {0} pro Monat in {1#dem|den} {1} {1#Monat|Monaten} davor",
        Say::NoveltyWeekFrom => "Woche ab dem {0}",
        Say::NoveltyOf => "neue Lieferbeziehungen, von {0} gesehenen",

        Say::VariantsNoOrganisation => "Keine Organisation ist genannt, daher kann keine in zwei Schreibweisen vorkommen.",
        Say::VariantsNone => {
            "Unter {0} {0#Organisation|Organisationen} wurde keine gefunden, die in zwei Schreibweisen vorkommt."
        }
        Say::Variants => {
            "{0} von {1} {1#Organisation|Organisationen} {0#kommt|kommen} in zwei oder mehr Schreibweisen vor: Eine davon \
             wegzulassen, würde sie nicht verbergen."
        }
        Say::VariantsSpellings => "Schreibweisen; auch {0}",
        Say::VariantsCount => "Schreibweisen",
        Say::VariantByName => "„{0}“ (gleicher Name, gleiches Land)",
        Say::VariantByNumber => "„{0}“ (gleiche Registernummer)",
        Say::VariantByRow => "„{0}“ (daneben in derselben Zeile)",
        Say::VariantByPerson => "„{0}“ (von Ihnen zusammengeführt)",
    }
}
