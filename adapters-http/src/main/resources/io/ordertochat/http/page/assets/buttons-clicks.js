// Counts clicks: which button, on which kind of page, for which product, on a phone or a computer. Nothing about the person.

const SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Sends a click. Whether it arrives or not, nothing waits for it. */
export function send(url, click) {
  const body = JSON.stringify(click);
  try {
    if (navigator.sendBeacon?.(url, body)) return;
  } catch {
    // Another way is left.
  }
  fetch(url, { method: "POST", body, keepalive: true, mode: "no-cors", credentials: "omit" }).catch(() => {});
}

// randomUUID is missing where a page is not served over TLS.
const id = () => Array.from(crypto.getRandomValues(new Uint8Array(22)), byte => SIGNS[byte & 63]).join("");

/** A click as the server takes it. */
export function click(entryPoint, { page, product }, device) {
  const floating = entryPoint.startsWith("floating_");
  return { id: id(), entryPoint, page: page || "other", ...(product && !floating ? { product } : {}),
    device: device === "desktop" ? device : "mobile" };
}

/** What the visitor holds in the hand: ios, android, mobile or desktop. */
export function device({ userAgent, platform, maxTouchPoints }) {
  if (/iP(hone|ad|od)/.test(userAgent) || (platform === "MacIntel" && maxTouchPoints > 1)) return "ios";
  if (/Android/.test(userAgent)) return "android";
  return /Mobi/.test(userAgent) ? "mobile" : "desktop";
}
