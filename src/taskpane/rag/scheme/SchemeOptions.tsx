import { CLASSIC_SCHEMES } from "../../../rag/classicSchemes";
import type { Scheme } from "../../../rag/Scheme";
import { SCHEMES } from "../../../rag/schemes";
import { useSettings } from "../../session/useSettings";

/** Every scheme there is, as options of a list, beginning with the plan's own. */
export function SchemeOptions() {
  const { schemes } = useSettings();
  const options = (list: readonly Scheme[]) =>
    list.map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ));
  return (
    <>
      <option value="">The plan's own</option>
      {schemes.length > 0 && <optgroup label="Your own">{options(schemes)}</optgroup>}
      <optgroup label="Colours told apart by every eye">{options(SCHEMES)}</optgroup>
      <optgroup label="Classic colours">{options(CLASSIC_SCHEMES)}</optgroup>
    </>
  );
}
