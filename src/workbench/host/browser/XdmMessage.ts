/** A message of the library to its host, and back: JSON text through `postMessage`. */
export interface XdmMessage {
  /** 0 a request, 1 a response. */
  readonly _messageType: number;
  /** 0 calls, 1 asks for an event, 2 asks no more. */
  readonly _actionType?: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** Where an answer goes: the add-in's window. */
export interface XdmPort {
  postMessage(text: string, origin: string): void;
}
