import { HostError } from "../../host/protocol/HostError";

const SENTENCES: Readonly<Record<string, string>> = {
  AccessDenied: "This is protected or read-only, so it was not changed.",
  InvalidOperation: "Excel does not allow that here.",
  InvalidArgument: "That name or place cannot be used.",
  ItemAlreadyExists: "A sheet of that name is there already. Choose another name.",
};

/** Why the host refused what a person did, in a sentence; null for an error that is no refusal. */
export function hostErrorSentence(error: unknown): string | null {
  return error instanceof HostError ? (SENTENCES[error.code] ?? error.message) : null;
}
