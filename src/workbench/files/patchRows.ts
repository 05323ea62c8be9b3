import type { HostArea, HostCell, SheetModel } from "../host/model/SheetModel";
import { boundingArea, readArea, writeArea } from "./areas";
import { childOf, type XmlNode } from "./parseXml";
import type { FileCell, FileRow } from "./readCells";
import type { FileSheet } from "./readSheet";
import type { SharedTexts } from "./SharedTexts";
import type { StyleBook } from "./StyleBook";
import { writeCell } from "./writeCell";
import { openingTag, prefixOf, type Splice } from "./writeXml";

/** What rows are written with. */
export interface RowContext {
  readonly styles: StyleBook;
  readonly texts: SharedTexts;
}

/** The changes to a sheet's rows; none where every cell is as the file has it. */
export interface RowPatch {
  readonly splices: readonly Splice[];
  /** A cell has another formula than before, or none: the order of calculation in the file no longer holds. */
  readonly changesFormulas: boolean;
}

/**
 * Rewrites the rows in which something changed. A cell that only looks different keeps its text and gets another style
 * index; any other row or cell stays as its bytes are.
 */
export function patchRows(file: FileSheet, model: SheetModel, context: RowContext): RowPatch {
  const patch = new RowsPatch(file, model, context);
  return { splices: patch.splices(), changesFormulas: patch.changesFormulas };
}

class RowsPatch {
  changesFormulas = false;
  readonly #file: FileSheet;
  readonly #model: SheetModel;
  readonly #context: RowContext;
  readonly #prefix: string;
  /** Shared formulas whose first cell lost its formula: their other cells get their own. */
  readonly #brokenGroups = new Set<string>();

  constructor(file: FileSheet, model: SheetModel, context: RowContext) {
    this.#file = file;
    this.#model = model;
    this.#context = context;
    this.#prefix = prefixOf(file.root);
  }

  splices(): Splice[] {
    const { rows, source, root } = this.#file;
    this.#findBrokenGroups();
    const fileRows = new Map(rows.map((row) => [row.row, row]));
    const indexes = new Set([
      ...fileRows.keys(),
      ...this.#model.rows.keys(),
      ...this.#model.rowHeights.keys(),
      ...this.#model.hiddenRows,
    ]);
    const ordered = [...indexes].sort((a, b) => a - b);
    let hasChanged = false;
    const texts = ordered.map((index) => {
      const fileRow = fileRows.get(index);
      const was = fileRow ? source.slice(fileRow.node.start, fileRow.node.end) : "";
      const text = this.#row(index, fileRow) ?? was;
      hasChanged ||= text !== was;
      return text;
    });
    if (!hasChanged) return [];
    const p = this.#prefix;
    const sheetData = childOf(root, "sheetData");
    const xml = `<${p}sheetData>${texts.join("")}</${p}sheetData>`;
    const dimension = childOf(root, "dimension");
    return [
      ...(dimension
        ? [
            {
              start: dimension.start,
              end: dimension.end,
              text: `<${p}dimension ref="${this.#dimension(dimension.attributes.ref)}"/>`,
            },
          ]
        : []),
      sheetData
        ? { start: sheetData.start, end: sheetData.end, text: xml }
        : { start: root.closeStart, end: root.closeStart, text: xml },
    ];
  }

  #findBrokenGroups(): void {
    for (const { row, cells } of this.#file.rows) {
      for (const { column, cell, sharedGroup, isSharedMaster } of cells) {
        if (!isSharedMaster || sharedGroup === undefined) continue;
        const now = this.#model.rows.get(row)?.get(column);
        if (now?.formula !== cell?.formula) this.#brokenGroups.add(sharedGroup);
      }
    }
  }

  /** The row's new text; null where it stays as it is. */
  #row(row: number, fileRow: FileRow | undefined): string | null {
    const cells = this.#model.rows.get(row);
    if (fileRow && this.#isAsBefore(fileRow, cells)) return null;
    const fileCells = new Map(fileRow?.cells.map((cell) => [cell.column, cell]));
    const columns = [...new Set([...fileCells.keys(), ...(cells?.keys() ?? [])])].sort((a, b) => a - b);
    let hasChanged = false;
    let isWider = false;
    const texts = columns.map((column) => {
      const fileCell = fileCells.get(column);
      const was = fileCell ? this.#file.source.slice(fileCell.node.start, fileCell.node.end) : "";
      const text = this.#cell({ row, column }, fileCell, cells?.get(column)) ?? was;
      hasChanged ||= text !== was;
      isWider ||= !fileCell && text !== "";
      return text;
    });
    const sizes = this.#sizeChanges(row);
    if (!hasChanged && !sizes) return null;
    const changes = { r: row + 1, ...(isWider ? { spans: null } : {}), ...(sizes ?? {}) };
    const others = fileRow?.node.children.filter(({ name }) => name !== "c") ?? [];
    const inside = texts.join("") + others.map((node) => this.#file.source.slice(node.start, node.end)).join("");
    if (!fileRow && inside === "" && !sizes) return null;
    const tag = `${this.#prefix}row`;
    return `${openingTag(tag, fileRow?.node.attributes ?? {}, changes, false)}${inside}</${tag}>`;
  }

  /** Most rows are: this looks without making anything. */
  #isAsBefore({ row, cells: fileCells }: FileRow, cells: ReadonlyMap<number, HostCell> | undefined): boolean {
    let found = 0;
    for (const fileCell of fileCells) {
      const cell = cells?.get(fileCell.column);
      if (cell) found++;
      if (this.#cell({ row, column: fileCell.column }, fileCell, cell) !== null) return false;
    }
    return found === (cells?.size ?? 0) && !this.#sizeChanges(row);
  }

  #sizeChanges(row: number): Record<string, string | number | null> | null {
    const changes: Record<string, string | number | null> = {};
    const height = this.#model.rowHeights.get(row);
    if (height !== this.#file.model.rowHeights.get(row)) {
      Object.assign(changes, { ht: height ?? null, customHeight: height === undefined ? null : 1 });
    }
    const isHidden = this.#model.hiddenRows.has(row);
    if (isHidden !== this.#file.model.hiddenRows.has(row)) changes.hidden = isHidden ? 1 : null;
    return Object.keys(changes).length > 0 ? changes : null;
  }

  /** The cell's new text, "" where it is gone; null where it stays as it is. */
  #cell(
    place: { row: number; column: number },
    fileCell: FileCell | undefined,
    cell: HostCell | undefined,
  ): string | null {
    const was = fileCell?.cell ?? null;
    const fileStyle = fileCell ? Number(fileCell.node.attributes.s ?? 0) : undefined;
    const style = cell ? this.#context.styles.indexOf(cell.format, fileStyle) : 0;
    const isPlain = !cell || (cell.value === null && cell.formula === null && style === 0);
    if (isPlain && !was) return null;
    if ((cell?.formula ?? null) !== (was?.formula ?? null)) this.changesFormulas = true;
    if (isPlain) return "";
    const isBroken = fileCell?.sharedGroup !== undefined && this.#brokenGroups.has(fileCell.sharedGroup);
    if (fileCell && was && !isBroken && hasSameContent(cell, was)) {
      return style === fileStyle ? null : this.#restyled(fileCell.node, style);
    }
    const f = fileCell && !isBroken && was?.formula === cell.formula ? childOf(fileCell.node, "f") : undefined;
    const formula = f && { xml: this.#file.source.slice(f.start, f.end), metadata: fileCell?.node.attributes.cm };
    return writeCell(this.#prefix, { ...place, style, ...(formula && { formula }) }, cell, this.#context.texts);
  }

  #restyled(node: XmlNode, style: number): string {
    const isSelfClosing = node.end === node.openEnd;
    const open = openingTag(node.tag, node.attributes, { s: style || null }, isSelfClosing);
    return open + this.#file.source.slice(node.openEnd, node.end);
  }

  /** The extent that the sheet's part claims, or a larger one where cells now stand outside it. */
  #dimension(claimed: string | undefined): string {
    const was = readArea(claimed ?? "");
    const now = [...this.#model.rows].flatMap(([row, cells]): HostArea[] => {
      const columns = [...cells.keys()];
      if (columns.length === 0) return [];
      const column = Math.min(...columns);
      return [{ row, column, rowCount: 1, columnCount: Math.max(...columns) - column + 1 }];
    });
    const area = boundingArea(was ? [...now, was] : now);
    return area ? writeArea(area) : "A1";
  }
}

function hasSameContent(one: HostCell, other: HostCell): boolean {
  return (
    one.value === other.value &&
    one.formula === other.formula &&
    one.isError === other.isError &&
    (one.runs === other.runs || JSON.stringify(one.runs) === JSON.stringify(other.runs))
  );
}
