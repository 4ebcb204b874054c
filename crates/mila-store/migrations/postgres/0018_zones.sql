-- By which edition of the zone database the instants of somebody's reminders were computed; nothing when
-- by several. It tells nothing else, and stands outside the wall: whoever computes them again when the
-- zones change must find whose they are.
CREATE TABLE reminder_zones (
    person_id   UUID PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    zones       TEXT NOT NULL
);
CREATE INDEX reminder_zones_zones ON reminder_zones (zones);

-- For this one look at whose reminders there are. Nobody knows by which zones these were computed.
ALTER TABLE reminder NO FORCE ROW LEVEL SECURITY;
INSERT INTO reminder_zones (person_id, zones)
    SELECT DISTINCT person_id, '' FROM reminder WHERE due_local IS NOT NULL;
ALTER TABLE reminder FORCE ROW LEVEL SECURITY;
