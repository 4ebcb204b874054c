// The list of phones, and the dialog for one more person.

import { makeTick, summary } from "./bubble.js";
import { shownNumber } from "./chat.js";
import { arrange, child, copy, element, post, walk, write } from "./dom.js";
import { clockTime, day, shortDay, word } from "./words.js";

/** How many colours the style sheet has for faces. */
const TONES = 6;
const list = document.getElementById("people");

/** Shows everybody, whoever wrote or heard last on top; `choose` is told whose phone is wanted. */
export function showPeople(people, selected, now, choose) {
  const order = [...people].sort((a, b) => (b.chat.at(-1)?.at ?? 0) - (a.chat.at(-1)?.at ?? 0));
  for (const person of people) {
    const row = child(list, person.number, () => makeRow(person, choose));
    showRow(row.firstElementChild, person, person.number === selected, now);
  }
  arrange(list, order.map(({ number }) => number));
}

/** A letter on a colour that stays the same for a person. */
export function paintFace(face, person) {
  write(face, [...person.name][0] ?? "?");
  const sum = [...person.number].reduce((total, each) => (total * 31 + each.charCodeAt(0)) % 997, 0);
  face.dataset.tone = sum % TONES;
}

function makeRow({ number }, choose) {
  const row = copy("person");
  row.firstElementChild.addEventListener("click", () => choose(number));
  return row;
}

function showRow(row, person, chosen, now) {
  paintFace(row.querySelector(".face"), person);
  write(row.querySelector(".person-name"), person.name);
  if (chosen) row.setAttribute("aria-current", "true");
  else row.removeAttribute("aria-current");
  const last = person.chat.at(-1);
  write(row.querySelector(".person-time"), last ? listTime(last.at, now) : "");
  showLast(row.querySelector(".person-last"), person, last, now);
  const unread = person.chat.filter(({ mine, status }) => !mine && status === "delivered").length;
  const [badge, words] = row.querySelector(".person-unread").children;
  write(badge, unread ? String(unread) : "");
  write(words, unread ? word("unread", unread) : "");
  row.classList.toggle("has-unread", unread > 0);
}

/** The last message with its tick, or that Mila is typing. */
function showLast(line, person, last, now) {
  const typing = person.typing_until > now;
  line.classList.toggle("typing", typing);
  const text = typing ? word("typing") : last ? summary(last) : word("noMessages");
  if (!line.lastElementChild) line.append(element("span", "tick"), element("span"));
  const [tick, words] = line.children;
  tick.hidden = typing || !last?.mine;
  if (!tick.hidden) makeTick(tick, last);
  write(words, text);
}

function listTime(instant, now) {
  return day(instant) === day(now) ? clockTime(instant) : shortDay(instant);
}

/** Lets the dialog work; `added` is told the number of who came. */
export function listenToPeople(added, report) {
  walk(list, () => [...list.querySelectorAll("button")], ["ArrowUp", "ArrowDown"]);
  const dialog = document.getElementById("add");
  const form = document.getElementById("add-form");
  const problem = document.getElementById("add-problem");
  document.getElementById("add-open").addEventListener("click", () => {
    form.reset();
    write(problem, "");
    dialog.showModal();
  });
  document.getElementById("add-close").addEventListener("click", () => dialog.close());
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const { name, number, hidden } = form.elements;
    const person = { name: name.value, number: number.value, hidden: hidden.checked };
    try {
      await post("meet", person);
      dialog.close();
      added(person.number);
    } catch (refused) {
      const words = { 409: "alreadyHere", 422: "notANumber" }[refused.status];
      if (words) write(problem, word(words));
      else report(refused);
    }
  });
}

/** A person's name and address, for lists to choose from. */
export function nameAndNumber(person) {
  return `${person.name} ${shownNumber(person.hidden ? person.scoped_id : person.number)}`;
}
