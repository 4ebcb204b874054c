// Small steps on the document. Data becomes text, never markup.

/** A new element with a class and a text. */
export function element(name, className = "", text = "") {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

/** The first element of a template of the page, copied. */
export function copy(id) {
  return document.getElementById(id).content.firstElementChild.cloneNode(true);
}

/** An icon of the page; it is decoration, so a label stands beside it. */
export function icon(name) {
  return copy(`icon-${name}`);
}

/** Writes only what differs, so that screen readers are told of changes alone. */
export function write(target, text) {
  if (target.textContent !== text) target.textContent = text;
}

/** Names a control for screen readers and for the mouse. */
export function label(target, text) {
  if (target.getAttribute("aria-label") === text) return;
  target.setAttribute("aria-label", text);
  target.title = text;
}

/** The child of `list` for `key`, made if it is not there yet. */
export function child(list, key, make) {
  const known = list.keyed ??= new Map();
  if (!known.has(key)) known.set(key, make());
  return known.get(key);
}

/** Lets `list` show exactly these children of its keys in this order, moving as few as possible. */
export function arrange(list, keys) {
  const wanted = new Set(keys);
  for (const [key, node] of list.keyed ?? []) {
    if (wanted.has(key)) continue;
    node.remove();
    list.keyed.delete(key);
  }
  keys.forEach((key, place) => {
    const node = list.keyed.get(key);
    if (list.children[place] !== node) list.insertBefore(node, list.children[place] ?? null);
  });
}

/** Arrow keys walk along the items that `find` gives; only one of them is a tab stop. */
export function walk(list, find, [back, on]) {
  list.addEventListener("keydown", (event) => {
    if (![back, on, "Home", "End"].includes(event.key)) return;
    const items = find();
    const here = items.indexOf(document.activeElement);
    if (here < 0) return;
    event.preventDefault();
    const last = items.length - 1;
    const next = { [back]: Math.max(here - 1, 0), [on]: Math.min(here + 1, last), Home: 0, End: last };
    items[next[event.key]].focus();
  });
}

/** A refusal of the stage, with its HTTP status. */
export class Refused extends Error {
  constructor(status) {
    super(`the stage answered ${status}`);
    this.status = status;
  }
}

/** Sends a person's recording to the stage, as the type it has; `quoting` is null or a message's sid. */
export async function postRecording(person, file, quoting) {
  const path = `/stage/record?${new URLSearchParams(quoting ? { person, quoting } : { person })}`;
  const response = await fetch(path, { method: "POST", headers: { "content-type": file.type }, body: file });
  if (!response.ok) throw new Refused(response.status);
}

/** The recording of a message, as the phone has it. */
export async function fetchRecording(sid) {
  const response = await fetch(`/stage/recording/${sid}`);
  if (!response.ok) throw new Refused(response.status);
  return response.blob();
}

/** Asks the stage for something; the answer's JSON, if it has any. */
export async function post(act, body) {
  const response = await fetch(`/stage/${act}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
    // It arrives even when the page is being left.
    keepalive: true,
  });
  if (!response.ok) throw new Refused(response.status);
  return response.status === 200 ? response.json() : null;
}
