// Nobody has to scroll sideways to read, and a text has the room that there is.

/** Where a window is at least so wide, a text may not be narrower than that. */
const ROOMY = 1_000;
const READABLE = 480;

export function squeezeProblems({ clientWidth, textWidth }) {
  if (clientWidth < ROOMY || textWidth >= READABLE) return [];
  return [`squeezes its text into ${textWidth} px of ${clientWidth} px`];
}

export function overflowProblems({ width, scrollWidth, clientWidth, sticking }) {
  if (scrollWidth <= clientWidth) return [];
  return [`is ${scrollWidth} px wide in a window of ${width} px: ${sticking.join("; ") || "no part of it alone"}`];
}
