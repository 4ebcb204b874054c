// The pages that are looked at in every size, colour scheme and language. One more page is one
// more entry (`own`: one that Mila serves herself, its path ends in the language; `alone`: the page of
// a stage without her): where it is, what shows that it is there, and how to get it into a telling
// state.

export const WIDTHS = [390, 1280];
export const SCHEMES = ["light", "dark"];
export const LANGUAGES = ["en", "he"];

export const DANA = "972541234567";

export const PAGES = [
  { name: "chat", path: `/#${DANA}`, shows: ".phone:not([hidden]) .bubble", widths: [390, 1024, 1280] },
  { name: "list", path: "/", shows: ".person", widths: [390] },
  {
    name: "wire",
    path: "/#wire",
    shows: ".story .line",
    widths: [390],
    prepare: (page) => page.locator(".line > summary").nth(1).click(),
  },
  {
    name: "clock",
    path: "/",
    shows: ".person",
    prepare: (page) => page.locator("#clock").click(),
  },
  {
    name: "menus",
    path: `/#${DANA}`,
    shows: ".phone:not([hidden]) .bubble",
    prepare: async (page) => {
      const phone = page.locator(".phone:not([hidden])");
      await phone.locator(".bubble.hers .reply").last().click({ force: true });
      await phone.locator(".attach").click();
    },
  },
  {
    name: "voice",
    alone: true,
    path: `/#${DANA}`,
    shows: ".phone:not([hidden]) .bubble.hers .player",
    prepare: async (page) => {
      const player = page.locator(".phone:not([hidden]) .bubble.hers .player");
      await player.locator(".length", { hasText: /0:0[1-9]/ }).waitFor();
      await player.locator(".seek").fill("1");
    },
  },
  { name: "recording", alone: true, path: `/#${DANA}`, shows: ".phone:not([hidden]) .speak.lit", prepare: record },
  {
    name: "recorded",
    alone: true,
    path: `/#${DANA}`,
    shows: ".phone:not([hidden]) .speak.lit",
    prepare: async (page) => {
      const phone = await record(page);
      await phone.locator(".stop").click();
      await phone.locator(".recorder .player .length", { hasText: /0:0[1-9]/ }).waitFor();
    },
  },
  { name: "add", path: "/", shows: ".person", prepare: (page) => page.locator("#add-open").click() },
  { name: "landing", own: true, path: "/?lang=", shows: "main svg" },
  { name: "policy", own: true, path: "/policy?lang=", shows: "main h2" },
  { name: "help", path: "/", shows: ".person", prepare: (page) => page.locator("#help-open").click() },
];

/** Begins a recording and waits until there is something to see. */
async function record(page) {
  const phone = page.locator(".phone:not([hidden])");
  await phone.locator(".speak").click();
  await phone.locator(".recorded", { hasText: "0:02" }).waitFor();
  return phone;
}
