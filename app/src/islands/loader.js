// Starts the islands of a page when the browser is idle, or those that ask for it when somebody uses them. Pages without
// islands do not link this file. Whatever goes wrong here, the page has done its job already: no message, no second try.
// cargo xtask build puts the hashed names in place of the two plain ones.
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
const waiting = "[data-start=focus] leptos-island";
if ("WebAssembly" in window) {
  if (document.querySelector("leptos-island:not(" + waiting + ")")) {
    if ("requestIdleCallback" in window) requestIdleCallback(quietly, { timeout: 2000 });
    else setTimeout(quietly, 200);
  } else {
    const form = document.querySelector("[data-start=focus]");
    if (form) form.addEventListener("focusin", quietly, { once: true });
  }
}
