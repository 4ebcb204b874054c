//! The master key file: two keys as text, readable by its owner only.

use std::fs;
use std::io::{Read, Write as _};
use std::os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _};
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

use crate::entropy::Entropy;
use crate::error::{Result, StoreError};
use crate::seal::MasterKeys;

/// Reads the keys from `path`.
///
/// # Errors
/// [`StoreError::Setup`] when the file is missing, open to others, or not a key file.
pub fn read(path: &Path) -> Result<MasterKeys> {
    let shown = path.display();
    let meta = fs::metadata(path)
        .map_err(|error| StoreError::Setup(format!("master key file {shown}: {error}")))?;
    if meta.permissions().mode() & 0o077 != 0 {
        return Err(StoreError::Setup(format!(
            "master key file {shown} is open to others; run: chmod 600 {shown}"
        )));
    }
    let text = fs::read_to_string(path)
        .map(Zeroizing::new)
        .map_err(|error| StoreError::Setup(format!("master key file {shown}: {error}")))?;
    parse(&text).ok_or_else(|| {
        StoreError::Setup(format!(
            "master key file {shown} is damaged: it must hold the lines 'master <key>' and \
             'lookup <key>'; restore it from its backup"
        ))
    })
}

/// Reads the keys from a copy, wherever it is kept. Whether others may read it is not asked.
///
/// # Errors
/// [`StoreError::Setup`] when it cannot be read or is not a key file.
pub fn read_copy(mut copy: impl Read) -> Result<MasterKeys> {
    let mut text = Zeroizing::new(String::new());
    copy.read_to_string(&mut text)
        .map_err(|error| StoreError::Setup(format!("the copy cannot be read: {error}")))?;
    parse(&text).ok_or_else(|| {
        StoreError::Setup(
            "the copy is not a whole master key file: it must hold the lines 'master <key>' and \
             'lookup <key>'"
                .into(),
        )
    })
}

fn parse(text: &str) -> Option<MasterKeys> {
    Some(MasterKeys::new(key(text, "master")?, key(text, "lookup")?))
}

/// Makes a new key file at `path`, mode 0600. Never overwrites one.
///
/// # Errors
/// [`StoreError::Setup`] when the file exists or cannot be written.
pub fn create(path: &Path, entropy: &Entropy) -> Result<MasterKeys> {
    let keys = MasterKeys::new(entropy.bytes(), entropy.bytes());
    let (master, lookup) = keys.parts();
    let text = Zeroizing::new(format!(
        "# Mila's keys. Without this file nothing in the database can be read: back it up,\n\
         # apart from the database.\nmaster {}\nlookup {}\n",
        STANDARD.encode(master),
        STANDARD.encode(lookup)
    ));
    fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)
        .and_then(|mut file| file.write_all(text.as_bytes()).and_then(|()| file.sync_all()))
        .map_err(|error| {
            StoreError::Setup(format!(
                "cannot make the master key file {}: {error}",
                path.display()
            ))
        })?;
    Ok(keys)
}

fn key(text: &str, name: &str) -> Option<[u8; 32]> {
    let encoded = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '))?;
    STANDARD.decode(encoded.trim()).ok()?.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_made_file_is_read_back_and_never_overwritten() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("master.key");
        let entropy = Entropy::from_system().unwrap();
        let made = create(&path, &entropy).unwrap();
        assert_eq!(read(&path).unwrap().parts(), made.parts());
        assert!(create(&path, &entropy).is_err());
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }

    #[test]
    fn an_open_or_damaged_file_is_refused_with_the_mend() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("master.key");
        create(&path, &Entropy::from_system().unwrap()).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        assert!(read(&path).unwrap_err().to_string().contains("chmod 600"));
        fs::write(&path, "master short\n").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
        assert!(read(&path).unwrap_err().to_string().contains("damaged"));
    }
}
