"""Judges the speech program by figures, and fails when one is over its limit. See script/speech."""

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from program import Program, text_of
from round_trip import judge_round_trip
from words import errors, words

# Recordings of moonshine-voice and what is read in them: from "Worstward Ho" by Samuel Beckett, and
# the beginning of "A Tale of Two Cities" by Charles Dickens, as its reader says it.
TEXTS = {
    "beckett": "Ever tried. Ever failed. No matter. Try again. Fail again. Fail better.",
    "two_cities": "It was the best of times, it was the worst of times, it was the age of wisdom, "
    "it was the age of foolishness, it was the epoch of belief, it was the epoch of incredulity, "
    "it was the season of Light, it was the season of Darkness, it was the spring of hope, it was "
    "the winter of despair, we had everything before us, we had nothing before us, we were all "
    "going direct to Heaven, we were all going direct the other way - in short, the period was so "
    "far like the present period, that some of its noisiest authorities insisted on its being "
    "received, for good or for evil, in the superlative degree of comparison only.",
}

MOST_WORD_ERRORS = 0.04
MOST_TIMES_KNOWN = 1.1
MOST_TIMES_UNKNOWN = 2.0
MOST_MEGABYTES = 400
THREADS = 2


class Table:
    """Figures, each with its limit if it has one."""

    def __init__(self):
        self.failed = False

    def add(self, name, figure, unit="", most=None):
        over = most is not None and figure > most
        self.failed |= over
        limit = "" if most is None else f"at most {most:g}"
        print(f"{name:58} {figure:9.3f} {unit:4} {limit:14} {'OVER' if over else ''}", flush=True)


def judge_words(table, options):
    """Word errors of the two recordings with a known text, and the memory they took."""
    with Program(options.program, options.models) as program:
        for name, text in TEXTS.items():
            reply, _ = program.hear(options.notes / f"{name}.ogg", ["en"])
            said = words(text, "en")
            share = errors(said, words(text_of(reply), "en")) / len(said)
            table.add(f"word errors, {name}", share, "", MOST_WORD_ERRORS)
        table.add("peak memory, notes under a minute", program.peak_mb(), "MB", MOST_MEGABYTES)


def judge_languages(table, options):
    """How often the language is found when nothing is known, and when three are."""
    notes = sorted(options.notes.glob("??-*.ogg"))
    with Program(options.program, options.models) as program:
        for name, known in [("any", []), ("of three", ["en", "fr"])]:
            found = 0
            for note in notes:
                spoken = note.name[:2]
                reply, _ = program.hear(note, known and [*known, spoken])
                found += reply.get("heard", {}).get("language") == spoken
            table.add(f"language found, {name}, share of {len(notes)} clips", found / len(notes))


def judge_speed(table, options):
    """Times beside faster-whisper, one after the other on each note, so that both have the same
    neighbours on the machine; medians of the rounds."""
    from faster_whisper import WhisperModel

    notes = [options.notes / f"{name}.ogg" for name in TEXTS]
    notes += sorted(options.notes.glob("en-*.ogg"))
    other = WhisperModel(
        str(options.weights), device="cpu", compute_type="int8", cpu_threads=THREADS
    )

    def theirs(note, language):
        began = time.monotonic()
        segments, _ = other.transcribe(str(note), language=language)
        assert "".join(segment.text for segment in segments)
        return time.monotonic() - began

    with Program(options.program, options.models, "--threads", str(THREADS)) as program:
        ways = {
            "ours": lambda note: program.hear(note, ["en"])[1],
            "theirs": lambda note: theirs(note, "en"),
            "ours, language unknown": lambda note: program.hear(note, [])[1],
            "theirs, language unknown": lambda note: theirs(note, None),
        }
        for hear in ways.values():
            hear(notes[-1])
        sums = dict.fromkeys(ways, 0)
        for note in notes:
            times = {name: [] for name in ways}
            for _ in range(options.rounds):
                for name, hear in ways.items():
                    times[name].append(hear(note))
            for name, measured in times.items():
                sums[name] += median(measured)
                table.add(f"time, {note.stem}, {name}", median(measured), "s")
    theirs_known = sums["theirs"]
    table.add("times faster-whisper", sums["ours"] / theirs_known, "x", MOST_TIMES_KNOWN)
    unknown = sums["ours, language unknown"]
    table.add("times faster-whisper, language unknown", unknown / theirs_known, "x", MOST_TIMES_UNKNOWN)
    table.add("times our own, language unknown", unknown / sums["ours"], "x", MOST_TIMES_UNKNOWN)


def judge_length(table, options):
    """Ten minutes at once, in the address space that the program is given by default."""
    with tempfile.TemporaryDirectory() as place:
        long = Path(place) / "long.ogg"
        source = options.notes / "two_cities.ogg"
        decoded = subprocess.run(
            ["ffmpeg", "-v", "error", "-stream_loop", "13", "-i", source, "-t", "600", "-f", "wav", "-"],
            check=True, capture_output=True,
        ).stdout
        subprocess.run(["opusenc", "--quiet", "--bitrate", "16", "-", long], input=decoded, check=True)
        with Program(options.program, options.models) as program:
            reply, seconds = program.hear(long, ["en"])
            said = words(TEXTS["two_cities"], "en") * 13
            heard = words(text_of(reply), "en")[: len(said)]
            table.add("ten minutes: word errors", errors(said, heard) / len(said), "", MOST_WORD_ERRORS)
            table.add("ten minutes: seconds for a second", seconds / 600, "s")
            table.add("ten minutes: peak memory", program.peak_mb(), "MB")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True)
    parser.add_argument("--models", required=True)
    parser.add_argument("--notes", type=Path, required=True)
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--long", action="store_true")
    options = parser.parse_args()
    table = Table()
    judge_words(table, options)
    judge_languages(table, options)
    judge_speed(table, options)
    with Program(options.program, options.models) as program:
        speaks = program.ready["speaks"]
    if speaks:
        judge_round_trip(table, options)
    else:
        print("NOT judged: the way there and back, there are no voices.")
    if options.long:
        judge_length(table, options)
    sys.exit(table.failed)


if __name__ == "__main__":
    main()
