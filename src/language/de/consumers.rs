//! What is said of consumers, in German.

use crate::exposure::consumers::ConsumersSay;

/// The text of a code.
pub(super) fn text(code: ConsumersSay) -> &'static str {
    use ConsumersSay as Say;
    match code {
        Say::NothingMore => "",
        Say::Postcode => "Postleitzahl",
        Say::City => "Ort",
        Say::Destination => "Ziel",
        Say::Date => "Datum",
        Say::Goods => "Waren",
        Say::Mass => "Masse",
        Say::Value => "Wert",

        Say::NoQuasi => {
            "Keine Spalte enthält, was andere über eine Lieferung wissen können (Postleitzahl, Ort, Datum, Waren, Masse, \
             Wert), daher ließe sich damit niemand herausgreifen."
        }
        Say::NoDelivery => {
            "Diese Zeilen sehen nicht nach Lieferungen aus: Keine Spalte nennt einen Empfänger, ein Ziel oder einen Tag oder \
             enthält eine Sendungsnummer, daher ließe sich anhand einer Lieferung niemand herausgreifen."
        }
        Say::NoneUsed => "Keiner der gewählten Werte steht in der Datei, daher unterscheidet nichts die Sendungen.",
        Say::NoShipment => "Es gibt keine Sendung.",
        Say::OnlyOrganisations => {
            "Alle Empfänger sind Organisationen, daher ließe sich keine Person daran herausgreifen, wie eine Lieferung aussieht."
        }
        Say::OneShipment => "Nur eine Sendung kann an eine Person gehen; wer von dieser Lieferung weiß, hat sie also gefunden.",
        Say::NoPersonSaid => "; ob hinter einer Lieferung eine Person steht, sagt die Datei nicht",
        Say::TooFew => {
            "Nur {0} {0#Sendung kann|Sendungen können} an eine Person gehen; wer von einer dieser Lieferungen weiß, hat sie \
             also nahezu gefunden."
        }
        Say::Drawn => "; geschätzt an {0} {0#Sendung|Sendungen}, gezogen mit dem Startwert {1} und jeweils mit allen verglichen",

        Say::NoLine => "Es gibt keine Zeile, in der nach Personen zu suchen wäre.",
        Say::OrganisationsLeftOut => {
            "{0} {0#Straße, E-Mail-Adresse oder Telefonnummer gehört zu einer Organisation und zählt|Straßen, E-Mail-Adressen und Telefonnummern gehören zu Organisationen und zählen} nicht mit."
        }
        Say::DirectAndLeftOut => "{0} {1}",
        Say::DirectNone => "Es fand sich keine Zelle, die eine Person nennt oder sagt, wie sie zu erreichen ist.",
        Say::DirectOnlyNumbers => {
            "{0} {0#Zelle enthält|Zellen enthalten} eine Nummer, die in einem Kundenverzeichnis für einen von {1} \
             {1#Kunden|Kunden} steht; keine Zelle nennt eine Person direkt."
        }
        Say::Direct => {
            "{0} {0#Zelle nennt eine Person oder sagt|Zellen nennen eine Person oder sagen}, wie sie zu erreichen ist: {1}{2}."
        }
        Say::DirectAndNumbers => {
            "; {0} {0#Zelle enthält|Zellen enthalten} eine Nummer, die in einem Kundenverzeichnis für einen von {1} \
             {1#Kunden|Kunden} steht"
        }
        Say::TaxIds => "{0} {0#Steuer-, Ausweis- oder Kontonummer|Steuer-, Ausweis- oder Kontonummern}",
        Say::Names => "{0} {0#Name|Namen}",
        Say::Streets => "{0} {0#Straßenadresse|Straßenadressen}",
        Say::Emails => "{0} {0#E-Mail-Adresse|E-Mail-Adressen}",
        Say::Phones => "{0} {0#Telefonnummer|Telefonnummern}",
        Say::CustomsIds => "{0} {0#Zollkennung|Zollkennungen}",
        Say::PersonNumbers => "{0} {0#Nummer, die für eine Person steht|Nummern, die für eine Person stehen}",
        Say::AsTaxIds => "{0#Steuer-, Ausweis- oder Kontonummer|Steuer-, Ausweis- oder Kontonummern}",
        Say::AsNames => "{0#Name|Namen}",
        Say::AsStreets => "{0#Straßenadresse|Straßenadressen}",
        Say::AsEmails => "{0#E-Mail-Adresse|E-Mail-Adressen}",
        Say::AsPhones => "{0#Telefonnummer|Telefonnummern}",
        Say::AsCustomsIds => "{0#Zollkennung|Zollkennungen}",
        Say::AsPersonNumbers => "{0#Nummer, die für eine Person steht|Nummern, die für eine Person stehen}",
        Say::CellsOf => "{0}, {1} {1#verschiedener Wert|verschiedene Werte}",
        Say::CellsVerified => "{0}, {1} {1#verschiedener Wert|verschiedene Werte}; Prüfziffer stimmt bei {2}",
        Say::LeaveOut => "{0} für alle Datenempfänger weglassen, die nicht an die Haustür zustellen.",
        Say::NothingToLeaveOut => "Nichts wegzulassen: Es fand sich kein direkter Identifikator.",

        Say::KNone => {
            "Wer von einer Lieferung {0} kennt, könnte sie daran nicht herausgreifen: Jede der {1} {1#Sendung|Sendungen} teilt \
             {0#diesen Wert|diese Werte} mit vier oder mehr anderen{2}."
        }
        Say::KAll => {
            "Wer von einer Lieferung {0} kennt, könnte sie herausgreifen: Jede der {1} {1#Sendung|Sendungen} steht mit \
             {0#diesem Wert|diesen Werten} allein{2}."
        }
        Say::KAlone => {
            "Wer von einer Lieferung {0} kennt, könnte sie herausgreifen: {2} der {1} {1#Sendung|Sendungen} stehen mit \
             {0#diesem Wert|diesen Werten} allein{3}."
        }
        Say::KNearly => {
            "Wer von einer Lieferung {0} kennt, könnte sie ganz oder nahezu herausgreifen: {2} der {1} {1#Sendung|Sendungen} \
             teilen {0#diesen Wert|diese Werte} mit weniger als vier anderen{3}{4}."
        }
        Say::KNearlyAll => {
            "Wer von einer Lieferung {0} kennt, könnte sie ganz oder nahezu herausgreifen: Alle {1} {1#Sendung|Sendungen} \
             teilen {0#diesen Wert|diese Werte} mit weniger als vier anderen{3}{4}."
        }
        Say::StandAlone => ", und {0} {0#steht|stehen} allein",
        Say::SmallestClass => "k, Größe der kleinsten Klasse",
        Say::SmallestClassNote => "Sendungen, die in all diesen Werten gleich sind",
        Say::DistinctionRow => "Distinktion, Klassen je Sendungen",
        Say::ClassesOf => "{0} {0#Klasse|Klassen}",
        Say::Alone => "allein",
        Say::InClassesBelow => "in Klassen von weniger als {0}",
        Say::ByOne => "nur durch {0}",
        Say::WithAnother => "… mit {0} dazu",
        Say::InSmall => "{0} in Klassen von weniger als {1}",
        Say::Coarsen => "{0}: In der Reihenfolge der Tabelle unten hebt die Angabe „{1}“ den Anteil von {2} auf {3}.",
        Say::CoarserPostcode => "Nur die ersten Stellen der Postleitzahl behalten",
        Say::CoarserCity => "Statt des Orts die Region angeben",
        Say::CoarserDestination => "Statt des Bestimmungsorts das Bestimmungsland angeben",
        Say::CoarserDate => "Statt des Tages den Monat angeben",
        Say::CoarserGoods => "Statt der Waren selbst die Tarifposition oder eine Kategorie angeben",
        Say::CoarserMass => "Die Masse runden, auf ganze Kilogramm oder gröber",
        Say::CoarserValue => "Den Wert in Spannen angeben",

        Say::Distinction => {
            "Von allem, was andere über eine Lieferung wissen können, {0#ist die Angabe|sind die Angaben} {0} am \
             aussagekräftigsten: {1} der {2} {2#Sendung|Sendungen} teilen {0#diesen Wert|diese Werte} mit weniger als vier \
             anderen{3}{4}."
        }
        Say::DistinctionNone => {
            "Von allem, was andere über eine Lieferung wissen können, {0#ist die Angabe|sind die Angaben} {0} am \
             aussagekräftigsten, und doch teilt jede der {1} {1#Sendung|Sendungen} {0#diesen Wert|diese Werte} mit vier oder \
             mehr anderen{2}{3}."
        }
        Say::DistinctionNote => {
            "Klassen je Sendungen; {0} der Paare unterschieden; {1} der Sendungen in Klassen von weniger als {2}"
        }

        Say::Reidentification => {
            "Wer eine Lieferung sucht und von ihr {0} kennt, fände unter {3} {3#Sendung|Sendungen} die richtige mit einer \
             Wahrscheinlichkeit von {1} im Mittel und von {2} im ungünstigsten Fall{4}."
        }
        Say::ReidentificationEven => {
            "Wer eine Lieferung sucht und von ihr {0} kennt, fände unter {2} {2#Sendung|Sendungen} die richtige mit einer \
             Wahrscheinlichkeit von {1}{3}."
        }
        Say::ProsecutorAverage => "im Mittel",
        Say::ProsecutorHighest => "im ungünstigsten Fall",
        Say::SmallestClassOf => "{0} {0#Sendung|Sendungen} in der kleinsten Klasse",
        Say::ProsecutorAtRisk => "Sendungen mit mehr als {0}",
        Say::AtRiskWithWildcards => "Sendungen mit mehr als {0}, eine leere Zelle als beliebiger Wert",
        Say::IndividualRisk => "im Mittel, wären dies {0} aller solchen Lieferungen",
        Say::IndividualRiskNote => "individuelles Risiko nach Benedetti und Franconi, eine leere Zelle als eigener Wert",

        Say::Population => {
            "Wären diese Sendungen {0} aller solchen Lieferungen, zufällig gezogen, so wären etwa {1} aller Lieferungen \
             einzigartig in {2}; eine Datei ist keine Zufallsstichprobe, daher zeigt dies nur eine Größenordnung."
        }
        Say::PopulationNoneAlone => {
            "Keine Sendung steht in {0} allein, daher kann unter allen Lieferungen keine die einzige ihrer Art sein."
        }
        Say::PopulationAllAlone => {
            "Keine zwei Sendungen gleichen sich in {0}, daher lässt sich nicht schätzen, wie viele unter allen Lieferungen \
             allein stünden."
        }
        Say::PopulationNoPairs => {
            "Sendungen, die sich in {0} gleichen, kommen nie zu zweit vor, daher lässt sich nicht schätzen, wie viele unter \
             allen Lieferungen allein stünden."
        }
        Say::ByPitman => "nach dem Modell von Pitman",
        Say::ByZayatz => "nach dem Modell von Zayatz",
        Say::AtFraction => "wären dies zufällig gezogene {0} von allen",
        Say::AloneInFile => "allein in der Datei selbst",

        Say::Special => {
            "Drei oder weniger Werte aus {2} genügen, um {0} der {1} {1#Sendung|Sendungen} herauszugreifen; am \
             aussagekräftigsten ist die Angabe „{3}“, beteiligt an {4} der Punktzahl{5}{6}."
        }
        Say::SpecialByOne => "Die Angabe „{2}“ allein genügt, um {0} der {1} {1#Sendung|Sendungen} herauszugreifen{3}{4}.",
        Say::SpecialNone => "Keine drei Werte aus {1} genügen, um eine der {0} {0#Sendung|Sendungen} herauszugreifen{2}{3}.",
        Say::AloneBySo => "allein durch {0} {0#Wert|Werte}, nicht durch weniger",
        Say::ContributionNote => "Anteil an der Punktzahl der speziellen Unikate, an dem die Angabe beteiligt ist",

        Say::AttributeNoGoods => "Keine Spalte unterscheidet die Waren, daher ist aus Ort und Datum nichts über sie zu erfahren.",
        Say::AttributeNoPlace => {
            "Keiner der verwendeten Werte sagt, wo oder wann eine Lieferung war, daher ist daraus nichts über die Waren zu \
             erfahren."
        }
        Say::AttributeBoth => {
            "Wer von einer Lieferung {0} kennt, könnte bei {1} der {2} {2#Sendung|Sendungen} auf die Waren schließen: bei {3}, \
             weil keine andere {3#ihr|ihnen} gleicht, bei {4}, weil alle gleichen dieselben Waren enthalten{5}."
        }
        Say::AttributeAlone => {
            "Wer von einer Lieferung {0} kennt, könnte bei {1} der {2} {2#Sendung|Sendungen} auf die Waren schließen, weil \
             keine andere ihnen gleicht{3}."
        }
        Say::AttributeSame => {
            "Wer von einer Lieferung {0} kennt, könnte bei {1} der {2} {2#Sendung|Sendungen} auf die Waren schließen, ohne \
             eine herauszugreifen, weil alle gleichen dieselben Waren enthalten{3}."
        }
        Say::AttributeNone => {
            "Wer von einer Lieferung {0} kennt, könnte nicht sicher auf ihre Waren schließen: Wo sich von den {1} \
             {1#Sendung|Sendungen} einige in {0#diesem Wert|diesen Werten} gleichen, sind die Waren verschieden{2}."
        }
        Say::AloneInClass => "Waren erkennbar, keine andere Sendung gleich",
        Say::SameGoodsInClass => "Waren erkennbar, alle gleichen enthalten dieselben",
        Say::LDistinct => "l, verschiedene Waren",
        Say::LDistinctNote => "die wenigsten in einer Klasse",
        Say::LEntropy => "l, nach Entropie",
        Say::LEntropyNote => "e hoch die kleinste Entropie einer Klasse",
        Say::LRecursive => "c, für rekursive (c, 2)-Diversität",
        Say::LRecursiveNote => "die häufigsten Waren einer Klasse gegen alle übrigen, höchstens",
        Say::TCloseness => "t, Abstand von der Mischung aller Waren",
        Say::TClosenessNote => "der am weitesten entfernten Klasse; 0 heißt gleiche Mischung, 1 nichts gemeinsam",
        Say::BetaLikeness => "β, größter Zugewinn",
        Say::BetaLikenessNote => {
            "der größte Anstieg eines Anteils, von allen Sendungen zu einer Klasse, als Vielfaches dieses Anteils"
        }
        Say::BetaEnhanced => "β, verschärft",
        Say::BetaEnhancedNote => "dasselbe, doch für häufige Waren nicht mehr als −ln ihres Anteils",
        Say::DeltaDisclosure => "δ, größte Änderung",
        Say::DeltaDisclosureNote => {
            "die größte Änderung eines Anteils, von allen Sendungen zu einer Klasse, als natürlicher Logarithmus"
        }

        Say::UnicityNoPoint => {
            "Weder Ort und Datum noch Datum und Waren unterscheiden diese Lieferungen, daher ergeben sie keine Spur der \
             Empfänger."
        }
        Say::UnicityNoConsignee => {
            "Keine Spalte sagt, wer empfängt, nicht einmal über eine Nummer, daher ergeben die Lieferungen keine Spur."
        }
        Say::UnicityNobody => {
            "Kein Empfänger, der eine Person sein kann, hat eine Lieferung, von der genug bekannt ist, daher gibt es von \
             keinem eine Spur."
        }
        Say::UnicityTooFew => {
            "{0} {0#Empfänger, der eine Person sein kann, ist|Empfänger, die Personen sein können, sind} zu wenige, um zu \
             sagen, wie viele Lieferungen einen aussondern: Dazu braucht es {1}."
        }
        Say::Unicity => {
            "{0} zufällig gezogene {0#Lieferung, von der|Lieferungen, von denen jeweils} {5} bekannt sind, {0#genügt|genügen}, \
             um einen Empfänger in {1} der Fälle von allen anderen zu unterscheiden (95-%-Intervall: {2} bis {3}), unter den \
             {4} {4#Empfänger|Empfängern} mit so vielen Lieferungen."
        }
        Say::UnicityBy => "{0} {0#Lieferung, bekannt durch|Lieferungen, bekannt durch} {1}",
        Say::UnicityNote => "{0} bis {1}; {2} von {3} {3#Empfänger|Empfängern} mit so vielen betrachtet, Startwert {4}",
    }
}
