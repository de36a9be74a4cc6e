//! A file inside another: its bytes come in any pieces, it is recognised as soon as enough of them are there.

use super::limits::Nesting;
use crate::ingest::{HEAD, Ingested, Reader, sniff};

/// Between an archive's name and the name of a file in it.
pub(in crate::ingest) const WITHIN: &str = " › ";

/// Feeds the reader of an inner file, once its head is known.
pub(super) struct Inner {
    name: String,
    nesting: Nesting,
    stage: Stage,
}

enum Stage {
    Head(Vec<u8>),
    Reading(Box<dyn Reader>),
    Refused(Box<Ingested>),
}

impl Inner {
    /// For a file of this name; `nesting` says how deep it lies itself.
    pub(super) fn new(name: String, nesting: Nesting) -> Self {
        Inner { name, nesting, stage: Stage::Head(Vec::new()) }
    }

    pub(super) fn feed(&mut self, bytes: &[u8]) {
        match &mut self.stage {
            Stage::Head(head) => {
                head.extend_from_slice(bytes);
                if head.len() >= HEAD {
                    self.open();
                }
            }
            Stage::Reading(reader) => reader.feed(bytes),
            Stage::Refused(_) => {}
        }
    }

    /// Whether more bytes would be read.
    pub(super) fn refused(&self) -> bool {
        matches!(self.stage, Stage::Refused(_))
    }

    pub(super) fn rows(&self) -> u64 {
        match &self.stage {
            Stage::Reading(reader) => reader.rows(),
            Stage::Head(_) | Stage::Refused(_) => 0,
        }
    }

    fn open(&mut self) {
        let Stage::Head(head) = &mut self.stage else { return };
        let head = std::mem::take(head);
        self.stage = match sniff::sniff_within(&self.name, &head, &self.nesting) {
            Ok(mut reader) => {
                reader.feed(&head);
                Stage::Reading(reader)
            }
            Err(refused) => Stage::Refused(refused),
        };
    }

    pub(super) fn finish(mut self) -> Ingested {
        if matches!(self.stage, Stage::Head(_)) {
            self.open();
        }
        match self.stage {
            Stage::Reading(reader) => reader.finish(),
            Stage::Refused(refused) => *refused,
            Stage::Head(_) => Ingested::default(),
        }
    }
}
