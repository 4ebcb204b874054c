// The wire panel: what was said between Twilio, Mila and the model, told message by message.

import { arrange, child, clockTime, date, element, write } from "./dom.js";

/** Story of exchanges that are about nobody. */
const NOBODY = "nobody";
const lines = new Map();
let phones = [];

export function showPhonesInWire(people) {
  phones = people;
  showStories();
}

/** All lines, in place of those known. */
export function showWire(all) {
  lines.clear();
  all.forEach((line) => lines.set(line.seq, line));
  showStories();
}

export function showLine(line) {
  lines.set(line.seq, line);
  showStories();
}

function showStories() {
  const list = document.getElementById("stories");
  const stories = tellStories();
  document.getElementById("wire-empty").hidden = stories.length > 0;
  for (const story of stories) {
    showStory(child(list, story.key, () => makeStory(story)), story);
  }
  arrange(list, stories.map(({ key }) => key));
}

/** Stories, the latest first; what is about nobody comes last. */
function tellStories() {
  const stories = new Map();
  const latest = new Map();
  const ofMessage = new Map();
  for (const line of [...lines.values()].sort((a, b) => a.seq - b.seq)) {
    const key = storyOf(line, latest, ofMessage);
    if (!stories.has(key)) stories.set(key, { key, person: line.person, message: line.message, lines: [] });
    stories.get(key).lines.push(line);
    if (line.message) ofMessage.set(line.message, key);
  }
  const about = [...stories.values()].filter(({ key }) => key !== NOBODY).reverse();
  return stories.has(NOBODY) ? [...about, stories.get(NOBODY)] : about;
}

/** A person's message begins a story; what follows belongs to it until their next message. */
function storyOf(line, latest, ofMessage) {
  if (!line.person) return NOBODY;
  if (line.message && ofMessage.has(line.message)) return ofMessage.get(line.message);
  if (line.side === "webhook" || !latest.has(line.person)) {
    latest.set(line.person, `${line.person} ${line.message ?? line.seq}`);
  }
  return latest.get(line.person);
}

function makeStory({ key }) {
  const story = element("li", key === NOBODY ? "story nobody" : "story");
  const heading = element("h3");
  const who = element("span", "who");
  const what = element("span", "what");
  what.dir = "auto";
  heading.append(who, what);
  story.append(heading, element("ol", "lines"));
  return story;
}

function showStory(item, story) {
  const { who, what } = headline(story);
  write(item.querySelector(".who"), who);
  write(item.querySelector(".what"), what);
  const list = item.querySelector(".lines");
  for (const line of story.lines) showLineIn(child(list, line.seq, () => makeLine(line)), line);
  arrange(list, story.lines.map(({ seq }) => seq));
}

function headline({ key, person, message }) {
  if (key === NOBODY) return { who: "Housekeeping", what: "" };
  const phone = phones.find(({ number }) => number === person);
  const bubble = phone?.chat.find(({ sid }) => sid === message);
  const who = bubble && !bubble.mine ? `Mila to ${phone.name}` : phone?.name ?? "Somebody";
  return { who, what: bubble?.text || (bubble?.media.length ? "(voice or file)" : "") };
}

function makeLine(line) {
  const item = element("li");
  const details = element("details", `line ${line.side}`);
  const summary = element("summary");
  const side = line.side === "claude" ? "Model" : line.side === "twilio" ? "Mila" : "Twilio";
  summary.append(
    element("time", "", clockTime(line.at)),
    element("span", "side", side),
    element("span", "words"),
    element("span", "outcome"),
  );
  summary.querySelector("time").title = date(line.at).toLocaleString();
  details.append(summary);
  details.addEventListener("toggle", () => details.open && fill(details, line.seq));
  item.append(details);
  return item;
}

function showLineIn(item, line) {
  item.firstElementChild.classList.toggle("bad", !line.well);
  write(item.querySelector(".words"), line.words);
  write(item.querySelector(".outcome"), line.outcome);
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
    body(`${exchange.method} ${exchange.path}`, exchange.request),
    body(`Answer: ${exchange.status ?? "none"}`, exchange.response),
  );
}

function body(title, text) {
  const part = element("section", "body-text");
  part.append(element("h4", "", title));
  part.append(text ? element("pre", "", pretty(text)) : element("p", "hint", "(empty)"));
  part.lastElementChild.tabIndex = 0;
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
