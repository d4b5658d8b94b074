// What deploy-layer works with: loaded once its inputs and files hold, so that the log begins before.
export { openCollaborators } from '../../doors/collaborators.ts';
export { layerFailure } from '../../doors/layer-failure.ts';
export { deployLayer } from '../../layers/deploy.ts';
export { buildReport } from '../../report/report.ts';
export { renderProgressLine } from '../../report/progress.ts';
export { renderSummary } from '../../report/summary.ts';
