"""Rules at random, all of them allowed by RFC 5545, in zones and at times at random."""

from datetime import datetime, timedelta
from zoneinfo import available_timezones

DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
ZONES = sorted(zone for zone in available_timezones() if "/" in zone and not zone.startswith("Etc/"))
# Zones whose clocks do more than others' are drawn more often.
UNQUIET = [
    "Africa/Cairo", "Africa/Casablanca", "America/Asuncion", "America/Havana", "America/Nuuk",
    "America/Santiago", "America/St_Johns", "Antarctica/Casey", "Antarctica/Troll", "Asia/Almaty",
    "Asia/Beirut", "Asia/Gaza", "Asia/Tehran", "Atlantic/Azores", "Australia/Lord_Howe",
    "Europe/Berlin", "Pacific/Apia", "Pacific/Chatham",
]
FREQUENCIES = ["SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"]
WEIGHTS = [1, 3, 4, 6, 6, 8, 10]
LONGEST_INTERVAL = [200_000, 5_000, 200, 40, 9, 14, 4]
# How far either side searches: dateutil takes a long time for what comes seldom.
SEARCHED_DAYS = [4, 60, 700, 4_000, 10_000, 15_000, 25_000]


def some(random, numbers, most=4):
    return sorted(random.sample(numbers, random.randint(1, min(most, len(numbers)))))


def either_end(random, most):
    """From 1 to `most`, or from the end; the numbers that few periods have are drawn more often."""
    late = random.random() < 0.3
    number = random.randint(most - 2, most) if late else random.randint(1, most)
    return number if random.random() < 0.7 else -number


def by_day(random, with_ordinals, most):
    days = some(random, DAYS)
    if not (with_ordinals and random.random() < 0.5):
        return ",".join(days)
    return ",".join(f"{either_end(random, most)}{day}" for day in days)


def rule(random):
    """A rule's parts and the number of its frequency."""
    at = random.choices(range(7), WEIGHTS)[0]
    frequency = FREQUENCIES[at]
    parts = {"FREQ": frequency}
    if random.random() < 0.4 or at < 2:
        parts["INTERVAL"] = random.randint(1, random.choice([3, 12, LONGEST_INTERVAL[at]]))
    if random.random() < 0.3:
        parts["WKST"] = random.choice(DAYS)

    def maybe(chance, name, value):
        if random.random() < chance:
            listed = value()
            parts[name] = listed if isinstance(listed, str) else ",".join(map(str, listed))

    def ends(most, few=4):
        return lambda: sorted({either_end(random, most) for _ in range(random.randint(1, few))})

    maybe(0.3, "BYMONTH", lambda: some(random, range(1, 13)))
    if frequency == "YEARLY":
        # At the year's ends dateutil is wrong: of the first week, counted from the end, it does not see
        # the days in December; and what it takes for the last week of the year before, of which some
        # days are in January, it computes from this year. The table has such weeks.
        maybe(0.25, "BYWEEKNO", ends(51))
    if frequency not in ("DAILY", "WEEKLY", "MONTHLY"):
        maybe(0.15, "BYYEARDAY", ends(366, 6))
    if frequency != "WEEKLY":
        maybe(0.3, "BYMONTHDAY", ends(31))
    ordinals = frequency == "MONTHLY" or frequency == "YEARLY" and "BYWEEKNO" not in parts
    most = 5 if frequency == "MONTHLY" or "BYMONTH" in parts else 53
    maybe(0.5 if at > 2 else 0.2, "BYDAY", lambda: by_day(random, ordinals, most))
    maybe(0.3, "BYHOUR", lambda: some(random, range(24), 3))
    maybe(0.2, "BYMINUTE", lambda: some(random, range(60), 3))
    maybe(0.05 if at else 0.9, "BYSECOND", lambda: some(random, range(60), 2 - (at > 0)))
    if any(name.startswith("BY") for name in parts):
        maybe(0.25, "BYSETPOS", ends(5, 2))
    return parts, at


def bounded(random, parts, start):
    """Gives the rule an end, sometimes."""
    drawn = random.random()
    later = start + timedelta(days=random.randint(0, 900), minutes=random.randint(0, 1439))
    if drawn < 0.2:
        parts["COUNT"] = random.randint(1, 30)
    elif drawn < 0.3:
        parts["UNTIL"] = later.strftime(random.choice(["%Y%m%dT%H%M%SZ", "%Y%m%dT%H%M%S", "%Y%m%d"]))


def question(random):
    """A line for `mila-eval when`, and the local time up to which its answer is compared."""
    parts, at = rule(random)
    start = datetime(random.randint(1975, 2060), 1, 1) + timedelta(
        days=random.randint(0, 365), minutes=random.choice([30, 15, 60, 1]) * random.randint(0, 23)
    )
    start = start.replace(hour=random.choice([0, 1, 2, 3, 9, 23, start.hour]))
    bounded(random, parts, start)
    ahead = min(SEARCHED_DAYS[at] // 3, 700)
    now = start + timedelta(days=random.randint(-10, ahead), minutes=random.randint(0, 1439))
    structured = {
        "kind": "rule",
        "dtstart": start.isoformat(timespec="minutes"),
        "rrule": ";".join(f"{name}={value}" for name, value in parts.items()),
        "zone": random.choice(UNQUIET if random.random() < 0.6 else ZONES),
    }
    asked = {"now_utc": now.isoformat(timespec="seconds") + "Z", "structured": structured}
    return asked, max(start, now) + timedelta(days=SEARCHED_DAYS[at])
