import { worksheetOf } from "../worksheetOf";
import { addressOf, type PlacedRule } from "./placedRules";

/**
 * Queues conditional formats, one for each rule over all its areas; their ids are known after the round trip. A formula's
 * references count from the first cell of the areas the format is added through (#5194).
 */
export function addLiveColours(
  context: Excel.RequestContext,
  sheetId: string,
  rules: readonly PlacedRule[],
): readonly Excel.ConditionalFormat[] {
  const sheet = worksheetOf(context, sheetId);
  return rules.map(({ areas, formula, fill, fontColor }) => {
    const format = sheet.getRanges(addressOf(areas)).conditionalFormats.add("Custom");
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = fill;
    format.custom.format.font.color = fontColor;
    format.load("id");
    return format;
  });
}
