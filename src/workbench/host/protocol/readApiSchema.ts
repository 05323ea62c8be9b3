import type { ApiClass, ApiSchema } from "./ApiSchema";

interface ClassDraft {
  name: string;
  isCollection: boolean;
  scalars: Map<string, { isWritable: boolean }>;
  children: Set<string>;
  methods: Set<string>;
  events: Map<string, number>;
}

const CLASS_START = /^ {4}var \w+ = \(function \(_super\) \{$/;
const CLASS_END = /^ {4}\}\(.*\)\);$/;
const PROPERTY = /^ {8}Object\.defineProperty\(\w+\.prototype, "([^"]+)", \{/;
const METHOD = /^ {8}\w+\.prototype\.(\w+) = function \(/;
const RETURNED = /^\s+return (\[.*\]|".*"|true);$/;
const CHILD = /_createPropertyObject\((?:Excel|OfficeCore)\.\w+, this, "(\w+)"/;
const CALLED = /_(?:createMethodObject\((?:Excel|OfficeCore)\.\w+, this|invokeMethod\(this), "(\w+)"/;
const EVENT_TYPE = /^\s+eventType: (\d+),/;
const EVENT_REGISTER = /\sregisterFunc: function \(\) \{ return _this\.(\w+)\(/;

/**
 * The classes and members of the Office.js object model, taken from the text of `excel-web-16.00.debug.js`: the file is
 * generated, one statement a line, so that reading it by lines is safe. Nothing of it is kept in the repository.
 */
export function readApiSchema(source: string): ApiSchema {
  const schema = new Map<string, ApiClass>();
  let draft: ClassDraft | null = null;
  let property: string | null = null;
  let scalarNames: string[] = [];
  let eventType: number | null = null;

  for (const line of source.split(/\r?\n/)) {
    if (CLASS_START.test(line)) {
      draft = {
        name: "",
        isCollection: false,
        scalars: new Map(),
        children: new Set(),
        methods: new Set(),
        events: new Map(),
      };
      property = null;
      continue;
    }
    if (!draft) continue;
    if (CLASS_END.test(line)) {
      if (draft.name) schema.set(draft.name, draft);
      draft = null;
      continue;
    }
    const startsProperty = PROPERTY.exec(line);
    if (startsProperty) {
      property = startsProperty[1] ?? null;
      eventType = null;
      continue;
    }
    if (METHOD.test(line)) {
      property = null;
      continue;
    }
    if (property === null) {
      const called = CALLED.exec(line)?.[1];
      if (called) draft.methods.add(lowerFirst(called));
      continue;
    }
    const returned = RETURNED.exec(line)?.[1];
    if (returned) {
      if (property === "_className") draft.name = strings(returned)[0] ?? "";
      if (property === "_isCollection") draft.isCollection = true;
      if (property === "_scalarPropertyNames") scalarNames = strings(returned);
      if (property === "_scalarPropertyNames") {
        for (const name of scalarNames) draft.scalars.set(name, { isWritable: false });
      }
      if (property === "_scalarPropertyUpdateable") {
        const flags = returned.match(/true|false/g) ?? [];
        scalarNames.forEach((name, index) => draft?.scalars.set(name, { isWritable: flags[index] === "true" }));
      }
    }
    const child = CHILD.exec(line)?.[1];
    if (child) draft.children.add(lowerFirst(child));
    const type = EVENT_TYPE.exec(line)?.[1];
    if (type) eventType = Number(type);
    const register = EVENT_REGISTER.exec(line)?.[1];
    if (register && eventType !== null) draft.events.set(register, eventType);
  }
  return schema;
}

/** "GetRange" -> "getRange"; on the wire every member begins with a capital, or with an underscore. */
function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function strings(literal: string): string[] {
  return [...literal.matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? "");
}
