//! Consumers: which people, how identifiable, what their goods say about them (EXPOSURE.md §4).
//!
//! [`quasi`] lays out what others may know of a delivery, [`apart`] which of it tells shipments apart; the measures share both
//! through the room, so that nothing is computed twice. What they measure is defined in [`disclosure`], a library that knows
//! nothing of shipments.

mod apart;
pub mod art9;
pub mod attribute;
pub mod disclosure;
pub mod distinction;
pub mod identifiers;
pub mod k;
pub mod population_uniques;
pub mod quasi;
pub mod reidentification;
mod says;
mod section;
pub mod special_uniques;
pub mod unicity;

pub use quasi::{QuasiAsked, QuasiId};
pub use says::ConsumersSay;
pub(in crate::exposure) use section::section;
pub use section::{
    AtRiskReport, ClassSizeReport, ConsumersSection, ContributionReport, QuasiReport, RevealingReport, SubsetReport,
    UnicityReport,
};

use super::basis::Basis;
use super::reads::Reads;
use crate::saying::Saying;
use apart::Apart;
use art9::Persons;
use quasi::{Coded, Deliveries};
use std::sync::{Arc, OnceLock};
use unicity::{Curve, Curves};

/// What the measures of consumers share; each part is laid out when it is first asked for.
#[derive(Clone, Default)]
pub(in crate::exposure) struct Room {
    /// The quasi-identifiers that the person wants; `None` for those proposed.
    pub asked: Option<QuasiAsked>,
    coded: Coded,
    deliveries: Arc<OnceLock<Result<Deliveries, Saying>>>,
    apart: Arc<OnceLock<Apart>>,
    by_place_and_day: Arc<OnceLock<Curve>>,
    curves: Arc<OnceLock<Result<Curves, Saying>>>,
    persons: Arc<OnceLock<Result<Persons, Saying>>>,
}

impl Room {
    /// What does not read `changed`.
    pub fn without(&self, changed: Reads) -> Room {
        let delivered = Reads::DELIVERED | Reads::TOLD;
        Room {
            asked: self.asked.clone(),
            coded: self.coded.without(changed),
            deliveries: changed.spare(&self.deliveries, delivered),
            apart: changed.spare(&self.apart, delivered),
            // Who, where, when and what, but not how heavy or dear.
            by_place_and_day: changed.spare(&self.by_place_and_day, Reads::PARTIES | Reads::PLACES | Reads::DAYS),
            curves: changed.spare(&self.curves, Reads::PARTIES | Reads::PLACES | Reads::DAYS | Reads::GOODS),
            persons: changed.spare(&self.persons, Reads::PARTIES | Reads::GOODS),
        }
    }

    /// The shipments that may be a person's; else why there is nothing to measure.
    pub fn deliveries(&self, basis: &Basis) -> Result<&Deliveries, Saying> {
        self.deliveries.get_or_init(|| Deliveries::of(basis, self.asked.as_ref())).as_ref().map_err(Clone::clone)
    }

    /// The same where there are enough of them for a number that is no accident; else why not.
    fn enough(&self, basis: &Basis) -> Result<&Deliveries, Saying> {
        let deliveries = self.deliveries(basis)?;
        deliveries.too_few().map_or(Ok(deliveries), Err)
    }

    /// What tells them apart.
    fn apart(&self, deliveries: &Deliveries) -> &Apart {
        self.apart.get_or_init(|| Apart::of(deliveries))
    }

    /// How few deliveries single a consignee out.
    fn curves(&self, basis: &Basis) -> Result<&Curves, Saying> {
        let deliveries = self.deliveries(basis)?;
        self.curves.get_or_init(|| Curves::of(basis, deliveries)).as_ref().map_err(Clone::clone)
    }

    /// The natural persons and what their goods could reveal.
    fn persons(&self, basis: &Basis) -> Result<&Persons, Saying> {
        self.persons.get_or_init(|| Persons::of(basis)).as_ref().map_err(Clone::clone)
    }
}
