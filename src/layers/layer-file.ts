export interface LayerSpec {
  readonly description?: string;
}
