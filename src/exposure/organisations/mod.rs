//! Organisations: who trades with whom (EXPOSURE.md §1).

pub mod count;
pub mod links;
mod says;

pub use says::OrganisationsSay;
