import type { Connection } from '../database.ts';

/** Something that happened to the server while we run, in words for the log and the screen. */
export type Trouble = { readonly kind: 'restarting' | 'restarted' | 'given-up'; readonly message: string };

/** The PostgreSQL that we started, or found running and adopted. */
export type Postgres = {
  readonly connection: Connection;
  readonly adopted: boolean;
  onTrouble(listener: (trouble: Trouble) => void): void;
  stop(): Promise<void>;
};

export type StartOptions = { readonly home: string; readonly onProgress?: (message: string) => void };

/** Starts PostgreSQL over the cluster in `home`, making it on the first start, and keeps it running until `stop`. */
export async function startPostgres({ home, onProgress = () => {} }: StartOptions): Promise<Postgres> {
  onProgress(home);
  throw new Error(home);
}
