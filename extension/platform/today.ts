/** Today in the person's time zone, as a day in ISO form. */
export function today(): string {
  return dayOf(Date.now());
}

/** The day of a time in the person's time zone, in ISO form. @param at milliseconds since 1970 */
export function dayOf(at: number): string {
  const time = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}
