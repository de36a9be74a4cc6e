//! Codes of sizes and times.

crate::codes! {
    /// Sizes and times, no finer than people read them.
    pub enum AmountSays {
        /// `{0}` bytes, a whole number.
        Bytes = "amount.bytes",
        /// `{0}` times a thousand bytes.
        Kilobytes = "amount.kilobytes",
        /// `{0}` times a million bytes.
        Megabytes = "amount.megabytes",
        /// `{0}` times a thousand million bytes.
        Gigabytes = "amount.gigabytes",
        /// `{0}` times a million million bytes.
        Terabytes = "amount.terabytes",
        /// `{0}` seconds, by their sign.
        Seconds = "amount.seconds",
        /// `{0}` minutes and `{1}` seconds, by their signs.
        MinutesSeconds = "amount.minutes-seconds",
        /// Under five seconds, an estimate.
        FewSeconds = "amount.few-seconds",
        /// `{0}` seconds, an estimate.
        AboutSeconds = "amount.about-seconds",
        /// A minute, an estimate.
        AboutMinute = "amount.about-minute",
        /// `{0}` minutes, an estimate.
        AboutMinutes = "amount.about-minutes",
    }
}
