// Nothing is left behind on a device that others may hold, but the cookies of somebody who signs in.

import type { Facts, Visit } from "./types.ts";

export function traceProblems({ stores }: Facts, { cookies, holds }: Visit): string[] {
  const unasked = cookies.filter(({ name }) => !holds.includes(name));
  return [...unasked.map(({ name }) => `sets the cookie ${name}`), ...stores];
}
