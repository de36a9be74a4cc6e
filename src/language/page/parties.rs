//! Codes of who is who, and of what the person says of it.

crate::codes! {
    /// Who is who.
    pub enum PartiesSay {
        /// The title.
        Title = "party-list.title",
        /// `{0}` organisations, `{1}` persons, `{2}` numbers, and what can be set right.
        Lead = "party-list.lead",
        /// A list: `{0}` pairs that may be one.
        Alike = "party-list.alike",
        /// A list: `{0}` that are written in several ways.
        Merged = "party-list.merged",
        /// A list: the largest of `{0}`.
        Largest = "party-list.largest",
        /// Shows all `{0}` of a list.
        ShowAll = "party-list.show-all",
        /// `{0}` of a list are in no report.
        NotListed = "party-list.not-listed",
        /// An answer: the two are one.
        Same = "party-list.same",
        /// An answer: the two are two.
        NotSame = "party-list.not-same",
        /// An answer: the spelling `{0}` is of another.
        IsAnother = "party-list.is-another",
        /// The choice of what `{0}` is.
        KindOf = "party-list.kind-of",
        /// A kind: as it was found.
        AsFound = "party-list.as-found",
        /// A kind.
        Organisation = "party-list.organisation",
        /// A kind.
        Person = "party-list.person",
        /// A kind, as it was found.
        OrganisationFound = "party-list.organisation-found",
        /// A kind, as it was found.
        PersonFound = "party-list.person-found",
        /// A kind that was not found.
        NotKnown = "party-list.not-known",
        /// Above what the person set right.
        SetRight = "party-list.set-right",
        /// `{0}` and `{1}` are one.
        AreSame = "party-list.are-same",
        /// `{0}` and `{1}` are two.
        AreTwo = "party-list.are-two",
        /// `{0}` is an organisation.
        IsOrganisation = "party-list.is-organisation",
        /// `{0}` is a person.
        IsPerson = "party-list.is-person",
        /// `{0}` columns have a role that the person chose.
        Columns = "party-list.columns",
        /// Takes a correction back.
        TakeBack = "party-list.take-back",
        /// Saves all of them.
        Save = "party-list.save",
        /// What is saved, and for what, beside it.
        SaveIs = "party-list.save-is",
    }
}
