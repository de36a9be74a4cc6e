//! The seal, and trying it, in English.

use crate::language::page::SealSays;

/// The text of a code.
pub fn text(code: SealSays) -> &'static str {
    match code {
        SealSays::Sealed => "Sealed",
        SealSays::NotSealed => "Not sealed",
        SealSays::SealedMeans => "Sealed: this page can no longer send anything.",
        SealSays::NotSealedBecause => "Not sealed: {0}. Do not open files here.",
        SealSays::Region => "Whether anything can leave this page",
        SealSays::Try => "Try it",
        SealSays::Trying => "Trying …",
        SealSays::AllRefused => "{0} {0#way out was|ways out were} tried just now, each refused by the browser.",
        SealSays::SomeNotRefused => {
            "{0} {0#way out was|ways out were} tried just now; {1} {1#was|were} not refused. Do not open files here."
        }
        SealSays::Tried => "Ways out that were tried",
        SealSays::TriedCaption => "Ways out that were tried, and what the browser said",
        SealSays::WayOut => "Way out",
        SealSays::From => "From",
        SealSays::Outcome => "Outcome",
        SealSays::BrowsersWord => "The browser’s word",
        SealSays::OfPage => "page",
        SealSays::OfWorker => "worker",
        SealSays::Refused => "refused",
        SealSays::NotRefused => "not refused",
        SealSays::ByPolicy => "refused by this page’s policy ({0})",
        SealSays::NoAddress => "not tried: “{0}” is not a whole address",
        SealSays::Unreported => "{0}; the browser reported no refusal",
        SealSays::Threw => "threw {0}; the browser reported no refusal",
        SealSays::Answered => "answered with status {0}",
        SealSays::TakenForSending => "taken for sending",
        SealSays::NotTakenForSending => "not taken for sending",
        SealSays::Loaded => "loaded",
        SealSays::NoEnd => "neither answered nor refused",
        SealSays::NotRemoved => "the browser does not let {0} be removed",
        SealSays::LetThrough => "the browser let a request through after the policy was set",
        SealSays::NoReport => "the browser did not report that its policy refused a request",
        SealSays::NotWhole => "the page was not started as a whole",
    }
}
