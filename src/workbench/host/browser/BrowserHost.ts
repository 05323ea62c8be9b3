import type { AddinSurface } from "../classes/AddinServices";
import type { WorkbookModel } from "../model/WorkbookModel";
import type { ApiSchema } from "../protocol/ApiSchema";
import type { SessionOptions } from "../Session";
import { WorkbookHost } from "../WorkbookHost";
import { giveTheme, type HostTheme } from "./giveTheme";
import { XdmConversation } from "./XdmConversation";

export interface MountOptions {
  /** The look of the application, which the add-in reads as `Office.context.officeTheme`. */
  readonly theme?: HostTheme;
}

/** A key pressed in the pane that Excel may know as a shortcut. */
export interface PaneKey {
  readonly keyCode: number;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/* *observed*: `OSF.AgaveHostAction` */
const KEY_PRESSED = 39;

/** Excel on the web's part in a page of our own: one open workbook, and the add-in's page in a frame beside it. */
export class BrowserHost implements AddinSurface {
  readonly workbook: WorkbookHost;
  private readonly conversation: XdmConversation;
  private readonly shownListeners = new Set<(isShown: boolean) => void>();
  private readonly keyListeners = new Set<(key: PaneKey) => void>();
  private readonly readyListeners = new Set<() => void>();
  private isShown = true;

  constructor(schema: ApiSchema, model: WorkbookModel, options: SessionOptions = {}) {
    this.workbook = new WorkbookHost(schema, model, {
      ...options,
      deliver: (entries) => void this.conversation.deliver(entries),
      surface: this,
    });
    this.conversation = new XdmConversation(() => this.workbook, {
      hostUrl: window.location.origin + window.location.pathname,
      locale: this.workbook.session.locale,
      notified: (action, detail) => {
        if (action === KEY_PRESSED) for (const listener of this.keyListeners) listener(detail as PaneKey);
      },
    });
  }

  /** Opens the add-in's page in a frame; it must be https and of this page's host name. Returns how to close it. */
  mount(container: HTMLElement, url: string, { theme = "light" }: MountOptions = {}): () => void {
    const frame = container.ownerDocument.createElement("iframe");
    frame.name = this.conversation.windowName();
    frame.title = "Add-in";
    const origin = new URL(url, window.location.href).origin;
    const receive = (event: MessageEvent<unknown>) => {
      const target = frame.contentWindow;
      if (target === null || event.source !== target || event.origin !== origin) return;
      if (this.conversation.isGreeting(event.data) && origin === window.location.origin) giveTheme(target, theme);
      this.conversation.receive(event.data, target, event.origin);
    };
    window.addEventListener("message", receive);
    frame.src = url;
    container.append(frame);
    return () => {
      window.removeEventListener("message", receive);
      frame.remove();
      this.conversation.close();
    };
  }

  /** Runs a function of the add-in's by the name the manifest gives it; false where its page is not ready. */
  runCommand(name: string): boolean {
    return this.conversation.runCommand(name);
  }

  onModelChanged(listener: () => void): () => void {
    return this.workbook.onModelChanged(listener);
  }

  /** `Office.addin.showAsTaskpane` and `hide`. */
  onPaneShown(listener: (isShown: boolean) => void): () => void {
    this.shownListeners.add(listener);
    return () => this.shownListeners.delete(listener);
  }

  /** Keys with Ctrl, Alt, Shift or Cmd pressed inside the pane, where the page does not see them. */
  onPaneKey(listener: (key: PaneKey) => void): () => void {
    this.keyListeners.add(listener);
    return () => this.keyListeners.delete(listener);
  }

  /** The add-in has told which functions it has: ribbon and shortcuts may now run them. */
  onActionsReady(listener: () => void): () => void {
    this.readyListeners.add(listener);
    return () => this.readyListeners.delete(listener);
  }

  actionsReady(): void {
    for (const listener of this.readyListeners) listener();
  }

  setPaneVisible(isVisible: boolean): void {
    this.isShown = isVisible;
    for (const listener of this.shownListeners) listener(isVisible);
  }

  isPaneVisible(): boolean {
    return this.isShown;
  }
}
