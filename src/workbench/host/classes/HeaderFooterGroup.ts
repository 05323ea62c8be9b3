import type { SheetModel } from "../model/SheetModel";
import { HostObject } from "../protocol/HostObject";
import type { Session } from "../Session";
import { HeaderFooter } from "./HeaderFooter";

/** `pageLayout.headersFooters`: one for all pages. */
export class HeaderFooterGroup extends HostObject {
  readonly className = "HeaderFooterGroup";

  constructor(
    private readonly session: Session,
    private readonly sheet: SheetModel,
  ) {
    super();
  }

  get state(): string {
    return "Default";
  }

  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.session, this.sheet);
  }
}
