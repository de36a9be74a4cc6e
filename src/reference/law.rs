//! Law: which provisions could oblige an operator to give data to a state, jurisdiction by jurisdiction, in one tone.
//!
//! Compiled for this project in November 2026 (`tables/law.tsv`, `tables/adequacy.tsv`). A provision says what could be
//! ordered, not that it was. Those not read in a public source are not `sourced`: show "unverified". Beside them stand the
//! GDPR's adequacy decisions, what named organisations have said in public, and the rules on investment in hubs.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;
use serde::Serialize;

use super::country::{CountryCode, country};
use super::says::{AdequacySays, LawSays, ProvisionSays};
use super::{cells, lines};

/// A provision under which data could be ordered, or whose limits matter.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub struct Provision {
    /// What it says, in one neutral sentence; [`ProvisionSays::law`] is the title of its law.
    pub says: ProvisionSays,
    /// The article or section; may be empty.
    pub article: &'static str,
    /// Where to read it; may be empty.
    pub source: &'static str,
    /// Whether it was read in that source; if not, show "unverified".
    pub sourced: bool,
}

/// The provisions of one jurisdiction.
#[derive(Clone, Debug, PartialEq)]
pub struct Jurisdiction {
    /// ISO 3166-1 alpha-2, or `EU`.
    pub code: &'static str,
    /// Provisions, the most telling first.
    pub provisions: &'static [Provision],
    /// How the GDPR sees transfers to it.
    pub adequacy: Option<Adequacy>,
    /// Where the reading of a provision is disputed: by whom, and how.
    pub contested: Option<LawSays>,
}

/// Whether personal data may go somewhere without further safeguards.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub enum Adequacy {
    /// The GDPR applies there itself: the European Economic Area.
    Gdpr,
    /// A decision of the Commission under Art. 45 GDPR.
    Decision {
        /// Its number.
        decision: &'static str,
        /// Its date, as far as known: year, month, day.
        date: &'static str,
        /// The words that say whom or what it covers; `None` if all.
        scope: Option<AdequacySays>,
        /// Whether it was read in a public source; if not, show "unverified".
        sourced: bool,
    },
}

/// What an organisation or authority has said in public, in a paraphrase.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub struct Position {
    /// An operator's id, or the name of an authority or of a question.
    pub who: &'static str,
    /// Year and month.
    pub date: &'static str,
    /// What it said.
    pub says: LawSays,
    /// Who reported it.
    pub reported_by: &'static str,
    /// Whether it was read in a public source.
    pub sourced: bool,
}

/// A rule on foreign investment in critical infrastructure.
#[derive(Copy, Clone, Debug, Eq, PartialEq, Serialize)]
pub struct InvestmentRule {
    /// The jurisdiction: a country's code or `EU`.
    pub jurisdiction: &'static str,
    /// The instrument.
    pub name: &'static str,
    /// From when: year, month, day.
    pub in_force: &'static str,
    /// What it covers.
    pub covers: &'static str,
    /// From which stake on.
    pub threshold: &'static str,
    /// What else to know.
    pub note: &'static str,
    /// Whether it was read in a public source.
    pub sourced: bool,
}

/// Published facts of a logistics hub.
#[derive(Copy, Clone, Debug, Eq, PartialEq, Serialize)]
pub struct Hub {
    /// Its name.
    pub name: &'static str,
    /// The operator's id.
    pub operator: &'static str,
    /// IATA code of its airport.
    pub airport: &'static str,
    /// Year of the agreement.
    pub agreed: &'static str,
    /// Day of the opening.
    pub opened: &'static str,
    /// Investment in euro.
    pub investment_eur: u32,
    /// Area in square metres.
    pub area_m2: u32,
    /// Area sought, in square metres.
    pub area_sought_m2: u32,
    /// What it handles.
    pub handles: &'static str,
    /// Whether these facts were read in a public source.
    pub sourced: bool,
}

struct Index {
    all: Vec<Jurisdiction>,
    by_code: FxHashMap<&'static str, usize>,
}

fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| {
        let mut read: Vec<(&'static str, Vec<Provision>)> = Vec::new();
        for line in lines(include_str!("tables/law.tsv")) {
            if let Some(head) = line.strip_prefix('@') {
                read.push((head, Vec::new()));
            } else if let Some((_, provisions)) = read.last_mut() {
                let [id, article, source, conf] = cells(line);
                let provision = |says| Provision { says, article, source, sourced: conf == "s" };
                provisions.extend(ProvisionSays::of_id(id).map(provision));
            }
        }
        let all: Vec<_> = read
            .into_iter()
            .map(|(code, provisions)| Jurisdiction {
                code,
                provisions: provisions.leak(),
                adequacy: adequacy(code),
                contested: (code == "CN").then_some(LawSays::ContestedChina),
            })
            .collect();
        let by_code = all.iter().enumerate().map(|(at, one)| (one.code, at)).collect();
        Index { all, by_code }
    })
}

/// Every jurisdiction with an entry.
pub fn jurisdictions() -> &'static [Jurisdiction] {
    &index().all
}

/// The jurisdiction of a code (`CN`, `EU`); none if we have no entry, which does not mean that it has no such law.
pub fn jurisdiction(code: &str) -> Option<&'static Jurisdiction> {
    let index = index();
    index.all.get(*index.by_code.get(code)?)
}

/// How the GDPR sees transfers to a country, the `EU`, or `EPO` (the European Patent Organisation); none if there is
/// neither membership of the EEA nor a decision.
pub fn adequacy(code: &str) -> Option<Adequacy> {
    static DECISIONS: OnceLock<FxHashMap<&'static str, Adequacy>> = OnceLock::new();
    if code == "EU" || CountryCode::new(code).is_some_and(|code| country(code).eea) {
        return Some(Adequacy::Gdpr);
    }
    let decisions = DECISIONS.get_or_init(|| {
        lines(include_str!("tables/adequacy.tsv"))
            .map(|line| {
                let [code, decision, date, covers, conf] = cells(line);
                let own = |says: &AdequacySays| says.key().split_once('.').is_some_and(|(_, of)| of.eq_ignore_ascii_case(code));
                let scope = AdequacySays::ALL.iter().copied().find(own).filter(|_| covers == "own");
                (code, Adequacy::Decision { decision, date, scope, sourced: conf == "s" })
            })
            .collect()
    });
    decisions.get(code).copied()
}

/// What an operator has said in public about the matter, if we know of anything.
pub fn published_position(operator_id: &str) -> Option<&'static Position> {
    POSITIONS.iter().find(|position| position.who == operator_id)
}

/// Every published position: operators', authorities', and the readings of a contested article.
pub fn positions() -> &'static [Position] {
    POSITIONS
}

/// The rules on foreign investment, to stand beside a hub.
pub fn investment_rules() -> &'static [InvestmentRule] {
    INVESTMENT_RULES
}

/// The hub at Liège airport.
pub fn liege_hub() -> &'static Hub {
    &LIEGE_HUB
}

static POSITIONS: &[Position] = &[
    Position {
        who: "cainiao",
        date: "2023-10",
        says: LawSays::PositionCainiao,
        reported_by: "Financial Times and others, October 2023",
        sourced: true,
    },
    Position {
        who: "VSSE (Belgian State Security)",
        date: "2023-10",
        says: LawSays::PositionVsse,
        reported_by: "Financial Times and others, October 2023",
        sourced: true,
    },
    Position {
        who: "reading of PRC National Intelligence Law Art. 7",
        date: "2024-02",
        says: LawSays::PositionReading,
        reported_by: "J. Daum, China Law Translate, 22 February 2024; others",
        sourced: true,
    },
];

static INVESTMENT_RULES: &[InvestmentRule] = &[
    InvestmentRule {
        jurisdiction: "BE",
        name: "Cooperation agreement of 30 November 2022 (Interfederal Screening Commission)",
        in_force: "2023-07-01",
        covers: "critical infrastructure, physical or virtual, transport included; access to or control of sensitive information, personal data included",
        threshold: "25 % of voting rights (10 % in defence, energy, cybersecurity, electronic communications and digital infrastructure above 100 million euro turnover)",
        note: "A hub opened before that date was not subject to it.",
        sourced: true,
    },
    InvestmentRule {
        jurisdiction: "EU",
        name: "Regulation (EU) 2019/452, Art. 4",
        in_force: "2020-10-11",
        covers: "factors: critical infrastructure, critical technologies, supply of critical inputs, access to sensitive information including personal data",
        threshold: "cooperation mechanism; each Member State decides",
        note: "Replaced by Regulation (EU) 2026/1386 from 17 January 2028.",
        sourced: true,
    },
    InvestmentRule {
        jurisdiction: "EU",
        name: "Regulation (EU) 2026/1386",
        in_force: "2028-01-17",
        covers: "mandatory screening in all Member States; minimum scope includes critical entities in transport",
        threshold: "set by the Regulation",
        note: "Greenfield investment is outside the mandatory scope.",
        sourced: true,
    },
];

static LIEGE_HUB: Hub = Hub {
    name: "Cainiao eHub at Liège airport",
    operator: "cainiao",
    airport: "LGG",
    agreed: "2018",
    opened: "2021-11-08",
    investment_eur: 100_000_000,
    area_m2: 30_000,
    area_sought_m2: 100_000,
    handles: "goods bought by European consumers on AliExpress",
    sourced: true,
};

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::language::english;
    use crate::reference::operator::{operator, operators};
    use crate::reference::place::airport;

    #[test]
    fn the_tables_are_whole() {
        assert_eq!(jurisdictions().len(), 35);
        let provisions: Vec<_> = jurisdictions().iter().flat_map(|one| one.provisions).collect();
        assert_eq!(provisions.len(), 68);
        assert!(provisions.iter().map(|provision| provision.says).eq(ProvisionSays::ALL.iter().copied()));
        for one in jurisdictions() {
            assert!(one.code == "EU" || CountryCode::new(one.code).is_some(), "{}", one.code);
            assert!(!one.provisions.is_empty(), "{}", one.code);
            assert_eq!(jurisdiction(one.code), Some(one));
        }
        for provision in provisions {
            let (law, says) = (english(&provision.says.law()), english(&provision.says.into()));
            assert!(law != says && says.ends_with('.') && !law.starts_with("provision-law."), "{law}: {says}");
            assert!(!provision.sourced || !provision.source.is_empty(), "{provision:?}");
        }
    }

    /// Jurisdictions that control an operator and that we have no entry for: the page says "no entry".
    const NO_ENTRY: &[&str] = &["AR", "AT", "CL", "CZ", "EE", "GR", "ID", "LT", "MT", "NO", "SA", "SE", "UA", "UY"];

    #[test]
    fn every_controlling_jurisdiction_has_an_entry_or_is_listed() {
        let mut missing: Vec<_> = operators()
            .iter()
            .flat_map(|one| one.control)
            .map(|code| code.as_str())
            .filter(|code| jurisdiction(code).is_none())
            .collect();
        missing.sort_unstable();
        missing.dedup();
        assert_eq!(missing, NO_ENTRY);
    }

    #[test]
    fn adequacy_follows_membership_and_decisions() {
        assert_eq!(adequacy("BE"), Some(Adequacy::Gdpr));
        assert_eq!(adequacy("NO"), Some(Adequacy::Gdpr));
        assert_eq!(adequacy("EU"), Some(Adequacy::Gdpr));
        assert!(matches!(adequacy("CH"), Some(Adequacy::Decision { scope: None, sourced: true, .. })));
        assert!(matches!(adequacy("BR"), Some(Adequacy::Decision { sourced: false, .. })));
        assert!(adequacy("EPO").is_some());
        for code in ["CN", "HK", "RU", "IN", "AU", "", "xx"] {
            assert_eq!(adequacy(code), None, "{code}");
        }
        assert_eq!(jurisdiction("JP").unwrap().adequacy, adequacy("JP"));
    }

    #[test]
    fn who_is_named_is_heard() {
        assert!(english(&published_position("cainiao").unwrap().says.into()).contains("Denies any wrongdoing"));
        assert_eq!(published_position("maersk"), None);
        assert!(jurisdiction("CN").unwrap().contested.is_some());
    }

    #[test]
    fn the_hub_is_where_and_whose_it_should_be() {
        let hub = liege_hub();
        assert!(operator(hub.operator).is_some());
        assert_eq!(airport(hub.airport).unwrap().city, "Liège");
        assert!(investment_rules().iter().any(|rule| rule.jurisdiction == "BE"));
        assert!(hub.opened < investment_rules()[0].in_force);
    }
}
