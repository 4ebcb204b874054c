-- What comes in: words of somebody else that the person passed on; which question a message of ours
-- asks, so that a reaction to it is an answer; and that an answer ends by saying that the person's
-- message was cut on its way.
ALTER TABLE message ADD COLUMN forwarded INTEGER NOT NULL DEFAULT FALSE;
ALTER TABLE message ADD COLUMN asks TEXT;
ALTER TABLE message ADD COLUMN says_cut INTEGER NOT NULL DEFAULT FALSE;

-- The zone that the person's number told. It stays when the number is hidden or gone.
ALTER TABLE account ADD COLUMN zone TEXT;
