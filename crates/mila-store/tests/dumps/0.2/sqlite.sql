-- SQLite, as Mila 0.2 left it.
CREATE TABLE migration (number INTEGER PRIMARY KEY, digest BLOB NOT NULL) STRICT;
CREATE TABLE vault (
    id          INTEGER PRIMARY KEY CHECK (id = 1),
    key_check   BLOB NOT NULL,
    created_at  INTEGER NOT NULL
) STRICT;
CREATE TABLE instance (
    id            BLOB PRIMARY KEY,
    started_at    INTEGER NOT NULL,
    heartbeat_at  INTEGER NOT NULL
) STRICT;
CREATE TABLE seen (
    digest  BLOB PRIMARY KEY,
    until   INTEGER NOT NULL
) STRICT;
CREATE INDEX seen_until ON seen (until);
CREATE TABLE person (
    id               BLOB PRIMARY KEY,
    wrapped_key      BLOB NOT NULL,
    epoch            INTEGER NOT NULL,
    created_at       INTEGER NOT NULL,
    last_inbound_at  INTEGER NOT NULL
) STRICT;
CREATE TABLE address (
    hash       BLOB PRIMARY KEY,
    person_id  BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    mac        BLOB NOT NULL,
    kind       TEXT NOT NULL,
    pace_mark  INTEGER
) STRICT;
CREATE INDEX address_person ON address (person_id);
CREATE TABLE lane (
    person_id    BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    lane         TEXT NOT NULL,
    due_at       INTEGER,
    burst_until  INTEGER,
    burst_due    INTEGER,
    owner        BLOB,
    fence        INTEGER NOT NULL DEFAULT 0,
    suspect      INTEGER NOT NULL DEFAULT 0,
    deaths       INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (person_id, lane)
) STRICT;
CREATE INDEX lane_due ON lane (lane, due_at)
    WHERE NOT suspect AND owner IS NULL AND due_at IS NOT NULL;
CREATE INDEX lane_suspect ON lane (due_at)
    WHERE suspect AND owner IS NULL AND due_at IS NOT NULL;
CREATE INDEX lane_owner ON lane (owner) WHERE owner IS NOT NULL;
CREATE TABLE callback (
    outbox_id  BLOB PRIMARY KEY,
    person_id  BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX callback_person ON callback (person_id);
CREATE TABLE dead_letter (
    event_id   BLOB PRIMARY KEY,
    person_id  BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    reason     TEXT NOT NULL,
    since      INTEGER NOT NULL
) STRICT;
CREATE INDEX dead_letter_person ON dead_letter (person_id);
CREATE TABLE suppression (
    hash    BLOB PRIMARY KEY,
    reason  TEXT NOT NULL,
    since   INTEGER NOT NULL,
    until   INTEGER
) STRICT;
CREATE INDEX suppression_until ON suppression (until) WHERE until IS NOT NULL;
CREATE TABLE deletion (
    provider_id  TEXT PRIMARY KEY,
    since        INTEGER NOT NULL,
    due_at       INTEGER NOT NULL,
    attempts     INTEGER NOT NULL DEFAULT 0,
    audio_since  INTEGER
) STRICT;
CREATE INDEX deletion_due ON deletion (due_at);
CREATE INDEX deletion_audio ON deletion (audio_since) WHERE audio_since IS NOT NULL;
CREATE TABLE spending_total (
    day        INTEGER NOT NULL,
    shard      INTEGER NOT NULL,
    micro_usd  INTEGER NOT NULL,
    PRIMARY KEY (day, shard)
) STRICT;
CREATE TABLE switched_off (
    id      INTEGER PRIMARY KEY CHECK (id = 1),
    since   INTEGER NOT NULL,
    reason  TEXT NOT NULL
) STRICT;
CREATE TABLE template (
    name         TEXT PRIMARY KEY,
    content_sid  TEXT NOT NULL,
    state        TEXT NOT NULL,
    checked_at   INTEGER NOT NULL
) STRICT;
CREATE TABLE voice_note (
    id          BLOB PRIMARY KEY,
    person_id   BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    message_id  BLOB,
    made_at     INTEGER NOT NULL
) STRICT;
CREATE INDEX voice_note_person ON voice_note (person_id);
CREATE INDEX voice_note_message ON voice_note (message_id) WHERE message_id IS NOT NULL;
CREATE INDEX voice_note_made ON voice_note (made_at);
CREATE TABLE account (
    person_id         BLOB PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    state             TEXT NOT NULL,
    admitted_at       INTEGER,
    age_confirmed_at  INTEGER,
    policy_version    TEXT,
    language          TEXT,
    voice             TEXT,
    spoken            TEXT,
    show_transcripts  INTEGER NOT NULL DEFAULT 0,
    voice_told_at     INTEGER,
    unanswered        TEXT,
    unanswered_at     INTEGER,
    rate_mark         INTEGER,
    slowed_at         INTEGER,
    past_from         INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE person_address (
    hash       BLOB PRIMARY KEY REFERENCES address (hash) ON DELETE CASCADE,
    person_id  BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    sealed     BLOB NOT NULL,
    since      INTEGER NOT NULL
) STRICT;
CREATE INDEX person_address_person ON person_address (person_id);
CREATE TABLE question (
    id          BLOB PRIMARY KEY,
    person_id   BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    kind        TEXT NOT NULL,
    sealed      BLOB,
    hash        BLOB,
    opened_at   INTEGER NOT NULL,
    expires_at  INTEGER,
    closed_at   INTEGER,
    outcome     TEXT
) STRICT;
CREATE INDEX question_person ON question (person_id);
CREATE UNIQUE INDEX question_open ON question (person_id) WHERE closed_at IS NULL;
CREATE TABLE message (
    seq          INTEGER PRIMARY KEY AUTOINCREMENT,
    id           BLOB NOT NULL UNIQUE,
    person_id    BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    direction    TEXT NOT NULL,
    author       TEXT NOT NULL,
    kind         TEXT NOT NULL,
    at           INTEGER NOT NULL,
    sealed       BLOB,
    turn_id      BLOB,
    part         INTEGER,
    provider_id  TEXT,
    reply_to     TEXT,
    medium_id    TEXT,
    sought_at    INTEGER
) STRICT;
CREATE INDEX message_person ON message (person_id, seq);
CREATE INDEX message_provider ON message (person_id, provider_id) WHERE provider_id IS NOT NULL;
CREATE INDEX message_recording ON message (person_id) WHERE medium_id IS NOT NULL;
CREATE TABLE turn (
    seq          INTEGER PRIMARY KEY AUTOINCREMENT,
    id           BLOB NOT NULL UNIQUE,
    person_id    BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    state        TEXT NOT NULL,
    epoch        INTEGER NOT NULL,
    started_at   INTEGER NOT NULL,
    finished_at  INTEGER,
    not_before   INTEGER,
    failures     INTEGER NOT NULL DEFAULT 0,
    bytes        INTEGER NOT NULL DEFAULT 0,
    outcome      TEXT
) STRICT;
CREATE INDEX turn_person ON turn (person_id, seq);
CREATE INDEX turn_open ON turn (person_id, seq) WHERE state = 'open';
CREATE TABLE event (
    seq          INTEGER PRIMARY KEY AUTOINCREMENT,
    id           BLOB NOT NULL UNIQUE,
    person_id    BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    lane         TEXT NOT NULL,
    kind         TEXT NOT NULL,
    reference    BLOB NOT NULL,
    state        TEXT NOT NULL,
    received_at  INTEGER NOT NULL,
    turn_id      BLOB,
    outcome      TEXT
) STRICT;
CREATE UNIQUE INDEX event_cause ON event (person_id, kind, reference);
CREATE INDEX event_waiting ON event (person_id, lane, seq) WHERE state = 'waiting';
CREATE INDEX event_taken ON event (person_id) WHERE state = 'taken';
CREATE INDEX event_turn ON event (person_id, turn_id, kind) WHERE turn_id IS NOT NULL;
CREATE TABLE turn_step (
    turn_id        BLOB NOT NULL REFERENCES turn (id) ON DELETE CASCADE,
    number         INTEGER NOT NULL,
    person_id      BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    sealed         BLOB NOT NULL,
    at             INTEGER NOT NULL,
    input_tokens   INTEGER,
    output_tokens  INTEGER,
    cache_read     INTEGER,
    cache_written  INTEGER,
    cost_micro_usd INTEGER,
    PRIMARY KEY (person_id, turn_id, number)
) STRICT;
CREATE INDEX turn_step_turn ON turn_step (turn_id);
CREATE TABLE outbox (
    seq          INTEGER PRIMARY KEY AUTOINCREMENT,
    id           BLOB NOT NULL UNIQUE,
    person_id    BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    lane         TEXT NOT NULL,
    message_id   BLOB NOT NULL,
    event_id     BLOB,
    epoch        INTEGER NOT NULL,
    purpose      TEXT NOT NULL,
    template     TEXT,
    variables    BLOB,
    state        TEXT NOT NULL,
    gate         TEXT,
    body_digest  BLOB,
    created_at   INTEGER NOT NULL,
    began_at     INTEGER,
    not_before   INTEGER,
    attempts     INTEGER NOT NULL DEFAULT 0,
    lookups      INTEGER NOT NULL DEFAULT 0,
    provider_id  TEXT,
    second_id    TEXT,
    delivery     TEXT,
    error_code   INTEGER,
    resend       INTEGER NOT NULL DEFAULT 0,
    untold       INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX outbox_person ON outbox (person_id, seq);
CREATE INDEX outbox_open ON outbox (person_id, lane, seq) WHERE state IN ('intended', 'sending');
CREATE INDEX outbox_parked ON outbox (person_id) WHERE state = 'parked';
CREATE INDEX outbox_untold ON outbox (person_id) WHERE untold;
CREATE INDEX outbox_message ON outbox (message_id);
CREATE INDEX outbox_provider ON outbox (person_id, provider_id) WHERE provider_id IS NOT NULL;
CREATE INDEX outbox_second ON outbox (person_id, second_id) WHERE second_id IS NOT NULL;
CREATE INDEX outbox_notice ON outbox (person_id, created_at) WHERE purpose = 'answer_waits';
CREATE TABLE spending (
    person_id  BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    day        INTEGER NOT NULL,
    micro_usd  INTEGER NOT NULL,
    PRIMARY KEY (person_id, day)
) STRICT;
INSERT INTO account (person_id, state, admitted_at, age_confirmed_at, policy_version, language, voice, spoken, show_transcripts, voice_told_at, unanswered, unanswered_at, rate_mark, slowed_at, past_from) VALUES (X'018BCFE56800781D80ADEF8721B38A43', 'active', 1700000001000000, 1700000001000000, '1', 'en', 'auto', 'he', 0, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO account (person_id, state, admitted_at, age_confirmed_at, policy_version, language, voice, spoken, show_transcripts, voice_told_at, unanswered, unanswered_at, rate_mark, slowed_at, past_from) VALUES (X'018BCFE573B87C4796B836C3FE1EE3E1', 'pending_age', NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO address (hash, person_id, mac, kind, pace_mark) VALUES (X'06B24885BB26DAB657EC5F100802494D5B3607923F33EBA612D44A20618E4772', X'018BCFE573B87C4796B836C3FE1EE3E1', X'B525E94C1745B7712FF3F753BCAC29B1F808B6EAC4874042D00A75590FCD46F8', 'phone', NULL);
INSERT INTO address (hash, person_id, mac, kind, pace_mark) VALUES (X'3E8755CA3900EF347977AE5012F35FCFF36E39B5DEAAC9B42C481764AB0043B1', X'018BCFE56800781D80ADEF8721B38A43', X'D0088A816548E6248B865990D6256F963EB386C138B7AD05CD0DC0C09BB1AFB0', 'phone', NULL);
INSERT INTO callback (outbox_id, person_id) VALUES (X'018BCFE56FD07F27BE0851CC5846E152', X'018BCFE56800781D80ADEF8721B38A43');
INSERT INTO callback (outbox_id, person_id) VALUES (X'018BCFE577A0705884CD9CEDBB411F20', X'018BCFE573B87C4796B836C3FE1EE3E1');
INSERT INTO dead_letter (event_id, person_id, reason, since) VALUES (X'018BCFE573B872378EE181CAED677BBB', X'018BCFE573B87C4796B836C3FE1EE3E1', 'deaths', 1700000004000000);
INSERT INTO deletion (provider_id, since, due_at, attempts, audio_since) VALUES ('SM', 1700000003000000, 1700000003000000, 0, 1700000003000000);
INSERT INTO event (seq, id, person_id, lane, kind, reference, state, received_at, turn_id, outcome) VALUES (1, X'018BCFE5680070579368DF98C23A2652', X'018BCFE56800781D80ADEF8721B38A43', 'conversation', 'message', X'018BCFE568007AA5A382B13176983645', 'done', 1700000000000000, X'018BCFE56BE87E2EB06061C6A5C6C311', 'answered');
INSERT INTO event (seq, id, person_id, lane, kind, reference, state, received_at, turn_id, outcome) VALUES (2, X'018BCFE573B872378EE181CAED677BBB', X'018BCFE573B87C4796B836C3FE1EE3E1', 'conversation', 'message', X'018BCFE573B87BC4BB5D07076FEBC9E3', 'dead', 1700000003000000, NULL, 'deaths');
INSERT INTO event (seq, id, person_id, lane, kind, reference, state, received_at, turn_id, outcome) VALUES (3, X'018BCFE57B8873C4BB41A97E9F0ADFB5', X'018BCFE56800781D80ADEF8721B38A43', 'conversation', 'message', X'018BCFE57B887149A4FBBEFD2CFD5467', 'waiting', 1700000005000000, NULL, NULL);
INSERT INTO instance (id, started_at, heartbeat_at) VALUES (X'018BCFE568007B288DC677500455555E', 1700000000000000, 1700000000000000);
INSERT INTO lane (person_id, lane, due_at, burst_until, burst_due, owner, fence, suspect, deaths) VALUES (X'018BCFE56800781D80ADEF8721B38A43', 'control', NULL, NULL, NULL, NULL, 0, 0, 0);
INSERT INTO lane (person_id, lane, due_at, burst_until, burst_due, owner, fence, suspect, deaths) VALUES (X'018BCFE56800781D80ADEF8721B38A43', 'conversation', 1700000005000000, 1700000005000000, 1700000005000000, NULL, 1, 0, 0);
INSERT INTO lane (person_id, lane, due_at, burst_until, burst_due, owner, fence, suspect, deaths) VALUES (X'018BCFE56800781D80ADEF8721B38A43', 'timers', NULL, NULL, NULL, NULL, 0, 0, 0);
INSERT INTO lane (person_id, lane, due_at, burst_until, burst_due, owner, fence, suspect, deaths) VALUES (X'018BCFE56800781D80ADEF8721B38A43', 'upkeep', 1700086400000000, NULL, NULL, NULL, 0, 0, 0);
INSERT INTO lane (person_id, lane, due_at, burst_until, burst_due, owner, fence, suspect, deaths) VALUES (X'018BCFE573B87C4796B836C3FE1EE3E1', 'control', NULL, NULL, NULL, NULL, 0, 0, 0);
INSERT INTO lane (person_id, lane, due_at, burst_until, burst_due, owner, fence, suspect, deaths) VALUES (X'018BCFE573B87C4796B836C3FE1EE3E1', 'conversation', NULL, 1700000003000000, 1700000003000000, NULL, 1, 0, 0);
INSERT INTO lane (person_id, lane, due_at, burst_until, burst_due, owner, fence, suspect, deaths) VALUES (X'018BCFE573B87C4796B836C3FE1EE3E1', 'timers', NULL, NULL, NULL, NULL, 0, 0, 0);
INSERT INTO lane (person_id, lane, due_at, burst_until, burst_due, owner, fence, suspect, deaths) VALUES (X'018BCFE573B87C4796B836C3FE1EE3E1', 'upkeep', 1700086403000000, NULL, NULL, NULL, 0, 0, 0);
INSERT INTO message (seq, id, person_id, direction, author, kind, at, sealed, turn_id, part, provider_id, reply_to, medium_id, sought_at) VALUES (1, X'018BCFE568007AA5A382B13176983645', X'018BCFE56800781D80ADEF8721B38A43', 'in', 'user', 'text', 1700000000000000, X'01E4B55BFAE1237022D44AD2ECC28E5B6D7E2F52E8723FD11D67C261CB5CDC3FC8A4654A2D9817AA20D177F6', NULL, NULL, 'SMwhat time is it', NULL, NULL, NULL);
INSERT INTO message (seq, id, person_id, direction, author, kind, at, sealed, turn_id, part, provider_id, reply_to, medium_id, sought_at) VALUES (2, X'018BCFE56FD070A2A3615FCE8EC7D6EC', X'018BCFE56800781D80ADEF8721B38A43', 'out', 'ai', 'text', 1700000002000000, NULL, X'018BCFE56BE87E2EB06061C6A5C6C311', 0, NULL, NULL, NULL, NULL);
INSERT INTO message (seq, id, person_id, direction, author, kind, at, sealed, turn_id, part, provider_id, reply_to, medium_id, sought_at) VALUES (3, X'018BCFE573B87BC4BB5D07076FEBC9E3', X'018BCFE573B87C4796B836C3FE1EE3E1', 'in', 'user', 'audio', 1700000003000000, X'0186F3F9D8DD409B89B5859CA5526D8BE001E1D504E8A4BA7FAD645D44', NULL, NULL, 'SM', NULL, NULL, NULL);
INSERT INTO message (seq, id, person_id, direction, author, kind, at, sealed, turn_id, part, provider_id, reply_to, medium_id, sought_at) VALUES (4, X'018BCFE577A07EAF93099192CD88F329', X'018BCFE573B87C4796B836C3FE1EE3E1', 'out', 'system', 'text', 1700000004000000, X'01B60C84AF96E9508DEB218DF752CEB78AB1FCEA7F2F828F2A1C27AF385071C4F750479A7300E0048296BE4CDA3EEE', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO message (seq, id, person_id, direction, author, kind, at, sealed, turn_id, part, provider_id, reply_to, medium_id, sought_at) VALUES (5, X'018BCFE57B887149A4FBBEFD2CFD5467', X'018BCFE56800781D80ADEF8721B38A43', 'in', 'user', 'text', 1700000005000000, X'01362ACB808B3ABBBAC6E9798D5D10241F16A3BE29EF2290088E6F974A7F4DE488404031632D6C9B4A', NULL, NULL, 'SMand tomorrow', NULL, NULL, NULL);
INSERT INTO migration (number, digest) VALUES (1, X'A3DF2B9922F6592A6338DE15A18AF48AC6FF8EE80C011910D083B8615A213B28');
INSERT INTO outbox (seq, id, person_id, lane, message_id, event_id, epoch, purpose, template, variables, state, gate, body_digest, created_at, began_at, not_before, attempts, lookups, provider_id, second_id, delivery, error_code, resend, untold) VALUES (1, X'018BCFE56FD07F27BE0851CC5846E152', X'018BCFE56800781D80ADEF8721B38A43', 'conversation', X'018BCFE56FD070A2A3615FCE8EC7D6EC', X'018BCFE5680070579368DF98C23A2652', 1, 'reply', 'answer_waits_1', X'01DDF91DBCBC2D1AC1E7B259EA64CFB4454133B86B3D8443814F98B7FC3A71B217BCCAD291302EC60124DCCC9AFD98C9C625', 'intended', NULL, NULL, 1700000002000000, NULL, NULL, 0, 0, NULL, NULL, NULL, NULL, 0, 0);
INSERT INTO outbox (seq, id, person_id, lane, message_id, event_id, epoch, purpose, template, variables, state, gate, body_digest, created_at, began_at, not_before, attempts, lookups, provider_id, second_id, delivery, error_code, resend, untold) VALUES (2, X'018BCFE577A0705884CD9CEDBB411F20', X'018BCFE573B87C4796B836C3FE1EE3E1', 'conversation', X'018BCFE577A07EAF93099192CD88F329', NULL, 0, 'fixed', NULL, NULL, 'intended', NULL, NULL, 1700000004000000, NULL, NULL, 0, 0, NULL, NULL, NULL, NULL, 0, 0);
INSERT INTO person (id, wrapped_key, epoch, created_at, last_inbound_at) VALUES (X'018BCFE56800781D80ADEF8721B38A43', X'01FD7B3BE750477DE1EF6FE55D208A965E0C49FAFE3867B3D3AC8CFE13D52C6CAEF55CF126BB03F829845F85C740087310CC659C1880362923CE56DACF', 1, 1700000000000000, 1700000005000000);
INSERT INTO person (id, wrapped_key, epoch, created_at, last_inbound_at) VALUES (X'018BCFE573B87C4796B836C3FE1EE3E1', X'0194AAA74C2FCA0860BA95F39CEE78218CA1B4B046CDEAE05927E529845574E511B55E7DF5A52B93B1A574BB1D1CF4B2FCDF6B23660FB0E9064F54F687', 0, 1700000003000000, 1700000003000000);
INSERT INTO person_address (hash, person_id, sealed, since) VALUES (X'06B24885BB26DAB657EC5F100802494D5B3607923F33EBA612D44A20618E4772', X'018BCFE573B87C4796B836C3FE1EE3E1', X'01647ED20DCF370368C93E6A3B28FC5C2081E9172EF9D893DD794A1A171AC24BDAEBE7AF4F7401E46F075A289BF903FFE84D', 1700000003000000);
INSERT INTO person_address (hash, person_id, sealed, since) VALUES (X'3E8755CA3900EF347977AE5012F35FCFF36E39B5DEAAC9B42C481764AB0043B1', X'018BCFE56800781D80ADEF8721B38A43', X'01356CAD936DC624534F5CEA8D8EDAB4111C185F75262726C27B70A8D5A0097E09A94B4C196F5E88EFB900C7F6F561BB643639', 1700000000000000);
INSERT INTO question (id, person_id, kind, sealed, hash, opened_at, expires_at, closed_at, outcome) VALUES (X'018BCFE56BE87FED842E20896F120105', X'018BCFE56800781D80ADEF8721B38A43', 'age', NULL, NULL, 1700000001000000, NULL, NULL, NULL);
INSERT INTO seen (digest, until) VALUES (X'8BBC6C7A57EE5DE6F2E4D8F85FC01B2A2E2F2A1946DE4511A2AECA49BB18AB00', 1734560003000000);
INSERT INTO seen (digest, until) VALUES (X'AC1B0140BA99169FB3E93CBC7643822DBFFA477187AFC4129437F016FF0DFCAF', 1734560005000000);
INSERT INTO seen (digest, until) VALUES (X'E9349E9509F392F1B4105F1DF56A5B3F9008CCF83EAB5A010B4620192A245639', 1734560000000000);
INSERT INTO spending (person_id, day, micro_usd) VALUES (X'018BCFE56800781D80ADEF8721B38A43', 19675, 21);
INSERT INTO spending_total (day, shard, micro_usd) VALUES (19675, 3, 21);
INSERT INTO suppression (hash, reason, since, until) VALUES (X'06B24885BB26DAB657EC5F100802494D5B3607923F33EBA612D44A20618E4772', 'under_age', 1700000004000000, 1700009000000000);
INSERT INTO switched_off (id, since, reason) VALUES (1, 1700000020000000, 'maintenance');
INSERT INTO template (name, content_sid, state, checked_at) VALUES ('answer_waits_1', 'HX1', 'approved', 1700000020000000);
INSERT INTO turn (seq, id, person_id, state, epoch, started_at, finished_at, not_before, failures, bytes, outcome) VALUES (1, X'018BCFE56BE87E2EB06061C6A5C6C311', X'018BCFE56800781D80ADEF8721B38A43', 'answered', 1, 1700000001000000, 1700000002000000, NULL, 0, 124, 'answered');
INSERT INTO turn_step (turn_id, number, person_id, sealed, at, input_tokens, output_tokens, cache_read, cache_written, cost_micro_usd) VALUES (X'018BCFE56BE87E2EB06061C6A5C6C311', 0, X'018BCFE56800781D80ADEF8721B38A43', X'01E07D4F599294A5D0804FDCBE09FEDC069DAA99847675F52AB46C22246F31457BEC059E03B6D8DE79D4DED4F13B3B929D400F9C15485142F40AD90C4A116EAE381555FBDC3C77C8E149BB834DC39F43B816AF8F1EA2A9AEC92443F84FAAF5DDB46B7206FEA8D8407E9973E2E80DB10C8CA6A1F7F3B9DE950CBB25468E5E34DDEA403DA7012C056AF28DA299B13AABA596', 1700000002000000, 10, 5, 0, 0, 7);
INSERT INTO turn_step (turn_id, number, person_id, sealed, at, input_tokens, output_tokens, cache_read, cache_written, cost_micro_usd) VALUES (X'018BCFE56BE87E2EB06061C6A5C6C311', 1, X'018BCFE56800781D80ADEF8721B38A43', X'01D3AD7D388D0478230F54BCD8EDDA62C71C7F8F940A0F22D001D66412AC77921312E1C194A8C94EDD1838EFFFBC0639CA2C2435905B3BEA4B14D13841D2884CDBF09BA59E2B2B5BF57CE1218DE76F0885CE74352AC5B7987DB3E78874D329BF9C9F19FB8CCD7B5AD18C1E04E4495442BED973F3EDE7', 1700000002000000, 10, 5, 0, 0, 7);
INSERT INTO turn_step (turn_id, number, person_id, sealed, at, input_tokens, output_tokens, cache_read, cache_written, cost_micro_usd) VALUES (X'018BCFE56BE87E2EB06061C6A5C6C311', 2, X'018BCFE56800781D80ADEF8721B38A43', X'01201E8D8A233B4A99851A698F38565754E9DDB03F3A43C0AA8678D66CB87B90D9BC42F071C71D4167B261A35273FD4E0101C9D09A1D34F2623A477B9B78EBCF04599086BA49CD03434FA59918004CC9FDE84D54039A7CD7BCAAF397EDB94B6101264519DAA207D2988E702981C9BFA532ACF224709446A6CC3165FFCD399F5BA8', 1700000002000000, 10, 5, 0, 0, 7);
INSERT INTO vault (id, key_check, created_at) VALUES (1, X'018169F8E42EE0F691628CE01AFCE876E1EAFB4F8D9A478D7AB3791BAF13D54A2064AA4ADA1A53D2EE1AD199BADB5CE7B9E6F9B38C933D485805F33E61', 1700000000000000);
INSERT INTO voice_note (id, person_id, message_id, made_at) VALUES (X'018BCFE56FD07286BA7BD9FF68CCABF3', X'018BCFE56800781D80ADEF8721B38A43', NULL, 1700000002000000);
UPDATE sqlite_sequence SET seq = 3 WHERE name = 'event';
UPDATE sqlite_sequence SET seq = 5 WHERE name = 'message';
UPDATE sqlite_sequence SET seq = 2 WHERE name = 'outbox';
UPDATE sqlite_sequence SET seq = 1 WHERE name = 'turn';
