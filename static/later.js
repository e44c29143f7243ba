// Fetches the second part of the program with the styles of what it shows. The build bundles it into the glue of the first part.
//
// Why it could not be fetched, the app reads from the root element: "broken", "gone", or "kind", the file and what it is sent as.
const { laterStyle } = document.querySelector("script[data-later-style]").dataset;

export async function fetchLater(address, integrity) {
  try {
    const [answer] = await Promise.all([part(address, integrity), style()]);
    return answer;
  } catch (error) {
    // What a page asked for fails too when the page is left. A moment later such a page is gone, and tells nobody.
    await new Promise((next) => setTimeout(next, 300));
    document.documentElement.dataset.laterFault = error.why ?? "broken";
    throw error;
  }
}

async function part(address, integrity) {
  let answer;
  try {
    answer = checked(await fetch(address, { integrity }));
  } catch (error) {
    if (error.why) throw error;
    // What is not the file itself is refused whatever its status: a second look tells that, or that the connection broke only once.
    checked(await fetch(address, { cache: "no-store" }));
    answer = await fetch(address, { integrity, cache: "no-store" });
  }
  const kind = answer.headers.get("Content-Type") ?? "";
  if (!kind.startsWith("application/wasm")) fail(answer, `kind ${address.pathname.split("/").pop()} ${kind}`);
  return answer;
}

let styled;
async function style() {
  if (styled) return;
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: laterStyle });
  styled = await new Promise((told) => {
    link.onload = () => told(true);
    link.onerror = () => told(false);
    document.head.append(link);
  });
  if (styled) return;
  link.remove();
  fail(checked(await fetch(laterStyle)), "broken");
}

function checked(answer) {
  if (!answer.ok) fail(answer, [404, 410].includes(answer.status) ? "gone" : "broken");
  return answer;
}

function fail({ url }, why) {
  throw Object.assign(new Error(`${url} could not be loaded`), { why });
}
