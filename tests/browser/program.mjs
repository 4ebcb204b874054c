// Starts what is tested: a program that serves a page, and the browser that looks at it.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

/** Where script/browser has put the packages and wants the pictures. */
export const folder = process.env.MILA_BROWSER_DIR ?? "target/browser";
const built = process.env.MILA_BROWSER_BUILT ?? "target/debug";
const browserPath = process.env.MILA_BROWSER_PROGRAM ?? "/usr/bin/chromium";
export const require = createRequire(`${realpathSync(folder)}/`);
const { chromium } = require("playwright-core");
/** Longest wait for anything, in milliseconds: Mila waits 2 s for the end of a burst. */
const LIMIT = 15_000;

/** `mila try` on free ports: the phone's address, that of Mila's own pages, and how to end it. */
export async function startMila(settings = {}) {
  const { urls, stop } = await start(`${built}/mila`, ["try", "--port", "0"], 2, settings);
  return { url: urls[0], own: urls[1], stop };
}

/** The stage alone, with a stand-in for Mila that knows quick replies and says again what it hears. */
export async function startStageAlone() {
  const { urls, stop } = await start(`${built}/examples/stage`, ["0"], 1);
  return { url: urls[0], stop };
}

/** Waits until the program has told `count` different addresses. */
async function start(program, args, count, settings = {}) {
  const env = { ...environment(), ...settings };
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "ignore"], env });
  const urls = new Set();
  for await (const line of createInterface({ input: child.stdout })) {
    for (const [url] of line.matchAll(/http:\/\/127\.0\.0\.1:\d+/g)) urls.add(url);
    if (urls.size >= count) return started(child, [...urls]);
  }
  throw new Error(`${program} ended before it told its address`);
}

function started(child, urls) {
  const stop = async () => {
    if (child.exitCode !== null) return;
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    await ended;
  };
  return { urls, stop };
}

/** Mila refuses settings that she does not know, and no test thinks with the real model. She waits
    less than usual for a further message, so that the afternoon is a short one. */
function environment() {
  const own = ([name]) => !name.startsWith("MILA_") && !name.startsWith("ANTHROPIC_");
  return { ...Object.fromEntries(Object.entries(process.env).filter(own)), MILA_LOG: "warn", MILA_BURST_QUIET_MS: "500" };
}

/** The machine's Chromium without a window, with a microphone that hears a beep every second and may be
    used. As root it cannot have its own sandbox. */
export function startBrowser() {
  const args = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"];
  return chromium.launch({ executablePath: browserPath, chromiumSandbox: process.getuid() !== 0, args });
}

/** A page that fails the test when it reports an error or asks another host for something. */
export async function openPage(browser, url, { width = 1280, height = 800, scheme = "light", language = "en" } = {}) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    reducedMotion: "reduce",
    timezoneId: "Asia/Jerusalem",
  });
  context.setDefaultTimeout(LIMIT);
  await context.addInitScript((tag) => localStorage.getItem("language") ?? localStorage.setItem("language", tag), language);
  const page = await context.newPage();
  page.problems = [];
  page.on("pageerror", (error) => page.problems.push(error.message));
  page.on("console", (message) => message.type() === "error" && page.problems.push(message.text()));
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== new URL(url).origin) page.problems.push(request.url());
  });
  await page.goto(url);
  return page;
}
