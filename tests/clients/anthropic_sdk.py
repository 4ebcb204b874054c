"""Anthropic's own Python client against the stage's Claude.

  pip install anthropic==2.12.0
  cargo run -p mila-stage --example claude_stage -- 4920
  python tests/clients/anthropic_sdk.py http://127.0.0.1:4920

Exit code 0 if all checks hold, else 1.
"""

import sys
import traceback

import anthropic

MODEL = "claude-haiku-5-5"
NOW = {
    "name": "now",
    "description": "The current local time.",
    "input_schema": {"type": "object", "properties": {}, "additionalProperties": False},
    "strict": True,
}


def text_of(message):
    return "".join(block.text for block in message.content if block.type == "text")


def ask(client, messages, **more):
    return client.messages.create(model=MODEL, max_tokens=1024, messages=messages, **more)


def check_create(client):
    message = ask(client, [{"role": "user", "content": "Hello"}])
    assert "not Claude" in text_of(message), message
    assert message.stop_reason == "end_turn" and message._request_id.startswith("req_")
    assert message.usage.input_tokens > 0 and message.usage.output_tokens > 0


def check_stream(client):
    messages = [{"role": "user", "content": "שלום"}]
    with client.messages.stream(model=MODEL, max_tokens=1024, messages=messages) as stream:
        pieces = list(stream.text_stream)
        message = stream.get_final_message()
    assert len(pieces) > 1 and "".join(pieces) == text_of(message), message
    assert message.stop_reason == "end_turn"


def tool_loop(client, finish):
    messages = [{"role": "user", "content": "What time is it?"}]
    called = finish(messages)
    assert called.stop_reason == "tool_use", called
    call = next(block for block in called.content if block.type == "tool_use")
    assert call.name == "now" and call.input == {}, call
    result = {"type": "tool_result", "tool_use_id": call.id, "content": "10:30"}
    messages += [
        {"role": "assistant", "content": called.content},
        {"role": "user", "content": [result]},
    ]
    assert "10:30" in text_of(finish(messages))


def check_tool_loop(client):
    tool_loop(client, lambda messages: ask(client, messages, tools=[NOW]))


def check_tool_loop_streamed(client):
    def finish(messages):
        more = {"model": MODEL, "max_tokens": 1024, "tools": [NOW], "messages": messages}
        with client.messages.stream(**more) as stream:
            return stream.get_final_message()

    tool_loop(client, finish)


def check_cache(client):
    cached = {"type": "ephemeral", "ttl": "1h"}
    system = [{"type": "text", "text": "Mila is patient. " * 200, "cache_control": cached}]
    first, second = (
        ask(client, [{"role": "user", "content": words}], system=system).usage
        for words in ("one", "two")
    )
    assert first.cache_creation.ephemeral_1h_input_tokens > 512, first
    assert second.cache_read_input_tokens == first.cache_creation_input_tokens, second


def check_refusals(client):
    for error, more in [
        (anthropic.BadRequestError, {"extra_body": {"temperature": 1.0}}),
        (anthropic.BadRequestError, {"tool_choice": {"type": "any"}, "tools": [NOW]}),
    ]:
        try:
            ask(client, [{"role": "user", "content": "Hello"}], **more)
        except error as refused:
            assert refused.body["error"]["type"] == "invalid_request_error", refused.body
            assert refused.request_id.startswith("req_")
        else:
            raise AssertionError(f"not refused: {more}")
    try:
        client.messages.create(
            model="claude-none", max_tokens=1, messages=[{"role": "user", "content": "x"}]
        )
    except anthropic.NotFoundError:
        pass
    else:
        raise AssertionError("an unknown model was not refused")


def check_count_and_model(client):
    count = client.messages.count_tokens(
        model=MODEL, messages=[{"role": "user", "content": "Hello"}]
    )
    assert count.input_tokens > 0
    assert client.models.retrieve(MODEL).lifecycle == "active"


def main(base_url):
    client = anthropic.Anthropic(api_key="sk-stage", base_url=base_url, max_retries=0)
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
