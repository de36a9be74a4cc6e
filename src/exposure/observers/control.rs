//! Control: which jurisdictions could order an observer, or its group, to hand over, and how the GDPR sees transfers to them.
//!
//! Source: EXPOSURE.md §7, facts in [`crate::reference::law`].

use crate::reference::country::CountryCode;
use crate::reference::law::{self, Adequacy, Provision};
use crate::reference::operator::Operator;
use crate::reference::says::LawSays;
use crate::saying::{Saying, Value};

/// A jurisdiction over an operator.
#[derive(Clone, Debug)]
pub struct Jurisdiction {
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: Saying,
    /// How the GDPR sees transfers to it.
    pub adequacy: Saying,
    /// Where the reading of a provision is disputed: by whom, and how.
    pub contested: Option<LawSays>,
    /// The provisions; empty if no entry for it is held, which does not mean that it has no such law.
    pub provisions: &'static [Provision],
}

/// What an operator has said in public, with when and who reported it.
pub(super) fn position(operator: &Operator) -> Option<Saying> {
    law::published_position(operator.id).map(|position| {
        let code = if position.sourced { LawSays::Position } else { LawSays::PositionUnverified };
        let name = |name: &str| Value::Name(name.to_owned());
        Saying::of(code, [Saying::plain(position.says).into(), name(position.date), name(position.reported_by)])
    })
}

/// What a jurisdiction is called.
pub(super) fn name(code: CountryCode) -> Saying {
    match code.as_str() {
        "CN" => LawSays::China.into(),
        "EU" => LawSays::EuropeanUnion.into(),
        code => Saying::value(Value::Country(code.to_owned())),
    }
}

/// What is known of a country as a jurisdiction.
pub fn jurisdiction(code: CountryCode) -> Jurisdiction {
    let known = law::jurisdiction(code.as_str());
    Jurisdiction {
        code: code.to_string(),
        name: name(code),
        adequacy: adequacy(code),
        contested: known.and_then(|known| known.contested),
        provisions: known.map_or(&[], |known| known.provisions),
    }
}

/// How the GDPR sees transfers to a country.
pub fn adequacy(code: CountryCode) -> Saying {
    match law::adequacy(code.as_str()) {
        Some(Adequacy::Gdpr) => LawSays::GdprApplies.into(),
        Some(Adequacy::Decision { decision, date, scope, sourced }) => {
            let values = [decision, date].map(|name| Value::Name(name.to_owned()));
            match scope {
                Some(own) => Saying::of(own, values),
                None if sourced => Saying::of(LawSays::Decision, values),
                None => Saying::of(LawSays::DecisionUnverified, values),
            }
        }
        None => LawSays::NoDecision.into(),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn adequacy_is_said_in_one_tone_for_all() {
        let words = |code| crate::language::english(&adequacy(CountryCode::new(code).unwrap()));
        assert_eq!(words("BE"), "GDPR applies");
        assert_eq!(words("NO"), "GDPR applies");
        assert_eq!(words("CN"), "no adequacy decision under Art. 45 GDPR");
        assert!(words("CA").starts_with("adequacy decision 2002/2/EC of 2001-12-20, for commercial organisations"));
    }
}
