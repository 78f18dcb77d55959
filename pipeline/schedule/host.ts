/** The process that a run is, and its clock; `main.ts` hands it over, tests hand over another one. */
export interface Host {
  readonly pid: number;
  /** Whether a process with this id is there, whoever owns it. */
  isAlive(pid: number): boolean;
  now(): Date;
}
