// The causes in docs/troubleshooting.md, by symptom, from the rules that diagnosis asks.
import { RULES } from '../../src/kubernetes/diagnosis/rules/index.ts';
import { formatMarkdown, plain, renderTable, replaceBetween } from './markdown.ts';

const SYMPTOMS: readonly (readonly [symptom: string, codes: RegExp])[] = [
  [
    'A resource is not there, or is not worked on',
    /^(CRD_MISSING|NOT_FOUND|CLUSTER_MISSING|OPERATOR_\w+|STRIMZI_PAUSED)$/,
  ],
  ['Strimzi refuses a resource, or does not get on with it', /^STRIMZI_/],
  [
    'Pods are not made',
    /^(NAMESPACE_TERMINATING|WEBHOOK_\w+|QUOTA_EXCEEDED|LIMIT_RANGE|POD_SECURITY|SERVICE_ACCOUNT_MISSING|PRIORITY_CLASS_MISSING|RBAC_DENIED)$/,
  ],
  ['A claim stays Pending, or a volume does not come', /^(PVC_\w+|EBS_\w+|VOLUME_MOUNT)$/],
  [
    'Pods do not start, or do not stay',
    /^(UNSCHEDULABLE|IMAGE_PULL|CONTAINER_\w+|POD_SANDBOX|OOM_KILLED|CRASH_LOOP|EVICTED|NODE_NOT_READY|PROBE_FAILING|JOB_FAILED)$/,
  ],
  ['A Service has no address', /^LOAD_BALANCER_PENDING$/],
  ['Something does not go away', /^FINALIZER_STUCK$/],
  ['Nothing of this', /^NOT_READY$/],
];

/** @throws {Error} for a code that stands under no symptom yet */
export async function renderTroubleshooting(text: string): Promise<string> {
  const found = new Map<string, Map<string, Set<string>>>(SYMPTOMS.map(([symptom]) => [symptom, new Map()]));
  for (const { code, recognises } of RULES) {
    const symptom = SYMPTOMS.find(([, codes]) => codes.test(code))?.[0];
    if (symptom === undefined) throw new Error(`${code} stands under no symptom of ${import.meta.filename}`);
    const causes = found.get(symptom);
    causes?.set(code, (causes.get(code) ?? new Set()).add(recognises));
  }
  const sections = [...found].map(([symptom, causes]) => {
    const rows = [...causes].map(([code, recognised]) => [`\`${code}\``, plain([...recognised].join(' '))]);
    return `### ${symptom}\n\n${renderTable(['Code', 'Cause'], rows)}`;
  });
  return formatMarkdown(replaceBetween(text, 'causes', sections.join('\n\n')));
}
