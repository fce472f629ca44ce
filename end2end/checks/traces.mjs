// Nothing is left behind on a device that others may hold, but the cookies of somebody who signs in.

export function traceProblems({ stores }, { cookies, holds = [] }) {
  const unasked = cookies.filter(({ name }) => !holds.includes(name));
  return [...unasked.map(({ name }) => `sets the cookie ${name}`), ...stores];
}
