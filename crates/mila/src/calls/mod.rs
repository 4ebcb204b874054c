//! One call of the model, and what it costs.

mod elsewhere;

use mila_store::{Person, StepCost};

use crate::claude::{ClaudeError, Counted, Message, Request, Usage};
use crate::context::Context;
use crate::{clock, metrics};

/// A call of the model. When it is dropped on the way, what it has cost is left to be counted.
pub(crate) struct Call<'c> {
    context: &'c Context,
    person: &'c Person,
    counted: Counted,
    begun: tokio::time::Instant,
}

impl<'c> Call<'c> {
    /// A call for that person.
    pub(crate) fn begin(context: &'c Context, person: &'c Person) -> Self {
        Self { context, person, counted: Counted::default(), begun: clock::monotonic() }
    }

    /// Asks.
    ///
    /// # Errors
    /// [`ClaudeError`].
    pub(crate) async fn ask(&self, request: &Request) -> Result<Message, ClaudeError> {
        self.context.claude.ask_counted(request, &self.counted).await
    }

    /// Counts what came of it: what the answer cost, or what one that broke off did.
    ///
    /// # Errors
    /// The one it ended with, and what is billed all the same.
    pub(crate) async fn end(
        self,
        asked: Result<Message, ClaudeError>,
    ) -> Result<(Message, StepCost), (ClaudeError, u64)> {
        let so_far = self.counted.take();
        let outcome = if asked.is_ok() { metrics::Asked::Answered } else { metrics::Asked::Failed };
        self.context.metrics.asked(outcome, self.begun.elapsed());
        let message = match asked {
            Ok(message) => message,
            Err(error) => return Err((error, self.pay_for(so_far.as_ref()))),
        };
        elsewhere::hold(self.context, &message.usage).await;
        let cost = cost(self.context, &message.usage);
        self.context.metrics.billed(&cost);
        tracing::info!(
            model_message = message.id, stop = ?message.stop_reason,
            input_tokens = cost.input_tokens, cache_read_tokens = cost.cache_read,
            output_tokens = cost.output_tokens, cost_micro_usd = cost.micro_usd,
            elapsed_ms = u64::try_from(self.begun.elapsed().as_millis()).unwrap_or(u64::MAX),
            "the model answered"
        );
        Ok((message, cost))
    }

    /// An answer that broke off is billed as far as it came.
    fn pay_for(&self, broken_off: Option<&Usage>) -> u64 {
        let Some(usage) = broken_off else { return 0 };
        self.context.metrics.billed(&cost(self.context, usage));
        self.context.prices.cost(usage)
    }
}

impl Drop for Call<'_> {
    fn drop(&mut self) {
        if let Some(usage) = self.counted.take() {
            self.context.broken_off.add(self.person, self.context.prices.cost(&usage));
        }
    }
}

fn cost(context: &Context, usage: &Usage) -> StepCost {
    let whole = |tokens: u64| i64::try_from(tokens).unwrap_or(i64::MAX);
    StepCost {
        input_tokens: whole(usage.input_tokens),
        output_tokens: whole(usage.output_tokens),
        cache_read: whole(usage.cache_read_input_tokens.unwrap_or(0)),
        cache_written: whole(usage.cache_creation_input_tokens.unwrap_or(0)),
        micro_usd: whole(context.prices.cost(usage)),
    }
}
