// The page: listens to the stage, shows it, and leads from pane to pane.
//
// A wide screen shows the list, one chat and the wire side by side; a narrow one shows one of
// them, named by the address after #: a person's digits, `wire`, or nothing for the list.

import { digits, makePhone, showPhone, showTime } from "./chat.js";
import { listenToClock, now, showClock } from "./clock.js";
import { arrange, child, icon, label, post, write } from "./dom.js";
import { listenToPeople, showPeople } from "./people.js";
import { setVoiceReady, showRecorder, stop } from "./recorder.js";
import { addLine, showPeopleInWire, showWire, tellStory } from "./wire.js";
import { chooseLanguage, otherLanguage, word, writeWords } from "./words.js";

const THEMES = ["auto", "light", "dark"];
const WIRE = "wire";
/** Below this width one pane is seen at a time; frame.css has the same number. */
const narrow = matchMedia("(max-width: 899px)");
const phones = document.getElementById("phones");
const trouble = document.getElementById("trouble");
let people = [];
let selected = null;
/** Whose chat is on the screen, so that what arrives is read. */
let viewed = null;

function report() {
  write(trouble, word("failed"));
}

function showAll() {
  for (const person of people) {
    const acts = { back: () => go(""), story: leadToStory, report };
    child(phones, person.number, () => makePhone(person, acts));
  }
  // In the page first: a chat can only be scrolled where it has a size.
  arrange(phones, people.map(({ number }) => number));
  follow();
  for (const person of people) showPhone(phones.keyed.get(person.number), person, now());
  showPeopleInWire(people);
}

function showTick(time) {
  showClock(time);
  for (const phone of phones.children) showTime(phone, now());
  showPeople(people, selected, now(), choose);
}

/** Shows what the address names. */
function follow() {
  const target = location.hash.slice(1);
  const named = people.find(({ number }) => digits(number) === target);
  if (named) selected = named.number;
  if (!narrow.matches) selected ??= people[0]?.number ?? null;
  const pane = target === WIRE ? WIRE : named ? "chat" : "list";
  document.body.dataset.pane = pane;
  for (const [number, phone] of phones.keyed ?? []) phone.hidden = number !== selected;
  for (const tab of document.querySelectorAll("[data-to]")) {
    tab.setAttribute("aria-current", String(tab.dataset.to === pane));
  }
  showPeople(people, selected, now(), choose);
  view(!narrow.matches || pane === "chat" ? selected : null);
}

/** Who is viewed reads what arrives; who was viewed has put the phone away. */
function view(number) {
  if (viewed === number) return;
  const open = (person, state) => person && post("open", { person, open: state }).catch(report);
  open(viewed, false);
  if (viewed) stop(phones.keyed.get(viewed));
  open(number, true);
  viewed = number;
  phones.keyed.get(number)?.toEnd();
}

function go(target) {
  location.hash = target;
}

/** Opens a person's phone and puts the cursor into it, except where that raises a keyboard. */
function choose(number) {
  go(digits(number));
  follow();
  const phone = phones.keyed.get(number);
  phone.querySelector(narrow.matches ? ".back" : "textarea").focus();
}

function leadToStory(number, sid) {
  if (narrow.matches) {
    go(WIRE);
    follow();
  }
  tellStory(number, sid);
}

function showTheme() {
  const theme = THEMES.includes(localStorage.getItem("theme")) ? localStorage.getItem("theme") : "auto";
  document.documentElement.dataset.theme = theme;
  const button = document.getElementById("theme");
  button.replaceChildren(icon(`theme_${theme}`));
  label(button, word(`theme_${theme}`));
  return theme;
}

function showLanguage() {
  writeWords(document);
  const { tag, name } = otherLanguage();
  const button = document.getElementById("language");
  write(button, name);
  button.lang = tag;
  showTheme();
  showClock();
}

function listenToBar() {
  document.getElementById("theme").addEventListener("click", () => {
    const next = THEMES[(THEMES.indexOf(showTheme()) + 1) % THEMES.length];
    localStorage.setItem("theme", next);
    showTheme();
  });
  document.getElementById("language").addEventListener("click", () => {
    chooseLanguage(otherLanguage().tag);
    showLanguage();
    showAll();
  });
  const help = document.getElementById("help");
  document.getElementById("help-open").addEventListener("click", () => help.showModal());
  document.getElementById("help-close").addEventListener("click", () => help.close());
  for (const tab of document.querySelectorAll("[data-to]")) {
    tab.addEventListener("click", () => go(tab.dataset.to === WIRE ? WIRE : ""));
  }
}

function listenToKeys(event) {
  const writes = event.target.closest("input, textarea, select");
  if (event.key === "?" && !writes) document.getElementById("help").showModal();
  const dialog = document.querySelector("dialog[open]");
  if (event.key !== "Escape" || dialog || !narrow.matches || !location.hash) return;
  go("");
  follow();
  (document.querySelector(".person[aria-current]") ?? document.querySelector(".person"))?.focus();
}

function listen() {
  const source = new EventSource("/stage/events");
  const on = (name, show) => source.addEventListener(name, ({ data }) => show(JSON.parse(data)));
  on("time", showTick);
  on("phones", (all) => {
    people = all;
    showAll();
  });
  on("voice", (ready) => {
    setVoiceReady(ready);
    for (const phone of phones.children) showRecorder(phone);
  });
  on("wire", showWire);
  on("line", addLine);
  source.addEventListener("open", () => write(trouble, ""));
  source.addEventListener("error", () => write(trouble, word("trouble")));
}

showLanguage();
listenToBar();
listenToClock(showTick, report);
listenToPeople((number) => go(digits(number)), report);
document.addEventListener("keydown", listenToKeys);
window.addEventListener("hashchange", follow);
window.addEventListener("pagehide", () => view(null));
narrow.addEventListener("change", follow);
listen();
