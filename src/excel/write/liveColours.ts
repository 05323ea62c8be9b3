import { a1, areaA1 } from "../../cells/a1";
import type { Area } from "../../cells/Area";
import { isLiveColour } from "../../cells/liveColourMark";
import type { LiveColourRule, LiveColours } from "../../cells/LiveColours";
import { areasOf } from "../load/areasOf";
import { rangeOf } from "../rangeOf";
import { worksheetOf } from "../worksheetOf";

/** A conditional format of ours as it stands. */
interface StandingRule extends LiveColourRule {
  readonly id: string;
  readonly area: Area;
  readonly format: Excel.ConditionalFormat;
}

/** Live colours we wrote, and those that gave way to them. */
export interface JournalLiveColours {
  readonly sheetId: string;
  readonly sheet: string;
  readonly area: Area;
  readonly rules: readonly LiveColourRule[];
  /** Excel's ids of the conditional formats we added. */
  readonly ids: readonly string[];
  readonly replaced: readonly (LiveColourRule & { readonly area: Area })[];
}

/**
 * Writes live colours in place of those of ours that stand there, which may be the same: then nothing is written. Three
 * round trips, none without live colours.
 */
export async function writeLiveColours(
  context: Excel.RequestContext,
  wanted: readonly LiveColours[],
): Promise<readonly JournalLiveColours[]> {
  const written: JournalLiveColours[] = [];
  for (const { sheetId, sheet, area, within, rules } of wanted) {
    const standing = (await askLiveColours(context, sheetId)).filter((rule) => overlap(rule.area, within));
    if (isSame(standing, area, rules)) continue;
    for (const { format } of standing) format.delete();
    const added = addRules(context, sheetId, area, rules);
    await context.sync();
    const replaced = standing.map(({ id: _id, format: _format, ...rule }) => rule);
    written.push({ sheetId, sheet, area, rules, ids: added.map(({ id }) => id), replaced });
  }
  return written;
}

/**
 * Takes live colours back: ours go, and those they replaced stand again, moved as far as ours have moved since. Where a
 * person has taken all of ours away, or a later write has, it stays so. Gives how many were taken back.
 */
export async function undoLiveColours(
  context: Excel.RequestContext,
  entries: readonly JournalLiveColours[],
): Promise<number> {
  let count = 0;
  for (const { sheetId, area, rules, ids, replaced } of entries) {
    const ours = await askLiveColours(context, sheetId);
    const written = ours.filter(({ id }) => ids.includes(id));
    /* An undo that brought them back gave them new ids. */
    const alike = ours.filter((rule) => overlap(rule.area, area));
    const standing = written.length > 0 || !isSame(alike, area, rules) ? written : alike;
    const [first] = standing;
    if (!first && rules.length > 0) continue;
    for (const { format } of standing) format.delete();
    const moved = {
      rows: (first?.area.rowIndex ?? area.rowIndex) - area.rowIndex,
      columns: (first?.area.columnIndex ?? area.columnIndex) - area.columnIndex,
    };
    for (const rule of replaced) {
      const place = {
        ...rule.area,
        rowIndex: rule.area.rowIndex + moved.rows,
        columnIndex: rule.area.columnIndex + moved.columns,
      };
      const formula = rule.formula.replaceAll(`TRIM(${a1(rule.area)})`, `TRIM(${a1(place)})`);
      addRules(context, sheetId, place, [{ ...rule, formula }]);
    }
    await context.sync();
    count += 1;
  }
  return count;
}

/** The conditional formats of ours on a sheet. Only custom formulas are asked for: others throw when read (#6827). */
async function askLiveColours(context: Excel.RequestContext, sheetId: string): Promise<readonly StandingRule[]> {
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
    const area = areasOf(areas)[0];
    if (!area || !isLiveColour(rule.formula)) return [];
    const colours = { fill: look.fill.color.toUpperCase(), fontColor: look.font.color.toUpperCase() };
    return [{ id: format.id, format, area, formula: rule.formula, ...colours }];
  });
}

/* A formula's references count from the first cell of the range the format is added through (#5194). */
function addRules(
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

function isSame(standing: readonly StandingRule[], area: Area, rules: readonly LiveColourRule[]): boolean {
  const look = (rule: LiveColourRule, at: Area) => `${areaA1(at)} ${rule.formula} ${rule.fill} ${rule.fontColor}`;
  const have = new Set(standing.map((rule) => look(rule, rule.area)));
  return standing.length === rules.length && rules.every((rule) => have.has(look(rule, area)));
}

function overlap(a: Area, b: Area): boolean {
  const inRows = a.rowIndex < b.rowIndex + b.rowCount && b.rowIndex < a.rowIndex + a.rowCount;
  return inRows && a.columnIndex < b.columnIndex + b.columnCount && b.columnIndex < a.columnIndex + a.columnCount;
}
