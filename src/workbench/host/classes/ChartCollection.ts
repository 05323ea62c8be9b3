import type { HostChart, SheetModel } from "../model/SheetModel";
import { cellsIn } from "../grid/cells";
import { findArea } from "../operations/findArea";
import { asIndex, asText } from "../protocol/argument";
import { HostError } from "../protocol/HostError";
import { HostObject } from "../protocol/HostObject";
import type { Session } from "../Session";
import { Chart } from "./Chart";

/** `worksheet.charts`. Charts are kept and not drawn. */
export class ChartCollection extends HostObject {
  readonly className = "ChartCollection";

  constructor(
    private readonly session: Session,
    private readonly sheet: SheetModel,
  ) {
    super();
  }

  get count(): number {
    return this.sheet.charts.length;
  }

  override collected(): Chart[] {
    return this.sheet.charts.map(({ id }) => new Chart(this.session, this.sheet, id));
  }

  override indexed(key: unknown): Chart {
    const found = this.find(key);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  getItem(name: unknown): Chart {
    return this.indexed(name);
  }

  getItemOrNullObject(name: unknown): Chart | null {
    return this.find(name) ?? null;
  }

  getItemAt(index: unknown): Chart {
    const found = this.collected()[asIndex(index)];
    if (!found) throw new HostError("InvalidArgument");
    return found;
  }

  getCount(): number {
    return this.count;
  }

  /** *observed*: a chart over blank cells answers EmptyChartSeries. */
  add(type: unknown, source: unknown, _seriesBy: unknown): Chart {
    this.session.changeSheet(this.sheet, null, "allowEditObjects");
    if (!(source instanceof HostObject)) throw new HostError("InvalidArgument");
    const { sheet, area } = findArea(this.session, null, source);
    const hasContent = [...cellsIn(sheet, area)].some(([, , cell]) => cell.value !== null);
    if (!hasContent) throw new HostError("EmptyChartSeries");
    const chart: HostChart = {
      id: this.session.newId(),
      name: this.freeName(),
      type: asText(type),
      title: "",
      source: { ...area },
      seriesFills: [],
      place: { left: 0, top: 0, width: 360, height: 216 },
    };
    this.sheet.charts.push(chart);
    return new Chart(this.session, this.sheet, chart.id);
  }

  private find(key: unknown): Chart | undefined {
    const wanted = asText(key).toLowerCase();
    return this.collected().find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted);
  }

  private freeName(): string {
    let number = this.sheet.charts.length + 1;
    while (this.sheet.charts.some(({ name }) => name === `Chart ${number}`)) number++;
    return `Chart ${number}`;
  }
}
