//! What is said of patterns in time, in German.

use crate::exposure::patterns::PatternsSay as Say;

/// The text of a code.
pub fn text(code: Say) -> &'static str {
    match code {
        Say::AllShipments => "alle Sendungen",
        Say::GoodsTo => "{0} → {1}",
        Say::OtherGoods => "alle übrigen Waren",
        Say::SeriesOfGoodsTo => "{0} {0#Reihe|Reihen} von Waren nach Zielland",
        Say::SeriesOfGoods => "{0} {0#Reihe|Reihen} von Waren",
        Say::SeriesTo => "{0} {0#Reihe|Reihen} nach Zielland",
        Say::SeriesOfAll => "{0} {0#Reihe|Reihen} aller Sendungen",
        Say::NoDays => "Keine Spalte sagt, wann etwas geschah, daher lässt sich keine Änderung im Zeitverlauf ablesen.",
        Say::NoGoods => "Keine Spalte beschreibt die Waren, daher lässt sich nicht ablesen, ob sich ändert, was versandt wird.",
        Say::ChangeTooFew => {
            "Zu wenig für eine Aussage: Eine Änderung braucht {0} Tage, Wochen oder Monate, von denen mindestens die Hälfte \
             {1} oder mehr Sendungen hat, und nicht einmal alle Sendungen zusammen haben diese."
        }
        Say::NothingMore => "",
        Say::MoreTooShort => "; {0} weitere {0#hat|haben} zu wenige Sendungen für eine Aussage",
        Say::NoChangeInOne => "In der einen Reihe, die sich beurteilen lässt, zeigt sich keine Änderung{0}.",
        Say::NoChange => "In den {0}, die sich beurteilen lassen, zeigt sich keine Änderung{1}.",
        Say::LevelADay => "von etwa {0} auf etwa {1} {1#Sendung|Sendungen} pro Tag ab dem {2}",
        Say::LevelAWeek => "von etwa {0} auf etwa {1} {1#Sendung|Sendungen} pro Woche ab dem {2}",
        Say::LevelAMonth => "von etwa {0} auf etwa {1} {1#Sendung|Sendungen} pro Monat ab {2}",
        Say::OneSeriesOneChange => "Wer diese Datensätze beobachtet, könnte 1 Änderung der Sendungszahl sehen: {0}, {1}.",
        Say::OneSeriesChanges => {
            "Wer diese Datensätze beobachtet, könnte {2} Änderungen der Sendungszahl sehen, die deutlichste: {0}, {1}."
        }
        Say::OneChange => "Wer diese Datensätze beobachtet, könnte 1 Änderung in einer von {2} sehen: {0}, {1}.",
        Say::Changes => "Wer diese Datensätze beobachtet, könnte {3} Änderungen in {4} von {2} sehen; die deutlichste: {0}, {1}.",
        Say::ADayBefore => "Sendungen pro Tag ab dem {0}, vorher {1}",
        Say::AWeekBefore => "Sendungen pro Woche ab dem {0}, vorher {1}",
        Say::AMonthBefore => "Sendungen pro Monat ab {0}, vorher {1}",
        Say::VisibleTooFew => {
            "Zu wenig für eine Aussage: Wie klein eine sichtbare Änderung sein kann, zeigt sich erst an {0} Tagen, Wochen oder \
             Monaten, von denen mindestens die Hälfte {1} oder mehr Sendungen hat."
        }
        Say::VisibleLevelTooShort => {
            "Zu wenig für eine Aussage: Die Zahl der Sendungen bleibt über keine {0} Zeitabschnitte auf einem Niveau, daher \
             ist eine weitere Änderung nicht von den anderen zu unterscheiden."
        }
        Say::VisibleInADay => {
            "Ein Anstieg aller Sendungen {0} würde binnen eines einzigen Tages sichtbar, bei einem Niveau von etwa {2} pro \
             Tag; {1}."
        }
        Say::VisibleInAWeek => {
            "Ein Anstieg aller Sendungen {0} würde binnen einer einzigen Woche sichtbar, bei einem Niveau von etwa {2} pro \
             Woche; {1}."
        }
        Say::VisibleInAMonth => {
            "Ein Anstieg aller Sendungen {0} würde binnen eines einzigen Monats sichtbar, bei einem Niveau von etwa {2} pro \
             Monat; {1}."
        }
        Say::FallVisible => "ein Rückgang wird ab {0} sichtbar",
        Say::FallHidden => "nicht einmal ein Rückgang auf null würde sicher sichtbar",
        Say::VisibleNoteDay => "von {0} Sendungen pro Tag",
        Say::VisibleNoteWeek => "von {0} Sendungen pro Woche",
        Say::VisibleNoteMonth => "von {0} Sendungen pro Monat",
        Say::MixTooFew => {
            "Zu wenig für eine Aussage: Ob sich ändert, was versandt wird, zeigt sich erst an zwei Warengruppen und zwei \
             Tagen, Wochen oder Monaten mit {0} oder mehr Sendungen."
        }
        Say::Movers => {
            "{0} von {1} {1#Warengruppe|Warengruppen} {0#hat|haben} ihren Anteil an den Sendungen zwischen der Zeit vor dem \
             {2} und der Zeit ab dann stärker geändert, als der Zufall erklärt; am stärksten: {3}."
        }
        Say::NoMover => {
            "Keine von {0} {0#Warengruppe|Warengruppen} hat ihren Anteil an den Sendungen zwischen der Zeit vor dem {1} und \
             der Zeit ab dann stärker geändert, als der Zufall erklärt."
        }
        Say::Rose => "{0} stieg von {1} auf {2} (um {3} bis {4} Prozentpunkte, bei 95 % Konfidenz)",
        Say::Fell => "{0} fiel von {1} auf {2} (um {3} bis {4} Prozentpunkte, bei 95 % Konfidenz)",
        Say::RoseNote => "stieg von {1} auf {2}; um {3} bis {4} Prozentpunkte",
        Say::FellNote => "fiel von {1} auf {2}; um {3} bis {4} Prozentpunkte",
        Say::ByChance => "von {0} auf {1}: nicht mehr, als der Zufall erklärt",
        Say::MixByDay => {
            "Was versandt wird, weicht an {0} von {1} {1#Tag|Tagen} stärker vom Vortag ab, als der Zufall erklärt, am \
             stärksten am {2}: um das {3}-Fache dessen, was der Zufall bewirkt."
        }
        Say::MixByWeek => {
            "Was versandt wird, weicht in {0} von {1} {1#Woche|Wochen} stärker von der Vorwoche ab, als der Zufall erklärt, am \
             stärksten in der Woche ab dem {2}: um das {3}-Fache dessen, was der Zufall bewirkt."
        }
        Say::MixByMonth => {
            "Was versandt wird, weicht in {0} von {1} {1#Monat|Monaten} stärker vom Vormonat ab, als der Zufall erklärt, am \
             stärksten im {2}: um das {3}-Fache dessen, was der Zufall bewirkt."
        }
        Say::MixNoneByDay => {
            "Von einem Tag zum nächsten weicht das, was versandt wird, nicht stärker ab, als der Zufall erklärt, über {0} \
             {0#Tag|Tage}."
        }
        Say::MixNoneByWeek => {
            "Von einer Woche zur nächsten weicht das, was versandt wird, nicht stärker ab, als der Zufall erklärt, über {0} \
             {0#Woche|Wochen}."
        }
        Say::MixNoneByMonth => {
            "Von einem Monat zum nächsten weicht das, was versandt wird, nicht stärker ab, als der Zufall erklärt, über {0} \
             {0#Monat|Monate}."
        }
        Say::MixNoteBeyond => "das {0}-Fache dessen, was der Zufall im Mittel bewirkt: mehr, als der Zufall erklärt",
        Say::MixNoteChance => {
            "das {0}-Fache dessen, was der Zufall im Mittel bewirkt: Bei so vielen Zeitabschnitten kann einer so stark abweichen"
        }
        Say::SeasonTooFew => {
            "Zu wenig für eine Aussage: Eine Saison braucht zwei ganze Wochen mit im Mittel {0} Sendungen pro Tag oder zwei \
             ganze Jahre mit im Mittel {0} pro Monat."
        }
        Say::NoSeason => {
            "Es zeigt sich keine Saison: Die Wochentage und, wo es zwei Jahre sind, die Monate des Jahres unterscheiden sich \
             nicht stärker, als der Zufall erklärt."
        }
        Say::SeasonOfWeek => {
            "Die Zahl der Sendungen folgt den Wochentagen (Stärke {0} von 1): die meisten {1}, die wenigsten {2}."
        }
        Say::SeasonOfYear => {
            "Die Zahl der Sendungen folgt den Monaten des Jahres (Stärke {0} von 1): die meisten im {1}, die wenigsten im {2}."
        }
        Say::OverTheWeek => "über die Wochentage",
        Say::OverTheYear => "über die Monate des Jahres",
        Say::SeasonByChance => "Stärke der Saison; der Zufall allein bewirkt im Mittel {0}",
        Say::Monday => "montags",
        Say::Tuesday => "dienstags",
        Say::Wednesday => "mittwochs",
        Say::Thursday => "donnerstags",
        Say::Friday => "freitags",
        Say::Saturday => "samstags",
        Say::Sunday => "sonntags",
        Say::January => "Januar",
        Say::February => "Februar",
        Say::March => "März",
        Say::April => "April",
        Say::May => "Mai",
        Say::June => "Juni",
        Say::July => "Juli",
        Say::August => "August",
        Say::September => "September",
        Say::October => "Oktober",
        Say::November => "November",
        Say::December => "Dezember",
        Say::VisibleLevelTooLow => {
            "Zu wenig für eine Aussage: Seit ihrer letzten Änderung liegt die Zahl der Sendungen im Mittel unter {0} pro \
             Zeitabschnitt, zu wenig, um eine weitere Änderung vom Zufall zu unterscheiden."
        }
        Say::RiseBy => "um {0} oder mehr",
        Say::RiseTo => "auf das {0}-Fache des Niveaus oder mehr",
    }
}
