// `npm run screens`: shows each summary of docs/screens as GitHub does, at the width of a phone, and keeps a picture of it.
// Fails where a reader would have to scroll sideways, or down for cause and remedy. Needs Chromium and a font with emoji:
// `apt-get install chromium fonts-noto-color-emoji`, or CHROMIUM with its path.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './build/distribution.js';
import { page } from './screens/page.js';
import { measure, phone, photograph } from './screens/photograph.js';
import { screenTools } from './screens/tools.js';

const largest = 150_000;
const highest = 1600;
/** Its summary is checked; a picture of it would tell less than it weighs. */
const unpictured = ['planned'];
const chromium = process.env.CHROMIUM || 'chromium';
const folder = join(ROOT, 'docs', 'screens');
const tools = await screenTools();
const { marked } = await import(pathToFileURL(tools.marked).href);
const pages = mkdtempSync(join(tmpdir(), 'ecs-ship-screens-'));

try {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.md'))) {
    for (const fault of await show(name.replace(/\.md$/, ''))) {
      console.error(`${name}: ${fault}`);
      process.exitCode = 1;
    }
  }
} finally {
  rmSync(pages, { recursive: true });
}

/** @param {string} name */
async function show(name) {
  const file = join(pages, `${name}.html`);
  writeFileSync(file, page(marked.parse(readFileSync(join(folder, `${name}.md`), 'utf8')), tools));
  const url = pathToFileURL(file).href;
  const { problem, width, height, told } = await measure(chromium, url);
  const picture = join(unpictured.includes(name) ? pages : folder, `${name}.png`);
  await photograph(chromium, url, picture, Math.min(height, highest));
  const { size } = statSync(picture);
  console.log(`${name}: ${height} pixels high, told after ${told}, ${Math.round(size / 1000)} kB`);
  return [
    ...(problem === '' ? [] : [`Mermaid: ${problem}`]),
    ...(width > phone.width ? [`${width} pixels wide, not ${phone.width}`] : []),
    ...(told > phone.height ? [`cause and remedy end at ${told} pixels, below ${phone.height}`] : []),
    ...(size > largest ? [`the picture has ${size} bytes, more than ${largest}`] : []),
  ];
}
