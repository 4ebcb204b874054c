//! Files, decoded.

use mila_speech::Failure;
use mila_speech::hearing::recording::{RATE, Recording, decode};
use mila_speech_protocol::{Container, NotTranscribed};

use crate::notes::{Note, head};
use crate::sounds::{silence, tone};

pub(crate) fn decoded(file: &[u8]) -> Result<Recording, NotTranscribed> {
    decode(file, 600).map_err(|failure| match failure {
        Failure::Refused(deaf) => deaf,
        Failure::Trouble(trouble) => panic!("{trouble}"),
    })
}

/// How much of a sound is this tone, from 0 to 1.
pub(crate) fn share(samples: &[f32], hertz: f32) -> f32 {
    let wave = |at: usize| std::f32::consts::TAU * hertz * at as f32 / RATE as f32;
    let sum = |of: fn(f32) -> f32| {
        samples.iter().enumerate().map(|(at, sample)| sample * of(wave(at))).sum::<f32>()
    };
    let all = samples.iter().map(|sample| sample * sample).sum::<f32>();
    (sum(f32::sin).powi(2) + sum(f32::cos).powi(2)) * 2.0 / (all * samples.len() as f32)
}

#[test]
fn a_note_comes_out_as_long_as_it_was_and_sounds_the_same() {
    for length in [RATE / 2, RATE / 2 + 1, RATE + 7, 3 * RATE, 3 * RATE + 319] {
        let mut sound = tone(440.0, 4.0);
        sound.truncate(length);
        let recording = decoded(&Note::of(&sound).file()).unwrap();
        assert_eq!(recording.samples.len(), length);
        assert_eq!(recording.undecodable, 0);
        assert!(share(&recording.samples, 440.0) > 0.9, "{length}");
        assert!(share(&recording.samples, 550.0) < 0.1, "{length}");
    }
}

#[test]
fn what_is_cut_off_is_heard_as_far_as_it_goes() {
    let file = Note::of(&tone(440.0, 5.0)).file();
    let mut lengths = Vec::new();
    for end in (0..=file.len()).rev().step_by(37) {
        match decoded(&file[..end]) {
            Ok(recording) => lengths.push(recording.samples.len()),
            Err(deaf) => assert!(
                matches!(
                    deaf,
                    NotTranscribed::Broken | NotTranscribed::TooShort | NotTranscribed::Format(_)
                ),
                "{end}: {deaf:?}"
            ),
        }
    }
    assert_eq!(lengths.first(), Some(&(5 * RATE)));
    assert!(lengths.is_sorted_by(|longer, shorter| longer >= shorter), "{lengths:?}");
    assert!(lengths.last().is_some_and(|last| *last <= 2 * RATE), "{lengths:?}");
}

#[test]
fn the_limit_of_length_is_kept_to_the_sample() {
    let decoded = |samples: usize| decode(&Note::of(&vec![0.1; samples]).file(), 3);
    assert!(decoded(3 * RATE).is_ok());
    assert!(matches!(decoded(3 * RATE + 1), Err(Failure::Refused(NotTranscribed::TooLong))));
    assert!(matches!(decoded(20 * RATE), Err(Failure::Refused(NotTranscribed::TooLong))));
}

#[test]
fn nobody_says_a_word_in_less_than_300_ms() {
    let note = |samples: usize| Note::of(&vec![0.1; samples]).file();
    assert_eq!(decoded(&note(RATE * 3 / 10 - 1)).err(), Some(NotTranscribed::TooShort));
    assert!(decoded(&note(RATE * 3 / 10)).is_ok());
}

#[test]
fn half_an_hour_is_the_most_whatever_is_asked_for() {
    let mut note = Note::of(&silence(1.0));
    // The same second, over and over.
    let second = note.packets[..50].to_vec();
    note.packets = (0..1801)
        .flat_map(|at| second.iter().map(move |(p, granule)| (p.clone(), granule + at * 48_000)))
        .collect();
    let file = note.file();
    assert!(matches!(decode(&file, u32::MAX), Err(Failure::Refused(NotTranscribed::TooLong))));
    note.packets.truncate(1799 * 50);
    let recording = decode(&note.file(), u32::MAX);
    assert!(recording.is_ok_and(|recording| recording.samples.len() > 1798 * RATE));
}

#[test]
fn packets_that_cannot_be_decoded_are_counted_and_passed_over() {
    let mut note = Note::of(&tone(440.0, 2.0));
    for at in [10, 11, 40] {
        // Says "several frames", and then nothing.
        note.packets[at].0 = vec![0xff];
    }
    note.packets[50].0.clear();
    let recording = decoded(&note.file()).unwrap();
    assert_eq!(recording.undecodable, 4);
    assert!(share(&recording.samples[..RATE / 10], 440.0) > 0.8);
    for packet in &mut note.packets {
        packet.0 = vec![0xff];
    }
    assert_eq!(decoded(&note.file()).err(), Some(NotTranscribed::Broken));
}

#[test]
fn heads_that_nobody_can_follow_are_broken() {
    let note = Note::of(&tone(440.0, 1.0));
    let with = |head: Vec<u8>| decoded(&Note { head, ..note.clone() }.file()).err();
    assert_eq!(with(head(1, 312, 0, 0)), None);
    assert_eq!(with(head(2, 312, 0, 0)), None);
    assert_eq!(with(head(0, 312, 0, 0)), Some(NotTranscribed::Broken));
    assert_eq!(with(head(6, 312, 0, 1)), Some(NotTranscribed::Broken));
    assert_eq!(with(head(1, 312, 0, 255)), Some(NotTranscribed::Broken));
    assert_eq!(with(b"OpusHead".to_vec()), Some(NotTranscribed::Broken));
    // As much is skipped as there is.
    assert_eq!(with(head(1, u16::MAX, 0, 0)), Some(NotTranscribed::TooShort));
}

#[test]
fn gain_is_applied_and_never_leaves_the_scale() {
    let loudest = |gain: i16| {
        let note = Note { head: head(1, 312, gain, 0), ..Note::of(&tone(440.0, 1.0)) };
        let samples = decoded(&note.file()).unwrap().samples;
        samples.into_iter().fold(0.0_f32, |loudest, sample| loudest.max(sample.abs()))
    };
    let plain = loudest(0);
    let quieter = loudest(-6 * 256);
    assert!((quieter / plain - 0.5).abs() < 0.05, "{quieter} {plain}");
    assert!(loudest(i16::MAX) <= 1.0);
}

#[test]
fn what_is_no_note_is_named() {
    assert_eq!(decoded(b"").err(), Some(NotTranscribed::Format(Container::Unknown)));
    assert_eq!(decoded(b"ID3\x03\0\0").err(), Some(NotTranscribed::Format(Container::Mp3)));
    let mut other = Note::of(&tone(440.0, 1.0));
    other.head = b"\x01vorbis".to_vec();
    assert_eq!(decoded(&other.file()).err(), Some(NotTranscribed::Format(Container::Ogg)));
    let only_head = Note { packets: vec![], ..other };
    let only_head = Note { head: head(1, 312, 0, 0), ..only_head };
    assert_eq!(decoded(&only_head.file()).err(), Some(NotTranscribed::Broken));
}
