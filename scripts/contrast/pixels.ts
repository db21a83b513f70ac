import type { Page } from 'puppeteer-core';

/** A line of text in a picture: pixels from its upper left corner. */
export interface Sample {
  name: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * How well what was drawn stands out from the ground: pixels that differ between `before` and `after` are compared
 * with the same pixels of `ground` by the contrast ratio of WCAG 2.2 (relative luminance). Of each column of pixels
 * the best counts, because that is where the stroke is; of the columns the median.
 *
 * @param page decodes the pictures: any page will do, for a browser knows PNG already
 * @param ground, before, after PNGs in base64, of the same size
 * @returns one ratio a sample, from 1 to 21
 */
export async function contrastOf(
  page: Page,
  ground: string,
  before: string,
  after: string,
  samples: readonly Sample[],
): Promise<number[]> {
  return page.evaluate(
    async (pngs, samples) => {
      /** Of 255: below it a difference is the noise of smoothed edges. */
      const NOTICEABLE = 12;
      const pixelsOf = async (png: string) => {
        const bytes = Uint8Array.from(atob(png), (c) => c.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
        if (!canvas) throw new Error('This browser cannot decode pictures.');
        canvas.drawImage(image, 0, 0);
        return canvas.getImageData(0, 0, image.width, image.height);
      };
      const linear = (channel: number) =>
        channel <= 10.31475 ? channel / 3294.6 : ((channel / 255 + 0.055) / 1.055) ** 2.4;
      const [ground, before, after] = await Promise.all(pngs.map(pixelsOf));
      if (!ground || !before || !after) return [];
      const channel = ({ data }: ImageData, at: number, i: number) => data[at + i] ?? 0;
      const luminance = (image: ImageData, at: number) =>
        0.2126 * linear(channel(image, at, 0)) +
        0.7152 * linear(channel(image, at, 1)) +
        0.0722 * linear(channel(image, at, 2));
      const differs = (at: number) =>
        [0, 1, 2].some((i) => Math.abs(channel(before, at, i) - channel(after, at, i)) > NOTICEABLE);
      const ratio = (at: number) => {
        const [a, b] = [luminance(ground, at), luminance(after, at)];
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      };
      return samples.map(({ left, top, right, bottom }) => {
        const columns: number[] = [];
        for (let x = left; x < right; x++) {
          let best = 0;
          for (let y = top; y < bottom; y++) {
            const at = 4 * (y * ground.width + x);
            if (differs(at)) best = Math.max(best, ratio(at));
          }
          if (best > 0) columns.push(best);
        }
        columns.sort((a, b) => a - b);
        return columns[columns.length >> 1] ?? 1;
      });
    },
    [ground, before, after],
    [...samples],
  );
}
