// Nothing is left behind on a device that others may hold.

export function traceProblems({ stores }, { cookies }) {
  return [...cookies.map(({ name }) => `sets the cookie ${name}`), ...stores];
}
