-- What is kept of a person beside the conversation: short facts, each with the message that it comes
-- from, and summaries of what was said longer ago.
CREATE TABLE memory (
    id           BLOB PRIMARY KEY,
    person_id    BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    message_id   BLOB NOT NULL,
    sealed       BLOB NOT NULL,
    noted_at     INTEGER NOT NULL,
    replaced_at  INTEGER,
    replaced_by  BLOB
) STRICT;
CREATE INDEX memory_person ON memory (person_id, noted_at);

-- A summary covers the turns before a number. Earlier ones stay, so that one that must go is made
-- anew from the one before it.
CREATE TABLE summary (
    id         BLOB PRIMARY KEY,
    person_id  BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    before     INTEGER NOT NULL,
    sealed     BLOB NOT NULL,
    made_at    INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX summary_person ON summary (person_id, before);

-- Whether anything may be remembered; since when the chapter runs in which the person talks.
ALTER TABLE account ADD COLUMN memory TEXT;
ALTER TABLE account ADD COLUMN chapter_at INTEGER;

-- What stood beside the words of a turn, as it was sent; why it is not used later.
ALTER TABLE turn ADD COLUMN note BLOB;
ALTER TABLE turn ADD COLUMN apart TEXT;
-- Words that the model is not told again.
ALTER TABLE message ADD COLUMN withheld INTEGER NOT NULL DEFAULT FALSE;
