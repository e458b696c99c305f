export const id = 6363;
export const ids = [6363];
export const modules = {

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

/***/ 21524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ commandContainer)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _definition_choose_container_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55277);
/* harmony import */ var _definition_repository_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64322);
/* harmony import */ var _definition_shipped_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66999);




/**
 * Name of the container that a command runs in: the named one, else the one that runs the service's own image, else the
 * only (essential) one. Throws `task-definition-invalid`.
 */
function commandContainer({ definition, named, option, repository }) {
    const containers = (definition.containerDefinitions ?? []);
    const list = containers.map(({ name }) => `"${name}"`).join(', ');
    if (named !== undefined) {
        if (containers.some(({ name }) => name === named))
            return named;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('task-definition-invalid', `there is no container "${named}": it has ${list}.`, {
            remedy: `Correct the option ${option}.`,
        });
    }
    const ours = (0,_definition_repository_of_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryOf */ ._)((0,_definition_shipped_image_js__WEBPACK_IMPORTED_MODULE_3__/* .shippedImage */ .X)(definition, repository) ?? '');
    const only = (0,_definition_choose_container_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyContainer */ .i)(containers, ours);
    if (only !== undefined)
        return `${only.name}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('task-definition-invalid', `which container runs the command? It has ${list}.`, {
        remedy: `Name it with the option ${option}.`,
    });
}


/***/ }),

/***/ 2569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ commandInWords),
/* harmony export */   s: () => (/* binding */ releaseDue)
/* harmony export */ });
/**
 * Which command is due; undefined where none is asked for. It belongs to a revision, so that a service which is given the
 * one that it runs already, by a rerun or a forced deployment, does not get it again.
 */
function releaseDue(when, { release }, service, revision) {
    const words = (when === 'release-command' ? release?.command : release?.after) ?? [];
    if (release === undefined || words.length === 0)
        return undefined;
    if (service.taskDefinitionArn === revision)
        return { skip: `${service.name} runs ${revision.split('/').at(-1)} already` };
    return { run: words, release };
}
/** As a person would type it. */
function commandInWords(words) {
    return words.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : JSON.stringify(word))).join(' ');
}


/***/ }),

/***/ 65154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ taskStart)
});

;// CONCATENATED MODULE: ./.build/plan/one-off/task-volumes.js
/**
 * The volumes of a service as RunTask takes them: those that the revision has attached at launch, each new for the task and
 * deleted with it. Source: Amazon ECS API reference, TaskManagedEBSVolumeConfiguration and EBSTagSpecification.
 */
function taskVolumes(volumes, definition) {
    const { volumes: defined = [] } = definition;
    const attached = new Set(defined.flatMap((one) => (one.configuredAtLaunch ? [one.name] : [])));
    return volumes
        .filter(({ name }) => attached.has(name))
        .map(({ managedEBSVolume, ...rest }) => ({
        ...rest,
        ...(managedEBSVolume === undefined ? {} : { managedEBSVolume: ofTask(managedEBSVolume) }),
    }));
}
/** A task of no service has no service to take tags from. */
function ofTask({ tagSpecifications = [], ...rest }) {
    if (tagSpecifications.length === 0)
        return rest;
    const specifications = tagSpecifications.map(({ propagateTags, ...other }) => propagateTags === undefined || propagateTags === 'SERVICE' ? other : { propagateTags, ...other });
    return { ...rest, tagSpecifications: specifications };
}

;// CONCATENATED MODULE: ./.build/plan/one-off/task-start.js

/**
 * A task that is launched as the service's own are: its network, capacity provider or launch type, platform version,
 * placement, volumes and ECS Exec. Of tags it gets those that the service's tasks get, but for ECS's own.
 */
function taskStart(wish) {
    const { service, taskDefinition, overrides, count, startedBy, clientToken, serviceTags } = wish;
    const volumeConfigurations = taskVolumes(service.volumes ?? [], wish.definition);
    const own = Object.entries(serviceTags).filter(([key]) => !key.startsWith('aws:'));
    return {
        cluster: service.clusterArn,
        taskDefinition,
        count,
        launch: { ...service.launch, ...(volumeConfigurations.length === 0 ? {} : { volumeConfigurations }) },
        overrides,
        startedBy,
        clientToken,
        tags: service.propagateTags === 'SERVICE' ? Object.fromEntries(own) : {},
        revisionTags: service.propagateTags === 'TASK_DEFINITION',
    };
}


/***/ }),

/***/ 83999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ diagnoseTask)
/* harmony export */ });
/* harmony import */ var _watch_diagnose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91954);
/* harmony import */ var _watch_failed_container_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60403);
/* harmony import */ var _image_defined_containers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73294);
/* harmony import */ var _watch_read_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28275);




/** Causes that are about a server that should have gone on. */
const aboutServers = ['container-exited', 'unknown'];
/** Why a task did not do what it was started for: by the same rules as for a service's tasks. */
async function diagnoseTask(world, { start, definition }, service, { ended }) {
    const containers = (0,_image_defined_containers_js__WEBPACK_IMPORTED_MODULE_2__/* .definedContainers */ .u)(definition);
    const failed = (0,_watch_failed_container_js__WEBPACK_IMPORTED_MODULE_3__/* .failedContainer */ .D)({ tasks: [ended], containers });
    const source = (0,_watch_read_log_js__WEBPACK_IMPORTED_MODULE_1__/* .logSource */ .Y)(failed, [], containers);
    const { desired, network } = service;
    const evidence = {
        ...{ tasks: [ended], events: [], containers, task: (0,_image_defined_containers_js__WEBPACK_IMPORTED_MODULE_2__/* .definedTask */ .h)(definition) },
        ...{ service: { desired, network }, log: source && (await (0,_watch_read_log_js__WEBPACK_IMPORTED_MODULE_1__/* .readLog */ .x)(world, source)) },
    };
    const found = (0,_watch_diagnose_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnose */ .h)(evidence);
    const { container } = start.overrides;
    const code = failed?.container.exitCode;
    const isOurs = failed?.container.name === container && code !== undefined;
    if (!isOurs || !aboutServers.includes(found.id))
        return found;
    const { docs: _, ...rest } = found;
    return { ...rest, ...exited(container, code, lastWords(evidence)) };
}
function exited(container, code, last) {
    const words = last === undefined ? '' : `; its last words: ${last}`;
    return {
        id: 'command-failed',
        cause: `The command in container "${container}" exits with code ${code}${words}`,
        remedy: 'Read its log lines, and correct the command or what it works on.',
    };
}
function lastWords({ log }) {
    return log?.lines
        .map(({ message }) => message.trim())
        .filter((line) => line !== '')
        .at(-1);
}


/***/ }),

/***/ 96082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eR: () => (/* binding */ followTasks),
  dh: () => (/* binding */ startTasks)
});


// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/steps/image/defined-containers.js
var defined_containers = __webpack_require__(73294);
// EXTERNAL MODULE: ./.build/steps/passing.js
var passing = __webpack_require__(79209);
// EXTERNAL MODULE: ./.build/steps/patiently.js
var patiently = __webpack_require__(98420);
// EXTERNAL MODULE: ./.build/logs/log-sources.js
var log_sources = __webpack_require__(23725);
;// CONCATENATED MODULE: ./.build/steps/one-off/task-lines.js



/** What a container wrote at its end comes to CloudWatch Logs within seconds. */
const lastWords = { looks: 3, everyMs: 1_000 };
/** What one container of some tasks writes, told as it comes. Lines that cannot be read keep nothing from going on. */
class TaskLines {
    #world;
    #containers;
    #container;
    #voice;
    #places = new Map();
    #noted = new Set();
    #refused = false;
    constructor(world, containers, container, voice) {
        this.#world = world;
        this.#containers = containers;
        this.#container = container;
        this.#voice = voice;
    }
    /** Gives the number of lines that have come since. */
    async readOn(tasks) {
        const sources = tasks.flatMap((task) => this.#sourcesOf(task));
        const lines = (await Promise.all(sources.map((source) => this.#read(source)))).flat();
        if (lines.length > 0)
            this.#voice.lines(lines.sort((a, b) => a.at - b.at));
        return lines.length;
    }
    /** Once the tasks have stopped: until nothing has come for some looks. */
    async readToTheEnd(tasks, hurries) {
        for (let empty = 0; empty < (hurries ? 1 : lastWords.looks);) {
            if (this.#refused || tasks.every((task) => this.#sourcesOf(task).length === 0))
                return;
            empty = (await this.readOn(tasks)) === 0 ? empty + 1 : 0;
            await this.#world.ports.clock.sleep(lastWords.everyMs, this.#world.interrupted);
        }
    }
    /** A task that never ran its container has written nothing. */
    #sourcesOf({ ended: { id, taskDefinitionArn, startedAt, containers } }) {
        const ran = containers.some(({ name, exitCode }) => name === this.#container && exitCode !== undefined);
        if (startedAt === undefined && !ran)
            return [];
        const { sources, notes } = (0,log_sources/* logSources */.x)({ id, taskDefinitionArn }, this.#containers, this.#container);
        for (const note of notes)
            this.#note(note);
        return sources;
    }
    async #read(source) {
        const { stream, task, container } = source;
        const written = [];
        while (!this.#refused) {
            try {
                const from = this.#places.get(stream.stream) ?? { since: 0 };
                const { lines, next } = await this.#world.ports.logs.readOn(stream, from);
                this.#places.set(stream.stream, next);
                written.push(...lines.map(({ at, message }) => ({ at, task, container, message })));
                if (lines.length === 0)
                    break;
            }
            catch (error) {
                this.#give(error);
                break;
            }
        }
        return written;
    }
    /** Unanswered, nothing is lost: the next look reads on at the same place. */
    #give(error) {
        if (!(error instanceof errors/* ShipError */.f))
            throw error;
        if ((0,passing/* passing */.qO)(error) || error.code === 'interrupted')
            return;
        this.#refused = true;
        this.#note(`What ${this.#container} writes cannot be shown: ${error.message}`);
    }
    #note(text) {
        if (!this.#noted.has(text))
            this.#voice.note(text);
        this.#noted.add(text);
    }
}

;// CONCATENATED MODULE: ./.build/steps/one-off/follow-tasks.js





/** How often ECS is asked, in milliseconds: by how long the tasks have been there. */
const pace = { early: 1_000, later: 3_000, earlyUntil: 60_000 };
/** Beyond a container's stopTimeout: the network interface goes, the log arrives. */
const stopSlackMs = 60_000;
/** Asks ECS to start tasks. Throws ShipError for what it refuses. */
function startTasks(world, start) {
    return (0,patiently/* patiently */.d_)(world, patiently/* stubbornly */.NW, () => world.ports.ecs.runTask(start));
}
/** Writes what tasks write, and waits until they have stopped. Throws ShipError. */
async function followTasks(world, job, voice, { tasks, failures }) {
    if (tasks.length === 0)
        return { how: 'not-started', tasks, failures, left: false };
    const end = await new Following(world, job, voice, tasks).toTheEnd();
    return { ...end, failures };
}
class Following {
    #world;
    #job;
    #voice;
    #lines;
    #containers;
    #begun;
    #tasks;
    #told;
    #refused = false;
    #done = new Set();
    constructor(world, job, voice, tasks) {
        const { container } = job.start.overrides;
        this.#world = world;
        this.#job = job;
        this.#voice = voice;
        this.#tasks = tasks;
        this.#containers = (0,defined_containers/* definedContainers */.u)(job.definition);
        this.#lines = new TaskLines(world, this.#containers, container, voice);
        this.#begun = world.ports.clock.now();
    }
    async toTheEnd() {
        const { clock } = this.#world.ports;
        this.#voice.seen(this.#tasks);
        for (;;) {
            await this.#lines.readOn(this.#tasks);
            if (this.#tasks.every(hasStopped))
                break;
            if (await this.#isWaitOver())
                return this.#end(true);
            const age = clock.now() - this.#begun;
            const ms = age < pace.earlyUntil ? pace.early : pace.later;
            await clock.sleep(ms, this.#told === undefined ? this.#world.interrupted : undefined);
            await this.#look();
        }
        await this.#lines.readToTheEnd(this.#tasks, this.#told?.how === 'interrupted');
        return this.#end(false);
    }
    #end(left) {
        return { how: this.#told?.how ?? 'ended', tasks: this.#tasks, left };
    }
    /** Stops what is to be stopped; true once a stop has taken too long. */
    async #isWaitOver() {
        const { interrupted, ports } = this.#world;
        const now = ports.clock.now();
        if (this.#told !== undefined)
            return this.#refused || now - this.#told.at >= this.#stopMs();
        if (interrupted.aborted)
            await this.#stopAll('interrupted', 'ecs-ship was interrupted');
        else if (now - this.#begun >= this.#job.timeoutMs)
            await this.#stopAll('timed-out', 'ecs-ship: the time that the task may take is over');
        else
            await this.#stopDone();
        return false;
    }
    #stopMs() {
        const slowest = Math.max(...this.#containers.map(({ stopTimeout }) => stopTimeout));
        return this.#job.stopMs ?? slowest * 1000 + stopSlackMs;
    }
    async #stopAll(how, reason) {
        this.#told = { how, at: this.#world.ports.clock.now() };
        await Promise.all(this.#tasks.filter((task) => !hasStopped(task)).map((task) => this.#stop(task, reason)));
    }
    /** A container that is not essential ends without its task, which would run on for nothing. */
    async #stopDone() {
        const { container } = this.#job.start.overrides;
        for (const task of this.#tasks) {
            const code = task.ended.containers.find(({ name }) => name === container)?.exitCode;
            if (code === undefined || task.stopping || this.#done.has(task.arn))
                continue;
            this.#done.add(task.arn);
            await this.#stop(task, `ecs-ship: its container ${container} has ended`);
        }
    }
    async #stop({ arn, ended }, reason) {
        const { ecs } = this.#world.ports;
        this.#voice.note(`Stopping task ${ended.id}: ${reason.replace(/^ecs-ship: /, '')}.`);
        try {
            await (0,patiently/* patiently */.d_)(this.#world, { ...patiently/* briefly */.m_, evenInterrupted: true }, () => ecs.stopTask(this.#job.start.cluster, arn, reason));
        }
        catch (error) {
            if (!(error instanceof errors/* ShipError */.f))
                throw error;
            this.#voice.note(`Task ${ended.id} could not be stopped: ${error.message}`);
            this.#refused = true;
        }
    }
    /** What ECS does not show yet, or does not answer now, is as it was. */
    async #look() {
        const { ecs } = this.#world.ports;
        const arns = this.#tasks.map(({ arn }) => arn);
        try {
            const seen = await ecs.describeTasks(this.#job.start.cluster, arns);
            this.#tasks = this.#tasks.map((task) => seen.find(({ arn }) => arn === task.arn) ?? task);
            this.#voice.seen(this.#tasks);
        }
        catch (error) {
            const mayPass = error instanceof errors/* ShipError */.f && ((0,passing/* passing */.qO)(error) || (0,passing/* refusesCredentials */.wX)(error));
            const isGivenUp = error instanceof errors/* ShipError */.f && error.code === 'interrupted';
            if (mayPass || isGivenUp)
                return;
            const ids = this.#tasks.map(({ ended }) => ended.id).join(', ');
            this.#voice.note(`Nobody follows it any more, and it goes on: task ${ids}.`);
            throw error;
        }
    }
}
function hasStopped({ lastStatus }) {
    return lastStatus === 'STOPPED';
}


/***/ }),

/***/ 16363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRelease: () => (/* binding */ runRelease)
});

// EXTERNAL MODULE: ./.build/plan/one-off/release-due.js
var release_due = __webpack_require__(2569);
;// CONCATENATED MODULE: ./.build/plan/one-off/release-headline.js
const did = {
    'not-started': 'could not be started',
    ended: 'failed',
    'timed-out': 'took too long',
    interrupted: 'was interrupted',
};
/** The first line about a command that did not end well: what it means for the service. */
function releaseHeadline(when, { service, current, revision, end }) {
    const { how, left } = end;
    const command = when === 'release-command' ? 'release command' : 'command for after the deployment';
    const task = left ? '; its task has been told to stop, and had not by then' : '';
    return when === 'release-command'
        ? `The ${command} ${did[how]}, so ${service} was not touched: it stays on ${current}${task}.`
        : `${service} is stable on ${revision}, but the ${command} ${did[how]}${task}.`;
}

// EXTERNAL MODULE: ./.build/watch/container-exit-code.js
var container_exit_code = __webpack_require__(2362);
// EXTERNAL MODULE: ./.build/watch/not-placed.js
var not_placed = __webpack_require__(92333);
// EXTERNAL MODULE: ./.build/steps/run.js
var steps_run = __webpack_require__(53895);
// EXTERNAL MODULE: ./.build/steps/one-off/diagnose-task.js
var diagnose_task = __webpack_require__(83999);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/plan/one-off/command-container.js
var command_container = __webpack_require__(21524);
// EXTERNAL MODULE: ./.build/plan/one-off/task-start.js + 1 modules
var task_start = __webpack_require__(65154);
// EXTERNAL MODULE: ./.build/steps/one-off/service-tags.js
var service_tags = __webpack_require__(9314);
;// CONCATENATED MODULE: ./.build/steps/one-off/release-job.js




/** GitHub's runner leaves an interrupted run seven seconds. */
const stopMs = 4_000;
/** The task of a ship's own command. Throws `task-definition-invalid`. */
async function releaseJob(run, when, { run: command, release }, { revision, definition, service }) {
    const { image, taskDefinition } = run.config;
    const container = (0,command_container/* commandContainer */.d)({
        definition,
        named: release.container ?? taskDefinition.container,
        option: 'release-container',
        repository: image.repository,
    });
    const start = (0,task_start/* taskStart */.c)({
        ...{ service, taskDefinition: revision, definition, count: 1, clientToken: (0,external_node_crypto_.randomUUID)() },
        overrides: { container, command, environment: {} },
        startedBy: `ecs-ship/${when}`,
        serviceTags: await (0,service_tags/* serviceTags */.T)(run, service),
    });
    return { start, definition, timeoutMs: release.timeoutMs, stopMs };
}

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/steps/one-off/follow-tasks.js + 1 modules
var follow_tasks = __webpack_require__(96082);
;// CONCATENATED MODULE: ./.build/steps/one-off/run-release-task.js



/** Runs it to its end; an interrupt may leave unknown whether ECS has started it, which must be told. */
async function runReleaseTask(run, job, voice) {
    try {
        return await (0,follow_tasks/* followTasks */.eR)(run, job, voice, await (0,follow_tasks/* startTasks */.dh)(run, job.start));
    }
    catch (error) {
        if (error instanceof errors/* ShipError */.f && error.code === 'interrupted')
            (0,steps_run/* notice */.lm)(run, `It is not known whether ECS has started the command: look for tasks of ${job.start.startedBy}.`);
        throw error;
    }
}

// EXTERNAL MODULE: ./.build/steps/one-off/stage-voice.js
var stage_voice = __webpack_require__(26080);
;// CONCATENATED MODULE: ./.build/steps/one-off/release-task.js









const stages = { 'release-command': 'release-task', 'after-command': 'after-task' };
/** Runs the ship's command, where one is due; gives how the ship ends by it, undefined when it goes on. */
async function runRelease(run, when, released) {
    const due = (0,release_due/* releaseDue */.s)(when, run.config, released.service, released.revision);
    if (due === undefined || run.wayBack !== undefined)
        return undefined;
    return (0,steps_run/* runStage */.Si)(run, stages[when], async (voice) => {
        if ('skip' in due)
            return { fact: undefined, summary: due.skip, skipped: true };
        const job = await releaseJob(run, when, due, released);
        const words = (0,release_due/* commandInWords */.q)(due.run);
        const end = await runReleaseTask(run, job, (0,stage_voice/* stageVoice */.L)(voice));
        const ending = await endingOf(run, when, { job, end, released });
        const { container } = job.start.overrides;
        const id = end.tasks[0]?.ended.id;
        const where = `${words} in ${container}${id === undefined ? '' : ` of task ${id}`}`;
        const summary = ending === undefined ? `ran ${where}` : `${where}: ${ending.diagnosis?.cause ?? end.how}`;
        return { fact: ending, summary, failed: ending !== undefined };
    });
}
async function endingOf(run, when, ended) {
    const { job, end, released } = ended;
    const failed = (0,container_exit_code/* failedTask */.v)(end.tasks, job.start.overrides.container);
    if (end.how === 'ended' && failed === undefined)
        return undefined;
    const { service, revision } = released;
    const names = { service: service.name, current: nameOf(service.taskDefinitionArn) };
    const headline = releaseHeadline(when, { ...names, revision: nameOf(revision), end });
    if (end.how === 'interrupted')
        return { verdict: 'cancelled', headline };
    if (end.how === 'not-started')
        return { verdict: 'failed', headline, diagnosis: (0,not_placed/* notPlaced */.n)(end.failures) };
    const task = failed ?? end.tasks[0];
    const found = task && (await (0,diagnose_task/* diagnoseTask */.S)(run, job, service, task));
    const diagnosis = found && end.how === 'timed-out' ? { ...found, ...tooLong(job) } : found;
    return { verdict: 'failed', headline, diagnosis };
}
/** What stopped it was the time, whatever the container made of that. */
function tooLong({ timeoutMs }) {
    return {
        id: 'command-timed-out',
        cause: `The command was not done after ${Math.round(timeoutMs / 1000)} s, and its task was stopped`,
        remedy: 'Read its log lines; where it needs longer, raise release-timeout.',
    };
}
function nameOf(arn) {
    return arn.split('/').at(-1) ?? arn;
}


/***/ }),

/***/ 9314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ serviceTags)
/* harmony export */ });
/* harmony import */ var _patiently_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98420);

/** The service's tags, where its tasks get them; RunTask cannot be told to take them. */
async function serviceTags(world, { clusterArn, name, propagateTags }) {
    if (propagateTags !== 'SERVICE')
        return {};
    return (0,_patiently_js__WEBPACK_IMPORTED_MODULE_0__/* .patiently */ .d_)(world, _patiently_js__WEBPACK_IMPORTED_MODULE_0__/* .stubbornly */ .NW, () => world.ports.ecs.findServiceTags(clusterArn, name));
}


/***/ }),

/***/ 26080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ statesInWords),
/* harmony export */   L: () => (/* binding */ stageVoice)
/* harmony export */ });
/** Tells of a task as a stage does: its states as progress, its lines as output. */
function stageVoice(voice) {
    let told = '';
    return {
        seen: (tasks) => {
            const line = statesInWords(tasks);
            if (line !== told)
                voice.progress(line);
            told = line;
        },
        lines: (lines) => voice.output(lines.map(({ message }) => `${message.trimEnd()}\n`).join('')),
        note: (text) => voice.progress(text),
    };
}
/** `task 0123…: PENDING`, or `3 tasks: 2 RUNNING, 1 PENDING`. */
function statesInWords(tasks) {
    const [only, ...others] = tasks;
    if (only !== undefined && others.length === 0)
        return `task ${only.ended.id} is ${only.lastStatus}`;
    const states = new Set(tasks.map(({ lastStatus }) => lastStatus));
    const counted = [...states].map((state) => `${tasks.filter(({ lastStatus }) => lastStatus === state).length} ${state}`);
    return `${tasks.length} tasks: ${counted.join(', ')}`;
}


/***/ }),

/***/ 2362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ containerExitCode),
/* harmony export */   v: () => (/* binding */ failedTask)
/* harmony export */ });
/** The code that a task's container ended with; undefined when it never ran, or ECS does not know. */
function containerExitCode({ ended }, container) {
    return ended.containers.find(({ name }) => name === container)?.exitCode;
}
/** The task to tell of: the first whose container never ran or ended badly; undefined when all went well. */
function failedTask(tasks, container) {
    return tasks.find((task) => containerExitCode(task, container) !== 0);
}


/***/ }),

/***/ 92333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ notPlaced)
/* harmony export */ });
/** Source: Amazon ECS developer guide, "API failure reasons"; Fargate answers with sentences. */
const refusals = [
    {
        pattern: /^RESOURCE:(CPU|MEMORY|GPU)/,
        cause: (reason) => `No container instance of the cluster has enough ${reason.split(':')[1]} for the task.`,
        remedy: 'Add container instances, stop what is not needed, or make the task smaller (cpu, memory).',
    },
    {
        pattern: /^RESOURCE:(PORTS|ENI)/,
        cause: (reason) => `No container instance has ${reason.endsWith('ENI') ? 'room for another network interface' : 'the host port free that the task wants'}.`,
        remedy: 'Add container instances, or use network mode awsvpc without host ports (awsvpcTrunking for more).',
    },
    {
        pattern: /^AGENT/,
        cause: () => 'The ECS agent of the container instance is not connected.',
        remedy: 'Restart the agent (sudo systemctl restart ecs) or replace the instance.',
    },
    {
        pattern: /^(ATTRIBUTE|LOCATION|MEMBEROF)/i,
        cause: (reason) => `No container instance has what the task definition asks for (${reason}).`,
        remedy: 'Compare the task definition’s requiresAttributes and the service’s placement with the instances.',
    },
    {
        pattern: /limit on the number of|above your limit/,
        cause: (reason) => `A Fargate quota of the account is reached: ${reason}`,
        remedy: 'Ask for a higher quota in Service Quotas (AWS Fargate), or stop what is not needed.',
    },
    {
        pattern: /Capacity is unavailable/,
        cause: () => 'AWS Fargate has no capacity for the task at the moment.',
        remedy: 'Try again later, or give the service subnets in more Availability Zones.',
    },
];
const unknown = {
    pattern: /^/,
    cause: (reason) => `ECS does not start the task: ${reason}`,
    remedy: 'Look the reason up in the ECS developer guide, "API failure reasons".',
};
/** Why ECS has found no place for a task that RunTask asked for. */
function notPlaced(failures) {
    const reason = failures[0]?.reason ?? 'no reason given';
    const { cause, remedy } = refusals.find(({ pattern }) => pattern.test(reason)) ?? unknown;
    return {
        id: 'task-not-placed',
        cause: cause(reason),
        evidence: failures.map(lineOf),
        remedy,
        docs: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/api_failures_messages.html',
    };
}
function lineOf({ reason, arn, detail }) {
    const where = arn === undefined ? '' : ` (${arn})`;
    return `RunTask: ${reason}${where}${detail === undefined ? '' : `: ${detail}`}`;
}


/***/ })

};
