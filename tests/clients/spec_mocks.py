"""Holds what Mila sends against mocks made from the providers' own specifications.

Usage: spec_mocks.py STAGE_URL TWILIO_API_URL TWILIO_TYPING_URL CLAUDE_URL

Talks to a running `mila try` through its phone page, then takes every request that Mila sent
over the wire and sends it again to a mock server that knows only the specification. A mock
that refuses one finds a mistake that Mila and the stage could share.
"""

import base64
import json
import sys
import time
import urllib.error
import urllib.request

DANA = "whatsapp:+972541234567"
DIALOGUE = ["hi there", "yes", "what time is it?", "tell me about שלום & 🙂 + 100%", "stop"]


def fetch(url, body=None, headers=None, method=None):
    data = None if body is None else body.encode()
    request = urllib.request.Request(url, data=data, headers=headers or {}, method=method)
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def say(stage, text):
    body = json.dumps({"person": DANA, "text": text})
    status, _ = fetch(f"{stage}/stage/say", body, {"content-type": "application/json"})
    assert status == 202, status


def wire(stage):
    """Every exchange so far, by number."""
    exchanges, seq = [], 1
    while True:
        status, body = fetch(f"{stage}/stage/wire/{seq}")
        if status != 200:
            return exchanges
        exchanges.append(json.loads(body))
        seq += 1


def sent(stage):
    return sum(1 for it in wire(stage) if it["side"] == "twilio" and it["status"] == 201)


def talk(stage):
    for count, text in enumerate(DIALOGUE, start=1):
        say(stage, text)
        for _ in range(200):
            if sent(stage) >= count:
                break
            time.sleep(0.1)
        else:
            raise SystemExit(f"no answer to message {count}")


def replay(exchange, api, typing, claude):
    path = exchange["path"]
    if exchange["side"] == "claude":
        headers = {
            "content-type": "application/json",
            "x-api-key": "sk-test",
            "anthropic-version": "2026-10-21",
        }
        body = json.loads(exchange["request"])
        # The mock of the specification knows no streams.
        body["stream"] = False
        return fetch(f"{claude}{path}", json.dumps(body), headers, exchange["method"])
    base = typing if path.startswith("/v2/Indicators") else api
    account = path.split("/")[3] if path.startswith("/2010") else "AC" + "0" * 32
    token = base64.b64encode(f"{account}:token".encode()).decode()
    headers = {"authorization": f"Basic {token}"}
    body = exchange["request"] or None
    if body:
        headers["content-type"] = "application/x-www-form-urlencoded"
    return fetch(f"{base}{path}", body, headers, exchange["method"])


def main():
    stage, api, typing, claude = sys.argv[1:]
    talk(stage)
    asked = [it for it in wire(stage) if it["direction"] == "to_stage"]
    refused = 0
    for exchange in asked:
        status, body = replay(exchange, api, typing, claude)
        if status >= 300:
            refused += 1
            print(f"refused {exchange['method']} {exchange['path'][:80]}: {status} {body[:400]}")
    kinds = sorted({f"{it['side']} {it['method']}" for it in asked})
    print(f"{len(asked)} requests replayed ({', '.join(kinds)}), {refused} refused")
    assert {"claude POST", "twilio GET", "twilio POST"} <= set(kinds), kinds
    sys.exit(1 if refused else 0)


main()
