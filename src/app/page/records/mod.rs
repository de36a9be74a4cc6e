//! The records themselves: the view of all rows, and the few rows behind a finding.
//!
//! - [`view`]: the view, with the choice of table, the filter, and the way back from a finding.
//! - [`grid`]: the virtual table; only what is seen is in the document.
//! - [`window`]: which rows are seen at a place of the scroll bar, and back.
//! - [`masking`]: which columns tell who somebody is; they are shown on purpose only.
//! - [`behind`]: the records behind a finding, where the finding stands.

pub mod behind;
pub mod grid;
pub mod masking;
pub mod view;
pub mod window;

pub use behind::Records;
pub use view::RecordsView;
