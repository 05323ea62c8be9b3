import type { HostTheme } from "../SheetHost";

const THEMES: readonly { readonly theme: HostTheme; readonly label: string }[] = [
  { theme: "light", label: "Light" },
  { theme: "dark", label: "Dark" },
  { theme: "contrast", label: "High contrast" },
];

/** The look of the application, which the add-in is told. */
export function ThemePicker({
  theme,
  onChange,
}: {
  readonly theme: HostTheme;
  readonly onChange: (theme: HostTheme) => void;
}) {
  return (
    <label className="theme-picker">
      Theme{" "}
      <select
        value={theme}
        onChange={(event) => {
          const chosen = THEMES.find((each) => each.theme === event.target.value);
          if (chosen) onChange(chosen.theme);
        }}
      >
        {THEMES.map((each) => (
          <option key={each.theme} value={each.theme}>
            {each.label}
          </option>
        ))}
      </select>
    </label>
  );
}
