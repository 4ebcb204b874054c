"""Twilio's own Python client against the stage's Twilio.

  pip install twilio==9.13.0
  cargo run -p mila-stage --example stage -- 4921
  python tests/clients/twilio_sdk.py http://127.0.0.1:4921

Exit code 0 if all checks hold, else 1.
"""

import json
import sys
import time
import traceback
import urllib.request
from urllib.parse import urlsplit

from twilio.base.exceptions import TwilioRestException
from twilio.http.http_client import TwilioHttpClient
from twilio.rest import Client

ACCOUNT = "AC5ca1ab1e5ca1ab1e5ca1ab1e5ca1ab1e"
TOKEN = "stage-auth-token"
MILA = "whatsapp:+14155238886"
DANA = "whatsapp:+972541234567"
DEADLINE = 10  # seconds


class ToTheStage(TwilioHttpClient):
    """Sends every request to the stage, whichever of Twilio's hosts it is for."""

    def __init__(self, base_url):
        super().__init__(timeout=DEADLINE)
        self.base_url = base_url.rstrip("/")

    def request(self, method, url, *arguments, **named):
        parts = urlsplit(url)
        query = f"?{parts.query}" if parts.query else ""
        return super().request(method, f"{self.base_url}{parts.path}{query}", *arguments, **named)


def send(client, **more):
    return client.messages.create(from_=MILA, to=DANA, **more)


def write_as_dana(base_url, text):
    """Through the phone page, so that free-form messages may be sent."""
    request = urllib.request.Request(
        f"{base_url}/stage/say",
        json.dumps({"person": DANA, "text": text}).encode(),
        {"content-type": "application/json"},
    )
    with urllib.request.urlopen(request, timeout=DEADLINE) as response:
        assert response.status == 202, response.status


def until(look):
    """The first true answer of `look`."""
    deadline = time.monotonic() + DEADLINE
    while not (found := look()):
        assert time.monotonic() < deadline, "it took too long"
        time.sleep(0.05)
    return found


def finished(client, sid):
    final = {"delivered", "read", "failed", "undelivered"}
    message = client.messages(sid).fetch()
    return message if message.status in final else None


def check_text(client):
    message = send(client, body="Good morning")
    assert message.sid.startswith("SM") and message.body == "Good morning", message
    assert (message.from_, message.to) == (MILA, DANA)
    assert message.direction == "outbound-api" and message.date_created is not None
    assert until(lambda: finished(client, message.sid)).status in ("delivered", "read")


def check_hebrew_and_emoji(client):
    words = "בוקר טוב, דנה! 👩‍🚀☕"
    message = send(client, body=words)
    assert client.messages(message.sid).fetch().body == words


def check_media(client):
    message = send(client, body="Listen", media_url=["https://mila.example/voice.ogg"])
    assert message.sid.startswith("MM") and message.num_media == "1", message.num_media
    media = client.messages(message.sid).media.list()
    assert len(media) == 1 and media[0].sid.startswith("ME")
    assert media[0].parent_sid == message.sid


def check_refusals(client):
    for code, more in [
        (21602, {}),
        (21617, {"body": "x" * 1601}),
        (21609, {"body": "x", "status_callback": "not an address"}),
        (21655, {"content_sid": "HX" + "0" * 32}),
    ]:
        try:
            send(client, **more)
        except TwilioRestException as refused:
            assert (refused.code, refused.status) == (code, 400), refused
        else:
            raise AssertionError(f"{code}: not refused")


def check_bad_address(client):
    try:
        client.messages.create(from_=MILA, to="whatsapp: 972541234567", body="x")
    except TwilioRestException as refused:
        assert refused.code == 21211, refused
    else:
        raise AssertionError("a malformed address was not refused")


def check_bad_password(client):
    stranger = Client(ACCOUNT, "wrong", http_client=client.http_client)
    try:
        # Of refused lists the client tells no code, of single messages it does.
        stranger.messages("SM" + "0" * 32).fetch()
    except TwilioRestException as refused:
        assert (refused.code, refused.status) == (20003, 401), refused
    else:
        raise AssertionError("a wrong token was not refused")


def check_list(client):
    sent = [send(client, body=f"number {number}").sid for number in range(3)]
    listed = client.messages.list(to=DANA, from_=MILA, page_size=2, limit=50)
    sids = [message.sid for message in listed]
    assert [sid for sid in sids if sid in sent] == sent[::-1], sids
    assert all(message.to == DANA for message in listed)


def check_redact(client):
    sid = send(client, body="secret").sid
    until(lambda: finished(client, sid))
    assert client.messages(sid).update(body="").body == ""
    assert client.messages(sid).fetch().body == ""


def check_delete(client):
    sid = send(client, body="gone soon").sid
    until(lambda: finished(client, sid))
    assert client.messages(sid).delete() is True
    try:
        client.messages(sid).fetch()
    except TwilioRestException as refused:
        assert (refused.code, refused.status) == (20404, 404), refused
    else:
        raise AssertionError("the message is still there")


def check_typing(client):
    inbound = client.messages.list(from_=DANA, to=MILA, limit=1)[0]
    assert inbound.direction == "inbound", inbound.direction
    typing = client.messaging.v2.typing_indicator.create(
        channel="whatsapp", message_id=inbound.sid
    )
    assert typing.success is True, typing


def main(base_url):
    base_url = base_url.rstrip("/")
    client = Client(ACCOUNT, TOKEN, http_client=ToTheStage(base_url))
    write_as_dana(base_url, "Good morning, Mila")
    until(lambda: client.messages.list(from_=DANA, to=MILA, limit=1))
    failed = 0
    checks = [check for name, check in globals().items() if name.startswith("check_")]
    for check in checks:
        try:
            check(client)
            print("ok    ", check.__name__)
        except Exception:
            failed += 1
            print("FAILED", check.__name__)
            traceback.print_exc()
    return 1 if failed else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1]))
