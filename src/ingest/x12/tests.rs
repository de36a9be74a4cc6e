//! X12 sets made up here.
