import { useEffect, useRef, type KeyboardEvent } from "react";

/** One thing a menu offers. */
export interface MenuItem {
  readonly label: string;
  readonly run: () => void;
}

interface GridMenuProps {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly onClose: () => void;
}

/** A menu at a point: arrows move, Enter chooses, Escape leaves. */
export function GridMenu({ x, y, label, items, onClose }: GridMenuProps) {
  const menu = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = menu.current;
    if (!element) return;
    const { width, height } = element.getBoundingClientRect();
    element.style.left = `${Math.max(0, Math.min(x, window.innerWidth - width - 4))}px`;
    element.style.top = `${Math.max(0, Math.min(y, window.innerHeight - height - 4))}px`;
    element.querySelector("button")?.focus();
  }, [x, y]);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    event.stopPropagation();
    const buttons = [...event.currentTarget.querySelectorAll("button")];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const focus = (index: number) => buttons.at(index % buttons.length)?.focus();
    if (event.key === "ArrowDown") focus(at + 1);
    else if (event.key === "ArrowUp") focus(at - 1);
    else if (event.key === "Home") focus(0);
    else if (event.key === "End") focus(-1);
    else if (event.key === "Escape" || event.key === "Tab") onClose();
    else return;
    event.preventDefault();
  };

  return (
    <>
      <div
        className="menu-backdrop"
        role="presentation"
        onPointerDown={onClose}
        onContextMenu={(event) => event.preventDefault()}
      />
      <div ref={menu} className="menu" role="menu" tabIndex={-1} aria-label={label} onKeyDown={onKeyDown}>
        {items.map((item) => (
          <button
            key={item.label}
            type="button"
            role="menuitem"
            tabIndex={-1}
            onClick={() => {
              onClose();
              item.run();
            }}
          >
            {item.label}
          </button>
        ))}
      </div>
    </>
  );
}
