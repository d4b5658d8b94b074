// From what is there to one working default: a pure decision, so that every case can be told in a test.
import { DEFAULT_ANNOTATION, newestFirst } from '../../kubernetes/storage-class.ts';
import type { FieldChange } from '../../kubernetes/diff.ts';
import { LaminaError } from '../../runtime/errors.ts';
import { EBS_DRIVER, EKS_AUTO_DRIVER } from '../csi-drivers.ts';
import type { StorageClass } from './classes.ts';
import type { ProvisionerVerdict } from './provisioners.ts';
import type { JudgedClass, StoragePlan, StorageRequest, StorageStep, WantedClass } from './types.ts';
import { driftFrom, driftFromAsked, renameWanted, wantedClass } from './wanted-class.ts';

export interface StorageSituation {
  readonly request: StorageRequest;
  readonly classes: readonly JudgedClass[];
  /** Whether the drivers for a new class on AWS work. */
  readonly drivers: Readonly<Record<typeof EBS_DRIVER | typeof EKS_AUTO_DRIVER, ProvisionerVerdict>>;
  /**
   * The names that this run has created or marked itself. Given once it has written: from then on several defaults mean
   * that another run is at work too, and all follow one rule (the newest stays), so that they end in the same one.
   */
  readonly written?: ReadonlySet<string>;
  /**
   * The other one does not give way: where policy `fail` forbids to touch its mark, ours is taken back even if it is the
   * newer one.
   */
  readonly yielding?: boolean;
}

interface Choice {
  readonly name: string;
  readonly provisioner: string;
  /** Steps that make it exist and be the default. */
  readonly steps: readonly StorageStep[];
  readonly drift: readonly FieldChange[];
  readonly notes: readonly string[];
  readonly remarks?: readonly string[];
}

/**
 * @throws {LaminaError} `STORAGECLASS_MULTIPLE_DEFAULTS`, `STORAGECLASS_DRIFT`, `STORAGECLASS_NO_DRIVER` or
 * `STORAGECLASS_NONE` when a person has to decide
 */
export function planStorageClass(situation: StorageSituation): StoragePlan {
  const { classes, request, written } = situation;
  const defaults = classes.filter((each) => each.class.isDefault);
  const dead = defaults.filter(({ verdict }) => verdict.state === 'missing');
  const live = defaults
    .filter(({ verdict }) => verdict.state !== 'missing')
    .sort((a, b) => newestFirst(a.class, b.class));
  const notes = dead.map(
    ({ class: each, verdict }) =>
      `StorageClass ${each.name} is marked as default, but its provisioner ${each.provisioner} is not installed ` +
      `(${verdict.evidence}): it does not count`,
  );
  const kept = keepOne(situation, live);
  const choice = kept === undefined ? pickOrCreate(situation) : replaceIfDrifted(situation, kept);
  const others = [...live, ...dead].map((each) => each.class).filter(({ name }) => name !== choice.name);
  // A run that may not touch others' defaults still takes its own mark back when another run was faster.
  const restrained = request.onMultipleDefaults === 'fail' && written !== undefined;
  const demoted = restrained
    ? others.filter(({ name }) => written.has(name) || dead.some((each) => each.class.name === name))
    : others;
  return {
    target: { name: choice.name, provisioner: choice.provisioner },
    steps: [
      ...choice.steps,
      ...demoted.map((each) => ({
        action: 'unmark' as const,
        class: each,
        reason: dead.some((judged) => judged.class === each)
          ? `its provisioner ${each.provisioner} is not installed`
          : `${choice.name} is the one default`,
      })),
    ],
    drift: choice.drift,
    notes: [...notes, ...choice.notes],
    remarks: choice.remarks ?? [],
    unsettled: demoted.length < others.length,
  };
}

/** The working default that stays; undefined where there is none. `live` is sorted, newest first. */
function keepOne(situation: StorageSituation, live: readonly JudgedClass[]): JudgedClass | undefined {
  const { request, classes, written, yielding = false } = situation;
  if (yielding && written !== undefined && request.onMultipleDefaults === 'fail') {
    return live.find((each) => !written.has(each.class.name)) ?? live[0];
  }
  if (live.length <= 1 || written !== undefined || request.onMultipleDefaults === 'keep-newest')
    return live[0];
  if (request.onMultipleDefaults === 'fail') {
    const names = live.map((each) => each.class.name);
    throw new LaminaError(
      'STORAGECLASS_MULTIPLE_DEFAULTS',
      `${live.length} StorageClasses are marked as default: ${names.join(', ')}; Kubernetes takes the newest, ${names[0] ?? ''}`,
      {
        remedy:
          'Take the mark from all but one, or set on-multiple-defaults to keep-newest or demote-others.',
        details: { defaults: names },
      },
    );
  }
  const named = classes.find(
    ({ class: each, verdict }) => each.name === request.name && verdict.state !== 'missing',
  );
  return named ?? live[0];
}

/** A default that stays, unless it differs from the request and a new one was asked for in that case. */
function replaceIfDrifted(situation: StorageSituation, kept: JudgedClass): Choice {
  const { request } = situation;
  const found = kept.class;
  const asIs = {
    name: found.name,
    provisioner: found.provisioner,
    steps: found.isDefault ? [] : [mark(found)],
  };
  const remarks =
    kept.verdict.state === 'unproven'
      ? [
          `StorageClass ${found.name}: whether ${found.provisioner} works is not proved (${kept.verdict.evidence})`,
        ]
      : [];
  if (!isAws(request)) {
    const ignored =
      request.encrypted || Object.keys(request.parameters).length > 0
        ? [`encrypted and parameters are only for classes on AWS; ${found.name} is taken as it is`]
        : [];
    return { ...asIs, drift: [], notes: ignored, remarks };
  }
  const wanted = wantedClass(request, newDriver(situation));
  const renamed = renameWanted(wanted);
  const drift =
    found.name === wanted.name || found.name === renamed.name
      ? driftFrom(found, wanted)
      : driftFromAsked(found, request);
  if (drift.length === 0) return { ...asIs, drift, notes: noteOnNodeDisk(situation, found), remarks };
  const difference = `StorageClass ${found.name} differs from the request in ${describeDrift(drift)}`;
  if (request.onDrift === 'report') {
    return {
      ...asIs,
      drift,
      notes: [
        `${difference}; these fields never change, so it stays as it is (on-drift: recreate makes a new class)`,
      ],
    };
  }
  const replacement = createOrTake(situation, wanted, `${difference}; a new class takes the mark over`);
  return { ...replacement, drift };
}

/** Provisioners whose volumes are directories of one node. */
const NODE_DISK = new Set(['rancher.io/local-path', 'microk8s.io/hostpath']);

/** k3s and MicroK8s bring such a default to EC2 as well, and everything would land there although EBS is to be had. */
function noteOnNodeDisk({ drivers }: StorageSituation, { name, provisioner }: StorageClass): string[] {
  if (!NODE_DISK.has(provisioner) || drivers[EBS_DRIVER].state === 'missing') return [];
  return [
    `StorageClass ${name} is the default and keeps data on the disk of one node, although ${EBS_DRIVER} is installed; ` +
      `for EBS volumes take its mark away and run this again: kubectl annotate storageclass ${name} ` +
      `${DEFAULT_ANNOTATION}- (k3s sets it anew at each start, unless it runs with --disable local-storage)`,
  ];
}

/** No working default: one is created on AWS; elsewhere the one that the cluster brings is marked. */
function pickOrCreate(situation: StorageSituation): Choice {
  const { request, classes } = situation;
  if (isAws(request)) {
    return createOrTake(situation, wantedClass(request, newDriver(situation)), 'there is no working default');
  }
  const usable = classes.filter(({ verdict }) => verdict.state !== 'missing').map((each) => each.class);
  const brought = request.platform === 'gke' ? 'standard-rwo' : undefined;
  const chosen =
    usable.find((each) => each.name === request.name) ??
    usable.find((each) => each.name === brought) ??
    (usable.length === 1 ? usable[0] : undefined);
  if (chosen !== undefined) {
    return {
      name: chosen.name,
      provisioner: chosen.provisioner,
      steps: [mark(chosen)],
      drift: [],
      notes: [],
    };
  }
  const where = request.platform === 'unknown' ? 'on this platform' : `on ${request.platform}`;
  const names = usable.map((each) => each.name);
  throw new LaminaError(
    'STORAGECLASS_NONE',
    names.length === 0
      ? `The cluster has no StorageClass that works, and ${where} Lamina does not make one`
      : `No StorageClass is the default, and several could be: ${names.join(', ')}`,
    {
      remedy:
        names.length === 0
          ? 'Install a provisioner (on a local cluster: its storage add-on, or rancher/local-path-provisioner); ' +
            'if this is a cluster on EC2, set platform to ec2.'
          : 'Name the one to take: name=CLASS.',
      details: { classes: classes.map((each) => each.class.name) },
    },
  );
}

/** The wanted class under its own name; under another where that one is taken by a class that differs. */
function createOrTake(situation: StorageSituation, wanted: WantedClass, reason: string): Choice {
  const { request, classes } = situation;
  let attempt = wanted;
  let found = classes.find((each) => each.class.name === attempt.name);
  const drift = found === undefined ? [] : driftFrom(found.class, wanted);
  if (found !== undefined && drift.length > 0) {
    if (request.onDrift === 'report') {
      throw new LaminaError(
        'STORAGECLASS_DRIFT',
        `StorageClass ${wanted.name} exists, but differs from the request in ${describeDrift(drift)}; it is not made the default`,
        {
          remedy:
            'These fields never change: set on-drift to recreate (a new class under another name), or choose another name.',
          details: { drift },
        },
      );
    }
    attempt = renameWanted(wanted);
    found = classes.find((each) => each.class.name === attempt.name);
  }
  const driver = situation.drivers[wanted.provisioner as keyof typeof situation.drivers];
  if (driver.state === 'missing') {
    throw new LaminaError(
      'STORAGECLASS_NO_DRIVER',
      `No default StorageClass can work: ${wanted.provisioner} is not installed (${driver.evidence})`,
      { remedy: 'Install the EBS CSI driver first, then run this again.' },
    );
  }
  const { name, provisioner } = attempt;
  const steps: StorageStep[] =
    found === undefined
      ? [{ action: 'create', wanted: attempt, reason }]
      : found.class.isDefault
        ? []
        : [mark(found.class)];
  return { name, provisioner: found?.class.provisioner ?? provisioner, steps, drift, notes: [] };
}

const isAws = (request: StorageRequest): boolean => request.platform === 'ec2' || request.platform === 'eks';

/** The driver for a new class: EKS Auto Mode's where only that one is there (its nodes come with the first pods). */
function newDriver({ drivers }: StorageSituation): typeof EBS_DRIVER | typeof EKS_AUTO_DRIVER {
  const auto = drivers[EBS_DRIVER].state === 'missing' && drivers[EKS_AUTO_DRIVER].state !== 'missing';
  return auto ? EKS_AUTO_DRIVER : EBS_DRIVER;
}

function mark(found: StorageClass): StorageStep {
  return { action: 'mark', class: found, reason: 'there is no working default' };
}

function describeDrift(drift: readonly FieldChange[]): string {
  const value = (given: unknown): string =>
    given === undefined ? 'not set' : typeof given === 'string' ? given : JSON.stringify(given);
  return drift.map(({ path, from, to }) => `${path} (${value(from)}, wanted ${value(to)})`).join(', ');
}
