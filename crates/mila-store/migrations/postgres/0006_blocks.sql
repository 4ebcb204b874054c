-- Numbers that the operator does not serve, by keyed hash. A block outlives the account.
CREATE TABLE block (
    hash    BYTEA PRIMARY KEY,
    reason  TEXT NOT NULL,
    since   TIMESTAMPTZ NOT NULL,
    until   TIMESTAMPTZ NOT NULL
);
CREATE INDEX block_until ON block (until);

-- Fixed words have a rate and a budget of their own, and of what nobody can refuse to pay one
-- person draws only so much from everybody's day.
ALTER TABLE account ADD COLUMN words_mark TIMESTAMPTZ;
ALTER TABLE account ADD COLUMN words_slowed_at TIMESTAMPTZ;
ALTER TABLE spending ADD COLUMN fees_micro_usd BIGINT NOT NULL DEFAULT 0;
ALTER TABLE spending ADD COLUMN words_micro_usd BIGINT NOT NULL DEFAULT 0;
ALTER TABLE spending_total ADD COLUMN words_micro_usd BIGINT NOT NULL DEFAULT 0;

-- What an address has cost today whose account is gone, so that whoever begins anew begins with it.
CREATE TABLE erased_spending (
    hash             BYTEA PRIMARY KEY,
    day              BIGINT NOT NULL,
    micro_usd        BIGINT NOT NULL,
    fees_micro_usd   BIGINT NOT NULL,
    words_micro_usd  BIGINT NOT NULL
);
CREATE INDEX erased_spending_day ON erased_spending (day);
