// WhatsApp's markup as the page reads it, held against a table in a real document.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openPage, startBrowser, startStageAlone } from "./program.mjs";

const READINGS = [
  ["*bold* and _slanted_ and ~gone~", "<p><strong>bold</strong> and <em>slanted</em> and <s>gone</s></p>"],
  ["*_both_*", "<p><strong><em>both</em></strong></p>"],
  ["(*bold*), _so_!", "<p>(<strong>bold</strong>), <em>so</em>!</p>"],
  ["*שלום* _עולם_", "<p><strong>שלום</strong> <em>עולם</em></p>"],
  ["2 * 3 * 4, snake_case_name, a*b*c", "<p>2 * 3 * 4, snake_case_name, a*b*c</p>"],
  ["*not\nover lines*", "<p>*not\nover lines*</p>"],
  ["**", "<p>**</p>"],
  ["`*as it is*`", "<p><code>*as it is*</code></p>"],
  ["before\n```\nlet x = 1;\n```\nafter", "<p>before</p><pre tabindex=\"0\">let x = 1;</pre><p>after</p>"],
  ["```never closed", "<p>```never closed</p>"],
  ["- one\n* *two*", "<ul><li>one</li><li><strong>two</strong></li></ul>"],
  ["3. three\n4. four", "<ol><li value=\"3\">three</li><li value=\"4\">four</li></ol>"],
  ["> said\n> twice\nanswered", "<blockquote>said\ntwice</blockquote><p>answered</p>"],
  ["-not a list\n1.5 litres", "<p>-not a list\n1.5 litres</p>"],
  ["<b>&amp;</b><script>alert(1)</script>", "<p>&lt;b&gt;&amp;amp;&lt;/b&gt;&lt;script&gt;alert(1)&lt;/script&gt;</p>"],
  ["javascript:alert(1)", "<p>javascript:alert(1)</p>"],
  ["", ""],
];

let stage;
let browser;
let page;

before(async () => {
  [stage, browser] = await Promise.all([startStageAlone(), startBrowser()]);
  page = await openPage(browser, stage.url);
});

after(async () => {
  await browser?.close();
  await stage?.stop();
});

/** The markup's elements as HTML, and the text in one line. */
function read(text) {
  return page.evaluate(async (each) => {
    const { plain, render } = await import("/stage/markup.js");
    const holder = document.createElement("div");
    holder.append(...render(each));
    return { html: holder.innerHTML, line: plain(each) };
  }, text);
}

for (const [text, html] of READINGS) {
  test(JSON.stringify(text), async () => assert.equal((await read(text)).html, html));
}

test("a link ends where the sentence goes on", async () => {
  const links = async (text) => {
    const { html } = await read(text);
    return [...html.matchAll(/<a href="([^"]*)" target="_blank" rel="noopener noreferrer" dir="ltr">([^<]*)<\/a>/g)].map(([, , shown]) => shown);
  };
  assert.deepEqual(await links("see https://example.com/a_b_c, *http://example.org*."), ["https://example.com/a_b_c", "http://example.org"]);
  assert.deepEqual(await links("(https://example.com/?a=1&b=2)"), ["https://example.com/?a=1&amp;b=2"]);
});

test("one line has no markup left", async () => {
  assert.equal((await read("*Buy:*\n- milk\n- ~eggs~\n\n`now`")).line, "Buy: milk eggs now");
});

test("the longest message of nothing but signs is read", async () => {
  for (const part of ["*a ", "*", "_*~`", "> "]) {
    const { line } = await read(part.repeat(4096 / part.length));
    assert.ok(line.length < 4096);
  }
});
