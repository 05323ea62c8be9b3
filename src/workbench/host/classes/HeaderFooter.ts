import type { SheetModel } from "../model/SheetModel";
import { asText } from "../protocol/argument";
import { HostObject } from "../protocol/HostObject";
import type { Session } from "../Session";

/** The texts above and below a printed page, with Excel's codes ("&P", "&D"). */
export class HeaderFooter extends HostObject {
  readonly className = "HeaderFooter";

  constructor(
    private readonly session: Session,
    private readonly sheet: SheetModel,
  ) {
    super();
  }

  get leftHeader(): string {
    return this.sheet.pageLayout.header.left;
  }
  set leftHeader(value: unknown) {
    this.change().header.left = asText(value);
  }

  get centerHeader(): string {
    return this.sheet.pageLayout.header.center;
  }
  set centerHeader(value: unknown) {
    this.change().header.center = asText(value);
  }

  get rightHeader(): string {
    return this.sheet.pageLayout.header.right;
  }
  set rightHeader(value: unknown) {
    this.change().header.right = asText(value);
  }

  get leftFooter(): string {
    return this.sheet.pageLayout.footer.left;
  }
  set leftFooter(value: unknown) {
    this.change().footer.left = asText(value);
  }

  get centerFooter(): string {
    return this.sheet.pageLayout.footer.center;
  }
  set centerFooter(value: unknown) {
    this.change().footer.center = asText(value);
  }

  get rightFooter(): string {
    return this.sheet.pageLayout.footer.right;
  }
  set rightFooter(value: unknown) {
    this.change().footer.right = asText(value);
  }

  private change(): SheetModel["pageLayout"] {
    this.session.changeSheet(this.sheet, null);
    return this.sheet.pageLayout;
  }
}
