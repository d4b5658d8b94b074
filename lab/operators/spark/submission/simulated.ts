// Submissions where pods are simulated: the simulator makes driver and executors as Spark would, and nothing runs in them.
import { randomBytes } from 'node:crypto';
import type { KubernetesClient } from '../../../../src/kubernetes/client.ts';
import { ApiError } from '../../../../src/kubernetes/errors.ts';
import type { KubernetesObject } from '../../../../src/kubernetes/objects.ts';
import type { Clock } from '../../../../src/runtime/clock.ts';
import { slowness } from '../../engine/context.ts';
import { DELAY } from '../contract/delays.ts';
import { LABEL, names, ownedBy, POD, reference } from '../contract/names.ts';
import type { Application, PodPart } from '../contract/spec.ts';
import { scenarioOf, type ScenarioName } from '../scenarios.ts';
import { podTemplate } from './pod-template.ts';
import { operatorLabels, SubmissionError, type Submission, type Submitter } from './submitter.ts';

interface Parts {
  readonly client: KubernetesClient;
  readonly clock: Clock;
  readonly timeScale: number;
  /** Of applications that ask for none themselves. */
  readonly scenario: ScenarioName;
}

interface Template {
  readonly metadata: Record<string, unknown> & { readonly labels?: Record<string, string> };
  readonly spec: Record<string, unknown> & { readonly containers: readonly [Record<string, unknown>] };
}

const FATE_ANNOTATION = 'lab.lamina.dev/pod';

export class SimulatedSubmitter implements Submitter {
  readonly #parts: Parts;
  #running = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async submit(submission: Submission, signal: AbortSignal): Promise<void> {
    const { client } = this.#parts;
    const { application } = submission;
    this.#running += 1;
    try {
      // Those that run at once share the machine.
      await this.#pause(DELAY.submission * this.#running, application, signal);
      const labels = {
        ...operatorLabels(submission),
        [LABEL.sparkId]: `spark-${randomBytes(16).toString('hex')}`,
        [LABEL.version]: application.spec.sparkVersion,
      };
      const pod = renderPod(application, 'driver', names.driver(application.name), labels);
      if (submission.fate !== undefined)
        pod.metadata.annotations = { ...pod.metadata.annotations, [FATE_ANNOTATION]: submission.fate };
      await client.create(pod, { signal });
    } catch (error) {
      throw error instanceof ApiError ? new SubmissionError(sayRefused(submission, error)) : error;
    } finally {
      this.#running -= 1;
    }
  }

  async driverRuns(application: Application, sparkId: string, signal: AbortSignal): Promise<void> {
    const { client } = this.#parts;
    await this.#pause(DELAY.executors, application, signal);
    const where = reference(POD, application.namespace, names.driver(application.name));
    const driver = await client.get(where, { signal });
    const phase = (driver?.['status'] as { phase?: string } | undefined)?.phase;
    if (driver?.metadata.labels?.[LABEL.sparkId] !== sparkId || phase !== 'Running') return;
    const run = randomBytes(8).toString('hex');
    for (let number = 1; number <= (application.spec.executor.instances ?? 1); number += 1) {
      const pod = renderPod(application, 'executor', `${application.name}-${run}-exec-${number}`, {
        ...driver.metadata.labels,
        [LABEL.executorId]: String(number),
      });
      await client.create(
        { ...pod, metadata: { ...pod.metadata, ownerReferences: ownedBy(driver) } },
        { signal },
      );
    }
  }

  async driverEnded(application: Application, signal: AbortSignal): Promise<void> {
    const { client } = this.#parts;
    const { items } = await client.list(POD, {
      namespace: application.namespace,
      labelSelector: `${LABEL.application}=${application.name},${LABEL.role}=executor`,
      signal,
    });
    for (const { metadata } of items)
      await client.delete(reference(POD, application.namespace, metadata.name), { signal });
  }

  async #pause(milliseconds: number, { object }: Application, signal: AbortSignal): Promise<void> {
    const { clock, timeScale, scenario } = this.#parts;
    const scaled = milliseconds * timeScale * slowness(scenarioOf(object, scenario));
    if (scaled > 0) await clock.sleep(scaled, signal);
    signal.throwIfAborted();
  }
}

/** One pod as Spark makes it: the template, with labels, image and resources. */
function renderPod(
  application: Application,
  role: 'driver' | 'executor',
  name: string,
  labels: Record<string, string>,
): KubernetesObject {
  const { spec, namespace } = application;
  const part = spec[role];
  const template = podTemplate(application, role) as unknown as Template;
  const [container] = template.spec.containers;
  return {
    ...POD,
    metadata: {
      ...template.metadata,
      name,
      namespace,
      labels: { ...template.metadata.labels, ...labels, [LABEL.role]: role },
    },
    spec: {
      ...template.spec,
      ...(role === 'driver' && part.serviceAccount !== undefined
        ? { serviceAccountName: part.serviceAccount }
        : {}),
      containers: [
        { ...container, image: part.image ?? spec.image ?? '', args: [role], resources: resources(part) },
      ],
    },
  };
}

/** Spark's memory words are binary: 512m is 512Mi. */
const inMebibytes = (memory: string): number => {
  const [, number = '0', unit = 'm'] = /^(\d+)([kmgt]?)b?$/i.exec(memory) ?? [];
  return Math.ceil(
    Number(number) * ({ k: 1 / 1024, m: 1, g: 1024, t: 1024 * 1024 }[unit.toLowerCase()] ?? 1),
  );
};

function resources({ cores = 1, coreRequest, coreLimit, memory = '1g', memoryOverhead }: PodPart): object {
  const heap = inMebibytes(memory);
  // Python's part of the memory; at least 384 MiB.
  const whole =
    heap +
    (memoryOverhead === undefined ? Math.max(384, Math.ceil(heap * 0.4)) : inMebibytes(memoryOverhead));
  return {
    requests: { cpu: coreRequest ?? String(cores), memory: `${whole}Mi` },
    limits: { ...(coreLimit === undefined ? {} : { cpu: coreLimit }), memory: `${whole}Mi` },
  };
}

/** The end of what spark-submit prints when the API server refuses the driver. */
function sayRefused({ application }: Submission, error: ApiError): string {
  const { namespace, name } = application;
  return [
    'ERROR Client: Please check "kubectl auth can-i create pod" first. It should be yes.',
    `Exception in thread "main" io.fabric8.kubernetes.client.KubernetesClientException: Failure executing: POST at: https://simulated/api/v1/namespaces/${namespace}/pods. Message: ${error.message} (${names.driver(name)}).`,
    '\tat org.apache.spark.deploy.SparkSubmit.main(SparkSubmit.scala)',
    '',
  ].join('\n');
}
