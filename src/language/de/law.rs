//! What is said of laws and of goods on lists, in German.

use crate::reference::says::{AdequacySays, LawSays, ProvisionSays, StrategicSays};

pub fn law(code: LawSays) -> &'static str {
    match code {
        LawSays::Titled => "{0}, {1}",
        LawSays::China => "China (Festland)",
        LawSays::EuropeanUnion => "Europäische Union (alle Mitgliedstaaten)",
        LawSays::ContestedChina => {
            "Wie Art. 7 des Nationalen Nachrichtendienstgesetzes zu lesen ist, ist umstritten: J. Daum (China Law Translate, \
             22. Februar 2024) bezweifelt, dass damit aktives Sammeln von Informationen verlangt werden sollte, und weist \
             darauf hin, dass es eine Klausel der allgemeinen Bestimmungen ist; Gu Bin (FT) nennt ihn defensiv; viele \
             Regierungen und die VSSE lesen ihn als Rechtspflicht. Daum fügt hinzu, dass Ersuchen in der Praxis dennoch \
             schwer abzulehnen wären."
        }
        LawSays::GdprApplies => "DSGVO gilt",
        LawSays::NoDecision => "kein Angemessenheitsbeschluss nach Art. 45 DSGVO",
        LawSays::Decision => "Angemessenheitsbeschluss {0} vom {1}",
        LawSays::DecisionUnverified => "Angemessenheitsbeschluss {0} vom {1}; ungeprüft",
        LawSays::Position => "{0} ({1}, berichtet von {2})",
        LawSays::PositionUnverified => "{0} ({1}, berichtet von {2}; ungeprüft)",
        LawSays::PositionCainiao => {
            "Bestreitet jedes Fehlverhalten; nennt den Verdacht eine Mutmaßung; erklärt, dass es die Gesetze einhält, wo es \
             tätig ist, auch die DSGVO, und dass ihm Datensicherheit und Privatsphäre äußerst wichtig sind."
        }
        LawSays::PositionVsse => {
            "Arbeitet daran, mögliche Spionage oder Einflussnahme durch eine Reihe von Einrichtungen zu erkennen, darunter \
             Alibaba; nennt die Präsenz in Lüttich einen Punkt, der Aufmerksamkeit verdient, wegen Gesetzen, die chinesische \
             Unternehmen zur Weitergabe von Daten verpflichten."
        }
        LawSays::PositionReading => {
            "Umstritten: Die meisten westlichen Dienste lesen die Vorschrift als Pflicht, auf Ersuchen mitzuwirken; manche \
             Fachleute lesen sie als defensiv oder bloß deklaratorisch, merken aber an, dass ein direktes Ersuchen schwer \
             abzulehnen wäre."
        }
    }
}

pub fn adequacy(code: AdequacySays) -> &'static str {
    match code {
        AdequacySays::Ca => "Angemessenheitsbeschluss {0} vom {1}, für Wirtschaftsunternehmen, die dem PIPEDA unterliegen",
        AdequacySays::Il => "Angemessenheitsbeschluss {0} vom {1}, für automatisierte Verarbeitung",
        AdequacySays::Jp => "Angemessenheitsbeschluss {0} vom {1}, für den privaten Sektor, mit ergänzenden Vorschriften",
        AdequacySays::Kr => "Angemessenheitsbeschluss {0} vom {1}, im Anwendungsbereich des PIPA, mit einigen Ausnahmen",
        AdequacySays::Gb => {
            "Angemessenheitsbeschluss (EU) 2021/1772 vom {1}, nach der DSGVO, erneuert am 19. Dezember 2025; gültig bis \
             2031-12-27"
        }
        AdequacySays::Us => {
            "Angemessenheitsbeschluss {0} vom {1}, nur für selbstzertifizierte Teilnehmer des DPF; vom Gericht der \
             Europäischen Union am 3. September 2025 bestätigt (T-553/23); Rechtsmittel beim Gerichtshof anhängig"
        }
        AdequacySays::Epo => "Angemessenheitsbeschluss vom {1}, für eine internationale Organisation",
        AdequacySays::Br => "Angemessenheitsbeschluss von {1}, gegenseitige Angemessenheit; ungeprüft",
    }
}

pub fn strategic(code: StrategicSays) -> &'static str {
    match code {
        StrategicSays::Graphite => "Grafit (natürlich; in Batteriequalität strategisch)",
        StrategicSays::PhosphateRock => "Phosphorit",
        StrategicSays::Baryte => "Baryt",
        StrategicSays::Boron => "Bor (in metallurgischer Qualität strategisch)",
        StrategicSays::Feldspar => "Feldspat",
        StrategicSays::Fluorspar => "Flussspat",
        StrategicSays::HeavyAndLightRareEarthElements => "schwere und leichte seltene Erden",
        StrategicSays::Lithium => "Lithium (in Batteriequalität strategisch)",
        StrategicSays::Manganese => "Mangan (in Batteriequalität strategisch)",
        StrategicSays::Copper => "Kupfer",
        StrategicSays::Nickel => "Nickel (in Batteriequalität)",
        StrategicSays::Cobalt => "Kobalt",
        StrategicSays::BauxiteAluminaAluminium => "Bauxit, Aluminiumoxid, Aluminium",
        StrategicSays::Tungsten => "Wolfram",
        StrategicSays::Niobium => "Niob",
        StrategicSays::Tantalum => "Tantal",
        StrategicSays::Vanadium => "Vanadium",
        StrategicSays::PlatinumGroupMetals => "Metalle der Platingruppe",
        StrategicSays::Antimony => "Antimon",
        StrategicSays::CokingCoal => "Kokskohle",
        StrategicSays::Helium => "Helium",
        StrategicSays::SiliconMetal => "Siliciummetall",
        StrategicSays::Phosphorus => "Phosphor",
        StrategicSays::Arsenic => "Arsen",
        StrategicSays::Strontium => "Strontium",
        StrategicSays::Scandium => "Scandium",
        StrategicSays::Germanium => "Germanium",
        StrategicSays::Gallium => "Gallium",
        StrategicSays::Magnesium => "Magnesium",
        StrategicSays::Bismuth => "Bismut",
        StrategicSays::TitaniumMetal => "Titanmetall",
        StrategicSays::Beryllium => "Beryllium",
        StrategicSays::Hafnium => "Hafnium",
        StrategicSays::ArmsAndAmmunition => "Waffen und Munition",
        StrategicSays::TanksAndArmouredVehicles => "Panzer und gepanzerte Fahrzeuge",
        StrategicSays::UnmannedAircraft => "unbemannte Luftfahrzeuge",
        StrategicSays::AircraftSpacecraft => "Luftfahrzeuge, Raumfahrzeuge",
        StrategicSays::PartsOfAircraftAndUnmannedAircraft => "Teile von Luftfahrzeugen, auch unbemannten",
        StrategicSays::NuclearReactors => "Kernreaktoren",
        StrategicSays::RadioactiveElements => "radioaktive Elemente",
        StrategicSays::Isotopes => "Isotope",
        StrategicSays::SemiconductorManufacturingMachines => "Maschinen zur Halbleiterherstellung",
        StrategicSays::IntegratedCircuits => "integrierte Schaltungen",
        StrategicSays::SemiconductorDevices => "Halbleiterbauelemente",
        StrategicSays::Computers => "Computer",
        StrategicSays::TelecomApparatus => "Telekommunikationsgeräte",
        StrategicSays::CamerasTransmissionApparatus => "Kameras, Sendegeräte",
        StrategicSays::RadarRadioNavigation => "Radar, Funknavigation",
        StrategicSays::BinocularsNightVisionCarriers => "Ferngläser, Träger für Nachtsichtgeräte",
        StrategicSays::LasersOpticalDevices => "Laser, optische Geräte",
        StrategicSays::NavigationInstruments => "Navigationsinstrumente",
        StrategicSays::SurveyRangefinders => "Vermessungsgeräte, Entfernungsmesser",
        StrategicSays::XRayApparatus => "Röntgengeräte",
        StrategicSays::OscilloscopesSpectrumAnalysers => "Oszilloskope, Spektrumanalysatoren",
        StrategicSays::MeasuringMachines => "Messmaschinen",
        StrategicSays::LaserMachineTools => "Laserbearbeitungsmaschinen",
        StrategicSays::MachiningCentres => "Bearbeitungszentren",
        StrategicSays::Lathes => "Drehmaschinen",
        StrategicSays::Milling => "Fräsmaschinen",
        StrategicSays::TurbojetsGasTurbines => "Turbostrahltriebwerke, Gasturbinen",
        StrategicSays::RocketAndReactionEngines => "Raketen- und Strahltriebwerke",
        StrategicSays::PropellentPowders => "Treibladungspulver",
        StrategicSays::Explosives => "Sprengstoffe",
        StrategicSays::InorganicAcidsHfPrecursor => "anorganische Säuren (Flusssäure als Vorprodukt)",
        StrategicSays::OrganoInorganicCompoundsCwPrecursors => {
            "organisch-anorganische Verbindungen (Vorprodukte chemischer Kampfstoffe)"
        }
        StrategicSays::ToxinsCulturesVaccines => "Toxine, Kulturen, Impfstoffe",
        StrategicSays::SpecialVessels => "Spezialschiffe",
        StrategicSays::FloatingStructures => "schwimmende Vorrichtungen",
        StrategicSays::Accumulators => "Akkumulatoren",
    }
}

/// The title of a provision's law, and what the provision says, in one neutral sentence.
pub fn provision(code: ProvisionSays) -> (&'static str, &'static str) {
    match code {
        ProvisionSays::Cn1 => (
            "Nationales Nachrichtendienstgesetz 2017 (geändert 2018)",
            "Alle Organisationen und Bürger haben die nationale nachrichtendienstliche Arbeit nach Maßgabe des Rechts zu \
             unterstützen, dabei mitzuwirken und damit verbundene Geheimnisse zu wahren, die ihnen bekannt sind.",
        ),
        ProvisionSays::Cn2 => (
            "Nationales Nachrichtendienstgesetz 2017 (geändert 2018)",
            "Nachrichtendienstliche Stellen können von betroffenen Behörden, Organisationen und Bürgern die nötige \
             Unterstützung, Hilfe und Mitwirkung verlangen.",
        ),
        ProvisionSays::Cn3 => (
            "Datensicherheitsgesetz 2021",
            "Brauchen Organe der öffentlichen oder der nationalen Sicherheit Daten, um die nationale Sicherheit zu schützen \
             oder Straftaten zu ermitteln, so folgen sie strengen Genehmigungsverfahren, und die betroffenen Organisationen \
             und Personen haben mitzuwirken.",
        ),
        ProvisionSays::Cn4 => (
            "Datensicherheitsgesetz 2021",
            "Ohne Genehmigung der zuständigen Behörde der Volksrepublik dürfen Organisationen und Personen in China dort \
             gespeicherte Daten nicht an ausländische Justiz- oder Strafverfolgungsbehörden herausgeben.",
        ),
        ProvisionSays::Cn5 => (
            "Cybersicherheitsgesetz 2017 (Änderung in Kraft seit 1. Januar 2026), Art. 28 nach der Zählung von 2017; 2026 \
             neu nummeriert, zu prüfen (wahrscheinlich 30)",
            "Netzbetreiber leisten Organen der öffentlichen und der nationalen Sicherheit, die rechtmäßig die nationale \
             Sicherheit schützen oder Straftaten ermitteln, technische Unterstützung und Hilfe.",
        ),
        ProvisionSays::Cn6 => (
            "Gesetz zum Schutz persönlicher Informationen 2021 (PIPL)",
            "In China gespeicherte personenbezogene Informationen dürfen ohne Genehmigung nicht an ausländische Behörden \
             herausgegeben werden; das Gesetz erfasst auch Verarbeitung im Ausland, die sich an Menschen in China richtet.",
        ),
        ProvisionSays::Cn7 => (
            "Spionageabwehrgesetz (Neufassung 2023)",
            "Bei der Spionageabwehr können Organe der Staatssicherheit elektronische Geräte prüfen und einschlägige \
             Unterlagen und Daten einsehen und beschaffen; Personen und Organisationen geben die Auskünfte wahrheitsgemäß.",
        ),
        ProvisionSays::Cn8 => (
            "Terrorismusbekämpfungsgesetz 2015",
            "Telekommunikations- und Internetbetreiber stellen technische Schnittstellen und Hilfe bei der Entschlüsselung \
             bereit; Logistikbetreiber (Bahn, Straße, Wasser, Luft, Post, Express) prüfen die Identität der Absender und \
             kontrollieren die Waren.",
        ),
        ProvisionSays::Cn9 => (
            "Postgesetz; Vorläufige Bestimmungen über die Expresszustellung (1. Mai 2018), Postgesetz Art. 36; Bestimmungen \
             Art. 22, 34",
            "Die Identität der Absender wird geprüft und erfasst, und der Frachtbrief trägt Namen, Adressen, Telefonnummern \
             und Waren; Sicherheitsorgane können Sendungen nach gesetzlichem Verfahren prüfen oder zurückhalten und \
             Aufzeichnungen beschaffen.",
        ),
        ProvisionSays::Cn10 => (
            "E-Commerce-Gesetz 2019",
            "Wo Gesetze es verlangen, geben E-Commerce-Betreiber Daten des elektronischen Handels an zuständige Behörden \
             heraus, die sie schützen müssen.",
        ),
        ProvisionSays::Hk1 => (
            "Nationales Sicherheitsgesetz 2020, Art. 43 und Durchführungsbestimmungen (L.N. 139 of 2020)",
            "In Fällen der nationalen Sicherheit kann die Polizei von Diensteanbietern Identifizierungsdaten oder \
             Entschlüsselung verlangen, mit Genehmigung des Regierungschefs Kommunikation überwachen und gerichtliche \
             Herausgabeanordnungen für Material erwirken.",
        ),
        ProvisionSays::Hk2 => (
            "Safeguarding National Security Ordinance 2024 (Schutz der nationalen Sicherheit), s. 110–111; Teile über \
             Staatsgeheimnisse und äußere Einmischung",
            "Schafft Straftatbestände zu Staatsgeheimnissen (darunter wirtschaftliche und wissenschaftliche Daten) und \
             erlaubt der Regierung, verbindliche Weisungen und nachgeordnete Vorschriften zu erlassen.",
        ),
        ProvisionSays::Hk3 => (
            "Protection of Critical Infrastructures (Computer Systems) Ordinance (Schutz kritischer Infrastrukturen; in \
             Kraft seit 1. Januar 2026), Untersuchungsbefugnisse",
            "Betreiber in Sektoren, zu denen Luft-, Land- und Seeverkehr gehören, müssen Auskunftsverlangen des \
             Commissioners beantworten.",
        ),
        ProvisionSays::Mo1 => (
            "Gesetz über die nationale Sicherheit 2/2009 (geändert durch 8/2023)",
            "Erlaubt in Sicherheitsfällen vorbeugende Überwachung der Kommunikation und verpflichtende Auskünfte.",
        ),
        ProvisionSays::Tw1 => (
            "Gesetz über die nationale nachrichtendienstliche Arbeit; Gesetz über Kommunikationssicherheit und Überwachung",
            "Überwachung und Datenabfragen bei Betreibern mit Genehmigung eines Gerichts oder, bei ausländischen Agenten, \
             der Leitung des Dienstes.",
        ),
        ProvisionSays::Us1 => (
            "Stored Communications Act / CLOUD Act 2018",
            "Anbieter elektronischer Kommunikation oder ausgelagerter Datenverarbeitung müssen auf rechtmäßige Anordnung \
             Daten offenlegen, die in ihrem Besitz, ihrer Obhut oder ihrer Kontrolle sind, gleich wo sie gespeichert sind.",
        ),
        ProvisionSays::Us2 => (
            "FISA Section 702 (50 U.S.C. 1881a), Definition erweitert durch RISAA 2024",
            "Verpflichtet Anbieter elektronischer Kommunikationsdienste zur Mitwirkung, wenn Nicht-US-Personen im Ausland \
             Ziel sind; das Gesetz von 2024 dehnte die Definition auf einige andere Diensteanbieter mit Zugang zu Geräten \
             aus. Das Außerkrafttreten am 20. April 2026 wurde durch kurze Verlängerungen auf den 30. April und dann auf den \
             21. Juni 2026 verschoben; der spätere Stand ist hier nicht bekannt.",
        ),
        ProvisionSays::Us3 => (
            "National Security Letters, 18 U.S.C. 2709 und andere",
            "Das FBI kann von Kommunikationsanbietern und Finanzinstituten ohne vorherige richterliche Anordnung Bestands- \
             und Verkehrsdaten verlangen, mit Verschwiegenheitspflicht.",
        ),
        ProvisionSays::Us4 => (
            "EO 12333; EO 14086 (2022)",
            "Regeln für nachrichtendienstliche Erhebung; EO 14086 fügt Grenzen der Erforderlichkeit und Verhältnismäßigkeit \
             und den Data Protection Review Court hinzu.",
        ),
        ProvisionSays::Us5 => (
            "Trade Act 2002 / ACE-Manifest, ACAS, STOP Act 2018",
            "Frachtführer und Postbetreiber übermitteln der CBP vorab Daten über Versender, Empfänger und Waren; Daten aus \
             Schiffsmanifesten sind zum Teil öffentlich, sofern keine Vertraulichkeit beantragt ist (19 CFR 103.31).",
        ),
        ProvisionSays::Gb1 => (
            "Investigatory Powers Act 2016 (geändert 2024)",
            "Anordnungen zur Überwachung von Kommunikation, zu Kommunikationsdaten, zu großen Beständen personenbezogener \
             Daten und zu technischen Fähigkeiten, mit Zustimmung eines Judicial Commissioner; manche können Betreiber im \
             Ausland binden.",
        ),
        ProvisionSays::Gb2 => (
            "Postal Services Act 2000; Postdaten nach dem IPA",
            "Postbetreiber („postal operators“) und Postdaten fallen unter die Befugnisse zur Überwachung und zu \
             Kommunikationsdaten.",
        ),
        ProvisionSays::Gb3 => (
            "National Security Act 2023",
            "Befugnisse der Polizei, in Fällen staatlicher Bedrohung Informationen zu beschaffen, auch durch \
             Herausgabeanordnungen.",
        ),
        ProvisionSays::Ru1 => (
            "Föderales Gesetz über die Speditionstätigkeit (geändert 2025), Art. 4 Abs. 6–7; Regierungsverordnung 1317 vom \
             29. August 2025 (in Kraft seit 1. September 2025)",
            "Spediteure speichern in Russland Daten über Verträge, Absender, Empfänger, Frachtführer, Ladung, Routen und \
             Fahrzeuge und geben dem Sicherheitsdienst rund um die Uhr Fernzugriff.",
        ),
        ProvisionSays::Ru2 => (
            "Plattform GosLog, Regierungsverordnung 139 vom 14. Februar 2026 (in Kraft seit 1. März 2026)",
            "Regelt die nationale digitale Verkehrs- und Logistikplattform und wer daran teilnimmt.",
        ),
        ProvisionSays::Ru3 => (
            "„Jarowaja“-Gesetze 374-FZ und 375-FZ (2016); SORM",
            "Betreiber und Organisatoren der Informationsverbreitung speichern Inhalte und Metadaten und geben \
             Sicherheitsorganen Zugang; Post und Kuriere prüfen Sendungen.",
        ),
        ProvisionSays::Ru4 => (
            "Gesetz 144-FZ über die operative Ermittlungstätigkeit; FSB-Gesetz 40-FZ",
            "Organisationen unterstützen den FSB bei seinen Aufgaben.",
        ),
        ProvisionSays::By1 => (
            "Gesetz über die operative Ermittlungstätigkeit; Erlass über SORM",
            "Betreiber geben Sicherheitsorganen rund um die Uhr Fernzugriff.",
        ),
        ProvisionSays::In1 => (
            "Digital Personal Data Protection Act 2023 s. 36 und Rules 2025 (Auskunftsverlangen; im Entwurf Nummer 22, in \
             der Endfassung 23)",
            "Die Zentralregierung kann von jedem Datentreuhänder oder Vermittler Auskünfte zu aufgeführten Zwecken \
             verlangen, zu denen die Sicherheit des Staates gehört, und verbieten, dies der betroffenen Person mitzuteilen.",
        ),
        ProvisionSays::In2 => (
            "Information Technology Act 2000",
            "Anordnungen zum Abfangen, Überwachen und Entschlüsseln an jede Person, die für eine Computerressource \
             verantwortlich ist.",
        ),
        ProvisionSays::In3 => {
            ("Post Office Act 2023", "Sendungen können aus Sicherheitsgründen abgefangen, geöffnet oder zurückgehalten werden.")
        }
        ProvisionSays::Tr1 => (
            "Gesetz 2937 über den Nationalen Nachrichtendienst (geändert durch Gesetz 6532 von 2014)",
            "Der MIT kann Informationen, Unterlagen und Daten von öffentlichen Stellen, Banken und anderen juristischen \
             Personen erhalten, die sich nicht unter Berufung auf ihre eigenen Vorschriften weigern dürfen.",
        ),
        ProvisionSays::Tr2 => (
            "Gesetz 6475 über Postdienste; BTK",
            "Postbetreiber führen Aufzeichnungen und geben der Regulierungsbehörde Auskunft.",
        ),
        ProvisionSays::Vn1 => (
            "Datengesetz 60/2024/QH15 (in Kraft seit 1. Juli 2025)",
            "Organisationen und Personen müssen zuständigen staatlichen Stellen ohne Einwilligung der betroffenen Person \
             Daten bereitstellen, bei Notstand, Bedrohung der Verteidigung oder Sicherheit, Katastrophen, Unruhen oder \
             Terrorismus.",
        ),
        ProvisionSays::Vn2 => (
            "Cybersicherheitsgesetz 2018 (ersetzt durch das Gesetz von 2025, das nach Berichten am 1. Juli 2026 in Kraft trat)",
            "Anbieter geben der für Cybersicherheit zuständigen Einheit des Ministeriums für öffentliche Sicherheit auf \
             schriftliches Verlangen Nutzerdaten.",
        ),
        ProvisionSays::Sg1 => (
            "Criminal Procedure Code 2010 (Strafprozessordnung)",
            "Die Polizei kann bei Ermittlungen auf Computer zugreifen und Entschlüsselung verlangen.",
        ),
        ProvisionSays::Sg2 => (
            "Cybersecurity Act 2018; Infrastructure Protection; Online Criminal Harms Act 2023",
            "Eigentümer kritischer Informationsinfrastruktur (Luft-, See- und Landverkehr) erteilen Auskünfte.",
        ),
        ProvisionSays::Ae1 => (
            "Föderales Gesetzesdekret 34/2021; Gesetze zur Staatssicherheit",
            "Behörden können bei Ermittlungen elektronische Daten beschaffen; die Freizonen DIFC und ADGM haben eigene \
             Datengesetze.",
        ),
        ProvisionSays::Qa1 => {
            ("Gesetz 14/2014 über Cyberkriminalität; Gesetz 34/2006", "Anbieter stellen Ermittlungsbehörden Daten bereit.")
        }
        ProvisionSays::Et1 => (
            "Proklamation 804/2013 (NISS); 1176/2020",
            "Der Nachrichtendienst kann mit richterlicher Anordnung Informationen erheben.",
        ),
        ProvisionSays::Az1 => (
            "Gesetz über die operative Ermittlungstätigkeit",
            "Betreiber schaffen die technischen Voraussetzungen für Ermittlungstätigkeit.",
        ),
        ProvisionSays::Kz1 => {
            ("Gesetz über die Kommunikation Art. 15", "Betreiber stellen Sicherheitsorganen technische Mittel und Zugang bereit.")
        }
        ProvisionSays::Il1 => (
            "General Security Service Law 2002 (Gesetz über den Inlandsgeheimdienst)",
            "Der Ministerpräsident kann von lizenzierten Telekommunikationsanbietern verlangen, dem Dienst \
             Kommunikationsdaten zu übermitteln.",
        ),
        ProvisionSays::Au1 => (
            "TOLA Act 2018 (Telecommunications Act Part 15)",
            "Anordnungen zu technischer Hilfe und technischen Fähigkeiten an bestimmte Kommunikationsanbieter.",
        ),
        ProvisionSays::Au2 => {
            ("SOCI Act 2018", "Betreiber kritischer Infrastruktur (Häfen, Fracht) erteilen dem Secretary Auskünfte.")
        }
        ProvisionSays::Ca1 => ("CSIS Act", "Anordnungen zur Sicherung und Herausgabe von Daten, richterliche Ermächtigungen."),
        ProvisionSays::Jp1 => ("Strafprozessgesetz", "Schriftliche Anfragen und richterliche Anordnungen zu Aufzeichnungen."),
        ProvisionSays::Kr1 => (
            "Gesetz zum Schutz des Kommunikationsgeheimnisses; Gesetz über das Telekommunikationsgeschäft",
            "Gerichtlich genehmigte Maßnahmen; Abfragen von Verkehrsdaten.",
        ),
        ProvisionSays::Ch1 => (
            "Nachrichtendienstgesetz (NDG) 2015",
            "Transportunternehmen und private Logistikbetriebe können um Auskunft ersucht werden; eingreifende Maßnahmen \
             brauchen gerichtliche und politische Genehmigung (Art. 25 verpflichtet gewerbliche Beförderer zur Auskunft bei \
             konkreter Bedrohung).",
        ),
        ProvisionSays::Ch2 => ("BÜPF", "Überwachung des Post- und Fernmeldeverkehrs."),
        ProvisionSays::Be1 => (
            "Grundlagengesetz vom 30. November 1998 über die Nachrichten- und Sicherheitsdienste (Numac 1998007272), Art. \
             14–18 (gewöhnliche, spezifische, außergewöhnliche Methoden)",
            "Die Staatssicherheit (VSSE) und der Allgemeine Nachrichten- und Sicherheitsdienst (SGRS) erheben Daten mit \
             gewöhnlichen, spezifischen oder außergewöhnlichen Methoden, subsidiär und verhältnismäßig, unter Kontrolle der \
             BIM-Kommission und des Ständigen Ausschusses N (Comité R).",
        ),
        ProvisionSays::Be2 => (
            "Grundlagengesetz vom 30. November 1998 über die Nachrichten- und Sicherheitsdienste, spezifische Methoden, Art. \
             18/6, 18/6/1 (Nummern noch zu prüfen)",
            "Auf Beschluss der Dienstleitung identifizieren Postbetreiber Absender oder Empfänger und geben private \
             Verkehrs- oder Reisedienste Verkehrs- und Reisedaten heraus.",
        ),
        ProvisionSays::Be3 => (
            "Strafprozessgesetzbuch",
            "Staatsanwaltschaft oder Gericht können Daten, Post und Kommunikationsdaten beschlagnahmen.",
        ),
        ProvisionSays::Be4 => (
            "Allgemeines Gesetz über Zölle und Akzisen 1977",
            "Der Zoll kann Handelsunterlagen und Daten von Frachtführern, Anmeldern und Händlern einsehen.",
        ),
        ProvisionSays::Nl1 => (
            "Wiv 2017 (Gesetz über die Nachrichten- und Sicherheitsdienste)",
            "Die Dienste können jeden um freiwillige Herausgabe von Daten bitten (39) und Inhalte oder Daten aus \
             Telekommunikation und Post anordnen, nach vorheriger Prüfung durch die TIB.",
        ),
        ProvisionSays::De1 => (
            "BVerfSchG; BNDG; Artikel 10-Gesetz (G 10)",
            "Das BfV kann Daten von Fluggesellschaften, Banken, Post-, Telekommunikations- und digitalen Diensten verlangen; \
             das G 10 regelt die Überwachung von Post und Telekommunikation.",
        ),
        ProvisionSays::Fr1 => (
            "Code de la sécurité intérieure (Gesetzbuch der inneren Sicherheit)",
            "Dienste erhalten Verbindungsdaten mit Genehmigung des Premierministers nach Stellungnahme der CNCTR; Daten der \
             Personenbeförderung werden nach L.232-1 ff. erhoben.",
        ),
        ProvisionSays::Pl1 => (
            "Gesetz über die ABW und die AW 2002; Postgesetz 2012",
            "Dienste erhalten Telekommunikations-, Internet- und Postdaten.",
        ),
        ProvisionSays::It1 => {
            ("Gesetz 124/2007", "Öffentliche Stellen und Betreiber von Diensten arbeiten mit den Nachrichtendiensten zusammen.")
        }
        ProvisionSays::Es1 => (
            "Gesetz 11/2002 über das CNI; Organgesetz 2/2002",
            "Richterliche Genehmigung durch ein Mitglied des Obersten Gerichtshofs für Maßnahmen, die Kommunikation betreffen.",
        ),
        ProvisionSays::Hu1 => (
            "Gesetz CXXV von 1995",
            "Dienste können von Organisationen Daten verlangen; verdeckte Erhebung mit ministerieller oder gerichtlicher \
             Genehmigung.",
        ),
        ProvisionSays::Ie1 => (
            "Interception of Postal Packets and Telecommunications Messages (Regulation) Act 1993; Communications (Retention \
             of Data) Act 2011 (geändert 2022)",
            "Zugriff mit ministerieller oder gerichtlicher Genehmigung.",
        ),
        ProvisionSays::Dk1 => (
            "PET-Gesetz; FE-Gesetz; Rechtspflegegesetz Kap. 71",
            "Gerichtlich angeordnete Eingriffe in Kommunikation, auch in Post.",
        ),
        ProvisionSays::Lu1 => (
            "Gesetz vom 5. Juli 2016 über den SRE (staatlicher Nachrichtendienst)",
            "Operative Maßnahmen mit Genehmigung eines Ausschusses.",
        ),
        ProvisionSays::Eu1 => (
            "E-Evidence-Verordnung (EU) 2023/1543, gilt ab 18. August 2026, nicht für Dänemark",
            "Eine Justizbehörde eines Mitgliedstaats kann gegenüber einem Diensteanbieter (auch einem Online-Marktplatz), \
             der in einem anderen vertreten ist, anordnen, Teilnehmer-, Verkehrs- oder Inhaltsdaten binnen 10 Tagen \
             herauszugeben, in Notfällen binnen 8 Stunden.",
        ),
        ProvisionSays::Eu2 => (
            "Zollkodex der Union und ICS2",
            "Beförderer, Postbetreiber und Spediteure geben summarische Eingangsanmeldungen mit Beteiligten, Adressen, \
             sechsstelligen HS-Codes und Warenbeschreibungen ab; der Zoll kann Auskünfte verlangen.",
        ),
        ProvisionSays::Eu3 => (
            "Zollreform und Zoll von 3 EUR (ab 1. Juli 2026); Einigung über die Reform am 26. März 2026, \
             EU-Zolldatenplattform ab 2028",
            "Plattformen gelten als Einführer und liefern Daten zu jedem Artikel.",
        ),
        ProvisionSays::Eu4 => (
            "DSGVO",
            "Übermittlungen brauchen einen Angemessenheitsbeschluss, Garantien wie Standardvertragsklauseln mit einer \
             Transfer-Folgenabschätzung oder eine Ausnahme; Art. 48 begrenzt die Anerkennung von Anordnungen aus Drittländern.",
        ),
    }
}
