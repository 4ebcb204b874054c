// Stage time: shown, and moved forward.

import { post, write } from "./dom.js";
import { openable } from "./menu.js";
import { clockTime, shortDay, word } from "./words.js";

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
  openable(document.getElementById("clock"), document.getElementById("clock-menu"));
  for (const button of document.querySelectorAll("[data-seconds]")) {
    button.addEventListener("click", () => jump(Number(button.dataset.seconds)));
  }
  const field = document.getElementById("go-to-when");
  field.addEventListener("focus", () => { field.min = localMinute(clock.now / 1000 + 60_000); });
  document.getElementById("go-to").addEventListener("submit", (event) => {
    event.preventDefault();
    jump(Math.round((new Date(field.value).getTime() * 1000 - clock.now) / 1_000_000));
  });
}

/** Seconds as the longest units that say it. */
export function spanWords(seconds) {
  const minutes = Math.floor(seconds / 60);
  if (!minutes) return word("seconds", seconds);
  return word("span", Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60);
}

/** `2026-11-23T14:05` in the browser's time zone, as the field wants it. */
function localMinute(milliseconds) {
  const offset = new Date(milliseconds).getTimezoneOffset() * 60_000;
  return new Date(milliseconds - offset).toISOString().slice(0, 16);
}
