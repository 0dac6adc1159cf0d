// Opens Swagger UI, tries out every operation that reads without a key, and looks at what is drawn.
import assert from "node:assert/strict";
import { chromium } from "playwright-core";

const address = process.env.KHABAR_URL;
const screenshot = `${process.env.KHABAR_CI}/swagger-ui.png`;
const flags = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];
const DEVANAGARI = /\p{Script=Devanagari}/u;

const document = await (await fetch(`${address}/q/openapi?format=json`)).json();
const reads = Object.entries(document.paths)
  .filter(([path]) => !path.startsWith("/v1/previews/")) // A preview's token is made for one draft and ends.
  .filter(([, operations]) => operations.get && isPublic(operations.get) && !isStream(operations.get))
  .map(([path, operations]) => ({ path, id: operations.get.operationId }));
assert.ok(reads.length > 0, "the document has operations that read");

const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: flags });
const failures = [];
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1600 } });
  page.on("console", (message) => message.type() === "error" && failures.push(`console: ${firstLine(message.text())}`));
  page.on("pageerror", (error) => failures.push(`page: ${error.message}`));

  await page.goto(`${address}/q/swagger-ui/`);
  await page.locator(".opblock").first().waitFor({ timeout: 60_000 });

  let hindi = 0;
  for (const read of reads) {
    const block = page.locator(`.opblock-get[id$="-${read.id}"]`).first();
    await block.locator(".opblock-summary-control").first().click();
    const { status, body } = await tryOut(block);
    console.log(`${status} ${read.path}`);
    if (!/^2\d\d$/.test(status)) failures.push(`${read.path} answers ${status} to its own examples: ${body}`);
    if (DEVANAGARI.test(body) && ++hindi === 1) await block.screenshot({ path: screenshot });
    await block.locator(".opblock-summary-control").first().click();
  }
  if (hindi === 0) failures.push("no answer shows Devanagari");
  failures.push(...(await page.evaluate(drawingFaults)));
} finally {
  await browser.close();
}

assert.ok(failures.length === 0, `\n${failures.join("\n")}`);
console.log(`${reads.length} operations tried out; ${screenshot}`);

function firstLine(text) {
  return text.split("\n", 1)[0];
}

/** Whether nobody needs a key for it. */
function isPublic(operation) {
  const security = operation.security ?? document.security ?? [];
  return security.length === 0 || security.some((way) => Object.keys(way).length === 0);
}

/** Whether its answer never ends, so that a page cannot wait for it. */
function isStream(operation) {
  return Object.values(operation.responses).some((answer) => "text/event-stream" in (answer.content ?? {}));
}

/** Sends an opened operation as the page proposes it, and gives the status and the body that the page then shows. */
async function tryOut(block) {
  const execute = block.getByRole("button", { name: "Execute" });
  const tryIt = block.getByRole("button", { name: "Try it out" });
  await execute.or(tryIt).first().waitFor();
  if (await tryIt.isVisible()) await tryIt.click();
  await execute.click();
  const live = block.locator(".live-responses-table tbody tr.response");
  try {
    await live.waitFor({ timeout: 20_000 });
  } catch {
    return { status: `nothing (${await block.locator(".invalid, .errors").count()} invalid fields)`, body: "" };
  }
  const status = (await live.locator(".response-col_status").innerText()).trim().slice(0, 3);
  return { status, body: await live.locator(".response-col_description").innerText() };
}

/** Runs in the page: draws Hindi in its own font, and says what is wrong with the picture. */
function drawingFaults() {
  const family = getComputedStyle(window.document.body).fontFamily;
  const context = Object.assign(window.document.createElement("canvas"), { width: 80, height: 80 }).getContext("2d", {
    willReadFrequently: true,
  });
  const draw = (text) => {
    context.clearRect(0, 0, 80, 80);
    context.font = `40px ${family}`;
    context.fillText(text, 5, 50);
    return context.getImageData(0, 0, 80, 80).data.join();
  };
  const width = (text) => context.measureText(text).width;
  const faults = [];
  const missing = draw("\u{10FFFD}");
  for (const letter of ["क", "ख", "ज़", "ँ"]) {
    if (draw(letter) === missing || draw(letter) === draw(" ")) faults.push(`${letter} is drawn as a missing letter`);
  }
  if (width("क्ष") >= width("क") + width("ष")) faults.push("क्ष is not drawn as one conjunct");
  return faults;
}
