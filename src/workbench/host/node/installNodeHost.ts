import { readFileSync } from "node:fs";
import path from "node:path";
import type { EventEntry } from "../Events";
import { newWorkbook } from "../model/newWorkbook";
import type { WorkbookModel } from "../model/WorkbookModel";
import { HostError } from "../protocol/HostError";
import { isSetSupported } from "../requirementSets";
import type { SessionOptions } from "../Session";
import { WorkbookHost } from "../WorkbookHost";
import { officeJsFolder, readInstalledSchema } from "./readInstalledSchema";

/** The genuine library in this process, and the workbook it works on. */
export interface NodeHost {
  /** The open workbook's host: its model, its counters, what a person does to it. */
  readonly host: WorkbookHost;
  /** Opens another workbook in place of the present one: a fresh one for each test. */
  reset(model?: WorkbookModel, options?: SessionOptions): WorkbookHost;
}

interface HostMessage {
  readonly id: number;
  readonly message: { readonly body: unknown };
}

/**
 * Loads Microsoft's office.js into this process, once, with the workbench answering: plain `Excel.run` then works on the
 * given workbook. There is no `Office.onReady` and no document here.
 */
export function installNodeHost(model: WorkbookModel = newWorkbook(), options: SessionOptions = {}): NodeHost {
  const installed = installedHost();
  installed.reset(model, options);
  return installed;
}

const INSTALLED = Symbol.for("plan-steward.workbench.nodeHost");

function installedHost(): NodeHost {
  const known: unknown = Reflect.get(globalThis, INSTALLED);
  if (known) return known as NodeHost;
  const bridge = new Bridge();
  Reflect.set(globalThis, INSTALLED, bridge);
  standIn();
  Reflect.set(globalThis, "_richApiNativeBridge", bridge);
  const file = path.join(officeJsFolder(), "excel-web-16.00.js");
  // indirect eval stays in the caller's realm; vm.runInThisContext would leave jest's sandbox
  (0, eval)(`${readFileSync(file, "utf8")}\n//# sourceURL=${file}`);
  // the shipped file sets this flag on the wrong class, so that its own check of requirement sets is off
  const library = Reflect.get(globalThis, "OfficeExtension") as unknown as {
    CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  library.CommonUtility._doApiNotSupportedCheck = true;
  return bridge;
}

/** The two ends of the library's own bridge to a native host. */
class Bridge implements NodeHost {
  /** Set by the library. */
  onMessageFromHost: ((text: string) => void) | null = null;
  host = this.reset();

  reset(model: WorkbookModel = newWorkbook(), options: SessionOptions = {}): WorkbookHost {
    const deliver = (entries: readonly EventEntry[]) => {
      if (this.host === host) this.send({ type: 3, message: { entries } });
    };
    const host: WorkbookHost = new WorkbookHost(readInstalledSchema(), model, { ...options, deliver });
    this.host = host;
    return host;
  }

  sendMessageToHost(text: string): void {
    const { id, message } = JSON.parse(text) as HostMessage;
    this.send({ id, type: 2, message: { headers: {}, ...this.answer(message.body) } });
  }

  private answer(body: unknown): { statusCode: number; body: unknown } {
    try {
      return { statusCode: 200, body: JSON.parse(this.host.execute(JSON.stringify(body))) as unknown };
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return { statusCode: 400, body: { error: { code: error.code, message: error.message } } };
    }
  }

  /** Not while the library is still sending: it expects an answer later. */
  private send(message: unknown): void {
    const text = JSON.stringify(message);
    queueMicrotask(() => this.onMessageFromHost?.(text));
  }
}

/** What the library touches of a browser while it loads. */
function standIn(): void {
  const element = () => ({ style: {}, setAttribute: () => undefined });
  const globals: Readonly<Record<string, unknown>> = {
    window: globalThis,
    navigator: { userAgent: "node", language: "en-GB" },
    location: new URL("https://localhost/"),
    document: {
      domain: "localhost",
      readyState: "complete",
      getElementById: () => null,
      getElementsByTagName: () => [],
      querySelectorAll: () => [],
      createElement: element,
      addEventListener: () => undefined,
    },
    OSF: {
      _OfficeAppFactory: {
        getContext: () => ({ host: "Excel", platform: "OfficeOnline", requirements: { isSetSupported } }),
        getHostInfo: () => ({ hostType: "excel", hostPlatform: "web", flags: 0, isDialog: false }),
      },
    },
  };
  for (const [name, value] of Object.entries(globals)) {
    if (Reflect.get(globalThis, name) === undefined) Reflect.set(globalThis, name, value);
  }
}
