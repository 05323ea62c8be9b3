import fc from "fast-check";

// The same cases on every machine, so that a red run can be run again. FC_SEED=n tries others.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_261_121) });
