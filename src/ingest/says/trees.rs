//! JSON and XML.

crate::codes! {
    /// What is said of JSON and XML; `{0}` is the file, `{1}` the place where nothing else is said.
    pub enum TreesSay {
        /// Valid JSON up to line `{1}`, column `{2}`, byte `{3}`, where `{4}`.
        JsonFrom = "ingest-trees.json-from",
        /// The same, with nothing before it.
        JsonNone = "ingest-trees.json-none",
        /// A line of records, wrong from its column `{2}` on, where `{3}`.
        JsonLine = "ingest-trees.json-line",
        /// Mistake, what there is: nothing.
        TextEnds = "ingest-trees.text-ends",
        /// Mistake, what there is: a control character by its number.
        ControlStands = "ingest-trees.control-stands",
        /// Mistake, what there is: a letter or sign.
        Stands = "ingest-trees.stands",
        /// Mistake: `{0}`, and not a name or a brace.
        WhereName = "ingest-trees.where-name",
        /// Mistake: `{0}`, and not a colon.
        WhereColon = "ingest-trees.where-colon",
        /// Mistake: `{0}`, and not a comma or brace.
        WhereBrace = "ingest-trees.where-brace",
        /// Mistake: `{0}`, and not a comma or bracket.
        WhereBracket = "ingest-trees.where-bracket",
        /// Mistake: `{0}`, and not a value.
        WhereValue = "ingest-trees.where-value",
        /// Mistake: more than `{0}` values.
        TooManyValues = "ingest-trees.too-many-values",
        /// Mistake: deeper than `{0}` levels.
        TooDeep = "ingest-trees.too-deep",
        /// Mistake: no second quotation mark.
        OpenText = "ingest-trees.open-text",
        /// Mistake: no digits behind “\u”.
        NoDigits = "ingest-trees.no-digits",
        /// XML: more than `{2}` elements and attributes.
        MoreElements = "ingest-trees.more-elements",
        /// XML: elements deeper than `{2}` levels.
        DeepElements = "ingest-trees.deep-elements",
        /// XML: the element `{2}` ends before `{3}` within it.
        EndsEarly = "ingest-trees.ends-early",
        /// XML: the element `{2}` ends and never began.
        NeverBegan = "ingest-trees.never-began",
        /// XML: the entity `{2}`.
        Entity = "ingest-trees.entity",
        /// XML: definitions of entities.
        Entities = "ingest-trees.entities",
        /// XML, mistake: the sign `{0}` without the sign `{1}`.
        Unended = "ingest-trees.unended",
        /// XML, mistake of another kind.
        Malformed = "ingest-trees.malformed",
        /// XML: not valid from here on, for the reason `{2}`.
        NoXml = "ingest-trees.no-xml",
        /// XML: the element `{2}` has no end.
        CutOff = "ingest-trees.cut-off",
        /// More than `{1}` fields; `{2}` values are left out.
        MoreFields = "ingest-trees.more-fields",
        /// Lists of the names `{1}` belong to no row.
        LongLists = "ingest-trees.long-lists",
        /// Of the format `{1}`, and empty.
        NoRecord = "ingest-trees.no-record",
    }
}
