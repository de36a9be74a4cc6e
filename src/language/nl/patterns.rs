//! What is said of patterns in time, in Dutch.

use crate::exposure::patterns::PatternsSay as Say;

/// The text of a code.
pub fn text(code: Say) -> &'static str {
    match code {
        Say::AllShipments => "alle zendingen",
        Say::GoodsTo => "{0} naar {1}",
        Say::OtherGoods => "alle overige goederen",
        Say::SeriesOfGoodsTo => "{0} {0#reeks|reeksen} van goederen per bestemming",
        Say::SeriesOfGoods => "{0} {0#reeks|reeksen} van goederen",
        Say::SeriesTo => "{0} {0#reeks|reeksen} per bestemming",
        Say::SeriesOfAll => "{0} {0#reeks|reeksen} van alle zendingen",
        Say::NoDays => "Geen kolom zegt wanneer iets is gebeurd, dus is geen verandering in de tijd af te lezen.",
        Say::NoGoods => "Geen kolom zegt iets over de goederen, dus is niet af te lezen of verandert wat er wordt verzonden.",
        Say::ChangeTooFew => {
            "Te weinig om te beoordelen: voor een verandering zijn {0} dagen, weken of maanden nodig, met {1} of meer zendingen in ten minste de helft ervan, en zelfs alle zendingen samen halen dat niet."
        }
        Say::NothingMore => "",
        Say::MoreTooShort => "; nog {0} {0#heeft|hebben} te weinig zendingen om te beoordelen",
        Say::NoChangeInOne => "In de enige reeks die te beoordelen is, is geen verandering te zien{0}.",
        Say::NoChange => "In de {0} die te beoordelen zijn, is geen verandering te zien{1}.",
        Say::LevelADay => "van ongeveer {0} naar ongeveer {1} {1#zending|zendingen} per dag vanaf {2}",
        Say::LevelAWeek => "van ongeveer {0} naar ongeveer {1} {1#zending|zendingen} per week vanaf {2}",
        Say::LevelAMonth => "van ongeveer {0} naar ongeveer {1} {1#zending|zendingen} per maand vanaf {2}",
        Say::OneSeriesOneChange => "Wie deze gegevens volgt, zou 1 verandering in het aantal zendingen kunnen zien: {0}, {1}.",
        Say::OneSeriesChanges => {
            "Wie deze gegevens volgt, zou {2} veranderingen in het aantal zendingen kunnen zien, met als duidelijkste: {0}, {1}."
        }
        Say::OneChange => "Wie deze gegevens volgt, zou 1 verandering kunnen zien in één van {2}: {0}, {1}.",
        Say::Changes => "Wie deze gegevens volgt, zou {3} veranderingen kunnen zien in {4} van {2}; de duidelijkste: {0}, {1}.",
        Say::ADayBefore => "zendingen per dag vanaf {0}, {1} ervoor",
        Say::AWeekBefore => "zendingen per week vanaf {0}, {1} ervoor",
        Say::AMonthBefore => "zendingen per maand vanaf {0}, {1} ervoor",
        Say::VisibleTooFew => {
            "Te weinig om te beoordelen: om te zeggen hoe klein een zichtbare verandering is, zijn {0} dagen, weken of maanden nodig, met {1} of meer zendingen in ten minste de helft ervan."
        }
        Say::VisibleLevelTooShort => {
            "Te weinig om te beoordelen: het aantal zendingen blijft nooit {0} perioden op één niveau, dus is een verdere verandering niet van de andere te onderscheiden."
        }
        Say::VisibleInADay => {
            "Een stijging van het totale aantal zendingen {0} zou binnen één dag te zien zijn, bij een niveau van ongeveer {2} per dag; {1}."
        }
        Say::VisibleInAWeek => {
            "Een stijging van het totale aantal zendingen {0} zou binnen één week te zien zijn, bij een niveau van ongeveer {2} per week; {1}."
        }
        Say::VisibleInAMonth => {
            "Een stijging van het totale aantal zendingen {0} zou binnen één maand te zien zijn, bij een niveau van ongeveer {2} per maand; {1}."
        }
        Say::FallVisible => "een daling is te zien vanaf {0}",
        Say::FallHidden => "zelfs een daling tot nul zou niet met zekerheid te zien zijn",
        Say::VisibleNoteDay => "van {0} zendingen per dag",
        Say::VisibleNoteWeek => "van {0} zendingen per week",
        Say::VisibleNoteMonth => "van {0} zendingen per maand",
        Say::MixTooFew => {
            "Te weinig om te beoordelen: voor een verandering in wat er wordt verzonden zijn twee productgroepen nodig, en twee dagen, weken of maanden met {0} of meer zendingen."
        }
        Say::Movers => {
            "Bij {0} van {1} {1#productgroep|productgroepen} is het aandeel in de zendingen tussen de tijd vóór {2} en de tijd vanaf dan meer veranderd dan het toeval verklaart; het meest: {3}."
        }
        Say::NoMover => {
            "Bij geen van de {0} {0#productgroep|productgroepen} is het aandeel in de zendingen tussen de tijd vóór {1} en de tijd vanaf dan meer veranderd dan het toeval verklaart."
        }
        Say::Rose => "het aandeel van {0} steeg van {1} naar {2} (met {3} tot {4} procentpunt, met 95 % betrouwbaarheid)",
        Say::Fell => "het aandeel van {0} daalde van {1} naar {2} (met {3} tot {4} procentpunt, met 95 % betrouwbaarheid)",
        Say::RoseNote => "gestegen van {1} naar {2}; met {3} tot {4} procentpunt",
        Say::FellNote => "gedaald van {1} naar {2}; met {3} tot {4} procentpunt",
        Say::ByChance => "van {0} naar {1}: niet meer dan het toeval verklaart",
        Say::MixByDay => {
            "Wat er wordt verzonden, verschilt op {0} van {1} {1#dag|dagen} meer van de dag ervoor dan het toeval verklaart, het meest op {2}: {3} keer wat het toeval oplevert."
        }
        Say::MixByWeek => {
            "Wat er wordt verzonden, verschilt in {0} van {1} {1#week|weken} meer van de week ervoor dan het toeval verklaart, het meest in de week van {2}: {3} keer wat het toeval oplevert."
        }
        Say::MixByMonth => {
            "Wat er wordt verzonden, verschilt in {0} van {1} {1#maand|maanden} meer van de maand ervoor dan het toeval verklaart, het meest in {2}: {3} keer wat het toeval oplevert."
        }
        Say::MixNoneByDay => {
            "Van de ene dag op de andere verschilt wat er wordt verzonden niet meer dan het toeval verklaart, over {0} {0#dag|dagen}."
        }
        Say::MixNoneByWeek => {
            "Van de ene week op de andere verschilt wat er wordt verzonden niet meer dan het toeval verklaart, over {0} {0#week|weken}."
        }
        Say::MixNoneByMonth => {
            "Van de ene maand op de andere verschilt wat er wordt verzonden niet meer dan het toeval verklaart, over {0} {0#maand|maanden}."
        }
        Say::MixNoteBeyond => "{0} keer wat het toeval gemiddeld oplevert: meer dan het toeval verklaart",
        Say::MixNoteChance => "{0} keer wat het toeval gemiddeld oplevert: van zoveel perioden kan er één zoveel verschillen",
        Say::SeasonTooFew => {
            "Te weinig om te beoordelen: voor een seizoenspatroon zijn twee hele weken met gemiddeld {0} zendingen per dag nodig, of twee hele jaren met gemiddeld {0} per maand."
        }
        Say::NoSeason => {
            "Er is geen seizoenspatroon te zien: de dagen van de week, en bij twee jaren ook de maanden van het jaar, verschillen niet meer dan het toeval verklaart."
        }
        Say::SeasonOfWeek => {
            "Het aantal zendingen volgt de dagen van de week (sterkte {0} van 1): de meeste op {1}, de minste op {2}."
        }
        Say::SeasonOfYear => {
            "Het aantal zendingen volgt de maanden van het jaar (sterkte {0} van 1): de meeste in {1}, de minste in {2}."
        }
        Say::OverTheWeek => "over de dagen van de week",
        Say::OverTheYear => "over de maanden van het jaar",
        Say::SeasonByChance => "sterkte van het seizoenspatroon; het toeval alleen levert gemiddeld {0} op",
        Say::Monday => "maandag",
        Say::Tuesday => "dinsdag",
        Say::Wednesday => "woensdag",
        Say::Thursday => "donderdag",
        Say::Friday => "vrijdag",
        Say::Saturday => "zaterdag",
        Say::Sunday => "zondag",
        Say::January => "januari",
        Say::February => "februari",
        Say::March => "maart",
        Say::April => "april",
        Say::May => "mei",
        Say::June => "juni",
        Say::July => "juli",
        Say::August => "augustus",
        Say::September => "september",
        Say::October => "oktober",
        Say::November => "november",
        Say::December => "december",
        Say::VisibleLevelTooLow => {
            "Te weinig om te beoordelen: sinds de laatste verandering is het aantal zendingen gemiddeld minder dan {0} per periode, te weinig om een verdere verandering van toeval te onderscheiden."
        }
        Say::RiseBy => "met {0} of meer",
        Say::RiseTo => "tot {0} keer het niveau of meer",
    }
}
