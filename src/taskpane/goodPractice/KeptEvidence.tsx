import { useRef, useState } from "react";
import { Button, Field, Input, Link, makeStyles, tokens } from "@fluentui/react-components";
import { parseA1 } from "../../cells/a1";
import type { AssessmentItem } from "../../commands/AssessmentItem";
import { evidenceNow } from "../../sheets/evidenceNow";
import { evidenceLineOf, readEvidenceLine } from "../../sheets/readEvidenceLine";
import type { TypedAnswer } from "../../sheets/TypedAnswer";
import { GoTo } from "../parts/GoTo";
import { useSessionState } from "../session/SessionContext";

const useStyles = makeStyles({
  part: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXS },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalXS },
  item: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS, alignItems: "center" },
  add: { display: "flex", gap: tokens.spacingHorizontalS },
  field: { flexGrow: 1, flexShrink: 1, minWidth: 0 },
  put: { minWidth: "64px" },
});

/** The evidence of an answer: cells of the workbook and links, one each. */
export function KeptEvidence({
  item: { person },
  say,
}: {
  readonly item: AssessmentItem;
  readonly say: (typed: TypedAnswer) => void;
}) {
  const grid = useSessionState((state) => state.checked?.grid ?? null);
  const [draft, setDraft] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const styles = useStyles();
  const evidence = person.evidence.map((line) => evidenceNow(line, grid));
  const add = (): void => {
    const line = lineOf(draft, grid?.sheet ?? "");
    setDraft("");
    field.current?.focus();
    if (line !== "" && !evidence.includes(line)) say({ evidence: [...evidence, line] });
  };
  const takeAway = (line: string): void => {
    field.current?.focus();
    say({ evidence: evidence.filter((one) => one !== line) });
  };
  return (
    <div className={styles.part}>
      {evidence.length > 0 && (
        <ul aria-label="Your evidence" className={styles.list}>
          {evidence.map((line) => (
            <li key={line} className={styles.item}>
              <Line line={line} />
              <Button size="small" appearance="subtle" aria-label={`Take away ${line}`} onClick={() => takeAway(line)}>
                Take away
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Field label="Evidence: a cell or a link">
        <div className={styles.add}>
          <Input
            className={styles.field}
            input={{ ref: field, style: { minWidth: 0 } }}
            aria-label="Evidence: a cell or a link"
            value={draft}
            onChange={(_event, { value }) => setDraft(value)}
            onKeyDown={(event) => {
              if (event.key === "Enter") add();
            }}
          />
          <Button className={styles.put} disabledFocusable={draft.trim() === ""} onClick={add}>
            Add
          </Button>
        </div>
      </Field>
    </div>
  );
}

function Line({ line }: { readonly line: string }) {
  const read = readEvidenceLine(line);
  if (read.kind === "cell") return <GoTo address={read.address}>{line}</GoTo>;
  if (read.kind === "text") return <span>{line}</span>;
  return (
    <Link href={read.url} target="_blank" rel="noreferrer">
      {line}
    </Link>
  );
}

/** A cell named without its sheet is one of the plan's. */
function lineOf(typed: string, sheet: string): string {
  const text = typed.trim().replaceAll(/\s*\n\s*/g, " ");
  const area = parseA1(text);
  return area && !text.includes("!") ? evidenceLineOf({ sheet, ...area }) : text;
}
