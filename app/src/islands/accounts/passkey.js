// A passkey: made, or shown to sign in or as a proof. Asks the site what to ask, then the phone or computer, then tells
// the site; then the next page. Plain, and not part of the bundle: who signs in on a slow line waits for one kilobyte, and
// readers never load it. Without it the page says that passkeys need a newer browser, and offers the other ways.

const bytes = (text) =>
  Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));
const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");

// What is thrown by us is a sentence of the site.
const post = async (path, asked) => {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(asked),
  });
  // The session has ended, or asks for a proof.
  if (answer.redirected) location.assign(answer.url);
  const told = await answer.json();
  if (told.sentence) throw told;
  return told;
};

// Browsers of before 2025 leave it to the page to read the parts that are bytes.
const read = (kind, options) => {
  const own = PublicKeyCredential[`parse${kind}OptionsFromJSON`];
  if (own) return own.call(PublicKeyCredential, options);
  const known = [...(options.excludeCredentials || []), ...(options.allowCredentials || [])];
  for (const one of [...known, options.user]) if (one) one.id = bytes(one.id);
  return { ...options, challenge: bytes(options.challenge) };
};

const PARTS = ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"];
const plain = (credential) => {
  if (credential.toJSON) return credential.toJSON();
  const { id, type, response } = credential;
  const given = PARTS.filter((part) => response[part]);
  return { id, rawId: id, type, response: Object.fromEntries(given.map((part) => [part, text(response[part])])) };
};

const run = async ({ begin, finish, next }, field) => {
  const { publicKey } = await post(begin, {});
  const credential = field
    ? await navigator.credentials.create({ publicKey: read("Creation", publicKey) })
    : await navigator.credentials.get({ publicKey: read("Request", publicKey) });
  const beside = field ? { name: field.value } : { next };
  location.assign((await post(finish, { credential: plain(credential), ...beside })).next);
};

for (const box of document.querySelectorAll("[data-island=passkey]")) {
  if (!("PublicKeyCredential" in window)) break;
  const [field, button, status] = ["input", "button", "[role=status]"].map((part) => box.querySelector(part));
  // Shown is what was hidden, and the other way round.
  for (const part of box.querySelectorAll("[data-turn]")) part.hidden = !part.hidden;
  button.addEventListener("click", async () => {
    status.textContent = box.dataset.waiting;
    try {
      await run(box.dataset, field);
    } catch ({ sentence, name }) {
      // Who does not want to, waits too long or has no lock on the screen: browsers tell no more.
      const cancelled = name === "NotAllowedError" || name === "AbortError";
      status.textContent = sentence || box.dataset[cancelled ? "cancelled" : "failed"];
    }
  });
}
