import { Link } from "@fluentui/react-components";

/** Says that a person said it, and lets them take it back. */
export function TakeBack({ what, takeBack }: { readonly what: string; readonly takeBack: () => void }) {
  return (
    <>
      As you said.{" "}
      <Link as="button" aria-label={`Take back what you said: ${what}`} onClick={takeBack}>
        Take back
      </Link>
    </>
  );
}
