// Corrects an article through the API and watches what Varnish answers.
import assert from "node:assert/strict";

const { KHABAR_URL: origin, KHABAR_VARNISH: varnish, KHABAR_SECURITY_ADMIN_KEY: key } = process.env;
const LIMIT = 2000;

const [corrected, other] = await twoThatHaveNothingInCommon();
const home = `/v1/articles/${corrected.slug}`;
const list = `/v1/articles?section=${corrected.section.slug}`;
const unrelated = [`/v1/articles/${other.slug}`, `/v1/sections/${other.section.slug}`, "/v1/states"];

for (const path of [home, list, ...unrelated]) {
  await through(path);
  assert.equal((await through(path)).cache, "HIT", `${path} is kept`);
}

const headline = `${corrected.headline} (सुधार)`;
const saved = await correct(corrected.id, headline);
const took = await until(async () => (await through(home)).body.headline === headline, saved);
console.log(`${home} shows the correction after ${took} ms`);
await until(async () => (await through(list)).body.items.some((item) => item.headline === headline), saved);

for (const path of unrelated) {
  const { cache, age } = await through(path);
  console.log(`${path} is still a ${cache}, ${age} s old`);
  assert.equal(cache, "HIT", `${path} has nothing to do with it`);
}
assert.equal((await fetch(`${varnish}/v1/articles`, { method: "PURGE" })).status, 400, "a purge without keys");
console.log("The correction shows in time; nothing else was purged.");

async function twoThatHaveNothingInCommon() {
  const { items } = await (await fetch(`${origin}/v1/articles?limit=100`)).json();
  const first = items[0];
  const taken = new Set(namesIn(first));
  const second = items.find((item) => !namesIn(item).some((name) => taken.has(name)));
  assert.ok(second, "the sample has two articles without a section, author or tag in common");
  return [first, second];
}

/** Slugs of everything that an article is filed under. */
function namesIn(article) {
  const tags = Object.values(article.tags).flat();
  return [article.section, ...article.sections, ...article.byline, ...tags].map((thing) => thing.slug);
}

async function through(path) {
  const answer = await fetch(varnish + path);
  assert.equal(answer.status, 200, path);
  return { cache: answer.headers.get("x-cache"), age: answer.headers.get("age"), body: await answer.json() };
}

/** Saves another headline and publishes it; when the API has answered. */
async function correct(id, headline) {
  const address = `${origin}/editorial/v1/articles/${id}`;
  const authorization = `Bearer ${key}`;
  const read = await fetch(address, { headers: { authorization } });
  const patched = await fetch(address, {
    method: "PATCH",
    headers: { authorization, "if-match": read.headers.get("etag"), "content-type": "application/merge-patch+json" },
    body: JSON.stringify({ headline }),
  });
  assert.equal(patched.status, 200, await patched.text());
  const published = await fetch(`${address}/publication`, {
    method: "PUT",
    headers: { authorization, "if-match": patched.headers.get("etag") },
  });
  assert.equal(published.status, 200, await published.text());
  return Date.now();
}

async function until(seen, since) {
  while (!(await seen())) {
    assert.ok(Date.now() - since < LIMIT, `Varnish shows what was, ${LIMIT} ms after it was corrected`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return Date.now() - since;
}
