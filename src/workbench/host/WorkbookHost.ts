import { AddinServices, type AddinSurface } from "./classes/AddinServices";
import { Range } from "./classes/Range";
import { RangeAreas } from "./classes/RangeAreas";
import { Workbook } from "./classes/Workbook";
import { Worksheet } from "./classes/Worksheet";
import { Events, type EventEntry } from "./Events";
import type { WorkbookModel } from "./model/WorkbookModel";
import type { ApiSchema } from "./protocol/ApiSchema";
import { HostError } from "./protocol/HostError";
import { RequestProcessor } from "./protocol/RequestProcessor";
import type { RichApiRequest, RichApiResponse } from "./protocol/RichApiRequest";
import { Session, type Doer, type ObjectMaker, type SessionOptions } from "./Session";

export interface HostOptions extends SessionOptions {
  /** Hands events on to the add-in. */
  readonly deliver: (entries: readonly EventEntry[]) => void;
  /** What `Office.addin` shows and hides, where there is a pane. */
  readonly surface?: AddinSurface;
}

/** How much an add-in has asked for: tests hold it to a number of round trips. */
export interface RequestCount {
  /** Round trips somebody waits for. */
  requests: number;
  /** Requests in which the library only lets go of ranges after `Excel.run`; nobody waits for them. */
  releases: number;
  actions: number;
  /** Characters sent and received. */
  sent: number;
  received: number;
}

/* *documented*: the limit of Excel on the web, 5 MB each way */
const MOST_CHARACTERS = 5 * 1024 * 1024;

/**
 * Excel's part for one open workbook, whichever way its requests come in. What a person does at the grid goes through
 * the functions of `person/`.
 */
export class WorkbookHost {
  readonly session: Session;
  readonly count: RequestCount = { requests: 0, releases: 0, actions: 0, sent: 0, received: 0 };
  private readonly processor: RequestProcessor;
  private readonly listeners = new Set<() => void>();

  constructor(schema: ApiSchema, model: WorkbookModel, options: HostOptions) {
    const events = new Events(options.deliver);
    const make: ObjectMaker = {
      range: (sheet, area) => new Range(this.session, sheet, area),
      rangeAreas: (sheet, areas) => new RangeAreas(this.session, sheet, areas),
      worksheet: (sheet) => new Worksheet(this.session, sheet),
    };
    this.session = new Session(model, events, make, options);
    const services = new AddinServices(options.surface);
    const root = new Workbook(this.session);
    this.processor = new RequestProcessor(schema, { root, service: (name) => services.named(name) }, events);
  }

  get model(): WorkbookModel {
    return this.session.model;
  }

  /**
   * One round trip: the body of a request, to the body of its answer.
   * @throws HostError where Excel answers the request as a whole with a code: too large, or a cell is being edited.
   */
  execute(requestText: string): string {
    this.count.sent += requestText.length;
    if (requestText.length > MOST_CHARACTERS) throw new HostError("RequestPayloadSizeLimitExceeded");
    const request = JSON.parse(requestText) as RichApiRequest;
    if (isRelease(request)) this.count.releases++;
    else this.count.requests++;
    this.count.actions += request.Actions.length;
    const response = this.isRefused(request) ? refusal() : this.run("addin", () => this.processor.process(request));
    const text = JSON.stringify(response);
    this.count.received += text.length;
    if (text.length > MOST_CHARACTERS) throw new HostError("ResponsePayloadSizeLimitExceeded");
    return text;
  }

  /** Runs a change in somebody's name; its events go out and listeners hear of it when it is done, or has failed. */
  run<Answer>(doer: Doer, change: () => Answer): Answer {
    const { session } = this;
    session.doer = doer;
    try {
      return change();
    } finally {
      session.doer = "person";
      this.dropTracked();
      const hasChanged = session.hasChanged;
      session.hasChanged = false;
      if (hasChanged) {
        session.calculate();
        for (const listener of this.listeners) listener();
      }
      session.events.flush();
    }
  }

  /** Calls back after every change of the model, once for each request or action; returns how to stop it. */
  onModelChanged(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** For what changes the model without being cells: the state of cell editing. */
  announceChange(): void {
    for (const listener of this.listeners) listener();
  }

  /** *observed* (#806): while a person types in a cell, every call about the workbook fails. */
  private isRefused(request: RichApiRequest): boolean {
    const isService = Object.values(request.ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === 2);
    return this.model.isCellEdited && !isService;
  }

  /** Ranges the add-in does not keep need not be moved along any more. */
  private dropTracked(): void {
    for (const range of this.session.tracked) {
      if (!(range instanceof Range) || this.processor.references.idOf(range) === undefined) {
        this.session.tracked.delete(range);
      }
    }
  }
}

function isRelease({ Actions }: RichApiRequest): boolean {
  const calls = Actions.filter(({ Name }) => Name !== undefined && Name !== "");
  return calls.length > 0 && calls.every(({ Name }) => Name === "_RemoveReference");
}

function refusal(): RichApiResponse {
  const { code, message } = new HostError("InvalidOperationInCellEditMode");
  return { Results: [], Error: { Code: code, Message: message, Location: "", ActionIndex: 0 } };
}
