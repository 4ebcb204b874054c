// One exchange on the wire in words, with request and answer to open.

import { copy, element, write } from "./dom.js";
import { count, date, spanWords, word } from "./words.js";

/** Offsets below this are told in milliseconds. */
const SECOND = 1000;

export function makeLine(line) {
  const item = copy("line");
  const details = item.querySelector("details");
  details.classList.add(line.side);
  details.addEventListener("toggle", () => details.open && fill(details, line.seq));
  return item;
}

/** Shows a line of a story: `step` counts the story's requests to the model, `before` is the line
    before it, `voice` says whose recording it is about, if it is about one. */
export function showLine(item, line, { step, before, voice }) {
  const details = item.querySelector("details");
  details.classList.toggle("bad", !line.outcome.well);
  write(item.querySelector(".side"), word(`side_${line.side}`));
  write(item.querySelector(".words"), word(`act_${line.act}`, { ...line, step, voice }));
  write(item.querySelector(".gap"), before ? gapWords(line.at - before.at) : "");
  write(item.querySelector(".took"), tookWords(line));
  write(item.querySelector(".outcome"), outcomeWords(line));
  showDeeds(item.querySelector(".deeds"), line);
  item.querySelector("summary").title = date(line.at).toISOString();
}

/** Milliseconds in words. */
export function spanOf(milliseconds) {
  if (milliseconds < SECOND) return word("milliseconds", milliseconds);
  return word("secondsLong", (milliseconds / SECOND).toFixed(1));
}

/** Micro-dollars in words, to the last digit. */
export function costWords(microdollars) {
  return word("cost", (microdollars / 1_000_000).toFixed(6));
}

/** Time in which nothing happened, if it is long enough to wonder about. */
function gapWords(microseconds) {
  const milliseconds = Math.round(microseconds / 1000);
  if (milliseconds < SECOND) return "";
  return word("later", milliseconds < 60 * SECOND ? spanOf(milliseconds) : spanWords(milliseconds / SECOND));
}

/** `204 · 3 ms`; a refusal's status is told in words. */
function tookWords({ took_ms: took, outcome: { well, status, answer } }) {
  return well && !answer ? `${status} · ${spanOf(took)}` : spanOf(took);
}

function outcomeWords({ outcome: { well, status, reason, answer } }) {
  if (status === null) return word("noAnswer");
  if (!well) return word("refused", status, reason?.replaceAll("_", " "));
  if (!answer) return "";
  const parts = [word("tokens", count(answer.prompt), count(answer.output))];
  if (answer.cache_read) parts.push(word("fromCache", count(answer.cache_read)));
  if (answer.cache_written) parts.push(word("intoCache", count(answer.cache_written)));
  if (answer.cost !== null) parts.push(costWords(answer.cost));
  return [...parts, ending(answer)].join(" · ");
}

/** A line for each tool that has spoken, and for each that the model calls. */
function showDeeds(list, { told = [], outcome: { answer } }) {
  const rows = [
    ...told.map((deed) => [deed.failed ? "deed bad" : "deed", word("toolSays", deed.tool, deed.text)]),
    ...(answer?.calls ?? []).map(({ tool, text }) => ["deed", word("toolIsCalled", tool, text)]),
  ];
  list.replaceChildren(...rows.map(([kind, text]) => element("span", kind, text)));
}

function ending({ stop_reason: reason, calls }) {
  if (reason === null) return word("brokenOff");
  if (reason === "tool_use") return word("callsTools", calls.map(({ tool }) => tool).join(", "));
  const known = { end_turn: "hasAnswered", max_tokens: "cutShort", refusal: "declines" }[reason];
  return known ? word(known) : reason.replaceAll("_", " ");
}

/** Fetches request and answer when a line is opened for the first time. */
async function fill(details, seq) {
  if (details.filled) return;
  details.filled = true;
  const response = await fetch(`/stage/wire/${seq}`).catch(() => null);
  if (!response?.ok) {
    details.filled = false;
    return;
  }
  const exchange = await response.json();
  details.append(
    body(word("request"), `${exchange.method} ${exchange.path}`, exchange.request),
    body(word("response", exchange.status), "", exchange.response),
  );
}

function body(title, path, text) {
  const part = element("section", "raw");
  part.append(element("h4", "", title));
  if (path) {
    const shown = element("code", "path", path);
    shown.dir = "ltr";
    part.append(shown);
  }
  const pre = element("pre", "", text ? pretty(text) : word("empty"));
  pre.dir = text ? "ltr" : "auto";
  pre.tabIndex = 0;
  pre.setAttribute("role", "region");
  pre.setAttribute("aria-label", title);
  part.append(pre);
  return part;
}

/** JSON indented, a form pair by pair, anything else as it is. */
function pretty(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    if (!/^[\w.%]+=[^\s]*$/.test(text)) return text;
    return [...new URLSearchParams(text)].map(([name, value]) => `${name} = ${value}`).join("\n");
  }
}
