-- Which reminder a message tells, so that a message that quotes it names that reminder. Not held by a
-- reference: the message stays when the reminder goes, and what is quoted stays known as one.
ALTER TABLE message ADD COLUMN reminder_id UUID;

-- The hours in which Mila says nothing of its own accord: `22:00-07:00` on the person's clock.
ALTER TABLE account ADD COLUMN quiet TEXT;
