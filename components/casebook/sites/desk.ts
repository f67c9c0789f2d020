import type { ReadProgress, Result } from '../../../lib/messaging/protocol';

/** What the part about the request sites can ask for. Nothing here rejects. */
export interface SitesDesk {
  readProgress(): Promise<Result<ReadProgress>>;
  /** Begins to read what an address names; null when it names nothing that can be read. */
  importFrom(address: string): Promise<Result<ReadProgress>> | null;
  /** Asks the sites whether anything is new in the cases in which something is open. */
  checkAll(): Promise<Result<ReadProgress>>;
  /** Goes on with what waits; `retry`: and with what failed. */
  goOn(retry: boolean): Promise<Result<ReadProgress>>;
  stop(): Promise<Result<ReadProgress>>;
  clear(): Promise<Result<ReadProgress>>;
}
