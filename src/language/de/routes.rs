//! What is said of routes, in German.

use crate::exposure::routes::RoutesSay;

/// The text of a code.
pub(super) fn text(code: RoutesSay) -> &'static str {
    use RoutesSay as Say;
    match code {
        Say::NothingMore => "",
        Say::NoEnds => "Keine Spalte nennt einen Herkunfts- oder Bestimmungsort, daher lässt sich keine Strecke ablesen.",
        Say::NoStart => {
            "Keine Spalte sagt, woher die Waren kommen, daher lässt sich keine Strecke ablesen; wohin sie gehen, ist in {0} \
             bekannt."
        }
        Say::NoEnd => {
            "Keine Spalte sagt, wohin die Waren gehen, daher lässt sich keine Strecke ablesen; woher sie kommen, ist in {0} \
             bekannt."
        }
        Say::InNone => "keiner Sendung",
        Say::Lanes => {
            "Woher eine Sendung kommt und wohin sie geht, ist in {0} bekannt, auf {1} {1#Strecke|verschiedenen Strecken}{2}."
        }
        Say::LanesFiner => "; in {0} bis auf Ort, Hafen, Postleitzahl oder Straße genau",
        Say::LanesUnresolved => {
            "Herkunft und Ziel sind genannt, doch in keiner Sendung ließ sich beides einem Land zuordnen: die Herkunft in {0}, \
             das Ziel in {1}."
        }
        Say::AtAddress => "Straßenadresse an beiden Enden",
        Say::AtPlace => "Ort, Hafen, Flughafen oder Postleitzahl",
        Say::AtRegion => "Bundesland, Provinz oder Region",
        Say::AtCountry => "Land",
        Say::OrFiner => "{0} der Sendungen auf dieser Ebene oder genauer",

        Say::NoReference => {
            "Keine Spalte enthält eine Referenz (Trackingnummer, Konnossement, Container, Zollanmeldung), daher lässt sich \
             keine Sendung anderswo über eine Nummer verfolgen."
        }
        Say::LinkableNone => "Keine Sendung trägt eine Nummer, über die sie sich anderswo verfolgen ließe.",
        Say::Linkable => "Bei {0} ließe sich der Weg{1} anderswo verfolgen{2}.",
        Say::LinkableBy => " anhand von {0}",
        Say::LinkableChecked => "; die Prüfziffer stimmt bei {0}",
        Say::Cells => "Zellen, {0}",
        Say::CellsVerified => "Zellen, {0}; Prüfziffer bestätigt bei {1}",
        Say::TrackingNumber => "Trackingnummern",
        Say::MasterBill => "Master-Konnossementen oder Luftfrachtbriefen (AWB)",
        Say::ContainerNumber => "Containernummern",
        Say::ShipmentNumbers => "Sendungsnummern",
        Say::TrackingNumbers => "Trackingnummern",
        Say::MasterBills => "Master-Konnossemente oder Luftfrachtbriefe (AWB)",
        Say::ContainerNumbers => "Containernummern",
        Say::OrderNumbers => "Bestellnummern",
        Say::LineNumbers => "Zeilennummern",
        Say::InvoiceNumbers => "Rechnungsnummern",
        Say::DeclarationNumbers => "Nummern von Zollanmeldungen",
        Say::SealNumbers => "Plombennummern",
        Say::References => "Referenzen",
        Say::MeansOfTransport => "Beförderungsmittel",
        Say::SomeContainers => "{0} {0#Containernummer|Containernummern}",
        Say::SomeAirWaybills => "{0} {0#Luftfrachtbrief|Luftfrachtbriefen}",
        Say::SomePostalItems => "{0} {0#Postsendungsnummer|Postsendungsnummern}",
        Say::SomeShips => "{0} {0#Schiffsnummer|Schiffsnummern}",

        Say::ChainNothing => {
            "Keine Spalte nennt Frachtführer, Flug, Schiff oder Fahrzeug, daher ist keine Teilstrecke bestimmbar."
        }
        Say::ChainNoMeans => {
            "Keine Spalte nennt Flug, Schiff oder Fahrzeug, daher ist keine Teilstrecke bestimmbar; ein Frachtführer ist in \
             {0} genannt."
        }
        Say::ChainNoDate => {
            "Flug, Schiff oder Fahrzeug sind in {0} genannt, doch keine Spalte sagt, wann sie abgehen oder ankommen, daher ist \
             keine Teilstrecke bestimmbar."
        }
        Say::ChainNone => {
            "In keiner Sendung ist eine Teilstrecke bestimmbar: Dazu braucht es Frachtführer, Flug, Schiff oder Fahrzeug sowie \
             Datum in einer Zeile."
        }
        Say::Chain => {
            "In {0} ist mindestens eine Teilstrecke bestimmbar, anhand von Frachtführer, Flug, Schiff oder Fahrzeug sowie Datum."
        }
        Say::ChainAll => "alle drei in einer Zeile",
        Say::ChainCarrier => "Frachtführer, genannt oder über die Flugnummer",
        Say::ChainMeans => "Flug, Schiff oder Fahrzeug",
        Say::ChainDate => "Datum der Abfahrt oder Ankunft",
        Say::SomeShipments => "{0} der Sendungen",

        Say::RhythmNoDay => "Keine Spalte sagt, wann etwas geschah, daher lässt sich kein Rhythmus der Sendungen ablesen.",
        Say::RhythmNothing => {
            "Keine Spalte nennt beide Enden einer Strecke oder Absender und Empfänger, daher lässt sich kein Rhythmus der \
             Sendungen ablesen."
        }
        Say::RhythmTooFew => {
            "Zu wenig für eine Aussage: Keine Strecke und keine Lieferbeziehung hat Sendungen an {0} oder mehr Tagen."
        }
        Say::RhythmNone => {
            "Von {0} {0#Strecke oder Lieferbeziehung|Strecken und Lieferbeziehungen} mit Sendungen an {1} oder mehr Tagen \
             folgt keine einem Rhythmus, nach dem sich die nächste Sendung vorhersagen ließe."
        }
        Say::Rhythm => {
            "{0} von {1} {1#Strecke oder Lieferbeziehung|Strecken und Lieferbeziehungen} mit Sendungen an {2} oder mehr Tagen \
             {0#folgt|folgen} einem Rhythmus, nach dem sich die nächste Sendung vorhersagen ließe{3}."
        }
        Say::RhythmDue => "; für {0} wäre sie am {1} fällig, plus oder minus {2} {2#Tag|Tage}",
        Say::OnLane => "die Strecke {0}",
        Say::OnLink => "die Lieferbeziehung {0}",
        Say::RhythmNote => "Tage zwischen Sendungen im Mittel; die nächste fällig am {0}, plus oder minus {1} {1#Tag|Tage}",
        Say::RhythmEnded => "Tage zwischen Sendungen im Mittel; die letzte am {0}, danach keine, als die nächste fällig war",

        Say::HubNone => {
            "Keine Spalte nennt einen Hafen, einen Flughafen oder ein anderes Drehkreuz, daher lässt sich für keines ein \
             Anteil angeben."
        }
        Say::Hub => {
            "Bei {0} führt der Weg über das Drehkreuz {1}, das meistgenutzte von {2} genannten Häfen, Flughäfen und \
             Drehkreuzen: Wer es betreibt, könnte sie sehen{3}."
        }
        Say::HubOnly => {
            "Bei {0} führt der Weg über das Drehkreuz {1}, das einzige, das genannt ist: Wer es betreibt, könnte sie sehen{2}."
        }
        Say::HubValue => "; nach Wert sind das {0}",
        Say::Airport => "Flughafen {0} ({1})",
        Say::Port => "Hafen {0} ({1})",
        Say::HubByName => "{0} ({1})",
        Say::OfValue => "{0} des Werts",
        Say::OfValueIn => "{0} des Werts in {1}",
    }
}
