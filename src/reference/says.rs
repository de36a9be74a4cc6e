//! What is said of laws, of goods on lists, and of where a position is published: codes for the words that the tables name by key.

use crate::codes;
use crate::saying::{Key, Saying};
use std::borrow::Cow;

codes! {
    /// What is said of laws and jurisdictions.
    pub enum LawSays {
        /// A law called `{0}`, of which the article `{1}` is meant.
        Titled = "law.titled",
        /// A jurisdiction.
        China = "law.china",
        /// A jurisdiction.
        EuropeanUnion = "law.european-union",
        /// Where the reading of a provision is disputed.
        ContestedChina = "law.contested-china",
        /// How the GDPR sees transfers.
        GdprApplies = "law.gdpr-applies",
        /// How the GDPR sees transfers.
        NoDecision = "law.no-decision",
        /// How the GDPR sees transfers: by the decision `{0}` of the day `{1}`.
        Decision = "law.decision",
        /// The same, not read in a public source.
        DecisionUnverified = "law.decision-unverified",
        /// What an operator said, `{0}`, when `{1}`, and who reported it, `{2}`.
        Position = "law.position",
        /// The same, not read in a public source.
        PositionUnverified = "law.position-unverified",
        /// What was said in public: cainiao.
        PositionCainiao = "law.position-cainiao",
        /// What was said in public: VSSE (Belgian State Security).
        PositionVsse = "law.position-vsse",
        /// What was said in public: reading of PRC National Intelligence Law Art. 7.
        PositionReading = "law.position-reading",
    }
}

codes! {
    /// How the GDPR sees transfers to a country whose decision covers some of them only: by the decision `{0}` of the day `{1}`.
    pub enum AdequacySays {
        /// Canada.
        Ca = "adequacy.ca",
        /// Israel.
        Il = "adequacy.il",
        /// Japan.
        Jp = "adequacy.jp",
        /// Republic of Korea.
        Kr = "adequacy.kr",
        /// United Kingdom.
        Gb = "adequacy.gb",
        /// United States.
        Us = "adequacy.us",
        /// European Patent Organisation.
        Epo = "adequacy.epo",
        /// Brazil.
        Br = "adequacy.br",
    }
}

codes! {
    /// Provisions of law, by jurisdiction and number: each is a neutral sentence, and under the same name in the room
    /// `provision-law` the title of its law.
    pub enum ProvisionSays {
        /// National Intelligence Law 2017 (am. 2018).
        Cn1 = "provision.cn-1",
        /// National Intelligence Law 2017 (am. 2018).
        Cn2 = "provision.cn-2",
        /// Data Security Law 2021.
        Cn3 = "provision.cn-3",
        /// Data Security Law 2021.
        Cn4 = "provision.cn-4",
        /// Cybersecurity Law 2017 (am. in force 1 Jan 2026), Art. 28 in the 2017 numbering; renumbered in 2026, check (probably 30).
        Cn5 = "provision.cn-5",
        /// Personal Information Protection Law 2021.
        Cn6 = "provision.cn-6",
        /// Counter-espionage Law (rev. 2023).
        Cn7 = "provision.cn-7",
        /// Counter-terrorism Law 2015.
        Cn8 = "provision.cn-8",
        /// Postal Law; Interim Regulations on Express Delivery (1 May 2018), Postal Law Art. 36; Regs Art. 22, 34.
        Cn9 = "provision.cn-9",
        /// E-commerce Law 2019.
        Cn10 = "provision.cn-10",
        /// National Security Law 2020, Art. 43 and Implementation Rules (L.N. 139 of 2020).
        Hk1 = "provision.hk-1",
        /// Safeguarding National Security Ordinance 2024, s. 110-111; state secrets, external interference parts.
        Hk2 = "provision.hk-2",
        /// Protection of Critical Infrastructures (Computer Systems) Ordinance (in force 1 Jan 2026), investigation powers.
        Hk3 = "provision.hk-3",
        /// National security law 2/2009 (am. 8/2023).
        Mo1 = "provision.mo-1",
        /// National Intelligence Work Act; Communication Security and Surveillance Act.
        Tw1 = "provision.tw-1",
        /// Stored Communications Act / CLOUD Act 2018.
        Us1 = "provision.us-1",
        /// FISA Section 702 (50 U.S.C. 1881a), definition widened by RISAA 2024.
        Us2 = "provision.us-2",
        /// National Security Letters, 18 U.S.C. 2709 and others.
        Us3 = "provision.us-3",
        /// EO 12333; EO 14086 (2022).
        Us4 = "provision.us-4",
        /// Trade Act 2002 / ACE manifest, ACAS, STOP Act 2018.
        Us5 = "provision.us-5",
        /// Investigatory Powers Act 2016 (am. 2024).
        Gb1 = "provision.gb-1",
        /// Postal Services Act 2000; IPA postal data.
        Gb2 = "provision.gb-2",
        /// National Security Act 2023.
        Gb3 = "provision.gb-3",
        /// Federal Law on freight-forwarding activity (am. 2025), Art. 4(6)-(7); Government Decree 1317 of 29 Aug 2025 (in force 1 Sep 2025).
        Ru1 = "provision.ru-1",
        /// GosLog platform, Government Decree 139 of 14 Feb 2026 (in force 1 Mar 2026).
        Ru2 = "provision.ru-2",
        /// 'Yarovaya' laws 374-FZ and 375-FZ (2016); SORM.
        Ru3 = "provision.ru-3",
        /// Law 144-FZ on operational-search activity; FSB Law 40-FZ.
        Ru4 = "provision.ru-4",
        /// Operational-search law; Decree on SORM.
        By1 = "provision.by-1",
        /// Digital Personal Data Protection Act 2023 s. 36 and Rules 2025 (call for information; numbered 22 in the draft, 23 in the final rules).
        In1 = "provision.in-1",
        /// Information Technology Act 2000.
        In2 = "provision.in-2",
        /// Post Office Act 2023.
        In3 = "provision.in-3",
        /// Law 2937 on the National Intelligence Organisation (am. Law 6532 of 2014).
        Tr1 = "provision.tr-1",
        /// Law 6475 on postal services; BTK.
        Tr2 = "provision.tr-2",
        /// Data Law 60/2024/QH15 (in force 1 Jul 2025).
        Vn1 = "provision.vn-1",
        /// Cybersecurity Law 2018 (replaced by the 2025 law, reported in force 1 Jul 2026).
        Vn2 = "provision.vn-2",
        /// Criminal Procedure Code 2010.
        Sg1 = "provision.sg-1",
        /// Cybersecurity Act 2018; Infrastructure Protection; Online Criminal Harms Act 2023.
        Sg2 = "provision.sg-2",
        /// Federal Decree-Law 34/2021; State security laws.
        Ae1 = "provision.ae-1",
        /// Law 14/2014 on cybercrime; Law 34/2006.
        Qa1 = "provision.qa-1",
        /// Proclamation 804/2013 (NISS); 1176/2020.
        Et1 = "provision.et-1",
        /// Law on operational-search activity.
        Az1 = "provision.az-1",
        /// Law on communications Art. 15.
        Kz1 = "provision.kz-1",
        /// General Security Service Law 2002.
        Il1 = "provision.il-1",
        /// TOLA Act 2018 (Telecommunications Act Part 15).
        Au1 = "provision.au-1",
        /// SOCI Act 2018.
        Au2 = "provision.au-2",
        /// CSIS Act.
        Ca1 = "provision.ca-1",
        /// Code of Criminal Procedure.
        Jp1 = "provision.jp-1",
        /// Protection of Communications Secrets Act; Telecommunications Business Act.
        Kr1 = "provision.kr-1",
        /// Intelligence Service Act (NDG/LRens) 2015.
        Ch1 = "provision.ch-1",
        /// BUPF/LSCPT.
        Ch2 = "provision.ch-2",
        /// Organic Law of 30 Nov 1998 on the intelligence and security services (numac 1998007272), Art. 14-18 (ordinary, specific, exceptional methods).
        Be1 = "provision.be-1",
        /// Organic Law of 30 Nov 1998 on the intelligence and security services, specific methods, Art. 18/6, 18/6/1 (numbers to be re-read).
        Be2 = "provision.be-2",
        /// Code of Criminal Procedure.
        Be3 = "provision.be-3",
        /// General Law on Customs and Excise 1977.
        Be4 = "provision.be-4",
        /// Wiv 2017.
        Nl1 = "provision.nl-1",
        /// BVerfSchG; BNDG; G10.
        De1 = "provision.de-1",
        /// Code de la securite interieure.
        Fr1 = "provision.fr-1",
        /// ABW and AW Act 2002; Postal Law 2012.
        Pl1 = "provision.pl-1",
        /// Law 124/2007.
        It1 = "provision.it-1",
        /// Law 11/2002 CNI; Organic Law 2/2002.
        Es1 = "provision.es-1",
        /// Act CXXV of 1995.
        Hu1 = "provision.hu-1",
        /// Interception of Postal Packets and Telecommunications Messages (Regulation) Act 1993; Communications (Retention of Data) Act 2011 (am. 2022).
        Ie1 = "provision.ie-1",
        /// PET Act; FE Act; Administration of Justice Act ch. 71.
        Dk1 = "provision.dk-1",
        /// Law of 5 Jul 2016 on the SRE.
        Lu1 = "provision.lu-1",
        /// e-Evidence Regulation (EU) 2023/1543, applies from 18 Aug 2026, not Denmark.
        Eu1 = "provision.eu-1",
        /// Union Customs Code and ICS2.
        Eu2 = "provision.eu-2",
        /// Customs reform and EUR 3 duty (from 1 Jul 2026); reform agreed 26 Mar 2026, EU Customs Data Hub from 2028.
        Eu3 = "provision.eu-3",
        /// GDPR.
        Eu4 = "provision.eu-4",
    }
}

codes! {
    /// What is on a list of strategic goods: materials and kinds of goods.
    pub enum StrategicSays {
        /// A critical raw material.
        Graphite = "strategic.graphite",
        /// A critical raw material.
        PhosphateRock = "strategic.phosphate-rock",
        /// A critical raw material.
        Baryte = "strategic.baryte",
        /// A critical raw material.
        Boron = "strategic.boron",
        /// A critical raw material.
        Feldspar = "strategic.feldspar",
        /// A critical raw material.
        Fluorspar = "strategic.fluorspar",
        /// A critical raw material.
        HeavyAndLightRareEarthElements = "strategic.heavy-and-light-rare-earth-elements",
        /// A critical raw material.
        Lithium = "strategic.lithium",
        /// A critical raw material.
        Manganese = "strategic.manganese",
        /// A critical raw material.
        Copper = "strategic.copper",
        /// A critical raw material.
        Nickel = "strategic.nickel",
        /// A critical raw material.
        Cobalt = "strategic.cobalt",
        /// A critical raw material.
        BauxiteAluminaAluminium = "strategic.bauxite-alumina-aluminium",
        /// A critical raw material.
        Tungsten = "strategic.tungsten",
        /// A critical raw material.
        Niobium = "strategic.niobium",
        /// A critical raw material.
        Tantalum = "strategic.tantalum",
        /// A critical raw material.
        Vanadium = "strategic.vanadium",
        /// A critical raw material.
        PlatinumGroupMetals = "strategic.platinum-group-metals",
        /// A critical raw material.
        Antimony = "strategic.antimony",
        /// A critical raw material.
        CokingCoal = "strategic.coking-coal",
        /// A critical raw material.
        Helium = "strategic.helium",
        /// A critical raw material.
        SiliconMetal = "strategic.silicon-metal",
        /// A critical raw material.
        Phosphorus = "strategic.phosphorus",
        /// A critical raw material.
        Arsenic = "strategic.arsenic",
        /// A critical raw material.
        Strontium = "strategic.strontium",
        /// A critical raw material.
        Scandium = "strategic.scandium",
        /// A critical raw material.
        Germanium = "strategic.germanium",
        /// A critical raw material.
        Gallium = "strategic.gallium",
        /// A critical raw material.
        Magnesium = "strategic.magnesium",
        /// A critical raw material.
        Bismuth = "strategic.bismuth",
        /// A critical raw material.
        TitaniumMetal = "strategic.titanium-metal",
        /// A critical raw material.
        Beryllium = "strategic.beryllium",
        /// A critical raw material.
        Hafnium = "strategic.hafnium",
        /// Goods that could be dual-use or military.
        ArmsAndAmmunition = "strategic.arms-and-ammunition",
        /// Goods that could be dual-use or military.
        TanksAndArmouredVehicles = "strategic.tanks-and-armoured-vehicles",
        /// Goods that could be dual-use or military.
        UnmannedAircraft = "strategic.unmanned-aircraft",
        /// Goods that could be dual-use or military.
        AircraftSpacecraft = "strategic.aircraft-spacecraft",
        /// Goods that could be dual-use or military.
        PartsOfAircraftAndUnmannedAircraft = "strategic.parts-of-aircraft-and-unmanned-aircraft",
        /// Goods that could be dual-use or military.
        NuclearReactors = "strategic.nuclear-reactors",
        /// Goods that could be dual-use or military.
        RadioactiveElements = "strategic.radioactive-elements",
        /// Goods that could be dual-use or military.
        Isotopes = "strategic.isotopes",
        /// Goods that could be dual-use or military.
        SemiconductorManufacturingMachines = "strategic.semiconductor-manufacturing-machines",
        /// Goods that could be dual-use or military.
        IntegratedCircuits = "strategic.integrated-circuits",
        /// Goods that could be dual-use or military.
        SemiconductorDevices = "strategic.semiconductor-devices",
        /// Goods that could be dual-use or military.
        Computers = "strategic.computers",
        /// Goods that could be dual-use or military.
        TelecomApparatus = "strategic.telecom-apparatus",
        /// Goods that could be dual-use or military.
        CamerasTransmissionApparatus = "strategic.cameras-transmission-apparatus",
        /// Goods that could be dual-use or military.
        RadarRadioNavigation = "strategic.radar-radio-navigation",
        /// Goods that could be dual-use or military.
        BinocularsNightVisionCarriers = "strategic.binoculars-night-vision-carriers",
        /// Goods that could be dual-use or military.
        LasersOpticalDevices = "strategic.lasers-optical-devices",
        /// Goods that could be dual-use or military.
        NavigationInstruments = "strategic.navigation-instruments",
        /// Goods that could be dual-use or military.
        SurveyRangefinders = "strategic.survey-rangefinders",
        /// Goods that could be dual-use or military.
        XRayApparatus = "strategic.x-ray-apparatus",
        /// Goods that could be dual-use or military.
        OscilloscopesSpectrumAnalysers = "strategic.oscilloscopes-spectrum-analysers",
        /// Goods that could be dual-use or military.
        MeasuringMachines = "strategic.measuring-machines",
        /// Goods that could be dual-use or military.
        LaserMachineTools = "strategic.laser-machine-tools",
        /// Goods that could be dual-use or military.
        MachiningCentres = "strategic.machining-centres",
        /// Goods that could be dual-use or military.
        Lathes = "strategic.lathes",
        /// Goods that could be dual-use or military.
        Milling = "strategic.milling",
        /// Goods that could be dual-use or military.
        TurbojetsGasTurbines = "strategic.turbojets-gas-turbines",
        /// Goods that could be dual-use or military.
        RocketAndReactionEngines = "strategic.rocket-and-reaction-engines",
        /// Goods that could be dual-use or military.
        PropellentPowders = "strategic.propellent-powders",
        /// Goods that could be dual-use or military.
        Explosives = "strategic.explosives",
        /// Goods that could be dual-use or military.
        InorganicAcidsHfPrecursor = "strategic.inorganic-acids-hf-precursor",
        /// Goods that could be dual-use or military.
        OrganoInorganicCompoundsCwPrecursors = "strategic.organo-inorganic-compounds-cw-precursors",
        /// Goods that could be dual-use or military.
        ToxinsCulturesVaccines = "strategic.toxins-cultures-vaccines",
        /// Goods that could be dual-use or military.
        SpecialVessels = "strategic.special-vessels",
        /// Goods that could be dual-use or military.
        FloatingStructures = "strategic.floating-structures",
        /// Goods that could be dual-use or military.
        Accumulators = "strategic.accumulators",
    }
}

/// The room of sentences, and that of titles of laws.
const SENTENCES: &str = "provision";
const TITLES: &str = "provision-law";

impl ProvisionSays {
    /// The provision of an id of the table.
    pub(super) fn of_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|provision| provision.id() == id)
    }

    fn id(self) -> &'static str {
        self.key().split_once('.').map_or("", |(_, id)| id)
    }

    /// The title of its law.
    pub fn law(self) -> Saying {
        Saying::plain(Key(Cow::Owned(format!("{TITLES}.{}", self.id()))))
    }

    /// The provision whose sentence or whose law's title a key is.
    pub fn of_room(room: &str, key: &str) -> Option<(Self, bool)> {
        let titled = room == TITLES;
        (titled || room == SENTENCES).then(|| Self::of_id(key.split_once('.')?.1)).flatten().map(|found| (found, titled))
    }
}

impl StrategicSays {
    /// What stands under a key of the table.
    pub(super) fn of_table(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.key().split_once('.').is_some_and(|(_, own)| own == key))
    }
}
