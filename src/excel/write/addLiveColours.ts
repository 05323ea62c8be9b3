import type { Area } from "../../cells/Area";
import type { LiveColourRule } from "../../cells/LiveColours";
import { rangeOf } from "../rangeOf";

/**
 * Queues conditional formats over an area; their ids are known after the round trip. A formula's references count from the
 * first cell of the range the format is added through (#5194).
 */
export function addLiveColours(
  context: Excel.RequestContext,
  sheetId: string,
  area: Area,
  rules: readonly LiveColourRule[],
): readonly Excel.ConditionalFormat[] {
  const { conditionalFormats } = rangeOf(context, { sheetId, area });
  return rules.map(({ formula, fill, fontColor }) => {
    const format = conditionalFormats.add("Custom");
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = fill;
    format.custom.format.font.color = fontColor;
    format.load("id");
    return format;
  });
}
