// The page's words in the reader's language. A language is one file in lang/.

import en from "./lang/en.js";
import he from "./lang/he.js";

const LANGUAGES = { en, he };
const KEPT = "language";
let chosen = kept();

/** What the page says for a key; a key that needs values is a function of them. */
export function word(key, ...values) {
  const found = LANGUAGES[chosen].words[key];
  return typeof found === "function" ? found(...values) : found;
}

/** The language that the page could change to, with its own name. */
export function otherLanguage() {
  const tag = Object.keys(LANGUAGES).find((each) => each !== chosen);
  return { tag, name: LANGUAGES[tag].name };
}

export function chooseLanguage(tag) {
  chosen = tag;
  localStorage.setItem(KEPT, tag);
}

/** Writes the words of all elements that name theirs: `data-word`, `data-label`, `data-hint`. */
export function writeWords(root) {
  const { direction } = LANGUAGES[chosen];
  Object.assign(document.documentElement, { lang: chosen, dir: direction });
  document.title = word("title");
  for (const each of root.querySelectorAll("[data-word]")) each.textContent = word(each.dataset.word);
  for (const each of root.querySelectorAll("[data-hint]")) each.placeholder = word(each.dataset.hint);
  for (const each of root.querySelectorAll("[data-label]")) {
    each.setAttribute("aria-label", word(each.dataset.label));
    if (each.matches("button")) each.title = word(each.dataset.label);
  }
}

/** Stage instants are microseconds. */
export function date(instant) {
  return new Date(instant / 1000);
}

export function clockTime(instant) {
  return format(instant, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
}

export function day(instant) {
  return format(instant, { weekday: "long", day: "numeric", month: "long" });
}

export function shortDay(instant) {
  return format(instant, { weekday: "short", day: "numeric", month: "short" });
}

/** Seconds as the longest units that say it. */
export function spanWords(seconds) {
  const minutes = Math.floor(seconds / 60);
  if (!minutes) return word("seconds", seconds);
  return word("span", Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60);
}

/** The length of a recording in seconds as `1:07`. */
export function lengthWords(seconds) {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/** Tokens and the like, with the language's separators. */
export function count(number) {
  return number.toLocaleString(LANGUAGES[chosen].locale);
}

function format(instant, options) {
  return date(instant).toLocaleString(LANGUAGES[chosen].locale, options);
}

function kept() {
  const tag = localStorage.getItem(KEPT);
  return Object.hasOwn(LANGUAGES, tag ?? "") ? tag : "en";
}
