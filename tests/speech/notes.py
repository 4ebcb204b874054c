"""Judges the speech program on a directory of recordings. See script/speech --notes.

Each recording is named LANGUAGE-ANYTHING.SUFFIX, with two letters of ISO 639-1 for the language that
is spoken in it, and has its text beside it in LANGUAGE-ANYTHING.txt, if that is known."""

import argparse
import subprocess
import sys
from pathlib import Path

from program import Program, text_of
from words import errors, gaps, words

SUFFIXES = (".wav", ".mp3", ".ogg", ".opus", ".flac", ".m4a")
# What a speaker of another language is known to use.
HINTS = ["en", "he"]
QUIET = (-36, -42)
# Written without spaces: letters are counted there.
LETTERS = ("ja", "zh")

# Letters of a word that may be in one hearing of a recording and not in another, at any level.
SHORT = 4

MOST_UNCLEAR = 0.25
FEWEST_NOTES = 40
FEWEST_TEXTS = 15


def note(source, place, peak=None):
    """A recording as WhatsApp sends it: 16 kHz, mono, 16 kb/s; with its highest peak there."""
    made = place / f"{source.stem}{peak or ''}.ogg"
    if not made.exists():
        filters = [] if peak is None else ["-af", f"volume={peak - loudest(source)}dB"]
        wave = ["ffmpeg", "-v", "error", "-i", source, *filters, "-ac", "1", "-ar", "16000"]
        bare = ["-map_metadata", "-1", "-fflags", "+bitexact", "-flags:a", "+bitexact"]
        sound = subprocess.run([*wave, *bare, "-f", "wav", "-"], check=True, capture_output=True)
        encode = ["opusenc", "--quiet", "--bitrate", "16", "-", made]
        subprocess.run(encode, input=sound.stdout, check=True)
    return made


def loudest(source):
    """The highest peak of a recording, in dB under full scale."""
    look = ["ffmpeg", "-i", source, "-af", "volumedetect", "-f", "null", "-"]
    told = subprocess.run(look, capture_output=True, text=True, check=True).stderr
    return float(told.split("max_volume:")[1].split()[0])


def outcome(reply, spoken):
    """Whether the language was heard rightly, was said to be unclear, or was made up."""
    heard = reply.get("heard")
    if not heard:
        return reply["deaf"]
    if not heard["sure_of_language"] or all(it["doubtful"] for it in heard["passages"]):
        return "unclear"
    return "right" if heard["language"] == spoken else "invented"


def judge_languages(table, program, sources, options):
    """Languages that are none of the known ones."""
    found = {}
    for source in sources:
        spoken = source.name[:2]
        if spoken in HINTS:
            continue
        reply, _ = program.hear(note(source, options.place), HINTS)
        said = outcome(reply, spoken)
        found[said] = found.get(said, 0) + 1
        heard = reply.get("heard", {}).get("language", "-")
        print(f"  {source.stem:44} {heard:3} {said:16} {text_of(reply).strip()[:60]}", flush=True)
    count = sum(found.values()) - found.get("no_speech", 0)
    unclear = found.get("unclear", 0) + found.get("unclear_language", 0)
    table.add("notes in a language that is not known", count)
    table.add("  fewer than are needed", max(0, FEWEST_NOTES - count), "", 0)
    table.add("  the language heard", found.get("right", 0))
    table.add("  said to be unclear, share", unclear / max(count, 1), "", MOST_UNCLEAR)
    table.add("  invented", found.get("invented", 0), "", 0)


def judge_levels(table, program, sources, options):
    """Words that are heard at the level of the recording, and that a quiet one loses unmarked."""
    for peak in QUIET:
        lost = count = 0
        for source in sources:
            spoken = source.name[:2]
            said = tokens(text_of(program.hear(note(source, options.place), [spoken])[0]), spoken)
            reply, _ = program.hear(note(source, options.place, peak), [spoken])
            missing = unmarked(reply, said, spoken)
            if missing:
                print(f"  {source.stem:44} {peak} dB: {' | '.join(missing)}", flush=True)
            lost += len(missing)
            count += len(said)
        table.add(f"words at {peak} dB", count)
        table.add(f"unmarked losses at {peak} dB", lost, "", 0)


def unmarked(reply, said, language):
    """The runs of words that are missing in a reply where nothing says so."""
    if "heard" not in reply:
        # That nothing was made out is said.
        return []
    heard, marked = [], []
    for passage in reply["heard"]["passages"]:
        more = tokens(passage["text"], language)
        more = more or (["…"] if "…" in passage["text"] else [])
        heard += more
        marked += [passage["doubtful"]] * len(more)
    doubted = lambda at: 0 <= at < len(marked) and marked[at]
    runs = [(run, at) for run, at in gaps(said, heard) if not doubted(at) and not doubted(at - 1)]
    # One short word is in one hearing and not in the next, at any level.
    return [" ".join(run) for run, _ in runs if len("".join(run)) > SHORT]


def judge_words(table, program, sources, options):
    """Word errors beside faster-whisper with the same weights; neither knows the language."""
    from faster_whisper import WhisperModel

    peer = WhisperModel(str(options.weights), device="cpu", compute_type="int8", cpu_threads=2)
    ours = theirs = count = texts = asked = 0
    for source in sources:
        text = source.with_suffix(".txt")
        if not text.exists():
            continue
        spoken = source.name[:2]
        said = tokens(text.read_text(), spoken)
        made = note(source, options.place)
        reply, _ = program.hear(made, [])
        if "heard" not in reply:
            asked += 1
            print(f"  {source.stem:44} {reply['deaf']}", flush=True)
            continue
        segments, _ = peer.transcribe(str(made))
        missed = errors(said, tokens(text_of(reply), spoken))
        peers = errors(said, tokens("".join(it.text for it in segments), spoken))
        print(f"  {source.stem:44} {missed:3} {peers:3} of {len(said)}", flush=True)
        ours, theirs, count, texts = ours + missed, theirs + peers, count + len(said), texts + 1
    table.add("recordings with a text", texts)
    table.add("  fewer than are needed", max(0, FEWEST_TEXTS - texts), "", 0)
    table.add("  asked about instead of written down", asked)
    table.add("  words", count)
    table.add("  word errors of faster-whisper", theirs)
    table.add("  word errors", ours, "", theirs)


def tokens(text, language):
    """Words, or letters where none are told apart."""
    found = words(text, language)
    return [letter for word in found for letter in word] if language in LETTERS else found


def main():
    from judge import Table

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True)
    parser.add_argument("--models", required=True)
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--place", type=Path, required=True, help="where notes are made")
    parser.add_argument("--only", choices=("languages", "levels", "words"))
    parser.add_argument("notes", type=Path)
    options = parser.parse_args()
    options.place.mkdir(parents=True, exist_ok=True)
    sources = sorted(it for it in options.notes.iterdir() if it.suffix in SUFFIXES)
    table = Table()
    judges = {"languages": judge_languages, "levels": judge_levels, "words": judge_words}
    with Program(options.program, options.models) as program:
        for name, judge in judges.items():
            if options.only in (None, name):
                judge(table, program, sources, options)
    sys.exit(table.failed)


if __name__ == "__main__":
    main()
