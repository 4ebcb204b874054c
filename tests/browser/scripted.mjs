// A model that answers from a script, in Anthropic's wire format: what it says to which question.

import { once } from "node:events";
import { createServer } from "node:http";

/** Serves on a free port; `answers` leads from a question to what is said to it. */
export async function startScripted(answers) {
  const server = createServer(async (request, response) => {
    // The time of day is asked for too, without a question.
    if (request.method !== "POST") return response.writeHead(404).end();
    const body = JSON.parse(await text(request));
    response.writeHead(200, { "content-type": "text/event-stream", "request-id": "req_scripted" });
    for (const event of events(answers.get(asked(body)) ?? "I know no answer to this.")) {
      response.write(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
    }
    response.end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { url: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}

async function text(request) {
  const pieces = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces).toString("utf8");
}

/** The last words of the person's last message. */
function asked({ messages }) {
  const { content } = messages.at(-1);
  const words = typeof content === "string" ? content : content.filter(({ type }) => type === "text").at(-1).text;
  return words.trim().split("\n").at(-1);
}

function* events(said) {
  const usage = { input_tokens: 1000, output_tokens: 1, cache_read_input_tokens: 0, cache_creation_input_tokens: 0 };
  yield {
    type: "message_start",
    message: { id: "msg_scripted", type: "message", role: "assistant", model: "scripted", content: [], stop_reason: null, stop_sequence: null, usage },
  };
  yield { type: "content_block_start", index: 0, content_block: { type: "text", text: "" } };
  yield { type: "content_block_delta", index: 0, delta: { type: "text_delta", text: said } };
  yield { type: "content_block_stop", index: 0 };
  yield { type: "message_delta", delta: { stop_reason: "end_turn", stop_sequence: null }, usage: { output_tokens: 50 } };
  yield { type: "message_stop" };
}
