// Starts the islands of a page when the browser is idle, or those that ask for it when somebody uses them, and leaves the
// site when Esc is pressed three times. Pages without islands do not link this file.
// Whatever goes wrong here, the page has done its job already: no message, no second try.
// cargo xtask build puts the hashed names in place of the three plain ones.

// The same as the link at the top of the page, but this page also goes from the history: Back does not lead here.
const LEAVE = "/exit";
let pressed = [];
addEventListener("keydown", ({ key, timeStamp, repeat, isComposing }) => {
  // A key held down, and one that only ends a word being composed, are no press.
  if (repeat || isComposing) return;
  pressed = key === "Escape" ? [...pressed, timeStamp].slice(-3) : [];
  if (pressed.length === 3 && timeStamp - pressed[0] < 3000) location.replace(LEAVE);
});

const start = async () => {
  const bundle = await import("./semilla.js");
  await bundle.default({ module_or_path: new URL("./semilla_bg.wasm", import.meta.url) });
  bundle.hydrate();
  for (const island of document.querySelectorAll("leptos-island")) {
    // One island that fails takes no other with it.
    try {
      bundle[island.dataset.component](island);
    } catch {}
  }
};
const quietly = () => start().catch(() => {});
const islands = [...document.querySelectorAll("leptos-island")];
if ("WebAssembly" in window) {
  if (islands.some((island) => !island.closest("[data-start=focus]"))) {
    if ("requestIdleCallback" in window) requestIdleCallback(quietly, { timeout: 2000 });
    else setTimeout(quietly, 200);
  } else {
    for (const island of islands) island.addEventListener("focusin", quietly, { once: true });
  }
}
// No WASM: a file of its own.
if (document.querySelector("[data-island]")) import("./passkey.js").catch(() => {});
