-- What finds what was said: marks of the terms, lengths and times of the messages of a run of turns,
-- never words. The vectors stand beside, as they are larger and not always there; those of two models
-- cannot be compared.
CREATE TABLE segment (
    id           UUID PRIMARY KEY,
    person_id    UUID NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    from_turn    BIGINT NOT NULL,
    before_turn  BIGINT NOT NULL,
    sealed       BYTEA NOT NULL,
    made_at      TIMESTAMPTZ NOT NULL
);
CREATE UNIQUE INDEX segment_person ON segment (person_id, from_turn);

CREATE TABLE segment_vectors (
    segment_id  UUID PRIMARY KEY REFERENCES segment (id) ON DELETE CASCADE,
    person_id   UUID NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    model       BIGINT NOT NULL,
    sealed      BYTEA NOT NULL,
    made_at     TIMESTAMPTZ NOT NULL
);
CREATE INDEX segment_vectors_person ON segment_vectors (person_id);

ALTER TABLE segment ENABLE ROW LEVEL SECURITY;
ALTER TABLE segment FORCE ROW LEVEL SECURITY;
CREATE POLICY person_wall ON segment
    USING (person_id = NULLIF(current_setting('mila.person', TRUE), '')::uuid);

ALTER TABLE segment_vectors ENABLE ROW LEVEL SECURITY;
ALTER TABLE segment_vectors FORCE ROW LEVEL SECURITY;
CREATE POLICY person_wall ON segment_vectors
    USING (person_id = NULLIF(current_setting('mila.person', TRUE), '')::uuid);
