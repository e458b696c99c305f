import type { DockerInstruction, DockerStage } from './dockerfile-view.js';
import { baseImage } from './shipped-stages.js';

/** What small base images are known to lack, by the names they are published under. */
const lacking: readonly (readonly [base: RegExp, tools: readonly string[]])[] = [
  [/(?:^|\/)scratch$/, ['sh', 'curl', 'wget', 'nc', 'bash']],
  [/distroless\/(?!.*:.*debug)/, ['sh', 'curl', 'wget', 'nc', 'bash']],
  [/(?:^|\/)alpine(?:[:@]|$)/, ['curl', 'bash']],
  [/(?:^|\/)(?:python|node|ruby|golang):[^@]*\balpine/, ['curl', 'bash']],
  [/(?:^|\/)busybox(?:[:@]|$)/, ['curl', 'bash']],
  [/(?:^|\/)(?:debian|ubuntu)(?:[:@]|$)/, ['curl', 'wget', 'nc']],
  [/(?:^|\/)(?:python|node|ruby):[^@]*\bslim/, ['curl', 'wget', 'nc']],
  [/mcr\.microsoft\.com\/dotnet\/(?:aspnet|runtime):(?:[5-9]|\d\d)\.(?!.*alpine)/, ['curl', 'wget', 'nc']],
];

/**
 * Whether the image certainly has no such program: its base lacks it, and no step names it, copies programs or a whole
 * system, or runs a script that may bring it.
 */
export function certainlyLacks(chain: readonly DockerStage[], tool: string): boolean {
  const base = baseImage(chain);
  const lacks = lacking.some(
    ([known, tools]) => base !== undefined && known.test(base) && tools.includes(tool),
  );
  return lacks && !chain.some(({ instructions }) => instructions.some((step) => mayBring(step, tool)));
}

function mayBring({ keyword, text, flags }: DockerInstruction, tool: string): boolean {
  if (text.split(/[^A-Za-z0-9_+.-]+/).includes(tool)) return true;
  if (keyword === 'RUN') return /\.sh\b|<<|\$|\bansible/.test(text);
  if (keyword !== 'COPY' && keyword !== 'ADD') return false;
  return /\bs?bin\b|\.tar\b|\.t?gz\b/.test(text) || (flags.has('from') && /\s\/"?\]?$/.test(text));
}
