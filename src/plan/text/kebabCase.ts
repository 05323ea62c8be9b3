import { foldText } from "./foldText";

/**
 * A label as an id: folded words joined by hyphens.
 * @example kebabCase("Under review (NHS)") //=> "under-review-nhs"
 */
export function kebabCase(label: string): string {
  return (
    foldText(label)
      .match(/[\p{L}\p{N}]+/gu)
      ?.join("-") ?? ""
  );
}
