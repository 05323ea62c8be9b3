import type { EventEntry } from "../Events";
import { EVENT } from "../Events";
import { HostError } from "../protocol/HostError";
import { REQUIREMENT_SETS } from "../requirementSets";
import type { WorkbookHost } from "../WorkbookHost";
import type { XdmMessage, XdmPort } from "./XdmMessage";

export interface XdmOptions {
  /** The host page: https, and of the add-in's own host name, or the library trusts nobody. */
  readonly hostUrl: string;
  /** "en-GB": the language of menus, and of dates. */
  readonly locale: string;
  /** Told of what the library passes on: a key pressed in the pane, the focus leaving it. */
  readonly notified?: (action: number, detail: unknown) => void;
}

interface Subscription {
  readonly name: string;
  readonly port: XdmPort;
  readonly origin: string;
  readonly conversation: string;
  readonly correlation: number;
}

/* *observed*: `DdaMethod.DispatchId` of what an add-in may ask of its host */
const RICH_API = 93;
const REFRESH_SETTINGS = 75;
const SAVE_SETTINGS = 76;
const COMMAND_COMPLETED = 94;

/* *observed*: error codes of the library */
const REFUSED: Readonly<Record<string, number>> = {
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};
const GREETING = "ContextActivationManager_getAppContextAsync";
const UNKNOWN_METHOD = 5001;

const APP_ID = "{6c1c3f6e-2f8b-4a53-9a6e-0b7c2d5e9f10}";
const EXCEL_ON_THE_WEB = 16;
/** In the host info: the pane's page is the shared runtime. */
const SHARED_RUNTIME = 1;

/** The host's end of the conversation with one add-in page, whatever carries the messages. */
export class XdmConversation {
  private readonly id = `workbench${Math.random().toString(36).slice(2)}`;
  private subscriptions: Subscription[] = [];
  private frames = 1;

  constructor(
    private readonly workbook: () => WorkbookHost,
    private readonly options: XdmOptions,
  ) {}

  /** The name the add-in's window must have before its page loads: there the library finds its host. */
  windowName(): string {
    const { locale, hostUrl } = this.options;
    // the sixth field says it is no dialog, the seventh silences telemetry
    const hostInfo = ["Excel", "Web", "16.01", locale, "workbench", "", "disableLogging", SHARED_RUNTIME].join("$");
    return JSON.stringify({
      baseFrameName: `workbench${this.frames++}_${Date.now()}`,
      hostInfo,
      xdmInfo: [this.id, APP_ID, hostUrl].join("|"),
      serializerVersion: "1",
      flights: "[]",
    });
  }

  /** Whether a message is the first of a page that was just loaded. */
  isGreeting(text: unknown): boolean {
    const message = readMessage(text);
    return message?._messageType === 0 && message._actionName === GREETING;
  }

  /** Takes a message from a window; what is not of this conversation is left alone. */
  receive(text: unknown, port: XdmPort, origin: string): void {
    const message = readMessage(text);
    if (!message?._conversationId.startsWith(this.id) || message._messageType !== 0) return;
    const answer = (data: unknown) =>
      this.post(port, origin, {
        _messageType: 1,
        _actionName: message._actionName,
        _conversationId: message._conversationId,
        _correlationId: message._correlationId,
        _errorCode: 0,
        _responseType: 0,
        _data: data,
      });
    if (message._actionType === 1) this.subscribe(message, port, origin);
    if (message._actionType === 2) this.unsubscribe(message._actionName, message._conversationId);
    if (message._actionType === 1 || message._actionType === 2) {
      answer({ Error: 0 });
      return;
    }
    switch (message._actionName) {
      case GREETING:
        // the page was loaded, perhaps anew: what it listened to before is gone
        this.subscriptions = this.subscriptions.filter(({ conversation }) => conversation !== message._conversationId);
        answer(this.appContext(message._data));
        return;
      case "ContextActivationManager_notifyHost": {
        const [, action, detail] = message._data as [unknown, number, unknown];
        this.options.notified?.(action, detail);
        return;
      }
      case "executeMethod":
        answer(this.execute(message._data as Readonly<Record<string, unknown>>));
        return;
      default:
        answer({ Version: 1, Error: UNKNOWN_METHOD });
    }
  }

  /** Hands events on; false where nobody listens. */
  deliver(entries: readonly EventEntry[]): boolean {
    const selections = entries.filter(([, type]) => type === EVENT.documentSelectionChanged);
    const others = entries.filter(([, type]) => type !== EVENT.documentSelectionChanged);
    if (selections.length > 0) this.emit("documentSelectionChanged", {});
    return others.length > 0 && this.emit("richApiMessage", { ArrayData: others });
  }

  /** A ribbon button or shortcut whose action is a function; false where no page is there to run it. */
  runCommand(name: string): boolean {
    const source = JSON.stringify({ source: { id: name } });
    return this.emit("appCommandInvoked", { 0: name, 1: name, 2: source });
  }

  /** The page was closed: nobody listens any more. */
  close(): void {
    this.subscriptions = [];
  }

  private emit(name: string, data: unknown): boolean {
    const listening = this.subscriptions.filter((each) => each.name === name);
    for (const { port, origin, conversation, correlation } of listening) {
      this.post(port, origin, {
        _messageType: 1,
        _actionName: name,
        _conversationId: conversation,
        _correlationId: correlation,
        _errorCode: 0,
        _responseType: 1,
        _data: data,
      });
    }
    return listening.length > 0;
  }

  private execute(data: Readonly<Record<string, unknown>>): unknown {
    const { DispatchId: method } = data["DdaMethod"] as { DispatchId: number };
    const host = this.workbook();
    switch (method) {
      case RICH_API: {
        const [, , , , body] = data["ArrayData"] as unknown[];
        try {
          const answer = host.execute(String(body));
          return { Version: 1, Error: 0, Data: [200, ["CONTENT-TYPE", "application/json"], answer] };
        } catch (error) {
          if (error instanceof HostError) return { Version: 1, Error: REFUSED[error.code] ?? UNKNOWN_METHOD };
          throw error;
        }
      }
      case REFRESH_SETTINGS: {
        const settings = [...host.model.settings].map(([Name, Value]) => ({ Name, Value }));
        return { Version: 1, Error: 0, Properties: { Settings: settings } };
      }
      case SAVE_SETTINGS: {
        const { Properties = [] } = data["DdaSettingsMethod"] as { Properties?: [string, string][] };
        host.run("addin", () => {
          host.session.changeWorkbook();
          host.model.settings = new Map(Properties);
        });
        return { Version: 1, Error: 0 };
      }
      case COMMAND_COMPLETED:
        return { Version: 1, Error: 0 };
      default:
        return { Version: 1, Error: UNKNOWN_METHOD };
    }
  }

  private appContext(id: unknown): Readonly<Record<string, unknown>> {
    const { model } = this.workbook();
    return {
      _id: id,
      _appName: EXCEL_ON_THE_WEB,
      _appVersion: "16.0",
      _appMinorVersion: 0,
      _appUILocale: this.options.locale,
      _dataLocale: this.options.locale,
      _docUrl: `https://workbench.invalid/${encodeURIComponent(model.name)}`,
      _clientMode: model.isReadOnly ? 0 : 1,
      _settings: [...model.settings],
      _reason: "documentOpened",
      _osfControlType: 1,
      _eToken: "",
      _correlationId: "workbench",
      _appInstanceId: APP_ID,
      _requirementMatrix: JSON.stringify(REQUIREMENT_SETS),
      _hostCustomMessage: "",
      _hostFullVersion: "16.0.15407.10000",
      _addinName: "Plan Steward",
      _appDomains: [new URL(this.options.hostUrl).origin],
      _dialogRequirementMatrix: "",
      _featureGates: {},
      _initialDisplayMode: 2,
      _wacHostEnvironment: "0",
      _isFromWacAutomation: false,
      _marketplaceType: "",
    };
  }

  private subscribe(message: XdmMessage, port: XdmPort, origin: string): void {
    const { _actionName: name, _conversationId: conversation, _correlationId: correlation } = message;
    this.unsubscribe(name, conversation);
    this.subscriptions.push({ name, port, origin, conversation, correlation });
    if (name === "documentSelectionChanged") {
      this.workbook().session.events.register(EVENT.documentSelectionChanged, "Workbook");
    }
  }

  private unsubscribe(name: string, conversation: string): void {
    this.subscriptions = this.subscriptions.filter((each) => each.name !== name || each.conversation !== conversation);
  }

  private post(port: XdmPort, origin: string, message: Readonly<Record<string, unknown>>): void {
    const envelope = { _origin: new URL(this.options.hostUrl).origin, _serializerVersion: 1, ...message };
    port.postMessage(JSON.stringify(envelope), origin);
  }
}

function readMessage(text: unknown): XdmMessage | null {
  if (typeof text !== "string") return null;
  try {
    const message: unknown = JSON.parse(text);
    const isMessage = typeof message === "object" && message !== null && "_conversationId" in message;
    return isMessage ? (message as XdmMessage) : null;
  } catch {
    return null; // other scripts post messages too
  }
}
