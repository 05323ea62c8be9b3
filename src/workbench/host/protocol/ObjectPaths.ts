import { HostError } from "./HostError";
import type { HostObject } from "./HostObject";
import { callMember, readMember } from "./members";
import type { References } from "./References";
import type { ArgumentInfo, ObjectPath } from "./RichApiRequest";

const ROOT = 1;
const NEW_OBJECT = 2;
const METHOD = 3;
const PROPERTY = 4;
const INDEXER = 5;
const REFERENCE = 6;
const NULL_OBJECT = 7;

/** Where paths begin. */
export interface PathRoots {
  readonly root: HostObject;
  /** The service behind `Office.addin` and its like, named on the wire. */
  service(name: string): HostObject;
}

/** The object paths of one request; each is walked once, null where it ends at a null object. */
export class ObjectPaths {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly roots: PathRoots,
    private readonly references: References,
  ) {}

  resolve(id: number): HostObject | null {
    let object = this.found.get(id);
    if (object === undefined) {
      object = this.walk(this.pathOf(id));
      this.found.set(id, object);
    }
    // *observed*: a path that leads through a deleted sheet answers ItemNotFound (#4095)
    if (object?.isGone) throw new HostError("ItemNotFound");
    return object;
  }

  /** The member a path ends with, for the place of an error: "WorksheetCollection.getItem". */
  describe(id: number): string {
    const path = this.paths[id];
    if (!path) return "";
    const parent = path.ParentObjectPathId ? this.found.get(path.ParentObjectPathId) : undefined;
    const member = path.ObjectPathType === INDEXER ? "getItem" : clientName(path.Name);
    return parent ? `${parent.className}.${member}` : member;
  }

  arguments(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, references?.[index]));
  }

  private walk(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === NULL_OBJECT) return null;
    if (path.ObjectPathType === ROOT) return this.roots.root;
    if (path.ObjectPathType === NEW_OBJECT) return this.roots.service(path.Name);
    if (path.ObjectPathType === REFERENCE) return this.references.get(path.Name);
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const args = this.arguments(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case METHOD:
        return callMember(parent, clientName(path.Name), args) as HostObject | null;
      case PROPERTY:
        return readMember(parent, clientName(path.Name)) as HostObject | null;
      case INDEXER:
        if (!parent.indexed) throw new HostError("NotImplemented", `The workbench does not index ${parent.className}.`);
        return parent.indexed(args[0]);
      default:
        throw new HostError("InvalidObjectPath", `Object path type ${path.ObjectPathType} is unknown.`);
    }
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (Array.isArray(reference) && Array.isArray(value)) {
      return value.map((each, index) => this.argument(each, reference[index]));
    }
    if (typeof reference === "number" && reference !== 0) return this.resolve(reference);
    return this.withObjects(value);
  }

  /** Objects inside plain JSON come as `{_ObjectPathId}`. Grids of values hold none and are handed on as they are. */
  private withObjects(value: unknown): unknown {
    if (value === null || value === undefined) return null;
    if (typeof value !== "object" || Array.isArray(value)) return value;
    const id: unknown = Reflect.get(value, "_ObjectPathId");
    if (typeof id === "number") return this.resolve(id);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.withObjects(inner)]));
  }

  private pathOf(id: number): ObjectPath {
    const path = this.paths[id];
    if (!path) throw new HostError("InvalidObjectPath", `Object path ${id} is unknown.`);
    return path;
  }
}

/** "GetUsedRange" as an add-in writes it. */
export function clientName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}
