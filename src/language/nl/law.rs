//! What is said of laws and of goods on lists, in Dutch.
//!
//! Laws of the European Union bear their official Dutch titles, as do Belgian and Dutch ones; others are translated, but for
//! those that lawyers here cite in English, German or French.

use crate::reference::says::{AdequacySays, LawSays, ProvisionSays, StrategicSays};

pub fn law(code: LawSays) -> &'static str {
    match code {
        LawSays::Titled => "{0}, {1}",
        LawSays::China => "China (vasteland)",
        LawSays::EuropeanUnion => "Europese Unie (alle lidstaten)",
        LawSays::ContestedChina => {
            "De lezing van art. 7 van de Nationale inlichtingenwet is omstreden: J. Daum (China Law Translate, 22 februari 2024) betwijfelt of het artikel bedoeld was om tot het actief verzamelen van inlichtingen te verplichten, en merkt op dat het een algemene bepaling is; Gu Bin (FT) noemt het defensief; veel regeringen en de VSSE lezen het als een wettelijke plicht. Daum voegt eraan toe dat verzoeken in de praktijk toch moeilijk te weigeren zouden zijn."
        }
        LawSays::GdprApplies => "de AVG is van toepassing",
        LawSays::NoDecision => "geen adequaatheidsbesluit op grond van art. 45 AVG",
        LawSays::Decision => "adequaatheidsbesluit {0} van {1}",
        LawSays::DecisionUnverified => "adequaatheidsbesluit {0} van {1}; niet geverifieerd",
        LawSays::Position => "{0} ({1}, gemeld door {2})",
        LawSays::PositionUnverified => "{0} ({1}, gemeld door {2}; niet geverifieerd)",
        LawSays::PositionCainiao => {
            "Ontkent elke misstap; noemt de verdenking een gissing; verklaart dat het zich houdt aan het recht van de landen waar het actief is, de AVG inbegrepen, en dat gegevensbeveiliging en privacy voor het bedrijf van het grootste belang zijn."
        }
        LawSays::PositionVsse => {
            "Werkt aan het opsporen van mogelijke spionage of inmenging door een aantal entiteiten, waaronder Alibaba; noemt de aanwezigheid in Luik een aandachtspunt vanwege wetten die Chinese ondernemingen verplichten gegevens te delen."
        }
        LawSays::PositionReading => {
            "Omstreden: de meeste westerse diensten lezen het als een plicht om op verzoek mee te werken; sommige rechtsgeleerden lezen het als defensief of declaratoir, maar merken op dat een rechtstreeks verzoek moeilijk te weigeren zou zijn."
        }
    }
}

pub fn adequacy(code: AdequacySays) -> &'static str {
    match code {
        AdequacySays::Ca => "adequaatheidsbesluit {0} van {1}, voor commerciële organisaties die onder PIPEDA vallen",
        AdequacySays::Il => "adequaatheidsbesluit {0} van {1}, voor geautomatiseerde verwerking",
        AdequacySays::Jp => "adequaatheidsbesluit {0} van {1}, voor de particuliere sector, met aanvullende regels",
        AdequacySays::Kr => "adequaatheidsbesluit {0} van {1}, voor het toepassingsgebied van PIPA, met enkele uitzonderingen",
        AdequacySays::Gb => {
            "adequaatheidsbesluit (EU) 2021/1772 van {1}, op grond van de AVG; verlengd op 19 december 2025, geldig tot en met 27 december 2031"
        }
        AdequacySays::Us => {
            "adequaatheidsbesluit {0} van {1}, alleen voor deelnemers die zich bij het DPF hebben gecertificeerd; door het Gerecht in T-553/23 op 3 september 2025 in stand gelaten; hogere voorziening aanhangig bij het Hof van Justitie"
        }
        AdequacySays::Epo => "adequaatheidsbesluit van {1}, voor een internationale organisatie",
        AdequacySays::Br => {
            "adequaatheidsbesluit van {1} (vastgesteld in januari 2026), voor wederzijdse adequaatheid; niet geverifieerd"
        }
    }
}

pub fn strategic(code: StrategicSays) -> &'static str {
    match code {
        StrategicSays::Graphite => "grafiet (natuurlijk; batterijkwaliteit is strategisch)",
        StrategicSays::PhosphateRock => "fosfaaterts",
        StrategicSays::Baryte => "bariet",
        StrategicSays::Boron => "boor (metallurgische kwaliteit is strategisch)",
        StrategicSays::Feldspar => "veldspaat",
        StrategicSays::Fluorspar => "vloeispaat",
        StrategicSays::HeavyAndLightRareEarthElements => "zware en lichte zeldzame aardmetalen",
        StrategicSays::Lithium => "lithium (batterijkwaliteit is strategisch)",
        StrategicSays::Manganese => "mangaan (batterijkwaliteit is strategisch)",
        StrategicSays::Copper => "koper",
        StrategicSays::Nickel => "nikkel (batterijkwaliteit)",
        StrategicSays::Cobalt => "kobalt",
        StrategicSays::BauxiteAluminaAluminium => "bauxiet, aluminiumoxide, aluminium",
        StrategicSays::Tungsten => "wolfraam",
        StrategicSays::Niobium => "niobium",
        StrategicSays::Tantalum => "tantaal",
        StrategicSays::Vanadium => "vanadium",
        StrategicSays::PlatinumGroupMetals => "metalen van de platinagroep",
        StrategicSays::Antimony => "antimoon",
        StrategicSays::CokingCoal => "cokeskolen",
        StrategicSays::Helium => "helium",
        StrategicSays::SiliconMetal => "siliciummetaal",
        StrategicSays::Phosphorus => "fosfor",
        StrategicSays::Arsenic => "arseen",
        StrategicSays::Strontium => "strontium",
        StrategicSays::Scandium => "scandium",
        StrategicSays::Germanium => "germanium",
        StrategicSays::Gallium => "gallium",
        StrategicSays::Magnesium => "magnesium",
        StrategicSays::Bismuth => "bismut",
        StrategicSays::TitaniumMetal => "titaanmetaal",
        StrategicSays::Beryllium => "beryllium",
        StrategicSays::Hafnium => "hafnium",
        StrategicSays::ArmsAndAmmunition => "wapens en munitie",
        StrategicSays::TanksAndArmouredVehicles => "tanks en gepantserde voertuigen",
        StrategicSays::UnmannedAircraft => "onbemande luchtvaartuigen",
        StrategicSays::AircraftSpacecraft => "luchtvaartuigen, ruimtevaartuigen",
        StrategicSays::PartsOfAircraftAndUnmannedAircraft => "delen van (onbemande) luchtvaartuigen",
        StrategicSays::NuclearReactors => "kernreactoren",
        StrategicSays::RadioactiveElements => "radioactieve elementen",
        StrategicSays::Isotopes => "isotopen",
        StrategicSays::SemiconductorManufacturingMachines => "machines voor het vervaardigen van halfgeleiders",
        StrategicSays::IntegratedCircuits => "geïntegreerde schakelingen",
        StrategicSays::SemiconductorDevices => "halfgeleiderelementen",
        StrategicSays::Computers => "computers",
        StrategicSays::TelecomApparatus => "telecommunicatietoestellen",
        StrategicSays::CamerasTransmissionApparatus => "camera’s, zendtoestellen",
        StrategicSays::RadarRadioNavigation => "radar, radionavigatie",
        StrategicSays::BinocularsNightVisionCarriers => "verrekijkers, dragers van nachtzicht",
        StrategicSays::LasersOpticalDevices => "lasers, optische toestellen",
        StrategicSays::NavigationInstruments => "navigatie-instrumenten",
        StrategicSays::SurveyRangefinders => "landmeetkundige instrumenten, afstandsmeters",
        StrategicSays::XRayApparatus => "röntgentoestellen",
        StrategicSays::OscilloscopesSpectrumAnalysers => "oscilloscopen, spectrumanalysatoren",
        StrategicSays::MeasuringMachines => "meetmachines",
        StrategicSays::LaserMachineTools => "gereedschapswerktuigen met laser",
        StrategicSays::MachiningCentres => "bewerkingscentra",
        StrategicSays::Lathes => "draaibanken",
        StrategicSays::Milling => "freesmachines",
        StrategicSays::TurbojetsGasTurbines => "turbinestraalmotoren, gasturbines",
        StrategicSays::RocketAndReactionEngines => "raket- en reactiemotoren",
        StrategicSays::PropellentPowders => "buskruit",
        StrategicSays::Explosives => "springstoffen",
        StrategicSays::InorganicAcidsHfPrecursor => "anorganische zuren (HF als precursor)",
        StrategicSays::OrganoInorganicCompoundsCwPrecursors => {
            "organisch-anorganische verbindingen (precursoren van chemische wapens)"
        }
        StrategicSays::ToxinsCulturesVaccines => "toxinen, culturen, vaccins",
        StrategicSays::SpecialVessels => "bijzondere vaartuigen",
        StrategicSays::FloatingStructures => "drijvend materieel",
        StrategicSays::Accumulators => "accumulatoren",
    }
}

/// The title of a provision's law, and what the provision says, in one neutral sentence.
pub fn provision(code: ProvisionSays) -> (&'static str, &'static str) {
    match code {
        ProvisionSays::Cn1 => (
            "Nationale inlichtingenwet 2017 (gewijzigd 2018)",
            "Alle organisaties en burgers ondersteunen overeenkomstig de wet het nationale inlichtingenwerk, verlenen er bijstand en medewerking aan en bewaren de daarmee verband houdende geheimen die zij kennen.",
        ),
        ProvisionSays::Cn2 => (
            "Nationale inlichtingenwet 2017 (gewijzigd 2018)",
            "Inlichtingeninstanties kunnen betrokken organen, organisaties en burgers om de nodige steun, bijstand en medewerking verzoeken.",
        ),
        ProvisionSays::Cn3 => (
            "Wet op de gegevensbeveiliging 2021",
            "Wanneer organen van openbare of nationale veiligheid gegevens nodig hebben om de nationale veiligheid te beschermen of strafbare feiten te onderzoeken, volgen zij strikte goedkeuringsprocedures en verlenen de betrokken organisaties en personen medewerking.",
        ),
        ProvisionSays::Cn4 => (
            "Wet op de gegevensbeveiliging 2021",
            "Zonder goedkeuring van de bevoegde autoriteit van de Volksrepubliek mogen organisaties en personen in China geen in China opgeslagen gegevens verstrekken aan buitenlandse gerechtelijke of rechtshandhavingsinstanties.",
        ),
        ProvisionSays::Cn5 => (
            "Cyberbeveiligingswet 2017 (wijziging in werking op 1 januari 2026), art. 28 in de nummering van 2017; hernummerd in 2026, na te gaan (vermoedelijk 30)",
            "Netwerkexploitanten verlenen technische ondersteuning en bijstand aan organen van openbare en nationale veiligheid die overeenkomstig de wet de nationale veiligheid beschermen of strafbare feiten onderzoeken.",
        ),
        ProvisionSays::Cn6 => (
            "Wet bescherming persoonsgegevens (PIPL) 2021",
            "In China opgeslagen persoonsgegevens mogen zonder goedkeuring niet aan buitenlandse autoriteiten worden overgedragen; de wet geldt ook voor verwerking in het buitenland die op mensen in China is gericht.",
        ),
        ProvisionSays::Cn7 => (
            "Contraspionagewet (herzien 2023)",
            "Bij contraspionagewerk kan de staatsveiligheid elektronische apparatuur inspecteren en relevante documenten en gegevens inzien en verkrijgen; personen en organisaties verstrekken de informatie naar waarheid.",
        ),
        ProvisionSays::Cn8 => (
            "Terrorismebestrijdingswet 2015",
            "Telecom- en internetexploitanten bieden technische interfaces en ondersteuning bij ontsleuteling; logistieke ondernemingen (spoor, weg, water, lucht, post, expres) controleren de identiteit van afzenders en inspecteren goederen.",
        ),
        ProvisionSays::Cn9 => (
            "Postwet; voorlopige voorschriften voor expresbezorging (1 mei 2018), Postwet art. 36; voorschriften art. 22, 34",
            "De identiteit van de afzender wordt gecontroleerd en geregistreerd en de vrachtbrief vermeldt namen, adressen, telefoonnummers en goederen; veiligheidsorganen kunnen volgens wettelijke procedures zendingen inspecteren of vasthouden en gegevens verkrijgen.",
        ),
        ProvisionSays::Cn10 => (
            "Wet op de elektronische handel 2019",
            "Waar wetten dat voorschrijven, verstrekken e-commerceondernemingen gegevens over elektronische handel aan de bevoegde autoriteiten, die ze moeten beschermen.",
        ),
        ProvisionSays::Hk1 => (
            "National Security Law 2020, art. 43, en Implementation Rules (L.N. 139 of 2020)",
            "In zaken van nationale veiligheid kan de politie dienstverleners verplichten tot het verstrekken van identificatiegegevens of tot ontsleuteling, met machtiging van de Chief Executive communicatie onderscheppen, en bij de rechter bevelen tot overlegging van materiaal verkrijgen.",
        ),
        ProvisionSays::Hk2 => (
            "Safeguarding National Security Ordinance 2024, s. 110-111; delen over staatsgeheimen en externe inmenging",
            "Voegt misdrijven inzake staatsgeheimen toe (waaronder economische en wetenschappelijke gegevens) en laat de uitvoerende macht bindende aanwijzingen en gedelegeerde regelgeving vaststellen.",
        ),
        ProvisionSays::Hk3 => (
            "Protection of Critical Infrastructures (Computer Systems) Ordinance (in werking op 1 januari 2026), onderzoeksbevoegdheden",
            "Exploitanten in sectoren waaronder vervoer door de lucht, over land en over zee moeten verzoeken om informatie van de commissaris beantwoorden.",
        ),
        ProvisionSays::Mo1 => (
            "Wet 2/2009 op de nationale veiligheid (gewijzigd bij 8/2023)",
            "Staat in veiligheidszaken preventieve onderschepping en verplichte informatieverstrekking toe.",
        ),
        ProvisionSays::Tw1 => (
            "Wet op het nationale inlichtingenwerk; Wet op de bescherming van en het toezicht op communicatie (CSSA)",
            "Onderschepping en gegevensverzoeken aan exploitanten, met machtiging van een rechter of, in zaken van buitenlandse agenten, van het hoofd van het bureau.",
        ),
        ProvisionSays::Us1 => (
            "Stored Communications Act / CLOUD Act 2018",
            "Aanbieders van elektronische communicatie of van computerdiensten op afstand moeten gegevens die zij in bezit, bewaring of beheer hebben, op grond van een wettig bevel verstrekken, waar die ook zijn opgeslagen.",
        ),
        ProvisionSays::Us2 => (
            "FISA Section 702 (50 U.S.C. 1881a), definitie verruimd door RISAA 2024",
            "Verplicht aanbieders van elektronische communicatiediensten om mee te werken aan gericht toezicht op personen in het buitenland die geen “US person” zijn; de wet van 2024 breidde de definitie uit tot enkele andere dienstverleners met toegang tot apparatuur. Het verval op 20 april 2026 is door korte verlengingen uitgesteld tot 30 april en daarna tot 21 juni 2026; de latere stand is hier niet gevonden.",
        ),
        ProvisionSays::Us3 => (
            "National Security Letters, 18 U.S.C. 2709 en andere",
            "De FBI kan zonder voorafgaand rechterlijk bevel abonnee- en transactiegegevens van communicatieaanbieders en financiële instellingen vorderen, met geheimhoudingsplicht.",
        ),
        ProvisionSays::Us4 => (
            "EO 12333; EO 14086 (2022)",
            "Regels voor het verzamelen van inlichtingen; EO 14086 voegt grenzen van noodzaak en evenredigheid toe, en het Data Protection Review Court.",
        ),
        ProvisionSays::Us5 => (
            "Trade Act 2002 / ACE-manifest, ACAS, STOP Act 2018",
            "Vervoerders en postbedrijven geven vooraf gegevens over verzender, geadresseerde en goederen door aan CBP; gegevens van scheepsmanifesten zijn deels openbaar tenzij om vertrouwelijkheid is verzocht (19 CFR 103.31).",
        ),
        ProvisionSays::Gb1 => (
            "Investigatory Powers Act 2016 (gewijzigd 2024)",
            "Bevelen en aanwijzingen voor onderschepping, communicatiegegevens, bulkbestanden met persoonsgegevens en technische voorzieningen, met goedkeuring van een Judicial Commissioner; sommige kunnen ondernemingen in het buitenland binden.",
        ),
        ProvisionSays::Gb2 => (
            "Postal Services Act 2000; postgegevens in de IPA",
            "“Postal operators” en postgegevens vallen onder de bevoegdheden voor onderschepping en communicatiegegevens.",
        ),
        ProvisionSays::Gb3 => (
            "National Security Act 2023",
            "Bevoegdheden van de politie om informatie te verkrijgen, waaronder bevelen tot overlegging, in zaken van dreiging door een staat.",
        ),
        ProvisionSays::Ru1 => (
            "Federale wet op het expeditiebedrijf (gewijzigd 2025), art. 4, leden 6-7; regeringsbesluit 1317 van 29 augustus 2025 (in werking op 1 september 2025)",
            "Expediteurs slaan gegevens over overeenkomsten, afzenders, ontvangers, vervoerders, lading, routes en voertuigen in Rusland op en geven de veiligheidsdienst dag en nacht toegang op afstand.",
        ),
        ProvisionSays::Ru2 => (
            "GosLog-platform, regeringsbesluit 139 van 14 februari 2026 (in werking op 1 maart 2026)",
            "Stelt het nationale digitale vervoers- en logistiekplatform en de deelnemers eraan vast.",
        ),
        ProvisionSays::Ru3 => (
            "“Jarovaja”-wetten 374-FZ en 375-FZ (2016); SORM",
            "Exploitanten en organisatoren van informatieverspreiding slaan inhoud en metagegevens op en geven veiligheidsorganen toegang; post en koeriers controleren zendingen.",
        ),
        ProvisionSays::Ru4 => (
            "Wet 144-FZ op de operationele opsporing; FSB-wet 40-FZ",
            "Organisaties staan de FSB bij in de uitvoering van haar taken.",
        ),
        ProvisionSays::By1 => (
            "Wet op de operationele opsporing; decreet over SORM",
            "Exploitanten geven veiligheidsorganen dag en nacht toegang op afstand.",
        ),
        ProvisionSays::In1 => (
            "Digital Personal Data Protection Act 2023, s. 36, en Rules 2025 (opvragen van informatie; nummer 22 in het ontwerp, 23 in de definitieve regels)",
            "De centrale regering kan elke verwerkingsverantwoordelijke of tussenpersoon verplichten informatie te verstrekken voor opgesomde doeleinden, waaronder de veiligheid van de staat, en kan verbieden de betrokkene in te lichten.",
        ),
        ProvisionSays::In2 => (
            "Information Technology Act 2000",
            "Aanwijzingen tot onderschepping, toezicht en ontsleuteling aan eenieder die over een computermiddel gaat.",
        ),
        ProvisionSays::In3 => {
            ("Post Office Act 2023", "Zendingen kunnen om redenen van veiligheid worden onderschept, geopend of vastgehouden.")
        }
        ProvisionSays::Tr1 => (
            "Wet 2937 op de nationale inlichtingenorganisatie (gewijzigd bij Wet 6532 van 2014)",
            "De MİT kan informatie, documenten en gegevens verkrijgen van overheidsorganen, banken en andere rechtspersonen, die dat niet met een beroep op hun eigen wetgeving mogen weigeren.",
        ),
        ProvisionSays::Tr2 => {
            ("Wet 6475 op de postdiensten; BTK", "Postbedrijven bewaren gegevens en beantwoorden vragen van de toezichthouder.")
        }
        ProvisionSays::Vn1 => (
            "Gegevenswet 60/2024/QH15 (in werking op 1 juli 2025)",
            "Organisaties en personen moeten in noodtoestanden en bij dreigingen voor defensie of veiligheid, rampen, onlusten of terrorisme zonder toestemming van de betrokkene gegevens verstrekken aan de bevoegde staatsorganen.",
        ),
        ProvisionSays::Vn2 => (
            "Cyberbeveiligingswet 2018 (vervangen door de wet van 2025, volgens berichten in werking op 1 juli 2026)",
            "Aanbieders verstrekken gebruikersgegevens op schriftelijk verzoek aan de cybereenheid van het ministerie van Openbare Veiligheid.",
        ),
        ProvisionSays::Sg1 => (
            "Criminal Procedure Code 2010",
            "De politie kan zich in onderzoeken toegang tot computers verschaffen en ontsleuteling verlangen.",
        ),
        ProvisionSays::Sg2 => (
            "Cybersecurity Act 2018; Infrastructure Protection; Online Criminal Harms Act 2023",
            "Eigenaars van kritieke informatie-infrastructuur (luchtvaart, zeevaart, vervoer over land) verstrekken informatie.",
        ),
        ProvisionSays::Ae1 => (
            "Federaal wetsdecreet 34/2021; wetten op de staatsveiligheid",
            "Autoriteiten kunnen in onderzoeken elektronische gegevens verkrijgen; de vrije zones DIFC en ADGM hebben eigen gegevenswetten.",
        ),
        ProvisionSays::Qa1 => {
            ("Wet 14/2014 op cybercriminaliteit; Wet 34/2006", "Aanbieders verstrekken gegevens aan onderzoeksinstanties.")
        }
        ProvisionSays::Et1 => (
            "Proclamatie 804/2013 (NISS); 1176/2020",
            "De inlichtingendienst kan met een rechterlijk bevel informatie verzamelen.",
        ),
        ProvisionSays::Az1 => {
            ("Wet op de operationele opsporing", "Exploitanten scheppen de technische voorwaarden voor opsporingsactiviteiten.")
        }
        ProvisionSays::Kz1 => (
            "Wet op de communicatie, art. 15",
            "Exploitanten zorgen voor technische middelen en toegang voor veiligheidsorganen.",
        ),
        ProvisionSays::Il1 => (
            "Wet op de algemene veiligheidsdienst 2002",
            "De minister-president kan van telecomvergunninghouders verlangen dat zij communicatiegegevens aan de dienst overdragen.",
        ),
        ProvisionSays::Au1 => (
            "TOLA Act 2018 (Telecommunications Act Part 15)",
            "Aanwijzingen tot technische bijstand en tot technische voorzieningen aan aangewezen communicatieaanbieders.",
        ),
        ProvisionSays::Au2 => {
            ("SOCI Act 2018", "Entiteiten van kritieke infrastructuur (havens, vrachtvervoer) geven informatie aan de Secretary.")
        }
        ProvisionSays::Ca1 => ("CSIS Act", "Bevelen tot bewaring en tot overlegging, rechterlijke machtigingen."),
        ProvisionSays::Jp1 => {
            ("Wetboek van strafvordering", "Schriftelijke verzoeken om inlichtingen en rechterlijke bevelen voor gegevens.")
        }
        ProvisionSays::Kr1 => (
            "Wet ter bescherming van het communicatiegeheim (PCSA); Wet op het telecommunicatiebedrijf",
            "Door de rechter gemachtigde maatregelen; verzoeken om gegevens ter bevestiging van communicatie.",
        ),
        ProvisionSays::Ch1 => (
            "Wet op de inlichtingendienst (NDG/LRens) 2015",
            "Vervoerders en vergelijkbare particulieren in de logistiek kunnen om inlichtingen worden gevraagd; ingrijpende maatregelen vereisen rechterlijke en politieke goedkeuring (art. 25 verplicht commerciële vervoerders om bij een concrete dreiging informatie te verstrekken).",
        ),
        ProvisionSays::Ch2 => ("BÜPF/LSCPT", "Toezicht op post- en telecommunicatieverkeer."),
        ProvisionSays::Be1 => (
            "Organieke wet van 30 november 1998 houdende regeling van de inlichtingen- en veiligheidsdiensten (numac 1998007272), art. 14-18 (gewone, specifieke en uitzonderlijke methoden)",
            "De Veiligheid van de Staat (VSSE) en de ADIV verzamelen gegevens met gewone, specifieke of uitzonderlijke methoden, met inachtneming van subsidiariteit en proportionaliteit, onder controle van de BIM-commissie en het Comité I.",
        ),
        ProvisionSays::Be2 => (
            "Organieke wet van 30 november 1998 houdende regeling van de inlichtingen- en veiligheidsdiensten, specifieke methoden, art. 18/6, 18/6/1 (nummers na te lezen)",
            "Op beslissing van het diensthoofd identificeren postoperatoren de afzender of de geadresseerde, en verstrekken private vervoer- of reisdiensten vervoer- en reisgegevens.",
        ),
        ProvisionSays::Be3 => (
            "Wetboek van strafvordering",
            "De procureur of de rechter kan gegevens, post en communicatiegegevens in beslag nemen.",
        ),
        ProvisionSays::Be4 => (
            "Algemene wet inzake douane en accijnzen 1977",
            "De douane kan handelsdocumenten en gegevens van vervoerders, aangevers en handelaren onderzoeken.",
        ),
        ProvisionSays::Nl1 => (
            "Wet op de inlichtingen- en veiligheidsdiensten 2017 (Wiv 2017)",
            "De diensten kunnen eenieder om vrijwillige verstrekking van gegevens verzoeken (art. 39), en na toetsing vooraf door de TIB inhoud of gegevens van telecommunicatie en post vorderen.",
        ),
        ProvisionSays::De1 => (
            "BVerfSchG; BNDG; G10",
            "Het BfV kan gegevens opvragen bij luchtvaartmaatschappijen, banken, post-, telecom- en digitale diensten; het G10 regelt het onderscheppen van post en telecommunicatie.",
        ),
        ProvisionSays::Fr1 => (
            "Code de la sécurité intérieure",
            "De diensten verkrijgen verbindingsgegevens met machtiging van de premier na advies van de CNCTR; gegevens over passagiersvervoer worden verzameld op grond van L.232-1 e.v.",
        ),
        ProvisionSays::Pl1 => {
            ("Wet op het ABW en het AW 2002; Postwet 2012", "De diensten verkrijgen telecom-, internet- en postgegevens.")
        }
        ProvisionSays::It1 => ("Wet 124/2007", "Overheidsinstanties en dienstexploitanten werken met de diensten samen."),
        ProvisionSays::Es1 => (
            "Wet 11/2002 (CNI); Organieke wet 2/2002",
            "Rechterlijke machtiging door een rechter van het Hooggerechtshof voor maatregelen die communicatie raken.",
        ),
        ProvisionSays::Hu1 => (
            "Wet CXXV van 1995",
            "De diensten kunnen gegevens opvragen bij organisaties; heimelijk verzamelen met machtiging van de minister of de rechter.",
        ),
        ProvisionSays::Ie1 => (
            "Interception of Postal Packets and Telecommunications Messages (Regulation) Act 1993; Communications (Retention of Data) Act 2011 (gewijzigd 2022)",
            "Toegang met machtiging van de minister of de rechter.",
        ),
        ProvisionSays::Dk1 => (
            "PET-wet; FE-wet; Wet op de rechtspleging (retsplejeloven), hoofdstuk 71",
            "Door de rechter bevolen ingrepen in communicatie, waaronder post.",
        ),
        ProvisionSays::Lu1 => ("Wet van 5 juli 2016 op de SRE", "Operationele maatregelen met goedkeuring van het comité."),
        ProvisionSays::Eu1 => (
            "Verordening (EU) 2023/1543 betreffende het Europees verstrekkingsbevel en het Europees bewaringsbevel voor elektronisch bewijsmateriaal (e-evidence), van toepassing vanaf 18 augustus 2026, niet in Denemarken",
            "Een rechterlijke autoriteit in een lidstaat kan een dienstaanbieder (waaronder onlinemarktplaatsen) met een vertegenwoordiger in een andere lidstaat bevelen abonneegegevens, verkeersgegevens of inhoudelijke gegevens te verstrekken, binnen 10 dagen, in noodgevallen binnen 8 uur.",
        ),
        ProvisionSays::Eu2 => (
            "Douanewetboek van de Unie (DWU, UCC) en ICS2",
            "Vervoerders, postbedrijven en expediteurs dienen summiere aangiften bij binnenbrengen in, met partijen, adressen, GS-codes van 6 cijfers en omschrijvingen; de douane kan informatie verlangen.",
        ),
        ProvisionSays::Eu3 => (
            "Douanehervorming en invoerrecht van 3 EUR (vanaf 1 juli 2026); akkoord over de hervorming op 26 maart 2026, EU-douanedatahub vanaf 2028",
            "Platforms worden als importeur beschouwd en leveren gegevens per artikel.",
        ),
        ProvisionSays::Eu4 => (
            "Algemene verordening gegevensbescherming (AVG)",
            "Doorgiften vereisen een adequaatheidsbesluit, waarborgen zoals standaardcontractbepalingen met een effectbeoordeling van de doorgifte, of een afwijking; art. 48 beperkt de erkenning van bevelen uit derde landen.",
        ),
    }
}
