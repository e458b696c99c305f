export const id = 3225;
export const ids = [3225];
export const modules = {

/***/ 57336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 38661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rc: () => (/* binding */ findingColumns),
/* harmony export */   bg: () => (/* binding */ findingCells),
/* harmony export */   f9: () => (/* binding */ findingsTable)
/* harmony export */ });
/** Columns of the table of findings. */
const findingColumns = ['Severity', 'Package', 'Installed', 'Fixed in', 'Name'];
const distinct = (values) => [...new Set(values.filter((one) => one !== undefined))].join(', ');
/** One finding as the cells of its row; a finding in several packages names them all. */
function findingCells({ name, severity, packages, platforms }) {
    return [
        severity.toLowerCase(),
        distinct(packages.map((one) => one.name)) || '–',
        distinct(packages.map((one) => one.installed)) || '–',
        distinct(packages.map((one) => one.fixedIn)) || '–',
        platforms.length === 0 ? name : `${name} (${platforms.join(', ')})`,
    ];
}
/** Longest cell before the last column that others are lined up with. */
const widest = 32;
/** Findings as lines of text in columns, the head first; none for no findings. */
function findingsTable(findings) {
    if (findings.length === 0)
        return [];
    const rows = [findingColumns.map((name) => name.toLowerCase()), ...findings.map(findingCells)];
    const widths = findingColumns.map((_, column) => Math.min(widest, Math.max(...rows.map((row) => row[column]?.length ?? 0))));
    return rows.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
}


/***/ }),

/***/ 57475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ isFixable),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   md: () => (/* binding */ worstFirst)
/* harmony export */ });
/**
 * From the worst to the least. The last two say that nobody has rated the finding yet: `UNDEFINED` basic scanning's,
 * `UNTRIAGED` Amazon Inspector's. Source: ECR API reference, ImageScanFinding; Inspector API reference, Finding.
 */
const severities = [
    'CRITICAL',
    'HIGH',
    'MEDIUM',
    'LOW',
    'INFORMATIONAL',
    'UNDEFINED',
    'UNTRIAGED',
];
/** Whether a version with the fix is known. */
function isFixable(finding) {
    return finding.packages.some((one) => one.fixedIn !== undefined);
}
/** Worst first; among equals what can be fixed first, then by name. */
function worstFirst(a, b) {
    return (severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        Number(isFixable(b)) - Number(isFixable(a)) ||
        a.name.localeCompare(b.name, 'en'));
}


/***/ }),

/***/ 31575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ countsText),
/* harmony export */   y: () => (/* binding */ scanSummary)
/* harmony export */ });
/* harmony import */ var _scan_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57475);

const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
/** `3 findings: 1 critical, 2 high; 2 have a fix` */
function countsText(findings) {
    if (findings.length === 0)
        return 'no findings';
    const parts = _scan_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.flatMap((severity) => {
        const count = findings.filter((one) => one.severity === severity).length;
        return count === 0 ? [] : [`${count} ${severity.toLowerCase()}`];
    });
    const fixable = findings.filter(_scan_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isFixable */ .G4).length;
    const fixed = `${fixable === 0 ? 'none' : fixable} ${fixable === 1 || fixable === 0 ? 'has' : 'have'} a fix`;
    return `${counted(findings.length, 'finding')}: ${parts.join(', ')}; ${fixed}`;
}
/** A scan in one line. */
function scanSummary(record) {
    const { findings, ignored, unknown, result, gate } = record;
    const told = unknown.length > 0 && findings.length === 0 ? [] : [countsText(findings)];
    const apart = ignored.length === 0 ? [] : [`${ignored.length} ignored`];
    const unseen = unknown.map(({ platform, why }) => `${platform === undefined ? '' : `${platform}: `}${why}`);
    const passed = result === 'passed' && findings.length > 0 ? [`none of ${gate} or worse`] : [];
    return [...told, ...passed, ...apart, ...unseen].join('; ');
}


/***/ }),

/***/ 58674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ boundedLines)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82254);

const longestLine = 500;
/** At most `head` + `tail` lines with a note where the middle is left out; over-long lines are cut. */
function boundedLines(lines, head, tail) {
    const left = lines.length - head - tail;
    const kept = left <= 0
        ? lines
        : [...lines.slice(0, head), `… ${left} more lines …`, ...lines.slice(lines.length - tail)];
    return kept.map((line) => (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(line, longestLine));
}


/***/ }),

/***/ 71612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ diffLines)
/* harmony export */ });
/* harmony import */ var _bounded_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58674);
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82254);
/* harmony import */ var _short_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38858);



const mostLines = { first: 40, last: 160 };
/** Changes of a definition as a diff that a phone can show: a changed value is a line that goes and a line that comes. */
function diffLines(changes) {
    const lines = changes.flatMap(_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLines */ .v3).flatMap(asDiff);
    return (0,_bounded_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .boundedLines */ .f)(lines, mostLines.first, mostLines.last).map(_short_names_js__WEBPACK_IMPORTED_MODULE_2__/* .withShortNames */ .X);
}
function asDiff(line) {
    const short = line.replace(/^([+~-] )containerDefinitions\[([^\]]+)\]\./, '$1$2.');
    const [, name, before, after] = /^~ (.+?): (.+) → (.+)$/.exec(short) ?? [];
    return name === undefined ? [short] : [`- ${name}: ${before}`, `+ ${name}: ${after}`];
}


/***/ }),

/***/ 61425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ unbrokenDuration),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const twoDigits = (value) => String(value).padStart(2, '0');
/** A span of milliseconds as people read it: `0.4 s`, `12 s`, `3 min 05 s`, `1 h 02 min`. */
function formatDuration(milliseconds) {
    const span = Math.max(0, milliseconds);
    if (span < 9950)
        return `${(span / second).toFixed(1)} s`;
    const seconds = Math.round(span / second);
    if (seconds < 60)
        return `${seconds} s`;
    if (seconds * second < hour)
        return `${Math.floor(seconds / 60)} min ${twoDigits(seconds % 60)} s`;
    const minutes = Math.round(span / minute);
    return `${Math.floor(minutes / 60)} h ${twoDigits(minutes % 60)} min`;
}
/** The same with spaces that no line is broken at. */
function unbrokenDuration(milliseconds) {
    return formatDuration(milliseconds).replaceAll(' ', '\u00a0');
}


/***/ }),

/***/ 53580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ endingLines)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82254);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61425);
/* harmony import */ var _explanation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45846);
/* harmony import */ var _wrap_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65081);




const labelled = (label, text, look) => {
    const indent = label.length + 3;
    const [first = '', ...rest] = (0,_wrap_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapWords */ .E)((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text), look.width, indent);
    return [`  ${look.colors.bold(label)} ${first}`, ...rest];
};
function successLines(outcome, look) {
    const { colors } = look;
    const time = (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .unbrokenDuration */ .N)(outcome.durationSeconds * 1000);
    const [first = '', ...rest] = (0,_wrap_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapWords */ .E)(`${(0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(outcome.headline)} · ${time}`, look.width, 2);
    const url = outcome.facts.serviceUrl;
    const links = url === undefined ? [] : [`  ${colors.cyan((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(url))}`];
    return [`${colors.green('✔')} ${colors.bold(first)}`, ...rest, ...links];
}
function failureLines(outcome, why, look, of) {
    const { colors } = look;
    const whose = of === undefined ? '' : `${of}: `;
    const [first = '', ...rest] = (0,_wrap_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapWords */ .E)((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(whose + why.cause), look.width, 2);
    const headline = outcome.headline === why.cause ? '' : `: ${outcome.headline}`;
    return [
        `${colors.red('✖')} ${colors.bold(first)}`,
        ...rest,
        ...why.evidence.flatMap(_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLines */ .v3).flatMap((line) => evidenceLines(line, look)),
        ...(why.remedy === undefined ? [] : labelled('fix:', why.remedy, look)),
        ...(why.docs === undefined ? [] : labelled('docs:', why.docs, look)),
        ...(of !== undefined && headline === '' ? [] : verdictLines(outcome, headline, look)),
    ];
}
/** What goes on in the next line stands further in than what it goes on from. */
function evidenceLines(line, { width }) {
    const lead = line.length - line.trimStart().length;
    return (0,_wrap_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapWords */ .E)(`    ${line}`.trimEnd(), width, 6 + lead);
}
function verdictLines({ verdict, durationSeconds }, headline, look) {
    const time = (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .unbrokenDuration */ .N)(durationSeconds * 1000);
    const lines = (0,_wrap_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapWords */ .E)(`${verdict}${(0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(headline)} · ${time}`, look.width, 2);
    return lines.map((line, index) => look.colors.dim(index === 0 ? `  ${line}` : line));
}
/**
 * The last lines of a run: on success what is true now; else the cause (`of` one service of several, whose verdict and time
 * a table tells), the evidence, the remedy, then the verdict.
 */
function endingLines(outcome, look, of) {
    const why = (0,_explanation_js__WEBPACK_IMPORTED_MODULE_3__/* .explainOutcome */ .K)(outcome);
    return why === undefined ? successLines(outcome, look) : failureLines(outcome, why, look, of);
}


/***/ }),

/***/ 46690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ scanMarkdown),
/* harmony export */   q: () => (/* binding */ findingsLines)
/* harmony export */ });
/* harmony import */ var _plan_findings_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38661);
/* harmony import */ var _plan_scan_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31575);
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82254);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54348);




const mostLines = 10;
const mostRows = 300;
/** The worst findings, what is ignored, and where the rest is: a few lines below the scan's own. */
function findingsLines(record, { colors }) {
    const { findings, ignored } = record;
    const [head, ...rows] = (0,_plan_findings_table_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsTable */ .f9)(findings.slice(0, mostLines)).map(cleanEnd);
    const left = findings.length - mostLines;
    const lines = [
        ...(head === undefined ? [] : [colors.dim(head), ...rows]),
        ...(left > 0 ? [colors.dim(`… ${left} more (all of them with --json or in the job’s summary)`)] : []),
        ...ignored.slice(0, mostLines).map((one) => colors.dim(ignoredText(one))),
    ];
    return lines.map((line) => `    ${line}`);
}
const cleanEnd = (line) => (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(`|${line}`).slice(1);
const ignoredText = ({ finding, ignore }) => (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(`ignored until ${ignore.until}: ${finding.name} (${ignore.reason})`);
/** The scan as a section of the job summary; nothing when there was none. */
function scanMarkdown(record) {
    if (record === undefined)
        return '';
    const { findings, ignored } = record;
    const rows = findings.slice(0, mostRows).map((one) => (0,_plan_findings_table_js__WEBPACK_IMPORTED_MODULE_2__/* .findingCells */ .bg)(one).map((cell) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(cell)));
    const left = findings.length - mostRows;
    const parts = [
        `**Image scan**: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_plan_scan_words_js__WEBPACK_IMPORTED_MODULE_3__/* .scanSummary */ .y)(record))}`,
        rows.length === 0 ? '' : folded('Findings', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Qj)(_plan_findings_table_js__WEBPACK_IMPORTED_MODULE_2__/* .findingColumns */ .Rc, rows)),
        left > 0 ? `… ${left} more` : '',
        ignored
            .slice(0, mostRows)
            .map((one) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(ignoredText(one))}`)
            .join('\n'),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
function folded(title, text) {
    return `<details><summary>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(title)}</summary>\n\n${text}\n\n</details>`;
}


/***/ }),

/***/ 14009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ GroupedLog)
});

;// CONCATENATED MODULE: ./.build/report/live-group.js
/** No group open, nothing waiting. */
function liveGroup(io) {
    let live;
    const waiting = [];
    return {
        stage: () => live,
        open(stage, at) {
            live = stage;
            io.openGroup(stage, at);
        },
        close(at) {
            if (live !== undefined)
                io.closeGroup(live, at);
            live = undefined;
            for (const write of waiting.splice(0))
                write();
        },
        outside(write) {
            if (live === undefined)
                write();
            else
                waiting.push(write);
        },
    };
}

// EXTERNAL MODULE: ./.build/report/rollout-lines.js
var rollout_lines = __webpack_require__(26014);
// EXTERNAL MODULE: ./.build/report/stage-book.js + 1 modules
var stage_book = __webpack_require__(72980);
// EXTERNAL MODULE: ./.build/report/stage-line.js
var stage_line = __webpack_require__(76986);
;// CONCATENATED MODULE: ./.build/report/grouped-log.js




const keptLines = 5000;
/**
 * Folds each stage's raw output into a group. Stages overlap and groups cannot, so the first stage that prints gets its
 * group live and the others wait until it ends. What a stage says about itself is folded only inside its own live group.
 */
class GroupedLog {
    #io;
    #look;
    #group;
    #book = (0,stage_book/* stageBook */._)();
    constructor(io, look) {
        this.#io = io;
        this.#look = look;
        this.#group = liveGroup(io);
    }
    /** Takes the events of stages and the end of the run; ignores the rest. */
    tell(event) {
        if (event.kind === 'stage-started')
            this.#book.open(event.stage, event.at);
        if (event.kind === 'stage-output')
            this.#output(this.#book.find(event.stage, event.at), event.text);
        if (event.kind === 'stage-progress')
            this.#progress(this.#book.find(event.stage, event.at), event.line);
        if (event.kind === 'rollout')
            this.#rollout(this.#book.find(event.stage, event.at), event);
        if (event.kind === 'stage-ended') {
            const stage = this.#book.find(event.stage, event.at);
            this.#close(stage, event.at, (0,stage_line/* stageLine */.vm)(event, this.#look));
        }
        if (event.kind === 'ended')
            for (const stage of this.#book.all())
                this.#close(stage, event.at, []);
    }
    /** Lines about no stage; they wait until no group is open. */
    say(lines) {
        this.#group.outside(() => this.#print(lines));
    }
    /** Lines that cannot wait, not even for the end of a group. */
    sayNow(lines) {
        this.#print(lines);
    }
    #print(lines) {
        for (const line of lines)
            this.#io.line(line);
    }
    #output(stage, text) {
        const lines = (0,stage_book/* addOutput */.n)(stage, text, keptLines);
        if (this.#group.stage() === stage.stage)
            this.#print(lines);
        if (this.#group.stage() !== undefined || lines.length === 0)
            return;
        this.#group.open(stage.stage, stage.startedAt);
        this.#print(stage.tail);
    }
    #progress(stage, line) {
        if (line === stage.said)
            return;
        stage.said = line;
        this.#about(stage, line);
    }
    #rollout(stage, { view, at }) {
        const lines = [...(0,rollout_lines/* linkLine */.p)(stage, view), ...(0,rollout_lines/* heartbeatLine */.J)(stage, view, at)];
        for (const line of lines)
            this.#about(stage, line);
    }
    #about(stage, line) {
        const lines = (0,stage_line/* progressLine */.oz)(stage.stage, line, this.#look);
        if (this.#group.stage() === stage.stage)
            this.#print(lines);
        else
            this.say(lines);
    }
    #close(stage, at, summary) {
        const rest = (0,stage_book/* addOutput */.n)(stage, undefined, keptLines);
        this.#book.close(stage.stage);
        if (this.#group.stage() === stage.stage) {
            this.#print(rest);
            this.#group.close(at);
            this.#print(summary);
            return;
        }
        this.#group.outside(() => {
            this.#fold(stage, at);
            this.#print(summary);
        });
    }
    #fold(stage, at) {
        if (stage.tail.length === 0)
            return;
        this.#io.openGroup(stage.stage, stage.startedAt);
        this.#print(stage.tail);
        this.#io.closeGroup(stage.stage, at);
    }
}


/***/ }),

/***/ 68498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ logLook)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57336);

/** The look of a log that nobody sizes: a CI job's. */
function logLook(options = {}) {
    return {
        colors: picocolors__WEBPACK_IMPORTED_MODULE_0__.createColors(options.color ?? false),
        width: undefined,
        verbose: options.verbose ?? false,
    };
}


/***/ }),

/***/ 54196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ permissionLines),
/* harmony export */   HN: () => (/* binding */ planLines),
/* harmony export */   MM: () => (/* binding */ planHeadline),
/* harmony export */   VB: () => (/* binding */ planActionLines)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82254);
/* harmony import */ var _plan_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1606);
/* harmony import */ var _stage_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76986);
/* harmony import */ var _wrap_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65081);




const actionWidth = 'register'.length;
/** Narrower than this, a summary is hard to read. */
const leastRoom = 30;
const markOf = {
    create: '+',
    build: '+',
    push: '+',
    register: '+',
    update: '~',
    deploy: '~',
    run: '~',
    look: '→',
    watch: '→',
    remove: '-',
    skip: '–',
};
const isArgv = (input) => Array.isArray(input) && input.every((word) => typeof word === 'string');
const quoted = (word) => /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
/** A request as indented JSON, an argv as one line that can be pasted into a shell. */
function inputLines(input) {
    if (input === undefined)
        return [];
    if (isArgv(input))
        return [(0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(input.map(quoted).join(' '))];
    return (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLines */ .v3)(JSON.stringify(input, null, 2));
}
function actionLines(planned, plan, look) {
    const { colors, width } = look;
    const columns = `${(0,_stage_line_js__WEBPACK_IMPORTED_MODULE_2__/* .stageColumn */ .VD)(planned.stage)} ${planned.action.padEnd(actionWidth)}`;
    const summary = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)((0,_plan_words_js__WEBPACK_IMPORTED_MODULE_1__/* .summaryInWords */ .zB)(planned, plan));
    const lines = beside(`  ${markOf[planned.action]} ${columns} `, summary, width);
    lines.push(...(planned.changes ?? []).flatMap((line) => (0,_wrap_words_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapWords */ .E)(`      ${(0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(line)}`, width, 8)));
    const tint = planned.action === 'skip' ? colors.dim : (text) => text;
    const details = look.verbose ? inputLines(planned.input).map((line) => colors.dim(`      ${line}`)) : [];
    return [...lines.map(tint), ...details];
}
/** Text beside its columns, or below them where there is no room for it. */
function beside(columns, text, width) {
    if (width !== undefined && width - columns.length < leastRoom)
        return [columns.trimEnd(), ...(0,_wrap_words_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapWords */ .E)(`      ${text}`, width, 6)];
    const [first = '', ...rest] = (0,_wrap_words_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapWords */ .E)(text, width, columns.length);
    return [`${columns}${first}`, ...rest];
}
/** One sentence: how much the plan would change. */
function planHeadline(plan) {
    const count = plan.actions.filter(({ action }) => action !== 'skip' && action !== 'watch' && action !== 'look').length;
    const changes = plan.changes ? `${count} ${count === 1 ? 'change' : 'changes'}` : 'nothing to change';
    return `Plan for service ${plan.service} in cluster ${plan.cluster}: ${changes}`;
}
/** The plan as a list to read: stage, what, why; verbose also shows what would be sent or run. */
function planLines(plan, look) {
    return [...planActionLines(plan, look), ...permissionLines(plan.permissions, look)];
}
/** The same without what the role has to be allowed. */
function planActionLines(plan, look) {
    const headline = (0,_wrap_words_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapWords */ .E)((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(planHeadline(plan)), look.width, 2).map(look.colors.bold);
    const actions = plan.actions.flatMap((action) => actionLines(action, plan, look));
    return [...headline, ...actions, ...requestLines(plan, look)];
}
/** Every request that changes something, for those who want all of it. */
function requestLines({ requests }, look) {
    if (!look.verbose || requests.length === 0)
        return [];
    return titled('Requests that change something', requests.map(_plan_words_js__WEBPACK_IMPORTED_MODULE_1__/* .requestInWords */ .iv), look);
}
/** What the role has to be allowed for the run, and what only where it goes otherwise. */
function permissionLines({ needed, maybe }, look) {
    return [
        ...titled('AWS actions that this run needs', (0,_plan_words_js__WEBPACK_IMPORTED_MODULE_1__/* .actionsInWords */ .cd)(needed), look),
        ...titled('and where it goes otherwise than planned', (0,_plan_words_js__WEBPACK_IMPORTED_MODULE_1__/* .actionsInWords */ .cd)(maybe), look),
    ];
}
function titled(title, lines, { colors, width }) {
    if (lines.length === 0)
        return [];
    const shown = lines.flatMap((line) => (0,_wrap_words_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapWords */ .E)(`    ${(0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(line)}`, width, 6));
    return [...(0,_wrap_words_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapWords */ .E)(`  ${title}:`, width, 4), ...shown].map(colors.dim);
}


/***/ }),

/***/ 20862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ planMarkdown)
/* harmony export */ });
/* harmony import */ var _bounded_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58674);
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82254);
/* harmony import */ var _diff_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71612);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54348);
/* harmony import */ var _plan_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54196);
/* harmony import */ var _plan_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1606);
/* harmony import */ var _short_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38858);







const mostRows = 60;
const mostLines = 200;
/** A plan as Markdown: what each stage does, what becomes different, and folded away the requests and the permissions. */
function planMarkdown(plan) {
    const parts = [
        `### ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)((0,_plan_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .planHeadline */ .MM)(plan)))}`,
        actionsList(plan),
        ...plan.actions.map(changesBlock),
        requestsDetails(plan.requests),
        permissionsDetails(plan.permissions),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
/** No table: a phone would show half of it. */
function actionsList(plan) {
    return plan.actions
        .slice(0, mostRows)
        .map((one) => {
        const words = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)((0,_short_names_js__WEBPACK_IMPORTED_MODULE_6__/* .withShortNames */ .X)((0,_plan_words_js__WEBPACK_IMPORTED_MODULE_5__/* .summaryInWords */ .zB)(one, plan)));
        return `- **${one.stage}** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineCode */ .ti)(one.action)} ${words}`;
    })
        .join('\n');
}
const titles = {
    'task-definition': 'What changed in the task definition',
    service: 'What changes in the service',
    lifecycle: 'What changes in the lifecycle policy',
};
/** What becomes different, as a diff is read. */
function changesBlock({ stage, changes = [] }) {
    if (changes.length === 0)
        return '';
    return `**${titles[stage] ?? stage}**\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeBlock */ .DV)((0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .diffLines */ .P)(changes), 'diff')}`;
}
function requestsDetails(requests) {
    if (requests.length === 0)
        return '';
    return details('Requests that change something', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeBlock */ .DV)((0,_bounded_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .boundedLines */ .f)(requests.map(_plan_words_js__WEBPACK_IMPORTED_MODULE_5__/* .requestInWords */ .iv), mostLines, 0)));
}
function permissionsDetails({ needed, maybe }) {
    if (needed.length === 0)
        return '';
    const parts = [
        permissionsTable(needed),
        ...(maybe.length === 0 ? [] : ['Where it goes otherwise than planned:', permissionsTable(maybe)]),
    ];
    return details('AWS actions that this run needs', parts.join('\n\n'));
}
function permissionsTable(permissions) {
    const rows = permissions.map(({ action, resources }) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineCode */ .ti)(action),
        resources.map((one) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineCode */ .ti)(one)).join(', '),
    ]);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownTable */ .Qj)(['Action', 'On'], rows);
}
function details(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}


/***/ }),

/***/ 1606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cd: () => (/* binding */ actionsInWords),
/* harmony export */   iv: () => (/* binding */ requestInWords),
/* harmony export */   zB: () => (/* binding */ summaryInWords)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61425);

/** What an action does and why; of the watch also how long it usually takes. */
function summaryInWords(planned, plan) {
    if (planned.stage !== 'watch' || !plan.startsDeployment)
        return planned.summary;
    return `${planned.summary}; ${usualInWords(plan.usual)}`;
}
/** `usually 2 min 10 s (5 deployments)` */
function usualInWords(usual) {
    if (usual === undefined)
        return 'no earlier deployment to tell how long it takes';
    const { seconds, deployments } = usual;
    const told = deployments === 1 ? '1 deployment' : `${deployments} deployments`;
    return `usually ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(seconds * 1000)} (${told})`;
}
/** `ecr:PutImage web:latest`, with `(registry)` where the registry's own API is asked. */
function requestInWords({ action, via, region, input }) {
    const { repositoryName, imageTag, layerDigest, imageId, service, family } = input;
    const { imageDigest } = Object(imageId);
    const part = imageTag === undefined ? '' : `:${imageTag}`;
    const digest = layerDigest ?? imageDigest;
    const subject = `${repositoryName ?? service ?? family ?? ''}${part}${digest === undefined ? '' : ` ${digest}`}`;
    const where = [...(via === undefined ? [] : [via]), ...(region === undefined ? [] : [region])];
    return [action, subject, ...(where.length === 0 ? [] : [`(${where.join(', ')})`])]
        .filter((word) => word)
        .join(' ');
}
/** `ecs: DescribeServices, UpdateService`, a line for each service. */
function actionsInWords(permissions) {
    const names = new Map();
    for (const { action } of permissions) {
        const [service = '', name = ''] = action.split(':');
        names.set(service, [...(names.get(service) ?? []), name]);
    }
    return [...names].map(([service, list]) => `${service}: ${list.join(', ')}`);
}


/***/ }),

/***/ 26014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ heartbeatLine),
/* harmony export */   p: () => (/* binding */ linkLine)
/* harmony export */ });
/* harmony import */ var _console_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9512);
/* harmony import */ var _rollout_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47112);


const minuteMs = 60_000;
/** The console's page, the first time a rollout is seen. */
function linkLine(stage, { serviceArn }) {
    const url = stage.linked || serviceArn === undefined ? undefined : (0,_console_url_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleUrl */ .B9)(serviceArn);
    stage.linked = true;
    return url === undefined ? [] : [`console: ${url}`];
}
/** A sign of life in a log that nothing moves in: each minute since the stage began. */
function heartbeatLine(stage, view, at) {
    const elapsedMs = at - stage.startedAt;
    const minutes = Math.floor(elapsedMs / minuteMs);
    if (minutes <= stage.minutesTold)
        return [];
    stage.minutesTold = minutes;
    const state = [...(0,_rollout_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countWords */ .rj)(view), ...(0,_rollout_words_js__WEBPACK_IMPORTED_MODULE_1__/* .stageWords */ ._l)(view)].join(', ');
    return [`${(0,_rollout_words_js__WEBPACK_IMPORTED_MODULE_1__/* .revisionWords */ .XZ)(view)} after ${(0,_rollout_words_js__WEBPACK_IMPORTED_MODULE_1__/* .timeWords */ .rr)(view, elapsedMs)}: ${state}`];
}


/***/ }),

/***/ 47112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XZ: () => (/* binding */ revisionWords),
/* harmony export */   _l: () => (/* binding */ stageWords),
/* harmony export */   rj: () => (/* binding */ countWords),
/* harmony export */   rr: () => (/* binding */ timeWords)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61425);

/** `web:11 → web:12`, or the one revision that is deployed again. */
function revisionWords({ from, to }) {
    return from === undefined ? `${to} (again)` : `${from} → ${to}`;
}
/** `1 min 05 s of about 1 min 30 s`; without history, or once it takes longer, no promise is made. */
function timeWords({ usualMs }, elapsedMs) {
    const elapsed = (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(elapsedMs);
    if (usualMs === undefined)
        return elapsed;
    const usual = (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(usualMs);
    return elapsedMs <= usualMs ? `${elapsed} of about ${usual}` : `${elapsed} (usually ${usual})`;
}
/** Tasks of the new and the old revision, failures, targets: what is known of them. */
function countWords(view) {
    const { counts, oldRunning, failed, breakerTripsAt, targets } = view;
    const trips = failed > 0 && breakerTripsAt !== undefined ? ` (circuit breaker trips at ${breakerTripsAt})` : '';
    return [
        ...(counts === undefined
            ? ['ECS does not list it yet']
            : [`${counts.running} of ${counts.requested} running`, `${counts.pending} pending`]),
        ...(oldRunning === undefined || oldRunning === 0 ? [] : [`${oldRunning} old running`]),
        `${failed} failed${trips}`,
        ...(targets === undefined ? [] : [`${targets.healthy} of ${targets.total} targets healthy`]),
    ];
}
/** Stage or status and traffic, where there is something to tell. */
function stageWords({ stage, trafficPercent, waitsFor }) {
    return [
        ...(stage === undefined ? [] : [stage]),
        ...(trafficPercent === undefined ? [] : [`${trafficPercent} % of the traffic`]),
        ...(waitsFor === undefined ? [] : [`waits for ${waitsFor}`]),
    ];
}


/***/ }),

/***/ 38858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ withShortNames)
/* harmony export */ });
/**
 * A line for a narrow screen: digests, commits and ids of tasks are cut to what tells two of them apart, a registry's
 * host and a load balancer's ARN to the name that somebody has given. In full they stand among the outputs.
 */
function withShortNames(line) {
    return line
        .replace(/\b\d{12}\.dkr\.ecr(?:-fips)?\.[\w.-]+\.amazonaws\.com(?:\.cn)?\//g, '')
        .replace(/\b([0-9a-f]{12})[0-9a-f]{52}\b/g, '$1…')
        .replace(/\b([0-9a-f]{12})[0-9a-f]{28}\b/g, '$1…')
        .replace(/\b([0-9a-f]{8})[0-9a-f]{24}\b/g, '$1…')
        .replace(/\barn:[\w-]+:elasticloadbalancing:[^\s)]*?:(targetgroup\/[^\s/)]+)[^\s)]*/g, '$1');
}


/***/ }),

/***/ 72980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ addOutput),
  _: () => (/* binding */ stageBook)
});

// EXTERNAL MODULE: ./.build/report/clean-text.js
var clean_text = __webpack_require__(82254);
;// CONCATENATED MODULE: ./.build/report/output-lines.js

// A carriage return rewrites its line on a terminal, so what follows the last one is what a reader would see.
function visibleLine(line) {
    const text = line.replace(/\r+$/, '');
    return (0,clean_text/* cleanText */.X5)(text.slice(text.lastIndexOf('\r') + 1)).trimEnd();
}
// A tool that never ends its line must not fill the memory.
const longestLine = 65_536;
/** A new joiner of chunks. Blank lines are dropped. */
function outputLines() {
    let rest = '';
    const take = (lines) => lines.map(visibleLine).filter((line) => line !== '');
    return {
        push(chunk) {
            const lines = (rest + chunk).split('\n');
            rest = (lines.pop() ?? '').slice(-longestLine);
            return take(lines);
        },
        end() {
            const last = rest;
            rest = '';
            return take([last]);
        },
    };
}

;// CONCATENATED MODULE: ./.build/report/stage-book.js

/** An empty book; without `links` no console is there to be named. */
function stageBook(links = true) {
    const stages = new Map();
    const open = (stage, at) => {
        const entry = {
            ...{ stage, startedAt: at, latest: '', said: '', tail: [], output: outputLines() },
            ...{ view: undefined, build: undefined, linked: !links, minutesTold: 0 },
        };
        stages.set(stage, entry);
        return entry;
    };
    return {
        open,
        find: (stage, at) => stages.get(stage) ?? open(stage, at),
        close: (stage) => stages.delete(stage),
        all: () => [...stages.values()],
    };
}
/** Takes a chunk of output into the stage (undefined: the output has ended); returns the lines it completed. */
function addOutput(stage, chunk, keep) {
    const lines = chunk === undefined ? stage.output.end() : stage.output.push(chunk);
    stage.tail.push(...lines);
    stage.tail.splice(0, stage.tail.length - keep);
    stage.latest = lines.at(-1) ?? stage.latest;
    return lines;
}


/***/ }),

/***/ 76986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ noticeLine),
/* harmony export */   MI: () => (/* binding */ outputLine),
/* harmony export */   VD: () => (/* binding */ stageColumn),
/* harmony export */   oz: () => (/* binding */ progressLine),
/* harmony export */   vm: () => (/* binding */ stageLine)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82254);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61425);
/* harmony import */ var _wrap_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65081);



const nameWidth = 'task-definition'.length;
const indent = nameWidth + 3;
/** The name of a stage as the column that all lines about it share. */
function stageColumn(stage) {
    return stage.padEnd(nameWidth);
}
const dimEnd = (line, length, colors) => line.slice(0, -length) + colors.dim(line.slice(-length));
/** The one line a stage leaves behind: mark, name, what was done, time. */
function stageLine(record, look) {
    const { colors } = look;
    const mark = { done: colors.green('✔'), skipped: colors.dim('–'), failed: colors.red('✖') }[record.result];
    const time = (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .unbrokenDuration */ .N)(record.durationMs);
    const wrapped = (0,_wrap_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapWords */ .E)(`${(0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(record.summary)}   ${time}`, look.width, indent);
    const lines = [...wrapped.slice(0, -1), dimEnd(wrapped.at(-1) ?? '', time.length, colors)];
    return [`${mark} ${colors.bold(stageColumn(record.stage))} ${lines[0] ?? ''}`, ...lines.slice(1)];
}
/** A line that a running stage says about itself. */
function progressLine(stage, line, look) {
    const [first = '', ...rest] = (0,_wrap_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapWords */ .E)((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(line), look.width, indent);
    return [`  ${look.colors.dim(stageColumn(stage))} ${first}`, ...rest];
}
/** A line of a tool's own output, kept apart from ours by a bar. */
function outputLine(line, look) {
    return `  ${look.colors.dim('│')} ${line}`;
}
/** Something to know, nothing to do at once. */
function noticeLine(message, look) {
    const [first = '', ...rest] = (0,_wrap_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapWords */ .E)((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(message), look.width, 2);
    return [`${look.colors.yellow('!')} ${first}`, ...rest];
}


/***/ })

};
