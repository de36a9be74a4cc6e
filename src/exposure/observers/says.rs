//! What is said of observers.

crate::codes! {
    /// What is said of observers.
    pub enum ObserversSay {
        /// The file holds nothing of this, so nobody could read it from the file.
        NotInFile = "observers.not-in-file",
        /// The observer's fields or rows hold nothing of this.
        NotSeen = "observers.not-seen",
        /// `{0}` of `{1}` trade links could be read.
        Links = "observers.links",
        /// Goods could be known for `{0}`, a share of the value.
        GoodsByValue = "observers.goods-by-value",
        /// Goods could be known for `{0}` of `{1}` shipments.
        Goods = "observers.goods",
        /// The lane could be known for `{0}` of `{1}` shipments.
        Lanes = "observers.lanes",
        /// `{0}` of `{1}` natural persons could be identified.
        Persons = "observers.persons",
        /// `{0}` of `{1}` legs of the supply network could be reconstructed.
        Legs = "observers.legs",
        /// The same; of what it would take for a leg, `{2}`, a share, would be wrong.
        LegsWrong = "observers.legs-wrong",
        /// A rise of `{0}`, a share, within one day would show.
        RiseInADay = "observers.rise-in-a-day",
        /// A rise of `{0}`, a share, within one week would show.
        RiseInAWeek = "observers.rise-in-a-week",
        /// A rise of `{0}`, a share, within one month would show.
        RiseInAMonth = "observers.rise-in-a-month",
        /// Too few shipments in time for a change to be told from chance.
        TooFewInTime = "observers.too-few-in-time",
    }
}
