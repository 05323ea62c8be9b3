// Many rounds of each measurement take their time.
jest.setTimeout(60_000);
