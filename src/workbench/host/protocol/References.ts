import { HostError } from "./HostError";
import type { HostObject } from "./HostObject";

/** The objects an add-in keeps from one sync to the next, under the ids the host gave them. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private next = 1;

  get(id: string): HostObject {
    const object = this.objects.get(id);
    if (!object) throw new HostError("InvalidObjectPath");
    return object;
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  keep(object: HostObject): void {
    if (this.ids.has(object)) return;
    const id = `ref${this.next++}`;
    this.ids.set(object, id);
    this.objects.set(id, object);
  }

  release(id: string): void {
    const object = this.objects.get(id);
    if (object) this.ids.delete(object);
    this.objects.delete(id);
  }

  get size(): number {
    return this.objects.size;
  }
}
