"""Holds `mila-eval when` against a table of hard cases and two libraries. See script/when."""

import argparse
import json
import random
import signal
import subprocess
import sys
from datetime import timedelta
from itertools import islice
from pathlib import Path

import by_dateutil
from rules import question

# Seconds for which dateutil may look for what comes seldom or never.
PATIENCE = 0.25

# Where a library does not read the standard as the table does, and why.
KNOWN = {
    ("rrule-temporal", "the 53rd Thursday"): "takes one of the next year where a year has no 53rd",
}


def lines(command, questions):
    """The answers of a program that takes a line and gives one."""
    asked = "".join(json.dumps(question) + "\n" for question in questions)
    run = subprocess.run(command, input=asked, capture_output=True, text=True, check=True)
    return [json.loads(line) for line in run.stdout.splitlines()]


def fits(case, answer):
    """Whether an answer is what the table says: the first times, and how many."""
    if "refuse" in case:
        return answer == {"refuse": case["refuse"]}
    times = answer.get("utc")
    return times is not None and len(times) == case["count"] and times[: len(case["utc"])] == case["utc"]


def check_table(options):
    """Differences of Mila and of each library to the table."""
    cases = [json.loads(line) for line in options.cases.read_text().splitlines()]
    asked = [{key: case[key] for key in ("now_utc", "structured")} for case in cases]
    coming = [at for at, case in enumerate(cases) if "refuse" not in case]
    answers = {"Mila": dict(enumerate(lines(options.mila, asked)))}
    for library, command in (("dateutil", options.dateutil), ("rrule-temporal", options.temporal)):
        answers[library] = dict(zip(coming, lines(command, [asked[at] for at in coming])))
    failed = False
    for who, given in answers.items():
        other = [at for at, answer in given.items() if not fits(cases[at], answer)]
        unknown = [at for at in other if (who, cases[at]["name"]) not in KNOWN]
        failed |= bool(unknown)
        print(f"{who}: {len(given)} cases, {len(other)} otherwise, {len(other) - len(unknown)} known why")
        for at in unknown:
            print(f"  {cases[at]['name']}: {json.dumps(given[at])}")
    return failed


def too_frequent(structured):
    """What Mila refuses so: five within an hour, or two within a minute, among the first 64."""
    found = islice(by_dateutil.occurrences(structured), 64)
    times = sorted({at for at, _ in found})
    near = lambda count, span: any(last - first < span for first, last in zip(times, times[count:]))
    return near(1, timedelta(minutes=1)) or near(4, timedelta(hours=1))


def differs(asked, end, answer):
    """Whether dateutil says otherwise, up to a local time; what it says."""
    structured = asked["structured"]
    if answer == {"refuse": "too frequent"}:
        return not too_frequent(structured), "not too frequent"
    zone = by_dateutil.zone_of(structured["zone"])
    until = by_dateutil.written(by_dateutil.instant(end, zone))
    expected = by_dateutil.when(by_dateutil.moment(asked["now_utc"]), structured, end)
    expected = [by_dateutil.written(at) for at in expected]
    if "refuse" in answer:
        return answer["refuse"] != "impossible: it never comes" or expected != [], expected
    # Near the end of the search a gap may have moved one over it.
    given = [at for at in answer.get("utc", [None]) if at is None or at <= until]
    common = min(len(given), len(expected)) if abs(len(given) - len(expected)) == 1 else None
    return given[:common] != expected[:common], expected


def give_up(*_):
    raise TimeoutError


def check_at_random(options):
    """Differences to dateutil of rules drawn at random."""
    draw = random.Random(options.seed)
    questions = [question(draw) for _ in range(options.rules)]
    answers = lines(options.mila, [asked for asked, _ in questions])
    refused = sum("refuse" in answer for answer in answers)
    failed = undecided = 0
    signal.signal(signal.SIGALRM, give_up)
    for (asked, end), answer in zip(questions, answers):
        signal.setitimer(signal.ITIMER_REAL, PATIENCE)
        try:
            other, expected = differs(asked, end, answer)
        except TimeoutError:
            undecided += 1
            continue
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
        if other:
            failed += 1
            if failed <= options.shown:
                print(json.dumps(asked), "\n  Mila:    ", answer, "\n  dateutil:", expected)
    print(f"at random, seed {options.seed}: {len(questions)} rules, {refused} refused, "
          f"{undecided} too slow for dateutil, {failed} otherwise")
    return failed > 0


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--mila", action="append", required=True)
    parser.add_argument("--temporal", action="append", required=True)
    parser.add_argument("--dateutil", action="append", required=True)
    parser.add_argument("--cases", type=Path, required=True)
    parser.add_argument("--rules", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=16)
    parser.add_argument("--shown", type=int, default=10)
    options = parser.parse_args()
    failed = [check_table(options), check_at_random(options)]
    sys.exit(any(failed))


if __name__ == "__main__":
    main()
