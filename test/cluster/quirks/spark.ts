// The Spark operator: no conditions, no generation, SUBMITTED for ever where the driver cannot start, and the success of the
// last spec until the operator has noticed the new one.
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import { podFateAnnotation } from '../../../lab/cluster/kwok-stages.ts';
import { APPLICATION, POD, SCHEDULE } from '../../../lab/operators/spark/contract/names.ts';
import { SCENARIO_ANNOTATION } from '../../../lab/operators/engine/scenarios.ts';
import { startOperator } from '../../../lab/operators/spark/operator.ts';
import type { QuirkName, ScenarioName } from '../../../lab/operators/spark/scenarios.ts';
import { parseSettings } from '../../../lab/operators/spark/settings.ts';
import { SimulatedSubmitter } from '../../../lab/operators/spark/submission/simulated.ts';
import { STEADY, type Operator, type Row } from './row.ts';

export const spark: Operator = {
  name: 'spark',
  namespaces: 'LAMINA_SIM_NAMESPACES',
  start({ client, clock, env, signal }) {
    const settings = parseSettings(env);
    const submitter = new SimulatedSubmitter({ client, clock, ...settings });
    startOperator({ client, clock, settings, submitter, log: () => undefined, signal });
  },
  async tell({ client, namespace }) {
    const list = async (
      kind: typeof APPLICATION | typeof SCHEDULE | typeof POD,
    ): Promise<KubernetesObject[]> => (await client.list(kind, { namespace })).items;
    const [applications, schedules, pods] = await Promise.all([list(APPLICATION), list(SCHEDULE), list(POD)]);
    const drivers = pods.filter(({ metadata }) => metadata.name.endsWith('-driver'));
    return [
      ...applications.map((object) => `${object.metadata.name} ${stateOf(object) || '-'}`),
      ...schedules.map((object) => `${object.metadata.name} ${scheduleStateOf(object) || '-'}`),
      ...drivers.map(({ status }) => `driver ${(status as { phase?: string }).phase ?? ''}`),
    ].join(', ');
  },
};

interface Status {
  readonly applicationState?: { readonly state?: string };
  readonly scheduleState?: string;
}
const statusOf = (object: KubernetesObject): Status => object['status'] ?? {};
const stateOf = (object: KubernetesObject): string => statusOf(object).applicationState?.state ?? '';
const scheduleStateOf = (object: KubernetesObject): string => statusOf(object).scheduleState ?? '';

export const template = (driver: object = {}, more: object = {}): object => ({
  type: 'Python',
  mode: 'cluster',
  sparkVersion: '4.2.0',
  image: 'docker.io/apache/spark:4.2.0-python3',
  mainApplicationFile: 'local:///opt/pi.py',
  driver: { cores: 1, coreRequest: '10m', memory: '512m', ...driver },
  executor: { instances: 1, cores: 1, coreRequest: '10m', memory: '512m' },
  restartPolicy: { type: 'Never' },
  ...more,
});

export const application = (
  scenario: ScenarioName = 'none',
  spec: object = template(),
  name = 'pi',
): KubernetesObject => ({
  ...APPLICATION,
  metadata: { name, annotations: { [SCENARIO_ANNOTATION]: scenario } },
  spec,
});

const schedule = (more: object): KubernetesObject => ({
  ...SCHEDULE,
  metadata: { name: 'hourly' },
  spec: { schedule: '0 * * * *', template: template(), ...more },
});

const withFate = (fate: string): object => template({ annotations: { [podFateAnnotation]: fate } });

export const sparkRows: readonly Row<ScenarioName | QuirkName>[] = [
  {
    name: 'none',
    of: 'an application on a good day',
    speed: STEADY.speed,
    begin: (site) => site.apply(application()),
    generic: 'ready NoStatusContract',
    lamina: 'ready RUNNING',
    finally: /RUNNING|COMPLETED/,
    control: 'by its grace alone, which happens to be longer than this operator takes for a submission',
  },
  {
    name: 'never-answers',
    of: 'an application that nobody answers',
    begin: (site) => site.apply(application('never-answers')),
    generic: 'ready NoStatusContract',
    meanwhile: /^pi -$/,
    lamina: 'waits NoStatus',
  },
  {
    name: 'slow',
    of: 'an application whose submission takes a minute',
    begin: (site) => site.apply(application('slow')),
    generic: 'ready NoStatusContract',
    meanwhile: /^pi -$/,
    lamina: 'ready RUNNING',
    finally: /RUNNING/,
  },
  {
    name: 'submission-fails',
    of: 'an application that cannot be submitted',
    begin: (site) => site.apply(application('submission-fails')),
    generic: 'ready NoStatusContract',
    meanwhile: /FAILED/,
    lamina: 'failed FAILED',
  },
  {
    name: 'driver-fails-once',
    of: 'an application that needs a second try',
    begin: (site) =>
      site.apply(
        application('driver-fails-once', {
          ...template(),
          restartPolicy: { type: 'OnFailure', onFailureRetries: 1, onFailureRetryInterval: 12 },
        }),
      ),
    generic: 'ready NoStatusContract',
    meanwhile: /FAILING/,
    lamina: 'ready RUNNING',
    finally: /RUNNING/,
  },
  {
    name: 'driver-fails',
    of: 'an application whose driver ends with an error',
    begin: (site) => site.apply(application('none', withFate('fail'))),
    generic: 'ready NoStatusContract',
    meanwhile: /FAILED/,
    lamina: 'failed FAILED',
  },
  {
    name: 'driver-unschedulable',
    of: 'an application whose driver no node can take',
    begin: (site) => site.apply(application('none', template({ coreRequest: '999' }))),
    generic: 'ready NoStatusContract',
    meanwhile: /SUBMITTED, driver Pending/,
    lamina: 'waits Unschedulable',
    finally: /SUBMITTED, driver Pending/,
  },
  {
    name: 'driver-image',
    of: 'an application whose image cannot be pulled',
    begin: (site) => site.apply(application('none', withFate('image-pull-error'))),
    generic: 'ready NoStatusContract',
    meanwhile: /SUBMITTED, driver Pending/,
    lamina: 'failed ImagePullBackOff',
    finally: /SUBMITTED, driver Pending/,
  },
  {
    name: 'stale-completed',
    of: 'a new spec that the operator has not noticed',
    begin: async (site) => {
      const [first] = await site.deploy(application());
      await site.until(first!, 'COMPLETED', (seen) => stateOf(seen) === 'COMPLETED');
      // What is changed while the operator is away is never noticed.
      site.stopOperator();
      return [await site.patch(first!, { spec: { arguments: ['another'] } })];
    },
    generic: 'ready NoStatusContract',
    meanwhile: /COMPLETED/,
    lamina: 'waits LatestGenerationNotObserved',
    finally: /COMPLETED/,
  },
  {
    name: 'rerun-fails',
    of: 'a new spec whose driver fails',
    begin: async (site) => {
      const [first] = await site.deploy(application());
      await site.until(first!, 'COMPLETED', (seen) => stateOf(seen) === 'COMPLETED');
      return [await site.patch(first!, { spec: withFate('fail') })];
    },
    generic: 'ready NoStatusContract',
    meanwhile: /FAILED/,
    lamina: 'failed FAILED',
  },
  {
    name: 'submissions-at-once',
    of: 'the last of twelve applications that are submitted at once',
    speed: STEADY.speed,
    begin: async (site) => {
      let last: readonly KubernetesObject[] = [];
      // One by one, so that the operator hears of the last one last; twice as many as come to their turn within the grace,
      // since it begins with the first while a busy machine still applies the others.
      for (let index = 0; index < 12; index += 1)
        last = await site.apply(application('none', template(), `pi-${index}`));
      return last;
    },
    generic: 'ready NoStatusContract',
    meanwhile: /pi-11 -/,
    lamina: 'ready RUNNING',
    finally: /pi-11 RUNNING/,
  },
  {
    name: 'schedule-invalid',
    of: 'a schedule that is none',
    begin: (site) => site.apply(schedule({ schedule: 'never' })),
    generic: 'ready NoStatusContract',
    meanwhile: /FailedValidation/,
    lamina: 'failed FailedValidation',
  },
  {
    name: 'schedule-suspended',
    of: 'a schedule that is suspended, of which the operator never says anything',
    begin: (site) => site.apply(schedule({ suspend: true })),
    generic: 'ready NoStatusContract',
    lamina: 'ready Suspended',
    finally: /^hourly -$/,
    control: 'by its grace alone',
  },
];
