//! What an answer costs.

use super::Usage;

/// A model's prices in micro-dollars per million tokens (1,000,000 = one dollar).
///
/// The numbers are settings; Anthropic publishes them with each model's overview.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Prices {
    /// Fresh prompt tokens.
    pub input: u64,
    /// Output tokens, thinking included.
    pub output: u64,
    /// Prompt tokens written to the cache for five minutes.
    pub cache_write_5m: u64,
    /// Prompt tokens written to the cache for an hour.
    pub cache_write_1h: u64,
    /// Prompt tokens read from the cache.
    pub cache_read: u64,
    /// The surcharge on long prompts, if the model has one.
    pub long_prompt: Option<LongPrompt>,
    /// Per cent of the price when the model ran in the United States by request (110).
    pub us_percent: u64,
}

/// A request whose prompt is longer than a threshold costs a multiple, output included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LongPrompt {
    /// The longest prompt at the plain price, cached tokens included.
    pub above_tokens: u64,
    /// How many times the plain price a longer one costs.
    pub multiplier: u64,
}

impl Prices {
    /// The cost in micro-dollars, rounded up.
    #[must_use]
    pub fn cost(&self, usage: &Usage) -> u64 {
        let written = usage.cache_creation_input_tokens.unwrap_or(0);
        let hour = usage.cache_creation.map_or(0, |by| by.ephemeral_1h_input_tokens).min(written);
        let plain = [
            (usage.input_tokens, self.input),
            (usage.output_tokens, self.output),
            (written - hour, self.cache_write_5m),
            (hour, self.cache_write_1h),
            (usage.cache_read_input_tokens.unwrap_or(0), self.cache_read),
        ]
        .into_iter()
        .map(|(tokens, price)| u128::from(tokens).saturating_mul(u128::from(price)))
        .fold(0, u128::saturating_add);
        let whole = plain.saturating_mul(u128::from(self.percent(usage)));
        u64::try_from(whole.div_ceil(100 * 1_000_000)).unwrap_or(u64::MAX)
    }

    /// The most that a request of so many bytes and output tokens can cost, in micro-dollars.
    ///
    /// Two bytes make at most a token: a letter of Hebrew is two bytes, one of English takes
    /// four to a token, and half of a request is JSON around the words.
    #[must_use]
    pub fn at_most(&self, request_bytes: usize, output_tokens: u32) -> u64 {
        let tokens = u64::try_from(request_bytes / 2).unwrap_or(u64::MAX);
        self.cost(&Usage {
            output_tokens: output_tokens.into(),
            // Writing to the cache is the dearest way to read a prompt.
            cache_creation_input_tokens: Some(tokens),
            inference_geo: Some("us".to_owned()),
            ..Usage::default()
        })
    }

    /// Per cent of the plain price that this request costs.
    fn percent(&self, usage: &Usage) -> u64 {
        let long = match self.long_prompt {
            Some(long) if usage.prompt_tokens() > long.above_tokens => long.multiplier,
            _ => 1,
        };
        let us = usage.inference_geo.as_deref() == Some("us");
        long.saturating_mul(if us { self.us_percent } else { 100 })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claude::CacheCreation;

    /// Claude Haiku 5.5 at its release.
    const HAIKU: Prices = Prices {
        input: 100_000,
        output: 500_000,
        cache_write_5m: 125_000,
        cache_write_1h: 200_000,
        cache_read: 10_000,
        long_prompt: Some(LongPrompt { above_tokens: 100_000, multiplier: 5 }),
        us_percent: 110,
    };

    fn used(input: u64, output: u64) -> Usage {
        Usage { input_tokens: input, output_tokens: output, ..Usage::default() }
    }

    #[test]
    fn each_kind_of_token_has_its_price() {
        let usage = Usage {
            cache_creation_input_tokens: Some(30_000),
            cache_read_input_tokens: Some(40_000),
            cache_creation: Some(CacheCreation {
                ephemeral_5m_input_tokens: 10_000,
                ephemeral_1h_input_tokens: 20_000,
            }),
            ..used(10_000, 2_000)
        };
        // 1000 fresh + 1000 output + 1250 for 5 min + 4000 for 1 h + 400 read.
        assert_eq!(HAIKU.cost(&usage), 7_650);
        assert_eq!(HAIKU.cost(&Usage { inference_geo: Some("us".to_owned()), ..usage }), 8_415);
    }

    #[test]
    fn the_long_prompt_begins_after_the_threshold_and_counts_cached_tokens() {
        assert_eq!(HAIKU.cost(&used(100_000, 1_000)), 10_500);
        assert_eq!(HAIKU.cost(&used(100_001, 1_000)), 52_501);
        let cached = Usage { cache_read_input_tokens: Some(100_000), ..used(1, 0) };
        assert_eq!(HAIKU.cost(&cached), 5_001);
    }

    #[test]
    fn the_most_that_a_request_can_cost_is_no_less_than_what_it_costs() {
        // 1000 written at 0.125 and 500 out at 0.5, a tenth more in the United States.
        assert_eq!(HAIKU.at_most(2_000, 500), 413);
        assert!(HAIKU.at_most(2_000, 500) >= HAIKU.cost(&used(1_000, 500)));
    }

    #[test]
    fn fractions_round_up_and_unknown_lifetimes_cost_five_minutes() {
        assert_eq!(HAIKU.cost(&used(1, 0)), 1);
        assert_eq!(HAIKU.cost(&Usage::default()), 0);
        let unsplit = Usage { cache_creation_input_tokens: Some(8), ..Usage::default() };
        assert_eq!(HAIKU.cost(&unsplit), 1);
        assert_eq!(HAIKU.cost(&used(u64::MAX, u64::MAX)), u64::MAX);
    }
}
