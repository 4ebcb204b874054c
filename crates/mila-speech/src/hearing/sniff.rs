//! What a file is, by its first bytes: names and media types are what a stranger says.

use mila_speech_protocol::Container;

use super::pages::Pages;

/// Begins the first packet of a stream of Opus (RFC 7845, 5.1).
pub(crate) const OPUS_HEAD: &[u8] = b"OpusHead";

/// Begins the second.
pub(crate) const OPUS_TAGS: &[u8] = b"OpusTags";

/// `None`: an Ogg file whose first stream is Opus. Else what it is instead.
#[must_use]
pub fn sniff(file: &[u8]) -> Option<Container> {
    if file.starts_with(b"OggS") {
        // The very first page may have been lost on the way.
        let begins = |body: &[u8]| body.starts_with(OPUS_HEAD) || body.starts_with(OPUS_TAGS);
        let opus = Pages::of(file).next().is_some_and(|page| begins(page.body));
        return (!opus).then_some(Container::Ogg);
    }
    Some(other_container(file))
}

fn other_container(file: &[u8]) -> Container {
    let at = |offset: usize, magic: &[u8]| file.get(offset..).is_some_and(|f| f.starts_with(magic));
    match file {
        _ if at(0, b"RIFF") && at(8, b"WAVE") => Container::Wav,
        _ if at(4, b"ftyp") => Container::M4a,
        _ if at(0, b"#!AMR") => Container::Amr,
        _ if at(0, b"fLaC") => Container::Flac,
        _ if at(0, b"\x1a\x45\xdf\xa3") => Container::Webm,
        _ if at(0, b"ID3") => Container::Mp3,
        // Eleven or twelve set bits begin a frame; the two bits of the layer are zero in AAC alone.
        [0xff, second, ..] if second & 0xf6 == 0xf0 => Container::Aac,
        [0xff, second, ..] if second & 0xe0 == 0xe0 => Container::Mp3,
        _ => Container::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_told_by_their_first_bytes() {
        let files: [(&[u8], Container); 12] = [
            (b"RIFF\0\0\0\0WAVEfmt ", Container::Wav),
            (b"\0\0\0\x1cftypM4A ", Container::M4a),
            (b"#!AMR\n", Container::Amr),
            (b"#!AMR-WB\n", Container::Amr),
            (b"fLaC\0\0\0\x22", Container::Flac),
            (b"\x1a\x45\xdf\xa3\x01", Container::Webm),
            (b"ID3\x04\0", Container::Mp3),
            (b"\xff\xfb\x90\0", Container::Mp3),
            (b"\xff\xf1\x50\x80", Container::Aac),
            (b"\xff\xf9\x50\x80", Container::Aac),
            (b"RIFF\0\0\0\0AVI ", Container::Unknown),
            (b"", Container::Unknown),
        ];
        for (file, container) in files {
            assert_eq!(sniff(file), Some(container), "{file:x?}");
        }
    }

    #[test]
    fn every_start_of_a_magic_number_alone_is_nothing() {
        for magic in [&b"RIFF"[..], b"ftyp", b"ID", b"#!AM", b"fLa", b"\x1a\x45\xdf", b"\xff"] {
            assert_eq!(sniff(magic), Some(Container::Unknown), "{magic:x?}");
        }
        assert_eq!(sniff(b"OggS"), Some(Container::Ogg));
    }
}
