//! Notes, spoiled in every way that comes to mind. Whatever they are, there is an answer.

use mila_speech::hearing::activity::Activity;
use mila_speech::hearing::pauses::Part;
use mila_speech::hearing::{pauses, recording};
use mila_speech::{Failure, Trouble};

use crate::notes::{Note, head};
use crate::sounds::{Chance, music, speech, tone};

/// So many are tried.
const SPOILED: u64 = 3000;

/// The notes that are spoiled.
pub(crate) fn notes() -> Vec<Note> {
    let sounds = [
        speech("en", "Please remind me to call the dentist tomorrow at noon."),
        speech("es", "Mañana tengo una cita."),
        tone(300.0, 1.5),
        music(2.0),
    ];
    sounds.iter().map(|sound| Note::of(sound)).collect()
}

/// A file made of these notes, spoiled as the seed says.
pub(crate) fn spoiled(notes: &[Note], seed: u64) -> Vec<u8> {
    let mut chance = Chance::new(seed);
    let note = notes[chance.below(notes.len())].clone();
    let other = &notes[chance.below(notes.len())];
    match seed % 8 {
        0 => flipped(note.file(), &mut chance),
        1 => cut(note.file(), &mut chance),
        2 => spoiled_packets(note, &mut chance).file(),
        3 => spliced(note, other, &mut chance).file(),
        4 => strange_head(note, &mut chance).file(),
        5 => strange_granules(note, &mut chance).file(),
        6 => huge_packets(note, &mut chance).file(),
        _ => mixed_pages(&note.file(), &other.file(), &mut chance),
    }
}

/// Some bits are wrong.
fn flipped(mut file: Vec<u8>, chance: &mut Chance) -> Vec<u8> {
    for _ in 0..=chance.below(20) {
        let at = chance.below(file.len());
        file[at] ^= 1 << chance.below(8);
    }
    file
}

/// The end is missing, or something in the middle.
fn cut(mut file: Vec<u8>, chance: &mut Chance) -> Vec<u8> {
    let at = chance.below(file.len());
    let gone = chance.below(file.len() - at);
    file.drain(at..at + gone);
    file.truncate(file.len() - chance.below(file.len() / 2));
    file
}

/// Whole pages with right sums, and nonsense in the packets.
fn spoiled_packets(mut note: Note, chance: &mut Chance) -> Note {
    for (packet, _) in &mut note.packets {
        if chance.below(3) == 0 {
            for _ in 0..=chance.below(8) {
                let at = chance.below(packet.len());
                if let Some(byte) = packet.get_mut(at) {
                    *byte = chance.number() as u8;
                }
            }
            packet.truncate(chance.below(packet.len() * 4));
        }
    }
    note
}

/// Packets of two notes in no order.
fn spliced(mut note: Note, other: &Note, chance: &mut Chance) -> Note {
    for _ in 0..=chance.below(40) {
        let from = other.packets[chance.below(other.packets.len())].clone();
        let at = chance.below(note.packets.len());
        note.packets.insert(at, from);
        let (one, two) = (chance.below(note.packets.len()), chance.below(note.packets.len()));
        note.packets.swap(one, two);
    }
    note
}

fn strange_head(note: Note, chance: &mut Chance) -> Note {
    let [channels, family] = [chance.below(4) as u8, chance.below(3) as u8];
    let mut head = head(channels, chance.number() as u16, chance.number() as i16, family);
    if chance.below(4) == 0 {
        head.truncate(chance.below(head.len()));
    }
    if chance.below(4) == 0 {
        head.resize(chance.below(70_000), chance.number() as u8);
    }
    Note { head, ..note }
}

fn strange_granules(mut note: Note, chance: &mut Chance) -> Note {
    for (_, granule) in &mut note.packets {
        if chance.below(4) == 0 {
            *granule = chance.number() >> chance.below(64);
        }
    }
    note
}

fn huge_packets(mut note: Note, chance: &mut Chance) -> Note {
    for _ in 0..=chance.below(3) {
        let at = chance.below(note.packets.len());
        let packet = &mut note.packets[at].0;
        packet.resize(chance.below(200_000), chance.number() as u8);
    }
    note
}

/// Pieces of files, one after the other.
fn mixed_pages(one: &[u8], two: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut file = one[..chance.below(one.len())].to_vec();
    for _ in 0..=chance.below(4) {
        let from = if chance.below(2) == 0 { one } else { two };
        let begin = chance.below(from.len());
        file.extend(&from[begin..begin + chance.below(from.len() - begin)]);
    }
    file
}

#[test]
fn every_spoiled_note_is_decoded_and_looked_at_or_refused() {
    let mut activity = Activity::load(&crate::models()).unwrap();
    let notes = notes();
    let (mut decoded, mut refused) = (0, 0);
    for seed in 0..SPOILED {
        match recording::decode(&spoiled(&notes, seed), 60) {
            Ok(recording) => {
                decoded += 1;
                let samples = recording.samples;
                assert!(samples.iter().all(|sample| (-1.0..=1.0).contains(sample)), "seed {seed}");
                let likely = activity.look(&samples).unwrap();
                assert!(recording.gaps.iter().all(|gap| *gap <= samples.len()), "seed {seed}");
                for part in
                    pauses::parts(&likely, samples.len(), &recording.gaps, &recording.begins)
                {
                    let Part::Speech(portion) = part else { continue };
                    let length = portion.of(&samples).len();
                    assert!(length > 0 && length <= 28 * recording::RATE, "seed {seed}");
                }
            }
            Err(Failure::Refused(_)) => refused += 1,
            Err(Failure::Trouble(trouble)) => assert_no_trouble(seed, &trouble),
        }
    }
    // Both ways are taken often, or the notes were spoiled too little or too much.
    assert!(decoded > 1000 && refused > 200, "{decoded} decoded, {refused} refused");
}

fn assert_no_trouble(seed: u64, trouble: &Trouble) {
    panic!("seed {seed}: {trouble}");
}
