import { useState, type ReactNode } from "react";
import { Button } from "@fluentui/react-components";

const PAGE = 100; /* items; more at once would hold up the first paint of a plan with thousands */

/** A list that shows its first items and the rest on request. */
export function LongList<Item>({
  items,
  className,
  children,
}: {
  readonly items: readonly Item[];
  readonly className: string;
  readonly children: (item: Item) => ReactNode;
}) {
  const [shown, setShown] = useState(PAGE);
  const rest = items.length - shown;
  return (
    <>
      <ul className={className}>{items.slice(0, shown).map(children)}</ul>
      {rest > 0 && (
        <Button size="small" onClick={() => setShown(shown + PAGE)}>
          Show {Math.min(rest, PAGE)} more of {rest}
        </Button>
      )}
    </>
  );
}
