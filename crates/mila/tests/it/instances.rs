//! Two instances serve many people, and one of them is lost: everybody hears everything, once and in
//! order.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use mila_domain::Language;
use mila_stage::claude::{Fault, Reply};
use mila_stage::{Phase, Side};
use tokio::sync::Notify;

use crate::balancer::Balancer;
use crate::load::{Person, all_at_once, people};
use crate::process::{Beside, Served, signal};
use crate::world::{Engine, PATIENCE, Place};

/// So much time the model takes before each event: many people are in the midst of something.
const THINKING: Duration = Duration::from_millis(20);

/// Two instances behind a balancer.
struct Two {
    served: Served,
    beside: Beside,
    beside_at: SocketAddr,
    balancer: Balancer,
}

impl Two {
    async fn start() -> Self {
        let mut place = Place::new(Engine::Postgres).await;
        let first: SocketAddr = place.setting("MILA_LISTEN").parse().unwrap();
        let beside_at = crate::ports::free_address();
        let balancer = Balancer::start(vec![first]).await;
        place.set("MILA_PUBLIC_URL", &format!("http://{}", balancer.address));
        // An instance that does not answer is given up soon enough for the other to be tried.
        let webhook = format!("http://{}#rc=5&rp=5xx,ct,rt&rt=1500", balancer.address);
        place.stage.set_mila_url(webhook.parse().unwrap());
        place.stage.claude().script(|seen| Reply::text(seen.last_user_text.as_str()));
        let served = Served::at(place).await;
        let beside = served.start_beside_with("MILA_LISTEN", &beside_at.to_string());
        let two = Self { served, beside, beside_at, balancer };
        two.until_both_serve().await;
        two
    }

    async fn until_both_serve(&self) {
        self.served.place.until_number("SELECT COUNT(*) FROM instance", 2).await;
        let listens = async {
            while tokio::net::TcpStream::connect(self.beside_at).await.is_err() {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        };
        tokio::time::timeout(PATIENCE, listens).await.expect("the second listens");
        self.balancer.take_in(self.beside_at);
    }

    /// Sends a signal to the second instance in the midst of the conversations that begin now; told
    /// when it was.
    fn lose_in_the_midst(&self, name: &'static str) -> Arc<Notify> {
        let (lost, seen) = (Arc::new(Notify::new()), AtomicUsize::new(0));
        let (process, midst) = (self.beside.id(), people());
        self.served.place.stage.claude().faults(usize::MAX, Fault::Slow(THINKING));
        self.served.place.stage.on_exchange(Box::new({
            let lost = lost.clone();
            move |moment| {
                let asks = moment.exchange.side == Side::Claude && moment.phase == Phase::Arrived;
                if asks && seen.fetch_add(1, Ordering::SeqCst) == midst {
                    signal(process, name);
                    lost.notify_one();
                }
            }
        }));
        lost
    }

    /// Everybody heard everything, once and in order.
    fn assert_whole(&self, people: &[Person]) {
        let question = self.served.place.text_in(Language::English, |texts| texts.first_question);
        for person in people {
            let all = person.phone.hears();
            assert_eq!(all[..2], [question.as_str(), "hi"], "{}", self.served.logged());
            assert_eq!(all[2..].join("\n"), person.everything(), "{}", self.served.logged());
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_of_two_is_killed_while_many_write() {
    let mut two = Two::start().await;
    let people = Person::all(&two.served.place, 1);
    all_at_once(&people, Person::says_hello).await;
    let killed = two.lose_in_the_midst("KILL");
    let conversing = all_at_once(&people, Person::converses);
    let losing = async {
        killed.notified().await;
        two.balancer.leave_out(two.beside_at);
    };
    tokio::join!(conversing, losing);
    two.served.until_logged("took over from the dead", PATIENCE).await;
    two.served.place.stage.settled().await;
    two.served.stop().await;
    two.assert_whole(&people);
}

/// Frozen until the other has taken over, it goes on where it was, and finds that all is another's.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_of_two_is_frozen_while_many_write_and_goes_on() {
    let mut two = Two::start().await;
    let people = Person::all(&two.served.place, 1);
    all_at_once(&people, Person::says_hello).await;
    let frozen = two.lose_in_the_midst("STOP");
    let conversing = all_at_once(&people, Person::converses);
    let losing = async {
        frozen.notified().await;
        two.balancer.leave_out(two.beside_at);
        two.served.until_logged("took over from the dead", PATIENCE).await;
        signal(two.beside.id(), "CONT");
        two.served.until_logged("declared dead by others", PATIENCE).await;
        two.balancer.take_in(two.beside_at);
    };
    tokio::join!(conversing, losing);
    two.served.place.stage.settled().await;
    two.served.stop().await;
    two.assert_whole(&people);
}
