/** The rows that a terminal shows after this text: line ends, cursor moves and erasing, as log-update uses them. */
export function screenOf(text: string): readonly string[] {
  const screen = new Screen();
  for (const [index, part] of text.split('\u001b').entries()) {
    const [, count = '', command = '', rest = part] =
      index === 0 ? [] : (/^\[\??(\d*)([A-Za-z])(.*)$/s.exec(part) ?? []);
    screen.obey(command, count);
    for (const character of rest) screen.put(character);
  }
  const rows = screen.rows.map((cells) => cells.join('').trimEnd());
  return rows.slice(0, rows.findLastIndex((row) => row !== '') + 1);
}

class Screen {
  readonly rows: string[][] = [[]];
  #row = 0;
  #column = 0;

  put(character: string): void {
    if (character === '\n') {
      this.#move(this.#row + 1);
      this.#column = 0;
      return;
    }
    const cells = this.rows[this.#row] ?? [];
    while (cells.length < this.#column) cells.push(' ');
    cells[this.#column] = character;
    this.#column += 1;
  }

  obey(command: string, count: string): void {
    const cells = this.rows[this.#row] ?? [];
    const steps = count === '' ? 1 : Number(count);
    if (command === 'A') this.#move(this.#row - steps);
    if (command === 'B') this.#move(this.#row + steps);
    if (command === 'G') this.#column = 0;
    if (command === 'K') cells.splice(count === '2' ? 0 : this.#column);
    if (command === 'J') {
      cells.splice(this.#column);
      this.rows.splice(this.#row + 1);
    }
  }

  #move(row: number): void {
    this.#row = Math.max(0, row);
    while (this.rows.length <= this.#row) this.rows.push([]);
  }
}
