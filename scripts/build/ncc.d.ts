declare module '@vercel/ncc' {
  interface Options {
    readonly cache?: boolean;
    readonly quiet?: boolean;
    readonly filename?: string;
    readonly target?: string;
    readonly license?: string;
    readonly externals?: Readonly<Record<string, string>>;
  }
  interface Bundle {
    readonly code: string;
    readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>;
  }
  function ncc(entry: string, options: Options): Promise<Bundle>;
  export = ncc;
}
