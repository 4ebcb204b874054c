//! What Mila says aloud on its own account, in the languages that it has a voice for.

use crate::speakable::SpokenLanguage;

impl SpokenLanguage {
    /// Said once, at the beginning of a person's first voice note: that no human being speaks
    /// (promise P1, and the transparency rule of the EU's AI Act, Article 50).
    #[must_use]
    pub const fn disclosure(self) -> &'static str {
        match self {
            Self::English => "This is Mila, an AI assistant.",
            Self::Spanish => "Soy Mila, una asistente de inteligencia artificial.",
            Self::French => "Ici Mila, une assistante d'intelligence artificielle.",
            Self::Italian => "Sono Mila, un'assistente di intelligenza artificiale.",
            Self::Portuguese => "Aqui é a Mila, uma assistente de inteligência artificial.",
            Self::Hindi => "मैं मीला हूँ, एक ए आई सहायिका।",
        }
    }

    /// Said at the end of a note that does not say everything.
    #[must_use]
    pub const fn the_rest(self) -> &'static str {
        match self {
            Self::English => "The rest is in the message.",
            Self::Spanish => "El resto está en el mensaje.",
            Self::French => "La suite est dans le message.",
            Self::Italian => "Il resto è nel messaggio.",
            Self::Portuguese => "O resto está na mensagem.",
            Self::Hindi => "बाकी संदेश में है।",
        }
    }
}
