/** Style sheets are imported for webpack to serve them; they export nothing. */
declare module "*.css";
