import { DEFAULT_FORMAT, type BorderLine, type CellFormat } from "../host/model/CellFormat";
import { borderStyle, horizontalFileName, verticalFileName, PATTERNS } from "./formatNames";
import { DEFAULT_KEY, formatKey, isSameLook, rebased } from "./formatLook";
import { BUILT_IN_FORMATS, FIRST_OWN_FORMAT } from "./numberFormats";
import { childOf, childrenOf, parseXml, type XmlNode } from "./parseXml";
import {
  appendSplice,
  applySplices,
  attributeSplice,
  escapeAttribute,
  openingTag,
  prefixOf,
  type Splice,
} from "./writeXml";
import type { DifferentialFormat } from "./readStyles";

type Part = "numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs";

/** The children that a style sheet may begin with, in the order Excel insists on. */
const ORDER = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"];

/**
 * The style sheet of a file, to which formats are added as they are needed: what is there is never changed, since other
 * cells use it. A new format keeps of the one it came from all that we do not model (theme fonts, quote prefix).
 */
export class StyleBook {
  readonly #source: string;
  readonly #root: XmlNode;
  readonly #formats: readonly CellFormat[];
  readonly #prefix: string;
  readonly #added: Record<Part, string[]> = { numFmts: [], fonts: [], fills: [], borders: [], cellXfs: [], dxfs: [] };
  readonly #known = new Map<string, number>();
  readonly #found = new WeakMap<CellFormat, Map<number | undefined, number>>();
  readonly #numberFormats = new Map([...BUILT_IN_FORMATS].map(([id, code]) => [code, id]));
  #nextNumberFormat = FIRST_OWN_FORMAT;

  constructor(source: string, formats: readonly CellFormat[]) {
    this.#source = source;
    this.#root = parseXml(source);
    this.#prefix = prefixOf(this.#root);
    this.#formats = formats;
    for (const [index, format] of formats.entries()) {
      const key = formatKey(format);
      if (!this.#known.has(key)) this.#known.set(key, index);
    }
    for (const node of childrenOf(childOf(this.#root, "numFmts"), "numFmt")) {
      const id = Number(node.attributes.numFmtId);
      this.#numberFormats.set(node.attributes.formatCode ?? "", id);
      this.#nextNumberFormat = Math.max(this.#nextNumberFormat, id + 1);
    }
  }

  /**
   * The style index of a format: `fileStyle`, the one its cell has in the file, where nothing of the look has changed
   * since, else one with the same look, else a new one.
   */
  indexOf(format: CellFormat, fileStyle: number | undefined): number {
    let found = this.#found.get(format);
    if (!found) this.#found.set(format, (found = new Map<number | undefined, number>()));
    let index = found.get(fileStyle);
    if (index === undefined) found.set(fileStyle, (index = this.#find(format, fileStyle)));
    return index;
  }

  /** The index of a new differential format, for a conditional format. */
  addDifferential({ fillColor, fontColor }: DifferentialFormat): number {
    const p = this.#prefix;
    const font = fontColor ? `<${p}font>${this.#color("color", fontColor)}</${p}font>` : "";
    const fill = fillColor
      ? `<${p}fill><${p}patternFill>${this.#color("bgColor", fillColor)}</${p}patternFill></${p}fill>`
      : "";
    return this.#add("dxfs", "dxf", `<${p}dxf>${font}${fill}</${p}dxf>`);
  }

  /** The text of the style sheet with what was added; null where nothing was. */
  text(): string | null {
    const parts = Object.entries(this.#added).filter(([, added]) => added.length > 0);
    if (parts.length === 0) return null;
    return applySplices(this.#source, this.#splices(parts));
  }

  #find(format: CellFormat, fileStyle: number | undefined): number {
    const key = formatKey(format);
    for (const style of [format.fileStyle, fileStyle]) {
      const look = style === undefined ? undefined : this.#formats[style];
      if (style !== undefined && look && formatKey(look) === key) return style;
    }
    if (key === DEFAULT_KEY) return 0;
    const ownStyle = format.fileStyle ?? fileStyle ?? 0;
    const own = ownStyle === 0 ? undefined : this.#formats[ownStyle];
    // A format made by the host starts from Excel's default; what of it is default looks as this workbook's style 0 does.
    const base = own ?? this.#formats[0] ?? DEFAULT_FORMAT;
    const wanted = own || this.#known.has(key) ? format : rebased(format, base);
    const wantedKey = formatKey(wanted);
    const known = this.#known.get(wantedKey);
    if (known !== undefined) return known;
    const index = this.#addFormat(wanted, base, own ? ownStyle : 0);
    this.#known.set(wantedKey, index);
    return index;
  }

  #addFormat(format: CellFormat, base: CellFormat, baseIndex: number): number {
    const p = this.#prefix;
    const xf = childrenOf(childOf(this.#root, "cellXfs"), "xf")[baseIndex];
    const differs = (...keys: (keyof CellFormat)[]) => keys.some((key) => !isSameLook(format[key], base[key]));
    const changes: Record<string, string | number | null> = xf
      ? {}
      : { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 };
    if (differs("numberFormat")) {
      Object.assign(changes, { numFmtId: this.#numberFormat(format.numberFormat), applyNumberFormat: 1 });
    }
    if (differs("fontName", "fontSize", "fontColor", "bold", "italic", "underline", "strikethrough")) {
      Object.assign(changes, { fontId: this.#font(format, base, Number(xf?.attributes.fontId ?? 0)), applyFont: 1 });
    }
    if (differs("fillColor", "fillPattern")) Object.assign(changes, { fillId: this.#fill(format), applyFill: 1 });
    if (differs("borders")) {
      Object.assign(changes, {
        borderId: this.#border(format, base, Number(xf?.attributes.borderId ?? 0)),
        applyBorder: 1,
      });
    }
    const isAligned = differs("horizontalAlignment", "verticalAlignment", "wrapText", "indentLevel", "textOrientation");
    if (isAligned) changes.applyAlignment = 1;
    if (differs("locked")) changes.applyProtection = 1;
    const alignment = isAligned
      ? this.#alignment(format, childOf(xf, "alignment"))
      : this.#copy(childOf(xf, "alignment"));
    const protection = differs("locked")
      ? openingTag(
          `${p}protection`,
          childOf(xf, "protection")?.attributes ?? {},
          { locked: format.locked ? 1 : 0 },
          true,
        )
      : this.#copy(childOf(xf, "protection"));
    const rest = (xf?.children ?? []).filter((node) => node.name !== "alignment" && node.name !== "protection");
    const inside = alignment + protection + rest.map((node) => this.#copy(node)).join("");
    const open = openingTag(`${p}xf`, xf?.attributes ?? {}, changes, inside === "");
    return this.#add("cellXfs", "xf", inside === "" ? open : `${open}${inside}</${p}xf>`);
  }

  #numberFormat(code: string): number {
    const known = this.#numberFormats.get(code);
    if (known !== undefined) return known;
    const id = this.#nextNumberFormat++;
    this.#numberFormats.set(code, id);
    this.#added.numFmts.push(`<${this.#prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    return id;
  }

  /** A copy of the font it came from, with only what changed replaced: family, scheme and character set stay. */
  #font(format: CellFormat, base: CellFormat, fontId: number): number {
    const p = this.#prefix;
    const font = childrenOf(childOf(this.#root, "fonts"), "font")[fontId];
    const flag = (name: string, isSet: boolean) => (isSet ? `<${p}${name}/>` : "");
    const underline = {
      None: null,
      Single: "single",
      Double: "double",
      SingleAccountant: "singleAccounting",
      DoubleAccountant: "doubleAccounting",
    }[format.underline];
    const made: Readonly<Record<string, string | null>> = {
      b: format.bold === base.bold ? null : flag("b", format.bold),
      i: format.italic === base.italic ? null : flag("i", format.italic),
      strike: format.strikethrough === base.strikethrough ? null : flag("strike", format.strikethrough),
      u: format.underline === base.underline ? null : underline ? `<${p}u val="${underline}"/>` : "",
      sz: format.fontSize === base.fontSize ? null : `<${p}sz val="${format.fontSize}"/>`,
      color: format.fontColor === base.fontColor ? null : this.#color("color", format.fontColor),
      name: format.fontName === base.fontName ? null : `<${p}name val="${escapeAttribute(format.fontName)}"/>`,
      scheme: format.fontName === base.fontName ? null : "", // a theme's font would win over the name
    };
    const xml = FONT_ORDER.map((name) => made[name] ?? this.#copy(childOf(font, name))).join("");
    return this.#add("fonts", "font", `<${p}font>${xml}</${p}font>`);
  }

  #fill({ fillColor, fillPattern }: CellFormat): number {
    const p = this.#prefix;
    if (fillColor === null) return 0; // every style sheet's first fill is none
    const isPattern = fillPattern !== "Solid" && fillPattern !== "None" && fillPattern in PATTERN_FILES;
    const type = isPattern ? PATTERN_FILES[fillPattern] : "solid";
    const color = isPattern
      ? this.#color("bgColor", fillColor)
      : `${this.#color("fgColor", fillColor)}<${p}bgColor indexed="64"/>`;
    return this.#add(
      "fills",
      "fill",
      `<${p}fill><${p}patternFill patternType="${type}">${color}</${p}patternFill></${p}fill>`,
    );
  }

  #border(format: CellFormat, base: CellFormat, borderId: number): number {
    const p = this.#prefix;
    const border = childrenOf(childOf(this.#root, "borders"), "border")[borderId];
    const side = (name: "left" | "right" | "top" | "bottom") =>
      isSameLook(format.borders[name], base.borders[name])
        ? this.#copy(childOf(border, name)) || `<${p}${name}/>`
        : this.#line(name, format.borders[name]);
    const xml = [
      side("left"),
      side("right"),
      side("top"),
      side("bottom"),
      this.#copy(childOf(border, "diagonal")),
    ].join("");
    return this.#add(
      "borders",
      "border",
      `${openingTag(`${p}border`, border?.attributes ?? {}, {}, false)}${xml}</${p}border>`,
    );
  }

  #line(name: string, line: BorderLine | undefined): string {
    const p = this.#prefix;
    if (!line) return `<${p}${name}/>`;
    return `<${p}${name} style="${borderStyle(line)}">${this.#color("color", line.color)}</${p}${name}>`;
  }

  #alignment(format: CellFormat, was: XmlNode | undefined): string {
    const { textOrientation } = format;
    const changes = {
      horizontal: format.horizontalAlignment === "General" ? null : horizontalFileName(format.horizontalAlignment),
      vertical: format.verticalAlignment === "Bottom" ? null : verticalFileName(format.verticalAlignment),
      wrapText: format.wrapText ? 1 : null,
      indent: format.indentLevel || null,
      textRotation:
        textOrientation === 180 ? 255 : textOrientation < 0 ? 90 - textOrientation : textOrientation || null,
    };
    return openingTag(`${this.#prefix}alignment`, was?.attributes ?? {}, changes, true);
  }

  #color(name: string, color: string): string {
    return `<${this.#prefix}${name} rgb="FF${color.slice(1).toUpperCase()}"/>`;
  }

  #copy(node: XmlNode | undefined): string {
    return node ? this.#source.slice(node.start, node.end) : "";
  }

  #add(part: Part, child: string, xml: string): number {
    const there = childrenOf(childOf(this.#root, part), child).length;
    const added = this.#added[part];
    const same = added.indexOf(xml);
    if (same >= 0) return there + same;
    added.push(xml);
    return there + added.length - 1;
  }

  /** What was added to each part. Parts that were missing and stand at the same place come in Excel's order. */
  #splices(parts: readonly [string, string[]][]): Splice[] {
    const p = this.#prefix;
    const inserts = new Map<number, string>();
    const splices: Splice[] = [];
    for (const name of ORDER) {
      const added = parts.find(([part]) => part === name)?.[1];
      if (!added) continue;
      const node = childOf(this.#root, name);
      if (!node) {
        const at = this.#placeOf(name);
        const xml = `<${p}${name} count="${added.length}">${added.join("")}</${p}${name}>`;
        inserts.set(at, (inserts.get(at) ?? "") + xml);
        continue;
      }
      const count = node.children.length + added.length;
      if (node.end === node.openEnd) {
        const open = openingTag(node.tag, node.attributes, { count }, false);
        splices.push({ start: node.start, end: node.end, text: `${open}${added.join("")}</${node.tag}>` });
      } else {
        splices.push(attributeSplice(node, { count }), appendSplice(node, added.join("")));
      }
    }
    for (const [at, text] of inserts) splices.push({ start: at, end: at, text });
    return splices;
  }

  #placeOf(name: string): number {
    const before = new Set(ORDER.slice(0, ORDER.indexOf(name)));
    const last = this.#root.children.findLast((node) => before.has(node.name));
    return last?.end ?? this.#root.openEnd;
  }
}

const FONT_ORDER = [
  ...["b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign", "sz"],
  ...["color", "name", "family", "charset", "scheme"],
];

const PATTERN_FILES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(PATTERNS).flatMap(([file, name]) => (name ? [[name, file]] : [])),
);
