-- A lane whose person's rows do not open is set aside until an operator has looked.
ALTER TABLE lane ADD COLUMN failures BIGINT NOT NULL DEFAULT 0;
ALTER TABLE lane ADD COLUMN set_aside_at TIMESTAMPTZ;
ALTER TABLE lane ADD COLUMN set_aside_reason TEXT;
CREATE INDEX lane_set_aside ON lane (set_aside_at) WHERE set_aside_at IS NOT NULL;
