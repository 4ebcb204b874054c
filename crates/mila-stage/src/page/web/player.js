// Plays a recording: its shape, where it is, how fast.

import { copy, icon, label, write } from "./dom.js";
import { drawLevels, readWaveform } from "./waveform.js";
import { lengthWords, word } from "./words.js";

const SPEEDS = [1, 1.5, 2];
/** One recording is heard at a time. */
let playing = null;

/** A player of the recording that `load` fetches as a file. */
export function makePlayer(load) {
  const player = copy("player");
  const audio = new Audio();
  Object.assign(player, { audio, seconds: 0, unplayable: false });
  const seek = player.querySelector(".seek");
  player.querySelector(".play").addEventListener("click", () => (audio.paused ? play(player) : audio.pause()));
  player.querySelector(".speed").addEventListener("click", () => {
    audio.playbackRate = SPEEDS[(SPEEDS.indexOf(audio.playbackRate) + 1) % SPEEDS.length];
    // Loading sets the speed back to this.
    audio.defaultPlaybackRate = audio.playbackRate;
    showPlayer(player);
  });
  seek.addEventListener("input", () => {
    audio.currentTime = Number(seek.value);
    showPlayer(player);
  });
  audio.addEventListener("play", () => follow(player));
  for (const change of ["pause", "timeupdate", "seeked"]) audio.addEventListener(change, () => showPlayer(player));
  audio.addEventListener("ended", () => {
    audio.currentTime = 0;
  });
  audio.addEventListener("error", () => giveUp(player));
  drawLevels(player.querySelectorAll(".wave path"), Array(48).fill(0));
  fill(player, load).catch(() => giveUp(player));
  showPlayer(player);
  return player;
}

/** Shows where the player is, in the page's language. */
export function showPlayer(player) {
  const { audio, seconds, unplayable } = player;
  player.setAttribute("aria-label", word("voice"));
  const button = player.querySelector(".play");
  const sign = audio.paused ? "play" : "pause";
  if (button.dataset.sign !== sign) button.replaceChildren(icon(sign));
  button.dataset.sign = sign;
  button.disabled = unplayable;
  label(button, word(sign));
  const speed = player.querySelector(".speed");
  write(speed, `${audio.playbackRate}×`);
  label(speed, word("speed", audio.playbackRate));
  const at = audio.currentTime;
  const seek = player.querySelector(".seek");
  label(seek, word("position"));
  seek.max = seconds;
  seek.value = at;
  seek.setAttribute("aria-valuetext", word("positionOf", lengthWords(at), lengthWords(seconds)));
  player.style.setProperty("--heard", seconds ? at / seconds : 0);
  write(player.querySelector(".length"), unplayable ? word("unplayable") : lengthWords(at || seconds));
}

async function fill(player, load) {
  const file = await load();
  player.audio.src = URL.createObjectURL(file);
  const { seconds, levels } = await readWaveform(file);
  player.seconds = seconds;
  drawLevels(player.querySelectorAll(".wave path"), levels);
  showPlayer(player);
}

function play(player) {
  if (playing !== player.audio) playing?.pause();
  playing = player.audio;
  player.audio.play().catch(() => {
    // Paused again before it began, or not playable, which its error says.
  });
}

function follow(player) {
  showPlayer(player);
  if (!player.audio.paused) requestAnimationFrame(() => follow(player));
}

function giveUp(player) {
  player.unplayable = true;
  showPlayer(player);
}
