// One message on a phone.

import { copy, element, fetchRecording, icon, label, write } from "./dom.js";
import { plain, render } from "./markup.js";
import { makePlayer, showPlayer } from "./player.js";
import { clockTime, word } from "./words.js";

/** Tick and word for each state that Twilio or WhatsApp reports. */
const STATES = {
  accepted: ["sending", "sending"],
  queued: ["sending", "sending"],
  sending: ["sending", "sending"],
  scheduled: ["sending", "scheduled"],
  sent: ["sent", "sent"],
  delivered: ["delivered", "delivered"],
  read: ["delivered", "read"],
};
const EMOJI = { picture: "🖼️", sticker: "🙂", document: "📄", contact: "👤", location: "📍", voice: "🎤", video: "🎬" };
/** Twilio's codes that the page explains in words. */
const EXPLAINED = [12300, 63005, 63016, 63019, 63034];

/** Makes the bubble; `acts` says what its buttons do: `reply`, `tell` and `tap`. */
export function makeBubble(bubble, acts) {
  const row = copy("bubble");
  row.classList.add(bubble.mine ? "mine" : "hers");
  row.dataset.sid = bubble.sid;
  row.querySelector(".text").append(...render(bubble.text));
  row.querySelector(".reply").hidden = bubble.mine;
  row.querySelector(".reply").addEventListener("click", () => acts.reply(bubble));
  row.querySelector(".tell").addEventListener("click", () => acts.tell(bubble.sid));
  const replies = row.querySelector(".replies");
  replies.hidden = !bubble.buttons.length;
  replies.append(...bubble.buttons.map((button) => makeReply(button, () => acts.tap(bubble, button))));
  row.addEventListener("keydown", (event) => {
    const plainKey = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.code !== "KeyR" || !plainKey || event.target !== row || bubble.mine) return;
    event.preventDefault();
    acts.reply(bubble);
  });
  return row;
}

function makeReply({ title }, tap) {
  const button = element("button", "", title);
  button.type = "button";
  button.dir = "auto";
  button.addEventListener("click", tap);
  return button;
}

/** Shows all that can change: how far it came, its kind, its words in another language. */
export function showBubble(row, bubble, chat) {
  write(row.querySelector(".who"), word(bubble.mine ? "you" : "mila"));
  write(row.querySelector("time"), clockTime(bubble.at));
  showMedia(row, bubble);
  showQuote(row, chat.find(({ sid }) => sid === bubble.quoted));
  showState(row, bubble);
  const answered = chat.some(({ mine, quoted }) => mine && quoted === bubble.sid);
  for (const button of row.querySelectorAll(".replies button")) button.disabled = answered;
}

/** A message in one line, for lists and quotes. */
export function summary(bubble) {
  return [mediaWords(bubble), plain(bubble.text)].filter(Boolean).join(" ");
}

/** The tick of a message, with its state for the colour. */
export function makeTick(tick, { status }) {
  if (tick.dataset.status === status) return;
  tick.dataset.status = status;
  tick.replaceChildren(icon(STATES[status]?.[0] ?? "failed"));
}

/** Whether a message is a recording. */
export function isVoice({ media }) {
  return media.some(({ content_type: type }) => kindOf(type) === "voice");
}

/** A recording that came through has a player, everything else a word. */
function showMedia(row, bubble) {
  const holder = row.querySelector(".sound");
  const audible = isVoice(bubble) && bubble.media[0].size && Object.hasOwn(STATES, bubble.status);
  if (audible && !holder.firstChild) holder.append(makePlayer(() => fetchRecording(bubble.sid)));
  if (holder.firstChild) showPlayer(holder.firstChild);
  write(row.querySelector(".media"), holder.firstChild ? "" : mediaWords(bubble));
}

/** What a message is if it is more than text. Only a place has neither text nor medium. */
function mediaWords({ mine, media, text }) {
  const kinds = mine && !media.length && !text ? ["location"] : media.map(({ content_type: type }) => kindOf(type));
  return kinds.map((kind) => `${EMOJI[kind]} ${word(kind)}`).join(" ");
}

function kindOf(contentType) {
  if (contentType === "image/webp") return "sticker";
  if (contentType === "text/vcard") return "contact";
  const families = { image: "picture", audio: "voice", video: "video" };
  return families[contentType.split("/")[0]] ?? "document";
}

function showQuote(row, quoted) {
  const quote = row.querySelector(".body .quote");
  quote.hidden = !quoted;
  if (!quoted) return;
  // Only Mila's messages can be replied to here.
  write(quote.querySelector("strong"), word("milasName"));
  write(quote.querySelector(".quoted"), summary(quoted));
}

function showState(row, bubble) {
  const tick = row.querySelector(".tick");
  makeTick(tick, bubble);
  const arrives = Object.hasOwn(STATES, bubble.status);
  row.classList.toggle("failed", !arrives);
  label(tick, arrives ? word(STATES[bubble.status][1]) : word("notArrived"));
  write(row.querySelector(".reason"), arrives ? "" : word("notArrived", reason(bubble.error_code)));
}

function reason(code) {
  if (!code) return "";
  return EXPLAINED.includes(code) ? `${word(`error_${code}`)} (${code})` : word("errorCode", code);
}
