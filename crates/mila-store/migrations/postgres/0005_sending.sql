-- Where a message went and since when the provider has it; which message it comes after on the
-- phone; and the place in the order of what goes out that one sent again takes.
ALTER TABLE outbox ADD COLUMN address_hash BYTEA;
ALTER TABLE outbox ADD COLUMN sent_at TIMESTAMPTZ;
ALTER TABLE outbox ADD COLUMN follows UUID;
ALTER TABLE outbox ADD COLUMN place BIGINT;

-- An answer that did not arrive, of which the model was not told yet; and what it was told.
ALTER TABLE outbox ADD COLUMN unheard BOOLEAN NOT NULL DEFAULT FALSE;
CREATE INDEX outbox_unheard ON outbox (person_id) WHERE unheard;
ALTER TABLE event ADD COLUMN last_words TEXT;
