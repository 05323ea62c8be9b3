import { lazy, Suspense, type ReactNode } from "react";
import { makeStyles, Tab as TabButton, TabList, tokens } from "@fluentui/react-components";
import { LiveWord } from "./LiveWord";
import { NoPlanView } from "./NoPlanView";
import { NoticeBar } from "./NoticeBar";
import { Overview } from "./overview/Overview";
import { useSession, useSessionState } from "./session/SessionContext";
import type { Tab } from "./session/SessionState";

const Findings = lazy(() => import(/* webpackChunkName: "views" */ "./findings/Findings"));
const Rag = lazy(() => import(/* webpackChunkName: "views" */ "./rag/Rag"));
const SettingsView = lazy(() => import(/* webpackChunkName: "views" */ "./settings/SettingsView"));
const GoodPractice = lazy(() => import(/* webpackChunkName: "views" */ "./goodPractice/GoodPractice"));

const useStyles = makeStyles({
  tabs: {
    columnGap: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexWrap: "wrap",
  },
  tab: {
    paddingLeft: "6px",
    paddingRight: "6px",
    "& > span": { padding: 0, fontSize: tokens.fontSizeBase200 },
  },
  view: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`, outlineStyle: "none" },
});

const VIEWS: Readonly<Record<Tab, () => ReactNode>> = {
  overview: () => <Overview />,
  findings: () => <Findings />,
  rag: () => <Rag />,
  "good-practice": () => <GoodPractice />,
};

/** What a check found, in four views; or, where there is no plan, why and what to do. */
export default function Results() {
  const { openTab } = useSession();
  const tab = useSessionState((state) => state.tab);
  const isSettingsOpen = useSessionState((state) => state.isSettingsOpen);
  const hasPlan = useSessionState((state) => state.checked?.grid != null);
  const count = useSessionState((state) => state.checked?.findings.length ?? 0);
  const styles = useStyles();
  if (isSettingsOpen) {
    return (
      <>
        <NoticeBar />
        <Suspense fallback={<p>Opening the settings.</p>}>
          <SettingsView />
        </Suspense>
      </>
    );
  }
  if (!hasPlan) {
    return (
      <>
        <NoticeBar />
        <NoPlanView />
      </>
    );
  }
  return (
    <>
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={tab}
        onTabSelect={(_event, { value }) => openTab(value as Tab)}
        aria-label="Views of the plan"
      >
        <TabButton className={styles.tab} value="overview" id="tab-overview" aria-controls="view">
          Overview
        </TabButton>
        <TabButton className={styles.tab} value="findings" id="tab-findings" aria-controls="view">
          Findings {count}
        </TabButton>
        <TabButton className={styles.tab} value="rag" id="tab-rag" aria-controls="view">
          RAG
        </TabButton>
        <TabButton className={styles.tab} value="good-practice" id="tab-good-practice" aria-controls="view">
          Good practice
        </TabButton>
      </TabList>
      <NoticeBar />
      <LiveWord />
      <div role="tabpanel" id="view" tabIndex={-1} aria-labelledby={`tab-${tab}`} className={styles.view}>
        <Suspense fallback={<p>Opening the view.</p>}>{VIEWS[tab]()}</Suspense>
      </div>
    </>
  );
}
