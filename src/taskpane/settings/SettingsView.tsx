import { useEffect, useRef } from "react";
import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { monthName } from "../../words/monthName";
import { Letter } from "../parts/Letter";
import { statusLook } from "../parts/statusLook";
import { useSession, useSessionState } from "../session/SessionContext";
import { useSettings } from "../session/useSettings";
import { SchemeSection } from "../rag/scheme/SchemeSection";
import { LeftAsTheyAre } from "../findings/LeftAsTheyAre";
import { LiveChecking } from "./LiveChecking";
import { Limits } from "./Limits";
import { RuleSwitches } from "./RuleSwitches";
import { ServiceKind } from "./ServiceKind";

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

const useStyles = makeStyles({
  view: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`, display: "grid" },
  title: { margin: `${tokens.spacingVerticalM} 0 0`, fontSize: tokens.fontSizeBase500, outlineStyle: "none" },
  heading: { margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase400 },
  note: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
  letters: {
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    listStyleType: "none",
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}`,
    padding: 0,
  },
  back: { justifySelf: "start", marginTop: tokens.spacingVerticalL },
});

/** How plans are read, rated and checked in this workbook; each choice is kept in it as soon as it is made. */
export default function SettingsView() {
  const { changeSettings, openSettings } = useSession();
  const settings = useSettings();
  const checked = useSessionState((state) => state.checked);
  const scheme = checked?.scheme;
  const isReadOnly = useSessionState((state) => state.read?.isReadOnly ?? false);
  const title = useRef<HTMLHeadingElement>(null);
  const styles = useStyles();
  useEffect(() => title.current?.focus(), []);
  return (
    <section className={styles.view} aria-labelledby="settings">
      <h2 id="settings" ref={title} tabIndex={-1} className={styles.title}>
        Settings
      </h2>
      <p className={styles.note}>
        {isReadOnly
          ? "This workbook is open for reading only: what you choose counts here until you close it, and is not kept."
          : "Kept in this workbook, for everybody who opens it. Your plan is not changed."}
      </p>
      <h3 className={styles.heading}>Rating</h3>
      {checked && <SchemeSection checked={checked} />}
      {scheme && (
        <ul className={styles.letters} aria-label="These statuses">
          {scheme.statuses.map(({ id }) => (
            <li key={id}>
              <Letter status={id} scheme={scheme} /> <span aria-hidden="true">{statusLook(id, scheme).word}</span>
            </li>
          ))}
        </ul>
      )}
      <Field label="The financial year starts in" hint="For quarters and years such as “Q3 2024/25”.">
        <Select
          value={String(settings.financialYearStart)}
          onChange={(_event, { value }) => void changeSettings(() => ({ financialYearStart: Number(value) }))}
        >
          {MONTHS.map((month) => (
            <option key={month} value={month}>
              {monthName(month)}
            </option>
          ))}
        </Select>
      </Field>
      <ServiceKind />
      <h3 className={styles.heading}>Limits</h3>
      <Limits />
      <h3 className={styles.heading}>Rules</h3>
      <LiveChecking />
      <RuleSwitches />
      <LeftAsTheyAre />
      <Button className={styles.back} appearance="primary" onClick={() => openSettings(false)}>
        Back to the plan
      </Button>
    </section>
  );
}
