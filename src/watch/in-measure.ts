/** The value, but no less than `least` and no more than `most`. */
export function inMeasure(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
