//! What model requests would cost, for the wire panel.
//!
//! US dollars per million tokens as Anthropic publishes them with each model's overview
//! (November 2026). A model whose prices are not known to us has none here.

/// A model's prices in micro-dollars per million tokens.
struct Prices {
    model: &'static str,
    input: u64,
    output: u64,
    cache_write_5m: u64,
    cache_write_1h: u64,
    cache_read: u64,
    /// Prompts longer than so many tokens cost five times as much, output included.
    plain_up_to: u64,
}

/// Tokens of one request.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Tokens {
    pub(super) input: u64,
    pub(super) output: u64,
    pub(super) cache_read: u64,
    pub(super) cache_written: u64,
    /// How many of those written stay for an hour.
    pub(super) cache_written_1h: u64,
    /// Computed in the United States by request, which costs a tenth more.
    pub(super) in_us: bool,
}

const LONG_PROMPT_FACTOR: u128 = 5;

const PRICES: [Prices; 5] = [
    Prices {
        model: "claude-haiku-5-5",
        input: 100_000,
        output: 500_000,
        cache_write_5m: 125_000,
        cache_write_1h: 200_000,
        cache_read: 10_000,
        plain_up_to: 100_000,
    },
    Prices {
        model: "claude-sonnet-5-5",
        input: 2_000_000,
        output: 10_000_000,
        cache_write_5m: 2_500_000,
        cache_write_1h: 4_000_000,
        cache_read: 100_000,
        plain_up_to: u64::MAX,
    },
    Prices {
        model: "claude-opus-5-5",
        input: 4_000_000,
        output: 20_000_000,
        cache_write_5m: 5_000_000,
        cache_write_1h: 8_000_000,
        cache_read: 200_000,
        plain_up_to: u64::MAX,
    },
    Prices {
        model: "claude-opus-5",
        input: 5_000_000,
        output: 25_000_000,
        cache_write_5m: 6_250_000,
        cache_write_1h: 10_000_000,
        cache_read: 500_000,
        plain_up_to: u64::MAX,
    },
    Prices {
        model: "claude-haiku-4-5",
        input: 1_000_000,
        output: 5_000_000,
        cache_write_5m: 1_250_000,
        cache_write_1h: 2_000_000,
        cache_read: 100_000,
        plain_up_to: u64::MAX,
    },
];

/// Micro-dollars, rounded up; none for a model without known prices.
pub(super) fn cost(model: &str, tokens: &Tokens) -> Option<u64> {
    let prices = PRICES.iter().find(|prices| prices.model == model)?;
    let for_hour = tokens.cache_written_1h.min(tokens.cache_written);
    let parts = [
        (tokens.input, prices.input),
        (tokens.output, prices.output),
        (tokens.cache_read, prices.cache_read),
        (tokens.cache_written - for_hour, prices.cache_write_5m),
        (for_hour, prices.cache_write_1h),
    ];
    let plain: u128 =
        parts.into_iter().map(|(count, price)| u128::from(count) * u128::from(price)).sum();
    let long = tokens.prompt() > prices.plain_up_to;
    let per_cent = if tokens.in_us { 110 } else { 100 };
    let whole = plain * per_cent * if long { LONG_PROMPT_FACTOR } else { 1 };
    u64::try_from(whole.div_ceil(100 * 1_000_000)).ok()
}

impl Tokens {
    /// All tokens of the prompt, cached ones included.
    pub(super) fn prompt(&self) -> u64 {
        self.input.saturating_add(self.cache_read).saturating_add(self.cache_written)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_of_token_has_its_price() {
        let tokens = Tokens {
            input: 10_000,
            output: 2_000,
            cache_read: 40_000,
            cache_written: 30_000,
            cache_written_1h: 20_000,
            in_us: false,
        };
        // 1000 fresh + 1000 output + 400 read + 1250 for 5 min + 4000 for 1 h.
        assert_eq!(cost("claude-haiku-5-5", &tokens), Some(7_650));
        assert_eq!(cost("claude-haiku-5-5", &Tokens { in_us: true, ..tokens }), Some(8_415));
    }

    #[test]
    fn long_prompts_cost_more_and_unknown_models_nothing_known() {
        let of = |input| Tokens { input, ..Tokens::default() };
        assert_eq!(cost("claude-haiku-5-5", &of(100_000)), Some(10_000));
        assert_eq!(cost("claude-haiku-5-5", &of(100_001)), Some(50_001));
        assert_eq!(cost("claude-sonnet-5-5", &of(100_001)), Some(200_002));
        assert_eq!(cost("somebody-elses", &of(1)), None);
    }
}
