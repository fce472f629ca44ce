// Nobody has to scroll sideways to read, and a text has the room that there is.

import type { Facts } from "./types.ts";

/** Where a window is at least so wide, a text may not be narrower than that. */
const ROOMY = 1_000;
const READABLE = 480;

export function squeezeProblems({ clientWidth, textWidth }: Facts): string[] {
  if (clientWidth < ROOMY || textWidth >= READABLE) return [];
  return [`squeezes its text into ${textWidth} px of ${clientWidth} px`];
}

export function overflowProblems({ width, scrollWidth, clientWidth, sticking }: Facts): string[] {
  if (scrollWidth <= clientWidth) return [];
  return [`is ${scrollWidth} px wide in a window of ${width} px: ${sticking.join("; ") || "no part of it alone"}`];
}
