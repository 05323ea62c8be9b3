import type { HostProblem, HostProblemCode } from "../cells/HostProblem";
import { HostError } from "./HostError";

/**
 * Excel's own codes and ours. Only codes are compared: Excel's messages are translated and reworded. Where the web
 * answers with a number of its transport, that number stands here too.
 */
const CODES: Readonly<Record<string, HostProblemCode>> = {
  AccessDenied: "sheet-protected",
  Unauthorized: "sheet-protected",
  Forbidden: "sheet-protected",
  7000: "sheet-protected",
  InvalidOperationInCellEditMode: "cell-being-edited",
  5004: "cell-being-edited",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  OperationCellsExceedLimit: "too-large",
  RangeExceedsLimit: "too-large",
  5102: "too-large",
  5103: "too-large",
  5104: "too-large",
  ItemNotFound: "sheet-missing",
  InvalidReference: "sheet-missing",
  InvalidObjectPath: "sheet-missing",
  ItemAlreadyExists: "name-taken",
  ConnectionFailure: "offline",
  HttpError: "offline",
  ServiceNotAvailable: "offline",
  RequestAborted: "offline",
  5012: "offline",
  NotImplemented: "not-supported",
  ApiNotFound: "not-supported",
  ApiNotAvailable: "not-supported",
  UnsupportedOperation: "not-supported",
  UnsupportedSheet: "not-supported",
  UnsupportedFeature: "not-supported",
};

/** Raised by the client library itself, before anything reaches Excel: mistakes of ours. */
const MISTAKES: ReadonlySet<string> = new Set([
  "PropertyNotLoaded",
  "ValueNotLoaded",
  "InvalidRequestContext",
  "RunMustReturnPromise",
]);

/**
 * What Excel's refusal means; null for an error that Excel did not raise, which is a bug and must be thrown on.
 * Refusals without a code of ours are "refused" and keep Excel's own.
 */
export function hostProblemOf(error: unknown, operation: string, place: Partial<HostProblem> = {}): HostProblem | null {
  if (error instanceof HostError) return error.problem;
  if (!(error instanceof OfficeExtension.Error) || MISTAKES.has(error.code)) return null;
  return { ...place, code: CODES[error.code] ?? "refused", operation, hostCode: error.code };
}
