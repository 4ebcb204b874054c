// Every page in every size, colour scheme and language: nothing that axe calls serious, nothing
// that sticks out, no error in the console. The pictures are for people to look at.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { readFile } from "node:fs/promises";
import { DANA, LANGUAGES, PAGES, SCHEMES, WIDTHS } from "./pages.mjs";
import { Person } from "./person.mjs";
import { folder, openPage, require, startBrowser, startMila, startStageAlone } from "./program.mjs";

const GRAVE = ["serious", "critical"];
let mila;
let stage;
let browser;
let axe;

before(async () => {
  axe = await readFile(require.resolve("axe-core/axe.min.js"), "utf8");
  [mila, stage, browser] = await Promise.all([startMila(), startStageAlone(), startBrowser()]);
  await holdConversation();
  await speak();
});

after(async () => {
  await browser?.close();
  await mila?.stop();
  await stage?.stop();
});

/** A conversation that shows what bubbles can be. */
async function holdConversation() {
  const page = await openPage(browser, `${mila.url}/#${DANA}`);
  const person = new Person(page);
  const exchange = async (text) => {
    await person.says(text);
    return person.hears();
  };
  await exchange("Hi Mila, what can you do?");
  await exchange("yes");
  const answer = await exchange("*Shopping* for _tonight_:\n- ~milk~ oat milk\n- 2 lemons\n> and something sweet");
  await answer.hover();
  await answer.locator(".reply").click();
  await exchange("מה השעה עכשיו?");
  await person.attaches("picture");
  await person.hears();
  await person.takesPhoneOf("Sam");
  await exchange("Hello? See https://example.com/a_b_c and `code`.");
  await person.takesPhoneOf("Dana");
  assert.deepEqual(page.problems, []);
  await page.context().close();
}

/** A recording, and the stand-in's voice message. */
async function speak() {
  const page = await openPage(browser, `${stage.url}/#${DANA}`);
  const person = new Person(page);
  await person.says("The microphone, please");
  await person.hears();
  await person.phone.locator(".speak.lit").waitFor();
  await person.speaks("0:03");
  await person.seesTick(await person.hears(), "read");
  assert.deepEqual(page.problems, []);
  await page.context().close();
}

for (const { name, own, alone, path, shows, prepare, widths = WIDTHS } of PAGES) {
  for (const width of widths) {
    for (const scheme of SCHEMES) {
      for (const language of LANGUAGES) {
        test(`${name} at ${width}, ${scheme}, ${language}`, async () => {
          const options = { width, height: width < 500 ? 844 : 800, scheme, language };
          const url = own ? `${mila.own}${path}${language}` : `${(alone ? stage : mila).url}${path}`;
          const page = await openPage(browser, url, options);
          await page.locator(shows).first().waitFor();
          await prepare?.(page);
          await page.screenshot({ path: `${folder}/${name}-${width}-${scheme}-${language}.png` });
          assert.deepEqual(await graveProblems(page), []);
          assert.deepEqual(await cutOff(page), []);
          assert.equal(await page.locator("html").getAttribute("lang"), language);
          assert.deepEqual(page.problems, []);
          await page.context().close();
        });
      }
    }
  }
}

/** Controls that stick out of the screen or of their pane at the sides. */
function cutOff(page) {
  return page.evaluate(() => {
    const controls = [...document.querySelectorAll("button, a, input, select, textarea")];
    const out = controls.filter((each) => {
      const { left, right, width } = each.getBoundingClientRect();
      const pane = each.closest(".pane")?.getBoundingClientRect() ?? { left: 0, right: innerWidth };
      return width > 1 && (left < pane.left - 1 || right > pane.right + 1);
    });
    return out.map((each) => each.outerHTML.slice(0, 120));
  });
}

/** What axe finds that keeps somebody out, each with where. */
async function graveProblems(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run({ resultTypes: ["violations"] }));
  return violations
    .filter(({ impact }) => GRAVE.includes(impact))
    .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`));
}
