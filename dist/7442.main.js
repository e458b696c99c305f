export const id = 7442;
export const ids = [7442];
export const modules = {

/***/ 61121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** The machine's clock. */
const systemClock = {
    now: () => Date.now(),
    sleep: async (ms, signal) => {
        // An aborted sleep simply ends early; whoever sleeps looks at the signal itself.
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
    },
};


/***/ }),

/***/ 57442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLogs: () => (/* binding */ runLogs)
});

// EXTERNAL MODULE: ./.build/adapters/clock.js
var clock = __webpack_require__(61121);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/steps/passing.js
var passing = __webpack_require__(79209);
// EXTERNAL MODULE: ./.build/steps/image/defined-containers.js
var defined_containers = __webpack_require__(73294);
// EXTERNAL MODULE: ./.build/logs/log-sources.js
var log_sources = __webpack_require__(23725);
;// CONCATENATED MODULE: ./.build/logs/log-tasks.js
/** The tasks whose lines are wanted: those that run, and of those that stopped the ones that are asked for. */
function tasksFor(wish, { running, stopped }, now) {
    const wanted = (task) => isWanted(wish, task);
    if (wish.previous)
        return stopped.filter(wanted).slice(0, 1);
    if (wish.task !== undefined || wish.deployment !== undefined)
        return [...running, ...stopped].filter(wanted);
    return [...running, ...stopped.filter((task) => mayHaveWritten(wish, task, now))];
}
/** Without any of the two there would be too many of them to read. */
function needsStopped({ previous, task, deployment, sinceMs }) {
    return previous || task !== undefined || deployment !== undefined || sinceMs !== undefined;
}
function isWanted({ task, deployment }, { id, startedBy = '' }) {
    const number = deployment?.split('/').at(-1);
    return ((task === undefined || id.startsWith(task)) &&
        (number === undefined || startedBy.split('/').at(-1) === number));
}
function mayHaveWritten({ sinceMs }, { stoppedAt }, now) {
    return sinceMs !== undefined && (stoppedAt === undefined || stoppedAt >= now - sinceMs);
}

;// CONCATENATED MODULE: ./.build/logs/read-service-logs.js



/** How often tasks are looked for while somebody follows. */
const tasksEveryMs = 5_000;
/** Requests under way at once; CloudWatch Logs takes 25 a second of an account. */
const atOnce = 10;
/** The lines of one service's tasks: each call of `next` gives those that have come since. */
class ServiceLogs {
    #service;
    #wish;
    #clock;
    #note;
    #readings = new Map();
    #seenAt = new Map();
    #definitions = new Map();
    #lookedAt;
    constructor(service, wish, clock, note) {
        this.#service = service;
        this.#wish = wish;
        this.#clock = clock;
        this.#note = note;
    }
    /** Oldest first. Throws ShipError. */
    async next() {
        const now = this.#clock.now();
        if (this.#lookedAt === undefined || now - this.#lookedAt >= tasksEveryMs)
            await this.#lookForTasks(now);
        const readings = [...this.#readings.values()].flat();
        const lines = [];
        for (let at = 0; at < readings.length; at += atOnce) {
            lines.push(...(await Promise.all(readings.slice(at, at + atOnce).map((one) => this.#readOn(one)))));
        }
        return lines.flat().sort((a, b) => a.at - b.at);
    }
    /** Streams that are read at every look. */
    get streams() {
        return [...this.#readings.values()].flat().length;
    }
    async #lookForTasks(now) {
        const { cluster, service, ports } = this.#service;
        const { ecs } = ports;
        const first = this.#lookedAt === undefined;
        // Says best which of the two there is none of.
        if (first)
            await ecs.describeService(cluster, service);
        const [running, stopped] = await Promise.all([
            this.#wish.previous ? [] : ecs.findRunningTasks(cluster, service),
            needsStopped(this.#wish) && first ? ecs.findStoppedTasks(cluster, service) : [],
        ]);
        this.#lookedAt = now;
        const tasks = tasksFor(this.#wish, { running, stopped }, now);
        await Promise.all(tasks.map((task) => this.#begin(task, now, first)));
        this.#leave(tasks, now);
    }
    /** Tasks come and go; whoever follows for days reads the streams of those that are there. */
    #leave(tasks, now) {
        for (const { id } of tasks)
            this.#seenAt.set(id, now);
        for (const [id, seenAt] of this.#seenAt) {
            if (now - seenAt < lastWordsMs)
                continue;
            this.#readings.delete(id);
            this.#seenAt.delete(id);
        }
    }
    /** Of a task that comes while somebody follows, everything is new. */
    async #begin(task, now, first) {
        if (this.#readings.has(task.id))
            return;
        this.#readings.set(task.id, []);
        const { sources, notes } = (0,log_sources/* logSources */.x)(task, await this.#containersOf(task.taskDefinitionArn), this.#wish.container);
        for (const note of notes)
            this.#note(note);
        const from = first ? this.#beginning(now) : { since: 0 };
        this.#readings.set(task.id, sources.map((source) => ({ source, from })));
    }
    #beginning(now) {
        const { sinceMs, lines, pattern } = this.#wish;
        if (sinceMs !== undefined)
            return { since: now - sinceMs };
        // What does not match would otherwise take the place of what does.
        return { last: pattern === undefined ? lines : mostLines };
    }
    #containersOf(revision) {
        const known = this.#definitions.get(revision);
        if (known !== undefined)
            return known;
        const asked = this.#service.ports.ecs
            .describeTaskDefinition(revision)
            .then(({ definition }) => (0,defined_containers/* definedContainers */.u)(definition));
        this.#definitions.set(revision, asked);
        return asked;
    }
    async #readOn(reading) {
        const { task, container, stream } = reading.source;
        const { name, ports } = this.#service;
        const written = [];
        for (;;) {
            const newest = 'last' in reading.from;
            const { lines, next } = await ports.logs.readOn(stream, reading.from);
            reading.from = next;
            for (const { at, message } of lines)
                written.push({ at, task, container, message, ...(name && { service: name }) });
            if (newest || lines.length === 0)
                return written;
        }
    }
}
/** What GetLogEvents gives at most. Source: Amazon CloudWatch Logs API reference, GetLogEvents. */
const mostLines = 10_000;
/** What a container wrote at its end comes to CloudWatch Logs within seconds. */
const lastWordsMs = 60_000;

;// CONCATENATED MODULE: ./.build/logs/follow-logs.js



/** A stream is asked for no more than every second, and all of them for no more than ten times a second. */
const paceMs = { least: 1_000, ofStream: 100, refused: 5_000 };
/** Writes what the services' containers have written and, where that is wished, what they write until an interrupt. */
async function followLogs({ services, wish, clock, interrupted, write, note, }) {
    const noted = new Set();
    const once = (text) => {
        if (!noted.has(text))
            note(text);
        noted.add(text);
    };
    const logs = services.map((service) => new ServiceLogs(service, wish, clock, once));
    const first = await Promise.all(logs.map((one) => one.next()));
    const lines = matching(first.flat(), wish).sort((a, b) => a.at - b.at);
    write(wish.sinceMs === undefined ? lines.slice(-wish.lines) : lines);
    const streams = () => logs.reduce((sum, one) => sum + one.streams, 0);
    if (streams() === 0 && noted.size === 0)
        once(nothingToRead(wish));
    while (wish.follow && !interrupted.aborted) {
        await clock.sleep(Math.max(paceMs.least, streams() * paceMs.ofStream), interrupted);
        if (interrupted.aborted)
            return;
        const more = await Promise.all(logs.map((one) => orLater(one, clock, interrupted)));
        write(matching(more.flat(), wish).sort((a, b) => a.at - b.at));
    }
}
/** Throttled or unanswered, nothing is lost: the next look reads on at the same place. */
async function orLater(logs, clock, interrupted) {
    try {
        return await logs.next();
    }
    catch (error) {
        if (interrupted.aborted)
            return [];
        if (!(error instanceof errors/* ShipError */.f) || !((0,passing/* passing */.qO)(error) || (0,passing/* refusesCredentials */.wX)(error)))
            throw error;
        await clock.sleep(paceMs.refused, interrupted);
        return [];
    }
}
function matching(lines, { pattern }) {
    return lines.filter(({ message }) => pattern === undefined || pattern.test(message));
}
function nothingToRead({ task, deployment, previous }) {
    if (previous)
        return 'ECS shows no task of the service that has stopped; it forgets them after about an hour.';
    if (task !== undefined || deployment !== undefined)
        return 'ECS shows no such task of the service; it forgets those that have stopped after about an hour.';
    return 'No task of the service runs. --previous reads the one that stopped last.';
}

// EXTERNAL MODULE: ./.build/commands/with-services.js
var with_services = __webpack_require__(47422);
;// CONCATENATED MODULE: ./.build/commands/logs.js



/** Reads the logs of services in CloudWatch Logs. Throws ShipError. */
function runLogs(request) {
    return (0,with_services/* withServices */.l)(request, (opened) => {
        const services = opened.map(({ name, config, ports }) => ({ name, ports, ...config.target }));
        return followLogs({ ...request, services, clock: clock/* systemClock */.m });
    });
}


/***/ }),

/***/ 23725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ logSources)
/* harmony export */ });
/** awslogs names the stream `prefix/container/task-id`. Source: Amazon ECS developer guide, "awslogs-stream-prefix". */
function logSources(task, containers, only) {
    const found = containers.filter(({ name }) => only === undefined || name === only);
    const sources = found.flatMap((container) => {
        const { group, region, streamPrefix } = container.awslogs ?? {};
        if (group === undefined || streamPrefix === undefined)
            return [];
        const stream = { region, group, stream: `${streamPrefix}/${container.name}/${task.id}` };
        return [{ task: task.id, container: container.name, stream }];
    });
    return { sources, notes: [...found.flatMap(unreadable), ...unknown(containers, only, task)] };
}
function unreadable({ name, awslogs, otherLogDriver }) {
    if (otherLogDriver !== undefined)
        return [`What ${name} writes goes to the log driver ${otherLogDriver}: look there.`];
    if (awslogs === undefined)
        return [`What ${name} writes goes nowhere that can be read: its task definition has no awslogs driver.`];
    return awslogs.streamPrefix === undefined
        ? [
            `What ${name} writes is in ${awslogs.group}, in a stream that only its host knows: set awslogs-stream-prefix.`,
        ]
        : [];
}
function unknown(containers, only, { taskDefinitionArn }) {
    const names = containers.map(({ name }) => name);
    if (only === undefined || names.includes(only))
        return [];
    const revision = taskDefinitionArn.split('/').at(-1);
    return [`${revision} has no container ${only}; it has ${names.join(', ')}.`];
}


/***/ }),

/***/ 73294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ definedTask),
/* harmony export */   u: () => (/* binding */ definedContainers)
/* harmony export */ });
/** Source: Amazon ECS API reference, ContainerDefinition `stopTimeout`. */
const DEFAULT_STOP_TIMEOUT = 30;
/** A task definition's containers, as a diagnosis looks at them. */
function definedContainers(definition) {
    return (definition.containerDefinitions ?? []).map(definedContainer);
}
/** What a task definition says of the task as a whole; sizes are texts there. */
function definedTask({ cpu, memory, executionRoleArn, taskRoleArn }) {
    return {
        ...(cpu === undefined ? {} : { cpu: Number(cpu) }),
        ...(memory === undefined ? {} : { memory: Number(memory) }),
        ...(executionRoleArn === undefined ? {} : { executionRole: String(executionRoleArn) }),
        ...(taskRoleArn === undefined ? {} : { taskRole: String(taskRoleArn) }),
    };
}
function definedContainer(definition) {
    const { name = '', essential = true, cpu, memory, stopTimeout = DEFAULT_STOP_TIMEOUT, image } = definition;
    const healthCheck = definition.healthCheck?.command?.filter((word) => word !== 'CMD' && word !== 'CMD-SHELL');
    const command = [...(definition.entryPoint ?? []), ...(definition.command ?? [])].join(' ');
    const awslogs = awsLogs(definition);
    const { logDriver } = definition.logConfiguration ?? {};
    return {
        name,
        essential,
        stopTimeout,
        ...(cpu === undefined || cpu === 0 ? {} : { cpu }),
        ...(memory === undefined ? {} : { memory }),
        ...(image === undefined ? {} : { image }),
        ...(command === '' ? {} : { command }),
        ...(healthCheck === undefined ? {} : { healthCheck: healthCheck.join(' ') }),
        ...(awslogs === undefined ? {} : { awslogs }),
        ...(logDriver === undefined || logDriver === 'awslogs' ? {} : { otherLogDriver: logDriver }),
        ports: (definition.portMappings ?? []).map(({ containerPort = 0, hostPort }) => ({
            container: containerPort,
            ...(hostPort === undefined ? {} : { host: hostPort }),
        })),
        waitsFor: (definition.dependsOn ?? []).map((one) => ({
            name: one.containerName,
            condition: one.condition,
        })),
    };
}
function awsLogs({ logConfiguration }) {
    const { logDriver, options = {} } = logConfiguration ?? {};
    const group = options['awslogs-group'];
    if (logDriver !== 'awslogs' || group === undefined)
        return undefined;
    const region = options['awslogs-region'];
    const streamPrefix = options['awslogs-stream-prefix'];
    return {
        group,
        ...(region === undefined ? {} : { region }),
        ...(streamPrefix === undefined ? {} : { streamPrefix }),
    };
}


/***/ }),

/***/ 79209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qO: () => (/* binding */ passing),
/* harmony export */   v6: () => (/* binding */ throttled),
/* harmony export */   wX: () => (/* binding */ refusesCredentials)
/* harmony export */ });
const unanswered = ['throttled', 'aws-unreachable', 'aws-unavailable'];
const refused = ['credentials-refused', 'credentials-missing'];
/** Would AWS answer the same question a moment later? */
function passing({ code }) {
    return unanswered.includes(code);
}
/** Credentials that were good a moment ago may be rotated right now. */
function refusesCredentials({ code }) {
    return refused.includes(code);
}
/** Was the request refused unseen, so that sending it again cannot do it twice? */
function throttled({ code }) {
    return code === 'throttled';
}


/***/ })

};
