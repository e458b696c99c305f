import type { CheckRule } from '../check-rule.js';
import { references } from '../references.js';

const addFromUrl: CheckRule = {
  id: 'add-from-url',
  severity: 'warning',
  title: 'ADD from a URL',
  explanation: 'Whoever serves the URL decides what is in the image, and nobody notices when it changes.',
  remedy: 'Add --checksum=sha256:…, or fetch and verify it in a RUN step.',
  reference: references.dockerfile,
  find: ({ dockerfile }) =>
    (dockerfile?.stages ?? [])
      .flatMap(({ instructions }) => instructions)
      .filter(({ keyword, flags }) => keyword === 'ADD' && !flags.has('checksum'))
      .flatMap(({ words, exec, place }) => {
        const url = (exec ?? words)
          .slice(0, -1)
          .find((word) => /^["']?https?:\/\//.test(word) && !/\.git(?:#|$)/.test(word));
        return url === undefined
          ? []
          : [{ place, message: `ADD fetches from ${hostOf(url)} without a checksum` }];
      }),
};

/** No more than the host: a URL may hold a token. */
function hostOf(url: string): string {
  return /^["']?https?:\/\/(?:[^/@]*@)?([^/:?#"']+)/.exec(url)?.[1] ?? 'a URL';
}

export const dockerfileRules = [addFromUrl] as const;
