import { HostObject } from "../protocol/HostObject";

/** `workbook.protection`: the workbench protects no workbook's structure. */
export class WorkbookProtection extends HostObject {
  readonly className = "WorkbookProtection";

  get protected(): boolean {
    return false;
  }
}
