/** Waits until something holds; asks again every 50 ms. */
export async function until(
  holds: () => Promise<boolean>,
  otherwise: string,
  milliseconds = 15_000,
): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Waited ${milliseconds / 1000} s: ${otherwise}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
