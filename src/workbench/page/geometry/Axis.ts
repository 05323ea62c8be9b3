/** Rows or columns laid one after another: `offsets[index]` is where one starts, in pixels; the last entry is where all end. */
export interface Axis {
  readonly offsets: Float64Array;
}

/** Lays `count` rows or columns one after another; a hidden one has size 0. */
export function axisOf(count: number, sizeAt: (index: number) => number): Axis {
  const offsets = new Float64Array(count + 1);
  let offset = 0;
  for (let index = 0; index < count; index++) {
    offset += sizeAt(index);
    offsets[index + 1] = offset;
  }
  return { offsets };
}

/** How many rows or columns the axis holds. */
export function countOf(axis: Axis): number {
  return axis.offsets.length - 1;
}

/** Where a row or column starts; one past the end starts where all end. */
export function offsetOf(axis: Axis, index: number): number {
  return axis.offsets[Math.max(0, Math.min(index, countOf(axis)))] ?? 0;
}

/** The pixels from the start of one row or column to the end of another, both counted. */
export function spanOf(axis: Axis, from: number, to: number): number {
  return offsetOf(axis, to + 1) - offsetOf(axis, from);
}

/** The row or column at a pixel; outside the axis, its first or last. A hidden one is never found between others. */
export function indexAt(axis: Axis, pixel: number): number {
  let low = 0;
  let high = countOf(axis) - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (offsetOf(axis, middle) <= pixel) low = middle;
    else high = middle - 1;
  }
  return low;
}
