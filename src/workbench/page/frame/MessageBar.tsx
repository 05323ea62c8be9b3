/** Says why something was not done, in a sentence: read out at once, gone when closed. */
export function MessageBar({ message, onClose }: { readonly message: string | null; readonly onClose: () => void }) {
  return (
    <div role="alert" className={message ? "message" : "message-none"}>
      {message && (
        <>
          <span>{message}</span>
          <button type="button" onClick={onClose}>
            Close
          </button>
        </>
      )}
    </div>
  );
}
