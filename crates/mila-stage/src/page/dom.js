// Small steps on the document. Data becomes text, never markup.

/** A new element with a class and a text. */
export function element(name, className = "", text = "") {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

/** Writes only what differs, so that screen readers are told of changes alone. */
export function write(target, text) {
  if (target.textContent !== text) target.textContent = text;
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

/** Asks the stage for something; the answer's JSON, if it has any. */
export async function post(act, body) {
  const response = await fetch(`/stage/${act}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`the stage answered ${response.status}`);
  return response.status === 200 ? response.json() : null;
}

/** Stage instants are microseconds. */
export function date(instant) {
  return new Date(instant / 1000);
}

export function clockTime(instant) {
  return date(instant).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
}

export function day(instant) {
  return date(instant).toLocaleDateString([], { weekday: "short", day: "numeric", month: "short" });
}
