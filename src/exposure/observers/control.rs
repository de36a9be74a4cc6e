//! Control: which jurisdictions could order an observer, or its group, to hand over, and how the GDPR sees transfers to them.
//!
//! Source: EXPOSURE.md §7, facts in [`crate::reference::law`].

use crate::reference::country::{CountryCode, country};
use crate::reference::law::{self, Adequacy, Provision};
use crate::reference::operator::Operator;

/// A jurisdiction over an operator.
#[derive(Clone, Debug)]
pub struct Jurisdiction {
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// How the GDPR sees transfers to it, in words.
    pub adequacy: String,
    /// Where the reading of a provision is disputed: by whom, and how.
    pub contested: Option<&'static str>,
    /// The provisions; empty if no entry for it is held, which does not mean that it has no such law.
    pub provisions: &'static [Provision],
}

/// What an operator has said in public, with when and who reported it.
pub(super) fn position(operator: &Operator) -> Option<String> {
    law::published_position(operator.id).map(|position| {
        let unverified = if position.sourced { "" } else { "; unverified" };
        format!("{} ({}, reported by {}{unverified})", position.says, position.date, position.reported_by)
    })
}

/// What is known of a country as a jurisdiction.
pub fn jurisdiction(code: CountryCode) -> Jurisdiction {
    let known = law::jurisdiction(code.as_str());
    Jurisdiction {
        code: code.to_string(),
        name: known.map_or_else(|| country(code).name, |known| known.name).to_owned(),
        adequacy: adequacy(code),
        contested: known.and_then(|known| known.contested),
        provisions: known.map_or(&[], |known| known.provisions),
    }
}

/// How the GDPR sees transfers to a country, in words.
pub fn adequacy(code: CountryCode) -> String {
    match law::adequacy(code.as_str()) {
        Some(Adequacy::Gdpr) => "GDPR applies".to_owned(),
        Some(Adequacy::Decision { decision, date, scope, sourced }) => {
            let covers = if scope == "all" || scope.is_empty() { String::new() } else { format!(", for {scope}") };
            let unverified = if sourced { "" } else { "; unverified" };
            format!("adequacy decision {decision} of {date}{covers}{unverified}")
        }
        None => "no adequacy decision under Art. 45 GDPR".to_owned(),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn adequacy_is_said_in_one_tone_for_all() {
        let words = |code| adequacy(CountryCode::new(code).unwrap());
        assert_eq!(words("BE"), "GDPR applies");
        assert_eq!(words("NO"), "GDPR applies");
        assert_eq!(words("CN"), "no adequacy decision under Art. 45 GDPR");
        assert!(words("CA").starts_with("adequacy decision 2002/2/EC of 2001-12-20, for commercial organisations"));
    }
}
