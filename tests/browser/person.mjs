// What a person does on the page, in words.

/** The phone that is on the screen. */
export class Person {
  constructor(page) {
    this.page = page;
    this.phone = page.locator(".phone:not([hidden])");
    this.box = this.phone.locator("textarea");
  }

  async says(text) {
    await this.#sends(async () => {
      await this.box.fill(text);
      await this.box.press("Enter");
    });
  }

  async attaches(kind) {
    await this.#sends(async () => {
      await this.phone.locator(".attach").click();
      await this.phone.locator(`[data-kind=${kind}]`).click();
    });
  }

  /** Speaks until so much is recorded, as `0:01`, stops, and sends it. */
  async speaks(length) {
    await this.#sends(async () => {
      await this.phone.locator(".speak").click();
      await this.records(length);
      await this.phone.locator(".stop").click();
      await this.phone.locator(".send-recording").click();
    });
    return this.phone.locator(".bubble.mine").last();
  }

  /** Waits until so much is recorded. */
  async records(length) {
    await this.phone.locator(".recorder .recorded", { hasText: length }).waitFor();
  }

  /** Sends a file as a recording. */
  async uploads(name, mimeType, buffer) {
    await this.phone.locator(".audio-file").setInputFiles({ name, mimeType, buffer });
  }

  async #sends(act) {
    const own = this.phone.locator(".bubble.mine");
    const before = await own.count();
    await act();
    await own.nth(before).waitFor();
  }

  /** Waits until Mila's message is the last one on this phone; the bubble. */
  async hears() {
    const last = this.phone.locator(".log > .bubble.hers:last-child");
    await last.waitFor();
    return this.phone.locator(`[data-sid="${await last.getAttribute("data-sid")}"]`);
  }

  /** The person's own message that contains this text. */
  own(text) {
    return this.phone.locator(".bubble.mine", { hasText: text }).last();
  }

  async takesPhoneOf(name) {
    await this.page.locator(".person", { hasText: name }).click();
    await this.page.locator(`.phone:not([hidden])[aria-label*="${name}"]`).waitFor();
  }

  /** Waits until the tick of a bubble says this. */
  async seesTick(bubble, status) {
    await bubble.locator(`.tick[data-status="${status}"]`).waitFor();
  }

  /** The story on the wire whose message contains this text. */
  story(text) {
    return this.page.locator(".story", { has: this.page.locator(".what", { hasText: text }) }).first();
  }

  /** Opens the first line of a story with these words; request and answer as they are shown. */
  async reads(story, words) {
    const line = story.locator(".line", { hasText: words }).first();
    await line.locator("> summary").click();
    await line.locator(".raw pre").first().waitFor();
    return line.locator(".raw pre").allTextContents();
  }
}
