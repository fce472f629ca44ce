// Reads, inside the page, everything that the checks judge. One function, because it is handed to the browser whole;
// it uses no promise and no timer, so that it also answers where scripts are off.

export function factsOf() {
  const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/gu;
  const LEFT_TO_RIGHT = /[A-Za-z\u00c0-\u024f\u0370-\u03ff\u0400-\u04ff\u0900-\u0dff\u1780-\u17ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/gu;
  const root = document.documentElement;
  const all = [...document.querySelectorAll<HTMLElement>("*")];

  const named = (element: Element) => {
    const words = (element.textContent ?? "").trim().replace(/\s+/g, " ").slice(0, 40);
    return `<${element.localName}${element.className ? ` class="${element.getAttribute("class")}"` : ""}> "${words}"`;
  };
  const isShown = (element: Element) => element.getClientRects().length > 0;

  const texts: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);

  // A text whose letters run against the direction of its block is read in the wrong order around marks and numbers.
  const misdirected = [];
  for (const node of texts) {
    const parent = node.parentElement;
    if (!parent || parent.closest("script, style, svg, option, code") || !isShown(parent)) continue;
    const against = (node.data.match(RIGHT_TO_LEFT) ?? []).length;
    const along = (node.data.match(LEFT_TO_RIGHT) ?? []).length;
    const direction = getComputedStyle(parent).direction;
    const wrong = direction === "ltr" ? against >= 3 && against > along : along >= 20 && along > against * 2;
    if (wrong && !parent.closest("bdi, [dir=auto]")) misdirected.push(`${direction}: ${named(parent)}`);
  }

  // A text whose letters belong to a script that its language is not written in: a sentence that was not translated, or a
  // mark that was forgotten. Names, hosts, licenses and code stand in `bdi`, `code` or `translate="no"`.
  const SCRIPTS = {
    Latin: /\p{Script=Latin}/gu, Arabic: /\p{Script=Arabic}/gu, Gujarati: /\p{Script=Gujarati}/gu, Han: /\p{Script=Han}/gu,
    Hangul: /\p{Script=Hangul}/gu, Devanagari: /\p{Script=Devanagari}/gu, Cyrillic: /\p{Script=Cyrillic}/gu,
  };
  const WRITTEN_IN: Record<string, string[]> = { ar: ["Arabic"], ur: ["Arabic"], fa: ["Arabic"], gu: ["Gujarati"], hi: ["Devanagari"], ko: ["Hangul", "Han"], zh: ["Han"], ru: ["Cyrillic"], uk: ["Cyrillic"] };
  const FEW: Record<string, number> = { Han: 4, Hangul: 4 };
  const foreign = [];
  for (const node of texts) {
    const parent = node.parentElement;
    if (!parent || parent.closest("script, style, svg, code, pre, bdi:not([lang]), textarea, [translate=no]") || !isShown(parent)) continue;
    const lang = parent.closest<HTMLElement>("[lang]")?.lang ?? "";
    const known = WRITTEN_IN[lang.split("-")[0]] ?? (/^(en|es|pt|ht|fr|fil|vi|it|pl|tr|quc|mam)\b/.test(lang) ? ["Latin"] : null);
    if (!known) continue;
    const counts = Object.entries(SCRIPTS).map(([script, letters]) => [script, (node.data.match(letters) ?? []).length] as const);
    // A sentence with names of products in it has letters of its own besides.
    const isMixed = counts.some(([script, count]) => known.includes(script) && count > 0);
    for (const [script, count] of counts) {
      if (!isMixed && !known.includes(script) && count >= (FEW[script] ?? 14)) foreign.push(`${script} in lang="${lang}": ${named(parent)}`);
    }
  }

  // What surrounds the main part is said by the interface: in a complete language nothing there falls back.
  const fallen = [...document.querySelectorAll<HTMLElement>("body > header [lang], body > footer [lang], body > a [lang]")]
    .filter((one) => one.lang !== root.lang && !one.closest("[hreflang], .languages, .tongues, #languages, bdi") && isShown(one))
    .map(named);

  const marked = all
    .filter((element) => element !== root && element.hasAttribute("lang"))
    .map((element) => ({
      lang: element.lang,
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

  // The text that a page is about: what has its first heading.
  const articles = [...document.querySelectorAll("main article")].filter((one) => one.querySelector("h1"));

  const scripts = [...document.scripts].map((script) => ({
    type: script.type,
    src: script.getAttribute("src"),
    isInline: !script.hasAttribute("src"),
  }));

  const stores = [];
  for (const name of ["localStorage", "sessionStorage"] as const) {
    try {
      if (window[name].length) stores.push(`${name} holds ${Object.keys(window[name]).join(", ")}`);
    } catch {
      // A browser that refuses the store keeps nothing in it.
    }
  }

  // Where nobody should translate, names and sources of sentences stand on purpose.
  const quoted = [...document.querySelectorAll<HTMLElement>("[translate=no]")].map((one) => one.innerText);
  const text = quoted.reduce((rest, words) => rest.replace(words, " "), document.body.innerText);

  return {
    lang: root.lang,
    dir: root.dir,
    direction: getComputedStyle(root).direction,
    title: document.title,
    text,
    headings: [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map((one) => ({
      level: Number(one.localName[1]),
      text: one.textContent.trim(),
    })),
    styled: all.filter((one) => one.hasAttribute("style")).map(named),
    isStyled: [...document.styleSheets].some((sheet) => sheet.href && sheet.cssRules.length > 0),
    styleElements: document.querySelectorAll("style").length,
    handlers: all.filter((one) => one.getAttributeNames().some((name) => name.startsWith("on"))).map(named),
    islands: document.querySelectorAll("leptos-island, [data-island]").length,
    scripts,
    stores,
    marked,
    misdirected,
    foreign,
    fallen,
    scrollWidth: (document.scrollingElement ?? root).scrollWidth,
    clientWidth: width,
    sticking: sticking.slice(0, 3).map(named),
    textWidth: Math.min(...articles.map((one) => Math.round(one.getBoundingClientRect().width))),
  };
}
