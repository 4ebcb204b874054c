//! Connections that are used again.

use std::time::Duration;

use deadpool::Runtime;
use deadpool::managed::{
    Manager, Metrics, Object, PoolConfig, RecycleError, RecycleResult, Timeouts,
};

use super::target::Target;
use super::wire::Wire;
use crate::engine::error::EngineError;
use crate::engine::tx;

/// Most connections of one instance, unless a setting says otherwise.
const MOST_CONNECTIONS: usize = 16;

/// Longest wait for a free connection.
const WAIT: Duration = Duration::from_secs(5);

/// Longest time to make a connection.
const CONNECT: Duration = Duration::from_secs(10);

/// Names of tables without their schema, and limits that the server keeps: by statement, because
/// a pooler refuses start-up parameters that it does not know. Plans are made once a connection:
/// each statement has one right plan, whoever's rows it is about, and planning costs the server
/// half of what carrying out costs. That plan goes by indexes, and is made so also while the server
/// does not know yet how many rows there are: it would stay when they have become many.
const READY: &str = "SET search_path TO mila; SET statement_timeout TO '10s'; \
    SET idle_in_transaction_session_timeout TO '60s'; \
    SET plan_cache_mode TO force_generic_plan; SET enable_seqscan TO off; \
    SET enable_hashjoin TO off; SET enable_mergejoin TO off; SET jit TO off";

/// Connections as the running role.
pub(crate) type Pool = deadpool::managed::Pool<Connections>;

/// A connection on loan. Dropped, it is used again; taken out of its pool, it is closed.
pub(crate) type Loan = Object<Connections>;

/// Makes connections, and looks at them before they are used again.
#[derive(Debug)]
pub(crate) struct Connections(Target);

/// Ends a connection that is of no use. Where it takes no writes, those that lie beside it were made
/// at such a time too.
pub(crate) fn discard(loan: Loan) {
    if !loan.takes_writes()
        && let Some(pool) = Loan::pool(&loan)
    {
        pool.retain(|_, _| false);
    }
    drop(Loan::take(loan));
}

/// A pool of connections to `target`, which take writes. None is made yet.
pub(crate) fn pool(target: Target) -> Result<Pool, EngineError> {
    let timeouts = Timeouts { wait: Some(WAIT), create: Some(CONNECT), recycle: Some(WAIT) };
    let config = PoolConfig { timeouts, ..PoolConfig::new(MOST_CONNECTIONS) };
    let pool = Pool::builder(Connections(target.that_takes_writes()))
        .config(config)
        .runtime(Runtime::Tokio1)
        .build();
    pool.map_err(|_| EngineError::Closed)
}

impl Manager for Connections {
    type Type = Wire;
    type Error = EngineError;

    async fn create(&self) -> Result<Wire, EngineError> {
        // Apart: whoever waits for a connection would otherwise carry room for making one.
        Box::pin(async {
            let mut wire = self.0.connect().await?;
            wire.command(READY).await?;
            let all = crate::statements().chain(tx::FRAME.iter().copied());
            wire.prepare(all).await?;
            Ok(wire)
        })
        .await
    }

    /// Without a trip: what the server has said meanwhile is only looked at.
    async fn recycle(&self, wire: &mut Wire, _: &Metrics) -> RecycleResult<EngineError> {
        if wire.is_alive().await { Ok(()) } else { Err(RecycleError::Backend(EngineError::Closed)) }
    }
}
