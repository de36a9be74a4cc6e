//! What is said of laws and of goods on lists, in French.

use crate::reference::says::{AdequacySays, LawSays, ProvisionSays, StrategicSays};

pub fn law(code: LawSays) -> &'static str {
    match code {
        LawSays::Titled => "{0}, {1}",
        LawSays::China => "Chine (continentale)",
        LawSays::EuropeanUnion => "Union européenne (tous les États membres)",
        LawSays::ContestedChina => {
            "La lecture de l’art. 7 de la loi sur le renseignement national est discutée : J. Daum (China Law Translate, 22 février 2024) doute qu’il ait visé à imposer une collecte active de renseignements et relève qu’il s’agit d’une clause des dispositions générales ; Gu Bin (FT) le dit défensif ; de nombreux gouvernements et la VSSE (Sûreté de l’État belge) y lisent une obligation légale. J. Daum ajoute que des demandes resteraient en pratique difficiles à refuser."
        }
        LawSays::GdprApplies => "le RGPD s’applique",
        LawSays::NoDecision => "aucune décision d’adéquation au titre de l’art. 45 du RGPD",
        LawSays::Decision => "décision d’adéquation {0} du {1}",
        LawSays::DecisionUnverified => "décision d’adéquation {0} du {1} ; non vérifiée",
        LawSays::Position => "{0} ({1}, rapporté par {2})",
        LawSays::PositionUnverified => "{0} ({1}, rapporté par {2} ; non vérifié)",
        LawSays::PositionCainiao => {
            "Nie tout acte répréhensible ; qualifie les soupçons de conjectures ; déclare respecter la loi là où l’entreprise opère, RGPD compris, et attacher la plus haute importance à la sécurité et à la confidentialité des données."
        }
        LawSays::PositionVsse => {
            "S’emploie à déceler d’éventuelles activités d’espionnage ou d’ingérence d’un certain nombre d’entités, dont Alibaba ; qualifie la présence à Liège de point d’attention en raison de lois qui obligent les entreprises chinoises à partager des données."
        }
        LawSays::PositionReading => {
            "Contesté : la plupart des services occidentaux y lisent une obligation d’assistance sur demande ; certains chercheurs y voient une disposition défensive ou déclaratoire, tout en relevant qu’une demande directe serait difficile à refuser."
        }
    }
}

pub fn adequacy(code: AdequacySays) -> &'static str {
    match code {
        AdequacySays::Ca => "décision d’adéquation {0} du {1}, pour les organisations commerciales soumises à la LPRPDE (PIPEDA)",
        AdequacySays::Il => "décision d’adéquation {0} du {1}, pour les traitements automatisés",
        AdequacySays::Jp => "décision d’adéquation {0} du {1}, pour le secteur privé, avec règles complémentaires",
        AdequacySays::Kr => "décision d’adéquation {0} du {1}, dans le champ d’application de la PIPA, avec quelques exclusions",
        AdequacySays::Gb => {
            "décision d’adéquation (UE) 2021/1772 du {1}, renouvelée le 19 décembre 2025, au titre du RGPD ; valable jusqu’au 27 décembre 2031"
        }
        AdequacySays::Us => {
            "décision d’adéquation {0} du {1}, pour les seuls participants autocertifiés au DPF (cadre de protection des données) ; confirmée par le Tribunal de l’UE, T-553/23, le 3 septembre 2025 ; pourvoi pendant devant la Cour de justice"
        }
        AdequacySays::Epo => "décision d’adéquation du 15 juillet 2025 ({1}), pour une organisation internationale",
        AdequacySays::Br => {
            "décision d’adéquation adoptée en janvier 2026 ({1}), dans le cadre d’une adéquation mutuelle ; non vérifiée"
        }
    }
}

pub fn strategic(code: StrategicSays) -> &'static str {
    match code {
        StrategicSays::Graphite => "Graphite (naturel ; de qualité batterie, il est stratégique)",
        StrategicSays::PhosphateRock => "Phosphate naturel",
        StrategicSays::Baryte => "Barytine",
        StrategicSays::Boron => "Bore (de qualité métallurgique, il est stratégique)",
        StrategicSays::Feldspar => "Feldspath",
        StrategicSays::Fluorspar => "Spath fluor",
        StrategicSays::HeavyAndLightRareEarthElements => "Terres rares lourdes et légères",
        StrategicSays::Lithium => "Lithium (de qualité batterie, il est stratégique)",
        StrategicSays::Manganese => "Manganèse (de qualité batterie, il est stratégique)",
        StrategicSays::Copper => "Cuivre",
        StrategicSays::Nickel => "Nickel (de qualité batterie)",
        StrategicSays::Cobalt => "Cobalt",
        StrategicSays::BauxiteAluminaAluminium => "Bauxite, alumine, aluminium",
        StrategicSays::Tungsten => "Tungstène",
        StrategicSays::Niobium => "Niobium",
        StrategicSays::Tantalum => "Tantale",
        StrategicSays::Vanadium => "Vanadium",
        StrategicSays::PlatinumGroupMetals => "Métaux du groupe du platine",
        StrategicSays::Antimony => "Antimoine",
        StrategicSays::CokingCoal => "Charbon à coke",
        StrategicSays::Helium => "Hélium",
        StrategicSays::SiliconMetal => "Silicium-métal",
        StrategicSays::Phosphorus => "Phosphore",
        StrategicSays::Arsenic => "Arsenic",
        StrategicSays::Strontium => "Strontium",
        StrategicSays::Scandium => "Scandium",
        StrategicSays::Germanium => "Germanium",
        StrategicSays::Gallium => "Gallium",
        StrategicSays::Magnesium => "Magnésium",
        StrategicSays::Bismuth => "Bismuth",
        StrategicSays::TitaniumMetal => "Titane métal",
        StrategicSays::Beryllium => "Béryllium",
        StrategicSays::Hafnium => "Hafnium",
        StrategicSays::ArmsAndAmmunition => "armes et munitions",
        StrategicSays::TanksAndArmouredVehicles => "chars et véhicules blindés",
        StrategicSays::UnmannedAircraft => "aéronefs sans équipage (drones)",
        StrategicSays::AircraftSpacecraft => "aéronefs, engins spatiaux",
        StrategicSays::PartsOfAircraftAndUnmannedAircraft => "parties d’aéronefs et de drones",
        StrategicSays::NuclearReactors => "réacteurs nucléaires",
        StrategicSays::RadioactiveElements => "éléments radioactifs",
        StrategicSays::Isotopes => "isotopes",
        StrategicSays::SemiconductorManufacturingMachines => "machines de fabrication de semi-conducteurs",
        StrategicSays::IntegratedCircuits => "circuits intégrés",
        StrategicSays::SemiconductorDevices => "dispositifs à semi-conducteurs",
        StrategicSays::Computers => "ordinateurs",
        StrategicSays::TelecomApparatus => "appareils de télécommunication",
        StrategicSays::CamerasTransmissionApparatus => "caméras, appareils d’émission",
        StrategicSays::RadarRadioNavigation => "radars, radionavigation",
        StrategicSays::BinocularsNightVisionCarriers => "jumelles, supports de vision nocturne",
        StrategicSays::LasersOpticalDevices => "lasers, dispositifs optiques",
        StrategicSays::NavigationInstruments => "instruments de navigation",
        StrategicSays::SurveyRangefinders => "topographie, télémètres",
        StrategicSays::XRayApparatus => "appareils à rayons X",
        StrategicSays::OscilloscopesSpectrumAnalysers => "oscilloscopes, analyseurs de spectre",
        StrategicSays::MeasuringMachines => "machines de mesure",
        StrategicSays::LaserMachineTools => "machines-outils à laser",
        StrategicSays::MachiningCentres => "centres d’usinage",
        StrategicSays::Lathes => "tours",
        StrategicSays::Milling => "fraisage",
        StrategicSays::TurbojetsGasTurbines => "turboréacteurs, turbines à gaz",
        StrategicSays::RocketAndReactionEngines => "moteurs de fusées et propulseurs à réaction",
        StrategicSays::PropellentPowders => "poudres propulsives",
        StrategicSays::Explosives => "explosifs",
        StrategicSays::InorganicAcidsHfPrecursor => "acides inorganiques (HF, précurseur)",
        StrategicSays::OrganoInorganicCompoundsCwPrecursors => "composés organo-inorganiques (précurseurs d’armes chimiques)",
        StrategicSays::ToxinsCulturesVaccines => "toxines, cultures, vaccins",
        StrategicSays::SpecialVessels => "navires spéciaux",
        StrategicSays::FloatingStructures => "structures flottantes",
        StrategicSays::Accumulators => "accumulateurs",
    }
}

/// The title of a provision's law, and what the provision says, in one neutral sentence.
pub fn provision(code: ProvisionSays) -> (&'static str, &'static str) {
    match code {
        ProvisionSays::Cn1 => (
            "Loi sur le renseignement national de 2017 (mod. 2018)",
            "Toutes les organisations et tous les citoyens soutiennent et assistent les activités nationales de renseignement et y coopèrent, conformément à la loi, et gardent les secrets de cette nature dont ils ont connaissance.",
        ),
        ProvisionSays::Cn2 => (
            "Loi sur le renseignement national de 2017 (mod. 2018)",
            "Les organes de renseignement peuvent demander aux organes, organisations et citoyens concernés le soutien, l’assistance et la coopération nécessaires.",
        ),
        ProvisionSays::Cn3 => (
            "Loi sur la sécurité des données de 2021",
            "Lorsque les organes de sécurité publique ou de sécurité de l’État ont besoin de données pour préserver la sécurité nationale ou enquêter sur des infractions, ils suivent de strictes procédures d’autorisation, et les organisations et personnes concernées coopèrent.",
        ),
        ProvisionSays::Cn4 => (
            "Loi sur la sécurité des données de 2021",
            "Sans l’autorisation de l’autorité chinoise compétente, les organisations et personnes en Chine ne peuvent pas fournir des données stockées en Chine à des organes judiciaires ou répressifs étrangers.",
        ),
        ProvisionSays::Cn5 => (
            "Loi sur la cybersécurité de 2017 (mod. en vigueur le 1er janvier 2026), art. 28 dans la numérotation de 2017 ; renumérotée en 2026, à vérifier (probablement 30)",
            "Les opérateurs de réseaux fournissent un soutien et une assistance techniques aux organes de sécurité publique et de sécurité de l’État qui, conformément à la loi, préservent la sécurité nationale ou enquêtent sur des infractions.",
        ),
        ProvisionSays::Cn6 => (
            "Loi sur la protection des informations personnelles de 2021",
            "Aucune remise à des autorités étrangères d’informations personnelles stockées en Chine sans autorisation ; la loi s’étend aussi aux traitements effectués à l’étranger qui visent des personnes en Chine.",
        ),
        ProvisionSays::Cn7 => (
            "Loi sur le contre-espionnage (rév. 2023)",
            "Dans le cadre du contre-espionnage, la sécurité de l’État peut inspecter des équipements électroniques et consulter et obtenir les documents et données utiles ; les personnes et organisations fournissent ces informations avec véracité.",
        ),
        ProvisionSays::Cn8 => (
            "Loi antiterroriste de 2015",
            "Les opérateurs de télécommunications et d’internet fournissent des interfaces techniques et une aide au déchiffrement ; les opérateurs logistiques (rail, route, eau, air, poste, express) vérifient l’identité des expéditeurs et inspectent les marchandises.",
        ),
        ProvisionSays::Cn9 => (
            "Loi postale ; règlement provisoire sur la livraison express (1er mai 2018), loi postale, art. 36 ; règlement, art. 22 et 34",
            "L’identité de l’expéditeur est vérifiée et enregistrée, et le bordereau porte noms, adresses, téléphones et marchandises ; les organes de sécurité peuvent inspecter ou retenir des envois et obtenir des enregistrements selon une procédure légale.",
        ),
        ProvisionSays::Cn10 => (
            "Loi sur le commerce électronique de 2019",
            "Lorsque des lois l’exigent, les opérateurs de commerce électronique fournissent des données de commerce électronique aux autorités compétentes, qui doivent les protéger.",
        ),
        ProvisionSays::Hk1 => (
            "Loi sur la sécurité nationale à Hong Kong de 2020, art. 43, et règles d’application (L.N. 139 of 2020)",
            "Dans les affaires de sécurité nationale, la police peut exiger des prestataires de services des données d’identification ou un déchiffrement, procéder à des interceptions avec l’autorisation du chef de l’exécutif, et obtenir d’un tribunal des injonctions de production de pièces.",
        ),
        ProvisionSays::Hk2 => (
            "Safeguarding National Security Ordinance 2024 (ordonnance sur la sauvegarde de la sécurité nationale), art. 110-111 ; parties relatives aux secrets d’État et à l’ingérence extérieure",
            "Ajoute des infractions relatives aux secrets d’État (y compris des données économiques et scientifiques) et permet à l’exécutif d’émettre des instructions contraignantes et des textes d’application.",
        ),
        ProvisionSays::Hk3 => (
            "Protection of Critical Infrastructures (Computer Systems) Ordinance (en vigueur le 1er janvier 2026), pouvoirs d’enquête",
            "Les opérateurs de secteurs comprenant les transports aérien, terrestre et maritime doivent répondre aux demandes d’information du commissaire.",
        ),
        ProvisionSays::Mo1 => (
            "Loi 2/2009 relative à la défense de la sécurité de l’État (mod. 8/2023)",
            "Permet l’interception préventive et l’obtention d’informations sous contrainte dans les affaires de sécurité.",
        ),
        ProvisionSays::Tw1 => (
            "National Intelligence Work Act (loi sur les activités nationales de renseignement) ; Communication Security and Surveillance Act (loi sur la protection et la surveillance des communications)",
            "Interceptions et demandes de données aux opérateurs, autorisées par un juge ou, dans les affaires d’agents étrangers, par le chef du service.",
        ),
        ProvisionSays::Us1 => (
            "Stored Communications Act / CLOUD Act 2018",
            "Les fournisseurs de services de communications électroniques ou d’informatique à distance doivent communiquer, sur acte de procédure régulier, les données dont ils ont la possession, la garde ou le contrôle, où qu’elles soient stockées.",
        ),
        ProvisionSays::Us2 => (
            "FISA, section 702 (50 U.S.C. 1881a), définition élargie par RISAA 2024",
            "Oblige les fournisseurs de services de communications électroniques à prêter assistance au ciblage de personnes non américaines à l’étranger ; la loi de 2024 a étendu la définition à certains autres prestataires ayant accès à des équipements. L’échéance du 20 avril 2026 a été reportée par de brèves prorogations au 30 avril puis au 21 juin 2026 ; la suite n’a pas été trouvée ici.",
        ),
        ProvisionSays::Us3 => (
            "National Security Letters (lettres de sécurité nationale), 18 U.S.C. 2709 et autres",
            "Le FBI peut exiger, sans décision judiciaire préalable, des données d’abonnés et de transactions des fournisseurs de communications et des organismes financiers, avec obligation de non-divulgation.",
        ),
        ProvisionSays::Us4 => (
            "EO 12333 ; EO 14086 (2022), décrets présidentiels",
            "Règles de la collecte de renseignements ; l’EO 14086 y ajoute des limites de nécessité et de proportionnalité et la Data Protection Review Court (Cour de contrôle de la protection des données).",
        ),
        ProvisionSays::Us5 => (
            "Trade Act 2002 / manifeste ACE, ACAS, STOP Act 2018",
            "Les transporteurs et les postes transmettent au CBP des données préalables sur l’expéditeur, le destinataire et les marchandises ; les données de manifeste des navires sont en partie publiques, sauf demande de confidentialité (19 CFR 103.31).",
        ),
        ProvisionSays::Gb1 => (
            "Investigatory Powers Act 2016 (mod. 2024)",
            "Mandats et avis portant sur l’interception, les données de communication, les ensembles massifs de données personnelles et les capacités techniques, avec l’approbation d’un commissaire judiciaire ; certains peuvent lier des opérateurs à l’étranger.",
        ),
        ProvisionSays::Gb2 => (
            "Postal Services Act 2000 ; IPA, données postales",
            "Les « postal operators » (opérateurs postaux) et les données postales entrent dans le champ des pouvoirs d’interception et d’accès aux données de communication.",
        ),
        ProvisionSays::Gb3 => (
            "National Security Act 2023",
            "Pouvoirs de la police pour obtenir des informations, y compris par des injonctions de production, dans les affaires de menaces étatiques.",
        ),
        ProvisionSays::Ru1 => (
            "Loi fédérale sur l’activité de transitaire (mod. 2025), art. 4, par. 6 et 7 ; décret du gouvernement 1317 du 29 août 2025 (en vigueur le 1er septembre 2025)",
            "Les transitaires conservent en Russie les données sur les contrats, expéditeurs, destinataires, transporteurs, marchandises, itinéraires et véhicules et donnent au service de sécurité un accès à distance permanent.",
        ),
        ProvisionSays::Ru2 => (
            "Plateforme GosLog, décret du gouvernement 139 du 14 février 2026 (en vigueur le 1er mars 2026)",
            "Établit la plateforme numérique nationale de transport et de logistique et ses participants.",
        ),
        ProvisionSays::Ru3 => (
            "Lois « Iarovaïa » 374-FZ et 375-FZ (2016) ; SORM",
            "Les opérateurs et les organisateurs de diffusion d’informations conservent contenus et métadonnées et y donnent accès aux organes de sécurité ; la poste et les messageries contrôlent les envois.",
        ),
        ProvisionSays::Ru4 => (
            "Loi 144-FZ sur l’activité opérationnelle d’investigation ; loi 40-FZ sur le FSB",
            "Les organisations prêtent assistance au FSB dans ses missions.",
        ),
        ProvisionSays::By1 => (
            "Loi sur l’activité opérationnelle d’investigation ; décret sur le SORM",
            "Les opérateurs donnent aux organes de sécurité un accès à distance permanent.",
        ),
        ProvisionSays::In1 => (
            "Digital Personal Data Protection Act 2023, art. 36, et Rules 2025 (demande d’informations ; numérotée 22 dans le projet, 23 dans le texte définitif)",
            "Le gouvernement central peut exiger de tout responsable de données (data fiduciary) ou intermédiaire des informations pour des finalités énumérées, dont la sécurité de l’État, et peut interdire d’en aviser la personne.",
        ),
        ProvisionSays::In2 => (
            "Information Technology Act 2000",
            "Injonctions d’interception, de surveillance et de déchiffrement à toute personne responsable d’une ressource informatique.",
        ),
        ProvisionSays::In3 => {
            ("Post Office Act 2023", "Des envois peuvent être interceptés, ouverts ou retenus pour des motifs de sécurité.")
        }
        ProvisionSays::Tr1 => (
            "Loi 2937 sur l’Organisation nationale du renseignement (mod. par la loi 6532 de 2014)",
            "Le MIT peut obtenir des informations, documents et données d’organismes publics, de banques et d’autres personnes morales, qui ne peuvent pas refuser en invoquant leur propre législation.",
        ),
        ProvisionSays::Tr2 => (
            "Loi 6475 sur les services postaux ; BTK",
            "Les opérateurs postaux tiennent des registres et répondent au régulateur.",
        ),
        ProvisionSays::Vn1 => (
            "Loi sur les données 60/2024/QH15 (en vigueur le 1er juillet 2025)",
            "Les organisations et les personnes doivent fournir des données aux organes compétents de l’État, sans le consentement de la personne concernée, en cas d’urgence, de menace pour la défense ou la sécurité, de catastrophe, d’émeute ou de terrorisme.",
        ),
        ProvisionSays::Vn2 => (
            "Loi sur la cybersécurité de 2018 (remplacée par la loi de 2025, annoncée en vigueur le 1er juillet 2026)",
            "Les fournisseurs communiquent des informations sur les utilisateurs à la force de cybersécurité du ministère de la Sécurité publique, sur demande écrite.",
        ),
        ProvisionSays::Sg1 => (
            "Criminal Procedure Code 2010 (code de procédure pénale)",
            "La police peut accéder à des ordinateurs et exiger un déchiffrement au cours d’enquêtes.",
        ),
        ProvisionSays::Sg2 => (
            "Cybersecurity Act 2018 ; Infrastructure Protection ; Online Criminal Harms Act 2023",
            "Les propriétaires d’infrastructures d’information critiques (aviation, secteur maritime, transport terrestre) fournissent des informations.",
        ),
        ProvisionSays::Ae1 => (
            "Décret-loi fédéral 34/2021 ; lois sur la sécurité de l’État",
            "Les autorités peuvent obtenir des données électroniques au cours d’enquêtes ; les zones franches DIFC et ADGM ont leurs propres lois sur les données.",
        ),
        ProvisionSays::Qa1 => (
            "Loi 14/2014 sur la cybercriminalité ; loi 34/2006",
            "Les fournisseurs communiquent des données aux organes d’enquête.",
        ),
        ProvisionSays::Et1 => (
            "Proclamation 804/2013 (NISS) ; 1176/2020",
            "Le service de renseignement peut recueillir des informations avec un mandat judiciaire.",
        ),
        ProvisionSays::Az1 => (
            "Loi sur l’activité opérationnelle d’investigation",
            "Les opérateurs créent les conditions techniques de cette activité.",
        ),
        ProvisionSays::Kz1 => (
            "Loi sur les communications, art. 15",
            "Les opérateurs fournissent des moyens techniques et un accès aux organes de sécurité.",
        ),
        ProvisionSays::Il1 => (
            "Loi sur le service général de sécurité de 2002",
            "Le Premier ministre peut exiger des titulaires de licences de télécommunications la transmission de données de communication au service.",
        ),
        ProvisionSays::Au1 => (
            "TOLA Act 2018 (Telecommunications Act, partie 15)",
            "Avis d’assistance technique et de capacité technique adressés à des fournisseurs de communications désignés.",
        ),
        ProvisionSays::Au2 => (
            "SOCI Act 2018",
            "Les entités d’infrastructures critiques (ports, fret) fournissent des informations au Secretary (secrétaire du ministère).",
        ),
        ProvisionSays::Ca1 => (
            "Loi sur le Service canadien du renseignement de sécurité",
            "Ordres de conservation, ordonnances de production, mandats.",
        ),
        ProvisionSays::Jp1 => {
            ("Code de procédure pénale", "Demandes écrites de renseignements et mandats portant sur des enregistrements.")
        }
        ProvisionSays::Kr1 => (
            "Protection of Communications Secrets Act (loi sur la protection du secret des communications) ; Telecommunications Business Act (loi sur les entreprises de télécommunications)",
            "Mesures autorisées par un juge ; demandes de données attestant les communications.",
        ),
        ProvisionSays::Ch1 => (
            "Loi fédérale sur le renseignement (LRens) de 2015",
            "Des transporteurs et des particuliers actifs dans la logistique peuvent être sollicités ; les mesures intrusives supposent l’autorisation d’un tribunal et l’aval politique (l’art. 25 oblige les transporteurs commerciaux à fournir des renseignements en cas de menace concrète).",
        ),
        ProvisionSays::Ch2 => (
            "Loi fédérale sur la surveillance de la correspondance par poste et télécommunication (LSCPT)",
            "Surveillance de la poste et des télécommunications.",
        ),
        ProvisionSays::Be1 => (
            "Loi organique du 30 novembre 1998 des services de renseignement et de sécurité (numac 1998007272), art. 14 à 18 (méthodes ordinaires, spécifiques, exceptionnelles)",
            "La Sûreté de l’État (VSSE) et le SGRS recueillent des données par des méthodes ordinaires, spécifiques ou exceptionnelles, dans le respect de la subsidiarité et de la proportionnalité, sous le contrôle de la commission BIM et du Comité permanent R.",
        ),
        ProvisionSays::Be2 => (
            "Loi organique du 30 novembre 1998 des services de renseignement et de sécurité, méthodes spécifiques, art. 18/6, 18/6/1 (numéros à relire)",
            "Sur décision du chef du service, les opérateurs postaux identifient l’expéditeur ou le destinataire, et les services privés de transport ou de voyage fournissent des données de transport et de voyage.",
        ),
        ProvisionSays::Be3 => (
            "Code d’instruction criminelle",
            "Le procureur ou le juge peut saisir des données, du courrier et des données de communication.",
        ),
        ProvisionSays::Be4 => (
            "Loi générale du 18 juillet 1977 sur les douanes et accises",
            "La douane peut contrôler les documents et données commerciaux des transporteurs, des déclarants et des commerçants.",
        ),
        ProvisionSays::Nl1 => (
            "Wiv 2017 (loi sur les services de renseignement et de sécurité)",
            "Les services peuvent demander des données à quiconque, à titre volontaire (39), et exiger des contenus ou des données de télécommunication et de courrier après contrôle préalable de la TIB.",
        ),
        ProvisionSays::De1 => (
            "BVerfSchG ; BNDG ; G10",
            "Le BfV peut demander des données aux compagnies aériennes, aux banques, à la poste et aux services de télécommunication et numériques ; la G10 régit l’interception du courrier et des télécommunications.",
        ),
        ProvisionSays::Fr1 => (
            "Code de la sécurité intérieure",
            "Les services obtiennent des données de connexion sur autorisation du Premier ministre, après avis de la CNCTR ; les données de transport de passagers sont recueillies au titre des art. L. 232-1 et suivants.",
        ),
        ProvisionSays::Pl1 => (
            "Loi de 2002 sur l’ABW et l’AW ; loi postale de 2012",
            "Les services obtiennent des données de télécommunication, d’internet et postales.",
        ),
        ProvisionSays::It1 => {
            ("Loi 124/2007", "Les organismes publics et les opérateurs de services coopèrent avec les services de renseignement.")
        }
        ProvisionSays::Es1 => (
            "Loi 11/2002 relative au CNI ; loi organique 2/2002",
            "Autorisation judiciaire, par un magistrat du Tribunal suprême, des mesures touchant aux communications.",
        ),
        ProvisionSays::Hu1 => (
            "Loi CXXV de 1995",
            "Les services peuvent demander des données à des organisations ; collecte secrète avec autorisation ministérielle ou judiciaire.",
        ),
        ProvisionSays::Ie1 => (
            "Interception of Postal Packets and Telecommunications Messages (Regulation) Act 1993 ; Communications (Retention of Data) Act 2011 (mod. 2022)",
            "Accès autorisé par un ministre ou un tribunal.",
        ),
        ProvisionSays::Dk1 => (
            "Loi sur le PET ; loi sur le FE ; loi sur l’administration de la justice, chap. 71",
            "Atteintes au secret des communications, courrier compris, sur décision d’un tribunal.",
        ),
        ProvisionSays::Lu1 => (
            "Loi du 5 juillet 2016 portant réorganisation du Service de renseignement de l’État (SRE)",
            "Mesures opérationnelles avec l’accord d’un comité.",
        ),
        ProvisionSays::Eu1 => (
            "Règlement (UE) 2023/1543 (preuves électroniques), applicable à partir du 18 août 2026, sauf Danemark",
            "Une autorité judiciaire d’un État membre peut enjoindre à un fournisseur de services (y compris une place de marché en ligne) représenté dans un autre de produire des données relatives aux abonnés, au trafic ou au contenu dans un délai de dix jours, ou de huit heures en cas d’urgence.",
        ),
        ProvisionSays::Eu2 => (
            "Code des douanes de l’Union et ICS2",
            "Les transporteurs, les postes et les transitaires déposent des déclarations sommaires d’entrée indiquant les parties, les adresses, le code SH à six chiffres et les désignations ; la douane peut exiger des informations.",
        ),
        ProvisionSays::Eu3 => (
            "Réforme douanière et droit de 3 EUR (à partir du 1er juillet 2026) ; réforme convenue le 26 mars 2026, plateforme des données douanières de l’UE à partir de 2028",
            "Les plateformes deviennent importateurs présumés et fournissent des données article par article.",
        ),
        ProvisionSays::Eu4 => (
            "RGPD",
            "Les transferts supposent une décision d’adéquation, des garanties telles que des clauses contractuelles types assorties d’une analyse d’impact du transfert, ou une dérogation ; l’art. 48 limite la reconnaissance d’injonctions de pays tiers.",
        ),
    }
}
