//! Organisations: who trades with whom (EXPOSURE.md §1).

pub mod count;
pub mod links;
pub mod novelty;
mod says;
pub mod variants;

pub use says::OrganisationsSay;
