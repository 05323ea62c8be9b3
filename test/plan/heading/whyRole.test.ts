import { whyRole } from "../../../src/plan/heading/whyRole";

it.each([
  ["Action", "action", "words"],
  ["Status", "progress", "cells"],
  ["Fortnight", "lead", "cells"],
  ["By whom and by when", "deadline", "words-and-cells"],
] as const)("%s is the %s by its %s", (heading, role, why) => {
  expect(whyRole(heading, role)).toBe(why);
});
