import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildProgress } from '../../../../src/plan/build/progress/build-progress.js';
import { buildSummary, sizeWords } from '../../../../src/plan/build/progress/build-summary.js';

/** What a real builder printed. */
function recorded(name: string): string {
  return readFileSync(join(import.meta.dirname, 'recorded', `${name}.txt`), 'utf8');
}

function viewOf(text: string, chunk = text.length) {
  const progress = buildProgress();
  for (let at = 0; at < text.length; at += chunk) progress.push(text.slice(at, at + chunk), at);
  return progress.view();
}

describe('the progress of a build', () => {
  it.each([
    ['buildx-cold', 0, 4],
    ['buildx-first-cache', 4, 0],
    // Its last layer was fetched from the registry, which BuildKit calls done.
    ['buildx-registry-cache', 4, 0],
    ['buildx-lost-layer', 3, 0],
    ['podman-cold', 0, 7],
    ['podman-cached', 7, 0],
    ['docker-classic', 4, 1],
  ])('counts the steps of %s, however the output is cut', (name, cached, run) => {
    const text = recorded(name);
    for (const chunk of [text.length, 7]) expect(viewOf(text, chunk)).toMatchObject({ cached, run });
  });

  it('tells what could not be read and written of a cache, and nothing of one that is not there yet', () => {
    expect(viewOf(recorded('buildx-broken-cache')).cacheTroubles).toEqual([
      { does: 'read', why: expect.stringMatching(/manifests\/c": dial tcp .* connection refused$/) },
      { does: 'write', why: expect.stringMatching(/^error writing layer blob: .* connection refused$/) },
    ]);
    expect(viewOf(recorded('buildx-first-cache')).cacheTroubles).toEqual([]);
  });

  it('names what runs, and since when', () => {
    const text = recorded('buildx-cold');
    const until = text.slice(0, text.indexOf('#6 0.314'));
    expect(viewOf(until, 1).running).toEqual([
      {
        name: expect.stringMatching(/^\[build 1\/1\] RUN --mount=type=secret,id=tok echo hello/),
        since: expect.any(Number),
      },
    ]);
    expect(viewOf(text).running).toEqual([]);
  });

  it('takes no output of a step for news of the builder', () => {
    const text =
      '#5 [1/2] RUN cat log\n#5 0.1 #7 CACHED\n#5 0.2 Step 1/4 : RUN x\n#5 0.2 DONE 1.0s\n#5 DONE 0.3s\n';
    expect(viewOf(text)).toMatchObject({ cached: 0, run: 1 });
  });
});

describe('the summary of a build', () => {
  const view = { cached: 1, run: 2, running: [], cacheTroubles: [] };
  it.each([
    [view, 12_345_678, '1 step cached, 2 run, 12.3 MB'],
    [{ ...view, cached: 0 }, undefined, '0 steps cached, 2 run'],
    [{ ...view, cached: 0, run: 0 }, 900, '1 kB'],
  ])('says only what is known', (shown, bytes, text) => {
    expect(buildSummary(shown, bytes)).toBe(text);
  });

  it('writes sizes as registries do', () => {
    expect([4_000, 123_456_789, 2_340_000_000].map(sizeWords)).toEqual(['4 kB', '123 MB', '2.3 GB']);
  });
});
