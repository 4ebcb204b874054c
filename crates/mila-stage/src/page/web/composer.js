// Where a person writes, replies and attaches.

import { summary } from "./bubble.js";
import { write } from "./dom.js";
import { openable } from "./menu.js";
import { listenToRecorder } from "./recorder.js";

/** Most lines that the box shows before it scrolls. */
const MOST_LINES = 6;

/** Lets the composer of a phone work; `phone.tell` hands to the stage what it wants. */
export function listenToComposer(phone) {
  const form = phone.querySelector(".composer");
  const area = form.querySelector("textarea");
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send(phone, area);
  });
  area.addEventListener("input", () => fit(area));
  area.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  form.querySelector(".drop").addEventListener("click", () => {
    replyTo(phone, null);
    area.focus();
  });
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !phone.replying) return;
    event.stopPropagation();
    replyTo(phone, null);
    area.focus();
  });
  phone.dropReply = () => replyTo(phone, null);
  listenToAttach(phone, form);
  listenToRecorder(phone);
}

/** The next message replies to this bubble; null takes that back. */
export function replyTo(phone, bubble) {
  phone.replying = bubble?.sid ?? null;
  phone.querySelector(".replying").hidden = !bubble;
  write(phone.querySelector(".replying .quoted"), bubble ? summary(bubble) : "");
  if (bubble) phone.querySelector("textarea").focus();
}

async function send(phone, area) {
  const text = area.value;
  if (!text.trim()) return;
  const quoting = phone.replying;
  area.value = "";
  fit(area);
  replyTo(phone, null);
  phone.toEnd();
  // What the stage did not take is given back.
  const taken = await phone.tell("say", quoting ? { text, quoting } : { text });
  if (!taken && !area.value) {
    area.value = text;
    fit(area);
  }
}

function listenToAttach(phone, form) {
  const button = form.querySelector(".attach");
  const close = openable(button, form.querySelector(".attach-menu"));
  form.querySelector(".pick").addEventListener("click", close);
  for (const kind of form.querySelectorAll("[data-kind]")) {
    kind.addEventListener("click", () => {
      close();
      button.focus();
      phone.tell("attach", { kind: kind.dataset.kind });
      phone.toEnd();
    });
  }
}

/** The box grows with its lines. */
function fit(area) {
  area.rows = 1;
  const { lineHeight } = getComputedStyle(area);
  const lines = Math.floor(area.scrollHeight / Number.parseFloat(lineHeight));
  area.rows = Math.min(Math.max(lines, 1), MOST_LINES);
}
