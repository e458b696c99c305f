import type { VirtualScreen } from './virtual-screen.js';

/** Waits until a text is on the screen, broken by the terminal or not; gives the screen then. */
export async function untilShown(
  view: VirtualScreen,
  ended: Promise<unknown>,
  text: string | RegExp,
  limitMs: number,
): Promise<readonly string[]> {
  let timer: NodeJS.Timeout | undefined;
  const seen = new Promise<boolean>((resolve) => {
    const look = () => {
      if (shows(view, text)) resolve(true);
    };
    view.listen(look);
    look();
    timer = setTimeout(() => resolve(false), limitMs);
    void ended.then(() => resolve(shows(view, text)));
  });
  const found = await seen;
  clearTimeout(timer);
  if (!found) throw new Error(`${text} is not on the screen:\n${view.rows().join('\n')}`);
  return view.rows();
}

function shows(view: VirtualScreen, text: string | RegExp): boolean {
  return [view.rows(), view.lines()].some((lines) => {
    const all = lines.join('\n');
    return typeof text === 'string' ? all.includes(text) : new RegExp(text).test(all);
  });
}
