import { pathToFileURL } from 'node:url';

/** What a page says of itself once it is drawn; in pixels. */
const measuring = `
  const done = (problem = '') => {
    const fix = [...document.querySelectorAll('p')].find((one) => one.textContent.startsWith('Fix:'));
    const verdict = fix ?? document.querySelector('h2');
    Object.assign(document.documentElement.dataset, {
      problem,
      height: Math.ceil(document.body.getBoundingClientRect().height),
      width: document.body.scrollWidth,
      told: Math.ceil(verdict.getBoundingClientRect().bottom),
    });
  };
  mermaid.initialize({ startOnLoad: false });
  mermaid.run({ querySelector: '.mermaid' }).then(() => done(), (error) => done(String(error.message ?? error)));
`;

/**
 * A summary as a page, in the way that GitHub shows it: its Markdown, its style sheet, Mermaid where a block asks for it.
 * @param {string} html of the Markdown @param {{ mermaid: string, styles: string }} tools
 */
export function page(html, { mermaid, styles }) {
  const drawn = html.replace(
    /<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g,
    '<section class="drawing"><pre class="mermaid">$1</pre></section>',
  );
  return `<!doctype html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="${pathToFileURL(styles)}">
<style>
  body { margin: 0; padding: 16px; box-sizing: border-box; width: 390px; }
  .markdown-body .drawing pre { padding: 0; background: none; line-height: 1; }
</style></head>
<body><article class="markdown-body">${drawn}</article>
<script src="${pathToFileURL(mermaid)}"></script><script>${measuring}</script></body></html>
`;
}
