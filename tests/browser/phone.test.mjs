// The page on a telephone, by keyboard alone, and with what only the stage can bring about.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Person } from "./person.mjs";
import { openPage, startBrowser, startStageAlone } from "./program.mjs";

/** The invented account of a stage. */
const ACCOUNT = "AC5ca1ab1e5ca1ab1e5ca1ab1e5ca1ab1e";
const TOKEN = "stage-auth-token";
const PHONE = { width: 390, height: 844 };
let stage;
let browser;

before(async () => {
  [stage, browser] = await Promise.all([startStageAlone(), startBrowser()]);
});

after(async () => {
  await browser?.close();
  await stage?.stop();
});

/** Asks the stage's Twilio for something, as Mila would. */
function twilio(path, form) {
  const authorization = `Basic ${btoa(`${ACCOUNT}:${TOKEN}`)}`;
  return fetch(`${stage.url}${path}`, { method: "POST", headers: { authorization }, body: new URLSearchParams(form) });
}

/** Opens the page, lets `use` use it, and fails on any problem of the browser's. */
async function withPage(path, options, use) {
  const page = await openPage(browser, `${stage.url}${path}`, options);
  await page.locator(".person").first().waitFor({ state: "attached" });
  await use(page, new Person(page));
  assert.deepEqual(page.problems, []);
  await page.context().close();
}

test("one pane at a time: list, chat, story, and back", () =>
  withPage("/", PHONE, async (page, person) => {
    const seen = async () => {
      const panes = await page.locator(".pane").all();
      const visible = await Promise.all(panes.map((pane) => pane.isVisible()));
      return visible.filter(Boolean).length;
    };
    assert.equal(await seen(), 1);
    await person.takesPhoneOf("Dana");
    assert.equal(await page.locator(".pane.list").isVisible(), false);
    await person.says("hello");
    await person.seesTick(await person.hears(), "read");
    const own = person.own("hello");
    await own.click();
    await own.locator(".tell").click();
    await page.locator(".pane.wire").waitFor();
    await person.story("hello").locator(".line").first().waitFor();
    assert.equal(await seen(), 1);
    await page.goBack();
    await person.phone.waitFor();
    await person.phone.locator(".back").click();
    await page.locator("#people").waitFor();
    await page.locator(".tabs [data-to=wire]").click();
    await page.locator(".pane.wire").waitFor();
    assert.equal(await page.locator(".tabs [data-to=wire]").getAttribute("aria-current"), "true");
  }));

test("typing is seen in the chat and in the list, and ends with the message", () =>
  withPage("/", {}, async (page, person) => {
    await person.takesPhoneOf("Dana");
    await person.says("hello again");
    await person.hears();
    const messageId = await person.own("hello again").getAttribute("data-sid");
    const path = "/v2/Indicators/Typing.json";
    assert.equal((await twilio(path, { channel: "whatsapp", messageId })).status, 200);
    await person.phone.locator(".presence", { hasText: "typing…" }).waitFor();
    await person.phone.locator(".typing-bubble").waitFor();
    await page.locator(".person-last", { hasText: "typing…" }).waitFor();
    await person.says("go on");
    await person.hears();
    await person.phone.locator(".presence", { hasText: "Dana's phone" }).waitFor();
  }));

test("a quick reply is tapped once and sent with its payload", () =>
  withPage("/", {}, async (page, person) => {
    await person.takesPhoneOf("Sam");
    await person.says("show me buttons");
    const bubble = await person.hears();
    await bubble.getByRole("button", { name: "Later" }).click();
    const own = person.own("Later");
    assert.match(await own.locator(".quote").textContent(), /Shall I remind you/);
    await bubble.locator(".replies button:disabled", { hasText: "Yes" }).waitFor();
    const [request] = await person.reads(person.story("Later"), "Twilio tells Mila of the message");
    assert.match(request, /^ButtonText = Later$/m);
    assert.match(request, /^ButtonPayload = later$/m);
    assert.match(request, /^Body = Later$/m);
  }));

test("a message that did not arrive says why", () =>
  withPage("/", {}, async (page, person) => {
    await person.takesPhoneOf("Dana");
    await page.locator("#clock").click();
    await page.getByRole("button", { name: "+1 day" }).click();
    await page.locator("#ahead", { hasText: "1 d ahead" }).waitFor();
    const message = { To: "whatsapp:+972541234567", From: "whatsapp:+14155238886", Body: "too late" };
    const sent = await twilio(`/2010-04-01/Accounts/${ACCOUNT}/Messages.json`, message);
    assert.equal(sent.status, 201);
    const bubble = await person.hears();
    await person.seesTick(bubble, "undelivered");
    assert.match(await bubble.locator(".reason").textContent(), /Outside the 24-hour window.*63016/);
  }));

test("everything can be done by keyboard", () =>
  withPage("/", {}, async (page, person) => {
    const focused = (selector) => page.evaluate((each) => document.activeElement.closest(each) !== null, selector);
    const tabTo = async (selector) => {
      for (let presses = 0; presses < 60; presses += 1) {
        if (await focused(selector)) return;
        await page.keyboard.press("Tab");
      }
      assert.fail(`Tab does not lead to ${selector}`);
    };
    await tabTo("#clock");
    await page.keyboard.press("Enter");
    assert.ok(await focused("#clock-menu"));
    await page.keyboard.press("Escape");
    assert.ok(await focused("#clock"));
    await tabTo(".person");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Home");
    const name = await page.evaluate(() => document.activeElement.querySelector(".person-name").textContent);
    await page.keyboard.press("Enter");
    await page.locator(`.phone:not([hidden])[aria-label*="${name}"]`).waitFor();
    assert.ok(await focused("textarea"));
    await page.keyboard.type("by keyboard");
    await page.keyboard.press("Enter");
    // The last message may still be an older one of Mila's.
    await person.own("by keyboard").waitFor();
    await person.hears();
    await page.keyboard.press("Shift+Tab");
    assert.ok(await focused(".attach"));
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Shift+Tab");
    assert.ok(await focused(".bubble"));
    await page.locator(".bubble:focus").press("ArrowUp");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("r");
    assert.ok(await focused("textarea"));
    assert.ok(await person.phone.locator(".replying").isVisible());
    await page.keyboard.press("Escape");
    assert.ok(await person.phone.locator(".replying").isHidden());
    await tabTo(".story summary");
    assert.ok(await page.evaluate(() => document.activeElement.matches(":focus-visible")));
    await page.keyboard.press("?");
    assert.ok(await page.locator("#help").isVisible());
    await page.keyboard.press("Escape");
    assert.ok(await page.locator("#help").isHidden());
  }));

test("what is said is announced", () =>
  withPage("/", {}, async (page, person) => {
    await person.takesPhoneOf("Dana");
    const log = person.phone.getByRole("log");
    assert.equal(await log.getAttribute("aria-live"), "polite");
    assert.match(await log.getAttribute("aria-label"), /Dana/);
    await person.says("announced");
    assert.match(await log.locator(".bubble.mine").last().textContent(), /^\s*You: /);
  }));

test("a stage that is gone is said, and nothing written is lost", async () => {
  await withPage("/", {}, async (page, person) => {
    await person.takesPhoneOf("Sam");
    await stage.stop();
    await page.locator("#trouble", { hasText: "does not answer" }).waitFor();
    await person.box.fill("do not lose me");
    await person.box.press("Enter");
    const box = await person.box.elementHandle();
    await page.waitForFunction((each) => each.value === "do not lose me", box);
    page.problems.length = 0;
  });
});
