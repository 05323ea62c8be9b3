import { HostError } from "./HostError";
import { HostObject } from "./HostObject";

/** Reads a scalar or a child as the class gives it; NotImplemented where it gives none. */
export function readMember(object: HostObject, name: string): unknown {
  const descriptor = describe(object, name);
  if (!descriptor?.get) throw notImplemented(object, name);
  return Reflect.get(object, name, object);
}

/** @throws HostError NotImplemented where the class has no such setter. */
export function writeMember(object: HostObject, name: string, value: unknown): void {
  if (!describe(object, name)?.set) throw notImplemented(object, `${name} =`);
  Reflect.set(object, name, value, object);
}

/** @throws HostError NotImplemented where the class has no such method. */
export function callMember(object: HostObject, name: string, args: readonly unknown[]): unknown {
  const method: unknown = describe(object, name)?.value;
  if (typeof method !== "function") throw notImplemented(object, `${name}()`);
  return Reflect.apply(method, object, args);
}

/** Whether the class gives a getter of this name. */
export function hasMember(object: HostObject, name: string): boolean {
  return describe(object, name)?.get !== undefined;
}

/** Looked up on the classes alone: a field of an instance is ours and never Office.js's. */
function describe(object: HostObject, name: string): PropertyDescriptor | undefined {
  let prototype: unknown = Object.getPrototypeOf(object);
  while (prototype instanceof HostObject) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    if (descriptor) return descriptor;
    prototype = Object.getPrototypeOf(prototype);
  }
  return undefined;
}

function notImplemented(object: HostObject, member: string): HostError {
  return new HostError("NotImplemented", `The workbench does not know ${object.className}.${member}.`);
}
