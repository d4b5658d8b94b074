// Deployments as GitHub shows them on a pull request: one for each time, and what became of it.
import * as z from 'zod';
import { hideSecrets } from '../runtime/secrets.ts';
import type { Deployment, DeploymentRequest, DeploymentState, GitHub, Repository } from './github.ts';
import type { Requests } from './requests.ts';

const deploymentSchema = z.object({
  id: z.number(),
  ref: z.string(),
  environment: z.string(),
  task: z.string(),
  payload: z.unknown(),
});

const statusSchema = z.object({
  state: z.string(),
  description: z.string().nullish(),
  environment_url: z.string().nullish(),
  log_url: z.string().nullish(),
});

const NEEDS = 'deployments: write';
/** GitHub refuses longer ones. */
const LONGEST_DESCRIPTION = 140;

type Deployments = Pick<GitHub, 'createDeployment' | 'listDeployments' | 'setDeploymentStatus'>;

/** `newId` makes what tells one request to create from another that asks for the same. */
export function createDeployments(
  requests: Requests,
  { owner, name: repo }: Repository,
  newId: () => string,
): Deployments {
  const repository = `${owner}/${repo}`;

  const list = (filter: Readonly<Record<string, string>>): Promise<z.infer<typeof deploymentSchema>[]> =>
    requests.pages({
      route: 'GET /repos/{owner}/{repo}/deployments',
      parameters: { owner, repo, ...filter },
      answer: z.array(deploymentSchema),
      subject: repository,
      needs: 'deployments: read',
    });

  return {
    async createDeployment({ ref, environment, task, description, transient }: DeploymentRequest) {
      const request = newId();
      const created = await requests.create(
        {
          route: 'POST /repos/{owner}/{repo}/deployments',
          parameters: {
            owner,
            repo,
            ref,
            environment,
            task,
            description: shorten(hideSecrets(description)),
            payload: { lamina: request },
            // It is deployed already as it is: GitHub must neither merge into it nor wait for its checks.
            auto_merge: false,
            required_contexts: [],
            transient_environment: transient,
            ...(transient ? { production_environment: false } : {}),
          },
          answer: deploymentSchema,
          subject: `${repository} at ${ref}`,
          needs: NEEDS,
        },
        async () =>
          (await list({ environment, task, ref })).find(({ payload }) => requestOf(payload) === request),
      );
      return toDeployment(created);
    },

    async listDeployments({ environment, task }) {
      const found = await list({ environment, task });
      return found.sort((a, b) => b.id - a.id).map(toDeployment);
    },

    async setDeploymentStatus({ id }, status) {
      const fields = {
        state: status.state satisfies DeploymentState,
        description: shorten(hideSecrets(status.description ?? '')),
        environment_url: status.environmentUrl ?? '',
        log_url: status.logUrl ?? '',
      };
      const subject = `deployment ${id} of ${repository}`;
      await requests.create(
        {
          route: 'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
          parameters: {
            owner,
            repo,
            deployment_id: id,
            ...fields,
            // Retires what was deployed to the environment before; GitHub leaves transient ones to us.
            auto_inactive: true,
          },
          answer: statusSchema,
          subject,
          needs: NEEDS,
        },
        async () => {
          const statuses = await requests.repeatable({
            route: 'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
            parameters: { owner, repo, deployment_id: id, per_page: 1 },
            answer: z.array(statusSchema),
            subject,
            needs: 'deployments: read',
          });
          return statuses.find((newest) =>
            Object.entries(fields).every(
              ([key, value]) => (newest[key as keyof typeof fields] ?? '') === value,
            ),
          );
        },
      );
    },
  };
}

const toDeployment = ({ id, ref, environment, task }: Deployment): Deployment => ({
  id,
  ref,
  environment,
  task,
});

/** GitHub gives a payload back as it was, or as its JSON. */
function requestOf(payload: unknown): unknown {
  const given = z.object({ lamina: z.string() }).safeParse(payload);
  if (given.success) return given.data.lamina;
  return typeof payload === 'string' ? /"lamina":\s*"([^"]*)"/.exec(payload)?.[1] : undefined;
}

const shorten = (text: string): string =>
  text.length > LONGEST_DESCRIPTION ? `${text.slice(0, LONGEST_DESCRIPTION - 1)}…` : text;
