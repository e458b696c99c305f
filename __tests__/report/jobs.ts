import type { AnnotationProperties } from '../../src/report/annotation.js';
import type { GithubIo } from '../../src/report/github-io.js';

/** A GitHub job that remembers what it is given. */
export function githubJob() {
  const log: string[] = [];
  const outputs: Record<string, string> = {};
  const summaries: string[] = [];
  const titled =
    (kind: string) =>
    (message: string, { title, file, line, col }: AnnotationProperties = {}) => {
      const place =
        file === undefined ? undefined : [file, line, col].filter((part) => part !== undefined).join(':');
      const said = [kind, title, place].filter((part) => part !== undefined).join(' ');
      log.push(`[${said}] ${message}`);
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
