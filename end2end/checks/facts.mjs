// Reads, inside the page, everything that the checks judge. One function, because it is handed to the browser whole;
// it uses no promise and no timer, so that it also answers where scripts are off.

export function factsOf() {
  const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/gu;
  const LEFT_TO_RIGHT = /[A-Za-z\u00c0-\u024f\u0370-\u03ff\u0400-\u04ff\u0900-\u0dff\u1780-\u17ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/gu;
  const root = document.documentElement;
  const all = [...document.querySelectorAll("*")];

  const named = (element) => {
    const words = (element.textContent ?? "").trim().replace(/\s+/g, " ").slice(0, 40);
    return `<${element.localName}${element.className ? ` class="${element.getAttribute("class")}"` : ""}> "${words}"`;
  };
  const isShown = (element) => element.getClientRects().length > 0;

  // A text whose letters run against the direction of its block is read in the wrong order around marks and numbers.
  const misdirected = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || parent.closest("script, style, svg, option, code") || !isShown(parent)) continue;
    const against = (node.data.match(RIGHT_TO_LEFT) ?? []).length;
    const along = (node.data.match(LEFT_TO_RIGHT) ?? []).length;
    const direction = getComputedStyle(parent).direction;
    const wrong = direction === "ltr" ? against >= 3 && against > along : along >= 20 && along > against * 2;
    if (wrong && !parent.closest("bdi, [dir=auto]")) misdirected.push(`${direction}: ${named(parent)}`);
  }

  const marked = all
    .filter((element) => element !== root && element.hasAttribute("lang"))
    .map((element) => ({
      lang: element.getAttribute("lang"),
      direction: getComputedStyle(element).direction,
      isAuto: element.getAttribute("dir") === "auto" || (element.localName === "bdi" && !element.hasAttribute("dir")),
      isInBody: document.body.contains(element),
      name: named(element),
    }));

  const width = root.clientWidth;
  const sticking = all.filter((element) => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && (box.right > width + 1 || box.left < -1) && getComputedStyle(element).position !== "absolute";
  });

  const scripts = [...document.scripts].map((script) => ({
    type: script.type,
    src: script.getAttribute("src"),
    isInline: !script.hasAttribute("src"),
  }));

  const stores = [];
  for (const name of ["localStorage", "sessionStorage"]) {
    try {
      if (window[name].length) stores.push(`${name} holds ${Object.keys(window[name]).join(", ")}`);
    } catch {
      // A browser that refuses the store keeps nothing in it.
    }
  }

  return {
    lang: root.lang,
    dir: root.dir,
    direction: getComputedStyle(root).direction,
    title: document.title,
    text: document.body.innerText,
    headings: [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map((one) => ({
      level: Number(one.localName[1]),
      text: one.textContent.trim(),
    })),
    styled: all.filter((one) => one.hasAttribute("style")).map(named),
    isStyled: [...document.styleSheets].some((sheet) => sheet.href && sheet.cssRules.length > 0),
    styleElements: document.querySelectorAll("style").length,
    handlers: all.filter((one) => one.getAttributeNames().some((name) => name.startsWith("on"))).map(named),
    islands: document.querySelectorAll("leptos-island").length,
    scripts,
    stores,
    marked,
    misdirected,
    scrollWidth: document.scrollingElement.scrollWidth,
    clientWidth: width,
    sticking: sticking.slice(0, 3).map(named),
  };
}
