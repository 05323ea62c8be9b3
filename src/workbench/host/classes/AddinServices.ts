import { asOneOf, asText } from "../protocol/argument";
import { HostError } from "../protocol/HostError";
import { HostObject } from "../protocol/HostObject";

/** Where the add-in shows itself, for `Office.addin` to move. */
export interface AddinSurface {
  setPaneVisible(isVisible: boolean): void;
  isPaneVisible(): boolean;
  /** The add-in has said which functions its ribbon buttons and shortcuts run. */
  actionsReady?(): void;
}

const WITHOUT_PANE: AddinSurface = { setPaneVisible: () => undefined, isPaneVisible: () => false };

/** The services behind `Office.addin`, `Office.actions` and the start of every add-in, by their names on the wire. */
export class AddinServices {
  private startState = "Inactive";

  constructor(private readonly surface: AddinSurface = WITHOUT_PANE) {}

  named(name: string): HostObject {
    switch (name) {
      case "Microsoft.InternalService.AddinInternalService":
        return new AddinInternalService(this.surface);
      case "Microsoft.AppRuntime.AppRuntimeService":
        return new AppRuntimeService(this.surface);
      case "Microsoft.AppRuntime.AppRuntimePersistenceService":
        return new AppRuntimePersistenceService(
          () => this.startState,
          (state) => {
            this.startState = state;
          },
        );
      default:
        throw new HostError("NotImplemented", `The workbench does not know the service ${name}.`);
    }
  }
}

/** *observed*: called at every start, once the add-in's functions are known. */
class AddinInternalService extends HostObject {
  readonly className = "AddinInternalService";

  constructor(private readonly surface: AddinSurface) {
    super();
  }

  notifyActionHandlerReady(): null {
    this.surface.actionsReady?.();
    return null;
  }
}

/** `Office.addin.showAsTaskpane` and `hide`. */
class AppRuntimeService extends HostObject {
  readonly className = "AppRuntimeService";

  constructor(private readonly surface: AddinSurface) {
    super();
  }

  setAppRuntimeState(state: unknown): null {
    this.surface.setPaneVisible(asOneOf(state, ["Visible", "Background", "Inactive"] as const) === "Visible");
    return null;
  }

  getAppRuntimeState(): string {
    return this.surface.isPaneVisible() ? "Visible" : "Background";
  }
}

/** `Office.addin.setStartupBehavior`. */
class AppRuntimePersistenceService extends HostObject {
  readonly className = "AppRuntimePersistenceService";

  constructor(
    private readonly read: () => string,
    private readonly write: (state: string) => void,
  ) {
    super();
  }

  getAppRuntimeStartState(): string {
    return this.read();
  }

  setAppRuntimeStartState(state: unknown): null {
    this.write(asText(state));
    return null;
  }
}
