import type { GithubIo } from '../../src/report/github.js';

/** A GitHub job that remembers what it is given. */
export function githubJob() {
  const log: string[] = [];
  const outputs: Record<string, string> = {};
  const summaries: string[] = [];
  const titled = (kind: string) => (message: string, properties?: { title?: string }) => {
    log.push(`[${kind}${properties?.title === undefined ? '' : ` ${properties.title}`}] ${message}`);
  };
  const io: GithubIo = {
    startGroup: (name) => log.push(`> ${name}`),
    endGroup: () => log.push('<'),
    info: (message) => log.push(message),
    warning: titled('warning'),
    error: titled('error'),
    setOutputs: (values) => Object.assign(outputs, values),
    appendSummary: (markdown) => summaries.push(markdown),
  };
  return { io, log, outputs, summaries };
}

/** A GitLab job, likewise. */
export function gitlabJob() {
  let text = '';
  const files: Record<string, string> = {};
  const io = {
    write: (part: string) => {
      text += part;
    },
    writeFile: (path: string, content: string) => {
      files[path] = content;
    },
  };
  return { io, files, text: () => text };
}
