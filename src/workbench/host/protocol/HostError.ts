/** Texts as learn.microsoft.com gives them for each code. *documented*; nobody should assert on them. */
const MESSAGES: Readonly<Record<string, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  EmptyChartSeries: "The attempted operation failed because the chart series is empty.",
  FormulaLengthExceedsLimit: "The bytecode of the applied formula exceeds the maximum length limit.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode: "Excel is in cell-editing mode. Please exit the edit mode and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
};

/** Excel refuses: the code the client library hands on as `OfficeExtension.Error.code`. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message?: string,
    /** "Range.values"; where it is absent the processor names the member it was calling. */
    readonly location?: string,
  ) {
    super(message ?? MESSAGES[code] ?? code);
    this.name = "HostError";
  }
}
