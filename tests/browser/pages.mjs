// The pages that are looked at in every size, colour scheme and language. One more page is one
// more entry: where it is, what shows that it is there, and how to get it into a telling state.

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
  { name: "add", path: "/", shows: ".person", prepare: (page) => page.locator("#add-open").click() },
  { name: "help", path: "/", shows: ".person", prepare: (page) => page.locator("#help-open").click() },
];
