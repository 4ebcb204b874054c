// The page: listens to the stage and shows it. Chats are in chat.js, the wire in wire.js.

import { look, makePhone, showPhone, showTime } from "./chat.js";
import { arrange, child, clockTime, day, element, post, write } from "./dom.js";
import { showLine, showPhonesInWire, showWire } from "./wire.js";

const WIRE_TAB = "wire";
/** Below this width one panel is seen at a time; the style sheet has the same number. */
const narrow = matchMedia("(max-width: 819px)");
const phoneList = document.getElementById("phones");
const tabList = document.getElementById("tabs");
let now = Date.now() * 1000;
let selected = null;

function report(problem) {
  write(document.getElementById("trouble"), `That did not work: ${problem.message}.`);
}

function showPhones(people) {
  const show = people.map((person) => {
    const phone = child(phoneList, person.number, () => makePhone(person, report));
    return () => showPhone(phone, person, now);
  });
  // In the page first: a chat can only be scrolled where it has a size.
  arrange(phoneList, people.map(({ number }) => number));
  show.forEach((each) => each());
  showTabs(people);
  showPhonesInWire(people);
}

function showTabs(people) {
  const tabs = [...people.map(({ number, name }) => [number, name]), [WIRE_TAB, "Wire"]];
  for (const [key, label] of tabs) write(child(tabList, key, () => makeTab(key)), label);
  arrange(tabList, tabs.map(([key]) => key));
  if (selected === null) select(tabs[0][0]);
}

function makeTab(key) {
  const tab = element("button", "tab");
  tab.type = "button";
  tab.setAttribute("role", "tab");
  tab.setAttribute("aria-controls", panel(key).id);
  tab.addEventListener("click", () => select(key));
  return tab;
}

function panel(key) {
  return key === WIRE_TAB ? document.getElementById("wire") : phoneList.keyed.get(key);
}

/** Chooses the panel that a narrow screen shows; a chat that leaves the screen is not looked at. */
function select(key) {
  const before = selected;
  selected = key;
  for (const [each, tab] of tabList.keyed) {
    const chosen = each === key;
    tab.setAttribute("aria-selected", String(chosen));
    tab.tabIndex = chosen ? 0 : -1;
    panel(each).classList.toggle("chosen", chosen);
  }
  if (!narrow.matches) return;
  if (before && before !== key && before !== WIRE_TAB) look(panel(before), false);
  if (key !== WIRE_TAB) {
    look(panel(key), true);
    panel(key).querySelector(".chat").scrollTop = Number.MAX_SAFE_INTEGER;
  }
}

/** Arrow keys walk along the tabs, as in every tab list. */
function walkTabs(event) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  const keys = [...tabList.keyed.keys()];
  const next = keys[(keys.indexOf(selected) + step + keys.length) % keys.length];
  select(next);
  tabList.keyed.get(next).focus();
}

function showClock(time) {
  now = time.now;
  write(document.getElementById("now"), `${day(now)}, ${clockTime(now)}`);
  const ahead = document.getElementById("ahead");
  ahead.hidden = time.ahead === 0;
  write(ahead, aheadWords(time.ahead));
  for (const phone of phoneList.children) showTime(phone, now);
}

function aheadWords(seconds) {
  const days = Math.floor(seconds / 86400);
  const hours = Math.floor((seconds % 86400) / 3600);
  const parts = [days && `${days} d`, hours && `${hours} h`].filter(Boolean);
  return parts.length ? `${parts.join(" ")} ahead` : `${seconds} s ahead`;
}

function listen() {
  const source = new EventSource("/stage/events");
  const on = (name, show) => source.addEventListener(name, ({ data }) => show(JSON.parse(data)));
  on("time", showClock);
  on("phones", showPhones);
  on("wire", showWire);
  on("line", showLine);
  const trouble = document.getElementById("trouble");
  source.addEventListener("open", () => write(trouble, ""));
  source.addEventListener("error", () => write(trouble, "The stage does not answer; trying again."));
}

for (const button of document.querySelectorAll("[data-seconds]")) {
  button.addEventListener("click", () => {
    post("advance", { seconds: Number(button.dataset.seconds) }).then(showClock, report);
  });
}
tabList.addEventListener("keydown", walkTabs);
listen();
