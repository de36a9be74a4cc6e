//! What is said of laws and of goods on lists, in English.

use crate::reference::says::{AdequacySays, LawSays, ProvisionSays, StrategicSays};

pub fn law(code: LawSays) -> &'static str {
    match code {
        LawSays::Titled => "{0}, {1}",
        LawSays::China => "China (mainland)",
        LawSays::EuropeanUnion => "European Union (all member states)",
        LawSays::ContestedChina => {
            "The reading of Art. 7 of the National Intelligence Law is disputed: J. Daum (China Law Translate, 22 Feb 2024) doubts it was meant to require active information gathering and notes it is a general-provisions clause; Gu Bin (FT) calls it defensive; many governments and VSSE read it as a legal duty. Daum adds that requests would in practice still be hard to refuse."
        }
        LawSays::GdprApplies => "GDPR applies",
        LawSays::NoDecision => "no adequacy decision under Art. 45 GDPR",
        LawSays::Decision => "adequacy decision {0} of {1}",
        LawSays::DecisionUnverified => "adequacy decision {0} of {1}; unverified",
        LawSays::Position => "{0} ({1}, reported by {2})",
        LawSays::PositionUnverified => "{0} ({1}, reported by {2}; unverified)",
        LawSays::PositionCainiao => {
            "Denies any wrongdoing; calls the suspicion conjecture; states that it complies with the law where it operates, the GDPR included, and that data security and privacy are of the utmost importance to it."
        }
        LawSays::PositionVsse => {
            "Works to detect possible espionage or interference activities by a number of entities, Alibaba among them; calls the presence at Liège a point of attention because of laws that oblige Chinese companies to share data."
        }
        LawSays::PositionReading => {
            "Contested: most Western services read it as a duty to assist on request; some scholars read it as defensive or declaratory, while noting that a direct request would be hard to refuse."
        }
    }
}

pub fn adequacy(code: AdequacySays) -> &'static str {
    match code {
        AdequacySays::Ca => "adequacy decision {0} of {1}, for commercial organisations under PIPEDA",
        AdequacySays::Il => "adequacy decision {0} of {1}, for automated processing",
        AdequacySays::Jp => "adequacy decision {0} of {1}, for private sector, supplementary rules",
        AdequacySays::Kr => "adequacy decision {0} of {1}, for PIPA scope, some exclusions",
        AdequacySays::Gb => {
            "adequacy decision (EU) 2021/1772, renewed 19 Dec 2025 of {1}, for GDPR decision; valid to 2031-12-27"
        }
        AdequacySays::Us => {
            "adequacy decision {0} of {1}, for self-certified DPF participants only; General Court T-553/23 upheld 3 Sep 2025; appeal pending before the Court of Justice"
        }
        AdequacySays::Epo => "adequacy decision decision of 15 Jul 2025 of {1}, for international organisation",
        AdequacySays::Br => "adequacy decision adopted January 2026 of {1}, for mutual adequacy; unverified",
    }
}

pub fn strategic(code: StrategicSays) -> &'static str {
    match code {
        StrategicSays::Graphite => "Graphite (natural; its battery grade is strategic)",
        StrategicSays::PhosphateRock => "Phosphate rock",
        StrategicSays::Baryte => "Baryte",
        StrategicSays::Boron => "Boron (its metallurgy grade is strategic)",
        StrategicSays::Feldspar => "Feldspar",
        StrategicSays::Fluorspar => "Fluorspar",
        StrategicSays::HeavyAndLightRareEarthElements => "Heavy and light rare earth elements",
        StrategicSays::Lithium => "Lithium (its battery grade is strategic)",
        StrategicSays::Manganese => "Manganese (its battery grade is strategic)",
        StrategicSays::Copper => "Copper",
        StrategicSays::Nickel => "Nickel (battery grade)",
        StrategicSays::Cobalt => "Cobalt",
        StrategicSays::BauxiteAluminaAluminium => "Bauxite, alumina, aluminium",
        StrategicSays::Tungsten => "Tungsten",
        StrategicSays::Niobium => "Niobium",
        StrategicSays::Tantalum => "Tantalum",
        StrategicSays::Vanadium => "Vanadium",
        StrategicSays::PlatinumGroupMetals => "Platinum group metals",
        StrategicSays::Antimony => "Antimony",
        StrategicSays::CokingCoal => "Coking coal",
        StrategicSays::Helium => "Helium",
        StrategicSays::SiliconMetal => "Silicon metal",
        StrategicSays::Phosphorus => "Phosphorus",
        StrategicSays::Arsenic => "Arsenic",
        StrategicSays::Strontium => "Strontium",
        StrategicSays::Scandium => "Scandium",
        StrategicSays::Germanium => "Germanium",
        StrategicSays::Gallium => "Gallium",
        StrategicSays::Magnesium => "Magnesium",
        StrategicSays::Bismuth => "Bismuth",
        StrategicSays::TitaniumMetal => "Titanium metal",
        StrategicSays::Beryllium => "Beryllium",
        StrategicSays::Hafnium => "Hafnium",
        StrategicSays::ArmsAndAmmunition => "arms and ammunition",
        StrategicSays::TanksAndArmouredVehicles => "tanks and armoured vehicles",
        StrategicSays::UnmannedAircraft => "unmanned aircraft",
        StrategicSays::AircraftSpacecraft => "aircraft, spacecraft",
        StrategicSays::PartsOfAircraftAndUnmannedAircraft => "parts of aircraft/UAV",
        StrategicSays::NuclearReactors => "nuclear reactors",
        StrategicSays::RadioactiveElements => "radioactive elements",
        StrategicSays::Isotopes => "isotopes",
        StrategicSays::SemiconductorManufacturingMachines => "semiconductor manufacturing machines",
        StrategicSays::IntegratedCircuits => "integrated circuits",
        StrategicSays::SemiconductorDevices => "semiconductor devices",
        StrategicSays::Computers => "computers",
        StrategicSays::TelecomApparatus => "telecom apparatus",
        StrategicSays::CamerasTransmissionApparatus => "cameras, transmission apparatus",
        StrategicSays::RadarRadioNavigation => "radar, radio navigation",
        StrategicSays::BinocularsNightVisionCarriers => "binoculars, night vision carriers",
        StrategicSays::LasersOpticalDevices => "lasers, optical devices",
        StrategicSays::NavigationInstruments => "navigation instruments",
        StrategicSays::SurveyRangefinders => "survey, rangefinders",
        StrategicSays::XRayApparatus => "X-ray apparatus",
        StrategicSays::OscilloscopesSpectrumAnalysers => "oscilloscopes, spectrum analysers",
        StrategicSays::MeasuringMachines => "measuring machines",
        StrategicSays::LaserMachineTools => "laser machine tools",
        StrategicSays::MachiningCentres => "machining centres",
        StrategicSays::Lathes => "lathes",
        StrategicSays::Milling => "milling",
        StrategicSays::TurbojetsGasTurbines => "turbojets, gas turbines",
        StrategicSays::RocketAndReactionEngines => "rocket and reaction engines",
        StrategicSays::PropellentPowders => "propellent powders",
        StrategicSays::Explosives => "explosives",
        StrategicSays::InorganicAcidsHfPrecursor => "inorganic acids (HF precursor)",
        StrategicSays::OrganoInorganicCompoundsCwPrecursors => "organo-inorganic compounds (CW precursors)",
        StrategicSays::ToxinsCulturesVaccines => "toxins, cultures, vaccines",
        StrategicSays::SpecialVessels => "special vessels",
        StrategicSays::FloatingStructures => "floating structures",
        StrategicSays::Accumulators => "accumulators",
    }
}

/// The title of a provision's law, and what the provision says, in one neutral sentence.
pub fn provision(code: ProvisionSays) -> (&'static str, &'static str) {
    match code {
        ProvisionSays::Cn1 => (
            "National Intelligence Law 2017 (am. 2018)",
            "All organisations and citizens shall support, assist and cooperate with national intelligence efforts in accordance with law and keep the related secrets they know.",
        ),
        ProvisionSays::Cn2 => (
            "National Intelligence Law 2017 (am. 2018)",
            "Intelligence institutions may request that relevant organs, organisations and citizens provide necessary support, assistance and cooperation.",
        ),
        ProvisionSays::Cn3 => (
            "Data Security Law 2021",
            "When public or national security organs need data to safeguard national security or investigate crime, they follow strict approval procedures and the organisations and individuals concerned shall cooperate.",
        ),
        ProvisionSays::Cn4 => (
            "Data Security Law 2021",
            "Without approval of the competent PRC authority, organisations and individuals in China may not provide data stored in China to foreign judicial or law-enforcement bodies.",
        ),
        ProvisionSays::Cn5 => (
            "Cybersecurity Law 2017 (am. in force 1 Jan 2026), Art. 28 in the 2017 numbering; renumbered in 2026, check (probably 30)",
            "Network operators shall provide technical support and assistance to public and national security organs that lawfully safeguard national security or investigate crime.",
        ),
        ProvisionSays::Cn6 => (
            "Personal Information Protection Law 2021",
            "No handover of personal information stored in China to foreign authorities without approval; the law also reaches processing abroad aimed at people in China.",
        ),
        ProvisionSays::Cn7 => (
            "Counter-espionage Law (rev. 2023)",
            "During counter-espionage work, state security may inspect electronic equipment and consult and obtain relevant documents and data; individuals and organisations supply the information truthfully.",
        ),
        ProvisionSays::Cn8 => (
            "Counter-terrorism Law 2015",
            "Telecom and internet operators give technical interfaces and decryption support; logistics operators (rail, road, water, air, post, express) check sender identity and inspect goods.",
        ),
        ProvisionSays::Cn9 => (
            "Postal Law; Interim Regulations on Express Delivery (1 May 2018), Postal Law Art. 36; Regs Art. 22, 34",
            "Sender identity is verified and registered and the waybill carries names, addresses, phones and goods; security organs may inspect or retain items and obtain records under legal procedure.",
        ),
        ProvisionSays::Cn10 => (
            "E-commerce Law 2019",
            "Where laws require, e-commerce operators provide e-commerce data to competent authorities, which must protect it.",
        ),
        ProvisionSays::Hk1 => (
            "National Security Law 2020, Art. 43 and Implementation Rules (L.N. 139 of 2020)",
            "In national-security cases police may require service providers to give identification records or decryption, conduct interception with Chief Executive authorisation, and obtain court production orders for material.",
        ),
        ProvisionSays::Hk2 => (
            "Safeguarding National Security Ordinance 2024, s. 110-111; state secrets, external interference parts",
            "Adds offences on state secrets (including economic and scientific data) and lets the Executive issue binding instructions and subsidiary legislation.",
        ),
        ProvisionSays::Hk3 => (
            "Protection of Critical Infrastructures (Computer Systems) Ordinance (in force 1 Jan 2026), investigation powers",
            "Operators in sectors including air, land and maritime transport must answer the commissioner's information requests.",
        ),
        ProvisionSays::Mo1 => (
            "National security law 2/2009 (am. 8/2023)",
            "Allows preventive interception and compelled information in security cases.",
        ),
        ProvisionSays::Tw1 => (
            "National Intelligence Work Act; Communication Security and Surveillance Act",
            "Court or, for foreign-agent cases, bureau-head authorised interception and data requests to operators.",
        ),
        ProvisionSays::Us1 => (
            "Stored Communications Act / CLOUD Act 2018",
            "Providers of electronic communication or remote computing services must disclose data in their possession, custody or control under lawful process, wherever it is stored.",
        ),
        ProvisionSays::Us2 => (
            "FISA Section 702 (50 U.S.C. 1881a), definition widened by RISAA 2024",
            "Compels electronic communication service providers to assist in targeting non-US persons abroad; the 2024 act extended the definition to some other service providers with access to equipment. Sunset of 20 Apr 2026 was moved by short extensions to 30 Apr and then 21 Jun 2026; later status not found here.",
        ),
        ProvisionSays::Us3 => (
            "National Security Letters, 18 U.S.C. 2709 and others",
            "FBI may demand subscriber and transactional records from communication providers and financial bodies without prior court order, with non-disclosure.",
        ),
        ProvisionSays::Us4 => (
            "EO 12333; EO 14086 (2022)",
            "Intelligence collection rules; EO 14086 adds necessity and proportionality limits and the Data Protection Review Court.",
        ),
        ProvisionSays::Us5 => (
            "Trade Act 2002 / ACE manifest, ACAS, STOP Act 2018",
            "Carriers and posts transmit advance data on shipper, consignee and goods to CBP; vessel manifest data are partly public unless confidentiality is requested (19 CFR 103.31).",
        ),
        ProvisionSays::Gb1 => (
            "Investigatory Powers Act 2016 (am. 2024)",
            "Warrants and notices for interception, communications data, bulk personal datasets and technical capability, with judicial commissioner approval; some can bind operators abroad.",
        ),
        ProvisionSays::Gb2 => (
            "Postal Services Act 2000; IPA postal data",
            "'Postal operators' and postal data are within interception and communications-data powers.",
        ),
        ProvisionSays::Gb3 => (
            "National Security Act 2023",
            "Police powers to obtain information, including production orders, in state-threat cases.",
        ),
        ProvisionSays::Ru1 => (
            "Federal Law on freight-forwarding activity (am. 2025), Art. 4(6)-(7); Government Decree 1317 of 29 Aug 2025 (in force 1 Sep 2025)",
            "Forwarders store in Russia data on contracts, senders, recipients, carriers, cargo, routes and vehicles and give the security service round-the-clock remote access.",
        ),
        ProvisionSays::Ru2 => (
            "GosLog platform, Government Decree 139 of 14 Feb 2026 (in force 1 Mar 2026)",
            "Sets the national digital transport and logistics platform and its participants.",
        ),
        ProvisionSays::Ru3 => (
            "'Yarovaya' laws 374-FZ and 375-FZ (2016); SORM",
            "Operators and organisers of information dissemination store content and metadata and give access to security bodies; post and couriers check items.",
        ),
        ProvisionSays::Ru4 => {
            ("Law 144-FZ on operational-search activity; FSB Law 40-FZ", "Organisations assist FSB in its duties.")
        }
        ProvisionSays::By1 => {
            ("Operational-search law; Decree on SORM", "Operators give security bodies round-the-clock remote access.")
        }
        ProvisionSays::In1 => (
            "Digital Personal Data Protection Act 2023 s. 36 and Rules 2025 (call for information; numbered 22 in the draft, 23 in the final rules)",
            "Central Government may require any data fiduciary or intermediary to furnish information for listed purposes including security of the State, and may forbid telling the person.",
        ),
        ProvisionSays::In2 => (
            "Information Technology Act 2000",
            "Interception, monitoring and decryption directions to any person in charge of a computer resource.",
        ),
        ProvisionSays::In3 => ("Post Office Act 2023", "Items may be intercepted, opened or detained on security grounds."),
        ProvisionSays::Tr1 => (
            "Law 2937 on the National Intelligence Organisation (am. Law 6532 of 2014)",
            "MIT may obtain information, documents and data from public bodies, banks and other legal persons, which may not refuse on the ground of their own legislation.",
        ),
        ProvisionSays::Tr2 => ("Law 6475 on postal services; BTK", "Postal operators keep records and answer the regulator."),
        ProvisionSays::Vn1 => (
            "Data Law 60/2024/QH15 (in force 1 Jul 2025)",
            "Organisations and individuals must provide data to competent state bodies without the data subject's consent in emergency, threats to defence or security, disaster, riot or terrorism cases.",
        ),
        ProvisionSays::Vn2 => (
            "Cybersecurity Law 2018 (replaced by the 2025 law, reported in force 1 Jul 2026)",
            "Providers give user information to the Ministry of Public Security's cyber force on written request.",
        ),
        ProvisionSays::Sg1 => {
            ("Criminal Procedure Code 2010", "Police may access computers and require decryption in investigations.")
        }
        ProvisionSays::Sg2 => (
            "Cybersecurity Act 2018; Infrastructure Protection; Online Criminal Harms Act 2023",
            "Owners of critical information infrastructure (aviation, maritime, land transport) furnish information.",
        ),
        ProvisionSays::Ae1 => (
            "Federal Decree-Law 34/2021; State security laws",
            "Authorities may obtain electronic data in investigations; free zones DIFC and ADGM have own data laws.",
        ),
        ProvisionSays::Qa1 => ("Law 14/2014 on cybercrime; Law 34/2006", "Providers supply data to investigating bodies."),
        ProvisionSays::Et1 => {
            ("Proclamation 804/2013 (NISS); 1176/2020", "Intelligence service may collect information with court warrant.")
        }
        ProvisionSays::Az1 => {
            ("Law on operational-search activity", "Operators create technical conditions for search activity.")
        }
        ProvisionSays::Kz1 => {
            ("Law on communications Art. 15", "Operators provide technical means and access for security bodies.")
        }
        ProvisionSays::Il1 => (
            "General Security Service Law 2002",
            "Prime Minister may require telecom licensees to transfer communications data to the service.",
        ),
        ProvisionSays::Au1 => (
            "TOLA Act 2018 (Telecommunications Act Part 15)",
            "Technical assistance and capability notices to designated communications providers.",
        ),
        ProvisionSays::Au2 => {
            ("SOCI Act 2018", "Critical infrastructure entities (ports, freight) give information to the Secretary.")
        }
        ProvisionSays::Ca1 => ("CSIS Act", "Preservation and production orders, warrants."),
        ProvisionSays::Jp1 => ("Code of Criminal Procedure", "Written inquiries and warrants for records."),
        ProvisionSays::Kr1 => (
            "Protection of Communications Secrets Act; Telecommunications Business Act",
            "Court-authorised measures; confirmation data requests.",
        ),
        ProvisionSays::Ch1 => (
            "Intelligence Service Act (NDG/LRens) 2015",
            "Carriers and logistics-type private parties can be asked; intrusive measures need court and political approval (Art. 25 obliges commercial carriers to supply information in a concrete threat case).",
        ),
        ProvisionSays::Ch2 => ("BUPF/LSCPT", "Post and telecom surveillance."),
        ProvisionSays::Be1 => (
            "Organic Law of 30 Nov 1998 on the intelligence and security services (numac 1998007272), Art. 14-18 (ordinary, specific, exceptional methods)",
            "State Security (VSSE) and SGRS collect data by ordinary, specific or exceptional methods under subsidiarity and proportionality, with BIM commission and Committee R control.",
        ),
        ProvisionSays::Be2 => (
            "Organic Law of 30 Nov 1998 on the intelligence and security services, specific methods, Art. 18/6, 18/6/1 (numbers to be re-read)",
            "On decision of the service head, post operators identify sender or addressee and private transport or travel services supply transport and travel data.",
        ),
        ProvisionSays::Be3 => ("Code of Criminal Procedure", "Prosecutor or judge may seize data, post and communications data."),
        ProvisionSays::Be4 => (
            "General Law on Customs and Excise 1977",
            "Customs may inspect commercial documents and data of carriers, declarants and traders.",
        ),
        ProvisionSays::Nl1 => (
            "Wiv 2017",
            "Services may ask anyone for data voluntarily (39), and order telecom and postal content or data with prior TIB review.",
        ),
        ProvisionSays::De1 => (
            "BVerfSchG; BNDG; G10",
            "BfV may request data from airlines, banks, post, telecom and digital services; G10 governs post and telecom interception.",
        ),
        ProvisionSays::Fr1 => (
            "Code de la securite interieure",
            "Services obtain connection data by prime-ministerial authorisation after a CNCTR opinion; passenger-transport data are collected under L.232-1 ff.",
        ),
        ProvisionSays::Pl1 => ("ABW and AW Act 2002; Postal Law 2012", "Services obtain telecom, internet and postal data."),
        ProvisionSays::It1 => ("Law 124/2007", "Public bodies and service operators cooperate with the services."),
        ProvisionSays::Es1 => (
            "Law 11/2002 CNI; Organic Law 2/2002",
            "Judicial authorisation by a Supreme Court judge for measures affecting communications.",
        ),
        ProvisionSays::Hu1 => (
            "Act CXXV of 1995",
            "Services may request data from organisations; secret collection with ministerial or court authorisation.",
        ),
        ProvisionSays::Ie1 => (
            "Interception of Postal Packets and Telecommunications Messages (Regulation) Act 1993; Communications (Retention of Data) Act 2011 (am. 2022)",
            "Ministerial or court authorised access.",
        ),
        ProvisionSays::Dk1 => (
            "PET Act; FE Act; Administration of Justice Act ch. 71",
            "Court-ordered interference in communications, including post.",
        ),
        ProvisionSays::Lu1 => ("Law of 5 Jul 2016 on the SRE", "Operational measures with committee approval."),
        ProvisionSays::Eu1 => (
            "e-Evidence Regulation (EU) 2023/1543, applies from 18 Aug 2026, not Denmark",
            "A judicial authority in one member state can order a service provider (including online marketplaces) represented in another to produce subscriber, traffic or content data in 10 days, 8 hours in emergencies.",
        ),
        ProvisionSays::Eu2 => (
            "Union Customs Code and ICS2",
            "Carriers, posts and forwarders lodge entry summary declarations with parties, addresses, HS6 and descriptions; customs may require information.",
        ),
        ProvisionSays::Eu3 => (
            "Customs reform and EUR 3 duty (from 1 Jul 2026); reform agreed 26 Mar 2026, EU Customs Data Hub from 2028",
            "Platforms become deemed importers and feed item-level data.",
        ),
        ProvisionSays::Eu4 => (
            "GDPR",
            "Transfers need adequacy, safeguards such as SCCs with a transfer impact assessment, or a derogation; Art. 48 limits recognition of third-country orders.",
        ),
    }
}
