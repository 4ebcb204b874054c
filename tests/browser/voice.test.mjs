// People speak, and hear what is said to them. The stand-in for Mila says again what it hears.

import assert from "node:assert/strict";
import { after, before, beforeEach, afterEach, test } from "node:test";
import { readOpus } from "./ogg.mjs";
import { Person } from "./person.mjs";
import { openPage, startBrowser, startStageAlone } from "./program.mjs";

let stage;
let browser;
let page;
let person;

before(async () => {
  [stage, browser] = await Promise.all([startStageAlone(), startBrowser()]);
});

after(async () => {
  await browser?.close();
  await stage?.stop();
});

beforeEach(async () => {
  page = await openPage(browser, stage.url);
  person = new Person(page);
  await person.takesPhoneOf("Dana");
});

afterEach(async () => {
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

const isFocused = (locator) => locator.evaluate((each) => each === document.activeElement);
/** The sound behind a player. */
const soundOf = (player) => player.evaluateHandle((each) => each.audio);

async function recordingOf(bubble) {
  const response = await fetch(`${stage.url}/stage/recording/${await bubble.getAttribute("data-sid")}`);
  return { type: response.headers.get("content-type"), bytes: Buffer.from(await response.arrayBuffer()) };
}

/** Half a second of silence as a WAV file. */
function silence() {
  const bytes = Buffer.alloc(44 + 16_000);
  bytes.write("RIFF", 0);
  bytes.writeUInt32LE(bytes.length - 8, 4);
  bytes.write("WAVEfmt ", 8);
  [16, 0x10001, 16_000, 32_000, 0x100002].forEach((each, place) => bytes.writeUInt32LE(each, 16 + 4 * place));
  bytes.write("data", 36);
  bytes.writeUInt32LE(16_000, 40);
  return bytes;
}

test("the microphone is unlit, says why, and lights up by itself", async () => {
  const microphone = person.phone.locator(".speak");
  assert.match(await microphone.getAttribute("aria-label"), /^Voice is being prepared/);
  // It counts as disabled, and answers a press all the same.
  await microphone.click({ force: true });
  await person.phone.locator(".voice-hint", { hasText: "Voice is being prepared" }).waitFor();
  assert.ok(await person.phone.locator(".recorder").isHidden());
  await person.says("microphone, please");
  await person.phone.locator(".speak.lit[aria-disabled=false]").waitFor();
  await person.phone.locator(".voice-hint:empty").waitFor({ state: "attached" });
});

test("what is recorded is Ogg and Opus, and comes back to be heard", async () => {
  const own = await person.speaks("0:02");
  const { type, bytes } = await recordingOf(own);
  assert.equal(type, "audio/ogg");
  const { channels, rate, preSkip, seconds, packets } = readOpus(bytes);
  assert.deepEqual([channels, rate, preSkip], [1, 16_000, 312]);
  assert.ok(seconds > 1.4 && seconds < 8, `${seconds} s`);
  assert.ok(Math.abs(packets * 0.02 - seconds) < 0.05, `${packets} packets`);
  assert.ok(bytes.length / seconds < 5000, `${bytes.length} bytes`);
  const reply = await person.hears();
  await person.seesTick(reply, "read");
  assert.deepEqual((await recordingOf(reply)).bytes, bytes);
  for (const bubble of [own, reply]) {
    await bubble.locator(".player .length", { hasText: `0:0${Math.round(seconds)}` }).waitFor();
  }
});

test("the wire tells of a recording from its coming to its end", async () => {
  await person.speaks("0:01");
  await person.seesTick(await person.hears(), "read");
  const story = person.story("Voice message");
  await story.locator(".line", { hasText: "her voice message" }).waitFor();
  const words = await story.locator(".words").allTextContents();
  const expected = [
    "Twilio tells Mila of the recording",
    "Mila asks for the recording",
    "Mila fetches the recording",
    "Mila deletes the recording at Twilio",
    "Mila sends a voice message",
    "Twilio fetches the voice message from Mila",
    "Twilio tells Mila: delivered",
    "Mila deletes her voice message at Twilio",
  ];
  assert.deepEqual(expected.filter((each) => !words.includes(each)), [], words.join("\n"));
  const places = expected.map((each) => words.indexOf(each));
  assert.deepEqual(places, [...places].sort((a, b) => a - b), words.join("\n"));
});

test("holding the microphone sends when it is let go", async () => {
  const own = person.phone.locator(".bubble.mine");
  const before = await own.count();
  await person.phone.locator(".speak").hover();
  await page.mouse.down();
  await person.records("0:01");
  await page.mouse.up();
  await own.nth(before).waitFor();
  assert.ok(readOpus((await recordingOf(own.nth(before))).bytes).seconds > 0.4);
  assert.ok(await person.phone.locator(".recorder").isHidden());
});

test("a recording that is thrown away is not sent", async () => {
  const own = person.phone.locator(".bubble.mine");
  const before = await own.count();
  await person.phone.locator(".speak").click();
  await person.records("0:01");
  await page.keyboard.press("Escape");
  await person.phone.locator(".recorder").waitFor({ state: "hidden" });
  await person.phone.locator(".speak").click();
  await person.phone.locator(".stop").click();
  await person.phone.locator(".recorder .player").waitFor();
  await person.phone.locator(".discard").click();
  assert.ok(await person.box.isVisible());
  await person.says("never mind");
  assert.equal(await own.count(), before + 1);
});

test("a recording can be a reply", async () => {
  await person.says("say something");
  const quoted = await person.hears();
  await quoted.hover();
  await quoted.locator(".reply").click();
  const own = await person.speaks("0:01");
  assert.match(await own.locator(".quote").textContent(), /^Mila/);
  await person.phone.locator(".replying").waitFor({ state: "hidden" });
  const sid = await quoted.getAttribute("data-sid");
  const [request] = await person.reads(person.story("Voice message"), "Twilio tells Mila of the recording");
  assert.match(request, new RegExp(`OriginalRepliedMessageSid = ${sid}\n`));
});

test("everything about a recording can be done by keyboard, and is announced", async () => {
  const told = person.phone.locator(".voice-told");
  await person.box.focus();
  await page.keyboard.press("Tab");
  assert.ok(await isFocused(person.phone.locator(".speak")));
  await page.keyboard.press("Enter");
  await person.records("0:01");
  assert.equal(await told.textContent(), "Recording");
  assert.ok(await isFocused(person.phone.locator(".stop")));
  await page.keyboard.press("Enter");
  await person.phone.locator(".send-recording:focus").waitFor();
  assert.match(await told.textContent(), /^Recorded: 0:0\d$/);
  await page.keyboard.press("Enter");
  await person.phone.locator(".speak:focus").waitFor();
  await person.hears();
});

test("a player plays, seeks and hurries, one at a time", async () => {
  const own = await person.speaks("0:02");
  const [mine, hers] = [own.locator(".player"), (await person.hears()).locator(".player")];
  await hers.locator(".play").click();
  const sound = await soundOf(hers);
  await page.waitForFunction((each) => each.currentTime > 0.2, sound);
  await hers.locator(".play[aria-label=Pause]").click();
  assert.ok(await sound.evaluate((each) => each.paused));
  const speed = hers.locator(".speed");
  for (const rate of [1.5, 2, 1]) {
    await speed.click();
    assert.equal(await speed.textContent(), `${rate}×`);
    assert.equal(await sound.evaluate((each) => each.playbackRate), rate);
  }
  const seek = hers.getByRole("slider", { name: "Position in the recording" });
  await seek.focus();
  await page.keyboard.press("Home");
  await page.waitForFunction((each) => each.currentTime === 0, sound);
  for (let presses = 0; presses < 10; presses += 1) await page.keyboard.press("ArrowRight");
  await page.waitForFunction((each) => each.currentTime > 0.9, sound);
  assert.match(await seek.getAttribute("aria-valuetext"), /^0:01 of 0:0\d$/);
  await hers.locator(".play").click();
  await mine.locator(".play").click();
  await mine.locator(".play[aria-label=Pause]").waitFor();
  assert.ok(await sound.evaluate((each) => each.paused));
  const heights = (await mine.locator(".wave path").first().getAttribute("d")).match(/v[\d.]+/g);
  assert.ok(new Set(heights).size > 3, "beeps and silence between them have different heights");
});

test("a file goes out as what it is, and what is no sound stays here", async () => {
  await person.uploads("note.wav", "audio/wav", silence());
  const own = person.phone.locator(".bubble.mine").last();
  await own.locator(".player .length", { hasText: "0:01" }).waitFor();
  const { type, bytes } = await recordingOf(own);
  assert.equal(type, "audio/wav");
  assert.deepEqual(bytes, silence());
  await person.hears();
  await person.uploads("note.amr", "", Buffer.from("#!AMR\n"));
  await person.phone.locator(".bubble.mine .length", { hasText: "cannot play" }).waitFor();
  await person.hears();
  const count = await person.phone.locator(".bubble.mine").count();
  await person.uploads("note.txt", "text/plain", Buffer.from("words"));
  await person.phone.locator(".voice-hint", { hasText: "not an audio file" }).waitFor();
  assert.equal(await person.phone.locator(".bubble.mine").count(), count);
});

test("without a microphone there is still the file", async () => {
  await page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = async () => {
      throw new DOMException("no", "NotAllowedError");
    };
  });
  await person.phone.locator(".speak").click();
  await person.phone.locator(".voice-hint", { hasText: "The microphone cannot be used" }).waitFor();
  await person.phone.locator(".attach").click();
  const chooser = page.waitForEvent("filechooser");
  await person.phone.getByRole("button", { name: "Audio file" }).click();
  assert.ok((await chooser).element());
});

test("a browser that cannot record asks for a file", async () => {
  await page.addInitScript(() => {
    delete globalThis.AudioEncoder;
    delete globalThis.MediaRecorder;
  });
  await page.reload();
  const microphone = person.phone.locator(".speak.lit");
  await microphone.and(page.locator("[aria-label^='Send an audio file']")).waitFor();
  const chooser = page.waitForEvent("filechooser");
  await microphone.click();
  assert.ok((await chooser).element());
});
