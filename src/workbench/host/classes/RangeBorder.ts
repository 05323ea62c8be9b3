import { borderMembers, type Side } from "../grid/formatMembers";
import { HostObject } from "../protocol/HostObject";
import { edgeOf, readFormat, writeFormat, type FormatTarget } from "./FormatTarget";

/** The eight borders of a range and the side of a cell that each is drawn with; diagonals are not. */
export const BORDER_SIDES: Readonly<Record<string, Side | null>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
  InsideVertical: "right",
  InsideHorizontal: "bottom",
  DiagonalDown: null,
  DiagonalUp: null,
};

/** `range.format.borders.getItem("EdgeTop")`. */
export class RangeBorder extends HostObject {
  readonly className = "RangeBorder";
  private readonly members;
  private readonly edges: FormatTarget;

  constructor(
    { session, sheet, styledAreas }: FormatTarget,
    readonly edge: string,
  ) {
    super();
    const side = BORDER_SIDES[edge] ?? null;
    this.members = borderMembers(side ?? "top");
    const drawn = side === null ? [] : styledAreas.flatMap((area) => edgeOf(area, edge) ?? []);
    this.edges = { session, sheet, styledAreas: drawn };
  }

  get sideIndex(): string {
    return this.edge;
  }

  get id(): string {
    return this.edge;
  }

  get style(): unknown {
    return this.edges.styledAreas.length === 0 ? "None" : readFormat(this.edges, this.members.style);
  }
  set style(value: unknown) {
    writeFormat(this.edges, this.members.style, value);
  }

  get weight(): unknown {
    return this.edges.styledAreas.length === 0 ? "Thin" : readFormat(this.edges, this.members.weight);
  }
  set weight(value: unknown) {
    writeFormat(this.edges, this.members.weight, value);
  }

  get color(): unknown {
    return this.edges.styledAreas.length === 0 ? "#000000" : readFormat(this.edges, this.members.color);
  }
  set color(value: unknown) {
    writeFormat(this.edges, this.members.color, value);
  }
}
