//! What is said of persons and special categories of data, in English.

use crate::exposure::consumers::art9::Art9Says;

/// The text of a code.
pub(super) fn text(code: Art9Says) -> &'static str {
    match code {
        Art9Says::NoGoods => "No column tells of the goods, so they can reveal nothing about who receives them.",
        Art9Says::NoPerson => "No natural person is found who receives goods, so the goods reveal nothing about one.",
        Art9Says::NoneOf => {
            "Of {0} natural {0#person who receives|persons who receive} goods none is found to have received any that may reveal \
             what GDPR Art. 9 protects."
        }
        Art9Says::Persons => {
            "{0} of {1} natural {1#person who receives|persons who receive} goods {0#has|have} received some that may reveal \
             what GDPR Art. 9 protects: {2}{3}."
        }
        Art9Says::AllNamed => "",
        Art9Says::SomeNumbered => "; {0} of them {0#is|are} known only by a number or an e-mail address",
        Art9Says::AllNumbered => "; known only by a number or an e-mail address",
        Art9Says::PersonsOf => "{0#person|persons}",
    }
}
