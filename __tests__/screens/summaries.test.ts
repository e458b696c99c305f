import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { lastingText } from '../support/lasting-text.js';
import { screens } from '../support/screen-runs.js';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
const folder = new URL('../../docs/screens/', import.meta.url);

describe('docs/screens', () => {
  it.each(Object.entries(screens))(
    'has the summary of a run that is %s (stale? run this with UPDATE_DOCS=1, then npm run screens, and commit)',
    async (name, play) => {
      const markdown = await play();
      const file = new URL(`${name}.md`, folder);
      if (process.env.UPDATE_DOCS === '1') {
        await mkdir(folder, { recursive: true });
        await writeFile(file, markdown);
      }
      expect(lastingText(await readFile(file, 'utf8'))).toBe(lastingText(markdown));
    },
  );
});
