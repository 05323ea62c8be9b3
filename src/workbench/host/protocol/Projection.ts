import type { ApiSchema } from "./ApiSchema";
import { HostError } from "./HostError";
import { HostObject } from "./HostObject";
import { hasMember, readMember } from "./members";
import type { References } from "./References";
import type { QueryInfo } from "./RichApiRequest";

/** The names of one level of a `load`, in small letters as Excel compares them. */
interface Wanted {
  readonly isAll: boolean;
  readonly names: ReadonlyMap<string, Wanted>;
}

/** Gives objects the shape in which a query's answer travels. */
export class Projection {
  constructor(
    private readonly schema: ApiSchema,
    private readonly references: References,
  ) {}

  /** What the client library must know of an object to find it again. */
  identity(object: HostObject): Record<string, unknown> {
    const answer: Record<string, unknown> = {};
    const reference = this.references.idOf(object);
    if (reference) answer["_ReferenceId"] = reference;
    const scalars = this.schema.get(object.className)?.scalars;
    for (const name of ["id", "_Id"]) {
      if (scalars?.has(name) && hasMember(object, name)) answer[wireName(name)] = readMember(object, name);
    }
    return answer;
  }

  /** `asJson`: keys as an add-in writes them instead of as the wire does. */
  query(object: HostObject, query: QueryInfo, asJson: boolean): unknown {
    const paths = [...(query.Select ?? []), ...(query.Expand ?? [])];
    const wanted = readWanted(paths, (query.Select ?? []).length === 0);
    return this.project(object, wanted, asJson, query);
  }

  private project(object: HostObject, wanted: Wanted, asJson: boolean, query?: QueryInfo): Record<string, unknown> {
    const type = this.schema.get(object.className);
    if (!type) throw new HostError("NotImplemented", `The workbench does not know the class ${object.className}.`);
    const key = (name: string) => (asJson ? name : wireName(name));
    const answer = this.identity(object);
    for (const name of type.scalars.keys()) {
      if (name === "_ReferenceId") continue;
      const isNamed = wanted.names.has(name.toLowerCase());
      if (isNamed) answer[key(name)] = readMember(object, name);
      // a load of everything gives what there is; only what is asked for by name must be there
      else if (wanted.isAll && !type.isCollection && hasMember(object, name))
        answer[key(name)] = readMember(object, name);
    }
    for (const name of type.children) {
      const inner = wanted.names.get(name.toLowerCase());
      if (!inner) continue;
      const child = readMember(object, name);
      answer[key(name)] = child instanceof HostObject ? this.project(child, inner, asJson) : null;
    }
    if (type.isCollection) {
      if (!object.collected) throw new HostError("NotImplemented", `The workbench does not list ${object.className}.`);
      const from = query?.Skip ?? 0;
      const to = typeof query?.Top === "number" ? from + query.Top : undefined;
      // *observed*: no "items/" here; the client strips it for strings only, so load(["items/name"]) loads nothing (#190)
      answer[asJson ? "items" : "_Items"] = object
        .collected()
        .slice(from, to)
        .map((item) => this.project(item, wanted, asJson));
    }
    return answer;
  }
}

function readWanted(paths: readonly string[], isAll: boolean): Wanted {
  const root = { isAll, names: new Map<string, Wanted>() };
  for (const path of paths) {
    let level: { isAll: boolean; names: Map<string, Wanted> } = root;
    for (const name of path.toLowerCase().split(/[/.]/)) {
      if (name === "") continue;
      if (name === "*") {
        level.isAll = true;
        continue;
      }
      const known = level.names.get(name) as { isAll: boolean; names: Map<string, Wanted> } | undefined;
      const next = known ?? { isAll: false, names: new Map<string, Wanted>() };
      level.names.set(name, next);
      level = next;
    }
  }
  return withLeaves(root);
}

/** A name with nothing beneath it stands for all scalars of its object: `load("format")`. */
function withLeaves(level: Wanted): Wanted {
  const names = new Map([...level.names].map(([name, inner]) => [name, withLeaves(inner)]));
  return { isAll: level.isAll || names.size === 0, names };
}

function wireName(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);
}
