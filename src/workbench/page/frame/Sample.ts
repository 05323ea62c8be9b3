/** A workbook to try the add-in on. */
export interface Sample {
  /** The file's name under /samples/. */
  readonly file: string;
  readonly title: string;
  /** What is in it, in a sentence. */
  readonly about: string;
}

/** Whether something read from the list of samples is one. */
function isSample(entry: unknown): entry is Sample {
  return (
    typeof entry === "object" &&
    entry !== null &&
    ["file", "title", "about"].every((key) => typeof (entry as Record<string, unknown>)[key] === "string")
  );
}

/** The list of samples; empty where there is none to be had. */
export async function loadSamples(): Promise<readonly Sample[]> {
  try {
    const answer = await fetch("/samples/index.json");
    const list: unknown = answer.ok ? await answer.json() : [];
    return Array.isArray(list) ? list.filter(isSample) : [];
  } catch {
    return [];
  }
}
