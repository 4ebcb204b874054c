-- What is kept of a person beside the conversation: short facts, each with the message that it comes
-- from, and summaries of what was said longer ago.
CREATE TABLE memory (
    id           UUID PRIMARY KEY,
    person_id    UUID NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    message_id   UUID NOT NULL,
    sealed       BYTEA NOT NULL,
    noted_at     TIMESTAMPTZ NOT NULL,
    replaced_at  TIMESTAMPTZ,
    replaced_by  UUID
);
CREATE INDEX memory_person ON memory (person_id, noted_at);

-- A summary covers the turns before a number. Earlier ones stay, so that one that must go is made
-- anew from the one before it.
CREATE TABLE summary (
    id         UUID PRIMARY KEY,
    person_id  UUID NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    before     BIGINT NOT NULL,
    sealed     BYTEA NOT NULL,
    made_at    TIMESTAMPTZ NOT NULL
);
CREATE UNIQUE INDEX summary_person ON summary (person_id, before);

-- Whether anything may be remembered; since when the chapter runs in which the person talks.
ALTER TABLE account ADD COLUMN memory TEXT;
ALTER TABLE account ADD COLUMN chapter_at TIMESTAMPTZ;

-- What stood beside the words of a turn, as it was sent; why it is not used later.
ALTER TABLE turn ADD COLUMN note BYTEA;
ALTER TABLE turn ADD COLUMN apart TEXT;
-- Words that the model is not told again.
ALTER TABLE message ADD COLUMN withheld BOOLEAN NOT NULL DEFAULT FALSE;

ALTER TABLE memory ENABLE ROW LEVEL SECURITY;
ALTER TABLE memory FORCE ROW LEVEL SECURITY;
CREATE POLICY person_wall ON memory
    USING (person_id = NULLIF(current_setting('mila.person', TRUE), '')::uuid);
ALTER TABLE summary ENABLE ROW LEVEL SECURITY;
ALTER TABLE summary FORCE ROW LEVEL SECURITY;
CREATE POLICY person_wall ON summary
    USING (person_id = NULLIF(current_setting('mila.person', TRUE), '')::uuid);
