//! Answers of the model that break off: they are billed, so they are counted.

use mila_stage::claude::Fault;

use crate::world::{World, on_both, received};

const SPENT: &str = "SELECT CAST(COALESCE(SUM(micro_usd), 0) AS BIGINT) FROM spending";

/// What the newest step has cost.
const STEP: &str = "SELECT cost_micro_usd FROM turn_step WHERE cost_micro_usd IS NOT NULL
     ORDER BY at DESC LIMIT 1";

on_both! {
    async fn answers_that_broke_off_were_paid_for(world: World) {
        world.welcome(&world.dana).await;
        let before = world.place.number(SPENT).await;
        world.dana.says("two").await;
        received(&world.dana, 3).await;
        let (plain, step) = (world.place.number(SPENT).await - before, world.place.number(STEP).await);
        assert!(step > 0);
        world.stage().claude().faults(3, Fault::CutStream);
        world.dana.says("three").await;
        received(&world.dana, 4).await;
        let broken = world.place.number(SPENT).await - before - plain;
        assert!(broken - plain >= step, "{broken} with three that broke off, {plain} with none");
    }
}
