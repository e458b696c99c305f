import { run } from '../setup/run.js';

/** A phone in the hand: CSS pixels. */
export const phone = { width: 390, height: 844 };

const always = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--hide-scrollbars',
  '--virtual-time-budget=20000',
];

/**
 * What a page measures in a window as wide as a phone.
 * @param {string} chromium @param {string} url
 * @returns {Promise<{ problem: string, height: number, width: number, told: number }>} `told`: where the remedy ends
 */
export async function measure(chromium, url) {
  const size = `--window-size=${phone.width},${phone.height}`;
  const { stdout } = await run([chromium, ...always, size, '--dump-dom', url]);
  const [, attributes = ''] = /<html([^>]*)>/.exec(stdout) ?? [];
  const read = /** @param {string} name */ (name) =>
    new RegExp(`data-${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
  const height = Number(read('height'));
  if (height === 0) throw new Error(`${url} was not drawn`);
  return { problem: read('problem'), height, width: Number(read('width')), told: Number(read('told')) };
}

/** @param {string} chromium @param {string} url @param {string} file @param {number} height */
export async function photograph(chromium, url, file, height) {
  const size = `--window-size=${phone.width},${height}`;
  await run([chromium, ...always, size, `--screenshot=${file}`, url]);
}
