//! Answers to the question about age, and to "shall I stop?".

use super::super::{Reading, read};
use super::{all, sentences};
use crate::account::AccountState;
use crate::question::Wants;
use crate::tongue::Tongue;

fn age(text: &str) -> Reading {
    read(text, AccountState::PendingAge, None, Some(Wants::Age))
}

fn confirmation(text: &str) -> Reading {
    read(text, AccountState::Active, None, Some(Wants::Confirmation))
}

#[test]
fn old_enough_in_english() {
    sentences(include_str!("sentences/old_enough_in_english.txt"), age);
}

#[test]
fn too_young_in_english() {
    sentences(include_str!("sentences/too_young_in_english.txt"), age);
}

#[test]
fn what_is_no_answer_is_asked_again() {
    sentences(include_str!("sentences/what_is_no_answer_is_asked_again.txt"), age);
    all(Reading::Ask, age, &[""]);
}

#[test]
fn old_enough_in_hebrew() {
    sentences(include_str!("sentences/old_enough_in_hebrew.txt"), age);
}

#[test]
fn old_enough_in_spanish() {
    sentences(include_str!("sentences/old_enough_in_spanish.txt"), age);
}

#[test]
fn old_enough_in_french() {
    sentences(include_str!("sentences/old_enough_in_french.txt"), age);
}

#[test]
fn answers_in_the_other_languages() {
    sentences(include_str!("sentences/answers_in_the_other_languages.txt"), age);
}

/// What is said to Mila is no part of what is said.
#[test]
fn a_name_that_a_pause_sets_apart_is_spoken_to() {
    assert_eq!(confirmation("quitter, mila"), Reading::No);
    assert_eq!(confirmation("mila, quitter"), Reading::No);
    assert_eq!(confirmation("quitter mila"), Reading::Yes);
}

#[test]
fn one_word_of_two_languages_is_told_by_the_language() {
    let age = |tongue| read("no", AccountState::PendingAge, tongue, Some(Wants::Age));
    assert_eq!(age(Some(Tongue::Spanish)), Reading::No);
    assert_eq!(age(None), Reading::No);
    assert_eq!(age(Some(Tongue::Polish)), Reading::Ask, "it may be a yes");
}

#[test]
fn whether_to_stop_is_answered() {
    sentences(include_str!("sentences/whether_to_stop_is_answered.txt"), confirmation);
    all(Reading::None, confirmation, &[""]);
}

/// Said as people say it who never saw a list.
#[test]
fn ages_that_nobody_listed() {
    sentences(include_str!("sentences/ages_that_nobody_listed.txt"), age);
}

#[test]
fn whether_to_stop_is_answered_in_more_words() {
    sentences(include_str!("sentences/whether_to_stop_in_more_words.txt"), confirmation);
}

#[test]
fn ages_as_people_chat() {
    sentences(include_str!("sentences/ages_in_chat.txt"), age);
}

/// As strangers would, of whom the tables know nothing.
#[test]
fn whether_to_stop_of_strangers() {
    sentences(include_str!("sentences/whether_to_stop_of_strangers.txt"), confirmation);
}

#[test]
fn an_age_is_heard_among_other_words() {
    sentences(include_str!("sentences/ages_among_other_words.txt"), age);
}

#[test]
fn whether_to_stop_is_answered_with_feeling() {
    sentences(include_str!("sentences/whether_to_stop_with_feeling.txt"), confirmation);
}
