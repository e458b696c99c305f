import { spawn } from 'node:child_process';

interface Desktop {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The platform's own opener; none on a Linux machine without a desktop, where it would start a browser in the terminal. */
export function openerOf(url: string, { platform, env }: Desktop): readonly string[] | undefined {
  if (platform === 'darwin') return ['open', url];
  // No shell gets to see the address.
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', url];
  const hasDesktop = [env.DISPLAY, env.WAYLAND_DISPLAY, env.WSL_DISTRO_NAME].some((value) => value);
  return hasDesktop ? ['xdg-open', url] : undefined;
}

/** Opens an address in the browser; false where there is none to open it. */
export function openInBrowser(url: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  const [tool, ...argv] = openerOf(url, { platform: process.platform, env }) ?? [];
  if (tool === undefined) return Promise.resolve(false);
  const child = spawn(tool, argv, { stdio: 'ignore', detached: true, env });
  child.unref();
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('spawn', () => resolve(true));
  });
}
