import { readDeadline } from "../deadline/readDeadline";
import type { Deadline } from "../Deadline";
import type { Theme } from "../Plan";
import type { GridContext } from "./GridContext";
import type { FoundTheme } from "./JoinedRow";

const TARGET =
  /\b(?:target date|target|deadline|due(?: by| date)?|by when|complete by|to be completed by)\s*:?\s+((?:[^.;]|\.(?=\d))*\d{4}|[^.;]*)/i;

/**
 * A heading with its deadline and progress: from their own cells or, in a heading merged over the grid, from the sentences
 * after its title ("Improve access. Target date January 2025. Work ongoing.").
 */
export function readTheme(found: FoundTheme, context: GridContext): Theme {
  const { view, block } = context;
  const { columns } = block.header;
  const text = (columnIndex: number | undefined) =>
    columnIndex === undefined ? "" : view.text(found.rowIndex, columnIndex);
  const isInColumn =
    columns.has("theme") &&
    text(columns.get("theme")).includes(found.title) &&
    text(columns.get("action")) !== found.title;
  const progress = isInColumn ? "" : text(columns.get("progress")) || wordsAfterTitle(found.title);
  return {
    ...found,
    deadline: isInColumn ? readDeadline("", context) : deadlineOf(),
    progress: context.read.progress(progress),
  };

  function deadlineOf(): Deadline {
    const columnIndex = columns.get("deadline");
    const cell = columnIndex === undefined ? undefined : view.cell(found.rowIndex, columnIndex);
    if (cell && view.text(found.rowIndex, columnIndex ?? 0) !== "") return context.read.deadline(cell);
    const inTitle = readDeadline(TARGET.exec(found.title)?.[1] ?? "", context);
    return inTitle.kind === "dated" ? inTitle : readDeadline("", context);
  }
}

/** What follows a heading's first sentence; a title alone says nothing of progress. */
function wordsAfterTitle(title: string): string {
  return /[.!?]\s+(\S.*)$/s.exec(title)?.[1] ?? "";
}
