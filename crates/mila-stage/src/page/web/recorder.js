// Speaking instead of writing: the microphone beside the box, and what it recorded.
//
// A press on the microphone records until stop, send or cancel; holding it records until it is let
// go, which sends. Where there is no microphone the press picks a file.

import { label, postRecording, write } from "./dom.js";
import { canRecord, startRecording } from "./microphone.js";
import { makePlayer, showPlayer } from "./player.js";
import { drawLevels } from "./waveform.js";
import { lengthWords, word } from "./words.js";

/** Milliseconds after which a press is a hold. */
const HOLD = 500;
/** Milliseconds between two bars of the meter. */
const BEAT = 80;
/** Longest recording, in seconds: ten minutes. */
const LONGEST = 600;
/** Largest file, in bytes: WhatsApp's 16 MB. */
const LARGEST = 16 * 1024 * 1024;
/** Types of files that browsers do not know by their names. */
const TYPES = { amr: "audio/amr", opus: "audio/ogg", oga: "audio/ogg", m4a: "audio/mp4" };
const voice = { ready: false, able: false };
const asked = canRecord().then((able) => {
  voice.able = able;
});

/** Whether Mila can hear by now. */
export function setVoiceReady(ready) {
  voice.ready = ready;
}

/** Lets the microphone of a phone work. */
export function listenToRecorder(phone) {
  const on = (name, act) => phone.querySelector(name).addEventListener("click", () => act(phone));
  on(".speak", speak);
  on(".stop", stop);
  on(".send-recording", send);
  on(".discard", discard);
  on(".pick", pick);
  listenToHold(phone);
  const file = phone.querySelector(".audio-file");
  file.addEventListener("change", () => {
    if (file.files.length) sendFile(phone, file.files[0]);
    file.value = "";
  });
  phone.querySelector(".recorder").addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    discard(phone);
  });
  asked.then(() => showRecorder(phone));
}

/** Shows whether the microphone can be used, in the page's language. */
export function showRecorder(phone) {
  const button = phone.querySelector(".speak");
  button.classList.toggle("lit", voice.ready);
  button.setAttribute("aria-disabled", String(!voice.ready));
  label(button, word(!voice.ready ? "voicePreparing" : voice.able ? "record" : "pickRecording"));
  if (voice.ready && phone.hint === "voicePreparing") say(phone, null);
  if (phone.hint) write(phone.querySelector(".voice-hint"), word(phone.hint));
  const preview = phone.querySelector(".recorder .player");
  if (preview) showPlayer(preview);
}

/** Ends what is being recorded and keeps it: the phone is being put away. */
export function stop(phone) {
  const { sound } = phone;
  phone.unwanted = phone.opening;
  if (!sound || phone.stopped) return;
  clearInterval(phone.beat);
  phone.stopped = sound.stop();
  // By then it may have been thrown away.
  const still = (act) => (outcome) => phone.sound === sound && act(phone, outcome);
  phone.stopped.then(still(showStopped), still(fail));
}

function listenToHold(phone) {
  let pressed = null;
  phone.querySelector(".speak").addEventListener("pointerdown", (event) => {
    if (event.button || !voice.ready || !voice.able) return;
    pressed = event.timeStamp;
    begin(phone);
  });
  window.addEventListener("pointerup", (event) => {
    const held = pressed !== null && event.timeStamp - pressed >= HOLD;
    pressed = null;
    // Before the browser has asked for leave there is nothing to send yet.
    if (held && phone.sound) send(phone);
  });
  window.addEventListener("pointercancel", () => {
    pressed = null;
  });
}

function speak(phone) {
  if (!voice.ready) say(phone, "voicePreparing");
  else if (voice.able) begin(phone);
  else pick(phone);
}

async function begin(phone) {
  if (phone.sound || phone.opening) return;
  phone.opening = true;
  phone.unwanted = false;
  try {
    const sound = await startRecording();
    // The phone was put away while the browser asked for leave.
    if (phone.unwanted) return void (await sound.stop());
    phone.sound = sound;
  } catch {
    say(phone, "noMicrophone");
    return;
  } finally {
    phone.opening = false;
  }
  showRecording(phone);
}

function showRecording(phone) {
  say(phone, null);
  const levels = [];
  const path = phone.querySelectorAll(".meter path");
  const beat = () => {
    levels.push(phone.sound.level());
    drawLevels(path, levels);
    write(phone.querySelector(".recorder .recorded"), lengthWords(phone.sound.seconds()));
    if (phone.sound.seconds() >= LONGEST) stop(phone);
  };
  phone.beat = setInterval(beat, BEAT);
  beat();
  show(phone, "recording");
  announce(phone, word("recordingNow"));
  phone.querySelector(".stop").focus();
}

function showStopped(phone, file) {
  const player = makePlayer(async () => file);
  phone.querySelector(".meter").after(player);
  show(phone, "stopped");
  announce(phone, word("recorded", phone.querySelector(".recorder .recorded").textContent));
  phone.querySelector(".send-recording").focus();
}

async function send(phone) {
  if (phone.sending) return;
  phone.sending = true;
  try {
    stop(phone);
    await postRecording(phone.person.number, await phone.stopped, phone.replying);
    discard(phone);
    phone.dropReply();
    phone.toEnd();
  } catch (problem) {
    // What was recorded stays, to be sent again.
    phone.acts.report(problem);
  } finally {
    phone.sending = false;
  }
}

function discard(phone) {
  stop(phone);
  phone.sound = null;
  phone.stopped = null;
  const player = phone.querySelector(".recorder .player");
  player?.audio.pause();
  player?.remove();
  show(phone, "");
  phone.querySelector(".speak").focus();
}

function fail(phone) {
  discard(phone);
  say(phone, "noMicrophone");
}

function pick(phone) {
  phone.querySelector(".audio-file").click();
}

function sendFile(phone, file) {
  const ending = file.name.split(".").at(-1).toLowerCase();
  const type = file.type || TYPES[ending] || "";
  if (!type.startsWith("audio/") || !file.size || file.size > LARGEST) {
    say(phone, "notAudio");
    return;
  }
  say(phone, null);
  const sent = postRecording(phone.person.number, new Blob([file], { type }), phone.replying);
  sent.then(() => {
    phone.dropReply();
    phone.toEnd();
  }, phone.acts.report);
}

function show(phone, state) {
  phone.querySelector(".composer").dataset.voice = state;
  phone.querySelector(".recorder").hidden = !state;
}

/** A line above the box; null takes it back. */
function say(phone, hint) {
  phone.hint = hint;
  write(phone.querySelector(".voice-hint"), hint ? word(hint) : "");
}

function announce(phone, text) {
  write(phone.querySelector(".voice-told"), text);
}
