// When something comes, by rrule-temporal and Temporal: the same lines as `mila-eval when`.
//
// rrule-temporal leaves out what a gap swallows (RFC 5545, 3.3.10), so it is asked for local times
// only, and Temporal makes instants of them: its "compatible" counts by the offset before a gap and
// takes the first of two, as Mila does. The zones are those of Node's own ICU.

import { createInterface } from "node:readline";
import { Temporal } from "@js-temporal/polyfill";

globalThis.Temporal = Temporal;
const { RRuleTemporal } = await import("rrule-temporal");

const MOST = 12;
const DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** {day}, {local} or {instant}, as RFC 5545 or ISO 8601 writes it. */
function moment(text) {
  text = text.trim();
  if (/^\d{4}-?\d\d-?\d\d$/.test(text)) return { day: Temporal.PlainDate.from(text) };
  if (text.endsWith("Z")) return { instant: Temporal.Instant.from(text) };
  return { local: Temporal.PlainDateTime.from(text) };
}

const localOf = (text, zone) => {
  const { day, local, instant } = moment(text);
  return local ?? day?.toPlainDateTime() ?? instant.toZonedDateTimeISO(zone).toPlainDateTime();
};
const instantOf = (local, zone) =>
  local.toZonedDateTime(zone, { disambiguation: "compatible" }).toInstant();

const order = (local, at, { day, local: bound, instant }) =>
  day
    ? Temporal.PlainDate.compare(local.toPlainDate(), day)
    : bound
      ? Temporal.PlainDateTime.compare(local, bound)
      : Temporal.Instant.compare(at, instant);

/** The rule's local times, without what UNTIL says. */
function* locals(rule, start) {
  const parts = new Map(rule.toUpperCase().split(";").map((part) => part.split("=")));
  parts.delete("UNTIL");
  const count = Number(parts.get("COUNT") ?? Infinity);
  parts.delete("COUNT");
  // It takes the whole week where the standard takes the beginning's weekday.
  if (parts.has("BYWEEKNO") && !["BYDAY", "BYMONTHDAY", "BYYEARDAY"].some((part) => parts.has(part)))
    parts.set("BYDAY", DAYS[start.dayOfWeek - 1]);
  // It refuses second 60, which the standard reads as 59.
  if (parts.has("BYSECOND")) parts.set("BYSECOND", parts.get("BYSECOND").replaceAll("60", "59"));
  const text = [...parts].map((part) => part.join("=")).join(";");
  const utc = start.toZonedDateTime("UTC");
  const all = new RRuleTemporal({ rruleString: text, dtstart: utc, maxIterations: 200_000 });
  let before = utc.subtract({ seconds: 1 });
  for (let given = 0; given < count; given++) {
    const next = all.next(before);
    if (!next) return;
    before = next;
    yield next.toPlainDateTime();
  }
}

function ofRule(now, { dtstart, rrule, zone, exdate, until_local }) {
  const start = localOf(dtstart, zone);
  const until = /UNTIL=([^;]+)/i.exec(rrule)?.[1];
  const bounds = [until, until_local].filter(Boolean).map(moment);
  const leftOut = (exdate ?? []).map(moment);
  const due = new Map();
  let over = 0;
  for (const local of locals(rrule, start)) {
    const at = instantOf(local, zone);
    if (bounds.some((bound) => order(local, at, bound) > 0)) {
      if (++over > 30) break;
      continue;
    }
    if (leftOut.some((other) => order(local, at, other) === 0)) continue;
    if (Temporal.Instant.compare(at, now) > 0) due.set(at.toString(), at);
    if (due.size > 4 * MOST) break;
  }
  return [...due.values()].sort(Temporal.Instant.compare).slice(0, MOST);
}

function ofInterval(now, { seconds, first_utc }) {
  const first = Temporal.Instant.from(first_utc);
  const gone = (now.epochMilliseconds - first.epochMilliseconds) / 1000 / seconds;
  const from = gone < 0 ? 0 : Math.floor(gone) + 1;
  return Array.from({ length: MOST }, (_, time) => first.add({ seconds: (from + time) * seconds }));
}

function when(now, structured) {
  const { kind, zone } = structured;
  if (kind === "elapsed") return [now.add({ seconds: structured.seconds })];
  if (kind === "interval") return ofInterval(now, structured);
  if (kind === "rule") return ofRule(now, structured);
  const at = instantOf(localOf(structured.local, zone), zone);
  return Temporal.Instant.compare(at, now) > 0 ? [at] : [];
}

for await (const line of createInterface({ input: process.stdin })) {
  const { now_utc, structured } = JSON.parse(line);
  let answer;
  try {
    answer = { utc: when(Temporal.Instant.from(now_utc), structured).map(String) };
  } catch (error) {
    answer = { error: String(error) };
  }
  console.log(JSON.stringify(answer));
}
