import { Checkbox, Field, makeStyles, tokens } from "@fluentui/react-components";
import type { ColourOffers } from "../../commands/colourOffers";
import type { Grid } from "../../plan/Plan";
import type { MonthOptions } from "../../rag/monthChanges";
import type { Scheme } from "../../rag/Scheme";
import { liveColoursSentence, monthOfferWords, noProgrammedSentence } from "../../words/colourOfferWords";
import { Fold } from "../parts/Fold";
import { useSession, useSessionState } from "../session/SessionContext";
import { NarrowSelect } from "./NarrowSelect";

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalXS },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const MONTHS: readonly (keyof MonthOptions)[] = ["letters", "past", "programmed"];

/** What a person can have coloured beside the report date's cells; each choice shows at once in the changes to come. */
export function ColourOptionsView({
  offers,
  grid,
  scheme,
}: {
  readonly offers: ColourOffers;
  readonly grid: Grid;
  readonly scheme: Scheme;
}) {
  const { askColour } = useSession();
  const asked = useSessionState((state) => state.colouring.asked);
  const styles = useStyles();
  const { months, keyLines, canProgramme, canColourLive, hasLiveColours } = offers;
  const chosen =
    MONTHS.filter((kind) => asked.months?.[kind]).length + (asked.withLegend ? 1 : 0) + (asked.liveColours ? 1 : 0);
  return (
    <Fold title={chosen > 0 ? `More to write (${chosen} chosen)` : "More to write: key, live colours, months"}>
      <div className={styles.list}>
        {months &&
          MONTHS.map((kind) => (
            <Checkbox
              key={kind}
              label={monthOfferWords(kind, months[kind])}
              disabled={months[kind] === 0}
              aria-describedby={kind === "programmed" && !canProgramme ? "no-programmed" : undefined}
              checked={asked.months?.[kind] ?? false}
              onChange={(_event, { checked }) =>
                void askColour({ months: { ...asked.months, [kind]: checked === true } })
              }
            />
          ))}
        {months && !canProgramme && (
          <p id="no-programmed" className={styles.note}>
            {noProgrammedSentence(scheme.name)}
          </p>
        )}
        {keyLines > 0 ? (
          <Checkbox
            label={`A key to the letters and colours below the plan: ${keyLines} lines`}
            checked={asked.withLegend ?? false}
            onChange={(_event, { checked }) => void askColour({ withLegend: checked === true })}
          />
        ) : (
          <p className={styles.note}>
            {grid.legend
              ? `The legend on “${grid.legend.sheet}” explains the colours: no key is needed.`
              : "There is no free place below the plan for a key."}
          </p>
        )}
        {canColourLive &&
          (hasLiveColours ? (
            <Field label="Live colours" hint={liveColoursSentence()}>
              <NarrowSelect
                value={asked.liveColours ?? ""}
                onChange={(_event, { value }) =>
                  void askColour({ liveColours: value === "write" || value === "remove" ? value : undefined })
                }
              >
                <option value="">Leave those that are there</option>
                <option value="write">Replace them by “{scheme.name}”</option>
                <option value="remove">Take them away</option>
              </NarrowSelect>
            </Field>
          ) : (
            <Checkbox
              label="Live colours"
              aria-describedby="live-colours"
              checked={asked.liveColours === "write"}
              onChange={(_event, { checked }) =>
                void askColour({ liveColours: checked === true ? "write" : undefined })
              }
            />
          ))}
        {canColourLive && !hasLiveColours && (
          <p id="live-colours" className={styles.note}>
            {liveColoursSentence()}
          </p>
        )}
      </div>
    </Fold>
  );
}
