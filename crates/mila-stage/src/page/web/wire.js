// The wire panel: what was said between Twilio, Mila and the model, told message by message.

import { isVoice, summary } from "./bubble.js";
import { arrange, child, copy, element, write } from "./dom.js";
import { costWords, makeLine, showLine, spanOf } from "./line.js";
import { nameAndNumber, paintFace } from "./people.js";
import { clockTime, count, word } from "./words.js";

/** Story of exchanges that are about nobody. */
const NOBODY = "nobody";
/** Choice of the filter that leaves nobody out. */
const EVERYBODY = "";
const lines = new Map();
const list = document.getElementById("stories");
const whose = document.getElementById("whose");
let people = [];

whose.addEventListener("change", showStories);

export function showPeopleInWire(all) {
  people = all;
  const options = [[EVERYBODY, word("everybody")], ...people.map((each) => [each.number, nameAndNumber(each)])];
  for (const [value, words] of options) {
    const option = child(whose, value, () => new Option("", value));
    write(option, words);
  }
  arrange(whose, options.map(([value]) => value));
  showStories();
}

/** All lines, in place of those known. */
export function showWire(all) {
  lines.clear();
  all.forEach((line) => lines.set(line.seq, line));
  showStories();
}

/** One more line. */
export function addLine(line) {
  lines.set(line.seq, line);
  showStories();
}

/** Shows the stories of one person, and opens the one of a message. */
export function tellStory(number, sid) {
  whose.value = number;
  showStories();
  if (!sid) return;
  const story = tellStories().find((each) => each.lines.some(({ message }) => message === sid));
  const details = story && list.keyed.get(story.key)?.querySelector("details");
  if (!details) return;
  details.open = true;
  details.querySelector("summary").focus();
  details.scrollIntoView({ block: "start" });
}

function showStories() {
  const shown = tellStories().filter(({ person }) => whose.value === EVERYBODY || person === whose.value);
  document.querySelector("#wire .hint").hidden = shown.length > 0;
  for (const story of shown) showStory(child(list, story.key, () => makeStory(story)), story);
  arrange(list, shown.map(({ key }) => key));
  openLatest(shown[0]?.key);
}

/** The newest story is open until a newer one comes or somebody closes it. */
function openLatest(key) {
  if (!key || key === NOBODY || list.latest === key) return;
  const before = list.keyed.get(list.latest)?.querySelector("details");
  if (before && !before.contains(document.activeElement)) before.open = false;
  list.latest = key;
  list.keyed.get(key).querySelector("details").open = true;
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
  const story = copy("story");
  story.classList.toggle("nobody", key === NOBODY);
  return story;
}

function showStory(item, story) {
  const person = people.find(({ number }) => number === story.person);
  const bubble = person?.chat.find(({ sid }) => sid === story.message);
  const face = item.querySelector(".face");
  if (person) paintFace(face, person);
  else write(face, "⋯");
  write(item.querySelector(".who"), headline(story, person, bubble));
  write(item.querySelector("time"), clockTime(story.lines[0].at));
  write(item.querySelector(".what"), bubble ? summary(bubble) : "");
  showSums(item.querySelector(".sums"), story);
  const rows = item.querySelector(".lines");
  let step = 0;
  story.lines.forEach((line, place) => {
    if (line.act === "asked") step += 1;
    const about = { step, before: story.lines[place - 1], voice: voiceOf(person, line.message) };
    showLine(child(rows, line.seq, () => makeLine(line)), line, about);
  });
  arrange(rows, story.lines.map(({ seq }) => seq));
}

/** Whether a message is a recording, and whose: `theirs`, `milas`, or none. */
function voiceOf(person, message) {
  const bubble = person?.chat.find(({ sid }) => sid === message);
  if (!bubble || !isVoice(bubble)) return null;
  return bubble.mine ? "theirs" : "milas";
}

function headline({ key }, person, bubble) {
  if (key === NOBODY) return word("housekeeping");
  const name = person?.name ?? word("somebody");
  return bubble && !bubble.mine ? word("milaWrote", name) : word("wrote", name);
}

/** The story in numbers: how long, how much, what failed. */
function showSums(holder, { key, lines: all }) {
  const answers = all.map(({ outcome }) => outcome.answer).filter(Boolean);
  const asked = all.filter(({ act }) => act === "asked").length;
  const sum = (field) => answers.reduce((total, answer) => total + (answer[field] ?? 0), 0);
  const bad = all.filter(({ outcome }) => !outcome.well).length;
  const parts = [];
  const waited = answerTime(all);
  if (waited !== null) parts.push(["", word("answeredAfter", spanOf(waited))]);
  if (asked && key !== NOBODY) parts.push(["", word("modelSteps", asked)]);
  if (answers.length) parts.push(["", word("tokens", count(sum("prompt")), count(sum("output")))]);
  if (answers.some(({ cost }) => cost !== null)) parts.push(["cost", costWords(sum("cost"))]);
  if (bad) parts.push(["bad", word("troubles", bad)]);
  holder.replaceChildren(...parts.map(([kind, text]) => element("span", kind, text)));
  const cost = holder.querySelector(".cost");
  if (cost) cost.title = word("costHint");
}

/** Milliseconds from the webhook to the first message that Twilio took; null if none did. */
function answerTime(all) {
  const heard = all.find(({ act }) => act === "wrote");
  const said = all.find(({ act, outcome }) => act === "sent" && outcome.well);
  return heard && said ? Math.round((said.at - heard.at) / 1000) + said.took_ms : null;
}
