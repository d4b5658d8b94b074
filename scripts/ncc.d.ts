// What the build uses of @vercel/ncc, which ships no types.
declare module '@vercel/ncc' {
  interface Options {
    readonly cache: boolean;
    readonly esm: boolean;
    readonly minify: boolean;
    readonly quiet: boolean;
    readonly target: string;
  }
  interface Output {
    readonly code: string;
    readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>;
  }
  export default function ncc(entry: string, options: Options): Promise<Output>;
}
