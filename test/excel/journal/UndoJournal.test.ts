import { journal } from "../../../src/excel/journal/UndoJournal";

const commands = () => journal.entries.map(({ command }) => command);
const open = (command: "colour" | "assess", times: number) =>
  Array.from({ length: times }, () => journal.open(command));

beforeEach(() => journal.entries.forEach(({ id }) => journal.forget(id)));

test("ten writes can be taken back, the oldest goes first", () => {
  const ids = open("colour", 11).map(({ id }) => id);
  expect(journal.entries.map(({ id }) => id)).toEqual(ids.slice(1).reverse());
});

test("twelve answers leave ten of themselves, and the colouring before them", () => {
  open("colour", 1);
  open("assess", 12);
  expect(commands()).toEqual([...Array<string>(10).fill("assess"), "colour"]);
});

test("writes stand in the order they were made, whatever their kind", () => {
  open("assess", 1);
  open("colour", 10);
  open("assess", 1);
  open("colour", 1);
  expect(commands()).toEqual(["colour", "assess", ...Array<string>(9).fill("colour"), "assess"]);
});
