// A measurement that something else on the machine has spoilt is taken again.
jest.retryTimes(3);
jest.setTimeout(60_000);
