import type { RunReport } from "./record.ts";

/** What a webhook is sent, as JSON. */
export interface Notice {
  readonly event: "release" | "failure" | "quarantine";
  readonly report: RunReport;
}

/** What is worth telling about a run; null for one in which nothing changed. */
export function noticeOf(report: RunReport): Notice | null {
  if (report.error !== null) return { event: "failure", report };
  if (report.quarantined.length > 0) return { event: "quarantine", report };
  return report.release_changed ? { event: "release", report } : null;
}

/**
 * Tells a webhook. Its failure is no failure of the run.
 * @returns what went wrong, or null
 */
export async function tellWebhook(url: string, notice: Notice, timeout = 10_000): Promise<string | null> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(notice),
      redirect: "error",
      signal: AbortSignal.timeout(timeout),
    });
    await response.body?.cancel();
    return response.ok ? null : `status ${response.status}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
