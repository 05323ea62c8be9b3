import type { HostChart, SheetModel } from "../model/SheetModel";
import { findArea } from "../operations/findArea";
import { asNumber, asText } from "../protocol/argument";
import { HostError } from "../protocol/HostError";
import { HostObject } from "../protocol/HostObject";
import { readMember } from "../protocol/members";
import type { Session } from "../Session";
import { ChartSeriesCollection } from "./ChartSeriesCollection";
import { ChartTitle } from "./ChartTitle";

/** `Excel.Chart`: its place, title and the fills of its series. */
export class Chart extends HostObject {
  readonly className = "Chart";

  constructor(
    private readonly session: Session,
    private readonly sheet: SheetModel,
    private readonly chartId: string,
  ) {
    super();
  }

  override get isGone(): boolean {
    return !this.session.holds(this.sheet) || !this.sheet.charts.some(({ id }) => id === this.chartId);
  }

  get id(): string {
    return this.chartId;
  }

  get name(): string {
    return this.chart.name;
  }
  set name(value: unknown) {
    this.change().name = asText(value);
  }

  get chartType(): string {
    return this.chart.type;
  }
  set chartType(value: unknown) {
    this.change().type = asText(value);
  }

  get top(): number {
    return this.chart.place.top;
  }
  set top(value: unknown) {
    this.change().place.top = asNumber(value);
  }

  get left(): number {
    return this.chart.place.left;
  }
  set left(value: unknown) {
    this.change().place.left = asNumber(value);
  }

  get width(): number {
    return this.chart.place.width;
  }
  set width(value: unknown) {
    this.change().place.width = asNumber(value);
  }

  get height(): number {
    return this.chart.place.height;
  }
  set height(value: unknown) {
    this.change().place.height = asNumber(value);
  }

  get title(): ChartTitle {
    return new ChartTitle(this.session, this.sheet, () => this.chart);
  }

  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.session, this.sheet, () => this.chart);
  }

  get worksheet(): HostObject {
    return this.session.make.worksheet(this.sheet);
  }

  /** *documented*: from one cell to another, or at one cell with its size kept. */
  setPosition(startCell: unknown, endCell: unknown): null {
    const { place } = this.change();
    const corner = (cell: unknown) => {
      const range = this.session.make.range(this.sheet, findArea(this.session, this.sheet, cell).area);
      const read = (name: string) => Number(readMember(range, name));
      return {
        left: read("left"),
        top: read("top"),
        right: read("left") + read("width"),
        bottom: read("top") + read("height"),
      };
    };
    const start = corner(startCell);
    Object.assign(place, { left: start.left, top: start.top });
    if (endCell === null || endCell === undefined) return null;
    const end = corner(endCell);
    Object.assign(place, { width: end.right - start.left, height: end.bottom - start.top });
    return null;
  }

  setData(source: unknown, _seriesBy: unknown): null {
    this.change().source = { ...findArea(this.session, null, source).area };
    return null;
  }

  delete(): null {
    this.change();
    this.sheet.charts = this.sheet.charts.filter(({ id }) => id !== this.chartId);
    return null;
  }

  private get chart(): HostChart {
    const chart = this.sheet.charts.find(({ id }) => id === this.chartId);
    if (!chart) throw new HostError("ItemNotFound");
    return chart;
  }

  private change(): HostChart {
    this.session.changeSheet(this.sheet, null, "allowEditObjects");
    return this.chart;
  }
}
