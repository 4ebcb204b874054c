-- Since when a recording has been sought in vain; NULL while it was not, and when it waits no longer.
ALTER TABLE message ADD COLUMN sought_at TIMESTAMPTZ;
