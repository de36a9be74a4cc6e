//! Codes of what is seen first, and of what is said of a drop.

crate::codes! {
    /// The first page, and the ways in.
    pub enum StartSays {
        /// The title of the window.
        WindowTitle = "start.window-title",
        /// What to do and what is then seen.
        Promise = "start.promise",
        /// That nothing is sent.
        Second = "start.second",
        /// Above the ways to open files.
        Open = "start.open",
        /// Opens the picker of files.
        ChooseFiles = "start.choose-files",
        /// Opens the picker of folders.
        ChooseFolder = "start.choose-folder",
        /// Opens the field for text.
        PasteText = "start.paste-text",
        /// What can be read.
        Reads = "start.reads",
        /// Makes the sample.
        Sample = "start.sample",
        /// What the sample is, beside it.
        SampleIs = "start.sample-is",
        /// Above the six exposures.
        Measured = "start.measured",
        /// What they are.
        MeasuredLead = "start.measured-lead",
        /// Above the field for text.
        PasteTitle = "start.paste-title",
        /// What to put into it.
        PasteWhat = "start.paste-what",
        /// Reads what is in it.
        PasteRead = "start.paste-read",
        /// Closes it.
        Close = "start.close",
        /// While files are held over the page.
        LetGo = "start.let-go",
        /// A drop or paste without a file and without text.
        NothingIn = "start.nothing-in",
        /// A drop without a file.
        NoFile = "start.no-file",
        /// A chosen folder without a file.
        ChosenEmpty = "start.chosen-empty",
        /// `{0}` folders, named by `{1}`, without a file.
        EmptyFolders = "start.empty-folders",
        /// The browser would not open `{0}`, because of `{1}`.
        Refused = "start.refused",
        /// The browser would not open `{0}` and `{1}` others, because of `{2}`.
        RefusedMore = "start.refused-more",
        /// A name, in quotation marks.
        Quoted = "start.quoted",
        /// What the exposure of organisations is about.
        AboutOrganisations = "start.about-organisations",
        /// What the exposure of products is about.
        AboutProducts = "start.about-products",
        /// What the exposure of routes is about.
        AboutRoutes = "start.about-routes",
        /// What the exposure of consumers is about.
        AboutConsumers = "start.about-consumers",
        /// What the exposure of the network is about.
        AboutNetwork = "start.about-network",
        /// What the exposure of patterns is about.
        AboutPatterns = "start.about-patterns",
    }
}
