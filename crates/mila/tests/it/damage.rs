//! One person's damaged rows: they are set aside, and everybody else is answered.

use std::time::Duration;

use mila_stage::Phone;
use mila_store::Entropy;
use serde_json::Value;

use crate::world::{PATIENCE, Place, World, on_both, received};

type Column = (&'static str, &'static str);

/// What is sealed or proven and is there for everybody who has been answered.
const SEALED: [Column; 5] = [
    ("person", "wrapped_key"),
    ("address", "mac"),
    ("person_address", "sealed"),
    ("message", "sealed"),
    ("turn_step", "sealed"),
];

/// A bit that was flipped.
struct Flipped {
    column: Column,
    whole: Vec<u8>,
    damaged: Vec<u8>,
}

impl Place {
    /// Flips a bit in a row of whoever wrote first: in the byte of that place, modulo the length.
    async fn flip(&self, column: Column, (byte, bit): (u8, u8)) -> Flipped {
        let (table, name) = column;
        let owner = if table == "person" { "id" } else { "person_id" };
        let found = format!(
            "SELECT {name} FROM {table} WHERE {name} IS NOT NULL
             AND {owner} = (SELECT id FROM person ORDER BY created_at LIMIT 1) LIMIT 1"
        );
        let whole = match self.file() {
            Some(file) => file.query_row(&found, [], |row| row.get(0)).unwrap(),
            None => self.as_owner().await.query_one(&found, &[]).await.unwrap().get(0),
        };
        let whole: Vec<u8> = whole;
        let mut damaged = whole.clone();
        damaged[usize::from(byte) % whole.len()] ^= 1 << (bit % 8);
        self.replace(column, &whole, &damaged).await;
        Flipped { column, whole, damaged }
    }

    async fn mend(&self, Flipped { column, whole, damaged }: &Flipped) {
        self.replace(*column, damaged, whole).await;
    }

    /// Replaces a value that no other row has.
    async fn replace(&self, (table, name): Column, old: &[u8], new: &[u8]) {
        let update = format!("UPDATE {table} SET {name} = $1 WHERE {name} = $2");
        let changed = match self.file() {
            Some(file) => file.execute(&update, [new, old]).unwrap() as u64,
            None => self.as_owner().await.execute(&update, &[&new, &old]).await.unwrap(),
        };
        assert_eq!(changed, 1, "{table}.{name}");
    }

    /// SQLite's file, if that is where Mila keeps its rows.
    fn file(&self) -> Option<rusqlite::Connection> {
        let embedded = self.setting("DATABASE_URL").is_empty();
        let open = || rusqlite::Connection::open(self.folder.path().join("mila.sqlite3")).unwrap();
        embedded.then(open)
    }

    async fn as_owner(&self) -> tokio_postgres::Client {
        let owner = mila_store::testing::connect(&self.owner().parse().unwrap()).await;
        owner.batch_execute("SET search_path TO mila").await.unwrap();
        owner
    }

    /// What `mila work list` shows to scripts.
    async fn work_list(&self) -> Value {
        let list = self.mila("work list --json", &[]).await;
        assert_eq!(list.code, 0, "{}", list.err);
        list.json()
    }
}

/// Whether a phone has heard this, whatever it heard since.
async fn until_hears(phone: &Phone, text: &str) {
    for count in 1.. {
        if received(phone, count).await[count - 1] == text {
            return;
        }
    }
}

on_both! {
    async fn one_flipped_bit_sets_one_person_aside_and_everybody_else_is_answered(world: World) {
        let numbers = (0..3).map(|at| format!("whatsapp:+1555{at:07}"));
        let mut others: Vec<_> = numbers.map(|it| world.stage().phone(&it)).collect();
        others.push(world.stage().phone(crate::world::SAM));
        world.welcome(&world.dana).await;
        for other in &others {
            world.welcome(other).await;
        }
        let flipped = world.place.flip(SEALED[0], (40, 2)).await;
        world.dana.says("are you there?").await;
        for (at, other) in others.iter().enumerate() {
            other.says(&format!("question {at}")).await;
        }
        for (at, other) in others.iter().enumerate() {
            until_hears(other, &format!("You said: question {at}")).await;
        }

        let set_aside = async {
            loop {
                let list = world.place.work_list().await;
                if !list["set_aside"].as_array().unwrap().is_empty() {
                    return list;
                }
            }
        };
        let list = tokio::time::timeout(PATIENCE, set_aside).await.expect("set aside in time");
        let aside = list["set_aside"].as_array().unwrap();
        let [dana] = &aside[..] else { panic!("one lane: {list}") };
        assert_eq!((&dana["lane"], &dana["reason"]), (&"conversation".into(), &"key".into()));
        assert_eq!(list["dead_letters"], serde_json::json!([]));
        let person = dana["person"].as_str().unwrap();
        let shown = world.place.mila("work list", &[]).await.out;
        assert!(shown.starts_with(&format!("set aside    {person} conversation key 20")), "{shown}");
        assert!(!shown.contains("972541234567") && !shown.contains("there"), "{shown}");

        world.place.mend(&flipped).await;
        let retried = world.place.mila(&format!("work retry {person}"), &[]).await;
        assert_eq!((retried.code, retried.out), (0, format!("{person} conversation is due again\n")));
        until_hears(&world.dana, "You said: are you there?").await;
        assert_eq!(world.place.work_list().await["set_aside"], serde_json::json!([]));
    }

    /// Whatever byte it is, of whatever is sealed or proven.
    async fn no_flipped_bit_of_one_person_keeps_another_from_being_answered(world: World) {
        world.welcome(&world.dana).await;
        world.welcome(&world.sam).await;
        let entropy = Entropy::from_system().unwrap();
        for (round, column) in SEALED.into_iter().enumerate() {
            let [byte, bit] = entropy.bytes();
            let flipped = world.place.flip(column, (byte, bit)).await;
            world.dana.says(&format!("dana {round}")).await;
            world.sam.says(&format!("sam {round}")).await;
            until_hears(&world.sam, &format!("You said: sam {round}")).await;
            world.place.mend(&flipped).await;
            assert_eq!(world.place.mila("work retry --all", &[]).await.code, 0);
            // Beyond the pauses between tries, and WhatsApp's own.
            world.passes(Duration::from_secs(30));
            until_hears(&world.dana, &format!("You said: dana {round}")).await;
        }
    }
}
