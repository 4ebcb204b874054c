//! Every help page, as an operator reads it. A new command is found by itself.

use clap::{Command, CommandFactory as _};
use mila::cli::Cli;

/// The pages of a command and of all below it, by the words one types.
fn pages(command: &mut Command, words: &str) -> Vec<(String, String)> {
    let mut pages = vec![(words.to_owned(), command.render_long_help().to_string())];
    for below in command.get_subcommands_mut().filter(|below| below.get_name() != "help") {
        let words = format!("{words} {}", below.get_name());
        pages.extend(self::pages(below, &words));
    }
    pages
}

fn all() -> Vec<(String, String)> {
    let mut mila = Cli::command().term_width(100);
    mila.build();
    pages(&mut mila, "mila")
}

#[test]
fn every_help_page() {
    insta::with_settings!({ snapshot_path => "../snapshots", prepend_module_to_snapshot => false }, {
        for (words, page) in all() {
            insta::assert_snapshot!(words.replace(' ', "_"), page);
        }
    });
}

#[test]
fn every_page_of_a_command_says_how_it_ends_or_shows_an_example() {
    for (words, page) in all() {
        let teaches = page.contains("Exit codes:") || page.contains("Example");
        let parent = page.contains("<COMMAND>");
        let of_a_group = words.split(' ').count() > 2;
        assert!(teaches || parent || of_a_group, "{words}");
        assert!(page.lines().all(|line| line.chars().count() <= 110), "{words} is too wide");
    }
}
