// Nobody has to scroll sideways to read.

export function overflowProblems({ width, scrollWidth, clientWidth, sticking }) {
  if (scrollWidth <= clientWidth) return [];
  return [`is ${scrollWidth} px wide in a window of ${width} px: ${sticking.join("; ") || "no part of it alone"}`];
}
