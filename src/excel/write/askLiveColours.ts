import { isLiveColour } from "../../cells/liveColourMark";
import { areasOf } from "../load/areasOf";
import { worksheetOf } from "../worksheetOf";
import type { PlacedRule } from "./placedRules";

/** A conditional format of ours as it stands. */
export interface StandingRule extends PlacedRule {
  readonly id: string;
  readonly format: Excel.ConditionalFormat;
}

/**
 * The conditional formats of ours on a sheet, in two round trips. Only custom formulas are asked for: others throw when
 * read (#6827).
 */
export async function askLiveColours(context: Excel.RequestContext, sheetId: string): Promise<readonly StandingRule[]> {
  const formats = worksheetOf(context, sheetId).getRange().conditionalFormats;
  formats.load("items/id,items/type");
  await context.sync();
  const asked = formats.items
    .filter(({ type }) => type === "Custom")
    .map((format) => {
      const { rule, format: look } = format.custom;
      const areas = format.getRanges();
      rule.load("formula");
      look.fill.load("color");
      look.font.load("color");
      areas.load("areas/items/address");
      return { format, rule, look, areas };
    });
  if (asked.length > 0) await context.sync();
  return asked.flatMap(({ format, rule, look, areas }) => {
    const [first, ...others] = areasOf(areas);
    if (!first || !isLiveColour(rule.formula)) return [];
    const colours = { fill: look.fill.color.toUpperCase(), fontColor: look.font.color.toUpperCase() };
    return [{ id: format.id, format, areas: [first, ...others], formula: rule.formula, ...colours }];
  });
}
