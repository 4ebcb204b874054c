//! Sealing: the second wall between people.
//!
//! Content is sealed with AES-256-GCM under the person's own data key, bound to person, place
//! and row; a place is a column, by a number that is frozen. The data key is wrapped by a master
//! key that lives in a file outside the database. What this does not protect against: somebody who
//! holds both the database and the master key file; and deleting a wrapped key does not reach
//! backups that hold it.

use std::fmt;

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use aws_lc_rs::constant_time::verify_slices_are_equal;
use aws_lc_rs::hmac;
use mila_domain::{Address, MessageId, OutboxId, PersonId};
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::entropy::Entropy;
use crate::error::{Result, StoreError};

/// First byte of every sealed value: the form of what follows.
const FORM: u8 = 1;

/// Where a sealed value belongs. Its number is sealed in, so it is frozen for good: tables and
/// columns may be renamed, and a number is never used again for anything else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    id: u16,
    /// Table and column, for errors.
    pub(crate) name: &'static str,
}

impl Place {
    /// An address of a person; its row is the address's hash.
    pub(crate) const ADDRESS: Self = Self { id: 1, name: "person_address.sealed" };
    /// A message's own words.
    pub(crate) const TEXT: Self = Self { id: 2, name: "message.sealed" };
    /// A step of a turn; its row is the turn and the number.
    pub(crate) const STEP: Self = Self { id: 3, name: "turn_step.sealed" };
    /// What fills the template of an intent.
    pub(crate) const VARIABLES: Self = Self { id: 4, name: "outbox.variables" };
    /// The file of a spoken answer.
    pub(crate) const VOICE_FILE: Self = Self { id: 5, name: "voice_note.file" };
    /// The provider's id of a recording; its row is the message and the provider's id of it.
    pub(crate) const MEDIUM: Self = Self { id: 6, name: "message.medium_id" };

    /// Something that is kept about the person.
    pub(crate) const MEMORY: Self = Self { id: 7, name: "memory.sealed" };
    /// A summary of what was said.
    pub(crate) const SUMMARY: Self = Self { id: 8, name: "summary.sealed" };
    /// What stood beside the words of a turn.
    pub(crate) const NOTE: Self = Self { id: 9, name: "turn.note" };
    /// What a question is about.
    pub(crate) const QUESTION: Self = Self { id: 10, name: "question.sealed" };
    /// What finds what was said.
    pub(crate) const SEGMENT: Self = Self { id: 11, name: "segment.sealed" };
    /// The vectors of what was said; its row is the segment.
    pub(crate) const VECTORS: Self = Self { id: 12, name: "segment_vectors.sealed" };

    /// What a person is to be reminded of, and when.
    pub(crate) const REMINDER: Self = Self { id: 13, name: "reminder.sealed" };

    #[cfg(test)]
    const ALL: [Self; 13] = [
        Self::ADDRESS,
        Self::TEXT,
        Self::STEP,
        Self::VARIABLES,
        Self::VOICE_FILE,
        Self::MEDIUM,
        Self::MEMORY,
        Self::SUMMARY,
        Self::NOTE,
        Self::QUESTION,
        Self::SEGMENT,
        Self::VECTORS,
        Self::REMINDER,
    ];
}

/// The keys of one deployment, read from the master key file.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct MasterKeys {
    master: [u8; 32],
    lookup: [u8; 32],
}

impl fmt::Debug for MasterKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MasterKeys(***)")
    }
}

impl MasterKeys {
    /// Keys from their raw bytes: the master key wraps data keys, the lookup key hashes
    /// addresses and message ids.
    #[must_use]
    pub const fn new(master: [u8; 32], lookup: [u8; 32]) -> Self {
        Self { master, lookup }
    }

    pub(crate) const fn parts(&self) -> (&[u8; 32], &[u8; 32]) {
        (&self.master, &self.lookup)
    }

    /// A fresh data key for `person`, and its wrapped form.
    pub(crate) fn new_person(&self, id: PersonId, entropy: &Entropy) -> Result<(Person, Vec<u8>)> {
        let key: [u8; 32] = entropy.bytes();
        let wrapped = seal(&self.master, &wrap_context(id), &key, entropy)?;
        Ok((Person { id, key: DataKey(key) }, wrapped))
    }

    /// Unwraps the data key of `person`.
    pub(crate) fn person(&self, id: PersonId, wrapped: &[u8]) -> Result<Person> {
        let place = "person.wrapped_key";
        let opened = open(&self.master, &wrap_context(id), wrapped)
            .ok_or(StoreError::Unsealable { place })?;
        let key = opened.try_into().map_err(|_| StoreError::Unsealable { place })?;
        Ok(Person { id, key: DataKey(key) })
    }

    /// A value that only these keys open, to prove later that they are the right ones.
    pub(crate) fn key_check(&self, entropy: &Entropy) -> Result<Vec<u8>> {
        let (master, lookup) = (self.master, self.hash("key-check", b""));
        seal(&master, b"mila/key-check", &lookup, entropy)
    }

    /// Whether `check` was made by these keys.
    pub(crate) fn passes(&self, check: &[u8]) -> bool {
        open(&self.master, b"mila/key-check", check) == Some(self.hash("key-check", b""))
    }

    /// The keyed hash by which an address is found. Numbers are few enough to try all, so
    /// the key is what protects them.
    pub(crate) fn address_hash(&self, address: &Address) -> Vec<u8> {
        self.hash("address", address.expose().as_bytes())
    }

    /// What proves that an address's hash leads to this person. Made with the lookup key, so that
    /// it outlives a change of the master key.
    pub(crate) fn address_mac(&self, hash: &[u8], person: PersonId) -> Vec<u8> {
        self.hash("address-of", &[hash, person.0.as_bytes()].concat())
    }

    /// Whether `mac` proves that the address of this hash leads to this person.
    pub(crate) fn leads_to(&self, hash: &[u8], person: PersonId, mac: &[u8]) -> bool {
        verify_slices_are_equal(&self.address_mac(hash, person), mac).is_ok()
    }

    /// The keyed digest of a message id, kept to recognise duplicates.
    pub(crate) fn seen_digest(&self, provider_id: &str) -> Vec<u8> {
        self.hash("seen", provider_id.as_bytes())
    }

    /// The keyed digest of a message body, to find it in the provider's list.
    pub(crate) fn body_digest(&self, body: &str) -> Vec<u8> {
        self.hash("body", body.as_bytes())
    }

    /// The secret part of the address of a spoken answer, in hexadecimal: twice 256 bits that nobody
    /// without the keys can tell. The first half is told by the intent alone, so that strangers cost
    /// no look at the database; the second is for this person's voice alone, whatever rows say.
    pub(crate) fn voice_token(&self, intent: OutboxId, person: PersonId) -> String {
        let named = [intent.0.as_bytes().as_slice(), person.0.as_bytes()].concat();
        self.voice_token_begins(intent) + &hex(&self.hash("voice-of", &named))
    }

    fn voice_token_begins(&self, intent: OutboxId) -> String {
        hex(&self.hash("voice", intent.0.as_bytes()))
    }

    /// Whether `token` may be one of `intent`; takes as long for a wrong one.
    pub(crate) fn may_be_voice_token(&self, intent: OutboxId, token: &str) -> bool {
        let begins = self.voice_token_begins(intent);
        let half = token.as_bytes().get(..begins.len()).unwrap_or_default();
        verify_slices_are_equal(begins.as_bytes(), half).is_ok()
    }

    /// Whether `token` is the one of `intent` to this person; takes as long for a wrong one.
    pub(crate) fn is_voice_token(&self, intent: OutboxId, person: PersonId, token: &str) -> bool {
        let right = self.voice_token(intent, person);
        verify_slices_are_equal(right.as_bytes(), token.as_bytes()).is_ok()
    }

    fn hash(&self, domain: &str, value: &[u8]) -> Vec<u8> {
        let mut context = hmac::Context::with_key(&hmac::Key::new(hmac::HMAC_SHA256, &self.lookup));
        context.update(domain.as_bytes());
        context.update(&[0]);
        context.update(value);
        context.sign().as_ref().to_vec()
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok();
    text.as_bytes().chunks(2).map(byte).collect()
}

fn wrap_context(id: PersonId) -> Vec<u8> {
    [b"mila/person-key/".as_slice(), id.0.as_bytes()].concat()
}

#[derive(Clone, Zeroize, ZeroizeOnDrop)]
struct DataKey([u8; 32]);

/// A person whose content may be read and written: the handle that every query of a private
/// table takes. Only the store makes it.
#[derive(Clone)]
pub struct Person {
    id: PersonId,
    key: DataKey,
}

impl fmt::Debug for Person {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Person({})", self.id)
    }
}

impl Person {
    /// Who this is.
    #[must_use]
    pub const fn id(&self) -> PersonId {
        self.id
    }

    /// Seals `plain` for one column of one row.
    pub(crate) fn seal(
        &self,
        place: Place,
        row: &[u8],
        plain: &[u8],
        entropy: &Entropy,
    ) -> Result<Vec<u8>> {
        seal(&self.key.0, &self.context(place, row), plain, entropy)
    }

    /// Opens what was sealed for that column of that row of this person.
    pub(crate) fn open(&self, place: Place, row: &[u8], sealed: &[u8]) -> Result<Vec<u8>> {
        open(&self.key.0, &self.context(place, row), sealed)
            .ok_or(StoreError::Unsealable { place: place.name })
    }

    /// Opens a sealed text.
    pub(crate) fn open_text(&self, place: Place, row: &[u8], sealed: &[u8]) -> Result<String> {
        String::from_utf8(self.open(place, row, sealed)?)
            .map_err(|_| StoreError::Unsealable { place: place.name })
    }

    /// Seals the provider's id of a recording, for this message of this person alone: whoever moves
    /// rows has no recording heard for somebody else.
    pub(crate) fn seal_medium(
        &self,
        (message, provider_id): (MessageId, &str),
        medium: &str,
        entropy: &Entropy,
    ) -> Result<String> {
        let row = [message.0.as_bytes(), provider_id.as_bytes()].concat();
        Ok(hex(&self.seal(Place::MEDIUM, &row, medium.as_bytes(), entropy)?))
    }

    /// Opens it. What an older program wrote is plain and proves nothing: it is empty.
    pub(crate) fn open_medium(
        &self,
        (message, provider_id): (MessageId, &str),
        sealed: &str,
    ) -> Result<String> {
        let Some(sealed) = unhex(sealed) else { return Ok(String::new()) };
        let row = [message.0.as_bytes(), provider_id.as_bytes()].concat();
        self.open_text(Place::MEDIUM, &row, &sealed)
    }

    /// Person, place and row; the lengths of the first two are fixed, so no two contexts can
    /// look alike.
    fn context(&self, place: Place, row: &[u8]) -> Vec<u8> {
        [self.id.0.as_bytes().as_slice(), &place.id.to_be_bytes(), row].concat()
    }
}

/// `form, nonce, ciphertext with tag`.
fn seal(key: &[u8; 32], context: &[u8], plain: &[u8], entropy: &Entropy) -> Result<Vec<u8>> {
    let failed = |_| StoreError::Setup("the cipher refused to seal".into());
    let nonce = nonce(key, context, plain, entropy.bytes());
    let mut sealed = plain.to_vec();
    LessSafeKey::new(UnboundKey::new(&AES_256_GCM, key).map_err(failed)?)
        .seal_in_place_append_tag(
            Nonce::assume_unique_for_key(nonce),
            Aad::from(context),
            &mut sealed,
        )
        .map_err(failed)?;
    Ok([&[FORM], nonce.as_slice(), &sealed].concat())
}

/// A nonce that is used once for certain. Random bytes may come twice, when a machine is resumed
/// twice from one snapshot: so what is sealed, and for what, goes into it too, and the same nonce
/// comes only where the same is sealed for the same once more.
fn nonce(key: &[u8; 32], context: &[u8], plain: &[u8], random: [u8; NONCE_LEN]) -> [u8; NONCE_LEN] {
    // The cipher's own key is not used for anything but the cipher.
    let own = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key), b"mila/nonce");
    let mut mac = hmac::Context::with_key(&hmac::Key::new(hmac::HMAC_SHA256, own.as_ref()));
    // Behind something of fixed length, context and words cannot be taken for one another.
    let length = u64::try_from(context.len()).unwrap_or(u64::MAX).to_be_bytes();
    [random.as_slice(), &length, context, plain].iter().for_each(|part| mac.update(part));
    let mut nonce = [0; NONCE_LEN];
    nonce.copy_from_slice(&mac.sign().as_ref()[..NONCE_LEN]);
    nonce
}

fn open(key: &[u8; 32], context: &[u8], sealed: &[u8]) -> Option<Vec<u8>> {
    let (&FORM, rest) = sealed.split_first()? else { return None };
    let (nonce, body) = rest.split_at_checked(NONCE_LEN)?;
    let mut body = body.to_vec();
    let key = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, key).ok()?);
    let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
    let plain = key.open_in_place(nonce, Aad::from(context), &mut body).ok()?;
    Some(plain.to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;
    use mila_domain::Timestamp;

    fn two_people() -> (MasterKeys, Entropy, Person, Person) {
        let entropy = Entropy::from_system().unwrap();
        let keys = MasterKeys::new(entropy.bytes(), entropy.bytes());
        let person = || {
            let id = PersonId(entropy.id(Timestamp::from_micros(1)));
            keys.new_person(id, &entropy).unwrap().0
        };
        let (a, b) = (person(), person());
        (keys, entropy, a, b)
    }

    #[test]
    fn a_value_opens_only_for_its_person_place_and_row() {
        let (_, entropy, dana, sam) = two_people();
        let sealed = dana.seal(Place::TEXT, b"row 1", b"hello", &entropy).unwrap();
        assert_eq!(dana.open(Place::TEXT, b"row 1", &sealed).unwrap(), b"hello");
        assert!(sam.open(Place::TEXT, b"row 1", &sealed).is_err(), "another person");
        assert!(dana.open(Place::TEXT, b"row 2", &sealed).is_err(), "another row");
        assert!(dana.open(Place::STEP, b"row 1", &sealed).is_err(), "another place");
        let mut damaged = sealed.clone();
        *damaged.last_mut().unwrap() ^= 1;
        assert!(dana.open(Place::TEXT, b"row 1", &damaged).is_err(), "damage");
        for end in 0..sealed.len() {
            assert!(dana.open(Place::TEXT, b"row 1", &sealed[..end]).is_err(), "cut at {end}");
        }
    }

    #[test]
    fn the_numbers_of_places_are_frozen() {
        let numbers = Place::ALL.map(|place| (place.id, place.name));
        let frozen = [
            (1, "person_address.sealed"),
            (2, "message.sealed"),
            (3, "turn_step.sealed"),
            (4, "outbox.variables"),
            (5, "voice_note.file"),
            (6, "message.medium_id"),
            (7, "memory.sealed"),
            (8, "summary.sealed"),
            (9, "turn.note"),
            (10, "question.sealed"),
            (11, "segment.sealed"),
            (12, "segment_vectors.sealed"),
            (13, "reminder.sealed"),
        ];
        assert_eq!(numbers, frozen, "add numbers; never change one");
    }

    #[test]
    fn an_address_leads_to_one_person_only() {
        let (keys, entropy, dana, sam) = two_people();
        let mac = keys.address_mac(b"hash", dana.id());
        assert!(keys.leads_to(b"hash", dana.id(), &mac));
        assert!(!keys.leads_to(b"hash", sam.id(), &mac), "another person");
        assert!(!keys.leads_to(b"hush", dana.id(), &mac), "another address");
        let renewed = MasterKeys::new(entropy.bytes(), keys.lookup);
        assert!(renewed.leads_to(b"hash", dana.id(), &mac), "another master key");
    }

    #[test]
    fn a_data_key_unwraps_only_for_its_person_and_master_key() {
        let (keys, entropy, dana, sam) = two_people();
        let (_, wrapped) = keys.new_person(dana.id(), &entropy).unwrap();
        assert!(keys.person(dana.id(), &wrapped).is_ok());
        assert!(keys.person(sam.id(), &wrapped).is_err());
        let other = MasterKeys::new(entropy.bytes(), entropy.bytes());
        assert!(other.person(dana.id(), &wrapped).is_err());
    }

    #[test]
    fn the_key_check_knows_both_keys() {
        let (keys, entropy, ..) = two_people();
        let check = keys.key_check(&entropy).unwrap();
        assert!(keys.passes(&check));
        assert!(!MasterKeys::new(keys.master, entropy.bytes()).passes(&check));
        assert!(!MasterKeys::new(entropy.bytes(), keys.lookup).passes(&check));
    }

    #[test]
    fn equal_texts_do_not_look_alike() {
        let (_, entropy, dana, _) = two_people();
        let seal = || dana.seal(Place::TEXT, b"row", b"same", &entropy).unwrap();
        assert_ne!(seal(), seal());
    }

    /// Both go on with the same randomness, and one of them seals other words, another row or
    /// another column.
    #[test]
    fn a_machine_resumed_twice_from_one_snapshot_repeats_no_nonce() {
        let (.., dana, _) = two_people();
        let seal = |place, row: &[u8], plain: &[u8]| {
            let sealed = dana.seal(place, row, plain, &Entropy::from_seed(7)).unwrap();
            sealed[1..=NONCE_LEN].to_vec()
        };
        let once = seal(Place::TEXT, b"row", b"words");
        assert_eq!(once, seal(Place::TEXT, b"row", b"words"), "the randomness is the same");
        for (place, row, plain) in [
            (Place::TEXT, b"row".as_slice(), b"wordy".as_slice()),
            (Place::TEXT, b"row", b""),
            (Place::TEXT, b"row words", b""),
            (Place::TEXT, b"ro", b"wwords"),
            (Place::STEP, b"row", b"words"),
        ] {
            assert_ne!(once, seal(place, row, plain), "{place:?} {row:?} {plain:?}");
        }
    }
}
