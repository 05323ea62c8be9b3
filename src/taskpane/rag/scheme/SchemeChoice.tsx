import { useState } from "react";
import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import type { Checked } from "../../../commands/Checked";
import { useSession } from "../../session/SessionContext";
import { useSettings } from "../../session/useSettings";
import { SchemeOptions } from "./SchemeOptions";
import { NarrowSelect } from "../NarrowSelect";

const useStyles = makeStyles({
  ways: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} 0`,
  },
});

/** The scheme to rate by, and the ways to make one's own of it, to change that and to delete it. */
export function SchemeChoice({ checked: { scheme } }: { readonly checked: Checked }) {
  const { changeSettings, copyScheme, editScheme, deleteScheme } = useSession();
  const settings = useSettings();
  const [asked, setAsked] = useState<string | null>(null);
  const styles = useStyles();
  const own = settings.schemes.find(({ id }) => id === settings.scheme);
  return (
    <>
      <Field label="Statuses to rate by">
        <NarrowSelect
          value={settings.scheme ?? ""}
          onChange={(_event, { value }) => {
            setAsked(null);
            void changeSettings(() => ({ scheme: value === "" ? null : value }));
          }}
        >
          <SchemeOptions />
        </NarrowSelect>
      </Field>
      <div className={styles.ways}>
        <Button size="small" onClick={() => void copyScheme(scheme)}>
          Make your own from this
        </Button>
        {own && (
          <>
            <Button size="small" onClick={() => void editScheme(own)}>
              Change it
            </Button>
            <Button
              size="small"
              aria-expanded={asked === own.id}
              onClick={() => setAsked(asked === own.id ? null : own.id)}
            >
              Delete it
            </Button>
          </>
        )}
      </div>
      {own && asked === own.id && (
        <div role="group" aria-label={`Delete ${own.name}`}>
          <p>
            “{own.name}” is deleted from this workbook, and plans are rated by their own statuses again. What is written
            in their cells stays.
          </p>
          <div className={styles.ways}>
            <Button
              size="small"
              onClick={() => {
                setAsked(null);
                void deleteScheme(own.id);
              }}
            >
              Delete “{own.name}”
            </Button>
            <Button size="small" onClick={() => setAsked(null)}>
              Keep it
            </Button>
          </div>
        </div>
      )}
    </>
  );
}
