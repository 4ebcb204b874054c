-- Recordings that wait to be heard, and answers that are spoken.

-- The recording of a message, at the provider; NULL once it has become text, or never will.
ALTER TABLE message ADD COLUMN medium_id TEXT;

-- Since when the provider has held a recording under this id.
ALTER TABLE deletion ADD COLUMN audio_since INTEGER;

ALTER TABLE person ADD COLUMN spoken TEXT;
ALTER TABLE person ADD COLUMN show_heard INTEGER NOT NULL DEFAULT 0;
ALTER TABLE person ADD COLUMN voice_told_at INTEGER;

-- A sealed file that holds a spoken answer. Its row is there before the file is, and the file
-- goes when the row has gone.
CREATE TABLE voice_note (
    id          BLOB PRIMARY KEY,
    person_id   BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    message_id  BLOB,
    made_at     INTEGER NOT NULL
) STRICT;
CREATE INDEX voice_note_person ON voice_note (person_id);
