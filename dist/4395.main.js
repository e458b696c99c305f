export const id = 4395;
export const ids = [4395];
export const modules = {

/***/ 1548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ AlarmBoard),
/* harmony export */   l: () => (/* binding */ ALARM_STATES)
/* harmony export */ });
/** CloudWatch's words for an alarm's state. */
const ALARM_STATES = ['OK', 'ALARM', 'INSUFFICIENT_DATA'];
/** The CloudWatch alarms that deployments may watch; their state is said, never measured. */
class AlarmBoard {
    #states = new Map();
    #listeners = new Set();
    set(name, state) {
        if (this.state(name) === state && this.#states.has(name))
            return;
        this.#states.set(name, state);
        for (const listener of [...this.#listeners])
            listener(name, state);
    }
    /** INSUFFICIENT_DATA, as a new alarm has it, until something else is said. */
    state(name) {
        return this.#states.get(name) ?? 'INSUFFICIENT_DATA';
    }
    /** Every alarm whose state was said, by name. */
    all() {
        return Object.fromEntries([...this.#states].sort(([a], [b]) => (a < b ? -1 : 1)));
    }
    /** Calls `listener` at every change; the answer undoes it. */
    onChange(listener) {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
    }
}


/***/ }),

/***/ 49732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ scriptRuleSchema)
/* harmony export */ });
/* harmony import */ var _document_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9233);

const seconds = (0,_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0);
const probe = (0,_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
    from: seconds,
    answer: (0,_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ status: (0,_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(100, 599), error: (0,_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)('timeout', 'refused') }),
}, ['from', 'answer']);
/** The JSON form of a container's script. */
const containerScript = (0,_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
    pullError: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    resourceError: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    startError: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    pullTakes: seconds,
    startTakes: seconds,
    exit: (0,_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ code: (0,_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(0, 255), after: seconds }, ['code', 'after']),
    outOfMemoryAfter: seconds,
    healthyAfter: seconds,
    unhealthyAfter: seconds,
    stop: (0,_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ takes: seconds, code: (0,_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(0, 255), ignoresSigterm: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM }),
    probes: (0,_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(probe),
});
/** The JSON form of a script rule. */
const scriptRuleSchema = (0,_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
    image: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    family: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    taskDefinition: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    container: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    first: (0,_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(1),
    script: containerScript,
}, ['script']);


/***/ }),

/***/ 66577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ checkDocument)
});

// EXTERNAL MODULE: ./.build/emulator/protocol/is-record.js
var is_record = __webpack_require__(91815);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./.build/emulator/document/did-you-mean.js

/** ` (did you mean x?)` where one of the names is likely meant, else nothing. */
function didYouMean(word, names) {
    const best = names.length === 0 ? undefined : (0,mod/* closest */.kp)(word, names);
    const near = best !== undefined && (0,mod/* distance */.Io)(word, best) <= Math.ceil(best.length / 3);
    return near ? ` (did you mean ${best}?)` : '';
}

;// CONCATENATED MODULE: ./.build/emulator/document/check-document.js


/** Everything in a document that its schema does not allow, in the document's order. */
function checkDocument(schema, value, path = []) {
    switch (schema.kind) {
        case 'anything':
            return [];
        case 'either':
            return checkEither(schema.of, value, path);
        case 'list':
            if (!Array.isArray(value))
                return [wrong(schema, value, path)];
            return value.flatMap((item, i) => checkDocument(schema.of(), item, [...path, i]));
        case 'map':
            if (!(0,is_record/* isRecord */.u)(value))
                return [wrong(schema, value, path)];
            return Object.entries(value).flatMap(([key, item]) => checkDocument(schema.of(), item, [...path, key]));
        case 'record':
            return (0,is_record/* isRecord */.u)(value) ? checkRecord(schema, value, path) : [wrong(schema, value, path)];
        default:
            return fits(schema, value) ? [] : [wrong(schema, value, path)];
    }
}
function checkEither(schemas, value, path) {
    const meant = schemas.find((schema) => isOfKind(schema, value));
    if (meant !== undefined)
        return checkDocument(meant, value, path);
    return [{ path, message: `must be ${schemas.map(described).join(' or ')}, not ${shown(value)}` }];
}
function checkRecord(schema, value, path) {
    const names = Object.keys(schema.members);
    const present = Object.entries(value).flatMap(([name, item]) => {
        const member = Object.hasOwn(schema.members, name) ? schema.members[name] : undefined;
        const at = [...path, name];
        if (member === undefined)
            return [{ path: at, atKey: true, message: unknownName(name, names) }];
        return checkDocument(typeof member === 'function' ? member() : member, item, at);
    });
    const missing = (schema.required ?? []).filter((name) => value[name] === undefined || value[name] === null);
    return [...missing.map((name) => ({ path, message: `${name} is missing` })), ...present];
}
function unknownName(name, names) {
    const known = names.length > 20 ? '' : `; known: ${names.join(', ')}`;
    return `${JSON.stringify(name)} is not known here${didYouMean(name, names) || known}`;
}
function fits(schema, value) {
    if (schema.kind === 'boolean')
        return typeof value === 'boolean';
    if (schema.kind === 'text') {
        return typeof value === 'string' && (schema.choices === undefined || schema.choices.includes(value));
    }
    if (schema.kind !== 'number' || typeof value !== 'number')
        return false;
    const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY, whole } = schema;
    return value >= minimum && value <= maximum && (whole === undefined || Number.isInteger(value));
}
function isOfKind(schema, value) {
    if (schema.kind === 'list')
        return Array.isArray(value);
    if (schema.kind === 'map' || schema.kind === 'record')
        return (0,is_record/* isRecord */.u)(value);
    return schema.kind === 'text' ? typeof value === 'string' : typeof value === schema.kind;
}
function wrong(schema, value, path) {
    const choices = schema.kind === 'text' ? (schema.choices ?? []) : [];
    const bare = schema.kind === 'text' && choices.length === 0 && /^(number|boolean)$/.test(typeof value);
    const hint = bare ? ': put it in quotes' : didYouMean(String(value), choices);
    return { path, message: `must be ${described(schema)}, not ${shown(value)}${hint}` };
}
function described(schema) {
    switch (schema.kind) {
        case 'text':
            return schema.choices === undefined ? 'text' : `one of ${schema.choices.join(', ')}`;
        case 'number':
            return `${schema.whole ? 'a whole number' : 'a number'}${range(schema.minimum, schema.maximum)}`;
        case 'boolean':
            return 'true or false';
        case 'list':
            return 'a list';
        default:
            return 'a map';
    }
}
function range(minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY) {
    if (Number.isFinite(minimum) && Number.isFinite(maximum))
        return ` from ${minimum} to ${maximum}`;
    if (Number.isFinite(minimum))
        return ` of at least ${minimum}`;
    return Number.isFinite(maximum) ? ` of at most ${maximum}` : '';
}
function shown(value) {
    if (Array.isArray(value))
        return 'a list';
    if ((0,is_record/* isRecord */.u)(value))
        return 'a map';
    return JSON.stringify(value) ?? 'nothing';
}


/***/ }),

/***/ 72453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ problemText)
/* harmony export */ });
/* unused harmony export pathText */
/** `rules[0].script.exit`; empty for the document itself. */
function pathText(path) {
    return path.reduce((text, part) => {
        if (typeof part === 'number')
            return `${text}[${part}]`;
        return text === '' ? part : `${text}.${part}`;
    }, '');
}
/** One sentence for a problem, its place first. */
function problemText({ path, message }) {
    const place = pathText(path);
    return place === '' ? message : `${place}: ${message}`;
}


/***/ }),

/***/ 9233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ anything),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
const text = { kind: 'text' };
const boolean = { kind: 'boolean' };
const anything = { kind: 'anything' };
function choice(...choices) {
    return { kind: 'text', choices };
}
function number(minimum, maximum = Number.POSITIVE_INFINITY) {
    return { kind: 'number', minimum, maximum };
}
function whole(minimum, maximum = Number.POSITIVE_INFINITY) {
    return { kind: 'number', whole: true, minimum, maximum };
}
function list(of) {
    return { kind: 'list', of: () => of };
}
function map(of) {
    return { kind: 'map', of: () => of };
}
function record(members, required = []) {
    return { kind: 'record', members, required };
}


/***/ }),

/***/ 43689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ tagsOf)
/* harmony export */ });
/** The tags of one image, oldest first. */
function tagsOf(repository, digest) {
    return [...repository.tags].filter(([, target]) => target === digest).map(([tag]) => tag);
}


/***/ }),

/***/ 50645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ scanRuleProblem)
/* harmony export */ });
/* harmony import */ var _protocol_is_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91815);

const KEYS = [
    'description',
    'digest',
    'enhancedFindings',
    'findings',
    'repository',
    'seconds',
    'status',
    'tag',
];
const STATUSES = [
    'ACTIVE',
    'COMPLETE',
    'FAILED',
    'FINDINGS_UNAVAILABLE',
    'IMAGE_ARCHIVED',
    'IN_PROGRESS',
    'LIMIT_EXCEEDED',
    'PENDING',
    'SCAN_ELIGIBILITY_EXPIRED',
    'UNSUPPORTED_IMAGE',
];
const SEVERITIES = ['CRITICAL', 'HIGH', 'INFORMATIONAL', 'LOW', 'MEDIUM', 'UNDEFINED', 'UNTRIAGED'];
/** The first thing wrong with a rule of a findings file; undefined when it is well formed. */
function scanRuleProblem(rule) {
    if (!(0,_protocol_is_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(rule))
        return 'it is not a map';
    const strange = Object.keys(rule).find((key) => !KEYS.includes(key));
    if (strange !== undefined)
        return `${strange} is not one of ${KEYS.join(', ')}`;
    if (rule.status !== undefined && !STATUSES.includes(String(rule.status))) {
        return `status ${rule.status} is not one of ${STATUSES.join(', ')}`;
    }
    if (rule.seconds !== undefined && !(Number(rule.seconds) >= 0))
        return 'seconds must be a number';
    return listProblem(rule, 'findings') ?? listProblem(rule, 'enhancedFindings');
}
function listProblem(rule, name) {
    const list = rule[name] ?? [];
    if (!Array.isArray(list))
        return `${name} must be a list`;
    for (const [i, finding] of list.entries()) {
        if (!(0,_protocol_is_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(finding))
            return `${name}[${i}] is not a map`;
        if (!SEVERITIES.includes(String(finding.severity))) {
            return `${name}[${i}].severity must be one of ${SEVERITIES.join(', ')}`;
        }
    }
    return undefined;
}


/***/ }),

/***/ 80430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ findScanRule),
/* harmony export */   Ux: () => (/* binding */ parseScanRules),
/* harmony export */   VL: () => (/* binding */ readScanRules)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89243);
/* harmony import */ var _protocol_is_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91815);
/* harmony import */ var _wildcard_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82168);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43689);
/* harmony import */ var _scan_rule_problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50645);







/** The first rule that matches an image. */
function findScanRule(rules, repository, { digest }) {
    const tags = (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .tagsOf */ .F)(repository, digest);
    return rules.find((rule) => (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesWildcard */ ._)(rule.repository ?? '*', repository.name) &&
        (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesWildcard */ ._)(rule.digest ?? '*', digest) &&
        (rule.tag === undefined || tags.some((tag) => (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesWildcard */ ._)(rule.tag ?? '*', tag))));
}
/** Reads a YAML or JSON file with a list of rules, by itself or under `scanFindings`. Throws ShipError. */
function readScanRules(file) {
    const document = readDocument(file);
    return parseScanRules((0,_protocol_is_record_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u)(document) ? document.scanFindings : document, file);
}
function readDocument(file) {
    try {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_1__.parse)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
    }
    catch (cause) {
        const message = `${file}: ${cause.message}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ShipError */ .f('config-unreadable', message, {
            remedy: 'Correct the findings file or its path.',
            cause,
        });
    }
}
/** Checks rules as a file has them; `source` names it in the error. */
function parseScanRules(value, source) {
    if (!Array.isArray(value))
        throw invalid(`${source}: scanFindings must be a list of rules`);
    return value.map((rule, i) => {
        const problem = (0,_scan_rule_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .scanRuleProblem */ .Z)(rule);
        if (problem !== undefined)
            throw invalid(`${source}: scanFindings[${i}]: ${problem}`);
        return withDates(rule);
    });
}
function invalid(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ShipError */ .f('config-invalid', message, { remedy: 'Correct the findings file.' });
}
/** Members that end in `At` are times. */
function withDates(value, name = '') {
    if (typeof value === 'string' && name.endsWith('At'))
        return new Date(value);
    if (Array.isArray(value))
        return value.map((item) => withDates(item));
    if (!(0,_protocol_is_record_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withDates(item, key)]));
}


/***/ }),

/***/ 34395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ startEmulator)
});

// EXTERNAL MODULE: ./.build/emulator/alarms.js
var emulator_alarms = __webpack_require__(1548);
;// CONCATENATED MODULE: ./.build/emulator/timer-queue.js
/** Below this the dead are not worth a sweep. */
const FEW = 256;
/** Timers in order of time, then of creation: a binary heap that sweeps cancelled ones out. */
class TimerQueue {
    #heap = [];
    #order = 0;
    #cancelled = 0;
    /** `due`: milliseconds since the epoch. */
    add(due, fn) {
        const timer = { due, order: this.#order++, fn };
        this.#heap.push(timer);
        this.#rise(this.#heap.length - 1);
        return () => this.#cancel(timer);
    }
    /** When the next timer is due; undefined when there is none. */
    get next() {
        this.#dropCancelled();
        return this.#heap[0]?.due;
    }
    /** Takes out the next timer if it is due by `until`. */
    take(until) {
        this.#dropCancelled();
        const first = this.#heap[0];
        if (first?.fn === undefined || first.due > until)
            return undefined;
        const { due, fn } = first;
        first.fn = undefined;
        this.#pop();
        return { due, fn };
    }
    #cancel(timer) {
        if (timer.fn === undefined)
            return;
        timer.fn = undefined;
        this.#cancelled += 1;
        if (this.#cancelled > FEW && this.#cancelled * 2 > this.#heap.length)
            this.#sweep();
    }
    #dropCancelled() {
        while (this.#heap[0] !== undefined && this.#heap[0].fn === undefined) {
            this.#pop();
            this.#cancelled -= 1;
        }
    }
    #sweep() {
        this.#heap = this.#heap.filter(({ fn }) => fn !== undefined);
        this.#cancelled = 0;
        for (let at = (this.#heap.length >> 1) - 1; at >= 0; at--)
            this.#sink(at);
    }
    #pop() {
        const last = this.#heap.pop();
        if (last === undefined || this.#heap.length === 0)
            return;
        this.#heap[0] = last;
        this.#sink(0);
    }
    #rise(from) {
        for (let at = from; at > 0;) {
            const parent = (at - 1) >> 1;
            if (!earlier(this.#heap[at], this.#heap[parent]))
                return;
            swap(this.#heap, at, parent);
            at = parent;
        }
    }
    #sink(from) {
        for (let at = from;;) {
            const left = 2 * at + 1;
            let least = at;
            if (earlier(this.#heap[left], this.#heap[least]))
                least = left;
            if (earlier(this.#heap[left + 1], this.#heap[least]))
                least = left + 1;
            if (least === at)
                return;
            swap(this.#heap, at, least);
            at = least;
        }
    }
}
function earlier(a, b) {
    if (a === undefined || b === undefined)
        return false;
    return a.due < b.due || (a.due === b.due && a.order < b.order);
}
function swap(heap, a, b) {
    const [first, second] = [heap[a], heap[b]];
    if (first === undefined || second === undefined)
        return;
    heap[a] = second;
    heap[b] = first;
}

;// CONCATENATED MODULE: ./.build/emulator/clock.js

/** What setTimeout can wait at most. */
const LONGEST = 2 ** 31 - 1;
/** The machine's clock, running `speed` times faster and moved on at will; timers never keep the process alive. */
class RealClock {
    #timers = new TimerQueue();
    #speed;
    /** Where the machine's clock and this one stood when either was last set. */
    #machineThen = Date.now();
    #then = this.#machineThen;
    /** The moment being played while time jumps. */
    #jumping;
    #firing = false;
    #alarm;
    constructor(speed = 1) {
        this.#speed = speed;
    }
    get speed() {
        return this.#speed;
    }
    set speed(speed) {
        this.#settle(this.now());
        this.#speed = speed;
        this.#rewind();
    }
    now() {
        return this.#jumping ?? Math.floor(this.#then + (Date.now() - this.#machineThen) * this.#speed);
    }
    after(ms, fn) {
        const cancel = this.#timers.add(this.now() + Math.max(0, ms), fn);
        this.#wind();
        return cancel;
    }
    advance(ms) {
        const end = this.now() + ms;
        try {
            this.#fire(end, (due) => {
                this.#jumping = Math.max(due, this.now());
            });
        }
        finally {
            this.#jumping = undefined;
            this.#settle(end);
            this.#rewind();
        }
    }
    #fire(until, before) {
        this.#firing = true;
        try {
            for (let next = this.#timers.take(until); next !== undefined; next = this.#timers.take(until)) {
                before(next.due);
                next.fn();
            }
        }
        finally {
            this.#firing = false;
        }
    }
    #settle(now) {
        this.#machineThen = Date.now();
        this.#then = now;
    }
    /** One timeout, for the timer that is due next; it stays while nothing is due sooner. */
    #wind() {
        if (this.#firing || this.#speed === 0)
            return;
        const due = this.#timers.next;
        if (due === undefined || (this.#alarm !== undefined && this.#alarm.due <= due))
            return;
        clearTimeout(this.#alarm?.timeout);
        const wait = Math.min(LONGEST, Math.ceil((due - this.now()) / this.#speed));
        this.#alarm = { due, timeout: setTimeout(() => this.#ring(), wait).unref() };
    }
    #rewind() {
        clearTimeout(this.#alarm?.timeout);
        this.#alarm = undefined;
        this.#wind();
    }
    #ring() {
        this.#alarm = undefined;
        try {
            this.#fire(this.now(), () => { });
        }
        finally {
            this.#wind();
        }
    }
}

;// CONCATENATED MODULE: ./.build/emulator/exchange.js
/** Answers with a whole body; a HEAD request gets the headers of it only. */
function answer(exchange, status, headers = {}, body = '') {
    const { request, response, entry } = exchange;
    const bytes = typeof body === 'string' ? Buffer.from(body) : body;
    entry.status = status;
    response.writeHead(status, { 'content-length': bytes.length, ...headers });
    if (request.method === 'HEAD') {
        response.end();
        return;
    }
    entry.bytesOut = bytes.length;
    response.end(bytes);
}
/** Answers with a JSON document for people and tests. */
function answerJson(exchange, status, value) {
    answer(exchange, status, { 'content-type': 'application/json' }, `${JSON.stringify(value)}\n`);
}

;// CONCATENATED MODULE: ./.build/emulator/aws-error.js
/** An error the emulator answers on the wire, with AWS's own code and text. */
class AwsError extends Error {
    /** AWS's exception name, for example `ClusterNotFoundException`. */
    code;
    /** HTTP status: 400 for a client's mistake, 500 for a server fault. */
    status;
    /** Further members of the exception's shape, for example `resourceIds` of ConflictException. */
    members;
    constructor(code, message, members = {}, status = 400) {
        super(message);
        this.name = 'AwsError';
        this.code = code;
        this.status = status;
        this.members = members;
    }
}

// EXTERNAL MODULE: ./.build/emulator/protocol/is-record.js
var is_record = __webpack_require__(91815);
;// CONCATENATED MODULE: ./.build/emulator/protocol/blank-secrets.js

const BLANK = '***';
/** Sensitive as a whole to AWS, but the names of environment variables are safe to show and good to know. */
const NAMED_VALUES = 'environment';
const SECRET_NAME = /token|password|secret/i;
const HARMLESS_NAME = /^(nextToken|clientToken|NextToken|forwardToken|secrets|secretOptions)$/;
/** A copy of an input fit for a log: what the model marks sensitive, secrets by name and environment values are blank. */
function blankSecrets(shape, value) {
    if (shape.kind === 'list' && Array.isArray(value)) {
        return value.map((item) => blankSecrets(shape.member(), item));
    }
    if (shape.kind === 'blob' && value instanceof Uint8Array)
        return `${value.length} bytes`;
    if (shape.kind !== 'structure' || !(0,is_record/* isRecord */.u)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => {
        const member = shape.members.get(name);
        const secret = (member?.sensitive && name !== NAMED_VALUES) || isSecret(shape.name, name, item);
        return [name, secret ? BLANK : member ? blankSecrets(member.shape(), item) : item];
    }));
}
function isSecret(shape, name, value) {
    if (shape === 'KeyValuePair' && name === 'value')
        return true;
    return typeof value === 'string' && SECRET_NAME.test(name) && !HARMLESS_NAME.test(name);
}

// EXTERNAL MODULE: ./.build/emulator/protocol/service-model.js
var service_model = __webpack_require__(59922);
;// CONCATENATED MODULE: ./.build/emulator/protocol/check-against-model.js


/**
 * Checks a value against the AWS SDK's own model of an operation (`CreateService$` and the like, values as the SDK
 * shows them: Date, Uint8Array). Returns one sentence per unknown member, missing required member or wrong type.
 */
function checkAgainstModel(operationSchema, side, value) {
    const model = operationModel(operationSchema);
    return checkShape(model[side], value, `${model.name}.${side}`);
}
/** The same for one shape; `path` names the place in the sentences. */
function checkShape(shape, value, path) {
    switch (shape.kind) {
        case 'structure':
            return (0,is_record/* isRecord */.u)(value) ? checkStructure(shape, value, path) : wrong(path, 'a structure', value);
        case 'list':
            if (!Array.isArray(value))
                return wrong(path, 'a list', value);
            return value.flatMap((item, i) => checkShape(shape.member(), item, `${path}[${i}]`));
        case 'map':
            if (!(0,is_record/* isRecord */.u)(value))
                return wrong(path, 'a map', value);
            return Object.entries(value).flatMap(([key, item]) => checkShape(shape.value(), item, `${path}.${key}`));
        case 'timestamp':
            return value instanceof Date && !Number.isNaN(value.getTime()) ? [] : wrong(path, 'a Date', value);
        case 'blob':
            return value instanceof Uint8Array ? [] : wrong(path, 'bytes', value);
        case 'document':
            return [];
        default:
            return typeof value === shape.kind ? [] : wrong(path, `a ${shape.kind}`, value);
    }
}
function checkStructure(shape, value, path) {
    const missing = [...shape.members]
        .filter(([name, member]) => member.required && (value[name] === undefined || value[name] === null))
        .map(([name]) => `${path}.${name} is required by ${shape.name} and is missing`);
    const present = Object.entries(value).filter(([name, item]) => name !== '$metadata' && item !== undefined);
    return missing.concat(present.flatMap(([name, item]) => {
        const member = shape.members.get(name);
        return member ? checkShape(member.shape(), item, `${path}.${name}`) : unknownMember(shape, path, name);
    }));
}
function unknownMember(shape, path, name) {
    return [`${path}.${name} is not a member of ${shape.name}`];
}
function wrong(path, expected, value) {
    const got = Array.isArray(value) ? 'a list' : value === null ? 'null' : `a ${typeof value}`;
    return [`${path} must be ${expected}, not ${got}`];
}

;// CONCATENATED MODULE: ./.build/emulator/protocol/input-problems.js
function noProblems() {
    return { unknown: [], missing: [], notInEnum: [] };
}
/** A member's path below its structure's. */
function memberPath(path, name) {
    return path === '' ? name : `${path}.${name}`;
}

;// CONCATENATED MODULE: ./.build/emulator/protocol/check-enums.js



/**
 * Notes every string at a listed member that its enum does not hold; the schemas do not tie members to enums. The keys
 * of a map are the user's words, not members.
 */
function checkEnums(sdk, members, shape, value, problems, path = '') {
    const check = (inner, item, at) => checkEnums(sdk, members, inner, item, problems, at);
    if (shape.kind === 'list' && Array.isArray(value)) {
        value.forEach((item, i) => {
            check(shape.member(), item, `${path}.${i + 1}.member`);
        });
    }
    if (!(0,is_record/* isRecord */.u)(value))
        return;
    for (const [name, item] of Object.entries(value)) {
        const at = memberPath(path, name);
        if (shape.kind === 'map')
            check(shape.value(), item, at);
        const member = shape.kind === 'structure' ? shape.members.get(name) : undefined;
        if (member === undefined)
            continue;
        const enumName = members[name];
        if (enumName && typeof item === 'string')
            checkValue((0,service_model/* enumValues */.UU)(sdk, enumName), item, at, problems);
        else
            check(member.shape(), item, at);
    }
}
function checkValue(valid, value, path, problems) {
    if (valid && !valid.includes(value))
        problems.notInEnum.push({ path, value, valid });
}

;// CONCATENATED MODULE: ./.build/emulator/dispatch.js






/** Decodes, validates and performs one operation, noting it in the request log. */
async function dispatch(call) {
    const { row, name, entry } = call;
    entry.service = row.name;
    entry.operation = name;
    const sdk = await row.sdk();
    const model = (0,service_model/* findOperation */.LC)(sdk, name);
    const operation = row.operations[name];
    if (!model || !operation)
        throw unknownOperation(row, name);
    const problems = noProblems();
    const input = call.decode(model.input, problems);
    entry.parameters = blankSecrets(model.input, input);
    if (problems.unknown.length > 0)
        entry.unknownMembers = problems.unknown;
    if (call.strictModel)
        refuseUnknown(model, problems.unknown);
    const asked = call.caller();
    const perform = async () => {
        checkEnums(sdk, row.enums, model.input, input, problems);
        if (problems.missing.length + problems.notInEnum.length > 0)
            throw row.refuse(problems);
        return (await operation(input, asked)) ?? {};
    };
    const output = await (call.gate === undefined ? perform() : call.gate({ input, caller: asked }, perform));
    if (call.strictModel)
        requireModel(model, output);
    return { model, output };
}
function unknownOperation(row, name) {
    const supported = Object.keys(row.operations).sort().join(', ');
    return new AwsError('UnknownOperationException', `The emulator's ${row.name} has no operation ${name}. Supported: ${supported}.`);
}
/** AWS takes no notice of a member it does not know, so a misspelt one is never found; here it is. */
function refuseUnknown(model, unknown) {
    if (unknown.length === 0)
        return;
    throw new AwsError('ModelViolation', `${model.name} has no such members: ${unknown.join(', ')}`);
}
function requireModel(model, output) {
    const problems = checkShape(model.output, output, `${model.name}.output`);
    if (problems.length === 0)
        return;
    throw new AwsError('ModelViolation', `The answer breaks the AWS model: ${problems.join('; ')}`, {}, 500);
}

;// CONCATENATED MODULE: ./.build/emulator/read-body.js

const LIMIT = 32 * 1024 * 1024;
/** The whole body of a request that is small by nature (API calls, manifests); `limit` in bytes. */
async function readBody({ request, entry }, limit = LIMIT) {
    const chunks = [];
    for await (const chunk of request) {
        entry.bytesIn += chunk.length;
        if (entry.bytesIn > limit)
            throw new AwsError('RequestEntityTooLarge', `more than ${limit} bytes`, {}, 413);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./.build/emulator/protocol/decode-json.js



/**
 * Turns an AWS JSON 1.1 document into the values the SDK shows (Date for epoch seconds, bytes for base64). A wrong
 * type is SerializationException, as AWS's own parser answers; null counts as absent.
 */
function decodeJson(shape, value, problems, path = '') {
    switch (shape.kind) {
        case 'structure':
            if (!(0,is_record/* isRecord */.u)(value))
                throw unexpected(value, 'a structure');
            return decodeStructure(shape, value, problems, path);
        case 'list':
            if (!Array.isArray(value))
                throw unexpected(value, 'a List');
            return value.map((item, i) => decodeJson(shape.member(), item, problems, `${path}.${i + 1}.member`));
        case 'map':
            if (!(0,is_record/* isRecord */.u)(value))
                throw unexpected(value, 'a Map');
            return decodeMap(shape.value(), value, problems, path);
        case 'document':
            return value;
        default:
            return decodeSimple(shape.kind, value);
    }
}
function decodeStructure(shape, value, problems, path) {
    const decoded = {};
    for (const name of Object.keys(value)) {
        if (!shape.members.has(name))
            problems.unknown.push(memberPath(path, name));
    }
    for (const [name, member] of shape.members) {
        const item = value[name];
        const at = memberPath(path, name);
        if (item !== undefined && item !== null)
            decoded[name] = decodeJson(member.shape(), item, problems, at);
        else if (member.required)
            problems.missing.push(at);
    }
    return decoded;
}
function decodeMap(shape, value, problems, path) {
    const entries = Object.entries(value).map(([key, item]) => [
        key,
        decodeJson(shape, item, problems, memberPath(path, key)),
    ]);
    return Object.fromEntries(entries);
}
function decodeSimple(kind, value) {
    if (kind === 'timestamp' && typeof value === 'number')
        return new Date(value * 1000);
    if (kind === 'blob' && typeof value === 'string')
        return new Uint8Array(Buffer.from(value, 'base64'));
    if (typeof value === kind)
        return value;
    throw unexpected(value, TYPE_NAMES[kind]);
}
const TYPE_NAMES = {
    string: 'a String',
    number: 'an Integer',
    boolean: 'a Boolean',
    timestamp: 'a Date',
    blob: 'a Blob',
};
function unexpected(value, expected) {
    if (Array.isArray(value))
        return refusal('Start of list found where not expected');
    if ((0,is_record/* isRecord */.u)(value))
        return refusal('Start of structure or map found where not expected.');
    const found = typeof value === 'boolean' ? `${value}`.toUpperCase() : `${typeof value}`.toUpperCase();
    return refusal(`${found}_VALUE can not be converted to ${expected}`);
}
function refusal(message) {
    return new AwsError('SerializationException', message);
}

;// CONCATENATED MODULE: ./.build/emulator/protocol/encode-json.js

/** Turns an output into its AWS JSON 1.1 form: epoch seconds, base64; what the model does not know is left out. */
function encodeJson(shape, value) {
    switch (shape.kind) {
        case 'structure':
            return (0,is_record/* isRecord */.u)(value) ? encodeStructure(shape, value) : undefined;
        case 'list':
            return Array.isArray(value) ? value.map((item) => encodeJson(shape.member(), item)) : undefined;
        case 'map':
            return (0,is_record/* isRecord */.u)(value) ? encodeMap(shape.value(), value) : undefined;
        case 'timestamp':
            return value instanceof Date ? value.getTime() / 1000 : value;
        case 'blob':
            return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
        default:
            return value;
    }
}
function encodeStructure(shape, value) {
    const encoded = {};
    for (const [name, member] of shape.members) {
        const item = value[name];
        if (item !== undefined && item !== null)
            encoded[name] = encodeJson(member.shape(), item);
    }
    return encoded;
}
function encodeMap(shape, value) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, encodeJson(shape, item)]));
}

;// CONCATENATED MODULE: ./.build/emulator/protocol/serve-json.js






const CONTENT_TYPE = { 'content-type': 'application/x-amz-json-1.1' };
/** Serves AWS JSON 1.1: the operation is in X-Amz-Target, input and output are JSON documents. */
async function serveJson(exchange, rows, options) {
    try {
        const [target, name = ''] = String(exchange.request.headers['x-amz-target']).split('.');
        const row = rows.find((candidate) => candidate.protocol === 'json' && candidate.target === target);
        const body = await readBody(exchange);
        if (!row)
            throw unknownTarget(rows, target);
        const { model, output } = await dispatch({
            row,
            name,
            decode: (shape, problems) => decodeJson(shape, parse(body), problems),
            caller: () => options.caller(exchange.request, row.unsigned?.includes(name) ?? false),
            entry: exchange.entry,
            gate: (step, perform) => options.gate({ exchange, service: row.name, operation: name, ...step }, perform),
            strictModel: options.strictModel,
        });
        answer(exchange, 200, CONTENT_TYPE, JSON.stringify(encodeJson(model.output, output)));
    }
    catch (error) {
        answerError(exchange, error);
    }
}
function parse(body) {
    if (body.length === 0)
        return {};
    try {
        return JSON.parse(body.toString('utf8'));
    }
    catch {
        throw new AwsError('SerializationException', 'The request body is not a JSON document');
    }
}
function unknownTarget(rows, target) {
    const known = rows.filter((row) => row.protocol === 'json').map((row) => row.target);
    return new AwsError('UnknownOperationException', `The emulator has no service ${target}. Supported: ${known.join(', ')}.`);
}
function answerError(exchange, error) {
    const refusal = error instanceof AwsError ? error : internalFailure(error);
    exchange.entry.error = refusal.code;
    const body = JSON.stringify({ __type: refusal.code, message: refusal.message, ...refusal.members });
    answer(exchange, refusal.status, { ...CONTENT_TYPE, 'x-amzn-errortype': refusal.code }, body);
}
/** A bug of the emulator, as AWS would call it; the text is kept, since the reader is its developer. */
function internalFailure(error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return new AwsError('InternalFailure', message, {}, 500);
}

;// CONCATENATED MODULE: ./.build/emulator/protocol/parameter-tree.js
/** Folds the flattened names of the AWS query protocol into a tree. */
function parameterTree(parameters) {
    const root = { children: new Map() };
    for (const [name, value] of parameters) {
        let node = root;
        for (const part of name.split('.'))
            node = child(node, part);
        node.value = value;
    }
    return root;
}
function child(node, name) {
    const known = node.children.get(name);
    if (known)
        return known;
    const added = { children: new Map() };
    node.children.set(name, added);
    return added;
}
/** The numbered children (`1`, `2`, …) in order of their numbers. */
function numbered(node) {
    return [...(node?.children ?? [])]
        .filter(([name]) => /^\d+$/.test(name))
        .sort(([a], [b]) => Number(a) - Number(b))
        .map(([, item]) => item);
}

;// CONCATENATED MODULE: ./.build/emulator/protocol/decode-query.js



/** Turns the parameters of the AWS query protocol into the values the SDK shows. */
function decodeQuery(shape, node, problems, path = '') {
    switch (shape.kind) {
        case 'structure':
            return decode_query_decodeStructure(shape, node, problems, path);
        case 'list':
            return numbered(node.children.get('member')).map((item, i) => decodeQuery(shape.member(), item, problems, `${path}.${i + 1}.member`));
        case 'map':
            return decode_query_decodeMap(shape.value(), node, problems, path);
        default:
            return decode_query_decodeSimple(shape.kind, node.value ?? '', path);
    }
}
function decode_query_decodeStructure(shape, node, problems, path) {
    const decoded = {};
    for (const name of node.children.keys()) {
        if (!shape.members.has(name))
            problems.unknown.push(memberPath(path, name));
    }
    for (const [name, member] of shape.members) {
        const item = node.children.get(name);
        const at = memberPath(path, name);
        if (item)
            decoded[name] = decodeQuery(member.shape(), item, problems, at);
        else if (member.required)
            problems.missing.push(at);
    }
    return decoded;
}
function decode_query_decodeMap(shape, node, problems, path) {
    const entries = numbered(node.children.get('entry')).flatMap((entry) => {
        const key = entry.children.get('key')?.value;
        const value = entry.children.get('value');
        return key === undefined || !value ? [] : [[key, decodeQuery(shape, value, problems, `${path}.${key}`)]];
    });
    return Object.fromEntries(entries);
}
function decode_query_decodeSimple(kind, value, path) {
    if (kind === 'number')
        return asNumber(value, path);
    if (kind === 'boolean')
        return asBoolean(value, path);
    if (kind === 'timestamp')
        return new Date(value);
    if (kind === 'blob')
        return new Uint8Array(Buffer.from(value, 'base64'));
    return value;
}
function asNumber(value, path) {
    const number = Number(value);
    if (value.trim() === '' || Number.isNaN(number))
        throw malformed(value, path, 'a number');
    return number;
}
function asBoolean(value, path) {
    if (value === 'true' || value === 'false')
        return value === 'true';
    throw malformed(value, path, 'a boolean');
}
function malformed(value, path, expected) {
    return new AwsError('MalformedInput', `${JSON.stringify(value)} at '${path}' is not ${expected}`);
}

;// CONCATENATED MODULE: ./.build/emulator/protocol/encode-xml.js

const asModelled = (name) => name;
/** Writes an output as the AWS query protocol does: `<member>` per list item, `<entry>` per map item, ISO times. */
function encodeXml(shape, value, named = asModelled) {
    switch (shape.kind) {
        case 'structure':
            return (0,is_record/* isRecord */.u)(value)
                ? [...shape.members]
                    .map(([name, { shape, wire }]) => optional(named(name, wire), shape(), value[name], named))
                    .join('')
                : '';
        case 'list':
            return (Array.isArray(value) ? value : [])
                .map((item) => encode_xml_element(named('member', shape.wire), encodeXml(shape.member(), item, named)))
                .join('');
        case 'map':
            return Object.entries((0,is_record/* isRecord */.u)(value) ? value : {})
                .map(([key, item]) => mapEntry(key, encodeXml(shape.value(), item, named)))
                .join('');
        case 'timestamp':
            return value instanceof Date ? value.toISOString() : '';
        case 'blob':
            return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : '';
        default:
            return escapeXml(String(value));
    }
}
/** One element around content that is already XML. */
function encode_xml_element(name, content) {
    return `<${name}>${content}</${name}>`;
}
function escapeXml(text) {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll('\r', '&#xD;');
}
function optional(name, shape, value, named) {
    return value === undefined || value === null ? '' : encode_xml_element(name, encodeXml(shape, value, named));
}
function mapEntry(key, content) {
    return encode_xml_element('entry', encode_xml_element('key', escapeXml(key)) + encode_xml_element('value', content));
}

;// CONCATENATED MODULE: ./.build/emulator/protocol/ec2-query.js


/**
 * EC2's parameters under the names and in the form of the AWS query protocol: `SubnetId.1` becomes `SubnetIds.member.1`
 * (source: Smithy documentation, "AWS EC2 query protocol").
 */
function ec2Parameters(shape, node) {
    if (shape.kind === 'structure')
        return renamed(shape, node);
    if (shape.kind !== 'list')
        return node;
    const items = numbered(node).map((item, i) => [`${i + 1}`, ec2Parameters(shape.member(), item)]);
    return { children: new Map([['member', { children: new Map(items) }]]) };
}
function renamed(shape, node) {
    const members = new Map([...shape.members].map(([name, { wire }]) => [parameterName(name, wire), name]));
    const children = [...node.children].map(([key, child]) => {
        const name = members.get(key);
        const member = name === undefined ? undefined : shape.members.get(name);
        return [name ?? key, member ? ec2Parameters(member.shape(), child) : child];
    });
    return { ...node, children: new Map(children) };
}
function parameterName(name, { ec2QueryName, xmlName = name }) {
    return ec2QueryName ?? xmlName.replace(/^./, (letter) => letter.toUpperCase());
}
const elementName = (name, { xmlName }) => xmlName ?? name;
/** EC2 has no element around the result. */
function ec2SuccessDocument(requestId, { model, output }) {
    const result = encodeXml(model.output, output, elementName);
    return encode_xml_element(`${model.name}Response`, encode_xml_element('requestId', requestId) + result);
}
function ec2ErrorDocument(requestId, code, { message }) {
    const detail = encode_xml_element('Code', code) + encode_xml_element('Message', escapeXml(message));
    return encode_xml_element('Response', encode_xml_element('Errors', encode_xml_element('Error', detail)) + encode_xml_element('RequestID', requestId));
}

;// CONCATENATED MODULE: ./.build/emulator/protocol/serve-query.js










const serve_query_CONTENT_TYPE = { 'content-type': 'text/xml' };
const ENVELOPE = new Set(['Action', 'Version']);
/** Serves the AWS query protocol, and EC2's form of it: a form with Action and Version in, an XML document out. */
async function serveQuery(exchange, rows, options) {
    let row;
    try {
        const form = new URLSearchParams((await readBody(exchange)).toString('utf8'));
        row = findRow(rows, form);
        const service = row;
        const name = form.get('Action') ?? '';
        const tree = parameterTree([...form].filter(([key]) => !ENVELOPE.has(key)));
        const dispatched = await dispatch({
            row: service,
            name,
            decode: (shape, problems) => decodeQuery(shape, service.protocol === 'ec2' ? ec2Parameters(shape, tree) : tree, problems),
            caller: () => options.caller(exchange.request, service.unsigned?.includes(name) ?? false),
            entry: exchange.entry,
            gate: (step, perform) => options.gate({ exchange, service: service.name, operation: name, ...step }, perform),
            strictModel: options.strictModel,
        });
        const document = service.protocol === 'ec2' ? ec2SuccessDocument : successDocument;
        answer(exchange, 200, serve_query_CONTENT_TYPE, document(exchange.entry.requestId, dispatched));
    }
    catch (error) {
        await serve_query_answerError(exchange, row, error);
    }
}
function findRow(rows, form) {
    const version = form.get('Version');
    const known = rows.filter((row) => row.protocol !== 'json');
    const row = known.find((candidate) => candidate.target === version);
    if (row)
        return row;
    const supported = known.map((candidate) => `${candidate.target} (${candidate.name})`).join(', ');
    throw new AwsError('UnknownOperationException', `The emulator has no API of version ${version}. Supported: ${supported}.`);
}
function successDocument(requestId, { model, output }) {
    const result = encode_xml_element(`${model.name}Result`, encodeXml(model.output, output));
    const metadata = encode_xml_element('ResponseMetadata', encode_xml_element('RequestId', requestId));
    return encode_xml_element(`${model.name}Response`, result + metadata);
}
async function serve_query_answerError(exchange, row, error) {
    const refusal = error instanceof AwsError ? error : internalFailure(error);
    const code = row ? (0,service_model/* queryErrorCode */.a5)(await row.sdk(), refusal.code) : refusal.code;
    exchange.entry.error = code;
    const document = row?.protocol === 'ec2' ? ec2ErrorDocument : errorDocument;
    answer(exchange, refusal.status, serve_query_CONTENT_TYPE, document(exchange.entry.requestId, code, refusal));
}
function errorDocument(requestId, code, { status, message }) {
    const type = status >= 500 ? 'Receiver' : 'Sender';
    const detail = encode_xml_element('Type', type) + encode_xml_element('Code', code) + encode_xml_element('Message', escapeXml(message));
    return encode_xml_element('ErrorResponse', encode_xml_element('Error', detail) + encode_xml_element('RequestId', requestId));
}

;// CONCATENATED MODULE: ./.build/emulator/api-routes.js



/** Every AWS API arrives as POST /; the headers tell its protocol. */
function apiRoutes(rows, options) {
    return [{ method: 'POST', path: '/', handle: (exchange) => serve(exchange, rows, options) }];
}
async function serve(exchange, rows, options) {
    const { headers } = exchange.request;
    if (headers['x-amz-target'] !== undefined)
        return serveJson(exchange, rows, options);
    if (headers['content-type']?.startsWith('application/x-www-form-urlencoded')) {
        return serveQuery(exchange, rows, options);
    }
    answer(exchange, 400, { 'content-type': 'text/plain' }, 'neither X-Amz-Target nor a form: no AWS request\n');
}

;// CONCATENATED MODULE: ./.build/emulator/caller.js

const SCOPE = /Credential=([^/,\s]+)\/\d{8}\/([^/,\s]+)\/([^/,\s]+)\/aws4_request/;
/**
 * Reads the caller from the credential scope of a Signature Version 4 header; the signature itself is not verified.
 * A key id of twelve digits is an account id, so that one emulator can stand in for several accounts.
 */
function callerOf(request, defaults) {
    const scope = SCOPE.exec(request.headers.authorization ?? '');
    const accessKeyId = scope?.[1];
    if (accessKeyId === undefined)
        return defaults;
    const accountId = /^\d{12}$/.test(accessKeyId) ? accessKeyId : defaults.accountId;
    return { accountId, region: scope?.[2] ?? defaults.region, accessKeyId };
}
/** AWS refuses an API request that carries no Authorization header at all. */
function requireSignature(request) {
    if (request.headers.authorization)
        return;
    throw new AwsError('MissingAuthenticationTokenException', 'Missing Authentication Token');
}
/** The caller of an operation that needs a signature, temporary credentials included while they live. */
function signedCaller(request, defaults, sts) {
    requireSignature(request);
    const caller = callerOf(request, defaults);
    const session = sts.findSession(caller.accessKeyId);
    if (!session)
        return caller;
    if (session.expiresAt <= sts.clock.now()) {
        throw new AwsError('ExpiredTokenException', 'The security token included in the request is expired');
    }
    return { ...caller, accountId: session.accountId };
}

;// CONCATENATED MODULE: ./.build/emulator/control/control-error.js
/** A control request that cannot be met, with a text that says what would be right. */
class ControlError extends Error {
    /** 400 for a wrong request, 404 for something that is not there. */
    status;
    constructor(message, status = 400) {
        super(message);
        this.name = 'ControlError';
        this.status = status;
    }
}

// EXTERNAL MODULE: ./.build/emulator/document/schema.js
var schema = __webpack_require__(9233);
// EXTERNAL MODULE: ./.build/emulator/faults/fault-rule-schema.js
var fault_rule_schema = __webpack_require__(10151);
;// CONCATENATED MODULE: ./.build/emulator/control/add-faults.js



const several = (0,schema/* record */.g1)({ rules: (0,schema/* list */.p_)(fault_rule_schema/* faultRuleSchema */.OL), seed: (0,schema/* whole */.WQ)(0) }, ['rules']);
const body = {
    kind: 'either',
    of: [(0,schema/* list */.p_)(fault_rule_schema/* faultRuleSchema */.OL), (0,schema/* record */.g1)({ ...fault_rule_schema/* faultRuleSchema */.OL.members, ...several.members })],
};
/** One rule, a list of them, or `{"rules": […], "seed": 7}`; they stand until they are cleared. */
const addFaults = {
    method: 'POST',
    path: '/faults',
    summary: 'adds one fault rule, a list, or {"rules":[…],"seed":7}',
    body,
    handle: ({ parts, body: given }) => {
        const { rules, seed } = rulesIn(given);
        rules.forEach(checkRule);
        if (seed !== undefined)
            parts.faults.reseed(seed);
        return { faults: parts.faults.add(rules) };
    },
};
function rulesIn(given) {
    if (Array.isArray(given))
        return { rules: given };
    const { rules, seed, ...rule } = given;
    const both = rules !== undefined && Object.keys(rule).length > 0;
    if (both)
        throw new ControlError(`${Object.keys(rule)[0]}: belongs into one of the rules`);
    return { rules: rules ?? [rule], ...(seed !== undefined && { seed }) };
}
function checkRule(rule) {
    const problem = (0,fault_rule_schema/* faultRuleProblem */.sn)(rule);
    if (problem !== undefined)
        throw new ControlError(problem);
}

// EXTERNAL MODULE: ./.build/emulator/control/script-rule-schema.js
var script_rule_schema = __webpack_require__(49732);
// EXTERNAL MODULE: ./.build/emulator/runtimes/scripted-runtime.js + 3 modules
var scripted_runtime = __webpack_require__(9118);
;// CONCATENATED MODULE: ./.build/emulator/control/scripted.js


/** The scripted runtime, where this emulator has it. */
function scripted(runtime) {
    if (runtime instanceof scripted_runtime.ScriptedRuntime)
        return runtime;
    throw new ControlError('tasks of this emulator are real containers; scripts need --runtime scripted');
}

;// CONCATENATED MODULE: ./.build/emulator/control/add-scripts.js



const add_scripts_body = { kind: 'either', of: [(0,schema/* list */.p_)(script_rule_schema/* scriptRuleSchema */.X), script_rule_schema/* scriptRuleSchema */.X] };
/** One rule or a list, before those there are: what was said last counts for tasks that start from now on. */
const addScripts = {
    method: 'POST',
    path: '/scripts',
    summary: 'says how containers behave (scripted runtime): a script rule or a list',
    body: add_scripts_body,
    handle: ({ parts, body: given }) => {
        const rules = (Array.isArray(given) ? given : [given]);
        scripted(parts.runtime).script(...rules);
        return { added: rules.length };
    },
};

// EXTERNAL MODULE: ./.build/emulator/faults/task-fault.js
var task_fault = __webpack_require__(29014);
;// CONCATENATED MODULE: ./.build/emulator/control/add-task-faults.js


const add_task_faults_body = { kind: 'either', of: [(0,schema/* list */.p_)(task_fault/* taskFaultSchema */.d), task_fault/* taskFaultSchema */.d] };
/** One rule or a list of them; they stand until they are cleared. */
const addTaskFaults = {
    method: 'POST',
    path: '/task-faults',
    summary: 'lets tasks meet a fault from outside, {"fault":"no-route-to-ecr","service":"web"}, or a list',
    body: add_task_faults_body,
    handle: ({ parts, body: given }) => {
        const rules = given;
        parts.taskFaults.add(Array.isArray(rules) ? rules : [rules]);
        return { taskFaults: parts.taskFaults.list() };
    },
};

;// CONCATENATED MODULE: ./.build/emulator/control/clock-state.js


function clockState(clock) {
    const now = clock.now();
    return { now, time: new Date(now).toISOString(), speed: isMovable(clock) ? clock.speed : 1 };
}
function movable(clock) {
    if (isMovable(clock))
        return clock;
    throw new ControlError('this emulator was given a clock that cannot be moved');
}
function speedable(clock) {
    if (clock instanceof RealClock)
        return clock;
    throw new ControlError('this emulator was given a clock whose speed cannot be changed; advance it');
}
function isMovable(clock) {
    return 'advance' in clock && typeof clock.advance === 'function';
}

;// CONCATENATED MODULE: ./.build/emulator/control/parse-duration.js
const UNITS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** Milliseconds in `90s`, `10m`, `1h30m` or `2d`; undefined for anything else. */
function parseDuration(text) {
    if (!/^(\d+(\.\d+)?(ms|s|m|h|d))+$/.test(text))
        return undefined;
    const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g)];
    return parts.reduce((sum, [, count = '', unit = '']) => sum + Number(count) * (UNITS[unit] ?? 0), 0);
}

;// CONCATENATED MODULE: ./.build/emulator/control/advance-clock.js




/** A year and a day: more is a slip of the finger. */
const MOST_MS = 366 * 86_400_000;
/** `{"ms": 600000}` or `{"by": "10m"}`: everything due on the way happens, in order, before the answer. */
const advanceClock = {
    method: 'POST',
    path: '/clock/advance',
    summary: 'moves time on by {"by":"10m"} or {"ms":600000}',
    body: (0,schema/* record */.g1)({ ms: (0,schema/* number */.ai)(0, MOST_MS), by: schema/* text */.Qq }),
    handle: ({ parts, body }) => {
        movable(parts.clock).advance(span(body));
        return clockState(parts.clock);
    },
};
function span({ ms, by }) {
    if ((ms === undefined) === (by === undefined))
        throw new ControlError('give either ms or by');
    const found = ms ?? parseDuration(by ?? '');
    if (found === undefined)
        throw new ControlError(`by: must be a duration such as 90s, 10m or 1h30m, not ${JSON.stringify(by)}`);
    if (found > MOST_MS)
        throw new ControlError('by: must be at most 366d');
    return found;
}

;// CONCATENATED MODULE: ./.build/emulator/control/clear-faults.js
const clearFaults = {
    method: 'DELETE',
    path: '/faults',
    summary: 'clears every fault',
    handle: ({ parts }) => {
        parts.faults.clear();
        parts.stale.clear();
        return { faults: [] };
    },
};

;// CONCATENATED MODULE: ./.build/emulator/control/clear-permissions.js
const clearPermissions = {
    method: 'DELETE',
    path: '/permissions',
    summary: 'allows everything again',
    handle: ({ parts }) => {
        parts.permissions.set = {};
        return {};
    },
};

;// CONCATENATED MODULE: ./.build/emulator/control/clear-requests.js
const clearRequests = {
    method: 'DELETE',
    path: '/requests',
    summary: 'forgets the request log',
    handle: ({ parts }) => {
        parts.requests.clear();
        return { requests: [] };
    },
};

;// CONCATENATED MODULE: ./.build/emulator/control/clear-scripts.js

const clearScripts = {
    method: 'DELETE',
    path: '/scripts',
    summary: 'forgets every script; running tasks keep theirs',
    handle: ({ parts }) => {
        scripted(parts.runtime).clear();
        return {};
    },
};

;// CONCATENATED MODULE: ./.build/emulator/control/clear-task-faults.js
const clearTaskFaults = {
    method: 'DELETE',
    path: '/task-faults',
    summary: 'clears every task fault',
    handle: ({ parts }) => {
        parts.taskFaults.clear();
        return { taskFaults: [] };
    },
};

;// CONCATENATED MODULE: ./.build/emulator/control/get-alarms.js
const getAlarms = {
    method: 'GET',
    path: '/alarms',
    summary: 'alarms whose state was said',
    handle: ({ parts }) => ({ alarms: parts.alarms.all() }),
};

;// CONCATENATED MODULE: ./.build/emulator/control/get-clock.js

const getClock = {
    method: 'GET',
    path: '/clock',
    summary: "the emulator's time and speed",
    handle: ({ parts }) => clockState(parts.clock),
};

;// CONCATENATED MODULE: ./.build/emulator/control/get-faults.js
const getFaults = {
    method: 'GET',
    path: '/faults',
    summary: 'the faults that stand, and how often each struck',
    handle: ({ parts }) => ({ faults: parts.faults.list() }),
};

;// CONCATENATED MODULE: ./.build/emulator/control/get-permissions.js
const getPermissions = {
    method: 'GET',
    path: '/permissions',
    summary: 'what callers may do',
    handle: ({ parts }) => parts.permissions.set,
};

;// CONCATENATED MODULE: ./.build/emulator/control/get-requests.js
/** `?service=` and `?operation=` narrow the list. */
const getRequests = {
    method: 'GET',
    path: '/requests',
    summary: 'the last 10,000 requests, oldest first, secrets blanked; ?service= and ?operation= narrow them',
    handle: ({ parts, query }) => {
        const service = query.get('service');
        const operation = query.get('operation');
        const requests = parts.requests
            .entries()
            .filter((entry) => service === null || entry.service === service)
            .filter((entry) => operation === null || entry.operation === operation);
        return { requests };
    },
};

;// CONCATENATED MODULE: ./.build/emulator/ecr/image-scan.js
/** How a scan stands at a moment: basic scans are in progress at first, enhanced ones pending. */
function scanStatus(scan, now) {
    if (now < scan.completeAt)
        return { status: scan.type === 'ENHANCED' ? 'PENDING' : 'IN_PROGRESS' };
    const description = scan.description ?? DESCRIPTIONS[scan.status];
    return { status: scan.status, ...(description !== undefined && { description }) };
}
const DESCRIPTIONS = {
    COMPLETE: 'The scan was completed successfully.',
    ACTIVE: 'Continuous scan is selected for image.',
    UNSUPPORTED_IMAGE: 'UnsupportedImageError: The operating system and/or package manager are not supported.',
};
/** Has a scan found out anything by now? */
function hasResult(scan, now) {
    return now >= scan.completeAt && (scan.status === 'COMPLETE' || scan.status === 'ACTIVE');
}
/** When a scan was made and how many findings of each severity it has. */
function scanSummary({ type, completeAt, ...scan }) {
    const found = type === 'ENHANCED' ? scan.enhancedFindings : scan.findings;
    return {
        imageScanCompletedAt: completeAt,
        vulnerabilitySourceUpdatedAt: completeAt,
        findingSeverityCounts: severityCounts(found.map(({ severity }) => severity)),
    };
}
/** The findings in the form of their scan type. */
function scanFindings(scan, items) {
    const list = scan.type === 'ENHANCED' ? { enhancedFindings: [...items] } : { findings: [...items] };
    return { ...scanSummary(scan), ...list };
}
function severityCounts(severities) {
    const counts = {};
    for (const severity of severities) {
        counts[severity] = (counts[severity] ?? 0) + 1;
    }
    return counts;
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/image-status.js
/** Where an image is at a moment: in use, in the archive, or on its way back (ECR user guide, "Restoring an image"). */
function imageStatus({ archivedAt, activatedAt }, now) {
    if (!archivedAt)
        return 'ACTIVE';
    if (!activatedAt || activatedAt < archivedAt)
        return 'ARCHIVED';
    return activatedAt <= now ? 'ACTIVE' : 'ACTIVATING';
}

// EXTERNAL MODULE: ./.build/emulator/ecr/repository.js
var ecr_repository = __webpack_require__(43689);
;// CONCATENATED MODULE: ./.build/emulator/ecr/image-description.js



/** An image as PutImage and BatchGetImage answer it: with its manifest byte for byte. */
function imageDescription(repository, image, tag) {
    return {
        registryId: repository.registryId,
        repositoryName: repository.name,
        imageId: { imageDigest: image.digest, ...(tag !== undefined && { imageTag: tag }) },
        imageManifest: image.bytes.toString('utf8'),
        imageManifestMediaType: image.manifest.mediaType,
    };
}
/** An image as DescribeImages answers it. */
function imageDetail(repository, image, now) {
    const { manifest } = image;
    const tags = (0,ecr_repository/* tagsOf */.F)(repository, image.digest);
    const artifactMediaType = manifest.artifactType ?? manifest.config?.mediaType;
    return {
        registryId: repository.registryId,
        repositoryName: repository.name,
        imageDigest: image.digest,
        ...(tags.length > 0 && { imageTags: tags }),
        imageSizeInBytes: image.size,
        imagePushedAt: image.pushedAt,
        imageManifestMediaType: manifest.mediaType,
        imageStatus: imageStatus(image, now),
        ...storageDates(image, now),
        ...(image.scan && scanDetail(image.scan, now)),
        ...(artifactMediaType !== undefined && { artifactMediaType }),
        ...(manifest.subject && { subjectManifestDigest: manifest.subject.digest }),
        ...(image.lastPulledAt && { lastRecordedPullTime: image.lastPulledAt }),
    };
}
/** Only enhanced scanning fills the summary (ECR API, ImageDetail). */
function scanDetail(scan, now) {
    const summarized = scan.type === 'ENHANCED' && hasResult(scan, now);
    return {
        imageScanStatus: scanStatus(scan, now),
        ...(summarized && { imageScanFindingsSummary: scanSummary(scan) }),
    };
}
function storageDates({ archivedAt, activatedAt }, now) {
    return {
        ...(archivedAt && { lastArchivedAt: archivedAt }),
        ...(activatedAt && activatedAt <= now && { lastActivatedAt: activatedAt }),
    };
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/repository-description.js
/** A repository as ECR's answers show it. */
function repositoryDescription(ecr, repository) {
    return {
        repositoryArn: repository.arn,
        registryId: repository.registryId,
        repositoryName: repository.name,
        repositoryUri: ecr.uri(repository),
        createdAt: repository.createdAt,
        imageTagMutability: repository.mutability,
        ...(repository.exclusionFilters.length > 0 && {
            imageTagMutabilityExclusionFilters: [...repository.exclusionFilters],
        }),
        imageScanningConfiguration: { scanOnPush: repository.scanOnPush },
        encryptionConfiguration: repository.encryption,
    };
}

;// CONCATENATED MODULE: ./.build/emulator/control/ecr-state.js


/** Every repository of every account and region, in the shapes of ECR's own Describe operations. */
function ecrState(ecr) {
    return ecr.all().map((repository) => ({
        ...repositoryDescription(ecr, repository),
        region: repository.region,
        images: [...repository.images.values()].map((image) => imageDetail(repository, image, ecr.now())),
    }));
}

;// CONCATENATED MODULE: ./.build/emulator/engine/tasks-of.js
/** A cluster's tasks that can be described, oldest first. */
function tasksOf(engine, clusterName) {
    return [...engine.tasks.values()].filter((task) => task.clusterName === clusterName);
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/cluster-description.js

/** A cluster as DescribeClusters shows it. */
function describeCluster(ecs, cluster, include = []) {
    const tasks = tasksOf(ecs.engine, cluster.name);
    const services = [...cluster.services.values()];
    return {
        clusterArn: cluster.arn,
        clusterName: cluster.name,
        status: cluster.status,
        registeredContainerInstancesCount: ecs.engine.context.instances.count(cluster.name),
        runningTasksCount: tasks.filter((task) => task.lastStatus === 'RUNNING').length,
        pendingTasksCount: tasks.filter((task) => ['PROVISIONING', 'PENDING', 'ACTIVATING'].includes(task.lastStatus)).length,
        activeServicesCount: services.filter((service) => service.status === 'ACTIVE').length,
        statistics: [],
        tags: include.includes('TAGS') ? cluster.tags : [],
        settings: include.includes('SETTINGS') ? cluster.settings : [],
        capacityProviders: cluster.capacityProviders,
        defaultCapacityProviderStrategy: cluster.defaultCapacityProviderStrategy ?? [],
    };
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/date-of.js
function dateOf(milliseconds) {
    return milliseconds === undefined ? undefined : new Date(milliseconds);
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/lifecycle-hook-detail.js
/** A hook's run as DescribeServiceDeployments shows it; a pause has no target. */
function describeHook({ id, hook, status, expiresAt, timeoutAction, }) {
    return {
        hookId: id,
        targetType: hook.targetType ?? 'AWS_LAMBDA',
        targetArn: hook.hookTargetArn,
        status,
        expiresAt: new Date(expiresAt),
        timeoutAction,
    };
}

;// CONCATENATED MODULE: ./.build/emulator/engine/count-tasks.js
const PENDING = ['PROVISIONING', 'PENDING', 'ACTIVATING'];
/** Counts a service's tasks, those of `mine` only where given. */
function countTasks(service, mine = () => true) {
    const tasks = [...service.tasks].filter(mine);
    return {
        running: tasks.filter(({ lastStatus }) => lastStatus === 'RUNNING').length,
        pending: tasks.filter((task) => PENDING.includes(task.lastStatus)).length,
        wanted: tasks.filter(({ desiredStatus }) => desiredStatus === 'RUNNING').length,
    };
}

;// CONCATENATED MODULE: ./.build/emulator/engine/count-revision.js

function countRevision(service, revision) {
    const { running, pending, wanted } = countTasks(service, (task) => task.deployment?.revision === revision);
    const isPrimary = service.deployments[0]?.revision === revision;
    return { requested: isPrimary ? service.desiredCount : wanted, running, pending };
}

;// CONCATENATED MODULE: ./.build/emulator/engine/deployment-strategy.js
const MINUTE = 60_000;
/** "Less than 5 minutes" by default (source: ECS developer guide, "How CloudWatch alarms detect … failures", bake time). */
const ALARM_BAKE = 3 * MINUTE;
/** Does the strategy run both revisions side by side and shift traffic from one to the other? */
function shiftsTraffic({ strategy }) {
    return strategy !== undefined && strategy !== 'ROLLING';
}
/** How long a rolled-out deployment is watched before it counts, in milliseconds. */
function bakeTime(configuration, watchesAlarms) {
    const given = (configuration.bakeTimeInMinutes ?? 0) * MINUTE;
    return given === 0 && watchesAlarms && !shiftsTraffic(configuration) ? ALARM_BAKE : given;
}

;// CONCATENATED MODULE: ./.build/emulator/engine/target-group-of.js
/** The target group that a revision on this side is registered in. */
function targetGroupOf(place, side) {
    return side === 'alternate' ? place.advancedConfiguration?.alternateTargetGroupArn : place.targetGroupArn;
}
function otherSide(side) {
    return side === 'primary' ? 'alternate' : 'primary';
}

;// CONCATENATED MODULE: ./.build/emulator/engine/traffic-place.js

/** Source: ECS API reference, AdvancedConfiguration. */
function trafficPlaces({ settings, side }) {
    return settings.loadBalancers.flatMap((place) => {
        const { productionListenerRule: production, testListenerRule: test } = place.advancedConfiguration ?? {};
        const own = targetGroupOf(place, side);
        const other = targetGroupOf(place, otherSide(side));
        if (production === undefined || own === undefined || other === undefined)
            return [];
        return [{ production, own, other, ...(test !== undefined && { test }) }];
    });
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/revision-summary.js



/** A revision with its tasks: as they are now, or as they were when the service deployment ended. */
function summarizeRevision(service, revision, deployment) {
    const { requested, running, pending } = deployment?.counts?.get(revision.arn) ?? countRevision(service, revision);
    return {
        arn: revision.arn,
        requestedTaskCount: requested,
        runningTaskCount: running,
        pendingTaskCount: pending,
        ...(deployment && trafficWeights(revision, deployment)),
    };
}
/** In percent; only where a load balancer parts the traffic. */
function trafficWeights(revision, { target, source, traffic, configuration }) {
    if (!shiftsTraffic(configuration) || trafficPlaces(target).length === 0)
        return {};
    const { production, test } = traffic ?? { production: 0, test: 0 };
    const share = (percent) => {
        if (revision === target)
            return percent;
        return revision === source ? 100 - percent : 0;
    };
    const hasTest = trafficPlaces(target).some((place) => place.test !== undefined);
    return {
        requestedProductionTrafficWeight: share(production),
        ...(hasTest && { requestedTestTrafficWeight: share(test) }),
    };
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/service-deployment-description.js



/** A service deployment as DescribeServiceDeployments shows it. */
function describeServiceDeployment(service, deployment) {
    const { rollback } = deployment;
    return {
        ...commonMembers(service, deployment),
        stoppedAt: dateOf(deployment.stoppedAt),
        updatedAt: dateOf(deployment.updatedAt),
        sourceServiceRevisions: deployment.sources.map((revision) => summarizeRevision(service, revision, deployment)),
        targetServiceRevision: summarizeRevision(service, deployment.target, deployment),
        lifecycleStage: deployment.lifecycleStage,
        ...(deployment.hooks.length > 0 && { lifecycleHookDetails: deployment.hooks.map(describeHook) }),
        deploymentConfiguration: deployment.configuration,
        ...(rollback && { rollback: { ...rollback, startedAt: dateOf(rollback.startedAt) } }),
        deploymentCircuitBreaker: { ...deployment.breaker },
        alarms: describeAlarms(deployment.alarms),
    };
}
function describeAlarms({ status, names, triggered }) {
    return {
        status,
        ...(names.length > 0 && { alarmNames: [...names] }),
        ...(triggered.length > 0 && { triggeredAlarmNames: [...triggered] }),
    };
}
/** The short form of ListServiceDeployments. */
function listedServiceDeployment(service, deployment) {
    return { ...commonMembers(service, deployment), targetServiceRevisionArn: deployment.target.arn };
}
function commonMembers(service, deployment) {
    return {
        serviceDeploymentArn: deployment.arn,
        serviceArn: service.arn,
        clusterArn: service.clusterArn,
        createdAt: dateOf(deployment.createdAt),
        startedAt: dateOf(deployment.startedAt),
        finishedAt: dateOf(deployment.finishedAt),
        status: deployment.status,
        statusReason: deployment.statusReason,
    };
}

;// CONCATENATED MODULE: ./.build/emulator/engine/pin-images.js
/** Digests of a task definition's images as they are now; images of other registries are left alone. */
function resolveDigests(definition, images) {
    const digests = new Map();
    for (const container of definition.containerDefinitions ?? []) {
        const { name, image } = container;
        if (name === undefined || image === undefined || !isPinnable(container) || !images.owns(image))
            continue;
        const digest = images.resolve(image);
        if (digest !== undefined)
            digests.set(name, digest);
    }
    return digests;
}
/**
 * The first task of a deployment decides what every later one runs, whatever happens to the tag
 * (source: ECS developer guide, "Container image resolution").
 */
function pinRevision(revision, images) {
    if (revision.pinned)
        return;
    revision.pinned = true;
    for (const [name, digest] of resolveDigests(revision.taskDefinition, images))
        revision.digests.set(name, digest);
}
/** Container name → reference to pull, by digest where one is known. */
function pinnedImages(definition, digests) {
    const entries = (definition.containerDefinitions ?? []).map(({ name = '', image = '' }) => {
        const digest = digests.get(name);
        return [name, digest === undefined ? image : `${withoutTag(image)}@${digest}`];
    });
    return Object.fromEntries(entries);
}
function isPinnable(container) {
    return container.versionConsistency !== 'disabled';
}
function withoutTag(reference) {
    const [name = ''] = reference.split('@');
    const colon = name.lastIndexOf(':');
    return colon > name.lastIndexOf('/') ? name.slice(0, colon) : name;
}

;// CONCATENATED MODULE: ./.build/emulator/engine/new-task.js

/** A task in PROVISIONING, not yet launched. */
function newTask(request, context) {
    const { ids, arns, timers } = context;
    const id = ids.task();
    const { definition, clusterName } = request;
    const provider = capacityProvider(request);
    const launchType = launchTypeOf(request, provider);
    const digests = request.digests ?? resolveDigests(definition, context.images);
    const attached = networkInterface(request, context);
    return {
        id,
        arn: arns.task(clusterName, id),
        clusterName,
        clusterArn: arns.cluster(clusterName),
        definition,
        images: pinnedImages(definition, digests),
        containers: newContainers(id, request, digests, context),
        targets: [],
        times: { createdAt: timers.now() },
        launchType,
        ...(provider !== undefined && { capacityProvider: provider }),
        ...(launchType === 'FARGATE' ? { platformVersion: platform(request.platformVersion) } : {}),
        ...(request.networkConfiguration && { networkConfiguration: request.networkConfiguration }),
        ...(attached && { interface: attached }),
        group: request.group,
        ...(request.startedBy !== undefined && { startedBy: request.startedBy }),
        overrides: completeOverrides(definition, request.overrides),
        tags: request.tags ?? [],
        enableExecuteCommand: request.enableExecuteCommand ?? false,
        availabilityZone: `${arns.region}a`,
        ...(launchType === 'EC2' && { instance: request.instance ?? context.instances.next(clusterName) }),
        ...(request.owner && { service: request.owner.service, deployment: request.owner.deployment }),
        lastStatus: 'PROVISIONING',
        desiredStatus: 'RUNNING',
        version: 1,
        wasHealthy: false,
        reportedUnhealthy: false,
        counted: false,
        drainTold: false,
        announced: false,
    };
}
/** The first of those with the greatest base, then weight: tasks are not spread over several. */
function capacityProvider({ capacityProviderStrategy = [] }) {
    const order = [...capacityProviderStrategy].sort((a, b) => (b.base ?? 0) - (a.base ?? 0) || (b.weight ?? 0) - (a.weight ?? 0));
    return order[0]?.capacityProvider;
}
function launchTypeOf({ launchType = 'EC2' }, provider) {
    if (provider === undefined)
        return launchType;
    return provider === 'FARGATE' || provider === 'FARGATE_SPOT' ? 'FARGATE' : 'EC2';
}
/** Source: ECS developer guide, "Fargate platform versions": LATEST is 1.4.0 on Linux. */
function platform(version) {
    return version === undefined || version === 'LATEST' ? '1.4.0' : version;
}
function newContainers(taskId, { clusterName, definition }, digests, { arns, ids }) {
    return (definition.containerDefinitions ?? []).map(({ name = '', image = '', essential, healthCheck }) => {
        const digest = digests.get(name);
        return {
            arn: arns.container(clusterName, taskId, ids.uuid()),
            name,
            image,
            essential: essential !== false,
            checked: healthCheck !== undefined,
            lastStatus: 'PENDING',
            health: 'UNKNOWN',
            networkBindings: [],
            ...(digest !== undefined && { imageDigest: digest }),
        };
    });
}
function networkInterface({ definition, networkConfiguration }, { ids }) {
    if (definition.networkMode !== 'awsvpc')
        return undefined;
    return {
        attachmentId: ids.uuid(),
        interfaceId: ids.ec2('eni'),
        subnetId: networkConfiguration?.awsvpcConfiguration?.subnets?.[0] ?? ids.ec2('subnet'),
        address: ids.privateAddress(),
    };
}
/** DescribeTasks names every container in `overrides`, overridden or not. */
function completeOverrides(definition, given = {}) {
    const containerOverrides = (definition.containerDefinitions ?? []).map(({ name }) => given.containerOverrides?.find((override) => override.name === name) ?? { name });
    return {
        ...given,
        containerOverrides,
        inferenceAcceleratorOverrides: given.inferenceAcceleratorOverrides ?? [],
    };
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/errors.js

function clusterNotFound() {
    return new AwsError('ClusterNotFoundException', 'Cluster not found.');
}
function serviceNotFound() {
    return new AwsError('ServiceNotFoundException', 'Service not found.');
}
function serviceNotActive() {
    return new AwsError('ServiceNotActiveException', 'Service was not ACTIVE.');
}
function clientError(message) {
    return new AwsError('ClientException', message);
}
function invalidParameter(message) {
    return new AwsError('InvalidParameterException', message);
}
/** As users see it who give a DAEMON service a count. */
function daemonCount() {
    return invalidParameter('The daemon scheduling strategy does not support a desired count for services. Remove a desired count value and try again');
}
/** A feature of ECS that this stand-in does not play. */
function unsupportedFeature(feature) {
    return new AwsError('UnsupportedFeatureException', `The emulator does not support ${feature}.`);
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/find-task-definition.js

/** By family (its latest ACTIVE revision), `family:revision` or ARN. */
function findTaskDefinition(ecs, reference) {
    const name = reference.split('/').at(-1) ?? '';
    const [family = '', revision] = name.split(':');
    const revisions = ecs.families.get(family) ?? [];
    if (revision !== undefined)
        return revisions[Number(revision) - 1];
    return revisions.findLast(({ definition }) => definition.status === 'ACTIVE');
}
/** One that a service or task may be started from. */
function requireActiveTaskDefinition(ecs, reference) {
    const found = findTaskDefinition(ecs, reference);
    if (found === undefined)
        throw clientError('TaskDefinition not found.');
    if (found.definition.status !== 'ACTIVE')
        throw clientError('TaskDefinition is inactive');
    return found;
}
function taskDefinitionArn(definition) {
    return definition.taskDefinitionArn ?? '';
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/deployment-description.js




/** An entry of a service's `deployments`. */
function describeDeployment(service, deployment) {
    const { settings, taskDefinition } = deployment.revision;
    const counts = countTasks(service, (task) => task.deployment === deployment);
    return {
        id: deployment.id,
        status: deployment.status,
        taskDefinition: taskDefinitionArn(taskDefinition),
        desiredCount: deployment.status === 'PRIMARY' ? service.desiredCount : counts.wanted,
        pendingCount: counts.pending,
        runningCount: counts.running,
        failedTasks: deployment.failedTasks,
        createdAt: dateOf(deployment.createdAt),
        updatedAt: dateOf(deployment.updatedAt),
        ...launchMembers(settings),
        networkConfiguration: settings.networkConfiguration,
        rolloutState: deployment.rolloutState,
        rolloutStateReason: deployment.rolloutStateReason,
        serviceConnectConfiguration: settings.serviceConnectConfiguration,
        volumeConfigurations: settings.volumeConfigurations,
        vpcLatticeConfigurations: settings.vpcLatticeConfigurations,
    };
}
/** Launch type or capacity providers, and the platform where there is one. */
function launchMembers(settings) {
    const fargate = settings.launchType === 'FARGATE';
    return {
        launchType: settings.launchType,
        capacityProviderStrategy: settings.capacityProviderStrategy,
        ...(fargate && { platformVersion: platform(settings.platformVersion), platformFamily: 'Linux' }),
    };
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/service-description.js





/** A service as DescribeServices shows it. */
function describeService(service, include = []) {
    const { settings } = service;
    const counts = countTasks(service);
    return {
        serviceArn: service.arn,
        serviceName: service.name,
        clusterArn: service.clusterArn,
        status: service.status,
        desiredCount: service.desiredCount,
        runningCount: counts.running,
        pendingCount: counts.pending,
        ...revisionMembers(service),
        ...settings,
        deployments: service.deployments.map((deployment) => describeDeployment(service, deployment)),
        events: service.events.map((event) => ({ ...event, createdAt: dateOf(event.createdAt) })),
        createdAt: dateOf(service.createdAt),
        createdBy: service.createdBy,
        currentServiceDeployment: service.current?.arn,
        currentServiceRevisions: service.deployments.map(({ revision }) => summarizeRevision(service, revision)),
        schedulingStrategy: service.schedulingStrategy,
        deploymentController: { type: 'ECS' },
        ...(include.includes('TAGS') && { tags: service.tags }),
    };
}
/** Members that come from what is deployed now, or was last. */
function revisionMembers(service) {
    const revision = service.deployments[0]?.revision ?? [...service.revisions.values()].at(-1);
    if (revision === undefined)
        return {};
    const { settings } = revision;
    return {
        taskDefinition: taskDefinitionArn(revision.taskDefinition),
        ...launchMembers(settings),
        loadBalancers: settings.loadBalancers,
        serviceRegistries: settings.serviceRegistries,
        networkConfiguration: settings.networkConfiguration,
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/emulator/engine/cluster-instances.js

/** The container instances of clusters that were said to have more than one. */
class ClusterInstances {
    #counts;
    #turns = new Map();
    /** Numbers by cluster name; a cluster that is not named has one. */
    constructor(counts = {}) {
        this.#counts = counts;
    }
    count(clusterName) {
        return this.#counts[clusterName] ?? 1;
    }
    /** The instances in turn, for tasks that may run on any. */
    next(clusterName) {
        const turn = this.#turns.get(clusterName) ?? 0;
        const count = this.count(clusterName);
        this.#turns.set(clusterName, count === 0 ? 0 : (turn + 1) % count);
        return turn;
    }
    /** The first instance without one of these tasks, for a DAEMON service. */
    free(clusterName, tasks) {
        const taken = new Set(tasks.map(({ instance }) => instance));
        const all = Array.from({ length: this.count(clusterName) }, (_, index) => index);
        return all.find((index) => !taken.has(index)) ?? 0;
    }
}
/** Id of a cluster's container instance, by its number. */
function containerInstanceId(clusterArn, index = 0) {
    const name = index === 0 ? clusterArn : `${clusterArn}#${index}`;
    return (0,external_node_crypto_.createHash)('sha256').update(name).digest('hex').slice(0, 32);
}

;// CONCATENATED MODULE: ./.build/emulator/engine/task-health.js
/**
 * A task's health over its essential containers: one unhealthy makes it UNHEALTHY, else one unknown makes it UNKNOWN.
 * Source: ECS developer guide, "Determine Amazon ECS task health using container health checks".
 */
function taskHealth(containers) {
    const health = containers.filter((container) => container.essential).map((container) => container.health);
    if (health.includes('UNHEALTHY'))
        return 'UNHEALTHY';
    return health.length === 0 || health.includes('UNKNOWN') ? 'UNKNOWN' : 'HEALTHY';
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/managed-agents.js

/** The agent that ECS Exec runs in each container of a task that has it; it lives as long as the container does. */
function managedAgents(task, container) {
    if (!task.enableExecuteCommand)
        return {};
    const { lastStatus } = container;
    const startedAt = lastStatus === 'PENDING' ? undefined : task.times.startedAt;
    return {
        managedAgents: [
            {
                name: 'ExecuteCommandAgent',
                lastStatus,
                ...(startedAt === undefined ? {} : { lastStartedAt: dateOf(startedAt) }),
            },
        ],
    };
}
/** Does the agent of that container run? */
function agentRuns(task, container) {
    return managedAgents(task, container).managedAgents?.[0]?.lastStatus === 'RUNNING';
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/task-description.js





/** A task as DescribeTasks shows it. */
function describeTask(task, include = []) {
    const { definition, times } = task;
    return {
        attachments: attachments(task),
        attributes: [{ name: 'ecs.cpu-architecture', value: 'x86_64' }],
        availabilityZone: task.availabilityZone,
        capacityProviderName: task.capacityProvider,
        clusterArn: task.clusterArn,
        ...(times.connectivityAt !== undefined && { connectivity: 'CONNECTED' }),
        connectivityAt: dateOf(times.connectivityAt),
        containerInstanceArn: containerInstanceArn(task),
        containers: task.containers.map((container) => describeContainer(task, container)),
        cpu: task.overrides.cpu ?? definition.cpu,
        memory: task.overrides.memory ?? definition.memory,
        createdAt: dateOf(times.createdAt),
        desiredStatus: task.desiredStatus,
        enableExecuteCommand: task.enableExecuteCommand,
        executionStoppedAt: dateOf(times.executionStoppedAt),
        group: task.group,
        healthStatus: taskHealth(task.containers),
        inferenceAccelerators: [],
        lastStatus: task.lastStatus,
        launchType: task.launchType,
        overrides: task.overrides,
        ...(task.platformVersion !== undefined && {
            platformVersion: task.platformVersion,
            platformFamily: 'Linux',
            ephemeralStorage: definition.ephemeralStorage ?? { sizeInGiB: 20 },
        }),
        pullStartedAt: dateOf(times.pullStartedAt),
        pullStoppedAt: dateOf(times.pullStoppedAt),
        startedAt: dateOf(times.startedAt),
        startedBy: task.startedBy,
        stopCode: task.stopCode,
        stoppedReason: task.stoppedReason,
        stoppingAt: dateOf(times.stoppingAt),
        stoppedAt: dateOf(times.stoppedAt),
        tags: include.includes('TAGS') ? task.tags : [],
        taskArn: task.arn,
        taskDefinitionArn: taskDefinitionArn(definition),
        version: task.version,
    };
}
function containerInstanceArn({ clusterArn, instance }) {
    if (instance === undefined)
        return undefined;
    const id = containerInstanceId(clusterArn, instance);
    return `${clusterArn.replace(':cluster/', ':container-instance/')}/${id}`;
}
function describeContainer(task, container) {
    const definition = task.definition.containerDefinitions?.find(({ name }) => name === container.name);
    const { interface: attached } = task;
    return {
        containerArn: container.arn,
        taskArn: task.arn,
        name: container.name,
        image: container.image,
        imageDigest: container.imageDigest,
        runtimeId: container.runtimeId,
        lastStatus: container.lastStatus,
        exitCode: container.exitCode,
        reason: container.reason,
        networkBindings: attached === undefined ? [...container.networkBindings] : [],
        networkInterfaces: attached === undefined
            ? []
            : [{ attachmentId: attached.attachmentId, privateIpv4Address: attached.address }],
        healthStatus: container.health,
        ...managedAgents(task, container),
        cpu: String(definition?.cpu ?? 0),
        memory: task_description_text(definition?.memory),
        memoryReservation: task_description_text(definition?.memoryReservation),
    };
}
function task_description_text(value) {
    return value === undefined ? undefined : String(value);
}
/** The network interface of an awsvpc task, through its own states. */
function attachments(task) {
    const { interface: attached } = task;
    if (attached === undefined)
        return [];
    const mac = attached.interfaceId.slice(-10).match(/../g)?.join(':');
    return [
        {
            id: attached.attachmentId,
            type: 'ElasticNetworkInterface',
            status: attachmentStatus(task),
            details: [
                { name: 'subnetId', value: attached.subnetId },
                { name: 'networkInterfaceId', value: attached.interfaceId },
                { name: 'macAddress', value: `0a:${mac}` },
                { name: 'privateDnsName', value: `ip-${attached.address.replaceAll('.', '-')}.ec2.internal` },
                { name: 'privateIPv4Address', value: attached.address },
            ],
        },
    ];
}
function attachmentStatus(task) {
    if (task.lastStatus === 'PROVISIONING')
        return 'ATTACHING';
    return task.lastStatus === 'STOPPED' ? 'DELETED' : 'ATTACHED';
}

;// CONCATENATED MODULE: ./.build/emulator/control/without-values.js

/** A copy in which the values of environment variables are blank, wherever they stand. */
function withoutValues(value, within = '') {
    if (Array.isArray(value))
        return value.map((item) => withoutValues(item, within));
    if (!(0,is_record/* isRecord */.u)(value))
        return value;
    const entries = Object.entries(value).map(([name, item]) => {
        const secret = within === 'environment' && name === 'value';
        return [name, secret ? '***' : withoutValues(item, name)];
    });
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./.build/emulator/control/ecs-state.js





/** ECS of one account and region, in the shapes of its own Describe operations. */
function ecsState(ecs) {
    const { accountId, region } = ecs.arns;
    const taskDefinitions = [...ecs.families.values()]
        .flat()
        .map(({ definition }) => `${definition.family}:${definition.revision} ${definition.status}`);
    const clusters = [...ecs.clusters.values()].map((cluster) => clusterState(ecs, cluster));
    return { accountId, region, taskDefinitions, clusters };
}
function clusterState(ecs, cluster) {
    const services = [...cluster.services.values()].map((service) => ({
        ...describeService(service),
        serviceDeployments: service.serviceDeployments.map((deployment) => describeServiceDeployment(service, deployment)),
    }));
    const tasks = [...ecs.engine.tasks.values()]
        .filter((task) => task.clusterArn === cluster.arn)
        .map((task) => withoutValues(describeTask(task)));
    return { ...describeCluster(ecs, cluster), services, tasks };
}

;// CONCATENATED MODULE: ./.build/emulator/page.js

/** Cuts a page; a token is the position where the next page starts, in base64url. */
function page(all, request, defaultSize) {
    const start = request.nextToken === undefined ? 0 : position(request.nextToken);
    const end = start + (request.maxResults ?? defaultSize);
    const items = all.slice(start, end);
    return end < all.length ? { items, nextToken: token(end) } : { items };
}
function token(at) {
    return Buffer.from(`at:${at}`).toString('base64url');
}
function position(nextToken) {
    const at = /^at:(\d+)$/.exec(Buffer.from(nextToken, 'base64url').toString())?.[1];
    if (at !== undefined)
        return Number(at);
    throw new AwsError('InvalidParameterException', "Invalid parameter at 'nextToken' failed to satisfy constraint: 'Invalid token'");
}

;// CONCATENATED MODULE: ./.build/emulator/elb/elb-page.js

const DEFAULT_SIZE = 400;
/** A page with ELBv2's names for its parts. */
function markedPage(all, { PageSize, Marker }) {
    const { items, nextToken } = page(all, { maxResults: PageSize, nextToken: Marker }, DEFAULT_SIZE);
    return { items, ...(nextToken !== undefined && { NextMarker: nextToken }) };
}

;// CONCATENATED MODULE: ./.build/emulator/elb/errors.js

function validationError(message) {
    return new AwsError('ValidationError', message);
}
function targetGroupNotFound() {
    return new AwsError('TargetGroupNotFound', 'One or more target groups not found');
}
function loadBalancerNotFound(names) {
    return new AwsError('LoadBalancerNotFound', `Load balancers '[${names.join(', ')}]' not found`);
}
function listenerNotFound() {
    return new AwsError('ListenerNotFound', 'One or more listeners not found');
}
function ruleNotFound() {
    return new AwsError('RuleNotFound', 'One or more rules not found');
}
function priorityInUse(priority) {
    return new AwsError('PriorityInUse', `Priority '${priority}' is currently in use`);
}
function operationNotPermitted(message) {
    return new AwsError('OperationNotPermitted', message);
}
function duplicateTargetGroupName(name) {
    return new AwsError('DuplicateTargetGroupName', `A target group with the same name '${name}' exists, but with different settings`);
}
function duplicateLoadBalancerName(name) {
    return new AwsError('DuplicateLoadBalancerName', `A load balancer with the same name '${name}' exists, but with different settings`);
}
function duplicateListener(loadBalancerArn) {
    return new AwsError('DuplicateListener', `A listener already exists on this port for this load balancer '${loadBalancerArn}'`);
}
function targetGroupInUse(arn) {
    return new AwsError('ResourceInUse', `Target group '${arn}' is currently in use by a listener or a rule`);
}
/** What an application load balancer has on AWS and this one has not. */
function unsupported(what) {
    return new AwsError('UnsupportedProtocol', `${what} is not supported by the emulator`);
}

;// CONCATENATED MODULE: ./.build/emulator/elb/listener-actions.js

/** Reads a listener's default actions: `forward` to one or several weighted target groups, or `fixed-response`. */
function listenerAction(actions) {
    const [action, ...more] = actions ?? [];
    if (action === undefined)
        throw validationError('A listener must have at least one default action');
    if (more.length > 0)
        throw unsupported('More than one default action');
    if (action.Type === 'forward')
        return { type: 'forward', groups: forwardGroups(action) };
    if (action.Type !== 'fixed-response')
        throw unsupported(`Action type '${action.Type}'`);
    const { StatusCode = '503', ContentType = 'text/plain', MessageBody = '', } = action.FixedResponseConfig ?? {};
    return { type: 'fixed-response', status: Number(StatusCode), contentType: ContentType, body: MessageBody };
}
/** The actions as AWS shows them: a forward to one group carries its ARN in both places. */
function describeActions(action) {
    if (action.type === 'fixed-response') {
        const { status, contentType, body } = action;
        const FixedResponseConfig = { StatusCode: String(status), ContentType: contentType, MessageBody: body };
        return [{ Type: 'fixed-response', FixedResponseConfig }];
    }
    const TargetGroups = action.groups.map(({ value, weight }) => ({ TargetGroupArn: value, Weight: weight }));
    const [only, second] = action.groups;
    return [
        {
            Type: 'forward',
            ...(only && !second && { TargetGroupArn: only.value }),
            ForwardConfig: { TargetGroups, TargetGroupStickinessConfig: { Enabled: false } },
        },
    ];
}
function forwardGroups({ TargetGroupArn, ForwardConfig }) {
    const groups = (ForwardConfig?.TargetGroups ?? []).map(({ TargetGroupArn: value = '', Weight = 1 }) => ({
        value,
        weight: Weight,
    }));
    if (groups.length > 0)
        return groups;
    if (TargetGroupArn === undefined)
        throw validationError('A target group ARN must be specified');
    return [{ value: TargetGroupArn, weight: 1 }];
}

;// CONCATENATED MODULE: ./.build/emulator/elb/describe-listeners.js



function describeListeners(elb, input) {
    const { items, ...more } = markedPage(chosen(elb, input), input);
    return { Listeners: items.map(describeListener), ...more };
}
/** A listener in AWS's shape, with the port that serves. */
function describeListener(listener) {
    return {
        ListenerArn: listener.arn,
        LoadBalancerArn: listener.loadBalancerArn,
        Port: listener.port,
        Protocol: 'HTTP',
        DefaultActions: describeActions(listener.action),
    };
}
function chosen(elb, { LoadBalancerArn, ListenerArns }) {
    if (ListenerArns !== undefined)
        return ListenerArns.map((arn) => elb.listener(arn));
    if (LoadBalancerArn === undefined) {
        throw validationError('You must specify either listener ARNs or a load balancer ARN');
    }
    const { arn } = elb.loadBalancer(LoadBalancerArn);
    return [...elb.listeners.values()].filter(({ loadBalancerArn }) => loadBalancerArn === arn);
}

;// CONCATENATED MODULE: ./.build/emulator/elb/load-balancer.js
/** Where every load balancer is reached: its listeners are ports of this machine. */
const DNS_NAME = '127.0.0.1';

;// CONCATENATED MODULE: ./.build/emulator/elb/describe-load-balancers.js



function describeLoadBalancers(elb, input) {
    const { LoadBalancerArns, Names } = input;
    const all = [...elb.loadBalancers.values()];
    const known = new Set(all.flatMap(({ arn, name }) => [arn, name]));
    const missing = [...(LoadBalancerArns ?? []), ...(Names ?? [])].filter((reference) => !known.has(reference));
    if (missing.length > 0)
        throw loadBalancerNotFound(missing);
    const found = all.filter(({ arn, name }) => (LoadBalancerArns?.includes(arn) ?? true) && (Names?.includes(name) ?? true));
    const { items, ...more } = markedPage(found, input);
    return { LoadBalancers: items.map((balancer) => describeLoadBalancer(elb, balancer)), ...more };
}
/** A load balancer in AWS's shape; its DNS name is this machine, so that `http://DNSName:Port/` answers. */
function describeLoadBalancer(elb, balancer) {
    const subnets = balancer.subnets.map((id) => ({ id, ...elb.subnets.find(id) }));
    const vpc = subnets.find(({ VpcId }) => VpcId !== undefined)?.VpcId;
    return {
        LoadBalancerArn: balancer.arn,
        LoadBalancerName: balancer.name,
        DNSName: DNS_NAME,
        CreatedTime: balancer.createdTime,
        Scheme: balancer.scheme,
        State: { Code: 'active' },
        Type: 'application',
        IpAddressType: 'ipv4',
        ...(vpc === undefined ? {} : { VpcId: vpc }),
        AvailabilityZones: subnets.map(({ id, AvailabilityZone }) => ({
            SubnetId: id,
            ...(AvailabilityZone === undefined ? {} : { ZoneName: AvailabilityZone }),
            LoadBalancerAddresses: [],
        })),
        SecurityGroups: [...balancer.securityGroups],
    };
}

;// CONCATENATED MODULE: ./.build/emulator/elb/describe-target-groups.js


function describeTargetGroups(elb, input) {
    const { LoadBalancerArn, TargetGroupArns, Names } = input;
    if (LoadBalancerArn !== undefined)
        elb.loadBalancer(LoadBalancerArn);
    const all = [...elb.targetGroups.values()];
    const missing = (TargetGroupArns?.some((arn) => !elb.targetGroups.has(arn)) ?? false) ||
        (Names?.some((name) => all.every((group) => group.name !== name)) ?? false);
    if (missing)
        throw targetGroupNotFound();
    const found = all.filter((group) => (TargetGroupArns?.includes(group.arn) ?? true) &&
        (Names?.includes(group.name) ?? true) &&
        (LoadBalancerArn === undefined || loadBalancersOf(elb, group).includes(LoadBalancerArn)));
    const { items, ...more } = markedPage(found, input);
    return { TargetGroups: items.map((group) => describeTargetGroup(elb, group)), ...more };
}
/** A target group in AWS's shape. */
function describeTargetGroup(elb, group) {
    return {
        TargetGroupArn: group.arn,
        TargetGroupName: group.name,
        ...group.settings,
        LoadBalancerArns: loadBalancersOf(elb, group),
    };
}
function loadBalancersOf(elb, group) {
    return [...new Set(elb.listenersOf(group.arn).map(({ loadBalancerArn }) => loadBalancerArn))];
}

;// CONCATENATED MODULE: ./.build/emulator/elb/describe-target-health.js
/** The reasons that this load balancer gives. */
const REASONS = [
    'Elb.InitialHealthChecking',
    'Elb.RegistrationInProgress',
    'Target.DeregistrationInProgress',
    'Target.FailedHealthChecks',
    'Target.NotInUse',
    'Target.ResponseCodeMismatch',
    'Target.Timeout',
];
/** The health of all targets, or of those asked for; one that is not registered is `unused`. */
function describeTargetHealth(elb, input) {
    const group = elb.targetGroup(input.TargetGroupArn);
    const checkPort = group.settings.HealthCheckPort;
    if (input.Targets === undefined || input.Targets.length === 0) {
        return { TargetHealthDescriptions: group.targets.map((registered) => describe(registered, checkPort)) };
    }
    const descriptions = input.Targets.map((asked) => {
        const found = group.targets.find(({ target }) => isAsked(target, asked));
        return found === undefined ? notRegistered(asked) : describe(found, checkPort);
    });
    return { TargetHealthDescriptions: descriptions };
}
function describe({ target, health }, checkPort) {
    const { state, reason, description } = health;
    return {
        Target: { Id: target.id, Port: target.port },
        HealthCheckPort: checkPort === 'traffic-port' ? String(target.port) : checkPort,
        TargetHealth: {
            State: state,
            ...(isReason(reason) && { Reason: reason }),
            ...(description && { Description: description }),
        },
    };
}
function isAsked(target, { Id, Port }) {
    return target.id === Id && (Port === undefined || target.port === Port);
}
function notRegistered(Target) {
    const Description = 'Target is not registered to the target group';
    return { Target, TargetHealth: { State: 'unused', Reason: 'Target.NotRegistered', Description } };
}
function isReason(reason) {
    return reason !== undefined && REASONS.includes(reason);
}

;// CONCATENATED MODULE: ./.build/emulator/control/elb-state.js




/** Target groups with their targets, and load balancers with their listeners, in ELBv2's own shapes. */
function elbState(elb) {
    const targetGroups = [...elb.targetGroups.values()].map((group) => ({
        ...describeTargetGroup(elb, group),
        targets: describeTargetHealth(elb, { TargetGroupArn: group.arn }).TargetHealthDescriptions,
    }));
    const listeners = [...elb.listeners.values()];
    const loadBalancers = [...elb.loadBalancers.values()].map((balancer) => ({
        ...describeLoadBalancer(elb, balancer),
        listeners: listeners
            .filter(({ loadBalancerArn }) => loadBalancerArn === balancer.arn)
            .map((listener) => ({ ...describeListener(listener), url: `http://127.0.0.1:${listener.port}/` })),
    }));
    return { targetGroups, loadBalancers };
}

;// CONCATENATED MODULE: ./.build/emulator/control/get-state.js




/** Everything there is, in the shapes of AWS's Describe operations; values of environment variables are blank. */
const getState = {
    method: 'GET',
    path: '/state',
    summary: 'everything there is: clusters, services, deployments, tasks, repositories, target groups, …',
    handle: ({ parts: { clock, services, alarms, permissions, faults } }) => ({
        clock: clockState(clock),
        ecs: services.ecs.all().map(ecsState),
        repositories: ecrState(services.ecr),
        ...elbState(services.elb),
        logGroups: services.logs.groups.map(({ name }) => name),
        alarms: alarms.all(),
        permissions: permissions.set,
        faults: faults.list(),
    }),
};

;// CONCATENATED MODULE: ./.build/emulator/control/get-task-faults.js
const getTaskFaults = {
    method: 'GET',
    path: '/task-faults',
    summary: 'the task faults that stand, and how many tasks each struck',
    handle: ({ parts }) => ({ taskFaults: parts.taskFaults.list() }),
};

;// CONCATENATED MODULE: ./.build/emulator/control/health.js
/** Answers as soon as every service is served. */
const health = {
    method: 'GET',
    path: '/health',
    summary: 'is it up?',
    handle: () => ({ status: 'ok' }),
};

;// CONCATENATED MODULE: ./.build/emulator/control/set-alarm.js


const setAlarm = {
    method: 'PUT',
    path: '/alarms/:name',
    summary: `puts an alarm into {"state":"${emulator_alarms/* ALARM_STATES */.l.join('"|"')}"}`,
    body: (0,schema/* record */.g1)({ state: (0,schema/* choice */.Yq)(...emulator_alarms/* ALARM_STATES */.l) }, ['state']),
    handle: ({ parts, body, parameters }) => {
        const { name = '' } = parameters;
        parts.alarms.set(name, body.state);
        return { name, state: parts.alarms.state(name) };
    },
};

;// CONCATENATED MODULE: ./.build/emulator/control/set-clock-speed.js


/** `{"speed": 10}`; 0 stops time until it is advanced or given a speed again. */
const setClockSpeed = {
    method: 'POST',
    path: '/clock/speed',
    summary: 'makes time run {"speed":10} times as fast as the machine\'s; 0 stops it',
    body: (0,schema/* record */.g1)({ speed: (0,schema/* number */.ai)(0, 100_000) }, ['speed']),
    handle: ({ parts, body }) => {
        speedable(parts.clock).speed = body.speed;
        return clockState(parts.clock);
    },
};

// EXTERNAL MODULE: ./.build/emulator/faults/permission-set-schema.js
var permission_set_schema = __webpack_require__(90006);
;// CONCATENATED MODULE: ./.build/emulator/control/set-permissions.js


/** `{"allow": ["ecr:*", "ecs:Describe*"]}`: everything else is denied; `{"deny": [...]}`: only those are; `{"policy": …}`: what it says. */
const setPermissions = {
    method: 'POST',
    path: '/permissions',
    summary: 'allows callers only {"allow":["ecs:Describe*",…]}, all but {"deny":[…]}, or what {"policy":{"Statement":…}} says',
    body: permission_set_schema/* permissionSetSchema */.LB,
    handle: ({ parts, body }) => {
        const set = body;
        const problem = (0,permission_set_schema/* permissionSetProblem */.lm)(set);
        if (problem !== undefined)
            throw new ControlError(problem);
        parts.permissions.set = set;
        return parts.permissions.set;
    },
};

;// CONCATENATED MODULE: ./.build/emulator/control/control-table.js




















/** Every route of the control surface. */
const controlTable = [
    health,
    getClock,
    advanceClock,
    setClockSpeed,
    getFaults,
    addFaults,
    clearFaults,
    getTaskFaults,
    addTaskFaults,
    clearTaskFaults,
    getPermissions,
    setPermissions,
    clearPermissions,
    addScripts,
    clearScripts,
    getAlarms,
    setAlarm,
    getRequests,
    clearRequests,
    getState,
];

// EXTERNAL MODULE: ./.build/emulator/document/check-document.js + 1 modules
var check_document = __webpack_require__(66577);
// EXTERNAL MODULE: ./.build/emulator/document/path-text.js
var path_text = __webpack_require__(72453);
;// CONCATENATED MODULE: ./.build/emulator/control/read-control-body.js




/** The JSON body of a control request; every problem is told at once. */
async function readControlBody(exchange, schema) {
    const text = (await readBody(exchange)).toString('utf8');
    const value = read_control_body_parse(text);
    const problems = (0,check_document/* checkDocument */.s)(schema, value);
    if (problems.length > 0)
        throw new ControlError(problems.map(path_text/* problemText */.f).join('; '));
    return value;
}
function read_control_body_parse(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const why = text.trim() === '' ? 'it is empty' : error.message;
        throw new ControlError(`the body must be a JSON document: ${why}`);
    }
}

;// CONCATENATED MODULE: ./.build/emulator/control/control-routes.js




const ROOT = '/_emulator';
/** The emulator's own surface for tests and rehearsals, under /_emulator/. */
function controlRoutes(parts) {
    const served = controlTable.map((route) => ({
        method: route.method,
        path: `${ROOT}${route.path}`,
        handle: (exchange, parameters) => control_routes_serve(route, parts, exchange, parameters),
    }));
    return [...served, ...notFoundRoutes()];
}
async function control_routes_serve(route, parts, exchange, parameters) {
    try {
        const body = route.body === undefined ? undefined : await readControlBody(exchange, route.body);
        const query = exchange.url.searchParams;
        answerJson(exchange, 200, await route.handle({ parts, body, parameters, query }));
    }
    catch (error) {
        if (!(error instanceof ControlError))
            throw error;
        answerJson(exchange, error.status, { error: error.message });
    }
}
/** Whatever else is asked below /_emulator/ learns what there is. */
function notFoundRoutes() {
    const known = controlTable.map(({ method, path }) => `${method} ${ROOT}${path}`);
    const handle = (exchange) => {
        const error = `there is no ${exchange.request.method} ${exchange.url.pathname}`;
        answerJson(exchange, 404, { error, routes: known });
    };
    return ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].map((method) => ({
        method,
        path: `${ROOT}{/*rest}`,
        handle,
    }));
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./.build/emulator/throttling/rate-exceeded.js

/** The refusal of one request too many, as each service words it. */
function rateExceeded(service) {
    if (service === 'ec2') {
        return new AwsError('RequestLimitExceeded', 'Request limit exceeded.', {}, 503);
    }
    const query = service === 'elb' || service === 'sts';
    return new AwsError(query ? 'Throttling' : 'ThrottlingException', 'Rate exceeded');
}

;// CONCATENATED MODULE: ./.build/emulator/sts/get-caller-identity.js
/** Who the caller is: the role of a temporary key, otherwise an IAM user made up from the key's id. */
function getCallerIdentity(sts, _input, caller) {
    const session = sts.findSession(caller.accessKeyId);
    if (session)
        return { UserId: session.userId, Account: session.accountId, Arn: session.arn };
    const userId = caller.accessKeyId ?? 'AIDAEMULATOR';
    return {
        UserId: userId,
        Account: caller.accountId,
        Arn: `arn:aws:iam::${caller.accountId}:user/${userId}`,
    };
}

;// CONCATENATED MODULE: ./.build/emulator/faults/resource-arn.js

/** Members that name several resources, each of which has to be allowed. */
const LISTS = [
    'services',
    'tasks',
    'serviceDeploymentArns',
    'serviceRevisionArns',
    'repositoryNames',
    'taskDefinitions',
];
/** Every resource that IAM judges an operation on; `*` where it has none. */
function resourceArns(passage) {
    const input = (0,is_record/* isRecord */.u)(passage.input) ? passage.input : {};
    const list = LISTS.find((name) => Array.isArray(input[name]) && input[name].length > 1);
    if (list === undefined)
        return [resourceArn(passage)];
    const each = (one) => resourceArn({ ...passage, input: { ...input, [list]: [one] } });
    return input[list].map(each);
}
/** The resource that IAM judges an operation on; `*` where the operation has none or several. */
function resourceArn({ service, operation, input, caller, exchange }) {
    const members = (0,is_record/* isRecord */.u)(input) ? input : {};
    const prefix = (name) => `arn:aws:${name}:${caller.region}:${caller.accountId}`;
    switch (service) {
        case 'ecs':
            return ecsResource(prefix('ecs'), operation, members);
        case 'ecr':
            return (string(members.resourceArn) ??
                ecrResource(registryPrefix(caller, members), string(members.repositoryName) ?? onlyOne(members.repositoryNames, string)));
        case 'registry':
            return ecrResource(prefix('ecr'), repositoryInPath(exchange.url.pathname));
        case 'logs':
            return logResource(prefix('logs'), members);
        case 'iam':
            return iamResource(caller.accountId, members);
        case 'secretsmanager':
            return secretResource(prefix('secretsmanager'), string(members.SecretId));
        default:
            return string(members.TargetGroupArn) ?? string(members.LoadBalancerArn) ?? '*';
    }
}
/** Of the registry that is named, or the caller's own. */
function registryPrefix({ region, accountId }, input) {
    return `arn:aws:ecr:${region}:${string(input.registryId) ?? accountId}`;
}
/** A role by its name alone: its path is not in the request. */
function iamResource(accountId, input) {
    const role = string(input.RoleName);
    return role === undefined
        ? (string(input.PolicySourceArn) ?? '*')
        : `arn:aws:iam::${accountId}:role/${role}`;
}
function ecsResource(prefix, operation, input) {
    const cluster = nameOf(input.cluster) ?? 'default';
    const service = nameOf(input.service) ?? nameOf(input.serviceName) ?? onlyOne(input.services);
    // A list is the service's, whatever is in it.
    if (/ServiceDeployment|ServiceRevision/.test(operation) && operation !== 'ListServiceDeployments') {
        return (string(input.serviceDeploymentArn) ??
            first(input.serviceDeploymentArns) ??
            first(input.serviceRevisionArns) ??
            '*');
    }
    if (service !== undefined)
        return `${prefix}:service/${cluster}/${service}`;
    if (/Service/.test(operation))
        return '*';
    if (operation === 'RunTask')
        return `${prefix}:task-definition/${nameOf(input.taskDefinition) ?? '*'}`;
    if (/TaskDefinition/.test(operation))
        return '*';
    const task = nameOf(input.task) ?? onlyOne(input.tasks);
    if (task !== undefined)
        return `${prefix}:task/${cluster}/${task}`;
    // Of several each has to be allowed.
    if (operation === 'DescribeTasks')
        return `${prefix}:task/${cluster}/*`;
    return input.cluster === undefined ? '*' : `${prefix}:cluster/${cluster}`;
}
function ecrResource(prefix, repository) {
    return repository === undefined ? '*' : `${prefix}:repository/${repository}`;
}
function logResource(prefix, input) {
    const group = string(input.logGroupName);
    const stream = string(input.logStreamName) ?? '';
    return group === undefined
        ? `${prefix}:log-group::log-stream:`
        : `${prefix}:log-group:${group}:log-stream:${stream}`;
}
/** IAM judges by the ARN with the characters that nobody knows who gives a name. */
function secretResource(prefix, id) {
    if (id === undefined)
        return '*';
    return id.startsWith('arn:') ? id : `${prefix}:secret:${id}-??????`;
}
function repositoryInPath(path) {
    return /^\/v2\/(.+)\/(?:blobs|manifests|tags|referrers)\//.exec(path)?.[1];
}
function string(value) {
    return typeof value === 'string' ? value : undefined;
}
/** The name in a name or an ARN. */
function nameOf(value) {
    return string(value)?.split('/').at(-1);
}
function first(value) {
    return Array.isArray(value) ? string(value[0]) : undefined;
}
function onlyOne(value, name = nameOf) {
    return Array.isArray(value) && value.length === 1 ? name(value[0]) : undefined;
}

;// CONCATENATED MODULE: ./.build/emulator/faults/access-denied.js



/** The IAM prefix of each service's actions. */
const PREFIXES = { elb: 'elasticloadbalancing', registry: 'ecr' };
/** `ecs:UpdateService`. */
function iamAction({ service, operation }) {
    return `${PREFIXES[service] ?? service}:${operation}`;
}
/** IAM's refusal (source: IAM user guide, "Troubleshoot access denied error messages"). */
function accessDenied(passage, sts, why, { action, resource } = { action: iamAction(passage), resource: resourceArn(passage) }) {
    const { Arn } = getCallerIdentity(sts, undefined, passage.caller);
    const reason = why === 'denied'
        ? 'with an explicit deny in an identity-based policy'
        : `because no identity-based policy allows the ${action} action`;
    const message = `User: ${Arn} is not authorized to perform: ${action} on resource: ${resource} ${reason}`;
    if (passage.service === 'ec2') {
        const sentence = `You are not authorized to perform this operation. ${message}`;
        return new AwsError('UnauthorizedOperation', sentence, {}, 403);
    }
    const query = ['elb', 'iam', 'sts'].includes(passage.service);
    return query
        ? new AwsError('AccessDenied', message, {}, 403)
        : new AwsError('AccessDeniedException', message);
}

;// CONCATENATED MODULE: ./.build/emulator/faults/clock-skew.js

const FIVE_MINUTES = 300_000;
/**
 * Lets a service's clock stand at `now` (milliseconds since the epoch): its answers carry that date, and a signature
 * more than five minutes off is refused (source: IAM user guide, "Signature Version 4 … troubleshooting").
 */
function applyClock(request, response, now) {
    response.setHeader('date', new Date(now).toUTCString());
    const signed = signingTime(request.headers['x-amz-date']);
    if (signed === undefined || Math.abs(now - signed) <= FIVE_MINUTES)
        return;
    const late = signed < now;
    const bound = now + (late ? -FIVE_MINUTES : FIVE_MINUTES);
    const comparison = late
        ? 'Signature expired: %s is now earlier than'
        : 'Signature not yet current: %s is still later than';
    throw new AwsError('InvalidSignatureException', `${comparison.replace('%s', basic(signed))} ${basic(bound)} (${basic(now)} ${late ? '-' : '+'} 5 min.)`);
}
/** `20261121T095138Z`. */
function basic(time) {
    return new Date(time).toISOString().replace(/[-:]|\.\d+/g, '');
}
function signingTime(header) {
    const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(String(header));
    if (match === null)
        return undefined;
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number);
    return Date.UTC(year, month - 1, day, hour, minute, second);
}

;// CONCATENATED MODULE: ./.build/emulator/faults/drop-connection.js
/** Whatever is answered from now on, the client sees its connection closed and not one byte. */
function dropConnection(response) {
    const drop = () => {
        response.destroy();
        return response;
    };
    response.end = drop;
    response.write = () => {
        drop();
        return false;
    };
}

;// CONCATENATED MODULE: ./.build/emulator/faults/merged-answer.js

/** An answer in which what is said takes the place of what is so: maps by member, lists by position, an empty list for any. */
function mergedAnswer(output, said) {
    if (Array.isArray(said) && Array.isArray(output))
        return mergedList(output, said);
    if (!(0,is_record/* isRecord */.u)(said) || !(0,is_record/* isRecord */.u)(output))
        return said;
    const merged = Object.entries(said).map(([name, value]) => [name, mergedAnswer(output[name], value)]);
    return { ...output, ...Object.fromEntries(merged) };
}
function mergedList(output, said) {
    if (said.length === 0)
        return [];
    const first = said.map((value, i) => mergedAnswer(output[i], value));
    return [...first, ...output.slice(said.length)];
}

;// CONCATENATED MODULE: ./.build/emulator/faults/fault-gate.js







/** Lets the faults that stand strike every request on its way. */
function faultGate(parts) {
    return async (passage, perform) => {
        const { service, operation, exchange } = passage;
        const struck = parts.board.strike({ service, operation, path: exchange.url.pathname });
        if (struck.length === 0)
            return perform();
        exchange.entry.faults = struck.map(({ id }) => id);
        const rules = struck.map(({ rule }) => rule);
        for (const rule of rules)
            await strikeBefore(rule, passage, parts);
        const output = await perform();
        return rules.reduce((seen, rule) => strikeAfter(rule, seen, passage, parts), output);
    };
}
async function strikeBefore(rule, passage, { clock, sts }) {
    const { request, response } = passage.exchange;
    if (rule.latencyMs !== undefined)
        await (0,promises_.setTimeout)(rule.latencyMs);
    if (rule.clockSkewSeconds !== undefined) {
        applyClock(request, response, clock.now() + rule.clockSkewSeconds * 1000);
    }
    // A registry request is answered while it is performed, so the answer is cut off beforehand in both cases.
    if (rule.dropConnection !== undefined)
        dropConnection(response);
    if (rule.dropConnection === 'before') {
        throw new AwsError('ConnectionDropped', 'a fault dropped the connection', {}, 503);
    }
    const refusal = refusalOf(rule, passage, sts);
    if (refusal === undefined)
        return;
    if (rule.retryAfterSeconds !== undefined)
        response.setHeader('retry-after', rule.retryAfterSeconds);
    throw refusal;
}
function refusalOf(rule, passage, sts) {
    if (rule.throttle)
        return rateExceeded(passage.service);
    if (rule.expiredToken)
        return expiredToken(passage.service);
    if (rule.accessDenied)
        return accessDenied(passage, sts, 'not allowed');
    if (rule.code === undefined && rule.status === undefined)
        return undefined;
    const { status = 400, code = 'InternalFailure', message = 'The request failed by a fault.' } = rule;
    return new AwsError(code, message, {}, status);
}
function expiredToken(service) {
    if (service === 'registry') {
        return new AwsError('ExpiredTokenException', 'Your authorization token has expired. Reauthenticate and try again.');
    }
    if (service === 'ec2')
        return new AwsError('RequestExpired', 'Request has expired.');
    const code = ['elb', 'iam', 'sts'].includes(service) ? 'ExpiredToken' : 'ExpiredTokenException';
    return new AwsError(code, 'The security token included in the request is expired', {}, code === 'ExpiredToken' ? 403 : 400);
}
function strikeAfter(rule, output, passage, { stale }) {
    const seen = rule.staleReads === undefined ? output : stale.stale(passage, output, rule.staleReads);
    return rule.answer === undefined ? seen : mergedAnswer(seen, rule.answer);
}

;// CONCATENATED MODULE: ./.build/emulator/faults/passed-roles.js
/** ARNs of the roles that a request hands to ECS, which takes iam:PassRole (source: ECS developer guide, "Task execution IAM role"). */
function passedRoles({ service, operation, input }) {
    if (service !== 'ecs' || operation !== 'RegisterTaskDefinition')
        return [];
    const { executionRoleArn, taskRoleArn } = (input ?? {});
    return [executionRoleArn, taskRoleArn].filter((role) => typeof role === 'string');
}

;// CONCATENATED MODULE: ./.build/emulator/faults/also-needed.js


/**
 * What AWS judges besides the operation itself: roles that are handed on, bytes that come with the end of an upload, keys
 * that encrypt what is created, findings that are Inspector's, and tags that are set with it
 * (source: Amazon ECS developer guide, "Grant permission to tag resources on creation").
 */
function alsoNeeded(passage, ecr) {
    const { service, operation, input, exchange } = passage;
    const { tags } = (input ?? {});
    const creates = service !== 'registry' && /^(Create|Register|Run)/.test(operation);
    const isTagged = creates && Array.isArray(tags) && tags.length > 0;
    return [
        ...passedRoles(passage).map((resource) => ({ action: 'iam:PassRole', resource, context: TO_TASKS })),
        ...(operation === 'CompleteLayerUpload' && Number(exchange.request.headers['content-length'] ?? 0) > 0
            ? [{ action: 'ecr:UploadLayerPart', resource: resourceArn(passage) }]
            : []),
        ...usedKeys(passage),
        ...readFindings(passage, ecr),
        ...(isTagged ? [{ action: `${service}:TagResource`, resource: resourceArn(passage) }] : []),
    ];
}
/** Source: IAM user guide, "IAM and AWS STS condition context keys", iam:PassedToService. */
const TO_TASKS = { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' };
/** ECR grants itself the use of a repository's own key in the caller's name (source: ECR user guide, "Encryption at rest"). */
function usedKeys({ service, operation, input }) {
    if (service !== 'ecr' || operation !== 'CreateRepository')
        return [];
    const { encryptionConfiguration = {} } = input;
    const { kmsKey } = encryptionConfiguration;
    if (typeof kmsKey !== 'string')
        return [];
    return ['kms:CreateGrant', 'kms:DescribeKey'].map((action) => ({ action, resource: kmsKey }));
}
/** With enhanced scanning ECR reads Inspector in the caller's name (source: ECR user guide, "Scan images for OS and programming language package vulnerabilities"). */
function readFindings({ service, operation, caller }, ecr) {
    if (service !== 'ecr' || operation !== 'DescribeImageScanFindings')
        return [];
    const { region, accountId } = caller;
    if (ecr.scanning({ region, registryId: accountId }).scanType !== 'ENHANCED')
        return [];
    const prefix = `arn:aws:inspector2:${region}:${accountId}`;
    return [
        { action: 'inspector2:ListCoverage', resource: `${prefix}:/coverage/list` },
        { action: 'inspector2:ListFindings', resource: `${prefix}:/findings/list` },
    ];
}

// EXTERNAL MODULE: ./.build/emulator/sts/conditions.js
var conditions = __webpack_require__(33293);
// EXTERNAL MODULE: ./.build/emulator/sts/policy-document.js
var policy_document = __webpack_require__(40459);
// EXTERNAL MODULE: ./.build/emulator/wildcard.js
var wildcard = __webpack_require__(82168);
;// CONCATENATED MODULE: ./.build/emulator/faults/identity-policy.js



/** What a policy says of it; undefined when it is allowed. A deny wins (source: IAM user guide, "Policy evaluation logic"). */
function refusalBy(policy, needed) {
    const matching = (0,policy_document/* listOf */.c)(policy.Statement).filter((one) => covers(one, needed));
    if (matching.some(({ Effect }) => Effect === 'Deny'))
        return 'denied';
    return matching.length > 0 ? undefined : 'not allowed';
}
function covers(statement, needed) {
    const { Condition = {} } = statement;
    const { context = {} } = needed;
    const known = (key) => {
        const value = Object.entries(context).find(([name]) => name.toLowerCase() === key.toLowerCase())?.[1];
        return value === undefined ? [] : [value];
    };
    return isAbout(statement, needed) && (0,conditions/* conditionsHold */.g)(Condition, known);
}
/** Does a statement name the action and the resource, whatever its conditions? */
function isAbout({ Action, Resource }, { action, resource }) {
    return ((0,policy_document/* listOf */.c)(Action).some((pattern) => coversAction(pattern, action)) &&
        (0,policy_document/* listOf */.c)(Resource).some((pattern) => (0,wildcard/* matchesPolicyPattern */.k)(pattern, resource)));
}
/** Actions are case-insensitive (source: IAM user guide, "IAM JSON policy elements: Action"). */
function coversAction(pattern, action) {
    return (0,wildcard/* matchesPolicyPattern */.k)(pattern.toLowerCase(), action.toLowerCase());
}

;// CONCATENATED MODULE: ./.build/emulator/faults/permissions.js




/** The one policy that every caller of this emulator has. */
class Permissions {
    #set = {};
    get set() {
        return this.#set;
    }
    set set(set) {
        this.#set = set;
    }
    /** Why an operation's action is refused; undefined when it is allowed. */
    refusal(needed) {
        const { allow = ['*'], deny = [], policy } = this.#set;
        if (deny.some((pattern) => coversAction(pattern, needed.action)))
            return 'denied';
        if (!allow.some((pattern) => coversAction(pattern, needed.action)))
            return 'not allowed';
        return policy && refusalBy(policy, needed);
    }
    /** The same of what is needed besides, which a policy has to allow, too; lists of actions are written for the operations. */
    refusalBesides(needed) {
        const { deny = [], policy } = this.#set;
        if (deny.some((pattern) => coversAction(pattern, needed.action)))
            return 'denied';
        return policy && refusalBy(policy, needed);
    }
}
/** Anybody may ask who they are, whatever the policy says (source: STS API reference, GetCallerIdentity). */
const ALWAYS_ALLOWED = ['sts:GetCallerIdentity', 'sts:AssumeRoleWithWebIdentity'];
function permissionsGate(permissions, { sts, ecr }) {
    return async (passage, perform) => {
        const action = iamAction(passage);
        const open = passage.operation === '' || ALWAYS_ALLOWED.includes(action);
        const own = open ? [] : resourceArns(passage).map((resource) => ({ action, resource }));
        const also = alsoNeeded(passage, ecr);
        for (const needed of own)
            refuse(passage, sts, needed, permissions.refusal(needed));
        for (const needed of also)
            refuse(passage, sts, needed, permissions.refusalBesides(needed));
        if (passage.operation !== '')
            note(passage, [action, ...also.map((one) => one.action)]);
        return perform();
    };
}
function refuse(passage, sts, needed, why) {
    if (why !== undefined)
        throw accessDenied(passage, sts, why, needed);
}
function note(passage, actions) {
    Object.assign(passage.exchange.entry, { actions, resource: resourceArn(passage) });
}

;// CONCATENATED MODULE: ./.build/emulator/faults/hide-newest-deployment.js
/**
 * An ECS answer as one gets it from a replica that has not heard of the last UpdateService yet; what does not tell
 * of deployments is left as it is.
 */
function hideNewestDeployment(operation, output) {
    switch (operation) {
        case 'DescribeServices':
            return withoutNewest(output);
        case 'ListServiceDeployments':
            return unlisted(output);
        case 'DescribeServiceDeployments':
            return undescribed(output);
        default:
            return output;
    }
}
function withoutNewest(answer) {
    return { ...answer, services: (answer.services ?? []).map(before) };
}
/** A service's first deployment cannot be hidden: there would be nothing before it. */
function before(service) {
    const [, previous, ...older] = service.deployments ?? [];
    if (previous === undefined)
        return service;
    const { currentServiceDeployment: _, ...rest } = service;
    const primary = { ...previous, status: 'PRIMARY' };
    return { ...rest, taskDefinition: previous.taskDefinition, deployments: [primary, ...older] };
}
function unlisted(answer) {
    return { ...answer, serviceDeployments: (answer.serviceDeployments ?? []).slice(1) };
}
function undescribed(answer) {
    const [newest, ...rest] = answer.serviceDeployments ?? [];
    if (newest === undefined)
        return answer;
    const failures = [{ arn: newest.serviceDeploymentArn, reason: 'MISSING' }, ...(answer.failures ?? [])];
    return { ...answer, serviceDeployments: rest, failures };
}

;// CONCATENATED MODULE: ./.build/emulator/faults/stale-answers.js

/** Answers kept for each request; a watcher asks the same few again and again. */
const KEPT = 1000;
/** Makes reads show the past, from the answers given while a stale-reads fault stood. */
class StaleAnswers {
    #clock;
    #history = new Map();
    constructor(clock) {
        this.#clock = clock;
    }
    /** What the caller gets to see of a fresh answer. */
    stale(passage, output, fault) {
        if (!/^(Describe|List|Get|BatchGet)/.test(passage.operation))
            return output;
        const past = fault.seconds === undefined ? output : this.#past(passage, output, fault.seconds * 1000);
        return fault.missingNewestDeployment ? hideNewestDeployment(passage.operation, past) : past;
    }
    clear() {
        this.#history.clear();
    }
    #past({ service, operation, input, caller }, output, ms) {
        const key = JSON.stringify([service, operation, input, caller.accountId, caller.region]);
        const answers = this.#history.get(key) ?? [];
        const now = this.#clock.now();
        answers.push({ at: now, output });
        if (answers.length > KEPT)
            answers.shift();
        this.#history.set(key, answers);
        return (answers.findLast(({ at }) => at <= now - ms) ?? answers[0])?.output;
    }
}

;// CONCATENATED MODULE: ./.build/emulator/gate.js
/** One gate after another, the first one outermost. */
function gatesInOrder(gates) {
    return (passage, perform) => gates.reduceRight((next, gate) => () => gate(passage, next), perform)();
}

;// CONCATENATED MODULE: ./.build/emulator/registry/registry-error.js


/** An error in the form of the OCI distribution specification. */
class RegistryError extends Error {
    status;
    /** For example `NAME_UNKNOWN`; Docker shows it as `name unknown`. */
    code;
    headers;
    constructor(status, code, message, headers = {}) {
        super(message);
        this.name = 'RegistryError';
        this.status = status;
        this.code = code;
        this.headers = headers;
    }
}
/** ECR's API exceptions as its registry says them. */
const REGISTRY_CODES = {
    RepositoryNotFoundException: [404, 'NAME_UNKNOWN'],
    ImageTagAlreadyExistsException: [400, 'TAG_INVALID'],
    ImageDigestDoesNotMatchException: [400, 'DIGEST_INVALID'],
    LayersNotFoundException: [400, 'MANIFEST_BLOB_UNKNOWN'],
    ReferencedImagesNotFoundException: [400, 'MANIFEST_BLOB_UNKNOWN'],
    InvalidParameterException: [400, 'MANIFEST_INVALID'],
    AccessDeniedException: [403, 'DENIED'],
    ExpiredTokenException: [403, 'DENIED'],
    ThrottlingException: [429, 'TOOMANYREQUESTS'],
};
/** Answers an error that a registry client can show; anything unforeseen is passed on. */
function answerRegistryError(exchange, error) {
    const refusal = error instanceof AwsError ? translated(error) : error;
    if (!(refusal instanceof RegistryError))
        throw error;
    exchange.entry.error = refusal.code;
    const body = JSON.stringify({ errors: [{ code: refusal.code, message: refusal.message }] });
    const headers = { 'content-type': 'application/json; charset=utf-8', ...refusal.headers };
    answer(exchange, refusal.status, headers, body);
}
function translated(error) {
    const [status, code] = REGISTRY_CODES[error.code] ?? [error.status, 'UNKNOWN'];
    return new RegistryError(status, code, error.message);
}

;// CONCATENATED MODULE: ./.build/emulator/registry/registry-gate.js

/** Lets every registry request pass a gate, under the name of the ECR action it needs. */
function gatedRegistry(routes, gate, caller) {
    return routes.map((route) => ({
        ...route,
        handle: (exchange, parameters) => {
            const passage = {
                exchange,
                service: 'registry',
                operation: actionOf(route, exchange),
                input: {},
                caller,
            };
            return pass(exchange, () => gate(passage, async () => route.handle(exchange, parameters)));
        },
    }));
}
/** Empty for a request that will only be told to log in. */
function actionOf({ method, path }, { request }) {
    if (request.headers.authorization === undefined)
        return '';
    const place = path.replace('/v2/*name', '');
    if (request.method === 'HEAD' && place.startsWith('/blobs/'))
        return 'BatchCheckLayerAvailability';
    return ACTIONS[`${method} ${place}`] ?? '';
}
/** ECR's actions behind the registry's requests (source: ECR user guide, "Required permissions for pushing/pulling an image"). */
const ACTIONS = {
    'POST /blobs/uploads': 'InitiateLayerUpload',
    'GET /blobs/uploads/:upload': 'UploadLayerPart',
    'PATCH /blobs/uploads/:upload': 'UploadLayerPart',
    'PUT /blobs/uploads/:upload': 'CompleteLayerUpload',
    'GET /blobs/:digest': 'GetDownloadUrlForLayer',
    'GET /manifests/:reference': 'BatchGetImage',
    'PUT /manifests/:reference': 'PutImage',
    'DELETE /manifests/:reference': 'BatchDeleteImage',
    'GET /tags/list': 'ListImages',
    'GET /referrers/:digest': 'ListImageReferrers',
};
async function pass(exchange, serve) {
    exchange.entry.service = 'registry';
    try {
        await serve();
    }
    catch (error) {
        answerRegistryError(exchange, error);
    }
}

;// CONCATENATED MODULE: ./.build/emulator/registry/answer-upload.js


/** Answers where an upload goes on and which bytes have come. */
function answerUpload({ exchange, repository }, status, upload) {
    answer(exchange, status, {
        location: `/v2/${repository.name}/blobs/uploads/${upload.id}`,
        range: `0-${Math.max(0, upload.size - 1)}`,
        'docker-upload-uuid': upload.id,
    });
}
/** The upload a path names. */
function findUpload({ ecr, parameters }) {
    const upload = ecr.blobs.findUpload(parameters.upload ?? '');
    if (!upload)
        throw new RegistryError(404, 'BLOB_UPLOAD_UNKNOWN', 'blob upload unknown to registry');
    return upload;
}

;// CONCATENATED MODULE: ./.build/emulator/registry/received-bytes.js
/** A request's body as it arrives, counted for the request log. */
async function* receivedBytes({ request, entry }) {
    for await (const chunk of request) {
        entry.bytesIn += chunk.length;
        yield chunk;
    }
}

;// CONCATENATED MODULE: ./.build/emulator/registry/append-upload.js



/** Takes the next bytes of an upload, streamed or as one chunk with Content-Range. */
async function appendUpload(request) {
    const upload = findUpload(request);
    requireOrder(request, upload);
    await request.ecr.blobs.append(upload, receivedBytes(request.exchange));
    answerUpload(request, 202, upload);
}
function requireOrder({ exchange }, upload) {
    const start = /^(?:bytes )?(\d+)-\d+/.exec(exchange.request.headers['content-range'] ?? '')?.[1];
    if (start === undefined || Number(start) === upload.size)
        return;
    throw new RegistryError(416, 'RANGE_INVALID', 'the chunk does not continue the upload', {
        range: `0-${Math.max(0, upload.size - 1)}`,
    });
}

;// CONCATENATED MODULE: ./.build/emulator/registry/cancel-upload.js


/** Gives an upload up. */
async function cancelUpload(request) {
    await request.ecr.blobs.cancel(findUpload(request));
    answer(request.exchange, 204);
}

;// CONCATENATED MODULE: ./.build/emulator/registry/delete-blob.js


/** Takes a layer out of the repository; its bytes go with the last repository that holds it. */
function deleteBlob({ ecr, exchange, repository, parameters }) {
    const digest = parameters.digest ?? '';
    if (!repository.layers.delete(digest)) {
        throw new RegistryError(404, 'BLOB_UNKNOWN', 'blob unknown to registry');
    }
    ecr.blobs.removeUnheld([digest], (layer) => ecr.holdsLayer(layer));
    answer(exchange, 202);
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/remove-image.js

/** The indexes that name this image; it cannot go before them. */
function referencingIndexes(repository, digest) {
    return [...repository.images.values()]
        .filter(({ manifest }) => manifest.manifests.some((child) => child.digest === digest))
        .map((image) => image.digest);
}
/** Removes an image, its tags, and the layers no other image of the repository needs. */
function removeImage(ecr, repository, digest) {
    const image = repository.images.get(digest);
    if (!image)
        return;
    for (const tag of (0,ecr_repository/* tagsOf */.F)(repository, digest))
        repository.tags.delete(tag);
    repository.images.delete(digest);
    noteLostSubject(repository, digest);
    const needed = new Set([...repository.images.values()].flatMap(layersOf));
    const dropped = layersOf(image).filter((layer) => !needed.has(layer));
    for (const layer of dropped)
        repository.layers.delete(layer);
    ecr.blobs.removeUnheld(dropped, (layer) => ecr.holdsLayer(layer));
}
/** A referrer is deleted by the lifecycle policy after its subject; one that came before its subject is not. */
function noteLostSubject(repository, digest) {
    for (const image of repository.images.values()) {
        if (image.manifest.subject?.digest !== digest)
            continue;
        image.lostSubject = true;
        repository.images.touch(image.digest);
    }
}
function layersOf({ manifest }) {
    const own = manifest.config ? [manifest.config, ...manifest.layers] : manifest.layers;
    return own.map(({ digest }) => digest);
}

;// CONCATENATED MODULE: ./.build/emulator/registry/digest.js

/** `sha256:` and 64 hexadecimal digits. */
function isDigest(text) {
    return /^sha256:[0-9a-f]{64}$/.test(text);
}
function digestOf(bytes) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/errors.js

/** ECR's one sentence for every bad parameter. */
function errors_invalidParameter(path, constraint) {
    return new AwsError('InvalidParameterException', `Invalid parameter at '${path}' failed to satisfy constraint: '${constraint}'`);
}
/** ECR's refusal of an input that misses members or has values no enum holds. */
function refuseEcrInput(problems) {
    const [missing] = problems.missing;
    if (missing !== undefined)
        return errors_invalidParameter(missing, 'Member must not be null');
    const [wrong] = problems.notInEnum;
    const valid = [...(wrong?.valid ?? [])].sort().join(', ');
    return errors_invalidParameter(wrong?.path ?? '', `Member must satisfy enum value set: [${valid}]`);
}
function repositoryNotFound({ name, registryId }) {
    return new AwsError('RepositoryNotFoundException', `The repository with name '${name}' does not exist in the registry with id '${registryId}'`);
}
function repositoryAlreadyExists({ name, registryId }) {
    return new AwsError('RepositoryAlreadyExistsException', `The repository with name '${name}' already exists in the registry with id '${registryId}'`);
}
function repositoryNotEmpty({ name, registryId }) {
    return new AwsError('RepositoryNotEmptyException', `The repository with name '${name}' in registry with id '${registryId}' cannot be deleted because it still contains images`);
}
function lifecyclePolicyNotFound({ name, registryId }) {
    return new AwsError('LifecyclePolicyNotFoundException', `Lifecycle policy does not exist for the repository with name '${name}' in the registry with id '${registryId}'`);
}
function lifecyclePolicyPreviewNotFound({ name, registryId }) {
    return new AwsError('LifecyclePolicyPreviewNotFoundException', `Lifecycle policy preview does not exist for the repository with name '${name}' in the registry with id '${registryId}'`);
}
function lifecyclePolicyPreviewInProgress({ name, registryId }) {
    return new AwsError('LifecyclePolicyPreviewInProgressException', `The previous lifecycle policy preview request has not completed for the repository with name '${name}' in the registry with id '${registryId}'. Wait and try again.`);
}
function repositoryPolicyNotFound({ name, registryId }) {
    return new AwsError('RepositoryPolicyNotFoundException', `Repository policy does not exist for the repository with name '${name}' in the registry with id '${registryId}'`);
}
function imageArchived({ name, registryId }, id) {
    return new AwsError('ImageArchivedException', `The image with imageId ${imageIdText(id)} is archived in the repository with name '${name}' in the registry with id '${registryId}'`);
}
function imageNotFound({ name, registryId }, id) {
    return new AwsError('ImageNotFoundException', `The image with imageId ${imageIdText(id)} does not exist within the repository with name '${name}' in the registry with id '${registryId}'`);
}
function scanNotFound({ name, registryId }, id) {
    return new AwsError('ScanNotFoundException', `Image scan does not exist for the image with '${imageIdText(id)}' in the repository with name '${name}' in the registry with id '${registryId}'`);
}
function imageAlreadyExists(place, digest, tag) {
    return new AwsError('ImageAlreadyExistsException', `Image with digest '${digest}' and tag '${tag ?? null}' already exists in the repository with name '${place.name}' in registry with id '${place.registryId}'`);
}
function imageTagAlreadyExists({ name }, tag) {
    return new AwsError('ImageTagAlreadyExistsException', `The image tag '${tag}' already exists in the '${name}' repository and cannot be overwritten because the repository is immutable.`);
}
function layersNotFound({ name, registryId }, digests) {
    return new AwsError('LayersNotFoundException', `Layers with digests '[${digests.join(', ')}]' required for pushing image into repository with name '${name}' in the registry with id '${registryId}' do not exist`);
}
function referencedImagesNotFound({ name, registryId }, digests) {
    return new AwsError('ReferencedImagesNotFoundException', `Images with digests '[${digests.join(', ')}]' required for pushing image into repository with name '${name}' in the registry with id '${registryId}' do not exist`);
}
function imageDigestDoesNotMatch(given, actual) {
    return new AwsError('ImageDigestDoesNotMatchException', `Image digest '${given}' does not match the digest '${actual}' of the manifest`);
}
function imageIdText({ imageDigest, imageTag }) {
    return `{imageDigest:'${imageDigest ?? null}', imageTag:'${imageTag ?? null}'}`;
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/find-image.js

/** The image an identifier names; undefined when there is none or when tag and digest disagree. */
function findImage(repository, id) {
    const tagged = id.imageTag === undefined ? undefined : repository.tags.get(id.imageTag);
    if (id.imageTag !== undefined && tagged === undefined)
        return undefined;
    if (tagged !== undefined && id.imageDigest !== undefined && tagged !== id.imageDigest)
        return undefined;
    return repository.images.get(id.imageDigest ?? tagged ?? '');
}
/** The same, refusing with ImageNotFoundException. */
function requireImage(repository, id) {
    const image = findImage(repository, id);
    if (!image)
        throw imageNotFound(repository, id);
    return image;
}

;// CONCATENATED MODULE: ./.build/emulator/registry/find-manifest.js




/** The image a tag or digest in the path names; one in the archive is as good as absent. */
function findManifest({ ecr, repository, parameters }) {
    const reference = parameters.reference ?? '';
    const image = findImage(repository, isDigest(reference) ? { imageDigest: reference } : { imageTag: reference });
    if (!image || imageStatus(image, ecr.now()) !== 'ACTIVE') {
        throw new RegistryError(404, 'MANIFEST_UNKNOWN', 'Requested image not found');
    }
    return image;
}

;// CONCATENATED MODULE: ./.build/emulator/registry/delete-manifest.js





/** Deletes an image by digest, or a tag by name; an image goes with its last tag. */
function deleteManifest(request) {
    const { ecr, exchange, repository, parameters } = request;
    const { digest } = findManifest(request);
    const reference = parameters.reference ?? '';
    if (!isDigest(reference))
        repository.tags.delete(reference);
    if (isDigest(reference) || (0,ecr_repository/* tagsOf */.F)(repository, digest).length === 0)
        removeImage(ecr, repository, digest);
    answer(exchange, 202);
}

;// CONCATENATED MODULE: ./.build/emulator/registry/answer-blob.js

/** Answers where a blob that is now in the repository can be had. */
function answerBlob({ exchange, repository }, status, digest) {
    answer(exchange, status, {
        location: `/v2/${repository.name}/blobs/${digest}`,
        'docker-content-digest': digest,
    });
}

;// CONCATENATED MODULE: ./.build/emulator/registry/keep-blob.js


/** Closes an upload; its bytes become a layer of the repository when their digest is the one given. */
async function keepBlob(request, upload, digest) {
    const actual = await request.ecr.blobs.finish(upload, digest);
    if (actual !== digest) {
        const message = `provided digest ${digest} did not match uploaded content ${actual}`;
        throw new RegistryError(400, 'DIGEST_INVALID', message);
    }
    request.repository.layers.add(digest);
    answerBlob(request, 201, digest);
}

;// CONCATENATED MODULE: ./.build/emulator/registry/finish-upload.js




/** Takes the last bytes (all of them, in a monolithic upload) and closes the upload. */
async function finishUpload(request) {
    const upload = findUpload(request);
    const digest = request.exchange.url.searchParams.get('digest');
    if (digest === null)
        throw new RegistryError(400, 'DIGEST_INVALID', 'digest parameter missing');
    await request.ecr.blobs.append(upload, receivedBytes(request.exchange));
    await keepBlob(request, upload, digest);
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./.build/emulator/registry/byte-range.js
/**
 * Reads a Range header with one range (`bytes=0-9`, `bytes=5-`, `bytes=-3`). Undefined when there is none or it is
 * not understood, which HTTP lets a server ignore; `unsatisfiable` when it lies outside the content.
 */
function byteRange(header, size) {
    const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
    if (first === '' && last === '')
        return undefined;
    const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
    const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
    return start > end ? 'unsatisfiable' : { start, end };
}

;// CONCATENATED MODULE: ./.build/emulator/registry/get-blob.js




/** Sends a layer or a part of it; HEAD tells whether it is there. */
async function getBlob({ ecr, exchange, repository, parameters }) {
    const digest = parameters.digest ?? '';
    const size = repository.layers.has(digest) ? ecr.blobs.size(digest) : undefined;
    if (size === undefined)
        throw new RegistryError(404, 'BLOB_UNKNOWN', 'blob unknown to registry');
    const headers = {
        'content-type': 'application/octet-stream',
        'docker-content-digest': digest,
        'accept-ranges': 'bytes',
    };
    const range = byteRange(exchange.request.headers.range, size);
    if (range === 'unsatisfiable') {
        return answer(exchange, 416, { ...headers, 'content-range': `bytes */${size}` });
    }
    const part = range && { 'content-range': `bytes ${range.start}-${range.end}/${size}` };
    const length = range ? range.end - range.start + 1 : size;
    const all = { ...headers, ...part, 'content-length': length };
    if (exchange.request.method === 'HEAD')
        return answer(exchange, 200, all);
    await send(exchange, ecr.blobs, digest, range, all);
}
async function send(exchange, blobs, digest, range, headers) {
    const { response, entry } = exchange;
    entry.status = range ? 206 : 200;
    entry.bytesOut = Number(headers['content-length']);
    response.writeHead(entry.status, headers);
    await (0,external_node_stream_promises_.pipeline)(blobs.read(digest, range), response).catch(() => response.destroy());
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/note-pull.js
/** Remembers when an image was last pulled (DescribeImages, `lastRecordedPullTime`). */
function notePull(ecr, repository, image) {
    image.lastPulledAt = ecr.now();
    repository.images.touch(image.digest);
}

;// CONCATENATED MODULE: ./.build/emulator/registry/get-manifest.js



/** Sends a manifest byte for byte; a GET, unlike a HEAD, counts as a pull. */
function getManifest(request) {
    const image = findManifest(request);
    const { exchange, ecr, repository } = request;
    if (exchange.request.method === 'GET')
        notePull(ecr, repository, image);
    const headers = { 'content-type': image.manifest.mediaType, 'docker-content-digest': image.digest };
    answer(exchange, 200, headers, image.bytes);
}

;// CONCATENATED MODULE: ./.build/emulator/registry/list-referrers.js

const INDEX = 'application/vnd.oci.image.index.v1+json';
/** The images that name a digest as their subject (signatures, attestations), as an OCI index. */
function listReferrers({ exchange, repository, parameters }) {
    const manifests = [...repository.images.values()]
        .filter(({ manifest }) => manifest.subject?.digest === parameters.digest)
        .map(descriptor);
    const body = JSON.stringify({ schemaVersion: 2, mediaType: INDEX, manifests });
    answer(exchange, 200, { 'content-type': INDEX }, body);
}
function descriptor({ digest, bytes, manifest }) {
    const artifactType = manifest.artifactType ?? manifest.config?.mediaType;
    return { mediaType: manifest.mediaType, digest, size: bytes.length, ...(artifactType && { artifactType }) };
}

;// CONCATENATED MODULE: ./.build/emulator/registry/list-tags.js

const list_tags_DEFAULT_SIZE = 1000;
/** A page of a repository's tags in lexical order; the Link header leads to the next. */
function listTags({ exchange, repository }) {
    const { searchParams } = exchange.url;
    const size = Number(searchParams.get('n') ?? list_tags_DEFAULT_SIZE) || list_tags_DEFAULT_SIZE;
    const last = searchParams.get('last') ?? '';
    const after = [...repository.tags.keys()].sort().filter((tag) => tag > last);
    const tags = after.slice(0, size);
    const headers = { 'content-type': 'application/json' };
    if (after.length > size) {
        headers.link = `</v2/${repository.name}/tags/list?last=${tags.at(-1)}&n=${size}>; rel="next"`;
    }
    answer(exchange, 200, headers, JSON.stringify({ name: repository.name, tags }));
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/manifest.js

const OCI_MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const OCI_INDEX = 'application/vnd.oci.image.index.v1+json';
const INDEXES = new Set([OCI_INDEX, 'application/vnd.docker.distribution.manifest.list.v2+json']);
function isIndex(mediaType) {
    return INDEXES.has(mediaType);
}
/** Reads a manifest; `declared` is the media type it was sent with, which counts where the manifest has none. */
function parseManifest(bytes, declared) {
    const document = parseObject(bytes);
    const manifests = descriptors(document.manifests);
    const config = descriptors([document.config])[0];
    const subject = descriptors([document.subject])[0];
    const implied = declared ?? (manifests.length > 0 ? OCI_INDEX : OCI_MANIFEST);
    const mediaType = typeof document.mediaType === 'string' ? document.mediaType : implied;
    if (!isIndex(mediaType) && !config)
        throw invalid('it has neither a config nor manifests');
    return {
        mediaType,
        layers: descriptors(document.layers),
        manifests,
        ...(config && { config }),
        ...(subject && { subject }),
        ...(typeof document.artifactType === 'string' && { artifactType: document.artifactType }),
    };
}
function parseObject(bytes) {
    try {
        const document = JSON.parse(bytes.toString('utf8'));
        if (typeof document === 'object' && document !== null)
            return document;
    }
    catch {
        throw invalid('Invalid JSON syntax');
    }
    throw invalid('it is not a JSON object');
}
function descriptors(value) {
    return (Array.isArray(value) ? value : []).filter((item) => typeof item?.digest === 'string' && typeof item?.mediaType === 'string');
}
function invalid(why) {
    return new AwsError('InvalidParameterException', `Invalid parameter at 'ImageManifest' failed to satisfy constraint: '${why}'`);
}

// EXTERNAL MODULE: ./.build/emulator/ecr/scan-rules.js
var scan_rules = __webpack_require__(80430);
;// CONCATENATED MODULE: ./.build/emulator/ecr/scanning-configuration.js

/**
 * What the registry's rules mean for one repository: continuous scanning goes before scan on push; with basic scanning
 * the repository's own setting counts too (ECR user guide, "Filters to choose which repositories are scanned").
 */
function scanningOf(configuration, { name, scanOnPush }) {
    const type = configuration.scanType ?? 'BASIC';
    for (const frequency of ['CONTINUOUS_SCAN', 'SCAN_ON_PUSH']) {
        const filters = (configuration.rules ?? [])
            .filter((rule) => rule.scanFrequency === frequency)
            .flatMap((rule) => rule.repositoryFilters ?? [])
            .filter(({ filter }) => matchesFilter(filter ?? '', name));
        if (filters.length > 0)
            return { type, frequency, filters };
    }
    const frequency = type === 'BASIC' && scanOnPush ? 'SCAN_ON_PUSH' : 'MANUAL';
    return { type, frequency, filters: [] };
}
/** A filter without a wildcard matches every name that contains it. */
function matchesFilter(filter, name) {
    return filter.includes('*') ? (0,wildcard/* matchesWildcard */._)(filter, name) : name.includes(filter);
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/scan-image.js



const USUAL_SECONDS = 2;
/** Enhanced scanning knows only images of the last 14 days (ECR user guide, "Considerations for enhanced scanning"). */
const ELIGIBLE = 14 * 24 * 60 * 60 * 1000;
/** Scans an image that has just come in, where the registry or the repository wants that. */
function scanOnPush(ecr, repository, image, pushedAt = ecr.now()) {
    const scanning = scanningOf(ecr.scanning(repository), repository);
    if (scanning.frequency === 'MANUAL' || isIndex(image.manifest.mediaType))
        return;
    image.scan = newScan(ecr, repository, image, scanning, pushedAt);
}
/** Scans an image now. */
function scanImage(ecr, repository, image) {
    const scanning = scanningOf(ecr.scanning(repository), repository);
    image.scan = newScan(ecr, repository, image, scanning, ecr.now());
    repository.images.touch(image.digest);
}
function newScan(ecr, repository, image, { type, frequency }, startedAt) {
    const rule = (0,scan_rules/* findScanRule */.HB)(ecr.scanRules, repository, image) ?? {};
    const usual = frequency === 'CONTINUOUS_SCAN' ? 'ACTIVE' : 'COMPLETE';
    const eligible = type === 'BASIC' || startedAt.getTime() - image.pushedAt.getTime() <= ELIGIBLE;
    return {
        type,
        startedAt,
        completeAt: new Date(startedAt.getTime() + 1000 * (rule.seconds ?? USUAL_SECONDS)),
        status: eligible ? (rule.status ?? usual) : 'SCAN_ELIGIBILITY_EXPIRED',
        ...(rule.description !== undefined && { description: rule.description }),
        findings: rule.findings ?? [],
        enhancedFindings: rule.enhancedFindings ?? [],
    };
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/restore-image.js


/** Brings an image back from the archive in `ms` of the emulator's milliseconds, as if it were pushed then. */
function restoreImage(ecr, repository, image, ms) {
    if (imageStatus(image, ecr.now()) === 'ACTIVE')
        return;
    image.activatedAt = new Date(ecr.clock.now() + ms);
    scanOnPush(ecr, repository, image, image.activatedAt);
    repository.images.touch(image.digest);
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/tag-mutability.js


const FILTER = '^[0-9a-zA-Z._*-]{1,128}$';
const MAX_FILTERS = 5;
/** Filters belong to the two `_WITH_EXCLUSION` settings and only to them (ECR API, PutImageTagMutability). */
function checkTagMutability(mutability, filters) {
    const path = 'imageTagMutabilityExclusionFilters';
    const excludes = mutability?.endsWith('_WITH_EXCLUSION') ?? false;
    if (excludes && !filters?.length)
        throw errors_invalidParameter(path, `must not be empty with ${mutability}`);
    if (!excludes && filters?.length)
        throw errors_invalidParameter(path, `must be empty with ${mutability ?? 'MUTABLE'}`);
    if ((filters?.length ?? 0) > MAX_FILTERS) {
        throw errors_invalidParameter(path, `Member must have length less than or equal to ${MAX_FILTERS}`);
    }
    for (const { filter } of filters ?? []) {
        if (!new RegExp(FILTER).test(filter ?? '')) {
            throw errors_invalidParameter(path, `must satisfy regular expression '${FILTER}'`);
        }
    }
}
/** May this tag, once set, be moved to another image? */
function isMutable(repository, tag) {
    const mutable = repository.mutability.startsWith('MUTABLE');
    const excluded = repository.exclusionFilters.some(({ filter }) => (0,wildcard/* matchesWildcard */._)(filter ?? '', tag));
    return excluded ? !mutable : mutable;
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/store-image.js






/** Keeps a manifest and moves its tag, once everything it refers to is there and the tag may be set. */
function storeImage(ecr, repository, pushed) {
    const digest = digestOf(pushed.bytes);
    if (pushed.digest !== undefined && pushed.digest !== digest) {
        throw imageDigestDoesNotMatch(pushed.digest, digest);
    }
    const manifest = parseManifest(pushed.bytes, pushed.mediaType);
    requireReferences(repository, manifest);
    if (pushed.tag !== undefined)
        requireFreeTag(repository, pushed.tag);
    const known = repository.images.get(digest);
    const image = known ?? newImage(ecr, repository, { digest, manifest, bytes: pushed.bytes });
    if (!known)
        repository.images.set(digest, image);
    if (pushed.tag !== undefined)
        repository.tags.set(pushed.tag, digest);
    if (known)
        restoreImage(ecr, repository, known, 0);
    else
        scanNew(ecr, repository, image);
    return image;
}
/** ECR wants the layers and configuration, or the images of an index, to be pushed before their manifest. */
function requireReferences(repository, manifest) {
    const images = manifest.manifests.filter(({ digest }) => !repository.images.has(digest));
    if (images.length > 0) {
        throw referencedImagesNotFound(repository, images.map(({ digest }) => digest));
    }
    const own = [...(manifest.config ? [manifest.config] : []), ...manifest.layers];
    const layers = own.filter(({ digest, urls }) => !urls?.length && !repository.layers.has(digest));
    if (layers.length > 0)
        throw layersNotFound(repository, [...new Set(layers.map(({ digest }) => digest))]);
}
/** An immutable tag is refused even for the image it already names (containers-roadmap, issue 2179). */
function requireFreeTag(repository, tag) {
    if (repository.tags.has(tag) && !isMutable(repository, tag))
        throw imageTagAlreadyExists(repository, tag);
}
function newImage(ecr, repository, pushed) {
    return { ...pushed, size: sizeOf(repository, pushed.manifest), pushedAt: ecr.now() };
}
/** After the tag is set, since findings may be told by tag. */
function scanNew(ecr, repository, image) {
    scanOnPush(ecr, repository, image);
    if (image.scan)
        repository.images.touch(image.digest);
}
/** Of an index the size of its largest image, as DescribeImages documents for a manifest list. */
function sizeOf(repository, manifest) {
    if (isIndex(manifest.mediaType)) {
        return Math.max(0, ...manifest.manifests.map(({ digest }) => repository.images.get(digest)?.size ?? 0));
    }
    return manifest.layers.reduce((sum, { size }) => sum + size, manifest.config?.size ?? 0);
}

;// CONCATENATED MODULE: ./.build/emulator/registry/put-manifest.js





const FOUR_MEBIBYTES = 4 * 1024 * 1024;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
/** Keeps a manifest under a tag or, untagged, under its digest. */
async function putManifest({ ecr, exchange, repository, parameters }) {
    const reference = parameters.reference ?? '';
    const bytes = await readBody(exchange, FOUR_MEBIBYTES);
    if (!isDigest(reference) && !TAG.test(reference)) {
        throw new RegistryError(400, 'TAG_INVALID', `'${reference}' is not a valid tag`);
    }
    const image = storeImage(ecr, repository, {
        bytes,
        mediaType: exchange.request.headers['content-type']?.split(';')[0],
        ...(isDigest(reference) ? { digest: reference } : { tag: reference }),
    });
    const { subject } = image.manifest;
    answer(exchange, 201, {
        location: `/v2/${repository.name}/manifests/${image.digest}`,
        'docker-content-digest': image.digest,
        ...(subject && { 'oci-subject': subject.digest }),
    });
}

;// CONCATENATED MODULE: ./.build/emulator/registry/authorize.js


const EXPIRED = 'Your authorization token has expired. Reauthenticate and try again.';
/** The grant behind a request's Basic credentials, or behind the address of GetDownloadUrlForLayer; undefined when it has been answered with a challenge. */
function authorize(ecr, exchange) {
    const password = exchange.url.searchParams.get('X-Amz-Security-Token') ?? basicPassword(exchange);
    const found = password === undefined ? undefined : ecr.tokens.find(password);
    if (found?.expired)
        throw new RegistryError(403, 'DENIED', EXPIRED);
    if (!found)
        challenge(ecr, exchange);
    return found?.grant;
}
function basicPassword({ request }) {
    const [scheme, credentials = ''] = (request.headers.authorization ?? '').split(' ');
    const [user, password = ''] = Buffer.from(credentials, 'base64').toString('utf8').split(':');
    return scheme?.toLowerCase() === 'basic' && user === 'AWS' ? password : undefined;
}
function challenge(ecr, exchange) {
    exchange.entry.error = 'UNAUTHORIZED';
    const headers = {
        'content-type': 'text/plain; charset=utf-8',
        'www-authenticate': `Basic realm="http://${ecr.host}/",service="ecr.amazonaws.com"`,
    };
    answer(exchange, 401, headers, 'Not Authorized\n');
}

;// CONCATENATED MODULE: ./.build/emulator/registry/registry-request.js



/** A route whose requests are authorized and whose repository exists. */
function repositoryRoute(ecr, method, path, handler) {
    return {
        method,
        path: `/v2/*name${path}`,
        handle: (exchange, parameters) => authorized(ecr, exchange, (registryId, region) => {
            const name = parameters.name ?? '';
            const repository = ecr.find(registryId, region, name);
            if (!repository)
                throw repositoryNotFound({ name, registryId });
            return handler({ ecr, exchange, repository, parameters });
        }),
    };
}
/** Runs `serve` for an authorized request, answering errors in the registry's form. */
async function authorized(ecr, exchange, serve) {
    exchange.entry.service = 'registry';
    exchange.response.setHeader('docker-distribution-api-version', 'registry/2.0');
    try {
        const grant = authorize(ecr, exchange);
        if (grant)
            await serve(grant.registryId, grant.region);
    }
    catch (error) {
        answerRegistryError(exchange, error);
    }
}

;// CONCATENATED MODULE: ./.build/emulator/registry/start-upload.js




/** Opens an upload, unless the blob can be mounted from another repository or comes with this very request. */
async function startUpload(request) {
    const { ecr, exchange } = request;
    const { searchParams } = exchange.url;
    const mounted = searchParams.get('mount');
    if (mounted !== null && mount(request, mounted, searchParams.get('from'))) {
        return answerBlob(request, 201, mounted);
    }
    const upload = ecr.blobs.startUpload();
    const digest = searchParams.get('digest');
    if (digest === null)
        return answerUpload(request, 202, upload);
    await ecr.blobs.append(upload, receivedBytes(exchange));
    await keepBlob(request, upload, digest);
}
/** Blobs are shared by an account's repositories of a region, so a mount only notes the layer. */
function mount({ ecr, repository }, digest, from) {
    const source = from === null ? undefined : ecr.find(repository.registryId, repository.region, from);
    if (!source?.layers.has(digest))
        return false;
    repository.layers.add(digest);
    return true;
}

;// CONCATENATED MODULE: ./.build/emulator/registry/upload-status.js

/** How far an upload has come. */
function uploadStatus(request) {
    answerUpload(request, 204, findUpload(request));
}

;// CONCATENATED MODULE: ./.build/emulator/registry/registry-routes.js














/** The static table below a repository's name (OCI distribution specification, "Endpoints"). */
const REPOSITORY_ROUTES = [
    ['POST', '/blobs/uploads', startUpload],
    ['GET', '/blobs/uploads/:upload', uploadStatus],
    ['PATCH', '/blobs/uploads/:upload', appendUpload],
    ['PUT', '/blobs/uploads/:upload', finishUpload],
    ['DELETE', '/blobs/uploads/:upload', cancelUpload],
    ['GET', '/blobs/:digest', getBlob],
    ['DELETE', '/blobs/:digest', deleteBlob],
    ['GET', '/manifests/:reference', getManifest],
    ['PUT', '/manifests/:reference', putManifest],
    ['DELETE', '/manifests/:reference', deleteManifest],
    ['GET', '/tags/list', listTags],
    ['GET', '/referrers/:digest', listReferrers],
];
/** The registry behind ECR's repositories, as Docker, containerd, skopeo and podman talk to it. */
function registryRoutes(ecr) {
    return [
        {
            method: 'GET',
            path: '/v2',
            handle: (exchange) => authorized(ecr, exchange, () => answerJson(exchange, 200, {})),
        },
        ...REPOSITORY_ROUTES.map(([method, path, handler]) => repositoryRoute(ecr, method, path, handler)),
    ];
}

// EXTERNAL MODULE: ./node_modules/path-to-regexp/dist/index.js
var dist = __webpack_require__(44277);
;// CONCATENATED MODULE: ./.build/emulator/routes.js

/** Finds routes by method and path, first row first; HEAD falls back to GET's row. */
class Routes {
    #rows;
    constructor(routes) {
        this.#rows = routes.map((route) => ({ route, matches: (0,dist/* match */.YW)(route.path, { trailing: true }) }));
    }
    find(method, path) {
        let found = false;
        for (const { route, matches } of this.#rows) {
            const result = matches(path);
            if (!result)
                continue;
            found = true;
            if (route.method === method || (method === 'HEAD' && route.method === 'GET')) {
                return { route, parameters: joined(result.params) };
            }
        }
        return { status: found ? 405 : 404 };
    }
}
function joined(parameters) {
    return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join('/') : (value ?? ''),
    ]));
}

;// CONCATENATED MODULE: ./.build/emulator/ec2/enums.js
/** Members of EC2 inputs whose values AWS checks. */
const ec2Enums = { Attribute: 'VpcAttributeName' };

;// CONCATENATED MODULE: ./.build/emulator/ec2/errors.js

/** EC2's code and words for ids that lead nowhere (source: EC2 API reference, "Error codes"). */
const NOT_FOUND = {
    subnet: ['InvalidSubnetID.NotFound', 'subnet ID'],
    routeTable: ['InvalidRouteTableID.NotFound', 'routeTable ID'],
    securityGroup: ['InvalidGroup.NotFound', 'security group'],
    vpc: ['InvalidVpcID.NotFound', 'vpc ID'],
    vpcEndpoint: ['InvalidVpcEndpointId.NotFound', 'Vpc Endpoint Id'],
};
function notFound(thing, ids) {
    const [code, words] = NOT_FOUND[thing];
    const does = ids.length > 1 ? 's' : '';
    return new AwsError(code, `The ${words}${does} '${ids.join(', ')}' do${ids.length > 1 ? '' : 'es'} not exist`);
}
function invalidFilter(name) {
    return new AwsError('InvalidParameterValue', `The filter '${name}' is invalid`);
}
/** A permission to do what a dry run asks about is an error on EC2, too. */
function dryRun() {
    const message = 'Request would have succeeded, but DryRun flag is set.';
    return new AwsError('DryRunOperation', message, {}, 412);
}
function refuseEc2Input({ missing, notInEnum }) {
    const [name] = missing;
    if (name !== undefined)
        return new AwsError('MissingParameter', `The request must contain the parameter ${name}`);
    const [{ path, value } = { path: '', value: '' }] = notInEnum;
    return new AwsError('InvalidParameterValue', `Value (${value}) for parameter ${path} is invalid.`);
}

;// CONCATENATED MODULE: ./.build/emulator/ec2/filtered.js


/** The items that every filter lets through; of a filter's values one is enough (source: EC2 API reference, Filter). */
function filtered(items, known, given = []) {
    const tests = given.map(({ Name = '', Values = [] }) => {
        const texts = known[Name] ?? tagFilter(Name);
        return (item) => texts(item).some((text = '') => Values.some((value) => (0,wildcard/* matchesPolicyPattern */.k)(value, text)));
    });
    return items.filter((item) => tests.every((passes) => passes(item)));
}
/** `tag:KEY` and `tag-key`. Throws AwsError for any other filter. */
function tagFilter(name) {
    if (name === 'tag-key')
        return ({ Tags = [] }) => Tags.map(({ Key = '' }) => Key);
    if (!name.startsWith('tag:'))
        throw invalidFilter(name);
    const key = name.slice('tag:'.length);
    return ({ Tags = [] }) => Tags.flatMap(({ Key, Value = '' }) => (Key === key ? [Value] : []));
}

;// CONCATENATED MODULE: ./.build/emulator/ec2/described.js



const MOST = 1000;
/** A page of what is asked for by id and by filters. Throws AwsError when an id leads nowhere. */
function described({ thing, id, filters }, all, ids, { Filters, MaxResults, NextToken, DryRun }) {
    if (DryRun)
        throw dryRun();
    const known = new Set(all.map(id));
    const missing = (ids ?? []).filter((one) => !known.has(one));
    if (missing.length > 0)
        throw notFound(thing, missing);
    const found = filtered(all, filters, Filters).filter((item) => ids?.includes(id(item) ?? '') ?? true);
    const { items, nextToken } = page(found, { maxResults: MaxResults, nextToken: NextToken }, MOST);
    return { items, ...(nextToken !== undefined && { NextToken: nextToken }) };
}

;// CONCATENATED MODULE: ./.build/emulator/ec2/describe-route-tables.js

const routeTables = {
    thing: 'routeTable',
    id: ({ RouteTableId }) => RouteTableId,
    filters: {
        'route-table-id': ({ RouteTableId }) => [RouteTableId],
        'vpc-id': ({ VpcId }) => [VpcId],
        'association.subnet-id': ({ Associations = [] }) => Associations.map(({ SubnetId }) => SubnetId),
        'association.main': ({ Associations = [] }) => Associations.map(({ Main }) => String(Main)),
    },
};
function describeRouteTables(ec2, input) {
    const { items, ...more } = described(routeTables, ec2.routeTables, input.RouteTableIds, input);
    return { RouteTables: items, ...more };
}

;// CONCATENATED MODULE: ./.build/emulator/ec2/describe-security-groups.js

const securityGroups = {
    thing: 'securityGroup',
    id: ({ GroupId }) => GroupId,
    filters: {
        'group-id': ({ GroupId }) => [GroupId],
        'group-name': ({ GroupName }) => [GroupName],
        'vpc-id': ({ VpcId }) => [VpcId],
    },
};
function describeSecurityGroups(ec2, input) {
    const { items, ...more } = described(securityGroups, ec2.securityGroups, input.GroupIds, input);
    return { SecurityGroups: items, ...more };
}

;// CONCATENATED MODULE: ./.build/emulator/ec2/describe-subnets.js

const subnets = {
    thing: 'subnet',
    id: ({ SubnetId }) => SubnetId,
    filters: {
        'subnet-id': ({ SubnetId }) => [SubnetId],
        'vpc-id': ({ VpcId }) => [VpcId],
        'availability-zone': ({ AvailabilityZone }) => [AvailabilityZone],
        'cidr-block': ({ CidrBlock }) => [CidrBlock],
        state: ({ State }) => [State],
        'available-ip-address-count': ({ AvailableIpAddressCount }) => [String(AvailableIpAddressCount)],
    },
};
function describeSubnets(ec2, input) {
    const { items, ...more } = described(subnets, ec2.subnets, input.SubnetIds, input);
    return { Subnets: items, ...more };
}

;// CONCATENATED MODULE: ./.build/emulator/ec2/describe-vpc-attribute.js

/** One attribute of a VPC; DNS support is on and DNS host names are off unless said otherwise (source: VPC user guide, "DNS attributes"). */
function describeVpcAttribute(ec2, { VpcId, Attribute, DryRun }) {
    if (DryRun)
        throw dryRun();
    const vpc = ec2.vpcs.find((one) => one.VpcId === VpcId);
    if (vpc === undefined)
        throw notFound('vpc', [VpcId]);
    return { VpcId, ...attributeOf(vpc, Attribute) };
}
function attributeOf({ EnableDnsSupport = true, EnableDnsHostnames = false }, name) {
    if (name === 'enableDnsSupport')
        return { EnableDnsSupport: { Value: EnableDnsSupport } };
    if (name === 'enableDnsHostnames')
        return { EnableDnsHostnames: { Value: EnableDnsHostnames } };
    return { EnableNetworkAddressUsageMetrics: { Value: false } };
}

;// CONCATENATED MODULE: ./.build/emulator/ec2/describe-vpc-endpoints.js

const vpcEndpoints = {
    thing: 'vpcEndpoint',
    id: ({ VpcEndpointId }) => VpcEndpointId,
    filters: {
        'vpc-endpoint-id': ({ VpcEndpointId }) => [VpcEndpointId],
        'vpc-id': ({ VpcId }) => [VpcId],
        'service-name': ({ ServiceName }) => [ServiceName],
        'vpc-endpoint-type': ({ VpcEndpointType }) => [VpcEndpointType],
        'vpc-endpoint-state': ({ State }) => [State],
    },
};
function describeVpcEndpoints(ec2, input) {
    const { items, ...more } = described(vpcEndpoints, ec2.vpcEndpoints, input.VpcEndpointIds, input);
    return { VpcEndpoints: items, ...more };
}

;// CONCATENATED MODULE: ./.build/emulator/ec2/operations.js





/** EC2's operations by AWS's names: how the network of a task is read. */
const ec2Operations = {
    DescribeRouteTables: describeRouteTables,
    DescribeSecurityGroups: describeSecurityGroups,
    DescribeSubnets: describeSubnets,
    DescribeVpcAttribute: describeVpcAttribute,
    DescribeVpcEndpoints: describeVpcEndpoints,
};

;// CONCATENATED MODULE: ./.build/emulator/ecr/enums.js
/** Members of ECR inputs whose values AWS checks. */
const ecrEnums = {
    encryptionType: 'EncryptionType',
    filterType: 'ImageTagMutabilityExclusionFilterType',
    imageTagMutability: 'ImageTagMutability',
    imageStatus: 'ImageStatusFilter',
    scanFrequency: 'ScanFrequency',
    scanType: 'ScanType',
    tagStatus: 'TagStatus',
    targetStorageClass: 'TargetStorageClass',
};

;// CONCATENATED MODULE: ./.build/emulator/ecr/batch-check-layer-availability.js

/** Which layers a push would not have to send. */
function batchCheckLayerAvailability(ecr, input, caller) {
    const repository = ecr.require(input, caller);
    const malformed = input.layerDigests.filter((digest) => !isDigest(digest));
    const wellFormed = input.layerDigests.filter(isDigest);
    return {
        layers: wellFormed.map((digest) => batch_check_layer_availability_layer(digest, repository.layers.has(digest) ? ecr.blobs.size(digest) : undefined)),
        failures: malformed.map((layerDigest) => ({
            layerDigest,
            failureCode: 'InvalidLayerDigest',
            failureReason: 'Invalid layer digest',
        })),
    };
}
function batch_check_layer_availability_layer(layerDigest, layerSize) {
    if (layerSize === undefined)
        return { layerDigest, layerAvailability: 'UNAVAILABLE' };
    return { layerDigest, layerSize, layerAvailability: 'AVAILABLE' };
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/image-failure.js

const image_failure_TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
/** Why a batch operation has no image for an identifier; undefined when it has one. */
function imageFailure(repository, imageId) {
    const { imageDigest, imageTag } = imageId;
    const failure = (failureCode, failureReason) => ({
        imageId,
        failureCode,
        failureReason,
    });
    if (imageDigest === undefined && imageTag === undefined) {
        return failure('MissingDigestAndTag', 'Invalid request parameters: both tag and digest cannot be null');
    }
    if (imageDigest !== undefined && !isDigest(imageDigest)) {
        return failure('InvalidImageDigest', "Invalid request parameters: image digest should satisfy the regex '[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+'");
    }
    if (imageTag !== undefined && !image_failure_TAG.test(imageTag)) {
        return failure('InvalidImageTag', 'Invalid request parameters: invalid image tag');
    }
    const tagged = imageTag === undefined ? imageDigest : repository.tags.get(imageTag);
    if (tagged === undefined || !repository.images.has(imageDigest ?? tagged)) {
        return failure('ImageNotFound', 'Requested image not found');
    }
    if (imageDigest !== undefined && tagged !== imageDigest) {
        return failure('ImageTagDoesNotMatchDigest', 'Requested image digest does not match the digest the tag refers to');
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/image-ids.js

/** A batch names one to a hundred images. */
function checkImageIds(imageIds) {
    if (imageIds.length === 0) {
        throw errors_invalidParameter('imageIds', 'Member must have length greater than or equal to 1');
    }
    if (imageIds.length > 100) {
        throw errors_invalidParameter('imageIds', 'Member must have length less than or equal to 100');
    }
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/batch-delete-image.js




/** Deletes images by digest, or tags by name; an image goes with its last tag. */
function batchDeleteImage(ecr, input, caller) {
    checkImageIds(input.imageIds);
    const repository = ecr.require(input, caller);
    const imageIds = [];
    const failures = [];
    for (const id of input.imageIds) {
        const failure = imageFailure(repository, id) ?? heldByIndex(repository, id);
        if (failure)
            failures.push(failure);
        else
            imageIds.push(...deleteOne(ecr, repository, id));
    }
    return { imageIds, failures };
}
function heldByIndex(repository, imageId) {
    const digest = digestOfId(repository, imageId);
    if (imageId.imageTag !== undefined && (0,ecr_repository/* tagsOf */.F)(repository, digest).length > 1)
        return undefined;
    const indexes = referencingIndexes(repository, digest);
    if (indexes.length === 0)
        return undefined;
    return {
        imageId,
        failureCode: 'ImageReferencedByManifestList',
        failureReason: `Requested image referenced by manifest list: [${indexes.join(', ')}]`,
    };
}
function deleteOne(ecr, repository, id) {
    const imageDigest = digestOfId(repository, id);
    if (id.imageTag === undefined) {
        const tags = (0,ecr_repository/* tagsOf */.F)(repository, imageDigest);
        removeImage(ecr, repository, imageDigest);
        return tags.length > 0 ? tags.map((imageTag) => ({ imageDigest, imageTag })) : [{ imageDigest }];
    }
    repository.tags.delete(id.imageTag);
    if ((0,ecr_repository/* tagsOf */.F)(repository, imageDigest).length === 0)
        removeImage(ecr, repository, imageDigest);
    return [{ imageDigest, imageTag: id.imageTag }];
}
function digestOfId(repository, id) {
    return id.imageDigest ?? repository.tags.get(id.imageTag ?? '') ?? '';
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/batch-get-image.js






/** Images with their manifests, and a failure for each identifier that has none. */
function batchGetImage(ecr, input, caller) {
    checkImageIds(input.imageIds);
    const repository = ecr.require(input, caller);
    const images = [];
    const failures = [];
    for (const id of input.imageIds) {
        const failure = imageFailure(repository, id) ?? archivedFailure(ecr, repository, id);
        if (failure)
            failures.push(failure);
        else
            images.push(...batch_get_image_described(ecr, repository, id));
    }
    return { images, failures };
}
/** An archived image cannot be pulled (ECR user guide, "Archiving an image"). */
function archivedFailure(ecr, repository, imageId) {
    const image = findImage(repository, imageId);
    if (!image || imageStatus(image, ecr.now()) === 'ACTIVE')
        return undefined;
    return { imageId, failureCode: 'ImageInaccessible', failureReason: 'Requested image is archived' };
}
function batch_get_image_described(ecr, repository, id) {
    const image = findImage(repository, id);
    if (!image)
        return [];
    notePull(ecr, repository, image);
    return [imageDescription(repository, image, id.imageTag)];
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/batch-get-repository-scanning-configuration.js


const MAX_NAMES = 25;
/** How the images of these repositories are scanned, and a failure for each that is not there. */
function batchGetRepositoryScanningConfiguration(ecr, { repositoryNames }, { accountId, region }) {
    if (repositoryNames.length === 0 || repositoryNames.length > MAX_NAMES) {
        throw errors_invalidParameter('repositoryNames', `Member must have length between 1 and ${MAX_NAMES}, inclusive`);
    }
    const scanningConfigurations = [];
    const failures = [];
    for (const name of repositoryNames) {
        const repository = ecr.find(accountId, region, name);
        if (repository)
            scanningConfigurations.push(configurationOf(ecr, repository));
        else
            failures.push(batch_get_repository_scanning_configuration_notFound(name, accountId));
    }
    return { scanningConfigurations, failures };
}
function configurationOf(ecr, repository) {
    const { frequency, filters } = scanningOf(ecr.scanning(repository), repository);
    return {
        repositoryArn: repository.arn,
        repositoryName: repository.name,
        scanOnPush: frequency === 'SCAN_ON_PUSH',
        scanFrequency: frequency,
        appliedScanFilters: [...filters],
    };
}
function batch_get_repository_scanning_configuration_notFound(name, registryId) {
    return {
        repositoryName: name,
        failureCode: 'REPOSITORY_NOT_FOUND',
        failureReason: repositoryNotFound({ name, registryId }).message,
    };
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/require-upload.js

/** The upload an input names; UploadNotFoundException when there is none. */
function requireUpload(ecr, { name, registryId }, uploadId) {
    const upload = ecr.blobs.findUpload(uploadId);
    if (upload)
        return upload;
    throw new AwsError('UploadNotFoundException', `The upload with id '${uploadId}' does not exist in the repository with name '${name}' in the registry with id '${registryId}'`);
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/complete-layer-upload.js


/** Closes an upload: the bytes become a layer when their digest is among those given. */
async function completeLayerUpload(ecr, input, caller) {
    const repository = ecr.require(input, caller);
    const upload = requireUpload(ecr, repository, input.uploadId);
    const [expected = ''] = input.layerDigests;
    if (upload.size === 0)
        throw new AwsError('EmptyUploadException', 'The upload does not contain any layer parts');
    const layerDigest = await ecr.blobs.finish(upload, expected);
    if (layerDigest !== expected) {
        throw new AwsError('InvalidLayerException', `Layer digest '${layerDigest}' does not match '${expected}'`);
    }
    if (repository.layers.has(layerDigest)) {
        throw new AwsError('LayerAlreadyExistsException', `Layer with digest '${layerDigest}' already exists`);
    }
    repository.layers.add(layerDigest);
    return {
        registryId: repository.registryId,
        repositoryName: repository.name,
        uploadId: upload.id,
        layerDigest,
    };
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/create-repository.js




const NAME = '(?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*';
const MAX_TAGS = 50;
/** Makes an empty repository. */
function createRepository(ecr, input, caller) {
    checkName(input.repositoryName);
    checkTagMutability(input.imageTagMutability, input.imageTagMutabilityExclusionFilters);
    if ((input.tags?.length ?? 0) > MAX_TAGS) {
        throw new AwsError('TooManyTagsException', `The resource can not have more than ${MAX_TAGS} tags`);
    }
    const settings = newRepository(ecr, input, caller);
    if (ecr.find(settings.registryId, settings.region, settings.name))
        throw repositoryAlreadyExists(settings);
    return { repository: repositoryDescription(ecr, ecr.add(settings)) };
}
function checkName(name) {
    if (name.length < 2 || name.length > 256) {
        throw errors_invalidParameter('repositoryName', 'Member must have length between 2 and 256, inclusive');
    }
    if (!new RegExp(`^${NAME}$`).test(name)) {
        throw errors_invalidParameter('repositoryName', `must satisfy regular expression '${NAME}'`);
    }
}
function newRepository(ecr, input, caller) {
    const registryId = input.registryId ?? caller.accountId;
    const name = input.repositoryName;
    return {
        registryId,
        region: caller.region,
        name,
        arn: `arn:aws:ecr:${caller.region}:${registryId}:repository/${name}`,
        createdAt: ecr.now(),
        encryption: encryption(input.encryptionConfiguration, caller),
        mutability: input.imageTagMutability ?? 'MUTABLE',
        exclusionFilters: input.imageTagMutabilityExclusionFilters ?? [],
        scanOnPush: input.imageScanningConfiguration?.scanOnPush ?? false,
        resourceTags: new Map((input.tags ?? []).map((tag) => [tag.Key ?? '', tag])),
    };
}
/** AES256 unless asked otherwise; KMS without a key means the account's `aws/ecr` key. */
function encryption(asked, caller) {
    if (!asked || asked.encryptionType === 'AES256')
        return { encryptionType: 'AES256' };
    const kmsKey = asked.kmsKey ?? `arn:aws:kms:${caller.region}:${caller.accountId}:alias/aws/ecr`;
    return { encryptionType: asked.encryptionType, kmsKey };
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/get-lifecycle-policy.js

/** The lifecycle policy as it was put, and when it was last carried out. */
function getLifecyclePolicy(ecr, input, caller) {
    const repository = ecr.require(input, caller);
    const { lifecyclePolicyText, lifecycleEvaluatedAt } = repository;
    if (lifecyclePolicyText === undefined)
        throw lifecyclePolicyNotFound(repository);
    return {
        registryId: repository.registryId,
        repositoryName: repository.name,
        lifecyclePolicyText,
        ...(lifecycleEvaluatedAt && { lastEvaluatedAt: lifecycleEvaluatedAt }),
    };
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/delete-lifecycle-policy.js

/** Removes the lifecycle policy and answers what it was. */
function deleteLifecyclePolicy(ecr, input, caller) {
    const policy = getLifecyclePolicy(ecr, input, caller);
    const repository = ecr.require(input, caller);
    delete repository.lifecyclePolicyText;
    delete repository.lifecycleEvaluatedAt;
    ecr.save(repository);
    return policy;
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/delete-repository.js


/** Removes a repository; with images in it only by `force`. */
function deleteRepository(ecr, input, caller) {
    const repository = ecr.require(input, caller);
    if (repository.images.size > 0 && !input.force)
        throw repositoryNotEmpty(repository);
    const layers = [...repository.layers];
    ecr.remove(repository);
    ecr.blobs.removeUnheld(layers, (digest) => ecr.holdsLayer(digest));
    return { repository: repositoryDescription(ecr, repository) };
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/get-repository-policy.js

/** The resource policy as it was set. */
function getRepositoryPolicy(ecr, input, caller) {
    const repository = ecr.require(input, caller);
    const { policyText } = repository;
    if (policyText === undefined)
        throw repositoryPolicyNotFound(repository);
    return { registryId: repository.registryId, repositoryName: repository.name, policyText };
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/delete-repository-policy.js

/** Removes the resource policy and answers what it was. */
function deleteRepositoryPolicy(ecr, input, caller) {
    const policy = getRepositoryPolicy(ecr, input, caller);
    const repository = ecr.require(input, caller);
    delete repository.policyText;
    ecr.save(repository);
    return policy;
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/ecr-page.js


const ecr_page_DEFAULT_SIZE = 100;
const MAX_SIZE = 1000;
/** A page as most ECR lists cut it: 100 unless asked, 1000 at most. */
function ecrPage(all, request, most = MAX_SIZE) {
    const { maxResults } = request;
    if (maxResults !== undefined && maxResults < 1) {
        throw errors_invalidParameter('maxResults', 'Member must have value greater than or equal to 1');
    }
    if (maxResults !== undefined && maxResults > most) {
        throw errors_invalidParameter('maxResults', `Member must have value less than or equal to ${most}`);
    }
    return page(all, request, ecr_page_DEFAULT_SIZE);
}
/** Asking for named things and for pages excludes each other (ECR API, DescribeImages and DescribeRepositories). */
function checkPaging(request, member, named) {
    if (!named)
        return;
    if (named.length === 0)
        throw errors_invalidParameter(member, 'Member must have length greater than or equal to 1');
    if (request.nextToken !== undefined)
        throw errors_invalidParameter('nextToken', `must be null with ${member}`);
    if (request.maxResults !== undefined)
        throw errors_invalidParameter('maxResults', `must be null with ${member}`);
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/describe-image-scan-findings.js





/** How the last scan stands and, once it has a result, a page of what it found. */
function describeImageScanFindings(ecr, input, caller) {
    const repository = ecr.require(input, caller);
    const image = requireImage(repository, input.imageId);
    const imageId = { ...input.imageId, imageDigest: image.digest };
    const place = { registryId: repository.registryId, repositoryName: repository.name, imageId };
    const now = ecr.now();
    if (imageStatus(image, now) !== 'ACTIVE')
        return { ...place, imageScanStatus: { status: 'IMAGE_ARCHIVED' } };
    const { scan } = image;
    if (!scan)
        throw scanNotFound(repository, imageId);
    const imageScanStatus = scanStatus(scan, now);
    if (!hasResult(scan, now))
        return { ...place, imageScanStatus };
    const found = scan.type === 'ENHANCED' ? scan.enhancedFindings : scan.findings;
    const { items, ...rest } = ecrPage(found, input);
    return { ...place, imageScanStatus, imageScanFindings: scanFindings(scan, items), ...rest };
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/filtered-images.js


/** The images that pass a filter; those in the archive only when asked for (ECR API, DescribeImagesFilter). */
function filteredImages(repository, { tagStatus = 'ANY', imageStatus: status = 'ACTIVE' } = {}, now) {
    return [...repository.images.values()].filter((image) => (status === 'ANY' || imageStatus(image, now) === status) &&
        (tagStatus === 'ANY' || (0,ecr_repository/* tagsOf */.F)(repository, image.digest).length > 0 === (tagStatus === 'TAGGED')));
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/describe-images.js




/** Details of images: those named, or a page of all, oldest push first. */
function describeImages(ecr, input, caller) {
    checkPaging(input, 'imageIds', input.imageIds);
    const repository = ecr.require(input, caller);
    const now = ecr.now();
    if (input.imageIds) {
        const named = new Set(input.imageIds.map((id) => requireImage(repository, id)));
        return { imageDetails: [...named].map((image) => imageDetail(repository, image, now)) };
    }
    const all = filteredImages(repository, input.filter, now);
    const { items, ...rest } = ecrPage(all, input);
    return { imageDetails: items.map((image) => imageDetail(repository, image, now)), ...rest };
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/describe-repositories.js


/** Repositories by name, or a page of all of the registry's. */
function describeRepositories(ecr, input, caller) {
    checkPaging(input, 'repositoryNames', input.repositoryNames);
    const registryId = input.registryId ?? caller.accountId;
    if (input.repositoryNames) {
        const named = input.repositoryNames.map((repositoryName) => ecr.require({ registryId, repositoryName }, caller));
        return { repositories: named.map((repository) => repositoryDescription(ecr, repository)) };
    }
    const { items, ...rest } = ecrPage(ecr.list(registryId, caller.region), input);
    return { repositories: items.map((repository) => repositoryDescription(ecr, repository)), ...rest };
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/get-authorization-token.js
/** A login for the registry: user `AWS` and a password that lives twelve hours. */
function getAuthorizationToken(ecr, input, caller) {
    const registryIds = input.registryIds?.length ? input.registryIds : [caller.accountId];
    return {
        authorizationData: registryIds.map((registryId) => {
            const { password, grant } = ecr.tokens.issue(registryId, caller.region);
            return {
                authorizationToken: Buffer.from(`AWS:${password}`).toString('base64'),
                expiresAt: new Date(grant.expiresAt),
                proxyEndpoint: `http://${ecr.host}`,
            };
        }),
    };
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/get-download-url-for-layer.js

/** An address that serves a layer to whoever has it, as AWS's presigned ones do. */
function getDownloadUrlForLayer(ecr, input, caller) {
    const { registryId, region, name, layers } = ecr.require(input, caller);
    const { layerDigest } = input;
    if (!layers.has(layerDigest)) {
        throw new AwsError('LayersNotFoundException', `The layer with digest '${layerDigest}' does not exist in the repository with name '${name}' in the registry with id '${registryId}'`);
    }
    const { password } = ecr.tokens.issue(registryId, region);
    const query = new URLSearchParams({ 'X-Amz-Security-Token': password });
    return { layerDigest, downloadUrl: `http://${ecr.host}/v2/${name}/blobs/${layerDigest}?${query}` };
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/lifecycle-preview.js
/** How long a preview is in progress, in milliseconds. */
const PREVIEW_TIME = 2_000;
function previewStatus({ completeAt }, now) {
    return now < completeAt ? 'IN_PROGRESS' : 'COMPLETE';
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/get-lifecycle-policy-preview.js



const MOST_RESULTS = 100;
/** How far a preview has come and, once it is complete, which images would go. */
function getLifecyclePolicyPreview(ecr, input, caller) {
    checkPaging(input, 'imageIds', input.imageIds);
    const repository = ecr.require(input, caller);
    const preview = ecr.previews.get(repository);
    if (!preview)
        throw lifecyclePolicyPreviewNotFound(repository);
    const status = previewStatus(preview, ecr.now());
    const results = status === 'COMPLETE' ? preview.results : [];
    const { items, ...rest } = ecrPage(results.filter((result) => get_lifecycle_policy_preview_isAsked(result, input)), input, MOST_RESULTS);
    return {
        registryId: repository.registryId,
        repositoryName: repository.name,
        lifecyclePolicyText: preview.text,
        status,
        previewResults: items.map(previewResult),
        summary: status === 'COMPLETE' ? summary(results) : {},
        ...rest,
    };
}
function get_lifecycle_policy_preview_isAsked({ image }, { imageIds, filter }) {
    const names = ({ imageDigest, imageTag }) => (imageDigest === undefined || imageDigest === image.digest) &&
        (imageTag === undefined || image.tags.includes(imageTag));
    if (imageIds && !imageIds.some(names))
        return false;
    const status = filter?.tagStatus ?? 'ANY';
    return status === 'ANY' || (status === 'TAGGED') === image.tags.length > 0;
}
function previewResult({ image, decision }) {
    return {
        imageTags: [...image.tags],
        imageDigest: image.digest,
        imagePushedAt: image.pushedAt,
        action: decision.action === 'expire'
            ? { type: 'EXPIRE' }
            : { type: 'TRANSITION', targetStorageClass: 'ARCHIVE' },
        appliedRulePriority: decision.appliedRulePriority,
        storageClass: image.storageClass === 'standard' ? 'STANDARD' : 'ARCHIVE',
    };
}
function summary(results) {
    const expiring = results.filter(({ decision }) => decision.action === 'expire').length;
    const imageTotalCount = results.length - expiring;
    return {
        expiringImageTotalCount: expiring,
        ...(imageTotalCount > 0 && {
            transitioningImageTotalCounts: [{ targetStorageClass: 'ARCHIVE', imageTotalCount }],
        }),
    };
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/get-registry-scanning-configuration.js
/** How the registry scans its images. */
function getRegistryScanningConfiguration(ecr, _input, caller) {
    const registryId = caller.accountId;
    const scanningConfiguration = ecr.scanning({ registryId, region: caller.region });
    return { registryId, scanningConfiguration };
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/initiate-layer-upload.js
const PART_SIZE = 20 * 1024 * 1024;
/** Opens an upload for one layer. */
function initiateLayerUpload(ecr, input, caller) {
    ecr.require(input, caller);
    return { uploadId: ecr.blobs.startUpload().id, partSize: PART_SIZE };
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/list-images.js



/** One identifier per tag, and one per image that has none. */
function listImages(ecr, input, caller) {
    const repository = ecr.require(input, caller);
    const all = filteredImages(repository, input.filter, ecr.now()).flatMap(({ digest }) => identifiers(repository, digest));
    const { items, ...rest } = ecrPage(all, input);
    return { imageIds: items, ...rest };
}
function identifiers(repository, imageDigest) {
    const tags = (0,ecr_repository/* tagsOf */.F)(repository, imageDigest);
    return tags.length > 0 ? tags.map((imageTag) => ({ imageDigest, imageTag })) : [{ imageDigest }];
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/require-arn.js

const ARN = /^arn:aws[a-z-]*:ecr:([^:]+):(\d{12}):repository\/(.+)$/;
/** The repository an ARN names. */
function requireArn(ecr, arn) {
    const [, region, accountId, repositoryName] = ARN.exec(arn) ?? [];
    if (region === undefined || accountId === undefined || repositoryName === undefined) {
        throw errors_invalidParameter('resourceArn', 'Invalid ARN');
    }
    return ecr.require({ repositoryName }, { accountId, region });
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/list-tags-for-resource.js

/** The tags of a repository. */
function listTagsForResource(ecr, input) {
    return { tags: [...requireArn(ecr, input.resourceArn).resourceTags.values()] };
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/put-image.js




/** Keeps a manifest under a tag; this is how a second tag is added without another upload. */
function putImage(ecr, input, caller) {
    const repository = ecr.require(input, caller);
    const bytes = Buffer.from(input.imageManifest, 'utf8');
    refuseKnownImage(repository, digestOf(bytes), input.imageTag);
    const image = storeImage(ecr, repository, {
        bytes,
        mediaType: input.imageManifestMediaType,
        tag: input.imageTag,
        digest: input.imageDigest,
    });
    return { image: imageDescription(repository, image, input.imageTag) };
}
/** PutImage, unlike the registry, refuses to say again what is already so. */
function refuseKnownImage(repository, digest, tag) {
    const known = tag === undefined ? repository.images.has(digest) : repository.tags.get(tag) === digest;
    if (known)
        throw imageAlreadyExists(repository, digest, tag);
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/put-image-scanning-configuration.js
/** Turns scan on push on or off. */
function putImageScanningConfiguration(ecr, input, caller) {
    const repository = ecr.require(input, caller);
    repository.scanOnPush = input.imageScanningConfiguration.scanOnPush ?? false;
    ecr.save(repository);
    return {
        registryId: repository.registryId,
        repositoryName: repository.name,
        imageScanningConfiguration: { scanOnPush: repository.scanOnPush },
    };
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/put-image-tag-mutability.js

/** Says which tags may be moved from now on. */
function putImageTagMutability(ecr, input, caller) {
    const filters = input.imageTagMutabilityExclusionFilters;
    checkTagMutability(input.imageTagMutability, filters);
    const repository = ecr.require(input, caller);
    repository.mutability = input.imageTagMutability;
    repository.exclusionFilters = filters ?? [];
    ecr.save(repository);
    return {
        registryId: repository.registryId,
        repositoryName: repository.name,
        imageTagMutability: repository.mutability,
        ...(filters && { imageTagMutabilityExclusionFilters: filters }),
    };
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/json-problem.js

/** An object must have these members and may have no others than those. */
function objectProblem(value, at, required, optional = []) {
    if (!(0,is_record/* isRecord */.u)(value))
        return typeProblem(value, at, 'object');
    const missing = required.filter((name) => value[name] === undefined);
    if (missing.length > 0)
        return `object has missing required properties (${JSON.stringify(missing)}) at ${at}`;
    const strange = Object.keys(value).filter((name) => !required.includes(name) && !optional.includes(name));
    if (strange.length === 0)
        return undefined;
    return `object instance has properties which are not allowed by the schema: (${JSON.stringify(strange)}) at ${at}`;
}
function arrayProblem(value, at, least, most) {
    if (!Array.isArray(value))
        return typeProblem(value, at, 'array');
    const has = `elements but instance has ${value.length} elements at ${at}`;
    if (value.length < least)
        return `array is too short: must have at least ${least} ${has}`;
    if (value.length > most)
        return `array is too long: must have at most ${most} ${has}`;
    return undefined;
}
function enumProblem(value, at, allowed) {
    if (allowed.some((one) => one === value))
        return undefined;
    return `instance value (${JSON.stringify(value)}) not found in enum (possible values: ${JSON.stringify(allowed)}) at ${at}`;
}
function positiveIntegerProblem(value, at) {
    if (!Number.isInteger(value))
        return typeProblem(value, at, 'integer');
    if (Number(value) >= 1)
        return undefined;
    return `numeric instance is lower than the required minimum (minimum: 1, found: ${value}) at ${at}`;
}
function textProblem(value, at) {
    return typeof value === 'string' ? undefined : typeProblem(value, at, 'string');
}
function typeProblem(value, at, allowed) {
    const type = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
    return `instance type (${type}) does not match any allowed primitive type (allowed: ["${allowed}"]) at ${at}`;
}
/** The first problem that a list of checks finds. */
function firstProblem(...checks) {
    for (const check of checks) {
        const problem = check();
        if (problem !== undefined)
            return problem;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/lifecycle-selection-problem.js

const lifecycle_selection_problem_LISTS = ['tagPatternList', 'tagPrefixList'];
const MOST_WILDCARDS = 4;
/** The first thing wrong with a rule's selection; undefined when it is well formed. */
function selectionProblem(value, at) {
    const selection = value;
    const optional = [...lifecycle_selection_problem_LISTS, 'storageClass', 'countUnit'];
    return firstProblem(() => objectProblem(value, at, ['tagStatus', 'countType', 'countNumber'], optional), () => enumProblem(selection.tagStatus, `${at}/tagStatus`, ['any', 'tagged', 'untagged']), () => tagListProblem(selection, at), () => countProblem(selection, at), () => storageClassProblem(selection, at));
}
function tagListProblem(selection, at) {
    const given = lifecycle_selection_problem_LISTS.filter((name) => selection[name] !== undefined);
    const [name] = given;
    const status = String(selection.tagStatus).toUpperCase();
    if (selection.tagStatus !== 'tagged') {
        return (name && `Must not specify tagPrefixList or tagPatternList when tagStatus=${status} at ${at}/${name}`);
    }
    if (given.length > 1)
        return `Must not specify both tagPrefixList and tagPatternList at ${at}`;
    if (!name)
        return 'Must specify tagPrefixList or tagPatternList when tagStatus=TAGGED.';
    const path = `${at}/${name}`;
    return arrayProblem(selection[name], path, 1, 100) ?? patternsProblem(selection[name], path);
}
function patternsProblem(patterns, at) {
    for (const [i, pattern] of patterns.entries()) {
        const problem = textProblem(pattern, `${at}/${i}`);
        if (problem !== undefined)
            return problem;
        if (pattern === '')
            return `string is too short (length: 0, required minimum: 1) at ${at}/${i}`;
        const wildcards = String(pattern).split('*').length - 1;
        if (wildcards > MOST_WILDCARDS) {
            return `${JSON.stringify(pattern)} has ${wildcards} wildcards (*), more than the maximum of ${MOST_WILDCARDS}, at ${at}/${i}`;
        }
    }
    return undefined;
}
const COUNT_TYPES = ['imageCountMoreThan', 'sinceImagePulled', 'sinceImagePushed', 'sinceImageTransitioned'];
function countProblem({ countType, countUnit, countNumber }, at) {
    return firstProblem(() => enumProblem(countType, `${at}/countType`, COUNT_TYPES), () => countUnitProblem(countType, countUnit, `${at}/countUnit`), () => positiveIntegerProblem(countNumber, `${at}/countNumber`));
}
function countUnitProblem(countType, countUnit, at) {
    if (countType !== 'imageCountMoreThan')
        return enumProblem(countUnit, at, ['days']);
    return countUnit === undefined
        ? undefined
        : `countUnit must not be used with countType imageCountMoreThan at ${at}`;
}
function storageClassProblem({ countType, storageClass }, at) {
    if (countType === 'sinceImageTransitioned')
        return enumProblem(storageClass, `${at}/storageClass`, ['archive']);
    return storageClass === undefined
        ? undefined
        : enumProblem(storageClass, `${at}/storageClass`, ['standard']);
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/lifecycle-rule-problem.js


/** The first thing wrong with one rule by itself; undefined when it is well formed. */
function lifecycleRuleProblem(rule, at) {
    const members = rule;
    return firstProblem(() => objectProblem(rule, at, ['rulePriority', 'selection', 'action'], ['description']), () => positiveIntegerProblem(members.rulePriority, `${at}/rulePriority`), () => members.description === undefined ? undefined : textProblem(members.description, `${at}/description`), () => selectionProblem(members.selection, `${at}/selection`), () => actionProblem(members.action, `${at}/action`), () => pairProblem(rule, at));
}
function actionProblem(action, at) {
    const { type, targetStorageClass } = (action ?? {});
    return firstProblem(() => objectProblem(action, at, ['type'], ['targetStorageClass']), () => enumProblem(type, `${at}/type`, ['expire', 'transition']), () => type === 'transition'
        ? enumProblem(targetStorageClass, `${at}/targetStorageClass`, ['archive'])
        : objectProblem(action, at, ['type']));
}
const LEAST_DAYS_IN_ARCHIVE = 90;
/** Which count type goes with which action (ECR user guide, "Examples of lifecycle policies in Amazon ECR"). */
function pairProblem({ selection, action }, at) {
    const { countType, countNumber } = selection;
    if (countType === 'sinceImagePulled' && action.type !== 'transition') {
        return `countType sinceImagePulled must be used with the transition action at ${at}`;
    }
    if (countType !== 'sinceImageTransitioned')
        return undefined;
    if (action.type !== 'expire') {
        return `countType sinceImageTransitioned must be used with the expire action at ${at}`;
    }
    if (countNumber >= LEAST_DAYS_IN_ARCHIVE)
        return undefined;
    return `images must be in archive storage for a minimum of ${LEAST_DAYS_IN_ARCHIVE} days before deletion (found: ${countNumber}) at ${at}/selection/countNumber`;
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/lifecycle-policy.js
/** The storage class a rule selects. */
function storageClassOf({ selection }) {
    return selection.storageClass ?? 'standard';
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/lifecycle-rules-problem.js


/** The first thing wrong with well-formed rules taken together; undefined when they go together. */
function lifecycleRulesProblem(rules) {
    return firstProblem(() => priorityProblem(rules), ...['standard', 'archive'].map((storageClass) => () => storageClassRulesProblem(rules.filter((rule) => storageClassOf(rule) === storageClass))));
}
function priorityProblem(rules) {
    const twice = duplicate(rules.map(({ rulePriority }) => rulePriority));
    return twice === undefined ? undefined : `rulePriority must be unique: ${twice} is used more than once`;
}
/** What holds among the rules of one storage class (ECR user guide, "Lifecycle policy evaluation rules"). */
function storageClassRulesProblem(rules) {
    const withStatus = (status) => rules.filter(({ selection }) => selection.tagStatus === status);
    if (withStatus('untagged').length > 1)
        return 'Only one rule can select Untagged images per storage class.';
    const lowest = Math.max(...rules.map(({ rulePriority }) => rulePriority));
    if (withStatus('any').some(({ rulePriority }) => rulePriority < lowest)) {
        return 'Rule for tagStatus=ANY must have the lowest priority per storage class.';
    }
    const prefix = duplicate(rules.flatMap(({ selection }) => selection.tagPrefixList ?? []));
    return (prefix && `Rules must have unique tag prefixes per storage class: '${prefix}' is used more than once`);
}
function duplicate(values) {
    return values.find((value, i) => values.indexOf(value) < i);
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/check-lifecycle-policy.js




const SHORTEST = 100;
const check_lifecycle_policy_LONGEST = 30_720;
const MAX_RULES = 50;
/**
 * Reads a lifecycle policy text, refusing one that breaks the grammar of the ECR user guide ("Lifecycle policy
 * properties in Amazon ECR") with InvalidParameterException.
 */
function checkLifecyclePolicy(text) {
    if (text.length < SHORTEST || text.length > check_lifecycle_policy_LONGEST) {
        const range = `between ${SHORTEST} and ${check_lifecycle_policy_LONGEST}, inclusive`;
        throw errors_invalidParameter('lifecyclePolicyText', `Member must have length ${range}`);
    }
    const policy = check_lifecycle_policy_parse(text);
    const problem = policyProblem(policy);
    if (problem !== undefined)
        throw check_lifecycle_policy_invalid(problem);
    return policy;
}
function check_lifecycle_policy_parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw check_lifecycle_policy_invalid('Could not map policyString into LifecyclePolicy.');
    }
}
function policyProblem(policy) {
    const { rules } = (policy ?? {});
    const each = Array.isArray(rules) ? rules : [];
    return firstProblem(() => objectProblem(policy, '/', ['rules']), () => arrayProblem(rules, '/rules', 1, MAX_RULES), ...each.map((rule, i) => () => lifecycleRuleProblem(rule, `/rules/${i}`)), () => lifecycleRulesProblem(each));
}
function check_lifecycle_policy_invalid(why) {
    return errors_invalidParameter('LifecyclePolicyText', `Lifecycle policy validation failure: ${why}`);
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/put-lifecycle-policy.js

/** Sets the rules by which images expire; the text is kept as it was sent. */
function putLifecyclePolicy(ecr, input, caller) {
    const repository = ecr.require(input, caller);
    checkLifecyclePolicy(input.lifecyclePolicyText);
    repository.lifecyclePolicyText = input.lifecyclePolicyText;
    delete repository.lifecycleEvaluatedAt;
    ecr.save(repository);
    return {
        registryId: repository.registryId,
        repositoryName: repository.name,
        lifecyclePolicyText: input.lifecyclePolicyText,
    };
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/put-registry-scanning-configuration.js




const put_registry_scanning_configuration_FILTER = '^[a-z0-9*](?:[._\\-/a-z0-9*]?[a-z0-9*]+)*$';
const put_registry_scanning_configuration_MAX_RULES = 2;
const put_registry_scanning_configuration_MAX_FILTERS = 100;
/** Says how the registry scans from now on; enhanced scanning begins at once with the images that are there. */
function putRegistryScanningConfiguration(ecr, { scanType = 'BASIC', rules = [] }, caller) {
    checkRules(scanType, rules);
    const registry = { registryId: caller.accountId, region: caller.region };
    const before = ecr.scanning(registry).scanType;
    ecr.setScanning(registry, { scanType, rules });
    if (scanType === 'ENHANCED' && before !== 'ENHANCED')
        scanEverything(ecr, caller);
    return { registryScanningConfiguration: { scanType, rules } };
}
function checkRules(scanType, rules) {
    const most = `Member must have length less than or equal to`;
    if (rules.length > put_registry_scanning_configuration_MAX_RULES)
        throw errors_invalidParameter('rules', `${most} ${put_registry_scanning_configuration_MAX_RULES}`);
    for (const [i, { scanFrequency, repositoryFilters = [] }] of rules.entries()) {
        const path = `rules.${i + 1}.member`;
        if (repositoryFilters.length > put_registry_scanning_configuration_MAX_FILTERS) {
            throw errors_invalidParameter(`${path}.repositoryFilters`, `${most} ${put_registry_scanning_configuration_MAX_FILTERS}`);
        }
        const wanted = scanType === 'BASIC' ? ['SCAN_ON_PUSH', 'MANUAL'] : ['SCAN_ON_PUSH', 'CONTINUOUS_SCAN'];
        if (!wanted.includes(scanFrequency ?? '')) {
            throw errors_invalidParameter(`${path}.scanFrequency`, `${scanType} scanning supports [${wanted.join(', ')}]`);
        }
        if (repositoryFilters.some(({ filter }) => !new RegExp(put_registry_scanning_configuration_FILTER).test(filter ?? ''))) {
            throw errors_invalidParameter(`${path}.repositoryFilters`, `must satisfy regular expression '${put_registry_scanning_configuration_FILTER}'`);
        }
    }
}
function scanEverything(ecr, { accountId, region }) {
    for (const repository of ecr.list(accountId, region)) {
        if (scanningOf(ecr.scanning(repository), repository).frequency === 'MANUAL')
            continue;
        for (const image of repository.images.values()) {
            if (!isIndex(image.manifest.mediaType))
                scanImage(ecr, repository, image);
        }
    }
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/set-repository-policy.js


const set_repository_policy_LONGEST = 10_240;
/** Keeps a repository's resource policy; nothing is granted or denied by it here. */
function setRepositoryPolicy(ecr, input, caller) {
    const repository = ecr.require(input, caller);
    const { policyText } = input;
    if (policyText.length > set_repository_policy_LONGEST) {
        throw errors_invalidParameter('policyText', `Member must have length less than or equal to ${set_repository_policy_LONGEST}`);
    }
    if (!isPolicy(policyText))
        throw errors_invalidParameter('PolicyText', 'Invalid repository policy provided');
    repository.policyText = policyText;
    ecr.save(repository);
    return { registryId: repository.registryId, repositoryName: repository.name, policyText };
}
/** Statements with an effect, actions and principals; a Resource is refused (awsdocs/amazon-ecr-user-guide, #20). */
function isPolicy(text) {
    const policy = set_repository_policy_parse(text);
    const statement = (0,is_record/* isRecord */.u)(policy) ? policy.Statement : undefined;
    const statements = Array.isArray(statement) ? statement : [statement];
    return statements.length > 0 && statements.every(isStatement);
}
function isStatement(statement) {
    if (!(0,is_record/* isRecord */.u)(statement) || 'Resource' in statement)
        return false;
    const { Effect, Action, NotAction, Principal, NotPrincipal } = statement;
    const allows = Effect === 'Allow' || Effect === 'Deny';
    return allows && (Action ?? NotAction) !== undefined && (Principal ?? NotPrincipal) !== undefined;
}
function set_repository_policy_parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/start-image-scan.js







const ONE_DAY = 24 * 60 * 60 * 1000;
/** Begins a basic scan; an image has one a day, that of its push included. */
function startImageScan(ecr, input, caller) {
    const repository = ecr.require(input, caller);
    const image = requireImage(repository, input.imageId);
    if (ecr.scanning(repository).scanType === 'ENHANCED') {
        throw new AwsError('ValidationException', 'This feature is disabled');
    }
    if (imageStatus(image, ecr.now()) !== 'ACTIVE')
        throw imageArchived(repository, input.imageId);
    requireScannable(image);
    requireDayBetween(image, ecr.now());
    scanImage(ecr, repository, image);
    return {
        registryId: repository.registryId,
        repositoryName: repository.name,
        imageId: { ...input.imageId, imageDigest: image.digest },
        imageScanStatus: image.scan && scanStatus(image.scan, image.scan.startedAt),
    };
}
function requireScannable({ manifest }) {
    if (!isIndex(manifest.mediaType))
        return;
    throw new AwsError('UnsupportedImageTypeException', `The image type '${manifest.mediaType}' is not supported`);
}
function requireDayBetween({ scan }, now) {
    if (scan?.type !== 'BASIC' || now.getTime() - scan.startedAt.getTime() >= ONE_DAY)
        return;
    const message = 'The scan quota per image has been exceeded. Wait and try again.';
    throw new AwsError('LimitExceededException', message);
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/lifecycle-image.js


/** The time that images are put in order by: the last restore or else the push, in milliseconds since the epoch. */
function orderTime({ pushedAt, activatedAt }) {
    return (activatedAt ?? pushedAt).getTime();
}
/** Does an image meet a rule's tagging requirements, in the storage class the rule selects? */
function matchesRule(image, rule) {
    const { tagStatus, tagPatternList, tagPrefixList } = rule.selection;
    if (image.storageClass !== storageClassOf(rule))
        return false;
    if (tagStatus === 'any')
        return true;
    if (tagStatus === 'untagged')
        return image.tags.length === 0;
    const patterns = tagPatternList ?? (tagPrefixList ?? []).map((prefix) => `${prefix}*`);
    return patterns.every((pattern) => image.tags.some((tag) => (0,wildcard/* matchesWildcard */._)(pattern, tag)));
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/counted-out.js

const counted_out_ONE_DAY = 24 * 60 * 60 * 1000;
/** Which of the images a rule matches are too many or too old for it. */
function countedOut(matching, { countType, countNumber }, now) {
    if (countType === 'imageCountMoreThan') {
        const oldestFirst = [...matching].sort((a, b) => orderTime(a) - orderTime(b));
        return oldestFirst.slice(0, Math.max(0, oldestFirst.length - countNumber));
    }
    const limit = now - countNumber * counted_out_ONE_DAY;
    return matching.filter((image) => ageStart(image, countType) < limit);
}
/** Since when an image's age counts; never, for one that was not archived. */
function ageStart(image, countType) {
    if (countType === 'sinceImageTransitioned')
        return image.archivedAt?.getTime() ?? Number.POSITIVE_INFINITY;
    if (countType === 'sinceImagePushed')
        return orderTime(image);
    const restored = image.activatedAt?.getTime() ?? 0;
    return Math.max(image.lastPulledAt?.getTime() ?? image.pushedAt.getTime(), restored);
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/evaluate-lifecycle.js


/**
 * What a lifecycle policy does to a repository at a moment (`now`: milliseconds since the epoch), as the ECR user guide
 * has it under "Lifecycle policy evaluation rules". Every rule marks images as if it were alone; the marks are then
 * applied by priority, and what matches the tagging requirements of a rule is out of reach of the rules after it. An
 * image of a manifest list stays while the list does. A referrer goes with its subject, so no rule sees it before.
 * Images are given, and decisions answered, in the order of their push.
 */
function evaluateLifecycle(policy, images, now) {
    const digests = new Set(images.map(({ digest }) => digest));
    const lists = images.filter(({ children }) => children.length > 0);
    const candidates = images.filter(({ subject }) => subject === undefined || !digests.has(subject));
    const reached = new Set();
    const decided = new Map();
    for (const rule of byPriority(policy.rules)) {
        const matching = candidates.filter((image) => matchesRule(image, rule));
        for (const image of countedOut(matching, rule.selection, now)) {
            if (reached.has(image.digest) || isHeldByList(image, lists, rule))
                continue;
            decided.set(image.digest, decision(image, rule));
        }
        for (const { digest } of matching)
            reached.add(digest);
    }
    return images.flatMap(({ digest }) => decided.get(digest) ?? []);
}
function byPriority(rules) {
    return [...rules].sort((a, b) => a.rulePriority - b.rulePriority);
}
/** A list must be deleted before what it names may expire, and archived before what it names may be archived. */
function isHeldByList({ digest }, lists, { action }) {
    return lists.some(({ children, storageClass }) => children.includes(digest) && (action.type === 'expire' || storageClass === 'standard'));
}
function decision({ digest, tags }, { action, rulePriority }) {
    return { digest, tags, action: action.type, appliedRulePriority: rulePriority };
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/lifecycle-images.js


/** A repository's images as its lifecycle policy sees them. */
function lifecycleImages(repository, now) {
    return [...repository.images.values()].map((image) => lifecycleImage(repository, image, now));
}
function lifecycleImage(repository, image, now) {
    const { digest, pushedAt, lastPulledAt, archivedAt, activatedAt, manifest } = image;
    const active = imageStatus(image, now) === 'ACTIVE';
    return {
        digest,
        tags: (0,ecr_repository/* tagsOf */.F)(repository, digest),
        storageClass: active ? 'standard' : 'archive',
        pushedAt,
        children: manifest.manifests.map((child) => child.digest),
        ...(lastPulledAt && { lastPulledAt }),
        ...(archivedAt && { archivedAt }),
        ...(active && activatedAt && { activatedAt }),
        ...(manifest.subject && { subject: manifest.subject.digest }),
    };
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/start-lifecycle-policy-preview.js





/** Begins to work out what a policy, or the repository's own, would do now. */
function startLifecyclePolicyPreview(ecr, input, caller) {
    const repository = ecr.require(input, caller);
    const text = input.lifecyclePolicyText ?? repository.lifecyclePolicyText;
    if (text === undefined)
        throw lifecyclePolicyNotFound(repository);
    const running = ecr.previews.get(repository);
    if (running && previewStatus(running, ecr.now()) === 'IN_PROGRESS') {
        throw lifecyclePolicyPreviewInProgress(repository);
    }
    ecr.previews.set(repository, preview(repository, text, ecr.now()));
    return {
        registryId: repository.registryId,
        repositoryName: repository.name,
        lifecyclePolicyText: text,
        status: 'IN_PROGRESS',
    };
}
function preview(repository, text, now) {
    const images = lifecycleImages(repository, now);
    const byDigest = new Map(images.map((image) => [image.digest, image]));
    const results = evaluateLifecycle(checkLifecyclePolicy(text), images, now.getTime()).flatMap((decision) => {
        const image = byDigest.get(decision.digest);
        return image ? { image, decision } : [];
    });
    return { text, completeAt: new Date(now.getTime() + PREVIEW_TIME), results };
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/tag-resource.js

/** Sets tags on a repository (AWS resource tags, not image tags). */
function tagResource(ecr, input) {
    const repository = requireArn(ecr, input.resourceArn);
    for (const tag of input.tags)
        repository.resourceTags.set(tag.Key ?? '', tag);
    ecr.save(repository);
    return {};
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/untag-resource.js

/** Takes tags off a repository. */
function untagResource(ecr, input) {
    const repository = requireArn(ecr, input.resourceArn);
    for (const key of input.tagKeys)
        repository.resourceTags.delete(key);
    ecr.save(repository);
    return {};
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/archive-image.js
/** Moves an image to the archive; what its scan found is not kept (ECR user guide, "Restoring an image"). */
function archiveImage(repository, digest, now) {
    const image = repository.images.get(digest);
    if (!image)
        return;
    image.archivedAt = now;
    delete image.activatedAt;
    delete image.scan;
    repository.images.touch(digest);
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/update-image-storage-class.js






/** A restore takes up to twenty minutes (ECR user guide, "Restoring an image"). */
const RESTORE_TIME = 20 * 60 * 1000;
/** Moves an image to the archive at once, or begins to bring it back. */
function updateImageStorageClass(ecr, input, caller) {
    const repository = ecr.require(input, caller);
    const image = requireImage(repository, input.imageId);
    const status = imageStatus(image, ecr.now());
    if (input.targetStorageClass === 'ARCHIVE')
        archiveNow(repository, image, ecr);
    else if (status === 'ARCHIVED')
        restoreImage(ecr, repository, image, RESTORE_TIME);
    return {
        registryId: repository.registryId,
        repositoryName: repository.name,
        imageId: { ...input.imageId, imageDigest: image.digest },
        imageStatus: imageStatus(image, ecr.now()),
    };
}
function archiveNow(repository, { digest }, ecr) {
    const lists = referencingIndexes(repository, digest);
    if (lists.length > 0) {
        throw new AwsError('ImageStorageClassUpdateNotSupportedException', `Requested image referenced by manifest list: [${lists.join(', ')}]`);
    }
    archiveImage(repository, digest, ecr.now());
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/upload-layer-part.js


/** Appends one part; parts come in order, byte positions inclusive. */
async function uploadLayerPart(ecr, input, caller) {
    const repository = ecr.require(input, caller);
    const upload = requireUpload(ecr, repository, input.uploadId);
    const place = { registryId: repository.registryId, repositoryName: repository.name, uploadId: upload.id };
    const length = input.partLastByte - input.partFirstByte + 1;
    if (input.partFirstByte !== upload.size || length !== input.layerPartBlob.length) {
        throw new AwsError('InvalidLayerPartException', 'The layer part does not continue the upload', {
            ...place,
            lastValidByteReceived: upload.size - 1,
        });
    }
    await ecr.blobs.append(upload, one(input.layerPartBlob));
    return { ...place, lastByteReceived: upload.size - 1 };
}
async function* one(bytes) {
    yield bytes;
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/operations.js

































/** ECR's operations by AWS's names. */
const ecrOperations = {
    BatchCheckLayerAvailability: batchCheckLayerAvailability,
    BatchDeleteImage: batchDeleteImage,
    BatchGetImage: batchGetImage,
    BatchGetRepositoryScanningConfiguration: batchGetRepositoryScanningConfiguration,
    CompleteLayerUpload: completeLayerUpload,
    CreateRepository: createRepository,
    DeleteLifecyclePolicy: deleteLifecyclePolicy,
    DeleteRepository: deleteRepository,
    DeleteRepositoryPolicy: deleteRepositoryPolicy,
    DescribeImageScanFindings: describeImageScanFindings,
    DescribeImages: describeImages,
    DescribeRepositories: describeRepositories,
    GetAuthorizationToken: getAuthorizationToken,
    GetDownloadUrlForLayer: getDownloadUrlForLayer,
    GetLifecyclePolicy: getLifecyclePolicy,
    GetLifecyclePolicyPreview: getLifecyclePolicyPreview,
    GetRegistryScanningConfiguration: getRegistryScanningConfiguration,
    GetRepositoryPolicy: getRepositoryPolicy,
    InitiateLayerUpload: initiateLayerUpload,
    ListImages: listImages,
    ListTagsForResource: listTagsForResource,
    PutImage: putImage,
    PutImageScanningConfiguration: putImageScanningConfiguration,
    PutImageTagMutability: putImageTagMutability,
    PutLifecyclePolicy: putLifecyclePolicy,
    PutRegistryScanningConfiguration: putRegistryScanningConfiguration,
    SetRepositoryPolicy: setRepositoryPolicy,
    StartImageScan: startImageScan,
    StartLifecyclePolicyPreview: startLifecyclePolicyPreview,
    TagResource: tagResource,
    UntagResource: untagResource,
    UpdateImageStorageClass: updateImageStorageClass,
    UploadLayerPart: uploadLayerPart,
};

;// CONCATENATED MODULE: ./.build/emulator/ecs/enums.js
/** Members of ECS inputs whose values AWS checks; `status` means different things in different operations. */
const ecsEnums = {
    action: 'DeploymentLifecycleHookAction',
    assignPublicIp: 'AssignPublicIp',
    availabilityZoneRebalancing: 'AvailabilityZoneRebalancing',
    condition: 'ContainerCondition',
    desiredStatus: 'DesiredStatus',
    ipcMode: 'IpcMode',
    launchType: 'LaunchType',
    logDriver: 'LogDriver',
    networkMode: 'NetworkMode',
    pidMode: 'PidMode',
    propagateTags: 'PropagateTags',
    protocol: 'TransportProtocol',
    schedulingStrategy: 'SchedulingStrategy',
    stopType: 'StopServiceDeploymentStopType',
    strategy: 'DeploymentStrategy',
    versionConsistency: 'VersionConsistency',
};

;// CONCATENATED MODULE: ./.build/emulator/engine/service-deployment-status.js
/** Source: ECS developer guide, "View service history using Amazon ECS service deployments", service deployment states. */
const NEXT_STATUSES = {
    PENDING: ['IN_PROGRESS', 'ROLLBACK_REQUESTED', 'STOP_REQUESTED', 'STOPPED'],
    IN_PROGRESS: ['SUCCESSFUL', 'STOP_REQUESTED', 'ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS', 'STOPPED'],
    STOP_REQUESTED: ['STOPPED'],
    ROLLBACK_REQUESTED: ['SUCCESSFUL', 'ROLLBACK_IN_PROGRESS', 'STOPPED'],
    ROLLBACK_IN_PROGRESS: ['ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'],
    SUCCESSFUL: [],
    STOPPED: [],
    ROLLBACK_SUCCESSFUL: [],
    ROLLBACK_FAILED: [],
};
/** Has the service deployment come to its end? */
function isOver({ status }) {
    return NEXT_STATUSES[status].length === 0;
}
/** Gives a service deployment its next status; one that ECS never gives it is a bug of ours. */
function moveTo(deployment, status, now, reason) {
    if (!NEXT_STATUSES[deployment.status].includes(status)) {
        throw new Error(`a service deployment cannot go from ${deployment.status} to ${status}`);
    }
    deployment.status = status;
    deployment.updatedAt = now;
    if (reason !== undefined)
        deployment.statusReason = reason;
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/find-service-deployment.js

/** The service in `arn:aws:ecs:…:service-deployment/cluster/service/id` or `…:service-revision/cluster/service/n`. */
function serviceOf(ecs, arn) {
    const [, cluster = '', service = ''] = arn.split('/');
    return ecs.clusters.get(cluster)?.services.get(service);
}
function findServiceDeployment(ecs, arn) {
    const service = serviceOf(ecs, arn);
    const deployment = service?.serviceDeployments.find((candidate) => candidate.arn === arn);
    return service === undefined || deployment === undefined ? undefined : { service, deployment };
}
/** Source: ECS developer guide, "Troubleshooting Amazon ECS blue/green deployments". */
function requireServiceDeployment(ecs, arn) {
    const found = findServiceDeployment(ecs, arn);
    if (found === undefined) {
        throw new AwsError('ServiceDeploymentNotFoundException', 'The service deployment does not exist.');
    }
    return found;
}
function findServiceRevision(ecs, arn) {
    const service = serviceOf(ecs, arn);
    const revision = service?.status === 'INACTIVE' ? undefined : service?.revisions.get(arn);
    return service === undefined || revision === undefined ? undefined : { service, revision };
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/continue-service-deployment.js



const HOOK_ID = /^ecs-[a-z]+-[\w-]+$/;
/** Ends a pause: the deployment goes on, or back (source: ECS developer guide, "Continuing service deployments"). */
function continueServiceDeployment(ecs, { serviceDeploymentArn, hookId, action = 'CONTINUE' }) {
    if (!HOOK_ID.test(hookId)) {
        throw invalidParameter('Invalid hookId: hookId must follow the format: ecs-{hookType}-{id}');
    }
    const { service, deployment } = requireServiceDeployment(ecs, serviceDeploymentArn);
    if (isOver(deployment)) {
        throw invalidParameter('Continuing a service deployment is not allowed for service deployment in terminal states.');
    }
    const run = deployment.hooks.find(({ id, status }) => id === hookId && status === 'AWAITING_ACTION');
    if (run === undefined || deployment.status !== 'IN_PROGRESS') {
        throw invalidParameter('Provided hookId is either completed, unavailable, or not associated with the given Resource ARN');
    }
    run.status = action === 'CONTINUE' ? 'SUCCEEDED' : 'FAILED';
    if (action === 'ROLLBACK')
        moveTo(deployment, 'ROLLBACK_REQUESTED', ecs.now());
    ecs.store.saveService(service);
    ecs.engine.wake(service);
    return { serviceDeploymentArn };
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/create-capacity-provider.js

/** A capacity provider of an Auto Scaling group; nothing scales here, so that it only is what clusters refer to. */
function createCapacityProvider(ecs, { name, tags = [], autoScalingGroupProvider: group }) {
    if (/^(aws|ecs|fargate)/i.test(name)) {
        throw invalidParameter('The specified capacity provider name is invalid.');
    }
    const provider = {
        capacityProviderArn: ecs.arns.capacityProvider(name),
        name,
        status: 'ACTIVE',
        ...(group && {
            autoScalingGroupProvider: {
                ...group,
                managedScaling: group.managedScaling ?? { status: 'DISABLED' },
                managedTerminationProtection: group.managedTerminationProtection ?? 'DISABLED',
            },
        }),
        tags,
    };
    ecs.capacityProviders.set(name, provider);
    ecs.store.saveCapacityProvider(provider);
    return { capacityProvider: provider };
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/find-cluster.js

/** The name in `name` or `arn:aws:ecs:…:cluster/name`; `default` when left out. */
function clusterName(reference) {
    return reference?.split('/').at(-1) || 'default';
}
function findCluster(ecs, reference) {
    return ecs.clusters.get(clusterName(reference));
}
function requireCluster(ecs, reference) {
    const cluster = findCluster(ecs, reference);
    if (cluster?.status !== 'ACTIVE')
        throw clusterNotFound();
    return cluster;
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/create-cluster.js



const create_cluster_NAME = /^[a-zA-Z0-9_-]{1,255}$/;
const EVERYTHING = ['TAGS', 'SETTINGS'];
/** Creates a cluster, `default` when unnamed; an existing one is answered as it is. */
function createCluster(ecs, input) {
    const name = input.clusterName ?? 'default';
    if (!create_cluster_NAME.test(name))
        throw invalidParameter('Cluster name contains invalid characters.');
    const existing = findCluster(ecs, name);
    if (existing?.status === 'ACTIVE')
        return { cluster: describeCluster(ecs, existing, EVERYTHING) };
    const cluster = {
        name,
        arn: ecs.arns.cluster(name),
        status: 'ACTIVE',
        settings: input.settings ?? [{ name: 'containerInsights', value: 'disabled' }],
        capacityProviders: input.capacityProviders ?? [],
        defaultCapacityProviderStrategy: input.defaultCapacityProviderStrategy ?? [],
        tags: input.tags ?? [],
        services: new Map(),
    };
    ecs.clusters.set(name, cluster);
    ecs.store.saveCluster(cluster);
    return { cluster: describeCluster(ecs, cluster, EVERYTHING) };
}

;// CONCATENATED MODULE: ./.build/emulator/engine/end-service-deployment.js


/** Closes the running service deployment with a terminal status. */
function endServiceDeployment(service, status, now, reason) {
    if (service.current === undefined)
        return;
    end_service_deployment_close(service, service.current, status, now, reason);
    service.current = undefined;
}
/** Asks the running service deployment to stop for good; the scheduler's next look carries it out. */
function requestStop(service, now, reason) {
    const { current } = service;
    if (current === undefined)
        return;
    moveTo(current, 'STOP_REQUESTED', now, reason);
    service.stopping.push(current);
    service.current = undefined;
}
/** STOP_REQUESTED → STOPPED. */
function carryOutStops(service, now) {
    for (const deployment of service.stopping.splice(0))
        end_service_deployment_close(service, deployment, 'STOPPED', now);
}
/** What happens to a running service deployment when a newer one takes its place. */
function supersede(service, now) {
    const { current } = service;
    if (current === undefined)
        return;
    if (current.status === 'ROLLBACK_IN_PROGRESS')
        endServiceDeployment(service, 'ROLLBACK_FAILED', now);
    else if (current.status === 'ROLLBACK_REQUESTED')
        endServiceDeployment(service, 'STOPPED', now);
    else
        requestStop(service, now);
}
/** Ends whatever is open at once, for a service that is being deleted. */
function abandonServiceDeployments(service, now) {
    carryOutStops(service, now);
    const rollingBack = service.current?.status === 'ROLLBACK_IN_PROGRESS';
    endServiceDeployment(service, rollingBack ? 'ROLLBACK_FAILED' : 'STOPPED', now);
}
function end_service_deployment_close(service, deployment, status, now, reason) {
    if (isOver(deployment))
        return;
    moveTo(deployment, status, now, reason);
    deployment.finishedAt = now;
    if (status === 'STOPPED')
        deployment.stoppedAt = now;
    for (const monitor of [deployment.breaker, deployment.alarms]) {
        if (monitor.status === 'MONITORING')
            monitor.status = 'MONITORING_COMPLETE';
    }
    const revisions = [deployment.target, ...deployment.sources];
    deployment.counts = new Map(revisions.map((revision) => [revision.arn, countRevision(service, revision)]));
    deployment.stages = [];
}

;// CONCATENATED MODULE: ./.build/emulator/engine/alarm-watch.js
/**
 * The alarms a new service deployment watches: none at all when one is in ALARM already, so that the deployment
 * that mends what is wrong can go through.
 * Source: ECS developer guide, "How CloudWatch alarms detect Amazon ECS deployment failures".
 */
function newAlarmWatch(alarms, board) {
    const names = alarms?.alarmNames ?? [];
    const watches = alarms?.enable === true && !names.some((name) => board.state(name) === 'ALARM');
    return { status: watches ? 'MONITORING' : 'DISABLED', names, triggered: [] };
}
/** Has one of the watched alarms gone off? The watch notes which. */
function alarmsTriggered({ alarms }, board) {
    if (alarms.status !== 'MONITORING')
        return false;
    alarms.triggered = alarms.names.filter((name) => board.state(name) === 'ALARM');
    if (alarms.triggered.length === 0)
        return false;
    alarms.status = 'TRIGGERED';
    return true;
}

;// CONCATENATED MODULE: ./.build/emulator/engine/circuit-breaker.js
const DEFAULT_THRESHOLD = { type: 'BOUNDED_PERCENT', value: 50 };
const LEAST = 3;
const circuit_breaker_MOST = 200;
/**
 * How many failed tasks end a deployment: a share of the desired count, rounded up, within 3 and 200 unless unbounded.
 * Source: ECS developer guide, "How the Amazon ECS deployment circuit breaker detects failures".
 */
function breakerThreshold(desired, breaker) {
    const { type, value } = breaker?.thresholdConfiguration ?? DEFAULT_THRESHOLD;
    const share = Math.ceil((desired * (value ?? DEFAULT_THRESHOLD.value)) / 100);
    if (type === 'COUNT')
        return value ?? LEAST;
    if (type === 'UNBOUNDED_PERCENT')
        return share;
    return Math.min(circuit_breaker_MOST, Math.max(LEAST, share));
}

;// CONCATENATED MODULE: ./.build/emulator/engine/new-service-deployment.js


/** The record of a roll-out that has not begun. */
function newServiceDeployment(service, target, sources, source, { ids, arns, timers, alarms }) {
    const configuration = structuredClone(service.settings.deploymentConfiguration);
    const breaker = configuration.deploymentCircuitBreaker;
    const now = timers.now();
    return {
        arn: arns.serviceDeployment(service.clusterName, service.name, ids.serviceDeployment()),
        createdAt: now,
        updatedAt: now,
        sources,
        source,
        target,
        configuration,
        breaker: {
            status: breaker?.enable ? 'MONITORING' : 'DISABLED',
            failureCount: 0,
            threshold: breakerThreshold(service.desiredCount, breaker),
        },
        alarms: newAlarmWatch(configuration.alarms, alarms),
        stages: [],
        stageAt: 0,
        stageSince: now,
        hooks: [],
        status: 'PENDING',
    };
}

;// CONCATENATED MODULE: ./.build/emulator/engine/trim-history.js
/** Source: ECS developer guide, "View service history using Amazon ECS service deployments": 90 days. */
const HISTORY = 90 * 24 * 3_600_000;
/** Forgets service deployments older than the history, and revisions that nothing names any more. */
function trimHistory(service, now) {
    service.serviceDeployments = service.serviceDeployments.filter(({ createdAt }) => now - createdAt < HISTORY);
    const named = new Set([
        ...service.serviceDeployments.flatMap(({ sources, target }) => [...sources, target]),
        ...service.deployments.map(({ revision }) => revision),
    ]);
    for (const [arn, revision] of service.revisions)
        if (!named.has(revision))
            service.revisions.delete(arn);
}

;// CONCATENATED MODULE: ./.build/emulator/engine/start-deployment.js





/** Makes a new revision the PRIMARY deployment and opens its service deployment; a running one is superseded. */
function startDeployment(service, taskDefinition, settings, context) {
    const now = context.timers.now();
    const sources = service.deployments.map((old) => old.revision);
    const source = servingRevision(service);
    const side = sideOf(service, source);
    const revision = newRevision(service, { taskDefinition, settings, side }, context);
    supersede(service, now);
    for (const old of service.deployments)
        old.status = 'ACTIVE';
    const deployment = newDeployment(revision, now);
    service.deployments = [deployment, ...service.deployments];
    service.current = newServiceDeployment(service, revision, sources, source, context);
    service.serviceDeployments.unshift(service.current);
    trimHistory(service, now);
    service.steady = false;
    return deployment;
}
function newRevision(service, content, { ids, arns, timers }) {
    const n = ids.revision();
    const arn = arns.serviceRevision(service.clusterName, service.name, n);
    const revision = {
        n,
        arn,
        createdAt: timers.now(),
        ...content,
        digests: new Map(),
        pinned: false,
    };
    service.revisions.set(arn, revision);
    return revision;
}
/** What serves now: what was last completed, or a first deployment that has all the traffic already. */
function servingRevision({ deployments, lastCompleted, current }) {
    if (lastCompleted !== undefined && deployments.includes(lastCompleted))
        return lastCompleted.revision;
    const started = current?.traffic?.production === 100 ? current.target : undefined;
    return lastCompleted === undefined ? started : undefined;
}
/** A strategy that shifts traffic takes the other target group, any other stays in the one that has the traffic. */
function sideOf(service, source) {
    const side = source?.side ?? service.lastCompleted?.revision.side ?? 'primary';
    const shifts = source !== undefined && shiftsTraffic(service.settings.deploymentConfiguration);
    return shifts ? otherSide(side) : side;
}
function newDeployment(revision, now) {
    return {
        id: `ecs-svc/${revision.n}`,
        revision,
        createdAt: now,
        updatedAt: now,
        status: 'PRIMARY',
        rolloutState: 'IN_PROGRESS',
        rolloutStateReason: `ECS deployment ecs-svc/${revision.n} in progress.`,
        ...noFailures(),
    };
}
/** Counters of a deployment that begins, or begins again by a rollback. */
function noFailures() {
    return { failedTasks: 0, failureCount: 0, hadHealthyTask: false, failedRounds: 0, startsAgainAt: 0 };
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/check-client-token.js

/** ASCII from 33 to 126, up to `most` of them (source: ECS developer guide, "Ensuring idempotency"); the text is inferred. */
function checkClientToken(token, most) {
    if (token === undefined || (token.length <= most && /^[!-~]*$/.test(token)))
        return;
    throw invalidParameter(`clientToken must be up to ${most} ASCII characters in the range of 33-126.`);
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/check-breaker.js

/** Percentages reach from 1 to 100 (source: ECS developer guide, deployment circuit breaker); the texts are inferred. */
function checkBreaker(breaker) {
    const { type, value } = breaker?.thresholdConfiguration ?? {};
    if (value === undefined)
        return;
    if (value < 1)
        throw invalidParameter('The deployment circuit breaker threshold must be at least 1.');
    if (type !== 'COUNT' && value > 100) {
        throw invalidParameter('The deployment circuit breaker threshold must be between 1 and 100 percent.');
    }
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/check-early-success.js

/** Source: ECS API reference, DeploymentEarlySuccessCriteria; the texts are inferred. */
function checkEarlySuccess({ strategy, earlySuccessCriteria: criteria, minimumHealthyPercent = 0, }) {
    if (!criteria?.enable)
        return;
    if (strategy !== undefined && strategy !== 'ROLLING') {
        throw invalidParameter('earlySuccessCriteria is only supported with the ROLLING deployment strategy.');
    }
    const { healthyPercent, sourceServiceRevisionCleanup } = criteria;
    if (healthyPercent === undefined || sourceServiceRevisionCleanup === undefined) {
        throw invalidParameter('healthyPercent and sourceServiceRevisionCleanup are required when earlySuccessCriteria is enabled.');
    }
    if (healthyPercent < minimumHealthyPercent || healthyPercent > 100) {
        throw invalidParameter('healthyPercent must be between minimumHealthyPercent and 100.');
    }
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/check-lifecycle-hooks.js

const TYPES = ['AWS_LAMBDA', 'PAUSE'];
const check_lifecycle_hooks_MOST = 10;
/** Minutes. */
const check_lifecycle_hooks_LONGEST = { AWS_LAMBDA: 1440, PAUSE: 20_160 };
/**
 * Source: ECS developer guide, "Pause hooks for Amazon ECS service deployments" and "Troubleshooting Amazon ECS
 * blue/green deployments"; the texts of the numbers and of a missing target are inferred.
 */
function checkLifecycleHooks(hooks = []) {
    for (const type of TYPES) {
        if (hooks.filter(({ targetType = 'AWS_LAMBDA' }) => targetType === type).length > check_lifecycle_hooks_MOST) {
            throw invalidParameter(`A service can have at most ${check_lifecycle_hooks_MOST} ${type} lifecycle hooks.`);
        }
    }
    for (const hook of hooks)
        checkHook(hook);
}
function checkHook(hook) {
    const { targetType = 'AWS_LAMBDA', hookTargetArn, lifecycleStages, timeoutConfiguration } = hook;
    if (!TYPES.includes(targetType)) {
        throw invalidParameter(`Invalid targetType. Valid values are: ${TYPES.join(', ')}`);
    }
    if (!lifecycleStages?.length)
        throw invalidParameter('A lifecycle hook must have lifecycleStages.');
    const shifts = lifecycleStages.some((stage) => stage === 'TEST_TRAFFIC_SHIFT' || stage === 'PRODUCTION_TRAFFIC_SHIFT');
    if (targetType === 'PAUSE' && shifts) {
        throw invalidParameter('Invalid lifecycle stage provided for Pause Hook');
    }
    if (targetType === 'AWS_LAMBDA' && !hookTargetArn) {
        throw invalidParameter('hookTargetArn is required for an AWS_LAMBDA lifecycle hook.');
    }
    const { timeoutInMinutes: minutes = 1 } = timeoutConfiguration ?? {};
    if (minutes < 1 || minutes > check_lifecycle_hooks_LONGEST[targetType]) {
        throw invalidParameter(`timeoutInMinutes must be between 1 and ${check_lifecycle_hooks_LONGEST[targetType]}.`);
    }
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/check-strategy.js

const DAY = 1440;
/** Refuses times and percentages out of the ranges that the ECS API reference gives; the texts are inferred. */
function checkStrategy({ bakeTimeInMinutes, linearConfiguration: linear, canaryConfiguration: canary, }) {
    within('bakeTimeInMinutes', bakeTimeInMinutes, 0, DAY);
    within('stepPercent', linear?.stepPercent, 3, 100);
    within('stepBakeTimeInMinutes', linear?.stepBakeTimeInMinutes, 0, DAY);
    within('canaryPercent', canary?.canaryPercent, 0.1, 100);
    within('canaryBakeTimeInMinutes', canary?.canaryBakeTimeInMinutes, 0, DAY);
}
function within(name, value, least, most) {
    if (value === undefined || (value >= least && value <= most))
        return;
    throw invalidParameter(`${name} must be between ${least} and ${most}.`);
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/check-deployment-configuration.js





/** Refuses what ECS refuses, and what this stand-in cannot play rather than playing it wrongly. */
function checkDeploymentConfiguration(configuration = {}, { deploymentController: controller, schedulingStrategy } = {}) {
    if (controller?.type !== undefined && controller.type !== 'ECS') {
        throw unsupportedFeature(`the ${controller.type} deployment controller`);
    }
    checkDaemon(configuration, schedulingStrategy);
    const { minimumHealthyPercent, maximumPercent } = configuration;
    if (minimumHealthyPercent === 100 && maximumPercent === 100) {
        throw invalidParameter('Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block deployments.');
    }
    checkBreaker(configuration.deploymentCircuitBreaker);
    checkEarlySuccess(configuration);
    checkStrategy(configuration);
    checkLifecycleHooks(configuration.lifecycleHooks);
}
/** Source: ECS developer guide, "Amazon ECS service deployment controllers and strategies"; the text is inferred. */
function checkDaemon({ maximumPercent }, strategy) {
    if (strategy !== 'DAEMON' || maximumPercent === undefined || maximumPercent === 100)
        return;
    throw invalidParameter('The daemon scheduling strategy only supports a maximumPercent of 100.');
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/check-load-balancers.js


/** Refuses load balancers that cannot shift traffic (source: ECS developer guide, "Troubleshooting … blue/green deployments"). */
function checkLoadBalancers(loadBalancers, configuration) {
    const advanced = loadBalancers.filter(({ advancedConfiguration }) => advancedConfiguration !== undefined);
    if (advanced.length > 0 && advanced.length < loadBalancers.length) {
        throw invalidParameter('Either all or none of the provided loadBalancers must have advancedConfiguration defined');
    }
    if (shiftsTraffic(configuration) && advanced.length < loadBalancers.length) {
        throw invalidParameter('advancedConfiguration field is required for all loadBalancers when using a non-ROLLING deployment strategy');
    }
    checkTargetGroups(loadBalancers);
    for (const loadBalancer of advanced)
        check_load_balancers_checkRules(loadBalancer);
}
function checkTargetGroups(loadBalancers) {
    const arns = loadBalancers.flatMap(({ targetGroupArn, advancedConfiguration }) => [
        ...(targetGroupArn === undefined || advancedConfiguration === undefined ? [] : [targetGroupArn]),
        ...(advancedConfiguration?.alternateTargetGroupArn === undefined
            ? []
            : [advancedConfiguration.alternateTargetGroupArn]),
    ]);
    const twice = arns.find((arn, at) => arns.indexOf(arn) !== at);
    if (twice !== undefined)
        throw invalidParameter(`Duplicate targetGroupArn found: ${twice}`);
}
function check_load_balancers_checkRules({ advancedConfiguration }) {
    const { productionListenerRule, testListenerRule } = advancedConfiguration ?? {};
    for (const [name, arn] of Object.entries({ productionListenerRule, testListenerRule })) {
        if (arn === undefined || arn.includes(':listener-rule/'))
            continue;
        throw invalidParameter(`${name} has an invalid ARN format. Must be RuleArn for ALB or ListenerArn for NLB. Got: ${arn}`);
    }
    if (productionListenerRule !== undefined && productionListenerRule === testListenerRule) {
        throw invalidParameter(`The following rules cannot be used as both production and test listener rules: ${testListenerRule}`);
    }
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/check-revision.js

/** Refuses a revision whose task definition cannot be launched as the service asks. */
function checkRevision(ecs, definition, settings) {
    checkLaunch(definition, settings);
    for (const loadBalancer of settings.loadBalancers)
        checkLoadBalancer(ecs, definition, loadBalancer);
}
/** Launch type and network mode have to fit the task definition; for RunTask too. */
function checkLaunch(definition, asked) {
    const { launchType, capacityProviderStrategy, networkConfiguration } = asked;
    const subnets = networkConfiguration?.awsvpcConfiguration?.subnets?.length ?? 0;
    if (launchType !== undefined && capacityProviderStrategy?.length) {
        throw invalidParameter('Specifying both a launch type and capacity provider strategy is not supported. Remove one and try again.');
    }
    if (launchType === 'FARGATE' && !definition.compatibilities?.includes('FARGATE')) {
        throw invalidParameter('Task definition does not support launch_type FARGATE.');
    }
    if (definition.networkMode === 'awsvpc' && subnets === 0) {
        throw invalidParameter("Network Configuration must be provided when networkMode 'awsvpc' is specified.");
    }
    if (definition.networkMode !== 'awsvpc' && subnets > 0) {
        throw invalidParameter('Network Configuration is not valid for the given networkMode of this task definition.');
    }
}
function checkLoadBalancer(ecs, definition, loadBalancer) {
    const { targetGroupArn, containerName, containerPort } = loadBalancer;
    const container = definition.containerDefinitions?.find(({ name }) => name === containerName);
    if (container === undefined) {
        throw invalidParameter(`The container ${containerName} does not exist in the task definition.`);
    }
    if (!container.portMappings?.some((mapping) => mapping.containerPort === containerPort)) {
        throw invalidParameter(`The container ${containerName} did not have a container port ${containerPort} defined.`);
    }
    if (targetGroupArn !== undefined && !ecs.targetGroups.exists(targetGroupArn)) {
        throw invalidParameter(`The target group with targetGroupArn ${targetGroupArn} does not exist.`);
    }
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/check-volumes.js

/** Volumes that are attached at launch are configured by name, and no others; the second text is inferred. */
function checkVolumes({ volumes = [] }, { volumeConfigurations = [] }) {
    const atLaunch = volumes.filter(({ configuredAtLaunch }) => configuredAtLaunch).map(({ name }) => name);
    const configured = volumeConfigurations.map(({ name }) => name);
    if (configured.some((name) => !atLaunch.includes(name))) {
        throw invalidParameter('Volume configuration provided but no matching configuredAtLaunch volume found in task definition.');
    }
    if (atLaunch.some((name) => !configured.includes(name))) {
        throw invalidParameter('The task definition has a configuredAtLaunch volume for which no volume configuration is provided.');
    }
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/defined-members.js
/** The named members that the caller has given, and no others. */
function definedMembers(input, keys) {
    const given = {};
    for (const key of keys) {
        if (input[key] !== undefined)
            given[key] = input[key];
    }
    return given;
}

;// CONCATENATED MODULE: ./.build/emulator/engine/rollout-limits.js
/** What ECS assumes when the service does not say (source: ECS API reference, DeploymentConfiguration). */
function defaultPercents(strategy) {
    return strategy === 'DAEMON' ? { minimum: 0, maximum: 100 } : { minimum: 100, maximum: 200 };
}
/** The minimum rounds up and the maximum rounds down, so both promises hold for any desired count. */
function rolloutLimits(desired, configuration, strategy = 'REPLICA') {
    const defaults = defaultPercents(strategy);
    const minimumPercent = configuration.minimumHealthyPercent ?? defaults.minimum;
    const maximumPercent = configuration.maximumPercent ?? defaults.maximum;
    return {
        minimum: Math.ceil((desired * minimumPercent) / 100),
        maximum: Math.floor((desired * maximumPercent) / 100),
    };
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/new-service-settings.js

/** The members an update changes without a deployment, with ECS's defaults. */
function newServiceSettings(input) {
    return {
        deploymentConfiguration: completeConfiguration(input.deploymentConfiguration ?? {}, input.schedulingStrategy),
        ...(input.loadBalancers?.length || input.healthCheckGracePeriodSeconds !== undefined
            ? { healthCheckGracePeriodSeconds: input.healthCheckGracePeriodSeconds ?? 0 }
            : {}),
        placementConstraints: input.placementConstraints ?? [],
        placementStrategy: input.placementStrategy ?? [],
        enableECSManagedTags: input.enableECSManagedTags ?? false,
        enableExecuteCommand: input.enableExecuteCommand ?? false,
        propagateTags: input.propagateTags ?? 'NONE',
        availabilityZoneRebalancing: input.availabilityZoneRebalancing ?? 'DISABLED',
    };
}
/** Source: ECS API reference, DeploymentConfiguration: 100/200 for REPLICA, 0/100 for DAEMON; no circuit breaker. */
function completeConfiguration(given, strategy = 'REPLICA') {
    const defaults = defaultPercents(strategy);
    return {
        ...given,
        deploymentCircuitBreaker: given.deploymentCircuitBreaker ?? { enable: false, rollback: false },
        maximumPercent: given.maximumPercent ?? defaults.maximum,
        minimumHealthyPercent: given.minimumHealthyPercent ?? defaults.minimum,
        strategy: given.strategy ?? 'ROLLING',
        bakeTimeInMinutes: given.bakeTimeInMinutes ?? 0,
        linearConfiguration: given.strategy === 'LINEAR' ? { ...LINEAR, ...given.linearConfiguration } : undefined,
        canaryConfiguration: given.strategy === 'CANARY' ? { ...CANARY, ...given.canaryConfiguration } : undefined,
    };
}
/** Source: ECS API reference, LinearConfiguration and CanaryConfiguration; ECS drops what is another strategy's. */
const LINEAR = { stepPercent: 10, stepBakeTimeInMinutes: 6 };
const CANARY = { canaryPercent: 5, canaryBakeTimeInMinutes: 10 };

;// CONCATENATED MODULE: ./.build/emulator/ecs/create-service.js












const create_service_NAME = /^[a-zA-Z0-9_-]{1,255}$/;
const create_service_EVERYTHING = ['TAGS'];
/** Creates a service and starts its first deployment; the same client token answers the same service. */
function createService(ecs, input, caller) {
    const cluster = requireCluster(ecs, input.cluster);
    const existing = cluster.services.get(input.serviceName);
    if (existing?.status === 'ACTIVE' && input.clientToken && existing.clientToken === input.clientToken) {
        return { service: describeService(existing, create_service_EVERYTHING) };
    }
    checkClientToken(input.clientToken, 36);
    create_service_checkName(input.serviceName, existing);
    checkCount(input);
    checkDeploymentConfiguration(input.deploymentConfiguration, input);
    if (!input.taskDefinition)
        throw invalidParameter('TaskDefinition can not be blank.');
    const { definition } = requireActiveTaskDefinition(ecs, input.taskDefinition);
    const settings = revisionSettings(input);
    checkRevision(ecs, definition, settings);
    checkVolumes(definition, input);
    checkLoadBalancers(settings.loadBalancers, input.deploymentConfiguration ?? {});
    const service = newService(ecs, cluster, input, caller);
    if (existing !== undefined)
        ecs.store.removeService(existing);
    cluster.services.set(service.name, service);
    startDeployment(service, definition, settings, ecs.engine.context);
    ecs.store.saveService(service);
    ecs.engine.wake(service);
    return { service: describeService(service, create_service_EVERYTHING) };
}
function create_service_checkName(name, existing) {
    if (!create_service_NAME.test(name))
        throw invalidParameter('Service name contains invalid characters.');
    if (existing?.status === 'ACTIVE')
        throw invalidParameter('Creation of service was not idempotent.');
    if (existing?.status === 'DRAINING') {
        throw invalidParameter('Unable to Start a service that is still Draining.');
    }
}
function checkCount({ schedulingStrategy, desiredCount, launchType }) {
    if (schedulingStrategy === 'DAEMON') {
        if (launchType === 'FARGATE') {
            throw invalidParameter('The DAEMON scheduling strategy is not supported with launch type FARGATE.');
        }
        if (desiredCount !== undefined)
            throw daemonCount();
        return;
    }
    if (desiredCount === undefined)
        throw invalidParameter('The desired count can not be blank.');
    if (desiredCount < 0)
        throw invalidParameter('The desired count can not be negative.');
}
function revisionSettings(input) {
    const byLaunchType = input.launchType === undefined && !input.capacityProviderStrategy?.length;
    return {
        ...definedMembers(input, [
            'capacityProviderStrategy',
            'platformVersion',
            'networkConfiguration',
            'serviceConnectConfiguration',
            'volumeConfigurations',
            'vpcLatticeConfigurations',
        ]),
        ...(byLaunchType ? { launchType: 'EC2' } : definedMembers(input, ['launchType'])),
        loadBalancers: input.loadBalancers ?? [],
        serviceRegistries: input.serviceRegistries ?? [],
    };
}
/** A DAEMON service runs one task on every container instance. */
function newService(ecs, cluster, input, caller) {
    const schedulingStrategy = input.schedulingStrategy ?? 'REPLICA';
    return {
        name: input.serviceName,
        arn: ecs.arns.service(cluster.name, input.serviceName),
        clusterName: cluster.name,
        clusterArn: cluster.arn,
        createdAt: ecs.now(),
        createdBy: `arn:aws:iam::${caller.accountId}:root`,
        schedulingStrategy,
        ...definedMembers(input, ['clientToken']),
        settings: newServiceSettings(input),
        tags: input.tags ?? [],
        status: 'ACTIVE',
        desiredCount: schedulingStrategy === 'DAEMON'
            ? ecs.engine.context.instances.count(cluster.name)
            : (input.desiredCount ?? 0),
        deployments: [],
        serviceDeployments: [],
        stopping: [],
        revisions: new Map(),
        events: [],
        told: new Map(),
        tasks: new Set(),
        tally: { registered: new Map(), deregistered: new Map() },
        replacing: 0,
        steady: false,
        steadyAt: 0,
    };
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/delete-cluster.js




/** Deletes an empty cluster; it stays describable as INACTIVE. */
function deleteCluster(ecs, input) {
    const cluster = requireCluster(ecs, input.cluster);
    if ([...cluster.services.values()].some((service) => service.status === 'ACTIVE')) {
        throw new AwsError('ClusterContainsServicesException', 'The Cluster cannot be deleted while Services are active.');
    }
    if (tasksOf(ecs.engine, cluster.name).some((task) => task.lastStatus !== 'STOPPED')) {
        throw new AwsError('ClusterContainsTasksException', 'The Cluster cannot be deleted while Tasks are active.');
    }
    cluster.status = 'INACTIVE';
    ecs.store.saveCluster(cluster);
    return { cluster: describeCluster(ecs, cluster) };
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/find-service.js


/** By name or by `arn:aws:ecs:…:service/[cluster/]name`. */
function findService(cluster, reference) {
    return cluster.services.get(reference.split('/').at(-1) ?? '');
}
function requireService(ecs, cluster, reference) {
    const service = findService(requireCluster(ecs, cluster), reference);
    if (service === undefined)
        throw serviceNotFound();
    return service;
}
function requireActiveService(ecs, cluster, reference) {
    const service = requireService(ecs, cluster, reference);
    if (service.status !== 'ACTIVE')
        throw serviceNotActive();
    return service;
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/delete-service.js




/** Drains a service: its tasks stop, then it is INACTIVE. Above a desired count of 0 only by force. */
function deleteService(ecs, input) {
    const service = requireActiveService(ecs, input.cluster, input.service);
    const scaled = service.desiredCount > 0 && service.schedulingStrategy === 'REPLICA';
    if (scaled && !input.force) {
        throw invalidParameter('The service cannot be stopped while it is scaled above 0.');
    }
    service.status = 'DRAINING';
    service.desiredCount = 0;
    service.steady = false;
    abandonServiceDeployments(service, ecs.now());
    ecs.store.saveService(service);
    ecs.engine.wake(service);
    return { service: describeService(service) };
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/deregister-task-definition.js


/** Makes a revision INACTIVE: what runs from it goes on, nothing new starts from it. */
function deregisterTaskDefinition(ecs, input) {
    if (!/:\d+$/.test(input.taskDefinition))
        throw clientError('Revision is missing.');
    const found = findTaskDefinition(ecs, input.taskDefinition);
    if (found === undefined)
        throw clientError('The specified task definition does not exist.');
    found.definition = { ...found.definition, status: 'INACTIVE', deregisteredAt: new Date(ecs.now()) };
    ecs.store.saveTaskDefinition(found);
    return { taskDefinition: found.definition };
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/ecs-page.js


const LARGEST = 100;
/** A page as ECS's lists cut it: `defaultSize` unless asked, 100 at most. */
function ecsPage(all, request, defaultSize = LARGEST) {
    const { maxResults } = request;
    if (maxResults !== undefined && (maxResults < 1 || maxResults > LARGEST)) {
        throw invalidParameter(`maxResults must be between 1 and ${LARGEST}.`);
    }
    return page(all, request, defaultSize);
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/describe-capacity-providers.js

/** Every account has them (source: ECS developer guide, "Amazon ECS clusters for Fargate workloads"). */
const FARGATE = ['FARGATE', 'FARGATE_SPOT'];
/** Capacity providers by name or ARN; all of them when none is named. */
function describeCapacityProviders(ecs, { capacityProviders: references = [], include = [], ...paging }) {
    const known = new Map([
        ...FARGATE.map((name) => [name, fargate(ecs, name)]),
        ...ecs.capacityProviders,
    ]);
    const names = references.map((reference) => reference.split('/').at(-1) ?? '');
    const found = [...known].filter(([name]) => names.length === 0 || names.includes(name));
    const { items, ...more } = ecsPage(found, paging);
    return {
        capacityProviders: items.map(([, provider]) => ({
            ...provider,
            tags: include.includes('TAGS') ? (provider.tags ?? []) : [],
        })),
        failures: names
            .filter((name) => !known.has(name))
            .map((name) => ({ arn: ecs.arns.capacityProvider(name), reason: 'MISSING' })),
        ...more,
    };
}
function fargate(ecs, name) {
    return { capacityProviderArn: ecs.arns.capacityProvider(name), name, status: 'ACTIVE', tags: [] };
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/describe-clusters.js


/** Describes clusters by name or ARN, the default one when none is named. */
function describeClusters(ecs, input) {
    const references = input.clusters?.length ? input.clusters : ['default'];
    const answer = { clusters: [], failures: [] };
    for (const reference of references) {
        const cluster = findCluster(ecs, reference);
        if (cluster !== undefined)
            answer.clusters?.push(describeCluster(ecs, cluster, input.include));
        else
            answer.failures?.push({ arn: ecs.arns.cluster(clusterName(reference)), reason: 'MISSING' });
    }
    return answer;
}

;// CONCATENATED MODULE: ./.build/emulator/engine/task-share.js
/** The instance gets a task's share back once its containers are gone. */
function holdsItsShare({ lastStatus }) {
    return lastStatus !== 'STOPPED' && lastStatus !== 'DEPROVISIONING';
}
/** A task's size, or what its containers reserve together. */
function cpuOf({ definition, overrides }) {
    const size = overrides.cpu ?? definition.cpu;
    return size === undefined ? sum(containersOf(definition).map(({ cpu = 0 }) => cpu)) : Number(size);
}
function memoryOf({ definition, overrides }) {
    const size = overrides.memory ?? definition.memory;
    if (size !== undefined)
        return Number(size);
    const reserved = containersOf(definition).map(({ memoryReservation, memory = 0 }) => memoryReservation ?? memory);
    return sum(reserved);
}
/** `80/tcp`; a task with an address of its own takes no port of the host. */
function hostPortsOf({ definition }) {
    if (definition.networkMode === 'awsvpc')
        return [];
    const mappings = containersOf(definition).flatMap(({ portMappings = [] }) => portMappings);
    return mappings.flatMap(({ hostPort = 0, protocol = 'tcp' }) => hostPort === 0 ? [] : [`${hostPort}/${protocol}`]);
}
function containersOf({ containerDefinitions = [] }) {
    return containerDefinitions;
}
function sum(amounts) {
    return amounts.reduce((total, amount) => total + amount, 0);
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/container-instance-description.js



/** As much as a cluster without a limit needs to look as if it took every task: that of a c5.metal. */
const ROOMY = { cpu: 98_304, memory: 196_608 };
/** Ports of an instance that its agent and Docker keep (source: ECS API reference, Resource). */
const KEPT_PORTS = ['22', '2375', '2376', '51678', '51679'];
const HEXADECIMAL = 17;
function instanceArn(ecs, { name, arn }, index) {
    return ecs.arns.containerInstance(name, containerInstanceId(arn, index));
}
/** A container instance as DescribeContainerInstances shows it: a limited cluster's room, shared evenly. */
function describeContainerInstance(ecs, cluster, index) {
    const { capacity, instances } = ecs.engine.context;
    const { cpu, memory } = { ...ROOMY, ...capacity.limit(cluster.name) };
    const count = instances.count(cluster.name);
    const tasks = tasksOf(ecs.engine, cluster.name).filter((task) => (task.instance ?? -1) % count === index && holdsItsShare(task));
    const whole = { cpu: Math.floor(cpu / count), memory: Math.floor(memory / count) };
    const left = {
        cpu: Math.max(0, whole.cpu - sum(tasks.map(cpuOf))),
        memory: Math.max(0, whole.memory - sum(tasks.map(memoryOf))),
    };
    return {
        containerInstanceArn: instanceArn(ecs, cluster, index),
        ec2InstanceId: `i-${containerInstanceId(cluster.arn, index).slice(0, HEXADECIMAL)}`,
        status: 'ACTIVE',
        agentConnected: true,
        versionInfo: { agentVersion: '1.89.0' },
        registeredResources: resources(whole, KEPT_PORTS),
        remainingResources: resources(left, [...KEPT_PORTS, ...tasks.flatMap(hostPortsOf).map(portNumber)]),
        runningTasksCount: tasks.filter(({ lastStatus }) => lastStatus === 'RUNNING').length,
        pendingTasksCount: tasks.filter(({ lastStatus }) => lastStatus !== 'RUNNING').length,
        attributes: [
            { name: 'ecs.os-type', value: 'linux' },
            { name: 'ecs.cpu-architecture', value: 'x86_64' },
        ],
        attachments: [],
        tags: [],
    };
}
function resources({ cpu, memory }, ports) {
    return [
        { name: 'CPU', type: 'INTEGER', integerValue: cpu },
        { name: 'MEMORY', type: 'INTEGER', integerValue: memory },
        { name: 'PORTS', type: 'STRINGSET', stringSetValue: [...ports] },
    ];
}
/** Of `80/tcp`. */
function portNumber(port) {
    return port.replace(/\/.*/, '');
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/describe-container-instances.js



/** Container instances by id or ARN, with what is free on them. */
function describeContainerInstances(ecs, input) {
    const cluster = requireCluster(ecs, input.cluster);
    if (input.containerInstances.length === 0)
        throw invalidParameter('Container instance cannot be empty.');
    const count = ecs.engine.context.instances.count(cluster.name);
    const arns = Array.from({ length: count }, (_, index) => instanceArn(ecs, cluster, index));
    const answer = { containerInstances: [], failures: [] };
    for (const reference of input.containerInstances) {
        const index = arns.findIndex((arn) => arn === reference || arn.endsWith(`/${reference}`));
        if (index >= 0)
            answer.containerInstances?.push(describeContainerInstance(ecs, cluster, index));
        else
            answer.failures?.push({ arn: reference, reason: 'MISSING' });
    }
    return answer;
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/describe-service-deployments.js



const describe_service_deployments_MOST = 20;
/** Describes up to twenty service deployments by ARN. */
function describeServiceDeployments(ecs, input) {
    const arns = input.serviceDeploymentArns;
    if (arns.length > describe_service_deployments_MOST)
        throw invalidParameter(`serviceDeploymentArns cannot have more than ${describe_service_deployments_MOST} elements.`);
    const answer = { serviceDeployments: [], failures: [] };
    for (const arn of arns) {
        const found = findServiceDeployment(ecs, arn);
        if (found === undefined)
            answer.failures?.push({ arn, reason: 'MISSING' });
        else
            answer.serviceDeployments?.push(describeServiceDeployment(found.service, found.deployment));
    }
    return answer;
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/service-revision-description.js



/** A service revision as DescribeServiceRevisions shows it; digests are known once its first task has started. */
function describeServiceRevision(service, revision) {
    const { settings, taskDefinition } = revision;
    return {
        serviceRevisionArn: revision.arn,
        serviceArn: service.arn,
        clusterArn: service.clusterArn,
        taskDefinition: taskDefinitionArn(taskDefinition),
        ...launchMembers(settings),
        loadBalancers: settings.loadBalancers,
        serviceRegistries: settings.serviceRegistries,
        networkConfiguration: settings.networkConfiguration,
        containerImages: (taskDefinition.containerDefinitions ?? []).map(({ name = '', image }) => ({
            containerName: name,
            image,
            imageDigest: revision.digests.get(name),
        })),
        guardDutyEnabled: false,
        serviceConnectConfiguration: settings.serviceConnectConfiguration,
        volumeConfigurations: settings.volumeConfigurations,
        vpcLatticeConfigurations: settings.vpcLatticeConfigurations,
        createdAt: dateOf(revision.createdAt),
    };
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/describe-service-revisions.js



const describe_service_revisions_MOST = 20;
/** Describes up to twenty service revisions by ARN. */
function describeServiceRevisions(ecs, input) {
    const arns = input.serviceRevisionArns;
    if (arns.length > describe_service_revisions_MOST)
        throw invalidParameter(`serviceRevisionArns cannot have more than ${describe_service_revisions_MOST} elements.`);
    const answer = { serviceRevisions: [], failures: [] };
    for (const arn of arns) {
        const found = findServiceRevision(ecs, arn);
        if (found === undefined)
            answer.failures?.push({ arn, reason: 'MISSING' });
        else
            answer.serviceRevisions?.push(describeServiceRevision(found.service, found.revision));
    }
    return answer;
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/describe-services.js




const describe_services_MOST = 10;
/** Describes up to ten services; those that do not exist are failures with the reason MISSING. */
function describeServices(ecs, input) {
    const cluster = requireCluster(ecs, input.cluster);
    if (input.services.length === 0)
        throw invalidParameter('Services cannot be empty.');
    if (input.services.length > describe_services_MOST)
        throw invalidParameter(`Services cannot have more than ${describe_services_MOST} elements.`);
    const answer = { services: [], failures: [] };
    for (const reference of input.services) {
        const service = findService(cluster, reference);
        if (service !== undefined)
            answer.services?.push(describeService(service, input.include));
        else
            answer.failures?.push({ arn: arnOf(ecs, cluster.name, reference), reason: 'MISSING' });
    }
    return answer;
}
function arnOf(ecs, cluster, reference) {
    return reference.startsWith('arn:') ? reference : ecs.arns.service(cluster, reference);
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/describe-task-definition.js


/** Describes a revision, INACTIVE ones too; tags only when asked for. */
function describeTaskDefinition(ecs, input) {
    const found = findTaskDefinition(ecs, input.taskDefinition);
    if (found === undefined)
        throw clientError('Unable to describe task definition.');
    const withTags = input.include?.includes('TAGS') ?? false;
    return { taskDefinition: found.definition, ...(withTags && { tags: found.tags }) };
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/find-task.js
/** By id or ARN, within a cluster. */
function findTask(ecs, cluster, reference) {
    return ecs.engine.tasks.get(taskArn(ecs, cluster, reference));
}
function taskArn(ecs, cluster, reference) {
    return ecs.arns.task(cluster.name, reference.split('/').at(-1) ?? '');
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/describe-tasks.js




const describe_tasks_MOST = 100;
/** Describes up to a hundred tasks; stopped ones are known for an hour. */
function describeTasks(ecs, input) {
    const cluster = requireCluster(ecs, input.cluster);
    if (input.tasks.length === 0)
        throw invalidParameter('Tasks cannot be empty.');
    if (input.tasks.length > describe_tasks_MOST)
        throw invalidParameter(`Tasks cannot have more than ${describe_tasks_MOST} elements.`);
    const answer = { tasks: [], failures: [] };
    for (const reference of input.tasks) {
        const task = findTask(ecs, cluster, reference);
        if (task !== undefined)
            answer.tasks?.push(describeTask(task, input.include));
        else
            answer.failures?.push({ arn: taskArn(ecs, cluster, reference), reason: 'MISSING' });
    }
    return answer;
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/execute-command.js





/**
 * Opens a session of ECS Exec, as far as its answer goes: nothing serves the stream. Source: API reference,
 * ExecuteCommand; the texts as users of the AWS CLI see them.
 */
function executeCommand(ecs, input) {
    const task = findTask(ecs, requireCluster(ecs, input.cluster), input.task);
    if (task === undefined)
        throw invalidParameter('The referenced task was not found.');
    if (!input.interactive)
        throw invalidParameter('Interactive is the only mode supported currently.');
    const container = containerOf(task, input.container);
    if (!agentRuns(task, container)) {
        throw invalidParameter('The execute command failed because execute command was not enabled when the task was run or the execute command agent isn’t running. Wait and try again or run a new task with execute command enabled and try again.');
    }
    if (!mayReachSystemsManager(task)) {
        throw new AwsError('TargetNotConnectedException', 'The execute command failed due to an internal error. Try again later.');
    }
    return {
        clusterArn: task.clusterArn,
        containerArn: container.arn,
        containerName: container.name,
        interactive: true,
        session: session(ecs),
        taskArn: task.arn,
    };
}
function containerOf({ containers }, name) {
    if (name === undefined && containers.length > 1)
        throw invalidParameter('A container name must be specified for tasks with more than one container.');
    const found = containers.find((one) => name === undefined || one.name === name);
    if (found === undefined)
        throw invalidParameter('The referenced container was not found.');
    return found;
}
/** On Fargate an agent without a task role has no credentials; on EC2 it takes those of the instance. */
function mayReachSystemsManager({ definition, overrides, launchType }) {
    return launchType !== 'FARGATE' || (overrides.taskRoleArn ?? definition.taskRoleArn) !== undefined;
}
function session({ engine, arns }) {
    const { ids } = engine.context;
    const sessionId = `ecs-execute-command-${ids.uuid().replaceAll('-', '').slice(0, 17)}`;
    const host = `wss://ssmmessages.${arns.region}.amazonaws.com`;
    return {
        sessionId,
        streamUrl: `${host}/v1/data-channel/${sessionId}?role=publish_subscribe`,
        tokenValue: `${ids.uuid()}${ids.uuid()}`,
    };
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/list-clusters.js

/** ACTIVE clusters' ARNs. */
function listClusters(ecs, input) {
    const active = [...ecs.clusters.values()].filter((cluster) => cluster.status === 'ACTIVE');
    const { items, ...rest } = ecsPage(active.map((cluster) => cluster.arn), input);
    return { clusterArns: items, ...rest };
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/list-container-instances.js




/** ARNs of a cluster's container instances, all of which are ACTIVE. */
function listContainerInstances(ecs, input) {
    const cluster = requireCluster(ecs, input.cluster);
    if (input.filter !== undefined)
        throw unsupportedFeature('filters of container instances');
    const count = (input.status ?? 'ACTIVE') === 'ACTIVE' ? ecs.engine.context.instances.count(cluster.name) : 0;
    const arns = Array.from({ length: count }, (_, index) => instanceArn(ecs, cluster, index));
    const { items, ...more } = ecsPage(arns, input);
    return { containerInstanceArns: items, ...more };
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/list-service-deployments.js




const list_service_deployments_DEFAULT_SIZE = 20;
/** A service's deployments, newest first, by status and time of creation. */
function listServiceDeployments(ecs, input) {
    const service = requireService(ecs, input.cluster, input.service);
    const matching = service.serviceDeployments
        .filter(({ createdAt }) => ecs.now() - createdAt < HISTORY)
        .filter(({ status }) => !input.status?.length || input.status.includes(status))
        .filter((deployment) => isWithin(deployment, input.createdAt?.after, input.createdAt?.before));
    const { items, ...rest } = ecsPage(matching, input, list_service_deployments_DEFAULT_SIZE);
    return {
        serviceDeployments: items.map((deployment) => listedServiceDeployment(service, deployment)),
        ...rest,
    };
}
function isWithin({ createdAt }, after, before) {
    return ((after === undefined || createdAt >= after.getTime()) &&
        (before === undefined || createdAt <= before.getTime()));
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/list-services.js



const list_services_DEFAULT_SIZE = 10;
/** ARNs of services that are not INACTIVE, ten at a time unless asked. */
function listServices(ecs, input) {
    const { launchType, schedulingStrategy } = input;
    const arns = [...requireCluster(ecs, input.cluster).services.values()]
        .filter((service) => service.status !== 'INACTIVE')
        .filter((service) => schedulingStrategy === undefined || service.schedulingStrategy === schedulingStrategy)
        .filter(({ deployments: [primary] }) => {
        const members = primary === undefined ? {} : launchMembers(primary.revision.settings);
        return launchType === undefined || ('launchType' in members && members.launchType === launchType);
    })
        .map((service) => service.arn);
    const { items, ...rest } = ecsPage(arns, input, list_services_DEFAULT_SIZE);
    return { serviceArns: items, ...rest };
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/find-tags.js


/** The tags of a cluster, service, task or task definition. */
function findTags(ecs, arn) {
    const [kind, first = '', second = ''] = (arn.split(':').slice(5).join(':') || '').split('/');
    const find = {
        cluster: () => tagged(ecs.clusters.get(first), (cluster) => ecs.store.saveCluster(cluster)),
        service: () => tagged(ecs.clusters.get(first)?.services.get(second), (service) => ecs.store.saveService(service)),
        task: () => tagged(ecs.engine.tasks.get(arn), () => { }),
        'task-definition': () => tagged(findTaskDefinition(ecs, arn), (found) => ecs.store.saveTaskDefinition(found)),
    };
    const found = find[kind ?? '']?.();
    if (found === undefined)
        throw invalidParameter('The specified resource does not exist.');
    return found;
}
function tagged(owner, save) {
    return owner && { tags: owner.tags, save: () => save(owner) };
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/list-tags-for-resource.js

function list_tags_for_resource_listTagsForResource(ecs, input) {
    return { tags: findTags(ecs, input.resourceArn).tags };
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/list-task-definition-families.js

/** Families by prefix; both ACTIVE and INACTIVE ones unless a status is asked for. */
function listTaskDefinitionFamilies(ecs, input) {
    const { familyPrefix = '', status = 'ALL' } = input;
    const families = [...ecs.families]
        .filter(([family]) => family.startsWith(familyPrefix))
        .filter(([, revisions]) => status === 'ALL' || isActive(revisions) === (status === 'ACTIVE'))
        .map(([family]) => family)
        .sort();
    const { items, ...rest } = ecsPage(families, input);
    return { families: items, ...rest };
}
function isActive(revisions) {
    return revisions.some(({ definition }) => definition.status === 'ACTIVE');
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/list-task-definitions.js


/** ARNs by family and revision; ACTIVE ones unless another status is asked for. `familyPrefix` is the whole family. */
function listTaskDefinitions(ecs, input) {
    const status = input.status ?? 'ACTIVE';
    const families = [...ecs.families.keys()]
        .filter((family) => input.familyPrefix === undefined || family === input.familyPrefix)
        .sort();
    const arns = families
        .flatMap((family) => ecs.families.get(family) ?? [])
        .filter(({ definition }) => definition.status === status)
        .map(({ definition }) => taskDefinitionArn(definition));
    const { items, ...rest } = ecsPage(input.sort === 'DESC' ? arns.reverse() : arns, input);
    return { taskDefinitionArns: items, ...rest };
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/list-tasks.js





/** ARNs of tasks that are meant to run, or of stopped ones when `desiredStatus` is STOPPED. */
function listTasks(ecs, input) {
    const cluster = requireCluster(ecs, input.cluster);
    const service = input.serviceName === undefined ? undefined : findService(cluster, input.serviceName);
    if (input.serviceName !== undefined && service === undefined)
        throw serviceNotFound();
    const group = service === undefined ? undefined : `service:${service.name}`;
    const matching = tasksOf(ecs.engine, cluster.name).filter((task) => matches(task, input) && (group === undefined || task.group === group));
    const { items, ...rest } = ecsPage(matching.map((task) => task.arn), input);
    return { taskArns: items, ...rest };
}
/** No task is ever meant to be PENDING, so that filter finds nothing (source: ECS API reference, ListTasks). */
function matches(task, input) {
    return (task.desiredStatus === (input.desiredStatus ?? 'RUNNING') &&
        (input.family === undefined || task.definition.family === input.family) &&
        (input.startedBy === undefined || task.startedBy === input.startedBy) &&
        (input.launchType === undefined || task.launchType === input.launchType) &&
        input.containerInstance === undefined);
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/check-containers.js

const check_containers_NAME = /^[a-zA-Z0-9_-]{1,255}$/;
/** Refuses container definitions that RegisterTaskDefinition refuses. */
function checkContainers(input) {
    const containers = input.containerDefinitions ?? [];
    if (containers.length === 0)
        throw clientError('Container list cannot be empty.');
    for (const container of containers)
        checkContainer(container, input);
    const names = containers.map(({ name }) => name ?? '');
    const twice = names.find((name, at) => names.indexOf(name) !== at);
    if (twice !== undefined)
        throw clientError(`Container names must be unique: ${twice} is used more than once.`);
    if (containers.every(({ essential }) => essential === false)) {
        throw clientError('At least one container of a task definition must be essential.');
    }
    for (const container of containers)
        checkDependencies(container, containers);
}
function checkContainer(container, input) {
    const { name, image, memory, memoryReservation } = container;
    if (!name)
        throw clientError('Container.name should not be null or empty.');
    if (!check_containers_NAME.test(name))
        throw clientError('Container.name contains invalid characters.');
    if (!image)
        throw clientError('Container.image should not be null or empty.');
    if (input.memory === undefined && memory === undefined && memoryReservation === undefined) {
        throw clientError(`Invalid setting for container '${name}'. At least one of 'memory' or 'memoryReservation' must be specified.`);
    }
    checkPorts(container, input);
    checkLogs(container);
}
function checkPorts({ portMappings = [] }, input) {
    const differ = portMappings.some(({ hostPort, containerPort }) => hostPort && hostPort !== containerPort);
    if (input.networkMode === 'awsvpc' && differ) {
        throw clientError('When networkMode=awsvpc, the host ports and container ports in port mappings must match.');
    }
}
function checkLogs({ logConfiguration }) {
    if (logConfiguration?.logDriver !== 'awslogs')
        return;
    const missing = ['awslogs-region', 'awslogs-group'].filter((option) => !logConfiguration.options?.[option]);
    if (missing.length > 0)
        throw clientError(`Log driver awslogs requires options: ${missing.join(', ')}`);
}
function checkDependencies({ name, dependsOn = [] }, containers) {
    for (const { containerName, condition } of dependsOn) {
        const other = containers.find((candidate) => candidate.name === containerName);
        if (other === undefined || other.name === name) {
            throw clientError(`Invalid 'dependsOn' setting for container '${name}': '${containerName}' is not another container.`);
        }
        if ((condition === 'SUCCESS' || condition === 'COMPLETE') && other.essential !== false) {
            throw clientError('A dependency container with SUCCESS or COMPLETE condition cannot be an essential container');
        }
        if (condition === 'HEALTHY' && other.healthCheck === undefined) {
            throw clientError(`Container '${other.name}' has no health check for the HEALTHY condition of '${name}'.`);
        }
    }
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/fargate-sizes.js
const GIB = 1024;
/** Memory a Fargate task of so many CPU units may have, in MiB: from, to, in steps of. */
const RANGES = {
    512: [1 * GIB, 4 * GIB, GIB],
    1024: [2 * GIB, 8 * GIB, GIB],
    2048: [4 * GIB, 16 * GIB, GIB],
    4096: [8 * GIB, 30 * GIB, GIB],
    8192: [16 * GIB, 60 * GIB, 4 * GIB],
    16384: [32 * GIB, 120 * GIB, 8 * GIB],
};
const SMALLEST = [512, 1 * GIB, 2 * GIB];
/** Is this a size Fargate offers (source: ECS developer guide, "Fargate task CPU and memory")? */
function isFargateSize(cpu, memory) {
    if (cpu === 256)
        return SMALLEST.includes(memory);
    const range = RANGES[cpu];
    if (range === undefined)
        return false;
    const [from, to, step] = range;
    return memory >= from && memory <= to && (memory - from) % step === 0;
}
/** Task CPU in units: `1024`, `1 vCPU` and `1024 vcpu`-less forms alike; undefined when it is not a size. */
function cpuUnits(text) {
    return amount(text, 'vcpu', 1024);
}
/** Task memory in MiB: `2048`, `2 GB`. */
function memoryMib(text) {
    return amount(text, 'gb', GIB);
}
function amount(text, unit, factor) {
    const [, digits, suffix] = /^\s*(\d*\.?\d+)\s*([a-z]*)\s*$/i.exec(text) ?? [];
    if (digits === undefined)
        return undefined;
    if (suffix === '')
        return Number(digits);
    return suffix?.toLowerCase() === unit ? Number(digits) * factor : undefined;
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/check-task-definition.js



const FAMILY = /^[a-zA-Z0-9_-]{1,255}$/;
/** Refuses what RegisterTaskDefinition refuses, with its texts. */
function checkTaskDefinition(input) {
    if (!input.family)
        throw clientError('Family should not be null or empty.');
    if (!FAMILY.test(input.family))
        throw clientError('Family contains invalid characters.');
    checkContainers(input);
    if (input.requiresCompatibilities?.includes('FARGATE'))
        checkFargate(input);
    checkCpuSum(input);
}
/** Source: ECS developer guide, "Amazon ECS task definition differences for Fargate". */
function checkFargate(input) {
    if (input.networkMode !== 'awsvpc')
        throw clientError('Fargate only supports network mode ‘awsvpc’.');
    if (!input.cpu)
        throw clientError("Fargate requires that 'cpu' be defined at the task level.");
    if (!input.memory)
        throw clientError("Fargate requires that 'memory' be defined at the task level.");
    if (!isFargateSize(cpuUnits(input.cpu) ?? 0, memoryMib(input.memory) ?? 0)) {
        throw clientError('No Fargate configuration exists for given values.');
    }
    if (input.executionRoleArn === undefined)
        checkExecutionRole(input);
}
function checkExecutionRole({ containerDefinitions = [] }) {
    const needs = 'Fargate requires task definition to have execution role ARN to support';
    if (containerDefinitions.some(({ image }) => /\.dkr[.-]ecr\./.test(image ?? ''))) {
        throw clientError(`${needs} ECR images.`);
    }
    if (containerDefinitions.some(({ logConfiguration }) => logConfiguration?.logDriver === 'awslogs')) {
        throw clientError(`${needs} log driver awslogs.`);
    }
}
function checkCpuSum({ cpu, containerDefinitions = [] }) {
    const limit = cpu === undefined ? undefined : cpuUnits(cpu);
    if (cpu !== undefined && limit === undefined)
        throw clientError("Invalid 'cpu' setting for task.");
    const sum = containerDefinitions.reduce((total, container) => total + (container.cpu ?? 0), 0);
    if (limit !== undefined && sum > limit) {
        throw clientError("The sum of all container 'cpu' values cannot be greater than the value of the task 'cpu'.");
    }
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/complete-task-definition.js

/** What ECS adds to a task definition when it registers one (seen in DescribeTaskDefinition). */
function completeTaskDefinition(input) {
    const { tags: _tags, ...given } = structuredClone(input);
    return {
        ...given,
        ...(given.cpu !== undefined && { cpu: String(cpuUnits(given.cpu) ?? given.cpu) }),
        ...(given.memory !== undefined && { memory: String(memoryMib(given.memory) ?? given.memory) }),
        volumes: given.volumes ?? [],
        placementConstraints: given.placementConstraints ?? [],
        containerDefinitions: (given.containerDefinitions ?? []).map((container) => completeContainer(container, given.networkMode)),
    };
}
function completeContainer(container, networkMode) {
    return {
        ...container,
        cpu: container.cpu ?? 0,
        portMappings: (container.portMappings ?? []).map((mapping) => completePort(mapping, networkMode)),
        essential: container.essential ?? true,
        environment: container.environment ?? [],
        mountPoints: container.mountPoints ?? [],
        volumesFrom: container.volumesFrom ?? [],
        systemControls: container.systemControls ?? [],
        // A log router runs as root unless told otherwise (hashicorp/terraform-provider-aws, pull request 41394).
        ...(container.firelensConfiguration && { user: container.user ?? '0' }),
        ...(container.healthCheck && {
            healthCheck: { interval: 30, timeout: 5, retries: 3, ...container.healthCheck },
        }),
    };
}
/** Where the task has its own address, or shares the host's, both ports are the same. */
function completePort(mapping, networkMode) {
    const sharesPort = networkMode === 'awsvpc' || networkMode === 'host';
    const hostPort = mapping.hostPort ?? (sharesPort ? mapping.containerPort : 0);
    return { ...mapping, ...(hostPort !== undefined && { hostPort }), protocol: mapping.protocol ?? 'tcp' };
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/required-attributes.js

const AGENT = 'com.amazonaws.ecs.capability.';
/** What a container instance's agent must be able to do for the task (source: ECS agent, capability names). */
function requiredAttributes(definition) {
    const containers = definition.containerDefinitions ?? [];
    const names = new Set([`${AGENT}docker-remote-api.1.18`]);
    if (definition.networkMode === 'awsvpc')
        names.add('ecs.capability.task-eni');
    if (definition.taskRoleArn !== undefined)
        names.add(`${AGENT}task-iam-role`);
    for (const { image = '', logConfiguration, healthCheck, dependsOn, secrets } of containers) {
        if (/\.dkr[.-]ecr\./.test(image))
            names.add(`${AGENT}ecr-auth`).add('ecs.capability.execution-role-ecr-pull');
        if (logConfiguration?.logDriver)
            names.add(`${AGENT}logging-driver.${logConfiguration.logDriver}`);
        if (logConfiguration?.logDriver === 'awslogs' && definition.executionRoleArn) {
            names.add('ecs.capability.execution-role-awslogs');
        }
        if (healthCheck !== undefined)
            names.add('ecs.capability.container-health-check');
        if (dependsOn !== undefined && dependsOn.length > 0)
            names.add('ecs.capability.container-ordering');
        for (const { valueFrom = '' } of secrets ?? []) {
            const store = valueFrom.includes(':secretsmanager:') ? 'asm' : 'ssm';
            names.add(`ecs.capability.secrets.${store}.environment-variables`);
        }
    }
    return [...names].map((name) => ({ name }));
}
/** Where a task definition can run; Fargate needs its network mode and one of its sizes. */
function compatibilities(definition) {
    const fits = isFargateSize(Number(definition.cpu ?? 0), Number(definition.memory ?? 0));
    if (definition.networkMode !== 'awsvpc')
        return ['EXTERNAL', 'EC2'];
    return fits ? ['EC2', 'FARGATE'] : ['EC2'];
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/register-task-definition.js



/** Registers the next revision of a family; revision numbers are never used again. */
function registerTaskDefinition(ecs, input, caller) {
    checkTaskDefinition(input);
    const complete = completeTaskDefinition(input);
    const family = complete.family ?? '';
    const revisions = ecs.families.get(family) ?? [];
    const revision = revisions.length + 1;
    const definition = {
        ...complete,
        taskDefinitionArn: ecs.arns.taskDefinition(family, revision),
        revision,
        status: 'ACTIVE',
        requiresAttributes: requiredAttributes(complete),
        compatibilities: compatibilities(complete),
        registeredAt: new Date(ecs.now()),
        registeredBy: `arn:aws:iam::${caller.accountId}:root`,
    };
    const tags = input.tags ?? [];
    const registered = { definition, tags };
    ecs.families.set(family, [...revisions, registered]);
    ecs.store.saveTaskDefinition(registered);
    return { taskDefinition: definition, tags };
}

;// CONCATENATED MODULE: ./.build/emulator/engine/event-texts.js
/** The messages of a service's event list, word for word (source: ECS developer guide, "Service event messages"). */
function task(id) {
    return `(task ${id})`;
}
function list(ids) {
    return ids.map(task).join(' ');
}
function started(ids, replaced) {
    const suffix = replaced > 0 ? ` Amazon ECS replaced ${replaced} tasks due to an unhealthy status.` : '';
    return `has started ${ids.length} tasks: ${list(ids)}.${suffix}`;
}
function registered(count, targetGroupArn) {
    return `registered ${count} targets in (target-group ${targetGroupArn})`;
}
function deregistered(count, targetGroupArn) {
    return `deregistered ${count} targets in (target-group ${targetGroupArn})`;
}
function event_texts_draining(count) {
    return `has begun draining connections on ${count} tasks.`;
}
function stoppedRunning(ids) {
    return `has stopped ${ids.length} running tasks: ${list(ids)}.`;
}
function stoppedPending(count) {
    return `stopped ${count} pending tasks.`;
}
function completed(deploymentId) {
    return `(deployment ${deploymentId}) deployment completed.`;
}
function failed(deploymentId, why) {
    return `(deployment ${deploymentId}) deployment failed: ${why}`;
}
function rollingBack(deploymentId) {
    return `rolling back to deployment ${deploymentId}.`;
}
const STEADY = 'has reached a steady state.';
const INCONSISTENT_STARTS = 'is unable to consistently start tasks successfully.';
const BLOCKED = 'was unable to stop or start tasks during a deployment because of the service deployment configuration. ' +
    'Update the minimumHealthyPercent or maximumPercent value and try again.';
function unableToPlace(reason) {
    return `was unable to place a task. Reason: ${reason}${reason.endsWith('.') ? '' : '.'}`;
}
const LACKS = {
    'RESOURCE:CPU': 'has insufficient CPU units available',
    'RESOURCE:MEMORY': 'has insufficient memory available',
    'RESOURCE:PORTS': 'is already using a port required by your task',
    'RESOURCE:ENI': 'encountered error "RESOURCE:ENI"',
};
function noInstance(instance, shortage) {
    return ('was unable to place a task because no container instance met all of its requirements. ' +
        `The closest matching (container-instance ${instance}) ${LACKS[shortage]}. ` +
        'For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.');
}
function failedContainerChecks(id) {
    return `${task(id)} failed container health checks.`;
}
function unhealthyTarget(id, port, targetGroupArn, reason) {
    return `${task(id)} (port ${port}) is unhealthy in (target-group ${targetGroupArn}) due to (reason ${reason}).`;
}

;// CONCATENATED MODULE: ./.build/emulator/engine/back-off.js
const FIRST = 1_000;
/** Source: ECS developer guide, "Service throttle logic". */
const back_off_LONGEST = 27 * 60_000;
/** Tasks that did start are not throttled by ECS; a pause keeps a crash loop from spinning on a fast runtime. */
const LONGEST_AFTER_RUNNING = 10_000;
/** Milliseconds until the next start after this many rounds of failed starts in a row. */
function backOff(rounds, reachedRunning) {
    const doubled = FIRST * 2 ** Math.min(rounds - 1, 20);
    return Math.min(doubled, reachedRunning ? LONGEST_AFTER_RUNNING : back_off_LONGEST);
}

;// CONCATENATED MODULE: ./.build/emulator/engine/tell.js
/** Source: ECS API reference, Service: `events` holds the 100 most recent. */
const MOST_EVENTS = 100;
/** ECS does not repeat the same complaint within this time. */
const QUIET = 6 * 3_600_000;
/** Writes one message to the service's event list. */
function tell(service, context, message) {
    const newest = service.events[0]?.createdAt ?? 0;
    service.events.unshift({
        id: context.ids.uuid(),
        createdAt: Math.max(context.timers.now(), newest + 1),
        message: `(service ${service.name}) ${message}`,
    });
    if (service.events.length > MOST_EVENTS)
        service.events.length = MOST_EVENTS;
}
/** Writes a complaint unless the same one was written within the last six hours. */
function tellOnce(service, context, message) {
    const now = context.timers.now();
    for (const [told, at] of service.told)
        if (now - at >= QUIET)
            service.told.delete(told);
    if (service.told.has(message))
        return;
    service.told.set(message, now);
    tell(service, context, message);
}

;// CONCATENATED MODULE: ./.build/emulator/engine/note-failed-round.js



/** Rounds of failed starts after which ECS says that it cannot get the tasks up. */
const MANY_ROUNDS = 5;
/** Counts failed tasks against their deployment and puts the next start off. */
function noteFailedRound(service, deployment, { failures, reachedRunning }, context) {
    if (deployment.rolloutState === 'IN_PROGRESS') {
        if (!deployment.hadHealthyTask)
            deployment.failedTasks += failures;
        deployment.failureCount += failures;
    }
    deployment.failedRounds += 1;
    const now = context.timers.now();
    deployment.startsAgainAt = now + backOff(deployment.failedRounds, reachedRunning);
    deployment.updatedAt = now;
    if (deployment.failedRounds >= MANY_ROUNDS)
        tellOnce(service, context, INCONSISTENT_STARTS);
}

;// CONCATENATED MODULE: ./.build/emulator/engine/note-unplaced.js




/** Fargate's own words for having no room (source: knowledge center, "ecs-fargate-runtask-capacity"). */
const NO_FARGATE_CAPACITY = 'Capacity is unavailable at this time. Please try again later or in a different availability zone';
/** Source: ECS developer guide, "Service event messages". */
const TASK_QUOTA = "You've reached the limit on the number of tasks you can run concurrently";
/** Why Fargate does not take a task; the quota of tasks stands for a limit in tasks. */
function fargateRefusal(shortage) {
    return shortage === 'RESOURCE:ENI' ? TASK_QUOTA : NO_FARGATE_CAPACITY;
}
/** Tells that a service's task has found no place, which counts as a failed start of its deployment. */
function noteUnplaced(task, shortage, context) {
    noteRefused(task, unplacedText(task.launchType, task.clusterArn, shortage), context);
}
/** The same with a text of its own. */
function noteRefused(task, text, context) {
    const { service, deployment } = task;
    if (service === undefined || deployment === undefined)
        return;
    service.steady = false;
    tellOnce(service, context, text);
    noteFailedRound(service, deployment, { failures: 1, reachedRunning: false }, context);
}
function unplacedText(launchType, clusterArn, shortage) {
    if (launchType === 'FARGATE')
        return unableToPlace(fargateRefusal(shortage));
    return noInstance(containerInstanceId(clusterArn), shortage);
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/check-overrides.js

/** Every container override has to name a container of the task definition. */
function checkOverrides(definition, overrides) {
    const names = definition.containerDefinitions?.map(({ name }) => name) ?? [];
    const stranger = overrides?.containerOverrides?.find(({ name }) => !names.includes(name));
    if (stranger === undefined)
        return;
    throw invalidParameter(`Override for container named ${stranger.name} is not a container in the TaskDefinition.`);
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/check-run-task.js





const STARTED_BY = /^[\w/-]{0,128}$/;
/** Refuses a RunTask that ECS would refuse. Source: ECS API reference, RunTask; the texts on tags and sizes are inferred. */
function checkRunTask(definition, input) {
    checkLaunch(definition, input);
    checkVolumes(definition, input);
    checkOverrides(definition, input.overrides);
    if (!STARTED_BY.test(input.startedBy ?? ''))
        throw invalidParameter('startedBy contains invalid characters or is longer than 128 characters.');
    if (input.propagateTags === 'SERVICE')
        throw invalidParameter('The SERVICE value for propagateTags is not valid when running a task.');
    checkSize(definition, input);
}
/** A size that is overridden has to be one of Fargate's there. */
function checkSize(definition, { launchType, overrides = {} }) {
    if (launchType !== 'FARGATE')
        return;
    const cpu = cpuUnits(overrides.cpu ?? definition.cpu ?? '') ?? 0;
    const memory = memoryMib(overrides.memory ?? definition.memory ?? '') ?? 0;
    if (isFargateSize(cpu, memory))
        return;
    throw invalidParameter('No Fargate configuration exists for given values.');
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/run-task.js










const run_task_MOST = 10;
const WITH_TAGS = ['TAGS'];
/** Starts up to ten tasks outside any service; a client token that is used again answers the same tasks. */
function runTask(ecs, input) {
    const cluster = requireCluster(ecs, input.cluster);
    const count = input.count ?? 1;
    if (count < 1 || count > run_task_MOST)
        throw invalidParameter(`Count must be between 1 and ${run_task_MOST}.`);
    checkClientToken(input.clientToken, 64);
    const earlier = heldStart(ecs, cluster, input);
    if (earlier !== undefined)
        return run_task_answer(ecs, earlier);
    const found = requireActiveTaskDefinition(ecs, input.taskDefinition);
    checkRunTask(found.definition, input);
    const starts = Array.from({ length: count }, () => startOne(ecs, cluster, found, input));
    const started = {
        taskArns: starts.flatMap(({ arn }) => arn ?? []),
        failures: starts.flatMap(({ failure }) => failure ?? []),
    };
    if (input.clientToken !== undefined) {
        const request = JSON.stringify(input);
        ecs.runTaskTokens.hold(tokenKey(cluster, input), { at: ecs.now(), request, ...started });
    }
    return run_task_answer(ecs, started);
}
function startOne(ecs, cluster, found, input) {
    const task = newTask({
        ...input,
        clusterName: cluster.name,
        definition: found.definition,
        group: input.group ?? `family:${found.definition.family}`,
        tags: taskTags(found, input),
    }, ecs.engine.context);
    const shortage = ecs.engine.context.capacity.place(task);
    if (shortage !== undefined)
        return { failure: placementFailure(ecs, task, shortage) };
    ecs.engine.run(task);
    return { arn: task.arn };
}
/** Source: ECS developer guide, "API failure reasons"; Fargate names no instance. */
function placementFailure(ecs, { launchType, clusterName, clusterArn }, shortage) {
    if (launchType === 'FARGATE')
        return { reason: fargateRefusal(shortage) };
    const instance = containerInstanceId(clusterArn);
    return { arn: ecs.arns.containerInstance(clusterName, instance), reason: shortage };
}
function taskTags(found, { propagateTags, tags = [] }) {
    const own = new Set(tags.map(({ key }) => key));
    return propagateTags === 'TASK_DEFINITION'
        ? [...found.tags.filter(({ key }) => !own.has(key)), ...tags]
        : tags;
}
function tokenKey(cluster, { clientToken }) {
    return `${cluster.name}/${clientToken}`;
}
/**
 * What the client token has started; the same token with another request is a conflict. A token is forgotten with the
 * last of its tasks, an hour after that has stopped (source: ECS developer guide, "Ensuring idempotency").
 */
function heldStart(ecs, cluster, input) {
    if (input.clientToken === undefined)
        return undefined;
    const held = ecs.runTaskTokens.find(tokenKey(cluster, input), ecs.now());
    const { taskArns = [] } = held ?? {};
    if (taskArns.length > 0 && !taskArns.some((arn) => ecs.engine.tasks.has(arn)))
        return undefined;
    if (held !== undefined && held.request !== JSON.stringify(input)) {
        throw new AwsError('ConflictException', 'The client token was used before with different parameters.', {
            resourceIds: held.taskArns,
        });
    }
    return held;
}
function run_task_answer(ecs, { taskArns, failures }) {
    const tasks = taskArns.flatMap((arn) => ecs.engine.tasks.get(arn) ?? []);
    return { tasks: tasks.map((task) => describeTask(task, WITH_TAGS)), failures: [...failures] };
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/stop-service-deployment.js



/**
 * Requests the rollback of a service deployment that still runs; one that is on its way back or out already goes on
 * (source: ECS developer guide, "Stopping Amazon ECS service deployments").
 */
function stopServiceDeployment(ecs, { serviceDeploymentArn, stopType = 'ROLLBACK' }) {
    if (stopType !== 'ROLLBACK')
        throw unsupportedStopType(stopType);
    const { service, deployment } = requireServiceDeployment(ecs, serviceDeploymentArn);
    if (isOver(deployment)) {
        throw new AwsError('ConflictException', `The service deployment cannot be stopped because its status is ${deployment.status}.`, { resourceIds: [serviceDeploymentArn] });
    }
    if (deployment.status === 'PENDING' || deployment.status === 'IN_PROGRESS') {
        moveTo(deployment, 'ROLLBACK_REQUESTED', ecs.now());
        ecs.store.saveService(service);
        ecs.engine.wake(service);
    }
    return { serviceDeploymentArn };
}
/** ABORT is in ECS's model and refused by ECS all the same; the text is as users report it. */
function unsupportedStopType(stopType) {
    return new AwsError('UnsupportedFeatureException', `ECS StopServiceDeployment API with ${stopType} stopType is not supported.`);
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/stop-task.js




/** Stops a task; a service starts another in its place. */
function stopTask(ecs, input) {
    const task = findTask(ecs, requireCluster(ecs, input.cluster), input.task);
    if (task === undefined)
        throw invalidParameter('The referenced task was not found.');
    ecs.engine.lifecycle.stop(task, 'UserInitiated', input.reason ?? 'Task stopped by user');
    return { task: describeTask(task) };
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/tag-resource.js

/** Sets tags on a cluster, service, task or task definition. */
function tag_resource_tagResource(ecs, input) {
    const { tags, save } = findTags(ecs, input.resourceArn);
    for (const tag of input.tags) {
        const at = tags.findIndex(({ key }) => key === tag.key);
        if (at < 0)
            tags.push(tag);
        else
            tags[at] = tag;
    }
    save();
    return {};
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/untag-resource.js

/** Removes tags by key. */
function untag_resource_untagResource(ecs, input) {
    const { tags, save } = findTags(ecs, input.resourceArn);
    const kept = tags.filter(({ key }) => !input.tagKeys.includes(key ?? ''));
    tags.splice(0, tags.length, ...kept);
    save();
    return {};
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./.build/emulator/ecs/update-service.js











/**
 * Changes a service. Only a different revision, or forceNewDeployment, starts a deployment; the rest takes effect
 * where it is (source: ECS API reference, UpdateService, each member).
 */
function updateService(ecs, input) {
    const service = requireActiveService(ecs, input.cluster, input.service);
    const configuration = mergedConfiguration(service, input);
    const { deploymentController } = input;
    const { schedulingStrategy } = service;
    checkDeploymentConfiguration(configuration, { deploymentController, schedulingStrategy });
    if (input.desiredCount !== undefined && schedulingStrategy === 'DAEMON')
        throw daemonCount();
    if (input.desiredCount !== undefined && input.desiredCount < 0) {
        throw invalidParameter('The desired count can not be negative.');
    }
    const now = currentRevision(service);
    const definition = input.taskDefinition === undefined
        ? now.taskDefinition
        : requireActiveTaskDefinition(ecs, input.taskDefinition).definition;
    const settings = changedSettings(now.settings, input);
    const isSame = taskDefinitionArn(definition) === taskDefinitionArn(now.taskDefinition);
    const deploys = input.forceNewDeployment || !isSame || !(0,external_node_util_.isDeepStrictEqual)(settings, now.settings);
    if (deploys)
        checkRevision(ecs, definition, settings);
    checkLoadBalancers(settings.loadBalancers, configuration);
    changeInPlace(service, input, configuration);
    if (deploys)
        startDeployment(service, definition, settings, ecs.engine.context);
    ecs.store.saveService(service);
    ecs.engine.wake(service);
    return { service: describeService(service, ['TAGS']) };
}
function currentRevision(service) {
    const revision = service.deployments[0]?.revision;
    if (revision === undefined)
        throw new Error(`service ${service.name} has no deployment`);
    return revision;
}
function changedSettings(settings, input) {
    return {
        ...settings,
        ...definedMembers(input, [
            'capacityProviderStrategy',
            'platformVersion',
            'networkConfiguration',
            'loadBalancers',
            'serviceRegistries',
            'serviceConnectConfiguration',
            'volumeConfigurations',
            'vpcLatticeConfigurations',
        ]),
    };
}
function mergedConfiguration(service, { deploymentConfiguration }) {
    return completeConfiguration({ ...service.settings.deploymentConfiguration, ...deploymentConfiguration }, service.schedulingStrategy);
}
function changeInPlace(service, input, configuration) {
    const scaled = input.desiredCount !== undefined && input.desiredCount !== service.desiredCount;
    if (scaled) {
        service.desiredCount = input.desiredCount ?? service.desiredCount;
        service.steady = false;
    }
    service.settings.deploymentConfiguration = configuration;
    Object.assign(service.settings, definedMembers(input, [
        'healthCheckGracePeriodSeconds',
        'placementConstraints',
        'placementStrategy',
        'enableECSManagedTags',
        'enableExecuteCommand',
        'propagateTags',
        'availabilityZoneRebalancing',
    ]));
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/operations.js































/** ECS's operations by AWS's names. */
const ecsOperations = {
    ContinueServiceDeployment: continueServiceDeployment,
    CreateCapacityProvider: createCapacityProvider,
    CreateCluster: createCluster,
    CreateService: createService,
    DeleteCluster: deleteCluster,
    DeleteService: deleteService,
    DeregisterTaskDefinition: deregisterTaskDefinition,
    DescribeCapacityProviders: describeCapacityProviders,
    DescribeClusters: describeClusters,
    DescribeContainerInstances: describeContainerInstances,
    DescribeServiceDeployments: describeServiceDeployments,
    DescribeServiceRevisions: describeServiceRevisions,
    DescribeServices: describeServices,
    DescribeTaskDefinition: describeTaskDefinition,
    DescribeTasks: describeTasks,
    ExecuteCommand: executeCommand,
    ListClusters: listClusters,
    ListContainerInstances: listContainerInstances,
    ListServiceDeployments: listServiceDeployments,
    ListServices: listServices,
    ListTagsForResource: list_tags_for_resource_listTagsForResource,
    ListTaskDefinitionFamilies: listTaskDefinitionFamilies,
    ListTaskDefinitions: listTaskDefinitions,
    ListTasks: listTasks,
    RegisterTaskDefinition: registerTaskDefinition,
    RunTask: runTask,
    StopServiceDeployment: stopServiceDeployment,
    StopTask: stopTask,
    TagResource: tag_resource_tagResource,
    UntagResource: untag_resource_untagResource,
    UpdateService: updateService,
};

;// CONCATENATED MODULE: ./.build/emulator/elb/enums.js
/** Members of ELBv2 inputs whose values AWS checks. */
const elbEnums = {
    Protocol: 'ProtocolEnum',
    HealthCheckProtocol: 'ProtocolEnum',
    Scheme: 'LoadBalancerSchemeEnum',
    TargetType: 'TargetTypeEnum',
};

;// CONCATENATED MODULE: ./.build/emulator/elb/elb-arns.js

function targetGroupArn(caller, name) {
    return `${prefix(caller)}:targetgroup/${name}/${id()}`;
}
function loadBalancerArn(caller, name) {
    return `${prefix(caller)}:loadbalancer/app/${name}/${id()}`;
}
/** A listener's ARN carries its load balancer's name and id. */
function listenerArn(loadBalancer) {
    return `${loadBalancer.replace(':loadbalancer/', ':listener/')}/${id()}`;
}
function defaultRuleArn(listener) {
    return `${listener.replace(':listener/', ':listener-rule/')}/${listener.slice(-16)}`;
}
/** A rule's ARN carries its load balancer's and its listener's ids. */
function ruleArn(listener) {
    return `${listener.replace(':listener/', ':listener-rule/')}/${id()}`;
}
function prefix({ region, accountId }) {
    return `arn:aws:elasticloadbalancing:${region}:${accountId}`;
}
function id() {
    return (0,external_node_crypto_.randomBytes)(8).toString('hex');
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./.build/emulator/elb/error-page.js
const TITLES = {
    502: '502 Bad Gateway',
    503: '503 Service Temporarily Unavailable',
    504: '504 Gateway Time-out',
};
/** Answers as an application load balancer does when no target has an answer. */
function sendErrorPage(response, status) {
    const title = TITLES[status];
    const body = `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n</body>\r\n</html>\r\n`;
    response.writeHead(status, {
        Server: 'awselb/2.0',
        'Content-Type': 'text/html',
        'Content-Length': Buffer.byteLength(body),
    });
    response.end(body);
}

;// CONCATENATED MODULE: ./.build/emulator/elb/forwarded-headers.js

/** Headers that belong to one connection and are not passed on (RFC 9110, section 7.6.1). */
const HOP_BY_HOP = new Set([
    'connection',
    'expect',
    'keep-alive',
    'proxy-authenticate',
    'proxy-authorization',
    'proxy-connection',
    'te',
    'upgrade',
]);
/** A request's headers as the target sees them (Application Load Balancer user guide, "HTTP headers"). */
function requestHeaders(request, port) {
    const kept = Object.entries(request.headers).filter(([name]) => !HOP_BY_HOP.has(name));
    const client = request.socket.remoteAddress ?? '127.0.0.1';
    const before = request.headers['x-forwarded-for'];
    return {
        ...Object.fromEntries(kept),
        'x-forwarded-for': before === undefined ? client : `${before}, ${client}`,
        'x-forwarded-proto': 'http',
        'x-forwarded-port': String(port),
        'x-amzn-trace-id': request.headers['x-amzn-trace-id'] ?? traceId(),
        connection: 'close',
    };
}
/** A target's headers as the client sees them, repeated ones kept apart. */
function responseHeaders({ rawHeaders }) {
    return rawHeaders.filter((_, index) => {
        const name = rawHeaders[index - (index % 2)]?.toLowerCase() ?? '';
        return !HOP_BY_HOP.has(name) && name !== 'transfer-encoding';
    });
}
function traceId() {
    const seconds = Math.floor(Date.now() / 1000).toString(16);
    return `Root=1-${seconds}-${(0,external_node_crypto_.randomBytes)(12).toString('hex')}`;
}

;// CONCATENATED MODULE: ./.build/emulator/elb/forward-request.js



/** An application load balancer's default idle timeout. */
const IDLE_MS = 60_000;
/**
 * Streams one request to a target and its answer back; a broken target is a 502, a silent one a 504.
 * Each request has a connection of its own: a kept one may be closed by the target just as it is used again,
 * and the request would be lost.
 */
function forwardRequest(chosen, request, response, listenerPort) {
    const { target } = chosen;
    const address = target.task.address(target.container, target.containerPort);
    if (address === undefined) {
        sendErrorPage(response, 502);
        return;
    }
    const release = chosen.hold();
    const upstream = (0,external_node_http_.request)({
        ...address,
        agent: false,
        method: request.method,
        path: request.url,
        headers: requestHeaders(request, listenerPort),
    });
    const fail = (status) => {
        if (response.headersSent)
            response.destroy();
        else
            sendErrorPage(response, status);
        upstream.destroy();
    };
    upstream.setTimeout(IDLE_MS, () => fail(504));
    upstream.on('error', () => fail(502));
    upstream.on('response', (answer) => {
        answer.on('error', () => fail(502));
        response.writeHead(answer.statusCode ?? 502, answer.statusMessage, responseHeaders(answer));
        answer.pipe(response);
    });
    response.on('close', () => {
        release();
        upstream.destroy();
    });
    request.pipe(upstream);
}

;// CONCATENATED MODULE: ./.build/emulator/elb/local-port.js
/** Listens on 127.0.0.1 at the wanted port, or at any free one where that is taken or not permitted; answers which. */
async function listenLocally(server, wanted) {
    try {
        return await listen(server, wanted);
    }
    catch (error) {
        const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
        if (code !== 'EADDRINUSE' && code !== 'EACCES')
            throw error;
        return await listen(server, 0);
    }
}
function listen(server, port) {
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => {
            server.off('error', reject);
            resolve(server.address().port);
        });
    });
}

;// CONCATENATED MODULE: ./.build/emulator/elb/rule-conditions.js

/** What a request shows of each field. Source: Application Load Balancer user guide, "Condition types for listener rules". */
const SHOWN = {
    'path-pattern': ({ url = '/' }) => url.split('?')[0] ?? '/',
    'host-header': ({ headers }) => (headers.host ?? '').replace(/:\d+$/, '').toLowerCase(),
    'http-header': ({ headers }, header) => String(headers[header.toLowerCase()] ?? '').toLowerCase(),
    'http-request-method': ({ method = '' }) => method,
};
const IGNORES_CASE = ['host-header', 'http-header'];
/** Reads the conditions of CreateRule and ModifyRule, in the old form (`Values`) and the new (`…Config`). */
function ruleConditions(shapes) {
    if (shapes === undefined || shapes.length === 0)
        throw validationError('A condition must be specified');
    return shapes.map(ruleCondition);
}
/** The conditions as AWS shows them. */
function describeConditions(conditions) {
    return conditions.map(({ field, header, values }) => {
        const Values = [...values];
        const Field = field;
        if (field === 'path-pattern')
            return { Field, Values, PathPatternConfig: { Values } };
        if (field === 'host-header')
            return { Field, Values, HostHeaderConfig: { Values } };
        if (field === 'http-request-method')
            return { Field, HttpRequestMethodConfig: { Values } };
        return { Field, HttpHeaderConfig: { HttpHeaderName: header, Values } };
    });
}
function matchesAll(conditions, request) {
    return conditions.every(({ field, header = '', values }) => {
        const shown = SHOWN[field]?.(request, header) ?? '';
        return values.some((value) => matchesGlob(IGNORES_CASE.includes(field) ? value.toLowerCase() : value, shown));
    });
}
function ruleCondition(shape) {
    const { Field: field = '', HttpHeaderConfig: header } = shape;
    if (!(field in SHOWN))
        throw unsupported(`Condition field '${field}'`);
    const values = shape.Values ??
        shape.PathPatternConfig?.Values ??
        shape.HostHeaderConfig?.Values ??
        shape.HttpRequestMethodConfig?.Values ??
        header?.Values ??
        [];
    if (values.length === 0)
        throw validationError('A condition value must be specified');
    return { field, values, ...(header?.HttpHeaderName !== undefined && { header: header.HttpHeaderName }) };
}
/** `*` stands for any run of characters, `?` for exactly one. */
function matchesGlob(pattern, text) {
    const source = pattern
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '.*')
        .replaceAll('?', '.');
    return new RegExp(`^${source}$`, 's').test(text);
}

;// CONCATENATED MODULE: ./.build/emulator/elb/weighted-turn.js
/** Takes turns by weight, evenly spread (smooth weighted round robin), so that 90:10 is exact over any ten requests. */
class WeightedTurn {
    #choices;
    #credit;
    constructor(choices) {
        this.#choices = choices.filter(({ weight }) => weight > 0);
        this.#credit = this.#choices.map(() => 0);
    }
    /** Undefined when nothing has a weight. */
    next() {
        const total = this.#choices.reduce((sum, { weight }) => sum + weight, 0);
        this.#choices.forEach(({ weight }, index) => {
            this.#credit[index] = (this.#credit[index] ?? 0) + weight;
        });
        const best = this.#credit.indexOf(Math.max(...this.#credit));
        if (best === -1)
            return undefined;
        this.#credit[best] = (this.#credit[best] ?? 0) - total;
        return this.#choices[best]?.value;
    }
}

;// CONCATENATED MODULE: ./.build/emulator/elb/rule.js


/** A listener's rule: which requests it is for, and what becomes of them. */
class Rule {
    arn;
    /** The lowest number is asked first, the default rule last. */
    priority;
    conditions;
    #action;
    #turn;
    constructor(identity, conditions, action) {
        this.arn = identity.arn;
        this.priority = identity.priority;
        this.conditions = conditions;
        this.#action = action;
        this.#turn = turnOf(action);
    }
    get action() {
        return this.#action;
    }
    set action(action) {
        this.#action = action;
        this.#turn = turnOf(action);
    }
    matches(request) {
        return matchesAll(this.conditions, request);
    }
    /** The target group whose turn it is; undefined when none has a weight. */
    nextGroup() {
        return this.#turn.next();
    }
    /** Does it name the group, with whatever weight? */
    forwardsTo(targetGroupArn) {
        return (this.#action.type === 'forward' && this.#action.groups.some(({ value }) => value === targetGroupArn));
    }
}
function turnOf(action) {
    return new WeightedTurn(action.type === 'forward' ? action.groups : []);
}

;// CONCATENATED MODULE: ./.build/emulator/elb/listener.js






/** Longer than clients keep a connection, so that they, not we, close an idle one. */
const KEEP_ALIVE_MS = 65_000;
/** A listener: a real HTTP port of this machine that forwards to target groups. */
class Listener {
    arn;
    loadBalancerArn;
    /** The port that was asked for; `port` is the one that answers. */
    requestedPort;
    #groupOf;
    #server;
    #default;
    #rules = [];
    #port = 0;
    constructor(identity, action, groupOf) {
        this.arn = identity.arn;
        this.loadBalancerArn = identity.loadBalancerArn;
        this.requestedPort = identity.requestedPort;
        this.#groupOf = groupOf;
        this.#default = new Rule({ arn: defaultRuleArn(this.arn), priority: 'default' }, [], action);
        this.#server = (0,external_node_http_.createServer)({ keepAliveTimeout: KEEP_ALIVE_MS, requestTimeout: 0 }, (request, response) => this.#serve(request, response));
        this.#server.unref();
    }
    get port() {
        return this.#port;
    }
    /** What the default rule does. */
    get action() {
        return this.#default.action;
    }
    set action(action) {
        this.#default.action = action;
    }
    /** In the order in which they are asked, the default rule last. */
    get rules() {
        return [...this.#rules, this.#default];
    }
    addRule(rule) {
        this.#rules = [...this.#rules, rule].sort((a, b) => Number(a.priority) - Number(b.priority));
    }
    removeRule(rule) {
        this.#rules = this.#rules.filter((other) => other !== rule);
    }
    /** Listens at `port`, or at any free one. */
    async open(port = this.requestedPort) {
        this.#port = await listenLocally(this.#server, port);
    }
    /** Ends the listener and every connection to it. */
    close() {
        const closed = new Promise((resolve) => this.#server.close(() => resolve()));
        this.#server.closeAllConnections();
        return closed;
    }
    #serve(request, response) {
        const rule = this.#rules.find((candidate) => candidate.matches(request)) ?? this.#default;
        const { action } = rule;
        if (action.type === 'fixed-response') {
            response.writeHead(action.status, { 'Content-Type': action.contentType, Server: 'awselb/2.0' });
            response.end(action.body);
            return;
        }
        const chosen = this.#groupOf(rule.nextGroup() ?? '')?.choose();
        if (chosen === undefined)
            sendErrorPage(response, 503);
        else
            forwardRequest(chosen, request, response, this.#port);
    }
}

;// CONCATENATED MODULE: ./.build/emulator/elb/create-listener.js





/**
 * Opens a port of this machine: the listener's own, or a free one where that is taken or needs root; the answer's
 * `Port` is the one that serves.
 */
async function createListener(elb, input) {
    const { Protocol, Port } = input;
    const balancer = elb.loadBalancer(input.LoadBalancerArn);
    if (Protocol === undefined)
        throw validationError('A listener protocol must be specified');
    if (Protocol !== 'HTTP')
        throw unsupported(`Listener protocol '${Protocol}'`);
    if (Port === undefined || Port < 1 || Port > 65_535)
        throw validationError('A listener port must be specified');
    const taken = [...elb.listeners.values()].some(({ loadBalancerArn, requestedPort }) => loadBalancerArn === balancer.arn && requestedPort === Port);
    if (taken)
        throw duplicateListener(balancer.arn);
    const action = checkedAction(elb, listenerAction(input.DefaultActions));
    const identity = { arn: listenerArn(balancer.arn), loadBalancerArn: balancer.arn, requestedPort: Port };
    const listener = new Listener(identity, action, (arn) => elb.targetGroups.get(arn));
    await listener.open();
    elb.listeners.set(listener.arn, listener);
    elb.noteUse();
    return { Listeners: [describeListener(listener)] };
}
/** The action, once every target group it forwards to exists. */
function checkedAction(elb, action) {
    if (action.type === 'forward')
        for (const { value } of action.groups)
            elb.targetGroup(value);
    return action;
}

;// CONCATENATED MODULE: ./.build/emulator/elb/resource-name.js

/** A target group's or load balancer's name, by AWS's rules for both. */
function resource_name_checkName(kind, name = '') {
    if (name.length > 32)
        throw validationError(`${kind} name '${name}' cannot be longer than '32' characters`);
    if (!/^[A-Za-z0-9-]+$/.test(name)) {
        throw validationError(`${kind} name '${name}' can only contain characters that are alphanumeric characters or hyphens(-)`);
    }
    if (name.startsWith('-') || name.endsWith('-')) {
        throw validationError(`${kind} name '${name}' cannot begin or end with '-'`);
    }
    return name;
}

;// CONCATENATED MODULE: ./.build/emulator/elb/create-load-balancer.js




/** An application load balancer, active at once; subnets are kept but not asked for, since no VPC has to be here. */
function createLoadBalancer(elb, input, caller) {
    const { Type = 'application', Scheme = 'internet-facing', SecurityGroups = [] } = input;
    const name = resource_name_checkName('Load balancer', input.Name);
    if (Type !== 'application')
        throw unsupported(`Load balancer type '${Type}'`);
    const existing = [...elb.loadBalancers.values()].find((balancer) => balancer.name === name);
    if (existing !== undefined) {
        if (existing.scheme !== Scheme)
            throw duplicateLoadBalancerName(name);
        return { LoadBalancers: [describeLoadBalancer(elb, existing)] };
    }
    const subnets = input.Subnets ?? input.SubnetMappings?.map(({ SubnetId = '' }) => SubnetId) ?? [];
    const balancer = {
        arn: loadBalancerArn(caller, name),
        name,
        scheme: Scheme,
        subnets,
        securityGroups: SecurityGroups,
        createdTime: new Date(elb.clock.now()),
    };
    elb.loadBalancers.set(balancer.arn, balancer);
    return { LoadBalancers: [describeLoadBalancer(elb, balancer)] };
}

;// CONCATENATED MODULE: ./.build/emulator/elb/describe-rules.js




/** A listener's rules in the order in which they are asked, or rules by ARN. */
function describeRules(elb, input) {
    const { ListenerArn, RuleArns } = input;
    if (ListenerArn === undefined && RuleArns === undefined) {
        throw validationError('You must specify either listener rule ARNs or a listener ARN');
    }
    const rules = RuleArns === undefined ? elb.listener(ListenerArn).rules : RuleArns.map((arn) => elb.rule(arn).rule);
    const { items, ...more } = markedPage(rules, input);
    return { Rules: items.map(describeRule), ...more };
}
/** A rule in AWS's shape. */
function describeRule({ arn, priority, conditions, action }) {
    return {
        RuleArn: arn,
        Priority: String(priority),
        Conditions: describeConditions(conditions),
        Actions: describeActions(action),
        IsDefault: priority === 'default',
    };
}

;// CONCATENATED MODULE: ./.build/emulator/elb/create-rule.js







/** A rule for some of a listener's requests, asked before the default rule and in order of priority. */
function createRule(elb, input) {
    const listener = elb.listener(input.ListenerArn);
    const { Priority: priority } = input;
    if (priority === undefined || priority < 1 || priority > 50_000) {
        throw validationError(`Rule priority '${priority}' must be between '1' and '50000' inclusive`);
    }
    if (listener.rules.some((rule) => rule.priority === priority))
        throw priorityInUse(priority);
    const conditions = ruleConditions(input.Conditions);
    const action = checkedAction(elb, listenerAction(input.Actions));
    const rule = new Rule({ arn: ruleArn(listener.arn), priority }, conditions, action);
    listener.addRule(rule);
    elb.noteUse();
    return { Rules: [describeRule(rule)] };
}

;// CONCATENATED MODULE: ./.build/emulator/elb/code-matcher.js
/** Does a health check's HTTP code match `200`, a list `200,302` or a range `200-299`? */
function matchesCode(matcher, code) {
    return matcher.split(',').some((part) => {
        const [from = '', to = from] = part.split('-');
        return code >= Number(from) && code <= Number(to);
    });
}

;// CONCATENATED MODULE: ./.build/emulator/elb/check-outcome.js

/** Why a target failed its check, in ELBv2's words; undefined when it passed. Source: API reference, TargetHealth. */
function failureOf(result, matcher) {
    if ('status' in result) {
        if (matchesCode(matcher, result.status))
            return undefined;
        const description = `Health checks failed with these codes: [${result.status}]`;
        return { reason: 'Target.ResponseCodeMismatch', description };
    }
    if (result.error === 'timeout')
        return { reason: 'Target.Timeout', description: 'Request timed out' };
    return { reason: 'Target.FailedHealthChecks', description: 'Health checks failed' };
}
const REGISTERING = {
    state: 'initial',
    reason: 'Elb.RegistrationInProgress',
    description: 'Target registration is in progress',
};
const CHECKING = {
    state: 'initial',
    reason: 'Elb.InitialHealthChecking',
    description: 'Initial health checks in progress',
};
/**
 * A target's standing after one more check: a new target needs a single pass, an unhealthy one
 * `HealthyThresholdCount`; any needs `UnhealthyThresholdCount` failures in a row to be unhealthy.
 * Source: Application Load Balancer user guide, "Health checks for target groups".
 */
function nextStanding({ health, passes, failures }, failure, thresholds) {
    if (failure === undefined) {
        const needed = health.state === 'unhealthy' ? thresholds.HealthyThresholdCount : 1;
        const now = passes + 1 >= needed ? { state: 'healthy' } : health;
        return { health: now, passes: passes + 1, failures: 0 };
    }
    const isDown = health.state === 'unhealthy' || failures + 1 >= thresholds.UnhealthyThresholdCount;
    const still = health.state === 'initial' ? CHECKING : health;
    const now = isDown ? { state: 'unhealthy', ...failure } : still;
    return { health: now, passes: 0, failures: failures + 1 };
}

;// CONCATENATED MODULE: ./.build/emulator/elb/registered-target.js

const UNUSED = {
    state: 'unused',
    reason: 'Target.NotInUse',
    description: 'Target group is not configured to receive traffic from the load balancer',
};
const DRAINING = {
    state: 'draining',
    reason: 'Target.DeregistrationInProgress',
    description: 'Target deregistration is in progress',
};
/** A target in its group: checked for health while in use, counted for outstanding requests, drained at its end. */
class RegisteredTarget {
    target;
    #clock;
    #settings;
    #changed;
    #standing = { health: UNUSED, passes: 0, failures: 0 };
    #cancelCheck = () => { };
    #outstanding = 0;
    #drained = [];
    #cancelDelay = () => { };
    constructor(target, clock, settings, changed) {
        this.target = target;
        this.#clock = clock;
        this.#settings = settings;
        this.#changed = changed;
    }
    get health() {
        return this.#standing.health;
    }
    get outstanding() {
        return this.#outstanding;
    }
    /** Starts checking when a listener forwards to the group, stops when none does any more. */
    use(inUse) {
        const { state } = this.health;
        if (state === 'draining' || inUse === (state !== 'unused'))
            return;
        this.#cancelCheck();
        this.#standing = { health: inUse ? REGISTERING : UNUSED, passes: 0, failures: 0 };
        if (inUse)
            this.#cancelCheck = this.#clock.after(0, () => this.#check());
    }
    /** Counts a request in; call the answer once, when it is over. */
    hold() {
        this.#outstanding += 1;
        let held = true;
        return () => {
            if (!held)
                return;
            held = false;
            this.#outstanding -= 1;
            if (this.#outstanding === 0 && this.health === DRAINING)
                this.#letGo();
        };
    }
    /** Takes no new request from now on; `drained` is called when none is left, at the latest after `delayMs`. */
    drain(delayMs, drained) {
        this.#drained.push(drained);
        if (this.health === DRAINING)
            return;
        this.stop();
        this.#standing = { ...this.#standing, health: DRAINING };
        this.#cancelDelay = this.#clock.after(this.#outstanding === 0 ? 0 : delayMs, () => this.#letGo());
    }
    /** Ends the checks. */
    stop() {
        this.#cancelCheck();
        this.#cancelCheck = () => { };
    }
    #letGo() {
        this.#cancelDelay();
        for (const drained of this.#drained.splice(0))
            drained();
    }
    #check() {
        const settings = this.#settings();
        const { task, container, containerPort } = this.target;
        const port = settings.HealthCheckPort === 'traffic-port' ? containerPort : Number(settings.HealthCheckPort);
        const timeoutMs = settings.HealthCheckTimeoutSeconds * 1000;
        const asked = this.#clock.now();
        let cancelled = false;
        this.#cancelCheck = () => {
            cancelled = true;
        };
        task.probe({ container, containerPort: port, path: settings.HealthCheckPath, timeoutMs }, (result) => {
            if (cancelled)
                return;
            const wait = asked + settings.HealthCheckIntervalSeconds * 1000 - this.#clock.now();
            this.#cancelCheck = this.#clock.after(Math.max(wait, 0), () => this.#check());
            this.#note(nextStanding(this.#standing, failureOf(result, settings.Matcher.HttpCode), settings));
        });
    }
    #note(standing) {
        const before = this.health;
        this.#standing = standing;
        const { state, description } = standing.health;
        if (state !== before.state || description !== before.description)
            this.#changed(standing.health);
    }
}

;// CONCATENATED MODULE: ./.build/emulator/elb/target-group-attributes.js
/** Attributes of an application load balancer's target group with their defaults (API reference, TargetGroupAttribute). */
const DEFAULT_ATTRIBUTES = new Map([
    ['stickiness.enabled', 'false'],
    ['deregistration_delay.timeout_seconds', '300'],
    ['stickiness.type', 'lb_cookie'],
    ['stickiness.lb_cookie.duration_seconds', '86400'],
    ['stickiness.app_cookie.cookie_name', ''],
    ['stickiness.app_cookie.duration_seconds', '86400'],
    ['slow_start.duration_seconds', '0'],
    ['load_balancing.algorithm.type', 'round_robin'],
    ['load_balancing.algorithm.anomaly_mitigation', 'off'],
    ['load_balancing.cross_zone.enabled', 'use_load_balancer_configuration'],
    ['target_group_health.dns_failover.minimum_healthy_targets.count', '1'],
    ['target_group_health.dns_failover.minimum_healthy_targets.percentage', 'off'],
    ['target_group_health.unhealthy_state_routing.minimum_healthy_targets.count', '1'],
    ['target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage', 'off'],
]);

;// CONCATENATED MODULE: ./.build/emulator/elb/target-group.js


/** A target group: its settings, its targets by task id, and whom the next request goes to. */
class TargetGroup {
    arn;
    name;
    settings;
    attributes = new Map(DEFAULT_ATTRIBUTES);
    #clock;
    #targets = new Map();
    #inUse = false;
    constructor(arn, name, settings, clock) {
        this.arn = arn;
        this.name = name;
        this.settings = settings;
        this.#clock = clock;
    }
    get targets() {
        return [...this.#targets.values()];
    }
    register(target, changed) {
        const registered = new RegisteredTarget(target, this.#clock, () => this.settings, changed);
        this.#targets.get(target.taskId)?.stop();
        this.#targets.set(target.taskId, registered);
        registered.use(this.#inUse);
    }
    deregister(taskId, drained) {
        const registered = this.#targets.get(taskId);
        if (registered === undefined) {
            this.#clock.after(0, drained);
            return;
        }
        const delayMs = Number(this.attributes.get('deregistration_delay.timeout_seconds')) * 1000;
        registered.drain(delayMs, () => {
            if (this.#targets.get(taskId) === registered)
                this.#targets.delete(taskId);
            drained();
        });
    }
    health(taskId) {
        return this.#targets.get(taskId)?.health;
    }
    use(inUse) {
        this.#inUse = inUse;
        for (const registered of this.#targets.values())
            registered.use(inUse);
    }
    stop() {
        for (const registered of this.#targets.values())
            registered.stop();
    }
    /**
     * The target for the next request: of the healthy ones that with the fewest outstanding requests, in turn among
     * equals. With none healthy all that are not draining are tried, as AWS fails open; undefined when there is none.
     */
    choose() {
        const open = this.targets.filter(({ health }) => health.state !== 'draining' && health.state !== 'unused');
        const healthy = open.filter(({ health }) => health.state === 'healthy');
        const [first, ...rest] = healthy.length > 0 ? healthy : open;
        if (first === undefined)
            return undefined;
        const chosen = rest.reduce((best, next) => (next.outstanding < best.outstanding ? next : best), first);
        this.#toTheBack(chosen);
        return chosen;
    }
    /** The map's order is the order of turns. */
    #toTheBack(registered) {
        const { taskId } = registered.target;
        this.#targets.delete(taskId);
        this.#targets.set(taskId, registered);
    }
}

;// CONCATENATED MODULE: ./.build/emulator/elb/target-group-settings.js

/** An application load balancer's defaults (user guide, "Health checks for Application Load Balancer target groups"). */
const DEFAULT_CHECK = {
    HealthCheckEnabled: true,
    HealthCheckProtocol: 'HTTP',
    HealthCheckPort: 'traffic-port',
    HealthCheckPath: '/',
    HealthCheckIntervalSeconds: 30,
    HealthCheckTimeoutSeconds: 5,
    HealthyThresholdCount: 5,
    UnhealthyThresholdCount: 2,
    Matcher: { HttpCode: '200' },
};
function targetGroupSettings(input) {
    const { Protocol, Port, TargetType = 'instance', ProtocolVersion = 'HTTP1', VpcId } = input;
    if (TargetType !== 'instance' && TargetType !== 'ip')
        throw unsupported(`Target type '${TargetType}'`);
    if (Protocol === undefined)
        throw validationError('A protocol must be specified');
    if (Port === undefined)
        throw validationError('A port must be specified');
    if (Protocol !== 'HTTP' && Protocol !== 'HTTPS')
        throw unsupported(`Protocol '${Protocol}'`);
    const check = healthCheckSettings(DEFAULT_CHECK, input);
    return {
        Protocol,
        ProtocolVersion,
        Port,
        TargetType,
        IpAddressType: 'ipv4',
        ...(VpcId && { VpcId }),
        ...check,
    };
}
/** What an input changes of the health check, checked as AWS checks it. */
function healthCheckSettings(before, input) {
    const protocol = input.HealthCheckProtocol ?? before.HealthCheckProtocol;
    if (protocol !== 'HTTP' && protocol !== 'HTTPS')
        throw unsupported(`Health check protocol '${protocol}'`);
    const settings = {
        HealthCheckEnabled: input.HealthCheckEnabled ?? before.HealthCheckEnabled,
        HealthCheckProtocol: protocol,
        HealthCheckPort: input.HealthCheckPort ?? before.HealthCheckPort,
        HealthCheckPath: input.HealthCheckPath ?? before.HealthCheckPath,
        HealthCheckIntervalSeconds: input.HealthCheckIntervalSeconds ?? before.HealthCheckIntervalSeconds,
        HealthCheckTimeoutSeconds: input.HealthCheckTimeoutSeconds ?? before.HealthCheckTimeoutSeconds,
        HealthyThresholdCount: input.HealthyThresholdCount ?? before.HealthyThresholdCount,
        UnhealthyThresholdCount: input.UnhealthyThresholdCount ?? before.UnhealthyThresholdCount,
        Matcher: { HttpCode: input.Matcher?.HttpCode ?? before.Matcher.HttpCode },
    };
    checkRanges(settings);
    return settings;
}
function checkRanges(settings) {
    const { HealthCheckIntervalSeconds: interval, HealthCheckTimeoutSeconds: timeout } = settings;
    target_group_settings_within('interval', interval, 5, 300);
    target_group_settings_within('timeout', timeout, 2, 120);
    target_group_settings_within('healthy threshold count', settings.HealthyThresholdCount, 2, 10);
    target_group_settings_within('unhealthy threshold count', settings.UnhealthyThresholdCount, 2, 10);
    if (timeout >= interval) {
        throw validationError(`Health check timeout '${timeout}' must be smaller than the interval '${interval}'`);
    }
    if (!settings.HealthCheckPath.startsWith('/')) {
        throw validationError(`Health check path '${settings.HealthCheckPath}' must begin with a '/' character`);
    }
    if (!/^\d{3}([-,]\d{3})*$/.test(settings.Matcher.HttpCode)) {
        throw validationError(`Health check matcher HTTP code '${settings.Matcher.HttpCode}' must be within '200-499' inclusive`);
    }
}
function target_group_settings_within(name, value, least, most) {
    if (value >= least && value <= most)
        return;
    throw validationError(`Health check ${name} '${value}' must be in the range [${least}, ${most}]`);
}

;// CONCATENATED MODULE: ./.build/emulator/elb/create-target-group.js






/** Asking again with the same settings answers the group that exists. */
function createTargetGroup(elb, input, caller) {
    const name = resource_name_checkName('Target group', input.Name);
    const settings = targetGroupSettings(input);
    const existing = [...elb.targetGroups.values()].find((group) => group.name === name);
    if (existing !== undefined) {
        if (JSON.stringify(existing.settings) !== JSON.stringify(settings))
            throw duplicateTargetGroupName(name);
        return { TargetGroups: [describeTargetGroup(elb, existing)] };
    }
    const group = new TargetGroup(targetGroupArn(caller, name), name, settings, elb.clock);
    elb.targetGroups.set(group.arn, group);
    return { TargetGroups: [describeTargetGroup(elb, group)] };
}

;// CONCATENATED MODULE: ./.build/emulator/elb/delete-listener.js
async function deleteListener(elb, { ListenerArn }) {
    await elb.removeListener(elb.listener(ListenerArn));
    return {};
}

;// CONCATENATED MODULE: ./.build/emulator/elb/delete-load-balancer.js
/** Its listeners go with it; deleting one that does not exist succeeds, as on AWS. */
async function deleteLoadBalancer(elb, { LoadBalancerArn = '' }) {
    elb.loadBalancers.delete(LoadBalancerArn);
    const own = [...elb.listeners.values()].filter(({ loadBalancerArn }) => loadBalancerArn === LoadBalancerArn);
    await Promise.all(own.map((listener) => elb.removeListener(listener)));
    return {};
}

;// CONCATENATED MODULE: ./.build/emulator/elb/delete-rule.js

/** A listener keeps its default rule. */
function deleteRule(elb, { RuleArn }) {
    const { rule, listener } = elb.rule(RuleArn);
    if (rule.priority === 'default')
        throw operationNotPermitted(`Default rule '${rule.arn}' cannot be deleted`);
    listener.removeRule(rule);
    elb.noteUse();
    return {};
}

;// CONCATENATED MODULE: ./.build/emulator/elb/delete-target-group.js

/** Deleting a group that does not exist succeeds, as on AWS. */
function deleteTargetGroup(elb, { TargetGroupArn = '' }) {
    if (elb.listenersOf(TargetGroupArn).length > 0)
        throw targetGroupInUse(TargetGroupArn);
    elb.targetGroups.get(TargetGroupArn)?.stop();
    elb.targetGroups.delete(TargetGroupArn);
    return {};
}

;// CONCATENATED MODULE: ./.build/emulator/elb/describe-target-group-attributes.js
function describeTargetGroupAttributes(elb, input) {
    const { attributes } = elb.targetGroup(input.TargetGroupArn);
    return { Attributes: [...attributes].map(([Key, Value]) => ({ Key, Value })) };
}

;// CONCATENATED MODULE: ./.build/emulator/elb/modify-listener.js




/** Changes where a listener forwards to, from the next request on; its port stays. */
function modifyListener(elb, input) {
    const listener = elb.listener(input.ListenerArn);
    const { Port, Protocol = 'HTTP', DefaultActions } = input;
    if (Protocol !== 'HTTP')
        throw unsupported(`Listener protocol '${Protocol}'`);
    if (Port !== undefined && Port !== listener.port && Port !== listener.requestedPort) {
        throw unsupported("Changing a listener's port");
    }
    if (DefaultActions !== undefined) {
        listener.action = checkedAction(elb, listenerAction(DefaultActions));
        elb.noteUse();
    }
    return { Listeners: [describeListener(listener)] };
}

;// CONCATENATED MODULE: ./.build/emulator/elb/modify-rule.js





/** Changes what a rule is for and what it does, from the next request on; what is left out stays. */
function modifyRule(elb, { RuleArn, Conditions, Actions }) {
    const { rule } = elb.rule(RuleArn);
    if (rule.priority === 'default')
        throw operationNotPermitted(`Default rule '${rule.arn}' cannot be modified`);
    if (Conditions !== undefined)
        rule.conditions = ruleConditions(Conditions);
    if (Actions !== undefined)
        rule.action = checkedAction(elb, listenerAction(Actions));
    elb.noteUse();
    return { Rules: [describeRule(rule)] };
}

;// CONCATENATED MODULE: ./.build/emulator/elb/modify-target-group.js


function modifyTargetGroup(elb, input) {
    const group = elb.targetGroup(input.TargetGroupArn);
    group.settings = { ...group.settings, ...healthCheckSettings(group.settings, input) };
    return { TargetGroups: [describeTargetGroup(elb, group)] };
}

;// CONCATENATED MODULE: ./.build/emulator/elb/modify-target-group-attributes.js


const DELAY = 'deregistration_delay.timeout_seconds';
function modifyTargetGroupAttributes(elb, input) {
    const group = elb.targetGroup(input.TargetGroupArn);
    const changes = (input.Attributes ?? []).map(({ Key = '', Value = '' }) => ({ Key, Value }));
    for (const { Key, Value } of changes) {
        if (!group.attributes.has(Key)) {
            throw validationError(`Target group attribute key '${Key}' is not recognized`);
        }
        if (Key === DELAY && !(/^\d+$/.test(Value) && Number(Value) <= 3600)) {
            throw validationError(`The value '${Value}' of '${DELAY}' must be between '0' and '3600' inclusive`);
        }
    }
    for (const { Key, Value } of changes)
        group.attributes.set(Key, Value);
    return describeTargetGroupAttributes(elb, { TargetGroupArn: group.arn });
}

;// CONCATENATED MODULE: ./.build/emulator/elb/operations.js


















const operations = {
    CreateListener: createListener,
    CreateLoadBalancer: createLoadBalancer,
    CreateRule: createRule,
    CreateTargetGroup: createTargetGroup,
    DeleteListener: deleteListener,
    DeleteLoadBalancer: deleteLoadBalancer,
    DeleteRule: deleteRule,
    DeleteTargetGroup: deleteTargetGroup,
    DescribeListeners: describeListeners,
    DescribeLoadBalancers: describeLoadBalancers,
    DescribeRules: describeRules,
    DescribeTargetGroupAttributes: describeTargetGroupAttributes,
    DescribeTargetGroups: describeTargetGroups,
    DescribeTargetHealth: describeTargetHealth,
    ModifyListener: modifyListener,
    ModifyRule: modifyRule,
    ModifyTargetGroup: modifyTargetGroup,
    ModifyTargetGroupAttributes: modifyTargetGroupAttributes,
};
/** ELBv2's operations by AWS's names; what they change is recorded before they answer. */
const elbOperations = Object.fromEntries(Object.entries(operations).map(([name, operation]) => [
    name,
    name.startsWith('Describe') ? operation : saved(operation),
]));
function saved(operation) {
    return async (elb, input, caller) => {
        const output = await operation(elb, input, caller);
        elb.save();
        return output;
    };
}

// EXTERNAL MODULE: ./.build/emulator/sts/role.js
var sts_role = __webpack_require__(82335);
;// CONCATENATED MODULE: ./.build/emulator/iam/errors.js

function noSuchEntity(message) {
    return new AwsError('NoSuchEntityException', message, {}, 404);
}
function invalidInput(message) {
    return new AwsError('InvalidInputException', message);
}

;// CONCATENATED MODULE: ./.build/emulator/iam/get-role.js



/** A role that a seed named; its trust policy is URL-encoded JSON (source: IAM API reference, GetRole). */
function getRole(iam, input, caller) {
    const found = iam.named(caller.accountId, input.RoleName);
    if (found === undefined)
        throw noSuchEntity(`The role with name ${input.RoleName} cannot be found.`);
    const { arn, role, createdAt } = found;
    return {
        Role: {
            Arn: arn,
            Path: role.Path ?? '/',
            RoleName: role.RoleName,
            RoleId: roleId(arn),
            CreateDate: createdAt,
            AssumeRolePolicyDocument: encodeURIComponent(JSON.stringify((0,sts_role/* trustPolicyOf */.O)(role))),
            Description: role.Description,
            MaxSessionDuration: role.MaxSessionDuration ?? 3600,
        },
    };
}
/** `AROA` and seventeen characters, the same for a role at every start. */
function roleId(arn) {
    return `AROA${(0,external_node_crypto_.createHash)('sha256').update(arn).digest('hex').slice(0, 17).toUpperCase()}`;
}

;// CONCATENATED MODULE: ./.build/emulator/iam/missing-context.js

/** Condition keys of the statements that concern an action, without those that the request tells a value of. */
function missingContext(statements, needed) {
    const told = Object.keys(needed.context ?? {}).map((key) => key.toLowerCase());
    const keys = statements
        .filter((one) => isAbout(one, needed))
        .flatMap(({ Condition = {} }) => Object.values(Condition).flatMap((block) => Object.keys(block)));
    return [...new Set(keys)].filter((key) => !told.includes(key.toLowerCase()));
}

// EXTERNAL MODULE: ./.build/emulator/iam/role-policies.js
var role_policies = __webpack_require__(57727);
;// CONCATENATED MODULE: ./.build/emulator/iam/policy-source.js




const SOURCE = /^arn:aws[a-z-]*:iam::(\d{12}):(user|role)\/.+$/;
/** Of the caller and of users that is what every caller may do, of a seeded role its policies. */
function policySource(iam, source, caller) {
    const [, accountId, kind] = SOURCE.exec(source) ?? [];
    if (kind === undefined) {
        throw invalidInput(`Invalid Entity Arn: ${source} does not clearly define entity type and name.`);
    }
    const own = iam.sts.findSession(caller.accessKeyId)?.roleArn;
    const isCaller = source === own || (kind === 'user' && accountId === caller.accountId);
    if (isCaller) {
        const { permissions } = iam;
        const statements = (0,policy_document/* listOf */.c)(permissions.set.policy?.Statement);
        return { judge: (needed) => permissions.refusal(needed), statements };
    }
    const found = iam.find(source);
    if (found === undefined)
        throw noSuchEntity(`The entity ${source} cannot be found.`);
    const statements = (0,role_policies/* rolePolicies */.n)(found.role).flatMap(({ Statement }) => (0,policy_document/* listOf */.c)(Statement));
    return { judge: (needed) => refusalBy({ Statement: statements }, needed), statements };
}

;// CONCATENATED MODULE: ./.build/emulator/iam/simulate-principal-policy.js



const simulate_principal_policy_DEFAULT_SIZE = 100;
/** What the policies of a user or role say of each action on each resource (source: IAM API reference, SimulatePrincipalPolicy). */
function simulatePrincipalPolicy(iam, input, caller) {
    const source = policySource(iam, input.PolicySourceArn, caller);
    const context = contextOf(input.ContextEntries ?? []);
    const all = input.ActionNames.flatMap((action) => (input.ResourceArns ?? ['*']).map((resource) => ({ action, resource, context })));
    const { MaxItems: maxResults, Marker: nextToken } = input;
    const { items, nextToken: next } = page(all, { maxResults, nextToken }, simulate_principal_policy_DEFAULT_SIZE);
    return {
        EvaluationResults: items.map((needed) => resultOf(needed, source)),
        IsTruncated: next !== undefined,
        Marker: next,
    };
}
function resultOf(needed, { judge, statements }) {
    return {
        EvalActionName: needed.action,
        EvalResourceName: needed.resource,
        EvalDecision: DECISIONS[judge(needed) ?? 'allowed'],
        MissingContextValues: missingContext(statements, needed),
    };
}
const DECISIONS = { allowed: 'allowed', denied: 'explicitDeny', 'not allowed': 'implicitDeny' };
function contextOf(entries) {
    return Object.fromEntries(entries.map(({ ContextKeyName = '', ContextKeyValues = [] }) => [
        ContextKeyName,
        ContextKeyValues[0] ?? '',
    ]));
}

;// CONCATENATED MODULE: ./.build/emulator/iam/operations.js


/** IAM's operations by AWS's names: what somebody who looks before a deployment asks. */
const iamOperations = {
    GetRole: getRole,
    SimulatePrincipalPolicy: simulatePrincipalPolicy,
};

;// CONCATENATED MODULE: ./.build/emulator/input-refusals.js

/** The sentence most AWS services have for input their model does not allow. */
function validationText(problems) {
    const missing = problems.missing.map((path) => `Value null at '${path}' failed to satisfy constraint: Member must not be null`);
    const wrong = problems.notInEnum.map(({ path, value, valid }) => `Value '${value}' at '${path}' failed to satisfy constraint: Member must satisfy enum value set: [${valid.join(', ')}]`);
    const all = [...missing, ...wrong];
    return `${all.length} validation error${all.length > 1 ? 's' : ''} detected: ${all.join('; ')}`;
}
/** A refusal of bad input under the exception name a service uses for it. */
function refuseAs(code) {
    return (problems) => new AwsError(code, validationText(problems));
}

;// CONCATENATED MODULE: ./.build/emulator/logs/enums.js
/** Members of CloudWatch Logs inputs whose values AWS checks. */
const logsEnums = { orderBy: 'OrderBy' };

;// CONCATENATED MODULE: ./.build/emulator/logs/errors.js

function logGroupNotFound() {
    return new AwsError('ResourceNotFoundException', 'The specified log group does not exist.');
}
function logStreamNotFound() {
    return new AwsError('ResourceNotFoundException', 'The specified log stream does not exist.');
}
function logGroupExists() {
    return new AwsError('ResourceAlreadyExistsException', 'The specified log group already exists');
}
function logStreamExists() {
    return new AwsError('ResourceAlreadyExistsException', 'The specified log stream already exists');
}
function logs_errors_invalidParameter(message) {
    return new AwsError('InvalidParameterException', message);
}

;// CONCATENATED MODULE: ./.build/emulator/logs/create-log-group.js

function createLogGroup(logs, { logGroupName = '' }) {
    if (!/^[.\-_/#A-Za-z0-9]{1,512}$/.test(logGroupName)) {
        throw logs_errors_invalidParameter(`1 validation error detected: Value '${logGroupName}' at 'logGroupName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\.\\-_/#A-Za-z0-9]+`);
    }
    logs.createGroup(logGroupName);
    return {};
}

;// CONCATENATED MODULE: ./.build/emulator/logs/create-log-stream.js
function createLogStream(logs, input) {
    logs.group(input).createStream(input.logStreamName ?? '', logs.clock.now());
    return {};
}

;// CONCATENATED MODULE: ./.build/emulator/logs/delete-log-group.js
function deleteLogGroup(logs, { logGroupName = '' }) {
    logs.deleteGroup(logGroupName);
    return {};
}

;// CONCATENATED MODULE: ./.build/emulator/logs/delete-log-stream.js
function deleteLogStream(logs, input) {
    logs.group(input).deleteStream(input.logStreamName ?? '');
    return {};
}

;// CONCATENATED MODULE: ./.build/emulator/logs/delete-retention-policy.js
function deleteRetentionPolicy(logs, input) {
    logs.group(input).retentionInDays = undefined;
    return {};
}

;// CONCATENATED MODULE: ./.build/emulator/logs/log-arns.js
/** A log group's ARN without the `:*` that policies and DescribeLogGroups' `arn` carry. */
function logGroupArn({ region, accountId }, group) {
    return `arn:aws:logs:${region}:${accountId}:log-group:${group}`;
}
function logStreamArn(caller, group, stream) {
    return `${logGroupArn(caller, group)}:log-stream:${stream}`;
}

;// CONCATENATED MODULE: ./.build/emulator/logs/describe-log-groups.js


const DEFAULT_LIMIT = 50;
function describeLogGroups(logs, input, caller) {
    const { logGroupNamePrefix = '', logGroupNamePattern = '', limit: maxResults, nextToken } = input;
    const found = logs.groups
        .filter(({ name }) => name.startsWith(logGroupNamePrefix) && name.includes(logGroupNamePattern))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    const { items, ...more } = page(found, { maxResults, nextToken }, DEFAULT_LIMIT);
    return { logGroups: items.map((group) => describe_log_groups_describe(group, caller)), ...more };
}
function describe_log_groups_describe(group, caller) {
    const arn = logGroupArn(caller, group.name);
    return {
        logGroupName: group.name,
        logGroupArn: arn,
        arn: `${arn}:*`,
        creationTime: group.creationTime,
        metricFilterCount: 0,
        storedBytes: 0,
        logGroupClass: 'STANDARD',
        ...(group.retentionInDays !== undefined && { retentionInDays: group.retentionInDays }),
    };
}

;// CONCATENATED MODULE: ./.build/emulator/logs/describe-log-streams.js



const describe_log_streams_DEFAULT_LIMIT = 50;
function describeLogStreams(logs, input, caller) {
    const { logStreamNamePrefix, orderBy = 'LogStreamName', descending, limit: maxResults, nextToken } = input;
    if (orderBy === 'LastEventTime' && logStreamNamePrefix !== undefined) {
        throw logs_errors_invalidParameter('Cannot order by LastEventTime with a logStreamNamePrefix.');
    }
    const group = logs.group(input);
    const found = group.streams
        .filter(({ name }) => name.startsWith(logStreamNamePrefix ?? ''))
        .sort(orderBy === 'LastEventTime' ? byLastEvent : byName);
    if (descending)
        found.reverse();
    const { items, ...more } = page(found, { maxResults, nextToken }, describe_log_streams_DEFAULT_LIMIT);
    return { logStreams: items.map((stream) => describe_log_streams_describe(stream, group.name, caller)), ...more };
}
function byName(a, b) {
    return a.name < b.name ? -1 : 1;
}
function byLastEvent(a, b) {
    return (a.events.at(-1)?.timestamp ?? 0) - (b.events.at(-1)?.timestamp ?? 0) || byName(a, b);
}
function describe_log_streams_describe(stream, group, caller) {
    const [first, last] = [stream.events[0], stream.events.at(-1)];
    return {
        logStreamName: stream.name,
        creationTime: stream.creationTime,
        arn: logStreamArn(caller, group, stream.name),
        storedBytes: 0,
        ...(first && { firstEventTimestamp: first.timestamp }),
        ...(last && { lastEventTimestamp: last.timestamp, lastIngestionTime: last.ingestionTime }),
    };
}

;// CONCATENATED MODULE: ./.build/emulator/logs/filter-pattern.js

/**
 * A filter pattern of terms as a test of a message: all plain terms must occur, one of the `?optional` ones, none of
 * the `-excluded` ones; `"quoted phrases"` are one term. Case matters. JSON and column patterns are not supported.
 * Source: CloudWatch Logs user guide, "Filter pattern syntax".
 */
function filterPattern(pattern) {
    const text = pattern.trim();
    if (/^[{[%]/.test(text)) {
        throw logs_errors_invalidParameter(`Invalid filter pattern: the emulator matches terms only, not "${text}".`);
    }
    const terms = [...text.matchAll(/([?-]?)(?:"((?:[^"\\]|\\.)*)"|(\S+))/g)].map(([, mark = '', quoted, word]) => ({
        mark,
        term: quoted?.replaceAll(/\\(.)/g, '$1') ?? word ?? '',
    }));
    const marked = (wanted) => terms.filter(({ mark }) => mark === wanted).map(({ term }) => term);
    const [required, optional, excluded] = [marked(''), marked('?'), marked('-')];
    return (message) => required.every((term) => message.includes(term)) &&
        (optional.length === 0 || optional.some((term) => message.includes(term))) &&
        !excluded.some((term) => message.includes(term));
}

;// CONCATENATED MODULE: ./.build/emulator/logs/filter-log-events.js



const filter_log_events_DEFAULT_LIMIT = 10_000;
/** Events of a group's streams by time, those that match a pattern of terms. */
function filterLogEvents(logs, input) {
    const matches = filterPattern(input.filterPattern ?? '');
    const { startTime = 0, endTime = Number.POSITIVE_INFINITY } = input;
    const found = chosenStreams(logs.group(input), input)
        .flatMap((stream) => filter_log_events_filtered(stream))
        .filter(({ timestamp, message }) => timestamp >= startTime && timestamp <= endTime && matches(message))
        .sort((a, b) => a.timestamp - b.timestamp);
    const { items, ...more } = page(found, { maxResults: input.limit, nextToken: input.nextToken }, filter_log_events_DEFAULT_LIMIT);
    return { events: items, searchedLogStreams: [], ...more };
}
function chosenStreams(group, input) {
    const { logStreamNames, logStreamNamePrefix } = input;
    if (logStreamNames !== undefined && logStreamNamePrefix !== undefined) {
        throw logs_errors_invalidParameter('logStreamNamePrefix and logStreamNames cannot be specified together.');
    }
    if (logStreamNames === undefined) {
        return group.streams.filter(({ name }) => name.startsWith(logStreamNamePrefix ?? ''));
    }
    const found = group.streams.filter(({ name }) => logStreamNames.includes(name));
    if (found.length === 0)
        throw logStreamNotFound();
    return found;
}
function filter_log_events_filtered(stream) {
    return stream.events.map(({ sequence, timestamp, ingestionTime, message }) => ({
        logStreamName: stream.name,
        timestamp,
        ingestionTime,
        message,
        eventId: `${timestamp}${String(sequence).padStart(43, '0')}`,
    }));
}

;// CONCATENATED MODULE: ./.build/emulator/logs/get-log-events.js

const get_log_events_MOST = 10_000;
/**
 * Reads a stream forwards (`startFromHead`, or a forward token) or backwards from its end. Tokens are absolute
 * positions, so that a client that keeps asking with the last forward token follows the stream; at an end the token
 * that was given comes back. Source: API reference, GetLogEvents.
 */
function getLogEvents(logs, input) {
    const stream = logs.group(input).stream(input.logStreamName ?? '');
    const limit = Math.min(input.limit ?? get_log_events_MOST, get_log_events_MOST);
    const [from, to] = range(stream, input, limit);
    const events = stream.events.slice(from, to);
    return {
        events: events.map(({ timestamp, message, ingestionTime }) => ({ timestamp, message, ingestionTime })),
        nextForwardToken: get_log_events_token('f', stream.dropped + to),
        nextBackwardToken: get_log_events_token('b', stream.dropped + from),
    };
}
/** The half-open range of the stream's kept events that one answer holds. */
function range(stream, input, limit) {
    const { startTime = 0, endTime = Number.POSITIVE_INFINITY } = input;
    const first = firstFrom(stream, startTime);
    const end = firstFrom(stream, endTime);
    const { forwards, position } = input.nextToken
        ? get_log_events_parse(input.nextToken)
        : { forwards: input.startFromHead ?? false, position: undefined };
    const clamp = (at) => Math.min(Math.max(at - stream.dropped, first), Math.max(first, end));
    if (forwards) {
        const from = clamp(position ?? 0);
        return [from, Math.max(from, Math.min(from + limit, end))];
    }
    const to = clamp(position ?? Number.POSITIVE_INFINITY);
    return [Math.max(to - limit, first), to];
}
function firstFrom(stream, time) {
    const at = stream.events.findIndex(({ timestamp }) => timestamp >= time);
    return at === -1 ? stream.events.length : at;
}
function get_log_events_token(direction, position) {
    return `${direction}/${String(position).padStart(56, '0')}/s`;
}
function get_log_events_parse(nextToken) {
    const [, direction, position] = /^([fb])\/(\d{56})\/s$/.exec(nextToken) ?? [];
    if (direction === undefined)
        throw logs_errors_invalidParameter('The specified nextToken is invalid.');
    return { forwards: direction === 'f', position: Number(position) };
}

;// CONCATENATED MODULE: ./.build/emulator/logs/put-log-events.js

const HOUR_MS = 3_600_000;
const OLDEST_MS = 14 * 24 * HOUR_MS;
const NEWEST_MS = 2 * HOUR_MS;
/** Events older than 14 days or more than 2 hours ahead are rejected, not refused (API reference, PutLogEvents). */
function putLogEvents(logs, input) {
    const stream = logs.group(input).stream(input.logStreamName ?? '');
    const times = (input.logEvents ?? []).map(({ timestamp = 0 }) => timestamp);
    if (times.some((time, index) => time < (times[index - 1] ?? 0))) {
        throw logs_errors_invalidParameter('Log events in a single PutLogEvents request must be in chronological order.');
    }
    const now = logs.clock.now();
    const tooOld = times.filter((time) => time < now - OLDEST_MS).length;
    const tooNew = times.findIndex((time) => time > now + NEWEST_MS);
    const accepted = (input.logEvents ?? []).slice(tooOld, tooNew === -1 ? undefined : tooNew);
    for (const { timestamp = now, message = '' } of accepted)
        stream.append(timestamp, message, now);
    const rejected = {
        ...(tooOld > 0 && { tooOldLogEventEndIndex: tooOld }),
        ...(tooNew !== -1 && { tooNewLogEventStartIndex: tooNew }),
    };
    return {
        nextSequenceToken: String(stream.dropped + stream.events.length).padStart(56, '0'),
        ...(Object.keys(rejected).length > 0 && { rejectedLogEventsInfo: rejected }),
    };
}

;// CONCATENATED MODULE: ./.build/emulator/logs/put-retention-policy.js

/** The days CloudWatch Logs accepts. Source: API reference, PutRetentionPolicy. */
const DAYS = [
    1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
];
function putRetentionPolicy(logs, input) {
    const group = logs.group(input);
    const days = input.retentionInDays ?? 0;
    if (!DAYS.includes(days)) {
        throw logs_errors_invalidParameter(`1 validation error detected: Value '${days}' at 'retentionInDays' failed to satisfy constraint: Member must satisfy enum value set: [${DAYS.join(', ')}]`);
    }
    group.retentionInDays = days;
    return {};
}

;// CONCATENATED MODULE: ./.build/emulator/logs/operations.js











/** CloudWatch Logs' operations by AWS's names. */
const logsOperations = {
    CreateLogGroup: createLogGroup,
    CreateLogStream: createLogStream,
    DeleteLogGroup: deleteLogGroup,
    DeleteLogStream: deleteLogStream,
    DeleteRetentionPolicy: deleteRetentionPolicy,
    DescribeLogGroups: describeLogGroups,
    DescribeLogStreams: describeLogStreams,
    FilterLogEvents: filterLogEvents,
    GetLogEvents: getLogEvents,
    PutLogEvents: putLogEvents,
    PutRetentionPolicy: putRetentionPolicy,
};

;// CONCATENATED MODULE: ./.build/emulator/secrets/describe-secret.js

/** What is known of a seeded secret besides its value; by name, or by ARN with or without the added characters. */
function describeSecret(store, input, caller) {
    const found = store.find(input.SecretId, caller);
    if (found !== undefined) {
        const { KmsKeyId, DeletedDate } = found.secret;
        return { ARN: found.arn, Name: found.name, KmsKeyId, DeletedDate };
    }
    throw new AwsError('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
}

;// CONCATENATED MODULE: ./.build/emulator/secrets/operations.js

/** Secrets Manager's operations by AWS's names: what a deployment asks, never a value. */
const secretsOperations = {
    DescribeSecret: describeSecret,
};

;// CONCATENATED MODULE: ./.build/emulator/service-row.js
/** Binds a service's operation table to its state. */
function bindOperations(service, table) {
    return Object.fromEntries(Object.entries(table).map(([name, operation]) => [
        name,
        (input, caller) => operation(service, input, caller),
    ]));
}
/** The same for a service that is apart in every account and region. */
function bindRegionalOperations(services, table) {
    return Object.fromEntries(Object.entries(table).map(([name, operation]) => [
        name,
        (input, caller) => operation(services.in(caller), input, caller),
    ]));
}

;// CONCATENATED MODULE: ./.build/emulator/ssm/parameter-filters.js

const TESTS = {
    Equals: (value, wanted) => value === wanted,
    BeginsWith: (value, wanted) => value.startsWith(wanted),
    Contains: (value, wanted) => value.includes(wanted),
};
const KEYS = ['Name', 'Type', 'KeyId', 'Tier', 'DataType'];
/** Does a parameter pass every filter, by one value of each? Throws InvalidFilterKey and InvalidFilterOption. */
function passesFilters(filters, one) {
    return filters.every(({ Key = '', Option = 'Equals', Values = [] }) => {
        const key = KEYS.find((known) => known === Key);
        const test = TESTS[Option];
        if (key === undefined) {
            throw new AwsError('InvalidFilterKey', `The following filter key is not valid: ${Key}.`);
        }
        if (test === undefined) {
            throw new AwsError('InvalidFilterOption', `The following filter option is not valid: ${Option}.`);
        }
        return Values.some((wanted) => test(String(one[key] ?? ''), wanted));
    });
}

;// CONCATENATED MODULE: ./.build/emulator/ssm/describe-parameters.js


const describe_parameters_DEFAULT_SIZE = 10;
/** What is known of the seeded parameters besides their values (source: Systems Manager API reference, DescribeParameters). */
function describeParameters(store, input, caller) {
    const filters = [
        ...(input.ParameterFilters ?? []),
        ...(input.Filters ?? []).map((filter) => ({ ...filter, Option: 'Contains' })),
    ];
    const found = store.parameters
        .map((parameter) => metadataOf(parameter, caller))
        .filter((one) => passesFilters(filters, one));
    const { MaxResults: maxResults, NextToken: nextToken } = input;
    const { items, nextToken: NextToken } = page(found, { maxResults, nextToken }, describe_parameters_DEFAULT_SIZE);
    return { Parameters: items, NextToken };
}
function metadataOf({ Name, Type = 'String', KeyId, Tier = 'Standard' }, { region, accountId }) {
    const prefix = `arn:aws:ssm:${region}:${accountId}:parameter`;
    return {
        Name,
        ARN: Name.startsWith('/') ? `${prefix}${Name}` : `${prefix}/${Name}`,
        Type,
        KeyId: Type === 'SecureString' ? (KeyId ?? 'alias/aws/ssm') : undefined,
        Version: 1,
        Policies: [],
        Tier,
        DataType: 'text',
    };
}

;// CONCATENATED MODULE: ./.build/emulator/ssm/operations.js

/** Systems Manager's operations by AWS's names: which parameters there are, never a value. */
const ssmOperations = {
    DescribeParameters: describeParameters,
};

;// CONCATENATED MODULE: ./.build/emulator/sts/temporary-credentials.js


const ROLE_ARN = /^arn:aws[a-z-]*:iam::(\d{12}):role\/(?:.*\/)?([^/]+)$/;
const ONE_HOUR = 3600;
/** The account of the role and the seconds of its session. Throws `ValidationError` in AWS's words. */
function checkSessionRequest({ RoleArn, RoleSessionName, DurationSeconds = ONE_HOUR, }) {
    const [, accountId] = ROLE_ARN.exec(RoleArn) ?? [];
    if (accountId === undefined)
        throw new AwsError('ValidationError', `${RoleArn} is invalid`);
    if (!/^[\w+=,.@-]{2,64}$/.test(RoleSessionName)) {
        throw constraint(RoleSessionName, 'roleSessionName', 'satisfy regular expression pattern: [\\w+=,.@-]*');
    }
    if (DurationSeconds < 900) {
        throw constraint(DurationSeconds, 'durationSeconds', 'have value greater than or equal to 900');
    }
    if (DurationSeconds > 43_200) {
        throw constraint(DurationSeconds, 'durationSeconds', 'have value less than or equal to 43200');
    }
    return { accountId, seconds: DurationSeconds };
}
/** New credentials of a role, which STS knows until they expire. */
function openRoleSession(sts, { RoleArn, RoleSessionName, DurationSeconds = ONE_HOUR }) {
    const [, accountId = '', role = ''] = ROLE_ARN.exec(RoleArn) ?? [];
    const expiresAt = sts.clock.now() + DurationSeconds * 1000;
    const userId = `AROA${randomId(17)}:${RoleSessionName}`;
    const arn = `arn:aws:sts::${accountId}:assumed-role/${role}/${RoleSessionName}`;
    const AccessKeyId = `ASIA${randomId(16)}`;
    sts.addSession(AccessKeyId, { accountId, arn, userId, roleArn: RoleArn, expiresAt });
    return {
        Credentials: {
            AccessKeyId,
            SecretAccessKey: (0,external_node_crypto_.randomBytes)(30).toString('base64'),
            SessionToken: (0,external_node_crypto_.randomBytes)(300).toString('base64'),
            Expiration: new Date(expiresAt),
        },
        AssumedRoleUser: { AssumedRoleId: userId, Arn: arn },
    };
}
function constraint(value, path, rule) {
    return new AwsError('ValidationError', `1 validation error detected: Value '${value}' at '${path}' failed to satisfy constraint: Member must ${rule}`);
}
function randomId(length) {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
    return [...(0,external_node_crypto_.randomBytes)(length)].map((byte) => alphabet[byte % alphabet.length]).join('');
}

;// CONCATENATED MODULE: ./.build/emulator/sts/assume-role.js



/** A session that was begun by another role's lasts at most so many seconds. */
const LONGEST_CHAINED = 3600;
/**
 * Trades the caller's credentials for those of a role: role chaining when the caller is a role itself. Whom the role trusts
 * is looked at once the account has a provider or a role (source: IAM user guide, "Roles terms and concepts").
 */
function assumeRole(sts, input, caller) {
    const { seconds } = checkSessionRequest(input);
    const session = sts.findSession(caller.accessKeyId);
    if (session !== undefined && seconds > LONGEST_CHAINED) {
        throw new AwsError('ValidationError', 'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining');
    }
    const { Arn = '', Account = '' } = getCallerIdentity(sts, undefined, caller);
    const callers = [Arn, Account, `arn:aws:iam::${Account}:root`, ...(session ? [session.roleArn] : [])];
    if (!sts.federation.isOpen)
        sts.federation.checkCaller(callers, input.RoleArn, seconds, input.ExternalId);
    return openRoleSession(sts, input);
}

;// CONCATENATED MODULE: ./.build/emulator/sts/web-identity.js

/** How far clocks may be apart. */
const toleranceMs = 300_000;
/** Reads a JSON web token and refuses a malformed or expired one as STS does; `now` in milliseconds. */
function decodeWebIdentity(token, now) {
    const parts = token.split('.');
    const claims = claimsOf(parts[1] ?? '');
    if (parts.length !== 3 || !claims) {
        throw new AwsError('InvalidIdentityToken', 'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)');
    }
    const { iss, sub, aud, exp, nbf } = claims;
    if (typeof exp === 'number' && exp * 1000 <= now)
        throw expired(exp, now);
    if (typeof nbf === 'number' && nbf * 1000 > now + toleranceMs) {
        throw new AwsError('InvalidIdentityToken', 'Token is not yet valid: its nbf claim is in the future');
    }
    if (typeof iss !== 'string' || typeof sub !== 'string') {
        throw new AwsError('InvalidIdentityToken', 'Missing a required claim: iss and sub are needed');
    }
    const audiences = (Array.isArray(aud) ? aud : [aud]).filter((item) => typeof item === 'string');
    return { issuer: iss.replace(/^https?:\/\//, ''), subject: sub, audiences };
}
function audienceOf(identity) {
    return identity.audiences[0] ?? '';
}
function claimsOf(part) {
    try {
        const claims = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
        return typeof claims === 'object' && claims !== null ? claims : undefined;
    }
    catch {
        return undefined;
    }
}
function expired(exp, now) {
    const seconds = Math.floor(now / 1000);
    return new AwsError('ExpiredTokenException', `Token expired: current date/time ${seconds} must be before the expiration date/time ${exp}`);
}

;// CONCATENATED MODULE: ./.build/emulator/sts/assume-role-with-web-identity.js


/**
 * Trades a web identity token for temporary credentials of a role. Who signed the token and whom the role trusts is
 * looked at once the account has a provider or a role.
 */
async function assumeRoleWithWebIdentity(sts, input) {
    const { accountId, seconds } = checkSessionRequest(input);
    const identity = decodeWebIdentity(input.WebIdentityToken, sts.clock.now());
    const { federation } = sts;
    if (!federation.isOpen) {
        await federation.checkToken(accountId, input.WebIdentityToken, identity);
        federation.checkWebIdentity(accountId, input.RoleArn, identity, seconds);
    }
    return {
        ...openRoleSession(sts, input),
        SubjectFromWebIdentityToken: identity.subject,
        Audience: audienceOf(identity),
        Provider: identity.issuer,
    };
}

;// CONCATENATED MODULE: ./.build/emulator/sts/operations.js



/** STS's operations by AWS's names. */
const stsOperations = {
    AssumeRole: assumeRole,
    AssumeRoleWithWebIdentity: assumeRoleWithWebIdentity,
    GetCallerIdentity: getCallerIdentity,
};

;// CONCATENATED MODULE: ./.build/emulator/services.js


















/** The static table of the AWS APIs served; a new service is one row. */
function serviceRows({ ec2, ecr, ecs, elb, iam, logs, secrets, sts, }) {
    return [
        {
            name: 'ec2',
            protocol: 'ec2',
            target: '2016-11-15',
            sdk: () => Promise.all(/* import() */[__webpack_require__.e(1947), __webpack_require__.e(5647)]).then(__webpack_require__.bind(__webpack_require__, 45647)),
            operations: bindOperations(ec2, ec2Operations),
            enums: ec2Enums,
            refuse: refuseEc2Input,
        },
        {
            name: 'ecr',
            protocol: 'json',
            target: 'AmazonEC2ContainerRegistry_V20150921',
            sdk: () => Promise.all(/* import() */[__webpack_require__.e(5475), __webpack_require__.e(7637), __webpack_require__.e(5335)]).then(__webpack_require__.bind(__webpack_require__, 75335)),
            operations: bindOperations(ecr, ecrOperations),
            enums: ecrEnums,
            refuse: refuseEcrInput,
        },
        {
            name: 'ecs',
            protocol: 'json',
            target: 'AmazonEC2ContainerServiceV20141113',
            sdk: () => Promise.all(/* import() */[__webpack_require__.e(5475), __webpack_require__.e(7637), __webpack_require__.e(8707)]).then(__webpack_require__.bind(__webpack_require__, 68707)),
            operations: bindRegionalOperations(ecs, ecsOperations),
            enums: ecsEnums,
            refuse: refuseAs('InvalidParameterException'),
        },
        {
            name: 'elb',
            protocol: 'query',
            target: '2015-12-01',
            sdk: () => Promise.all(/* import() */[__webpack_require__.e(7637), __webpack_require__.e(6156), __webpack_require__.e(609)]).then(__webpack_require__.bind(__webpack_require__, 10609)),
            operations: bindOperations(elb, elbOperations),
            enums: elbEnums,
            refuse: refuseAs('ValidationError'),
        },
        {
            name: 'iam',
            protocol: 'query',
            target: '2010-05-08',
            sdk: () => Promise.all(/* import() */[__webpack_require__.e(5464), __webpack_require__.e(719)]).then(__webpack_require__.bind(__webpack_require__, 40719)),
            operations: bindOperations(iam, iamOperations),
            enums: {},
            refuse: refuseAs('ValidationError'),
        },
        {
            name: 'logs',
            protocol: 'json',
            target: 'Logs_20140328',
            sdk: () => Promise.all(/* import() */[__webpack_require__.e(7529), __webpack_require__.e(1151)]).then(__webpack_require__.bind(__webpack_require__, 81151)),
            operations: bindOperations(logs, logsOperations),
            enums: logsEnums,
            refuse: refuseAs('InvalidParameterException'),
        },
        {
            name: 'secretsmanager',
            protocol: 'json',
            target: 'secretsmanager',
            sdk: () => __webpack_require__.e(/* import() */ 9982).then(__webpack_require__.bind(__webpack_require__, 99982)),
            operations: bindOperations(secrets, secretsOperations),
            enums: {},
            refuse: refuseAs('InvalidParameterException'),
        },
        {
            name: 'ssm',
            protocol: 'json',
            target: 'AmazonSSM',
            sdk: () => Promise.all(/* import() */[__webpack_require__.e(7982), __webpack_require__.e(8607)]).then(__webpack_require__.bind(__webpack_require__, 98607)),
            operations: bindOperations(secrets, ssmOperations),
            enums: {},
            refuse: refuseAs('ValidationException'),
        },
        {
            name: 'sts',
            protocol: 'query',
            target: '2011-06-15',
            sdk: () => Promise.all(/* import() */[__webpack_require__.e(7637), __webpack_require__.e(6156), __webpack_require__.e(4947)]).then(__webpack_require__.bind(__webpack_require__, 4947)),
            operations: bindOperations(sts, stsOperations),
            enums: {},
            refuse: refuseAs('ValidationError'),
            unsigned: ['AssumeRoleWithWebIdentity'],
        },
    ];
}

;// CONCATENATED MODULE: ./.build/emulator/throttling/ecr-rates.js
/** ECR's requests per second, account and Region (source: ECR user guide, "Amazon ECR service quotas"). */
const ECR_RATES = {
    BatchCheckLayerAvailability: 1000,
    BatchGetImage: 2000,
    CompleteLayerUpload: 100,
    GetAuthorizationToken: 500,
    GetDownloadUrlForLayer: 3000,
    InitiateLayerUpload: 100,
    PutImage: 10,
    UploadLayerPart: 500,
};

;// CONCATENATED MODULE: ./.build/emulator/throttling/ecs-rates.js
function category(name, capacity, perSecond, operations) {
    return { name, capacity, perSecond, operations };
}
/**
 * ECS's buckets per account and Region (source: ECS API reference, "Request throttling for the Amazon ECS API"). The
 * page does not place StopServiceDeployment and ContinueServiceDeployment; here they count as service modify actions.
 */
const ECS_RATES = [
    category('Cluster modify', 20, 1, [
        'CreateCluster',
        'DeleteCluster',
        'PutClusterCapacityProviders',
        'UpdateCluster',
        'UpdateClusterSettings',
    ]),
    category('Cluster read', 50, 20, ['DescribeClusters', 'ListClusters']),
    category('Task definition modify', 20, 1, ['DeregisterTaskDefinition', 'RegisterTaskDefinition']),
    category('Task definition read', 50, 20, [
        'DescribeTaskDefinition',
        'ListTaskDefinitions',
        'ListTaskDefinitionFamilies',
    ]),
    category('Task definition deletion', 5, 1, ['DeleteTaskDefinitions']),
    category('Capacity provider modify', 10, 1, [
        'CreateCapacityProvider',
        'DeleteCapacityProvider',
        'UpdateCapacityProvider',
    ]),
    category('Capacity provider read', 50, 20, ['DescribeCapacityProviders']),
    category('Tag modify', 20, 10, ['TagResource', 'UntagResource']),
    category('Tag read', 50, 20, ['ListTagsForResource']),
    category('Setting modify', 10, 1, [
        'DeleteAccountSetting',
        'PutAccountSetting',
        'PutAccountSettingDefault',
    ]),
    category('Setting read', 50, 20, ['ListAccountSettings']),
    category('Cluster resource modify', 100, 40, [
        'DeleteAttributes',
        'DeregisterContainerInstance',
        'ExecuteCommand',
        'PutAttributes',
        'RunTask',
        'StartTask',
        'StopTask',
        'UpdateContainerAgent',
        'UpdateContainerInstancesState',
    ]),
    category('Cluster resource read', 100, 20, [
        'DescribeContainerInstances',
        'DescribeTasks',
        'ListAttributes',
        'ListContainerInstances',
        'ListTasks',
    ]),
    category('Agent modify', 200, 120, [
        'RegisterContainerInstance',
        'SubmitAttachmentStateChanges',
        'SubmitContainerStateChange',
        'SubmitTaskStateChange',
    ]),
    category('Service modify', 50, 5, [
        'CreateService',
        'DeleteService',
        'UpdateService',
        'StopServiceDeployment',
        'ContinueServiceDeployment',
    ]),
    category('Service read', 100, 20, ['DescribeServices', 'ListServices']),
    category('Service deployment', 50, 20, ['DescribeServiceDeployments', 'ListServiceDeployments']),
    category('Service revision', 50, 20, ['DescribeServiceRevisions']),
    category('Task protection', 200, 80, ['UpdateTaskProtection', 'GetTaskProtection']),
    category('Cluster service resource read', 10, 1, ['ListServicesByNamespace']),
];

;// CONCATENATED MODULE: ./.build/emulator/throttling/token-bucket.js
/** Lets `capacity` requests through at once and `perSecond` more each second. */
class TokenBucket {
    #rate;
    #tokens;
    #filledAt;
    /** `now`: milliseconds since the epoch. */
    constructor(rate, now) {
        this.#rate = rate;
        this.#tokens = rate.capacity;
        this.#filledAt = now;
    }
    /** Takes a token; false when there is none left. */
    take(now) {
        const { capacity, perSecond } = this.#rate;
        const gained = (Math.max(0, now - this.#filledAt) * perSecond) / 1000;
        this.#tokens = Math.min(capacity, this.#tokens + gained);
        this.#filledAt = now;
        if (this.#tokens < 1)
            return false;
        this.#tokens -= 1;
        return true;
    }
}

;// CONCATENATED MODULE: ./.build/emulator/throttling/throttling-gate.js




const ECS = new Map(ECS_RATES.flatMap((category) => category.operations.map((operation) => [operation, category])));
/** The documented rate an operation counts towards; undefined where AWS publishes none. The registry spends ECR's. */
function rateOf(service, operation) {
    if (service === 'ecs')
        return ECS.get(operation);
    const perSecond = service === 'ecr' || service === 'registry' ? ECR_RATES[operation] : undefined;
    return perSecond === undefined ? undefined : { name: operation, capacity: perSecond, perSecond };
}
/** Refuses what exceeds AWS's documented rates, by the emulator's clock. */
function throttlingGate(clock) {
    const buckets = new Map();
    return async ({ service, operation, caller }, perform) => {
        const rate = rateOf(service, operation);
        if (rate === undefined)
            return perform();
        const key = `${caller.accountId}/${caller.region}/${rate.name}`;
        const bucket = buckets.get(key) ?? new TokenBucket(rate, clock.now());
        buckets.set(key, bucket);
        if (!bucket.take(clock.now()))
            throw rateExceeded(service);
        return perform();
    };
}

;// CONCATENATED MODULE: ./.build/emulator/compose-routes.js












/** Every route of the emulator: faults strike first, then rates, then permissions are asked. */
function composeRoutes(parts, { throttle, strictModel = false }) {
    const { services, clock, faults, permissions, place } = parts;
    const { sts, ecr } = services;
    const stale = new StaleAnswers(clock);
    const gate = gatesInOrder([
        faultGate({ clock, board: faults, stale, sts }),
        ...(throttle ? [throttlingGate(clock)] : []),
        permissionsGate(permissions, services),
    ]);
    const caller = (request, unsigned) => unsigned ? callerOf(request, place) : signedCaller(request, place, sts);
    return new Routes([
        ...controlRoutes({ ...parts, stale }),
        ...gatedRegistry(registryRoutes(ecr), gate, place),
        ...apiRoutes(serviceRows(services), { caller, gate, strictModel }),
    ]);
}

;// CONCATENATED MODULE: ./.build/emulator/ec2/complete-network.js
/** Addresses of a subnet that AWS keeps for itself (source: Amazon VPC user guide, "Subnet CIDR blocks"). */
const RESERVED = 5;
/** A subnet with what AWS adds to it. */
function completeSubnet(given, { accountId, region }) {
    const { CidrBlock = '10.0.0.0/24' } = given;
    return {
        State: 'available',
        AvailabilityZone: `${region}a`,
        AvailableIpAddressCount: 2 ** (32 - Number(CidrBlock.split('/')[1] ?? 24)) - RESERVED,
        DefaultForAz: false,
        MapPublicIpOnLaunch: false,
        OwnerId: accountId,
        SubnetArn: `arn:aws:ec2:${region}:${accountId}:subnet/${given.SubnetId}`,
        Tags: [],
        ...given,
        CidrBlock,
    };
}
/** A route table; every one has the route to its own VPC. */
function completeRouteTable(given, vpcs, { accountId }) {
    const { RouteTableId, Routes = [], Associations = [] } = given;
    const { CidrBlock = '10.0.0.0/16' } = vpcs.find(({ VpcId }) => VpcId === given.VpcId) ?? {};
    const local = { DestinationCidrBlock: CidrBlock, GatewayId: 'local' };
    const hasLocal = Routes.some(({ GatewayId }) => GatewayId === 'local');
    return {
        OwnerId: accountId,
        PropagatingVgws: [],
        Tags: [],
        ...given,
        Routes: [...(hasLocal ? [] : [local]), ...Routes].map((route) => ({ State: 'active', ...route })),
        Associations: Associations.map((one) => ({
            Main: one.SubnetId === undefined && one.GatewayId === undefined,
            AssociationState: { State: 'associated' },
            ...(RouteTableId === undefined ? {} : { RouteTableId }),
            ...one,
        })),
    };
}
/** A security group; unless it is said otherwise all may leave and nothing may enter, as when AWS creates one. */
function completeSecurityGroup(given, { accountId }) {
    return {
        GroupName: given.GroupId ?? '',
        Description: 'seeded',
        OwnerId: accountId,
        IpPermissions: [],
        IpPermissionsEgress: [{ IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] }],
        Tags: [],
        ...given,
    };
}
/** What EC2 really answers, though its model spells it with a capital. */
const AVAILABLE = 'available';
/** A VPC endpoint; its defaults are those of CreateVpcEndpoint. */
function completeEndpoint(given, { accountId }) {
    const { VpcEndpointType = 'Gateway' } = given;
    return {
        State: AVAILABLE,
        OwnerId: accountId,
        RouteTableIds: [],
        SubnetIds: [],
        Groups: [],
        Tags: [],
        ...given,
        VpcEndpointType,
        PrivateDnsEnabled: given.PrivateDnsEnabled ?? VpcEndpointType === 'Interface',
    };
}

;// CONCATENATED MODULE: ./.build/emulator/ec2/ec2.js

/** What EC2 knows of a network: only what a seed names, since nothing here is ever connected to it. */
class Ec2 {
    vpcs;
    subnets;
    routeTables;
    securityGroups;
    vpcEndpoints;
    constructor(seed, place) {
        this.vpcs = seed.vpcs ?? [];
        this.subnets = (seed.subnets ?? []).map((one) => completeSubnet(one, place));
        this.routeTables = (seed.routeTables ?? []).map((one) => completeRouteTable(one, this.vpcs, place));
        this.securityGroups = (seed.securityGroups ?? []).map((one) => completeSecurityGroup(one, place));
        this.vpcEndpoints = (seed.vpcEndpoints ?? []).map((one) => completeEndpoint(one, place));
    }
}

;// CONCATENATED MODULE: ./.build/emulator/persistence/recorded-map.js
/**
 * A Map that a journal keeps: it begins with what was recorded below `path`, and every change is recorded before the
 * call returns. After a change inside a value call `touch`. A key of the map may hold any character.
 */
class RecordedMap extends Map {
    #journal;
    #path;
    constructor(journal, path) {
        super();
        this.#journal = journal;
        this.#path = path;
        for (const [key, value] of journal.entries(path))
            super.set(key.slice(path.length + 1), value);
    }
    set(key, value) {
        this.#journal.record(`${this.#path}/${key}`, value);
        return super.set(key, value);
    }
    delete(key) {
        this.#journal.delete(`${this.#path}/${key}`);
        return super.delete(key);
    }
    clear() {
        for (const key of [...this.keys()])
            this.delete(key);
    }
    /** Records a value that was changed inside. */
    touch(key) {
        const value = this.get(key);
        if (value !== undefined)
            this.#journal.record(`${this.#path}/${key}`, value);
    }
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/authorization-tokens.js

const TWELVE_HOURS = 12 * 60 * 60 * 1000;
/** The passwords GetAuthorizationToken has given out; each lives twelve hours. */
class AuthorizationTokens {
    #clock;
    #grants = new Map();
    constructor(clock) {
        this.#clock = clock;
    }
    /** Gives out a new password. */
    issue(registryId, region) {
        this.#forgetOld();
        const password = (0,external_node_crypto_.randomBytes)(384).toString('base64');
        const expiresAt = this.#clock.now() + TWELVE_HOURS;
        const grant = { registryId, expiresAt, ...(region !== undefined && { region }) };
        this.#grants.set(password, grant);
        return { password, grant };
    }
    /** The grant behind a password; an expired one is still answered, so that its end can be named. */
    find(password) {
        const grant = this.#grants.get(password);
        return grant && { grant, expired: grant.expiresAt <= this.#clock.now() };
    }
    #forgetOld() {
        const longAgo = this.#clock.now() - TWELVE_HOURS;
        for (const [password, { expiresAt }] of this.#grants) {
            if (expiresAt < longAgo)
                this.#grants.delete(password);
        }
    }
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/carry-out-lifecycle.js






/** Carries out the lifecycle policy of every repository that has one. */
function carryOutLifecycle(ecr) {
    for (const repository of ecr.all()) {
        if (repository.lifecyclePolicyText !== undefined)
            applyPolicy(ecr, repository, repository.lifecyclePolicyText);
    }
}
function applyPolicy(ecr, repository, text) {
    const now = ecr.now();
    const images = lifecycleImages(repository, now);
    for (const { digest, action } of evaluateLifecycle(checkLifecyclePolicy(text), images, now.getTime())) {
        if (action === 'expire')
            removeImage(ecr, repository, digest);
        else
            archiveImage(repository, digest, now);
    }
    for (let found = followers(repository, now); found.length > 0; found = followers(repository, now)) {
        for (const { digest, lostSubject } of found) {
            if (lostSubject)
                removeImage(ecr, repository, digest);
            else
                archiveImage(repository, digest, now);
        }
    }
    repository.lifecycleEvaluatedAt = now;
    ecr.save(repository);
}
/** Referrers whose subject was deleted, or is in the archive while they are not. */
function followers(repository, now) {
    const isActive = (image) => image && imageStatus(image, now) === 'ACTIVE';
    return [...repository.images.values()].filter((image) => {
        const subject = repository.images.get(image.manifest.subject?.digest ?? '');
        return subject ? isActive(image) && imageStatus(subject, now) === 'ARCHIVED' : image.lostSubject;
    });
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/repeat-every.js
/** Calls `fn` every `ms` of a clock's milliseconds until it is cancelled. */
function repeatEvery(clock, ms, fn) {
    let cancel = clock.after(ms, tick);
    function tick() {
        cancel = clock.after(ms, tick);
        fn();
    }
    return () => cancel();
}

;// CONCATENATED MODULE: ./.build/emulator/persistence/recorded-set.js
/** A Set that a journal keeps: it begins with what was recorded below `path`; every change is recorded at once. */
class RecordedSet extends Set {
    #journal;
    #path;
    constructor(journal, path) {
        super();
        this.#journal = journal;
        this.#path = path;
        for (const [key] of journal.entries(path))
            super.add(key.slice(path.length + 1));
    }
    add(member) {
        if (!this.has(member))
            this.#journal.record(`${this.#path}/${member}`, true);
        return super.add(member);
    }
    delete(member) {
        this.#journal.delete(`${this.#path}/${member}`);
        return super.delete(member);
    }
    clear() {
        for (const member of [...this])
            this.delete(member);
    }
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/repository-store.js


const SETTINGS = 'ecr/repositories';
/** The repositories of every registry, as the journal keeps them. */
class RepositoryStore {
    #journal;
    #repositories;
    constructor(journal) {
        this.#journal = journal;
        this.#repositories = new Map(journal.entries(SETTINGS).map(([, value]) => {
            const settings = value;
            return [pathOf(settings), { ...settings, ...contentOf(journal, settings) }];
        }));
    }
    get(registryId, region, name) {
        return this.#repositories.get(pathOf({ registryId, region, name }));
    }
    all() {
        return [...this.#repositories.values()];
    }
    /** Makes an empty repository. */
    add(settings) {
        const repository = { ...settings, ...contentOf(this.#journal, settings) };
        this.save(repository);
        this.#repositories.set(pathOf(settings), repository);
        return repository;
    }
    /** Records changed settings. */
    save({ images: _images, tags: _tags, layers: _layers, ...settings }) {
        this.#journal.record(`${SETTINGS}/${pathOf(settings)}`, settings);
    }
    /** Content first, so that a repository of the same name never finds what another left. */
    remove(repository) {
        repository.tags.clear();
        repository.images.clear();
        repository.layers.clear();
        this.#journal.delete(`${SETTINGS}/${pathOf(repository)}`);
        this.#repositories.delete(pathOf(repository));
    }
}
function contentOf(journal, settings) {
    const path = pathOf(settings);
    return {
        images: new RecordedMap(journal, `ecr/images/${path}`),
        tags: new RecordedMap(journal, `ecr/tags/${path}`),
        layers: new RecordedSet(journal, `ecr/layers/${path}`),
    };
}
/** A name is one segment, so that `team` does not hold the content of `team/app`. */
function pathOf({ registryId, region, name }) {
    return `${registryId}/${region}/${encodeURIComponent(name)}`;
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/ecr.js






const ecr_ONE_HOUR = 60 * 60 * 1000;
/** Elastic Container Registry: the private registries of every account and region. */
class Ecr {
    clock;
    /** Where the registry is reached, `127.0.0.1:PORT`. */
    host;
    blobs;
    tokens;
    /** What scans find from now on. */
    scanRules;
    /** The last lifecycle policy preview of each repository. */
    previews = new WeakMap();
    #repositories;
    #scanning;
    #stopLifecycle;
    constructor({ clock, host, blobs, journal, ...options }) {
        this.clock = clock;
        this.host = host;
        this.blobs = blobs;
        this.tokens = new AuthorizationTokens(clock);
        this.scanRules = options.scanRules ?? [];
        this.#repositories = new RepositoryStore(journal);
        this.#scanning = new RecordedMap(journal, 'ecr/scanning');
        blobs.removeUnheld(blobs.all(), (digest) => this.holdsLayer(digest));
        const interval = options.lifecycleInterval ?? ecr_ONE_HOUR;
        this.#stopLifecycle = repeatEvery(clock, interval, () => carryOutLifecycle(this));
    }
    /** Stops its timers. */
    close() {
        this.#stopLifecycle();
    }
    now() {
        return new Date(this.clock.now());
    }
    /** The repositories of every registry. */
    all() {
        return this.#repositories.all();
    }
    /** The repositories of one registry, by name. */
    list(registryId, region) {
        return this.#repositories
            .all()
            .filter((repository) => repository.registryId === registryId && repository.region === region)
            .sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    /** Without a region, the first of that name in any. */
    find(registryId, region, name) {
        if (region !== undefined)
            return this.#repositories.get(registryId, region, name);
        return this.#repositories
            .all()
            .find((repository) => repository.registryId === registryId && repository.name === name);
    }
    /** The repository an input names; RepositoryNotFoundException when there is none. */
    require(reference, caller) {
        const registryId = reference.registryId ?? caller.accountId;
        const repository = this.find(registryId, caller.region, reference.repositoryName);
        if (!repository)
            throw repositoryNotFound({ name: reference.repositoryName, registryId });
        return repository;
    }
    add(settings) {
        return this.#repositories.add(settings);
    }
    /** Keeps settings of a repository that were changed. */
    save(repository) {
        this.#repositories.save(repository);
    }
    remove(repository) {
        this.#repositories.remove(repository);
    }
    /** How a registry scans its images. */
    scanning({ registryId, region }) {
        return this.#scanning.get(`${registryId}/${region}`) ?? { scanType: 'BASIC', rules: [] };
    }
    setScanning({ registryId, region }, configuration) {
        this.#scanning.set(`${registryId}/${region}`, configuration);
    }
    /** `127.0.0.1:PORT/name`, what a client pushes to. */
    uri(repository) {
        return `${this.host}/${repository.name}`;
    }
    /** Does any repository still hold this layer? */
    holdsLayer(digest) {
        return this.#repositories.all().some((repository) => repository.layers.has(digest));
    }
}

;// CONCATENATED MODULE: ./.build/emulator/ecr/ecr-image-catalog.js


const ECR_HOST = /^(\d{12})\.dkr\.ecr\.([a-z0-9-]+)\.amazonaws\.com(?:\.cn)?$/;
const ecr_image_catalog_ONE_HOUR = 60 * 60 * 1000;
/** The emulator's registry as its own ECS and runtimes see it. */
class EcrImageCatalog {
    #ecr;
    #accountId;
    #logins = new Map();
    constructor(ecr, accountId) {
        this.#ecr = ecr;
        this.#accountId = accountId;
    }
    owns(reference) {
        const { host } = split(reference);
        return host.replace(/^localhost:/, '127.0.0.1:') === this.#ecr.host || ECR_HOST.test(host);
    }
    localReference(reference) {
        const { host } = split(reference);
        return ECR_HOST.test(host) ? `${this.#ecr.host}${reference.slice(host.length)}` : reference;
    }
    resolve(reference) {
        return this.#find(reference)?.digest;
    }
    credentials(reference) {
        const registryId = this.#find(reference)?.registryId ?? this.#accountId;
        const soon = this.#ecr.clock.now() + ecr_image_catalog_ONE_HOUR;
        const known = this.#logins.get(registryId);
        if (known !== undefined && known.expiresAt >= soon)
            return { username: 'AWS', password: known.password };
        const { password, grant } = this.#ecr.tokens.issue(registryId);
        this.#logins.set(registryId, { password, expiresAt: grant.expiresAt });
        return { username: 'AWS', password };
    }
    /** The registry has one address for all accounts: without an account in its name, an image may be of any of them. */
    #find(reference) {
        if (!this.owns(reference))
            return undefined;
        const { host, name, tag, digest } = split(reference);
        const id = digest === undefined ? { imageTag: tag ?? 'latest' } : { imageDigest: digest };
        const [, account, region] = ECR_HOST.exec(host) ?? [];
        const accounts = account === undefined ? this.#accountsWith(name) : [account];
        for (const registryId of accounts) {
            const repository = this.#ecr.find(registryId, region, name);
            const image = repository && findImage(repository, id);
            if (image && imageStatus(image, this.#ecr.now()) === 'ACTIVE')
                return { registryId, digest: image.digest };
        }
        return undefined;
    }
    /** The emulator's own account comes first. */
    #accountsWith(name) {
        const others = this.#ecr.all().filter((repository) => repository.name === name);
        return [...new Set([this.#accountId, ...others.map(({ registryId }) => registryId)])];
    }
}
/** `host/name:tag@digest` in its parts. */
function split(reference) {
    const [path = '', digest] = reference.split('@');
    const slash = path.indexOf('/');
    const [name = '', tag] = path.slice(slash + 1).split(':');
    return { host: slash < 0 ? '' : path.slice(0, slash), name, tag, digest };
}

;// CONCATENATED MODULE: ./.build/emulator/engine/arns.js
/** ECS's Amazon Resource Names for one account and region. */
class Arns {
    #prefix;
    accountId;
    region;
    constructor(region, accountId) {
        this.#prefix = `arn:aws:ecs:${region}:${accountId}:`;
        this.accountId = accountId;
        this.region = region;
    }
    cluster(cluster) {
        return `${this.#prefix}cluster/${cluster}`;
    }
    service(cluster, service) {
        return `${this.#prefix}service/${cluster}/${service}`;
    }
    task(cluster, id) {
        return `${this.#prefix}task/${cluster}/${id}`;
    }
    capacityProvider(name) {
        return `${this.#prefix}capacity-provider/${name}`;
    }
    containerInstance(cluster, id) {
        return `${this.#prefix}container-instance/${cluster}/${id}`;
    }
    container(cluster, task, id) {
        return `${this.#prefix}container/${cluster}/${task}/${id}`;
    }
    taskDefinition(family, revision) {
        return `${this.#prefix}task-definition/${family}:${revision}`;
    }
    serviceDeployment(cluster, service, id) {
        return `${this.#prefix}service-deployment/${cluster}/${service}/${id}`;
    }
    serviceRevision(cluster, service, n) {
        return `${this.#prefix}service-revision/${cluster}/${service}/${n}`;
    }
}

;// CONCATENATED MODULE: ./.build/emulator/engine/cluster-capacity.js

/**
 * The room in clusters that were given a limit. Such a cluster is one container instance, so a host port is there once;
 * a cluster without a limit takes every task.
 */
class ClusterCapacity {
    #limits;
    #placed = new Map();
    constructor(limits = {}) {
        this.#limits = limits;
    }
    limit(clusterName) {
        return this.#limits[clusterName] ?? {};
    }
    /** Takes the task's share until it has stopped; answers what is missing when there is no room. */
    place(task) {
        const limit = this.#limits[task.clusterName];
        if (limit === undefined)
            return undefined;
        const placed = [...(this.#placed.get(task.clusterName) ?? [])].filter(holdsItsShare);
        const missing = shortage(limit, placed, task);
        this.#placed.set(task.clusterName, new Set(missing === undefined ? [...placed, task] : placed));
        return missing;
    }
}
function shortage(limit, placed, task) {
    const all = [...placed, task];
    if (sum(all.map(cpuOf)) > (limit.cpu ?? Infinity))
        return 'RESOURCE:CPU';
    if (sum(all.map(memoryOf)) > (limit.memory ?? Infinity))
        return 'RESOURCE:MEMORY';
    if (all.length > (limit.tasks ?? Infinity))
        return 'RESOURCE:ENI';
    const taken = new Set(placed.flatMap(hostPortsOf));
    return hostPortsOf(task).some((port) => taken.has(port)) ? 'RESOURCE:PORTS' : undefined;
}

;// CONCATENATED MODULE: ./.build/emulator/engine/delays.js
/** Shorter than on AWS, so that a rehearsal does not have to wait; the order of events is the same. */
const DEFAULT_DELAYS = {
    provisioning: 300,
    pending: 100,
    deprovisioning: 300,
    schedulerInterval: 100,
};

;// CONCATENATED MODULE: ./.build/emulator/engine/report-actions.js


function reportStarted(service, tasks, context) {
    if (tasks.length === 0)
        return;
    tell(service, context, started(tasks.map(({ id }) => id), Math.min(service.replacing, tasks.length)));
    service.replacing = 0;
    service.steady = false;
}
function reportRegistered(service, context) {
    for (const [arn, count] of service.tally.registered)
        tell(service, context, registered(count, arn));
    service.tally.registered.clear();
}
function reportDeregistered(service, context) {
    const draining = [...service.tasks].filter((task) => task.lastStatus === 'DEACTIVATING' && !task.drainTold);
    for (const task of draining)
        task.drainTold = true;
    if (draining.length > 0)
        tell(service, context, event_texts_draining(draining.length));
    for (const [arn, count] of service.tally.deregistered)
        tell(service, context, deregistered(count, arn));
    service.tally.deregistered.clear();
}
/** Tasks the scheduler stopped and that have let go of their targets. */
function reportStopped(service, context) {
    const gone = [...service.tasks].filter((task) => task.scheduled !== undefined && !task.announced && task.lastStatus !== 'DEACTIVATING');
    for (const task of gone)
        task.announced = true;
    const ran = gone.filter((task) => task.times.startedAt !== undefined);
    if (ran.length > 0)
        tell(service, context, stoppedRunning(ran.map(({ id }) => id)));
    if (gone.length > ran.length)
        tell(service, context, stoppedPending(gone.length - ran.length));
}

;// CONCATENATED MODULE: ./.build/emulator/engine/task-fault-texts.js



const RESOURCES = 'ResourceInitializationError:';
const SECRETS = `${RESOURCES} unable to pull secrets or registry auth: execution resource retrieval failed:`;
const RETRIED = 'service call has been retried 3 time(s): RequestError: send request failed caused by:';
const CHECK = 'dial tcp 10.0.0.7:443: i/o timeout. Please check your task network configuration.';
/** Of a task definition without any role, so that the text stays one of ECS's. */
const SOME_ROLE = 'arn:aws:iam::123456789012:role/ecsTaskExecutionRole';
const VCPU_QUOTA = "You've reached the limit on the number of vCPUs you can run concurrently";
/** The event of a service whose task finds no place (source: ECS developer guide, "Service event messages"; the role's as users report it). */
function placingText(fault, { clusterArn, definition }) {
    switch (fault) {
        case 'role-not-assumable':
            return `failed to launch a task with (error ECS was unable to assume the role '${definition.executionRoleArn ?? definition.taskRoleArn ?? SOME_ROLE}' that was provided for this task. Please verify that the role being passed has the proper trust relationship and permissions and that your IAM user has permissions to pass this role.).`;
        case 'no-network-interface':
            return noInstance(containerInstanceId(clusterArn), 'RESOURCE:ENI');
        case 'task-quota':
            return unableToPlace(TASK_QUOTA);
        case 'vcpu-quota':
            return unableToPlace(VCPU_QUOTA);
        case 'throttled':
            return 'operations are being throttled. Will try again later.';
        default:
            return unableToPlace(NO_FARGATE_CAPACITY);
    }
}
/** Why a task stops before its containers start (source: ECS developer guide, "ResourceInitializationError errors" and "TaskFailedToStart errors"; whole texts as users report them). */
function startingText(fault, region, { networkConfiguration }) {
    const { subnets = [], assignPublicIp } = networkConfiguration?.awsvpcConfiguration ?? {};
    const post = (host) => `${RETRIED} Post "https://${host}.${region}.amazonaws.com/": ${CHECK}`;
    switch (fault) {
        case 'no-route-to-secrets-manager':
            return `${SECRETS} unable to retrieve secret from asm: ${post('secretsmanager')}`;
        case 'no-route-to-systems-manager':
            return `${SECRETS} unable to retrieve secrets from ssm: ${post('ssm')}`;
        case 'no-route-to-logs':
            return `${RESOURCES} failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: ${post('logs')} : exit status 1`;
        case 'no-free-address':
            return `Unexpected EC2 error while attempting to Create Network Interface with public IP assignment ${assignPublicIp === 'ENABLED' ? 'enabled' : 'disabled'} in subnet '${subnets[0]}': InsufficientFreeAddressesInSubnet`;
        default:
            return `${SECRETS} unable to retrieve ecr registry auth: ${post('api.ecr')}`;
    }
}
/** How a running task is taken away. */
function takenAway(fault) {
    return fault === 'spot-interruption'
        ? { code: 'SpotInterruption', reason: 'Your Spot Task was interrupted.' }
        : { code: 'TerminationNotice', reason: 'Host EC2 (instance i-0a1b2c3d4e5f60718) terminated.' };
}

;// CONCATENATED MODULE: ./.build/emulator/engine/task-subject.js
/** The task, as a fault is meant for it. */
function taskSubject({ service, definition }) {
    return { service: service?.name, taskDefinition: `${definition.family}:${definition.revision}` };
}

;// CONCATENATED MODULE: ./.build/emulator/engine/start-tasks.js





/** Starts tasks of a deployment; answers those that found a place. */
function startTasks(service, deployment, count, hands) {
    const { context } = hands;
    pinRevision(deployment.revision, context.images);
    const started = [];
    while (started.length < count) {
        const task = newTask({ ...taskRequest(service, deployment), ...daemonPlace(service, context) }, context);
        if (!place(service, task, hands))
            break;
        started.push(task);
    }
    return started;
}
function taskRequest(service, deployment) {
    const { revision } = deployment;
    return {
        clusterName: service.clusterName,
        definition: revision.taskDefinition,
        ...revision.settings,
        group: `service:${service.name}`,
        startedBy: deployment.id,
        tags: service.settings.propagateTags === 'SERVICE' ? service.tags : [],
        enableExecuteCommand: service.settings.enableExecuteCommand,
        digests: revision.digests,
        owner: { service, deployment },
    };
}
/** A DAEMON service has one task on every container instance. */
function daemonPlace(service, { instances }) {
    if (service.schedulingStrategy !== 'DAEMON')
        return {};
    const wanted = [...service.tasks].filter(({ desiredStatus }) => desiredStatus === 'RUNNING');
    return { instance: instances.free(service.clusterName, wanted) };
}
/** Starts a task where its cluster has room; the rest of a round is not tried once there is none. */
function place(service, task, { context, lifecycle, keep }) {
    const struck = context.taskFaults.strike('placing', taskSubject(task));
    if (struck !== undefined) {
        noteRefused(task, placingText(struck.fault, task), context);
        context.wake(service);
        return false;
    }
    const shortage = context.capacity.place(task);
    if (shortage !== undefined) {
        noteUnplaced(task, shortage, context);
        context.wake(service);
        return false;
    }
    service.tasks.add(task);
    keep(task);
    lifecycle.launch(task);
    return true;
}

;// CONCATENATED MODULE: ./.build/emulator/engine/readiness.js
/** A task without any health check counts as healthy this long after it began to run (source: ECS developer guide, rolling update). */
const UNCHECKED_WAIT = 40_000;
/** ECS's rule for a service's task; `grace` is healthCheckGracePeriodSeconds. */
function readiness(task, now, grace = 0) {
    const startedAt = task.times.startedAt;
    if (task.lastStatus !== 'RUNNING' || startedAt === undefined)
        return { state: 'starting' };
    const cause = unhealthyCause(task);
    if (cause !== undefined) {
        const graceEnd = startedAt + grace * 1000;
        return now < graceEnd ? { state: 'waiting', until: graceEnd } : { state: 'unhealthy', cause };
    }
    const checked = task.containers.filter((container) => container.essential && container.checked);
    if (checked.length === 0 && task.targets.length === 0)
        return unchecked(startedAt, now);
    const passed = checked.every((container) => container.health === 'HEALTHY') &&
        task.targets.every((target) => target.health?.state === 'healthy');
    return passed ? { state: 'healthy' } : { state: 'waiting' };
}
function unchecked(startedAt, now) {
    const until = startedAt + UNCHECKED_WAIT;
    return now < until ? { state: 'waiting', until } : { state: 'healthy' };
}
function unhealthyCause(task) {
    const failed = task.containers.some((container) => container.essential && container.health === 'UNHEALTHY');
    if (failed)
        return { kind: 'container' };
    const target = task.targets.find((candidate) => candidate.health?.state === 'unhealthy');
    return target === undefined ? undefined : { kind: 'target', target };
}

;// CONCATENATED MODULE: ./.build/emulator/engine/stop-tasks.js

/** Stops a task that has failed its checks, and says which. */
function stopUnhealthy(service, task, { context, lifecycle }) {
    const grace = service.settings.healthCheckGracePeriodSeconds;
    const ready = readiness(task, context.timers.now(), grace);
    if (ready.state !== 'unhealthy')
        return;
    task.scheduled = 'unhealthy';
    const reason = ready.cause.kind === 'container'
        ? 'Task failed container health checks'
        : `Task failed ELB health checks in (target-group ${ready.cause.target.targetGroupArn})`;
    lifecycle.stop(task, 'ServiceSchedulerInitiated', reason);
}
/** Stops a task that is not needed any more. */
function stopForScaling(task, { lifecycle }) {
    task.scheduled = 'scaling';
    const reason = `Scaling activity initiated by (deployment ${task.deployment?.id})`;
    lifecycle.stop(task, 'ServiceSchedulerInitiated', reason);
}

;// CONCATENATED MODULE: ./.build/emulator/engine/act-on-tasks.js





/** Carries a decision out: what is missing starts before anything stops. */
function actOnTasks(service, actions, hands) {
    const tasks = new Map([...service.tasks].map((task) => [task.id, task]));
    const named = (ids) => ids.flatMap((id) => tasks.get(id) ?? []);
    const sick = named(actions.stopUnhealthy);
    const started = actions.starts.flatMap(({ deployment, count }) => startTasks(service, deployment, count, hands));
    reportStarted(service, started, hands.context);
    for (const task of sick)
        stopUnhealthy(service, task, hands);
    for (const task of named(actions.stopForScaling))
        stopForScaling(task, hands);
    if (actions.blocked)
        tellOnce(service, hands.context, BLOCKED);
}

;// CONCATENATED MODULE: ./.build/emulator/engine/current-stage.js

function currentStage(current) {
    return current?.stages[current.stageAt];
}
/**
 * When the stage may be over, in milliseconds since the epoch; undefined when it does not wait for time. Where traffic
 * shifts, every stage lasts until the next look, so that it can be seen.
 */
function stageEnd(current) {
    const lasts = Math.max(currentStage(current)?.lasts ?? 0, shiftsTraffic(current.configuration) ? 1 : 0);
    return lasts === 0 ? undefined : current.stageSince + lasts;
}
/** Is a stage of this name still to come? */
function isBefore(current, name) {
    return current?.stages.slice(current.stageAt + 1).some((stage) => stage.name === name) ?? false;
}

;// CONCATENATED MODULE: ./.build/emulator/engine/shift-traffic.js

/** Gives a deployment's target this share of the traffic, on every load balancer; the other side has the rest. */
function shiftTraffic(current, share, { traffic }) {
    const before = current.traffic ?? { production: 0, test: 0 };
    current.traffic = { ...before, ...share };
    for (const { production, test, own, other } of trafficPlaces(current.target)) {
        if (share.production !== undefined)
            traffic.shift(production, weights(own, other, share.production));
        if (test !== undefined && share.test !== undefined)
            traffic.shift(test, weights(own, other, share.test));
    }
}
/** ECS counts in thousandths where both have traffic: 5% are 50 to 950, as users see it in their listener rules. */
function weights(own, other, percent) {
    const whole = percent === 0 || percent === 100 ? 100 : 1000;
    const share = Math.round((percent * whole) / 100);
    return new Map([
        [own, share],
        [other, whole - share],
    ]);
}

;// CONCATENATED MODULE: ./.build/emulator/engine/hook-event.js
/** The event of one call; traffic weights only at the stages that shift it, as ECS sends them. */
function hookEvent(service, current, { stage, details }, executionId) {
    const { production = 0, test = 0 } = current.traffic ?? {};
    const shiftsProduction = stage === 'PRODUCTION_TRAFFIC_SHIFT' || stage === 'PRE_PRODUCTION_TRAFFIC_SHIFT';
    return {
        executionId,
        lifecycleStage: stage,
        resourceArn: current.arn,
        executionDetails: {
            serviceArn: service.arn,
            targetServiceRevisionArn: current.target.arn,
            testTrafficWeights: stage === 'TEST_TRAFFIC_SHIFT' ? hook_event_weights(current, test) : {},
            productionTrafficWeights: shiftsProduction ? hook_event_weights(current, production) : {},
        },
        ...(details !== undefined && { hookDetails: details }),
    };
}
function hook_event_weights({ target, source }, percent) {
    return { [target.arn]: percent, ...(source !== undefined && { [source.arn]: 100 - percent }) };
}

;// CONCATENATED MODULE: ./.build/emulator/engine/call-hook.js

/** Seconds until the function is called again, unless it says `callBackDelay`. */
const CALL_BACK = 30;
/** Calls a hook's function; its answer wakes the scheduler. */
function callHook(service, current, run, context) {
    const arn = run.hook.hookTargetArn ?? '';
    run.callAgainAt = undefined;
    context.hooks.invoke(arn, hookEvent(service, current, run, context.ids.uuid()), (outcome) => {
        if (run.status !== 'IN_PROGRESS')
            return;
        noteOutcome(run, arn, outcome, context.timers.now());
        context.wake(service);
    });
}
/** The texts are ECS's own (source: ECS developer guide, "Troubleshooting Amazon ECS blue/green deployments"). */
function noteOutcome(run, arn, outcome, now) {
    if ('error' in outcome) {
        fail(run, `ECS was unable to invoke hook target ${arn} due to ${outcome.error}`);
        return;
    }
    const { hookStatus, callBackDelay, hookDetails } = members(outcome.response);
    if (hookStatus === 'SUCCEEDED')
        run.status = 'SUCCEEDED';
    else if (hookStatus === 'FAILED')
        fail(run, `Lifecycle hook target ${arn} returned FAILED status.`);
    else if (hookStatus === 'IN_PROGRESS') {
        run.callAgainAt = now + 1000 * (typeof callBackDelay === 'number' ? callBackDelay : CALL_BACK);
        if (hookDetails !== undefined)
            run.details = { ...members(run.details), ...members(hookDetails) };
    }
    else
        fail(run, `ECS was unable to parse the response from ${arn} due to: HookStatus must not be null.`);
}
function fail(run, failure) {
    run.status = 'FAILED';
    run.failure = failure;
}
function members(value) {
    return typeof value === 'object' && value !== null ? { ...value } : {};
}

;// CONCATENATED MODULE: ./.build/emulator/engine/start-hooks.js

const start_hooks_MINUTE = 60_000;
/** Source: ECS API reference, DeploymentLifecycleHookTimeoutConfiguration: 24 hours, then ROLLBACK. */
const DEFAULT_TIMEOUT = 1440;
/** Starts every hook of a stage, all at once; those of an earlier stage are forgotten only when there are new ones. */
function startHooks(service, current, stage, context) {
    const hooks = (current.configuration.lifecycleHooks ?? []).filter((hook) => hook.lifecycleStages?.some((name) => name === stage));
    if (hooks.length === 0)
        return;
    current.hooks = hooks.map((hook) => newRun(hook, stage, context));
    for (const run of current.hooks)
        if (!isPause(run.hook))
            callHook(service, current, run, context);
}
function newRun(hook, stage, { ids, timers }) {
    const { timeoutInMinutes = DEFAULT_TIMEOUT, action = 'ROLLBACK' } = hook.timeoutConfiguration ?? {};
    return {
        id: ids.hook(isPause(hook) ? 'pause' : 'lambda'),
        hook,
        stage,
        expiresAt: timers.now() + timeoutInMinutes * start_hooks_MINUTE,
        timeoutAction: action,
        status: isPause(hook) ? 'AWAITING_ACTION' : 'IN_PROGRESS',
        details: hook.hookDetails,
    };
}
function isPause({ targetType }) {
    return targetType === 'PAUSE';
}

;// CONCATENATED MODULE: ./.build/emulator/engine/enter-stage.js


/** Puts a service deployment at the beginning of a way. */
function takeStages(service, stages, context) {
    if (service.current === undefined)
        return;
    service.current.stages = stages;
    enterStage(service, 0, context);
}
/** Begins a stage: traffic shifts at once, then hooks are called. */
function enterStage(service, at, context) {
    const { current } = service;
    const stage = current?.stages[at];
    if (current === undefined || stage === undefined)
        return;
    const now = context.timers.now();
    current.stageAt = at;
    current.stageSince = now;
    current.updatedAt = now;
    if (stage.name !== 'PRE_PRODUCTION_TRAFFIC_SHIFT')
        current.lifecycleStage = stage.name;
    const { production, test } = stage;
    const share = { ...(production !== undefined && { production }), ...(test !== undefined && { test }) };
    if (Object.keys(share).length > 0)
        shiftTraffic(current, share, context);
    startHooks(service, current, stage.name, context);
}

;// CONCATENATED MODULE: ./.build/emulator/engine/traffic-steps.js
const traffic_steps_MINUTE = 60_000;
/** Source: ECS API reference, LinearConfiguration and CanaryConfiguration (whose defaults CreateService fills in). */
function trafficSteps({ strategy, linearConfiguration, canaryConfiguration, }) {
    if (strategy === 'CANARY') {
        const { canaryPercent = 5, canaryBakeTimeInMinutes = 10 } = canaryConfiguration ?? {};
        return [...steps([canaryPercent], canaryBakeTimeInMinutes), { production: 100 }];
    }
    if (strategy !== 'LINEAR')
        return [{ production: 100 }];
    const { stepPercent = 10, stepBakeTimeInMinutes = 6 } = linearConfiguration ?? {};
    const count = Math.ceil(100 / stepPercent);
    const percents = Array.from({ length: count }, (_, i) => Math.round(stepPercent * (i + 1) * 10) / 10);
    return [...steps(percents, stepBakeTimeInMinutes), { production: 100 }];
}
/** The step that reaches 100 percent does not bake. */
function steps(percents, minutes) {
    return percents
        .filter((percent) => percent < 100)
        .map((production) => ({ production, lasts: minutes * traffic_steps_MINUTE }));
}

;// CONCATENATED MODULE: ./.build/emulator/engine/plan-stages.js


/** The stages of a service deployment in order. */
function planStages(current) {
    return shiftsTraffic(current.configuration) ? shiftingStages(current) : rollingStages(current);
}
/** A stage of a rolling deployment that has nothing to wait for passes unseen. */
function rollingStages({ configuration, alarms, sources }) {
    const bake = bakeTime(configuration, alarms.status === 'MONITORING');
    return [
        // It lasts until the scheduler's next look, so that it can be seen.
        ...(sources.length > 1 ? [{ name: 'RECONCILE_SERVICE', lasts: 1 }] : []),
        { name: 'PRE_SCALE_UP' },
        { name: 'SCALE_UP' },
        { name: 'POST_SCALE_UP' },
        ...(bake > 0 ? [{ name: 'BAKE_TIME', lasts: bake }] : []),
        { name: 'CLEAN_UP' },
    ];
}
/** A first deployment has nobody to share traffic with: it takes all of it at once. */
function shiftingStages({ configuration, sources, source }) {
    const steps = source === undefined ? [{ production: 100 }] : trafficSteps(configuration);
    return [
        ...(sources.length > 1 ? [{ name: 'RECONCILE_SERVICE', production: 0, test: 0 }] : []),
        { name: 'PRE_SCALE_UP' },
        { name: 'SCALE_UP' },
        { name: 'POST_SCALE_UP' },
        { name: 'TEST_TRAFFIC_SHIFT', test: 100 },
        { name: 'POST_TEST_TRAFFIC_SHIFT' },
        ...steps.flatMap((step) => [
            { name: 'PRE_PRODUCTION_TRAFFIC_SHIFT' },
            { name: 'PRODUCTION_TRAFFIC_SHIFT', ...step },
        ]),
        { name: 'POST_PRODUCTION_TRAFFIC_SHIFT' },
        { name: 'BAKE_TIME', lasts: bakeTime(configuration, false) },
        { name: 'CLEAN_UP' },
    ];
}
/**
 * The way back: a rolling deployment starts the old tasks again; one that has shifted traffic gives it back first
 * (source: ECS developer guide, "Lambda hooks …", lifecycle hooks during rollback). Neither bakes.
 */
function rollbackStages({ configuration, traffic }) {
    if (!shiftsTraffic(configuration))
        return [{ name: 'SCALE_UP' }, { name: 'CLEAN_UP' }];
    const { production = 0, test = 0 } = traffic ?? {};
    return [
        ...(production > 0 ? [{ name: 'PRODUCTION_TRAFFIC_SHIFT', production: 0 }] : []),
        ...(test > 0 ? [{ name: 'TEST_TRAFFIC_SHIFT', test: 0 }] : []),
        { name: 'CLEAN_UP' },
    ];
}

;// CONCATENATED MODULE: ./.build/emulator/engine/early-success.js
/**
 * How many healthy tasks complete a rolling deployment early; undefined where all of them have to be.
 * Source: ECS developer guide, "Complete Amazon ECS rolling deployments early with early success criteria".
 */
function earlySuccessCount(desired, { earlySuccessCriteria }) {
    if (!earlySuccessCriteria?.enable)
        return undefined;
    const share = Math.ceil((desired * (earlySuccessCriteria.healthyPercent ?? 100)) / 100);
    return Math.max(Math.min(1, desired), share);
}
/** Are the old tasks cleaned up only after the deployment has succeeded? */
function defersCleanUp({ earlySuccessCriteria: criteria }) {
    return criteria?.enable === true && criteria.sourceServiceRevisionCleanup === 'DEFERRED';
}

;// CONCATENATED MODULE: ./.build/emulator/engine/present-tasks.js
/** A task in DEPROVISIONING has no container any more, and one that has STOPPED is about to be forgotten. */
function presentTasks(service) {
    return [...service.tasks].filter((task) => !['DEPROVISIONING', 'STOPPED'].includes(task.lastStatus));
}

;// CONCATENATED MODULE: ./.build/emulator/engine/is-serving.js


/** Has the deployment every task it should have, all of them healthy? */
function isServing(service, deployment, { timers }) {
    const wanted = wantedTasks(service, deployment);
    const grace = service.settings.healthCheckGracePeriodSeconds;
    return (wanted.length === service.desiredCount &&
        wanted.every((task) => readiness(task, timers.now(), grace).state === 'healthy'));
}
function healthyCount(service, deployment, { timers }) {
    const grace = service.settings.healthCheckGracePeriodSeconds;
    return wantedTasks(service, deployment).filter((task) => readiness(task, timers.now(), grace).state === 'healthy').length;
}
/** Is nothing left of any other deployment? */
function isAlone(service, deployment) {
    return presentTasks(service).every((task) => task.deployment === deployment);
}
function wantedTasks(service, deployment) {
    return [...service.tasks].filter((task) => task.desiredStatus === 'RUNNING' && task.deployment === deployment);
}

;// CONCATENATED MODULE: ./.build/emulator/engine/stage-conditions.js




/** Stages that wait for more than hooks and time. */
const CONDITIONS = {
    RECONCILE_SERVICE: (situation) => isReconciled(situation),
    SCALE_UP: (situation) => isScaledUp(situation),
    CLEAN_UP: (situation) => isCleanedUp(situation),
};
function meetsCondition(stage, situation) {
    return CONDITIONS[stage]?.(situation) ?? true;
}
/** Where traffic shifts, one revision is left before the next begins; a rolling deployment replaces all of them at once. */
function isReconciled({ service, current }) {
    if (!shiftsTraffic(current.configuration))
        return true;
    return presentTasks(service).every((task) => task.deployment?.revision === current.source);
}
function isScaledUp({ service, current, primary, context }) {
    const enough = early(service, current);
    if (enough !== undefined)
        return healthyCount(service, primary, context) >= enough;
    const sideBySide = shiftsTraffic(current.configuration);
    return isServing(service, primary, context) && (sideBySide || isAlone(service, primary));
}
function isCleanedUp({ service, current, primary, context }) {
    const enough = early(service, current);
    if (enough === undefined)
        return isServing(service, primary, context) && isAlone(service, primary);
    const deferred = defersCleanUp(current.configuration);
    return healthyCount(service, primary, context) >= enough && (deferred || isAlone(service, primary));
}
/** A rollback has no early success. */
function early({ desiredCount }, { status, configuration }) {
    return status === 'ROLLBACK_IN_PROGRESS' ? undefined : earlySuccessCount(desiredCount, configuration);
}

;// CONCATENATED MODULE: ./.build/emulator/engine/watch-hooks.js



/** Calls functions again that asked for it, and ends what has waited too long. */
function watchHooks(service, context) {
    const { current } = service;
    const now = context.timers.now();
    if (current === undefined)
        return;
    for (const run of stageHooks(current).filter(isOpen)) {
        if (now >= run.expiresAt)
            run.status = 'TIMED_OUT';
        else if (now >= (run.callAgainAt ?? Number.POSITIVE_INFINITY)) {
            callHook(service, current, run, context);
        }
    }
}
/** Has nothing of the stage to be waited for any more? */
function areHooksOver(current) {
    return !stageHooks(current).some(isOpen);
}
/** Why a hook turns the deployment back; the words follow `rolled back because`. */
function hookProblem(current) {
    const hooks = stageHooks(current);
    const failed = hooks.find(({ failure }) => failure !== undefined);
    if (failed !== undefined)
        return `${failed.stage} lifecycle hook(s) failed. ${failed.failure}`;
    const late = hooks.find(({ status, timeoutAction }) => status === 'TIMED_OUT' && timeoutAction === 'ROLLBACK');
    if (late === undefined)
        return undefined;
    return `${late.stage} ${isPause(late.hook) ? 'pause' : 'lifecycle'} hook timed out.`;
}
/** When a hook needs a look by time alone; milliseconds since the epoch. */
function hookTimes(current) {
    return stageHooks(current)
        .filter(isOpen)
        .flatMap(({ expiresAt, callAgainAt }) => [expiresAt, callAgainAt ?? expiresAt]);
}
/** Those that a deployment left behind when it turned back are of no account. */
function stageHooks(current) {
    const stage = currentStage(current)?.name;
    return current.hooks.filter((run) => run.stage === stage);
}
function isOpen({ status }) {
    return status === 'AWAITING_ACTION' || status === 'IN_PROGRESS';
}

;// CONCATENATED MODULE: ./.build/emulator/engine/advance-stages.js







/** PENDING → IN_PROGRESS, once the scheduler has taken it up. */
function beginServiceDeployment(service, context) {
    const { current } = service;
    if (current?.status !== 'PENDING')
        return;
    const now = context.timers.now();
    moveTo(current, 'IN_PROGRESS', now);
    current.startedAt = now;
    takeStages(service, planStages(current), context);
    if (!shiftsTraffic(current.configuration))
        advanceStages(service, context);
}
/**
 * Goes on as far as conditions allow, one stage a look where traffic shifts, and never past the last stage; answers
 * whether it has moved.
 */
function advanceStages(service, context) {
    const { current } = service;
    if (current === undefined || isOver(current))
        return false;
    const before = current.stageAt;
    while (current.stageAt < current.stages.length - 1 && isStageOver(service, context)) {
        enterStage(service, current.stageAt + 1, context);
        if (shiftsTraffic(current.configuration))
            break;
    }
    return current.stageAt !== before;
}
/** Is the last stage of its way over too? */
function isWayOver(service, context) {
    const { current } = service;
    if (current === undefined || current.stages.length === 0)
        return false;
    return current.stageAt === current.stages.length - 1 && isStageOver(service, context);
}
function isStageOver(service, context) {
    const { current } = service;
    const [primary] = service.deployments;
    const stage = currentStage(current);
    if (current === undefined || primary === undefined || stage === undefined)
        return false;
    if (context.timers.now() < (stageEnd(current) ?? 0) || !areHooksOver(current))
        return false;
    return meetsCondition(stage.name, { service, current, primary, context });
}

;// CONCATENATED MODULE: ./.build/emulator/engine/complete-deployment.js







/** Ends the roll-out once it has gone all its way. */
function completeDeployment(service, context) {
    dropDrained(service);
    const [primary] = service.deployments;
    if (service.status !== 'ACTIVE' || primary?.rolloutState !== 'IN_PROGRESS')
        return;
    if (!isWayOver(service, context))
        return;
    const now = context.timers.now();
    primary.rolloutState = 'COMPLETED';
    primary.rolloutStateReason = `ECS deployment ${primary.id} completed.`;
    primary.updatedAt = now;
    service.lastCompleted = primary;
    tell(service, context, completed(primary.id));
    const rolledBack = service.current?.status === 'ROLLBACK_IN_PROGRESS';
    endServiceDeployment(service, rolledBack ? 'ROLLBACK_SUCCESSFUL' : 'SUCCESSFUL', now);
}
/** Tells that the service has what it wants and nothing on its way in or out, and again every six hours while that is so. */
function reportSteadyState(service, context) {
    const [primary, ...others] = service.deployments;
    const now = context.timers.now();
    const completed = primary?.rolloutState === 'COMPLETED' && others.length === 0;
    const told = service.steady && now - service.steadyAt < QUIET;
    if (told || !completed || service.status !== 'ACTIVE')
        return;
    if (!isServing(service, primary, context) || presentTasks(service).length !== service.desiredCount)
        return;
    service.steady = true;
    service.steadyAt = now;
    tell(service, context, STEADY);
}
/** Older deployments leave the list when their last task has stopped, the rolled-out one's source after its bake time. */
function dropDrained(service) {
    const left = presentTasks(service);
    const baked = isBaking(service) ? service.lastCompleted : undefined;
    service.deployments = service.deployments.filter((deployment) => deployment.status === 'PRIMARY' ||
        deployment === baked ||
        left.some((task) => task.deployment === deployment));
}
/** Has the running deployment a bake time that is not over? */
function isBaking({ current }) {
    return isBefore(current, 'BAKE_TIME') || currentStage(current)?.name === 'BAKE_TIME';
}

;// CONCATENATED MODULE: ./.build/emulator/engine/decide-rollout.js
/** The rolling deployment's one decision: replace what is sick, start what is missing, stop what is replaced. */
function decideRollout(snapshot) {
    const { desired, limits, primary, old } = snapshot;
    const fine = primary.filter((task) => task.state !== 'unhealthy');
    const missing = Math.max(0, desired - fine.length);
    const stopUnhealthy = unhealthyToStop(snapshot, missing);
    const total = primary.length + old.length - stopUnhealthy.length;
    const room = Math.max(0, limits.maximum - total);
    const start = snapshot.canStart ? Math.min(missing, room) : 0;
    const stopForScaling = toScaleIn(snapshot, stopUnhealthy, snapshot.canStart ? missing - start : 0);
    const startOld = lostOld(snapshot, [...stopUnhealthy, ...stopForScaling], room - start);
    const idle = start + startOld + stopForScaling.length + stopUnhealthy.length + snapshot.stopping === 0;
    const settled = primary.every((task) => task.state === 'healthy');
    return {
        start,
        startOld,
        stopForScaling,
        stopUnhealthy,
        blocked: snapshot.canStart && missing > 0 && idle && settled,
    };
}
/** A roll-out and what is left of a failed one stop sick tasks at once; a settled service replaces them first where it can. */
function unhealthyToStop(snapshot, missing) {
    const { primary, old, desired, limits } = snapshot;
    const sick = ids(primary.filter((task) => task.state === 'unhealthy'));
    if (snapshot.inProgress || snapshot.halted)
        return [...sick, ...ids(old.filter((task) => task.state === 'unhealthy'))];
    if (!snapshot.canStart)
        return [];
    if (primary.filter((task) => task.state === 'healthy').length >= desired)
        return sick;
    const room = limits.maximum - primary.length - old.length;
    return sick.slice(0, Math.max(0, missing - Math.max(0, room), -room));
}
/** New tasks above the desired count, old ones that are replaced, and whatever is above a maximum that scaling lowered. */
function toScaleIn(snapshot, gone, unplaced) {
    const { desired, limits, primary, old } = snapshot;
    const fine = primary.filter((task) => task.state !== 'unhealthy');
    const surplus = leastWorth(fine, Math.max(0, fine.length - desired));
    const kept = fine.filter((task) => !surplus.includes(task));
    const overflow = Math.max(0, old.length + kept.length - limits.maximum);
    const replaced = replacedOld({ ...snapshot, primary: kept }, gone, Math.max(overflow, unplaced));
    const notServing = kept.filter((task) => task.state !== 'healthy');
    return ids([...replaced, ...surplus, ...leastWorth(notServing, Math.max(0, overflow - replaced.length))]);
}
/** Old tasks whose place a healthy new one has taken, or whose room one needs, never below the healthy minimum. */
function replacedOld(snapshot, gone, lackingRoom) {
    const left = snapshot.old.filter((task) => !gone.includes(task.id));
    const healthyNew = snapshot.primary.filter((task) => task.state === 'healthy').length;
    const healthyOld = left.filter((task) => task.state === 'healthy');
    const wanted = Math.min(left.length, Math.max(0, lackingRoom, notNeeded(snapshot, left.length, healthyNew)));
    const free = left.filter((task) => task.state !== 'healthy').slice(0, wanted);
    const spare = Math.max(0, healthyNew + healthyOld.length - snapshot.limits.minimum);
    return [...free, ...healthyOld.slice(0, Math.min(spare, wanted - free.length))];
}
/**
 * A revision that is being replaced makes up for its own losses, as far as the healthy minimum asks for it, whatever
 * becomes of the new one (source: ECS developer guide, "Deploy Amazon ECS services by replacing tasks").
 */
function lostOld(snapshot, gone, room) {
    if (!snapshot.canReplaceOld)
        return 0;
    const stays = ({ id, state }) => state !== 'unhealthy' && !gone.includes(id);
    const healthyNew = snapshot.primary.filter((task) => task.state === 'healthy' && stays(task)).length;
    const holding = healthyNew + snapshot.old.filter(stays).length;
    return Math.max(0, Math.min(snapshot.limits.minimum - holding, room));
}
/** After a failure without rollback the old tasks stay, as far as the desired count and the maximum still allow. */
function notNeeded({ desired, limits, primary, halted, cleansUp }, old, healthyNew) {
    if (cleansUp)
        return old;
    if (halted)
        return Math.max(old - desired, old + Math.min(primary.length, desired) - limits.maximum);
    return old - Math.max(0, desired - healthyNew);
}
/** Scaling in takes what does not serve yet before what does, and the youngest first. */
function leastWorth(tasks, count) {
    const order = ['starting', 'waiting', 'healthy'];
    const byWorth = [...tasks].reverse().sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
    return byWorth.slice(0, count);
}
function ids(tasks) {
    return tasks.map((task) => task.id);
}

;// CONCATENATED MODULE: ./.build/emulator/engine/decide-shift.js




/** Each revision is kept at its own count, whatever happens to the other; `now` in milliseconds since the epoch. */
function decideShift(service, current, now) {
    const decided = service.deployments.map((deployment) => {
        const { start, ...actions } = decideOne(service, wishFor(service, current, deployment), now);
        return { starts: start === 0 ? [] : [{ deployment, count: start }], ...actions };
    });
    const scaled = decided.flatMap(({ stopForScaling }) => stopForScaling);
    const stopForScaling = spared(service, scaled, now);
    const stopUnhealthy = decided.flatMap(({ stopUnhealthy }) => stopUnhealthy);
    const left = allWanted(service).length - stopForScaling.length - stopUnhealthy.length;
    return {
        starts: fitting(decided.flatMap(({ starts }) => starts), mostTasks(service) - left),
        stopForScaling,
        stopUnhealthy,
        blocked: false,
    };
}
/** As many starts as there is room for; what has been there longest comes first. */
function fitting(starts, room) {
    let left = Math.max(0, room);
    const fit = [...starts].reverse().map(({ deployment, count }) => {
        const fits = Math.min(count, left);
        left -= fits;
        return { deployment, count: fits };
    });
    return fit.filter(({ count }) => count > 0);
}
/** The source keeps all its tasks until the clean-up, the target has all of them from SCALE_UP on, others have none. */
function wishFor(service, current, deployment) {
    const all = { deployment, count: service.desiredCount, canStart: true };
    const none = { deployment, count: 0, canStart: true };
    const cleansUp = currentStage(current)?.name === 'CLEAN_UP';
    if (current.status === 'ROLLBACK_IN_PROGRESS') {
        if (deployment.status === 'PRIMARY')
            return all;
        const stays = deployment.revision === current.target && !cleansUp;
        return stays ? { deployment, count: decide_shift_wantedTasks(service, deployment).length, canStart: false } : none;
    }
    if (deployment.revision === current.target)
        return isBefore(current, 'SCALE_UP') ? none : all;
    return deployment.revision === current.source && !cleansUp ? all : none;
}
/** Nothing is taken away that leaves fewer healthy tasks than the minimum, whichever revision they are of. */
function spared(service, ids, now) {
    const grace = service.settings.healthCheckGracePeriodSeconds;
    const healthy = new Set(allWanted(service)
        .filter((task) => readiness(task, now, grace).state === 'healthy')
        .map(({ id }) => id));
    const { minimum } = rolloutLimits(service.desiredCount, service.settings.deploymentConfiguration);
    let spare = healthy.size - minimum;
    return ids.filter((id) => !healthy.has(id) || spare-- > 0);
}
function decideOne(service, { deployment, count, canStart }, now) {
    const grace = service.settings.healthCheckGracePeriodSeconds;
    const mine = decide_shift_wantedTasks(service, deployment);
    const others = allWanted(service).length - mine.length;
    return decideRollout({
        desired: count,
        limits: { minimum: count, maximum: Math.max(count, mostTasks(service) - others) },
        inProgress: deployment.rolloutState === 'IN_PROGRESS',
        canStart: canStart && now >= deployment.startsAgainAt,
        halted: false,
        primary: mine.map((task) => ({ id: task.id, state: readiness(task, now, grace).state })),
        old: [],
        stopping: 0,
        canReplaceOld: false,
        cleansUp: false,
    });
}
/** Two whole revisions have to fit, whatever the maximum says. */
function mostTasks({ desiredCount, settings }) {
    return Math.max(2 * desiredCount, rolloutLimits(desiredCount, settings.deploymentConfiguration).maximum);
}
function decide_shift_wantedTasks(service, deployment) {
    return allWanted(service).filter((task) => task.deployment === deployment);
}
function allWanted({ tasks }) {
    return [...tasks].filter(({ desiredStatus }) => desiredStatus === 'RUNNING');
}

;// CONCATENATED MODULE: ./.build/emulator/engine/source-deployment.js
/** What the PRIMARY deployment replaces: the one last completed, while it has not left the service. */
function sourceDeployment(service) {
    const [, ...others] = service.deployments;
    return service.status === 'ACTIVE' ? others.find((other) => other === service.lastCompleted) : undefined;
}

;// CONCATENATED MODULE: ./.build/emulator/engine/snapshot-service.js




/** What the rollout decision needs of a service, at `now` (milliseconds since the epoch). */
function snapshotService(service, now) {
    const primary = service.deployments[0];
    const grace = service.settings.healthCheckGracePeriodSeconds;
    const wanted = [...service.tasks].filter((task) => task.desiredStatus === 'RUNNING');
    const seen = (mine) => wanted
        .filter((task) => (task.deployment === primary) === mine)
        .map((task) => ({ id: task.id, state: readiness(task, now, grace).state }));
    const halted = primary?.rolloutState === 'FAILED';
    const { settings, schedulingStrategy, desiredCount } = service;
    const cleansUp = primary?.rolloutState === 'COMPLETED' || currentStage(service.current)?.name === 'CLEAN_UP';
    return {
        desired: desiredCount,
        limits: rolloutLimits(desiredCount, settings.deploymentConfiguration, schedulingStrategy),
        inProgress: primary?.rolloutState === 'IN_PROGRESS',
        canStart: !halted && !isBefore(service.current, 'SCALE_UP') && now >= (primary?.startsAgainAt ?? 0),
        halted,
        primary: seen(true),
        old: seen(false),
        stopping: [...service.tasks].filter((task) => ['DEACTIVATING', 'STOPPING'].includes(task.lastStatus))
            .length,
        canReplaceOld: !cleansUp && now >= (sourceDeployment(service)?.startsAgainAt ?? Number.POSITIVE_INFINITY),
        cleansUp,
    };
}

;// CONCATENATED MODULE: ./.build/emulator/engine/decide-tasks.js





/** Decides by the strategy of the deployment that runs; `now` in milliseconds since the epoch. */
function decideTasks(service, now) {
    const { current } = service;
    const shifts = service.status === 'ACTIVE' && current !== undefined && shiftsTraffic(current.configuration);
    return shifts ? decideShift(service, current, now) : decideRolling(service, now);
}
function decideRolling(service, now) {
    const { start, startOld, ...actions } = decideRollout(snapshotService(service, now));
    const starts = [
        { deployment: service.deployments[0], count: start },
        { deployment: sourceDeployment(service), count: startOld },
    ];
    return {
        ...actions,
        starts: starts.flatMap(({ deployment, count }) => deployment === undefined || count === 0 ? [] : [{ deployment, count }]),
    };
}

;// CONCATENATED MODULE: ./.build/emulator/engine/forget-stopped.js
/**
 * Lets go of stopped tasks, and once a deleted service has no task left, of its deployments and their history
 * (source: ECS developer guide, "View service history using Amazon ECS service deployments").
 */
function forgetStopped(service) {
    for (const task of service.tasks)
        if (task.lastStatus === 'STOPPED')
            service.tasks.delete(task);
    if (service.status !== 'DRAINING' || service.tasks.size > 0)
        return;
    service.status = 'INACTIVE';
    service.deployments = [];
    service.serviceDeployments = [];
}

;// CONCATENATED MODULE: ./.build/emulator/engine/judge-tasks.js




/** Takes note of tasks that became healthy, turned unhealthy or died since the last look. */
function judgeTasks(service, context) {
    const failed = new Map();
    for (const task of service.tasks) {
        if (task.desiredStatus === 'RUNNING')
            noteHealth(service, task, context);
        else if (!task.counted && noteEnd(service, task, context) && task.deployment !== undefined) {
            failed.set(task.deployment, [...(failed.get(task.deployment) ?? []), task]);
        }
    }
    for (const [deployment, tasks] of failed) {
        const reachedRunning = tasks.some((task) => task.times.startedAt !== undefined);
        noteFailedRound(service, deployment, { failures: tasks.length, reachedRunning }, context);
    }
}
function noteHealth(service, task, context) {
    const ready = readiness(task, context.timers.now(), service.settings.healthCheckGracePeriodSeconds);
    if (ready.state === 'healthy' && !task.wasHealthy) {
        task.wasHealthy = true;
        if (task.deployment !== undefined)
            noteSuccess(service, task.deployment);
    }
    if (ready.state === 'unhealthy' && !task.reportedUnhealthy) {
        task.reportedUnhealthy = true;
        service.steady = false;
        service.replacing += 1;
        tell(service, context, unhealthyText(task, ready.cause));
    }
}
function unhealthyText(task, cause) {
    if (cause.kind === 'container')
        return failedContainerChecks(task.id);
    const { containerPort, targetGroupArn, health } = cause.target;
    return unhealthyTarget(task.id, containerPort, targetGroupArn, health?.description ?? 'Health checks failed');
}
/** Source: ECS API reference: Deployment `failedTasks`, DeploymentCircuitBreaker `resetOnHealthyTask`. */
function noteSuccess(service, deployment) {
    deployment.failedRounds = 0;
    deployment.startsAgainAt = 0;
    deployment.hadHealthyTask = true;
    deployment.failedTasks = 0;
    const breaker = service.settings.deploymentConfiguration.deploymentCircuitBreaker;
    if (breaker?.resetOnHealthyTask === false)
        return;
    deployment.failureCount = 0;
}
/** Did the task fail its deployment: by dying or being found unhealthy before it ever served? */
function noteEnd(service, task, context) {
    task.counted = true;
    service.steady = false;
    if (task.stopCode === 'TaskFailedToStart' && task.stoppedReason !== undefined) {
        tellOnce(service, context, unableToPlace(task.stoppedReason));
    }
    const died = task.stopCode === 'TaskFailedToStart' || task.stopCode === 'EssentialContainerExited';
    return !task.wasHealthy && (died || task.scheduled === 'unhealthy');
}

;// CONCATENATED MODULE: ./.build/emulator/engine/networking-problem.js

/**
 * What is wrong with the listener rules before traffic can shift, in ECS's words.
 * Source: ECS developer guide, "Troubleshooting Amazon ECS blue/green deployments".
 */
function networkingProblem(target, rules) {
    for (const place of trafficPlaces(target)) {
        const problem = problemAt(place, rules);
        if (problem !== undefined)
            return `of invalid networking configuration${problem}`;
    }
    return undefined;
}
function problemAt(place, rules) {
    const production = rules.weights(place.production);
    const test = place.test === undefined ? new Map() : rules.weights(place.test);
    if (production === undefined || test === undefined)
        return '. One or more rules not found';
    return servingProblem(place, production) ?? strangerProblem(place, [production, test]);
}
function servingProblem({ production, own, other }, weights) {
    const serving = [...weights].filter(([, weight]) => weight > 0).map(([arn]) => arn);
    if (serving.length !== 1) {
        return `. productionListenerRule ${production} should have exactly one target group serving traffic but found ${serving.length} target groups which are serving traffic`;
    }
    const stranger = serving.find((arn) => arn !== own && arn !== other);
    if (stranger === undefined)
        return undefined;
    return `. Production listener rule is forwarding traffic to unexpected target group ${stranger}. Expected traffic to be forwarded to either targetGroupArn: ${own} or alternateTargetGroupArn: ${other}`;
}
function strangerProblem({ own, other }, rules) {
    const left = [own, other].find((arn) => !rules.some((weights) => weights.has(arn)));
    return left === undefined
        ? undefined
        : `: Target group ${left} is not associated with either productionListenerRule or testListenerRule.`;
}

;// CONCATENATED MODULE: ./.build/emulator/engine/shift-problem.js



const shift_problem_DAY = 24 * 3_600_000;
/** Why a deployment that shifts traffic cannot go on; the words follow `rolled back because`. */
function shiftProblem(current, rules, now) {
    const stage = currentStage(current)?.name;
    if (!shiftsTraffic(current.configuration))
        return undefined;
    if (stage === 'PRE_SCALE_UP')
        return networkingProblem(current.target, rules);
    const timesOut = stageTimeout(current);
    return timesOut !== undefined && now >= timesOut ? `${stage} lifecycle stage timed out.` : undefined;
}
/**
 * When a stage that waits for tasks has taken too long: after 24 hours (source: ECS developer guide, "Amazon ECS
 * blue/green service deployments workflow"). Hooks and bake times have their own ends.
 */
function stageTimeout(current) {
    const stage = currentStage(current)?.name;
    const waits = stage === 'SCALE_UP' || stage === 'RECONCILE_SERVICE';
    return waits && shiftsTraffic(current.configuration) ? current.stageSince + shift_problem_DAY : undefined;
}

;// CONCATENATED MODULE: ./.build/emulator/engine/next-look.js





/** When time alone will change something about the service; milliseconds since the epoch. */
function nextLook(service, now) {
    const grace = service.settings.healthCheckGracePeriodSeconds;
    const times = [...service.tasks].flatMap((task) => {
        const ready = task.desiredStatus === 'RUNNING' ? readiness(task, now, grace) : undefined;
        return ready?.state === 'waiting' && ready.until !== undefined ? [ready.until] : [];
    });
    const startsAgain = service.deployments.map((deployment) => deployment.startsAgainAt);
    const { current } = service;
    const stage = current === undefined ? [] : [stageEnd(current) ?? 0, stageTimeout(current) ?? 0, ...hookTimes(current)];
    const steady = service.steady ? [service.steadyAt + QUIET] : [];
    const future = [...steady, ...times, ...startsAgain, ...stage].filter((time) => time > now);
    return future.length === 0 ? undefined : Math.min(...future);
}

;// CONCATENATED MODULE: ./.build/emulator/engine/deployment-failure.js
const BREAKER = 'ECS deployment circuit breaker:';
const EXCEEDED = 'because the circuit breaker threshold was exceeded.';
const ALARMS = 'because of one or more active alarms.';
/** Source: ECS developer guide, "How the Amazon ECS deployment circuit breaker detects failures". */
function breakerFailure({ deploymentCircuitBreaker }) {
    return {
        event: 'tasks failed to start.',
        failedReason: `${BREAKER} tasks failed to start.`,
        statusReason: `Service deployment rolled back ${EXCEEDED}`,
        rolloutReason: `${BREAKER} rolling back to deploymentId`,
        stoppedReason: `Service deployment stopped ${EXCEEDED}`,
        rollbackFailedReason: `Service deployment rollback failed ${EXCEEDED}`,
        rollsBack: deploymentCircuitBreaker?.rollback ?? false,
    };
}
/** The event and the statusReason are as users report them; the rolloutStateReasons follow the circuit breaker's form. */
function alarmFailure({ alarms }) {
    return {
        event: 'alarm detected.',
        failedReason: 'ECS deployment failed: alarm detected.',
        statusReason: `Service deployment rolled back ${ALARMS}`,
        rolloutReason: 'ECS deployment alarm detected: rolling back to deploymentId',
        stoppedReason: `Service deployment stopped ${ALARMS}`,
        rollbackFailedReason: `Service deployment rollback failed ${ALARMS}`,
        rollsBack: alarms?.rollback ?? false,
    };
}
/** A failure that is always rolled back and names its own reason in the event list too. */
function ownFailure(why) {
    const statusReason = `Service deployment rolled back because ${why}`;
    return {
        event: statusReason,
        failedReason: `ECS deployment failed: ${statusReason}`,
        statusReason,
        rolloutReason: 'ECS deployment rolling back to deploymentId',
        stoppedReason: statusReason,
        rollbackFailedReason: statusReason,
        rollsBack: true,
    };
}

;// CONCATENATED MODULE: ./.build/emulator/engine/roll-back.js







const NO_CANDIDATE = 'No rollback candidate was found to run the rollback.';
/** Makes the last completed deployment the PRIMARY again, under its own id. */
function rollBack(service, reason, context) {
    const { current } = service;
    const now = context.timers.now();
    if (current === undefined)
        return;
    moveTo(current, 'ROLLBACK_IN_PROGRESS', now, reason.statusReason);
    const candidate = rollbackCandidate(service);
    if (candidate === undefined) {
        endServiceDeployment(service, 'ROLLBACK_FAILED', now, NO_CANDIDATE);
        return;
    }
    current.rollback = {
        reason: reason.statusReason,
        startedAt: now,
        serviceRevisionArn: candidate.revision.arn,
    };
    takeStages(service, rollbackStages(current), context);
    reinstate(service, candidate, `${reason.rolloutReason} ${candidate.id}.`, now);
    tell(service, context, rollingBack(candidate.id));
}
/** A deployment that is itself being rolled back to is no candidate (source: ECS developer guide, deployment circuit breaker). */
function rollbackCandidate({ lastCompleted }) {
    return lastCompleted?.rolloutState === 'COMPLETED' ? lastCompleted : undefined;
}
function reinstate(service, candidate, reason, now) {
    Object.assign(candidate, noFailures());
    candidate.status = 'PRIMARY';
    candidate.rolloutState = 'IN_PROGRESS';
    candidate.rolloutStateReason = reason;
    candidate.updatedAt = now;
    const others = service.deployments.filter((deployment) => deployment !== candidate);
    for (const other of others)
        other.status = 'ACTIVE';
    service.deployments = [candidate, ...others];
}

;// CONCATENATED MODULE: ./.build/emulator/engine/fail-deployment.js




/** The PRIMARY deployment has failed: it goes back where that was asked for and is possible, else it stops where it is. */
function failDeployment(service, deployment, failure, context) {
    const now = context.timers.now();
    const status = service.current?.status;
    markFailed(deployment, failure.failedReason, now);
    tell(service, context, failed(deployment.id, failure.event));
    if (status === 'ROLLBACK_IN_PROGRESS') {
        endServiceDeployment(service, 'ROLLBACK_FAILED', now, failure.rollbackFailedReason);
    }
    else if (failure.rollsBack || status === 'ROLLBACK_REQUESTED')
        rollBack(service, failure, context);
    else
        requestStop(service, now, failure.stoppedReason);
}
/** StopServiceDeployment with ROLLBACK: the scheduler takes up what the operation requested. */
function rollBackOnRequest(service, deployment, context) {
    markFailed(deployment, `ECS deployment ${deployment.id} stopped.`, context.timers.now());
    const reason = {
        statusReason: 'Service deployment rolled back by user.',
        rolloutReason: 'ECS deployment rolling back to deploymentId',
    };
    rollBack(service, reason, context);
}
function markFailed(deployment, reason, now) {
    deployment.rolloutState = 'FAILED';
    deployment.rolloutStateReason = reason;
    deployment.updatedAt = now;
}

;// CONCATENATED MODULE: ./.build/emulator/engine/watch-breaker.js

/** Brings the circuit breaker's counters up to date; answers whether the deployment has just used up its failures. */
function watchBreaker(service) {
    const primary = service.deployments[0];
    const breaker = service.settings.deploymentConfiguration.deploymentCircuitBreaker;
    if (primary?.rolloutState !== 'IN_PROGRESS')
        return false;
    const threshold = breakerThreshold(service.desiredCount, breaker);
    const { current } = service;
    if (current !== undefined && current.status !== 'ROLLBACK_IN_PROGRESS') {
        current.breaker.status = breaker?.enable ? 'MONITORING' : 'DISABLED';
        current.breaker.failureCount = breaker?.enable ? primary.failureCount : 0;
        current.breaker.threshold = threshold;
    }
    const { failureCount } = primary;
    const trips = breaker?.enable === true && failureCount > 0 && failureCount >= threshold;
    if (trips && current !== undefined)
        current.breaker.status = 'TRIGGERED';
    return trips;
}

;// CONCATENATED MODULE: ./.build/emulator/engine/turn-back.js









/** Has the deployment failed, or been asked to roll back? Then its end waits for the next look, so that it can be seen. */
function turnBack(service, context) {
    const [primary] = service.deployments;
    const { current } = service;
    if (primary === undefined || current === undefined || service.status !== 'ACTIVE')
        return false;
    if (current.status === 'ROLLBACK_REQUESTED') {
        if (!hasWon(service, current, context)) {
            rollBackOnRequest(service, primary, context);
            return true;
        }
    }
    const failure = findFailure(service, context);
    if (failure !== undefined)
        failDeployment(service, primary, failure, context);
    return failure !== undefined;
}
/** The deployment was past its point of no return when the request was taken up: it goes on to SUCCESSFUL. */
function hasWon(service, current, context) {
    if (current.hooks.some(({ status }) => status === 'FAILED'))
        return false;
    if (!shiftsTraffic(current.configuration))
        advanceStages(service, context);
    return currentStage(current)?.name === 'CLEAN_UP';
}
function findFailure(service, { alarms, traffic, timers }) {
    const { current } = service;
    const { deploymentConfiguration } = service.settings;
    if (watchBreaker(service))
        return breakerFailure(deploymentConfiguration);
    if (current?.status !== 'IN_PROGRESS')
        return undefined;
    if (alarmsTriggered(current, alarms))
        return alarmFailure(current.configuration);
    const why = hookProblem(current) ?? shiftProblem(current, traffic, timers.now());
    return why === undefined ? undefined : ownFailure(why);
}

;// CONCATENATED MODULE: ./.build/emulator/engine/service-scheduler.js











/** Brings services to what they should be: one look at a time, each look decided by `decideTasks`. */
class ServiceScheduler {
    #context;
    #hands;
    /** `keep` is called with every task the scheduler makes. */
    constructor(context, lifecycle, keep) {
        this.#context = context;
        this.#hands = { context, lifecycle, keep };
    }
    /** Something about the service has changed: look at it soon; changes in between are seen together. */
    wake(service) {
        if (service.waking !== undefined || service.status === 'INACTIVE')
            return;
        service.waking = this.#context.timers.after(this.#context.delays.schedulerInterval, () => {
            service.waking = undefined;
            this.#look(service);
        });
    }
    #look(service) {
        const context = this.#context;
        const now = context.timers.now();
        carryOutStops(service, now);
        beginServiceDeployment(service, context);
        reportRegistered(service, context);
        judgeTasks(service, context);
        watchHooks(service, context);
        const turned = turnBack(service, context);
        actOnTasks(service, decideTasks(service, now), this.#hands);
        reportDeregistered(service, context);
        reportStopped(service, context);
        if (turned || advanceStages(service, context))
            this.wake(service);
        if (!turned)
            completeDeployment(service, context);
        reportSteadyState(service, context);
        forgetStopped(service);
        context.save(service);
        this.#sleep(service, now);
    }
    /** Until something falls due that the look which began at `looked` may not have seen. */
    #sleep(service, looked) {
        service.sleeping?.();
        service.sleeping = undefined;
        const next = nextLook(service, looked);
        if (next === undefined || service.status === 'INACTIVE')
            return;
        const { timers } = this.#context;
        service.sleeping = timers.after(next - timers.now(), () => this.wake(service));
    }
}

;// CONCATENATED MODULE: ./.build/emulator/engine/apply-task-event.js
/** Writes a runtime's report into the task; the caller acts on the consequence. `now` in milliseconds since the epoch. */
function applyTaskEvent(task, event, now) {
    if (event.kind === 'pull-started')
        return during(() => (task.times.pullStartedAt ??= now));
    if (event.kind === 'pull-stopped')
        return during(() => (task.times.pullStoppedAt ??= now));
    if (event.kind === 'start-failed')
        return failStart(task, event);
    const container = task.containers.find((candidate) => candidate.name === event.container);
    if (container === undefined)
        return 'none';
    if (event.kind === 'pulled') {
        if (event.imageDigest !== undefined)
            container.imageDigest = event.imageDigest;
        return 'none';
    }
    if (event.kind === 'container-health')
        return during(() => (container.health = event.status));
    if (event.kind === 'container-stopped')
        return stopContainer(task, container, event);
    container.lastStatus = 'RUNNING';
    container.runtimeId = event.runtimeId;
    container.networkBindings = event.networkBindings;
    return allStarted(task);
}
function during(change) {
    change();
    return 'none';
}
function allStarted(task) {
    return task.containers.every((container) => container.lastStatus !== 'PENDING') ? 'started' : 'none';
}
function stopContainer(task, container, event) {
    container.lastStatus = 'STOPPED';
    if (event.exitCode !== undefined)
        container.exitCode = event.exitCode;
    if (event.reason !== undefined)
        container.reason = event.reason;
    if (task.containers.every((candidate) => candidate.lastStatus === 'STOPPED')) {
        if (task.desiredStatus === 'RUNNING')
            noteExit(task, container);
        return 'ended';
    }
    if (!container.essential)
        return allStarted(task);
    if (task.desiredStatus === 'RUNNING')
        noteExit(task, container);
    return 'essential-exited';
}
/** A container without exit code never ran: then the task failed to start. */
function noteExit(task, container) {
    const never = container.exitCode === undefined && task.times.startedAt === undefined;
    task.stopCode = never ? 'TaskFailedToStart' : 'EssentialContainerExited';
    task.stoppedReason = never
        ? (container.reason ?? 'Task failed to start')
        : 'Essential container in task exited';
}
function failStart(task, event) {
    for (const container of task.containers) {
        if (container.lastStatus === 'PENDING')
            container.lastStatus = 'STOPPED';
        if (container.name !== event.container)
            continue;
        container.reason = event.reason;
        if (event.exitCode !== undefined)
            container.exitCode = event.exitCode;
    }
    if (task.desiredStatus === 'RUNNING') {
        task.stopCode = 'TaskFailedToStart';
        task.stoppedReason = taskReason(event.reason);
    }
    const stillRuns = task.containers.some((container) => container.lastStatus === 'RUNNING');
    return stillRuns ? 'essential-exited' : 'failed-to-start';
}
/** Of a dependency that was not met only the container's reason tells (seen on AWS: medium.com/vrt-digital-studio). */
function taskReason(reason) {
    return reason.includes(' dependency graph: ') ? 'Task failed to start' : reason;
}

;// CONCATENATED MODULE: ./.build/emulator/engine/task-targets.js

/** Puts an activating task into its service's target groups; `changed` is called at every change of health. */
function registerTargets(task, context, changed) {
    for (const place of task.service === undefined
        ? []
        : (task.deployment?.revision.settings.loadBalancers ?? [])) {
        const target = targetOf(task, place.containerName, place.containerPort);
        const targetGroupArn = targetGroupOf(place, task.deployment?.revision.side ?? 'primary');
        if (targetGroupArn === undefined || target === undefined)
            continue;
        const entry = {
            targetGroupArn,
            container: target.container,
            containerPort: target.containerPort,
        };
        task.targets.push(entry);
        count(task.service?.tally.registered, entry.targetGroupArn);
        context.targetGroups.register(entry.targetGroupArn, target, (health) => {
            entry.health = health;
            changed();
        });
    }
}
/** Takes the task out of its target groups; `drained` is called once, when the last of them has let go. */
function deregisterTargets(task, context, drained) {
    let left = task.targets.length;
    if (left === 0)
        drained();
    for (const target of task.targets) {
        count(task.service?.tally.deregistered, target.targetGroupArn);
        context.targetGroups.deregister(target.targetGroupArn, task.id, () => {
            left -= 1;
            if (left === 0)
                drained();
        });
    }
}
function count(tally, targetGroupArn) {
    tally?.set(targetGroupArn, (tally.get(targetGroupArn) ?? 0) + 1);
}
/** An awsvpc task is a target by its own address, any other by its host's and the port the host lends it. */
function targetOf(task, name = '', containerPort = 0) {
    const container = task.containers.find((candidate) => candidate.name === name);
    if (container === undefined || task.launched === undefined)
        return undefined;
    const binding = container.networkBindings.find((candidate) => candidate.containerPort === containerPort);
    return {
        id: task.interface?.address ?? 'i-0a1b2c3d4e5f60718',
        port: task.interface === undefined ? (binding?.hostPort ?? containerPort) : containerPort,
        taskId: task.id,
        container: name,
        containerPort,
        task: task.launched,
    };
}

;// CONCATENATED MODULE: ./.build/emulator/engine/task-lifecycle.js




/** Takes tasks from PROVISIONING to STOPPED; `changed` is called after every step. */
class TaskLifecycle {
    #context;
    #changed;
    constructor(context, changed) {
        this.#context = context;
        this.#changed = changed;
    }
    /** Starts a task that has just been made. */
    launch(task) {
        const { timers, delays } = this.#context;
        timers.after(delays.provisioning, () => {
            if (task.lastStatus !== 'PROVISIONING')
                return;
            task.times.connectivityAt = timers.now();
            this.#move(task, 'PENDING');
            timers.after(delays.pending, () => this.#play(task));
        });
    }
    /** Drains, stops and deprovisions a task; the first reason stays. */
    stop(task, stopCode, reason) {
        if (task.desiredStatus === 'STOPPED')
            return;
        task.stopCode = stopCode;
        task.stoppedReason = reason;
        this.#leave(task);
        if (task.targets.length > 0)
            this.#move(task, 'DEACTIVATING');
        deregisterTargets(task, this.#context, () => this.#halt(task));
    }
    #play(task) {
        if (task.lastStatus !== 'PENDING')
            return;
        const struck = this.#context.taskFaults.strike('starting', taskSubject(task));
        if (struck !== undefined) {
            const reason = startingText(struck.fault, this.#context.arns.region, task);
            this.#report(task, { kind: 'start-failed', reason });
            return;
        }
        const { id, arn, clusterName, definition, images, overrides, group, startedBy } = task;
        task.launched = this.#context.runtime.launch({
            taskId: id,
            taskArn: arn,
            clusterName,
            taskDefinition: definition,
            images,
            overrides,
            group,
            ...(startedBy === undefined ? {} : { startedBy }),
        }, (event) => this.#report(task, event));
        if (task.desiredStatus === 'STOPPED')
            task.launched.stop();
    }
    #report(task, event) {
        if (task.lastStatus === 'DEPROVISIONING' || task.lastStatus === 'STOPPED')
            return;
        const consequence = applyTaskEvent(task, event, this.#context.timers.now());
        task.version += 1;
        if (consequence === 'started' && task.lastStatus === 'PENDING')
            this.#activate(task);
        else if (consequence === 'essential-exited')
            this.#collapse(task);
        else if (consequence === 'ended' || consequence === 'failed-to-start')
            this.#finish(task);
        else
            this.#changed(task);
    }
    /** The runtime may report from within `launch`; the target groups need its answer first. */
    #activate(task) {
        this.#move(task, 'ACTIVATING');
        this.#context.timers.after(0, () => {
            if (task.lastStatus !== 'ACTIVATING')
                return;
            registerTargets(task, this.#context, () => this.#changed(task));
            task.times.startedAt = this.#context.timers.now();
            this.#move(task, 'RUNNING');
            this.#takeAway(task);
        });
    }
    /** Its host goes away, where a fault says so. */
    #takeAway(task) {
        const struck = this.#context.taskFaults.strike('running', taskSubject(task));
        if (struck === undefined)
            return;
        const { code, reason } = takenAway(struck.fault);
        this.#context.timers.after((struck.after ?? 0) * 1000, () => this.stop(task, code, reason));
    }
    /** An essential container is gone: the rest goes too, and nobody waits for draining. */
    #collapse(task) {
        if (task.lastStatus !== 'DEACTIVATING')
            this.#abandonTargets(task);
        this.#leave(task);
        this.#halt(task);
        this.#changed(task);
    }
    #halt(task) {
        if (['STOPPING', 'DEPROVISIONING', 'STOPPED'].includes(task.lastStatus))
            return;
        if (task.launched !== undefined) {
            this.#move(task, 'STOPPING');
            task.launched.stop();
        }
        else
            this.#finish(task);
    }
    #finish(task) {
        const { timers, delays } = this.#context;
        if (task.lastStatus !== 'DEACTIVATING')
            this.#abandonTargets(task);
        this.#leave(task);
        task.launched?.stop();
        task.times.executionStoppedAt = timers.now();
        for (const container of task.containers)
            container.lastStatus = 'STOPPED';
        this.#move(task, 'DEPROVISIONING');
        timers.after(delays.deprovisioning, () => {
            task.times.stoppedAt = timers.now();
            this.#move(task, 'STOPPED');
        });
    }
    #abandonTargets(task) {
        if (task.desiredStatus === 'RUNNING')
            deregisterTargets(task, this.#context, () => { });
    }
    #leave(task) {
        task.desiredStatus = 'STOPPED';
        task.times.stoppingAt ??= this.#context.timers.now();
    }
    #move(task, status) {
        task.lastStatus = status;
        task.version += 1;
        this.#changed(task);
    }
}

;// CONCATENATED MODULE: ./.build/emulator/engine/engine.js


/** Stopped tasks can be described for this long (source: ECS API reference, DescribeTasks). */
const REMEMBERED = 3_600_000;
/** Tasks and services in motion. */
class Engine {
    context;
    lifecycle;
    /** Every task that can be described, by ARN, oldest first. */
    tasks = new Map();
    #scheduler;
    constructor(parts) {
        this.context = { ...parts, wake: (service) => this.wake(service) };
        this.lifecycle = new TaskLifecycle(this.context, (task) => this.#changed(task));
        this.#scheduler = new ServiceScheduler(this.context, this.lifecycle, (task) => this.keep(task));
    }
    /** Starts a task that belongs to no service. */
    run(task) {
        this.keep(task);
        this.lifecycle.launch(task);
    }
    keep(task) {
        this.tasks.set(task.arn, task);
    }
    /** The service has changed; the scheduler looks at it soon. */
    wake(service) {
        this.#scheduler.wake(service);
    }
    /** Ends every timer; the runtime ends its tasks by itself. */
    close() {
        this.context.timers.close();
    }
    #changed(task) {
        if (task.service !== undefined)
            this.wake(task.service);
        if (task.lastStatus !== 'STOPPED')
            return;
        this.context.timers.after(REMEMBERED, () => this.tasks.delete(task.arn));
    }
}

;// CONCATENATED MODULE: ./.build/emulator/engine/hook-targets.js
/** Where no function is known. */
const noHookTargets = {
    invoke: (targetArn, _event, done) => done({ error: `Function not found: ${targetArn}` }),
};

;// CONCATENATED MODULE: ./.build/emulator/engine/ids.js
const WORD = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';
/** Identifiers in ECS's own forms, drawn from one source of chance so that a seed repeats a history. */
class Ids {
    #random;
    /** `random`: numbers in [0, 1). */
    constructor(random = Math.random) {
        this.#random = random;
    }
    /** A task's id: 32 hexadecimal digits. */
    task() {
        return this.#draw(32, '0123456789abcdef');
    }
    /** The N of `ecs-svc/N` and of a service revision: 19 digits, never starting with 0. */
    revision() {
        return this.#draw(1, '123456789') + this.#draw(18, '0123456789');
    }
    /** The last part of a service deployment's ARN: 21 letters of the URL-safe alphabet. */
    serviceDeployment() {
        return this.#draw(21, WORD);
    }
    /** A lifecycle hook's run: `ecs-pause-` or `ecs-lambda-` and 43 letters of the URL-safe alphabet. */
    hook(kind) {
        return `ecs-${kind}-${this.#draw(43, WORD)}`;
    }
    uuid() {
        const hex = this.#draw(32, '0123456789abcdef');
        return [8, 12, 16, 20, 32].map((end, i, ends) => hex.slice(ends[i - 1] ?? 0, end)).join('-');
    }
    /** A private IPv4 address in 10.0.0.0/16, as a task's network interface has. */
    privateAddress() {
        return `10.0.${this.#below(256)}.${4 + this.#below(250)}`;
    }
    /** `eni-…`, `subnet-…`: the prefix and 17 hexadecimal digits. */
    ec2(prefix) {
        return `${prefix}-${this.#draw(17, '0123456789abcdef')}`;
    }
    #draw(length, alphabet) {
        return Array.from({ length }, () => alphabet[this.#below(alphabet.length)]).join('');
    }
    #below(limit) {
        return Math.floor(this.#random() * limit);
    }
}

;// CONCATENATED MODULE: ./.build/emulator/engine/timers.js
/** The engine's hold on time: every timer it has set, so that closing the emulator leaves none behind. */
class Timers {
    #clock;
    #open = new Set();
    #closed = false;
    constructor(clock) {
        this.#clock = clock;
    }
    /** Milliseconds since the epoch. */
    now() {
        return this.#clock.now();
    }
    /** Calls `fn` once, `ms` from now, unless cancelled or closed before. */
    after(ms, fn) {
        if (this.#closed)
            return () => { };
        const cancel = this.#clock.after(ms, () => {
            this.#open.delete(drop);
            fn();
        });
        const drop = () => {
            this.#open.delete(drop);
            cancel();
        };
        this.#open.add(drop);
        return drop;
    }
    close() {
        this.#closed = true;
        for (const cancel of [...this.#open])
            cancel();
    }
}

;// CONCATENATED MODULE: ./.build/emulator/faults/task-fault-board.js


/** The task faults that stand. */
class TaskFaultBoard {
    #entries = [];
    add(rules) {
        this.#entries.push(...rules.map((rule) => ({ rule, struck: 0 })));
    }
    list() {
        return this.#entries.map(({ rule, struck }) => ({ ...rule, struck }));
    }
    clear() {
        this.#entries = [];
    }
    /** The first fault of the time that is meant for the task; it counts as struck. */
    strike(time, subject) {
        const found = this.#entries.find(({ rule, struck }) => task_fault/* TASK_FAULTS */.A[rule.fault] === time &&
            struck < (rule.next ?? Number.POSITIVE_INFINITY) &&
            (rule.service === undefined || (0,wildcard/* matchesWildcard */._)(rule.service, subject.service ?? '')) &&
            (0,wildcard/* matchesWildcard */._)(rule.taskDefinition ?? '*', subject.taskDefinition));
        if (found !== undefined)
            found.struck += 1;
        return found?.rule;
    }
}

;// CONCATENATED MODULE: ./.build/emulator/persistence/no-journal.js
/** The journal of an emulator that keeps nothing. */
const noJournal = {
    record: () => undefined,
    delete: () => undefined,
    entries: () => [],
    close: () => undefined,
};

;// CONCATENATED MODULE: ./.build/emulator/ecs/recorded-service.js

function recordService(service) {
    const { deployments, serviceDeployments: _history, revisions: _revisions, ...rest } = service;
    const { current, stopping, lastCompleted, tasks: _tasks, tally: _tally, ...kept } = rest;
    const { waking: _waking, sleeping: _sleeping, ...plain } = kept;
    return {
        ...plain,
        deployments: deployments.map(recordDeployment),
        lastCompleted: lastCompleted && recordDeployment(lastCompleted),
        current: current && recordServiceDeployment(current),
        stopping: stopping.map(recordServiceDeployment),
    };
}
function recordServiceDeployment(deployment) {
    const { sources, source, target, ...rest } = deployment;
    return { ...rest, sources: sources.map(({ arn }) => arn), source: source?.arn, target: target.arn };
}
/** The service again, without tasks; `history` is what is over, the oldest first. */
function restoreService(recorded, revisions, history) {
    const deploymentOf = deploymentsByRevision(revisions);
    const deployments = recorded.deployments.map(deploymentOf);
    const { current, stopping, lastCompleted, ...plain } = recorded;
    const open = [...stopping, ...(current === undefined ? [] : [current])];
    const over = history.filter(({ arn }) => !open.some((deployment) => deployment.arn === arn));
    const all = [...over, ...open].map((deployment) => restoreServiceDeployment(deployment, revisions));
    const find = (arn) => all.find((deployment) => deployment.arn === arn);
    return {
        ...plain,
        deployments,
        lastCompleted: deployments.find(({ id }) => id === lastCompleted?.id) ??
            (lastCompleted && deploymentOf(lastCompleted)),
        revisions,
        serviceDeployments: all.reverse(),
        current: find(current?.arn),
        stopping: stopping.flatMap(({ arn }) => find(arn) ?? []),
        tasks: new Set(),
        tally: { registered: new Map(), deregistered: new Map() },
        replacing: 0,
        steady: false,
    };
}
function recordDeployment({ revision, ...rest }) {
    return { ...rest, revision: revision.arn };
}
function deploymentsByRevision(revisions) {
    return ({ revision, ...rest }) => ({
        ...rest,
        revision: known(revisions, revision),
    });
}
function restoreServiceDeployment({ sources, source, target, ...rest }, revisions) {
    const deployment = {
        ...rest,
        sources: sources.flatMap((arn) => revisions.get(arn) ?? []),
        source: source === undefined ? undefined : revisions.get(source),
        target: known(revisions, target),
    };
    if (!isOver(deployment))
        callAgain(deployment);
    return deployment;
}
/** Nobody answers the calls that were under way. */
function callAgain(deployment) {
    for (const run of deployment.hooks)
        if (run.status === 'IN_PROGRESS')
            run.callAgainAt = 0;
}
function known(revisions, arn) {
    const revision = revisions.get(arn);
    if (revision === undefined)
        throw new Error(`the journal has no service revision ${arn}`);
    return revision;
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/service-store.js


/** Keeps services in a journal: what they refer to first, so that a death in between leaves nothing wrong. */
class ServiceStore {
    #journal;
    /** `ecs/…/ACCOUNT/REGION`, one for each kind of record. */
    #path;
    #kept = new WeakMap();
    constructor(journal, path) {
        this.#journal = journal;
        this.#path = path;
    }
    /** Every recorded service. */
    all() {
        return this.#journal
            .entries(this.#path('services'))
            .map(([, recorded]) => this.#restore(recorded));
    }
    /** Records what has changed since the last time. */
    save(service) {
        const kept = this.#keptOf(service);
        this.#saveRevisions(service, kept);
        this.#saveHistory(service, kept);
        const recorded = recordService(service);
        const text = JSON.stringify(recorded);
        if (text !== kept.service)
            this.#journal.record(this.#key('services', service), recorded);
        kept.service = text;
        this.#forgetTrimmed(service, kept);
    }
    /** Forgets a service and all that belongs to it, before another takes its name. */
    remove(service) {
        this.#journal.delete(this.#key('services', service));
        const { revisions, history } = this.#keptOf(service);
        for (const arn of history)
            this.#journal.delete(this.#key('service-deployments', service, arn));
        for (const arn of revisions.keys())
            this.#journal.delete(this.#key('service-revisions', service, arn));
        this.#kept.delete(service);
    }
    #restore(recorded) {
        const revisions = this.#entries('service-revisions', recorded);
        const history = this.#entries('service-deployments', recorded);
        const byArn = new Map(revisions.map((revision) => [revision.arn, revision]));
        const service = restoreService(recorded, byArn, history);
        this.#kept.set(service, {
            service: '',
            revisions: new Map(revisions.map(({ arn, pinned }) => [arn, pinned])),
            history: new Set(history.map(({ arn }) => arn)),
        });
        return service;
    }
    #saveRevisions(service, { revisions }) {
        const open = [service.current, ...service.stopping].flatMap((deployment) => deployment === undefined ? [] : [deployment.target, ...deployment.sources]);
        const named = [...service.deployments.map(({ revision }) => revision), ...open].reverse();
        for (const revision of named) {
            if (revisions.get(revision.arn) === revision.pinned)
                continue;
            this.#journal.record(this.#key('service-revisions', service, revision.arn), revision);
            revisions.set(revision.arn, revision.pinned);
        }
    }
    /** What is over stays as it is; everything older than the first that is kept is kept too. */
    #saveHistory(service, { history }) {
        const at = service.serviceDeployments.findIndex(({ arn }) => history.has(arn));
        const newer = at < 0 ? service.serviceDeployments : service.serviceDeployments.slice(0, at);
        for (const deployment of newer.filter(isOver).reverse()) {
            const key = this.#key('service-deployments', service, deployment.arn);
            this.#journal.record(key, recordServiceDeployment(deployment));
            history.add(deployment.arn);
        }
    }
    #forgetTrimmed(service, { revisions, history }) {
        if (history.size > service.serviceDeployments.length) {
            const left = new Set(service.serviceDeployments.map(({ arn }) => arn));
            for (const arn of history) {
                if (left.has(arn))
                    continue;
                this.#journal.delete(this.#key('service-deployments', service, arn));
                history.delete(arn);
            }
        }
        if (revisions.size <= service.revisions.size)
            return;
        for (const arn of revisions.keys()) {
            if (service.revisions.has(arn))
                continue;
            this.#journal.delete(this.#key('service-revisions', service, arn));
            revisions.delete(arn);
        }
    }
    #keptOf(service) {
        const kept = this.#kept.get(service) ?? { service: '', revisions: new Map(), history: new Set() };
        this.#kept.set(service, kept);
        return kept;
    }
    #entries(kind, service) {
        return this.#journal.entries(this.#key(kind, service)).map(([, value]) => value);
    }
    /** `…/CLUSTER/SERVICE`, and below it the last part of an ARN. */
    #key(kind, { clusterName, name }, arn) {
        const own = `${this.#path(kind)}/${clusterName}/${name}`;
        return arn === undefined ? own : `${own}/${arn.split('/').at(-1)}`;
    }
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/ecs-store.js


const ecs_store_ROOT = 'ecs';
/** Accounts and regions of which a journal has clusters. */
function recordedPlaces(journal) {
    const places = journal.entries(`${ecs_store_ROOT}/clusters`).map(([key]) => {
        const [, , accountId = '', region = ''] = key.split('/');
        return [`${accountId}/${region}`, { accountId, region }];
    });
    return [...new Map(places).values()];
}
/** ECS's clusters, task definitions and services of one account and region in a journal. */
class EcsStore {
    #journal;
    #place;
    #services;
    constructor(journal, place) {
        this.#journal = journal;
        this.#place = place;
        this.#services = new ServiceStore(journal, (kind) => this.#path(kind));
    }
    /** Clusters with their services, which have no task yet. */
    clusters() {
        const clusters = new Map();
        for (const [, value] of this.#journal.entries(this.#path('clusters'))) {
            const cluster = { ...value, services: new Map() };
            clusters.set(cluster.name, cluster);
        }
        for (const service of this.#services.all()) {
            clusters.get(service.clusterName)?.services.set(service.name, service);
        }
        return clusters;
    }
    /** Family → its revisions; revision N is at N − 1. */
    families() {
        const families = new Map();
        for (const [, value] of this.#journal.entries(this.#path('task-definitions'))) {
            const registered = value;
            const { family = '', revision = 1 } = registered.definition;
            const revisions = families.get(family) ?? [];
            revisions[revision - 1] = registered;
            families.set(family, revisions);
        }
        return families;
    }
    /** By name. */
    capacityProviders() {
        const entries = this.#journal.entries(this.#path('capacity-providers'));
        const providers = entries.map(([, value]) => value);
        return new Map(providers.map((provider) => [provider.name ?? '', provider]));
    }
    saveCapacityProvider(provider) {
        this.#journal.record(`${this.#path('capacity-providers')}/${provider.name}`, provider);
    }
    saveCluster({ services: _services, ...cluster }) {
        this.#journal.record(`${this.#path('clusters')}/${cluster.name}`, cluster);
    }
    saveTaskDefinition(registered) {
        const { family, revision } = registered.definition;
        this.#journal.record(`${this.#path('task-definitions')}/${family}/${revision}`, registered);
    }
    saveService(service) {
        if (this.#journal !== noJournal)
            this.#services.save(service);
    }
    removeService(service) {
        this.#services.remove(service);
    }
    #path(kind) {
        return `${ecs_store_ROOT}/${kind}/${this.#place.accountId}/${this.#place.region}`;
    }
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/run-task-tokens.js
/** Source: ECS API reference, "Ensuring idempotency": a token holds for at least this long. */
const HELD = 24 * 3_600_000;
/** RunTask's client tokens and what they started. */
class RunTaskTokens {
    #held = new Map();
    /** What the token started, if it is still held. `now` in milliseconds since the epoch. */
    find(key, now) {
        const held = this.#held.get(key);
        return held !== undefined && now - held.at < HELD ? held : undefined;
    }
    hold(key, held) {
        for (const [old, { at }] of this.#held)
            if (held.at - at >= HELD)
                this.#held.delete(old);
        this.#held.set(key, held);
    }
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/ecs.js













const NO_RULES = { weights: () => undefined, shift: () => { } };
/** Amazon ECS: clusters, task definitions, services and tasks, and the engine that moves them. */
class Ecs {
    arns;
    engine;
    runTaskTokens;
    targetGroups;
    clusters;
    /** The account's own, by name; Fargate's are there by themselves. */
    capacityProviders;
    /** Family → its revisions; revision N is at N − 1. */
    families;
    /** Where the state is kept; every change is recorded before it is answered. */
    store;
    #runtime;
    #unwatchAlarms;
    constructor(parts) {
        const { clock, runtime, images, targetGroups, alarms = new emulator_alarms/* AlarmBoard */.Y(), traffic = NO_RULES } = parts;
        const { hooks = noHookTargets } = parts;
        this.#runtime = runtime;
        this.targetGroups = targetGroups;
        this.arns = new Arns(parts.region, parts.accountId);
        this.runTaskTokens = new RunTaskTokens();
        this.engine = new Engine({
            timers: new Timers(clock),
            ids: new Ids(parts.random),
            arns: this.arns,
            delays: { ...DEFAULT_DELAYS, ...parts.delays },
            runtime,
            images,
            targetGroups,
            capacity: new ClusterCapacity(parts.capacity),
            instances: new ClusterInstances(parts.instances),
            alarms,
            taskFaults: parts.taskFaults ?? new TaskFaultBoard(),
            traffic,
            hooks,
            save: (service) => this.store.saveService(service),
        });
        this.store = new EcsStore(parts.journal ?? noJournal, parts);
        this.families = this.store.families();
        this.capacityProviders = this.store.capacityProviders();
        this.clusters = this.store.clusters();
        for (const service of this.#services())
            this.engine.wake(service);
        this.#unwatchAlarms = alarms.onChange((name) => this.#wakeWatching(name));
    }
    /** Milliseconds since the epoch. */
    now() {
        return this.engine.context.timers.now();
    }
    /** Stops every timer, then every task. */
    async close() {
        this.#unwatchAlarms();
        this.engine.close();
        await this.#runtime.close();
    }
    #services() {
        return [...this.clusters.values()].flatMap((cluster) => [...cluster.services.values()]);
    }
    /** The services whose deployment watches the alarm look at it. */
    #wakeWatching(alarm) {
        for (const service of this.#services()) {
            if (service.current?.alarms.names.includes(alarm))
                this.engine.wake(service);
        }
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./.build/emulator/ecs/call-hook-url.js


/**
 * POSTs a hook's event as JSON; the answer's body is the function's. Each call has a connection of its
 * own: a kept one may be closed just as it is used again, and that would turn a deployment back.
 */
function callHookUrl(url, event, signal) {
    const body = JSON.stringify(event);
    const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) };
    const open = url.startsWith('https:') ? external_node_https_.request : external_node_http_.request;
    return new Promise((resolve) => {
        const fail = ({ message }) => resolve({ error: `${url}: ${message}` });
        const request = open(url, { method: 'POST', headers, agent: false, signal }, (answer) => {
            let said = '';
            answer.setEncoding('utf8').on('data', (chunk) => {
                said += chunk;
            });
            answer.on('error', fail);
            answer.on('end', () => {
                const { statusCode = 0 } = answer;
                const fine = statusCode >= 200 && statusCode < 300;
                resolve(fine ? { response: parsed(said) } : { error: `${url} answered ${statusCode}` });
            });
        });
        request.on('error', fail);
        request.end(body);
    });
}
/** What is no JSON has no hookStatus either. */
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/call-hook-command.js


/** Runs a command with a hook's event on its standard input; its standard output is the function's answer. */
function callHookCommand(argv, event, signal) {
    const [file = '', ...rest] = argv;
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(file, rest, { signal, stdio: ['pipe', 'pipe', 'inherit'] });
        let said = '';
        child.stdout.setEncoding('utf8').on('data', (chunk) => {
            said += chunk;
        });
        child.on('error', ({ message }) => resolve({ error: message }));
        child.on('close', (code) => {
            resolve(code === 0 ? { response: parsed(said) } : { error: `${file} exited with code ${code}` });
        });
        // A command need not read its input.
        child.stdin.on('error', () => { });
        child.stdin.end(JSON.stringify(event));
    });
}

;// CONCATENATED MODULE: ./.build/emulator/ecs/mapped-hook-targets.js


/** A Lambda function may take fifteen minutes; in milliseconds of the machine's clock. */
const mapped_hook_targets_LONGEST = 15 * 60_000;
/** Plays the functions of AWS_LAMBDA hooks as HTTP calls and local commands. */
class MappedHookTargets {
    #map;
    #closing = new AbortController();
    constructor(map = {}) {
        this.#map = map;
    }
    invoke(targetArn, event, done) {
        const target = this.#map[targetArn];
        if (target === undefined) {
            done({ error: `Function not found: ${targetArn}` });
            return;
        }
        const signal = AbortSignal.any([this.#closing.signal, AbortSignal.timeout(mapped_hook_targets_LONGEST)]);
        const call = typeof target === 'string'
            ? callHookUrl(target, event, signal)
            : callHookCommand(target, event, signal);
        call.then(done, (error) => done({ error: String(error) }));
    }
    /** Ends every call. */
    close() {
        this.#closing.abort();
    }
}

;// CONCATENATED MODULE: ./.build/emulator/elb/recorded-listener.js


function recordListener({ arn, loadBalancerArn, requestedPort, port, rules, }) {
    const recorded = rules.map(({ arn: rule, priority, conditions, action }) => ({
        arn: rule,
        priority,
        conditions,
        action,
    }));
    return { arn, loadBalancerArn, requestedPort, port, rules: recorded };
}
/** The listener again, not open yet. */
function restoreListener({ rules, ...identity }, elb) {
    const fallback = rules.find(({ priority }) => priority === 'default')?.action;
    const none = { type: 'forward', groups: [] };
    const listener = new Listener(identity, fallback ?? none, (arn) => elb.targetGroups.get(arn));
    for (const { conditions, action, ...rule } of rules) {
        if (rule.priority !== 'default')
            listener.addRule(new Rule(rule, conditions, action));
    }
    return listener;
}

;// CONCATENATED MODULE: ./.build/emulator/elb/elb-store.js



const elb_store_ROOT = 'elb';
/** Load balancers, their listeners and target groups in a journal; targets come back with their tasks. */
class ElbStore {
    #journal;
    /** Key → what was recorded, as JSON. */
    #kept = new Map();
    constructor(journal) {
        this.#journal = journal;
        for (const [key] of journal.entries(elb_store_ROOT))
            this.#kept.set(key, '');
    }
    targetGroups(clock) {
        return this.#values('target-groups').map(({ arn, name, settings, attributes }) => {
            const group = new TargetGroup(arn, name, settings, clock);
            for (const [key, value] of attributes)
                group.attributes.set(key, value);
            return group;
        });
    }
    loadBalancers() {
        return this.#values('load-balancers');
    }
    /** Not open yet: each with the port that it had. */
    listeners(elb) {
        return this.#values('listeners').map((recorded) => ({
            listener: restoreListener(recorded, elb),
            port: recorded.port,
        }));
    }
    /** Records what has changed: what is referred to first, what refers to it last. */
    save(elb) {
        if (this.#journal === noJournal)
            return;
        const now = new Map();
        for (const group of elb.targetGroups.values())
            now.set(keyOf('target-groups', group), recordGroup(group));
        for (const balancer of elb.loadBalancers.values())
            now.set(keyOf('load-balancers', balancer), balancer);
        for (const listener of elb.listeners.values())
            now.set(keyOf('listeners', listener), recordListener(listener));
        for (const [key, value] of now)
            this.#record(key, value);
        for (const key of [...this.#kept.keys()].reverse())
            if (!now.has(key))
                this.#forget(key);
    }
    #record(key, value) {
        const text = JSON.stringify(value, (_, member) => (member instanceof Map ? [...member] : member));
        if (this.#kept.get(key) === text)
            return;
        this.#journal.record(key, value);
        this.#kept.set(key, text);
    }
    #forget(key) {
        this.#journal.delete(key);
        this.#kept.delete(key);
    }
    #values(kind) {
        return this.#journal.entries(`${elb_store_ROOT}/${kind}`).map(([, value]) => value);
    }
}
function keyOf(kind, { arn }) {
    return `${elb_store_ROOT}/${kind}/${arn}`;
}
function recordGroup({ arn, name, settings, attributes }) {
    return { arn, name, settings, attributes };
}

;// CONCATENATED MODULE: ./.build/emulator/elb/elb.js



const NO_SUBNETS = { find: () => undefined };
/** Elastic Load Balancing v2: target groups, application load balancers and their listeners, by ARN. */
class Elb {
    clock;
    targetGroups = new Map();
    loadBalancers = new Map();
    listeners = new Map();
    /** Where its subnets are; nothing is known of any where it is left out. */
    subnets;
    #store;
    /** Without a journal nothing outlives the emulator. */
    constructor(clock, journal = noJournal, subnets = NO_SUBNETS) {
        this.clock = clock;
        this.subnets = subnets;
        this.#store = new ElbStore(journal);
        for (const group of this.#store.targetGroups(clock))
            this.targetGroups.set(group.arn, group);
        for (const balancer of this.#store.loadBalancers())
            this.loadBalancers.set(balancer.arn, balancer);
    }
    /** Opens the listeners that the journal has, at the ports that they had as far as these are free. */
    async restore() {
        for (const { listener, port } of this.#store.listeners(this)) {
            await listener.open(port);
            this.listeners.set(listener.arn, listener);
        }
        this.noteUse();
        this.save();
    }
    /** Records what has changed; every operation that changes something ends with it. */
    save() {
        this.#store.save(this);
    }
    exists(targetGroupArn) {
        return this.targetGroups.has(targetGroupArn);
    }
    register(targetGroupArn, target, changed) {
        this.targetGroups.get(targetGroupArn)?.register(target, changed);
    }
    deregister(targetGroupArn, taskId, drained) {
        const group = this.targetGroups.get(targetGroupArn);
        if (group === undefined)
            this.clock.after(0, drained);
        else
            group.deregister(taskId, drained);
    }
    health(targetGroupArn, taskId) {
        return this.targetGroups.get(targetGroupArn)?.health(taskId);
    }
    weights(ruleArn) {
        const action = this.#findRule(ruleArn)?.rule.action;
        if (action === undefined)
            return undefined;
        return new Map(action.type === 'forward' ? action.groups.map(({ value, weight }) => [value, weight]) : []);
    }
    shift(ruleArn, weights) {
        const found = this.#findRule(ruleArn);
        if (found === undefined)
            return;
        const groups = [...weights].map(([value, weight]) => ({ value, weight }));
        found.rule.action = { type: 'forward', groups };
        this.noteUse();
        this.save();
    }
    targetGroup(arn) {
        const group = this.targetGroups.get(arn ?? '');
        if (group === undefined)
            throw targetGroupNotFound();
        return group;
    }
    loadBalancer(arn) {
        const found = this.loadBalancers.get(arn ?? '');
        if (found === undefined)
            throw loadBalancerNotFound([arn ?? '']);
        return found;
    }
    listener(arn) {
        const found = this.listeners.get(arn ?? '');
        if (found === undefined)
            throw listenerNotFound();
        return found;
    }
    rule(arn) {
        const found = this.#findRule(arn);
        if (found === undefined)
            throw ruleNotFound();
        return found;
    }
    /** The listeners with a rule that names a target group, be its weight 0. */
    listenersOf(targetGroupArn) {
        return [...this.listeners.values()].filter(({ rules }) => rules.some((rule) => rule.forwardsTo(targetGroupArn)));
    }
    /** After a listener came, went or changed: targets are checked only in groups that are in use. */
    noteUse() {
        for (const group of this.targetGroups.values())
            group.use(this.listenersOf(group.arn).length > 0);
    }
    async removeListener(listener) {
        this.listeners.delete(listener.arn);
        this.noteUse();
        await listener.close();
    }
    /** Closes every port and ends every check. */
    async close() {
        for (const group of this.targetGroups.values())
            group.stop();
        await Promise.all([...this.listeners.values()].map((listener) => listener.close()));
    }
    #findRule(arn) {
        for (const listener of this.listeners.values()) {
            const rule = listener.rules.find((candidate) => candidate.arn === arn);
            if (rule !== undefined)
                return { rule, listener };
        }
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/emulator/iam/iam.js

/** Identity and Access Management: the roles that a seed named, and what callers and roles may do. */
class Iam {
    sts;
    /** What every caller may do. */
    permissions;
    #clock;
    #roles = new Map();
    constructor(clock, sts, permissions) {
        this.#clock = clock;
        this.sts = sts;
        this.permissions = permissions;
    }
    add(accountId, roles) {
        const createdAt = new Date(this.#clock.now());
        for (const role of roles) {
            const arn = (0,sts_role/* roleArn */.w)(accountId, role);
            this.#roles.set(arn, { accountId, arn, role, createdAt });
        }
    }
    find(arn) {
        return this.#roles.get(arn);
    }
    /** Names are unique in an account, whatever their paths. */
    named(accountId, name) {
        return [...this.#roles.values()].find((kept) => kept.accountId === accountId && kept.role.RoleName === name);
    }
}

;// CONCATENATED MODULE: ./.build/emulator/logs/log-stream.js
/** The most a stream keeps; the oldest events go first. */
const log_stream_MOST_EVENTS = 20_000;
const MOST_CHARACTERS = 8_000_000;
/** A stream's events in order of their timestamps. */
class LogStream {
    name;
    creationTime;
    #events = [];
    #dropped = 0;
    #arrived = 0;
    #characters = 0;
    constructor(name, creationTime) {
        this.name = name;
        this.creationTime = creationTime;
    }
    get events() {
        return this.#events;
    }
    /** How many events were dropped for space or age: the absolute position of the first one kept. */
    get dropped() {
        return this.#dropped;
    }
    append(timestamp, message, ingestionTime) {
        const event = { sequence: this.#arrived++, timestamp, ingestionTime, message };
        let at = this.#events.length;
        while (at > 0 && (this.#events[at - 1]?.timestamp ?? 0) > timestamp)
            at -= 1;
        this.#events.splice(at, 0, event);
        this.#characters += message.length;
        if (this.#events.length > log_stream_MOST_EVENTS || this.#characters > MOST_CHARACTERS)
            this.#makeRoom();
    }
    /** Forgets events older than `oldest`. */
    expire(oldest) {
        const kept = this.#events.findIndex((event) => event.timestamp >= oldest);
        this.#drop(kept === -1 ? this.#events.length : kept);
    }
    /** Drops a tenth at once, since dropping one by one would move the whole list for every line. */
    #makeRoom() {
        this.#drop(Math.ceil(this.#events.length / 10));
    }
    #drop(count) {
        for (const event of this.#events.splice(0, count))
            this.#characters -= event.message.length;
        this.#dropped += count;
    }
}

;// CONCATENATED MODULE: ./.build/emulator/logs/log-group.js


/** The most streams a group keeps, since every task leaves one; the oldest goes first. */
const MOST_STREAMS = 2000;
const DAY_MS = 86_400_000;
/** A log group: its streams by name and its retention. */
class LogGroup {
    name;
    creationTime;
    retentionInDays;
    #streams = new Map();
    constructor(name, creationTime) {
        this.name = name;
        this.creationTime = creationTime;
    }
    get streams() {
        return [...this.#streams.values()];
    }
    createStream(name, now) {
        if (this.#streams.has(name))
            throw logStreamExists();
        const stream = new LogStream(name, now);
        this.#streams.set(name, stream);
        const [oldest] = this.#streams.keys();
        if (this.#streams.size > MOST_STREAMS && oldest !== undefined)
            this.#streams.delete(oldest);
        return stream;
    }
    stream(name) {
        const stream = this.#streams.get(name);
        if (stream === undefined)
            throw logStreamNotFound();
        return stream;
    }
    streamOrNew(name, now) {
        return this.#streams.get(name) ?? this.createStream(name, now);
    }
    deleteStream(name) {
        if (!this.#streams.delete(name))
            throw logStreamNotFound();
    }
    /** Applies the retention, which CloudWatch does some time after an event has expired. */
    expire(now) {
        if (this.retentionInDays === undefined)
            return;
        for (const stream of this.#streams.values())
            stream.expire(now - this.retentionInDays * DAY_MS);
    }
}

;// CONCATENATED MODULE: ./.build/emulator/logs/logs.js


/** CloudWatch Logs: groups by name, and the place where awslogs containers write. */
class Logs {
    clock;
    #groups = new Map();
    constructor(clock) {
        this.clock = clock;
    }
    get groups() {
        return [...this.#groups.values()];
    }
    groupExists(logGroup) {
        return this.#groups.has(logGroup);
    }
    createGroup(logGroup) {
        if (this.#groups.has(logGroup))
            throw logGroupExists();
        this.#groups.set(logGroup, new LogGroup(logGroup, this.clock.now()));
    }
    /** A line for a group that was deleted meanwhile is lost, as on AWS. */
    append(logGroup, logStream, timestamp, message) {
        const now = this.clock.now();
        this.#groups.get(logGroup)?.streamOrNew(logStream, now).append(timestamp, message, now);
    }
    /** The group an input names by `logGroupName` or `logGroupIdentifier` (a name or an ARN), expired events gone. */
    group(input) {
        const name = input.logGroupName ?? input.logGroupIdentifier?.replace(/^arn:.*:log-group:([^:]+).*$/, '$1');
        if (name === undefined)
            throw logs_errors_invalidParameter('Either logGroupName or logGroupIdentifier must be specified.');
        const group = this.#groups.get(name);
        if (group === undefined)
            throw logGroupNotFound();
        group.expire(this.clock.now());
        return group;
    }
    deleteGroup(name) {
        if (!this.#groups.delete(name))
            throw logGroupNotFound();
    }
}

;// CONCATENATED MODULE: ./.build/emulator/open-runtime.js
/** The runtime asked for; each is loaded only when it is used. */
async function openRuntime(choice, context) {
    if (typeof choice === 'function')
        return choice(context);
    if (choice === 'docker') {
        const { DockerRuntime } = await __webpack_require__.e(/* import() */ 6768).then(__webpack_require__.bind(__webpack_require__, 36768));
        return DockerRuntime.open(context);
    }
    const { ScriptedRuntime } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9118));
    return new ScriptedRuntime(context.clock, context.images);
}

;// CONCATENATED MODULE: ./.build/emulator/regional.js
/** A service whose state is apart in every account and region; each is made when it is first asked for. */
class Regional {
    #make;
    #services = new Map();
    constructor(make) {
        this.#make = make;
    }
    in({ accountId, region }) {
        const key = `${accountId}/${region}`;
        const known = this.#services.get(key);
        if (known !== undefined)
            return known;
        const made = this.#make({ accountId, region });
        this.#services.set(key, made);
        return made;
    }
    all() {
        return [...this.#services.values()];
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/emulator/registry/blob-store.js





/** Blobs on disk by digest; never held in memory whole. */
class BlobStore {
    #blobs;
    #uploads;
    #open = new Map();
    /** Makes `directory` when it is missing. */
    constructor(directory) {
        this.#blobs = (0,external_node_path_.join)(directory, 'blobs', 'sha256');
        this.#uploads = (0,external_node_path_.join)(directory, 'uploads');
        (0,external_node_fs_.mkdirSync)(this.#blobs, { recursive: true });
        (0,external_node_fs_.rmSync)(this.#uploads, { recursive: true, force: true });
        (0,external_node_fs_.mkdirSync)(this.#uploads, { recursive: true });
    }
    startUpload() {
        const id = (0,external_node_crypto_.randomUUID)();
        const upload = { id, file: (0,external_node_path_.join)(this.#uploads, id), hash: (0,external_node_crypto_.createHash)('sha256'), size: 0 };
        this.#open.set(id, upload);
        return upload;
    }
    findUpload(id) {
        return this.#open.get(id);
    }
    /** Appends as the bytes arrive; a broken stream keeps what had come, so that a client can go on from there. */
    async append(upload, chunks) {
        const file = await (0,external_node_fs_promises_.open)(upload.file, 'a');
        try {
            for await (const chunk of chunks)
                await appendChunk(upload, file, chunk);
        }
        finally {
            await file.close();
        }
    }
    /** Keeps the upload as a blob when its digest is the expected one; returns the digest it really has. */
    async finish(upload, expected) {
        this.#open.delete(upload.id);
        const actual = `sha256:${upload.hash.digest('hex')}`;
        if (upload.size === 0)
            await (await (0,external_node_fs_promises_.open)(upload.file, 'a')).close();
        if (actual === expected)
            await (0,external_node_fs_promises_.rename)(upload.file, this.#path(actual));
        else
            await (0,external_node_fs_promises_.rm)(upload.file, { force: true });
        return actual;
    }
    async cancel(upload) {
        this.#open.delete(upload.id);
        await (0,external_node_fs_promises_.rm)(upload.file, { force: true });
    }
    /** The digests of all blobs. */
    all() {
        return (0,external_node_fs_.readdirSync)(this.#blobs)
            .map((name) => `sha256:${name}`)
            .filter(isDigest);
    }
    has(digest) {
        return isDigest(digest) && (0,external_node_fs_.existsSync)(this.#path(digest));
    }
    /** Size in bytes; undefined when there is no such blob. */
    size(digest) {
        return isDigest(digest) ? (0,external_node_fs_.statSync)(this.#path(digest), { throwIfNoEntry: false })?.size : undefined;
    }
    /** Reads a blob; `start` and `end` are the first and last byte, both inclusive. */
    read(digest, range) {
        return (0,external_node_fs_.createReadStream)(this.#path(digest), range);
    }
    /** Deletes those of the blobs that nobody holds any more. */
    removeUnheld(digests, isHeld) {
        for (const digest of digests) {
            if (!isHeld(digest))
                (0,external_node_fs_.rmSync)(this.#path(digest), { force: true });
        }
    }
    #path(digest) {
        return (0,external_node_path_.join)(this.#blobs, digest.replace('sha256:', ''));
    }
}
async function appendChunk(upload, file, chunk) {
    await file.writeFile(chunk);
    upload.hash.update(chunk);
    upload.size += chunk.length;
}

;// CONCATENATED MODULE: ./.build/emulator/sts/oidc-provider.js
/** The issuer without its scheme is the end of the ARN; a slash at its end belongs to it. */
function providerArn(accountId, url) {
    return `arn:aws:iam::${accountId}:oidc-provider/${url.replace(/^https?:\/\//, '')}`;
}

;// CONCATENATED MODULE: ./.build/emulator/sts/signing-keys.js


const digests = { RS256: 'sha256', RS384: 'sha384', RS512: 'sha512' };
const patienceMs = 5_000;
/** Refuses a token that none of its issuer's keys has signed (source: OpenID Connect Discovery 1.0; RFC 7517). */
async function checkSignature(provider, token) {
    const [header = '', claims = '', signature = ''] = token.split('.');
    const { kid, alg } = headerOf(header);
    const keys = await signingKeys(provider);
    const key = keys.find((one) => one.kid === kid) ?? (kid === undefined ? keys[0] : undefined);
    if (key === undefined)
        throw noKey();
    const digest = digests[String(alg)];
    const signed = Buffer.from(`${header}.${claims}`);
    const isGenuine = digest !== undefined &&
        (0,external_node_crypto_.verify)(digest, signed, (0,external_node_crypto_.createPublicKey)({ key, format: 'jwk' }), Buffer.from(signature, 'base64url'));
    if (!isGenuine)
        throw new AwsError('InvalidIdentityToken', 'Provided Token is not signed by its issuer');
}
function headerOf(part) {
    try {
        return JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) ?? {};
    }
    catch {
        return {};
    }
}
/** Asked for each time, so that an issuer that changes its keys is believed at once. */
async function signingKeys({ Url, JwksUri }) {
    try {
        const uri = JwksUri ?? (await read(`${Url.replace(/\/$/, '')}/.well-known/openid-configuration`)).jwks_uri;
        const { keys } = await read(String(uri));
        return Array.isArray(keys) ? keys : [];
    }
    catch {
        throw noKey();
    }
}
async function read(url) {
    const answer = await fetch(url, { signal: AbortSignal.timeout(patienceMs) });
    if (!answer.ok)
        throw new Error(`HTTP ${answer.status}`);
    return (await answer.json());
}
/** In STS's words (thread: aws/aws-sdk-php#1725). */
function noKey() {
    return new AwsError('InvalidIdentityToken', "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements");
}

;// CONCATENATED MODULE: ./.build/emulator/sts/trusts.js



/** Does a trust policy let them? A deny wins (source: IAM user guide, "Policy evaluation logic"). */
function trusts(policy, request) {
    const matching = (0,policy_document/* listOf */.c)(policy.Statement).filter((one) => trusts_covers(one, request));
    return matching.length > 0 && matching.every(({ Effect }) => Effect === 'Allow');
}
function trusts_covers({ Principal, Action, Condition = {} }, { action, kind, names, context }) {
    return ((0,policy_document/* listOf */.c)(Action).some((pattern) => (0,wildcard/* matchesWildcard */._)(pattern.toLowerCase(), action.toLowerCase())) &&
        isPrincipal(Principal, kind, names) &&
        (0,conditions/* conditionsHold */.g)(Condition, context));
}
function isPrincipal(given, kind, names) {
    if (given === undefined || given === '*')
        return given === '*';
    return (0,policy_document/* listOf */.c)(given[kind]).some((one) => one === '*' || names.includes(one));
}

;// CONCATENATED MODULE: ./.build/emulator/sts/federation.js





/** What an account's IAM says about who may become what. Until it knows a provider or a role, everybody may. */
class Federation {
    #providers = new Map();
    #roles = new Map();
    add(accountId, providers, roles) {
        for (const provider of providers)
            this.#providers.set(providerArn(accountId, provider.Url), provider);
        for (const role of roles) {
            const longestSession = role.MaxSessionDuration ?? 3600;
            this.#roles.set((0,sts_role/* roleArn */.w)(accountId, role), { trustPolicy: (0,sts_role/* trustPolicyOf */.O)(role), longestSession });
        }
    }
    get isOpen() {
        return this.#providers.size + this.#roles.size === 0;
    }
    /** Is the token one of a provider of the account, for that provider? Throws AwsError where it is not. */
    async checkToken(accountId, token, { issuer, audiences }) {
        const provider = this.#providers.get(providerArn(accountId, issuer));
        if (provider === undefined) {
            throw federation_invalid(`No OpenIDConnect provider found in your account for https://${issuer}`);
        }
        const wanted = provider.ClientIDList ?? [];
        if (!audiences.some((one) => wanted.includes(one)))
            throw federation_invalid('Incorrect token audience');
        await checkSignature(provider, token);
    }
    /** May that identity become the role, for so many seconds? Throws AwsError; a role that is not there is refused alike. */
    checkWebIdentity(accountId, role, identity, seconds) {
        const request = {
            action: 'sts:AssumeRoleWithWebIdentity',
            kind: 'Federated',
            names: [providerArn(accountId, identity.issuer)],
            context: (key) => federation_contextOf(identity, key),
        };
        this.#check(role, request, seconds, 'Not authorized to perform sts:AssumeRoleWithWebIdentity');
    }
    /** The same for a caller with credentials; its ARN is the first of its names. */
    checkCaller(names, role, seconds, externalId) {
        const told = externalId === undefined ? [] : [externalId];
        const context = (key) => (key.toLowerCase() === 'sts:externalid' ? told : []);
        const request = { action: 'sts:AssumeRole', kind: 'AWS', names, context };
        const refusal = `User: ${names[0]} is not authorized to perform: sts:AssumeRole on resource: ${role}`;
        this.#check(role, request, seconds, refusal);
    }
    #check(role, request, seconds, refusal) {
        const known = this.#roles.get(role);
        if (known === undefined || !trusts(known.trustPolicy, request)) {
            throw new AwsError('AccessDenied', refusal, {}, 403);
        }
        if (seconds <= known.longestSession)
            return;
        throw new AwsError('ValidationError', 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.');
    }
}
/** Condition keys are `<issuer>:aud` and `<issuer>:sub`, in any case (source: IAM user guide, "Available keys for AWS OIDC federation"). */
function federation_contextOf({ issuer, subject, audiences }, key) {
    const name = key.toLowerCase();
    const prefix = issuer.toLowerCase();
    if (name === `${prefix}:aud`)
        return audiences;
    return name === `${prefix}:sub` ? [subject] : [];
}
function federation_invalid(message) {
    return new AwsError('InvalidIdentityToken', message);
}

;// CONCATENATED MODULE: ./.build/emulator/sts/sts.js

/** Security Token Service: the temporary credentials it has given out, and who may ask for them. */
class Sts {
    clock;
    federation = new Federation();
    #sessions = new Map();
    constructor(clock) {
        this.clock = clock;
    }
    addSession(accessKeyId, session) {
        this.#sessions.set(accessKeyId, session);
    }
    findSession(accessKeyId) {
        return accessKeyId === undefined ? undefined : this.#sessions.get(accessKeyId);
    }
}

;// CONCATENATED MODULE: ./.build/emulator/compose-services.js













/** Makes the services and ties them together: the one place that knows who needs whom. */
async function composeServices(choice, parts) {
    const { clock, secrets, alarms, place, host, dataPath, journal, capacity, instances } = parts;
    const { scanRules, lifecycleInterval, taskFaults } = parts;
    const ecr = new Ecr({ clock, host, blobs: new BlobStore(dataPath), journal, scanRules, lifecycleInterval });
    const logs = new Logs(clock);
    const images = new EcrImageCatalog(ecr, place.accountId);
    const ec2 = new Ec2(parts.network, place);
    const elb = new Elb(clock, journal, { find: (id) => ec2.subnets.find(({ SubnetId }) => SubnetId === id) });
    await elb.restore();
    const runtime = await openRuntime(choice, { clock, images, logs, secrets });
    const hooks = new MappedHookTargets(parts.hooks);
    const balancing = { targetGroups: elb, traffic: elb };
    const boards = { alarms, taskFaults };
    const common = { clock, runtime, images, ...balancing, capacity, instances, ...boards, journal };
    const ecs = new Regional((here) => new Ecs({ ...common, hooks, ...here }));
    for (const recorded of recordedPlaces(journal))
        ecs.in(recorded);
    const stop = async () => {
        ecr.close();
        hooks.close();
        for (const { engine } of ecs.all())
            engine.close();
        await elb.close();
        await runtime.close();
    };
    const sts = new Sts(clock);
    const iam = new Iam(clock, sts, parts.permissions);
    return { services: { ec2, ecr, ecs, elb, iam, logs, secrets, sts }, runtime, stop };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/emulator/persistence/compact-journal.js

/** Writes a journal anew with only these lines, and puts it where the old one was; gives their new places. */
function compactJournal(path, file, lines) {
    const places = new Map();
    const draft = (0,external_node_fs_.openSync)(`${path}.new`, 'w');
    let start = 0;
    for (const [key, { length, ...old }] of lines) {
        (0,external_node_fs_.appendFileSync)(draft, readBytes(file, { length, ...old }));
        places.set(key, { start, length });
        start += length;
    }
    (0,external_node_fs_.fsyncSync)(draft);
    (0,external_node_fs_.closeSync)(draft);
    (0,external_node_fs_.renameSync)(`${path}.new`, path);
    return places;
}
function readBytes(file, { start, length }) {
    const bytes = Buffer.alloc(length);
    (0,external_node_fs_.readSync)(file, bytes, 0, length, start);
    return bytes;
}

;// CONCATENATED MODULE: ./.build/emulator/persistence/journal-value.js

/** What JSON has no word for is written as an object of one such member. */
const DATE = '$date';
const MAP = '$map';
const SET = '$set';
const BYTES = '$bytes';
const PLAIN = '$plain';
/** A value as JSON can hold it: Date, Map, Set and bytes in objects of one marked member. */
function encodeValue(value) {
    if (value instanceof Date)
        return { [DATE]: value.getTime() };
    if (value instanceof Map)
        return { [MAP]: [...value].map(encodeValue) };
    if (value instanceof Set)
        return { [SET]: [...value].map(encodeValue) };
    if (value instanceof Uint8Array)
        return { [BYTES]: Buffer.from(value).toString('base64') };
    if (Array.isArray(value))
        return value.map(encodeValue);
    if (!(0,is_record/* isRecord */.u)(value))
        return value;
    const members = mapMembers(value, encodeValue);
    return Object.keys(value).some((name) => name.startsWith('$')) ? { [PLAIN]: members } : members;
}
/** The value again; bytes as Buffer. */
function decodeValue(value) {
    if (Array.isArray(value))
        return value.map(decodeValue);
    if (!(0,is_record/* isRecord */.u)(value))
        return value;
    const [[name, content] = []] = Object.entries(value);
    if (name === DATE)
        return new Date(Number(content));
    if (name === BYTES)
        return Buffer.from(String(content), 'base64');
    if (name === MAP && Array.isArray(content))
        return new Map(content.map(decodePair));
    if (name === SET && Array.isArray(content))
        return new Set(content.map(decodeValue));
    return mapMembers(name === PLAIN && (0,is_record/* isRecord */.u)(content) ? content : value, decodeValue);
}
function decodePair(pair) {
    const [key, value] = Array.isArray(pair) ? pair : [];
    return [decodeValue(key), decodeValue(value)];
}
function mapMembers(value, change) {
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, change(member)]));
}

;// CONCATENATED MODULE: ./.build/emulator/persistence/journal-lines.js


const NEWLINE = 0x0a;
const CHUNK = 1024 * 1024;
/** `["key",value]` or, for a deletion, `["key"]`. */
function writeLine(key, ...value) {
    return Buffer.from(`${JSON.stringify([key, ...value.map(encodeValue)])}\n`);
}
/** Undefined when the line is none that `writeLine` wrote. */
function readLine(line) {
    try {
        const change = JSON.parse(line.toString('utf8'));
        if (!Array.isArray(change) || typeof change[0] !== 'string')
            return undefined;
        const [key, value] = change;
        return change.length === 1 ? { key, deleted: true } : { key, deleted: false, value: decodeValue(value) };
    }
    catch {
        return undefined;
    }
}
/** The whole lines of a file, one at a time; what follows the last newline was cut off by a death and is left out. */
function* wholeLines(file) {
    let rest = Buffer.alloc(0);
    let start = 0;
    for (const chunk of chunks(file)) {
        rest = Buffer.concat([rest, chunk]);
        for (let end = rest.indexOf(NEWLINE); end >= 0; end = rest.indexOf(NEWLINE)) {
            const length = end + 1;
            yield { line: rest.subarray(0, end), place: { start, length } };
            start += length;
            rest = rest.subarray(length);
        }
    }
}
function* chunks(file) {
    for (let at = 0;;) {
        const chunk = Buffer.alloc(CHUNK);
        const length = (0,external_node_fs_.readSync)(file, chunk, 0, CHUNK, at);
        if (length === 0)
            return;
        yield chunk.subarray(0, length);
        at += length;
    }
}

;// CONCATENATED MODULE: ./.build/emulator/persistence/file-journal.js




const FILE = 'journal.v1.jsonl';
/** How many bytes may be out of date, beyond as many as count, before the file is written anew. */
const SPARE = 4 * 1024 * 1024;
/** A change is on the disk itself this many milliseconds after it was made. */
const SYNC_DELAY = 100;
/**
 * A journal in one file of one line per change; the last line of a key counts. A line that a death cut off, or that
 * cannot be read, is passed over.
 */
class FileJournal {
    #path;
    /** Key → its latest line, in the order in which the keys came up. */
    #places = new Map();
    #file;
    #size = 0;
    #live = 0;
    #syncing;
    constructor(directory) {
        this.#path = (0,external_node_path_.join)(directory, FILE);
        this.#file = (0,external_node_fs_.openSync)(this.#path, 'a+');
        for (const { line, place } of wholeLines(this.#file)) {
            this.#size = place.start + place.length;
            const change = readLine(line);
            if (change)
                this.#place(change.key, change.deleted ? undefined : place);
        }
        (0,external_node_fs_.ftruncateSync)(this.#file, this.#size);
    }
    record(key, value) {
        this.#place(key, this.#append(writeLine(key, value)));
        this.#compact();
    }
    delete(key) {
        if (!this.#places.has(key))
            return;
        this.#append(writeLine(key));
        this.#place(key, undefined);
        this.#compact();
    }
    entries(prefix) {
        const below = `${prefix}/`;
        return [...this.#places]
            .filter(([key]) => key.startsWith(below))
            .map(([key, place]) => [key, readLine(readBytes(this.#file, place))?.value]);
    }
    close() {
        clearTimeout(this.#syncing);
        (0,external_node_fs_.fsyncSync)(this.#file);
        (0,external_node_fs_.closeSync)(this.#file);
    }
    #append(line) {
        const place = { start: this.#size, length: line.length };
        try {
            (0,external_node_fs_.appendFileSync)(this.#file, line);
        }
        catch (error) {
            // A full disk may have taken half a line, and nothing may follow that.
            (0,external_node_fs_.ftruncateSync)(this.#file, this.#size);
            throw error;
        }
        this.#size += line.length;
        this.#syncing ??= setTimeout(() => this.#sync(), SYNC_DELAY).unref();
        return place;
    }
    #place(key, place) {
        this.#live += (place?.length ?? 0) - (this.#places.get(key)?.length ?? 0);
        if (place)
            this.#places.set(key, place);
        else
            this.#places.delete(key);
    }
    #sync() {
        this.#syncing = undefined;
        (0,external_node_fs_.fdatasync)(this.#file, () => undefined);
    }
    #compact() {
        if (this.#size < 2 * this.#live + SPARE)
            return;
        const places = compactJournal(this.#path, this.#file, this.#places);
        for (const [key, place] of places)
            this.#places.set(key, place);
        this.#size = this.#live;
        (0,external_node_fs_.closeSync)(this.#file);
        this.#file = (0,external_node_fs_.openSync)(this.#path, 'a+');
    }
}

;// CONCATENATED MODULE: ./.build/emulator/persistence/lock-directory.js



const lock_directory_FILE = 'emulator.pid';
/** Takes a folder for this process, since two emulators would spoil each other's files; the answer gives it back. */
function lockDirectory(directory) {
    const path = (0,external_node_path_.join)(directory, lock_directory_FILE);
    const holder = holderOf(path);
    if (holder !== undefined) {
        throw new errors/* ShipError */.f('option-invalid', `${directory} is in use by the emulator with process id ${holder}`, {
            remedy: 'Stop that emulator, or give this one another folder with --data.',
        });
    }
    (0,external_node_fs_.writeFileSync)(path, JSON.stringify({ pid: process.pid, started: startOf(process.pid) }));
    return () => (0,external_node_fs_.rmSync)(path, { force: true });
}
/** The living process that took a folder; one that was killed has left its file behind. */
function holderOf(path) {
    const { pid, started } = readLock(path);
    if (pid === undefined || pid === process.pid || !isAlive(pid))
        return undefined;
    return startOf(pid) === started ? pid : undefined;
}
function readLock(path) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return {};
    }
}
function isAlive(pid) {
    try {
        return process.kill(pid, 0);
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
/** When a process was started, as Linux has it (proc_pid_stat(5), field 22), since process ids come back. */
function startOf(pid) {
    try {
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./.build/emulator/data-directory.js







/** The folder given, which stays, or a temporary one, which goes and needs no journal. */
function dataDirectory(given) {
    if (given !== undefined)
        return keptDirectory(given);
    const path = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'ecs-ship-emulator-'));
    return { path, journal: noJournal, remove: () => (0,external_node_fs_.rmSync)(path, { recursive: true, force: true }) };
}
function keptDirectory(path) {
    try {
        (0,external_node_fs_.mkdirSync)(path, { recursive: true });
        const unlock = lockDirectory(path);
        const journal = new FileJournal(path);
        const remove = () => {
            journal.close();
            unlock();
        };
        return { path, journal, remove };
    }
    catch (error) {
        throw error instanceof errors/* ShipError */.f ? error : unusable(path, error);
    }
}
function unusable(path, cause) {
    return new errors/* ShipError */.f('option-invalid', `${path} cannot keep the emulator's data: ${cause.message}`, {
        remedy: 'Give --data a folder that this user may write to.',
        cause,
    });
}

// EXTERNAL MODULE: ./.build/emulator/secrets/secret-store.js + 1 modules
var secret_store = __webpack_require__(86286);
;// CONCATENATED MODULE: ./.build/emulator/emulator-settings.js


const DEFAULT_ACCOUNT = '123456789012';
const DEFAULT_REGION = 'us-east-1';
/** Reads the files an emulator is started with. Throws ShipError for a seed that is not in order. */
async function emulatorSettings(options) {
    const seed = await seedOf(options.seed);
    return {
        seed,
        place: {
            accountId: options.accountId ?? seed.account ?? DEFAULT_ACCOUNT,
            region: options.region ?? seed.region ?? DEFAULT_REGION,
        },
        secrets: new secret_store/* SecretStore */.G(seed),
        network: seed,
        capacity: options.capacity ?? seed.capacity,
        instances: options.instances ?? seed.instances,
        hooks: options.hooks ?? seed.hooks,
        lifecycleInterval: options.lifecycleInterval,
        scanRules: options.findings === undefined ? seed.scanFindings : (0,scan_rules/* readScanRules */.VL)(options.findings),
    };
}
/** What reads a seed is loaded only when there is one. */
async function seedOf(file) {
    if (file === undefined)
        return { plantings: [] };
    const { readSeed } = await __webpack_require__.e(/* import() */ 8057).then(__webpack_require__.bind(__webpack_require__, 98057));
    return readSeed(file);
}

;// CONCATENATED MODULE: ./.build/emulator/faults/seeded-random.js
/** Numbers in [0, 1): the same seed, the same sequence (mulberry32). */
function seededRandom(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
}

;// CONCATENATED MODULE: ./.build/emulator/faults/fault-board.js


const DEFAULT_SEED = 1;
/** The faults that stand, and the dice that decide when one strikes. */
class FaultBoard {
    #clock;
    #entries = [];
    #nextId = 1;
    #random = seededRandom(DEFAULT_SEED);
    constructor(clock) {
        this.#clock = clock;
    }
    add(rules) {
        const since = this.#clock.now();
        const added = rules.map((rule) => ({ id: this.#nextId++, rule, since, matched: 0, struck: 0 }));
        this.#entries.push(...added);
        return added.map((entry) => this.#standing(entry));
    }
    list() {
        return this.#entries.map((entry) => this.#standing(entry));
    }
    /** Forgets every fault and starts the dice again. */
    clear() {
        this.#entries = [];
        this.reseed(DEFAULT_SEED);
    }
    reseed(seed) {
        this.#random = seededRandom(seed);
    }
    /** The faults that strike this request, in the order they were added. */
    strike(subject) {
        const meant = this.#entries.filter((entry) => !this.#isSpent(entry) && isMeant(entry.rule, subject));
        const struck = meant.filter((entry) => this.#falls(entry));
        return struck.map((entry) => this.#standing(entry));
    }
    #falls(entry) {
        const { every, probability } = entry.rule;
        entry.matched += 1;
        if (every !== undefined && entry.matched % every !== 0)
            return false;
        if (probability !== undefined && this.#random() >= probability)
            return false;
        entry.struck += 1;
        return true;
    }
    #isSpent({ rule, struck, since }) {
        const over = rule.forSeconds !== undefined && this.#clock.now() >= since + rule.forSeconds * 1000;
        return over || (rule.next !== undefined && struck >= rule.next);
    }
    #standing(entry) {
        return { ...entry, spent: this.#isSpent(entry) };
    }
}
function isMeant(rule, { service, operation, path }) {
    return ((0,wildcard/* matchesWildcard */._)(rule.service ?? '*', service) &&
        (0,wildcard/* matchesWildcard */._)(rule.operation ?? '*', operation) &&
        (0,wildcard/* matchesWildcard */._)(rule.path ?? '*', path));
}

;// CONCATENATED MODULE: ./.build/emulator/http-server.js




/** A request and its body may take long (a layer on a slow line), so node's five minutes do not apply. */
const NO_LIMIT = 0;
const CONTROL = '/_emulator/';
/** Listens on 127.0.0.1; port 0 takes any free one. */
async function startHttpServer(port, clock, log) {
    const server = (0,external_node_http_.createServer)({ requestTimeout: NO_LIMIT, keepAliveTimeout: 60_000 });
    server.on('clientError', (_error, socket) => refuseGarbage(socket));
    let served = new Routes([]);
    server.on('request', (request, response) => {
        void route(openExchange(request, response, clock, log), served);
    });
    await http_server_listen(server, port);
    return {
        port: server.address().port,
        serve: (routes) => {
            served = routes;
        },
        close: () => closeServer(server),
    };
}
function openExchange(request, response, clock, log) {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const method = request.method ?? 'GET';
    const entry = {
        time: clock.now(),
        requestId: (0,external_node_crypto_.randomUUID)(),
        method,
        path: url.pathname,
        bytesIn: 0,
        bytesOut: 0,
    };
    if (!url.pathname.startsWith(CONTROL))
        log.add(entry);
    response.sendDate = false;
    response.setHeader('date', new Date(clock.now()).toUTCString());
    response.setHeader('x-amzn-requestid', entry.requestId);
    return { request, response, url, entry };
}
async function route(exchange, routes) {
    const destination = routes.find(exchange.entry.method, exchange.url.pathname);
    try {
        if ('route' in destination)
            await destination.route.handle(exchange, destination.parameters);
        else
            answer(exchange, destination.status, { 'content-type': 'text/plain' }, 'nothing is served here\n');
    }
    catch (error) {
        http_server_fail(exchange, error);
    }
}
/** A bug of the emulator or a connection that broke off: say it when it can still be said. */
function http_server_fail(exchange, error) {
    const message = error instanceof Error ? error.message : String(error);
    if (exchange.response.headersSent)
        exchange.response.destroy();
    else
        answerJson(exchange, 500, { __type: 'InternalFailure', message });
}
/**
 * Docker says hello in TLS to a registry on a loopback port, and tries plain HTTP only after an HTTP 400
 * (moby, registry/service and containerd's "http fallback").
 */
function refuseGarbage(socket) {
    if (socket.writable)
        socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
    else
        socket.destroy();
}
function http_server_listen(server, port) {
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => {
            server.off('error', reject);
            resolve();
        });
    });
}
function closeServer(server) {
    return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
    });
}

;// CONCATENATED MODULE: ./.build/emulator/request-log.js
const request_log_KEPT = 10_000;
/** What was asked of the emulator, for tests, rehearsals and benchmarks; the oldest entries go first. */
class RequestLog {
    #entries = [];
    add(entry) {
        this.#entries.push(entry);
        if (this.#entries.length > request_log_KEPT)
            this.#entries.splice(0, this.#entries.length - request_log_KEPT);
    }
    entries() {
        return this.#entries;
    }
    clear() {
        this.#entries.length = 0;
    }
}

;// CONCATENATED MODULE: ./.build/emulator/seed/already-there.js

/** Is it there from an earlier run with the same `--data`? What is there is left as it is. */
function alreadyThere({ operation, input }, services, place) {
    const { ecr, elb, logs } = services;
    const ecs = services.ecs.in(place);
    switch (operation) {
        case 'CreateLogGroup':
            return logs.groupExists(String(input.logGroupName));
        case 'CreateRepository':
        case 'PutLifecyclePolicy':
            return ecr.find(place.accountId, place.region, String(input.repositoryName)) !== undefined;
        case 'RegisterTaskDefinition':
            return ecs.families.has(String(input.family));
        case 'CreateCapacityProvider':
            return ecs.capacityProviders.has(String(input.name));
        case 'CreateService':
            return (findCluster(ecs, already_there_text(input.cluster))?.services.get(String(input.serviceName))?.status === 'ACTIVE');
        case 'CreateListener':
            return [...elb.listeners.values()].some(({ requestedPort }) => requestedPort === input.Port);
        default:
            return false;
    }
}
function already_there_text(value) {
    return typeof value === 'string' ? value : undefined;
}

;// CONCATENATED MODULE: ./.build/emulator/seed/names-to-arns.js


/** A copy in which a target group or load balancer that is named where its ARN belongs has its ARN. */
function namesToArns(value, elb, member = '') {
    if (Array.isArray(value))
        return value.map((item) => namesToArns(item, elb, member));
    if ((0,is_record/* isRecord */.u)(value)) {
        const entries = Object.entries(value).map(([name, item]) => [name, namesToArns(item, elb, name)]);
        return Object.fromEntries(entries);
    }
    if (typeof value !== 'string' || value.startsWith('arn:'))
        return value;
    if (/targetGroupArn$/i.test(member))
        return names_to_arns_arnOf('target group', value, elb.targetGroups);
    return member === 'LoadBalancerArn' ? names_to_arns_arnOf('load balancer', value, elb.loadBalancers) : value;
}
function names_to_arns_arnOf(what, name, all) {
    const found = [...all.values()].find((candidate) => candidate.name === name);
    if (found !== undefined)
        return found.arn;
    throw new AwsError('ValidationError', `there is no ${what} named ${JSON.stringify(name)}`);
}

;// CONCATENATED MODULE: ./.build/emulator/seed/plant-seed.js







/**
 * Makes everything a seed asks for that is not there yet; gives what AWS would have refused. Services come last and wait
 * for nothing, so no timer fires, and no task starts, before the whole seed is known to be good.
 */
async function plantSeed(seed, services, place) {
    const rows = serviceRows(services);
    const problems = [];
    const missing = seed.plantings.filter((planting) => !alreadyThere(planting, services, place));
    for (const planting of missing) {
        const row = rows.find(({ name }) => name === planting.service);
        if (row === undefined)
            continue;
        try {
            await perform(row, planting.operation, namesToArns(planting.input, services.elb), place);
        }
        catch (error) {
            if (!(error instanceof AwsError))
                throw error;
            problems.push({ where: planting.where, message: plant_seed_refusal(planting, error) });
        }
    }
    return problems;
}
function plant_seed_refusal({ operation }, { code, message }) {
    return `${operation} is refused: ${code}: ${message}`;
}
async function perform(row, name, input, place) {
    await dispatch({
        row,
        name,
        decode: (shape, problems) => decodeJson(shape, input, problems),
        caller: () => place,
        entry: { time: 0, requestId: (0,external_node_crypto_.randomUUID)(), method: 'POST', path: '/', bytesIn: 0, bytesOut: 0 },
        strictModel: false,
    });
}

// EXTERNAL MODULE: ./.build/emulator/seed/seed-error.js
var seed_error = __webpack_require__(8328);
;// CONCATENATED MODULE: ./.build/emulator/seed/start-from-seed.js



/** Brings everything a seed asks for into being. Throws ShipError with every refusal. */
async function startFromSeed(file, seed, ground) {
    const { alarms, faults, permissions, taskFaults } = ground;
    taskFaults.add(seed.taskFaults ?? []);
    const problems = [
        ...playScripts(file, seed, ground.runtime),
        ...(await plantSeed(seed, ground.services, ground.place)),
    ];
    if (problems.length > 0)
        throw (0,seed_error/* seedError */.e)(file, problems);
    for (const [name, state] of Object.entries(seed.alarms ?? {}))
        alarms.set(name, state);
    ground.services.sts.federation.add(ground.place.accountId, seed.oidcProviders ?? [], seed.roles ?? []);
    ground.services.iam.add(ground.place.accountId, seed.roles ?? []);
    permissions.set = seed.permissions ?? {};
    faults.add(seed.faults ?? []);
}
function playScripts(file, { scripts = [] }, runtime) {
    if (scripts.length === 0)
        return [];
    if (!(runtime instanceof scripted_runtime.ScriptedRuntime)) {
        return [
            { where: file, message: 'scripts: tasks are real containers here; scripts need --runtime scripted' },
        ];
    }
    runtime.script(...scripts);
    return [];
}

;// CONCATENATED MODULE: ./.build/emulator/emulator.js












/** Starts the stand-in for ECR, its registry, ECS, ELBv2, CloudWatch Logs, STS and what EC2 tells of networks on 127.0.0.1. */
async function startEmulator(options) {
    const settings = await emulatorSettings(options);
    const clock = options.clock ?? new RealClock(options.speed);
    const requests = new RequestLog();
    const taskFaults = new TaskFaultBoard();
    const boards = {
        alarms: new emulator_alarms/* AlarmBoard */.Y(),
        faults: new FaultBoard(clock),
        permissions: new Permissions(),
        taskFaults,
    };
    const data = dataDirectory(options.dataDir);
    const closing = [() => data.remove()];
    const close = async () => {
        for (const step of closing.splice(0).reverse())
            await step();
    };
    try {
        const server = await startHttpServer(options.port ?? 0, clock, requests);
        closing.push(() => server.close());
        const { port } = server;
        const kept = { dataPath: data.path, journal: data.journal };
        const parts = { clock, host: `127.0.0.1:${port}`, ...kept, ...settings, ...boards };
        const { services, runtime, stop } = await composeServices(options.runtime, parts);
        closing.push(stop);
        const ground = { services, runtime, place: settings.place, clock, ...boards };
        if (options.seed !== undefined)
            await startFromSeed(options.seed, settings.seed, ground);
        server.serve(composeRoutes({ ...ground, requests }, options));
        const url = `http://127.0.0.1:${port}`;
        return { ...services, ...boards, url, port, clock, requests, runtime, close };
    }
    catch (error) {
        await close();
        throw error;
    }
}


/***/ }),

/***/ 10151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OL: () => (/* binding */ faultRuleSchema),
/* harmony export */   sn: () => (/* binding */ faultRuleProblem)
/* harmony export */ });
/* unused harmony export FAULT_MEMBERS */
/* harmony import */ var _document_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9233);

/** The JSON form of a fault rule. */
const faultRuleSchema = (0,_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
    service: (0,_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)('ec2', 'ecr', 'ecs', 'elb', 'iam', 'logs', 'secretsmanager', 'ssm', 'sts', 'registry', '*'),
    operation: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    path: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    probability: (0,_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0, 1),
    next: (0,_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(1),
    every: (0,_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(1),
    forSeconds: (0,_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0),
    latencyMs: (0,_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0, 3_600_000),
    status: (0,_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(400, 599),
    code: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    message: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    throttle: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM,
    retryAfterSeconds: (0,_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(0),
    dropConnection: (0,_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)('before', 'after'),
    expiredToken: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM,
    accessDenied: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM,
    answer: (0,_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .map */ .Tj)(_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .anything */ .D8),
    staleReads: (0,_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ seconds: (0,_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0), missingNewestDeployment: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM }),
    clockSkewSeconds: (0,_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(-315_360_000, 315_360_000),
});
const FAULT_MEMBERS = Object.keys(faultRuleSchema.members);
/** The members that make something happen; a rule without any of them would be a slip. */
const EFFECTS = [
    'latencyMs',
    'status',
    'code',
    'throttle',
    'dropConnection',
    'expiredToken',
    'accessDenied',
    'staleReads',
    'answer',
    'clockSkewSeconds',
];
/** What the schema cannot say about a rule; undefined when it is in order. */
function faultRuleProblem(rule) {
    if (EFFECTS.some((effect) => rule[effect] !== undefined))
        return undefined;
    return `a fault needs at least one of ${EFFECTS.join(', ')}`;
}


/***/ }),

/***/ 90006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LB: () => (/* binding */ permissionSetSchema),
/* harmony export */   lm: () => (/* binding */ permissionSetProblem),
/* harmony export */   wh: () => (/* binding */ policySchema)
/* harmony export */ });
/* harmony import */ var _document_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9233);
/* harmony import */ var _sts_conditions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33293);
/* harmony import */ var _sts_policy_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40459);



const oneOrMore = (schema) => ({ kind: 'either', of: [schema, (0,_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(schema)] });
const conditionValues = { kind: 'either', of: [_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM, (0,_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)] };
/** An identity-based policy, without what is not evaluated here (NotAction, NotResource). */
const policySchema = (0,_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
    Version: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    Id: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    Statement: oneOrMore((0,_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
        Sid: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        Effect: (0,_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)('Allow', 'Deny'),
        Action: oneOrMore(_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
        Resource: oneOrMore(_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
        Condition: (0,_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .map */ .Tj)((0,_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .map */ .Tj)(conditionValues)),
    }, ['Effect', 'Action', 'Resource'])),
}, ['Statement']);
/** The JSON form of a permission set. */
const permissionSetSchema = (0,_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ allow: (0,_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), deny: (0,_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), policy: policySchema });
/** What a schema cannot say about a permission set; undefined when it is in order. */
function permissionSetProblem({ allow, deny, policy }) {
    if (allow === undefined && deny === undefined && policy === undefined)
        return 'give allow, deny or policy';
    const statements = (0,_sts_policy_document_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c)(policy?.Statement);
    const actions = [...(allow ?? []), ...(deny ?? []), ...statements.flatMap(({ Action }) => (0,_sts_policy_document_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c)(Action))];
    const wrong = actions.find((action) => !/^(\*|[a-z*-]+:.+)$/i.test(action));
    if (wrong !== undefined)
        return `${JSON.stringify(wrong)} is no action; write ecs:UpdateService or ecr:*`;
    const operators = statements.flatMap(({ Condition = {} }) => Object.keys(Condition));
    const unknown = operators.find((name) => !(0,_sts_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .isConditionOperator */ .M)(name));
    return unknown && `condition operator ${unknown} is not evaluated here`;
}


/***/ }),

/***/ 29014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ TASK_FAULTS),
/* harmony export */   d: () => (/* binding */ taskFaultSchema)
/* harmony export */ });
/* harmony import */ var _document_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9233);

/** When it strikes: before the task has a place, before its containers start, or while it runs. */
const TASK_FAULTS = {
    'role-not-assumable': 'placing',
    'no-network-interface': 'placing',
    'no-fargate-capacity': 'placing',
    'task-quota': 'placing',
    'vcpu-quota': 'placing',
    throttled: 'placing',
    'no-route-to-ecr': 'starting',
    'no-route-to-logs': 'starting',
    'no-route-to-secrets-manager': 'starting',
    'no-route-to-systems-manager': 'starting',
    'no-free-address': 'starting',
    'spot-interruption': 'running',
    'host-lost': 'running',
};
const taskFaultSchema = (0,_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
    fault: (0,_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(...Object.keys(TASK_FAULTS)),
    service: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    taskDefinition: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    next: (0,_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(1),
    after: (0,_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0),
}, ['fault']);


/***/ }),

/***/ 29450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ managedPolicies)
/* harmony export */ });
const allow = (...Action) => ({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action, Resource: '*' }],
});
/** The AWS managed policies that a seeded role may have, by ARN (source: AWS managed policy reference guide). */
const managedPolicies = {
    'arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy': allow('ecr:GetAuthorizationToken', 'ecr:BatchCheckLayerAvailability', 'ecr:GetDownloadUrlForLayer', 'ecr:BatchGetImage', 'logs:CreateLogStream', 'logs:PutLogEvents'),
    'arn:aws:iam::aws:policy/AdministratorAccess': allow('*'),
};


/***/ }),

/***/ 57727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ rolePolicies)
/* harmony export */ });
/* harmony import */ var _managed_policies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29450);

/** Every policy of a role, inline and managed, as one document each. Throws SyntaxError for one that is no JSON. */
function rolePolicies({ Policies = [], ManagedPolicyArns = [] }) {
    const inline = Policies.map(({ PolicyDocument }) => typeof PolicyDocument === 'string' ? JSON.parse(PolicyDocument) : PolicyDocument);
    return [...inline, ...ManagedPolicyArns.flatMap((arn) => _managed_policies_js__WEBPACK_IMPORTED_MODULE_0__/* .managedPolicies */ .c[arn] ?? [])];
}


/***/ }),

/***/ 91815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/** A structure or map as decoded JSON or the SDK shows it: neither list, nor time, nor bytes. */
function isRecord(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return false;
    return !(value instanceof Date || value instanceof Uint8Array);
}


/***/ }),

/***/ 59922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LC: () => (/* binding */ findOperation),
/* harmony export */   UU: () => (/* binding */ enumValues),
/* harmony export */   a5: () => (/* binding */ queryErrorCode)
/* harmony export */ });
/* unused harmony export operationModel */
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12236);

/** An operation's schema as the SDK exports it, for example `CreateService$` of `@aws-sdk/client-ecs`. */
function operationModel(schema) {
    if (!Array.isArray(schema) || schema[0] !== 9)
        throw new TypeError('not an operation schema of the AWS SDK');
    return { name: String(schema[2]), input: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOf */ .F)(schema[4]), output: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOf */ .F)(schema[5]) };
}
/** The model of one operation by AWS's name; undefined when the service has no such operation. */
function findOperation(sdk, name) {
    const schema = sdk[`${name}$`];
    return Array.isArray(schema) && schema[0] === 9 ? operationModel(schema) : undefined;
}
/** The code an error has in the query protocol (`TargetGroupNotFound` for `TargetGroupNotFoundException`). */
function queryErrorCode(sdk, code) {
    const schema = sdk[`${code}$`];
    const traits = Array.isArray(schema) ? schema[3] : undefined;
    const error = typeof traits === 'object' && traits !== null && 'awsQueryError' in traits && traits.awsQueryError;
    return Array.isArray(error) ? String(error[0]) : code;
}
/** The values of an enum the SDK exports, for example `LaunchType`; undefined when there is none of that name. */
function enumValues(sdk, name) {
    const values = sdk[name];
    return typeof values === 'object' && values !== null ? Object.values(values).map(String) : undefined;
}


/***/ }),

/***/ 12236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ shapeOf)
/* harmony export */ });
const SENSITIVE = 8;
const LIST = 64;
const MAP = 128;
const ID_SIMPLE = 0;
const ID_LIST = 1;
const ID_MAP = 2;
const structures = new WeakMap();
/**
 * Reads a schema as the AWS SDK for JavaScript v3 exports it: a small number for a simple type (64 and 128 added for
 * a list or map of it), `[id, namespace, name, traits, …]` for the others, `[schema, traits]` for a member, or a
 * function of one of these.
 */
function shapeOf(schema) {
    if (typeof schema === 'function')
        return shapeOf(schema());
    if (typeof schema === 'number')
        return numberedShape(schema);
    if (!Array.isArray(schema))
        return { kind: 'document' };
    if (schema.length === 2)
        return shapeOf(schema[0]);
    if (schema[0] === ID_SIMPLE)
        return shapeOf(schema[4]);
    if (schema[0] === ID_LIST)
        return { kind: 'list', member: () => shapeOf(schema[4]), wire: wireNames(schema[4]) };
    if (schema[0] === ID_MAP)
        return { kind: 'map', value: () => shapeOf(schema[5]) };
    return structureShape(schema);
}
function numberedShape(schema) {
    if (schema >= MAP)
        return { kind: 'map', value: () => numberedShape(schema - MAP) };
    if (schema >= LIST)
        return { kind: 'list', member: () => numberedShape(schema - LIST), wire: {} };
    if (schema >= 4 && schema <= 7)
        return { kind: 'timestamp' };
    if (schema === 0)
        return { kind: 'string' };
    if (schema === 2)
        return { kind: 'boolean' };
    if (schema === 21 || schema === 42)
        return { kind: 'blob' };
    return { kind: schema === 15 ? 'document' : 'number' };
}
function structureShape(schema) {
    const known = structures.get(schema);
    if (known)
        return known;
    const names = (schema[4] ?? []);
    const refs = (schema[5] ?? []);
    const required = (schema[6] ?? 0);
    const members = new Map(names.map((name, i) => [name, member(refs[i], i < required)]));
    const shape = { kind: 'structure', name: String(schema[2]), members };
    structures.set(schema, shape);
    return shape;
}
function member(ref, required) {
    return { shape: () => shapeOf(ref), required, sensitive: isSensitive(ref), wire: wireNames(ref) };
}
/** Only a member has names of its own, `[schema, traits]`. */
function wireNames(ref) {
    const traits = Array.isArray(ref) && ref.length === 2 ? ref[1] : undefined;
    return typeof traits === 'object' && traits !== null ? traits : {};
}
function isSensitive(ref) {
    const schema = typeof ref === 'function' ? ref() : ref;
    if (!Array.isArray(schema))
        return false;
    const traits = schema.length === 2 ? schema[1] : schema[3];
    const marked = typeof traits === 'number' && (traits & SENSITIVE) !== 0;
    return marked || (schema.length === 2 && isSensitive(schema[0]));
}


/***/ }),

/***/ 9118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ScriptedRuntime: () => (/* binding */ ScriptedRuntime)
});

// EXTERNAL MODULE: ./.build/emulator/wildcard.js
var wildcard = __webpack_require__(82168);
;// CONCATENATED MODULE: ./.build/emulator/runtimes/scripted-rules.js

function matchesRule(rule, subject) {
    return (matches(rule.image, subject.image) &&
        matches(rule.family, subject.family) &&
        matches(rule.taskDefinition, `${subject.family}:${subject.revision}`) &&
        matches(rule.container, subject.container));
}
function matches(pattern, value) {
    return pattern === undefined || (0,wildcard/* matchesWildcard */._)(pattern, value);
}

;// CONCATENATED MODULE: ./.build/emulator/runtimes/scripted-container.js
const DEFAULT_START = 0.5;
/** Source: ECS API reference: HealthCheck `interval`, ContainerDefinition `stopTimeout`. */
const DEFAULT_INTERVAL = 30;
const DEFAULT_STOP_TIMEOUT = 30;
const OUT_OF_MEMORY = 'OutOfMemoryError: Container killed due to memory usage';
/** One container of a scripted task. */
class ScriptedContainer {
    name;
    dependencies;
    #clock;
    #definition;
    #script;
    #report;
    #timers = [];
    #state = 'waiting';
    #startedAt;
    healthy = false;
    exitCode;
    constructor(clock, definition, script, report) {
        this.name = definition.name ?? '';
        this.dependencies = definition.dependsOn ?? [];
        this.#clock = clock;
        this.#definition = definition;
        this.#script = script;
        this.#report = report;
    }
    get waiting() {
        return this.#state === 'waiting';
    }
    get started() {
        return this.#startedAt !== undefined;
    }
    get stopped() {
        return this.#state === 'stopped';
    }
    start() {
        this.#state = 'starting';
        this.#later(this.#script.startTakes ?? DEFAULT_START, () => this.#run());
    }
    stop() {
        if (this.#state === 'stopped' || this.#state === 'stopping')
            return;
        for (const cancel of this.#timers)
            cancel();
        if (this.#state === 'running')
            this.#terminate();
        else
            this.#stop(undefined);
    }
    #terminate() {
        this.#state = 'stopping';
        const { takes = 0, code = 0, ignoresSigterm = false } = this.#script.stop ?? {};
        const patience = this.#definition.stopTimeout ?? DEFAULT_STOP_TIMEOUT;
        const killed = ignoresSigterm || takes > patience;
        this.#later(killed ? patience : takes, () => this.#stop(killed ? 137 : code));
    }
    /** What a request to the container's port meets now. */
    answer() {
        if (this.#startedAt === undefined || this.stopped)
            return { error: 'refused' };
        const age = (this.#clock.now() - this.#startedAt) / 1000;
        const due = (this.#script.probes ?? []).filter(({ from }) => from <= age);
        return due.at(-1)?.answer ?? (this.#script.probes?.length ? { error: 'refused' } : { status: 200 });
    }
    #run() {
        const { startError, exit, outOfMemoryAfter } = this.#script;
        if (startError !== undefined) {
            const reason = `CannotStartContainerError: ${startError}`;
            this.#state = 'stopped';
            this.#report({ kind: 'start-failed', container: this.name, reason });
            return;
        }
        this.#state = 'running';
        this.#startedAt = this.#clock.now();
        if (exit !== undefined)
            this.#later(exit.after, () => this.#stop(exit.code));
        if (outOfMemoryAfter !== undefined)
            this.#later(outOfMemoryAfter, () => this.#stop(137, OUT_OF_MEMORY));
        this.#checkHealth();
        this.#report({
            kind: 'container-started',
            container: this.name,
            runtimeId: `scripted-${this.name}`,
            networkBindings: [],
        });
    }
    #checkHealth() {
        const { healthCheck } = this.#definition;
        if (healthCheck === undefined)
            return;
        const { unhealthyAfter } = this.#script;
        const first = healthCheck.interval ?? DEFAULT_INTERVAL;
        const healthyAfter = this.#script.healthyAfter ?? (unhealthyAfter === undefined ? first : undefined);
        if (healthyAfter !== undefined)
            this.#later(healthyAfter, () => this.#turn('HEALTHY'));
        if (unhealthyAfter !== undefined)
            this.#later(unhealthyAfter, () => this.#turn('UNHEALTHY'));
    }
    #turn(status) {
        this.healthy = status === 'HEALTHY';
        this.#report({ kind: 'container-health', container: this.name, status });
    }
    #stop(exitCode, reason) {
        for (const cancel of this.#timers)
            cancel();
        this.#state = 'stopped';
        this.healthy = false;
        this.exitCode = exitCode;
        this.#report({
            kind: 'container-stopped',
            container: this.name,
            ...(exitCode === undefined ? {} : { exitCode }),
            ...(reason === undefined ? {} : { reason }),
        });
    }
    #later(seconds, fn) {
        this.#timers.push(this.#clock.after(seconds * 1000, fn));
    }
}

;// CONCATENATED MODULE: ./.build/emulator/runtimes/scripted-task.js

const DEFAULT_PULL = 0.5;
/** The agent's own count before it gives up on a reference. */
const RETRIES = 'pull image manifest has been retried 7 time(s)';
/** One task played by script. */
class ScriptedTask {
    #clock;
    #report;
    #containers;
    #ended = false;
    #pulled = false;
    constructor(clock, parts, missingImage, report) {
        this.#clock = clock;
        this.#report = report;
        this.#containers = parts.map(({ definition, script }) => new ScriptedContainer(clock, definition, script, (event) => this.#tell(event)));
        clock.after(0, () => this.#pull(parts, missingImage));
    }
    /** Will nothing more be reported? */
    get over() {
        return this.#ended || this.#containers.every(({ stopped }) => stopped);
    }
    stop() {
        for (const container of this.#containers)
            container.stop();
    }
    /** Falls silent at once, for the emulator's own end. */
    end() {
        this.#ended = true;
    }
    probe(probe, done) {
        const container = this.#containers.find(({ name }) => name === probe.container);
        const answer = container?.answer() ?? { error: 'refused' };
        const late = 'error' in answer && answer.error === 'timeout' ? probe.timeoutMs : 0;
        this.#clock.after(late, () => done(answer));
    }
    /** Nothing listens. */
    address() {
        return undefined;
    }
    #pull(parts, missingImage) {
        const scripts = parts.map(({ script }) => script);
        const resource = scripts.find(({ resourceError }) => resourceError !== undefined)?.resourceError;
        if (resource !== undefined) {
            this.#fail(`ResourceInitializationError: ${resource}`);
            return;
        }
        this.#tell({ kind: 'pull-started' });
        const takes = Math.max(...scripts.map(({ pullTakes = DEFAULT_PULL }) => pullTakes));
        this.#clock.after(takes * 1000, () => this.#finishPull(parts, missingImage));
    }
    #finishPull(parts, missingImage) {
        if (this.over)
            return;
        const failed = parts.find(({ script }) => script.pullError !== undefined);
        if (failed !== undefined) {
            this.#fail(`CannotPullContainerError: ${failed.script.pullError}`, failed.definition.name);
        }
        else if (missingImage !== undefined) {
            this.#fail(`CannotPullContainerError: ${RETRIES}: failed to resolve ref ${missingImage}: not found`);
        }
        else {
            for (const { name } of this.#containers)
                this.#tell({ kind: 'pulled', container: name });
            this.#tell({ kind: 'pull-stopped' });
            this.#pulled = true;
            this.#startReady();
        }
    }
    #fail(reason, container) {
        this.#tell({ kind: 'start-failed', reason, ...(container === undefined ? {} : { container }) });
        this.#ended = true;
    }
    /** Passes a report on; any of them may be what another container has been waiting for. */
    #tell(event) {
        if (this.#ended)
            return;
        this.#report(event);
        if (event.kind === 'start-failed')
            this.#pulled = false;
        else if (this.#pulled)
            this.#startReady();
    }
    #startReady() {
        for (const container of this.#containers) {
            if (container.waiting && container.dependencies.every((dependency) => this.#isMet(dependency))) {
                container.start();
            }
        }
    }
    #isMet({ containerName, condition, }) {
        const container = this.#containers.find(({ name }) => name === containerName);
        if (container === undefined)
            return false;
        if (condition === 'COMPLETE')
            return container.stopped;
        if (condition === 'SUCCESS')
            return container.exitCode === 0;
        return condition === 'HEALTHY' ? container.healthy : container.started;
    }
}

;// CONCATENATED MODULE: ./.build/emulator/runtimes/scripted-runtime.js


/** Plays tasks by script on the given clock; a task without a script starts, runs and stays healthy. */
class ScriptedRuntime {
    #clock;
    #images;
    #rules;
    #tasks = new Set();
    constructor(clock, images, rules = []) {
        this.#clock = clock;
        this.#images = images;
        this.#rules = rules.map((rule) => ({ rule, used: 0 }));
    }
    /** Adds rules before those there are: what was said last counts. */
    script(...rules) {
        this.#rules = [...rules.map((rule) => ({ rule, used: 0 })), ...this.#rules];
    }
    /** Forgets every rule; running tasks keep theirs. */
    clear() {
        this.#rules = [];
    }
    launch(launch, report) {
        const containers = (launch.taskDefinition.containerDefinitions ?? []).map((definition) => ({
            definition,
            script: this.#scriptFor(launch, definition),
        }));
        const missing = Object.values(launch.images).find((image) => this.#isMissing(image));
        const task = new ScriptedTask(this.#clock, containers, missing, (event) => {
            report(event);
            if (task.over || event.kind === 'start-failed')
                this.#tasks.delete(task);
        });
        this.#tasks.add(task);
        return task;
    }
    async close() {
        for (const task of this.#tasks)
            task.end();
        this.#tasks.clear();
    }
    #isMissing(image) {
        return this.#images.owns(image) && this.#images.resolve(image) === undefined;
    }
    #scriptFor(launch, { name = '', image = '' }) {
        const { family = '', revision = 0 } = launch.taskDefinition;
        const found = this.#rules.find(({ rule, used }) => used < (rule.first ?? Number.POSITIVE_INFINITY) &&
            matchesRule(rule, { image, family, revision, container: name }));
        if (found === undefined)
            return {};
        found.used += 1;
        return found.rule.script;
    }
}


/***/ }),

/***/ 86286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ SecretStore)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/emulator/secrets/secret-seed.js
function secretsOf({ secrets = {} }) {
    if (isList(secrets))
        return secrets.map(withDate);
    return Object.entries(secrets).map(([Name, value]) => ({ Name, SecretString: textOf(value) }));
}
function parametersOf({ parameters = {} }) {
    if (isList(parameters))
        return parameters;
    return Object.entries(parameters).map(([Name, value]) => ({ Name, Value: String(value) }));
}
function withDate({ DeletedDate, ...secret }) {
    return DeletedDate === undefined ? secret : { ...secret, DeletedDate: new Date(DeletedDate) };
}
function textOf(value) {
    return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}
/** Array.isArray does not know lists that are only read. */
function isList(given) {
    return Array.isArray(given);
}

;// CONCATENATED MODULE: ./.build/emulator/secrets/secret-store.js


/** Stands in for Secrets Manager and SSM Parameter Store when a container's `secrets` are resolved. */
class SecretStore {
    #secrets;
    #parameters;
    constructor(seed = {}) {
        this.#secrets = new Map(secretsOf(seed).map((one) => [one.Name, one]));
        this.#parameters = new Map(parametersOf(seed).map((one) => [withoutSlash(one.Name), one]));
    }
    get parameters() {
        return [...this.#parameters.values()];
    }
    /**
     * Resolves a container secret's `valueFrom`: a Secrets Manager ARN (with an optional
     * `:json-key:version-stage:version-id`), or an SSM parameter's ARN or name.
     * Source: developer guide, "Pass Secrets Manager secrets through Amazon ECS environment variables".
     */
    resolve(valueFrom) {
        return /^arn:[\w-]+:secretsmanager:/.test(valueFrom)
            ? this.#secret(valueFrom)
            : this.#parameter(valueFrom);
    }
    /** The secret of a name or an ARN as that account and region know it. */
    find(id, { region, accountId }) {
        const home = `arn:aws:secretsmanager:${region}:${accountId}:secret:`;
        for (const [seeded, secret] of this.#secrets) {
            const arn = seeded.startsWith('arn:') ? seeded : `${home}${seeded}-${suffixOf(seeded)}`;
            const name = withoutSuffix(arn.split(':')[6] ?? '');
            const isHere = arn.startsWith(home);
            if (isHere && [name, arn, withoutSuffix(arn)].includes(id))
                return { name, arn, secret };
        }
        return undefined;
    }
    #secret(valueFrom) {
        const [name = '', jsonKey = ''] = valueFrom.split(':').slice(6);
        const arn = valueFrom.split(':').slice(0, 7).join(':');
        const found = [arn, name, withoutSuffix(name)].map((id) => this.#secrets.get(id)).find(Boolean);
        if (found === undefined)
            return { error: missingSecret(arn) };
        if (found.DeletedDate !== undefined)
            return { error: deletedSecret(arn) };
        const text = found.SecretString;
        if (jsonKey === '')
            return { value: text };
        const value = jsonMember(text, jsonKey);
        return value === undefined ? { error: missingKey(jsonKey) } : { value };
    }
    #parameter(valueFrom) {
        const name = valueFrom.replace(/^arn:[\w-]+:ssm:[^:]*:[^:]*:parameter/, '');
        const found = this.#parameters.get(withoutSlash(name));
        return found === undefined ? { error: missingParameter(name) } : { value: found.Value };
    }
}
const RETRIED = 'service call has been retried 1 time(s)';
function missingSecret(arn) {
    return `unable to retrieve secret from asm: ${RETRIED}: failed to fetch secret ${arn} from secrets manager: ResourceNotFoundException: Secrets Manager can't find the specified secret.`;
}
function deletedSecret(arn) {
    return `unable to retrieve secret from asm: ${RETRIED}: failed to fetch secret ${arn} from secrets manager: InvalidRequestException: You can't perform this operation on the secret because it was marked for deletion.`;
}
function missingKey(jsonKey) {
    return `unable to retrieve secret from asm: ${RETRIED}: retrieved secret from Secrets Manager did not contain json key ${jsonKey}`;
}
function missingParameter(name) {
    return `unable to retrieve secrets from ssm: ${RETRIED}: invalid parameters: ${name}`;
}
function withoutSlash(name) {
    return name.replace(/^\//, '');
}
/** Six characters that are the same for a name at every start. */
function suffixOf(name) {
    return (0,external_node_crypto_.createHash)('sha256').update(name).digest('hex').slice(0, 6);
}
/** Secrets Manager adds a hyphen and six characters to a secret's name to make its ARN. */
function withoutSuffix(name) {
    return name.replace(/-[A-Za-z0-9]{6}$/, '');
}
function jsonMember(text, key) {
    try {
        const value = Reflect.get(JSON.parse(text), key);
        return value === undefined || typeof value === 'string' ? value : JSON.stringify(value);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 8328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unreadable),
/* harmony export */   e: () => (/* binding */ seedError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);

/** One error for everything wrong with a seed: a single problem is the message, several are its evidence. */
function seedError(file, problems) {
    const sentences = problems.map(({ where, message }) => `${where} ${message}`);
    const remedy = 'Correct the seed file; docs/emulator.md describes what it may hold.';
    const [only] = sentences;
    if (only !== undefined && sentences.length === 1)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('config-invalid', only, { remedy });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('config-invalid', `${problems.length} problems in ${file}`, {
        evidence: sentences,
        remedy,
    });
}
/** A file that cannot be read at all. */
function unreadable(file, cause) {
    const why = cause.code === 'ENOENT' ? 'there is no such file' : cause.message;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('config-unreadable', `${file}: ${why}`, { remedy: 'Correct the path.', cause });
}


/***/ }),

/***/ 33293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isConditionOperator),
/* harmony export */   g: () => (/* binding */ conditionsHold)
/* harmony export */ });
/* harmony import */ var _wildcard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82168);
/* harmony import */ var _policy_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40459);


const isLike = (value, wanted) => (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPolicyPattern */ .k)(wanted, value);
const equals = (value, wanted) => value === wanted;
const equalsIgnoreCase = (value, wanted) => value.toLowerCase() === wanted.toLowerCase();
const operators = {
    StringEquals: { test: equals },
    StringNotEquals: { test: equals, negated: true },
    StringEqualsIgnoreCase: { test: equalsIgnoreCase },
    StringNotEqualsIgnoreCase: { test: equalsIgnoreCase, negated: true },
    StringLike: { test: isLike },
    StringNotLike: { test: isLike, negated: true },
    Bool: { test: equalsIgnoreCase },
};
/** Does every condition hold? (source: IAM user guide, "IAM JSON policy elements: Condition operators") */
function conditionsHold(conditions, context) {
    return Object.entries(conditions).every(([operator, block]) => Object.entries(block).every(([key, wanted]) => holds(operator, context(key), (0,_policy_document_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c)(wanted).map(String))));
}
/** Is it an operator that is evaluated here? */
function isConditionOperator(name) {
    const { operator } = partsOf(name);
    return operator === 'Null' || Object.hasOwn(operators, operator);
}
function holds(name, values, wanted) {
    const { quantifier, operator, ifExists } = partsOf(name);
    if (operator === 'Null')
        return wanted.includes(String(values.length === 0));
    const { test, negated = false } = operators[operator] ?? { test: () => false };
    const matches = (value) => wanted.some((one) => test(value, one)) !== negated;
    if (values.length === 0)
        return ifExists || quantifier === 'ForAllValues' || (negated && !quantifier);
    return quantifier === 'ForAllValues' || (negated && !quantifier)
        ? values.every(matches)
        : values.some(matches);
}
function partsOf(name) {
    const [, quantifier, operator = '', ifExists] = /^(?:(ForAllValues|ForAnyValue):)?(\w+?)(IfExists)?$/.exec(name) ?? [];
    return { quantifier, operator, ifExists: ifExists !== undefined };
}


/***/ }),

/***/ 40459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ listOf)
/* harmony export */ });
function listOf(given) {
    if (given === undefined)
        return [];
    return Array.isArray(given) ? given : [given];
}


/***/ }),

/***/ 82335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ trustPolicyOf),
/* harmony export */   w: () => (/* binding */ roleArn)
/* harmony export */ });
function roleArn(accountId, { RoleName, Path = '/' }) {
    return `arn:aws:iam::${accountId}:role${Path}${RoleName}`;
}
/** Throws SyntaxError for a document that is no JSON. */
function trustPolicyOf({ AssumeRolePolicyDocument: given }) {
    return typeof given === 'string' ? JSON.parse(given) : given;
}


/***/ }),

/***/ 82168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ matchesWildcard),
/* harmony export */   k: () => (/* binding */ matchesPolicyPattern)
/* harmony export */ });
/** Does the whole text match a pattern in which `*` stands for any run of characters? */
function matchesWildcard(pattern, text) {
    const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`, 's').test(text);
}
/** The same as IAM's policies write it, where `?` stands for one character (source: IAM user guide, "IAM JSON policy elements: Resource"). */
function matchesPolicyPattern(pattern, text) {
    const source = pattern
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '.*')
        .replaceAll('?', '.');
    return new RegExp(`^${source}$`, 's').test(text);
}


/***/ })

};
