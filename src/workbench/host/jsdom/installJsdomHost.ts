import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { giveTheme, type HostTheme } from "../browser/giveTheme";
import { XdmConversation } from "../browser/XdmConversation";
import type { XdmPort } from "../browser/XdmMessage";
import type { AddinSurface } from "../classes/AddinServices";
import { newWorkbook } from "../model/newWorkbook";
import type { WorkbookModel } from "../model/WorkbookModel";
import { officeJsFolder, readInstalledSchema } from "../node/readInstalledSchema";
import type { SessionOptions } from "../Session";
import { WorkbookHost } from "../WorkbookHost";

export interface JsdomOptions extends SessionOptions {
  readonly theme?: HostTheme;
  readonly surface?: AddinSurface;
}

/** The host around a page in jsdom. */
export interface JsdomHost {
  readonly host: WorkbookHost;
  /** A ribbon button; false before the page is ready. */
  runCommand(name: string): boolean;
}

const LIBRARY = "/officejs/";

/**
 * Loads the whole of office.js into a jsdom window of an https address, with the workbench as the page around it: the
 * genuine `Office.onReady`, `Office.context` and settings. Once a window; `Office.onReady()` tells when it is there.
 */
export function installJsdomHost(
  page: Window,
  model: WorkbookModel = newWorkbook(),
  { theme = "light", ...options }: JsdomOptions = {},
): JsdomHost {
  const { origin } = page.location;
  const host: WorkbookHost = new WorkbookHost(readInstalledSchema(), model, {
    ...options,
    deliver: (entries) => void conversation.deliver(entries),
  });
  const hostUrl = `${origin}/workbench`;
  const conversation = new XdmConversation(() => host, { hostUrl, locale: host.session.locale });
  const child: XdmPort = {
    postMessage: (text) => setTimeout(() => page.dispatchEvent(messageEvent(page, text, origin)), 0),
  };
  const parent: XdmPort = {
    postMessage: (text) =>
      setTimeout(() => {
        if (conversation.isGreeting(text)) giveTheme(page, theme);
        conversation.receive(text, child, origin);
      }, 0),
  };
  Object.defineProperty(page, "parent", { value: parent, configurable: true });
  // jsdom has none, and the library looks for it in the host's address
  if (!page.document.domain) Object.defineProperty(page.document, "domain", { value: page.location.hostname });
  page.name = conversation.windowName();
  loadLibrary(page);
  return { host, runCommand: (name) => conversation.runCommand(name) };
}

function messageEvent(page: Window, data: string, origin: string): Event {
  const Message = Reflect.get(page, "MessageEvent") as typeof MessageEvent;
  return new Message("message", { data, origin });
}

/** office.js adds its other files as script elements, which jsdom does not fetch: they are read from the package. */
function loadLibrary(page: Window): void {
  const { head } = page.document;
  const base = page.location.origin + LIBRARY;
  const append = head.appendChild.bind(head);
  head.appendChild = <Child extends Node>(node: Child): Child => {
    const address = Reflect.get(node, "src") as string | undefined;
    if (!address?.startsWith(base)) return append(node);
    setTimeout(() => {
      const event = run(page, address.slice(base.length)) ? "onload" : "onerror";
      (Reflect.get(node, event) as (() => void) | null)?.();
    }, 0);
    return node;
  };
  // the library learns from this element where its other files are
  const script = page.document.createElement("script");
  script.type = "text/plain";
  script.setAttribute("src", `${base}office.js`);
  append(script);
  run(page, "office.js");
}

function run(page: Window, name: string): boolean {
  const file = path.join(officeJsFolder(), name);
  if (!existsSync(file)) return false;
  const evaluate = Reflect.get(page, "eval") as (source: string) => void;
  evaluate(`${readFileSync(file, "utf8")}\n//# sourceURL=${file}`);
  return true;
}
