//! (station being laid)
