// What every page of the console needs: requests with the session's token, messages, signing out.
import { element } from "./elements.js";

const MILLISECONDS = 6000;

// Sends a request that changes something. Somebody who signed in again in another tab has a new token: it is fetched once.
export async function send(address, method, body) {
  const answer = await request(address, method, body);
  if (answer.status !== 403 || (await answer.clone().json().catch(() => ({}))).code !== "cross-site") {
    return answer;
  }
  await renewToken();
  return request(address, method, body);
}

// Tells everybody, those who do not see the page too.
export function say(text) {
  const toast = element("p", { class: "toast" }, text);
  document.getElementById("toasts").append(toast);
  setTimeout(() => toast.remove(), MILLISECONDS);
}

function request(address, method, body) {
  const headers = { "X-Order-To-Chat-CSRF": document.body.dataset.csrf };
  if (body !== undefined) {
    headers["Content-Type"] = "application/json";
  }
  const text = body === undefined ? undefined : JSON.stringify(body);
  return fetch(address, { method, headers, body: text, credentials: "same-origin", cache: "no-store" });
}

async function renewToken() {
  const page = await fetch(".", { credentials: "same-origin", cache: "no-store" });
  if (page.ok) {
    const parsed = new DOMParser().parseFromString(await page.text(), "text/html");
    document.body.dataset.csrf = parsed.body.dataset.csrf || "";
  }
}

async function signOut() {
  try {
    const answer = await send("sign-out", "POST");
    if (answer.ok || answer.status === 401) {
      location.assign(".");
      return;
    }
  } catch {
    // No connection; said below.
  }
  say(document.body.dataset.failed);
}

document.querySelector("[data-sign-out]")?.addEventListener("click", signOut);
