//! Files of several streams, one after the other: recordings that were joined or forwarded.

use mila_speech::hearing::recording::{RATE, Recording, decode};
use mila_speech_protocol::NotTranscribed;

use crate::notes::{Note, head};
use crate::recordings::{decoded, share};
use crate::sounds::{silence, tone};

/// The tone of each stream, in hertz, and how many seconds it lasts.
const TONES: [(f32, usize); 3] = [(440.0, 2), (660.0, 3), (880.0, 2)];

/// Streams that differ in all that streams may differ in.
fn streams() -> [Vec<u8>; 3] {
    let [first, second, third] = TONES.map(|(hertz, seconds)| tone(hertz, seconds as f32));
    // Twice as much is not played, and that much silence comes before.
    let late = [silence(0.0195), second].concat();
    let mut late = Note { serial: 9, ..Note::stereo(&late) };
    late.head = head(2, 312 + 936, -256, 0);
    [Note::of(&first), late, Note { serial: 2, ..Note::of(&third) }].map(|note| note.file())
}

/// Whether each tone is where it belongs.
fn assert_tones(recording: &Recording) {
    let mut begin = 0;
    for (hertz, seconds) in TONES {
        let end = begin + seconds * RATE;
        let within = &recording.samples[begin + RATE / 10..end - RATE / 10];
        assert!(share(within, hertz) > 0.9, "{hertz}");
        begin = end;
    }
    assert_eq!(recording.samples.len(), begin);
}

/// Where each page of a file begins.
fn pages(file: &[u8]) -> Vec<usize> {
    (0..file.len()).filter(|at| file[*at..].starts_with(b"OggS\0")).collect()
}

/// A file with a page that has a wrong sum.
fn damaged(mut file: Vec<u8>, page: usize) -> Vec<u8> {
    let at = pages(&file)[page];
    file[at + 22] ^= 1;
    file
}

#[test]
fn streams_behind_the_first_are_heard_whatever_they_differ_in() {
    let recording = decoded(&streams().concat()).unwrap();
    assert_tones(&recording);
    assert!(recording.gaps.is_empty(), "{:?}", recording.gaps);
}

#[test]
fn a_stream_with_the_number_of_the_one_before_is_heard() {
    let [one, two] = [440.0, 660.0].map(|hertz| Note::of(&tone(hertz, 1.0)).file());
    let recording = decoded(&[one, two].concat()).unwrap();
    assert_eq!(recording.samples.len(), 2 * RATE);
    assert!(share(&recording.samples[..RATE], 440.0) > 0.9);
    assert!(share(&recording.samples[RATE..], 660.0) > 0.9);
}

#[test]
fn streams_side_by_side_are_heard_one_after_the_other() {
    let one = Note::of(&tone(440.0, 2.0)).file();
    let two = Note { serial: 9, ..Note::of(&tone(660.0, 2.0)) }.file();
    let parts = |file: &[u8]| {
        let mut ends = pages(file);
        ends.push(file.len());
        ends.windows(2).map(|page| file[page[0]..page[1]].to_vec()).collect::<Vec<_>>()
    };
    let mixed = parts(&one).into_iter().zip(parts(&two)).flat_map(|(one, two)| [one, two]);
    let recording = decoded(&mixed.collect::<Vec<_>>().concat()).unwrap();
    assert!(share(&recording.samples[..2 * RATE], 440.0) > 0.9);
    assert!(share(&recording.samples[2 * RATE..], 660.0) > 0.9);
}

/// Whatever byte is wrong: what is not on its page is heard, and what is missing is said.
#[test]
fn a_wrong_byte_costs_its_page_and_no_loss_is_silent() {
    let whole = streams().concat();
    let length = decoded(&whole).unwrap().samples.len();
    for at in (0..whole.len()).step_by(17).chain(pages(&whole)) {
        let mut file = whole.clone();
        file[at] ^= 0x40;
        // Without its very first page it is another kind of file, and that is said.
        let Ok(recording) = decoded(&file) else {
            assert!(at < 4, "byte {at}");
            continue;
        };
        let missing = length.saturating_sub(recording.samples.len());
        assert!(missing <= 11 * RATE / 10, "byte {at}: {missing}");
        // A head that was lost may have said that less is played.
        assert!(missing <= RATE / 20 || !recording.gaps.is_empty(), "byte {at}: {missing}");
    }
}

#[test]
fn a_gap_is_where_something_is_missing() {
    let [first, second, third] = streams();
    // Head, tags, a page a second, and one of a few frames; then the same of the second.
    for (page, gap) in [(2, 0), (3, RATE), (8, 3 * RATE), (9, 4 * RATE)] {
        let file = damaged([first.clone(), second.clone(), third.clone()].concat(), page);
        let gaps = decoded(&file).unwrap().gaps;
        assert_eq!(gaps.len(), 1, "page {page}: {gaps:?}");
        assert!(gaps[0].abs_diff(gap) < RATE / 20, "page {page}: {gaps:?}");
    }
}

#[test]
fn a_stream_whose_head_is_lost_is_heard_and_one_that_nobody_can_follow_is_said() {
    let [first, second, third] = streams();
    let headless = decoded(&[first.clone(), damaged(third.clone(), 0)].concat()).unwrap();
    assert_eq!((headless.samples.len(), headless.gaps.len()), (4 * RATE, 0));
    let alone = decoded(&damaged(first.clone(), 0)).unwrap();
    assert_eq!((alone.samples.len(), alone.gaps.len()), (2 * RATE, 0));
    let neither = damaged(damaged(second, 0), 1);
    let other = Note { head: b"\x01vorbis".to_vec(), serial: 7, ..Note::of(&tone(500.0, 1.0)) };
    for lost in [neither, other.file()] {
        let recording = decoded(&[first.clone(), lost, third.clone()].concat()).unwrap();
        assert_eq!(recording.samples.len(), 4 * RATE);
        assert_eq!(recording.gaps, [2 * RATE]);
        assert!(share(&recording.samples[2 * RATE..], 880.0) > 0.9);
    }
}

#[test]
fn streams_count_together_and_too_many_are_said() {
    let second = Note::of(&tone(440.0, 1.0)).file();
    let refused = decode(&second.repeat(4), 3).err();
    let too_long = mila_speech::Failure::Refused(NotTranscribed::TooLong);
    assert!(matches!(refused, Some(it) if format!("{it:?}") == format!("{too_long:?}")));
    assert!(decode(&second.repeat(3), 3).is_ok());
    let many = decoded(&second.repeat(100)).unwrap();
    assert_eq!(many.samples.len(), 64 * RATE);
    assert_eq!(many.gaps, [64 * RATE]);
}
