import { routeLocally } from "@omni/ai-models";
import { describe, expect, test } from "vitest";
import { agents, routes } from "./registry.ts";

describe.each(routes)("$name", ({ name, utterances }) => {
  test.each(utterances)("gets “%s”", (utterance) => {
    // Its own words are taken out, so that the router has to do more than remember.
    const others = routes.map((route) =>
      route.name === name ? { ...route, utterances: utterances.filter((own) => own !== utterance) } : route,
    );
    expect(routeLocally(utterance, [], others).agent).toBe(name);
  });
});

test("every assistant says what it answers, in one line", () => {
  for (const { description } of Object.values(agents)) expect(description).toMatch(/^[^\n]{10,120}$/);
});
