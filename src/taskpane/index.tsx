import { createRoot } from "react-dom/client";
import { App } from "./App";
import { associateRibbon } from "./ribbon";
import { createSession } from "./session/Session";
import { realExcel } from "./session/realExcel";
import { today } from "./session/today";
import { UnsupportedExcel } from "./UnsupportedExcel";
import { isExcelRecentEnough } from "../excel/isExcelRecentEnough";

const session = createSession(realExcel, today);
associateRibbon(session);

void Office.onReady().then(async ({ host }) => {
  const place = document.getElementById("root");
  if (!place) return;
  const root = createRoot(place);
  if (host !== Office.HostType.Excel || !isExcelRecentEnough()) {
    root.render(<UnsupportedExcel />);
    return;
  }
  root.render(<App session={session} />);
  await session.watch();
});
