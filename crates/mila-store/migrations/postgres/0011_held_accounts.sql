-- Whose number came with another id is held: since when, and since when the number leads to somebody
-- else, stands where an operator may look. How the account stood before is kept for its return.
ALTER TABLE person ADD COLUMN held_at TIMESTAMPTZ;
ALTER TABLE person ADD COLUMN left_at TIMESTAMPTZ;
CREATE INDEX person_held ON person (held_at) WHERE held_at IS NOT NULL;
ALTER TABLE account ADD COLUMN held_from TEXT;

-- To which of the operator's senders an id was shown: to another, one person has another id.
ALTER TABLE address ADD COLUMN sender BYTEA;
CREATE INDEX address_of_any_sender ON address (kind) WHERE kind = 'scoped_id' AND sender IS NULL;

-- For this one look at everybody's state.
ALTER TABLE account NO FORCE ROW LEVEL SECURITY;
ALTER TABLE person_address NO FORCE ROW LEVEL SECURITY;
-- Who is held already was held by the newest id.
UPDATE person SET held_at = COALESCE(
        (SELECT MAX(p.since) FROM person_address p JOIN address a ON a.hash = p.hash
         WHERE p.person_id = person.id AND a.kind = 'scoped_id'), last_inbound_at)
    WHERE id IN (SELECT person_id FROM account WHERE state = 'held');
ALTER TABLE account FORCE ROW LEVEL SECURITY;
ALTER TABLE person_address FORCE ROW LEVEL SECURITY;
