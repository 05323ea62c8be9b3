import type { ApiSchema } from "./ApiSchema";
import { HostError } from "./HostError";
import { HostObject } from "./HostObject";
import { callMember, readMember, writeMember } from "./members";
import { clientName, ObjectPaths, type PathRoots } from "./ObjectPaths";
import { Projection } from "./Projection";
import { References } from "./References";
import type { Action, RichApiRequest, RichApiResponse } from "./RichApiRequest";

const INSTANTIATE = 1;
const QUERY = 2;
const CALL = 3;
const SET = 4;
const TRACE = 5;
const QUERY_AS_JSON = 7;
const ENSURE_UNCHANGED = 8;
const UPDATE = 9;

/** Where events are asked for. */
export interface EventDesk {
  register(eventType: number, target: string): void;
  unregister(eventType: number, target: string): void;
}

/**
 * Runs the requests of Office.js. It knows objects, members and references, and no spreadsheets: those are the classes'.
 * A request is not a transaction (*documented*): what ran before an error stays.
 */
export class RequestProcessor {
  readonly references = new References();
  private readonly projection: Projection;

  constructor(
    private readonly schema: ApiSchema,
    private readonly roots: PathRoots,
    private readonly events: EventDesk,
  ) {
    this.projection = new Projection(schema, this.references);
  }

  process(request: RichApiRequest): RichApiResponse {
    const paths = new ObjectPaths(request.ObjectPaths, this.roots, this.references);
    const response: RichApiResponse = { Results: [] };
    for (const [index, action] of request.Actions.entries()) {
      try {
        const value = this.run(action, paths);
        if (action.ActionType === TRACE) (response.TraceIds ??= []).push(action.Id);
        response.Results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (error) {
        response.Error = describeError(error, place(action, paths), index);
        break;
      }
    }
    return response;
  }

  private run(action: Action, paths: ObjectPaths): unknown {
    if (action.ActionType === TRACE) return null;
    const object = paths.resolve(action.ObjectPathId);
    if (object === null) return action.ActionType === CALL ? { _IsNull: true } : null;
    switch (action.ActionType) {
      case INSTANTIATE:
        return this.projection.identity(object);
      case QUERY:
        return this.projection.query(object, action.QueryInfo ?? {}, false);
      case QUERY_AS_JSON:
        return this.projection.query(object, action.QueryInfo ?? {}, true);
      case CALL:
        return this.call(object, clientName(action.Name ?? ""), paths.arguments(action.ArgumentInfo));
      case SET:
        this.set(object, clientName(action.Name ?? ""), paths.arguments(action.ArgumentInfo)[0]);
        return null;
      case UPDATE:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.set(object, clientName(name), value);
        return null;
      case ENSURE_UNCHANGED:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          const now = readMember(object, clientName(name));
          if (JSON.stringify(now) !== JSON.stringify(value)) throw new HostError("Conflict");
        }
        return null;
      default:
        throw new HostError("NotImplemented", `The workbench does not know action type ${action.ActionType}.`);
    }
  }

  private call(object: HostObject, name: string, args: readonly unknown[]): unknown {
    if (name === "_KeepReference") {
      this.references.keep(object);
      return null;
    }
    if (name === "_RemoveReference") {
      this.references.release(String(args[0]));
      return null;
    }
    const type = this.schema.get(object.className);
    const eventType = type?.events.get(name.replace(/^_Unregister/, "_Register"));
    if (eventType !== undefined) {
      if (name.startsWith("_Unregister")) this.events.unregister(eventType, object.eventTarget);
      else this.events.register(eventType, object.eventTarget);
      return null;
    }
    const answer = callMember(object, name, args);
    return answer instanceof HostObject ? this.projection.identity(answer) : answer;
  }

  private set(object: HostObject, name: string, value: unknown): void {
    // *observed*: what is read only cannot be set over the wire either (#1561)
    const scalar = this.schema.get(object.className)?.scalars.get(name);
    if (scalar && !scalar.isWritable) throw new HostError("InvalidOperation");
    writeMember(object, name, value);
  }
}

/** "Range.values": the member an action used. */
function place(action: Action, paths: ObjectPaths): string {
  if (action.ActionType === INSTANTIATE || !action.Name) return paths.describe(action.ObjectPathId);
  let object: HostObject | null = null;
  try {
    object = paths.resolve(action.ObjectPathId);
  } catch {
    return paths.describe(action.ObjectPathId);
  }
  return object ? `${object.className}.${clientName(action.Name)}` : clientName(action.Name);
}

function describeError(error: unknown, location: string, index: number): NonNullable<RichApiResponse["Error"]> {
  if (error instanceof HostError) {
    return { Code: error.code, Message: error.message, Location: error.location ?? location, ActionIndex: index };
  }
  // a mistake of the host's own: shown with its stack, for whoever works on the host
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { Code: "GeneralException", Message: `Workbench host: ${detail}`, Location: location, ActionIndex: index };
}
