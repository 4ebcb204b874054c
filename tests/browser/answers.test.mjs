// Answers as people see them on their phone: what the model wrote is what stands there, in both
// directions. The pictures are for people to look at; two of them stand in the README.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Person } from "./person.mjs";
import { DANA } from "./pages.mjs";
import { folder, openPage, startBrowser, startMila } from "./program.mjs";
import { startScripted } from "./scripted.mjs";

/** What is asked, what the model says, and the text of its bubble when that looks different. */
const ANSWERS = [
  ["Which tickets are left?", "3. hi\n9. there\n22. github"],
  ["My money this month?", "+ 120 salary\n- 45 food\n+ 10 refund"],
  ["Where was that video?", "Here: https://www.youtube.com/watch?v=_2_-21bdGe4"],
  ["Two to the third?", "2**3 is 8 and 2**4 is 16"],
  ["Where is the file? And shrug.", "C:\\Users\\dana\\_work ¯\\_(ツ)_/¯"],
  ["Translate the title.", "**English:**next", "English:next"],
  ["And the name of that setting?", "It is `snake_case_name`, not snake_case_name *2.", "It is snake_case_name, not snake_case_name *2."],
  ["מה צריך לקנות?", "**לקניות:**\n- 3 ליטר חלב\n- לחם מחיטה מלאה (‎2 כיכרות)\n- קפה", "לקניות:\n• 3 ליטר חלב\n• לחם מחיטה מלאה (2 כיכרות)\n• קפה"],
  ["איפה קראת את זה?", "כאן: https://he.wikipedia.org/wiki/חלב_סויה, בפרק _היסטוריה_.", "כאן: https://he.wikipedia.org/wiki/חלב_סויה, בפרק היסטוריה."],
  ["כמה עולה הטיסה ומתי?", "הטיסה LY315 יוצאת ב־7:05 ועולה *$320*, בערך ‎₪1,180.", "הטיסה LY315 יוצאת ב־7:05 ועולה $320, בערך ‎₪1,180."],
];

const PICTURES = [{ name: "page", width: 1280, height: 800 }, { name: "phone", width: 390, height: 700 }];

let model;
let mila;
let browser;

before(async () => {
  model = await startScripted(new Map(ANSWERS.map(([asked, said]) => [asked, said])));
  [mila, browser] = await Promise.all([startMila({ ANTHROPIC_API_KEY: "scripted", ANTHROPIC_BASE_URL: model.url }), startBrowser()]);
});

after(async () => {
  await browser?.close();
  await mila?.stop();
  model?.stop();
});

/** Without what people do not see: isolates, marks of direction and thin spaces around marks. */
const seen = (text) => text.replace(/[\u2066-\u2069\u200e\u200f\u200a\u200b]/g, "").replace(/\s+/g, " ").trim();

/** The text of a bubble, a line a line, with the numbers and dots that the browser puts before items. */
function shown(bubble) {
  return bubble.locator(".text").evaluate((text) => {
    const lines = (block) => {
      if (!["OL", "UL"].includes(block.tagName)) return [block.textContent];
      return [...block.children].map((item) => `${block.tagName === "OL" ? `${item.value}.` : "•"} ${item.textContent}`);
    };
    return [...text.children].flatMap(lines).join("\n");
  });
}

test("ten answers stand on the phone as they were written", async () => {
  const page = await openPage(browser, `${mila.url}/#${DANA}`, { width: 1280, height: 800 });
  const person = new Person(page);
  await person.says("Hi");
  await person.hears();
  await person.says("yes");
  await person.hears();
  for (const [asked, said, looks = said] of ANSWERS) {
    await person.says(asked);
    const bubble = await person.hears();
    assert.equal(seen(await shown(bubble)), seen(looks), asked);
  }
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

for (const language of ["en", "he"]) {
  for (const { name, width, height } of PICTURES) {
    test(`pictures of ${name}, ${language}`, async () => {
      const page = await openPage(browser, `${mila.url}/#${DANA}`, { width, height, language });
      const bubbles = new Person(page).phone.locator(".bubble.hers");
      await bubbles.filter({ hasText: "LY315" }).waitFor();
      for (const [nth, text] of ["watch?v=", "Users", "LY315"].entries()) {
        await bubbles.filter({ hasText: text }).scrollIntoViewIfNeeded();
        await page.screenshot({ path: `${folder}/answers-${name}-${language}-${nth}.png` });
      }
      assert.equal(await page.locator("html").getAttribute("dir"), language === "he" ? "rtl" : "ltr");
      assert.deepEqual(page.problems, []);
      await page.context().close();
    });
  }
}
