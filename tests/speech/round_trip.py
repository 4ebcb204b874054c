"""Judges the way there and back: text, Mila's voice, Opus, the text that is heard."""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from program import Program, text_of
from words import errors, words

SENTENCES = Path(__file__).parent / "sentences"
# Other sentences, so that a voice is not chosen by those that judge it.
MORE = SENTENCES / "more"
LANGUAGES = ("en", "es", "fr", "it", "pt")

MOST_WORD_ERRORS = 0.03
MOST_MEGABYTES = 400
# What WhatsApp plays as a voice note.
MOST_KILOBYTES = 512
MOST_SECONDS = 170


def judge_round_trip(table, options, languages=LANGUAGES, show=False, place=SENTENCES):
    """Word errors of ten sentences in each language, the time they take and the memory."""
    seconds = spoken = 0
    with (
        tempfile.TemporaryDirectory() as notes,
        Program(options.program, options.models) as voice,
        Program(options.program, options.models) as ear,
    ):
        for language in languages:
            wrong = count = 0
            for sentence in sentences(place, language):
                reply, took, recording = voice.speak(sentence, language)
                seconds += took
                spoken += reply["spoken"]["length_ms"] / 1000
                note = Path(notes) / "note.ogg"
                note.write_bytes(recording)
                check(note)
                heard = text_of(ear.hear(note, [language])[0])
                said = words(sentence, language)
                missed = errors(said, words(heard, language))
                wrong += missed
                count += len(said)
                if show and missed:
                    print(f"    {missed}: {sentence}\n       {heard.strip()}", flush=True)
            table.add(f"round trip, {language}", wrong / count, "", MOST_WORD_ERRORS)
        table.add("speaking: seconds for a second", seconds / spoken, "s")
        judge_longest(table, voice)
        table.add("speaking: peak memory", voice.peak_mb(), "MB", MOST_MEGABYTES)


def judge_longest(table, voice):
    """As much as may be said at once: 600 characters."""
    text = " ".join(sentences(SENTENCES, "en"))[:600]
    reply, _, recording = voice.speak(text, "en")
    table.add("600 characters: size", len(recording) / 1024, "KB", MOST_KILOBYTES)
    table.add("600 characters: length", reply["spoken"]["length_ms"] / 1000, "s", MOST_SECONDS)


def check(note):
    """Refuses a file about which opusinfo or ffprobe have something to say."""
    opus = subprocess.run(["opusinfo", note], capture_output=True, text=True)
    if opus.returncode or "WARNING" in opus.stdout + opus.stderr:
        raise RuntimeError(f"opusinfo: {opus.stdout}{opus.stderr}")
    probe = ["ffprobe", "-v", "warning", "-show_streams", note]
    stream = subprocess.run(probe, capture_output=True, text=True, check=True)
    if stream.stderr or "codec_name=opus" not in stream.stdout:
        raise RuntimeError(f"ffprobe: {stream.stderr}")


def sentences(place, language):
    return (place / f"{language}.txt").read_text().splitlines()


def main():
    from judge import Table

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True)
    parser.add_argument("--models", required=True)
    parser.add_argument("--show", action="store_true", help="what was heard wrong")
    parser.add_argument("--more", action="store_true", help="the sentences to choose voices by")
    parser.add_argument("languages", nargs="*", default=LANGUAGES)
    options = parser.parse_args()
    table = Table()
    place = MORE if options.more else SENTENCES
    judge_round_trip(table, options, options.languages, options.show, place)
    sys.exit(table.failed)


if __name__ == "__main__":
    main()
