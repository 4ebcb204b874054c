// WhatsApp's markup, made into elements. Text stays text: nothing here parses HTML.

import { element } from "./dom.js";

/** Runs of one line, the first that matches wins; the inside of the last two stays as it is. */
const STYLES = [
  { sign: "*", tag: "strong" },
  { sign: "_", tag: "em" },
  { sign: "~", tag: "s" },
  { sign: "`", tag: "code", verbatim: true },
];
const FENCE = /```([\s\S]+?)```/;
const LINK = /https?:\/\/[^\s<>"]+[^\s<>"'.,;:!?)\]}*_~]/iu;
const BULLET = /^[-*] (?=\S)/;
const NUMBER = /^(\d{1,3})\. (?=\S)/;
const QUOTE = /^> ?/;
/** What may stand before and after a sign that is markup: not a letter, not a digit. */
const WORD = /[\p{L}\p{N}]/u;

/** The elements of a message's text. */
export function render(text) {
  const parts = text.split(FENCE);
  // Every second part stood between fences.
  return parts.flatMap((part, place) => (place % 2 ? [fenced(part)] : blocks(part)));
}

/** A message in one line without markup, for lists and quotes. */
export function plain(text) {
  const holder = element("div");
  holder.append(...render(text));
  for (const each of holder.querySelectorAll("p, li, pre, blockquote")) each.append(" ");
  return holder.textContent.replace(/\s+/g, " ").trim();
}

function fenced(code) {
  const pre = element("pre", "", code.replace(/^\n|\n$/g, ""));
  pre.tabIndex = 0;
  return pre;
}

/** Lines of one kind that follow each other are one block. */
function blocks(text) {
  const trimmed = text.replace(/^\n|\n$/g, "");
  if (!trimmed) return [];
  const groups = [];
  for (const line of trimmed.split("\n")) {
    const kind = kindOf(line);
    const last = groups.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else groups.push({ kind, lines: [line] });
  }
  return groups.map(block);
}

function kindOf(line) {
  if (BULLET.test(line)) return "ul";
  if (NUMBER.test(line)) return "ol";
  return QUOTE.test(line) ? "blockquote" : "p";
}

function block({ kind, lines }) {
  const made = element(kind);
  if (kind === "p") made.append(...inline(lines.join("\n")));
  else if (kind === "blockquote") made.append(...inline(lines.map((line) => line.replace(QUOTE, "")).join("\n")));
  else made.append(...lines.map((line) => item(kind, line)));
  return made;
}

function item(kind, line) {
  const made = element("li");
  if (kind === "ol") made.value = Number(NUMBER.exec(line)[1]);
  made.append(...inline(line.replace(kind === "ul" ? BULLET : NUMBER, "")));
  return made;
}

/** Text, links and styled runs, from left to right. */
function inline(text) {
  const found = [link(text), ...STYLES.map((style) => run(text, style))].filter(Boolean);
  if (!found.length) return [text];
  const first = found.reduce((best, each) => (each.start < best.start ? each : best));
  const before = text.slice(0, first.start);
  return [before, first.make(), ...inline(text.slice(first.end))];
}

function link(text) {
  const match = LINK.exec(text);
  if (!match) return null;
  const make = () => {
    const anchor = element("a", "", match[0]);
    anchor.href = match[0];
    anchor.target = "_blank";
    anchor.rel = "noopener noreferrer";
    anchor.dir = "ltr";
    return anchor;
  };
  return { start: match.index, end: match.index + match[0].length, make };
}

/** The first run between two signs that touch their words, as `*this*` does and `2 * 3` does not. */
function run(text, { sign, tag, verbatim }) {
  for (let start = text.indexOf(sign); start >= 0; start = text.indexOf(sign, start + 1)) {
    if (WORD.test(text[start - 1] ?? "") || /[\s]|^$/.test(text[start + 1] ?? "")) continue;
    const end = closing(text, sign, start + 1);
    if (end < 0) continue;
    const inside = text.slice(start + 1, end);
    const make = () => {
      const styled = element(tag);
      styled.append(...(verbatim ? [inside] : inline(inside)));
      return styled;
    };
    return { start, end: end + 1, make };
  }
  return null;
}

/** Where the run that began before `from` ends, on the same line; -1 if it does not. */
function closing(text, sign, from) {
  const newline = text.indexOf("\n", from);
  const limit = newline < 0 ? text.length : newline;
  for (let end = text.indexOf(sign, from + 1); end >= 0 && end < limit; end = text.indexOf(sign, end + 1)) {
    if (!/\s/.test(text[end - 1]) && !WORD.test(text[end + 1] ?? "")) return end;
  }
  return -1;
}
