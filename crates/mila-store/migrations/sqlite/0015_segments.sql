-- What finds what was said: marks of the terms, lengths and times of the messages of a run of turns,
-- never words. The vectors stand beside, as they are larger and not always there; those of two models
-- cannot be compared.
CREATE TABLE segment (
    id           BLOB PRIMARY KEY,
    person_id    BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    from_turn    INTEGER NOT NULL,
    before_turn  INTEGER NOT NULL,
    sealed       BLOB NOT NULL,
    made_at      INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX segment_person ON segment (person_id, from_turn);

CREATE TABLE segment_vectors (
    segment_id  BLOB PRIMARY KEY REFERENCES segment (id) ON DELETE CASCADE,
    person_id   BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    model       INTEGER NOT NULL,
    sealed      BLOB NOT NULL,
    made_at     INTEGER NOT NULL
) STRICT;
CREATE INDEX segment_vectors_person ON segment_vectors (person_id);
