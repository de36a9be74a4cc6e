//! The goods.
