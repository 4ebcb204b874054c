// Stage time: shown, and moved forward.

import { post, write } from "./dom.js";
import { openable } from "./menu.js";
import { clockTime, shortDay, spanWords, word } from "./words.js";

/** In milliseconds. */
const MINUTE = 60_000;
const clock = { now: Date.now() * 1000, ahead: 0 };

/** Stage time in microseconds, as last told by the stage. */
export function now() {
  return clock.now;
}

export function showClock(time = clock) {
  Object.assign(clock, time);
  write(document.getElementById("now"), `${shortDay(clock.now)}, ${clockTime(clock.now)}`);
  write(document.getElementById("ahead"), clock.ahead ? word("ahead", spanWords(clock.ahead)) : "");
}

/** Lets the controls move time; `moved` is told the new time, `report` what went wrong. */
export function listenToClock(moved, report) {
  const jump = (seconds) => post("advance", { seconds }).then(moved, report);
  const button = document.getElementById("clock");
  const field = document.getElementById("go-to-when");
  openable(button, document.getElementById("clock-menu"));
  button.addEventListener("click", () => {
    field.min = localMinute(clock.now / 1000 + MINUTE);
    field.value = localMinute(clock.now / 1000 + 60 * MINUTE);
  });
  for (const each of document.querySelectorAll("[data-seconds]")) {
    each.addEventListener("click", () => jump(Number(each.dataset.seconds)));
  }
  document.getElementById("go-to").addEventListener("submit", (event) => {
    event.preventDefault();
    jump(Math.round((new Date(field.value).getTime() * 1000 - clock.now) / 1_000_000));
  });
}

/** `2026-11-23T14:05` in the browser's time zone, as the field wants it. */
function localMinute(milliseconds) {
  const offset = new Date(milliseconds).getTimezoneOffset() * MINUTE;
  return new Date(milliseconds - offset).toISOString().slice(0, 16);
}
