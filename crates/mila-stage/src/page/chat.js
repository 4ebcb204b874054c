// One phone: its bubbles, its buttons, its composer.

import { arrange, child, clockTime, day, element, post, write } from "./dom.js";

const TICKS = {
  sent: ["✓", "sent"],
  delivered: ["✓✓", "delivered"],
  read: ["✓✓", "read"],
  failed: ["!", "failed"],
  undelivered: ["!", "not delivered"],
};
const KINDS = { audio: "🎤 Voice message", image: "🖼 Picture", video: "🎬 Video", text: "👤 Contact" };
/** Pixels from the end of a chat that still count as being there. */
const NEAR_THE_END = 60;

/** Makes the phone of a person; `report` is told what went wrong. */
export function makePhone(person, report) {
  const phone = document.getElementById("phone").content.firstElementChild.cloneNode(true);
  const number = person.number.replace("whatsapp:", "");
  phone.id = `phone-${number.replace(/\W/g, "")}`;
  phone.tell = (act, body) => post(act, { person: person.number, ...body }).catch(report);
  phone.querySelector(".chat").setAttribute("aria-label", `Chat of ${person.name} with Mila`);
  phone.querySelector("textarea").setAttribute("aria-label", `Write as ${person.name}`);
  listenToComposer(phone);
  listenToLook(phone);
  return phone;
}

/** Shows a person's phone as it is now. */
export function showPhone(phone, person, now) {
  phone.person = person;
  write(phone.querySelector("h2"), `${person.name}'s phone`);
  const chat = phone.querySelector(".chat");
  const following = chat.scrollHeight - chat.scrollTop - chat.clientHeight < NEAR_THE_END;
  arrange(chat, person.chat.flatMap((bubble, place) => showRow(phone, chat, bubble, place)));
  showLook(phone, person.looking);
  showTime(phone, now);
  if (following) chat.scrollTop = chat.scrollHeight;
}

/** Shows what changes by time alone: typing, and the window for free-form messages. */
export function showTime(phone, now) {
  const { person } = phone;
  const typing = person.typing_until > now;
  phone.classList.toggle("typing", typing);
  write(phone.querySelector(".presence"), typing ? "Mila is typing…" : person.number.replace("whatsapp:", ""));
  write(phone.querySelector(".window"), windowWords(person, now));
}

/** Opens the chat, or puts the phone away. */
export function look(phone, open) {
  if (phone.person && phone.person.looking !== open) phone.tell("open", { open });
}

function windowWords({ name, window_until: until }, now) {
  if (until === null) return `Mila may not write before ${name} does; only templates arrive.`;
  if (until <= now) return `24 hours have passed: only templates arrive until ${name} writes.`;
  return `Mila may write freely until ${day(until)}, ${clockTime(until)}.`;
}

/** The keys of a bubble's rows: the day before it if it is a new one, and the bubble. */
function showRow(phone, chat, bubble, place) {
  const before = phone.person.chat[place - 1];
  const row = child(chat, bubble.sid, () => makeBubble(phone, bubble));
  updateBubble(phone, row, bubble);
  if (before && day(before.at) === day(bubble.at)) return [bubble.sid];
  const key = `day ${bubble.sid}`;
  child(chat, key, () => element("li", "day", day(bubble.at)));
  return [key, bubble.sid];
}

function makeBubble(phone, bubble) {
  const row = element("li", `bubble ${bubble.mine ? "mine" : "hers"}`);
  const body = element("div", "body");
  row.append(body);
  body.append(element("span", "unseen", bubble.mine ? "You: " : "Mila: "));
  addQuote(phone, body, bubble);
  body.append(element("div", "media"));
  if (bubble.text) {
    const text = element("p", "text", bubble.text);
    text.dir = "auto";
    body.append(text);
  }
  const foot = element("p", "foot");
  foot.append(element("time", "", clockTime(bubble.at)), element("span", "tick"));
  body.append(foot);
  if (bubble.buttons.length) row.append(makeButtons(phone, bubble));
  return row;
}

function addQuote(phone, body, bubble) {
  const quoted = phone.person.chat.find(({ sid }) => sid === bubble.quoted);
  if (!quoted) return;
  const quote = element("blockquote", "quote", quoted.text);
  quote.dir = "auto";
  body.append(quote);
}

function makeButtons(phone, bubble) {
  const row = element("div", "replies");
  for (const { title, id } of bubble.buttons) {
    const button = element("button", "", title);
    button.type = "button";
    button.dir = "auto";
    button.addEventListener("click", () => phone.tell("tap", { message: bubble.sid, button: id }));
    row.append(button);
  }
  return row;
}

/** What can change on a bubble: how far it came, its media's kinds, whether it was answered. */
function updateBubble(phone, row, bubble) {
  write(row.querySelector(".media"), bubble.media.map(mediaWords).join(" "));
  const [sign, word] = TICKS[bubble.status] ?? ["🕓", bubble.status];
  const tick = row.querySelector(".tick");
  const words = bubble.error_code ? `${word}, error ${bubble.error_code}` : word;
  write(tick, bubble.error_code ? `${sign} ${bubble.error_code}` : sign);
  tick.dataset.status = bubble.status;
  tick.title = bubble.mine ? `Your message: ${words}` : `What Twilio knows of Mila's message: ${words}`;
  tick.setAttribute("role", "img");
  tick.setAttribute("aria-label", words);
  const answered = phone.person.chat.some(({ mine, quoted }) => mine && quoted === bubble.sid);
  for (const button of row.querySelectorAll(".replies button")) button.disabled = answered;
}

function mediaWords(contentType) {
  return KINDS[contentType.split("/")[0]] ?? "📎 Document";
}

function showLook(phone, looking) {
  const button = phone.querySelector(".look");
  write(button, looking ? "Chat open" : "Put away");
  button.setAttribute("aria-pressed", String(looking));
  button.title = looking
    ? "What arrives is read. Press to put the phone away."
    : "What arrives stays unread. Press to open the chat.";
}

function listenToLook(phone) {
  phone.querySelector(".look").addEventListener("click", () => look(phone, !phone.person.looking));
  phone.querySelector(".chat").addEventListener("focus", () => look(phone, true));
  phone.querySelector("textarea").addEventListener("focus", () => look(phone, true));
}

function listenToComposer(phone) {
  const form = phone.querySelector("form");
  const area = form.querySelector("textarea");
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!area.value.trim()) return;
    phone.tell("say", { text: area.value });
    area.value = "";
    fit(area);
    scrollToEnd(phone);
  });
  area.addEventListener("input", () => fit(area));
  area.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
}

/** The box grows with its lines; the style sheet sets how far. */
function fit(area) {
  area.rows = Math.min(area.value.split("\n").length, 6);
}

function scrollToEnd(phone) {
  const chat = phone.querySelector(".chat");
  chat.scrollTop = chat.scrollHeight;
}
