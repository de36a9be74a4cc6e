//! Short titles of the chapters of the Harmonized System, in English, as they stand beside the goods.

pub use crate::reference::goods::chapter_label as label;
