// One phone: its chat with Mila and what can be done with it.

import { makeBubble, showBubble } from "./bubble.js";
import { listenToComposer, replyTo } from "./composer.js";
import { arrange, child, copy, element, label, post, walk, write } from "./dom.js";
import { openable } from "./menu.js";
import { showRecorder } from "./recorder.js";
import { clockTime, day, word, writeWords } from "./words.js";

/** Pixels from the end of a chat that still count as being there. */
const NEAR_THE_END = 80;

/** Makes the phone of a person. `acts` is what leads elsewhere: `back`, `story`, `report`. */
export function makePhone(person, acts) {
  const phone = copy("phone");
  phone.id = `phone-${digits(person.number)}`;
  phone.acts = acts;
  phone.tell = (act, body) =>
    post(act, { person: person.number, ...body }).then(() => true, (problem) => {
      acts.report(problem);
      return false;
    });
  phone.toEnd = () => {
    const chat = phone.querySelector(".chat");
    chat.scrollTop = chat.scrollHeight;
  };
  phone.querySelector(".back").addEventListener("click", acts.back);
  phone.querySelector(".to-story").addEventListener("click", () => acts.story(person.number));
  listenToMenu(phone);
  listenToComposer(phone);
  listenToLog(phone);
  writeWords(phone);
  return phone;
}

/** The digits of an address, by which the page names a person. */
export function digits(number) {
  return number.replace(/\D/g, "");
}

/** `+972541234567`, kept in its direction inside any text. */
export function shownNumber(address) {
  return `\u2066${address.replace("whatsapp:", "")}\u2069`;
}

/** Shows a person's phone as it is now. */
export function showPhone(phone, person, now) {
  phone.person = person;
  const log = phone.querySelector(".log");
  const chat = phone.querySelector(".chat");
  const following = chat.scrollHeight - chat.scrollTop - chat.clientHeight < NEAR_THE_END;
  arrange(log, person.chat.flatMap((bubble, place) => showRow(phone, log, bubble, place)));
  keepOneStop(log);
  phone.classList.toggle("empty", !person.chat.length);
  showNames(phone, person);
  showMenu(phone, person);
  showRecorder(phone);
  showTime(phone, now);
  if (following) phone.toEnd();
}

/** Shows what changes by time alone: typing, and the window for free-form messages. */
export function showTime(phone, now) {
  const { person } = phone;
  const typing = person.typing_until > now;
  const began = typing && !phone.classList.contains("typing");
  phone.classList.toggle("typing", typing);
  const address = person.hidden ? person.scoped_id : person.number;
  const at = `${word("phoneOf", person.name)} · ${shownNumber(address)}`;
  write(phone.querySelector(".presence"), typing ? word("typing") : at);
  showWindow(phone, now);
  if (began) phone.toEnd();
}

function showNames(phone, person) {
  const { name } = person;
  write(phone.querySelector("h2"), word("milasName"));
  phone.setAttribute("aria-label", word("phoneOf", name));
  phone.querySelector(".log").setAttribute("aria-label", word("chatOf", name));
  phone.querySelector("textarea").setAttribute("aria-label", word("writeAs", name));
}

/** Until when free-form messages arrive: in the menu's title, and as a line when it is over. */
function showWindow(phone, now) {
  const { name, chat, window_until: until } = phone.person;
  const open = until > now;
  const words = open
    ? word("windowOpen", `${day(until)}, ${clockTime(until)}`)
    : word(until === null ? "windowNever" : "windowClosed", name);
  label(phone.querySelector(".more"), `${word("more")}. ${words}`);
  write(phone.querySelector(".window"), open || !chat.length ? "" : words);
}

/** The keys of a bubble's rows: the day before it if it is a new one, and the bubble. */
function showRow(phone, log, bubble, place) {
  const { chat } = phone.person;
  const acts = {
    reply: (each) => replyTo(phone, each),
    tell: (sid) => phone.acts.story(phone.person.number, sid),
    tap: (each, button) => phone.tell("tap", { message: each.sid, button: button.id }),
  };
  const row = child(log, bubble.sid, () => {
    const made = makeBubble(bubble, acts);
    writeWords(made);
    return made;
  });
  showBubble(row, bubble, chat);
  const before = chat[place - 1];
  row.classList.toggle("first", before?.mine !== bubble.mine);
  if (before && day(before.at) === day(bubble.at)) return [bubble.sid];
  row.classList.add("first");
  const key = `day ${bubble.sid}`;
  write(child(log, key, () => element("p", "day")), day(bubble.at));
  return [key, bubble.sid];
}

/** Tab stops at one bubble, the last one used; arrows lead to the others. */
function keepOneStop(log) {
  const all = [...log.querySelectorAll(".bubble")];
  const stop = all.includes(log.stop) ? log.stop : all.at(-1);
  for (const each of all) {
    each.tabIndex = each === stop ? 0 : -1;
    const controls = each.querySelectorAll(".actions button, .player :is(button, input)");
    for (const control of controls) control.tabIndex = each.tabIndex;
  }
}

function listenToLog(phone) {
  const log = phone.querySelector(".log");
  walk(log, () => [...log.querySelectorAll(".bubble")], ["ArrowUp", "ArrowDown"]);
  log.addEventListener("focusin", ({ target }) => {
    log.stop = target.closest(".bubble");
    keepOneStop(log);
  });
}

function listenToMenu(phone) {
  openable(phone.querySelector(".more"), phone.querySelector(".more-menu"));
  const on = (name, act) => phone.querySelector(`.${name}`).addEventListener("click", act);
  on("away", () => phone.tell("open", { open: !phone.person.looking }));
  on("hide", () => phone.tell("hide", { hidden: !phone.person.hidden }));
  on("block", () => phone.tell("block", { blocks: !phone.person.blocks }));
}

function showMenu(phone, person) {
  const pressed = { away: !person.looking, hide: person.hidden, block: person.blocks };
  for (const [name, state] of Object.entries(pressed)) {
    phone.querySelector(`.${name}`).setAttribute("aria-pressed", String(state));
  }
  write(phone.querySelector(".scoped-id"), word("hideHint", shownNumber(person.scoped_id)));
}
