//! EDIFACT messages made up here.
