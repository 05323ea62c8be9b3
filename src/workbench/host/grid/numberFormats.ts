// numfmt 4.0.1 says in its package.json that CommonJS finds "dist/index.cjs", which it does not ship
export { format, parseValue } from "../../../../node_modules/numfmt/dist/index.js";
