//! Mila as people meet it: a real Mila, a real database of either kind, a simulated world.

#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests stop loudly")]

mod age;
mod balancer;
mod command;
mod commits;
mod conversation;
mod cost;
mod crash;
mod crowd;
mod damage;
mod disorder;
mod doctor;
mod door;
mod duties;
mod echo;
mod fixed_words;
mod flood;
mod front;
mod gate;
mod heal;
mod help;
mod instances;
mod kinds;
mod load;
mod logs;
mod metrics;
mod models;
mod moving;
mod onboarding;
mod outbound;
mod overuse;
mod pages;
mod pooler;
mod ports;
mod process;
mod samples;
mod sending;
mod server;
mod tools;
mod unsent;
mod voice;
mod walls;
mod world;
