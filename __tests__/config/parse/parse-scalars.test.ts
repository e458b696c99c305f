import { parseBoolean } from '../../../src/config/parse/parse-boolean.js';
import { parseChoice } from '../../../src/config/parse/parse-choice.js';
import { parseDuration } from '../../../src/config/parse/parse-duration.js';
import { parseInteger } from '../../../src/config/parse/parse-integer.js';
import { parseSize } from '../../../src/config/parse/parse-size.js';

describe('booleans are those of the YAML 1.2 core schema', () => {
  it.each(['true', 'True', 'TRUE'])('%s is true', (text) => {
    expect(parseBoolean(text)).toEqual({ ok: true, value: true });
  });
  it.each(['false', 'False', 'FALSE'])('%s is false', (text) => {
    expect(parseBoolean(text)).toEqual({ ok: true, value: false });
  });
  it.each(['yes', 'on', '1', 'tRue', 'no'])('%s is refused with what would be valid', (text) => {
    expect(parseBoolean(text)).toEqual({
      ok: false,
      problem: `"${text}" is not a boolean (valid: true, false)`,
    });
  });
});

describe('durations', () => {
  it.each([
    ['90s', 90_000],
    ['10m', 600_000],
    ['1h30m', 5_400_000],
    ['2h', 7_200_000],
    ['1h1m1s', 3_661_000],
    ['1h5s', 3_605_000],
  ])('%s is %i ms', (text, value) => {
    expect(parseDuration(text)).toEqual({ ok: true, value });
  });
  it.each(['', 'm', '1.5h', '10 m', '30m1h', '5m5m', '-1m', '1d'])('%j is refused', (text) => {
    expect(parseDuration(text)).toMatchObject({ ok: false, problem: expect.stringContaining('1h30m') });
  });
  it('a number without a unit is told to take one', () => {
    expect(parseDuration('600')).toEqual({
      ok: false,
      problem: '"600" is not a duration (write the unit: 600s or 600m)',
    });
  });
  it('no time at all is refused', () => {
    expect(parseDuration('0m')).toMatchObject({ ok: false });
  });
});

describe('sizes', () => {
  it.each([
    ['512MiB', 536_870_912],
    ['2GiB', 2_147_483_648],
    ['10KiB', 10_240],
    ['7B', 7],
  ])('%s is %i bytes', (text, value) => {
    expect(parseSize(text)).toEqual({ ok: true, value });
  });
  it.each(['512MB', '1.5GiB', '512', 'MiB'])('%s is refused', (text) => {
    expect(parseSize(text)).toMatchObject({ ok: false, problem: expect.stringContaining('512MiB') });
  });
});

describe('integers', () => {
  it.each([
    ['0', 0],
    ['10', 10],
    ['+3', 3],
    ['-3', -3],
  ])('%s', (text, value) => {
    expect(parseInteger(text)).toEqual({ ok: true, value });
  });
  it.each(['1e3', '0x10', '1.0', 'ten', '', '99999999999999999999'])('%j is refused', (text) => {
    expect(parseInteger(text)).toMatchObject({ ok: false });
  });
  it('names the bounds', () => {
    expect(parseInteger('0', { minimum: 1 })).toEqual({
      ok: false,
      problem: '"0" is not a whole number of at least 1',
    });
    expect(parseInteger('70000', { minimum: 0, maximum: 65535 })).toEqual({
      ok: false,
      problem: '"70000" is not a whole number from 0 to 65535',
    });
  });
});

describe('choices', () => {
  it('takes a choice', () => {
    expect(parseChoice('off', ['auto', 'off'])).toEqual({ ok: true, value: 'off' });
  });
  it('lists the choices and guesses', () => {
    expect(parseChoice('replce', ['auto', 'replace', 'off'])).toEqual({
      ok: false,
      problem: '"replce" is not one of the choices (valid: auto, replace, off; did you mean replace?)',
    });
  });
});
