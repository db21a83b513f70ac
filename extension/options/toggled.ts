/** A list of what is switched off, after one thing was switched on or off. */
export function toggled(off: readonly string[], id: string, on: boolean): string[] {
  const others = off.filter((other) => other !== id);
  return on ? others : [...others, id];
}
