//! Disclosure risk of any table: how far its columns tell its records apart, and what that gives away.
//!
//! A library in its own right: it knows nothing of shipments. It takes columns of category codes ([`Column`], several of them
//! as [`Keys`]) and gives numbers. One measure is one file, which opens with its definition, source and complexity.
//!
//! | question | where |
//! |---|---|
//! | texts as codes, redacted cells, generalization | [`coded`], [`hierarchy`] |
//! | which records are alike, missing cells as category or wildcard | [`classes`], [`frequencies`] |
//! | which columns tell records apart | [`subsets`], [`special_uniques`] |
//! | how likely a record is found by who knows it is there | [`prosecutor`] |
//! | … by who knows a population that it was drawn from | [`linkage`], [`presence`], [`individual_risk`] |
//! | how many would be unique in a population that nobody has | [`zayatz`], [`pitman`] |
//! | what is learnt of a sensitive value without finding the record | [`sensitive`], [`l_diversity`], [`t_closeness`], [`beta_likeness`], [`delta_disclosure`], [`alpha`] |
//! | how few points of a trace single a subject out | [`unicity`] |
//! | what generalization costs, and which is the cheapest | [`class_size`], [`discernability`], [`entropy`], [`lattice`] |
//!
//! Same input, same numbers: nothing is given in the order of a hash table, and floats are summed in the order of records,
//! classes or codes.

pub mod alpha;
pub mod beta_likeness;
pub mod class_size;
pub mod classes;
pub mod coded;
pub mod columns;
pub mod delta_disclosure;
pub mod discernability;
pub mod entropy;
pub mod frequencies;
pub mod hierarchy;
pub mod individual_risk;
pub mod interval;
pub mod l_diversity;
pub mod lattice;
pub mod linkage;
pub mod pitman;
pub mod presence;
pub mod prosecutor;
pub mod sensitive;
pub mod special_uniques;
pub mod subsets;
pub mod t_closeness;
pub mod unicity;
pub mod zayatz;

#[cfg(test)]
mod made;

pub use columns::{Column, Keys, Missing, Unfit};
