// A front-end in miniature: the front page, then the first story on it, typed by nothing but the generated document.
import assert from "node:assert/strict";
import createClient from "openapi-fetch";
import type { components, paths } from "./khabar.js";

type Summary = components["schemas"]["ArticleSummary"];
type Article = components["schemas"]["Article"];

const address = process.env["KHABAR_URL"];
assert.ok(address);
// Some addresses answer JSON-LD and ninjs too: this client reads JSON, and problems.
const khabar = createClient<paths, "application/json" | "application/problem+json">({ baseUrl: address });

const stories = await frontPage();
console.log(stories.map((story) => story.headline).join("\n"));
const first = stories[0];
assert.ok(first, "the front page has stories");
console.log(page(await article(first.slug)));

/** The stories of the home page, container after container. */
async function frontPage(): Promise<Summary[]> {
  const { data, error } = await khabar.GET("/v1/fronts/{slug}", { params: { path: { slug: "home" } } });
  if (error) throw new Error(`${error.status} ${error.title}`);
  return data.containers.flatMap((container) => container.items);
}

async function article(ref: string): Promise<Article> {
  const { data, error } = await khabar.GET("/v1/articles/{ref}", { params: { path: { ref } } });
  if (error) throw new Error(`${error.status} ${error.title}`);
  return data;
}

/** The article as plain text: what each block type shows is known from its type. */
function page(story: Article): string {
  const body = story.body ?? [];
  return [story.headline, story.publishedAt ?? "", ...body.map(block)].join("\n\n");
}

function block(part: NonNullable<Article["body"]>[number]): string {
  switch (part.type) {
    case "paragraph":
      return part.text;
    case "heading":
      return `${"#".repeat(part.level)} ${part.text}`;
    case "quote":
      return `„${part.text}“`;
    default:
      return `[${part.type}]`;
  }
}
