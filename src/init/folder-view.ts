/** Files by their path below the folder; the text is empty of what is too large to be read. */
export type FolderView = ReadonlyMap<string, string>;

/** The files below a subfolder, as if it were the folder. */
export function subfolder(folder: FolderView, name: string): FolderView {
  const prefix = `${name}/`;
  const inside = [...folder].filter(([path]) => path.startsWith(prefix));
  return new Map(inside.map(([path, text]) => [path.slice(prefix.length), text]));
}

/** Texts of the files whose path fits, tests left out: they name ports and paths that nothing serves. */
export function textsOf(folder: FolderView, form: RegExp): readonly string[] {
  return pathsOf(folder, form).map((path) => folder.get(path) ?? '');
}

/** Paths that fit, those nearest to the top first. */
export function pathsOf(folder: FolderView, form: RegExp): readonly string[] {
  const found = [...folder.keys()].filter((path) => form.test(path) && !tests.test(path));
  return found.sort((one, other) => depth(one) - depth(other) || (one < other ? -1 : 1));
}

/** What the form catches in the first text that has it. */
export function caught(texts: readonly string[], form: RegExp): string | undefined {
  for (const text of texts) {
    const found = form.exec(text)?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}

const tests = /(?:^|\/)(?:tests?|__tests__|spec|testdata|fixtures)\/|[._](?:test|spec)\.\w+$|_test\.go$/;

function depth(path: string): number {
  return path.split('/').length;
}
