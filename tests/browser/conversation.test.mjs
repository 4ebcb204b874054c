// People use the page beside the real Mila, on a desktop: one long afternoon in order.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Person } from "./person.mjs";
import { openPage, startBrowser, startMila } from "./program.mjs";

let mila;
let browser;
let page;
let person;

before(async () => {
  [mila, browser] = await Promise.all([startMila(), startBrowser()]);
  page = await openPage(browser, mila.url);
  person = new Person(page);
});

after(async () => {
  await browser?.close();
  await mila?.stop();
});

test("Mila asks for the age, then answers, and the ticks turn", async () => {
  await person.says("What is 6 * 7?");
  assert.match(await (await person.hears()).textContent(), /are you 16 or older/);
  await person.seesTick(person.own("6 * 7"), "delivered");
  await person.says("yes");
  const answer = await person.hears();
  assert.match(await answer.textContent(), /6 \* 7 = 42/);
  await person.seesTick(answer, "read");
  await person.seesTick(person.own("6 * 7"), "read");
  // The model was asked about the first message, once the yes had opened the way.
  await person.story("yes").locator(".line", { hasText: "Step 1" }).waitFor();
});

test("markup is shown, and HTML is only text", async () => {
  await person.says("*bold* _it *both*_ ~gone~ `a*b*c` 2 * 3 * 4 <img src=x onerror=alert(1)>\n1. one\n2. two\n```let x = *y*;```");
  const own = person.own("bold");
  await own.waitFor();
  assert.deepEqual(await own.locator(".text strong").allTextContents(), ["bold", "both"]);
  assert.equal(await own.locator(".text em").textContent(), "it both");
  assert.equal(await own.locator(".text s").textContent(), "gone");
  assert.equal(await own.locator(".text code").textContent(), "a*b*c");
  assert.equal(await own.locator(".text pre").textContent(), "let x = *y*;");
  assert.equal(await own.locator(".text ol li").count(), 2);
  assert.match(await own.locator(".text p").first().textContent(), /2 \* 3 \* 4 <img src=x onerror=alert\(1\)>/);
  assert.equal(await own.locator("img").count(), 0);
  await person.hears();
});

test("a reply quotes its message, here and on the wire", async () => {
  const quoted = person.phone.locator(".bubble.hers", { hasText: "= 42" });
  await quoted.hover();
  await quoted.locator(".reply").click();
  await person.says("Is that sure?");
  const own = person.own("Is that sure?");
  assert.match(await own.locator(".quote").textContent(), /^Mila.*= 42/);
  await person.hears();
  const sid = await quoted.getAttribute("data-sid");
  const [request] = await person.reads(person.story("Is that sure?"), "Twilio tells Mila of the message");
  assert.match(request, new RegExp(`OriginalRepliedMessageSid = ${sid}\n`));
});

test("other kinds of messages arrive and are answered", async () => {
  for (const kind of ["picture", "sticker", "document", "contact", "location"]) {
    await person.attaches(kind);
    await person.hears();
  }
  // Mila takes words only, and says so without asking the model.
  await person.story("Location").locator(".line", { hasText: "Mila sends a message" }).first().waitFor();
  assert.equal(await person.story("Location").locator(".line", { hasText: "Step 1" }).count(), 0);
  const kinds = await person.phone.locator(".bubble.mine .media:not(:empty)").allTextContents();
  assert.deepEqual(kinds.map((text) => text.replace(/^\S+ /, "")), ["Picture", "Sticker", "Document", "Contact", "Location"]);
});

test("the wire tells the story: webhook, steps, tokens, cost, sending, callbacks", async () => {
  await person.says("What time is it?");
  const answer = await person.hears();
  await person.seesTick(answer, "read");
  const story = person.story("What time is it?");
  await story.locator(".line", { hasText: "Twilio tells Mila: read" }).waitFor();
  const words = await story.locator(".words").allTextContents();
  const expected = [
    /^Twilio tells Mila of the message$/,
    /^Step 1: Mila asks claude-haiku/,
    /^Step 2: Mila asks claude-haiku/,
    /^Mila sends a message$/,
    /^Twilio tells Mila: delivered$/,
    /^Twilio tells Mila: read$/,
  ];
  const places = expected.map((pattern) => words.findIndex((each) => pattern.test(each)));
  assert.deepEqual(places, [...places].sort((a, b) => a - b), words.join("\n"));
  assert.ok(!places.includes(-1), words.join("\n"));
  assert.match(await story.locator(".outcome", { hasText: "it calls now" }).textContent(), /\d tokens in.*\$0\.\d{6}/);
  // What the model did and what the tool said stand in lines of their own.
  assert.deepEqual(
    (await story.locator(".deed").allTextContents()).map((deed) => deed.replace(/:.*/, "")),
    ["now", "now says"],
  );
  const sums = await story.locator(".sums").textContent();
  assert.match(sums, /answered after .*2 model steps.*tokens in.*\$0\.\d{6}/);
  const [request, response] = await person.reads(story, "Step 1");
  assert.match(request, /"model": "claude-haiku/);
  assert.match(response, /tool_use/);
});

test("a message leads to its story, and the wire shows one person's", async () => {
  const own = person.own("Is that sure?");
  await own.hover();
  await own.locator(".tell").click();
  await person.story("Is that sure?").locator("> details[open]").waitFor();
  await person.takesPhoneOf("Sam");
  await person.says("hello from Sam");
  await person.hears();
  assert.equal(await person.story("hello from Sam").count(), 0);
  await page.locator("#whose").selectOption({ index: 0 });
  await person.story("hello from Sam").waitFor();
});

test("what arrives while another phone is in hand is unread there", async () => {
  await person.says("yes");
  await person.hears();
  await person.says("thank you");
  await person.takesPhoneOf("Dana");
  const sam = page.locator(".person", { hasText: "Sam" });
  await sam.locator(".person-unread", { hasText: "1 unread message" }).waitFor();
  await person.takesPhoneOf("Sam");
  await person.seesTick(await person.hears(), "read");
  await sam.locator(".person-unread > :first-child:empty").waitFor({ state: "attached" });
});

test("somebody new can hide the number", async () => {
  await page.locator("#add-open").click();
  await page.locator("#add [name=name]").fill("Noa");
  await page.locator("#add [name=number]").fill("123");
  await page.locator("#add [type=submit]").click();
  await page.locator("#add-problem", { hasText: "a number such as" }).waitFor();
  assert.match(page.problems.pop(), /422/);
  await page.locator("#add [name=number]").fill("+972 52-765-4321");
  await page.locator("#add [name=hidden]").check();
  await page.locator("#add [type=submit]").click();
  await page.locator('.phone:not([hidden])[aria-label*="Noa"]').waitFor();
  await person.says("hi, it's me");
  await person.hears();
  const [request] = await person.reads(person.story("hi, it's me"), "Twilio tells Mila of the message");
  assert.match(request, /^From = whatsapp:IL\.[0-9A-F]+$/m);
  assert.doesNotMatch(request, /972527654321/);
});

test("a block leaves one tick, and a phone put away two grey ones", async () => {
  await person.takesPhoneOf("Dana");
  await person.phone.locator(".more").click();
  await person.phone.locator(".block").click();
  await person.says("can you hear me?");
  const blocked = await person.hears();
  await person.seesTick(blocked, "sent");
  await person.phone.locator(".more").click();
  await person.phone.locator(".block").click();
  await person.phone.locator(".away").click();
  await page.keyboard.press("Escape");
  await person.says("and now?");
  await person.seesTick(await person.hears(), "delivered");
});

test("time moves forward, past the edge of the window", async () => {
  const before = await page.locator("#now").textContent();
  await page.locator("#clock").click();
  for (const [name, ahead] of [["+1 minute", "1 min"], ["+23 hours", "23 h 1 min"], ["+1 hour", "1 d 1 min"]]) {
    await page.getByRole("button", { name, exact: true }).click();
    await page.locator("#ahead", { hasText: `${ahead} ahead` }).waitFor();
  }
  await person.phone.locator(".window", { hasText: "24 hours have passed" }).waitFor();
  assert.notEqual(await page.locator("#now").textContent(), before);
  const field = page.locator("#go-to-when");
  const nextWeek = await field.evaluate((each) => {
    const day = 86_400_000;
    return new Date(new Date(`${each.value}Z`).getTime() + 7 * day).toISOString().slice(0, 16);
  });
  await field.fill(nextWeek);
  await page.locator("#go-to [type=submit]").click();
  await page.locator("#ahead", { hasText: /[78] d/ }).waitFor();
  await page.keyboard.press("Escape");
});

test("Hebrew turns the page round and keeps what is being written", async () => {
  await person.box.fill("a draft");
  await page.locator("#language").click();
  assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
  assert.equal(await person.box.inputValue(), "a draft");
  assert.equal(await page.locator("#wire-title").textContent(), "על הקו");
  const unsaid = await page.evaluate(() => [...document.querySelectorAll("body *")].filter((each) => each.textContent.includes("undefined")).length);
  assert.equal(unsaid, 0);
  await person.says("שלום");
  const own = person.own("שלום");
  await own.waitFor();
  const edges = await own.evaluate((each) => [each.getBoundingClientRect().left, each.parentElement.getBoundingClientRect().left]);
  assert.ok(edges[0] - edges[1] < 5, "own messages stand at the left where the page runs right to left");
  await page.locator("#language").click();
  assert.equal(await page.locator("html").getAttribute("dir"), "ltr");
});

test("the colours can be chosen and stay chosen", async () => {
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const system = await ground();
  const theme = page.locator("#theme");
  await theme.click();
  assert.equal(await ground(), system);
  await theme.click();
  assert.notEqual(await ground(), system);
  assert.equal(await theme.getAttribute("aria-label"), "Colours: dark");
  await page.reload();
  await page.locator(".person").first().waitFor();
  assert.notEqual(await ground(), system);
});

test("nothing went wrong in the browser", () => {
  assert.deepEqual(page.problems, []);
});
