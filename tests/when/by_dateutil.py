"""When something comes, by dateutil and zoneinfo: the same lines as `mila-eval when`.

dateutil expands rules on the clock on the wall; zoneinfo makes instants of it. With fold=0 it counts a
time in a gap by the offset before, and takes the first of two (PEP 495), as Mila does.

Where dateutil reads RFC 5545 otherwise than Mila, the rule is changed before it sees it:

- A yearly rule with BYWEEKNO and no day takes all seven days of the week. The standard takes what the
  rule leaves open from the beginning: its weekday.
- A weekly rule with BYSETPOS counts places in what is left of the first week after the beginning. The
  standard counts within the week: the beginning is moved to the week's first day, and what comes
  before it is dropped.
- Second 60 is refused. The standard has it read as 59.
- UNTIL is compared with local times. The standard compares instants where it is one; a day alone is
  not allowed there, and is all of that day here.
"""

import itertools
import json
import sys
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo, available_timezones

from dateutil.rrule import rrulestr

MOST = 12
ZONES = {name.lower(): name for name in available_timezones()}
DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]


def moment(text):
    """An instant (aware), a local time (naive) or a day, as RFC 5545 or ISO 8601 writes it."""
    text = text.strip()
    plain = text.replace("-", "").replace(":", "").replace(" ", "T")
    if len(plain) == 8:
        return datetime.strptime(plain, "%Y%m%d").date()
    zulu = plain.endswith("Z")
    plain = plain.rstrip("Z")
    form = "%Y%m%dT%H%M%S" if len(plain) == 15 else "%Y%m%dT%H%M"
    read = datetime.strptime(plain, form)
    return read.replace(tzinfo=timezone.utc) if zulu else read


def zone_of(name):
    return ZoneInfo(ZONES[name.lower()])


def instant(local, zone):
    return local.replace(tzinfo=zone, fold=0).astimezone(timezone.utc)


def is_day(bound):
    return isinstance(bound, date) and not isinstance(bound, datetime)


def is_after(local, at, bound):
    if is_day(bound):
        return local.date() > bound
    return at > bound if bound.tzinfo else local > bound


def is_same(local, at, bound):
    if is_day(bound):
        return local.date() == bound
    return at == bound if bound.tzinfo else local == bound


def local_of(text, zone):
    read = moment(text)
    if is_day(read):
        return datetime(read.year, read.month, read.day)
    return read.astimezone(zone).replace(tzinfo=None) if read.tzinfo else read


def parts_of(rule):
    return dict(part.split("=", 1) for part in rule.upper().removeprefix("RRULE:").split(";") if part)


def expanded(rule, begin):
    """What dateutil makes of a rule. Of some rules that never come it says so by an error."""
    try:
        yield from rrulestr(rule, dtstart=begin)
    except ValueError as error:
        if "empty set" not in str(error) and "empty rule" not in str(error):
            raise


def locals_of(parts, start):
    """The rule's local times, without what UNTIL says."""
    parts = dict(parts)
    count = int(parts.pop("COUNT", 0))
    named = {"BYDAY", "BYMONTHDAY", "BYYEARDAY"} & parts.keys()
    if parts["FREQ"] == "YEARLY" and "BYWEEKNO" in parts and not named:
        parts["BYDAY"] = DAYS[start.weekday()]
    if "BYSECOND" in parts:
        parts["BYSECOND"] = ",".join(str(min(59, int(second))) for second in parts["BYSECOND"].split(","))
    begin = start
    if parts["FREQ"] == "WEEKLY" and "BYSETPOS" in parts:
        parts.setdefault("BYDAY", DAYS[start.weekday()])
        first = DAYS.index(parts.get("WKST", "MO"))
        begin -= timedelta(days=(start.weekday() - first) % 7)
    text = ";".join(f"{name}={value}" for name, value in parts.items())
    all_of_it = (local for local in expanded(text, begin) if local >= start)
    return itertools.islice(all_of_it, count) if count else all_of_it


def occurrences(structured):
    """Instants with local times, in the order of the local times."""
    zone = zone_of(structured["zone"])
    start = local_of(structured["dtstart"], zone)
    parts = parts_of(structured["rrule"])
    bounds = [moment(parts.pop("UNTIL"))] if "UNTIL" in parts else []
    bounds += [moment(structured["until_local"])] if structured.get("until_local") else []
    left_out = [moment(text) for text in structured.get("exdate") or []]

    def found():
        for local in locals_of(parts, start):
            at = instant(local, zone)
            if any(is_after(local, at, bound) for bound in bounds):
                # What a gap moved may be over while something after it is not.
                if all(is_after(local - timedelta(days=2), at - timedelta(days=2), bound) for bound in bounds):
                    return
                continue
            if not any(is_same(local, at, other) for other in left_out):
                yield at, local

    return found()


def of_rule(now, structured, end):
    due = set()
    for at, local in occurrences(structured):
        # No gap is longer than a day: what comes so much later changes nothing before it.
        enough = len(due) >= MOST and sorted(due)[MOST - 1] + timedelta(days=2) < at
        if enough or local > end:
            break
        if at > now:
            due.add(at)
    return sorted(due)[:MOST]


def of_interval(now, structured):
    first = moment(structured["first_utc"])
    step = timedelta(seconds=structured["seconds"])
    gone = 0 if now < first else (now - first) // step + 1
    return [first + (gone + times) * step for times in range(MOST)]


def when(now, structured, end=datetime.max):
    """What comes after `now`; of a rule only what comes by the local time `end`."""
    kind = structured["kind"]
    if kind == "once":
        zone = zone_of(structured["zone"])
        at = instant(local_of(structured["local"], zone), zone)
        return [at] if at > now else []
    if kind == "elapsed":
        return [now + timedelta(seconds=structured["seconds"])]
    if kind == "interval":
        return of_interval(now, structured)
    return of_rule(now, structured, end)


def written(at):
    return at.replace(tzinfo=None).isoformat() + "Z"


def main():
    for line in sys.stdin:
        asked = json.loads(line)
        due = when(moment(asked["now_utc"]), asked["structured"])
        print(json.dumps({"utc": [written(at) for at in due]}), flush=True)


if __name__ == "__main__":
    main()
