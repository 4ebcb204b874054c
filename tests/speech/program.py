"""The speech program as a child: frames on its standard input and output."""

import json
import re
import struct
import subprocess
import time
from pathlib import Path


class Program:
    """One that is running. `ready` is what it says it can do."""

    def __init__(self, program, models, *options):
        self.child = subprocess.Popen(
            [program, "serve", "--models", models, "--recogniser", "whisper-base-q8_0.bin", *options],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        self.ready = self._reply()[0]["ready"]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.child.stdin.close()
        self.child.wait()
        self.child.stdout.close()

    def hear(self, note, languages, most_seconds=1800):
        """The reply, and how many seconds it took."""
        wanted = {"languages": languages, "most_seconds": most_seconds}
        return self._ask({"hear": wanted}, Path(note).read_bytes())

    def speak(self, text, language):
        """The reply, how many seconds it took, and the recording."""
        began = time.monotonic()
        self._send({"speak": {"language": language, "text": text}}, b"")
        reply, recording = self._reply()
        return reply, time.monotonic() - began, recording

    def peak_mb(self):
        """The most memory it has had so far, in megabytes of 1,000,000 bytes."""
        status = Path(f"/proc/{self.child.pid}/status").read_text()
        return int(re.search(r"VmHWM:\s+(\d+) kB", status)[1]) * 1024 / 1e6

    def _ask(self, request, body):
        began = time.monotonic()
        self._send(request, body)
        reply, _ = self._reply()
        return reply, time.monotonic() - began

    def _send(self, request, body):
        header = json.dumps(request).encode()
        self.child.stdin.write(struct.pack(">II", len(header), len(body)) + header + body)
        self.child.stdin.flush()

    def _reply(self):
        header, body = struct.unpack(">II", self._read(8))
        return json.loads(self._read(header)), self._read(body)

    def _read(self, length):
        read = self.child.stdout.read(length)
        if len(read) < length:
            raise RuntimeError(f"the program ended: {self.child.wait()}")
        return read


def text_of(reply):
    """The text of a reply; empty when there is none."""
    return "".join(passage["text"] for passage in reply.get("heard", {}).get("passages", []))
