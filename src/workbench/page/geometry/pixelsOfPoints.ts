/** At 96 dots an inch a point is 4/3 pixels. */
export function pixelsOfPoints(points: number): number {
  return Math.round((points * 4) / 3);
}
