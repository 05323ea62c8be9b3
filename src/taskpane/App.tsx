import { lazy, Suspense } from "react";
import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { ErrorBoundary } from "./ErrorBoundary";
import { Header } from "./Header";
import { SessionContext, useSessionState } from "./session/SessionContext";
import type { Session } from "./session/Session";
import { themeOf } from "./theme";
import { usePaneTheme } from "./usePaneTheme";
import { Welcome } from "./Welcome";
import { WorkLine } from "./WorkLine";

/** Everything behind the first press of the button: fetched while the person reads the first view. */
const Results = lazy(() => import(/* webpackChunkName: "results" */ "./Results"));

const useStyles = makeStyles({
  main: { outlineStyle: "none" },
  pane: {
    minHeight: "100vh",
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The whole pane, for one session. */
export function App({ session }: { readonly session: Session }) {
  const theme = usePaneTheme();
  const styles = useStyles();
  return (
    <ErrorBoundary>
      <SessionContext value={session}>
        <FluentProvider
          theme={themeOf(theme)}
          className={styles.pane}
          style={{ colorScheme: theme === "light" ? "light" : "dark" }} // for what the browser draws: calendar, scroll bar
        >
          <Pane />
        </FluentProvider>
      </SessionContext>
    </ErrorBoundary>
  );
}

function Pane() {
  const bug = useSessionState((state) => state.bug);
  const styles = useStyles();
  const hasChecked = useSessionState((state) => state.checked !== null);
  return (
    <ErrorBoundary bug={bug}>
      <Header />
      <WorkLine />
      <main id="main" tabIndex={-1} className={styles.main}>
        {hasChecked ? (
          <Suspense fallback={null}>
            <Results />
          </Suspense>
        ) : (
          <Welcome />
        )}
      </main>
    </ErrorBoundary>
  );
}
