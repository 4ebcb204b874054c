// A button that shows and hides what it controls. Escape, a press elsewhere or leaving it by
// keyboard closes it.

/** Ties `button` to `panel`; gives a function that closes it. */
export function openable(button, panel) {
  const show = (open) => {
    panel.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
  };
  const close = () => show(false);
  const inside = (node) => node instanceof Node && (panel.contains(node) || button.contains(node));
  button.addEventListener("click", () => {
    show(panel.hidden);
    if (!panel.hidden) panel.querySelector("button")?.focus();
  });
  panel.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget && !inside(relatedTarget)) close();
  });
  document.addEventListener("pointerdown", ({ target }) => inside(target) || close());
  for (const part of [button, panel]) {
    part.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || panel.hidden) return;
      event.stopPropagation();
      close();
      button.focus();
    });
  }
  return close;
}
