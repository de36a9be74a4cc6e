//! What is said of patterns in time.

crate::codes! {
    /// What is said of patterns in time.
    pub enum PatternsSay {
        /// All shipments.
        AllShipments = "patterns.all-shipments",
        /// `{0}` to the country `{1}`.
        GoodsTo = "patterns.goods-to",
        /// All goods that do not stand by themselves.
        OtherGoods = "patterns.other-goods",
        /// `{0}` series of product groups by destination.
        SeriesOfGoodsTo = "patterns.series-of-goods-to",
        /// `{0}` series of product groups.
        SeriesOfGoods = "patterns.series-of-goods",
        /// `{0}` series by destination.
        SeriesTo = "patterns.series-to",
        /// `{0}` series of all shipments.
        SeriesOfAll = "patterns.series-of-all",
        /// There is no day.
        NoDays = "patterns.no-days",
        /// No column tells of goods.
        NoGoods = "patterns.no-goods",
        /// There are not `{0}` periods of `{1}` shipments.
        ChangeTooFew = "patterns.change-too-few",
        /// No clause.
        NothingMore = "patterns.nothing-more",
        /// `{0}` more series are too short to tell.
        MoreTooShort = "patterns.more-too-short",
        /// No change in the only series; `{0}` is a clause on others.
        NoChangeInOne = "patterns.no-change-in-one",
        /// No change in `{0}`, so many series; `{1}` is a clause on others.
        NoChange = "patterns.no-change",
        /// From `{0}` to `{1}` shipments a day from the day `{2}` on.
        LevelADay = "patterns.level-a-day",
        /// The same a week.
        LevelAWeek = "patterns.level-a-week",
        /// The same a month.
        LevelAMonth = "patterns.level-a-month",
        /// The only series, `{0}`, changes once: `{1}`, a clause.
        OneSeriesOneChange = "patterns.one-series-one-change",
        /// The only series, `{0}`, changes `{2}` times, most clearly `{1}`, a clause.
        OneSeriesChanges = "patterns.one-series-changes",
        /// One of `{2}`, so many series, changes: `{0}`, `{1}`, a clause.
        OneChange = "patterns.one-change",
        /// `{3}` changes in `{4}` of `{2}`, so many series, most clearly `{0}`, `{1}`, a clause.
        Changes = "patterns.changes",
        /// Shipments a day from the day `{0}` on, `{1}` before.
        ADayBefore = "patterns.a-day-before",
        /// The same a week.
        AWeekBefore = "patterns.a-week-before",
        /// The same a month.
        AMonthBefore = "patterns.a-month-before",
        /// There are not `{0}` periods of `{1}` shipments.
        VisibleTooFew = "patterns.visible-too-few",
        /// No level lasts `{0}` periods.
        VisibleLevelTooShort = "patterns.visible-level-too-short",
        /// The last level holds fewer than `{0}` shipments a period.
        VisibleLevelTooLow = "patterns.visible-level-too-low",
        /// A rise, `{0}`, a clause, shows within a day; `{1}` is a clause on a fall; the level is `{2}`.
        VisibleInADay = "patterns.visible-in-a-day",
        /// The same within a week.
        VisibleInAWeek = "patterns.visible-in-a-week",
        /// The same within a month.
        VisibleInAMonth = "patterns.visible-in-a-month",
        /// A rise by `{0}`, a share.
        RiseBy = "patterns.rise-by",
        /// A rise to `{0}` times the level.
        RiseTo = "patterns.rise-to",
        /// A fall of `{0}`, a share, shows.
        FallVisible = "patterns.fall-visible",
        /// Not even a fall to nothing shows.
        FallHidden = "patterns.fall-hidden",
        /// Of `{0}` shipments a day.
        VisibleNoteDay = "patterns.visible-note-day",
        /// Of `{0}` shipments a week.
        VisibleNoteWeek = "patterns.visible-note-week",
        /// Of `{0}` shipments a month.
        VisibleNoteMonth = "patterns.visible-note-month",
        /// There are not two periods of `{0}` shipments.
        MixTooFew = "patterns.mix-too-few",
        /// `{0}` of `{1}` groups moved from before the day `{2}` to after it; the most: `{3}`, a clause.
        Movers = "patterns.movers",
        /// None of `{0}` groups moved from before the day `{1}` to after it.
        NoMover = "patterns.no-mover",
        /// `{0}` rose from `{1}` to `{2}`, shares, by `{3}` to `{4}` percentage points.
        Rose = "patterns.rose",
        /// `{0}` fell from `{1}` to `{2}`, shares, by `{3}` to `{4}` percentage points.
        Fell = "patterns.fell",
        /// It rose from `{1}` to `{2}`, shares, by `{3}` to `{4}` percentage points.
        RoseNote = "patterns.rose-note",
        /// It fell from `{1}` to `{2}`, shares, by `{3}` to `{4}` percentage points.
        FellNote = "patterns.fell-note",
        /// From `{0}` to `{1}`, shares: chance explains it.
        ByChance = "patterns.by-chance",
        /// `{0}` of `{1}` days differ from the day before, most of all the day `{2}`: `{3}` times what chance makes.
        MixByDay = "patterns.mix-by-day",
        /// The same by weeks, the most the one from the day `{2}` on.
        MixByWeek = "patterns.mix-by-week",
        /// The same by months, the most the month `{2}`.
        MixByMonth = "patterns.mix-by-month",
        /// None of `{0}` days differs from the day before.
        MixNoneByDay = "patterns.mix-none-by-day",
        /// None of `{0}` weeks differs from the week before.
        MixNoneByWeek = "patterns.mix-none-by-week",
        /// None of `{0}` months differs from the month before.
        MixNoneByMonth = "patterns.mix-none-by-month",
        /// `{0}` times what chance makes.
        MixNoteBeyond = "patterns.mix-note-beyond",
        /// `{0}` times what chance makes, which one of so many periods may have.
        MixNoteChance = "patterns.mix-note-chance",
        /// Fewer than two whole weeks or years of `{0}` shipments a day or month.
        SeasonTooFew = "patterns.season-too-few",
        /// No season is more than chance makes.
        NoSeason = "patterns.no-season",
        /// The days of the week have a strength of `{0}`; `{1}` has most, `{2}` fewest.
        SeasonOfWeek = "patterns.season-of-week",
        /// The months of the year have a strength of `{0}`; `{1}` has most, `{2}` fewest.
        SeasonOfYear = "patterns.season-of-year",
        /// The season of the week.
        OverTheWeek = "patterns.over-the-week",
        /// The season of the year.
        OverTheYear = "patterns.over-the-year",
        /// Chance alone makes `{0}` on average.
        SeasonByChance = "patterns.season-by-chance",
        /// A day of the week.
        Monday = "patterns.monday",
        /// A day of the week.
        Tuesday = "patterns.tuesday",
        /// A day of the week.
        Wednesday = "patterns.wednesday",
        /// A day of the week.
        Thursday = "patterns.thursday",
        /// A day of the week.
        Friday = "patterns.friday",
        /// A day of the week.
        Saturday = "patterns.saturday",
        /// A day of the week.
        Sunday = "patterns.sunday",
        /// A month.
        January = "patterns.january",
        /// A month.
        February = "patterns.february",
        /// A month.
        March = "patterns.march",
        /// A month.
        April = "patterns.april",
        /// A month.
        May = "patterns.may",
        /// A month.
        June = "patterns.june",
        /// A month.
        July = "patterns.july",
        /// A month.
        August = "patterns.august",
        /// A month.
        September = "patterns.september",
        /// A month.
        October = "patterns.october",
        /// A month.
        November = "patterns.november",
        /// A month.
        December = "patterns.december",
    }
}
