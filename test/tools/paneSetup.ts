import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";

// jsdom works out styles slowly: roles are looked up without asking whether each element is in view (tests ask that where
// it matters), and a busy machine gets its time
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);
