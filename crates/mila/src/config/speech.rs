//! Voice: the speech program, and the models it hears and speaks with.

use std::path::PathBuf;

/// The file that hears Hebrew better than a general recogniser; used when it is there.
pub(crate) const HEBREW_RECOGNISER: &str = "whisper-hebrew-large-v3-turbo.bin";

/// Voice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Speech {
    /// The speech program; without one voice notes are declined. Whether it is there is found
    /// out when it is needed.
    pub program: Option<PathBuf>,
    /// Where its models are; some may be missing, or come later.
    pub models_dir: PathBuf,
    /// What turns speech into text.
    pub recogniser: Recogniser,
}

/// What turns speech into text, by the name of the set of models it comes with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recogniser {
    /// Quick, and mishears more.
    Small,
    /// Good for English, Spanish and Portuguese; mishears one word in twelve of French and
    /// in sixteen of Italian.
    Default,
    /// About three times slower than the default.
    Better,
    /// Many times slower than the default.
    Best,
}

impl Recogniser {
    /// The name of the set.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Small => "small",
            Self::Default => "default",
            Self::Better => "better",
            Self::Best => "best",
        }
    }

    /// The name of its file in the directory of models.
    #[must_use]
    pub const fn file(self) -> &'static str {
        match self {
            Self::Small => "whisper-tiny-q8_0.bin",
            Self::Default => "whisper-base-q8_0.bin",
            Self::Better => "whisper-small-q8_0.bin",
            Self::Best => "whisper-large-v3-turbo-q5_0.bin",
        }
    }

    pub(super) fn from_name(name: &str) -> Option<Self> {
        let all = [Self::Small, Self::Default, Self::Better, Self::Best];
        all.into_iter().find(|it| it.name() == name)
    }
}

impl Speech {
    /// The memory that the speech program may map, in MiB: what its largest model takes beside
    /// ten minutes of audio.
    pub(crate) fn address_space_mb(&self) -> u32 {
        let hebrew = self.models_dir.join(HEBREW_RECOGNISER).is_file();
        match self.recogniser {
            _ if hebrew => 4096,
            Recogniser::Best => 3072,
            Recogniser::Better => 2048,
            Recogniser::Small | Recogniser::Default => 1536,
        }
    }

    /// Whether what turns speech into text has been pulled.
    #[must_use]
    pub fn recogniser_is_here(&self) -> bool {
        self.models_dir.join(self.recogniser.file()).is_file()
    }

    /// What the speech program is told after `--recogniser`, once for each: a file's name for
    /// any language, then `he=` and a name where the one for Hebrew was pulled.
    #[must_use]
    pub fn recogniser_files(&self) -> Vec<String> {
        let hebrew = self.models_dir.join(HEBREW_RECOGNISER).is_file();
        let hebrew = hebrew.then(|| format!("he={HEBREW_RECOGNISER}"));
        [self.recogniser.file().to_owned()].into_iter().chain(hebrew).collect()
    }
}
