import { useState } from "react";
import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { colourDistance } from "../../../plan/status/colourDistance";
import type { StatusDraft } from "../../../rag/checkScheme";
import { contrast, readableOn } from "../../../rag/readableOn";
import { CLASSIC, TOLD_APART, type SuggestedFill } from "../../../rag/suggestedFills";
import { NarrowSelect } from "../NarrowSelect";

const ALIKE = 25; /* ΔE; colours closer than this are easily taken for one another */
const SUGGESTED = [...TOLD_APART, ...CLASSIC];

const useStyles = makeStyles({
  colour: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    gap: tokens.spacingHorizontalS,
    alignItems: "center",
  },
  swatch: {
    minWidth: "32px",
    padding: "4px 0",
    textAlign: "center",
    fontWeight: tokens.fontWeightSemibold,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    forcedColorAdjust: "none",
  },
});

/** The colour of a status in hand, from those suggested or as #RRGGBB, shown with its letter and how well that reads. */
export function FillChoice({
  status: { fill, letter },
  others,
  problem,
  onChange,
}: {
  readonly status: StatusDraft;
  readonly others: readonly StatusDraft[];
  /** What is wrong with it; "" where nothing is. */
  readonly problem: string;
  readonly onChange: (fill: string) => void;
}) {
  const [wantsFree, setWantsFree] = useState(false);
  const isFree = wantsFree || (fill !== "" && !SUGGESTED.some((one) => one.fill === fill));
  const styles = useStyles();
  const isColour = /^#[0-9A-F]{6}$/.test(fill);
  const alike = isColour ? others.find((other) => isAlike(fill, other.fill)) : undefined;
  const reads = isColour ? `The letter reads on it at ${contrast(fill, readableOn(fill)).toFixed(1)} to 1.` : "";
  const hint = [reads, ...(alike ? [`It is close to the colour of “${alike.word}”.`] : [])].join(" ");
  const taken = new Set(others.map((other) => other.fill));
  const options = (list: readonly SuggestedFill[]) =>
    list.map((one) => (
      <option key={one.fill} value={one.fill}>
        {one.name}
        {taken.has(one.fill) ? " (another status has it)" : ""}
      </option>
    ));
  return (
    <>
      <Field
        label="Colour"
        {...(hint === "" ? {} : { hint })}
        {...(problem === "" ? {} : { validationState: "error", validationMessage: problem })}
      >
        <NarrowSelect
          value={isFree ? "free" : fill}
          onChange={(_event, { value }) => {
            setWantsFree(value === "free");
            if (value !== "free") onChange(value);
          }}
        >
          {fill === "" && <option value="">Choose a colour</option>}
          <optgroup label="Told apart by every eye">{options(TOLD_APART)}</optgroup>
          <optgroup label="Classic">{options(CLASSIC)}</optgroup>
          <option value="free">Another colour</option>
        </NarrowSelect>
      </Field>
      <div className={styles.colour}>
        <span
          aria-hidden="true"
          className={styles.swatch}
          style={isColour ? { backgroundColor: fill, color: readableOn(fill) } : {}}
        >
          {letter || "?"}
        </span>
        {isFree && (
          <Input
            aria-label="Colour as #RRGGBB"
            value={fill}
            maxLength={7}
            root={{ style: { minWidth: 0 } }}
            input={{ style: { minWidth: 0 } }}
            onChange={(_event, { value }) => onChange(value.toUpperCase())}
          />
        )}
      </div>
    </>
  );
}

function isAlike(fill: string, other: string): boolean {
  return /^#[0-9A-F]{6}$/.test(other) && other !== fill && colourDistance(fill, other) < ALIKE;
}
