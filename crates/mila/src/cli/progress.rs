//! How far long work has come: a bar on standard error, on a terminal only.

use std::borrow::Cow;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// A bar. Where nobody watches, in a pipe or a log, it shows nothing.
#[derive(Debug)]
pub(super) struct Progress(ProgressBar);

impl Progress {
    /// A bar for work that has `total` steps.
    pub(super) fn new(label: impl Into<Cow<'static, str>>, total: u64) -> Self {
        Self::on(ProgressDrawTarget::stderr(), label, total)
    }

    /// A bar for `total` bytes that come.
    pub(super) fn of_bytes(label: impl Into<Cow<'static, str>>, total: u64) -> Self {
        let progress = Self::new(label, total);
        if let Ok(style) = ProgressStyle::with_template("{msg} {bar:30} {bytes}/{total_bytes}") {
            progress.0.set_style(style);
        }
        progress
    }

    fn on(target: ProgressDrawTarget, label: impl Into<Cow<'static, str>>, total: u64) -> Self {
        let bar = ProgressBar::with_draw_target(Some(total), target);
        if let Ok(style) = ProgressStyle::with_template("{msg} {bar:30} {pos}/{len}") {
            bar.set_style(style);
        }
        bar.set_message(label);
        bar.tick();
        Self(bar)
    }

    /// So many steps more are done.
    pub(super) fn advance(&self, steps: u64) {
        self.0.inc(steps);
    }

    /// So many steps are done in all.
    pub(super) fn reach(&self, steps: u64) {
        self.0.set_position(steps);
    }

    /// Takes the bar away; the result is told elsewhere.
    pub(super) fn finish(self) {
        self.0.finish_and_clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_counted_and_nothing_is_drawn_where_nobody_watches() {
        let progress = Progress::on(ProgressDrawTarget::hidden(), "moving", 10);
        progress.advance(3);
        progress.advance(4);
        assert_eq!((progress.0.position(), progress.0.length()), (7, Some(10)));
        progress.reach(5);
        assert_eq!(progress.0.position(), 5);
        assert!(progress.0.is_hidden());
        progress.finish();
    }
}
