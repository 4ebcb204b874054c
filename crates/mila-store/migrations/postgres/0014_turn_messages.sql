-- The answers of a turn are found by it, when it is forgotten.
CREATE INDEX message_turn ON message (person_id, turn_id) WHERE turn_id IS NOT NULL;
