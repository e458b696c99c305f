/** Does a health check's HTTP code match `200`, a list `200,302` or a range `200-299`? */
export function matchesCode(matcher: string, code: number): boolean {
  return matcher.split(',').some((part) => {
    const [from = '', to = from] = part.split('-');
    return code >= Number(from) && code <= Number(to);
  });
}
