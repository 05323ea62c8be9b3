import { useMemo, useRef, useState } from "react";
import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Finding, RuleId } from "../../checks/Finding";
import { RULES } from "../../checks/rules";
import { ruleName, ruleTitle } from "../../words/ruleTitle";
import { severityWord } from "../../words/severityWord";
import { Fold } from "../parts/Fold";
import { LongList } from "../parts/LongList";
import { useSessionState } from "../session/SessionContext";
import { filteredBy, NO_FILTER, type FindingFilter } from "./FindingFilter";
import { FindingItem } from "./FindingItem";
import { FixAllView } from "./FixAllView";
import { groupsOf } from "./groupsOf";
import { receiptOf } from "./receiptOf";
import { LeftAsTheyAre } from "./LeftAsTheyAre";
import { SEVERITIES } from "./severities";
import { SeverityMark } from "./SeverityMark";

const useStyles = makeStyles({
  heading: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    alignItems: "center",
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase400,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  findings: { outlineStyle: "none" },
  hint: { color: tokens.colorNeutralForeground2, margin: `0 0 ${tokens.spacingVerticalS}` },
  filters: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
});

/** Every finding at its cell, by severity and rule. Up and Down move, Enter goes to the cell, Delete leaves as it is. */
export default function Findings() {
  const checked = useSessionState((state) => state.checked);
  const [filter, setFilter] = useState<FindingFilter>(NO_FILTER);
  const list = useRef<HTMLDivElement>(null);
  const styles = useStyles();
  const findings = useMemo(() => (checked ? filteredBy(filter, checked) : []), [checked, filter]);
  const groups = useMemo(() => groupsOf(findings), [findings]);
  const actions = useMemo(() => new Map(checked?.grid?.actions.map((action) => [action.key, action])), [checked]);
  if (!checked?.grid) return null;
  const settle = async (item: HTMLElement, work: () => Promise<void>): Promise<void> => {
    const at = shownItems(list.current).indexOf(item);
    await work();
    focusItem(list.current, at);
  };
  const settleAll = async (above: HTMLElement, work: () => Promise<void>): Promise<void> => {
    const at = shownItems(list.current).findIndex((item) => isAbove(above, item));
    await work();
    focusItem(list.current, at);
  };
  return (
    <div ref={list} tabIndex={-1} className={styles.findings}>
      <Fold title="Show only">
        <Filters filter={filter} setFilter={setFilter} className={styles.filters} />
      </Fold>
      {groups.length === 0 ? (
        <p>
          {checked.findings.length === 0
            ? "Nothing to mend in this plan."
            : "Nothing here matches what you chose to show."}
        </p>
      ) : (
        <p className={styles.hint}>Up and Down move, Enter goes to the cell, Delete leaves the finding as it is.</p>
      )}
      {SEVERITIES.map((severity) => {
        const own = groups.filter((group) => group.severity === severity);
        if (own.length === 0) return null;
        const count = own.reduce((sum, group) => sum + group.findings.length, 0);
        return (
          <section key={severity} aria-label={severityWord(severity)}>
            <h2 className={styles.heading}>
              <SeverityMark severity={severity} /> {severityWord(severity)} ({count})
            </h2>
            {own.map((group) => (
              <Fold
                key={group.rule}
                title={ruleTitle(group.rule, group.findings.length)}
                isOpenAtFirst={severity === "error"}
              >
                <FixAllView group={group} settle={(above, work) => void settleAll(above, work)} />
                <LongList items={group.findings} className={styles.list}>
                  {(finding) => (
                    <FindingItem
                      key={keyOf(finding)}
                      finding={finding}
                      receipt={receiptOf(finding, actions)}
                      move={(step) => moveFocus(list.current, step)}
                      settle={(item, work) => void settle(item, work)}
                    />
                  )}
                </LongList>
              </Fold>
            ))}
          </section>
        );
      })}
      <LeftAsTheyAre />
    </div>
  );
}

function keyOf({ rule, at, actionKey }: Finding): string {
  return `${rule} ${at.rowIndex} ${at.columnIndex} ${actionKey ?? ""}`;
}

/** The findings on screen, from the top down: those in a closed fold are passed over. */
function shownItems(list: HTMLElement | null): readonly HTMLElement[] {
  const items = [...(list?.querySelectorAll<HTMLElement>("[data-finding]") ?? [])];
  return items.filter((item) => !item.closest("details:not([open])"));
}

function isAbove(upper: HTMLElement, lower: HTMLElement): boolean {
  return (upper.compareDocumentPosition(lower) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function moveFocus(list: HTMLElement | null, step: 1 | -1): void {
  const at = shownItems(list).findIndex((item) => item === document.activeElement);
  focusItem(list, Math.max(at + step, 0));
}

/** The finding at this place, the last one where there are fewer, or the list itself where none is left. */
function focusItem(list: HTMLElement | null, at: number): void {
  const items = shownItems(list);
  (items[Math.min(at, items.length - 1)] ?? list)?.focus();
}

function Filters({
  filter,
  setFilter,
  className,
}: {
  readonly filter: FindingFilter;
  readonly setFilter: (filter: FindingFilter) => void;
  readonly className: string;
}) {
  const checked = useSessionState((state) => state.checked);
  if (!checked?.grid) return null;
  const rules = (Object.keys(RULES) as RuleId[]).filter((rule) =>
    checked.findings.some((finding) => finding.rule === rule),
  );
  const choice = (name: keyof FindingFilter, label: string, options: readonly (readonly [string, string])[]) => (
    <Field label={label}>
      <Select
        root={{ style: { minWidth: 0 } }}
        select={{ style: { minWidth: 0 } }}
        value={filter[name]}
        onChange={(_event, { value }) => setFilter({ ...filter, [name]: value })}
      >
        <option value="">All</option>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <div className={className}>
      {choice(
        "lead",
        "Lead",
        (checked.figures?.byLead ?? []).map(({ name }) => [name, name]),
      )}
      {choice(
        "theme",
        "Theme",
        checked.grid.themes.map(({ ref, title }, index) => [String(index), ref ?? title]),
      )}
      {choice(
        "rule",
        "Kind",
        rules.map((rule) => [rule, ruleName(rule)]),
      )}
    </div>
  );
}
