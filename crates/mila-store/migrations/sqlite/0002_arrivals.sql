-- Whoever is being erased is not listened to any more.
ALTER TABLE person ADD COLUMN closed INTEGER NOT NULL DEFAULT FALSE;
