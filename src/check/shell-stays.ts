/** Official images whose /bin/sh is Debian's dash, by the names they are published under. */
const debian =
  /(?:^|\/)(?:debian|ubuntu|buildpack-deps|python|node|ruby|golang|rust|php|perl|eclipse-temurin|nginx|httpd|dotnet\/(?:aspnet|runtime|sdk))(?::|@|$)/;

const otherSystem = /alpine|busybox|nanoserver|windows|chiseled|azurelinux|mariner|-ubi|distroless/;

/**
 * Whether the shell certainly stays in front of what it starts, and so keeps SIGTERM from it. Debian's dash (0.5.12) stays
 * before a single command, too; bash and busybox replace themselves with the last command of a list; none does so for a
 * pipe.
 */
export function shellStays(shell: string, script: string, base: string | undefined): boolean {
  if (/(?:^|[;&|({\s])(?:exec|trap)\s|\b(?:tini|dumb-init)\b/.test(script)) return false;
  if (/[^|]\|[^|]/.test(script)) return true;
  const name = shell.split('/').at(-1);
  const isDash =
    name === 'dash' || (name === 'sh' && base !== undefined && debian.test(base) && !otherSystem.test(base));
  return isDash;
}
